### Salutation, order line, closing and signature. templates/letter.yaml says which is used when.

## Salutation

# only a user name is known, or nothing
letter-salutation-pseudonym = { $voice ->
    [friendly] Hallo,
   *[formal] Guten Tag,
}

# a company
# facts: German addresses a company without its name
letter-salutation-company = { $voice ->
    [friendly] Hallo,
   *[formal] { $greeting ->
       *[dear] Sehr geehrte Damen und Herren,
        [hi] Guten Tag,
        [hello] Guten Tag,
    }
}

# a company whose name is not known
letter-salutation-company-unnamed = { $voice ->
    [friendly] Hallo,
   *[formal] { $greeting ->
       *[dear] Sehr geehrte Damen und Herren,
        [hi] Guten Tag,
        [hello] Guten Tag,
    }
}

# the friendly voice · $salutation_given (text) the given name
# voice: neutral
letter-salutation-friendly = Hallo { $salutation_given },

# the friendly voice, given name not known by itself · $salutation_name (text) the full name
# voice: neutral
letter-salutation-friendly-name = Hallo { $salutation_name },

# the friendly voice, only a surname is known
# facts: "Frau" and "du" do not go together, and a surname needs "Frau"
# voice: neutral
letter-salutation-friendly-surname = Hallo,

# formal, they wrote hi or hello · $salutation_title (text) Dr., in Austria also Mag. · $salutation_surname (text)
# voice: neutral
letter-salutation-hello-title = { $gender ->
    [male] Guten Tag, Herr { $salutation_title } { $salutation_surname },
   *[female] Guten Tag, Frau { $salutation_title } { $salutation_surname },
}

# formal, they wrote hi or hello · $salutation_surname (text)
# voice: neutral
letter-salutation-hello-surname = { $gender ->
    [male] Guten Tag, Herr { $salutation_surname },
   *[female] Guten Tag, Frau { $salutation_surname },
}

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

# the gender is not known · $salutation_name (text) the full name
# voice: neutral
letter-salutation-name = Guten Tag { $salutation_name },

# only a given name is known · $salutation_given (text)
# voice: neutral
letter-salutation-given = Guten Tag { $salutation_given },

## Order line

# $order_number (identifier)
# voice: neutral
letter-order = Bestellung { $order_number }

## Closing and signature

letter-closing = { $voice ->
    [friendly] Viele Grüße
   *[formal] Mit freundlichen Grüßen
}

# $agent (text) who signs · $brand (text) the shop
# voice: neutral
letter-signature-agent-brand =
    { $agent }
    { $brand }

# $agent (text) who signs
# voice: neutral
letter-signature-agent = { $agent }

# $brand (text) the shop
# voice: neutral
letter-signature-brand = { $brand }
