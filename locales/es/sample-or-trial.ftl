### The customer asks for a sample or a trial.

sample-or-trial-subject = { $voice ->
    [friendly] { $offer ->
        [sample] Tu solicitud de muestra
        [trial] Tu solicitud de prueba
       *[none] Tu solicitud de muestra o prueba
    }
   *[formal] { $offer ->
        [sample] Su solicitud de muestra
        [trial] Su solicitud de prueba
       *[none] Su solicitud de muestra o prueba
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
sample-or-trial-free = Es gratuita.

# $cost (money) what the customer pays, shipping included
# voice: neutral
sample-or-trial-sample-cost = La muestra cuesta { $cost }, con el envío incluido.

sample-or-trial-credited = { $voice ->
    [friendly] Si después haces un pedido, descontaremos ese importe del precio.
   *[formal] Si después hace un pedido, descontaremos ese importe del precio.
}

# $days (number) business days until it is there
# voice: neutral
sample-or-trial-sample-days = { $days ->
    [one] La entrega tarda un día hábil como máximo.
   *[other] La entrega tarda { $days } días hábiles como máximo.
}

sample-or-trial-address = { $voice ->
    [friendly] Para recibirla, responde, por favor, con la dirección de entrega completa.
   *[formal] Para recibirla, responda, por favor, con la dirección de entrega completa.
}

# on a marketplace
sample-or-trial-set-up = { $voice ->
    [friendly] En un plazo de un día hábil podrás pedir la muestra aquí, como cualquier otro artículo.
   *[formal] En un plazo de un día hábil podrá pedir la muestra aquí, como cualquier otro artículo.
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
    [friendly] Haz el pedido de la forma habitual; la prueba empieza el día de la entrega.
   *[formal] Haga el pedido de la forma habitual; la prueba empieza el día de la entrega.
}

sample-or-trial-trial-money-back = { $voice ->
    [friendly] Si decides no quedarte con el artículo, dímelo antes de que termine ese plazo y devuélvenoslo. Te reembolsaremos el precio del artículo.
   *[formal] Si decide no quedarse con el artículo, dígamelo antes de que termine ese plazo y devuélvanoslo. Le reembolsaremos el precio del artículo.
}
    .short = { $voice ->
        [friendly] Si no te lo quedas, dímelo en ese plazo y devuélvelo: te reembolsaremos su precio.
       *[formal] Si no se lo queda, dígamelo en ese plazo y devuélvalo: le reembolsaremos su precio.
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
    [friendly] Además, conservas todos los derechos que te da la ley.
   *[formal] Además, conserva todos los derechos que le da la ley.
}

## Neither

# the plain answer, first
# voice: neutral
sample-or-trial-not-offered = De este artículo no ofrecemos ni muestras ni periodo de prueba.

# the same at the end, where people are less direct
sample-or-trial-not-offered-softly = { $voice ->
    [friendly] Espero que comprendas que de este artículo no podemos ofrecer ni muestras ni periodo de prueba.
   *[formal] Espero que comprenda que de este artículo no podemos ofrecer ni muestras ni periodo de prueba.
}
    .short = Lamento que no podamos ofrecer ni muestras ni prueba.

# $instead (text) a phrase after a colon
sample-or-trial-instead = { $voice ->
    [friendly] Sí puedo enviarte lo siguiente: { $instead }.
   *[formal] Sí puedo enviarle lo siguiente: { $instead }.
}
    .short = { $voice ->
        [friendly] Sí puedo enviarte: { $instead }.
       *[formal] Sí puedo enviarle: { $instead }.
    }

# $withdrawal_days (duration) what the law gives
sample-or-trial-law = { $voice ->
    [friendly] La ley te da { DURATION($withdrawal_days) } desde la entrega para devolver el artículo sin indicar el motivo.
   *[formal] La ley le da { DURATION($withdrawal_days) } desde la entrega para devolver el artículo sin indicar el motivo.
}
    .short = { $voice ->
        [friendly] Por ley, tienes { DURATION($withdrawal_days) } desde la entrega para devolverlo sin indicar el motivo.
       *[formal] Por ley, tiene { DURATION($withdrawal_days) } desde la entrega para devolverlo sin indicar el motivo.
    }

# $return_days (number) days in which the shop takes returns
sample-or-trial-policy = { $voice ->
    [friendly] { $return_days ->
        [one] Con nuestra política de devoluciones, tienes un día desde la entrega para devolver la compra.
       *[other] Con nuestra política de devoluciones, tienes { $return_days } días desde la entrega para devolver la compra.
    }
   *[formal] { $return_days ->
        [one] Con nuestra política de devoluciones, dispone de un día desde la entrega para devolver la compra.
       *[other] Con nuestra política de devoluciones, dispone de { $return_days } días desde la entrega para devolver la compra.
    }
}
    .short = { $voice ->
        [friendly] { $return_days ->
            [one] Nuestra política te da un día desde la entrega para devolverlo.
           *[other] Nuestra política te da { $return_days } días desde la entrega para devolverlo.
        }
       *[formal] { $return_days ->
            [one] Nuestra política le da un día desde la entrega para devolverlo.
           *[other] Nuestra política le da { $return_days } días desde la entrega para devolverlo.
        }
    }

# $custom_made (yes-no) made for them, so that there is none in stock
sample-or-trial-ask-me = { $voice ->
    [friendly] { $custom_made ->
        [yes] Dime qué te gustaría saber antes de comprar. Lo comprobaré y te responderé en un plazo de un día hábil.
       *[no] Dime qué te gustaría saber antes de comprar. Lo comprobaré directamente en el artículo y te responderé en un plazo de un día hábil.
    }
   *[formal] { $custom_made ->
        [yes] Dígame qué le gustaría saber antes de comprar. Lo comprobaré y le responderé en un plazo de un día hábil.
       *[no] Dígame qué le gustaría saber antes de comprar. Lo comprobaré directamente en el artículo y le responderé en un plazo de un día hábil.
    }
}
    .short = { $voice ->
        [friendly] ¿Qué te gustaría saber antes de comprar? Lo comprobaré y responderé en un día hábil.
       *[formal] ¿Qué le gustaría saber antes de comprar? Lo comprobaré y responderé en un día hábil.
    }
