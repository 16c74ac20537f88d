# nobody's name is known
letter-salutation = Hello,

# $salutation_name (text) the customer's name
letter-salutation-name = Dear { $salutation_name },

letter-closing = { $voice ->
    [friendly] Best wishes,
   *[formal] Sincerely,
}

# $brand (text) the shop
letter-signature = { $brand }
