### Mexico says these differently.

# one apology, before a proposal · $mood (choice)
marketplace-dispute-feel = { $mood ->
    [angry] Usted debió tener antes una solución; le ofrecemos una disculpa.
    [rational] Le ofrecemos una disculpa por el tiempo que esto le ha llevado.
    [disappointed] Le ofrecemos una disculpa por no estar a la altura de lo que esperaba.
   *[calm] Le ofrecemos una disculpa; esto ya debería estar resuelto.
}
    .short = { $mood ->
        [angry] Usted debió tener antes una solución; le ofrecemos una disculpa.
        [rational] Le ofrecemos una disculpa por el tiempo dedicado a esto.
        [disappointed] Le ofrecemos una disculpa por no estar a la altura.
       *[calm] Le ofrecemos una disculpa; esto ya debería estar resuelto.
    }

marketplace-dispute-offer-not-received = Si el paquete sigue sin aparecer, dígamelo y preguntaré a la paquetería en un plazo de un día hábil.
    .short = Si sigue sin aparecer, dígamelo: preguntaré a la paquetería en un plazo de un día hábil.
