### Customs holds the parcel.

## Subjects

# $order_id (identifier) the order's number
customs-hold-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id } ist beim Zoll
   *[formal] Ihre Bestellung { $order_id } ist beim Zoll
}

# $order_id (identifier) the order's number
customs-hold-subject-documents = { $voice ->
    [friendly] Deine Bestellung { $order_id }: was der Zoll braucht
   *[formal] Ihre Bestellung { $order_id }: was der Zoll benötigt
}

# $order_id (identifier) the order's number
customs-hold-subject-charges = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Einfuhrabgaben
   *[formal] Ihre Bestellung { $order_id }: Einfuhrabgaben
}

## Opening

# $order_id (identifier) the order's number
customs-hold-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht gelesen: Deine Bestellung { $order_id } ist noch immer beim Zoll.
       *[other] { START("danke") } für deine Nachricht. Deine Bestellung { $order_id } ist gerade beim Zoll.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht gelesen: Ihre Bestellung { $order_id } ist noch immer beim Zoll.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Ihre Bestellung { $order_id } ist gerade beim Zoll.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] { START("deine") } Bestellung { $order_id } ist noch immer beim Zoll.
           *[other] { START("deine") } Bestellung { $order_id } ist gerade beim Zoll.
        }
       *[formal] { $mood ->
            [angry] Ihre Bestellung { $order_id } ist noch immer beim Zoll.
           *[other] Ihre Bestellung { $order_id } ist gerade beim Zoll.
        }
    }

# Said where this is a further question in the same message.
# $order_id (identifier) the order
customs-hold-also = { $voice ->
    [friendly] Du fragst auch nach deiner Bestellung { $order_id }, die noch beim Zoll ist.
   *[formal] Sie fragen auch nach Ihrer Bestellung { $order_id }, die noch beim Zoll ist.
}
    .short = { $voice ->
        [friendly] Du fragst auch nach der Bestellung { $order_id } beim Zoll.
       *[formal] Sie fragen auch nach der Bestellung { $order_id } beim Zoll.
    }

customs-hold-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Du möchtest dein Paket haben und nicht länger warten. Die Verzögerung tut mir leid.
        [rational] Hier ist der Stand der Dinge.
        [disappointed] Du hast dich auf das Paket gefreut, und es tut mir leid, dass es jetzt aufgehalten wird.
       *[calm] Ich helfe dir dabei, das Paket durch den Zoll zu bringen.
    }
   *[formal] { $mood ->
        [angry] Sie möchten Ihr Paket haben und nicht länger warten. Die Verzögerung tut mir leid.
        [rational] Hier ist der Stand der Dinge.
        [disappointed] Sie haben sich auf das Paket gefreut, und es tut mir leid, dass es jetzt aufgehalten wird.
       *[calm] Ich helfe Ihnen dabei, das Paket durch den Zoll zu bringen.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [rational] Hier ist der Stand der Dinge.
            [calm] Ich helfe dir bei der Freigabe.
           *[other] Es tut mir leid, dass dein Paket aufgehalten wird.
        }
       *[formal] { $mood ->
            [rational] Hier ist der Stand der Dinge.
            [calm] Ich helfe Ihnen bei der Freigabe.
           *[other] Es tut mir leid, dass Ihr Paket aufgehalten wird.
        }
    }

## Papers

# before the list
customs-hold-needs = { $voice ->
    [friendly] Für die Freigabe braucht der Zoll von dir noch Folgendes:
   *[formal] Für die Freigabe benötigt der Zoll von Ihnen noch Folgendes:
}
    .short = { $voice ->
        [friendly] Der Zoll braucht von dir noch Folgendes:
       *[formal] Der Zoll benötigt von Ihnen noch Folgendes:
    }

# $item (text) one of the papers or data
# voice: neutral
customs-hold-needed = { $item }

