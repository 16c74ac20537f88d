### The customer complains about the delivery.
### The sentences for an angry customer have 12 words or fewer, values not counted.

## Subjects

# $order_id (identifier) the order's number
complaint-logistics-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: próximos pasos
   *[formal] Su pedido { $order_id }: próximos pasos
}

# $order_id (identifier) the order's number
complaint-logistics-subject-refund = { $voice ->
    [friendly] Tu pedido { $order_id }: reembolso íntegro
   *[formal] Su pedido { $order_id }: reembolso íntegro
}

# $order_id (identifier) the order's number
complaint-logistics-subject-decided = { $voice ->
    [friendly] Tu pedido { $order_id }: la solución está en marcha
   *[formal] Su pedido { $order_id }: la solución está en marcha
}

## Listen, calm: thanks, and what happened

# $order_id (identifier) the order's number
complaint-logistics-heard-late-calm = { $voice ->
    [friendly] Gracias por avisarnos de que el pedido { $order_id } todavía no te ha llegado.
   *[formal] Gracias por avisarnos de que el pedido { $order_id } todavía no le ha llegado.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } no ha llegado todavía.
       *[formal] Su pedido { $order_id } no ha llegado todavía.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-calm = { $voice ->
    [friendly] Gracias por tu mensaje. El paquete del pedido { $order_id } se ha perdido durante el transporte.
   *[formal] Gracias por su mensaje. El paquete del pedido { $order_id } se ha perdido durante el transporte.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } se ha perdido por el camino.
       *[formal] Su pedido { $order_id } se ha perdido por el camino.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-calm = { $voice ->
    [friendly] Gracias por avisarnos. El pedido { $order_id } figura como entregado, pero no lo has recibido.
   *[formal] Gracias por avisarnos. El pedido { $order_id } figura como entregado, pero usted no lo ha recibido.
}
    .short = { $voice ->
        [friendly] El pedido { $order_id } no te ha llegado.
       *[formal] El pedido { $order_id } no le ha llegado.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-calm = { $voice ->
    [friendly] Gracias por avisarnos de que el pedido { $order_id } te ha llegado dañado.
   *[formal] Gracias por avisarnos de que el pedido { $order_id } le ha llegado dañado.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } ha llegado dañado.
       *[formal] Su pedido { $order_id } ha llegado dañado.
    }

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-wrong-address-calm = Gracias por avisarnos. El pedido { $order_id } se envió a una dirección equivocada.
    .short = El pedido { $order_id } se envió a otra dirección.

# $order_id (identifier) the order's number
complaint-logistics-heard-returned-calm = { $voice ->
    [friendly] Gracias por tu mensaje. El paquete del pedido { $order_id } figura como devuelto al remitente.
   *[formal] Gracias por su mensaje. El paquete del pedido { $order_id } figura como devuelto al remitente.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } volvió al remitente.
       *[formal] Su pedido { $order_id } volvió al remitente.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-customs-calm = { $voice ->
    [friendly] Gracias por tu mensaje. El paquete del pedido { $order_id } está retenido en la aduana.
   *[formal] Gracias por su mensaje. El paquete del pedido { $order_id } está retenido en la aduana.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } está en la aduana.
       *[formal] Su pedido { $order_id } está en la aduana.
    }

# $order_id (identifier) the order's number · $promised_by (date) the day that was promised
complaint-logistics-heard-late-promised-calm = { $voice ->
    [friendly] Gracias por tu mensaje. El pedido { $order_id } debía llegar a más tardar el { $promised_by } y todavía no lo has recibido.
   *[formal] Gracias por su mensaje. El pedido { $order_id } debía llegar a más tardar el { $promised_by } y todavía no lo ha recibido.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } no ha llegado a tiempo.
       *[formal] Su pedido { $order_id } no ha llegado a tiempo.
    }

## Listen, angry: the failure restated; at most 12 words a sentence here and in every other sentence for an angry customer

# $order_id (identifier) the order's number
complaint-logistics-heard-late-angry = { $voice ->
    [friendly] Tienes razón: el pedido { $order_id } llega tarde y sigues esperando.
   *[formal] Tiene razón: el pedido { $order_id } llega tarde y usted sigue esperando.
}
    .short = { $voice ->
        [friendly] Tienes razón: tu pedido { $order_id } llega tarde.
       *[formal] Tiene razón: su pedido { $order_id } llega tarde.
    }

