### Mexico uses the simple past.

# $order_id (identifier)
review-request-subject = { $voice ->
    [friendly] ¿Llegó todo bien? Tu pedido { $order_id }
   *[formal] ¿Llegó todo bien? Su pedido { $order_id }
}

# $product (text) the product's name
# voice: neutral
review-request-all-well = ¿Llegó todo en buen estado y está todo en orden con «{ $product }»?