customs-hold-send = { $voice ->
    [friendly] Bitte schick mir das als Antwort auf diese Nachricht.
   *[formal] Bitte senden Sie mir das als Antwort auf diese Nachricht.
}
    .short = { $voice ->
        [friendly] Bitte schick mir alles als Antwort auf diese Nachricht.
       *[formal] Bitte senden Sie mir alles als Antwort auf diese Nachricht.
    }

# $until (date) the last day
customs-hold-send-until = { $voice ->
    [friendly] Bitte schick mir das bis zum { $until } als Antwort auf diese Nachricht.
   *[formal] Bitte senden Sie mir das bis zum { $until } als Antwort auf diese Nachricht.
}
    .short = { $voice ->
        [friendly] Bitte schick mir alles bis zum { $until } als Antwort auf diese Nachricht.
       *[formal] Bitte senden Sie mir alles bis zum { $until } als Antwort auf diese Nachricht.
    }

# voice: neutral
customs-hold-pass-on = Ich leite alles innerhalb eines Werktages weiter.

customs-hold-not-there = { $voice ->
    [friendly] Wenn du etwas davon nicht hast, schreib mir. Ich frage dann innerhalb eines Werktages nach, was der Zoll stattdessen annimmt.
   *[formal] Wenn Sie etwas davon nicht haben, schreiben Sie mir. Ich frage dann innerhalb eines Werktages nach, was der Zoll stattdessen annimmt.
}
    .short = { $voice ->
        [friendly] Fehlt dir etwas davon, schreib mir: Ich frage innerhalb eines Werktages nach einer Alternative.
       *[formal] Fehlt Ihnen etwas davon, schreiben Sie mir: Ich frage innerhalb eines Werktages nach einer Alternative.
    }

## Import charges

# voice: neutral
customs-hold-charges-seller = Falls Einfuhrabgaben anfallen, übernehmen wir sie.

customs-hold-charges-customer = { $voice ->
    [friendly] Falls Einfuhrabgaben anfallen, zahlst du diese an den Zoll oder an den Paketdienst.
   *[formal] Falls Einfuhrabgaben anfallen, zahlen Sie diese an den Zoll oder an den Paketdienst.
}
    .short = { $voice ->
        [friendly] Mögliche Einfuhrabgaben zahlst du an den Zoll oder an den Paketdienst.
       *[formal] Mögliche Einfuhrabgaben zahlen Sie an den Zoll oder an den Paketdienst.
    }

# $duty (money) duty and import tax
# voice: neutral
customs-hold-duty-seller = Der Zoll verlangt Einfuhrabgaben von { $duty }. Diesen Betrag übernehmen wir.
    .short = Die Einfuhrabgaben von { $duty } übernehmen wir.

# $duty (money) duty and import tax
customs-hold-duty-customer = { $voice ->
    [friendly] Der Zoll verlangt Einfuhrabgaben von { $duty }. Diesen Betrag zahlst du an den Zoll oder an den Paketdienst.
   *[formal] Der Zoll verlangt Einfuhrabgaben von { $duty }. Diesen Betrag zahlen Sie an den Zoll oder an den Paketdienst.
}
    .short = { $voice ->
        [friendly] Die Einfuhrabgaben betragen { $duty }. Du zahlst sie an den Zoll oder an den Paketdienst.
       *[formal] Die Einfuhrabgaben betragen { $duty }. Sie zahlen sie an den Zoll oder an den Paketdienst.
    }

# direct: after the amount
customs-hold-why = { $voice ->
    [friendly] Die Höhe legt der Zoll in deinem Land fest, und nichts davon geht an uns.
   *[formal] Die Höhe legt der Zoll in Ihrem Land fest, und nichts davon geht an uns.
}
    .short = { $voice ->
        [friendly] Der Zoll in deinem Land legt sie fest, und nichts davon geht an uns.
       *[formal] Der Zoll in Ihrem Land legt sie fest, und nichts davon geht an uns.
    }