# $order_id (identifier) the order's number · $promised_by (date) the day that was promised
complaint-logistics-heard-late-promised-angry = { $voice ->
    [friendly] Tienes razón: el pedido { $order_id } debía llegar a más tardar el { $promised_by }. Sigue sin llegar.
   *[formal] Tiene razón: el pedido { $order_id } debía llegar a más tardar el { $promised_by }. Sigue sin llegar.
}
    .short = { $voice ->
        [friendly] Tienes razón: tu pedido { $order_id } no ha llegado a tiempo.
       *[formal] Tiene razón: su pedido { $order_id } no ha llegado a tiempo.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-angry = { $voice ->
    [friendly] Tienes razón: el pedido { $order_id } se ha perdido durante el transporte.
   *[formal] Tiene razón: el pedido { $order_id } se ha perdido durante el transporte.
}
    .short = { $voice ->
        [friendly] Tienes razón: tu pedido { $order_id } se ha perdido.
       *[formal] Tiene razón: su pedido { $order_id } se ha perdido.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-angry = { $voice ->
    [friendly] Tienes razón: el pedido { $order_id } figura como entregado y no ha llegado.
   *[formal] Tiene razón: el pedido { $order_id } figura como entregado y no ha llegado.
}
    .short = { $voice ->
        [friendly] Tienes razón: tu pedido { $order_id } no ha llegado.
       *[formal] Tiene razón: su pedido { $order_id } no ha llegado.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-angry = { $voice ->
    [friendly] Tienes razón: el pedido { $order_id } te ha llegado dañado.
   *[formal] Tiene razón: el pedido { $order_id } le ha llegado dañado.
}
    .short = { $voice ->
        [friendly] Tienes razón: tu pedido { $order_id } ha llegado dañado.
       *[formal] Tiene razón: su pedido { $order_id } ha llegado dañado.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-wrong-address-angry = { $voice ->
    [friendly] El pedido { $order_id } se envió a una dirección equivocada, no a la tuya.
   *[formal] El pedido { $order_id } se envió a una dirección equivocada, no a la suya.
}
    .short = El pedido { $order_id } se envió a una dirección equivocada.

# $order_id (identifier) the order's number
complaint-logistics-heard-returned-angry = { $voice ->
    [friendly] El pedido { $order_id } no te ha llegado: el paquete volvió al remitente.
   *[formal] El pedido { $order_id } no le ha llegado: el paquete volvió al remitente.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } volvió al remitente.
       *[formal] Su pedido { $order_id } volvió al remitente.
    }

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-customs-angry = El pedido { $order_id } sigue retenido en la aduana.

# said from the second message on · $contacts (number) how often they have written about it, 2 or more
complaint-logistics-written = { $voice ->
    [friendly] { $contacts ->
        [2] Has tenido que escribirnos dos veces.
        [3] Has tenido que escribirnos tres veces.
        [4] Has tenido que escribirnos cuatro veces.
        [5] Has tenido que escribirnos cinco veces.
       *[other] Has tenido que escribirnos { $contacts } veces.
    }
   *[formal] { $contacts ->
        [2] Ha tenido que escribirnos dos veces.
        [3] Ha tenido que escribirnos tres veces.
        [4] Ha tenido que escribirnos cuatro veces.
        [5] Ha tenido que escribirnos cinco veces.
       *[other] Ha tenido que escribirnos { $contacts } veces.
    }
}

## Listen, rational: the state of things

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-late-rational = Esta es la situación del pedido { $order_id }: no se ha entregado.
    .short = El pedido { $order_id } todavía no se ha entregado.

# $order_id (identifier) the order's number · $promised_by (date) the day that was promised
# voice: neutral
complaint-logistics-heard-late-promised-rational = Esta es la situación del pedido { $order_id }: la entrega estaba prevista a más tardar el { $promised_by } y no se ha producido.
    .short = El pedido { $order_id } no se ha entregado a tiempo.

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-lost-rational = Esta es la situación del pedido { $order_id }: se ha perdido durante el transporte.
    .short = El pedido { $order_id } se ha perdido en el transporte.

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-rational = { $voice ->
    [friendly] Esta es la situación del pedido { $order_id }: consta como entregado y no lo has recibido.
   *[formal] Esta es la situación del pedido { $order_id }: consta como entregado y usted no lo ha recibido.
}
    .short = { $voice ->
        [friendly] El pedido { $order_id } consta como entregado, pero no lo tienes.
       *[formal] El pedido { $order_id } consta como entregado, pero no lo tiene.
    }

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-damaged-in-transit-rational = Esta es la situación del pedido { $order_id }: llegó dañado.
    .short = El pedido { $order_id } llegó dañado.

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-wrong-address-rational = Esta es la situación del pedido { $order_id }: se envió a una dirección incorrecta.
    .short = El pedido { $order_id } se envió a una dirección incorrecta.

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-returned-rational = Esta es la situación del pedido { $order_id }: el paquete se devolvió al remitente.
    .short = El pedido { $order_id } se devolvió al remitente.

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-customs-rational = Esta es la situación del pedido { $order_id }: el paquete está en la aduana.
    .short = El pedido { $order_id } está en la aduana.

## Listen, disappointed: the expectation that was lost

# $order_id (identifier) the order's number
complaint-logistics-heard-late-disappointed = { $voice ->
    [friendly] Contabas con el pedido { $order_id } y no ha llegado a tiempo.
   *[formal] Usted contaba con el pedido { $order_id } y no ha llegado a tiempo.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } no ha llegado a tiempo.
       *[formal] Su pedido { $order_id } no ha llegado a tiempo.
    }

# $order_id (identifier) the order's number · $promised_by (date) the day that was promised
complaint-logistics-heard-late-promised-disappointed = { $voice ->
    [friendly] Contabas con recibir el pedido { $order_id } a más tardar el { $promised_by }, y no ha llegado.
   *[formal] Usted contaba con recibir el pedido { $order_id } a más tardar el { $promised_by }, y no ha llegado.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } no ha llegado como prometimos.
       *[formal] Su pedido { $order_id } no ha llegado como prometimos.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-disappointed = { $voice ->
    [friendly] Esperabas con ilusión el pedido { $order_id }, y se ha perdido por el camino.
   *[formal] Usted esperaba con ilusión el pedido { $order_id }, y se ha perdido por el camino.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } se ha perdido por el camino.
       *[formal] Su pedido { $order_id } se ha perdido por el camino.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-disappointed = { $voice ->
    [friendly] Esperabas con ilusión el pedido { $order_id }; figura como entregado y, sin embargo, no lo tienes.
   *[formal] Usted esperaba con ilusión el pedido { $order_id }; figura como entregado y, sin embargo, no lo tiene.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } no te ha llegado.
       *[formal] Su pedido { $order_id } no le ha llegado.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-disappointed = { $voice ->
    [friendly] Esperabas con ilusión el pedido { $order_id }, y te ha llegado dañado.
   *[formal] Usted esperaba con ilusión el pedido { $order_id }, y le ha llegado dañado.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } te ha llegado dañado.
       *[formal] Su pedido { $order_id } le ha llegado dañado.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-wrong-address-disappointed = { $voice ->
    [friendly] Esperabas el pedido { $order_id }, y se envió a una dirección equivocada.
   *[formal] Usted esperaba el pedido { $order_id }, y se envió a una dirección equivocada.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } se envió a otra dirección.
       *[formal] Su pedido { $order_id } se envió a otra dirección.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-returned-disappointed = { $voice ->
    [friendly] Esperabas el pedido { $order_id }, y el paquete volvió al remitente sin llegar a tus manos.
   *[formal] Usted esperaba el pedido { $order_id }, y el paquete volvió al remitente sin llegar a sus manos.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } no te llegó: volvió al remitente.
       *[formal] Su pedido { $order_id } no le llegó: volvió al remitente.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-customs-disappointed = { $voice ->
    [friendly] Contabas con el pedido { $order_id }, y ahora está retenido en la aduana.
   *[formal] Usted contaba con el pedido { $order_id }, y ahora está retenido en la aduana.
}
    .short = { $voice ->
        [friendly] Tu pedido { $order_id } está retenido en la aduana.
       *[formal] Su pedido { $order_id } está retenido en la aduana.
    }

# voice: neutral
complaint-logistics-expected-gift = Era un regalo, y un regalo tiene que llegar a tiempo y en perfecto estado.
    .short = Era un regalo.

# voice: neutral
complaint-logistics-expected-celebration = Era para un día especial, y ese día no se puede cambiar.
    .short = Era para un día especial.

# voice: neutral
complaint-logistics-expected-trip = Era para un viaje, y la fecha de salida no se puede cambiar.
    .short = Era para un viaje.

complaint-logistics-expected-work = { $voice ->
    [friendly] Lo necesitabas para tu trabajo, y el trabajo no espera a un paquete.
   *[formal] Lo necesitaba para su trabajo, y el trabajo no espera a un paquete.
}
    .short = { $voice ->
        [friendly] Lo necesitabas para tu trabajo.
       *[formal] Lo necesitaba para su trabajo.
    }

# said where nothing is known of an occasion
complaint-logistics-expected-trust = { $voice ->
    [friendly] Con este pedido depositaste tu confianza en nosotros, y esa confianza se ha resentido.
   *[formal] Con este pedido depositó su confianza en nosotros, y esa confianza se ha resentido.
}
    .short = { $voice ->
        [friendly] Confiaste en nosotros.
       *[formal] Usted confió en nosotros.
    }

## Empathise: the one apology of the reply

# voice: neutral
complaint-logistics-sorry-calm = Lamento que la entrega no haya salido como debía.
    .short = Lamento lo ocurrido.

complaint-logistics-sorry-angry = { $voice ->
    [friendly] Te pido disculpas por ello.
   *[formal] Le pido disculpas por ello.
}
    .short = { $voice ->
        [friendly] Te pido disculpas.
       *[formal] Le pido disculpas.
    }

complaint-logistics-sorry-rational = { $voice ->
    [friendly] Te pido disculpas por lo ocurrido.
   *[formal] Le pido disculpas por lo ocurrido.
}
    .short = { $voice ->
        [friendly] Te pido disculpas.
       *[formal] Le pido disculpas.
    }

complaint-logistics-sorry-disappointed = { $voice ->
    [friendly] Lamento de verdad la decepción que te ha causado este pedido.
   *[formal] Lamento de verdad la decepción que le ha causado este pedido.
}
    .short = Lo lamento de verdad.

# voice: neutral
complaint-logistics-fault-carrier = El fallo se produjo durante el transporte; resolverlo nos corresponde a nosotros.
    .short = Falló el transporte; resolverlo nos toca a nosotros.

# voice: neutral
complaint-logistics-fault-unknown = Todavía no está claro dónde se produjo el fallo; averiguarlo nos corresponde a nosotros.
    .short = Averiguar la causa nos corresponde a nosotros.

# angry: who takes it on · $agent (text) who signs
complaint-logistics-person-named = { $voice ->
    [friendly] Me llamo { $agent } y llevo tu caso.
   *[formal] Me llamo { $agent } y llevo su caso.
}
    .short = { $voice ->
        [friendly] Soy { $agent } y llevo tu caso.
       *[formal] Soy { $agent } y llevo su caso.
    }

# angry, where the agent is not named
complaint-logistics-person-own = { $voice ->
    [friendly] Ahora llevo yo tu caso.
   *[formal] Ahora llevo yo su caso.
}
    .short = { $voice ->
        [friendly] Ahora llevo yo tu caso.
       *[formal] Ahora llevo yo su caso.
    }

## Solve: what is known

# $last_update (date) the day of the last scan
# voice: neutral
complaint-logistics-last-scan = El último registro de seguimiento es del { $last_update }.
    .short = Último registro: { $last_update }.

# $last_update (date) the day of the last scan · $place (text) where the parcel is or was left
# voice: neutral
complaint-logistics-last-scan-place = El último registro de seguimiento es del { $last_update } ({ $place }).
    .short = Último registro: { $last_update } ({ $place }).

# voice: neutral
complaint-logistics-cause-weather = La causa es el mal tiempo en el trayecto.

# voice: neutral
complaint-logistics-cause-strike = La causa es una huelga en la empresa de transporte.

# voice: neutral
complaint-logistics-cause-volume = La causa es el gran volumen de envíos que gestiona el transportista.
    .short = La causa es el gran volumen de envíos.

# voice: neutral
complaint-logistics-cause-customs = La causa es la tramitación en la aduana.

# voice: neutral
complaint-logistics-cause-sorting = La causa es un error de clasificación durante el transporte.

# voice: neutral
complaint-logistics-cause-handling = La causa es la manipulación del paquete durante el transporte.
    .short = La causa es la manipulación en el transporte.

# voice: neutral
complaint-logistics-cause-packaging = La causa es un embalaje que no protegió el contenido.
    .short = El embalaje no protegió el contenido.

# voice: neutral
complaint-logistics-cause-late-dispatch = La causa es que el pedido salió con retraso de nuestro almacén.
    .short = Salió tarde de nuestro almacén.

# voice: neutral
complaint-logistics-cause-label = La causa es un error en la etiqueta de envío.

# voice: neutral
complaint-logistics-cause-address = La causa es una dirección incompleta en la etiqueta.

# voice: neutral
complaint-logistics-cause-not-collected = La causa es que el plazo de recogida terminó antes de que se retirara el paquete.
    .short = El plazo de recogida terminó.

## Solve: the marketplace stores and delivers it

complaint-logistics-marketplace-calm = { $voice ->
    [friendly] La plataforma almacena y entrega este pedido, de modo que puede actuar directamente sobre el paquete. Abre, por favor, el pedido en tu cuenta y elige la opción de ayuda: allí se decide entre un nuevo envío y el reembolso.
   *[formal] La plataforma almacena y entrega este pedido, de modo que puede actuar directamente sobre el paquete. Abra, por favor, el pedido en su cuenta y elija la opción de ayuda: allí se decide entre un nuevo envío y el reembolso.
}
    .short = { $voice ->
        [friendly] La plataforma lo entrega y decide entre nuevo envío y reembolso: abre, por favor, el pedido en tu cuenta y elige la opción de ayuda.
       *[formal] La plataforma lo entrega y decide entre nuevo envío y reembolso: abra, por favor, el pedido en su cuenta y elija la opción de ayuda.
    }

# voice: neutral
complaint-logistics-marketplace-own-calm = Por nuestra parte, también estamos revisando el pedido.

complaint-logistics-marketplace-angry = { $voice ->
    [friendly] La plataforma entrega este pedido y decide entre nuevo envío y reembolso. Mi consejo: abre el pedido en tu cuenta y elige la opción de ayuda.
   *[formal] La plataforma entrega este pedido y decide entre nuevo envío y reembolso. Mi consejo: abra el pedido en su cuenta y elija la opción de ayuda.
}
    .short = { $voice ->
        [friendly] La plataforma decide entre nuevo envío y reembolso. Mi consejo: abre el pedido en tu cuenta y elige la ayuda.
       *[formal] La plataforma decide entre nuevo envío y reembolso. Mi consejo: abra el pedido en su cuenta y elija la ayuda.
    }

# angry
complaint-logistics-marketplace-silence = { $voice ->
    [friendly] Aunque no me respondas, seguiré pendiente del pedido.
   *[formal] Aunque no me responda, seguiré pendiente del pedido.
}
    .short = { $voice ->
        [friendly] Aunque no respondas, seguiré pendiente.
       *[formal] Aunque no responda, seguiré pendiente.
    }

complaint-logistics-marketplace-rational = { $voice ->
    [friendly] La plataforma almacena y entrega este pedido, y por eso decide entre un nuevo envío y el reembolso. Puedes solicitarlo en unos minutos desde tu cuenta: abre el pedido y elige la opción de ayuda.
   *[formal] La plataforma almacena y entrega este pedido, y por eso decide entre un nuevo envío y el reembolso. Puede solicitarlo en unos minutos desde su cuenta: abra el pedido y elija la opción de ayuda.
}
    .short = { $voice ->
        [friendly] La plataforma lo entrega y decide entre nuevo envío y reembolso. Abre el pedido en tu cuenta y elige la opción de ayuda: son unos minutos.
       *[formal] La plataforma lo entrega y decide entre nuevo envío y reembolso. Abra el pedido en su cuenta y elija la opción de ayuda: son unos minutos.
    }

complaint-logistics-marketplace-own-rational = { $voice ->
    [friendly] En paralelo, hacemos nuestra propia comprobación, que no requiere nada de ti.
   *[formal] En paralelo, hacemos nuestra propia comprobación, que no requiere nada de usted.
}
    .short = Nosotros también lo comprobamos.

complaint-logistics-marketplace-disappointed = { $voice ->
    [friendly] Nos compraste a nosotros, y no quiero limitarme a enviarte a otro sitio. La plataforma almacena y entrega este pedido, de modo que su ayuda es el camino más corto: abre el pedido en tu cuenta, y allí se decide directamente entre un nuevo envío y el reembolso.
   *[formal] Usted nos compró a nosotros, y no quiero limitarme a remitirle a otro sitio. La plataforma almacena y entrega este pedido, de modo que su ayuda es el camino más corto: abra el pedido en su cuenta, y allí se decide directamente entre un nuevo envío y el reembolso.
}
    .short = { $voice ->
        [friendly] La plataforma lo entrega, y su ayuda es el camino más corto al nuevo envío o al reembolso: la tienes en tu cuenta, dentro del pedido.
       *[formal] La plataforma lo entrega, y su ayuda es el camino más corto al nuevo envío o al reembolso: la tiene en su cuenta, dentro del pedido.
    }

# voice: neutral
complaint-logistics-marketplace-own-disappointed = Mientras tanto, yo también reviso el pedido.
    .short = Yo también reviso el pedido.

## Solve: it is decided, and booked before the reply goes out

# $full_refund (money) the full refund, shipping included
complaint-logistics-done-refund = { $voice ->
    [friendly] He tramitado tu reembolso íntegro de { $full_refund }, gastos de envío incluidos.
   *[formal] He tramitado su reembolso íntegro de { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Te he reembolsado { $full_refund }, envío incluido.
       *[formal] Le he reembolsado { $full_refund }, envío incluido.
    }

# $partial_refund (money) the part that goes back
# voice: neutral
complaint-logistics-done-partial = He tramitado un reembolso parcial de { $partial_refund }.

# $resend_by (date) the last day on which it leaves again
# voice: neutral
complaint-logistics-done-resend = El pedido saldrá de nuevo a más tardar el { $resend_by }, sin cargo.
    .short = Saldrá de nuevo el { $resend_by } o antes, sin cargo.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
# voice: neutral
complaint-logistics-done-resend-cost = El pedido saldrá de nuevo a más tardar el { $resend_by }. El segundo envío cuesta { $reship_cost }.
    .short = Saldrá de nuevo el { $resend_by } o antes, por { $reship_cost }.

# $part_by (date) the last day on which the part leaves
complaint-logistics-done-part = { $voice ->
    [friendly] La pieza nueva saldrá a más tardar el { $part_by }, sin cargo para ti.
   *[formal] La pieza nueva saldrá a más tardar el { $part_by }, sin cargo para usted.
}
    .short = La pieza nueva saldrá el { $part_by } o antes, sin cargo.

# $wait_until (date) the last day of the expected delivery
# voice: neutral
complaint-logistics-done-wait = Según lo acordado, esperaremos la entrega hasta el { $wait_until }.
    .short = Según lo acordado, esperaremos hasta el { $wait_until }.

# what follows if the wait or the replacement fails · $full_refund (money) the full refund, shipping included
complaint-logistics-done-net = { $voice ->
    [friendly] Si eso no se cumple, te reembolsaré el importe íntegro de { $full_refund }.
   *[formal] Si eso no se cumple, le reembolsaré el importe íntegro de { $full_refund }.
}
    .short = { $voice ->
        [friendly] Si no se cumple, te reembolsaré { $full_refund }.
       *[formal] Si no se cumple, le reembolsaré { $full_refund }.
    }

complaint-logistics-nothing-to-do = { $voice ->
    [friendly] Para ello no tienes que hacer nada.
   *[formal] Para ello no tiene que hacer nada.
}
    .short = { $voice ->
        [friendly] No tienes que hacer nada.
       *[formal] No tiene que hacer nada.
    }

# $refund_days (number) business days until the money is there
complaint-logistics-refund-way = { $voice ->
    [friendly] { $refund_days ->
        [one] Lo recibirás en un día hábil por el mismo medio de pago.
       *[other] Lo recibirás en { $refund_days } días hábiles por el mismo medio de pago.
    }
   *[formal] { $refund_days ->
        [one] Lo recibirá en un día hábil por el mismo medio de pago.
       *[other] Lo recibirá en { $refund_days } días hábiles por el mismo medio de pago.
    }
}
    .short = { $refund_days ->
        [one] Plazo: un día hábil.
       *[other] Plazo: { $refund_days } días hábiles.
    }

# $method (text) how they paid · $refund_days (number) business days until the money is there
complaint-logistics-refund-way-method = { $voice ->
    [friendly] { $refund_days ->
        [one] Lo recibirás en un día hábil por el mismo medio de pago ({ $method }).
       *[other] Lo recibirás en { $refund_days } días hábiles por el mismo medio de pago ({ $method }).
    }
   *[formal] { $refund_days ->
        [one] Lo recibirá en un día hábil por el mismo medio de pago ({ $method }).
       *[other] Lo recibirá en { $refund_days } días hábiles por el mismo medio de pago ({ $method }).
    }
}
    .short = { $refund_days ->
        [one] Plazo: un día hábil.
       *[other] Plazo: { $refund_days } días hábiles.
    }

# rational, where the days are in the sentence before · $method (text) how they paid
# voice: neutral
complaint-logistics-refund-means = El reembolso se hará por el mismo medio de pago ({ $method }).
    .short = Irá al mismo medio de pago ({ $method }).

## Solve: the options, calm

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-calm = { $voice ->
    [friendly] El transportista prevé la entrega a más tardar el { $wait_until }; si ese día el paquete no ha llegado, te reembolsaré el importe íntegro sin que tengas que pedirlo.
   *[formal] El transportista prevé la entrega a más tardar el { $wait_until }; si ese día el paquete no ha llegado, le reembolsaré el importe íntegro sin que tenga que pedirlo.
}
    .short = { $voice ->
        [friendly] Debería llegar el { $wait_until } o antes; si no, te reembolsaré todo.
       *[formal] Debería llegar el { $wait_until } o antes; si no, le reembolsaré todo.
    }

# voice: neutral
complaint-logistics-asked-calm = He preguntado al transportista dónde está el paquete, pero todavía no me ha dado una fecha de entrega.
    .short = El transportista aún no da una fecha.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-wait-open-calm = { $voice ->
    [friendly] Puedes esperar esa respuesta o pedirme ya el reembolso íntegro de { $full_refund }, gastos de envío incluidos.
   *[formal] Puede esperar esa respuesta o pedirme ya el reembolso íntegro de { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Puedes esperar, o te reembolso ya { $full_refund }, envío incluido.
       *[formal] Puede esperar, o le reembolso ya { $full_refund }, envío incluido.
    }

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-now-calm = { $voice ->
    [friendly] Si no quieres esperar, te reembolsaré ya el importe íntegro de { $full_refund }, gastos de envío incluidos.
   *[formal] Si no desea esperar, le reembolsaré ya el importe íntegro de { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Si lo prefieres, te reembolso ya { $full_refund }, envío incluido.
       *[formal] Si lo prefiere, le reembolso ya { $full_refund }, envío incluido.
    }

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-calm = { $voice ->
    [friendly] Puedo volver a enviarte el pedido a más tardar el { $resend_by }, sin cargo para ti.
   *[formal] Puedo volver a enviarle el pedido a más tardar el { $resend_by }, sin cargo para usted.
}
    .short = { $voice ->
        [friendly] Puedo reenviártelo gratis el { $resend_by } o antes.
       *[formal] Puedo reenviárselo gratis el { $resend_by } o antes.
    }

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
complaint-logistics-option-resend-cost-calm = { $voice ->
    [friendly] Puedo volver a enviarte el pedido a más tardar el { $resend_by }; el segundo envío cuesta { $reship_cost }.
   *[formal] Puedo volver a enviarle el pedido a más tardar el { $resend_by }; el segundo envío cuesta { $reship_cost }.
}
    .short = { $voice ->
        [friendly] Puedo reenviártelo por { $reship_cost } el { $resend_by } o antes.
       *[formal] Puedo reenviárselo por { $reship_cost } el { $resend_by } o antes.
    }

# $part_by (date) the last day on which the part leaves
complaint-logistics-option-part-calm = { $voice ->
    [friendly] Puedo enviarte una pieza nueva a más tardar el { $part_by } para sustituir la dañada, sin cargo para ti.
   *[formal] Puedo enviarle una pieza nueva a más tardar el { $part_by } para sustituir la dañada, sin cargo para usted.
}
    .short = { $voice ->
        [friendly] Puedo enviarte gratis una pieza nueva el { $part_by } o antes.
       *[formal] Puedo enviarle gratis una pieza nueva el { $part_by } o antes.
    }

# $partial_refund (money) the part that goes back
complaint-logistics-option-partial-calm = { $voice ->
    [friendly] Puedes quedarte con el artículo tal como está y recuperar { $partial_refund }.
   *[formal] Puede quedarse con el artículo tal como está y recuperar { $partial_refund }.
}
    .short = { $voice ->
        [friendly] Puedes quedártelo y recuperar { $partial_refund }.
       *[formal] Puede quedárselo y recuperar { $partial_refund }.
    }

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-calm = { $voice ->
    [friendly] También puedo reembolsarte el importe íntegro de { $full_refund }, gastos de envío incluidos.
   *[formal] También puedo reembolsarle el importe íntegro de { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] O puedo reembolsarte { $full_refund }, envío incluido.
       *[formal] O puedo reembolsarle { $full_refund }, envío incluido.
    }

# $partial_refund (money) the part that goes back
complaint-logistics-wait-partial = { $voice ->
    [friendly] Si esperas, te devolveré además { $partial_refund }.
   *[formal] Si espera, le devolveré además { $partial_refund }.
}
    .short = { $voice ->
        [friendly] Por esperar, recibirás { $partial_refund }.
       *[formal] Por esperar, recibirá { $partial_refund }.
    }

## Solve: the options, rational; each with its date and its effort

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-rational = { $voice ->
    [friendly] Esperar: entrega prevista a más tardar el { $wait_until }, sin gestiones por tu parte; si se incumple esa fecha, el reembolso íntegro se tramita sin necesidad de solicitarlo.
   *[formal] Esperar: entrega prevista a más tardar el { $wait_until }, sin gestiones por su parte; si se incumple esa fecha, el reembolso íntegro se tramita sin necesidad de solicitarlo.
}
    .short = Esperar: llegaría el { $wait_until } o antes; si no, reembolso íntegro.

# voice: neutral
complaint-logistics-asked-rational = He consultado al transportista, que no ha indicado ninguna fecha de entrega.
    .short = El transportista aún no indica fecha.

complaint-logistics-option-wait-open-rational = { $voice ->
    [friendly] Esperar: fecha de entrega por confirmar, sin gestiones por tu parte.
   *[formal] Esperar: fecha de entrega por confirmar, sin gestiones por su parte.
}
    .short = Esperar: sin fecha todavía.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-rational = { $voice ->
    [friendly] Segundo envío: sale a más tardar el { $resend_by }, sin cargo para ti; basta con responder «segundo envío».
   *[formal] Segundo envío: sale a más tardar el { $resend_by }, sin cargo para usted; basta con responder «segundo envío».
}
    .short = Segundo envío: gratis, el { $resend_by } o antes.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
# voice: neutral
complaint-logistics-option-resend-cost-rational = Segundo envío: sale a más tardar el { $resend_by } y cuesta { $reship_cost }; basta con responder «segundo envío».
    .short = Segundo envío: { $reship_cost }, el { $resend_by } o antes.

# $part_by (date) the last day on which the part leaves
complaint-logistics-option-part-rational = { $voice ->
    [friendly] Pieza nueva: sale a más tardar el { $part_by }, sin cargo para ti; basta con responder «pieza».
   *[formal] Pieza nueva: sale a más tardar el { $part_by }, sin cargo para usted; basta con responder «pieza».
}
    .short = Pieza nueva: gratis, el { $part_by } o antes.

# $partial_refund (money) the part that goes back · $refund_days (number) business days until the money is there
complaint-logistics-option-partial-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] Conservar el artículo: devolución de { $partial_refund } en un día hábil desde tu respuesta; basta con responder «conservar».
       *[other] Conservar el artículo: devolución de { $partial_refund } en { $refund_days } días hábiles desde tu respuesta; basta con responder «conservar».
    }
   *[formal] { $refund_days ->
        [one] Conservar el artículo: devolución de { $partial_refund } en un día hábil desde su respuesta; basta con responder «conservar».
       *[other] Conservar el artículo: devolución de { $partial_refund } en { $refund_days } días hábiles desde su respuesta; basta con responder «conservar».
    }
}
    .short = { $refund_days ->
        [one] Conservarlo: devolución de { $partial_refund } en un día hábil.
       *[other] Conservarlo: devolución de { $partial_refund } en { $refund_days } días hábiles.
    }

# $full_refund (money) the full refund, shipping included · $refund_days (number) business days until the money is there
complaint-logistics-option-refund-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] Reembolso: { $full_refund }, gastos de envío incluidos, en un día hábil desde tu respuesta; basta con responder «reembolso».
       *[other] Reembolso: { $full_refund }, gastos de envío incluidos, en { $refund_days } días hábiles desde tu respuesta; basta con responder «reembolso».
    }
   *[formal] { $refund_days ->
        [one] Reembolso: { $full_refund }, gastos de envío incluidos, en un día hábil desde su respuesta; basta con responder «reembolso».
       *[other] Reembolso: { $full_refund }, gastos de envío incluidos, en { $refund_days } días hábiles desde su respuesta; basta con responder «reembolso».
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Reembolso: { $full_refund }, envío incluido, en un día hábil desde tu respuesta.
           *[other] Reembolso: { $full_refund }, envío incluido, en { $refund_days } días hábiles desde tu respuesta.
        }
       *[formal] { $refund_days ->
            [one] Reembolso: { $full_refund }, envío incluido, en un día hábil desde su respuesta.
           *[other] Reembolso: { $full_refund }, envío incluido, en { $refund_days } días hábiles desde su respuesta.
        }
    }

