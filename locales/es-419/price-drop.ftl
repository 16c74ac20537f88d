### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $order_id (identifier) the order's number
price-drop-received = { $mood ->
    [angry] He leído su mensaje: el precio bajó desde que realizó el pedido { $order_id }.
   *[other] Gracias por su mensaje. Veo que el precio bajó desde que realizó el pedido { $order_id }.
}
    .short = { $mood ->
        [angry] Veo que el precio bajó desde su pedido { $order_id }.
       *[other] Gracias por escribir. El precio bajó desde su pedido { $order_id }.
    }

# Said where the price is a further question in the same message.
# $order_id (identifier) the order
price-drop-also = También pregunta por la baja de precio después del pedido { $order_id }.

price-drop-refunded = Ya tramité el reembolso de la diferencia.

# $refund (money) the difference
price-drop-refunded-sum = Ya tramité el reembolso de la diferencia: { $refund }.
    .short = Reembolso de la diferencia ya tramitado: { $refund }.
