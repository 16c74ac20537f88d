### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-calm = Gracias por su mensaje. El paquete del pedido { $order_id } se perdió durante el transporte.
    .short = Su pedido { $order_id } se perdió en el camino.

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-calm = Gracias por avisarnos de que el pedido { $order_id } le llegó dañado.
    .short = Su pedido { $order_id } llegó dañado.

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-angry = Tiene razón: el pedido { $order_id } se perdió durante el transporte.
    .short = Tiene razón: su pedido { $order_id } se perdió.

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-angry = Tiene razón: el pedido { $order_id } figura como entregado y no llegó.
    .short = Tiene razón: su pedido { $order_id } no llegó.

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-angry = Tiene razón: el pedido { $order_id } le llegó dañado.
    .short = Tiene razón: su pedido { $order_id } llegó dañado.

# said from the second message on · $contacts (number) how often they have written about it, 2 or more
complaint-logistics-written = { $contacts ->
    [2] Tuvo que escribirnos dos veces.
    [3] Tuvo que escribirnos tres veces.
    [4] Tuvo que escribirnos cuatro veces.
    [5] Tuvo que escribirnos cinco veces.
   *[other] Tuvo que escribirnos { $contacts } veces.
}

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-rational = Esta es la situación del pedido { $order_id }: se perdió durante el transporte.
    .short = El pedido { $order_id } se perdió en el transporte.

# $order_id (identifier) the order's number
complaint-logistics-heard-late-disappointed = Usted contaba con el pedido { $order_id } y no llegó a tiempo.
    .short = Su pedido { $order_id } no llegó a tiempo.

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-disappointed = Usted esperaba con ilusión el pedido { $order_id }, y se perdió en el camino.
    .short = Su pedido { $order_id } se perdió en el camino.

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-disappointed = Usted esperaba con ilusión el pedido { $order_id }, y le llegó dañado.
    .short = Su pedido { $order_id } le llegó dañado.

# said where nothing is known of an occasion
complaint-logistics-expected-trust = Con este pedido depositó su confianza en nosotros, y esa confianza se vio afectada.
    .short = Usted confió en nosotros.

complaint-logistics-sorry-disappointed = Lamento de verdad la decepción que le causó este pedido.
    .short = Lo lamento de verdad.

complaint-logistics-fault-carrier = El problema ocurrió durante el transporte; resolverlo nos corresponde a nosotros.
    .short = Falló el transporte; resolverlo nos corresponde.

complaint-logistics-fault-unknown = Todavía no está claro dónde ocurrió el problema; averiguarlo nos corresponde a nosotros.
    .short = Averiguar la causa nos corresponde a nosotros.

# $last_update (date) the day of the last scan
complaint-logistics-last-scan = El último registro de rastreo es del { $last_update }.
    .short = Último registro: { $last_update }.

# $last_update (date) the day of the last scan · $place (text) where the parcel is or was left
complaint-logistics-last-scan-place = El último registro de rastreo es del { $last_update } ({ $place }).
    .short = Último registro: { $last_update } ({ $place }).

complaint-logistics-cause-volume = La causa es el gran volumen de envíos que maneja la empresa de transporte.
    .short = La causa es el gran volumen de envíos.

complaint-logistics-cause-customs = La causa es el trámite en la aduana.

complaint-logistics-cause-not-collected = La causa es que venció el plazo para retirar el paquete.
    .short = Venció el plazo de retiro.

# $full_refund (money) the full refund, shipping included
complaint-logistics-done-refund = Ya tramité su reembolso íntegro de { $full_refund }, incluido el costo de envío.
    .short = Ya le reembolsé { $full_refund }, envío incluido.

# $partial_refund (money) the part that goes back
complaint-logistics-done-partial = Ya tramité un reembolso parcial de { $partial_refund }.

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-calm = La empresa de transporte prevé la entrega a más tardar el { $wait_until }. Si ese día el paquete no ha llegado, le reembolsaré el importe íntegro sin que tenga que pedirlo.
    .short = Debería llegar el { $wait_until } o antes; si no, le reembolsaré todo.

