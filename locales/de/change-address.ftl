### The customer asks to have an order delivered to another address.

## Subjects

# $order_id (identifier) the order's number
change-address-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Lieferadresse
   *[formal] Ihre Bestellung { $order_id }: Lieferadresse
}

# $order_id (identifier) the order's number
change-address-subject-changed = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Lieferadresse geändert
   *[formal] Ihre Bestellung { $order_id }: Lieferadresse geändert
}

## What they asked for

# $order_id (identifier) the order's number
change-address-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("deine") } Nachricht habe ich gelesen: Die Bestellung { $order_id } soll an eine andere Adresse gehen.
       *[other] { START("danke") } für deine Nachricht. Die Bestellung { $order_id } soll an eine andere Adresse gehen.
    }
   *[formal] { $mood ->
        [angry] Ihre Nachricht habe ich gelesen: Die Bestellung { $order_id } soll an eine andere Adresse gehen.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Die Bestellung { $order_id } soll an eine andere Adresse gehen.
    }
}

## Sympathy

# where it is not as simple as they had hoped
change-address-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Du möchtest, dass dieses Paket bei dir ankommt, und das möchte ich auch.
        [rational] Folgendes ist jetzt möglich.
        [disappointed] Du hattest gehofft, dass es einfacher geht. Ich habe deshalb nach dem kürzesten Weg gesucht.
       *[calm] Das Paket soll dort ankommen, wo du es brauchst.
    }
   *[formal] { $mood ->
        [angry] Sie möchten, dass dieses Paket bei Ihnen ankommt, und das möchte ich auch.
        [rational] Folgendes ist jetzt möglich.
        [disappointed] Sie hatten gehofft, dass es einfacher geht. Ich habe deshalb nach dem kürzesten Weg gesucht.
       *[calm] Das Paket soll dort ankommen, wo Sie es brauchen.
    }
}

## The marketplace stores and ships it

change-address-marketplace-not-dispatched = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, deshalb wird die Adresse dort geändert. Öffne bitte die Bestellung in deinem Konto und gib die neue Adresse ein. Wird das nicht angeboten, storniere die Bestellung dort und bestelle mit der neuen Adresse noch einmal.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, deshalb wird die Adresse dort geändert. Öffnen Sie bitte die Bestellung in Ihrem Konto und geben Sie die neue Adresse ein. Wird das nicht angeboten, stornieren Sie die Bestellung dort und bestellen Sie mit der neuen Adresse noch einmal.
}

change-address-marketplace-dispatched = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, und das Paket ist schon unterwegs. Ob es sich noch umleiten lässt, weiß der Kundenservice des Marktplatzes. Du erreichst ihn über dein Konto.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, und das Paket ist schon unterwegs. Ob es sich noch umleiten lässt, weiß der Kundenservice des Marktplatzes. Sie erreichen ihn über Ihr Konto.
}

change-address-marketplace-returned = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, und das Paket ist dorthin zurückgegangen. Wann du dein Geld erhältst, sagt dir der Kundenservice des Marktplatzes; du erreichst ihn über dein Konto. Für die neue Adresse bestelle bitte noch einmal.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, und das Paket ist dorthin zurückgegangen. Wann Sie Ihr Geld erhalten, sagt Ihnen der Kundenservice des Marktplatzes; Sie erreichen ihn über Ihr Konto. Für die neue Adresse bestellen Sie bitte noch einmal.
}

## Not shipped, and the address in the order is fixed

# voice: neutral
change-address-locked = Auf diesem Marktplatz dürfen wir nur an die Adresse in der Bestellung versenden; nachträglich lässt sie sich nicht ändern.

# voice: neutral
change-address-payment-bound = Der Zahlungsdienst deckt nur die Lieferung an die Adresse in der Bestellung ab, deshalb können wir das Paket nicht an eine andere senden.

# voice: neutral
change-address-reorder = Der sichere Weg ist, diese Bestellung zu stornieren und mit der neuen Adresse noch einmal zu bestellen.

# $confirm_by (date) the last day on which they hear that it is done
change-address-cancel-in-account = { $voice ->
    [friendly] Fordere die Stornierung bitte noch heute in deinem Konto an. Wir bestätigen sie dir bis zum { $confirm_by }.
   *[formal] Fordern Sie die Stornierung bitte noch heute in Ihrem Konto an. Wir bestätigen sie Ihnen bis zum { $confirm_by }.
}

change-address-cancel-by-reply = { $voice ->
    [friendly] Wenn du einverstanden bist, antworte mit „Ja“, und ich storniere sie für dich innerhalb eines Werktages.
   *[formal] Wenn Sie einverstanden sind, antworten Sie mit „Ja“, und ich storniere sie für Sie innerhalb eines Werktages.
}

