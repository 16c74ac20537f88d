### Mexico says these differently.

complaint-logistics-sorry-calm = { $voice ->
    [friendly] Te ofrecemos una disculpa por lo ocurrido con la entrega.
   *[formal] Le ofrecemos una disculpa por lo ocurrido con la entrega.
}

complaint-logistics-sorry-angry = { $voice ->
    [friendly] Te ofrecemos una disculpa por ello.
   *[formal] Le ofrecemos una disculpa por ello.
}

complaint-logistics-sorry-rational = { $voice ->
    [friendly] Te ofrecemos una disculpa por lo ocurrido.
   *[formal] Le ofrecemos una disculpa por lo ocurrido.
}

complaint-logistics-sorry-disappointed = { $voice ->
    [friendly] Te ofrecemos una sincera disculpa por la decepción que te causó este pedido.
   *[formal] Le ofrecemos una sincera disculpa por la decepción que le causó este pedido.
}

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-calm = { $voice ->
    [friendly] Gracias por tu mensaje. El paquete del pedido { $order_id } se perdió durante el transporte.
   *[formal] Gracias por su mensaje. El paquete del pedido { $order_id } se perdió durante el transporte.
}

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-calm = { $voice ->
    [friendly] Gracias por avisarnos de que el pedido { $order_id } te llegó dañado.
   *[formal] Gracias por avisarnos de que el pedido { $order_id } le llegó dañado.
}

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-angry = { $voice ->
    [friendly] Tienes razón: el pedido { $order_id } se perdió durante el transporte.
   *[formal] Tiene razón: el pedido { $order_id } se perdió durante el transporte.
}

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-angry = { $voice ->
    [friendly] Tienes razón: el pedido { $order_id } te llegó dañado.
   *[formal] Tiene razón: el pedido { $order_id } le llegó dañado.
}

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-lost-rational = Esta es la situación del pedido { $order_id }: se perdió durante el transporte.

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-disappointed = { $voice ->
    [friendly] Esperabas con ilusión el pedido { $order_id }, y se perdió en el camino.
   *[formal] Usted esperaba con ilusión el pedido { $order_id }, y se perdió en el camino.
}

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-disappointed = { $voice ->
    [friendly] Esperabas con ilusión el pedido { $order_id }, y te llegó dañado.
   *[formal] Usted esperaba con ilusión el pedido { $order_id }, y le llegó dañado.
}

# said where nothing is known of an occasion
complaint-logistics-expected-trust = { $voice ->
    [friendly] Con este pedido depositaste tu confianza en nosotros, y esa confianza se vio afectada.
   *[formal] Con este pedido depositó su confianza en nosotros, y esa confianza se vio afectada.
}

# voice: neutral
complaint-logistics-cause-strike = La causa es una huelga en la paquetería.

# voice: neutral
complaint-logistics-cause-volume = La causa es el gran volumen de envíos que maneja la paquetería.

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-calm = { $voice ->
    [friendly] La paquetería prevé la entrega a más tardar el { $wait_until }; si ese día el paquete no ha llegado, te reembolsaré el importe íntegro sin que tengas que pedirlo.
   *[formal] La paquetería prevé la entrega a más tardar el { $wait_until }; si ese día el paquete no ha llegado, le reembolsaré el importe íntegro sin que tenga que pedirlo.
}

# voice: neutral
complaint-logistics-asked-calm = Pregunté a la paquetería dónde está el paquete, pero todavía no me da una fecha de entrega.

# voice: neutral
complaint-logistics-asked-rational = Consulté a la paquetería, que no ha indicado ninguna fecha de entrega.

complaint-logistics-asked-disappointed = { $voice ->
    [friendly] Pregunté a la paquetería dónde está, pero todavía no hay una fecha que pueda prometerte con honestidad.
   *[formal] Pregunté a la paquetería dónde está, pero todavía no hay una fecha que pueda prometerle con honestidad.
}

complaint-logistics-asked-angry = { $voice ->
    [friendly] Hoy reclamé tu paquete a la paquetería.
   *[formal] Hoy reclamé su paquete a la paquetería.
}

complaint-logistics-checked-angry = { $voice ->
    [friendly] Hoy revisé tu pedido y el rastreo.
   *[formal] Hoy revisé su pedido y el rastreo.
}

# $last_update (date) the day of the last scan
# voice: neutral
complaint-logistics-last-scan = El último registro de rastreo es del { $last_update }.

# $last_update (date) the day of the last scan · $place (text) where the parcel is or was left
# voice: neutral
complaint-logistics-last-scan-place = El último registro de rastreo es del { $last_update } ({ $place }).

