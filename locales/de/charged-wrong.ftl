### The customer sees a wrong charge: two charges, another amount, or a voucher that was not applied.

## Subjects

# $order_id (identifier) the order's number
charged-wrong-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: abgebuchter Betrag
   *[formal] Ihre Bestellung { $order_id }: abgebuchter Betrag
}

# $order_id (identifier) the order's number
charged-wrong-subject-refund = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Erstattung
   *[formal] Ihre Bestellung { $order_id }: Erstattung
}

## What they see

# $order_id (identifier) the order's number
charged-wrong-received-twice = { $voice ->
    [friendly] { $mood ->
        [angry] { START("deine") } Nachricht habe ich gelesen: Du siehst für die Bestellung { $order_id } zwei Abbuchungen.
       *[other] { START("danke") } für deine Nachricht. Du siehst für die Bestellung { $order_id } zwei Abbuchungen.
    }
   *[formal] { $mood ->
        [angry] Ihre Nachricht habe ich gelesen: Sie sehen für die Bestellung { $order_id } zwei Abbuchungen.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Sie sehen für die Bestellung { $order_id } zwei Abbuchungen.
    }
}
    .short = { $voice ->
        [friendly] { START("du") } siehst zwei Abbuchungen.
       *[formal] Sie sehen zwei Abbuchungen.
    }

# $order_id (identifier) the order's number
charged-wrong-received-amount = { $voice ->
    [friendly] { $mood ->
        [angry] { START("deine") } Nachricht habe ich gelesen: Du siehst für die Bestellung { $order_id } einen anderen Betrag, als du erwartet hast.
       *[other] { START("danke") } für deine Nachricht. Du siehst für die Bestellung { $order_id } einen anderen Betrag, als du erwartet hast.
    }
   *[formal] { $mood ->
        [angry] Ihre Nachricht habe ich gelesen: Sie sehen für die Bestellung { $order_id } einen anderen Betrag, als Sie erwartet haben.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Sie sehen für die Bestellung { $order_id } einen anderen Betrag, als Sie erwartet haben.
    }
}
    .short = { $voice ->
        [friendly] { START("du") } siehst einen unerwarteten Betrag.
       *[formal] Sie sehen einen unerwarteten Betrag.
    }

# $order_id (identifier) the order's number
charged-wrong-received-voucher-failed = { $voice ->
    [friendly] { $mood ->
        [angry] { START("deine") } Nachricht habe ich gelesen: Dein Gutschein wurde bei der Bestellung { $order_id } nicht abgezogen.
       *[other] { START("danke") } für deine Nachricht. Du schreibst, dass dein Gutschein bei der Bestellung { $order_id } nicht abgezogen wurde.
    }
   *[formal] { $mood ->
        [angry] Ihre Nachricht habe ich gelesen: Ihr Gutschein wurde bei der Bestellung { $order_id } nicht abgezogen.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Sie schreiben, dass Ihr Gutschein bei der Bestellung { $order_id } nicht abgezogen wurde.
    }
}
    .short = { $voice ->
        [friendly] { START("dir") } fehlt der Abzug deines Gutscheins.
       *[formal] Ihnen fehlt der Abzug Ihres Gutscheins.
    }

# Said where the charge is a further question in the same message.
# $order_id (identifier) the order
charged-wrong-also = { $voice ->
    [friendly] Du hast auch nach der Abbuchung für die Bestellung { $order_id } gefragt.
   *[formal] Sie haben auch nach der Abbuchung für die Bestellung { $order_id } gefragt.
}
    .short = { $voice ->
        [friendly] Du fragst auch nach der Abbuchung für die Bestellung { $order_id }.
       *[formal] Sie fragen auch nach der Abbuchung für die Bestellung { $order_id }.
    }

## Sympathy