# $refund_days (number) business days until it is there
change-address-refund-after-cancel = { $voice ->
    [friendly] { $refund_days ->
        [one] Danach erhältst du innerhalb eines Werktages alles, was du bezahlt hast, auf demselben Weg zurück.
       *[other] Danach erhältst du innerhalb von { $refund_days } Werktagen alles, was du bezahlt hast, auf demselben Weg zurück.
    }
   *[formal] { $refund_days ->
        [one] Danach erhalten Sie innerhalb eines Werktages alles, was Sie bezahlt haben, auf demselben Weg zurück.
       *[other] Danach erhalten Sie innerhalb von { $refund_days } Werktagen alles, was Sie bezahlt haben, auf demselben Weg zurück.
    }
}

change-address-price-kept = { $voice ->
    [friendly] Für die neue Bestellung zahlst du dasselbe: Ist der Preis dann höher, erstatten wir dir den Unterschied.
   *[formal] Für die neue Bestellung zahlen Sie dasselbe: Ist der Preis dann höher, erstatten wir Ihnen den Unterschied.
}

# voice: neutral
change-address-price-may-differ = Preis und Bestand können sich bis zur neuen Bestellung ändern.

# $hold_until (date) the last day on which the parcel is held back
change-address-hold = { $voice ->
    [friendly] Das Paket bleibt bis zum { $hold_until } bei uns. Höre ich bis dahin nichts von dir, geht es an die Adresse in der Bestellung.
   *[formal] Das Paket bleibt bis zum { $hold_until } bei uns. Höre ich bis dahin nichts von Ihnen, geht es an die Adresse in der Bestellung.
}

## Not shipped, and something is missing

# never names the address in the order
change-address-verify = { $voice ->
    [friendly] Damit niemand außer dir dein Paket umleiten kann, schick mir bitte das Datum und den Gesamtbetrag deiner Bestellung.
   *[formal] Damit niemand außer Ihnen Ihr Paket umleiten kann, senden Sie mir bitte das Datum und den Gesamtbetrag Ihrer Bestellung.
}

change-address-verify-address = { $voice ->
    [friendly] Außerdem brauche ich die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
   *[formal] Außerdem benötige ich die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
}

# voice: neutral
change-address-then-changed = Stimmen beide Angaben mit der Bestellung überein, ändere ich die Adresse innerhalb eines Werktages.

change-address-then-quoted = { $voice ->
    [friendly] Stimmen beide Angaben mit der Bestellung überein, sage ich dir innerhalb eines Werktages, was die Lieferung in das andere Land kostet.
   *[formal] Stimmen beide Angaben mit der Bestellung überein, teile ich Ihnen innerhalb eines Werktages mit, was die Lieferung in das andere Land kostet.
}

# voice: neutral
change-address-then-carrier-asked = Das Paket ist schon unterwegs. Stimmen beide Angaben mit der Bestellung überein, bitte ich den Paketdienst innerhalb eines Werktages um die Umleitung; ob sie gelingt, hängt vom Paketdienst ab.

change-address-still-here = { $voice ->
    [friendly] Dein Paket ist noch nicht unterwegs, die Adresse lässt sich also noch ändern.
   *[formal] Ihr Paket ist noch nicht unterwegs, die Adresse lässt sich also noch ändern.
}

change-address-still-possible = { $voice ->
    [friendly] Dein Paket ist schon unterwegs. Sobald ich die neue Adresse habe, bitte ich den Paketdienst innerhalb eines Werktages um die Umleitung; ob sie gelingt, hängt vom Paketdienst ab.
   *[formal] Ihr Paket ist schon unterwegs. Sobald ich die neue Adresse habe, bitte ich den Paketdienst innerhalb eines Werktages um die Umleitung; ob sie gelingt, hängt vom Paketdienst ab.
}

change-address-needed = { $voice ->
    [friendly] Schick mir bitte die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
   *[formal] Senden Sie mir bitte die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
}

# $new_address (text) on one line
change-address-other-country = { $voice ->
    [friendly] Du hast mir diese Adresse genannt: { $new_address }.
   *[formal] Sie haben mir diese Adresse genannt: { $new_address }.
}

# voice: neutral
change-address-cost-first = Da sie in einem anderen Land liegt, ändern sich die Versandkosten, und es kann Zoll anfallen.

# $confirm_by (date) the last day on which they get the figures
change-address-cost-by = { $voice ->
    [friendly] Die Beträge nenne ich dir bis zum { $confirm_by }. Solange du nicht zugestimmt hast, wird nichts geändert und nichts versandt.
   *[formal] Die Beträge nenne ich Ihnen bis zum { $confirm_by }. Solange Sie nicht zugestimmt haben, wird nichts geändert und nichts versandt.
}

## Changed

