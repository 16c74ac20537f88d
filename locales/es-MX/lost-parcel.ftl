### Mexico says these differently.

# the one apology of the reply
lost-parcel-sorry = { $mood ->
    [angry] Esperó y no llegó nada. Le ofrecemos una disculpa.
    [rational] Le ofrecemos una disculpa por lo ocurrido.
    [disappointed] Usted lo esperaba con ilusión; le ofrecemos una disculpa.
   *[calm] Le ofrecemos una disculpa por lo ocurrido.
}
    .short = { $mood ->
        [angry] Esperó en vano. Le ofrecemos una disculpa.
        [rational] Le ofrecemos una disculpa por ello.
        [disappointed] Usted lo esperaba con ilusión; le ofrecemos una disculpa.
       *[calm] Le ofrecemos una disculpa por ello.
    }

lost-parcel-lost = Su paquete se perdió en el camino. La paquetería ya no puede localizarlo.
    .short = Se perdió en el camino.

# $carrier (text) who carried it
lost-parcel-lost-carrier = Su paquete se perdió en el camino. La paquetería ({ $carrier }) ya no puede localizarlo.
    .short = Se perdió en el camino ({ $carrier }).
