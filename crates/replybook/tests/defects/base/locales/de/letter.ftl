# nobody's name is known
letter-salutation = { $voice ->
    [friendly] Hallo,
   *[formal] Guten Tag,
}

# $salutation_name (text) the customer's name
letter-salutation-name = { $voice ->
    [friendly] Hallo { $salutation_name },
   *[formal] Guten Tag { $salutation_name },
}

letter-closing = { $voice ->
    [friendly] Viele Grüße
   *[formal] Mit freundlichen Grüßen
}

# $brand (text) the shop
# voice: neutral
letter-signature = { $brand }
