### The customer wants another item, size or color than ordered.

## Subjects

# $order_id (identifier) the order's number
change-items-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: cambio de artículos
   *[formal] Su pedido { $order_id }: cambio de artículos
}

# $order_id (identifier) the order's number
change-items-subject-changed = { $voice ->
    [friendly] Tu pedido { $order_id }: artículos cambiados
   *[formal] Su pedido { $order_id }: artículos cambiados
}

## What they asked for

# $order_id (identifier) the order's number · $to (text) what they want · $from (text) what they ordered
change-items-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: en el pedido { $order_id } quieres «{ $to }» en lugar de «{ $from }».
       *[other] Gracias por tu mensaje. Veo que en el pedido { $order_id } quieres «{ $to }» en lugar de «{ $from }».
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: en el pedido { $order_id } desea «{ $to }» en lugar de «{ $from }».
       *[other] Gracias por su mensaje. Veo que en el pedido { $order_id } desea «{ $to }» en lugar de «{ $from }».
    }
}

# Said where the change is a further question in the same message.
# $order_id (identifier) the order · $to (text) what they want · $from (text) what they ordered
change-items-also = { $voice ->
    [friendly] También quieres cambiar el pedido { $order_id }: «{ $to }» en lugar de «{ $from }».
   *[formal] También desea cambiar el pedido { $order_id }: «{ $to }» en lugar de «{ $from }».
}

## Sympathy, where it is not as simple as they had hoped

change-items-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Quieres el artículo correcto y voy a ayudarte a conseguirlo.
        [rational] Te indico qué se puede hacer a estas alturas.
        [disappointed] Sé que esperabas una solución más sencilla; por eso he buscado el camino más corto.
       *[calm] Queremos que recibas el artículo que de verdad quieres.
    }
   *[formal] { $mood ->
        [angry] Usted quiere el artículo correcto y voy a ayudarle a conseguirlo.
        [rational] Le indico qué se puede hacer a estas alturas.
        [disappointed] Sé que esperaba una solución más sencilla; por eso he buscado el camino más corto.
       *[calm] Queremos que reciba el artículo que de verdad desea.
    }
}

## Changed

# $to (text) what they want · $from (text) what they ordered
change-items-changed = { $voice ->
    [friendly] He cambiado tu pedido: ahora incluye «{ $to }» en lugar de «{ $from }».
   *[formal] He cambiado su pedido: ahora incluye «{ $to }» en lugar de «{ $from }».
}

# voice: neutral
change-items-same-price = El precio sigue siendo el mismo.

