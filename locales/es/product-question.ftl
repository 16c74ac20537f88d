### The customer asks something about a product before buying it.

product-question-subject = { $voice ->
    [friendly] { $topic ->
        [function] Tu consulta sobre el funcionamiento
        [compatibility] Tu consulta sobre la compatibilidad
        [package-contents] Tu consulta sobre el contenido de la caja
        [size] Tu consulta sobre tallas y medidas
        [voltage] Tu consulta sobre el voltaje y el enchufe
        [material] Tu consulta sobre el material
        [certification] Tu consulta sobre la certificación
       *[details] Tu consulta sobre el producto
    }
   *[formal] { $topic ->
        [function] Su consulta sobre el funcionamiento
        [compatibility] Su consulta sobre la compatibilidad
        [package-contents] Su consulta sobre el contenido de la caja
        [size] Su consulta sobre tallas y medidas
        [voltage] Su consulta sobre el voltaje y el enchufe
        [material] Su consulta sobre el material
        [certification] Su consulta sobre la certificación
       *[details] Su consulta sobre el producto
    }
}

# Said where this is a further question in the same message.
# $product (text) the product's name
product-question-also = { $voice ->
    [friendly] { $topic ->
        [function] También preguntas por el funcionamiento de «{ $product }».
        [compatibility] También preguntas por la compatibilidad de «{ $product }».
        [package-contents] También preguntas por el contenido de «{ $product }».
        [size] También preguntas por las medidas de «{ $product }».
        [voltage] También preguntas por el voltaje de «{ $product }».
        [material] También preguntas por el material de «{ $product }».
        [certification] También preguntas por la certificación de «{ $product }».
       *[details] También tienes una pregunta sobre «{ $product }».
    }
   *[formal] { $topic ->
        [function] También pregunta por el funcionamiento de «{ $product }».
        [compatibility] También pregunta por la compatibilidad de «{ $product }».
        [package-contents] También pregunta por el contenido de «{ $product }».
        [size] También pregunta por las medidas de «{ $product }».
        [voltage] También pregunta por el voltaje de «{ $product }».
        [material] También pregunta por el material de «{ $product }».
        [certification] También pregunta por la certificación de «{ $product }».
       *[details] También tiene una pregunta sobre «{ $product }».
    }
}

## The answer

# $answer (prose) whole sentences, as the agent wrote them
# voice: neutral
product-question-answer = { $answer }

# before a list
product-question-contents = La caja contiene:
    .short = { $voice ->
        [friendly] Te envío aquí el contenido de la caja.
       *[formal] Le envío aquí el contenido de la caja.
    }

# before a list
product-question-measurements = Las medidas son:
    .short = { $voice ->
        [friendly] Te envío aquí las medidas.
       *[formal] Le envío aquí las medidas.
    }

# before a list
product-question-at-a-glance = Estos son los datos principales:
    .short = { $voice ->
        [friendly] Te envío aquí los datos principales.
       *[formal] Le envío aquí los datos principales.
    }

# $item (text) one detail
# voice: neutral
product-question-detail = { $item }

# $faq_url (url) a page of the seller's shop
product-question-faq = { $voice ->
    [friendly] En la página { $faq_url } encontrarás respuestas a otras preguntas sobre este producto.
   *[formal] En la página { $faq_url } encontrará respuestas a otras preguntas sobre este producto.
}
    .short = { $voice ->
        [friendly] En { $faq_url } encontrarás más respuestas.
       *[formal] En { $faq_url } encontrará más respuestas.
    }

# $attachment (text) what the file is called
product-question-attachment = { $voice ->
    [friendly] Te adjunto este archivo: { $attachment }.
   *[formal] Le adjunto este archivo: { $attachment }.
}

## Sizes

# voice: neutral
product-question-labeled-eu = Las tallas de este producto son europeas.

# voice: neutral
product-question-labeled-us = Las tallas de este producto son estadounidenses.

# voice: neutral
product-question-labeled-uk = Las tallas de este producto son británicas.

# voice: neutral
product-question-labeled-jp = Las tallas de este producto son japonesas.

# $size_from (text) the customer's size · $size_to (text) the product's size
product-question-size-equals = { $voice ->
    [friendly] Tu talla «{ $size_from }» equivale a «{ $size_to }».
   *[formal] Su talla «{ $size_from }» equivale a «{ $size_to }».
}

product-question-between-sizes = { $voice ->
    [friendly] Si estás entre dos tallas, envíame tus medidas en centímetros. En un plazo de un día hábil te diré qué talla te recomiendo.
   *[formal] Si está entre dos tallas, envíeme sus medidas en centímetros. En un plazo de un día hábil le diré qué talla le recomiendo.
}
    .short = { $voice ->
        [friendly] ¿Entre dos tallas? Envíame tus medidas y te recomendaré una en un día hábil.
       *[formal] ¿Entre dos tallas? Envíeme sus medidas y le recomendaré una en un día hábil.
    }