## Solve: the options, disappointed; two at most, the full refund among them

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-disappointed = { $voice ->
    [friendly] Si todavía lo quieres, la entrega está prevista a más tardar el { $wait_until }; si ese día no ha llegado, te lo reembolsaré todo sin que tengas que pedirlo.
   *[formal] Si todavía lo quiere, la entrega está prevista a más tardar el { $wait_until }; si ese día no ha llegado, se lo reembolsaré todo sin que tenga que pedirlo.
}
    .short = { $voice ->
        [friendly] Debería llegar el { $wait_until } o antes; si no, te reembolsaré todo.
       *[formal] Debería llegar el { $wait_until } o antes; si no, le reembolsaré todo.
    }

complaint-logistics-asked-disappointed = { $voice ->
    [friendly] He preguntado al transportista dónde está, pero todavía no hay una fecha que pueda prometerte con honestidad.
   *[formal] He preguntado al transportista dónde está, pero todavía no hay una fecha que pueda prometerle con honestidad.
}
    .short = El transportista aún no me da una fecha.

complaint-logistics-option-wait-open-disappointed = { $voice ->
    [friendly] Si todavía lo quieres, esperamos esa respuesta, y puedes cambiar de idea en cualquier momento.
   *[formal] Si todavía lo quiere, esperamos esa respuesta, y puede cambiar de idea en cualquier momento.
}
    .short = { $voice ->
        [friendly] Puedes esperar y cambiar de idea cuando quieras.
       *[formal] Puede esperar y cambiar de idea cuando quiera.
    }

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-disappointed = { $voice ->
    [friendly] Si todavía lo quieres, te enviaré un nuevo paquete a más tardar el { $resend_by }, sin cargo para ti.
   *[formal] Si todavía lo quiere, le enviaré un nuevo paquete a más tardar el { $resend_by }, sin cargo para usted.
}
    .short = { $voice ->
        [friendly] Puedo reenviártelo gratis el { $resend_by } o antes.
       *[formal] Puedo reenviárselo gratis el { $resend_by } o antes.
    }

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
complaint-logistics-option-resend-cost-disappointed = { $voice ->
    [friendly] Si todavía lo quieres, saldrá de nuevo a más tardar el { $resend_by }; el segundo envío cuesta { $reship_cost }.
   *[formal] Si todavía lo quiere, saldrá de nuevo a más tardar el { $resend_by }; el segundo envío cuesta { $reship_cost }.
}
    .short = { $voice ->
        [friendly] Puedo reenviártelo por { $reship_cost } el { $resend_by } o antes.
       *[formal] Puedo reenviárselo por { $reship_cost } el { $resend_by } o antes.
    }

