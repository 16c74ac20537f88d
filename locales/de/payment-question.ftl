### The customer asks whether a way to pay is offered.

payment-question-subject = { $voice ->
    [friendly] Deine Frage zur Zahlung
   *[formal] Ihre Frage zur Zahlung
}

payment-question-thanks = { $voice ->
    [friendly] { START("danke") } für deine Frage zur Zahlung.
   *[formal] { START("vielen") } Dank für Ihre Frage zur Zahlung.
}

# Said where payment is a further question in the same message.
payment-question-also = { $voice ->
    [friendly] Du hast auch nach der Zahlung gefragt.
   *[formal] Sie haben auch nach der Zahlung gefragt.
}

# stands before a refusal
payment-question-preferred = { $voice ->
    [friendly] { START("ich") } verstehe, dass diese Zahlungsart für dich praktisch wäre.
   *[formal] { START("ich") } verstehe, dass diese Zahlungsart für Sie praktisch wäre.
}
    .short = { START("ich") } verstehe, dass das praktisch gewesen wäre.

## Yes

payment-question-offered-boleto = { $voice ->
    [friendly] Ja, du kannst mit Boleto bezahlen.
   *[formal] Ja, Sie können mit Boleto bezahlen.
}

payment-question-offered-instalments = { $voice ->
    [friendly] Ja, du kannst in Raten zahlen.
   *[formal] Ja, Sie können in Raten zahlen.
}

payment-question-offered-invoice = { $voice ->
    [friendly] Ja, du kannst auf Rechnung kaufen.
   *[formal] Ja, Sie können auf Rechnung kaufen.
}

payment-question-offered-cash-on-delivery = { $voice ->
    [friendly] Ja, du kannst per Nachnahme bezahlen.
   *[formal] Ja, Sie können per Nachnahme bezahlen.
}

payment-question-offered-bank-transfer = { $voice ->
    [friendly] Ja, du kannst per Überweisung bezahlen.
   *[formal] Ja, Sie können per Überweisung bezahlen.
}

payment-question-offered-card = { $voice ->
    [friendly] Ja, du kannst mit Karte bezahlen.
   *[formal] Ja, Sie können mit Karte bezahlen.
}

# $method_name (text) a brand-like name without an article
payment-question-offered-named = { $voice ->
    [friendly] Ja, du kannst mit { $method_name } bezahlen.
   *[formal] Ja, Sie können mit { $method_name } bezahlen.
}

payment-question-offered-that = { $voice ->
    [friendly] Ja, du kannst auf diese Weise bezahlen.
   *[formal] Ja, Sie können auf diese Weise bezahlen.
}

# $instalments (number) how many at most
# voice: neutral
payment-question-instalments = { $method ->
    [instalments] Möglich sind bis zu { $instalments } Raten.
   *[card] Der Betrag lässt sich auf bis zu { $instalments } Raten verteilen.
}

# voice: neutral
payment-question-interest-free = Zinsen fallen dabei nicht an.

payment-question-interest = { $voice ->
    [friendly] Dabei fallen Zinsen an; den Gesamtbetrag siehst du, bevor du bezahlst.
   *[formal] Dabei fallen Zinsen an; den Gesamtbetrag sehen Sie, bevor Sie bezahlen.
}
    .short = { $voice ->
        [friendly] Dabei fallen Zinsen an; die Summe siehst du vor dem Bezahlen.
       *[formal] Dabei fallen Zinsen an; die Summe sehen Sie vor dem Bezahlen.
    }

# $pay_within (number) days
# voice: neutral
payment-question-pay-within = { $pay_within ->
    [one] Die Zahlungsfrist beträgt einen Tag.
   *[other] Die Zahlungsfrist beträgt { $pay_within } Tage.
}

payment-question-at-checkout = { $voice ->
    [friendly] Wähle diese Zahlungsart einfach beim Bestellen aus.
   *[formal] Wählen Sie diese Zahlungsart einfach beim Bestellen aus.
}