## Voltage and plug

product-question-power-fits = { $voice ->
    [friendly] Sí, puedes usar este producto en tu país sin ningún adaptador.
   *[formal] Sí, puede usar este producto en su país sin ningún adaptador.
}
    .short = { $voice ->
        [friendly] Sí, puedes usarlo en tu país sin adaptador.
       *[formal] Sí, puede usarlo en su país sin adaptador.
    }

product-question-power-adapter = { $voice ->
    [friendly] Sí, puedes usar este producto en tu país. Solo necesitas un adaptador de enchufe.
   *[formal] Sí, puede usar este producto en su país. Solo necesita un adaptador de enchufe.
}
    .short = { $voice ->
        [friendly] Sí, puedes usarlo en tu país con un adaptador de enchufe.
       *[formal] Sí, puede usarlo en su país con un adaptador de enchufe.
    }

product-question-power-converter = { $voice ->
    [friendly] Para usar este producto en tu país, necesitas un transformador de voltaje. Un adaptador de enchufe no cambia el voltaje y, por sí solo, no basta.
   *[formal] Para usar este producto en su país, necesita un transformador de voltaje. Un adaptador de enchufe no cambia el voltaje y, por sí solo, no basta.
}
    .short = { $voice ->
        [friendly] En tu país necesitas un transformador de voltaje; un adaptador de enchufe no basta.
       *[formal] En su país necesita un transformador de voltaje; un adaptador de enchufe no basta.
    }

# the plain answer, first
product-question-power-unsuitable = { $voice ->
    [friendly] Este producto no se puede usar en tu país, ni siquiera con un adaptador de enchufe.
   *[formal] Este producto no se puede usar en su país, ni siquiera con un adaptador de enchufe.
}
    .short = { $voice ->
        [friendly] Este producto no se puede usar en tu país, ni siquiera con un adaptador.
       *[formal] Este producto no se puede usar en su país, ni siquiera con un adaptador.
    }

# the same after the reason, where people are less direct
product-question-power-unsuitable-softly = { $voice ->
    [friendly] Por eso no puedo recomendarte este producto: no se puede usar en tu país, ni siquiera con un adaptador de enchufe.
   *[formal] Por eso no puedo recomendarle este producto: no se puede usar en su país, ni siquiera con un adaptador de enchufe.
}
    .short = { $voice ->
        [friendly] Por eso no se puede usar en tu país, ni siquiera con un adaptador.
       *[formal] Por eso no se puede usar en su país, ni siquiera con un adaptador.
    }

# $product_voltage (text) voltage and frequency
# voice: neutral
product-question-made-for = El producto está diseñado para este voltaje: { $product_voltage }.
    .short = Voltaje del producto: { $product_voltage }.

# $mains (text) voltage and frequency
product-question-mains = { $voice ->
    [friendly] La red eléctrica de tu país tiene el siguiente: { $mains }.
   *[formal] La red eléctrica de su país tiene el siguiente: { $mains }.
}
    .short = { $voice ->
        [friendly] Voltaje en tu país: { $mains }.
       *[formal] Voltaje en su país: { $mains }.
    }

# $plug (text) the kind of plug
# voice: neutral
product-question-plug = Viene con este enchufe: { $plug }.

## Not known yet

product-question-checking = { $voice ->
    [friendly] Quiero darte una respuesta fiable y he pedido a nuestro equipo de producto que lo compruebe.
   *[formal] Quiero darle una respuesta fiable y he pedido a nuestro equipo de producto que lo compruebe.
}
    .short = He pedido a nuestro equipo de producto que lo compruebe.

product-question-tell-device = { $voice ->
    [friendly] Para que la respuesta sea exacta, dime, por favor, la marca y el modelo del dispositivo con el que quieres usarlo.
   *[formal] Para que la respuesta sea exacta, indíqueme, por favor, la marca y el modelo del dispositivo con el que desea usarlo.
}
    .short = { $voice ->
        [friendly] ¿Con qué marca y modelo quieres usarlo?
       *[formal] ¿Con qué marca y modelo desea usarlo?
    }

product-question-tell-measurements = { $voice ->
    [friendly] Para recomendarte una talla, necesito tus medidas en centímetros.
   *[formal] Para recomendarle una talla, necesito sus medidas en centímetros.
}
    .short = { $voice ->
        [friendly] ¿Cuáles son tus medidas en centímetros?
       *[formal] ¿Cuáles son sus medidas en centímetros?
    }
