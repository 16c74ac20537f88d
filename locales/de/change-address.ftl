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
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] { START("du") } möchtest die Adresse ändern.
           *[other] { START("du") } möchtest eine andere Adresse für die Bestellung { $order_id }.
        }
       *[formal] { $channel ->
            [mercadolibre] Sie möchten die Adresse ändern.
           *[other] Sie möchten eine andere Adresse für die Bestellung { $order_id }.
        }
    }

## Sympathy

# where it is not as simple as they had hoped
change-address-understood = { $voice ->
    [friendly] { $mood ->
        [angry] { START("du") } möchtest, dass dieses Paket bei dir ankommt, und das möchte ich auch.
        [rational] Folgendes ist jetzt möglich.
        [disappointed] { START("du") } hattest gehofft, dass es einfacher geht. Ich habe deshalb nach dem kürzesten Weg gesucht.
       *[calm] { START("das") } Paket soll dort ankommen, wo du es brauchst.
    }
   *[formal] { $mood ->
        [angry] Sie möchten, dass dieses Paket bei Ihnen ankommt, und das möchte ich auch.
        [rational] Folgendes ist jetzt möglich.
        [disappointed] Sie hatten gehofft, dass es einfacher geht. Ich habe deshalb nach dem kürzesten Weg gesucht.
       *[calm] { START("das") } Paket soll dort ankommen, wo Sie es brauchen.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] { START("das") } Paket soll bei dir ankommen, das möchte ich auch.
            [rational] Folgendes ist jetzt möglich.
            [disappointed] { START("du") } hattest gehofft, dass es einfacher geht.
           *[calm] { START("das") } Paket soll dort ankommen, wo du es brauchst.
        }
       *[formal] { $mood ->
            [angry] { START("das") } Paket soll bei Ihnen ankommen, das möchte ich auch.
            [rational] Folgendes ist jetzt möglich.
            [disappointed] Sie hatten gehofft, dass es einfacher geht.
           *[calm] { START("das") } Paket soll dort ankommen, wo Sie es brauchen.
        }
    }

## The marketplace stores and ships it

change-address-marketplace-not-dispatched = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, deshalb wird die Adresse dort geändert. Öffne bitte die Bestellung in deinem Konto und gib die neue Adresse ein. Wird das nicht angeboten, storniere die Bestellung dort und bestelle mit der neuen Adresse noch einmal.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, deshalb wird die Adresse dort geändert. Öffnen Sie bitte die Bestellung in Ihrem Konto und geben Sie die neue Adresse ein. Wird das nicht angeboten, stornieren Sie die Bestellung dort und bestellen Sie mit der neuen Adresse noch einmal.
}
    .short = { $voice ->
        [friendly] Diese Bestellung versendet der Marktplatz: Ändere die Adresse bitte dort in deinem Konto. Geht das nicht, storniere dort und bestelle neu.
       *[formal] Diese Bestellung versendet der Marktplatz: Ändern Sie die Adresse bitte dort in Ihrem Konto. Geht das nicht, stornieren Sie dort und bestellen Sie neu.
    }

change-address-marketplace-dispatched = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, und das Paket ist schon unterwegs. Ob es sich noch umleiten lässt, weiß der Kundenservice des Marktplatzes. Du erreichst ihn über dein Konto.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, und das Paket ist schon unterwegs. Ob es sich noch umleiten lässt, weiß der Kundenservice des Marktplatzes. Sie erreichen ihn über Ihr Konto.
}
    .short = { $voice ->
        [friendly] Der Marktplatz hat die Bestellung schon versandt: Frag bitte seinen Kundenservice in deinem Konto, ob sie sich umleiten lässt.
       *[formal] Der Marktplatz hat die Bestellung schon versandt: Fragen Sie bitte seinen Kundenservice in Ihrem Konto, ob sie sich umleiten lässt.
    }

