### The customer asks where the shop ships, what it costs and how long it takes.

shipping-question-subject = { $voice ->
    [friendly] Deine Frage zum Versand
   *[formal] Ihre Frage zum Versand
}

# $destination (text) a place, as the agent wrote it
shipping-question-thanks = { $voice ->
    [friendly] { START("danke") } für deine Frage zum Versand (Lieferziel: { $destination }).
   *[formal] { START("vielen") } Dank für Ihre Frage zum Versand (Lieferziel: { $destination }).
}
    .short = { $voice ->
        [friendly] { START("danke") } für deine Frage (Lieferziel: { $destination }).
       *[formal] { START("vielen") } Dank für Ihre Frage (Lieferziel: { $destination }).
    }

# Said where shipping is a further question in the same message.
# $destination (text) a place, as the agent wrote it
shipping-question-also = { $voice ->
    [friendly] Du hast auch nach dem Versand gefragt (Lieferziel: { $destination }).
   *[formal] Sie haben auch nach dem Versand gefragt (Lieferziel: { $destination }).
}

## Yes

# voice: neutral
shipping-question-free = Ja, wir liefern dorthin, und der Versand ist kostenlos.

# $cost (money) what shipping costs
# voice: neutral
shipping-question-yes-cost = Ja, wir liefern dorthin, und der Versand kostet { $cost }.

# where people are less direct: the cost comes after the delivery time
# voice: neutral
shipping-question-yes = Ja, wir liefern gern dorthin.

# $cost (money) what shipping costs
# voice: neutral
shipping-question-cost = Der Versand kostet { $cost }.

# $free_from (money) the order value from which shipping is free
# voice: neutral
shipping-question-free-from = Ab einem Bestellwert von { $free_from } ist der Versand kostenlos.
    .short = Ab { $free_from } Bestellwert ist er kostenlos.

# $days_min, $days_max (number) business days
# voice: neutral
shipping-question-range = Die Lieferung dauert ab der Bestellung { $days_min } bis { $days_max } Werktage.
    .short = Lieferzeit: { $days_min } bis { $days_max } Werktage ab der Bestellung.

# $days_max (number) business days
# voice: neutral
shipping-question-within = { $days_max ->
    [one] Die Lieferung dauert ab der Bestellung höchstens einen Werktag.
   *[other] Die Lieferung dauert ab der Bestellung höchstens { $days_max } Werktage.
}
    .short = { $days_max ->
        [one] Lieferzeit: höchstens ein Werktag ab der Bestellung.
       *[other] Lieferzeit: höchstens { $days_max } Werktage ab der Bestellung.
    }

# $method (text) a carrier or a service, in the nominative
# voice: neutral
shipping-question-method = Versandart: { $method }.

## Customs duties

shipping-question-duties-included = { $voice ->
    [friendly] Zoll und Einfuhrabgaben sind im Preis enthalten; bei der Zustellung zahlst du nichts mehr.
   *[formal] Zoll und Einfuhrabgaben sind im Preis enthalten; bei der Zustellung zahlen Sie nichts mehr.
}
    .short = Zoll und Einfuhrabgaben sind im Preis enthalten.

shipping-question-duties-paid-by-customer = { $voice ->
    [friendly] Zoll und Einfuhrabgaben sind nicht enthalten. Diese Kosten trägst du bei der Einfuhr; die Höhe legt der Zoll fest.
   *[formal] Zoll und Einfuhrabgaben sind nicht enthalten. Diese Kosten tragen Sie bei der Einfuhr; die Höhe legt der Zoll fest.
}
    .short = { $voice ->
        [friendly] Zoll und Einfuhrabgaben zahlst du bei der Einfuhr.
       *[formal] Zoll und Einfuhrabgaben zahlen Sie bei der Einfuhr.
    }

# voice: neutral
shipping-question-duties-none = Für diese Lieferung fallen weder Zoll noch Einfuhrabgaben an.
    .short = Zoll und Einfuhrabgaben fallen nicht an.

## No

# the plain answer, first
# voice: neutral
shipping-question-no = Dorthin liefern wir zurzeit nicht.
    .short = Dorthin liefern wir zurzeit nicht.

# the same where people are less direct
# voice: neutral
shipping-question-no-softly = An das gewünschte Lieferziel können wir zurzeit leider nicht liefern.
    .short = Dorthin liefern wir zurzeit leider nicht.

# $reason (text) a phrase after a colon, in the nominative
# voice: neutral
shipping-question-reason = Der Grund dafür: { $reason }.
    .short = Grund: { $reason }.

# $nearest (text) a phrase after a colon, in the nominative
shipping-question-nearest = { $voice ->
    [friendly] Das können wir dir anbieten: { $nearest }.
   *[formal] Das können wir Ihnen anbieten: { $nearest }.
}
    .short = Möglich ist: { $nearest }.

shipping-question-other-address = { $voice ->
    [friendly] Wenn du das Paket an einer anderen Adresse annehmen kannst, nenn mir bitte Land und Ort. Ich schreibe dir innerhalb eines Werktages, was der Versand kostet und wie lange er dauert.
   *[formal] Wenn Sie das Paket an einer anderen Adresse annehmen können, nennen Sie mir bitte Land und Ort. Ich teile Ihnen innerhalb eines Werktages mit, was der Versand kostet und wie lange er dauert.
}
    .short = { $voice ->
        [friendly] Für eine andere Adresse nenn mir Land und Ort: Preis und Lieferzeit folgen innerhalb eines Werktages.
       *[formal] Für eine andere Adresse nennen Sie mir Land und Ort: Preis und Lieferzeit folgen innerhalb eines Werktages.
    }
