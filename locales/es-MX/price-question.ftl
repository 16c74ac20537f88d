### Mexico says these differently.

# $discount_code (identifier) what they enter
price-question-enter-code = { $voice ->
    [friendly] Ingresa el código { $discount_code } al finalizar tu compra y se aplicará el nuevo precio.
   *[formal] Le pedimos ingresar el código { $discount_code } al finalizar su compra y se aplicará el nuevo precio.
}

price-question-in-platform = { $voice ->
    [friendly] Te envié la oferta a través de la plataforma, donde puedes aceptarla.
   *[formal] Le envié la oferta a través de la plataforma, donde puede aceptarla.
}
