### The customer asks for a sample or a trial.

sample-or-trial-subject = { $voice ->
    [friendly] { $offer ->
        [sample] Tu solicitud de una muestra
        [trial] Tu solicitud de una prueba
       *[none] Tu solicitud de una muestra o una prueba
    }
   *[formal] { $offer ->
        [sample] Su solicitud de una muestra
        [trial] Su solicitud de una prueba
       *[none] Su solicitud de una muestra o una prueba
    }
}

# Said where this is a further question in the same message.
# $product (text) the product's name
sample-or-trial-also = { $voice ->
    [friendly] { $offer ->
        [sample] También pides una muestra de «{ $product }».
        [trial] También quieres probar «{ $product }».
       *[none] También preguntas por una muestra o una prueba de «{ $product }».
    }
   *[formal] { $offer ->
        [sample] También pide una muestra de «{ $product }».
        [trial] También desea probar «{ $product }».
       *[none] También pregunta por una muestra o una prueba de «{ $product }».
    }
}

## A sample

sample-or-trial-sample = { $voice ->
    [friendly] Sí, podemos enviarte una muestra.
   *[formal] Sí, podemos enviarle una muestra.
}

# voice: neutral
sample-or-trial-free = No tiene ningún coste.

# $cost (money) what the customer pays, shipping included
# voice: neutral
sample-or-trial-sample-cost = La muestra cuesta { $cost }, con el envío incluido.

sample-or-trial-credited = { $voice ->
    [friendly] Si después haces un pedido, descontaremos ese importe del precio.
   *[formal] Si después hace un pedido, descontaremos ese importe del precio.
}

# $days (number) business days until it is there
sample-or-trial-sample-days = { $voice ->
    [friendly] { $days ->
        [one] La recibirás en un plazo de un día hábil.
       *[other] La recibirás en un plazo de { $days } días hábiles.
    }
   *[formal] { $days ->
        [one] La recibirá en un plazo de un día hábil.
       *[other] La recibirá en un plazo de { $days } días hábiles.
    }
}

sample-or-trial-address = { $voice ->
    [friendly] Para recibirla, responde, por favor, con la dirección de entrega completa.
   *[formal] Para recibirla, responda, por favor, con la dirección de entrega completa.
}

# on a marketplace
sample-or-trial-set-up = { $voice ->
    [friendly] La prepararé aquí en un plazo de un día hábil para que puedas pedirla como de costumbre.
   *[formal] La prepararé aquí en un plazo de un día hábil para que pueda pedirla como de costumbre.
}

## A trial

# $days (number) how long the trial lasts
sample-or-trial-trial = { $voice ->
    [friendly] { $days ->
        [one] Sí, puedes probar el artículo durante un día.
       *[other] Sí, puedes probar el artículo durante { $days } días.
    }
   *[formal] { $days ->
        [one] Sí, puede probar el artículo durante un día.
       *[other] Sí, puede probar el artículo durante { $days } días.
    }
}

sample-or-trial-trial-order = { $voice ->
    [friendly] Haz el pedido como de costumbre; la prueba empieza el día de la entrega.
   *[formal] Haga el pedido como de costumbre; la prueba empieza el día de la entrega.
}

sample-or-trial-trial-money-back = { $voice ->
    [friendly] Si prefieres no quedarte con el artículo, dímelo dentro de ese plazo. Tú lo envías de vuelta y nosotros te reembolsamos el precio del artículo.
   *[formal] Si prefiere no quedarse con el artículo, dígamelo dentro de ese plazo. Usted lo envía de vuelta y nosotros le reembolsamos el precio del artículo.
}

# voice: neutral
sample-or-trial-return-seller = El coste de la devolución corre por nuestra cuenta.

sample-or-trial-return-customer = { $voice ->
    [friendly] El coste de la devolución corre por tu cuenta.
   *[formal] El coste de la devolución corre por su cuenta.
}

# voice: neutral
sample-or-trial-trial-free = La prueba en sí es gratuita.

# $cost (money) what the customer pays, shipping included
# voice: neutral
sample-or-trial-trial-cost = La prueba cuesta { $cost }, con el envío incluido.

# where the law gives a right to withdraw
sample-or-trial-law-stays = { $voice ->
    [friendly] Esto no afecta a los derechos que te da la ley.
   *[formal] Esto no afecta a los derechos que le da la ley.
}

## Neither

# the plain answer, first
# voice: neutral
sample-or-trial-not-offered = De este artículo no ofrecemos muestras ni pruebas.

# the same at the end, where people are less direct
sample-or-trial-not-offered-softly = { $voice ->
    [friendly] Espero que comprendas que de este artículo no podemos ofrecer muestras ni pruebas.
   *[formal] Espero que comprenda que de este artículo no podemos ofrecer muestras ni pruebas.
}

# $instead (text) a phrase after a colon
sample-or-trial-instead = { $voice ->
    [friendly] Lo que sí puedo enviarte es esto: { $instead }.
   *[formal] Lo que sí puedo enviarle es esto: { $instead }.
}

# $withdrawal_days (duration) what the law gives
sample-or-trial-law = { $voice ->
    [friendly] Desde la entrega, la ley te da { DURATION($withdrawal_days) } para devolver el artículo sin indicar el motivo.
   *[formal] Desde la entrega, la ley le da { DURATION($withdrawal_days) } para devolver el artículo sin indicar el motivo.
}

# $return_days (number) days in which the shop takes returns
sample-or-trial-policy = { $voice ->
    [friendly] { $return_days ->
        [one] Según nuestra propia política de devoluciones, puedes devolverlo en un plazo de un día desde la entrega.
       *[other] Según nuestra propia política de devoluciones, puedes devolverlo en un plazo de { $return_days } días desde la entrega.
    }
   *[formal] { $return_days ->
        [one] Según nuestra propia política de devoluciones, puede devolverlo en un plazo de un día desde la entrega.
       *[other] Según nuestra propia política de devoluciones, puede devolverlo en un plazo de { $return_days } días desde la entrega.
    }
}

sample-or-trial-ask-me = { $voice ->
    [friendly] Dime qué te gustaría saber antes de comprar. Lo comprobaré con uno de nuestros artículos y te responderé en un plazo de un día hábil.
   *[formal] Dígame qué le gustaría saber antes de comprar. Lo comprobaré con uno de nuestros artículos y le responderé en un plazo de un día hábil.
}