# $delivered_on (date) the day of delivery as scanned
# voice: neutral
complaint-logistics-scan-day = La paquetería registró la entrega el { $delivered_on }.

# voice: neutral
complaint-logistics-scan-only = La paquetería registró una entrega sin indicar el día.

complaint-logistics-places-calm = { $voice ->
    [friendly] ¿Podrías buscarlo en tres lugares? Con algún vecino, en un lugar seguro como la caseta de vigilancia o la cochera, y en el buzón o el punto de recolección.
   *[formal] ¿Podría buscarlo en tres lugares? Con algún vecino, en un lugar seguro como la caseta de vigilancia o la cochera, y en el buzón o el punto de recolección.
}

complaint-logistics-places-asked-calm = { $voice ->
    [friendly] Por mi parte, pregunté a la paquetería dónde lo dejó exactamente; avísame, por favor, si aparece.
   *[formal] Por mi parte, pregunté a la paquetería dónde lo dejó exactamente; avíseme, por favor, si aparece.
}

complaint-logistics-places-angry = { $voice ->
    [friendly] ¿Podrías buscarlo con los vecinos, en la cochera y en el buzón?
   *[formal] ¿Podría buscarlo con los vecinos, en la cochera y en el buzón?
}

# voice: neutral
complaint-logistics-places-rational = Conviene buscarlo en tres lugares, lo que toma unos minutos: con los vecinos, en un lugar seguro como la caseta de vigilancia o la cochera, y en el buzón o el punto de recolección.

# voice: neutral
complaint-logistics-places-asked-rational = Pregunté a la paquetería por el lugar exacto y por la persona que lo recibió.

complaint-logistics-places-disappointed = { $voice ->
    [friendly] Sé que deberías estar abriéndolo y no buscándolo, así que solo te pido que lo busques en tres lugares: con los vecinos, en un lugar seguro como la caseta de vigilancia o la cochera, y en el buzón o el punto de recolección.
   *[formal] Sé que debería estar abriéndolo y no buscándolo, así que solo le pido que lo busque en tres lugares: con los vecinos, en un lugar seguro como la caseta de vigilancia o la cochera, y en el buzón o el punto de recolección.
}

# voice: neutral
complaint-logistics-places-asked-disappointed = Del resto me encargo yo: pregunté a la paquetería dónde lo dejó exactamente.

complaint-logistics-return-label = { $voice ->
    [friendly] Hoy recibirás la guía de devolución gratuita.
   *[formal] Hoy recibirá la guía de devolución gratuita.
}

complaint-logistics-address-confirm = { $voice ->
    [friendly] Para el segundo envío, ¿podrías confirmarme la dirección completa, con colonia, código postal y referencias?
   *[formal] Para el segundo envío, ¿podría confirmarme la dirección completa, con colonia, código postal y referencias?
}

# voice: neutral
complaint-logistics-customs-calm = La aduana decide cuándo se libera el paquete y qué importes aplica; pregunté a la paquetería en qué punto está el trámite.

# voice: neutral
complaint-logistics-customs-angry = Hoy pregunté a la paquetería qué falta en la aduana.

# voice: neutral
complaint-logistics-customs-rational = Consulté a la paquetería sobre el trámite; la liberación y los importes los decide únicamente la aduana.

# voice: neutral
complaint-logistics-customs-disappointed = La aduana decide cuándo se libera el paquete y qué importes aplica; yo ya pregunté a la paquetería en qué punto está el trámite.

# voice: neutral
complaint-logistics-cause-customs = La causa es el trámite en la aduana.

complaint-logistics-checking-calm = { $voice ->
    [friendly] Revisé tu pedido y pregunté a la paquetería, que todavía no responde.
   *[formal] Revisé su pedido y pregunté a la paquetería, que todavía no responde.
}

complaint-logistics-checking-angry = { $voice ->
    [friendly] Hoy revisé tu pedido y pregunté a la paquetería.
   *[formal] Hoy revisé su pedido y pregunté a la paquetería.
}

# voice: neutral
complaint-logistics-checking-rational = Hasta ahora revisé el pedido y el rastreo y consulté a la paquetería, que todavía no responde.

complaint-logistics-checking-disappointed = { $voice ->
    [friendly] No quiero responderte con suposiciones, así que primero revisé tu pedido y pregunté a la paquetería.
   *[formal] No quiero responderle con suposiciones, así que primero revisé su pedido y pregunté a la paquetería.
}

# voice: neutral
complaint-logistics-rule-own = La solución no depende de lo que decida la paquetería.
