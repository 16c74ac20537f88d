### An order has not been paid yet: the payment is missing, was declined, or is still being processed.

# $order_id (identifier) the order's number
payment-reminder-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: pago
   *[formal] Su pedido { $order_id }: pago
}

# $order_id (identifier) the order's number
payment-reminder-subject-declined = { $voice ->
    [friendly] Tu pedido { $order_id }: el pago no se ha completado
   *[formal] Su pedido { $order_id }: el pago no se ha completado
}

# Said where the payment is a further question in the same message.
# $order_id (identifier) the order
payment-reminder-also = { $voice ->
    [friendly] También preguntas por el pago del pedido { $order_id }.
   *[formal] También pregunta por el pago del pedido { $order_id }.
}

## Not paid

# stands first where a plain start would sound harsh
payment-reminder-ready = { $voice ->
    [friendly] Tenemos tu pedido registrado y será un placer enviártelo.
   *[formal] Tenemos su pedido registrado y será un placer enviárselo.
}
    .short = { $voice ->
        [friendly] Será un placer enviarte el pedido.
       *[formal] Será un placer enviarle el pedido.
    }

payment-reminder-not-paid = { $voice ->
    [friendly] Todavía no hemos recibido tu pago.
   *[formal] Todavía no hemos recibido su pago.
}

# $amount (money) what is to be paid
payment-reminder-not-paid-sum = { $voice ->
    [friendly] Todavía no hemos recibido tu pago de { $amount }.
   *[formal] Todavía no hemos recibido su pago de { $amount }.
}
    .short = { $voice ->
        [friendly] Aún no hemos recibido tu pago de { $amount }.
       *[formal] Aún no hemos recibido su pago de { $amount }.
    }

# $method (text) the name of a means of payment
payment-reminder-chosen-method = { $voice ->
    [friendly] Elegiste este medio de pago: { $method }.
   *[formal] Usted eligió este medio de pago: { $method }.
}

payment-reminder-in-account = { $voice ->
    [friendly] Puedes pagar el pedido desde tu cuenta.
   *[formal] Puede pagar el pedido desde su cuenta.
}

# $pay_by (date) the last day for the payment
payment-reminder-until = { $voice ->
    [friendly] { $directness ->
        [indirect] Te agradeceríamos que hicieras el pago a más tardar el { $pay_by }.
       *[direct] Por favor, haz el pago a más tardar el { $pay_by }.
    }
   *[formal] { $directness ->
        [indirect] Le agradeceríamos que realizara el pago a más tardar el { $pay_by }.
       *[direct] Por favor, realice el pago a más tardar el { $pay_by }.
    }
}
    .short = { $voice ->
        [friendly] { $directness ->
            [indirect] Te agradeceríamos el pago el { $pay_by } o antes.
           *[direct] Por favor, paga el { $pay_by } o antes.
        }
       *[formal] { $directness ->
            [indirect] Le agradeceríamos el pago el { $pay_by } o antes.
           *[direct] Por favor, pague el { $pay_by } o antes.
        }
    }

# $ship_by (date) the last day on which it leaves
payment-reminder-sooner-day = { $voice ->
    [friendly] Si pagas hoy, tu pedido saldrá de nuestro almacén a más tardar el { $ship_by }.
   *[formal] Si paga hoy, su pedido saldrá de nuestro almacén a más tardar el { $ship_by }.
}
    .short = { $voice ->
        [friendly] Si pagas hoy, saldrá el { $ship_by } o antes.
       *[formal] Si paga hoy, saldrá el { $ship_by } o antes.
    }

payment-reminder-sooner = { $voice ->
    [friendly] Si pagas hoy, podremos enviarte antes el pedido.
   *[formal] Si paga hoy, podremos enviarle antes el pedido.
}
    .short = { $voice ->
        [friendly] Si pagas hoy, podremos enviarlo antes.
       *[formal] Si paga hoy, podremos enviarlo antes.
    }

# said once and only if it is true · $units_left (number) pieces in stock
# voice: neutral
payment-reminder-units-left = { $units_left ->
    [one] Solo queda una unidad disponible.
   *[other] Solo quedan { $units_left } unidades disponibles.
}

payment-reminder-details-again = { $voice ->
    [friendly] Si necesitas otra vez los datos para el pago, dímelo. Te los enviaré en un plazo de un día hábil.
   *[formal] Si necesita otra vez los datos para el pago, dígamelo. Se los enviaré en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si necesitas los datos de pago, responde y los tendrás en un día hábil.
       *[formal] Si necesita los datos de pago, responda y los tendrá en un día hábil.
    }

payment-reminder-already-paid = { $voice ->
    [friendly] Si ya has pagado, no hace falta que hagas nada más.
   *[formal] Si ya ha pagado, no hace falta que haga nada más.
}
    .short = { $voice ->
        [friendly] Si ya has pagado, no tienes que hacer nada.
       *[formal] Si ya ha pagado, no tiene que hacer nada.
    }

## Declined