# $part_by (date) the last day on which the part leaves
complaint-logistics-option-part-disappointed = { $voice ->
    [friendly] Si todavía lo quieres, te enviaré a más tardar el { $part_by } una pieza nueva para sustituir la dañada, sin cargo para ti.
   *[formal] Si todavía lo quiere, le enviaré a más tardar el { $part_by } una pieza nueva para sustituir la dañada, sin cargo para usted.
}
    .short = { $voice ->
        [friendly] Puedo enviarte gratis una pieza nueva el { $part_by } o antes.
       *[formal] Puedo enviarle gratis una pieza nueva el { $part_by } o antes.
    }

# $partial_refund (money) the part that goes back
complaint-logistics-option-partial-disappointed = { $voice ->
    [friendly] Si todavía lo quieres tal como está, te devolveré { $partial_refund } del precio.
   *[formal] Si todavía lo quiere tal como está, le devolveré { $partial_refund } del precio.
}
    .short = { $voice ->
        [friendly] Si te lo quedas, te devuelvo { $partial_refund }.
       *[formal] Si se lo queda, le devuelvo { $partial_refund }.
    }

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-disappointed = { $voice ->
    [friendly] Si ya no lo quieres, recuperarás el importe íntegro de { $full_refund }, gastos de envío incluidos.
   *[formal] Si ya no lo quiere, recuperará el importe íntegro de { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] También puedo devolverte { $full_refund }, envío incluido.
       *[formal] También puedo devolverle { $full_refund }, envío incluido.
    }