# voice: neutral
payment-question-ships-when-paid = Wir versenden die Ware, sobald die Zahlung eingegangen ist.

# $fee (money) what it costs the customer
# voice: neutral
payment-question-fee = Für diese Zahlungsart fällt eine Gebühr von { $fee } an.

## No

# voice: neutral
payment-question-not-offered-boleto = Die Zahlung mit Boleto bieten wir zurzeit nicht an.

# voice: neutral
payment-question-not-offered-instalments = Ratenzahlung bieten wir zurzeit nicht an.

# voice: neutral
payment-question-not-offered-invoice = Den Kauf auf Rechnung bieten wir zurzeit nicht an.

# voice: neutral
payment-question-not-offered-cash-on-delivery = Die Zahlung per Nachnahme bieten wir zurzeit nicht an.

# voice: neutral
payment-question-not-offered-bank-transfer = Die Zahlung per Überweisung bieten wir zurzeit nicht an.
    .short = Zahlung per Überweisung bieten wir zurzeit nicht an.

# voice: neutral
payment-question-not-offered-card = Die Zahlung mit Karte bieten wir zurzeit nicht an.

# $method_name (text) a brand-like name without an article
# voice: neutral
payment-question-not-offered-named = Die Zahlung mit { $method_name } bieten wir zurzeit nicht an.

# voice: neutral
payment-question-not-offered-that = Diese Zahlungsart bieten wir zurzeit nicht an.

# on a marketplace
# voice: neutral
payment-question-marketplace = Alle Zahlungen laufen hier über den Marktplatz selbst.

# $alternatives (list) ways to pay, in the nominative
payment-question-alternatives = { $voice ->
    [friendly] Zur Wahl stehen dir: { $alternatives }.
   *[formal] Zur Wahl stehen Ihnen: { $alternatives }.
}
    .short = Zur Wahl stehen: { $alternatives }.

## No, after the other ways, where people are less direct

# voice: neutral
payment-question-not-offered-softly-boleto = Die Zahlung mit Boleto können wir zurzeit leider nicht anbieten.
    .short = Die Zahlung mit Boleto ist zurzeit leider nicht möglich.

# voice: neutral
payment-question-not-offered-softly-instalments = Ratenzahlung können wir zurzeit leider nicht anbieten.
    .short = Ratenzahlung ist zurzeit leider nicht möglich.

# voice: neutral
payment-question-not-offered-softly-invoice = Den Kauf auf Rechnung können wir zurzeit leider nicht anbieten.
    .short = Der Kauf auf Rechnung ist zurzeit leider nicht möglich.

# voice: neutral
payment-question-not-offered-softly-cash-on-delivery = Die Zahlung per Nachnahme können wir zurzeit leider nicht anbieten.
    .short = Die Zahlung per Nachnahme ist zurzeit leider nicht möglich.

# voice: neutral
payment-question-not-offered-softly-bank-transfer = Die Zahlung per Überweisung können wir zurzeit leider nicht anbieten.
    .short = Die Zahlung per Überweisung ist zurzeit leider nicht möglich.

# voice: neutral
payment-question-not-offered-softly-card = Die Zahlung mit Karte können wir zurzeit leider nicht anbieten.
    .short = Die Zahlung mit Karte ist zurzeit leider nicht möglich.

# $method_name (text) a brand-like name without an article
# voice: neutral
payment-question-not-offered-softly-named = Die Zahlung mit { $method_name } können wir zurzeit leider nicht anbieten.
    .short = Die Zahlung mit { $method_name } ist zurzeit leider nicht möglich.

# voice: neutral
payment-question-not-offered-softly-that = Die gewünschte Zahlungsart können wir zurzeit leider nicht anbieten.
    .short = Die gewünschte Zahlungsart ist zurzeit leider nicht möglich.
