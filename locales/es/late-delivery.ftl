### The customer asks about an order that is late.

# $order_id (identifier) the order's number
late-delivery-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: retraso en la entrega
   *[formal] Su pedido { $order_id }: retraso en la entrega
}

# $order_id (identifier) the order's number
late-delivery-subject-new-date = { $voice ->
    [friendly] Tu pedido { $order_id }: nueva fecha de entrega
   *[formal] Su pedido { $order_id }: nueva fecha de entrega
}

# $order_id (identifier) the order's number
late-delivery-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje y tienes razón: sigues esperando el pedido { $order_id }.
       *[other] Gracias por tu mensaje. Veo que sigues esperando el pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje y tiene razón: sigue esperando el pedido { $order_id }.
       *[other] Gracias por su mensaje. Veo que sigue esperando el pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] Veo que sigues esperando el pedido { $order_id }.
       *[formal] Veo que sigue esperando el pedido { $order_id }.
    }

# $order_id (identifier) the order's number · $promised_by (date) the day on which it was due
late-delivery-received-promised = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje y tienes razón. El pedido { $order_id } debía llegar a más tardar el { $promised_by } y sigues sin tenerlo.
       *[other] Gracias por tu mensaje. El pedido { $order_id } debía llegar a más tardar el { $promised_by } y todavía lo estás esperando.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje y tiene razón. El pedido { $order_id } debía llegar a más tardar el { $promised_by } y usted sigue sin tenerlo.
       *[other] Gracias por su mensaje. El pedido { $order_id } debía llegar a más tardar el { $promised_by } y usted todavía lo está esperando.
    }
}
    .short = El pedido { $order_id } va con retraso.

# Said where the delay is a further question in the same message.
# $order_id (identifier) the order
late-delivery-also = { $voice ->
    [friendly] También preguntas por el retraso del pedido { $order_id }.
   *[formal] También pregunta por el retraso del pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] También preguntas por el retraso del pedido { $order_id }.
       *[formal] También pregunta por el retraso del pedido { $order_id }.
    }

# the one apology of the reply
late-delivery-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Ya has esperado bastante, y te pido disculpas por ello.
        [rational] Te pido disculpas por el retraso.
        [disappointed] Contabas con este paquete. Siento que llegue tarde.
       *[calm] Siento que tu paquete lleve retraso.
    }
   *[formal] { $mood ->
        [angry] Ya ha esperado bastante, y le pido disculpas por ello.
        [rational] Le pido disculpas por el retraso.
        [disappointed] Usted contaba con este paquete. Siento que llegue tarde.
       *[calm] Siento que su paquete lleve retraso.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Te pido disculpas por tanta espera.
            [rational] Te pido disculpas por el retraso.
            [disappointed] Contabas con él, y lo siento.
           *[calm] Siento el retraso.
        }
       *[formal] { $mood ->
            [angry] Le pido disculpas por tanta espera.
            [rational] Le pido disculpas por el retraso.
            [disappointed] Contaba con él, y lo siento.
           *[calm] Siento el retraso.
        }
    }

## Why it is late

# voice: neutral
late-delivery-cause-weather = El retraso se debe al mal tiempo en la ruta.
    .short = Motivo: mal tiempo en la ruta.

# voice: neutral
late-delivery-cause-strike = El retraso se debe a una huelga en la empresa de transporte.
    .short = Motivo: huelga del transporte.

# voice: neutral
late-delivery-cause-customs = El retraso se debe a que la aduana todavía está revisando el paquete.
    .short = Motivo: un control de la aduana.

# voice: neutral
late-delivery-cause-volume = El retraso se debe a que el transportista tiene más envíos de lo habitual.
    .short = Motivo: hay muchas entregas estos días.

# voice: neutral
late-delivery-cause-unknown = El transportista todavía no me ha indicado el motivo del retraso.
    .short = No me han dado el motivo.

## Nobody knows the day

# voice: neutral
late-delivery-no-date = Todavía no hay una nueva fecha de entrega.
    .short = De momento no hay nueva fecha.

late-delivery-choice = { $voice ->
    [friendly] Hay dos opciones: seguimos buscando el paquete o te devolvemos ya todo, gastos de envío incluidos.
   *[formal] Hay dos opciones: seguimos buscando el paquete o le devolvemos ya todo, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Podemos seguir buscando o devolverte ya todo, transporte incluido.
       *[formal] Podemos seguir buscando o devolverle ya todo, transporte incluido.
    }