# amends beside the remedy, where there is no goodwill
# voice: neutral
complaint-logistics-care = Además, me ocuparé yo de seguir este pedido hasta que todo quede resuelto.
    .short = Yo lo seguiré hasta que quede resuelto.

## Solve: the action, the advice and what silence means, angry

complaint-logistics-asked-angry = { $voice ->
    [friendly] Hoy he reclamado tu paquete al transportista.
   *[formal] Hoy he reclamado su paquete al transportista.
}
    .short = Hoy lo he reclamado al transportista.

# voice: neutral
complaint-logistics-reserved-angry = La sustitución ya está reservada en nuestro almacén.
    .short = Ya hay otro reservado.

complaint-logistics-checked-angry = { $voice ->
    [friendly] Hoy he revisado tu pedido y el seguimiento.
   *[formal] Hoy he revisado su pedido y el seguimiento.
}
    .short = Hoy lo he revisado.

# $wait_until (date) the last day of the expected delivery · $full_refund (money) the full refund, shipping included
complaint-logistics-option-wait-angry = { $voice ->
    [friendly] Mi consejo: espera hasta el { $wait_until }. Si no llega, te reembolsaré { $full_refund } sin que lo pidas.
   *[formal] Mi consejo: espere hasta el { $wait_until }. Si no llega, le reembolsaré { $full_refund } sin que lo pida.
}
    .short = { $voice ->
        [friendly] Mi consejo: espera hasta el { $wait_until }. Si no llega, te reembolso { $full_refund }.
       *[formal] Mi consejo: espere hasta el { $wait_until }. Si no llega, le reembolso { $full_refund }.
    }

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-angry = { $voice ->
    [friendly] Mi consejo: elige el reembolso íntegro de { $full_refund }.
   *[formal] Mi consejo: elija el reembolso íntegro de { $full_refund }.
}
    .short = Mi consejo: el reembolso íntegro de { $full_refund }.

# $resend_by (date) the last day on which it leaves again
# voice: neutral
complaint-logistics-option-resend-angry = Mi consejo: un nuevo envío gratuito, a más tardar el { $resend_by }.
    .short = Mi consejo: reenvío gratis, el { $resend_by } o antes.

# $part_by (date) the last day on which the part leaves
# voice: neutral
complaint-logistics-option-part-angry = Mi consejo: una pieza nueva gratuita, a más tardar el { $part_by }.
    .short = Mi consejo: una pieza nueva gratis el { $part_by } o antes.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-address-angry = { $voice ->
    [friendly] Mi consejo: confirma tu dirección y te lo reenviaré gratis a más tardar el { $resend_by }.
   *[formal] Mi consejo: confirme su dirección y se lo reenviaré gratis a más tardar el { $resend_by }.
}
    .short = { $voice ->
        [friendly] Mi consejo: confirma tu dirección y saldrá gratis, el { $resend_by } o antes.
       *[formal] Mi consejo: confirme su dirección y saldrá gratis, el { $resend_by } o antes.
    }

