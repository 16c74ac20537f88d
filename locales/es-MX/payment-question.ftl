### Mexico says these differently.

payment-question-offered-instalments = Sí, puede pagar en mensualidades.

# $instalments (number) how many at most
payment-question-instalments = { $method ->
    [instalments] El máximo es de { $instalments } mensualidades.
   *[card] Puede dividir el importe en un máximo de { $instalments } mensualidades.
}

payment-question-not-offered-instalments = Por el momento no ofrecemos el pago en mensualidades.

payment-question-not-offered-softly-instalments = Lamento decirle que, por el momento, no ofrecemos el pago en mensualidades.
    .short = Lamento que, por el momento, no ofrezcamos el pago en mensualidades.
