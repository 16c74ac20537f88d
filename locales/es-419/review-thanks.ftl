### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

review-thanks-subject = Gracias por su opinión

# Said where this is a further question in the same message.
review-thanks-also = También leí su opinión.

# $product (text) the product's name
review-thanks-received-product = Gracias por su opinión sobre el artículo «{ $product }».
    .short = Gracias por su opinión.

review-thanks-received = Gracias por dedicar un momento a escribir su opinión.

# $detail (text) a phrase after a colon
review-thanks-detail = Nos gustó en especial leer esto: { $detail }.

review-thanks-passed-on = Compartí su opinión con nuestro equipo.