complaint-logistics-silence-advice = { $voice ->
    [friendly] Si no me respondes, haré exactamente eso.
   *[formal] Si no me responde, haré exactamente eso.
}
    .short = { $voice ->
        [friendly] Si no respondes, así lo haré.
       *[formal] Si no responde, así lo haré.
    }

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-silence-refund = { $voice ->
    [friendly] Si no me respondes, haré el reembolso el { $next_news_by }.
   *[formal] Si no me responde, haré el reembolso el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Si no respondes, haré el reembolso el { $next_news_by }.
       *[formal] Si no responde, haré el reembolso el { $next_news_by }.
    }

# angry: asks the carrier
complaint-logistics-silence-carrier = { $voice ->
    [friendly] Aunque no me respondas, seguiré reclamando el paquete.
   *[formal] Aunque no me responda, seguiré reclamando el paquete.
}
    .short = { $voice ->
        [friendly] Aunque no respondas, insistiré.
       *[formal] Aunque no responda, insistiré.
    }

# $full_refund (money) the full refund, shipping included
complaint-logistics-or-refund-now = { $voice ->
    [friendly] También puedes pedir ya el reembolso de { $full_refund }: basta con decirlo.
   *[formal] También puede pedir ya el reembolso de { $full_refund }: basta con decirlo.
}
    .short = { $voice ->
        [friendly] O pídeme ya el reembolso de { $full_refund }.
       *[formal] O pídame ya el reembolso de { $full_refund }.
    }

# $full_refund (money) the full refund, shipping included · $resend_by (date) the last day on which it leaves again
# voice: neutral
complaint-logistics-or-refund-now-resend = Otras opciones: recuperar ya { $full_refund } u otro envío a más tardar el { $resend_by }.
    .short = O bien el reembolso ya de { $full_refund }, u otro envío el { $resend_by } o antes.

complaint-logistics-or-wait = { $voice ->
    [friendly] Si prefieres esperar, basta con decirlo.
   *[formal] Si prefiere esperar, basta con decirlo.
}
    .short = { $voice ->
        [friendly] Si prefieres esperar, dímelo.
       *[formal] Si prefiere esperar, dígamelo.
    }

# $resend_by (date) the last day on which it leaves again
# voice: neutral
complaint-logistics-or-wait-resend = Otras opciones: esperar u otro envío a más tardar el { $resend_by }.
    .short = O bien esperar, u otro envío el { $resend_by } o antes.

# $full_refund (money) the full refund, shipping included · $refund_days (number) business days until the money is there
complaint-logistics-or-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] También puedes elegir el reembolso de { $full_refund } en un día hábil.
       *[other] También puedes elegir el reembolso de { $full_refund } en { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] También puede elegir el reembolso de { $full_refund } en un día hábil.
       *[other] También puede elegir el reembolso de { $full_refund } en { $refund_days } días hábiles.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] O elige { $full_refund } de vuelta en un día hábil.
           *[other] O elige { $full_refund } de vuelta en { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] O elija { $full_refund } de vuelta en un día hábil.
           *[other] O elija { $full_refund } de vuelta en { $refund_days } días hábiles.
        }
    }

# $full_refund (money) the full refund, shipping included · $part_by (date) the last day on which the part leaves
# voice: neutral
complaint-logistics-or-refund-part = Otras opciones: reembolso de { $full_refund } o pieza nueva a más tardar el { $part_by }.
    .short = O bien el reembolso de { $full_refund }, o una pieza nueva el { $part_by } o antes.

# $full_refund (money) the full refund, shipping included · $part_by (date) the last day on which the part leaves · $partial_refund (money) the part that goes back
# voice: neutral
complaint-logistics-or-refund-part-partial = Otras opciones: reembolso de { $full_refund }, pieza a más tardar el { $part_by } o rebaja de { $partial_refund }.
    .short = O bien el reembolso de { $full_refund }, una pieza nueva el { $part_by } o antes o una rebaja de { $partial_refund }.

# $partial_refund (money) the part that goes back
complaint-logistics-or-partial = { $voice ->
    [friendly] También puedes quedártelo y recuperar { $partial_refund }.
   *[formal] También puede quedárselo y recuperar { $partial_refund }.
}
    .short = { $voice ->
        [friendly] O quédatelo y recupera { $partial_refund }.
       *[formal] O quédeselo y recupere { $partial_refund }.
    }

# $reship_cost (money) what sending it again costs the customer · $resend_by (date) the last day on which it leaves again
complaint-logistics-or-reship-cost = { $voice ->
    [friendly] También puedo reenviártelo por { $reship_cost }: sale a más tardar el { $resend_by }.
   *[formal] También puedo reenviárselo por { $reship_cost }: sale a más tardar el { $resend_by }.
}
    .short = { $voice ->
        [friendly] O te lo reenvío por { $reship_cost }, el { $resend_by } o antes.
       *[formal] O se lo reenvío por { $reship_cost }, el { $resend_by } o antes.
    }

## Solve: delivered, not received

# $delivered_on (date) the day of delivery as scanned
# voice: neutral
complaint-logistics-scan-day = El transportista registró la entrega el { $delivered_on }.
    .short = Entrega registrada: { $delivered_on }.

# voice: neutral
complaint-logistics-scan-only = El transportista registró una entrega sin indicar el día.
    .short = Consta una entrega sin indicar el día.

# $place (text) where the parcel is or was left
# voice: neutral
complaint-logistics-scan-place = Como lugar de entrega figura: { $place }.
    .short = Lugar de entrega: { $place }.

# $party (choice) whether it is a company
complaint-logistics-places-calm = { $voice ->
    [friendly] { $party ->
        [company] Pregunta, por favor, en tres sitios: en las empresas vecinas, en recepción y en el almacén.
       *[other] Mira, por favor, en tres sitios: en casa de algún vecino, en un lugar seguro como la portería o el garaje, y en el buzón o el punto de recogida.
    }
   *[formal] { $party ->
        [company] Pregunte, por favor, en tres sitios: en las empresas vecinas, en recepción y en el almacén.
       *[other] Mire, por favor, en tres sitios: en casa de algún vecino, en un lugar seguro como la portería o el garaje, y en el buzón o el punto de recogida.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Pregunta, por favor, en empresas vecinas, recepción y almacén.
           *[other] Por favor, pregunta a los vecinos y mira en portería, garaje y buzón.
        }
       *[formal] { $party ->
            [company] Pregunte, por favor, en empresas vecinas, recepción y almacén.
           *[other] Por favor, pregunte a los vecinos y mire en portería, garaje y buzón.
        }
    }

complaint-logistics-places-asked-calm = { $voice ->
    [friendly] Por mi parte, he preguntado al transportista dónde lo dejó exactamente; avísame, por favor, si aparece.
   *[formal] Por mi parte, he preguntado al transportista dónde lo dejó exactamente; avíseme, por favor, si aparece.
}
    .short = { $voice ->
        [friendly] Ya he preguntado dónde lo dejaron; avísame si aparece.
       *[formal] Ya he preguntado dónde lo dejaron; avíseme si aparece.
    }

# $party (choice) whether it is a company
complaint-logistics-places-angry = { $voice ->
    [friendly] { $party ->
        [company] Pregunta, por favor, en tres sitios: empresas vecinas, recepción y almacén.
       *[other] Mira, por favor, en tres sitios: vecinos, portería o garaje, y buzón.
    }
   *[formal] { $party ->
        [company] Pregunte, por favor, en tres sitios: empresas vecinas, recepción y almacén.
       *[other] Mire, por favor, en tres sitios: vecinos, portería o garaje, y buzón.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Pregunta, por favor, en empresas vecinas, recepción y almacén.
           *[other] Por favor, pregunta a los vecinos y mira en portería, garaje y buzón.
        }
       *[formal] { $party ->
            [company] Pregunte, por favor, en empresas vecinas, recepción y almacén.
           *[other] Por favor, pregunte a los vecinos y mire en portería, garaje y buzón.
        }
    }