change-address-marketplace-returned = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, und das Paket ist dorthin zurückgegangen. Wann du dein Geld erhältst, sagt dir der Kundenservice des Marktplatzes; du erreichst ihn über dein Konto. Für die neue Adresse bestelle bitte noch einmal.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, und das Paket ist dorthin zurückgegangen. Wann Sie Ihr Geld erhalten, sagt Ihnen der Kundenservice des Marktplatzes; Sie erreichen ihn über Ihr Konto. Für die neue Adresse bestellen Sie bitte noch einmal.
}
    .short = { $voice ->
        [friendly] Das Paket ist beim Marktplatz zurück. Wann du dein Geld erhältst, sagt dir sein Kundenservice in deinem Konto. Bestelle bitte mit der neuen Adresse neu.
       *[formal] Das Paket ist beim Marktplatz zurück. Wann Sie Ihr Geld erhalten, sagt Ihnen sein Kundenservice in Ihrem Konto. Bestellen Sie bitte mit der neuen Adresse neu.
    }

## Not shipped, and the address in the order is fixed

# voice: neutral
change-address-locked = { START("auf") } diesem Marktplatz dürfen wir nur an die Adresse in der Bestellung versenden; nachträglich lässt sie sich nicht ändern.

# voice: neutral
change-address-payment-bound = { START("der") } Zahlungsdienst deckt nur die Lieferung an die Adresse in der Bestellung ab, deshalb können wir das Paket nicht an eine andere senden.
    .short = { START("der") } Zahlungsdienst deckt nur die bisherige Adresse ab.

change-address-reorder = Der sichere Weg ist, diese Bestellung zu stornieren und mit der neuen Adresse noch einmal zu bestellen.
    .short = { $voice ->
        [friendly] Bestelle bitte mit der neuen Adresse neu.
       *[formal] Bestellen Sie bitte mit der neuen Adresse neu.
    }

# $confirm_by (date) the last day on which they hear that it is done
change-address-cancel-in-account = { $voice ->
    [friendly] Fordere die Stornierung bitte noch heute in deinem Konto an. Wir bestätigen sie dir bis zum { $confirm_by }.
   *[formal] Fordern Sie die Stornierung bitte noch heute in Ihrem Konto an. Wir bestätigen sie Ihnen bis zum { $confirm_by }.
}

change-address-cancel-by-reply = { $voice ->
    [friendly] Wenn du einverstanden bist, antworte mit „Ja“, und ich storniere sie für dich innerhalb eines Werktages.
   *[formal] Wenn Sie einverstanden sind, antworten Sie mit „Ja“, und ich storniere sie für Sie innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Mit deinem „Ja“ storniere ich die bisherige Bestellung binnen eines Werktages.
       *[formal] Mit Ihrem „Ja“ storniere ich die bisherige Bestellung binnen eines Werktages.
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
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Dein Geld hast du dann binnen eines Werktages zurück.
           *[other] Dein Geld hast du dann binnen { $refund_days } Werktagen zurück.
        }
       *[formal] { $refund_days ->
            [one] Ihr Geld haben Sie dann binnen eines Werktages zurück.
           *[other] Ihr Geld haben Sie dann binnen { $refund_days } Werktagen zurück.
        }
    }

change-address-price-kept = { $voice ->
    [friendly] Für die neue Bestellung zahlst du dasselbe: Ist der Preis dann höher, erstatten wir dir den Unterschied.
   *[formal] Für die neue Bestellung zahlen Sie dasselbe: Ist der Preis dann höher, erstatten wir Ihnen den Unterschied.
}
    .short = Ist der Preis dann höher, erstatten wir den Unterschied.

# voice: neutral
change-address-price-may-differ = Preis und Bestand können sich bis zur neuen Bestellung ändern.
    .short = Preis und Bestand können sich bis dahin ändern.

# $hold_until (date) the last day on which the parcel is held back
change-address-hold = { $voice ->
    [friendly] Das Paket bleibt bis zum { $hold_until } bei uns. Höre ich bis dahin nichts von dir, geht es an die Adresse in der Bestellung.
   *[formal] Das Paket bleibt bis zum { $hold_until } bei uns. Höre ich bis dahin nichts von Ihnen, geht es an die Adresse in der Bestellung.
}
    .short = Ohne Antwort bis zum { $hold_until } versenden wir an die bisherige Adresse.

