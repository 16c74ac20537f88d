### Austria: objecting costs nothing (the basic tariffs are a rule of the German law).

# the way out of messages that were not asked for; only by e-mail and where the law wants one
shared-opt-out = { $voice ->
    [friendly] Solchen Nachrichten kannst du jederzeit kostenlos widersprechen: Eine kurze Antwort genügt.
   *[formal] Solchen Nachrichten können Sie jederzeit kostenlos widersprechen: Eine kurze Antwort genügt.
}

## Austria says Umsatzsteuer

# voice: neutral
shared-vat-included = Alle Preise verstehen sich inklusive Umsatzsteuer.
    .short = Die Umsatzsteuer ist enthalten.

# voice: neutral
shared-vat-plus = Alle Preise verstehen sich netto zuzüglich Umsatzsteuer.
    .short = Die Umsatzsteuer kommt hinzu.
