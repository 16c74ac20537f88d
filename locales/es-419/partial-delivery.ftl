### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $order_id (identifier) the order's number · $missing (list) what has not arrived
partial-delivery-received = { $mood ->
    [angry] He leído su mensaje y tiene razón: el pedido { $order_id } llegó incompleto. Falta lo siguiente: { $missing }.
   *[other] Gracias por su mensaje. El pedido { $order_id } llegó incompleto. Falta lo siguiente: { $missing }.
}
    .short = { $mood ->
        [angry] Tiene razón: su pedido { $order_id } llegó incompleto.
       *[other] Su pedido { $order_id } llegó incompleto.
    }

# Said where this is a further question in the same message.
# $order_id (identifier) the order · $missing (list) what has not arrived
partial-delivery-also = También nos dice que el pedido { $order_id } llegó incompleto. Falta lo siguiente: { $missing }.

# the one apology of the reply
partial-delivery-sorry = { $mood ->
    [angry] Pagó todo y solo recibió una parte. Le pido disculpas por ello.
    [rational] Le pido disculpas por la entrega incompleta.
    [disappointed] Usted lo esperaba con ilusión, y siento que no haya llegado todo.
   *[calm] Siento que no haya llegado todo.
}
    .short = { $mood ->
        [angry] Pagó todo. Le pido disculpas.
        [rational] Le pido disculpas por ello.
        [disappointed] Usted lo esperaba con ilusión, y lo siento.
       *[calm] Lo siento.
    }

partial-delivery-second-parcel = El resto va en camino en un segundo paquete.
    .short = El resto va en camino en otro paquete.