## Not shipped, and something is missing

# never names the address in the order
change-address-verify = { $voice ->
    [friendly] Damit niemand außer dir dein Paket umleiten kann, schick mir bitte das Datum und den Gesamtbetrag deiner Bestellung.
   *[formal] Damit niemand außer Ihnen Ihr Paket umleiten kann, senden Sie mir bitte das Datum und den Gesamtbetrag Ihrer Bestellung.
}
    .short = { $voice ->
        [friendly] Damit nur du dein Paket umleiten kannst, schick mir bitte Datum und Gesamtbetrag der Bestellung.
       *[formal] Damit nur Sie Ihr Paket umleiten können, senden Sie mir bitte Datum und Gesamtbetrag der Bestellung.
    }

change-address-verify-address = { $voice ->
    [friendly] Außerdem brauche ich die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
   *[formal] Außerdem benötige ich die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
}
    .short = { $voice ->
        [friendly] Ich brauche auch die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
       *[formal] Ich benötige auch die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
    }

# voice: neutral
change-address-then-changed = Stimmen beide Angaben mit der Bestellung überein, ändere ich die Adresse innerhalb eines Werktages.
    .short = Stimmen Datum und Betrag, ändere ich die Adresse innerhalb eines Werktages.

change-address-then-quoted = { $voice ->
    [friendly] Stimmen beide Angaben mit der Bestellung überein, sage ich dir innerhalb eines Werktages, was die Lieferung in das andere Land kostet.
   *[formal] Stimmen beide Angaben mit der Bestellung überein, teile ich Ihnen innerhalb eines Werktages mit, was die Lieferung in das andere Land kostet.
}
    .short = { $voice ->
        [friendly] Stimmen Datum und Betrag, sage ich dir innerhalb eines Werktages, was die Lieferung in das andere Land kostet.
       *[formal] Stimmen Datum und Betrag, nenne ich Ihnen innerhalb eines Werktages die Kosten der Lieferung in das andere Land.
    }

# voice: neutral
change-address-then-carrier-asked = Das Paket ist schon unterwegs. Stimmen beide Angaben mit der Bestellung überein, bitte ich den Paketdienst innerhalb eines Werktages um die Umleitung; ob sie gelingt, hängt vom Paketdienst ab.
    .short = Das Paket ist schon unterwegs. Stimmen Datum und Betrag, bitte ich den Paketdienst innerhalb eines Werktages um die Umleitung; ob sie gelingt, hängt von ihm ab.

change-address-still-here = { $voice ->
    [friendly] Dein Paket ist noch nicht unterwegs, die Adresse lässt sich also noch ändern.
   *[formal] Ihr Paket ist noch nicht unterwegs, die Adresse lässt sich also noch ändern.
}
    .short = { $voice ->
        [friendly] Dein Paket ist noch hier, die Adresse lässt sich also ändern.
       *[formal] Ihr Paket ist noch hier, die Adresse lässt sich also ändern.
    }

change-address-still-possible = { $voice ->
    [friendly] Dein Paket ist schon unterwegs. Sobald ich die neue Adresse habe, bitte ich den Paketdienst innerhalb eines Werktages um die Umleitung; ob sie gelingt, hängt vom Paketdienst ab.
   *[formal] Ihr Paket ist schon unterwegs. Sobald ich die neue Adresse habe, bitte ich den Paketdienst innerhalb eines Werktages um die Umleitung; ob sie gelingt, hängt vom Paketdienst ab.
}
    .short = { $voice ->
        [friendly] Dein Paket ist schon unterwegs. Mit der neuen Adresse bitte ich den Paketdienst innerhalb eines Werktages um die Umleitung; ob sie gelingt, liegt bei ihm.
       *[formal] Ihr Paket ist schon unterwegs. Mit der neuen Adresse bitte ich den Paketdienst innerhalb eines Werktages um die Umleitung; ob sie gelingt, liegt bei ihm.
    }