# $new_address (text) on one line
change-address-changed = { $voice ->
    [friendly] Die Adresse ist geändert. Dein Paket geht jetzt an: { $new_address }.
   *[formal] Die Adresse ist geändert. Ihr Paket geht jetzt an: { $new_address }.
}

change-address-read-through = { $voice ->
    [friendly] Prüfe die Adresse bitte noch einmal. Stimmt etwas nicht, antworte noch heute auf diese Nachricht.
   *[formal] Prüfen Sie die Adresse bitte noch einmal. Stimmt etwas nicht, antworten Sie noch heute auf diese Nachricht.
}

## On its way

# voice: neutral
change-address-with-carrier = Das Paket hat unser Lager schon verlassen; die Adresse lässt sich jetzt nur noch beim Paketdienst ändern.

# $carrier (text) the carrier's name
# voice: neutral
change-address-with-named-carrier = Das Paket hat unser Lager schon verlassen; die Adresse lässt sich jetzt nur noch beim Paketdienst ({ $carrier }) ändern.

change-address-redirect-yourself = { $voice ->
    [friendly] Das kannst du selbst auf der Website oder in der App des Paketdienstes erledigen: Gib die Sendungsnummer ein und wähle eine andere Adresse, einen Abholort oder einen anderen Tag, soweit der Paketdienst das anbietet.
   *[formal] Das können Sie selbst auf der Website oder in der App des Paketdienstes erledigen: Geben Sie die Sendungsnummer ein und wählen Sie eine andere Adresse, einen Abholort oder einen anderen Tag, soweit der Paketdienst das anbietet.
}

# nobody has checked yet who asks, so the number is not told
change-address-tracking-in-notice = { $voice ->
    [friendly] Die Sendungsnummer steht in deiner Versandbestätigung.
   *[formal] Die Sendungsnummer steht in Ihrer Versandbestätigung.
}

# $new_address (text) on one line
# voice: neutral
change-address-carrier-asked-for = Das Paket hat unser Lager schon verlassen. Ich habe den Paketdienst gebeten, es an diese Adresse umzuleiten: { $new_address }.

change-address-carrier-asked = { $voice ->
    [friendly] Das Paket hat unser Lager schon verlassen. Ich habe den Paketdienst gebeten, es an deine neue Adresse umzuleiten.
   *[formal] Das Paket hat unser Lager schon verlassen. Ich habe den Paketdienst gebeten, es an Ihre neue Adresse umzuleiten.
}

change-address-no-promise = { $voice ->
    [friendly] Dass das gelingt, kann ich dir nicht versprechen, weil das Paket schon unterwegs ist.
   *[formal] Dass das gelingt, kann ich Ihnen nicht versprechen, weil das Paket schon unterwegs ist.
}

# $confirm_by (date) the last day on which they hear the result
change-address-carrier-answer-by = { $voice ->
    [friendly] Bis zum { $confirm_by } sage ich dir, was der Paketdienst geantwortet hat.
   *[formal] Bis zum { $confirm_by } teile ich Ihnen mit, was der Paketdienst geantwortet hat.
}

# voice: neutral
change-address-cannot-be-redirected = Das Paket ist schon auf dem Weg zu der Adresse in der Bestellung und lässt sich nicht mehr umleiten.

change-address-accept-there = { $voice ->
    [friendly] Wenn es dort jemand für dich annehmen kann, geht es so am schnellsten.
   *[formal] Wenn es dort jemand für Sie annehmen kann, geht es so am schnellsten.
}

change-address-if-it-returns = { $voice ->
    [friendly] Kann das Paket nicht zugestellt werden, kommt es zu uns zurück. Ich schreibe dir dann innerhalb eines Werktages, und du entscheidest: Wir senden es an die neue Adresse, oder du bekommst dein Geld zurück.
   *[formal] Kann das Paket nicht zugestellt werden, kommt es zu uns zurück. Ich schreibe Ihnen dann innerhalb eines Werktages, und Sie entscheiden: Wir senden es an die neue Adresse, oder Sie bekommen Ihr Geld zurück.
}

# $refund_days (number) business days until the money is there
change-address-if-it-returns-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] Kann das Paket nicht zugestellt werden, kommt es zu uns zurück. Du bekommst dann innerhalb eines Werktages dein Geld zurück und kannst mit der neuen Adresse noch einmal bestellen.
       *[other] Kann das Paket nicht zugestellt werden, kommt es zu uns zurück. Du bekommst dann innerhalb von { $refund_days } Werktagen dein Geld zurück und kannst mit der neuen Adresse noch einmal bestellen.
    }
   *[formal] { $refund_days ->
        [one] Kann das Paket nicht zugestellt werden, kommt es zu uns zurück. Sie bekommen dann innerhalb eines Werktages Ihr Geld zurück und können mit der neuen Adresse noch einmal bestellen.
       *[other] Kann das Paket nicht zugestellt werden, kommt es zu uns zurück. Sie bekommen dann innerhalb von { $refund_days } Werktagen Ihr Geld zurück und können mit der neuen Adresse noch einmal bestellen.
    }
}

