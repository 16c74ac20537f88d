### Only a part of the order has arrived.

# $order_id (identifier) the order's number
partial-delivery-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: lo que falta
   *[formal] Su pedido { $order_id }: lo que falta
}

# $order_id (identifier) the order's number · $missing (list) what has not arrived
partial-delivery-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje y tienes razón: el pedido { $order_id } ha llegado incompleto. Falta lo siguiente: { $missing }.
       *[other] Gracias por tu mensaje. El pedido { $order_id } ha llegado incompleto. Falta lo siguiente: { $missing }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje y tiene razón: el pedido { $order_id } ha llegado incompleto. Falta lo siguiente: { $missing }.
       *[other] Gracias por su mensaje. El pedido { $order_id } ha llegado incompleto. Falta lo siguiente: { $missing }.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Tienes razón: tu pedido { $order_id } ha llegado incompleto.
           *[other] Tu pedido { $order_id } ha llegado incompleto.
        }
       *[formal] { $mood ->
            [angry] Tiene razón: su pedido { $order_id } ha llegado incompleto.
           *[other] Su pedido { $order_id } ha llegado incompleto.
        }
    }

# Said where this is a further question in the same message.
# $order_id (identifier) the order · $missing (list) what has not arrived
partial-delivery-also = { $voice ->
    [friendly] También nos dices que el pedido { $order_id } ha llegado incompleto. Falta lo siguiente: { $missing }.
   *[formal] También nos dice que el pedido { $order_id } ha llegado incompleto. Falta lo siguiente: { $missing }.
}

# the one apology of the reply
partial-delivery-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Lo has pagado todo y solo has recibido una parte. Te pido disculpas por ello.
        [rational] Te pido disculpas por la entrega incompleta.
        [disappointed] Lo esperabas con ilusión, y siento que no haya llegado todo.
       *[calm] Siento que no haya llegado todo.
    }
   *[formal] { $mood ->
        [angry] Lo ha pagado todo y solo ha recibido una parte. Le pido disculpas por ello.
        [rational] Le pido disculpas por la entrega incompleta.
        [disappointed] Usted lo esperaba con ilusión, y siento que no haya llegado todo.
       *[calm] Siento que no haya llegado todo.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Lo has pagado todo. Te pido disculpas.
            [rational] Te pido disculpas por ello.
            [disappointed] Lo esperabas con ilusión, y lo siento.
           *[calm] Lo siento.
        }
       *[formal] { $mood ->
            [angry] Lo ha pagado todo. Le pido disculpas.
            [rational] Le pido disculpas por ello.
            [disappointed] Usted lo esperaba con ilusión, y lo siento.
           *[calm] Lo siento.
        }
    }

## The rest is in a second parcel

# voice: neutral
partial-delivery-second-parcel = El resto va de camino en un segundo paquete.
    .short = El resto va de camino en otro paquete.

# $arrives_by (date) the last day of the expected delivery
partial-delivery-arrives-by = { $voice ->
    [friendly] Ese paquete debería llegarte a más tardar el { $arrives_by }.
   *[formal] Ese paquete debería llegarle a más tardar el { $arrives_by }.
}
    .short = { $voice ->
        [friendly] Debería llegarte el { $arrives_by } o antes.
       *[formal] Debería llegarle el { $arrives_by } o antes.
    }

partial-delivery-if-not-there = { $voice ->
    [friendly] Si para entonces no ha llegado, basta con una breve respuesta. En un plazo de un día hábil te enviaremos de nuevo el resto o te lo reembolsaremos, como prefieras.
   *[formal] Si para entonces no ha llegado, basta con una breve respuesta. En un plazo de un día hábil le enviaremos de nuevo el resto o se lo reembolsaremos, como prefiera.
}
    .short = { $voice ->
        [friendly] Si no llega a tiempo, escríbeme: en un día hábil te lo enviaremos o reembolsaremos, como prefieras.
       *[formal] Si no llega a tiempo, escríbame: en un día hábil se lo enviaremos o reembolsaremos, como prefiera.
    }

## The rest is sent now

# $send_by (date) the last day on which it leaves
partial-delivery-send = { $voice ->
    [friendly] Te enviaremos lo que falta a más tardar el { $send_by }, sin cargo.
   *[formal] Le enviaremos lo que falta a más tardar el { $send_by }, sin cargo.
}
    .short = { $voice ->
        [friendly] Te enviaremos lo que falta el { $send_by } o antes, sin cargo.
       *[formal] Le enviaremos lo que falta el { $send_by } o antes, sin cargo.
    }

# $refund (money) what goes back for what is missing
partial-delivery-or-refund = { $voice ->
    [friendly] Si prefieres el dinero, te devolveremos { $refund }. Basta con una breve respuesta.
   *[formal] Si prefiere el dinero, le devolveremos { $refund }. Basta con una breve respuesta.
}
    .short = { $voice ->
        [friendly] Si prefieres el dinero, basta con responder: te devolveremos { $refund }.
       *[formal] Si prefiere el dinero, basta con responder: le devolveremos { $refund }.
    }

## The rest cannot be sent

# voice: neutral
partial-delivery-cannot-send = Ya no podemos enviar lo que falta.
    .short = Ya no podemos enviar lo que falta.

# $refund (money) what goes back for what is missing
partial-delivery-refund = { $voice ->
    [friendly] A cambio, te reembolso { $refund }.
   *[formal] A cambio, le reembolso { $refund }.
}

# said before the next sentence · $refund (money) what goes back for what is missing
partial-delivery-refund-first = { $voice ->
    [friendly] Por lo que falta, te reembolso { $refund }.
   *[formal] Por lo que falta, le reembolso { $refund }.
}

partial-delivery-cannot-send-softly = { $voice ->
    [friendly] Me habría gustado enviártelo, pero ya no es posible.
   *[formal] Me habría gustado enviárselo, pero ya no es posible.
}
    .short = { $voice ->
        [friendly] Me habría gustado enviártelo; ya no es posible.
       *[formal] Me habría gustado enviárselo; ya no es posible.
    }

partial-delivery-rest-useless = { $voice ->
    [friendly] Si lo que has recibido no te sirve sin lo que falta, escríbeme. Tendrás mi propuesta en un plazo de un día hábil.
   *[formal] Si lo que ha recibido no le sirve sin lo que falta, escríbame. Tendrá mi propuesta en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si lo demás no te sirve así, escríbeme: te propondré una solución en un día hábil.
       *[formal] Si lo demás no le sirve así, escríbame: le propondré una solución en un día hábil.
    }

## The marketplace packs and delivers it

# said after shared-marketplace-delivers
# voice: neutral
partial-delivery-marketplace-decides = Allí también se decide si lo que falta se envía o se reembolsa.
    .short = Allí también se decide si se envía o se reembolsa.
