### The customer asks whether a way to pay is offered.

payment-question-subject = { $voice ->
    [friendly] Tu consulta sobre el pago
   *[formal] Su consulta sobre el pago
}

payment-question-thanks = { $voice ->
    [friendly] Gracias por tu consulta sobre las formas de pago.
   *[formal] Gracias por su consulta sobre las formas de pago.
}

# Said where payment is a further question in the same message.
payment-question-also = { $voice ->
    [friendly] También preguntas por las formas de pago.
   *[formal] También pregunta por las formas de pago.
}

# stands before a refusal
payment-question-preferred = { $voice ->
    [friendly] Comprendo que te gustaría pagar de esa forma.
   *[formal] Comprendo que le gustaría pagar de esa forma.
}
    .short = { $voice ->
        [friendly] Comprendo que te gustaría pagar así.
       *[formal] Comprendo que le gustaría pagar así.
    }

## Yes

payment-question-offered-boleto = { $voice ->
    [friendly] Sí, puedes pagar con Boleto.
   *[formal] Sí, puede pagar con Boleto.
}

payment-question-offered-instalments = { $voice ->
    [friendly] Sí, puedes pagar a plazos.
   *[formal] Sí, puede pagar a plazos.
}

payment-question-offered-invoice = { $voice ->
    [friendly] Sí, puedes pagar con factura.
   *[formal] Sí, puede pagar con factura.
}

payment-question-offered-cash-on-delivery = { $voice ->
    [friendly] Sí, puedes pagar contra reembolso.
   *[formal] Sí, puede pagar contra reembolso.
}

payment-question-offered-bank-transfer = { $voice ->
    [friendly] Sí, puedes pagar por transferencia bancaria.
   *[formal] Sí, puede pagar por transferencia bancaria.
}

payment-question-offered-card = { $voice ->
    [friendly] Sí, puedes pagar con tarjeta.
   *[formal] Sí, puede pagar con tarjeta.
}

# $method_name (text) a brand-like name without an article
payment-question-offered-named = { $voice ->
    [friendly] Sí, puedes pagar con { $method_name }.
   *[formal] Sí, puede pagar con { $method_name }.
}

payment-question-offered-that = { $voice ->
    [friendly] Sí, puedes pagar de esa forma.
   *[formal] Sí, puede pagar de esa forma.
}

# $instalments (number) how many at most
payment-question-instalments = { $voice ->
    [friendly] { $method ->
        [instalments] El máximo es de { $instalments } plazos.
       *[card] Puedes dividir el importe en un máximo de { $instalments } plazos.
    }
   *[formal] { $method ->
        [instalments] El máximo es de { $instalments } plazos.
       *[card] Puede dividir el importe en un máximo de { $instalments } plazos.
    }
}

# voice: neutral
payment-question-interest-free = No se aplican intereses.

payment-question-interest = { $voice ->
    [friendly] Se aplican intereses; verás el importe total antes de pagar.
   *[formal] Se aplican intereses; verá el importe total antes de pagar.
}
    .short = { $voice ->
        [friendly] Se aplican intereses; verás el total antes de pagar.
       *[formal] Se aplican intereses; verá el total antes de pagar.
    }

# $pay_within (number) days
# voice: neutral
payment-question-pay-within = { $pay_within ->
    [one] El plazo de pago de la factura es de un día.
   *[other] El plazo de pago de la factura es de { $pay_within } días.
}

payment-question-at-checkout = { $voice ->
    [friendly] Elige esta forma de pago al finalizar la compra.
   *[formal] Elija esta forma de pago al finalizar la compra.
}

# voice: neutral
payment-question-ships-when-paid = Enviaremos el pedido una vez recibido el pago.

# $fee (money) what it costs the customer
# voice: neutral
payment-question-fee = Se aplica un recargo de { $fee }.

## No

# voice: neutral
payment-question-not-offered-boleto = Por el momento no ofrecemos el pago con Boleto.

# voice: neutral
payment-question-not-offered-instalments = Por el momento no ofrecemos el pago a plazos.

# voice: neutral
payment-question-not-offered-invoice = Por el momento no ofrecemos el pago con factura.

