### We write to a customer who has not bought for a while. Only with consent, and always with a way out.

# voice: neutral
win-back-subject-news = Novedades de nuestra tienda

win-back-subject-voucher = { $voice ->
    [friendly] Un vale para tu próximo pedido
   *[formal] Un vale para su próximo pedido
}

win-back-subject-club = { $voice ->
    [friendly] Tu invitación a nuestro club de clientes
   *[formal] Su invitación a nuestro club de clientes
}

# $product (text) the product's name
win-back-bought = { $voice ->
    [friendly] Hace un tiempo compraste «{ $product }» en nuestra tienda. Gracias de nuevo por tu pedido.
   *[formal] Hace un tiempo compró «{ $product }» en nuestra tienda. Gracias de nuevo por su pedido.
}
    .short = { $voice ->
        [friendly] Gracias de nuevo por tu compra: «{ $product }».
       *[formal] Gracias de nuevo por su compra: «{ $product }».
    }

win-back-ordered = { $voice ->
    [friendly] Ha pasado un tiempo desde tu último pedido. Gracias de nuevo por tu confianza.
   *[formal] Ha pasado un tiempo desde su último pedido. Gracias de nuevo por su confianza.
}
    .short = { $voice ->
        [friendly] Gracias de nuevo por tu último pedido.
       *[formal] Gracias de nuevo por su último pedido.
    }

## A voucher

# $voucher (money) what it takes off
win-back-voucher = { $voice ->
    [friendly] Tengo un vale para ti: { $voucher } de descuento en tu próximo pedido.
   *[formal] Tengo un vale para usted: { $voucher } de descuento en su próximo pedido.
}
    .short = { $voice ->
        [friendly] Un vale para ti: { $voucher } de descuento en tu próximo pedido.
       *[formal] Un vale para usted: { $voucher } de descuento en su próximo pedido.
    }

# $voucher_percent (percent) what it takes off
win-back-voucher-percent = { $voice ->
    [friendly] Tengo un vale para ti: un { $voucher_percent } de descuento en tu próximo pedido.
   *[formal] Tengo un vale para usted: un { $voucher_percent } de descuento en su próximo pedido.
}

# $voucher_code (identifier) what they enter
win-back-code = { $voice ->
    [friendly] Solo tienes que introducir el código { $voucher_code } al finalizar la compra.
   *[formal] Solo tiene que introducir el código { $voucher_code } al finalizar la compra.
}

# there is no code yet
win-back-code-on-reply = { $voice ->
    [friendly] Si quieres usarlo, responde a este mensaje. Te enviaré el código en un plazo de un día hábil.
   *[formal] Si desea usarlo, responda a este mensaje. Le enviaré el código en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Para usarlo, responde y te enviaré el código en un día hábil.
       *[formal] Para usarlo, responda y le enviaré el código en un día hábil.
    }

# $valid_until (date) the last day of the voucher
# voice: neutral
win-back-valid-until = El descuento es válido hasta el { $valid_until }.

## News

# $news (text) a phrase after a colon
# voice: neutral
win-back-news = Novedad en nuestra tienda: { $news }.

win-back-more = { $voice ->
    [friendly] Si quieres saber más, responde a este mensaje y te informaré en un plazo de un día hábil.
   *[formal] Si desea saber más, responda a este mensaje y le informaré en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Para saber más, responde y te informaré en un día hábil.
       *[formal] Para saber más, responda y le informaré en un día hábil.
    }

## The customer club

win-back-club = { $voice ->
    [friendly] Me gustaría invitarte a nuestro club de clientes.
   *[formal] Me gustaría invitarle a nuestro club de clientes.
}

# $club_benefits (text) a phrase after a colon
win-back-club-benefits = { $voice ->
    [friendly] Tus ventajas: { $club_benefits }.
   *[formal] Sus ventajas: { $club_benefits }.
}

win-back-join = { $voice ->
    [friendly] Si quieres participar, responde a este mensaje y te daré de alta en un plazo de un día hábil.
   *[formal] Si desea participar, responda a este mensaje y le daré de alta en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Para participar, responde y te daré de alta en un día hábil.
       *[formal] Para participar, responda y le daré de alta en un día hábil.
    }

# $opt_out (prose) the shop's own sentences: how to stop such messages
# voice: neutral
win-back-opt-out = { $opt_out }

# Said where it stands beside another answer in the same message.
win-back-also = { $voice ->
    [friendly] Además, tengo algo para ti de nuestra tienda.
   *[formal] Además, tengo algo para usted de nuestra tienda.
}
