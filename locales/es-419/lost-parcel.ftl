### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# the one apology of the reply
lost-parcel-sorry = { $mood ->
    [angry] Esperó y no llegó nada. Le pido disculpas.
    [rational] Le pido disculpas por que no haya llegado.
    [disappointed] Usted lo esperaba con ilusión, y siento que no haya llegado.
   *[calm] Siento que no le haya llegado.
}
    .short = { $mood ->
        [angry] Esperó en vano. Le pido disculpas.
        [rational] Le pido disculpas por ello.
        [disappointed] Usted lo esperaba con ilusión, y lo siento.
       *[calm] Lo siento.
    }

lost-parcel-lost = Su paquete se perdió en el camino. La empresa de transporte ya no puede localizarlo.
    .short = Se perdió en el camino.

# $carrier (text) who carried it
lost-parcel-lost-carrier = Su paquete se perdió en el camino. La empresa de transporte ({ $carrier }) ya no puede localizarlo.
    .short = Se perdió en el camino ({ $carrier }).
