### The customer wants another item, size or color than ordered.

## Subjects

# $order_id (identifier) the order's number
change-items-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: cambio de artículos
   *[formal] Su pedido { $order_id }: cambio de artículos
}

# $order_id (identifier) the order's number
change-items-subject-changed = { $voice ->
    [friendly] Tu pedido { $order_id }: cambio realizado
   *[formal] Su pedido { $order_id }: cambio realizado
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
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Veo que quieres cambiar tu pedido.
           *[other] Veo que quieres cambiar el pedido { $order_id }.
        }
       *[formal] { $channel ->
            [mercadolibre] Veo que desea cambiar su pedido.
           *[other] Veo que desea cambiar el pedido { $order_id }.
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
        [rational] Te explico qué se puede hacer ahora.
        [disappointed] Sé que esperabas una solución más sencilla; por eso he buscado el camino más corto.
       *[calm] Queremos que recibas el artículo que de verdad quieres.
    }
   *[formal] { $mood ->
        [angry] Usted quiere el artículo correcto y voy a ayudarle a conseguirlo.
        [rational] Le explico qué se puede hacer ahora.
        [disappointed] Sé que esperaba una solución más sencilla; por eso he buscado el camino más corto.
       *[calm] Queremos que reciba el artículo que de verdad desea.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Quieres el artículo correcto y voy a ayudarte.
            [rational] Te explico qué se puede hacer ahora.
            [disappointed] Sé que esperabas una solución más sencilla.
           *[calm] Queremos que recibas el artículo que buscas.
        }
       *[formal] { $mood ->
            [angry] Usted quiere el artículo correcto y voy a ayudarle.
            [rational] Le explico qué se puede hacer ahora.
            [disappointed] Sé que esperaba una solución más sencilla.
           *[calm] Queremos que reciba el artículo que desea.
        }
    }

## Changed

# $to (text) what they want
# facts: the sentence before it has named both
change-items-changed = { $voice ->
    [friendly] Ya he hecho el cambio: ahora tu pedido incluye «{ $to }».
   *[formal] Ya he hecho el cambio: ahora su pedido incluye «{ $to }».
}
    .short = { $voice ->
        [friendly] Tu pedido ya incluye «{ $to }» en lugar de «{ $from }».
       *[formal] Su pedido ya incluye «{ $to }» en lugar de «{ $from }».
    }

# voice: neutral
change-items-same-price = El precio sigue siendo el mismo.

