### Only a part of the order has arrived.

# $order_id (identifier) the order's number
partial-delivery-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: was noch fehlt
   *[formal] Ihre Bestellung { $order_id }: was noch fehlt
}

# $order_id (identifier) the order's number · $missing (list) what has not arrived
partial-delivery-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht gelesen: Deine Bestellung { $order_id } ist unvollständig angekommen. Folgendes fehlt: { $missing }.
       *[other] { START("danke") } für deine Nachricht. Deine Bestellung { $order_id } ist unvollständig angekommen. Folgendes fehlt: { $missing }.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht gelesen: Ihre Bestellung { $order_id } ist unvollständig angekommen. Folgendes fehlt: { $missing }.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Ihre Bestellung { $order_id } ist unvollständig angekommen. Folgendes fehlt: { $missing }.
    }
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } kam unvollständig an.
       *[formal] Ihre Bestellung { $order_id } kam unvollständig an.
    }

# Said where this is a further question in the same message.
# $order_id (identifier) the order · $missing (list) what has not arrived
partial-delivery-also = { $voice ->
    [friendly] Du schreibst auch, dass deine Bestellung { $order_id } unvollständig angekommen ist. Folgendes fehlt: { $missing }.
   *[formal] Sie schreiben auch, dass Ihre Bestellung { $order_id } unvollständig angekommen ist. Folgendes fehlt: { $missing }.
}

# the one apology of the reply
partial-delivery-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Du hast alles bezahlt und nur einen Teil bekommen. Dafür bitte ich dich um Entschuldigung.
        [rational] Für die unvollständige Lieferung bitte ich um Entschuldigung.
        [disappointed] Du hast dich darauf gefreut, und es tut mir leid, dass nicht alles dabei war.
       *[calm] Es tut mir leid, dass nicht alles dabei war.
    }
   *[formal] { $mood ->
        [angry] Sie haben alles bezahlt und nur einen Teil bekommen. Dafür bitte ich Sie um Entschuldigung.
        [rational] Für die unvollständige Lieferung bitte ich um Entschuldigung.
        [disappointed] Sie haben sich darauf gefreut, und es tut mir leid, dass nicht alles dabei war.
       *[calm] Es tut mir leid, dass nicht alles dabei war.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Ich bitte dich um Entschuldigung.
            [rational] Ich bitte dafür um Entschuldigung.
            [disappointed] Du hattest dich gefreut; das tut mir leid.
           *[calm] Das tut mir leid.
        }
       *[formal] { $mood ->
            [angry] Ich bitte Sie um Entschuldigung.
            [rational] Ich bitte dafür um Entschuldigung.
            [disappointed] Sie hatten sich gefreut; das tut mir leid.
           *[calm] Das tut mir leid.
        }
    }

## The rest is in a second parcel

partial-delivery-second-parcel = { $voice ->
    [friendly] Der Rest ist in einem zweiten Paket auf dem Weg zu dir.
   *[formal] Der Rest ist in einem zweiten Paket auf dem Weg zu Ihnen.
}
    .short = Der Rest ist in einem zweiten Paket unterwegs.

# $arrives_by (date) the last day of the expected delivery
# voice: neutral
partial-delivery-arrives-by = Dieses Paket soll bis zum { $arrives_by } da sein.
    .short = Es soll bis zum { $arrives_by } da sein.

partial-delivery-if-not-there = { $voice ->
    [friendly] Ist es bis dahin nicht angekommen, genügt eine kurze Antwort. Innerhalb eines Werktages schicken wir den Rest noch einmal oder erstatten ihn, ganz wie du möchtest.
   *[formal] Ist es bis dahin nicht angekommen, genügt eine kurze Antwort. Innerhalb eines Werktages senden wir den Rest noch einmal oder erstatten ihn, ganz wie Sie möchten.
}
    .short = { $voice ->
        [friendly] Fehlt es dann noch, schreib mir: Innerhalb eines Werktages schicken oder erstatten wir es, wie du möchtest.
       *[formal] Fehlt es dann noch, schreiben Sie mir: Innerhalb eines Werktages senden oder erstatten wir es, wie Sie möchten.
    }

## The rest is sent now

# $send_by (date) the last day on which it leaves
partial-delivery-send = { $voice ->
    [friendly] Was fehlt, schicken wir dir bis zum { $send_by } kostenlos nach.
   *[formal] Was fehlt, senden wir Ihnen bis zum { $send_by } kostenlos nach.
}
    .short = { $voice ->
        [friendly] Was fehlt, schicken wir bis zum { $send_by } kostenlos nach.
       *[formal] Was fehlt, senden wir bis zum { $send_by } kostenlos nach.
    }

# $refund (money) what goes back for what is missing
partial-delivery-or-refund = { $voice ->
    [friendly] Wenn dir das Geld lieber ist, bekommst du stattdessen { $refund } zurück. Eine kurze Antwort genügt.
   *[formal] Wenn Ihnen das Geld lieber ist, erhalten Sie stattdessen { $refund } zurück. Eine kurze Antwort genügt.
}
    .short = { $voice ->
        [friendly] Ist dir das Geld lieber, genügt eine kurze Antwort: Du bekommst { $refund } zurück.
       *[formal] Ist Ihnen das Geld lieber, genügt eine kurze Antwort: Sie erhalten { $refund } zurück.
    }

## The rest cannot be sent

# voice: neutral
partial-delivery-cannot-send = Was fehlt, können wir leider nicht mehr nachliefern.
    .short = Nachliefern geht leider nicht mehr.

# $refund (money) what goes back for what is missing
partial-delivery-refund = { $voice ->
    [friendly] Dafür erstatte ich dir { $refund }.
   *[formal] Dafür erstatte ich Ihnen { $refund }.
}

# said before the next sentence · $refund (money) what goes back for what is missing
partial-delivery-refund-first = { $voice ->
    [friendly] Für das, was fehlt, erstatte ich dir { $refund }.
   *[formal] Für das, was fehlt, erstatte ich Ihnen { $refund }.
}

# voice: neutral
partial-delivery-cannot-send-softly = Gern hätte ich es nachgeliefert, aber das ist nicht mehr möglich.
    .short = Gern hätte ich nachgeliefert; es geht nicht mehr.

partial-delivery-rest-useless = { $voice ->
    [friendly] Wenn dir der gelieferte Teil allein nichts nützt, schreib mir. Innerhalb eines Werktages schlage ich dir eine Lösung vor.
   *[formal] Wenn Ihnen der gelieferte Teil allein nichts nützt, schreiben Sie mir. Innerhalb eines Werktages schlage ich Ihnen eine Lösung vor.
}
    .short = { $voice ->
        [friendly] Nützt dir der Rest nichts, schreib mir: Binnen eines Werktages schlage ich eine Lösung vor.
       *[formal] Nützt Ihnen der Rest nichts, schreiben Sie mir: Binnen eines Werktages schlage ich eine Lösung vor.
    }

## The marketplace packs and delivers it

# said after shared-marketplace-delivers
# voice: neutral
partial-delivery-marketplace-decides = Dort wird auch entschieden, ob das Fehlende nachgeschickt oder erstattet wird.
    .short = Der Marktplatz entscheidet auch, ob es nachgeschickt oder erstattet wird.
