### Salutation, order line, closing and signature. templates/letter.yaml says which is used when.

## Salutation

# only a user name is known, or nothing
# voice: neutral
letter-salutation-pseudonym = Hola:

# $name (text) the company's name
letter-salutation-company = { $voice ->
    [friendly] Hola:
   *[formal] { $greeting ->
       *[dear] Estimado equipo de { $name }:
        [hi] Hola, equipo de { $name }:
        [hello] Hola, equipo de { $name }:
    }
}

# a company whose name is not known
letter-salutation-company-unnamed = { $voice ->
    [friendly] Hola:
   *[formal] { $greeting ->
       *[dear] Estimado equipo:
        [hi] Hola:
        [hello] Hola:
    }
}

# the friendly voice · $salutation_given (text) the given name
# voice: neutral
letter-salutation-friendly = Hola, { $salutation_given }:

# the friendly voice, given name not known by itself · $salutation_name (text) the full name
# voice: neutral
letter-salutation-friendly-name = Hola, { $salutation_name }:

# the friendly voice, only a surname is known
# facts: "señora" and "tú" do not go together, and a surname needs "señora"
# voice: neutral
letter-salutation-friendly-surname = Hola:

# formal, they wrote hi or hello; a woman is señora, as in letter-salutation-title · $salutation_title (text) Dr., Prof., Lic. · $salutation_surname (text) the first surname
# voice: neutral
letter-salutation-hello-title = { $gender ->
    [male] Hola, { $salutation_title } { $salutation_surname }:
   *[female] Hola, señora { $salutation_surname }:
}

# formal, they wrote hi or hello · $salutation_surname (text) the first surname
# voice: neutral
letter-salutation-hello-surname = { $gender ->
    [male] Hola, señor { $salutation_surname }:
   *[female] Hola, señora { $salutation_surname }:
}

# A woman is señora: her title may come as “Dr.” or “Prof.”, and after “Estimada” that would be a man's.
# $salutation_title (text) Dr., Prof., Lic. · $salutation_surname (text) the first surname
# voice: neutral
letter-salutation-title = { $gender ->
    [male] Estimado { $salutation_title } { $salutation_surname }:
   *[female] Estimada señora { $salutation_surname }:
}

# $salutation_surname (text) the first surname
# voice: neutral
letter-salutation-surname = { $gender ->
    [male] Estimado señor { $salutation_surname }:
   *[female] Estimada señora { $salutation_surname }:
}

# the gender is not known · $salutation_name (text) the full name
# voice: neutral
letter-salutation-name = Hola, { $salutation_name }:

# only a given name is known · $salutation_given (text)
# voice: neutral
letter-salutation-given = Hola, { $salutation_given }:

## Order line

# $order_number (identifier)
# voice: neutral
letter-order = Pedido { $order_number }

## Closing and signature

letter-closing = { $voice ->
    [friendly] Un saludo,
   *[formal] Atentamente,
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
