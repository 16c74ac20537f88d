### Mexico says these differently.

# too much was charged
charged-wrong-sorry = { $mood ->
    [angry] Le ofrecemos una disculpa: no debió descubrirlo por su cuenta.
    [rational] Le ofrecemos una disculpa por el importe incorrecto.
    [disappointed] Usted confió en nosotros al pagar; le ofrecemos una disculpa por el importe incorrecto.
   *[calm] Le ofrecemos una disculpa por el importe incorrecto.
}
    .short = Le ofrecemos una disculpa por el importe incorrecto.
