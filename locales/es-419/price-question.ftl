### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

price-question-in-platform = Le envié la oferta a través de la plataforma, donde puede aceptarla.
    .short = Ya puede aceptar la oferta en la plataforma.

# $discount_code (identifier) what they enter
price-question-enter-code = Ingrese el código { $discount_code } al finalizar la compra y se aplicará el nuevo precio.