complaint-logistics-asked-calm = Pregunté a la empresa de transporte dónde está el paquete, pero todavía no me da una fecha de entrega.
    .short = La empresa de transporte aún no da una fecha.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-wait-open-calm = Puede esperar esa respuesta o pedirme ya el reembolso íntegro de { $full_refund }, incluido el costo de envío.
    .short = Puede esperar, o le reembolso ya { $full_refund }, envío incluido.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-now-calm = Si no desea esperar, le reembolsaré ya el importe íntegro de { $full_refund }, incluido el costo de envío.
    .short = Si lo prefiere, le reembolso ya { $full_refund }, envío incluido.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-calm = También puedo reembolsarle el importe íntegro de { $full_refund }, incluido el costo de envío.
    .short = O puedo reembolsarle { $full_refund }, envío incluido.

complaint-logistics-asked-rational = Consulté a la empresa de transporte, que no ha indicado ninguna fecha de entrega.
    .short = La empresa de transporte aún no indica fecha.

# $full_refund (money) the full refund, shipping included · $refund_days (number) business days until the money is there
complaint-logistics-option-refund-rational = { $refund_days ->
    [one] Reembolso: { $full_refund }, incluido el costo de envío, en un día hábil desde su respuesta; basta con responder «reembolso».
   *[other] Reembolso: { $full_refund }, incluido el costo de envío, en { $refund_days } días hábiles desde su respuesta; basta con responder «reembolso».
}
    .short = { $refund_days ->
        [one] Reembolso: { $full_refund }, envío incluido, en un día hábil desde su respuesta.
       *[other] Reembolso: { $full_refund }, envío incluido, en { $refund_days } días hábiles desde su respuesta.
    }

complaint-logistics-asked-disappointed = Pregunté a la empresa de transporte dónde está, pero todavía no hay una fecha que pueda prometerle con honestidad.
    .short = La empresa de transporte aún no me da una fecha.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-disappointed = Si ya no lo quiere, recuperará el importe íntegro de { $full_refund }, incluido el costo de envío.
    .short = También puedo devolverle { $full_refund }, envío incluido.

complaint-logistics-asked-angry = Hoy reclamé su paquete a la empresa de transporte.
    .short = Hoy lo reclamé a la empresa de transporte.

complaint-logistics-checked-angry = Hoy revisé su pedido y el rastreo.
    .short = Hoy lo revisé.

# $delivered_on (date) the day of delivery as scanned
complaint-logistics-scan-day = La empresa de transporte registró la entrega el { $delivered_on }.
    .short = Entrega registrada: { $delivered_on }.

complaint-logistics-scan-only = La empresa de transporte registró una entrega sin indicar el día.
    .short = Consta una entrega sin indicar el día.

# $party (choice) whether it is a company
complaint-logistics-places-calm = { $party ->
    [company] Pregunte, por favor, en tres lugares: en las empresas vecinas, en la recepción y en el almacén.
   *[other] Búsquelo, por favor, en tres lugares: con algún vecino, en un sitio seguro como la recepción del edificio o el garaje, y en el buzón o el punto de retiro.
}
    .short = { $party ->
        [company] Pregunte, por favor, en empresas vecinas, recepción y almacén.
       *[other] Por favor, pregunte a los vecinos y busque en recepción, garaje y buzón.
    }

complaint-logistics-places-asked-calm = Por mi parte, pregunté a la empresa de transporte dónde lo dejó exactamente; avíseme, por favor, si aparece.
    .short = Ya pregunté dónde lo dejaron; avíseme si aparece.

# $party (choice) whether it is a company
complaint-logistics-places-angry = { $party ->
    [company] Pregunte, por favor, en tres lugares: empresas vecinas, recepción y almacén.
   *[other] Búsquelo, por favor, en tres lugares: vecinos, recepción o garaje, y buzón.
}
    .short = { $party ->
        [company] Pregunte, por favor, en empresas vecinas, recepción y almacén.
       *[other] Por favor, pregunte a los vecinos y busque en recepción, garaje y buzón.
    }

