### A dealer or a company asks for wholesale prices.

wholesale-inquiry-subject = { $voice ->
    [friendly] Tu consulta de precios al por mayor
   *[formal] Su consulta de precios al por mayor
}

# $quantity (number) pieces they want
wholesale-inquiry-subject-quote = { $voice ->
    [friendly] { $quantity ->
        [one] Tu oferta para una unidad
       *[other] Tu oferta para { $quantity } unidades
    }
   *[formal] { $quantity ->
        [one] Su oferta para una unidad
       *[other] Su oferta para { $quantity } unidades
    }
}

# Said where this is a further question in the same message.
# $product (text) the product's name
wholesale-inquiry-also = { $voice ->
    [friendly] También preguntas por un precio al por mayor para «{ $product }».
   *[formal] También pregunta por un precio al por mayor para «{ $product }».
}

## The quote

# $quantity (number) pieces they want · $unit_price (money) of one piece
wholesale-inquiry-quote = { $voice ->
    [friendly] { $quantity ->
        [one] Puedo ofrecerte una unidad a { $unit_price }.
       *[other] Puedo ofrecerte { $quantity } unidades a { $unit_price } cada una.
    }
   *[formal] { $quantity ->
        [one] Puedo ofrecerle una unidad a { $unit_price }.
       *[other] Puedo ofrecerle { $quantity } unidades a { $unit_price } cada una.
    }
}

# $lead_days (number) business days until the goods leave the warehouse
# voice: neutral
wholesale-inquiry-lead-days = { $lead_days ->
    [one] La mercancía sale de nuestro almacén en un plazo de un día hábil desde el pedido.
   *[other] La mercancía sale de nuestro almacén en un plazo de { $lead_days } días hábiles desde el pedido.
}
    .short = { $lead_days ->
        [one] Sale del almacén en un día hábil desde el pedido.
       *[other] Sale del almacén en { $lead_days } días hábiles desde el pedido.
    }

# $quote_until (date) the last day on which it holds
# voice: neutral
wholesale-inquiry-quote-until = Mantenemos esta oferta hasta el { $quote_until }.

wholesale-inquiry-sample = { $voice ->
    [friendly] Si quieres ver antes el producto, puedo enviarte una muestra.
   *[formal] Si desea ver antes el producto, puedo enviarle una muestra.
}
    .short = { $voice ->
        [friendly] Puedo enviarte antes una muestra.
       *[formal] Puedo enviarle antes una muestra.
    }

wholesale-inquiry-order = { $voice ->
    [friendly] Para hacer el pedido, responde con la dirección de entrega y la de facturación. Recibirás la confirmación en un plazo de un día hábil.
   *[formal] Para hacer el pedido, responda con la dirección de entrega y la de facturación. Recibirá la confirmación en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Para pedir, responde con las direcciones de entrega y facturación: recibirás la confirmación en un día hábil.
       *[formal] Para pedir, responda con las direcciones de entrega y facturación: recibirá la confirmación en un día hábil.
    }

# on a marketplace
wholesale-inquiry-order-here = { $voice ->
    [friendly] Si quieres hacer el pedido, basta con que me lo digas. Activaré aquí este precio para ti en un plazo de un día hábil.
   *[formal] Si desea hacer el pedido, basta con que me lo diga. Activaré aquí este precio para usted en un plazo de un día hábil.
}

## Below the minimum

# the plain answer, first · $quantity (number) pieces they want
# voice: neutral
wholesale-inquiry-too-few = { $quantity ->
    [one] Para una unidad no puedo ofrecer un precio especial.
   *[other] Para { $quantity } unidades no puedo ofrecer un precio especial.
}

# the same after what is possible, where people are less direct · $quantity (number) pieces they want
wholesale-inquiry-too-few-softly = { $voice ->
    [friendly] { $quantity ->
        [one] Espero que comprendas que no puedo ofrecer este precio para una unidad.
       *[other] Espero que comprendas que no puedo ofrecer este precio para { $quantity } unidades.
    }
   *[formal] { $quantity ->
        [one] Espero que comprenda que no puedo ofrecer este precio para una unidad.
       *[other] Espero que comprenda que no puedo ofrecer este precio para { $quantity } unidades.
    }
}

# $minimum_quantity (number) pieces from which there is a wholesale price
# voice: neutral
wholesale-inquiry-starts-at = El precio al por mayor se aplica a partir de { $minimum_quantity } unidades.

# $unit_price (money) of one piece from the minimum on
# voice: neutral
wholesale-inquiry-price-from = Desde esa cantidad, cada unidad cuesta { $unit_price }.

# $quantity (number) pieces they want · $minimum_quantity (number) pieces from which there is a wholesale price
wholesale-inquiry-two-ways = { $voice ->
    [friendly] { $quantity ->
        [one] Puedes pedir una unidad al precio habitual o { $minimum_quantity } al precio al por mayor.
       *[other] Puedes pedir { $quantity } unidades al precio habitual o { $minimum_quantity } al precio al por mayor.
    }
   *[formal] { $quantity ->
        [one] Puede pedir una unidad al precio habitual o { $minimum_quantity } al precio al por mayor.
       *[other] Puede pedir { $quantity } unidades al precio habitual o { $minimum_quantity } al precio al por mayor.
    }
}
    .short = { $voice ->
        [friendly] Puedes pedir { $quantity } al precio habitual o { $minimum_quantity } al por mayor.
       *[formal] Puede pedir { $quantity } al precio habitual o { $minimum_quantity } al por mayor.
    }

## No quantity yet

# voice: neutral
wholesale-inquiry-gladly = Sí, con mucho gusto atendemos pedidos grandes a precios especiales.

wholesale-inquiry-tell-me = { $voice ->
    [friendly] Dime, por favor, tres datos: la cantidad, el lugar de entrega y la fecha en que necesitas el pedido.
   *[formal] Indíqueme, por favor, tres datos: la cantidad, el lugar de entrega y la fecha en que necesita el pedido.
}
    .short = { $voice ->
        [friendly] ¿Cuántas unidades necesitas, dónde y para cuándo?
       *[formal] ¿Cuántas unidades necesita, dónde y para cuándo?
    }