# $price_difference (money) what goes back · $refund_days (number) business days until it is there
change-items-difference-back = { $voice ->
    [friendly] { $refund_days ->
        [one] Como cuesta menos, te devolveremos la diferencia de { $price_difference } por el mismo medio de pago. La tendrás en un plazo de un día hábil.
       *[other] Como cuesta menos, te devolveremos la diferencia de { $price_difference } por el mismo medio de pago. La tendrás en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Como cuesta menos, le devolveremos la diferencia de { $price_difference } por el mismo medio de pago. La tendrá en un plazo de un día hábil.
       *[other] Como cuesta menos, le devolveremos la diferencia de { $price_difference } por el mismo medio de pago. La tendrá en un plazo de { $refund_days } días hábiles.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Te devolveremos la diferencia de { $price_difference } en un plazo de un día hábil.
           *[other] Te devolveremos la diferencia de { $price_difference } en un plazo de { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Le devolveremos la diferencia de { $price_difference } en un plazo de un día hábil.
           *[other] Le devolveremos la diferencia de { $price_difference } en un plazo de { $refund_days } días hábiles.
        }
    }

## Possible, and it costs more

# $price_difference (money) what is to be paid
# voice: neutral
change-items-possible-for = El cambio es posible y cuesta { $price_difference } más.
    .short = El cambio por «{ $to }» es posible y cuesta { $price_difference } más.

change-items-possible = { $voice ->
    [friendly] El cambio es posible, porque tu pedido sigue en nuestro almacén.
   *[formal] El cambio es posible, porque su pedido sigue en nuestro almacén.
}
    .short = El cambio por «{ $to }» es posible.

# $price_difference (money) what it costs more
# voice: neutral
change-items-costs-more = El nuevo artículo cuesta { $price_difference } más.

change-items-if-you-agree = { $voice ->
    [friendly] Si te parece bien, responde «sí» y te enviaré los datos para el pago en un plazo de un día hábil. Una vez pagada la diferencia, el pedido saldrá con el nuevo artículo.
   *[formal] Si le parece bien, responda «sí» y le enviaré los datos para el pago en un plazo de un día hábil. Una vez pagada la diferencia, el pedido saldrá con el nuevo artículo.
}
    .short = { $voice ->
        [friendly] Responde «sí» y te enviaré los datos para el pago en un plazo de un día hábil. Una vez pagada la diferencia, saldrá el pedido con el cambio.
       *[formal] Responda «sí» y le enviaré los datos para el pago en un plazo de un día hábil. Una vez pagada la diferencia, saldrá el pedido con el cambio.
    }

# $hold_until (date) the last day on which the parcel is held back
change-items-hold = { $voice ->
    [friendly] Tu pedido se quedará en nuestro almacén hasta el { $hold_until }. Si para entonces no tengo noticias tuyas, saldrá tal como lo pediste.
   *[formal] Su pedido se quedará en nuestro almacén hasta el { $hold_until }. Si para entonces no tengo noticias suyas, saldrá tal como lo pidió.
}
    .short = { $voice ->
        [friendly] Sin respuesta hasta el { $hold_until }, tu pedido saldrá sin cambios.
       *[formal] Sin respuesta hasta el { $hold_until }, su pedido saldrá sin cambios.
    }

## Possible only with a new order

# a marketplace
# voice: neutral
change-items-no-surcharge = En esta plataforma no es posible añadir una diferencia de precio a un pedido ya hecho.
    .short = Aquí no se puede sumar la diferencia de precio al pedido.

# $to (text) what they want
# voice: neutral
change-items-order-anew = La mejor opción es hacer un pedido nuevo de «{ $to }».
    .short = Lo mejor es un pedido nuevo de «{ $to }».

# only the customer can start it there
change-items-cancel-in-account = { $voice ->
    [friendly] Por favor, solicita hoy desde tu cuenta la cancelación del pedido actual.
   *[formal] Por favor, solicite hoy desde su cuenta la cancelación del pedido actual.
}

change-items-then-canceled = { $voice ->
    [friendly] Cuando lo hayas hecho, dímelo y cancelaré el pedido actual en un plazo de un día hábil.
   *[formal] Cuando lo haya hecho, dígamelo y cancelaré el pedido actual en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Avísame después y cancelaré el actual en un día hábil.
       *[formal] Avíseme después y cancelaré el actual en un día hábil.
    }

# $refund_days (number) business days until it is there
change-items-all-back = { $voice ->
    [friendly] { $refund_days ->
        [one] Una vez cancelado, te devolveremos el importe por el mismo medio de pago en un plazo de un día hábil.
       *[other] Una vez cancelado, te devolveremos el importe por el mismo medio de pago en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Una vez cancelado, le devolveremos el importe por el mismo medio de pago en un plazo de un día hábil.
       *[other] Una vez cancelado, le devolveremos el importe por el mismo medio de pago en un plazo de { $refund_days } días hábiles.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Te devolveremos el importe en un día hábil.
           *[other] Te devolveremos el importe en { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Le devolveremos el importe en un día hábil.
           *[other] Le devolveremos el importe en { $refund_days } días hábiles.
        }
    }

## The marketplace stores and ships it

# voice: neutral
change-items-marketplace-packs = La plataforma almacena y prepara este pedido por nosotros, así que no puedo cambiar su contenido.
    .short = La plataforma prepara este pedido, así que no puedo cambiarlo.

# $to (text) what they want
change-items-marketplace-reorder = { $voice ->
    [friendly] Por favor, cancela el pedido desde tu cuenta y haz uno nuevo de «{ $to }».
   *[formal] Por favor, cancele el pedido desde su cuenta y haga uno nuevo de «{ $to }».
}
    .short = { $voice ->
        [friendly] Por favor, cancélalo en tu cuenta y pide «{ $to }».
       *[formal] Por favor, cancélelo en su cuenta y pida «{ $to }».
    }

change-items-marketplace-else-return = { $voice ->
    [friendly] Si ya no se puede cancelar, podrás devolver la compra después de la entrega, desde los pedidos de tu cuenta.
   *[formal] Si ya no se puede cancelar, podrá devolver la compra después de la entrega, desde los pedidos de su cuenta.
}
    .short = { $voice ->
        [friendly] Si ya no se puede, podrás devolverlo desde tu cuenta tras la entrega.
       *[formal] Si ya no se puede, podrá devolverlo desde su cuenta tras la entrega.
    }

# $to (text) what they want
change-items-marketplace-return = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros, así que la devolución se inicia allí, desde los pedidos de tu cuenta. Para recibir «{ $to }», haz, por favor, un pedido nuevo.
   *[formal] La plataforma almacena y envía este pedido por nosotros, así que la devolución se inicia allí, desde los pedidos de su cuenta. Para recibir «{ $to }», haga, por favor, un pedido nuevo.
}
    .short = { $voice ->
        [friendly] Lo gestiona la plataforma: inicia allí la devolución, en tu cuenta, y pide «{ $to }».
       *[formal] Lo gestiona la plataforma: inicie allí la devolución, en su cuenta, y pida «{ $to }».
    }

## Shipped or delivered

# voice: neutral
change-items-too-late-dispatched = El paquete ya ha salido de nuestro almacén, así que no es posible cambiar su contenido.
    .short = El paquete ya está en camino y no es posible cambiarlo.

# voice: neutral
change-items-too-late-delivered = El pedido ya se ha entregado, así que no es posible modificarlo.
    .short = El pedido ya está entregado y no es posible modificarlo.

# $to (text) what they want · $from (text) what they ordered
change-items-exchange = { $voice ->
    [friendly] Todavía puedes hacer un cambio: devuélvenos «{ $from }» y te enviaremos «{ $to }».
   *[formal] Todavía puede hacer un cambio: devuélvanos «{ $from }» y le enviaremos «{ $to }».
}
    .short = { $voice ->
        [friendly] Todavía puedes devolverlo y recibir «{ $to }» a cambio.
       *[formal] Todavía puede devolverlo y recibir «{ $to }» a cambio.
    }

change-items-or-return = { $voice ->
    [friendly] También puedes devolver la compra y recuperar tu dinero.
   *[formal] También puede devolver la compra y recuperar su dinero.
}
    .short = { $voice ->
        [friendly] También puedes recuperar tu dinero.
       *[formal] También puede recuperar su dinero.
    }

change-items-next-steps = { $voice ->
    [friendly] En un plazo de un día hábil te indicaré los siguientes pasos y si hay algún coste.
   *[formal] En un plazo de un día hábil le indicaré los siguientes pasos y si hay algún coste.
}
    .short = { $voice ->
        [friendly] Luego, en un día hábil, te indicaré los pasos y los posibles gastos.
       *[formal] Luego, en un día hábil, le indicaré los pasos y los posibles gastos.
    }

change-items-look-for-exchange = { $voice ->
    [friendly] Voy a comprobar si todavía es posible un cambio. Tendrás mi respuesta en un plazo de un día hábil.
   *[formal] Voy a comprobar si todavía es posible un cambio. Tendrá mi respuesta en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Veré si todavía es posible un cambio: tendrás mi respuesta en un plazo de un día hábil.
       *[formal] Veré si todavía es posible un cambio: tendrá mi respuesta en un plazo de un día hábil.
    }
