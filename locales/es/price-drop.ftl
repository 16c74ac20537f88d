### The price went down after the purchase.

# $order_id (identifier) the order's number
price-drop-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: precio
   *[formal] Su pedido { $order_id }: precio
}

# $order_id (identifier) the order's number
price-drop-subject-refund = { $voice ->
    [friendly] Tu pedido { $order_id }: reembolso de la diferencia
   *[formal] Su pedido { $order_id }: reembolso de la diferencia
}

# $order_id (identifier) the order's number
price-drop-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: el precio ha bajado desde que hiciste el pedido { $order_id }.
       *[other] Gracias por tu mensaje. Veo que el precio ha bajado desde que hiciste el pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: el precio ha bajado desde que realizó el pedido { $order_id }.
       *[other] Gracias por su mensaje. Veo que el precio ha bajado desde que realizó el pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Veo que el precio ha bajado desde tu pedido { $order_id }.
           *[other] Gracias por escribir. El precio ha bajado desde tu pedido { $order_id }.
        }
       *[formal] { $mood ->
            [angry] Veo que el precio ha bajado desde su pedido { $order_id }.
           *[other] Gracias por escribir. El precio ha bajado desde su pedido { $order_id }.
        }
    }

# Said where the price is a further question in the same message.
# $order_id (identifier) the order
price-drop-also = { $voice ->
    [friendly] También preguntas por la bajada de precio después del pedido { $order_id }.
   *[formal] También pregunta por la bajada de precio después del pedido { $order_id }.
}

## The difference goes back

# $old_price (money) what they paid · $new_price (money) what it costs now
price-drop-prices = { $voice ->
    [friendly] Pagaste { $old_price } y ahora el precio es de { $new_price }.
   *[formal] Usted pagó { $old_price } y ahora el precio es de { $new_price }.
}

# voice: neutral
price-drop-refunded = Ya he tramitado el reembolso de la diferencia.

# $refund (money) the difference
# voice: neutral
price-drop-refunded-sum = Ya he tramitado el reembolso de la diferencia: { $refund }.
    .short = Reembolso de la diferencia ya tramitado: { $refund }.

## The price stands

price-drop-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Pagaste más de lo que cuesta hoy y quieres saber por qué.
        [rational] Tu pregunta es razonable y te explico cómo lo hacemos.
        [disappointed] Entiendo la decepción que causa ver un precio más bajo después del pedido.
       *[calm] Entiendo que te habría gustado pagar el precio más bajo.
    }
   *[formal] { $mood ->
        [angry] Usted pagó más de lo que cuesta hoy y quiere saber por qué.
        [rational] Su pregunta es razonable y le explico cómo lo hacemos.
        [disappointed] Entiendo la decepción que causa ver un precio más bajo después del pedido.
       *[calm] Entiendo que le habría gustado pagar el precio más bajo.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Pagaste más de lo que cuesta hoy y quieres saber por qué.
            [rational] Tu pregunta es razonable.
            [disappointed] Entiendo que esto decepciona.
           *[calm] Entiendo que te habría gustado el precio más bajo.
        }
       *[formal] { $mood ->
            [angry] Usted pagó más de lo que cuesta hoy y quiere saber por qué.
            [rational] Su pregunta es razonable.
            [disappointed] Entiendo que esto decepciona.
           *[calm] Entiendo que le habría gustado el precio más bajo.
        }
    }

# voice: neutral
price-drop-stands = En este pedido no puedo reembolsar la diferencia.

# stands after the reason
# voice: neutral
price-drop-stands-softer = Por eso, en este pedido no me es posible reembolsar la diferencia.

# voice: neutral
price-drop-day-of-order = Nuestros precios cambian de vez en cuando. Cada pedido conserva el precio del día en que se hizo.
    .short = Cada pedido conserva el precio del día en que se hizo.

# $goodwill (text) a phrase after a colon
price-drop-goodwill = { $voice ->
    [friendly] En su lugar, puedo ofrecerte lo siguiente: { $goodwill }.
   *[formal] En su lugar, puedo ofrecerle lo siguiente: { $goodwill }.
}
    .short = { $voice ->
        [friendly] En su lugar, puedo ofrecerte: { $goodwill }.
       *[formal] En su lugar, puedo ofrecerle: { $goodwill }.
    }

price-drop-return = { $voice ->
    [friendly] Si a este precio ya no quieres el artículo, puedes devolverlo. Dímelo y te indicaré los siguientes pasos en un plazo de un día hábil.
   *[formal] Si a este precio ya no desea el artículo, puede devolverlo. Dígamelo y le indicaré los siguientes pasos en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] También puedes devolver el artículo: dímelo y te diré los pasos en un día hábil.
       *[formal] También puede devolver el artículo: dígamelo y le diré los pasos en un día hábil.
    }

price-drop-return-in-account = { $voice ->
    [friendly] Si a este precio ya no quieres el artículo, puedes devolverlo desde los pedidos de tu cuenta.
   *[formal] Si a este precio ya no desea el artículo, puede devolverlo desde los pedidos de su cuenta.
}
    .short = { $voice ->
        [friendly] También puedes devolver el artículo desde los pedidos de tu cuenta.
       *[formal] También puede devolver el artículo desde los pedidos de su cuenta.
    }

price-drop-item-itself = { $voice ->
    [friendly] Si el artículo tiene algún defecto, dímelo y tendrás una solución en un plazo de un día hábil.
   *[formal] Si el artículo tiene algún defecto, dígamelo y tendrá una solución en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si el artículo tiene algún defecto, dímelo: tendrás una solución en un día hábil.
       *[formal] Si el artículo tiene algún defecto, dígamelo: tendrá una solución en un día hábil.
    }

price-drop-ask-first = { $voice ->
    [friendly] Si piensas hacer otro pedido, pregúntame antes. En un plazo de un día hábil te diré si hay alguna oferta.
   *[formal] Si piensa hacer otro pedido, pregúnteme antes. En un plazo de un día hábil le diré si hay alguna oferta.
}
