### The parcel is lost.

# $order_id (identifier) the order's number
lost-parcel-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: paquete perdido
   *[formal] Su pedido { $order_id }: paquete perdido
}

# $order_id (identifier) the order's number
lost-parcel-subject-refund = { $voice ->
    [friendly] Tu pedido { $order_id }: paquete perdido, reembolso íntegro
   *[formal] Su pedido { $order_id }: paquete perdido, reembolso íntegro
}

# $order_id (identifier) the order's number
lost-parcel-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje sobre el paquete del pedido { $order_id }.
       *[other] Gracias por tu mensaje sobre el paquete del pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje sobre el paquete del pedido { $order_id }.
       *[other] Gracias por su mensaje sobre el paquete del pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Tienes razón: tu pedido { $order_id } no ha llegado.
           *[other] Tu pedido { $order_id } no ha llegado.
        }
       *[formal] { $mood ->
            [angry] Tiene razón: su pedido { $order_id } no ha llegado.
           *[other] Su pedido { $order_id } no ha llegado.
        }
    }

# Said where the parcel is a further question in the same message.
# $order_id (identifier) the order
lost-parcel-also = { $voice ->
    [friendly] También preguntas por el paquete perdido del pedido { $order_id }.
   *[formal] También pregunta por el paquete perdido del pedido { $order_id }.
}

# the one apology of the reply
lost-parcel-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Has esperado y no ha llegado nada. Te pido disculpas.
        [rational] Te pido disculpas por que no haya llegado.
        [disappointed] Lo esperabas con ilusión, y siento que no haya llegado.
       *[calm] Siento que no te haya llegado.
    }
   *[formal] { $mood ->
        [angry] Ha esperado y no ha llegado nada. Le pido disculpas.
        [rational] Le pido disculpas por que no haya llegado.
        [disappointed] Usted lo esperaba con ilusión, y siento que no haya llegado.
       *[calm] Siento que no le haya llegado.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Has esperado en vano. Te pido disculpas.
            [rational] Te pido disculpas por ello.
            [disappointed] Lo esperabas con ilusión, y lo siento.
           *[calm] Lo siento.
        }
       *[formal] { $mood ->
            [angry] Ha esperado en vano. Le pido disculpas.
            [rational] Le pido disculpas por ello.
            [disappointed] Usted lo esperaba con ilusión, y lo siento.
           *[calm] Lo siento.
        }
    }

lost-parcel-lost = { $voice ->
    [friendly] Tu paquete se ha perdido por el camino. El transportista ya no puede localizarlo.
   *[formal] Su paquete se ha perdido por el camino. El transportista ya no puede localizarlo.
}
    .short = Se ha perdido por el camino.

# $carrier (text) who carried it
lost-parcel-lost-carrier = { $voice ->
    [friendly] Tu paquete se ha perdido por el camino. El transportista ({ $carrier }) ya no puede localizarlo.
   *[formal] Su paquete se ha perdido por el camino. El transportista ({ $carrier }) ya no puede localizarlo.
}
    .short = Se ha perdido por el camino ({ $carrier }).

lost-parcel-our-loss = { $voice ->
    [friendly] La pérdida corre por nuestra cuenta.
   *[formal] La pérdida corre por nuestra cuenta.
}

# the customer chooses
lost-parcel-within-a-day = { $voice ->
    [friendly] Lo pondré en marcha en un plazo de un día hábil desde tu respuesta.
   *[formal] Lo pondré en marcha en un plazo de un día hábil desde su respuesta.
}
    .short = { $voice ->
        [friendly] Lo haré en un día hábil desde tu respuesta.
       *[formal] Lo haré en un día hábil desde su respuesta.
    }

# the refund has been made
lost-parcel-nothing-to-do = { $voice ->
    [friendly] No hace falta que hagas nada.
   *[formal] No hace falta que haga nada.
}
