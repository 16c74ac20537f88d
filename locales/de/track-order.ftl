### The customer asks where the order is.

# $order_id (identifier) the order's number
track-order-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Stand der Lieferung
   *[formal] Ihre Bestellung { $order_id }: Stand der Lieferung
}

# $order_id (identifier) the order's number
track-order-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht gelesen: Du möchtest wissen, wo deine Bestellung { $order_id } ist.
       *[other] { START("danke") } für deine Nachricht. Du möchtest wissen, wo deine Bestellung { $order_id } ist.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht gelesen: Sie möchten wissen, wo Ihre Bestellung { $order_id } ist.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Sie möchten wissen, wo Ihre Bestellung { $order_id } ist.
    }
}
    .short = { $voice ->
        [friendly] { START("du") } fragst nach deiner Bestellung { $order_id }.
       *[formal] Sie fragen nach Ihrer Bestellung { $order_id }.
    }

# Said where the delivery is a further question in the same message.
# $order_id (identifier) the order
track-order-also = { $voice ->
    [friendly] Du möchtest auch wissen, wo deine Bestellung { $order_id } ist.
   *[formal] Sie möchten auch wissen, wo Ihre Bestellung { $order_id } ist.
}
    .short = { $voice ->
        [friendly] Du fragst auch nach deiner Bestellung { $order_id }.
       *[formal] Sie fragen auch nach Ihrer Bestellung { $order_id }.
    }

## Sympathy, where the tracking stands still

track-order-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Du wartest auf dein Paket und erfährst nichts darüber. Das tut mir leid.
        [rational] Hier ist der aktuelle Stand.
        [disappointed] Du hast dich auf dieses Paket gefreut. Es tut mir leid, dass die Sendungsverfolgung dir so wenig sagt.
       *[calm] Ich verstehe, dass du mehr wissen möchtest, als die Sendungsverfolgung zeigt.
    }
   *[formal] { $mood ->
        [angry] Sie warten auf Ihr Paket und erfahren nichts darüber. Das tut mir leid.
        [rational] Hier ist der aktuelle Stand.
        [disappointed] Sie haben sich auf dieses Paket gefreut. Es tut mir leid, dass die Sendungsverfolgung Ihnen so wenig sagt.
       *[calm] Ich verstehe, dass Sie mehr wissen möchten, als die Sendungsverfolgung zeigt.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Du hast lange genug gewartet. Das tut mir leid.
            [rational] Hier ist der aktuelle Stand.
            [disappointed] Es tut mir leid, dass es so wenig Neues gibt.
           *[calm] Ich verstehe, dass du mehr wissen möchtest.
        }
       *[formal] { $mood ->
            [angry] Sie haben lange genug gewartet. Das tut mir leid.
            [rational] Hier ist der aktuelle Stand.
            [disappointed] Es tut mir leid, dass es so wenig Neues gibt.
           *[calm] Ich verstehe, dass Sie mehr wissen möchten.
        }
    }

## The marketplace delivers it

# what the tracking shows, in one sentence
# voice: neutral
track-order-shows = { $status ->
    [label-only] Laut Sendungsverfolgung wird das Paket gerade vorbereitet.
    [in-transit] Laut Sendungsverfolgung ist das Paket unterwegs.
    [customs] Laut Sendungsverfolgung ist das Paket beim Zoll.
    [out-for-delivery] Laut Sendungsverfolgung ist das Paket in der Zustellung.
    [ready-for-pickup] Laut Sendungsverfolgung liegt das Paket zur Abholung bereit.
    [delivered] Laut Sendungsverfolgung ist das Paket zugestellt.
   *[no-update] Die Sendungsverfolgung zeigt seit einiger Zeit nichts Neues.
}
    .short = { $status ->
        [label-only] Das Paket wird gerade vorbereitet.
        [in-transit] Das Paket ist unterwegs.
        [customs] Das Paket ist beim Zoll.
        [out-for-delivery] Das Paket ist in der Zustellung.
        [ready-for-pickup] Das Paket liegt zur Abholung bereit.
        [delivered] Das Paket ist als zugestellt gemeldet.
       *[no-update] Die Sendungsverfolgung zeigt nichts Neues.
    }

## What the tracking shows, and what it means

# directly after what the tracking shows · $deliver_by (date) the last day of the expected delivery
track-order-arrives-by = { $voice ->
    [friendly] Es soll bis zum { $deliver_by } bei dir ankommen.
   *[formal] Es soll bis zum { $deliver_by } bei Ihnen ankommen.
}
    .short = Es soll bis zum { $deliver_by } ankommen.

