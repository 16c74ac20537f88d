# nobody's name is known
letter-salutation = { $voice ->
    [friendly] Hola:
   *[formal] Buenos días:
}

# $salutation_name (text) the customer's name
letter-salutation-name = { $voice ->
    [friendly] Hola, { $salutation_name }:
   *[formal] Buenos días, { $salutation_name }:
}

letter-closing = { $voice ->
    [friendly] Un saludo,
   *[formal] Atentamente,
}

# $brand (text) the shop
# voice: neutral
letter-signature = { $brand }
