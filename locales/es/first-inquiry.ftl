### Somebody writes for the first time, and it is not clear yet what they need.

first-inquiry-subject = { $voice ->
    [friendly] Tu consulta
   *[formal] Su consulta
}

first-inquiry-subject-details = { $voice ->
    [friendly] Tu consulta: datos que necesito
   *[formal] Su consulta: datos que necesito
}

first-inquiry-welcome = { $voice ->
    [friendly] Te damos la bienvenida a nuestra tienda.
   *[formal] Le damos la bienvenida a nuestra tienda.
}

## Exactly what is missing

# a numbered list follows
first-inquiry-details = { $voice ->
    [friendly] Para darte una respuesta exacta, necesito saber lo siguiente:
   *[formal] Para darle una respuesta exacta, necesito saber lo siguiente:
}
    .short = { $voice ->
        [friendly] Para darte una respuesta exacta, necesito:
       *[formal] Para darle una respuesta exacta, necesito:
    }

# a numbered list follows · $product (text) the product's name
first-inquiry-details-product = { $voice ->
    [friendly] Para darte una respuesta exacta sobre «{ $product }», necesito saber lo siguiente:
   *[formal] Para darle una respuesta exacta sobre «{ $product }», necesito saber lo siguiente:
}
    .short = Para una respuesta exacta sobre «{ $product }», necesito:

# $item (text) one of the details that are missing
# voice: neutral
first-inquiry-detail = { $item }

first-inquiry-which-product = { $voice ->
    [friendly] ¿Qué producto te interesa y para qué lo necesitas?
   *[formal] ¿Qué producto le interesa y para qué lo necesita?
}
    .short = { $voice ->
        [friendly] ¿Qué producto necesitas y para qué?
       *[formal] ¿Qué producto necesita y para qué?
    }

# $product (text) the product's name
first-inquiry-which-question = { $voice ->
    [friendly] ¿Qué te gustaría saber sobre «{ $product }»?
   *[formal] ¿Qué le gustaría saber sobre «{ $product }»?
}

## What comes next

first-inquiry-topics = { $voice ->
    [friendly] Puedo ayudarte con las características, las medidas, la disponibilidad, los precios y los envíos.
   *[formal] Puedo ayudarle con las características, las medidas, la disponibilidad, los precios y los envíos.
}
    .short = { $voice ->
        [friendly] Puedo ayudarte con características, medidas, disponibilidad, precios y envíos.
       *[formal] Puedo ayudarle con características, medidas, disponibilidad, precios y envíos.
    }

first-inquiry-answer-within = { $voice ->
    [friendly] Te contestaré en un plazo de un día hábil desde que reciba tu respuesta.
   *[formal] Le contestaré en un plazo de un día hábil desde que reciba su respuesta.
}
    .short = { $voice ->
        [friendly] Te contestaré en un día hábil desde que reciba tu respuesta.
       *[formal] Le contestaré en un día hábil desde que reciba su respuesta.
    }

# Said where the inquiry is a further question in the same message.
first-inquiry-also = { $voice ->
    [friendly] También tienes una pregunta sobre nuestros productos.
   *[formal] También tiene una pregunta sobre nuestros productos.
}
