### The customer asks whether a product is available.

stock-question-subject = { $voice ->
    [friendly] Tu consulta sobre la disponibilidad
   *[formal] Su consulta sobre la disponibilidad
}

# Said where the stock is a further question in the same message.
# $product (text) the product's name
stock-question-also = { $voice ->
    [friendly] También preguntas por la disponibilidad de «{ $product }».
   *[formal] También pregunta por la disponibilidad de «{ $product }».
}

## In stock

# voice: neutral
stock-question-in-stock = Sí, el artículo está disponible.

# $units_left (number) how many are left, ten at most
# voice: neutral
stock-question-left = { $units_left ->
    [one] En este momento queda una unidad.
   *[other] En este momento quedan { $units_left } unidades.
}

# $ships_in (number) business days until an order leaves the warehouse
# voice: neutral
stock-question-ships-in = { $ships_in ->
    [one] Los pedidos salen en un plazo de un día hábil.
   *[other] Los pedidos salen en un plazo de { $ships_in } días hábiles.
}

## Sold out

# voice: neutral
stock-question-sold-out = Este artículo está agotado por el momento.

# $restock_date (date) the day on which it is expected
# voice: neutral
stock-question-back-on = Esperamos volver a tenerlo el { $restock_date }.
    .short = Esperamos tenerlo el { $restock_date }.

# where people are less direct: the date first · $restock_date (date) the day on which it is expected
# voice: neutral
stock-question-expected-on = Esperamos volver a tener este artículo el { $restock_date }.
    .short = Esperamos volver a tenerlo el { $restock_date }.

# after the date, where people are less direct
# voice: neutral
stock-question-sold-out-until = Hasta entonces está agotado.

# $alternative (text) a similar product
stock-question-sooner = { $voice ->
    [friendly] Si necesitas algo antes, tenemos disponible un artículo similar: «{ $alternative }».
   *[formal] Si necesita algo antes, tenemos disponible un artículo similar: «{ $alternative }».
}
    .short = Ya disponible, uno similar: { $alternative }.

# $alternative_point (text) a phrase after a colon
# voice: neutral
stock-question-point = Un punto a favor: { $alternative_point }.

stock-question-tell-me = { $voice ->
    [friendly] Si quieres recibir un aviso ese día, responde «sí» y te escribiré una sola vez.
   *[formal] Si desea recibir un aviso ese día, responda «sí» y le escribiré una sola vez.
}
    .short = { $voice ->
        [friendly] ¿Quieres un aviso ese día? Responde «sí».
       *[formal] ¿Desea un aviso ese día? Responda «sí».
    }

# on a marketplace
stock-question-save-it = { $voice ->
    [friendly] Si guardas en tu lista el artículo que buscabas, lo encontrarás con facilidad más adelante.
   *[formal] Si guarda en su lista el artículo que buscaba, lo encontrará con facilidad más adelante.
}
    .short = { $voice ->
        [friendly] Puedes guardar en tu lista el artículo que buscabas.
       *[formal] Puede guardar en su lista el artículo que buscaba.
    }

## No longer in the range

# voice: neutral
stock-question-discontinued = Este artículo ya no está en nuestro catálogo y no volverá a estar disponible.
    .short = Ya no tenemos este artículo y no volverá a estar disponible.

# the same where people are less direct
stock-question-discontinued-softly = { $voice ->
    [friendly] Lamento decirte que el artículo por el que preguntas ya no está en nuestro catálogo y no volverá a estar disponible.
   *[formal] Lamento decirle que el artículo por el que pregunta ya no está en nuestro catálogo y no volverá a estar disponible.
}
    .short = { $voice ->
        [friendly] Lamento decirte que el artículo que buscas ya no volverá a estar disponible.
       *[formal] Lamento decirle que el artículo que busca ya no volverá a estar disponible.
    }

# $alternative (text) a similar product
# voice: neutral
stock-question-similar = Tenemos disponible un artículo similar: «{ $alternative }».
    .short = Tenemos disponible uno similar: { $alternative }.
