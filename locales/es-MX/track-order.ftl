### Mexico says these differently.

track-order-understood = { $mood ->
    [angry] Ya ha esperado bastante sin noticias; le ofrecemos una disculpa.
    [rational] Esto es lo que se sabe hasta ahora.
    [disappointed] Usted esperaba este paquete con ilusión. Siento que todavía haya tan pocas noticias.
   *[calm] Entiendo que quiera saber más de lo que muestra el rastreo.
}
    .short = { $mood ->
        [angry] Ya ha esperado bastante; le ofrecemos una disculpa.
        [rational] Esto es lo que se sabe hasta ahora.
        [disappointed] Siento que haya tan pocas noticias.
       *[calm] Entiendo que espere noticias.
    }

# what the tracking shows, in one sentence
track-order-shows = { $status ->
    [label-only] Según el rastreo, el paquete se está preparando.
    [in-transit] Según el rastreo, el paquete está en camino.
    [customs] Según el rastreo, el paquete está en la aduana.
    [out-for-delivery] Según el rastreo, el paquete está en ruta de entrega.
    [ready-for-pickup] Según el rastreo, el paquete ya se puede recoger.
    [delivered] Según el rastreo, el paquete ya se entregó.
   *[no-update] El rastreo lleva un tiempo sin novedades.
}
    .short = { $status ->
        [label-only] El paquete se prepara para salir.
        [in-transit] El paquete va en camino.
        [customs] El paquete se encuentra en la aduana.
        [out-for-delivery] El paquete va en ruta de entrega.
        [ready-for-pickup] El paquete ya se puede recoger.
        [delivered] El paquete figura como entregado.
       *[no-update] El rastreo no muestra novedades.
    }

track-order-packing = Estamos preparando su paquete para el envío. El número de guía se asigna cuando la paquetería lo recoge.
    .short = Estamos preparando su paquete.

track-order-label = La guía de envío ya está lista, pero la paquetería todavía no ha escaneado el paquete. Hasta que lo haga, el rastreo no mostrará nada nuevo.
    .short = El paquete ya tiene etiqueta, pero falta el primer escaneo.

track-order-warehouse-asked = Pedí a nuestro almacén que verifique si la paquetería ya lo tiene.
    .short = Pregunté al almacén si ya lo recogieron.

track-order-in-transit = Su paquete ya está en manos de la paquetería y en camino.
    .short = Su paquete va en camino.

track-order-out-for-delivery = Su paquete está en ruta de entrega. Lo habitual es que llegue el mismo día.
    .short = Su paquete ya va en ruta; suele llegar el mismo día.

# $place (text) what the carrier noted
track-order-left-at = La paquetería anotó este lugar: { $place }.
    .short = Lugar anotado: { $place }.

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
track-order-look-around = { $party ->
    [company] Si no tiene el paquete, ¿podría preguntar en la recepción y en el almacén? Pregunte también en las empresas vecinas.
   *[other] Si no tiene el paquete, ¿podría preguntar a sus vecinos? Busque también en el buzón, en la caseta de vigilancia y en la cochera.
}
    .short = { $party ->
        [company] Si no lo tiene, ¿podría preguntar en la recepción, en el almacén y en las empresas vecinas?
       *[other] Si no lo tiene, ¿podría preguntar a sus vecinos y revisar el buzón, la caseta y la cochera?
    }

# $next_news_by (date) the last day on which they get the number
track-order-number-by = Le enviaré el número de guía a más tardar el { $next_news_by }.
    .short = Le enviaré los datos de rastreo el { $next_news_by } o antes.

# after the day of the expected delivery
track-order-if-late = Si para entonces no lo tiene, responda a este mensaje. Preguntaré a la paquetería en un plazo de un día hábil.
    .short = Si no llega, escríbame: lo averiguaré en un plazo de un día hábil.

# out for delivery
track-order-if-late-tomorrow = Si el próximo día hábil todavía no tiene el paquete, responda a este mensaje. Preguntaré a la paquetería en un plazo de un día hábil.
    .short = Si el próximo día hábil no lo tiene, escríbame: lo averiguaré en un plazo de un día hábil.

# marked as delivered, and not found
track-order-then-search = Si aun así no lo encuentra, responda a este mensaje. En un plazo de un día hábil pediré a la paquetería que lo busque.
    .short = Si no aparece, escríbame: en un día hábil pediré que lo busquen.