# $party (choice) whether it is a company
complaint-logistics-places-rational = { $party ->
    [company] Conviene preguntar en tres lugares, lo que toma unos minutos: en las empresas vecinas, en la recepción y en el almacén.
   *[other] Conviene buscarlo en tres lugares, lo que toma unos minutos: con los vecinos, en un sitio seguro como la recepción o el garaje, y en el buzón o el punto de retiro.
}
    .short = { $party ->
        [company] Conviene preguntar en empresas vecinas, recepción y almacén.
       *[other] Conviene preguntar a los vecinos y buscar en la recepción, el garaje y el buzón.
    }

complaint-logistics-places-asked-rational = Pregunté a la empresa de transporte por el lugar exacto y por la persona que lo recibió.
    .short = Ya pregunté dónde lo dejaron.

# $party (choice) whether it is a company
complaint-logistics-places-disappointed = { $party ->
    [company] Sé que debería estar abriéndolo y no buscándolo. Solo le pido preguntar en tres lugares: en las empresas vecinas, en la recepción y en el almacén.
   *[other] Sé que debería estar abriéndolo y no buscándolo. Solo le pido mirar en tres lugares: con los vecinos, en un sitio seguro como la recepción o el garaje, y en el buzón o el punto de retiro.
}
    .short = { $party ->
        [company] Solo le pido preguntar en empresas vecinas, recepción y almacén.
       *[other] Solo le pido preguntar a los vecinos y buscar en recepción, garaje y buzón.
    }

complaint-logistics-places-asked-disappointed = Del resto me encargo yo: pregunté a la empresa de transporte dónde lo dejó exactamente.
    .short = Ya pregunté dónde lo dejaron.

complaint-logistics-searched = Ya buscó en los lugares habituales, así que no tiene que buscar ni demostrar nada más.
    .short = No tiene que demostrar nada.

complaint-logistics-address-confirm = Para el segundo envío, confírmeme, por favor, la dirección completa, con departamento y referencias, si los hay.
    .short = Solo confírmeme su nombre y dirección.

complaint-logistics-customs-calm = La aduana decide cuándo se libera el paquete y qué importes aplica; pregunté a la empresa de transporte en qué punto está el trámite.
    .short = Decide la aduana; pregunté cómo va.

complaint-logistics-customs-angry = Hoy pregunté a la empresa de transporte qué falta en la aduana.
    .short = Hoy pregunté qué falta.

complaint-logistics-customs-rational = Consulté a la empresa de transporte sobre el trámite; la liberación y los importes los decide únicamente la aduana.
    .short = Pregunté cómo va; decide la aduana.

complaint-logistics-customs-disappointed = La aduana decide cuándo se libera el paquete y qué importes aplica; yo ya pregunté a la empresa de transporte en qué punto está el trámite.
    .short = Decide la aduana; yo ya pregunté cómo va.

complaint-logistics-checking-calm = Revisé su pedido y pregunté a la empresa de transporte, que todavía no responde.
    .short = Lo revisé y pregunté a la empresa de transporte; aún no responde.

complaint-logistics-checking-angry = Hoy revisé su pedido y pregunté a la empresa de transporte.
    .short = Hoy lo revisé y pregunté a la empresa de transporte.

complaint-logistics-checking-rational = Hasta ahora revisé el pedido y el rastreo y consulté a la empresa de transporte, que todavía no responde.
    .short = Revisé el pedido y el rastreo; la empresa de transporte aún no responde.

complaint-logistics-checking-disappointed = No quiero responderle con suposiciones, así que primero revisé su pedido y pregunté a la empresa de transporte.
    .short = No quiero suponer: lo revisé y pregunté a la empresa de transporte.

complaint-logistics-rule-own = La solución no depende de lo que decida la empresa de transporte.
    .short = No depende de la empresa de transporte.

# disappointed: what changes
complaint-logistics-changes = Informé de lo ocurrido a nuestro equipo de logística para que corrija la causa.
    .short = Informé a logística para que corrija la causa.
