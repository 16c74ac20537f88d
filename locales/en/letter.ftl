### Salutation, order line, closing and signature. templates/letter.yaml says which is used when.

## Salutation

# only a user name is known, or nothing
letter-salutation-pseudonym = Hello,

# $name (text) the company's name
letter-salutation-company = { $voice ->
    [friendly] Hi { $name } team,
   *[formal] { $greeting ->
       *[dear] Dear { $name } team,
        [hi] Hello { $name } team,
        [hello] Hello { $name } team,
    }
}

# a company whose name is not known
letter-salutation-company-unnamed = { $voice ->
    [friendly] Hello,
   *[formal] { $greeting ->
       *[dear] Dear team,
        [hi] Hello,
        [hello] Hello,
    }
}

# the friendly voice · $salutation_given (text) the given name
letter-salutation-friendly = Hi { $salutation_given },

# the friendly voice, given name not known by itself · $salutation_name (text) the full name
letter-salutation-friendly-name = Hi { $salutation_name },

# the friendly voice, only a surname is known · $salutation_surname (text)
letter-salutation-friendly-surname = { $gender ->
    [male] Hello Mr. { $salutation_surname },
   *[female] Hello Ms. { $salutation_surname },
}

# formal, they wrote hi or hello · $salutation_title (text) Dr., Prof. · $salutation_surname (text)
letter-salutation-hello-title = Hello { $salutation_title } { $salutation_surname },

# formal, they wrote hi or hello · $salutation_surname (text)
letter-salutation-hello-surname = { $gender ->
    [male] Hello Mr. { $salutation_surname },
   *[female] Hello Ms. { $salutation_surname },
}

# $salutation_title (text) Dr., Prof. · $salutation_surname (text)
letter-salutation-title = Dear { $salutation_title } { $salutation_surname },

# $salutation_surname (text)
letter-salutation-surname = { $gender ->
    [male] Dear Mr. { $salutation_surname },
   *[female] Dear Ms. { $salutation_surname },
}

# the gender is not known · $salutation_name (text) the full name
letter-salutation-name = { $greeting ->
   *[dear] Dear { $salutation_name },
    [hi] Hello { $salutation_name },
    [hello] Hello { $salutation_name },
}

# only a given name is known · $salutation_given (text)
letter-salutation-given = { $greeting ->
   *[dear] Dear { $salutation_given },
    [hi] Hello { $salutation_given },
    [hello] Hello { $salutation_given },
}

## Order line

# $order_number (identifier)
letter-order = Order { $order_number }

## Closing and signature

letter-closing = { $voice ->
    [friendly] Best wishes,
   *[formal] Sincerely,
}

# $agent (text) who signs · $brand (text) the shop
letter-signature-agent-brand =
    { $agent }
    { $brand }

# $agent (text) who signs
letter-signature-agent = { $agent }

# $brand (text) the shop
letter-signature-brand = { $brand }