# no mistake is known yet
charged-wrong-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Du möchtest nur bezahlen, was deine Bestellung kostet, und das zu Recht.
        [rational] Der Betrag muss genau stimmen.
        [disappointed] Ein unerwarteter Betrag auf dem Konto beunruhigt, das kann ich gut nachvollziehen.
       *[calm] Du sollst nicht mehr bezahlen, als deine Bestellung kostet.
    }
   *[formal] { $mood ->
        [angry] Sie möchten nur bezahlen, was Ihre Bestellung kostet, und das zu Recht.
        [rational] Der Betrag muss genau stimmen.
        [disappointed] Ein unerwarteter Betrag auf dem Konto beunruhigt, das kann ich gut nachvollziehen.
       *[calm] Sie sollen nicht mehr bezahlen, als Ihre Bestellung kostet.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [rational] Der Betrag muss genau stimmen.
            [disappointed] Ein unerwarteter Betrag beunruhigt, das verstehe ich.
           *[other] Du sollst nur zahlen, was die Bestellung kostet.
        }
       *[formal] { $mood ->
            [rational] Der Betrag muss genau stimmen.
            [disappointed] Ein unerwarteter Betrag beunruhigt, das verstehe ich.
           *[other] Sie sollen nur zahlen, was die Bestellung kostet.
        }
    }

# too much was charged
charged-wrong-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Es tut mir leid, dass du das selbst herausfinden musstest.
        [rational] Für den falschen Betrag bitte ich um Entschuldigung.
        [disappointed] Du hast uns bei der Zahlung vertraut, und es tut mir leid, dass der Betrag falsch war.
       *[calm] Es tut mir leid, dass der Betrag nicht gestimmt hat.
    }
   *[formal] { $mood ->
        [angry] Es tut mir leid, dass Sie das selbst herausfinden mussten.
        [rational] Für den falschen Betrag bitte ich um Entschuldigung.
        [disappointed] Sie haben uns bei der Zahlung vertraut, und es tut mir leid, dass der Betrag falsch war.
       *[calm] Es tut mir leid, dass der Betrag nicht gestimmt hat.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Es tut mir leid, dass du das selbst merken musstest.
            [rational] Für den falschen Betrag bitte ich um Entschuldigung.
           *[other] Der falsche Betrag tut mir leid.
        }
       *[formal] { $mood ->
            [angry] Es tut mir leid, dass Sie das selbst merken mussten.
            [rational] Für den falschen Betrag bitte ich um Entschuldigung.
           *[other] Der falsche Betrag tut mir leid.
        }
    }

## Too much was charged

charged-wrong-right-twice = { $voice ->
    [friendly] Du hast recht: Der Betrag wurde zweimal abgebucht.
   *[formal] Sie haben recht: Der Betrag wurde zweimal abgebucht.
}

charged-wrong-right-amount = { $voice ->
    [friendly] Du hast recht: Es wurde zu viel abgebucht.
   *[formal] Sie haben recht: Es wurde zu viel abgebucht.
}

charged-wrong-right-voucher-failed = { $voice ->
    [friendly] Du hast recht: Wir haben den Preis ohne Gutschein berechnet.
   *[formal] Sie haben recht: Wir haben den Preis ohne Gutschein berechnet.
}
    .short = { $voice ->
        [friendly] Du hast recht: Dieser Abzug fehlte.
       *[formal] Sie haben recht: Dieser Abzug fehlte.
    }

# $refund (money) what goes back
# voice: neutral
charged-wrong-refund = Ich habe die Erstattung von { $refund } veranlasst.
    .short = Ich habe { $refund } erstattet.

charged-wrong-if-not-there = { $voice ->
    [friendly] Falls das Geld bis dahin nicht da ist, antworte auf diese Nachricht. Ich frage dann innerhalb eines Werktages beim Zahlungsdienst nach.
   *[formal] Falls das Geld bis dahin nicht eingegangen ist, antworten Sie auf diese Nachricht. Ich frage dann innerhalb eines Werktages beim Zahlungsdienst nach.
}
    .short = { $voice ->
        [friendly] Bleibt es aus, schreib mir: Ich kläre es innerhalb eines Werktages.
       *[formal] Bleibt es aus, schreiben Sie mir: Ich kläre es innerhalb eines Werktages.
    }

## It is only a hold at the bank

# voice: neutral
charged-wrong-charged-twice = Abgebucht wurde der Betrag nur einmal.

# voice: neutral
charged-wrong-charged-amount = Abgebucht wurde nur die Gesamtsumme der Bestellung.

# voice: neutral
charged-wrong-hold-twice = Einer der beiden Einträge ist eine vorübergehende Reservierung.
    .short = Ein Eintrag ist nur eine Reservierung der Bank.