# $party (choice) whether it is a company
# voice: neutral
complaint-logistics-places-rational = { $party ->
    [company] Conviene preguntar en tres sitios, lo que lleva unos minutos: en las empresas vecinas, en recepción y en el almacén.
   *[other] Conviene mirar en tres sitios, lo que lleva unos minutos: en casa de los vecinos, en un lugar seguro como la portería o el garaje, y en el buzón o el punto de recogida.
}
    .short = { $party ->
        [company] Conviene preguntar en empresas vecinas, recepción y almacén.
       *[other] Conviene preguntar a los vecinos y mirar en portería, garaje y buzón.
    }

# voice: neutral
complaint-logistics-places-asked-rational = He preguntado al transportista por el lugar exacto y por la persona que lo recogió.
    .short = Ya he preguntado dónde lo dejaron.

# $party (choice) whether it is a company
complaint-logistics-places-disappointed = { $voice ->
    [friendly] { $party ->
        [company] Sé que deberías estar abriéndolo y no buscándolo. Solo te pido que preguntes en tres sitios: en las empresas vecinas, en recepción y en el almacén.
       *[other] Sé que deberías estar abriéndolo y no buscándolo. Solo te pido que mires en tres sitios: en casa de los vecinos, en un lugar seguro como la portería o el garaje, y en el buzón o el punto de recogida.
    }
   *[formal] { $party ->
        [company] Sé que debería estar abriéndolo y no buscándolo. Solo le pido que pregunte en tres sitios: en las empresas vecinas, en recepción y en el almacén.
       *[other] Sé que debería estar abriéndolo y no buscándolo. Solo le pido que mire en tres sitios: en casa de los vecinos, en un lugar seguro como la portería o el garaje, y en el buzón o el punto de recogida.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Solo te pido preguntar en empresas vecinas, recepción y almacén.
           *[other] Solo te pido preguntar a los vecinos y mirar en portería, garaje y buzón.
        }
       *[formal] { $party ->
            [company] Solo le pido preguntar en empresas vecinas, recepción y almacén.
           *[other] Solo le pido preguntar a los vecinos y mirar en portería, garaje y buzón.
        }
    }

# voice: neutral
complaint-logistics-places-asked-disappointed = Del resto me encargo yo: he preguntado al transportista dónde lo dejó exactamente.
    .short = Ya he preguntado dónde lo dejaron.

# $next_news_by (date) the last day on which they hear from us · $full_refund (money) the full refund, shipping included
complaint-logistics-missing-refund = { $voice ->
    [friendly] Si el { $next_news_by } sigue sin aparecer, te reembolsaré el importe íntegro de { $full_refund }.
   *[formal] Si el { $next_news_by } sigue sin aparecer, le reembolsaré el importe íntegro de { $full_refund }.
}
    .short = { $voice ->
        [friendly] Si el { $next_news_by } sigue sin aparecer, te reembolsaré { $full_refund }.
       *[formal] Si el { $next_news_by } sigue sin aparecer, le reembolsaré { $full_refund }.
    }

# $resend_by (date) the last day on which it leaves again
# voice: neutral
complaint-logistics-missing-resend = Si no aparece, saldrá gratis otro paquete a más tardar el { $resend_by }.
    .short = Si no aparece, saldrá otro gratis el { $resend_by } o antes.

# $full_refund (money) the full refund, shipping included · $resend_by (date) the last day on which it leaves again
complaint-logistics-missing-either = { $voice ->
    [friendly] Si no aparece, podrás elegir: reembolso de { $full_refund } u otro paquete a más tardar el { $resend_by }.
   *[formal] Si no aparece, podrá elegir: reembolso de { $full_refund } u otro paquete a más tardar el { $resend_by }.
}
    .short = Si no aparece: reembolso de { $full_refund } o reenvío el { $resend_by } o antes.

complaint-logistics-missing-open = { $voice ->
    [friendly] Si no aparece, te propondré un nuevo envío o el reembolso.
   *[formal] Si no aparece, le propondré un nuevo envío o el reembolso.
}
    .short = { $voice ->
        [friendly] Si no aparece, te propondré otro envío o el reembolso.
       *[formal] Si no aparece, le propondré otro envío o el reembolso.
    }

complaint-logistics-searched = { $voice ->
    [friendly] Ya has mirado en los sitios habituales, así que no tienes que buscar ni demostrar nada más.
   *[formal] Ya ha mirado en los sitios habituales, así que no tiene que buscar ni demostrar nada más.
}
    .short = { $voice ->
        [friendly] No tienes que demostrar nada.
       *[formal] No tiene que demostrar nada.
    }

complaint-logistics-searched-angry = { $voice ->
    [friendly] No tienes que buscar ni demostrar nada.
   *[formal] No tiene que buscar ni demostrar nada.
}
    .short = { $voice ->
        [friendly] No tienes que demostrar nada.
       *[formal] No tiene que demostrar nada.
    }

# only where the law says so
complaint-logistics-risk = { $voice ->
    [friendly] El riesgo del transporte es nuestro, no tuyo.
   *[formal] El riesgo del transporte es nuestro, no suyo.
}

complaint-logistics-still-arrives-keep = { $voice ->
    [friendly] Si el paquete llega a aparecer, puedes quedártelo.
   *[formal] Si el paquete llega a aparecer, puede quedárselo.
}
    .short = { $voice ->
        [friendly] Si el paquete aparece, puedes quedártelo.
       *[formal] Si el paquete aparece, puede quedárselo.
    }

complaint-logistics-still-arrives-return = { $voice ->
    [friendly] Si el paquete llega a aparecer, basta con que me avises; devolverlo no te cuesta nada.
   *[formal] Si el paquete llega a aparecer, basta con que me avise; devolverlo no le cuesta nada.
}
    .short = { $voice ->
        [friendly] Si el paquete aparece, avísame; devolverlo es gratis.
       *[formal] Si el paquete aparece, avíseme; devolverlo es gratis.
    }

## Solve: damaged

complaint-logistics-photo = { $voice ->
    [friendly] Si puedes, envíame una foto del daño y de la caja; nos ayuda a embalar mejor, y la solución no depende de ella.
   *[formal] Si puede, envíeme una foto del daño y de la caja; nos ayuda a embalar mejor, y la solución no depende de ella.
}
    .short = Una foto nos ayudaría a embalar mejor; nada depende de ella.

# voice: neutral
complaint-logistics-photo-angry = Una foto ayudaría, pero nada depende de ella.
    .short = Una foto ayudaría; no es necesaria.

complaint-logistics-photo-here = { $voice ->
    [friendly] Ya tengo tu foto; no necesito nada más.
   *[formal] Ya tengo su foto; no necesito nada más.
}
    .short = { $voice ->
        [friendly] Ya tengo tu foto.
       *[formal] Ya tengo su foto.
    }

complaint-logistics-return-keep = { $voice ->
    [friendly] No tienes que devolver el artículo dañado.
   *[formal] No tiene que devolver el artículo dañado.
}
    .short = { $voice ->
        [friendly] No tienes que devolverlo.
       *[formal] No tiene que devolverlo.
    }

complaint-logistics-return-label = { $voice ->
    [friendly] Hoy recibirás la etiqueta de devolución gratuita.
   *[formal] Hoy recibirá la etiqueta de devolución gratuita.
}
    .short = Devolución gratis: la etiqueta llega hoy.

## Solve: a wrong address, or returned

# $place (text) where the parcel is or was left
# voice: neutral
complaint-logistics-place-now = Ubicación actual del paquete: { $place }.
    .short = Ahora está aquí: { $place }.

complaint-logistics-address-confirm = { $voice ->
    [friendly] Para el segundo envío, confírmame, por favor, la dirección completa con el nombre que figura en el buzón.
   *[formal] Para el segundo envío, confírmeme, por favor, la dirección completa con el nombre que figura en el buzón.
}
    .short = { $voice ->
        [friendly] Solo confírmame tu nombre y dirección.
       *[formal] Solo confírmeme su nombre y dirección.
    }

# voice: neutral
complaint-logistics-address-locked = Solo puede enviarse a la dirección que figura en el pedido; si ya no es correcta, el reembolso es la vía segura.

## Solve: customs

# voice: neutral
complaint-logistics-customs-calm = La aduana decide cuándo se libera el paquete y qué importes aplica; he preguntado al transportista en qué punto está la tramitación.
    .short = Decide la aduana; he preguntado cómo va.

# voice: neutral
complaint-logistics-customs-angry = Hoy he preguntado al transportista qué falta en la aduana.
    .short = Hoy he preguntado qué falta.

# voice: neutral
complaint-logistics-customs-rational = He consultado al transportista sobre la tramitación; la liberación y los importes los decide únicamente la aduana.
    .short = He preguntado cómo va; decide la aduana.

