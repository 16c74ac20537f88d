### Mexico says these differently.

complaint-logistics-sorry-calm = Le ofrecemos una disculpa por lo ocurrido con la entrega.
    .short = Le ofrecemos una disculpa.

complaint-logistics-sorry-angry = Le ofrecemos una disculpa por ello.
    .short = Le ofrecemos una disculpa.

complaint-logistics-sorry-rational = Le ofrecemos una disculpa por lo ocurrido.
    .short = Le ofrecemos una disculpa.

complaint-logistics-sorry-disappointed = Le ofrecemos una sincera disculpa por la decepción que le causó este pedido.
    .short = Le ofrecemos una disculpa.

complaint-logistics-cause-strike = La causa es una huelga en la paquetería.

complaint-logistics-cause-volume = La causa es el gran volumen de envíos que maneja la paquetería.
    .short = La causa es el gran volumen de envíos.

complaint-logistics-cause-packaging = La causa es un empaque que no protegió el contenido.
    .short = El empaque no protegió el contenido.

complaint-logistics-cause-label = La causa es un error en la guía de envío.

complaint-logistics-cause-address = La causa es una dirección incompleta en la guía.

complaint-logistics-cause-not-collected = La causa es que venció el plazo para recoger el paquete.
    .short = Venció el plazo para recogerlo.

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-calm = La paquetería prevé la entrega a más tardar el { $wait_until }. Si ese día el paquete no ha llegado, le reembolsaré el importe íntegro sin que tenga que pedirlo.
    .short = Debería llegar el { $wait_until } o antes; si no, le reembolsaré todo.

complaint-logistics-asked-calm = Pregunté a la paquetería dónde está el paquete, pero todavía no me da una fecha de entrega.
    .short = La paquetería aún no da una fecha.

complaint-logistics-asked-rational = Consulté a la paquetería, que no ha indicado ninguna fecha de entrega.
    .short = La paquetería aún no indica fecha.

complaint-logistics-asked-disappointed = Pregunté a la paquetería dónde está, pero todavía no hay una fecha que pueda prometerle con honestidad.
    .short = La paquetería aún no me da una fecha.

complaint-logistics-asked-angry = Hoy reclamé su paquete a la paquetería.
    .short = Hoy lo reclamé a la paquetería.

# $delivered_on (date) the day of delivery as scanned
complaint-logistics-scan-day = La paquetería registró la entrega el { $delivered_on }.
    .short = Entrega registrada: { $delivered_on }.

complaint-logistics-scan-only = La paquetería registró una entrega sin indicar el día.
    .short = Consta una entrega sin indicar el día.

# $party (choice) whether it is a company
complaint-logistics-places-calm = { $party ->
    [company] ¿Podría preguntar en tres lugares? En las empresas vecinas, en la recepción y en el almacén.
   *[other] ¿Podría buscarlo en tres lugares? Con algún vecino, en un sitio seguro como la caseta de vigilancia o la cochera, y en el buzón o el punto de recolección.
}
    .short = { $party ->
        [company] ¿Podría preguntar en empresas vecinas, recepción y almacén?
       *[other] ¿Podría preguntar a los vecinos y buscar en caseta, cochera y buzón?
    }

complaint-logistics-places-asked-calm = Por mi parte, pregunté a la paquetería dónde lo dejó exactamente; avíseme, por favor, si aparece.
    .short = Ya pregunté dónde lo dejaron; avíseme si aparece.

# $party (choice) whether it is a company
complaint-logistics-places-angry = { $party ->
    [company] ¿Podría preguntar en las empresas vecinas, en la recepción y en el almacén?
   *[other] ¿Podría buscarlo con los vecinos, en la cochera y en el buzón?
}
    .short = { $party ->
        [company] ¿Podría preguntar en empresas vecinas, recepción y almacén?
       *[other] ¿Podría preguntar a los vecinos y buscar en la cochera y el buzón?
    }

