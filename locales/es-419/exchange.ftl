### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $to (text) what they want
exchange-marketplace-reorder = Si no lo ofrece, devuelva allí su artículo y pida «{ $to }», que está disponible.
    .short = Si no lo ofrece, devuelva allí su artículo y pida «{ $to }», que está disponible.
