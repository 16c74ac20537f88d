### The customer asks where the order is.

# $order_id (identifier) the order's number
track-order-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: dónde está ahora
   *[formal] Su pedido { $order_id }: dónde está ahora
}

# $order_id (identifier) the order's number
track-order-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: nos preguntas dónde está el pedido { $order_id }.
       *[other] Gracias por tu mensaje. Nos preguntas dónde está el pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: nos pregunta dónde está el pedido { $order_id }.
       *[other] Gracias por su mensaje. Nos pregunta dónde está el pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] Nos preguntas por el pedido { $order_id }.
       *[formal] Nos pregunta por el pedido { $order_id }.
    }

# Said where the delivery is a further question in the same message.
# $order_id (identifier) the order
track-order-also = { $voice ->
    [friendly] También nos preguntas dónde está el pedido { $order_id }.
   *[formal] También nos pregunta dónde está el pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] También preguntas por el pedido { $order_id }.
       *[formal] También pregunta por el pedido { $order_id }.
    }

## Sympathy, where the tracking stands still

track-order-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Ya has esperado bastante sin noticias, y lo siento.
        [rational] Esto es lo que se sabe hasta ahora.
        [disappointed] Esperabas este paquete con ilusión. Siento que todavía haya tan pocas noticias.
       *[calm] Entiendo que quieras saber más de lo que muestra el seguimiento.
    }
   *[formal] { $mood ->
        [angry] Ya ha esperado bastante sin noticias, y lo siento.
        [rational] Esto es lo que se sabe hasta ahora.
        [disappointed] Usted esperaba este paquete con ilusión. Siento que todavía haya tan pocas noticias.
       *[calm] Entiendo que quiera saber más de lo que muestra el seguimiento.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Ya has esperado bastante, y lo siento.
            [rational] Esto es lo que se sabe hasta ahora.
            [disappointed] Siento que haya tan pocas noticias.
           *[calm] Entiendo que esperes noticias.
        }
       *[formal] { $mood ->
            [angry] Ya ha esperado bastante, y lo siento.
            [rational] Esto es lo que se sabe hasta ahora.
            [disappointed] Siento que haya tan pocas noticias.
           *[calm] Entiendo que espere noticias.
        }
    }

## The marketplace delivers it

# what the tracking shows, in one sentence
# voice: neutral
track-order-shows = { $status ->
    [label-only] Según el seguimiento, el paquete se está preparando.
    [in-transit] Según el seguimiento, el paquete está en camino.
    [customs] Según el seguimiento, el paquete está en la aduana.
    [out-for-delivery] Según el seguimiento, el paquete está en reparto.
    [ready-for-pickup] Según el seguimiento, el paquete ya se puede recoger.
    [delivered] Según el seguimiento, el paquete ya se ha entregado.
   *[no-update] El seguimiento lleva un tiempo sin novedades.
}
    .short = { $status ->
        [label-only] El paquete se prepara para salir.
        [in-transit] El paquete va en camino.
        [customs] El paquete se encuentra en la aduana.
        [out-for-delivery] El paquete se encuentra en reparto.
        [ready-for-pickup] El paquete ya se puede recoger.
        [delivered] El paquete figura como entregado.
       *[no-update] El seguimiento no muestra novedades.
    }

## What the tracking shows, and what it means

# directly after what the tracking shows · $deliver_by (date) the last day of the expected delivery
track-order-arrives-by = { $voice ->
    [friendly] Debería llegarte a más tardar el { $deliver_by }.
   *[formal] Debería llegarle a más tardar el { $deliver_by }.
}
    .short = Llegada prevista: el { $deliver_by } o antes.

# $deliver_by (date) the last day of the expected delivery
track-order-deliver-by = { $voice ->
    [friendly] El paquete debería llegarte a más tardar el { $deliver_by }.
   *[formal] El paquete debería llegarle a más tardar el { $deliver_by }.
}
    .short = Entrega prevista: el { $deliver_by } o antes.

track-order-packing = { $voice ->
    [friendly] Estamos preparando tu paquete para el envío. El número de seguimiento se asigna cuando el transportista lo recoge.
   *[formal] Estamos preparando su paquete para el envío. El número de seguimiento se asigna cuando el transportista lo recoge.
}
    .short = { $voice ->
        [friendly] Estamos preparando tu paquete.
       *[formal] Estamos preparando su paquete.
    }

# voice: neutral
track-order-label = La etiqueta de envío ya está lista, pero el transportista todavía no ha escaneado el paquete. Hasta que lo haga, el seguimiento no mostrará nada nuevo.
    .short = El paquete ya tiene etiqueta, pero falta el primer escaneo.

# voice: neutral
track-order-warehouse-asked = He pedido a nuestro almacén que compruebe si el transportista ya lo tiene.
    .short = He preguntado al almacén si ya lo han recogido.

track-order-in-transit = { $voice ->
    [friendly] Tu paquete ya está en manos del transportista y en camino.
   *[formal] Su paquete ya está en manos del transportista y en camino.
}
    .short = { $voice ->
        [friendly] Tu paquete va en camino.
       *[formal] Su paquete va en camino.
    }

track-order-customs = { $voice ->
    [friendly] Tu paquete está pasando por la aduana. Es un paso normal cuando un paquete llega de otro país.
   *[formal] Su paquete está pasando por la aduana. Es un paso normal cuando un paquete llega de otro país.
}
    .short = { $voice ->
        [friendly] Tu paquete está en la aduana; es un paso normal.
       *[formal] Su paquete está en la aduana; es un paso normal.
    }

