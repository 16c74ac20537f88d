### The customer asks where the shop ships, what it costs and how long it takes.

shipping-question-subject = { $voice ->
    [friendly] Tu consulta sobre el envío
   *[formal] Su consulta sobre el envío
}

# $destination (text) a place, as the agent wrote it
shipping-question-thanks = { $voice ->
    [friendly] Gracias por tu consulta sobre el envío (destino: { $destination }).
   *[formal] Gracias por su consulta sobre el envío (destino: { $destination }).
}
    .short = { $voice ->
        [friendly] Gracias por tu consulta (destino: { $destination }).
       *[formal] Gracias por su consulta (destino: { $destination }).
    }

# Said where shipping is a further question in the same message.
# $destination (text) a place, as the agent wrote it
shipping-question-also = { $voice ->
    [friendly] También preguntas por el envío (destino: { $destination }).
   *[formal] También pregunta por el envío (destino: { $destination }).
}

## Yes

# voice: neutral
shipping-question-free = Sí, enviamos a ese destino y el envío es gratuito.

# $cost (money) what shipping costs
# voice: neutral
shipping-question-yes-cost = Sí, enviamos a ese destino y el envío cuesta { $cost }.

# where people are less direct: the cost comes after the delivery time
# voice: neutral
shipping-question-yes = Sí, con mucho gusto enviamos a ese destino.

# $cost (money) what shipping costs
# voice: neutral
shipping-question-cost = El envío cuesta { $cost }.

# $free_from (money) the order value from which shipping is free
# voice: neutral
shipping-question-free-from = En pedidos a partir de { $free_from }, el envío es gratuito.
    .short = En pedidos desde { $free_from } es gratuito.

# $days_min, $days_max (number) business days
shipping-question-range = { $voice ->
    [friendly] Recibirás el pedido en un plazo de { $days_min } a { $days_max } días hábiles desde la compra.
   *[formal] Recibirá el pedido en un plazo de { $days_min } a { $days_max } días hábiles desde la compra.
}
    .short = Entrega: de { $days_min } a { $days_max } días hábiles desde la compra.

# $days_max (number) business days
shipping-question-within = { $voice ->
    [friendly] { $days_max ->
        [one] Recibirás el pedido en un plazo de un día hábil desde la compra.
       *[other] Recibirás el pedido en un plazo de { $days_max } días hábiles desde la compra.
    }
   *[formal] { $days_max ->
        [one] Recibirá el pedido en un plazo de un día hábil desde la compra.
       *[other] Recibirá el pedido en un plazo de { $days_max } días hábiles desde la compra.
    }
}
    .short = { $days_max ->
        [one] Entrega: en un máximo de un día hábil desde la compra.
       *[other] Entrega: en un máximo de { $days_max } días hábiles desde la compra.
    }

# $method (text) a carrier or a service
# voice: neutral
shipping-question-method = El método de envío es { $method }.

## Customs duties

shipping-question-duties-included = { $voice ->
    [friendly] El precio ya incluye los derechos de aduana y los impuestos de importación. No tendrás que pagar nada más al recibir el paquete.
   *[formal] El precio ya incluye los derechos de aduana y los impuestos de importación. No tendrá que pagar nada más al recibir el paquete.
}
    .short = El precio incluye la aduana y los impuestos de importación.

shipping-question-duties-paid-by-customer = { $voice ->
    [friendly] Los derechos de aduana y los impuestos de importación no están incluidos y corren por tu cuenta. La aduana fija el importe cuando llega el paquete.
   *[formal] Los derechos de aduana y los impuestos de importación no están incluidos y corren por su cuenta. La aduana fija el importe cuando llega el paquete.
}
    .short = { $voice ->
        [friendly] La aduana y los impuestos de importación corren por tu cuenta.
       *[formal] La aduana y los impuestos de importación corren por su cuenta.
    }

# voice: neutral
shipping-question-duties-none = Para este envío no se pagan derechos de aduana ni impuestos de importación.
    .short = No se pagan aduana ni impuestos de importación.

## No

# the plain answer, first
# voice: neutral
shipping-question-no = Por el momento no enviamos a ese destino.
    .short = Por ahora no enviamos a ese destino.

# the same where people are less direct
shipping-question-no-softly = { $voice ->
    [friendly] Lamento decirte que, por el momento, no podemos enviar al destino por el que preguntas.
   *[formal] Lamento decirle que, por el momento, no podemos enviar al destino por el que pregunta.
}
    .short = Lamento que por ahora no enviemos a ese destino.

# $reason (text) a phrase after a colon
# voice: neutral
shipping-question-reason = El motivo es el siguiente: { $reason }.
    .short = Motivo: { $reason }.

# $nearest (text) a phrase after a colon
shipping-question-nearest = { $voice ->
    [friendly] Podemos ofrecerte lo siguiente: { $nearest }.
   *[formal] Podemos ofrecerle lo siguiente: { $nearest }.
}
    .short = Sí es posible: { $nearest }.

shipping-question-other-address = { $voice ->
    [friendly] Si puedes recibir el paquete en otra dirección, dime el país y la ciudad. En un plazo de un día hábil te diré cuánto cuesta el envío y cuánto tarda.
   *[formal] Si puede recibir el paquete en otra dirección, indíqueme el país y la ciudad. En un plazo de un día hábil le diré cuánto cuesta el envío y cuánto tarda.
}
    .short = { $voice ->
        [friendly] Para otra dirección, dime país y ciudad: en un día hábil te diré precio y plazo.
       *[formal] Para otra dirección, indíqueme país y ciudad: en un día hábil le diré precio y plazo.
    }