change-address-needed = { $voice ->
    [friendly] Schick mir bitte die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
   *[formal] Senden Sie mir bitte die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
}
    .short = { $voice ->
        [friendly] Schick mir bitte die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
       *[formal] Senden Sie mir bitte die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
    }

# $new_address (text) on one line
change-address-other-country = { $voice ->
    [friendly] Du hast mir diese Adresse genannt: { $new_address }.
   *[formal] Sie haben mir diese Adresse genannt: { $new_address }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Deine neue Adresse habe ich.
           *[other] Die neue Adresse lautet: { $new_address }.
        }
       *[formal] { $channel ->
            [mercadolibre] Ihre neue Adresse habe ich.
           *[other] Die neue Adresse lautet: { $new_address }.
        }
    }

# voice: neutral
change-address-cost-first = Da sie in einem anderen Land liegt, ändern sich die Versandkosten, und es kann Zoll anfallen.
    .short = Da sie in einem anderen Land liegt, ändern sich die Versandkosten; auch Zoll ist möglich.

# $confirm_by (date) the last day on which they get the figures
change-address-cost-by = { $voice ->
    [friendly] Die Beträge nenne ich dir bis zum { $confirm_by }. Solange du nicht zugestimmt hast, wird nichts geändert und nichts versandt.
   *[formal] Die Beträge nenne ich Ihnen bis zum { $confirm_by }. Solange Sie nicht zugestimmt haben, wird nichts geändert und nichts versandt.
}
    .short = { $voice ->
        [friendly] Die Beträge nenne ich dir bis zum { $confirm_by }; vor deiner Zustimmung wird nichts geändert oder versandt.
       *[formal] Die Beträge nenne ich Ihnen bis zum { $confirm_by }; vor Ihrer Zustimmung wird nichts geändert oder versandt.
    }

## Changed

# $new_address (text) on one line
change-address-changed = { $voice ->
    [friendly] Die Adresse ist geändert. Dein Paket geht jetzt an: { $new_address }.
   *[formal] Die Adresse ist geändert. Ihr Paket geht jetzt an: { $new_address }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Dein Paket geht jetzt an die Adresse, die du mir genannt hast.
           *[other] Dein Paket geht jetzt an: { $new_address }.
        }
       *[formal] { $channel ->
            [mercadolibre] Ihr Paket geht jetzt an die Adresse, die Sie mir genannt haben.
           *[other] Ihr Paket geht jetzt an: { $new_address }.
        }
    }

change-address-read-through = { $voice ->
    [friendly] Prüfe die Adresse bitte noch einmal. Stimmt etwas nicht, antworte noch heute auf diese Nachricht.
   *[formal] Prüfen Sie die Adresse bitte noch einmal. Stimmt etwas nicht, antworten Sie noch heute auf diese Nachricht.
}
    .short = { $voice ->
        [friendly] Prüfe die Adresse bitte noch einmal; stimmt etwas nicht, antworte bitte noch heute.
       *[formal] Prüfen Sie die Adresse bitte noch einmal; stimmt etwas nicht, antworten Sie bitte noch heute.
    }

## On its way

# voice: neutral
change-address-with-carrier = Das Paket hat unser Lager schon verlassen; die Adresse lässt sich jetzt nur noch beim Paketdienst ändern.
    .short = Nur noch der Paketdienst kann die Adresse ändern.

# $carrier (text) the carrier's name
# voice: neutral
change-address-with-named-carrier = Das Paket hat unser Lager schon verlassen; die Adresse lässt sich jetzt nur noch beim Paketdienst ({ $carrier }) ändern.
    .short = Nur noch der Paketdienst ({ $carrier }) kann die Adresse ändern.