# $price_difference (money) what goes back · $refund_days (number) business days until it is there
change-items-difference-back = { $voice ->
    [friendly] { $refund_days ->
        [one] Como cuesta menos, te devolveremos la diferencia de { $price_difference } en un plazo de un día hábil, por el mismo medio de pago.
       *[other] Como cuesta menos, te devolveremos la diferencia de { $price_difference } en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
   *[formal] { $refund_days ->
        [one] Como cuesta menos, le devolveremos la diferencia de { $price_difference } en un plazo de un día hábil, por el mismo medio de pago.
       *[other] Como cuesta menos, le devolveremos la diferencia de { $price_difference } en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
}

## Possible, and it costs more

# $price_difference (money) what is to be paid
# voice: neutral
change-items-possible-for = El cambio es posible y cuesta { $price_difference } más.

change-items-possible = { $voice ->
    [friendly] El cambio es posible, porque tu pedido sigue en nuestro almacén.
   *[formal] El cambio es posible, porque su pedido sigue en nuestro almacén.
}

# $price_difference (money) what it costs more
# voice: neutral
change-items-costs-more = El nuevo artículo cuesta { $price_difference } más.

change-items-if-you-agree = { $voice ->
    [friendly] Si te parece bien, responde «sí» y te enviaré los datos para el pago en un plazo de un día hábil. Una vez pagada la diferencia, saldrá el pedido con el cambio.
   *[formal] Si le parece bien, responda «sí» y le enviaré los datos para el pago en un plazo de un día hábil. Una vez pagada la diferencia, saldrá el pedido con el cambio.
}

# $hold_until (date) the last day on which the parcel is held back
change-items-hold = { $voice ->
    [friendly] Tu pedido se quedará en nuestro almacén hasta el { $hold_until }. Si para entonces no tengo noticias tuyas, saldrá tal como lo pediste.
   *[formal] Su pedido se quedará en nuestro almacén hasta el { $hold_until }. Si para entonces no tengo noticias suyas, saldrá tal como lo pidió.
}

## Possible only with a new order

# a marketplace
# voice: neutral
change-items-no-surcharge = En esta plataforma no es posible añadir una diferencia de precio a un pedido ya hecho.

# $to (text) what they want
# voice: neutral
change-items-order-anew = Lo más seguro es hacer un pedido nuevo de «{ $to }».

# only the customer can start it there
change-items-cancel-in-account = { $voice ->
    [friendly] Para el pedido actual, solicita hoy la cancelación desde tu cuenta, por favor.
   *[formal] Para el pedido actual, solicite hoy la cancelación desde su cuenta, por favor.
}

change-items-then-canceled = { $voice ->
    [friendly] Cuando lo hayas hecho, dímelo y cancelaré el pedido actual en un plazo de un día hábil.
   *[formal] Cuando lo haya hecho, indíquemelo y cancelaré el pedido actual en un plazo de un día hábil.
}

# $refund_days (number) business days until it is there
change-items-all-back = { $voice ->
    [friendly] { $refund_days ->
        [one] Te devolveremos lo que pagaste por él en un plazo de un día hábil, por el mismo medio de pago.
       *[other] Te devolveremos lo que pagaste por él en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
   *[formal] { $refund_days ->
        [one] Le devolveremos lo que pagó por él en un plazo de un día hábil, por el mismo medio de pago.
       *[other] Le devolveremos lo que pagó por él en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
}

## The marketplace stores and ships it

# voice: neutral
change-items-marketplace-packs = La plataforma almacena y prepara este pedido por nosotros, así que no puedo cambiar su contenido.

# $to (text) what they want
change-items-marketplace-reorder = { $voice ->
    [friendly] Abre el pedido en tu cuenta, cancélalo allí y haz un pedido nuevo de «{ $to }», por favor.
   *[formal] Abra el pedido en su cuenta, cancélelo allí y haga un pedido nuevo de «{ $to }», por favor.
}

change-items-marketplace-else-return = { $voice ->
    [friendly] Si ya no se puede cancelar, podrás devolver la compra después de la entrega, desde los pedidos de tu cuenta.
   *[formal] Si ya no se puede cancelar, podrá devolver la compra después de la entrega, desde los pedidos de su cuenta.
}

# $to (text) what they want
change-items-marketplace-return = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros, así que la devolución se inicia allí, desde los pedidos de tu cuenta. Para recibir «{ $to }», haz un pedido nuevo, por favor.
   *[formal] La plataforma almacena y envía este pedido por nosotros, así que la devolución se inicia allí, desde los pedidos de su cuenta. Para recibir «{ $to }», haga un pedido nuevo, por favor.
}

## Shipped or delivered

# voice: neutral
change-items-too-late-dispatched = El paquete ya ha salido de nuestro almacén, así que ya no se puede cambiar su contenido.

# voice: neutral
change-items-too-late-delivered = El pedido ya se ha entregado, así que ya no se puede cambiar su contenido.

# $to (text) what they want · $from (text) what they ordered
change-items-exchange = { $voice ->
    [friendly] Todavía puedes hacer un cambio: devuélvenos «{ $from }» y te enviaremos «{ $to }».
   *[formal] Todavía puede hacer un cambio: devuélvanos «{ $from }» y le enviaremos «{ $to }».
}

change-items-or-return = { $voice ->
    [friendly] También puedes devolver la compra y recuperar tu dinero.
   *[formal] También puede devolver la compra y recuperar su dinero.
}

change-items-next-steps = { $voice ->
    [friendly] En un plazo de un día hábil te indicaré los siguientes pasos y si hay algún coste.
   *[formal] En un plazo de un día hábil le indicaré los siguientes pasos y si hay algún coste.
}

change-items-look-for-exchange = { $voice ->
    [friendly] Voy a comprobar si todavía es posible un cambio y tendrás mi respuesta en un plazo de 2 días hábiles.
   *[formal] Voy a comprobar si todavía es posible un cambio y tendrá mi respuesta en un plazo de 2 días hábiles.
}
