### The customer wants to get in touch, pay or buy outside the channel. No sentence holds contact data.

off-platform-request-subject = { $voice ->
    [friendly] Tu petición: cómo puedo ayudarte aquí
   *[formal] Su petición: cómo puedo ayudarle aquí
}

## What they asked for

off-platform-request-heard-contact = { $voice ->
    [friendly] Veo que te gustaría contactar con nosotros por otra vía.
   *[formal] Veo que le gustaría contactar con nosotros por otra vía.
}

off-platform-request-heard-payment = { $voice ->
    [friendly] Veo que te gustaría pagar de otra forma.
   *[formal] Veo que le gustaría pagar de otra forma.
}

off-platform-request-heard-discount = { $voice ->
    [friendly] Veo que te gustaría comprarnos directamente a un precio más bajo.
   *[formal] Veo que le gustaría comprarnos directamente a un precio más bajo.
}
    .short = { $voice ->
        [friendly] Te gustaría comprar directamente a un precio más bajo.
       *[formal] Le gustaría comprar directamente a un precio más bajo.
    }

# stands before a refusal
off-platform-request-understood = { $voice ->
    [friendly] Comprendo por qué me lo pides.
   *[formal] Comprendo por qué me lo pide.
}

## On a marketplace: the answer, then the reason

off-platform-request-stay-contact = { $voice ->
    [friendly] Solo puedo escribirte aquí, a través de la plataforma.
   *[formal] Solo puedo escribirle aquí, a través de la plataforma.
}

# voice: neutral
off-platform-request-rule-contact = Es una norma de la plataforma. Además, así todo lo que acordemos queda en un mismo lugar.
    .short = Es una norma de la plataforma.

# voice: neutral
off-platform-request-stay-payment = Solo puedo aceptar el pago a través de la plataforma.

# voice: neutral
off-platform-request-stay-discount = Solo puedo vender y ofrecer descuentos a través de la plataforma.

off-platform-request-rule-purchase = { $voice ->
    [friendly] Es una norma de la plataforma. Además, así tu compra queda protegida.
   *[formal] Es una norma de la plataforma. Además, así su compra queda protegida.
}
    .short = { $voice ->
        [friendly] Es una norma de la plataforma y protege tu compra.
       *[formal] Es una norma de la plataforma y protege su compra.
    }

## On a marketplace: the reason, then the answer

off-platform-request-gently-contact = { $voice ->
    [friendly] La plataforma nos pide que mantengamos aquí todos los mensajes. Así, lo que acordemos queda en un mismo lugar. Por eso solo puedo escribirte por aquí.
   *[formal] La plataforma nos pide que mantengamos aquí todos los mensajes. Así, lo que acordemos queda en un mismo lugar. Por eso solo puedo escribirle por aquí.
}
    .short = { $voice ->
        [friendly] La plataforma reúne aquí todos los mensajes. Por eso te escribo solo por aquí.
       *[formal] La plataforma reúne aquí todos los mensajes. Por eso le escribo solo por aquí.
    }

# voice: neutral
off-platform-request-gently-payment = La plataforma solo protege las compras que se pagan a través de ella. Por eso solo puedo aceptar el pago aquí.
    .short = La plataforma protege las compras que se pagan aquí. Por eso acepto el pago solo aquí.

# voice: neutral
off-platform-request-gently-discount = La plataforma solo protege las compras que se hacen a través de ella. Por eso solo puedo vender y ofrecer descuentos aquí.
    .short = La plataforma protege las compras que se hacen aquí. Por eso vendo solo aquí.

## In the seller's own shop

off-platform-request-here-contact = { $voice ->
    [friendly] Con mucho gusto te ayudo aquí. Así, todo lo que acordemos queda en un mismo lugar.
   *[formal] Con mucho gusto le ayudo aquí. Así, todo lo que acordemos queda en un mismo lugar.
}
    .short = { $voice ->
        [friendly] Con mucho gusto te ayudo aquí.
       *[formal] Con mucho gusto le ayudo aquí.
    }

off-platform-request-shop-payment = { $voice ->
    [friendly] Solo puedo aceptar el pago a través de nuestra tienda, donde queda registrado con tu pedido.
   *[formal] Solo puedo aceptar el pago a través de nuestra tienda, donde queda registrado con su pedido.
}
    .short = Solo puedo aceptar el pago a través de nuestra tienda.

# voice: neutral
off-platform-request-shop-gently-payment = En nuestra tienda, cada pago queda registrado con el pedido correspondiente. Por eso solo puedo aceptar el pago allí.
    .short = Cada pago queda registrado en nuestra tienda. Por eso solo lo acepto allí.

# voice: neutral
off-platform-request-shop-discount = Solo puedo aplicar un descuento a los pedidos que se hacen en nuestra tienda.
    .short = Solo puedo aplicar descuentos a pedidos en nuestra tienda.

# voice: neutral
off-platform-request-shop-gently-discount = Todos los pedidos pasan por nuestra tienda, con su confirmación y su factura. Por eso solo puedo aplicar un descuento allí.
    .short = Todos los pedidos pasan por nuestra tienda. Por eso solo aplico descuentos allí.

## What can be done here

off-platform-request-help-contact = { $voice ->
    [friendly] Escríbeme aquí tu pregunta y tendrás mi respuesta en un plazo de un día hábil.
   *[formal] Escríbame aquí su pregunta y tendrá mi respuesta en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Escríbeme aquí y tendrás mi respuesta en un día hábil.
       *[formal] Escríbame aquí y tendrá mi respuesta en un día hábil.
    }

off-platform-request-help-payment = { $voice ->
    [friendly] Dime qué forma de pago prefieres. En un plazo de un día hábil te diré qué opciones hay aquí.
   *[formal] Indíqueme qué forma de pago prefiere. En un plazo de un día hábil le diré qué opciones hay aquí.
}
    .short = { $voice ->
        [friendly] ¿Qué forma de pago prefieres? En un día hábil te digo si es posible aquí.
       *[formal] ¿Qué forma de pago prefiere? En un día hábil le digo si es posible aquí.
    }

off-platform-request-help-discount = { $voice ->
    [friendly] Dime qué producto quieres y cuántas unidades. En un plazo de un día hábil te diré si aquí es posible un precio mejor.
   *[formal] Indíqueme qué producto desea y cuántas unidades. En un plazo de un día hábil le diré si aquí es posible un precio mejor.
}
    .short = { $voice ->
        [friendly] ¿Qué producto quieres y cuántas unidades? En un día hábil te digo si hay un precio mejor.
       *[formal] ¿Qué producto desea y cuántas unidades? En un día hábil le digo si hay un precio mejor.
    }

## Said where the request is a further question in the same message

off-platform-request-also-contact = { $voice ->
    [friendly] También preguntas por otra forma de contactar con nosotros.
   *[formal] También pregunta por otra forma de contactar con nosotros.
}

off-platform-request-also-payment = { $voice ->
    [friendly] También preguntas por otra forma de pagar.
   *[formal] También pregunta por otra forma de pagar.
}

off-platform-request-also-discount = { $voice ->
    [friendly] También preguntas si puedes comprarnos directamente a un precio más bajo.
   *[formal] También pregunta si puede comprarnos directamente a un precio más bajo.
}
    .short = { $voice ->
        [friendly] También preguntas por un precio más bajo al comprar directamente.
       *[formal] También pregunta por un precio más bajo al comprar directamente.
    }
