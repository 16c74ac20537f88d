### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

payment-question-offered-instalments = Sí, puede pagar en cuotas.

payment-question-offered-invoice = Sí, puede pagar contra factura.

payment-question-offered-cash-on-delivery = Sí, puede pagar contra entrega.

# $instalments (number) how many at most
payment-question-instalments = { $method ->
    [instalments] El máximo es de { $instalments } cuotas.
   *[card] Puede dividir el importe en un máximo de { $instalments } cuotas.
}

payment-question-not-offered-instalments = Por el momento no ofrecemos el pago en cuotas.

payment-question-not-offered-invoice = Por el momento no ofrecemos el pago contra factura.

payment-question-not-offered-cash-on-delivery = Por el momento no ofrecemos el pago contra entrega.

payment-question-not-offered-softly-instalments = Lamento decirle que, por el momento, no ofrecemos el pago en cuotas.
    .short = Lamento que, por el momento, no ofrezcamos el pago en cuotas.

payment-question-not-offered-softly-invoice = Lamento decirle que, por el momento, no ofrecemos el pago contra factura.
    .short = Lamento que, por el momento, no ofrezcamos el pago contra factura.

payment-question-not-offered-softly-cash-on-delivery = Lamento decirle que, por el momento, no ofrecemos el pago contra entrega.
    .short = Lamento que, por el momento, no ofrezcamos el pago contra entrega.
