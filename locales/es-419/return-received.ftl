### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $order_id (identifier) the order's number
return-received-subject = Llegó la devolución del pedido { $order_id }

# Said where the return is a further question in the same message.
# $order_id (identifier) the order's number
return-received-also = Sobre su devolución del pedido { $order_id }: ya llegó y la revisé.

# $order_id (identifier) the order's number
return-received-arrived = Su devolución del pedido { $order_id } ya llegó y la revisé.
    .short = Su devolución del pedido { $order_id } ya llegó.

# $refund (money) what goes back
return-received-refunded = Todo está en orden: ya le reembolsamos { $refund }.
    .short = Ya le reembolsamos { $refund }.

return-received-full-expected = Sé que esperaba el importe íntegro, así que le explico lo que vimos.
    .short = Sé que esperaba el importe íntegro.

# the same, softer, after the reason · $refund (money) · $deduction (money)
return-received-deduction-soft = Por este motivo le reembolsamos { $refund }; lamentablemente, tuvimos que descontar { $deduction }.
    .short = Por eso le reembolsamos { $refund }, tras deducir { $deduction }.

return-received-may-happen-empty = A veces un paquete se abre en el camino; por eso también pregunté a la empresa de transporte.
    .short = A veces se abre un paquete; ya pregunté a la empresa de transporte.

# the seller bears the risk of the way back
return-received-our-risk = Si algo se perdió en el camino, el riesgo es nuestro.
    .short = Si algo se perdió, el riesgo es nuestro.

return-received-ask-wrong-item = ¿Podría revisar, por favor, si todavía tiene el artículo que nos compró? Si lo que tenemos aquí es suyo, se lo enviaremos sin ningún costo para usted.
    .short = ¿Tiene todavía el artículo que nos compró? Lo que sea suyo, se lo enviaremos gratis.

return-received-ask-empty = ¿Podría decirme, por favor, qué puso en el paquete y dónde lo entregó? Si tiene el comprobante, una foto ayuda.
    .short = ¿Qué puso en el paquete y dónde lo entregó? Una foto del comprobante ayuda.

return-received-ask-incomplete = ¿Podría revisar, por favor, si se quedó algo en casa? En ese caso, le enviaremos una etiqueta gratuita. Si no venía en su paquete, dígamelo y no descontaremos nada.
    .short = ¿Queda algo en casa? Recibirá una etiqueta gratuita. Si no venía, dígamelo: no descontaremos nada.
