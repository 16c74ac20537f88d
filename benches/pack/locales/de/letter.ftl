# $salutation_title (text) Dr., in Austria also Mag. · $salutation_surname (text)
# voice: neutral
letter-salutation-title = { $gender ->
    [male] Sehr geehrter Herr { $salutation_title } { $salutation_surname },
   *[female] Sehr geehrte Frau { $salutation_title } { $salutation_surname },
}

# $salutation_surname (text)
# voice: neutral
letter-salutation-surname = { $gender ->
    [male] Sehr geehrter Herr { $salutation_surname },
   *[female] Sehr geehrte Frau { $salutation_surname },
}

letter-closing = { $voice ->
    [friendly] Viele Grüße
   *[formal] Mit freundlichen Grüßen
}

# $agent (text) who signs · $brand (text) the shop
# voice: neutral
letter-signature-agent-brand =
    { $agent }
    { $brand }
