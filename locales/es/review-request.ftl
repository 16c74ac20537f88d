### We ask whether all is well and for an honest review. Every sentence stands alone: the request never depends on
### the customer being content, never promises anything in return, and never asks for a good review.

# $order_id (identifier)
review-request-subject = { $voice ->
    [friendly] ¿Ha llegado todo bien? Tu pedido { $order_id }
   *[formal] ¿Ha llegado todo bien? Su pedido { $order_id }
}

# $order_id (identifier) · $delivered_on (date) the day of delivery
review-request-delivered = { $voice ->
    [friendly] Tu pedido { $order_id } se entregó el { $delivered_on }.
   *[formal] Su pedido { $order_id } se entregó el { $delivered_on }.
}

# $product (text) the product's name
# voice: neutral
review-request-all-well = ¿Ha llegado todo en buen estado y está todo en orden con «{ $product }»?
    .short = ¿Ha llegado en buen estado y está todo en orden?

review-request-help = { $voice ->
    [friendly] Si falta algo o algo no está bien, responde a este mensaje y me ocuparé de ello en un plazo de un día hábil.
   *[formal] Si falta algo o algo no está bien, responda a este mensaje y me ocuparé de ello en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si falta algo o algo no está bien, responde y me ocuparé en un día hábil.
       *[formal] Si falta algo o algo no está bien, responda y me ocuparé en un día hábil.
    }

review-request-review-product = { $voice ->
    [friendly] También te agradecería una opinión sincera sobre el producto. Puedes dejarla donde hiciste el pedido.
   *[formal] También le agradecería una opinión sincera sobre el producto. Puede dejarla donde hizo el pedido.
}
    .short = { $voice ->
        [friendly] También te agradecería una opinión sincera del producto donde hiciste el pedido.
       *[formal] También le agradecería una opinión sincera del producto donde hizo el pedido.
    }

review-request-review-seller = { $voice ->
    [friendly] También te agradecería una valoración sincera de nuestro servicio como vendedor. Puedes dejarla donde hiciste el pedido.
   *[formal] También le agradecería una valoración sincera de nuestro servicio como vendedor. Puede dejarla donde hizo el pedido.
}
    .short = { $voice ->
        [friendly] También te agradecería una valoración sincera de nuestro servicio donde hiciste el pedido.
       *[formal] También le agradecería una valoración sincera de nuestro servicio donde hizo el pedido.
    }

review-request-review-shop = { $voice ->
    [friendly] También te agradecería una opinión sincera sobre nuestra tienda.
   *[formal] También le agradecería una opinión sincera sobre nuestra tienda.
}

# voice: neutral
review-request-praise-and-criticism = Tanto los elogios como las críticas orientan a otras personas y nos ayudan a mejorar.

review-request-thanks = { $voice ->
    [friendly] Gracias por tu tiempo.
   *[formal] Gracias por su tiempo.
}

# $opt_out (prose) the shop's own sentences: how to object to such messages
# voice: neutral
review-request-opt-out = { $opt_out }