payment-reminder-can-be-solved = { $voice ->
    [friendly] { $mood ->
        [angry] Has intentado pagar y no ha funcionado.
        [rational] Te indico en qué estado está el pago y qué puedes hacer ahora.
        [disappointed] Sé que esperabas que el pago se hiciera sin problemas.
       *[calm] Un pago puede fallar por muchos motivos, y esto tiene solución.
    }
   *[formal] { $mood ->
        [angry] Ha intentado pagar y no ha funcionado.
        [rational] Le indico en qué estado está el pago y qué puede hacer ahora.
        [disappointed] Sé que esperaba que el pago se realizara sin problemas.
       *[calm] Un pago puede fallar por muchos motivos, y esto tiene solución.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Has intentado pagar y no ha funcionado.
            [rational] Te indico cómo está el pago y qué puedes hacer.
            [disappointed] Sé que esperabas pagar sin problemas.
           *[calm] Un pago puede fallar; esto tiene solución.
        }
       *[formal] { $mood ->
            [angry] Ha intentado pagar y no ha funcionado.
            [rational] Le indico cómo está el pago y qué puede hacer.
            [disappointed] Sé que esperaba pagar sin problemas.
           *[calm] Un pago puede fallar; esto tiene solución.
        }
    }

payment-reminder-declined = { $voice ->
    [friendly] Tu pago no se ha completado, así que no hemos recibido ningún importe.
   *[formal] Su pago no se ha completado, así que no hemos recibido ningún importe.
}
    .short = { $voice ->
        [friendly] Tu pago no se ha completado.
       *[formal] Su pago no se ha completado.
    }

# $method (text) the name of a means of payment
payment-reminder-declined-method = { $voice ->
    [friendly] Tu pago ({ $method }) no se ha completado, así que no hemos recibido ningún importe.
   *[formal] Su pago ({ $method }) no se ha completado, así que no hemos recibido ningún importe.
}
    .short = { $voice ->
        [friendly] Tu pago ({ $method }) no se ha completado.
       *[formal] Su pago ({ $method }) no se ha completado.
    }

# $amount (money) what is to be paid
# voice: neutral
payment-reminder-due = El importe pendiente es de { $amount }.
    .short = Importe pendiente: { $amount }.

payment-reminder-other-method = { $voice ->
    [friendly] Puedes intentarlo de nuevo o decirme con qué otro medio prefieres pagar.
   *[formal] Puede intentarlo de nuevo o indicarme con qué otro medio prefiere pagar.
}
    .short = { $voice ->
        [friendly] Inténtalo de nuevo o dime otro medio de pago.
       *[formal] Inténtelo de nuevo o indíqueme otro medio de pago.
    }

payment-reminder-other-method-account = { $voice ->
    [friendly] Abre el pedido en tu cuenta: allí puedes intentarlo de nuevo o elegir otro medio de pago.
   *[formal] Abra el pedido en su cuenta: allí puede intentarlo de nuevo o elegir otro medio de pago.
}

payment-reminder-why-declined = { $voice ->
    [friendly] Tu banco o tu servicio de pago puede decirte el motivo; a nosotros no nos lo comunican.
   *[formal] Su banco o su servicio de pago puede indicarle el motivo; a nosotros no nos lo comunican.
}
    .short = { $voice ->
        [friendly] Tu banco o servicio de pago puede decirte el motivo.
       *[formal] Su banco o servicio de pago puede decirle el motivo.
    }

payment-reminder-if-stuck = { $voice ->
    [friendly] Si el pago no funciona, dime qué aparece en la pantalla. Tendrás mi respuesta en un plazo de un día hábil.
   *[formal] Si el pago no funciona, indíqueme qué aparece en la pantalla. Tendrá mi respuesta en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si no funciona, dime qué aparece: responderé en un día hábil.
       *[formal] Si no funciona, indíqueme qué aparece: responderé en un día hábil.
    }

## Pending

payment-reminder-pending = { $voice ->
    [friendly] Tu pago todavía se está procesando.
   *[formal] Su pago todavía se está procesando.
}

# $method (text) the name of a means of payment
payment-reminder-pending-method = { $voice ->
    [friendly] Tu pago ({ $method }) todavía se está procesando.
   *[formal] Su pago ({ $method }) todavía se está procesando.
}

payment-reminder-nothing-to-do = { $voice ->
    [friendly] No hace falta que hagas nada ni que repitas el pago.
   *[formal] No hace falta que haga nada ni que repita el pago.
}
    .short = { $voice ->
        [friendly] No tienes que hacer nada ni repetir el pago.
       *[formal] No tiene que hacer nada ni repetir el pago.
    }

payment-reminder-then-shipped = { $voice ->
    [friendly] En cuanto se confirme el pago, prepararemos tu pedido para el envío.
   *[formal] En cuanto se confirme el pago, prepararemos su pedido para el envío.
}
    .short = { $voice ->
        [friendly] En cuanto se confirme, prepararemos tu pedido.
       *[formal] En cuanto se confirme, prepararemos su pedido.
    }
