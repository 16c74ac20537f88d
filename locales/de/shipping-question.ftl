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

# $days_min, $days_max (number) business days
# voice: neutral
shipping-question-range = Die Lieferung dauert ab der Bestellung { $days_min } bis { $days_max } Werktage.

# $days_max (number) business days
# voice: neutral
shipping-question-within = { $days_max ->
    [one] Die Lieferung dauert ab der Bestellung höchstens einen Werktag.
   *[other] Die Lieferung dauert ab der Bestellung höchstens { $days_max } Werktage.
}

# $method (text) a carrier or a service, in the nominative
# voice: neutral
shipping-question-method = Versandart: { $method }.

## Customs duties

shipping-question-duties-included = { $voice ->
    [friendly] Zoll und Einfuhrabgaben sind im Preis enthalten; bei der Zustellung zahlst du nichts mehr.
   *[formal] Zoll und Einfuhrabgaben sind im Preis enthalten; bei der Zustellung zahlen Sie nichts mehr.
}

shipping-question-duties-paid-by-customer = { $voice ->
    [friendly] Zoll und Einfuhrabgaben sind nicht enthalten. Diese Kosten trägst du bei der Einfuhr; die Höhe legt der Zoll fest.
   *[formal] Zoll und Einfuhrabgaben sind nicht enthalten. Diese Kosten tragen Sie bei der Einfuhr; die Höhe legt der Zoll fest.
}

# voice: neutral
shipping-question-duties-none = Für diese Lieferung fallen weder Zoll noch Einfuhrabgaben an.

## No

# the plain answer, first
# voice: neutral
shipping-question-no = Dorthin liefern wir zurzeit nicht.

# the same where people are less direct
# voice: neutral
shipping-question-no-softly = An das gewünschte Lieferziel können wir zurzeit leider nicht liefern.

# $reason (text) a phrase after a colon, in the nominative
# voice: neutral
shipping-question-reason = Der Grund dafür: { $reason }.

# $nearest (text) a phrase after a colon, in the nominative
shipping-question-nearest = { $voice ->
    [friendly] Das können wir dir anbieten: { $nearest }.
   *[formal] Das können wir Ihnen anbieten: { $nearest }.
}

shipping-question-other-address = { $voice ->
    [friendly] Wenn du das Paket an einer anderen Adresse annehmen kannst, nenn mir bitte Land und Ort. Ich schreibe dir innerhalb eines Werktages, was der Versand kostet und wie lange er dauert.
   *[formal] Wenn Sie das Paket an einer anderen Adresse annehmen können, nennen Sie mir bitte Land und Ort. Ich teile Ihnen innerhalb eines Werktages mit, was der Versand kostet und wie lange er dauert.
}
