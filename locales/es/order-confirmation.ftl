### An order is confirmed to the customer.

# $order_id (identifier) the order's number
order-confirmation-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: confirmación
   *[formal] Su pedido { $order_id }: confirmación
}

# Said where the confirmation is a further question in the same message.
# $order_id (identifier) the order
order-confirmation-also = { $voice ->
    [friendly] También preguntas por la confirmación del pedido { $order_id }.
   *[formal] También pregunta por la confirmación del pedido { $order_id }.
}

# voice: neutral
order-confirmation-confirmed = Hemos recibido el pedido y queda confirmado.
    .short = Queda confirmado.

# $items (list) what was ordered
order-confirmation-items = { $voice ->
    [friendly] Esto es lo que has pedido: { $items }.
   *[formal] Esto es lo que ha pedido: { $items }.
}
    .short = { $voice ->
        [friendly] Has pedido: { $items }.
       *[formal] Ha pedido: { $items }.
    }

# $total (money) of the whole order, shipping included
# voice: neutral
order-confirmation-total = El importe total es de { $total }, gastos de envío incluidos.
    .short = Total con envío: { $total }.

# $ship_by (date) the last day on which it leaves
# voice: neutral
order-confirmation-ships = El paquete saldrá de nuestro almacén a más tardar el { $ship_by }.
    .short = Saldrá el { $ship_by } o antes.

# $deliver_by (date) the last day of the expected delivery
order-confirmation-arrives = { $voice ->
    [friendly] Calculamos que te llegará a más tardar el { $deliver_by }.
   *[formal] Calculamos que le llegará a más tardar el { $deliver_by }.
}
    .short = Entrega prevista: el { $deliver_by } o antes.

## A part follows later

# $backorder (list) what is not in stock
# voice: neutral
order-confirmation-backorder = De momento no tenemos en el almacén lo siguiente: { $backorder }.
    .short = Sin existencias: { $backorder }.

# stands after what is not in stock, a part or the whole order · $backorder_by (date) the last day on which it leaves
# voice: neutral
order-confirmation-backorder-by = Lo enviaremos a más tardar el { $backorder_by }.
    .short = Saldrá el { $backorder_by } o antes.

# $ship_by (date) the last day on which it leaves
# voice: neutral
order-confirmation-rest-ships = Todo lo demás saldrá de nuestro almacén a más tardar el { $ship_by }.
    .short = El resto saldrá el { $ship_by } o antes.

# $deliver_by (date) the last day of the expected delivery
order-confirmation-rest-arrives = { $voice ->
    [friendly] Todo lo demás debería llegarte a más tardar el { $deliver_by }.
   *[formal] Todo lo demás debería llegarle a más tardar el { $deliver_by }.
}
    .short = Entrega prevista del resto: el { $deliver_by } o antes.

# about what is not in stock · $refund_days (number) business days until the money is there
order-confirmation-or-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] Si prefieres no esperar lo que falta, dímelo. Te devolveremos el importe correspondiente en un plazo de un día hábil.
       *[other] Si prefieres no esperar lo que falta, dímelo. Te devolveremos el importe correspondiente en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Si prefiere no esperar lo que falta, dígamelo. Le devolveremos el importe correspondiente en un plazo de un día hábil.
       *[other] Si prefiere no esperar lo que falta, dígamelo. Le devolveremos el importe correspondiente en un plazo de { $refund_days } días hábiles.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] O responde, y te devolvemos el importe de lo que falta en un día hábil.
           *[other] O responde, y te devolvemos el importe de lo que falta en { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] O responda, y le devolvemos el importe de lo que falta en un día hábil.
           *[other] O responda, y le devolvemos el importe de lo que falta en { $refund_days } días hábiles.
        }
    }

order-confirmation-on-its-way = { $voice ->
    [friendly] Recibirás un mensaje cuando el paquete esté en camino.
   *[formal] Recibirá un mensaje cuando el paquete esté en camino.
}
    .short = { $voice ->
        [friendly] Te escribiremos cuando esté en camino.
       *[formal] Le escribiremos cuando esté en camino.
    }