charged-wrong-hold-amount = { $voice ->
    [friendly] Der Betrag, den du siehst, ist eine vorübergehende Reservierung.
   *[formal] Der Betrag, den Sie sehen, ist eine vorübergehende Reservierung.
}
    .short = Dieser Betrag ist nur eine Reservierung der Bank.

# voice: neutral
charged-wrong-hold-means = Die Bank hält den Betrag nur zurück; an uns wurde er nicht ausgezahlt.
    .short = Wir haben das Geld nicht erhalten.

# $hold_until (date) the last day on which it is released
charged-wrong-released = { $voice ->
    [friendly] Bis zum { $hold_until } gibt die Bank das Geld wieder frei. Du musst dafür nichts tun.
   *[formal] Bis zum { $hold_until } gibt die Bank das Geld wieder frei. Sie müssen dafür nichts tun.
}
    .short = Die Bank gibt das Geld bis zum { $hold_until } frei.

charged-wrong-still-there = { $voice ->
    [friendly] Falls du die Reservierung danach noch siehst, antworte auf diese Nachricht. Ich frage dann innerhalb eines Werktages beim Zahlungsdienst nach.
   *[formal] Falls Sie die Reservierung danach noch sehen, antworten Sie auf diese Nachricht. Ich frage dann innerhalb eines Werktages beim Zahlungsdienst nach.
}
    .short = { $voice ->
        [friendly] Wenn nicht, schreib mir: Ich kläre es innerhalb eines Werktages.
       *[formal] Wenn nicht, schreiben Sie mir: Ich kläre es innerhalb eines Werktages.
    }

## It is not known yet

charged-wrong-comparing = { $voice ->
    [friendly] Ich habe die Zahlungsdaten angefordert und vergleiche sie mit deiner Bestellung.
   *[formal] Ich habe die Zahlungsdaten angefordert und vergleiche sie mit Ihrer Bestellung.
}
    .short = { $voice ->
        [friendly] Ich vergleiche die Zahlungsdaten mit deiner Bestellung.
       *[formal] Ich vergleiche die Zahlungsdaten mit Ihrer Bestellung.
    }

charged-wrong-comparing-marketplace = { $voice ->
    [friendly] Die Zahlung läuft über den Marktplatz. Ich habe dort die Zahlungsdaten angefordert und vergleiche sie mit deiner Bestellung.
   *[formal] Die Zahlung läuft über den Marktplatz. Ich habe dort die Zahlungsdaten angefordert und vergleiche sie mit Ihrer Bestellung.
}
    .short = Ich prüfe die Zahlungsdaten des Marktplatzes.

charged-wrong-too-much-back = { $voice ->
    [friendly] Wurde zu viel abgebucht, bekommst du die Differenz in voller Höhe zurück.
   *[formal] Wurde zu viel abgebucht, erhalten Sie die Differenz in voller Höhe zurück.
}
    .short = { $voice ->
        [friendly] Zu viel Abgebuchtes bekommst du ganz zurück.
       *[formal] Zu viel Abgebuchtes erhalten Sie ganz zurück.
    }

# $kind (choice) what is wrong with the charge
charged-wrong-date-and-amount = { $voice ->
    [friendly] { $kind ->
        [voucher-failed] Es hilft mir, wenn du mir den Gutscheincode und den abgebuchten Betrag nennst. Bitte schick mir keine Kartennummern.
       *[other] Es hilft mir, wenn du mir Datum und Betrag jeder Abbuchung nennst. Bitte schick mir keine Kartennummern.
    }
   *[formal] { $kind ->
        [voucher-failed] Es hilft mir, wenn Sie mir den Gutscheincode und den abgebuchten Betrag nennen. Bitte senden Sie mir keine Kartennummern.
       *[other] Es hilft mir, wenn Sie mir Datum und Betrag jeder Abbuchung nennen. Bitte senden Sie mir keine Kartennummern.
    }
}
    .short = { $kind ->
        [voucher-failed] Hilfreich sind Gutscheincode und abgebuchter Betrag, bitte ohne Kartennummern.
       *[other] Hilfreich sind Datum und Betrag jeder Abbuchung, bitte ohne Kartennummern.
    }