# $full_refund (money) the full refund, shipping included
late-delivery-choice-sum = { $voice ->
    [friendly] Hay dos opciones: seguimos buscando el paquete o te devolvemos ya { $full_refund }, gastos de envío incluidos.
   *[formal] Hay dos opciones: seguimos buscando el paquete o le devolvemos ya { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Podemos seguir buscando o devolverte ya { $full_refund }, transporte incluido.
       *[formal] Podemos seguir buscando o devolverle ya { $full_refund }, transporte incluido.
    }

# angry
late-delivery-refund-now = { $voice ->
    [friendly] No tienes que esperar más. Basta con una breve respuesta. En un plazo de un día hábil te reembolsaré todo, gastos de envío incluidos.
   *[formal] No tiene que esperar más. Basta con una breve respuesta. En un plazo de un día hábil le reembolsaré todo, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Si me respondes, te reembolsaré todo en un plazo de un día hábil, transporte incluido.
       *[formal] Si me responde, le reembolsaré todo en un plazo de un día hábil, transporte incluido.
    }

# angry · $full_refund (money) the full refund, shipping included
late-delivery-refund-now-sum = { $voice ->
    [friendly] No tienes que esperar más. Basta con una breve respuesta. En un plazo de un día hábil te reembolsaré { $full_refund }, gastos de envío incluidos.
   *[formal] No tiene que esperar más. Basta con una breve respuesta. En un plazo de un día hábil le reembolsaré { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Si me respondes, te reembolsaré { $full_refund } en un plazo de un día hábil, transporte incluido.
       *[formal] Si me responde, le reembolsaré { $full_refund } en un plazo de un día hábil, transporte incluido.
    }

# angry
late-delivery-or-wait = { $voice ->
    [friendly] Si aun así prefieres recibir el paquete, la búsqueda seguirá en marcha.
   *[formal] Si aun así prefiere recibir el paquete, la búsqueda seguirá en marcha.
}
    .short = { $voice ->
        [friendly] Si prefieres recibirlo, seguiré buscando.
       *[formal] Si prefiere recibirlo, seguiré buscando.
    }

# what happens if they say nothing
late-delivery-until-answer = { $voice ->
    [friendly] { $mood ->
        [angry] También seguirá si no recibo noticias tuyas. Hasta que llegue el paquete, puedes pedir el reembolso cuando quieras.
       *[other] Mientras no tenga tu respuesta, la búsqueda seguirá en marcha. Hasta que llegue el paquete, puedes pedir el reembolso cuando quieras.
    }
   *[formal] { $mood ->
        [angry] También seguirá si no recibo noticias suyas. Hasta que llegue el paquete, puede pedir el reembolso cuando lo desee.
       *[other] Mientras no tenga su respuesta, la búsqueda seguirá en marcha. Hasta que llegue el paquete, puede pedir el reembolso cuando lo desee.
    }
}
    .short = { $voice ->
        [friendly] Sin respuesta, seguimos buscando; puedes pedir el reembolso hasta que llegue.
       *[formal] Sin respuesta, seguimos buscando; puede pedir el reembolso hasta que llegue.
    }

## What comes next

# $next_news_by (date) the last day on which they hear from us
late-delivery-follow = { $voice ->
    [friendly] Sigo pendiente del paquete y te escribiré a más tardar el { $next_news_by }.
   *[formal] Sigo pendiente del paquete y le escribiré a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Sigo pendiente y te escribiré el { $next_news_by } o antes.
       *[formal] Sigo pendiente y le escribiré el { $next_news_by } o antes.
    }

# $next_news_by (date) the last day on which they hear from us
late-delivery-news-anyway = { $voice ->
    [friendly] Te escribiré a más tardar el { $next_news_by }, aunque para entonces no haya novedades.
   *[formal] Le escribiré a más tardar el { $next_news_by }, aunque para entonces no haya novedades.
}
    .short = { $voice ->
        [friendly] Te escribiré el { $next_news_by } o antes.
       *[formal] Le escribiré el { $next_news_by } o antes.
    }
