### English outside the United States: Ms and Mr without a full stop, another closing.

# the friendly voice, only a surname is known · $salutation_surname (text)
letter-salutation-friendly-surname = { $gender ->
    [male] Hello Mr { $salutation_surname },
   *[female] Hello Ms { $salutation_surname },
}

# formal, they wrote hi or hello · $salutation_surname (text)
letter-salutation-hello-surname = { $gender ->
    [male] Hello Mr { $salutation_surname },
   *[female] Hello Ms { $salutation_surname },
}

# $salutation_surname (text)
letter-salutation-surname = { $gender ->
    [male] Dear Mr { $salutation_surname },
   *[female] Dear Ms { $salutation_surname },
}

letter-closing = { $voice ->
    [friendly] Best wishes,
   *[formal] Kind regards,
}