# indirect: before the amount
customs-hold-why-first = { $voice ->
    [friendly] Für Pakete aus dem Ausland kann der Zoll in deinem Land Einfuhrabgaben festlegen. Nichts davon geht an uns.
   *[formal] Für Pakete aus dem Ausland kann der Zoll in Ihrem Land Einfuhrabgaben festlegen. Nichts davon geht an uns.
}
    .short = { $voice ->
        [friendly] Der Zoll in deinem Land kann Einfuhrabgaben festlegen. Nichts davon geht an uns.
       *[formal] Der Zoll in Ihrem Land kann Einfuhrabgaben festlegen. Nichts davon geht an uns.
    }

# indirect · $duty (money) duty and import tax
customs-hold-please-pay = { $voice ->
    [friendly] Für dein Paket sind es { $duty }. Wir bitten dich, diesen Betrag an den Zoll oder an den Paketdienst zu zahlen.
   *[formal] Für Ihr Paket sind es { $duty }. Wir bitten Sie, diesen Betrag an den Zoll oder an den Paketdienst zu zahlen.
}
    .short = { $voice ->
        [friendly] Wir bitten dich, { $duty } an den Zoll oder an den Paketdienst zu zahlen.
       *[formal] Wir bitten Sie, { $duty } an den Zoll oder an den Paketdienst zu zahlen.
    }

# $until (date) the last day
customs-hold-pay-until = { $voice ->
    [friendly] Bitte zahl bis zum { $until }, damit das Paket zugestellt werden kann.
   *[formal] Bitte zahlen Sie bis zum { $until }, damit das Paket zugestellt werden kann.
}
    .short = { $voice ->
        [friendly] Bitte zahl bis zum { $until }; danach kann das Paket zugestellt werden.
       *[formal] Bitte zahlen Sie bis zum { $until }; danach kann das Paket zugestellt werden.
    }

customs-hold-pay-on-notice = { $voice ->
    [friendly] Bitte zahl, sobald du die Mitteilung des Zolls oder des Paketdienstes hast. Danach kann das Paket zugestellt werden.
   *[formal] Bitte zahlen Sie, sobald Sie die Mitteilung des Zolls oder des Paketdienstes haben. Danach kann das Paket zugestellt werden.
}
    .short = { $voice ->
        [friendly] Bitte zahl, sobald du die Mitteilung hast; danach kann das Paket zugestellt werden.
       *[formal] Bitte zahlen Sie, sobald Sie die Mitteilung haben; danach kann das Paket zugestellt werden.
    }

# the seller pays
customs-hold-not-to-us = { $voice ->
    [friendly] Du musst nichts tun. Wenn jemand dieses Geld von dir verlangt, zahl es nicht und schreib mir. Ich kläre das innerhalb eines Werktages.
   *[formal] Sie müssen nichts tun. Wenn jemand dieses Geld von Ihnen verlangt, zahlen Sie es nicht und schreiben Sie mir. Ich kläre das innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Du musst nichts zahlen. Verlangt es jemand von dir, schreib mir: Ich kläre das innerhalb eines Werktages.
       *[formal] Sie müssen nichts zahlen. Verlangt es jemand von Ihnen, schreiben Sie mir: Ich kläre das innerhalb eines Werktages.
    }

customs-hold-amount-wrong = { $voice ->
    [friendly] Wenn dir der Betrag falsch vorkommt, schick mir die Mitteilung. Ich prüfe sie innerhalb eines Werktages.
   *[formal] Wenn Ihnen der Betrag falsch vorkommt, senden Sie mir die Mitteilung. Ich prüfe sie innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Kommt dir der Betrag falsch vor, schick mir die Mitteilung: Ich prüfe sie innerhalb eines Werktages.
       *[formal] Kommt Ihnen der Betrag falsch vor, senden Sie mir die Mitteilung: Ich prüfe sie innerhalb eines Werktages.
    }