change-address-redirect-yourself = { $voice ->
    [friendly] Das kannst du selbst auf der Website oder in der App des Paketdienstes erledigen. Gib die Sendungsnummer ein und wähle eine andere Adresse, einen Abholort oder einen anderen Tag, soweit der Paketdienst das anbietet.
   *[formal] Das können Sie selbst auf der Website oder in der App des Paketdienstes erledigen. Geben Sie die Sendungsnummer ein und wählen Sie eine andere Adresse, einen Abholort oder einen anderen Tag, soweit der Paketdienst das anbietet.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Dort kannst du online eine andere Adresse, einen Abholort oder Tag wählen, falls angeboten.
           *[other] Falls angeboten, kannst du dort online eine andere Adresse, einen Abholort oder einen anderen Tag wählen.
        }
       *[formal] { $channel ->
            [mercadolibre] Dort können Sie online eine andere Adresse, einen Abholort oder Tag wählen, falls angeboten.
           *[other] Falls angeboten, können Sie dort online eine andere Adresse, einen Abholort oder einen anderen Tag wählen.
        }
    }

# nobody has checked yet who asks, so the number is not told
change-address-tracking-in-notice = { $voice ->
    [friendly] Die Sendungsnummer steht in deiner Versandbestätigung.
   *[formal] Die Sendungsnummer steht in Ihrer Versandbestätigung.
}
    .short = { $voice ->
        [friendly] Die Sendungsnummer steht in deiner Versandbestätigung.
       *[formal] Die Sendungsnummer steht in Ihrer Versandbestätigung.
    }

# $new_address (text) on one line
# voice: neutral
change-address-carrier-asked-for = Das Paket hat unser Lager schon verlassen. Ich habe den Paketdienst gebeten, es an diese Adresse umzuleiten: { $new_address }.
    .short = { $channel ->
        [mercadolibre] Ich habe den Paketdienst gebeten, das Paket an die neue Adresse umzuleiten.
       *[other] Ich habe den Paketdienst gebeten, das Paket an diese Adresse umzuleiten: { $new_address }.
    }

change-address-carrier-asked = { $voice ->
    [friendly] Das Paket hat unser Lager schon verlassen. Ich habe den Paketdienst gebeten, es an deine neue Adresse umzuleiten.
   *[formal] Das Paket hat unser Lager schon verlassen. Ich habe den Paketdienst gebeten, es an Ihre neue Adresse umzuleiten.
}

change-address-no-promise = { $voice ->
    [friendly] Dass das gelingt, kann ich dir nicht versprechen, weil das Paket schon unterwegs ist.
   *[formal] Dass das gelingt, kann ich Ihnen nicht versprechen, weil das Paket schon unterwegs ist.
}
    .short = { $voice ->
        [friendly] Versprechen kann ich dir das nicht, es ist schon unterwegs.
       *[formal] Versprechen kann ich Ihnen das nicht, es ist schon unterwegs.
    }

# $confirm_by (date) the last day on which they hear the result
change-address-carrier-answer-by = { $voice ->
    [friendly] Bis zum { $confirm_by } sage ich dir, was der Paketdienst geantwortet hat.
   *[formal] Bis zum { $confirm_by } teile ich Ihnen mit, was der Paketdienst geantwortet hat.
}
    .short = { $voice ->
        [friendly] Die Antwort hast du bis zum { $confirm_by }.
       *[formal] Die Antwort haben Sie bis zum { $confirm_by }.
    }

# voice: neutral
change-address-cannot-be-redirected = Das Paket ist schon auf dem Weg zu der Adresse in der Bestellung und lässt sich nicht mehr umleiten.
    .short = Das Paket lässt sich nicht mehr umleiten.

change-address-accept-there = { $voice ->
    [friendly] Wenn es dort jemand für dich annehmen kann, geht es so am schnellsten.
   *[formal] Wenn es dort jemand für Sie annehmen kann, geht es so am schnellsten.
}
    .short = Am schnellsten geht es, wenn es jemand an der bisherigen Adresse annimmt.