# $deliver_by (date) the last day of the expected delivery
track-order-deliver-by = { $voice ->
    [friendly] Das Paket soll bis zum { $deliver_by } bei dir ankommen.
   *[formal] Das Paket soll bis zum { $deliver_by } bei Ihnen ankommen.
}
    .short = { $channel ->
        [sms] Erwartet bis zum { $deliver_by }.
       *[other] Die Ankunft wird bis zum { $deliver_by } erwartet.
    }

track-order-packing = { $voice ->
    [friendly] Dein Paket wird gerade für den Versand vorbereitet. Die Sendungsnummer gibt es, sobald der Paketdienst das Paket übernommen hat.
   *[formal] Ihr Paket wird gerade für den Versand vorbereitet. Die Sendungsnummer gibt es, sobald der Paketdienst das Paket übernommen hat.
}
    .short = { $voice ->
        [friendly] Dein Paket wird gerade vorbereitet.
       *[formal] Ihr Paket wird gerade vorbereitet.
    }

# voice: neutral
track-order-label = Das Versandetikett ist erstellt, aber der Paketdienst hat das Paket noch nicht gescannt. Bis zum ersten Scan zeigt die Sendungsverfolgung nichts Neues.
    .short = Das Versandetikett ist erstellt, der erste Scan fehlt noch.

# voice: neutral
track-order-warehouse-asked = Ich habe unser Lager gefragt, ob der Paketdienst das Paket schon abgeholt hat.
    .short = Ich habe das Lager gefragt, ob das Paket schon abgeholt ist.

track-order-in-transit = { $voice ->
    [friendly] Dein Paket ist beim Paketdienst und auf dem Weg zu dir.
   *[formal] Ihr Paket ist beim Paketdienst und auf dem Weg zu Ihnen.
}
    .short = { $voice ->
        [friendly] Dein Paket ist auf dem Weg zu dir.
       *[formal] Ihr Paket ist auf dem Weg zu Ihnen.
    }

track-order-customs = { $voice ->
    [friendly] Dein Paket ist gerade beim Zoll. Bei Paketen aus dem Ausland ist das nichts Ungewöhnliches.
   *[formal] Ihr Paket ist gerade beim Zoll. Bei Paketen aus dem Ausland ist das nichts Ungewöhnliches.
}
    .short = { $voice ->
        [friendly] Dein Paket ist beim Zoll, ein üblicher Schritt.
       *[formal] Ihr Paket ist beim Zoll, ein üblicher Schritt.
    }

track-order-out-for-delivery = { $voice ->
    [friendly] Dein Paket ist in der Zustellung. Meist kommt es noch am selben Tag an.
   *[formal] Ihr Paket ist in der Zustellung. Meist kommt es noch am selben Tag an.
}
    .short = { $voice ->
        [friendly] Dein Paket ist in der Zustellung, meist kommt es am selben Tag.
       *[formal] Ihr Paket ist in der Zustellung, meist kommt es am selben Tag.
    }

# voice: neutral
track-order-nobody-home = Trifft der Paketdienst niemanden an, steht auf der Benachrichtigung oder in der Sendungsverfolgung, wo das Paket ist.
    .short = Ist niemand da, zeigt die Benachrichtigung oder Sendungsverfolgung, wo es ist.

track-order-delivered = { $voice ->
    [friendly] Laut Sendungsverfolgung ist dein Paket zugestellt.
   *[formal] Laut Sendungsverfolgung ist Ihr Paket zugestellt.
}
    .short = { $voice ->
        [friendly] Dein Paket ist als zugestellt gemeldet.
       *[formal] Ihr Paket ist als zugestellt gemeldet.
    }

# $delivered_on (date) the day of the delivery scan
track-order-delivered-on = { $voice ->
    [friendly] Laut Sendungsverfolgung wurde dein Paket am { $delivered_on } zugestellt.
   *[formal] Laut Sendungsverfolgung wurde Ihr Paket am { $delivered_on } zugestellt.
}
    .short = Das Paket wurde am { $delivered_on } als zugestellt gemeldet.

# $place (text) what the carrier noted
track-order-left-at = { $voice ->
    [friendly] Als Ablageort hat der Paketdienst vermerkt: { $place }. Schau bitte zuerst dort nach.
   *[formal] Als Ablageort hat der Paketdienst vermerkt: { $place }. Sehen Sie bitte zuerst dort nach.
}
    .short = Ablageort: { $place }.