# voice: neutral
complaint-logistics-customs-disappointed = La aduana decide cuándo se libera el paquete y qué importes aplica; yo ya he preguntado al transportista en qué punto está la tramitación.
    .short = Decide la aduana; yo ya he preguntado cómo va.

# $needed (list) what customs asks for
# voice: neutral
complaint-logistics-needed = La aduana necesita: { $needed }.

complaint-logistics-needed-send = { $voice ->
    [friendly] Envíamelo, por favor, en tu respuesta y lo remitiré en un plazo de un día hábil.
   *[formal] Envíemelo, por favor, en su respuesta y lo remitiré en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Envíame eso, por favor: lo remitiré en un día hábil.
       *[formal] Envíeme eso, por favor: lo remitiré en un día hábil.
    }

complaint-logistics-needed-send-angry = { $voice ->
    [friendly] Mi consejo: envíamelo. Lo remitiré en un plazo de un día hábil.
   *[formal] Mi consejo: envíemelo. Lo remitiré en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Envíame lo que pide: lo remitiré en un día hábil.
       *[formal] Envíeme lo que pide: lo remitiré en un día hábil.
    }

complaint-logistics-needed-nothing-angry = { $voice ->
    [friendly] Ahora no tienes que hacer nada.
   *[formal] Ahora no tiene que hacer nada.
}

# voice: neutral
complaint-logistics-pays-seller = Los gastos de importación los pagamos nosotros.

# $duty (money) duty and import tax
# voice: neutral
complaint-logistics-pays-sum-seller = Los gastos de importación de { $duty } los pagamos nosotros.
    .short = Los gastos de importación ({ $duty }) corren a nuestro cargo.

complaint-logistics-pays-customer = { $voice ->
    [friendly] Los gastos de importación corren por tu cuenta.
   *[formal] Los gastos de importación corren por su cuenta.
}

# $duty (money) duty and import tax
complaint-logistics-pays-sum-customer = { $voice ->
    [friendly] Los gastos de importación de { $duty } corren por tu cuenta.
   *[formal] Los gastos de importación de { $duty } corren por su cuenta.
}
    .short = { $voice ->
        [friendly] Tú pagas los gastos de importación: { $duty }.
       *[formal] Gastos de importación ({ $duty }): a su cargo.
    }

# $wait_until (date) the last day of the expected delivery
# voice: neutral
complaint-logistics-customs-until = La entrega está prevista a más tardar el { $wait_until }.
    .short = Debería llegar el { $wait_until } o antes.

## Solve: nothing to offer yet

complaint-logistics-checking-calm = { $voice ->
    [friendly] He revisado tu pedido y he preguntado al transportista, que todavía no ha respondido.
   *[formal] He revisado su pedido y he preguntado al transportista, que todavía no ha respondido.
}
    .short = Lo he revisado y he preguntado al transportista; aún no responde.

complaint-logistics-checking-angry = { $voice ->
    [friendly] Hoy he revisado tu pedido y preguntado al transportista.
   *[formal] Hoy he revisado su pedido y preguntado al transportista.
}
    .short = Hoy lo he revisado y he preguntado al transportista.

# voice: neutral
complaint-logistics-checking-rational = Hasta ahora he revisado el pedido y el seguimiento y he consultado al transportista, que todavía no ha respondido.
    .short = He revisado pedido y seguimiento; el transportista aún no responde.

complaint-logistics-checking-disappointed = { $voice ->
    [friendly] No quiero responderte con suposiciones, así que primero he revisado tu pedido y he preguntado al transportista.
   *[formal] No quiero responderle con suposiciones, así que primero he revisado su pedido y he preguntado al transportista.
}
    .short = No quiero suponer: lo he revisado y he preguntado al transportista.

complaint-logistics-proposal = { $voice ->
    [friendly] En mi próximo mensaje te propondré una solución: un nuevo envío o el reembolso.
   *[formal] En mi próximo mensaje le propondré una solución: un nuevo envío o el reembolso.
}
    .short = { $voice ->
        [friendly] En mi próximo mensaje te propondré otro envío o el reembolso.
       *[formal] En mi próximo mensaje le propondré otro envío o el reembolso.
    }

complaint-logistics-until-then = { $voice ->
    [friendly] Hasta entonces no tienes que hacer nada.
   *[formal] Hasta entonces no tiene que hacer nada.
}

## Solve: the rule, in a clause, for a rational customer

complaint-logistics-rule-late = { $voice ->
    [friendly] Mientras el paquete no llegue, puedes cambiar la espera por el reembolso en cualquier momento.
   *[formal] Mientras el paquete no llegue, puede cambiar la espera por el reembolso en cualquier momento.
}
    .short = { $voice ->
        [friendly] Hasta que llegue, puedes pasar al reembolso en cualquier momento.
       *[formal] Hasta que llegue, puede pasar al reembolso en cualquier momento.
    }

# only where the law says so
complaint-logistics-rule-law = { $voice ->
    [friendly] Por ley, el riesgo del transporte recae en el vendedor hasta que el pedido llega a tus manos.
   *[formal] Por ley, el riesgo del transporte recae en el vendedor hasta que el pedido llega a sus manos.
}
    .short = Por ley, el riesgo del transporte es del vendedor.

# voice: neutral
complaint-logistics-rule-own = La solución no depende de lo que decida el transportista.
    .short = No depende del transportista.

# voice: neutral
complaint-logistics-rule-our-error = La dirección equivocada se debe a nosotros, de modo que el segundo envío corre por nuestra cuenta.
    .short = El error es nuestro, y el segundo envío lo pagamos nosotros.

## Follow up

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-next-rational = { $voice ->
    [friendly] Te informaré de nuevo a más tardar el { $next_news_by }.
   *[formal] Le informaré de nuevo a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Te informaré el { $next_news_by } o antes.
       *[formal] Le informaré el { $next_news_by } o antes.
    }

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-next-disappointed = { $voice ->
    [friendly] Te escribiré a más tardar el { $next_news_by }; no hace falta que vuelvas a preguntar.
   *[formal] Le escribiré a más tardar el { $next_news_by }; no hace falta que vuelva a preguntar.
}
    .short = { $voice ->
        [friendly] Te escribiré el { $next_news_by } o antes.
       *[formal] Le escribiré el { $next_news_by } o antes.
    }

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-follow-calm = { $voice ->
    [friendly] A más tardar el { $next_news_by } comprobaré que todo ha salido según lo previsto y te escribiré.
   *[formal] A más tardar el { $next_news_by } comprobaré que todo ha salido según lo previsto y le escribiré.
}
    .short = { $voice ->
        [friendly] Lo comprobaré y te escribiré el { $next_news_by } o antes.
       *[formal] Lo comprobaré y le escribiré el { $next_news_by } o antes.
    }

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-follow-angry = { $voice ->
    [friendly] Lo comprobaré y te escribiré a más tardar el { $next_news_by }.
   *[formal] Lo comprobaré y le escribiré a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Lo comprobaré y te escribiré el { $next_news_by } o antes.
       *[formal] Lo comprobaré y le escribiré el { $next_news_by } o antes.
    }

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-follow-rational = { $voice ->
    [friendly] Te enviaré la confirmación a más tardar el { $next_news_by }.
   *[formal] Le enviaré la confirmación a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Te lo confirmaré el { $next_news_by } o antes.
       *[formal] Se lo confirmaré el { $next_news_by } o antes.
    }

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-follow-disappointed = { $voice ->
    [friendly] A más tardar el { $next_news_by } comprobaré personalmente que todo ha salido bien y te escribiré.
   *[formal] A más tardar el { $next_news_by } comprobaré personalmente que todo ha salido bien y le escribiré.
}
    .short = { $voice ->
        [friendly] Yo lo comprobaré y te escribiré el { $next_news_by } o antes.
       *[formal] Yo lo comprobaré y le escribiré el { $next_news_by } o antes.
    }

# disappointed: what changes
# voice: neutral
complaint-logistics-changes = He informado de lo ocurrido a nuestro equipo de logística para que corrija la causa.
    .short = He informado a logística para que corrija la causa.

# Said where the complaint is a further question in the same message.
# $order_id (identifier) the order
complaint-logistics-also = { $voice ->
    [friendly] También nos escribes por la entrega del pedido { $order_id }.
   *[formal] También nos escribe por la entrega del pedido { $order_id }.
}