customs-hold-rather-not = { $voice ->
    [friendly] Wenn du lieber nicht zahlen möchtest, schreib mir bitte zuerst. Ich sage dir innerhalb eines Werktages, was möglich ist.
   *[formal] Wenn Sie lieber nicht zahlen möchten, schreiben Sie mir bitte zuerst. Ich sage Ihnen innerhalb eines Werktages, was möglich ist.
}
    .short = { $voice ->
        [friendly] Möchtest du nicht zahlen, schreib mir zuerst: Ich sage dir innerhalb eines Werktages, was möglich ist.
       *[formal] Möchten Sie nicht zahlen, schreiben Sie mir zuerst: Ich sage Ihnen innerhalb eines Werktages, was möglich ist.
    }

## Nothing is missing so far

customs-hold-waiting = { $voice ->
    [friendly] Der Zoll prüft das Paket noch und entscheidet, wie lange das dauert. Du musst jetzt nichts tun.
   *[formal] Der Zoll prüft das Paket noch und entscheidet, wie lange das dauert. Sie müssen jetzt nichts tun.
}
    .short = { $voice ->
        [friendly] Der Zoll prüft noch und entscheidet, wie lange das dauert. Du musst jetzt nichts tun.
       *[formal] Der Zoll prüft noch und entscheidet, wie lange das dauert. Sie müssen jetzt nichts tun.
    }

# $until (date) the day by which the parcel is expected to be released
# voice: neutral
customs-hold-released-by = Die Freigabe wird bis zum { $until } erwartet.
    .short = Die Freigabe wird bis zum { $until } erwartet.

# after the day of the release
customs-hold-then-choose = { $voice ->
    [friendly] Liegt das Paket danach noch beim Zoll, hast du die Wahl: Du wartest weiter, oder du bekommst alles zurück, Versandkosten inbegriffen.
   *[formal] Liegt das Paket danach noch beim Zoll, haben Sie die Wahl: Sie warten weiter, oder Sie erhalten alles zurück, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Sonst hast du die Wahl: Du wartest weiter, oder wir erstatten alles, Versandkosten inbegriffen.
       *[formal] Sonst haben Sie die Wahl: Sie warten weiter, oder wir erstatten alles, Versandkosten inbegriffen.
    }

# no day is known
customs-hold-or-refund = { $voice ->
    [friendly] Wenn du nicht länger warten möchtest, genügt eine kurze Antwort. Wir erstatten dir dann innerhalb eines Werktages alles, was du uns bezahlt hast.
   *[formal] Wenn Sie nicht länger warten möchten, genügt eine kurze Antwort. Wir erstatten Ihnen dann innerhalb eines Werktages alles, was Sie uns bezahlt haben.
}
    .short = { $voice ->
        [friendly] Möchtest du nicht länger warten, schreib mir: Wir erstatten alles innerhalb eines Werktages.
       *[formal] Möchten Sie nicht länger warten, schreiben Sie mir: Wir erstatten alles innerhalb eines Werktages.
    }

## The marketplace delivers it

# after the list
customs-hold-marketplace-send = { $voice ->
    [friendly] Bitte schick das an den Kundenservice des Marktplatzes.
   *[formal] Bitte senden Sie das an den Kundenservice des Marktplatzes.
}
    .short = { $voice ->
        [friendly] Bitte schick das an den Kundenservice des Marktplatzes.
       *[formal] Bitte senden Sie das an den Kundenservice des Marktplatzes.
    }

# after the list · $until (date) the last day
customs-hold-marketplace-send-until = { $voice ->
    [friendly] Bitte schick das bis zum { $until } an den Kundenservice des Marktplatzes.
   *[formal] Bitte senden Sie das bis zum { $until } an den Kundenservice des Marktplatzes.
}
    .short = { $voice ->
        [friendly] Bitte schick das bis zum { $until } an den Kundenservice des Marktplatzes.
       *[formal] Bitte senden Sie das bis zum { $until } an den Kundenservice des Marktplatzes.
    }

# said after shared-marketplace-delivers
# voice: neutral
customs-hold-marketplace = Dort wird auch alles Weitere zu Zollpapieren und Einfuhrabgaben geklärt.
    .short = Dort werden auch Zollpapiere und Einfuhrabgaben geklärt.
