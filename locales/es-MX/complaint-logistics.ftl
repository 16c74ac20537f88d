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
    [friendly] Te ofrecemos una sincera disculpa por la decepción que te ha causado este pedido.
   *[formal] Le ofrecemos una sincera disculpa por la decepción que le ha causado este pedido.
}

# voice: neutral
complaint-logistics-cause-strike = La causa es una huelga en la paquetería.

# voice: neutral
complaint-logistics-cause-volume = La causa es el volumen de envíos de la paquetería.

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-calm = { $voice ->
    [friendly] La paquetería prevé la entrega a más tardar el { $wait_until }; si ese día el paquete no ha llegado, te reembolsaré el importe íntegro sin que tengas que pedirlo.
   *[formal] La paquetería prevé la entrega a más tardar el { $wait_until }; si ese día el paquete no ha llegado, le reembolsaré el importe íntegro sin que tenga que pedirlo.
}

# voice: neutral
complaint-logistics-asked-calm = He preguntado a la paquetería dónde está el paquete; todavía no ha indicado una fecha de entrega.

# voice: neutral
complaint-logistics-asked-rational = Se ha preguntado a la paquetería, que no ha indicado una fecha de entrega.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
# voice: neutral
complaint-logistics-option-resend-cost-rational = Segundo envío: sale a más tardar el { $resend_by }, costo { $reship_cost }; basta una línea de respuesta.

complaint-logistics-asked-disappointed = { $voice ->
    [friendly] He preguntado a la paquetería dónde está, pero todavía no hay una fecha que pueda prometerte con honestidad.
   *[formal] He preguntado a la paquetería dónde está, pero todavía no hay una fecha que pueda prometerle con honestidad.
}

complaint-logistics-asked-angry = { $voice ->
    [friendly] Hoy he reclamado tu paquete a la paquetería.
   *[formal] Hoy he reclamado su paquete a la paquetería.
}

# $delivered_on (date) the day of delivery as scanned
# voice: neutral
complaint-logistics-scan-day = La paquetería registró la entrega el { $delivered_on }.

# voice: neutral
complaint-logistics-scan-only = La paquetería registró una entrega sin indicar el día.

# $place (text) where the parcel is or was left
# voice: neutral
complaint-logistics-scan-place = La paquetería indica este lugar: { $place }.

complaint-logistics-places-asked-calm = { $voice ->
    [friendly] Entretanto, he preguntado a la paquetería dónde lo dejó exactamente; avísame, por favor, si aparece.
   *[formal] Entretanto, he preguntado a la paquetería dónde lo dejó exactamente; avíseme, por favor, si aparece.
}

# voice: neutral
complaint-logistics-places-asked-rational = Se ha preguntado a la paquetería por el lugar exacto y por la persona que lo recogió.

# voice: neutral
complaint-logistics-places-asked-disappointed = Del resto me encargo yo: he preguntado a la paquetería dónde lo dejó exactamente.

# voice: neutral
complaint-logistics-customs-calm = La aduana decide sobre la liberación y los importes, y he preguntado a la paquetería en qué punto está el despacho.

# voice: neutral
complaint-logistics-customs-angry = Hoy he preguntado a la paquetería qué falta en la aduana.

# voice: neutral
complaint-logistics-customs-rational = Se ha preguntado a la paquetería por el despacho; solo la aduana decide sobre la liberación y los importes.

complaint-logistics-customs-disappointed = { $voice ->
    [friendly] La aduana decide sobre la liberación y los importes; a la paquetería ya le he preguntado yo, para que no tengas que hacerlo tú.
   *[formal] La aduana decide sobre la liberación y los importes; a la paquetería ya le he preguntado yo, para que usted no tenga que hacerlo.
}

complaint-logistics-checking-calm = { $voice ->
    [friendly] He revisado tu pedido y he preguntado a la paquetería, cuya respuesta está pendiente.
   *[formal] He revisado su pedido y he preguntado a la paquetería, cuya respuesta está pendiente.
}

complaint-logistics-checking-angry = { $voice ->
    [friendly] Hoy he revisado tu pedido y preguntado a la paquetería.
   *[formal] Hoy he revisado su pedido y preguntado a la paquetería.
}

# voice: neutral
complaint-logistics-checking-rational = Hecho hasta ahora: pedido y seguimiento revisados, paquetería consultada; falta su respuesta.

complaint-logistics-checking-disappointed = { $voice ->
    [friendly] No quiero responderte con suposiciones, así que primero he revisado tu pedido y he preguntado a la paquetería.
   *[formal] No quiero responderle con suposiciones, así que primero he revisado su pedido y he preguntado a la paquetería.
}

# voice: neutral
complaint-logistics-rule-own = La solución no depende de lo que decida la paquetería.