# $party (choice) whether it is a company
# facts: a company has no terrace and garage, but a reception and a mail room
track-order-look-around = { $voice ->
    [friendly] { $party ->
        [company] Wenn du das Paket nicht findest, frag bitte am Empfang, in der Poststelle und in der Nachbarschaft nach.
       *[other] Wenn du das Paket nicht findest, frag bitte in der Nachbarschaft nach. Schau auch im Briefkasten, in der Garage und auf der Terrasse nach.
    }
   *[formal] { $party ->
        [company] Wenn Sie das Paket nicht finden, fragen Sie bitte am Empfang, in der Poststelle und in der Nachbarschaft nach.
       *[other] Wenn Sie das Paket nicht finden, fragen Sie bitte in der Nachbarschaft nach. Sehen Sie auch im Briefkasten, in der Garage und auf der Terrasse nach.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Fehlt es, frag bitte am Empfang, in der Poststelle und nebenan.
           *[other] Fehlt es, frag bitte nebenan, und prüfe Briefkasten, Garage und Terrasse.
        }
       *[formal] { $party ->
            [company] Fehlt es, fragen Sie bitte am Empfang, in der Poststelle und nebenan.
           *[other] Fehlt es, fragen Sie bitte nebenan, und prüfen Sie Briefkasten, Garage und Terrasse.
        }
    }

# voice: neutral
track-order-no-update = Die Sendungsverfolgung zeigt seit mehreren Tagen nichts Neues.
    .short = Die Sendungsverfolgung steht seit Tagen still.

# $last_update (date) the day of the last scan
# voice: neutral
track-order-no-update-since = Die Sendungsverfolgung zeigt seit dem { $last_update } nichts Neues.
    .short = Seit dem { $last_update } gibt es nichts Neues.

## What comes next

# $next_news_by (date) the last day on which they get the number
track-order-number-by = { $voice ->
    [friendly] Ich schicke dir die Sendungsnummer bis zum { $next_news_by }.
   *[formal] Ich sende Ihnen die Sendungsnummer bis zum { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Die Sendungsnummer bekommst du bis zum { $next_news_by }.
       *[formal] Die Sendungsnummer erhalten Sie bis zum { $next_news_by }.
    }

# $next_news_by (date) the last day on which they hear from us
track-order-recheck = { $voice ->
    [friendly] Ich behalte die Sendungsverfolgung im Blick und schreibe dir bis zum { $next_news_by }.
   *[formal] Ich behalte die Sendungsverfolgung im Blick und schreibe Ihnen bis zum { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Ich sehe wieder nach und schreibe dir bis zum { $next_news_by }.
       *[formal] Ich sehe wieder nach und schreibe Ihnen bis zum { $next_news_by }.
    }

# after the day of the expected delivery
track-order-if-late = { $voice ->
    [friendly] Ist es bis dahin nicht bei dir, antworte auf diese Nachricht. Ich frage dann innerhalb eines Werktages beim Paketdienst nach.
   *[formal] Ist es bis dahin nicht bei Ihnen, antworten Sie auf diese Nachricht. Ich frage dann innerhalb eines Werktages beim Paketdienst nach.
}
    .short = { $voice ->
        [friendly] Kommt es nicht, schreib mir: Ich frage innerhalb eines Werktages nach.
       *[formal] Kommt es nicht, schreiben Sie mir: Ich frage innerhalb eines Werktages nach.
    }

# out for delivery
track-order-if-late-tomorrow = { $voice ->
    [friendly] Ist das Paket am nächsten Werktag noch nicht bei dir, antworte auf diese Nachricht. Ich frage dann innerhalb eines Werktages beim Paketdienst nach.
   *[formal] Ist das Paket am nächsten Werktag noch nicht bei Ihnen, antworten Sie auf diese Nachricht. Ich frage dann innerhalb eines Werktages beim Paketdienst nach.
}
    .short = { $voice ->
        [friendly] Fehlt es am nächsten Werktag noch, schreib mir: Ich frage innerhalb eines Werktages nach.
       *[formal] Fehlt es am nächsten Werktag noch, schreiben Sie mir: Ich frage innerhalb eines Werktages nach.
    }

# marked as delivered, and not found
track-order-then-search = { $voice ->
    [friendly] Ist das Paket nirgends zu finden, antworte auf diese Nachricht. Ich beauftrage dann innerhalb eines Werktages die Suche beim Paketdienst.
   *[formal] Ist das Paket nirgends zu finden, antworten Sie auf diese Nachricht. Ich beauftrage dann innerhalb eines Werktages die Suche beim Paketdienst.
}
    .short = { $voice ->
        [friendly] Findest du es nicht, schreib mir: Ich lasse es innerhalb eines Werktages suchen.
       *[formal] Finden Sie es nicht, schreiben Sie mir: Ich lasse es innerhalb eines Werktages suchen.
    }

# $next_news_by (date) the last day on which they hear from us
track-order-search-result = { $voice ->
    [friendly] Ich schreibe dir bis zum { $next_news_by }, was der Paketdienst herausgefunden hat.
   *[formal] Ich schreibe Ihnen bis zum { $next_news_by }, was der Paketdienst herausgefunden hat.
}
    .short = { $voice ->
        [friendly] Das Ergebnis hast du bis zum { $next_news_by }.
       *[formal] Das Ergebnis haben Sie bis zum { $next_news_by }.
    }
