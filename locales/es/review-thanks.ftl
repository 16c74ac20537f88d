### Somebody has left four or five stars. Strangers may read this: no order data, and nothing is asked for.

review-thanks-subject = { $voice ->
    [friendly] Gracias por tu valoración
   *[formal] Gracias por su valoración
}

# Said where this is a further question in the same message.
review-thanks-also = { $voice ->
    [friendly] También he leído tu valoración.
   *[formal] También he leído su valoración.
}

# $product (text) the product's name
review-thanks-received-product = { $voice ->
    [friendly] Gracias por tu valoración del artículo «{ $product }».
   *[formal] Gracias por su valoración del artículo «{ $product }».
}
    .short = { $voice ->
        [friendly] Gracias por tu valoración.
       *[formal] Gracias por su valoración.
    }
review-thanks-received = { $voice ->
    [friendly] Gracias por dedicar un momento a escribir tu valoración.
   *[formal] Gracias por dedicar un momento a escribir su valoración.
}

# $rating (number) 4 or 5 stars
review-thanks-glad = { $voice ->
    [friendly] { $rating ->
        [4] Nos alegra que te guste lo que compraste.
       *[other] Nos alegra mucho que te haya gustado tanto.
    }
   *[formal] { $rating ->
        [4] Nos alegra que le guste lo que compró.
       *[other] Nos alegra mucho que le haya gustado tanto.
    }
}

# they have bought before
review-thanks-returned = { $voice ->
    [friendly] Que hayas vuelto a elegirnos significa mucho para nosotros.
   *[formal] Que haya vuelto a elegirnos significa mucho para nosotros.
}

# $detail (text) a phrase after a colon
# voice: neutral
review-thanks-detail = Nos ha gustado en especial leer esto: { $detail }.

# four stars
review-thanks-better = { $voice ->
    [friendly] Si hay algo que podría ser aún mejor, cuéntamelo y lo transmitiré.
   *[formal] Si hay algo que podría ser aún mejor, cuéntemelo y lo transmitiré.
}
    .short = { $voice ->
        [friendly] ¿Algo podría ser aún mejor? Cuéntamelo y lo transmitiré.
       *[formal] ¿Algo podría ser aún mejor? Cuéntemelo y lo transmitiré.
    }

review-thanks-passed-on = { $voice ->
    [friendly] He compartido tu opinión con nuestro equipo.
   *[formal] He compartido su opinión con nuestro equipo.
}

review-thanks-welcome = { $voice ->
    [friendly] Será un placer atenderte de nuevo.
   *[formal] Será un placer atenderle de nuevo.
}
