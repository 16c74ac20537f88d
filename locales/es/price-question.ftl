### The customer asks for a better price.

price-question-subject = { $voice ->
    [friendly] Tu consulta sobre el precio
   *[formal] Su consulta sobre el precio
}

price-question-subject-quantity = { $voice ->
    [friendly] Tu precio para una cantidad mayor
   *[formal] Su precio para una cantidad mayor
}

price-question-subject-wholesale = { $voice ->
    [friendly] Tu consulta sobre el precio por cantidad
   *[formal] Su consulta sobre el precio por cantidad
}

# $valid_until (date) the last day of the offer
price-question-subject-offer = { $voice ->
    [friendly] Tu oferta, válida hasta el { $valid_until }
   *[formal] Su oferta, válida hasta el { $valid_until }
}

# stands before a refusal
price-question-price-matters = { $voice ->
    [friendly] Comprendo que el precio es importante para ti.
   *[formal] Comprendo que el precio es importante para usted.
}

## The price

# $price (money) of one piece
# voice: neutral
price-question-price-now = El precio es de { $price } por unidad.

# voice: neutral
price-question-no-discount = Por el momento, no es posible aplicar un descuento.

# the same, after what speaks for the price, where people are less direct
price-question-no-discount-softly = { $voice ->
    [friendly] Espero que comprendas que, por el momento, no es posible aplicar un descuento.
   *[formal] Espero que comprenda que, por el momento, no es posible aplicar un descuento.
}
    .short = Por el momento, lamento no poder aplicar un descuento.

# after the price for many pieces, to compare · $price (money) of one piece
# voice: neutral
price-question-single-piece = Como referencia, una sola unidad cuesta { $price }.
    .short = Una sola unidad cuesta { $price }.

# $quantity (number) pieces they want · $bulk_price (money) of one piece at that quantity
# voice: neutral
price-question-at-quantity = { $quantity ->
    [one] Para una unidad, el precio es de { $bulk_price }.
   *[other] Para { $quantity } unidades, el precio es de { $bulk_price } por unidad.
}
    .short = { $quantity ->
        [one] Una unidad: { $bulk_price }.
       *[other] { $quantity } unidades: { $bulk_price } cada una.
    }

# $bulk_from (number) pieces from which it holds · $bulk_price (money) of one piece
# voice: neutral
price-question-from-quantity = A partir de { $bulk_from } unidades, el precio es de { $bulk_price } por unidad.
    .short = A partir de { $bulk_from } unidades: { $bulk_price } cada una.

# $bulk_from (number) pieces from which there is a lower price
# voice: neutral
price-question-lower-from = A partir de { $bulk_from } unidades, el precio por unidad es más bajo.
    .short = A partir de { $bulk_from } unidades, el precio es más bajo.

# after that · $quantity (number) pieces they want · $quote_by (date) the last day on which they get the price
price-question-quantity-later = { $voice ->
    [friendly] Tendrás el precio exacto para { $quantity } unidades a más tardar el { $quote_by }.
   *[formal] Tendrá el precio exacto para { $quantity } unidades a más tardar el { $quote_by }.
}
    .short = { $voice ->
        [friendly] Tendrás el precio exacto para { $quantity } unidades el { $quote_by } o antes.
       *[formal] Tendrá el precio exacto para { $quantity } unidades el { $quote_by } o antes.
    }

# $new_price (money) the reduced price of one piece · $price (money) the price until now
price-question-new-price = { $voice ->
    [friendly] Puedo ofrecerte un precio mejor: { $new_price } por unidad en lugar de { $price }.
   *[formal] Puedo ofrecerle un precio mejor: { $new_price } por unidad en lugar de { $price }.
}
    .short = Mi oferta: { $new_price } por unidad en lugar de { $price }.

# $valid_until (date) the last day of the offer
# voice: neutral
price-question-valid-until = La oferta es válida hasta el { $valid_until }.

## How to get it

price-question-in-listing = { $voice ->
    [friendly] El nuevo precio ya aparece en la página del producto, así que puedes hacer el pedido de la forma habitual.
   *[formal] El nuevo precio ya aparece en la página del producto, así que puede hacer el pedido de la forma habitual.
}
    .short = { $voice ->
        [friendly] El nuevo precio ya aparece en la página del producto: puedes comprar como siempre.
       *[formal] El nuevo precio ya aparece en la página del producto: puede comprar como siempre.
    }

price-question-in-platform = { $voice ->
    [friendly] Te he enviado la oferta a través de la plataforma, donde puedes aceptarla.
   *[formal] Le he enviado la oferta a través de la plataforma, donde puede aceptarla.
}
    .short = { $voice ->
        [friendly] Ya puedes aceptar la oferta en la plataforma.
       *[formal] Ya puede aceptar la oferta en la plataforma.
    }

# $discount_code (identifier) what they enter
price-question-enter-code = { $voice ->
    [friendly] Introduce el código { $discount_code } al finalizar la compra y se aplicará el nuevo precio.
   *[formal] Introduzca el código { $discount_code } al finalizar la compra y se aplicará el nuevo precio.
}

## What else can be done

# $selling_point (text) a phrase after a colon
# voice: neutral
price-question-selling-point = Lo que distingue a este producto: { $selling_point }.
    .short = Lo que ofrece: { $selling_point }.

# $order_by (date) last day to order · $gift (text) a phrase after a colon
price-question-gift = { $voice ->
    [friendly] Si haces el pedido a más tardar el { $order_by }, incluiré un regalo: { $gift }.
   *[formal] Si realiza el pedido a más tardar el { $order_by }, incluiré un regalo: { $gift }.
}
    .short = { $voice ->
        [friendly] Si compras hasta el { $order_by }, incluiré un regalo: { $gift }.
       *[formal] Si compra hasta el { $order_by }, incluiré un regalo: { $gift }.
    }

price-question-how-many = { $voice ->
    [friendly] Dime, por favor, cuántas unidades necesitas y te enviaré el precio exacto en un plazo de un día hábil.
   *[formal] Indíqueme, por favor, cuántas unidades necesita y le enviaré el precio exacto en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] ¿Cuántas unidades necesitas? Te daré el precio exacto en un día hábil.
       *[formal] ¿Cuántas unidades necesita? Le daré el precio exacto en un día hábil.
    }

price-question-other-quantity = { $voice ->
    [friendly] Si necesitas otra cantidad, dime cuántas unidades serían y te enviaré el precio en un plazo de un día hábil.
   *[formal] Si necesita otra cantidad, indíqueme cuántas unidades serían y le enviaré el precio en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si necesitas otra cantidad, dímela y te daré el precio en un día hábil.
       *[formal] Si necesita otra cantidad, indíquemela y le daré el precio en un día hábil.
    }

# Said where the price is a further question in the same message.
# $product (text) the product
price-question-also = { $voice ->
    [friendly] También preguntas por el precio de «{ $product }».
   *[formal] También pregunta por el precio de «{ $product }».
}
