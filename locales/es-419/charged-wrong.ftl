### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $order_id (identifier) the order's number
charged-wrong-received-voucher-failed = { $mood ->
    [angry] He leído su mensaje: su cupón no se aplicó en el pedido { $order_id }.
   *[other] Gracias por su mensaje. Según me indica, su cupón no se aplicó en el pedido { $order_id }.
}
    .short = No le aparece el descuento del cupón.

# $refund (money) what goes back
charged-wrong-refund = Ya tramité su reembolso de { $refund }.
    .short = Tramité su reembolso de { $refund }.

charged-wrong-charged-twice = El cobro se hizo una sola vez.

charged-wrong-charged-amount = Solo se cobró el importe total del pedido.

charged-wrong-hold-means = El banco apartó ese dinero, pero nosotros no lo recibimos.
    .short = Nosotros no tenemos ese dinero.

charged-wrong-comparing = Solicité los datos del pago y los compararé con su pedido.
    .short = Compararé los datos del pago con su pedido.

charged-wrong-comparing-marketplace = El pago se hace a través de la plataforma. Solicité allí los datos y los compararé con su pedido.
    .short = Revisaré los datos de pago de la plataforma.