change-address-if-it-returns = { $voice ->
    [friendly] Kann das Paket nicht zugestellt werden, kommt es zu uns zurück. Ich schreibe dir dann innerhalb eines Werktages, und du entscheidest: Wir senden es an die neue Adresse, oder du bekommst dein Geld zurück.
   *[formal] Kann das Paket nicht zugestellt werden, kommt es zu uns zurück. Ich schreibe Ihnen dann innerhalb eines Werktages, und Sie entscheiden: Wir senden es an die neue Adresse, oder Sie bekommen Ihr Geld zurück.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Kommt es zurück, biete ich dir binnen eines Werktages neuen Versand oder Erstattung an.
           *[other] Kommt es zurück, biete ich dir innerhalb eines Werktages einen neuen Versand oder die Erstattung an.
        }
       *[formal] { $channel ->
            [mercadolibre] Kommt es zurück, biete ich Ihnen binnen eines Werktages neuen Versand oder Erstattung an.
           *[other] Kommt es zurück, biete ich Ihnen innerhalb eines Werktages einen neuen Versand oder die Erstattung an.
        }
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
    .short = Das Paket ist wieder hier.

change-address-reship = { $voice ->
    [friendly] Wir können es noch einmal an deine neue Adresse senden.
   *[formal] Wir können es noch einmal an Ihre neue Adresse senden.
}
    .short = Wir können es erneut versenden.

# $new_address (text) on one line
# voice: neutral
change-address-reship-to = Wir können es noch einmal versenden, und zwar an: { $new_address }.
    .short = { $channel ->
        [mercadolibre] Wir können es an die neue Adresse senden.
       *[other] Wir können es erneut versenden, und zwar an: { $new_address }.
    }

change-address-reship-free = { $voice ->
    [friendly] Der erneute Versand kostet dich nichts.
   *[formal] Der erneute Versand kostet Sie nichts.
}
    .short = { $voice ->
        [friendly] Das kostet dich nichts.
       *[formal] Das kostet Sie nichts.
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
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Oder du erhältst dein Geld binnen eines Werktages zurück.
           *[other] Oder du erhältst dein Geld binnen { $refund_days } Werktagen zurück.
        }
       *[formal] { $refund_days ->
            [one] Oder Sie erhalten Ihr Geld binnen eines Werktages zurück.
           *[other] Oder Sie erhalten Ihr Geld binnen { $refund_days } Werktagen zurück.
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
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Oder du erhältst { $refund } binnen eines Werktages zurück.
           *[other] Oder du erhältst { $refund } binnen { $refund_days } Werktagen zurück.
        }
       *[formal] { $refund_days ->
            [one] Oder Sie erhalten { $refund } binnen eines Werktages zurück.
           *[other] Oder Sie erhalten { $refund } binnen { $refund_days } Werktagen zurück.
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
    .short = { $channel ->
        [mercadolibre] Für den Versand brauche ich die vollständige neue Adresse.
       *[other] Für den Versand brauche ich die vollständige neue Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.
    }

change-address-verify-for-reship = { $voice ->
    [friendly] Damit niemand außer dir dein Paket umleiten kann, nenn mir bitte auch das Datum und den Gesamtbetrag deiner Bestellung.
   *[formal] Damit niemand außer Ihnen Ihr Paket umleiten kann, nennen Sie mir bitte auch das Datum und den Gesamtbetrag Ihrer Bestellung.
}
    .short = { $voice ->
        [friendly] Damit nur du dein Paket umleiten kannst, nenn mir bitte auch Datum und Gesamtbetrag der Bestellung.
       *[formal] Damit nur Sie Ihr Paket umleiten können, nennen Sie mir bitte auch Datum und Gesamtbetrag der Bestellung.
    }

change-address-done-in-a-day = { $voice ->
    [friendly] Sobald ich deine Antwort habe, erledige ich das innerhalb eines Werktages.
   *[formal] Sobald ich Ihre Antwort habe, erledige ich das innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Ich erledige das dann binnen eines Werktages.
       *[formal] Ich erledige das dann binnen eines Werktages.
    }

# Said where the address is a further question in the same message.
# $order_id (identifier) the order
change-address-also = { $voice ->
    [friendly] { START("du") } möchtest auch die Lieferadresse der Bestellung { $order_id } ändern.
   *[formal] Sie möchten auch die Lieferadresse der Bestellung { $order_id } ändern.
}
