### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

track-order-understood = { $mood ->
    [angry] Ya ha esperado bastante sin noticias, y lo siento.
    [rational] Esto es lo que se sabe hasta ahora.
    [disappointed] Usted esperaba este paquete con ilusión. Siento que todavía haya tan pocas noticias.
   *[calm] Entiendo que quiera saber más de lo que muestra el rastreo.
}
    .short = { $mood ->
        [angry] Ya ha esperado bastante, y lo siento.
        [rational] Esto es lo que se sabe hasta ahora.
        [disappointed] Siento que haya tan pocas noticias.
       *[calm] Entiendo que espere noticias.
    }

# what the tracking shows, in one sentence
track-order-shows = { $status ->
    [label-only] Según el rastreo, el paquete se está preparando.
    [in-transit] Según el rastreo, el paquete está en camino.
    [customs] Según el rastreo, el paquete está en la aduana.
    [out-for-delivery] Según el rastreo, el paquete está en reparto.
    [ready-for-pickup] Según el rastreo, el paquete ya se puede retirar.
    [delivered] Según el rastreo, el paquete ya se entregó.
   *[no-update] El rastreo lleva un tiempo sin novedades.
}
    .short = { $status ->
        [label-only] El paquete se prepara para salir.
        [in-transit] El paquete va en camino.
        [customs] El paquete se encuentra en la aduana.
        [out-for-delivery] El paquete se encuentra en reparto.
        [ready-for-pickup] El paquete ya se puede retirar.
        [delivered] El paquete figura como entregado.
       *[no-update] El rastreo no muestra novedades.
    }

track-order-packing = Estamos preparando su paquete para el envío. El número de rastreo se asigna cuando la empresa de transporte lo recoge.
    .short = Estamos preparando su paquete.

track-order-label = La etiqueta de envío ya está lista, pero la empresa de transporte todavía no ha escaneado el paquete. Hasta que lo haga, el rastreo no mostrará nada nuevo.
    .short = El paquete ya tiene etiqueta, pero falta el primer escaneo.

track-order-warehouse-asked = Pedí a nuestro almacén que verifique si la empresa de transporte ya lo tiene.
    .short = Pregunté al almacén si ya lo recogieron.

track-order-in-transit = Su paquete ya está en manos de la empresa de transporte y en camino.
    .short = Su paquete va en camino.

track-order-nobody-home = Si no hay nadie para recibir el paquete, el aviso o el rastreo indicarán dónde está.
    .short = Si no hay nadie, el aviso o el rastreo indican el lugar.

track-order-delivered = Según el rastreo, su paquete ya se entregó.
    .short = Su paquete figura como entregado.

# $delivered_on (date) the day of the delivery scan
track-order-delivered-on = Según el rastreo, su paquete se entregó el { $delivered_on }.
    .short = Su paquete figura como entregado el { $delivered_on }.

# $place (text) what the carrier noted
track-order-left-at = La empresa de transporte anotó este lugar: { $place }.
    .short = Lugar anotado: { $place }.

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
track-order-look-around = { $party ->
    [company] Si no tiene el paquete, pregunte, por favor, en la recepción y en el almacén. Pregunte también en las empresas vecinas.
   *[other] Si no tiene el paquete, pregunte, por favor, a sus vecinos. Busque también en el buzón, en la recepción del edificio y en el garaje.
}
    .short = { $party ->
        [company] Si no lo tiene, pregunte en la recepción, en el almacén y en las empresas vecinas.
       *[other] Si no lo tiene, pregunte a sus vecinos y revise el buzón, la recepción y el garaje.
    }

track-order-no-update = El rastreo lleva varios días sin novedades.
    .short = El rastreo no muestra novedades.

# $last_update (date) the day of the last scan
track-order-no-update-since = El rastreo no muestra novedades desde el { $last_update }.
    .short = No hay novedades desde el { $last_update }.

# $next_news_by (date) the last day on which they get the number
track-order-number-by = Le enviaré el número de rastreo a más tardar el { $next_news_by }.
    .short = Le enviaré los datos de rastreo el { $next_news_by } o antes.

# $next_news_by (date) the last day on which they hear from us
track-order-recheck = Volveré a consultar el rastreo y le escribiré a más tardar el { $next_news_by }.
    .short = Lo consultaré y le escribiré el { $next_news_by } o antes.

# after the day of the expected delivery
track-order-if-late = Si para entonces no lo tiene, responda a este mensaje. Preguntaré a la empresa de transporte en un plazo de un día hábil.
    .short = Si no llega, escríbame: lo averiguaré en un plazo de un día hábil.

# out for delivery
track-order-if-late-tomorrow = Si el próximo día hábil todavía no tiene el paquete, responda a este mensaje. Preguntaré a la empresa de transporte en un plazo de un día hábil.
    .short = Si el próximo día hábil no lo tiene, escríbame: lo averiguaré en un plazo de un día hábil.

# marked as delivered, and not found
track-order-then-search = Si aun así no lo encuentra, responda a este mensaje. En un plazo de un día hábil pediré a la empresa de transporte que lo busque.
    .short = Si no aparece, escríbame: en un día hábil pediré que lo busquen.

# $next_news_by (date) the last day on which they hear from us
track-order-search-result = A más tardar el { $next_news_by } le escribiré con el resultado de la búsqueda.
    .short = Le daré el resultado el { $next_news_by } o antes.