# $party (choice) whether it is a company
complaint-logistics-places-rational = { $party ->
    [company] Conviene preguntar en tres lugares, lo que toma unos minutos: en las empresas vecinas, en la recepción y en el almacén.
   *[other] Conviene buscarlo en tres lugares, lo que toma unos minutos: con los vecinos, en la caseta de vigilancia o la cochera, y en el buzón o el punto de recolección.
}
    .short = { $party ->
        [company] Conviene preguntar en empresas vecinas, recepción y almacén.
       *[other] Conviene preguntar a los vecinos y buscar en la cochera y el buzón.
    }

complaint-logistics-places-asked-rational = Pregunté a la paquetería por el lugar exacto y por la persona que lo recibió.
    .short = Ya pregunté dónde lo dejaron.

# $party (choice) whether it is a company
complaint-logistics-places-disappointed = { $party ->
    [company] Sé que debería estar abriéndolo y no buscándolo. Solo le pido preguntar en tres lugares: en las empresas vecinas, en la recepción y en el almacén.
   *[other] Sé que debería estar abriéndolo y no buscándolo. Solo le pido mirar en tres lugares: con los vecinos, en la caseta de vigilancia o la cochera, y en el buzón o el punto de recolección.
}
    .short = { $party ->
        [company] Solo le pido preguntar en empresas vecinas, recepción y almacén.
       *[other] Solo le pido preguntar a los vecinos y buscar en caseta, cochera y buzón.
    }

complaint-logistics-places-asked-disappointed = Del resto me encargo yo: pregunté a la paquetería dónde lo dejó exactamente.
    .short = Ya pregunté dónde lo dejaron.

complaint-logistics-photo = Si puede, ¿me enviaría una foto del daño y de la caja? Nos ayuda a empacar mejor, y la solución no depende de ella.
    .short = Una foto nos ayudaría a empacar mejor; nada depende de ella.

complaint-logistics-return-label = Hoy recibirá la guía de devolución gratuita.
    .short = Devolución gratis: la guía llega hoy.

complaint-logistics-address-confirm = Para el segundo envío, ¿podría confirmarme la dirección completa, con colonia, código postal y referencias?
    .short = ¿Me confirma su nombre y dirección?

complaint-logistics-customs-calm = La aduana decide cuándo se libera el paquete y qué importes aplica; pregunté a la paquetería en qué punto está el trámite.
    .short = Decide la aduana; pregunté cómo va.

complaint-logistics-customs-angry = Hoy pregunté a la paquetería qué falta en la aduana.
    .short = Hoy pregunté qué falta.

complaint-logistics-customs-rational = Consulté a la paquetería sobre el trámite; la liberación y los importes los decide únicamente la aduana.
    .short = Pregunté cómo va; decide la aduana.

complaint-logistics-customs-disappointed = La aduana decide cuándo se libera el paquete y qué importes aplica; yo ya pregunté a la paquetería en qué punto está el trámite.
    .short = Decide la aduana; yo ya pregunté cómo va.

complaint-logistics-needed-send = ¿Podría enviármelo en su respuesta? Lo remitiré en un plazo de un día hábil.
    .short = ¿Podría enviarme eso? Lo remitiré en un día hábil.

complaint-logistics-checking-calm = Revisé su pedido y pregunté a la paquetería, que todavía no responde.
    .short = Lo revisé y pregunté a la paquetería; aún no responde.

complaint-logistics-checking-angry = Hoy revisé su pedido y pregunté a la paquetería.
    .short = Hoy lo revisé y pregunté a la paquetería.

complaint-logistics-checking-rational = Hasta ahora revisé el pedido y el rastreo y consulté a la paquetería, que todavía no responde.
    .short = Revisé el pedido y el rastreo; la paquetería aún no responde.

complaint-logistics-checking-disappointed = No quiero responderle con suposiciones, así que primero revisé su pedido y pregunté a la paquetería.
    .short = No quiero suponer: lo revisé y pregunté a la paquetería.

complaint-logistics-rule-own = La solución no depende de lo que decida la paquetería.
    .short = No depende de la paquetería.