## Back in the warehouse

# voice: neutral
change-address-back-with-us = Das Paket ist zu uns zurückgekommen.

change-address-reship = { $voice ->
    [friendly] Wir können es noch einmal an deine neue Adresse senden.
   *[formal] Wir können es noch einmal an Ihre neue Adresse senden.
}

# $new_address (text) on one line
# voice: neutral
change-address-reship-to = Wir können es noch einmal versenden, und zwar an: { $new_address }.

change-address-reship-free = { $voice ->
    [friendly] Der erneute Versand kostet dich nichts.
   *[formal] Der erneute Versand kostet Sie nichts.
}

# $reship_cost (money) what it costs the customer
# voice: neutral
change-address-reship-cost = Der erneute Versand kostet { $reship_cost }.

# $refund_days (number) business days until it is there
change-address-or-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] Oder du erhältst dein Geld innerhalb eines Werktages auf dem Weg zurück, auf dem du bezahlt hast.
       *[other] Oder du erhältst dein Geld innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem du bezahlt hast.
    }
   *[formal] { $refund_days ->
        [one] Oder Sie erhalten Ihr Geld innerhalb eines Werktages auf dem Weg zurück, auf dem Sie bezahlt haben.
       *[other] Oder Sie erhalten Ihr Geld innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    }
}

# $refund (money) what goes back · $refund_days (number) business days until it is there
change-address-or-refund-sum = { $voice ->
    [friendly] { $refund_days ->
        [one] Oder du erhältst { $refund } innerhalb eines Werktages auf dem Weg zurück, auf dem du bezahlt hast.
       *[other] Oder du erhältst { $refund } innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem du bezahlt hast.
    }
   *[formal] { $refund_days ->
        [one] Oder Sie erhalten { $refund } innerhalb eines Werktages auf dem Weg zurück, auf dem Sie bezahlt haben.
       *[other] Oder Sie erhalten { $refund } innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    }
}

# $refund_days (number) business days until it is there
change-address-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] Dein Geld erhältst du innerhalb eines Werktages auf dem Weg zurück, auf dem du bezahlt hast.
       *[other] Dein Geld erhältst du innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem du bezahlt hast.
    }
   *[formal] { $refund_days ->
        [one] Ihr Geld erhalten Sie innerhalb eines Werktages auf dem Weg zurück, auf dem Sie bezahlt haben.
       *[other] Ihr Geld erhalten Sie innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    }
}

# $refund (money) what goes back · $refund_days (number) business days until it is there
change-address-refund-sum = { $voice ->
    [friendly] { $refund_days ->
        [one] Wir erstatten dir { $refund } innerhalb eines Werktages auf dem Weg, auf dem du bezahlt hast.
       *[other] Wir erstatten dir { $refund } innerhalb von { $refund_days } Werktagen auf dem Weg, auf dem du bezahlt hast.
    }
   *[formal] { $refund_days ->
        [one] Wir erstatten Ihnen { $refund } innerhalb eines Werktages auf dem Weg, auf dem Sie bezahlt haben.
       *[other] Wir erstatten Ihnen { $refund } innerhalb von { $refund_days } Werktagen auf dem Weg, auf dem Sie bezahlt haben.
    }
}

change-address-new-order = { $voice ->
    [friendly] Für die neue Adresse bestelle bitte noch einmal.
   *[formal] Für die neue Adresse bestellen Sie bitte noch einmal.
}

change-address-needed-for-reship = { $voice ->
    [friendly] Für den erneuten Versand brauche ich die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
   *[formal] Für den erneuten Versand benötige ich die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
}

change-address-verify-for-reship = { $voice ->
    [friendly] Damit niemand außer dir dein Paket umleiten kann, nenn mir bitte auch das Datum und den Gesamtbetrag deiner Bestellung.
   *[formal] Damit niemand außer Ihnen Ihr Paket umleiten kann, nennen Sie mir bitte auch das Datum und den Gesamtbetrag Ihrer Bestellung.
}

change-address-done-in-a-day = { $voice ->
    [friendly] Sobald ich deine Antwort habe, erledige ich das innerhalb eines Werktages.
   *[formal] Sobald ich Ihre Antwort habe, erledige ich das innerhalb eines Werktages.
}

# Said where the address is a further question in the same message.
# $order_id (identifier) the order
change-address-also = { $voice ->
    [friendly] Du möchtest auch die Lieferadresse der Bestellung { $order_id } ändern.
   *[formal] Sie möchten auch die Lieferadresse der Bestellung { $order_id } ändern.
}