track-order-out-for-delivery = { $voice ->
    [friendly] Tu paquete está en reparto. Lo habitual es que llegue el mismo día.
   *[formal] Su paquete está en reparto. Lo habitual es que llegue el mismo día.
}
    .short = { $voice ->
        [friendly] Tu paquete ya va en reparto; suele llegar el mismo día.
       *[formal] Su paquete ya va en reparto; suele llegar el mismo día.
    }

# voice: neutral
track-order-nobody-home = Si no hay nadie para recibir el paquete, el aviso o el seguimiento indicarán dónde está.
    .short = Si no hay nadie, el aviso o el seguimiento indican el lugar.

track-order-delivered = { $voice ->
    [friendly] Según el seguimiento, tu paquete ya se ha entregado.
   *[formal] Según el seguimiento, su paquete ya se ha entregado.
}
    .short = { $voice ->
        [friendly] Tu paquete figura como entregado.
       *[formal] Su paquete figura como entregado.
    }

# $delivered_on (date) the day of the delivery scan
track-order-delivered-on = { $voice ->
    [friendly] Según el seguimiento, tu paquete se entregó el { $delivered_on }.
   *[formal] Según el seguimiento, su paquete se entregó el { $delivered_on }.
}
    .short = { $voice ->
        [friendly] Tu paquete figura como entregado el { $delivered_on }.
       *[formal] Su paquete figura como entregado el { $delivered_on }.
    }

# $place (text) what the carrier noted
# voice: neutral
track-order-left-at = El transportista anotó este lugar: { $place }.
    .short = Lugar anotado: { $place }.

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
track-order-look-around = { $voice ->
    [friendly] { $party ->
        [company] Si no tienes el paquete, pregunta, por favor, en recepción y en el almacén. Pregunta también en las empresas vecinas.
       *[other] Si no tienes el paquete, pregunta, por favor, a tus vecinos. Mira también en el buzón, en la portería y en el garaje.
    }
   *[formal] { $party ->
        [company] Si no tiene el paquete, pregunte, por favor, en recepción y en el almacén. Pregunte también en las empresas vecinas.
       *[other] Si no tiene el paquete, pregunte, por favor, a sus vecinos. Mire también en el buzón, en la portería y en el garaje.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Si no lo tienes, pregunta en recepción, en el almacén y en las empresas vecinas.
           *[other] Si no lo tienes, pregunta a tus vecinos y mira en el buzón, la portería y el garaje.
        }
       *[formal] { $party ->
            [company] Si no lo tiene, pregunte en recepción, en el almacén y en las empresas vecinas.
           *[other] Si no lo tiene, pregunte a sus vecinos y mire en el buzón, la portería y el garaje.
        }
    }

# voice: neutral
track-order-no-update = El seguimiento lleva varios días sin novedades.
    .short = El seguimiento no muestra novedades.

# $last_update (date) the day of the last scan
# voice: neutral
track-order-no-update-since = El seguimiento no muestra novedades desde el { $last_update }.
    .short = No hay novedades desde el { $last_update }.

## What comes next

# $next_news_by (date) the last day on which they get the number
track-order-number-by = { $voice ->
    [friendly] Te enviaré el número de seguimiento a más tardar el { $next_news_by }.
   *[formal] Le enviaré el número de seguimiento a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Te enviaré los datos de seguimiento el { $next_news_by } o antes.
       *[formal] Le enviaré los datos de seguimiento el { $next_news_by } o antes.
    }

# $next_news_by (date) the last day on which they hear from us
track-order-recheck = { $voice ->
    [friendly] Volveré a consultar el seguimiento y te escribiré a más tardar el { $next_news_by }.
   *[formal] Volveré a consultar el seguimiento y le escribiré a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Lo consultaré y te escribiré el { $next_news_by } o antes.
       *[formal] Lo consultaré y le escribiré el { $next_news_by } o antes.
    }

# after the day of the expected delivery
track-order-if-late = { $voice ->
    [friendly] Si para entonces no lo tienes, responde a este mensaje. Preguntaré al transportista en un plazo de un día hábil.
   *[formal] Si para entonces no lo tiene, responda a este mensaje. Preguntaré al transportista en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si no llega, escríbeme: lo averiguaré en un plazo de un día hábil.
       *[formal] Si no llega, escríbame: lo averiguaré en un plazo de un día hábil.
    }

# out for delivery
track-order-if-late-tomorrow = { $voice ->
    [friendly] Si el próximo día hábil todavía no tienes el paquete, responde a este mensaje. Preguntaré al transportista en un plazo de un día hábil.
   *[formal] Si el próximo día hábil todavía no tiene el paquete, responda a este mensaje. Preguntaré al transportista en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si el próximo día hábil no lo tienes, escríbeme: lo averiguaré en un plazo de un día hábil.
       *[formal] Si el próximo día hábil no lo tiene, escríbame: lo averiguaré en un plazo de un día hábil.
    }

# marked as delivered, and not found
track-order-then-search = { $voice ->
    [friendly] Si aun así no lo encuentras, responde a este mensaje. En un plazo de un día hábil pediré al transportista que lo busque.
   *[formal] Si aun así no lo encuentra, responda a este mensaje. En un plazo de un día hábil pediré al transportista que lo busque.
}
    .short = { $voice ->
        [friendly] Si no aparece, escríbeme: en un día hábil pediré que lo busquen.
       *[formal] Si no aparece, escríbame: en un día hábil pediré que lo busquen.
    }

# $next_news_by (date) the last day on which they hear from us
track-order-search-result = { $voice ->
    [friendly] A más tardar el { $next_news_by } te escribiré con lo que haya averiguado el transportista.
   *[formal] A más tardar el { $next_news_by } le escribiré con lo que haya averiguado el transportista.
}
    .short = { $voice ->
        [friendly] Te daré el resultado el { $next_news_by } o antes.
       *[formal] Le daré el resultado el { $next_news_by } o antes.
    }