# voice: neutral
payment-question-not-offered-cash-on-delivery = Por el momento no ofrecemos el pago contra reembolso.

# voice: neutral
payment-question-not-offered-bank-transfer = Por el momento no ofrecemos el pago por transferencia bancaria.
    .short = Por el momento no ofrecemos el pago por transferencia.

# voice: neutral
payment-question-not-offered-card = Por el momento no ofrecemos el pago con tarjeta.

# $method_name (text) a brand-like name without an article
# voice: neutral
payment-question-not-offered-named = Por el momento no ofrecemos el pago con { $method_name }.

# voice: neutral
payment-question-not-offered-that = Por el momento no ofrecemos esa forma de pago.

# on a marketplace
# voice: neutral
payment-question-marketplace = Aquí, todos los pagos se hacen a través de la plataforma.

# $alternatives (list) ways to pay, without articles
payment-question-alternatives = { $voice ->
    [friendly] Puedes pagar de la siguiente manera: { $alternatives }.
   *[formal] Puede pagar de la siguiente manera: { $alternatives }.
}
    .short = { $voice ->
        [friendly] Puedes pagar así: { $alternatives }.
       *[formal] Puede pagar así: { $alternatives }.
    }

## No, after the other ways, where people are less direct

payment-question-not-offered-softly-boleto = { $voice ->
    [friendly] Lamento decirte que, por el momento, no ofrecemos el pago con Boleto.
   *[formal] Lamento decirle que, por el momento, no ofrecemos el pago con Boleto.
}
    .short = Lamento que, por el momento, no ofrezcamos el pago con Boleto.

payment-question-not-offered-softly-instalments = { $voice ->
    [friendly] Lamento decirte que, por el momento, no ofrecemos el pago a plazos.
   *[formal] Lamento decirle que, por el momento, no ofrecemos el pago a plazos.
}
    .short = Lamento que, por el momento, no ofrezcamos el pago a plazos.

payment-question-not-offered-softly-invoice = { $voice ->
    [friendly] Lamento decirte que, por el momento, no ofrecemos el pago con factura.
   *[formal] Lamento decirle que, por el momento, no ofrecemos el pago con factura.
}
    .short = Lamento que, por el momento, no ofrezcamos el pago con factura.

payment-question-not-offered-softly-cash-on-delivery = { $voice ->
    [friendly] Lamento decirte que, por el momento, no ofrecemos el pago contra reembolso.
   *[formal] Lamento decirle que, por el momento, no ofrecemos el pago contra reembolso.
}
    .short = Lamento que, por el momento, no ofrezcamos el pago contra reembolso.

payment-question-not-offered-softly-bank-transfer = { $voice ->
    [friendly] Lamento decirte que, por el momento, no ofrecemos el pago por transferencia bancaria.
   *[formal] Lamento decirle que, por el momento, no ofrecemos el pago por transferencia bancaria.
}
    .short = Lamento que, por el momento, no ofrezcamos el pago por transferencia.

payment-question-not-offered-softly-card = { $voice ->
    [friendly] Lamento decirte que, por el momento, no ofrecemos el pago con tarjeta.
   *[formal] Lamento decirle que, por el momento, no ofrecemos el pago con tarjeta.
}
    .short = Lamento que, por el momento, no ofrezcamos el pago con tarjeta.

# $method_name (text) a brand-like name without an article
payment-question-not-offered-softly-named = { $voice ->
    [friendly] Lamento decirte que, por el momento, no ofrecemos el pago con { $method_name }.
   *[formal] Lamento decirle que, por el momento, no ofrecemos el pago con { $method_name }.
}
    .short = Lamento que, por el momento, no ofrezcamos el pago con { $method_name }.

payment-question-not-offered-softly-that = { $voice ->
    [friendly] Lamento decirte que, por el momento, no ofrecemos la forma de pago por la que preguntas.
   *[formal] Lamento decirle que, por el momento, no ofrecemos la forma de pago por la que pregunta.
}
    .short = Lamento que, por el momento, no ofrezcamos esa forma de pago.
