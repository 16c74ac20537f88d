### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $order_id (identifier)
review-request-subject = ¿Llegó todo bien? Su pedido { $order_id }

# $product (text) the product's name
review-request-all-well = ¿Llegó todo en buen estado y está todo en orden con «{ $product }»?
    .short = ¿Llegó en buen estado y está todo en orden?

review-request-review-seller = También le agradecería una calificación sincera de nuestro servicio como vendedor. Puede dejarla donde hizo el pedido.
    .short = También le agradecería una calificación sincera de nuestro servicio donde hizo el pedido.
