### Mexico says these differently.

wholesale-inquiry-subject = Su consulta de precios de mayoreo

# Said where this is a further question in the same message.
# $product (text) the product's name
wholesale-inquiry-also = También pregunta por un precio de mayoreo para «{ $product }».

# $minimum_quantity (number) pieces from which there is a wholesale price
wholesale-inquiry-starts-at = El precio de mayoreo se aplica a partir de { $minimum_quantity } unidades.

# $quantity (number) pieces they want · $minimum_quantity (number) pieces from which there is a wholesale price
wholesale-inquiry-two-ways = { $quantity ->
    [one] Puede pedir una unidad al precio habitual o { $minimum_quantity } al precio de mayoreo.
   *[other] Puede pedir { $quantity } unidades al precio habitual o { $minimum_quantity } al precio de mayoreo.
}
    .short = Puede pedir { $quantity } al precio habitual o { $minimum_quantity } al de mayoreo.

wholesale-inquiry-tell-me = ¿Podría indicarme tres datos? Son la cantidad, el lugar de entrega y la fecha en que necesita el pedido.
    .short = ¿Cuántas unidades necesita, dónde y para cuándo?
