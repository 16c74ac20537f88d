### The seller tells the customer how the delivery stands.

## Subjects

# $order_id (identifier) the order's number
shipping-update-subject = { $voice ->
    [friendly] Novedades sobre tu pedido { $order_id }
   *[formal] Novedades sobre su pedido { $order_id }
}

# $order_id (identifier) the order's number
shipping-update-subject-shipped = { $voice ->
    [friendly] Tu pedido { $order_id } está en camino
   *[formal] Su pedido { $order_id } está en camino
}

# $order_id (identifier) the order's number
shipping-update-subject-delayed = { $voice ->
    [friendly] Tu pedido { $order_id } llegará más tarde
   *[formal] Su pedido { $order_id } llegará más tarde
}

# $order_id (identifier) the order's number
shipping-update-subject-pickup = { $voice ->
    [friendly] Tu pedido { $order_id } ya se puede recoger
   *[formal] Su pedido { $order_id } ya se puede recoger
}

## Opening

# where it is late · $order_id (identifier) the order's number
shipping-update-news = { $voice ->
    [friendly] Tengo novedades sobre tu pedido { $order_id }.
   *[formal] Tengo novedades sobre su pedido { $order_id }.
}

# Said where another answer stands before this one in the same message.
# $order_id (identifier) the order
# voice: neutral
shipping-update-also = También tengo novedades sobre la entrega del pedido { $order_id }.
    .short = También hay novedades del pedido { $order_id }.

## Shipped

shipping-update-shipped = { $voice ->
    [friendly] Tu paquete ha salido de nuestro almacén y está en camino.
   *[formal] Su paquete ha salido de nuestro almacén y está en camino.
}
    .short = { $voice ->
        [friendly] Tu paquete ya ha salido y va en camino.
       *[formal] Su paquete ya ha salido y va en camino.
    }

# $new_date (date) the last day of the expected delivery
# voice: neutral
shipping-update-arrives-by = Está previsto que llegue a más tardar el { $new_date }.
    .short = Llegada prevista: el { $new_date } o antes.

## Delayed

# the one apology of the message
shipping-update-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Ya has esperado bastante, y te pido disculpas por este nuevo retraso.
        [rational] Te pido disculpas por el retraso.
        [disappointed] Contabas con recibirlo antes, y lo siento.
       *[calm] Siento el retraso.
    }
   *[formal] { $mood ->
        [angry] Ya ha esperado bastante, y le pido disculpas por este nuevo retraso.
        [rational] Le pido disculpas por el retraso.
        [disappointed] Usted contaba con recibirlo antes, y lo siento.
       *[calm] Siento el retraso.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Te pido disculpas por tanta espera.
            [rational] Te pido disculpas por el retraso.
            [disappointed] Contabas con recibirlo antes, y lo siento.
           *[calm] Siento el retraso.
        }
       *[formal] { $mood ->
            [angry] Le pido disculpas por tanta espera.
            [rational] Le pido disculpas por el retraso.
            [disappointed] Contaba con recibirlo antes, y lo siento.
           *[calm] Siento el retraso.
        }
    }

# voice: neutral
shipping-update-delayed = La entrega va a tardar más de lo previsto.
    .short = La entrega se retrasa.

# voice: neutral
shipping-update-no-date = Todavía no tengo una nueva fecha de entrega.
    .short = De momento no hay nueva fecha.

shipping-update-wait = { $voice ->
    [friendly] Si quieres esperar, no tienes que hacer nada.
   *[formal] Si desea esperar, no tiene que hacer nada.
}
    .short = { $voice ->
        [friendly] Para esperar no tienes que hacer nada.
       *[formal] Para esperar no tiene que hacer nada.
    }

shipping-update-choice = { $voice ->
    [friendly] Puedes esperar o recuperar ya todo lo que pagaste, gastos de envío incluidos.
   *[formal] Puede esperar o recuperar ya todo lo que pagó, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] ¿Prefieres esperar o recuperar ya todo, transporte incluido?
       *[formal] ¿Prefiere esperar o recuperar ya todo, transporte incluido?
    }

# $full_refund (money) the full refund, shipping included
shipping-update-choice-sum = { $voice ->
    [friendly] Puedes esperar o recuperar ya { $full_refund }, gastos de envío incluidos.
   *[formal] Puede esperar o recuperar ya { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] ¿Prefieres esperar o recuperar ya { $full_refund }, transporte incluido?
       *[formal] ¿Prefiere esperar o recuperar ya { $full_refund }, transporte incluido?
    }
