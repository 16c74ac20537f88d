### A complaint about a refund or the return policy.
### Where a message has a version for each mood: angry wants sentences of 12 words or fewer and no rule first;
### rational wants dates, sums and causes, no feelings; disappointed wants what was hoped for and what changes.

# $order_id (identifier) the order's number
complaint-refund-policy-subject = { $voice ->
    [friendly] Tu reembolso del pedido { $order_id }
   *[formal] Su reembolso del pedido { $order_id }
}

# $order_id (identifier) the order's number
complaint-refund-policy-return-subject = { $voice ->
    [friendly] Tu solicitud sobre el pedido { $order_id }
   *[formal] Su solicitud sobre el pedido { $order_id }
}

## Listening

# calm · $order_id (identifier) the order's number
complaint-refund-policy-received = { $voice ->
    [friendly] Gracias por tu mensaje sobre el reembolso del pedido { $order_id }.
   *[formal] Gracias por su mensaje sobre el reembolso del pedido { $order_id }.
}
    .short = Gracias por escribir sobre el reembolso del pedido { $order_id }.

# calm · $order_id (identifier) the order's number
complaint-refund-policy-received-return = { $voice ->
    [friendly] Gracias por tu mensaje sobre el pedido { $order_id }.
   *[formal] Gracias por su mensaje sobre el pedido { $order_id }.
}

# calm · $order_id (identifier) the order's number
complaint-refund-policy-cost-listen-calm = { $voice ->
    [friendly] Gracias por tu mensaje sobre los gastos de devolución del pedido { $order_id }.
   *[formal] Gracias por su mensaje sobre los gastos de devolución del pedido { $order_id }.
}
    .short = Gracias por escribir sobre la devolución del pedido { $order_id }.

# the refund was sent · $refund (money) what goes back · $order_id (identifier) the order's number
complaint-refund-policy-sent-listen-angry = { $voice ->
    [friendly] No has recibido el reembolso de { $refund } del pedido { $order_id }.
   *[formal] Usted no ha recibido el reembolso de { $refund } del pedido { $order_id }.
}
    .short = El reembolso de { $refund } del pedido { $order_id } sigue sin llegar.
complaint-refund-policy-sent-listen-rational = { $voice ->
    [friendly] Nos preguntas dónde está el reembolso de { $refund } del pedido { $order_id }.
   *[formal] Nos pregunta dónde está el reembolso de { $refund } del pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] Nos preguntas por el reembolso de { $refund } del pedido { $order_id }.
       *[formal] Nos pregunta por el reembolso de { $refund } del pedido { $order_id }.
    }

# $order_id (identifier) the order's number
complaint-refund-policy-sent-listen-disappointed = { $voice ->
    [friendly] Confiabas en recibir a tiempo el reembolso del pedido { $order_id }, y todavía no lo tienes.
   *[formal] Usted confiaba en recibir a tiempo el reembolso del pedido { $order_id }, y todavía no lo tiene.
}
    .short = { $voice ->
        [friendly] Contabas con el reembolso del pedido { $order_id }, y sigue sin llegar.
       *[formal] Usted contaba con el reembolso del pedido { $order_id }, y sigue sin llegar.
    }

# the refund waits for the return · $refund (money) what goes back
complaint-refund-policy-proof-listen-angry = { $voice ->
    [friendly] Devolviste el artículo y sigues esperando el reembolso de { $refund }.
   *[formal] Usted devolvió el artículo y sigue esperando el reembolso de { $refund }.
}
    .short = { $voice ->
        [friendly] Devolviste el artículo y esperas { $refund }.
       *[formal] Usted devolvió el artículo y espera { $refund }.
    }

# $refund (money) what goes back · $order_id (identifier) the order's number
complaint-refund-policy-proof-listen-rational = { $voice ->
    [friendly] Nos preguntas por qué sigue pendiente el reembolso de { $refund } del pedido { $order_id }.
   *[formal] Nos pregunta por qué sigue pendiente el reembolso de { $refund } del pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] Nos preguntas por el reembolso pendiente de { $refund } del pedido { $order_id }.
       *[formal] Nos pregunta por el reembolso pendiente de { $refund } del pedido { $order_id }.
    }

# $order_id (identifier) the order's number
complaint-refund-policy-proof-listen-disappointed = { $voice ->
    [friendly] Devolviste el pedido { $order_id } confiando en recibir el dinero sin tener que reclamarlo.
   *[formal] Usted devolvió el pedido { $order_id } confiando en recibir el dinero sin tener que reclamarlo.
}
    .short = { $voice ->
        [friendly] Devolviste el pedido { $order_id } confiando en recibir el dinero.
       *[formal] Usted devolvió el pedido { $order_id } confiando en recibir el dinero.
    }

# the refund was due and had not been sent · $order_id (identifier) the order's number
complaint-refund-policy-pay-listen-angry = { $voice ->
    [friendly] No te habíamos enviado el reembolso del pedido { $order_id }.
   *[formal] No le habíamos enviado el reembolso del pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] No te habíamos reembolsado el pedido { $order_id }.
       *[formal] No le habíamos reembolsado el pedido { $order_id }.
    }
complaint-refund-policy-pay-listen-rational = { $voice ->
    [friendly] Nos preguntas por el reembolso del pedido { $order_id }: cuando llegó tu mensaje, aún no se había enviado.
   *[formal] Nos pregunta por el reembolso del pedido { $order_id }: cuando llegó su mensaje, aún no se había enviado.
}
    .short = { $voice ->
        [friendly] Nos preguntas por el reembolso del pedido { $order_id }: aún no se había enviado.
       *[formal] Nos pregunta por el reembolso del pedido { $order_id }: aún no se había enviado.
    }
complaint-refund-policy-pay-listen-disappointed = { $voice ->
    [friendly] Confiabas en que te devolveríamos a tiempo el dinero del pedido { $order_id }, y no lo hicimos.
   *[formal] Usted confiaba en que le devolveríamos a tiempo el dinero del pedido { $order_id }, y no lo hicimos.
}
    .short = { $voice ->
        [friendly] Confiabas en un reembolso puntual del pedido { $order_id }, y no cumplimos.
       *[formal] Usted confiaba en un reembolso puntual del pedido { $order_id }, y no cumplimos.
    }

# by what the complaint is about · $order_id (identifier) the order's number
complaint-refund-policy-listen-angry-refused = { $voice ->
    [friendly] Rechazamos tu solicitud sobre el pedido { $order_id }.
   *[formal] Rechazamos su solicitud sobre el pedido { $order_id }.
}
complaint-refund-policy-listen-angry-return-cost = { $voice ->
    [friendly] Te pedimos que pagaras la devolución del pedido { $order_id }.
   *[formal] Le pedimos que pagara la devolución del pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] Te pedimos pagar la devolución del pedido { $order_id }.
       *[formal] Le pedimos pagar la devolución del pedido { $order_id }.
    }
complaint-refund-policy-listen-angry-window = { $voice ->
    [friendly] Rechazamos la devolución de tu pedido { $order_id }.
   *[formal] Rechazamos la devolución de su pedido { $order_id }.
}
complaint-refund-policy-listen-rational-refused = { $voice ->
    [friendly] Nos preguntas por qué rechazamos tu solicitud sobre el pedido { $order_id }.
   *[formal] Nos pregunta por qué rechazamos su solicitud sobre el pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] Nos preguntas el motivo de nuestro rechazo en el pedido { $order_id }.
       *[formal] Nos pregunta el motivo de nuestro rechazo en el pedido { $order_id }.
    }
complaint-refund-policy-listen-rational-return-cost = { $voice ->
    [friendly] Nos preguntas quién paga los gastos de devolución del pedido { $order_id }.
   *[formal] Nos pregunta quién paga los gastos de devolución del pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] Nos preguntas quién paga la devolución del pedido { $order_id }.
       *[formal] Nos pregunta quién paga la devolución del pedido { $order_id }.
    }
complaint-refund-policy-listen-rational-window = { $voice ->
    [friendly] Nos preguntas si todavía puedes devolver el pedido { $order_id }.
   *[formal] Nos pregunta si todavía puede devolver el pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] Nos preguntas por la devolución del pedido { $order_id }.
       *[formal] Nos pregunta por la devolución del pedido { $order_id }.
    }
complaint-refund-policy-listen-disappointed-refused = { $voice ->
    [friendly] Confiaste en nosotros con el pedido { $order_id }, y nuestra respuesta fue un no.
   *[formal] Usted confió en nosotros con el pedido { $order_id }, y nuestra respuesta fue un no.
}
    .short = { $voice ->
        [friendly] Confiaste en nosotros con el pedido { $order_id }, y dijimos que no.
       *[formal] Usted confió en nosotros con el pedido { $order_id }, y dijimos que no.
    }
complaint-refund-policy-listen-disappointed-return-cost = { $voice ->
    [friendly] Contabas con devolver el pedido { $order_id } sin ningún gasto.
   *[formal] Usted contaba con devolver el pedido { $order_id } sin ningún gasto.
}
    .short = { $voice ->
        [friendly] Contabas con devolver gratis el pedido { $order_id }.
       *[formal] Usted contaba con devolver gratis el pedido { $order_id }.
    }
complaint-refund-policy-listen-disappointed-window = { $voice ->
    [friendly] Contabas con poder devolver todavía el pedido { $order_id }.
   *[formal] Usted contaba con poder devolver todavía el pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] Contabas con devolver el pedido { $order_id }.
       *[formal] Usted contaba con devolver el pedido { $order_id }.
    }

## Sympathy: one apology a reply

# voice: neutral
complaint-refund-policy-sorry-wait-calm = Lamento la espera.
complaint-refund-policy-sorry-wait-angry = { $voice ->
    [friendly] Lamento que hayas tenido que reclamarlo.
   *[formal] Lamento que haya tenido que reclamarlo.
}
complaint-refund-policy-sorry-wait-rational = { $voice ->
    [friendly] Te pido disculpas por la espera.
   *[formal] Le pido disculpas por la espera.
}
complaint-refund-policy-sorry-wait-disappointed = { $voice ->
    [friendly] Siento que todavía tengas que esperar.
   *[formal] Siento que todavía tenga que esperar.
}

# we had not sent the refund
# voice: neutral
complaint-refund-policy-sorry-delay-calm = El retraso es nuestro y lo lamento.
complaint-refund-policy-sorry-delay-angry = { $voice ->
    [friendly] Tienes razón: el retraso es nuestro y lo siento.
   *[formal] Tiene razón: el retraso es nuestro y lo siento.
}
    .short = { $voice ->
        [friendly] Tienes razón: el retraso es nuestro y lo siento.
       *[formal] Tiene razón: el retraso es nuestro y lo siento.
    }
complaint-refund-policy-sorry-delay-rational = { $voice ->
    [friendly] El retraso es nuestro y te pido disculpas.
   *[formal] El retraso es nuestro y le pido disculpas.
}
    .short = { $voice ->
        [friendly] Te pido disculpas por nuestro retraso.
       *[formal] Le pido disculpas por nuestro retraso.
    }
complaint-refund-policy-sorry-delay-disappointed = { $voice ->
    [friendly] Ya habías hecho todo lo necesario; el retraso es solo nuestro y lo siento.
   *[formal] Usted ya había hecho todo lo necesario; el retraso es solo nuestro y lo siento.
}
    .short = { $voice ->
        [friendly] Ya habías hecho todo; el retraso es solo nuestro y lo siento.
       *[formal] Usted ya había hecho todo; el retraso es solo nuestro y lo siento.
    }

# we withdraw what we answered earlier
complaint-refund-policy-sorry-answer-calm = { $voice ->
    [friendly] Tienes razón, y lamento nuestra respuesta anterior.
   *[formal] Tiene razón, y lamento nuestra respuesta anterior.
}
    .short = { $voice ->
        [friendly] Tienes razón, y lamento nuestra respuesta.
       *[formal] Tiene razón, y lamento nuestra respuesta.
    }
complaint-refund-policy-sorry-answer-angry = { $voice ->
    [friendly] Tienes razón, y te pido disculpas.
   *[formal] Tiene razón, y le pido disculpas.
}
complaint-refund-policy-sorry-answer-rational = { $voice ->
    [friendly] Tienes razón; te pido disculpas por la respuesta anterior.
   *[formal] Tiene razón; le pido disculpas por la respuesta anterior.
}
    .short = { $voice ->
        [friendly] Tienes razón; te pido disculpas.
       *[formal] Tiene razón; le pido disculpas.
    }
complaint-refund-policy-sorry-answer-disappointed = { $voice ->
    [friendly] Tienes razón, y siento haberte dado aquella respuesta.
   *[formal] Tiene razón, y siento haberle dado aquella respuesta.
}
    .short = { $voice ->
        [friendly] Siento haberte dado aquella respuesta.
       *[formal] Siento haberle dado aquella respuesta.
    }

# the return stays at the customer's cost
complaint-refund-policy-cost-feel-calm = { $voice ->
    [friendly] Comprendo que preferirías no pagar por devolver el artículo.
   *[formal] Comprendo que preferiría no pagar por devolver el artículo.
}
    .short = { $voice ->
        [friendly] Comprendo que preferirías no pagar la devolución.
       *[formal] Comprendo que preferiría no pagar la devolución.
    }

# voice: neutral
complaint-refund-policy-cost-feel-angry = A nadie le gusta pagar una devolución.
complaint-refund-policy-cost-feel-rational = { $voice ->
    [friendly] La pregunta está justificada, porque ese gasto reduce lo que recuperas.
   *[formal] La pregunta está justificada, porque ese gasto reduce lo que recupera.
}
    .short = { $voice ->
        [friendly] Es una pregunta justa: ese gasto reduce lo que recuperas.
       *[formal] Es una pregunta justa: ese gasto reduce lo que recupera.
    }
complaint-refund-policy-cost-feel-disappointed = { $voice ->
    [friendly] Comprendo tu decepción; lo has hecho todo bien.
   *[formal] Comprendo su decepción; usted lo ha hecho todo bien.
}
    .short = { $voice ->
        [friendly] Comprendo tu decepción; lo has hecho todo bien.
       *[formal] Comprendo su decepción; usted lo ha hecho todo bien.
    }

# an exception is made
complaint-refund-policy-exception-feel-calm = { $voice ->
    [friendly] Comprendo tu petición y he estudiado tu caso de forma individual.
   *[formal] Comprendo su petición y he estudiado su caso de forma individual.
}
    .short = { $voice ->
        [friendly] He estudiado tu caso de forma individual.
       *[formal] He estudiado su caso de forma individual.
    }
complaint-refund-policy-exception-feel-angry = { $voice ->
    [friendly] Veo que nuestra primera respuesta no te sirvió.
   *[formal] Veo que nuestra primera respuesta no le sirvió.
}
complaint-refund-policy-exception-feel-rational = { $voice ->
    [friendly] He leído tus motivos y los he contrastado con nuestra política.
   *[formal] He leído sus motivos y los he contrastado con nuestra política.
}
    .short = { $voice ->
        [friendly] He contrastado tus motivos con nuestra política.
       *[formal] He contrastado sus motivos con nuestra política.
    }
complaint-refund-policy-exception-feel-disappointed = { $voice ->
    [friendly] Comprendo que esperabas otra cosa de nosotros.
   *[formal] Comprendo que usted esperaba otra cosa de nosotros.
}
    .short = { $voice ->
        [friendly] Comprendo que esperabas otra cosa.
       *[formal] Comprendo que usted esperaba otra cosa.
    }

# a refusal
complaint-refund-policy-hold-feel-angry = { $voice ->
    [friendly] Sé que no es la respuesta que esperas.
   *[formal] Sé que no es la respuesta que espera.
}
complaint-refund-policy-hold-feel-rational = { $voice ->
    [friendly] Además de la respuesta, te corresponde conocer los motivos.
   *[formal] Además de la respuesta, le corresponde conocer los motivos.
}
    .short = { $voice ->
        [friendly] También te corresponde conocer los motivos.
       *[formal] También le corresponde conocer los motivos.
    }
complaint-refund-policy-hold-feel-disappointed = { $voice ->
    [friendly] Siento no poder darte la respuesta que esperabas.
   *[formal] Siento no poder darle la respuesta que usted esperaba.
}
    .short = { $voice ->
        [friendly] Siento no poder darte otra respuesta.
       *[formal] Siento no poder darle otra respuesta.
    }

# to a disappointed customer: whose fault it is
complaint-refund-policy-no-blame = { $voice ->
    [friendly] Lo has hecho todo bien.
   *[formal] Usted lo ha hecho todo bien.
}

# the refund was sent: the delay is no longer with us or the customer
# voice: neutral
complaint-refund-policy-sent-fault = Lo que falta es que el banco o el servicio de pago termine de tramitarlo.
    .short = Ahora depende del banco o del servicio de pago.

# the return is on its way back
complaint-refund-policy-proof-fault = { $voice ->
    [friendly] Ya has hecho tu parte; solo falta que el paquete llegue a nuestro almacén.
   *[formal] Usted ya ha hecho su parte; solo falta que el paquete llegue a nuestro almacén.
}
    .short = { $voice ->
        [friendly] Ya has hecho tu parte.
       *[formal] Usted ya ha hecho su parte.
    }

## The refund was sent

# $sent_on (date) when it left us · $refund (money) what goes back
complaint-refund-policy-sent-done-calm = { $voice ->
    [friendly] Te enviamos el reembolso de { $refund } el { $sent_on }.
   *[formal] Le enviamos el reembolso de { $refund } el { $sent_on }.
}

# voice: neutral
complaint-refund-policy-sent-done-angry = Lo he comprobado hoy: el pago salió el { $sent_on }.
    .short = Comprobado hoy: el pago salió el { $sent_on }.

# voice: neutral
complaint-refund-policy-sent-done-rational = Enviamos { $refund } el { $sent_on }; por nuestra parte, el pago está completado.
    .short = Enviamos { $refund } el { $sent_on }; el pago está completado.

# voice: neutral
complaint-refund-policy-sent-done-disappointed = El dinero está en camino: enviamos { $refund } el { $sent_on }.
    .short = El dinero va en camino: enviamos { $refund } el { $sent_on }.

# follows the day on which it was sent · $refund_days (number) business days
# voice: neutral
complaint-refund-policy-sent-days = { $refund_days ->
    [one] Desde ese día, el banco puede tardar hasta un día hábil.
   *[other] Desde ese día, el banco puede tardar hasta { $refund_days } días hábiles.
}
    .short = { $refund_days ->
        [one] Desde entonces, el banco puede tardar hasta un día hábil.
       *[other] Desde entonces, el banco puede tardar hasta { $refund_days } días hábiles.
    }

# $method (text) the means of payment, as the customer knows it
complaint-refund-policy-method = { $voice ->
    [friendly] Lo recibirás por el medio de pago que usaste: { $method }.
   *[formal] Lo recibirá por el medio de pago que utilizó: { $method }.
}
    .short = { $voice ->
        [friendly] Recibirás el dinero por el mismo medio: { $method }.
       *[formal] Recibirá el dinero por el mismo medio: { $method }.
    }

# angry · $method (text) the means of payment, as the customer knows it
# voice: neutral
complaint-refund-policy-method-angry = Medio de pago: { $method }.

# rational; follows the method
# voice: neutral
complaint-refund-policy-method-rule = Así lo exige la ley.
    .short = Así lo exige la ley.

# $reference (identifier) what the bank can search for
complaint-refund-policy-reference = { $voice ->
    [friendly] La referencia para tu banco es { $reference }.
   *[formal] La referencia para su banco es { $reference }.
}

# calm, disappointed
complaint-refund-policy-sent-missing = { $voice ->
    [friendly] Si pasado ese plazo no lo has recibido, responde a este mensaje y pediré que se localice el pago.
   *[formal] Si pasado ese plazo no lo ha recibido, responda a este mensaje y pediré que se localice el pago.
}
    .short = { $voice ->
        [friendly] Si no llega, escríbeme: pediré que se localice el pago.
       *[formal] Si no llega, escríbame: pediré que se localice el pago.
    }

# angry: the one way that we recommend
complaint-refund-policy-sent-advice-angry = { $voice ->
    [friendly] Te recomiendo revisar tu cuenta al terminar ese plazo.
   *[formal] Le recomiendo revisar su cuenta al terminar ese plazo.
}

# angry, rational
# voice: neutral
complaint-refund-policy-trace = Si para entonces no ha llegado, pediré que se localice el pago.
    .short = Si no llega, pediré que se localice el pago.

# angry: what happens if they say nothing
complaint-refund-policy-check-silence-angry = { $voice ->
    [friendly] Aunque no respondas, volveré a comprobarlo.
   *[formal] Aunque no responda, volveré a comprobarlo.
}

complaint-refund-policy-sent-wait-rational = { $voice ->
    [friendly] Tienes dos opciones. La primera es esperar: no requiere nada de tu parte y yo volveré a comprobar el pago.
   *[formal] Tiene dos opciones. La primera es esperar: no requiere nada de su parte y yo volveré a comprobar el pago.
}
    .short = Primera opción: esperar; yo volveré a comprobarlo.
complaint-refund-policy-sent-bank-rational = { $voice ->
    [friendly] La segunda es preguntar ya a tu banco: basta con una llamada, con el importe y la fecha.
   *[formal] La segunda es preguntar ya a su banco: basta con una llamada, con el importe y la fecha.
}
    .short = { $voice ->
        [friendly] Segunda: llamar ya a tu banco, con el importe y la fecha.
       *[formal] Segunda: llamar ya a su banco, con el importe y la fecha.
    }

## The refund waits for the return

complaint-refund-policy-proof-done-calm = { $voice ->
    [friendly] Todavía no consta la llegada del paquete, pero no tienes que esperar a que llegue.
   *[formal] Todavía no consta la llegada del paquete, pero no tiene que esperar a que llegue.
}
    .short = { $voice ->
        [friendly] No tienes que esperar a que llegue el paquete.
       *[formal] No tiene que esperar a que llegue el paquete.
    }
complaint-refund-policy-proof-done-angry = { $voice ->
    [friendly] Ya he preparado tu reembolso, sin esperar al paquete.
   *[formal] Ya he preparado su reembolso, sin esperar al paquete.
}
    .short = { $voice ->
        [friendly] Tu reembolso está preparado, sin esperar al paquete.
       *[formal] Su reembolso está preparado, sin esperar al paquete.
    }

# voice: neutral
complaint-refund-policy-proof-done-rational = El motivo: todavía no consta la llegada del paquete.
    .short = El motivo: aún no consta la llegada del paquete.
complaint-refund-policy-proof-done-disappointed = { $voice ->
    [friendly] No tienes por qué esperar a que llegue el paquete; por eso ya he preparado tu reembolso.
   *[formal] No tiene por qué esperar a que llegue el paquete; por eso ya he preparado su reembolso.
}
    .short = { $voice ->
        [friendly] Tu reembolso ya está preparado, sin esperar al paquete.
       *[formal] Su reembolso ya está preparado, sin esperar al paquete.
    }

# voice: neutral
complaint-refund-policy-proof-law = Por ley, para el reembolso basta el justificante de envío.
    .short = Por ley, basta el justificante de envío.

# voice: neutral
complaint-refund-policy-proof-enough = Para el reembolso basta el justificante de envío.
complaint-refund-policy-proof-send = { $voice ->
    [friendly] Envíame, por favor, una foto del justificante o el número de seguimiento.
   *[formal] Envíeme, por favor, una foto del justificante o el número de seguimiento.
}
    .short = { $voice ->
        [friendly] Envíame una foto o el número de seguimiento, por favor.
       *[formal] Envíeme una foto o el número de seguimiento, por favor.
    }

# voice: neutral
complaint-refund-policy-proof-fastest-angry = Es lo más rápido.

# $refund (money) what goes back · $refund_days (number) business days
complaint-refund-policy-proof-then = { $voice ->
    [friendly] { $refund_days ->
        [one] Después recibirás { $refund } en un plazo de un día hábil.
       *[other] Después recibirás { $refund } en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Después recibirá { $refund } en un plazo de un día hábil.
       *[other] Después recibirá { $refund } en un plazo de { $refund_days } días hábiles.
    }
}

# calm, disappointed; the receipt and the tracking number were asked for just before
complaint-refund-policy-proof-no-receipt = { $voice ->
    [friendly] Si ya no tienes ninguno de los dos, dime el día y el lugar del envío y preguntaré al transportista.
   *[formal] Si ya no tiene ninguno de los dos, dígame el día y el lugar del envío y preguntaré al transportista.
}
    .short = { $voice ->
        [friendly] Si no tienes ninguno, dime el día y el lugar del envío: preguntaré al transportista.
       *[formal] Si no tiene ninguno, dígame el día y el lugar del envío: preguntaré al transportista.
    }

# angry: what happens if they say nothing
complaint-refund-policy-arrival-silence-angry = { $voice ->
    [friendly] Si no respondes, haré el reembolso al llegar el paquete.
   *[formal] Si no responde, haré el reembolso al llegar el paquete.
}

# $refund (money) what goes back · $refund_days (number) business days
complaint-refund-policy-proof-first-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] Tienes dos opciones. La primera es enviarme una foto del justificante o el número de seguimiento: es un solo mensaje y recibirás { $refund } en un plazo de un día hábil.
       *[other] Tienes dos opciones. La primera es enviarme una foto del justificante o el número de seguimiento: es un solo mensaje y recibirás { $refund } en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Tiene dos opciones. La primera es enviarme una foto del justificante o el número de seguimiento: es un solo mensaje y recibirá { $refund } en un plazo de un día hábil.
       *[other] Tiene dos opciones. La primera es enviarme una foto del justificante o el número de seguimiento: es un solo mensaje y recibirá { $refund } en un plazo de { $refund_days } días hábiles.
    }
}
    .short = { $refund_days ->
        [one] Primera opción: enviarme una foto del justificante o el número de seguimiento y recibir { $refund } en un día hábil.
       *[other] Primera opción: enviarme una foto del justificante o el número de seguimiento y recibir { $refund } en { $refund_days } días hábiles.
    }
complaint-refund-policy-proof-second-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] La segunda es esperar al paquete: no requiere nada de tu parte y recibirás { $refund } en un plazo de un día hábil desde su llegada.
       *[other] La segunda es esperar al paquete: no requiere nada de tu parte y recibirás { $refund } en un plazo de { $refund_days } días hábiles desde su llegada.
    }
   *[formal] { $refund_days ->
        [one] La segunda es esperar al paquete: no requiere nada de su parte y recibirá { $refund } en un plazo de un día hábil desde su llegada.
       *[other] La segunda es esperar al paquete: no requiere nada de su parte y recibirá { $refund } en un plazo de { $refund_days } días hábiles desde su llegada.
    }
}
    .short = { $refund_days ->
        [one] Segunda: esperar al paquete y recibir { $refund } en un día hábil desde su llegada.
       *[other] Segunda: esperar al paquete y recibir { $refund } en { $refund_days } días hábiles desde su llegada.
    }

## We had not sent the refund

# $refund (money) what goes back
# voice: neutral
complaint-refund-policy-pay-done-calm = Hoy he enviado el reembolso de { $refund }.

# voice: neutral
complaint-refund-policy-pay-done-angry = Hoy he enviado el importe completo: { $refund }.

# voice: neutral
complaint-refund-policy-pay-done-rational = El reembolso de { $refund } se ha enviado hoy.
complaint-refund-policy-pay-done-disappointed = { $voice ->
    [friendly] Hoy, antes de escribirte, he enviado el reembolso de { $refund }.
   *[formal] Hoy, antes de escribirle, he enviado el reembolso de { $refund }.
}
    .short = { $voice ->
        [friendly] Hoy, antes de escribirte, he reembolsado { $refund }.
       *[formal] Hoy, antes de escribirle, he reembolsado { $refund }.
    }

# $refund_days (number) business days
complaint-refund-policy-pay-days = { $voice ->
    [friendly] { $refund_days ->
        [one] Te llegará en un plazo de un día hábil.
       *[other] Te llegará en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Le llegará en un plazo de un día hábil.
       *[other] Le llegará en un plazo de { $refund_days } días hábiles.
    }
}

# rational, where no other reason is known
# voice: neutral
complaint-refund-policy-pay-cause-rational = El motivo: no habíamos autorizado el pago.

# voice: neutral
complaint-refund-policy-pay-law-rational = Tras un desistimiento, la ley da 14 días naturales para el reembolso.
    .short = La ley da para ello 14 días naturales.

# calm, rational
complaint-refund-policy-pay-todo = { $voice ->
    [friendly] No tienes que hacer nada más.
   *[formal] No tiene que hacer nada más.
}

## The return stays at the customer's cost

# voice: neutral
complaint-refund-policy-cost-action-angry = Ya he comparado los precios.

complaint-refund-policy-cost-rule-law = { $voice ->
    [friendly] Según la ley, los gastos de devolución corren por tu cuenta si se te informó antes de la compra, como ocurrió con tu pedido.
   *[formal] Según la ley, los gastos de devolución corren por su cuenta si se le informó antes de la compra, como ocurrió con su pedido.
}
    .short = { $voice ->
        [friendly] Por ley, la devolución corre por tu cuenta, como se indicó antes de la compra.
       *[formal] Por ley, la devolución corre por su cuenta, como se indicó antes de la compra.
    }
complaint-refund-policy-cost-rule = { $voice ->
    [friendly] Según nuestra política de devoluciones, los gastos de devolución corren por tu cuenta, como se indicaba al hacer el pedido.
   *[formal] Según nuestra política de devoluciones, los gastos de devolución corren por su cuenta, como se indicaba al hacer el pedido.
}
    .short = { $voice ->
        [friendly] Según nuestra política, la devolución corre por tu cuenta, como se indicaba al hacer el pedido.
       *[formal] Según nuestra política, la devolución corre por su cuenta, como se indicaba al hacer el pedido.
    }
complaint-refund-policy-cost-rule-angry = { $voice ->
    [friendly] La devolución corre por tu cuenta, como se indicaba al comprar.
   *[formal] La devolución corre por su cuenta, como se indicaba al comprar.
}

# $full_refund (money) the price and what was paid for standard delivery
complaint-refund-policy-cost-back-law = { $voice ->
    [friendly] Te devolvemos { $full_refund }, con el envío estándar incluido.
   *[formal] Le devolvemos { $full_refund }, con el envío estándar incluido.
}
    .short = { $voice ->
        [friendly] Te devolvemos { $full_refund }, envío estándar incluido.
       *[formal] Le devolvemos { $full_refund }, envío estándar incluido.
    }

# $full_refund (money) what goes back
complaint-refund-policy-cost-back = { $voice ->
    [friendly] Te devolvemos { $full_refund }.
   *[formal] Le devolvemos { $full_refund }.
}

# $carrier (text) who takes the parcel · $route_cost (money) what it costs there
# voice: neutral
complaint-refund-policy-cost-route = La opción más económica que he encontrado es { $carrier }, por { $route_cost }.
    .short = Lo más económico: { $carrier }, por { $route_cost }.
complaint-refund-policy-cost-route-angry = { $voice ->
    [friendly] Te recomiendo la opción más económica: { $carrier }, por { $route_cost }.
   *[formal] Le recomiendo la opción más económica: { $carrier }, por { $route_cost }.
}
    .short = { $voice ->
        [friendly] Te recomiendo lo más económico: { $carrier }, por { $route_cost }.
       *[formal] Le recomiendo lo más económico: { $carrier }, por { $route_cost }.
    }
complaint-refund-policy-cost-route-rational = { $voice ->
    [friendly] Estas son tus opciones. Primera: { $carrier }, por { $route_cost }; entregas allí el paquete.
   *[formal] Estas son sus opciones. Primera: { $carrier }, por { $route_cost }; usted entrega allí el paquete.
}
    .short = { $voice ->
        [friendly] Primera opción: { $carrier }, por { $route_cost }; entregas allí el paquete.
       *[formal] Primera opción: { $carrier }, por { $route_cost }; usted entrega allí el paquete.
    }
complaint-refund-policy-cost-other-rational = { $voice ->
    [friendly] Segunda: otro transportista, al precio que cobre; guarda, por favor, el justificante.
   *[formal] Segunda: otro transportista, al precio que cobre; guarde, por favor, el justificante.
}
    .short = { $voice ->
        [friendly] Segunda: otro transportista, a su precio; guarda, por favor, el justificante.
       *[formal] Segunda: otro transportista, a su precio; guarde, por favor, el justificante.
    }

# $partial_refund (money) what goes back if the item is kept · $refund_days (number) business days
complaint-refund-policy-cost-keep-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] Tercera: te quedas con el artículo y recibes { $partial_refund } en un plazo de un día hábil; basta con una respuesta.
       *[other] Tercera: te quedas con el artículo y recibes { $partial_refund } en un plazo de { $refund_days } días hábiles; basta con una respuesta.
    }
   *[formal] { $refund_days ->
        [one] Tercera: usted se queda con el artículo y recibe { $partial_refund } en un plazo de un día hábil; basta con una respuesta.
       *[other] Tercera: usted se queda con el artículo y recibe { $partial_refund } en un plazo de { $refund_days } días hábiles; basta con una respuesta.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Tercera: quedarte con el artículo y recibir { $partial_refund } en un día hábil; basta con responder.
           *[other] Tercera: quedarte con el artículo y recibir { $partial_refund } en { $refund_days } días hábiles; basta con responder.
        }
       *[formal] { $refund_days ->
            [one] Tercera: quedarse con el artículo y recibir { $partial_refund } en un día hábil; basta con responder.
           *[other] Tercera: quedarse con el artículo y recibir { $partial_refund } en { $refund_days } días hábiles; basta con responder.
        }
    }

# $refund_days (number) business days
complaint-refund-policy-receipt-then = { $voice ->
    [friendly] { $refund_days ->
        [one] Envíame el justificante de envío y tendrás el dinero en un día hábil.
       *[other] Envíame el justificante de envío y tendrás el dinero en { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Envíeme el justificante de envío y tendrá el dinero en un día hábil.
       *[other] Envíeme el justificante de envío y tendrá el dinero en { $refund_days } días hábiles.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Envíame el justificante y tendrás el dinero en un día hábil.
           *[other] Envíame el justificante y tendrás el dinero en { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Envíeme el justificante y tendrá el dinero en un día hábil.
           *[other] Envíeme el justificante y tendrá el dinero en { $refund_days } días hábiles.
        }
    }

## The earlier answer is withdrawn

# $full_refund (money) everything that was paid
complaint-refund-policy-right-done-calm = { $voice ->
    [friendly] Esa respuesta queda sin efecto: te devolvemos el importe íntegro, { $full_refund }.
   *[formal] Esa respuesta queda sin efecto: le devolvemos el importe íntegro, { $full_refund }.
}
    .short = { $voice ->
        [friendly] Te devolvemos el importe íntegro, { $full_refund }.
       *[formal] Le devolvemos el importe íntegro, { $full_refund }.
    }

# voice: neutral
complaint-refund-policy-right-done-angry = He retirado esa respuesta y autorizado el reembolso íntegro: { $full_refund }.
    .short = El reembolso íntegro está autorizado: { $full_refund }.

# voice: neutral
complaint-refund-policy-right-done-rational = La respuesta anterior queda retirada desde hoy; el reembolso es de { $full_refund }.
    .short = La respuesta anterior queda retirada; el reembolso es de { $full_refund }.
complaint-refund-policy-right-done-disappointed = { $voice ->
    [friendly] He retirado nuestra respuesta y te devolvemos el importe íntegro, { $full_refund }.
   *[formal] He retirado nuestra respuesta y le devolvemos el importe íntegro, { $full_refund }.
}
    .short = { $voice ->
        [friendly] Esa respuesta queda retirada: te devolvemos el importe íntegro, { $full_refund }.
       *[formal] Esa respuesta queda retirada: le devolvemos el importe íntegro, { $full_refund }.
    }

# voice: neutral
complaint-refund-policy-standard-included = Incluye el envío estándar.

# $withdrawal_days (duration) what the law gives
complaint-refund-policy-basis-withdrawal = { $voice ->
    [friendly] La ley te da { DURATION($withdrawal_days) } para desistir de la compra.
   *[formal] La ley le da { DURATION($withdrawal_days) } para desistir de la compra.
}
    .short = { $voice ->
        [friendly] La ley te da { DURATION($withdrawal_days) } para cambiar de opinión.
       *[formal] La ley le da { DURATION($withdrawal_days) } para cambiar de opinión.
    }
complaint-refund-policy-basis-policy = { $voice ->
    [friendly] Nuestra política de devoluciones cubre tu solicitud.
   *[formal] Nuestra política de devoluciones cubre su solicitud.
}
    .short = Nuestra política de devoluciones lo cubre.

# $guarantee_years (number) years of the statutory guarantee
# voice: neutral
complaint-refund-policy-basis-guarantee = La garantía legal de { $guarantee_years } años cubre los defectos del artículo.
    .short = La garantía legal de { $guarantee_years } años cubre los defectos.

# voice: neutral
complaint-refund-policy-basis-defect = De un defecto respondemos nosotros, sea cual sea el plazo de devolución.
    .short = De un defecto respondemos nosotros, sea cual sea el plazo.
complaint-refund-policy-basis-delay = { $voice ->
    [friendly] Como no entregamos el pedido a tiempo, te corresponde recuperar tu dinero.
   *[formal] Como no entregamos el pedido a tiempo, le corresponde recuperar su dinero.
}
    .short = { $voice ->
        [friendly] No cumplimos el plazo, y te corresponde recuperar el dinero.
       *[formal] No cumplimos el plazo, y le corresponde recuperar el dinero.
    }

# rational · $delivered_on (date) when the order arrived
# voice: neutral
complaint-refund-policy-delivered-rational = El pedido se entregó el { $delivered_on }.

## What happens to the item, and when the money comes

complaint-refund-policy-how-label = { $voice ->
    [friendly] Hoy te envío una etiqueta de devolución ya pagada.
   *[formal] Hoy le envío una etiqueta de devolución ya pagada.
}
complaint-refund-policy-how-own-cost = { $voice ->
    [friendly] Devuelve, por favor, el artículo; el envío corre por tu cuenta.
   *[formal] Devuelva, por favor, el artículo; el envío corre por su cuenta.
}
complaint-refund-policy-how-postage = { $voice ->
    [friendly] Devuelve, por favor, el artículo; también te reembolsaré ese envío.
   *[formal] Devuelva, por favor, el artículo; también le reembolsaré ese envío.
}
    .short = { $voice ->
        [friendly] Devuelve, por favor, el artículo; también reembolso ese envío.
       *[formal] Devuelva, por favor, el artículo; también reembolso ese envío.
    }
complaint-refund-policy-how-not-arrived = { $voice ->
    [friendly] Si el paquete llega más tarde, devolverlo no te cuesta nada.
   *[formal] Si el paquete llega más tarde, devolverlo no le cuesta nada.
}
    .short = { $voice ->
        [friendly] Si llega más tarde, devolverlo no te cuesta nada.
       *[formal] Si llega más tarde, devolverlo no le cuesta nada.
    }

# $refund_days (number) business days
complaint-refund-policy-when-now = { $voice ->
    [friendly] { $refund_days ->
        [one] El dinero sale hoy y lo recibirás en un día hábil.
       *[other] El dinero sale hoy y lo recibirás en { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] El dinero sale hoy y lo recibirá en un día hábil.
       *[other] El dinero sale hoy y lo recibirá en { $refund_days } días hábiles.
    }
}
    .short = { $refund_days ->
        [one] El dinero sale hoy y llega en un día hábil.
       *[other] El dinero sale hoy y llega en { $refund_days } días hábiles.
    }
complaint-refund-policy-when-chosen = { $voice ->
    [friendly] { $refund_days ->
        [one] Con el reembolso, tendrás el dinero en un día hábil.
       *[other] Con el reembolso, tendrás el dinero en { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Con el reembolso, tendrá el dinero en un día hábil.
       *[other] Con el reembolso, tendrá el dinero en { $refund_days } días hábiles.
    }
}
    .short = { $refund_days ->
        [one] El reembolso llegaría en un día hábil.
       *[other] El reembolso llegaría en { $refund_days } días hábiles.
    }
complaint-refund-policy-when-label = { $voice ->
    [friendly] { $refund_days ->
        [one] Tendrás el dinero en un día hábil desde que envíes el paquete.
       *[other] Tendrás el dinero en { $refund_days } días hábiles desde que envíes el paquete.
    }
   *[formal] { $refund_days ->
        [one] Tendrá el dinero en un día hábil desde que envíe el paquete.
       *[other] Tendrá el dinero en { $refund_days } días hábiles desde que envíe el paquete.
    }
}
    .short = { $refund_days ->
        [one] El reembolso llega en un día hábil desde el envío.
       *[other] El reembolso llega en { $refund_days } días hábiles desde el envío.
    }

# $resend_by (date) when a replacement leaves
complaint-refund-policy-swap = { $voice ->
    [friendly] Si prefieres un artículo nuevo, basta con responder: sale a más tardar el { $resend_by }.
   *[formal] Si prefiere un artículo nuevo, basta con responder: sale a más tardar el { $resend_by }.
}
    .short = { $voice ->
        [friendly] Si prefieres un artículo nuevo, responde: sale a más tardar el { $resend_by }.
       *[formal] Si prefiere un artículo nuevo, responda: sale a más tardar el { $resend_by }.
    }

# voice: neutral
complaint-refund-policy-swap-rational = La otra opción es un artículo nuevo: basta con una respuesta y sale a más tardar el { $resend_by }.
    .short = O un artículo nuevo: basta con responder y sale a más tardar el { $resend_by }.
complaint-refund-policy-swap-angry = { $voice ->
    [friendly] Te recomiendo el reembolso; otro artículo saldría a más tardar el { $resend_by }.
   *[formal] Le recomiendo el reembolso; otro artículo saldría a más tardar el { $resend_by }.
}
    .short = Mi consejo: el reembolso; otro artículo saldría a más tardar el { $resend_by }.

# angry: what happens if they say nothing
complaint-refund-policy-refund-silence-angry = { $voice ->
    [friendly] Si no respondes, el reembolso sigue adelante.
   *[formal] Si no responde, el reembolso sigue adelante.
}

## An exception

# $refund (money) what goes back
complaint-refund-policy-exception-done-angry = { $voice ->
    [friendly] Por esta vez lo he autorizado: te devolvemos { $refund }.
   *[formal] Por esta vez lo he autorizado: le devolvemos { $refund }.
}
    .short = { $voice ->
        [friendly] Queda autorizado por esta vez: te devolvemos { $refund }.
       *[formal] Queda autorizado por esta vez: le devolvemos { $refund }.
    }
complaint-refund-policy-exception-sum = { $voice ->
    [friendly] Te devolvemos { $refund }.
   *[formal] Le devolvemos { $refund }.
}

complaint-refund-policy-exception-rule-refused = { $voice ->
    [friendly] Tu solicitud queda fuera de nuestra política de devoluciones; por esta vez hacemos una excepción.
   *[formal] Su solicitud queda fuera de nuestra política de devoluciones; por esta vez hacemos una excepción.
}
    .short = Esto queda fuera de nuestra política de devoluciones; por esta vez hacemos una excepción.
complaint-refund-policy-exception-rule-return-cost = { $voice ->
    [friendly] Según nuestra política, los gastos de devolución corren por tu cuenta; por esta vez los asumimos nosotros.
   *[formal] Según nuestra política, los gastos de devolución corren por su cuenta; por esta vez los asumimos nosotros.
}
    .short = { $voice ->
        [friendly] Según nuestra política, la devolución corre por tu cuenta; esta vez la pagamos nosotros.
       *[formal] Según nuestra política, la devolución corre por su cuenta; esta vez la pagamos nosotros.
    }

# voice: neutral
complaint-refund-policy-exception-rule-window = El plazo de devolución ha terminado; por esta vez hacemos una excepción.
    .short = El plazo ha terminado; por esta vez hacemos una excepción.

## The policy holds

complaint-refund-policy-hold-checked-angry = { $voice ->
    [friendly] Hoy he vuelto a revisar tu caso.
   *[formal] Hoy he vuelto a revisar su caso.
}

# $partial_refund (money) what goes back if the item is kept
complaint-refund-policy-hold-part-angry = { $voice ->
    [friendly] Te recomiendo quedarte con el artículo y recibir { $partial_refund }.
   *[formal] Le recomiendo quedarse con el artículo y recibir { $partial_refund }.
}
    .short = { $voice ->
        [friendly] Mi consejo: quedarte con el artículo y recibir { $partial_refund }.
       *[formal] Mi consejo: quedarse con el artículo y recibir { $partial_refund }.
    }
complaint-refund-policy-hold-part = { $voice ->
    [friendly] Puedes quedarte con el artículo y recibir { $partial_refund }.
   *[formal] Puede quedarse con el artículo y recibir { $partial_refund }.
}

# $partial_refund (money) what goes back if the item is kept · $refund_days (number) business days
complaint-refund-policy-hold-part-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] Puedes quedarte con el artículo y recibir { $partial_refund } en un plazo de un día hábil; basta con una respuesta.
       *[other] Puedes quedarte con el artículo y recibir { $partial_refund } en un plazo de { $refund_days } días hábiles; basta con una respuesta.
    }
   *[formal] { $refund_days ->
        [one] Puede quedarse con el artículo y recibir { $partial_refund } en un plazo de un día hábil; basta con una respuesta.
       *[other] Puede quedarse con el artículo y recibir { $partial_refund } en un plazo de { $refund_days } días hábiles; basta con una respuesta.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Puedes quedarte con el artículo y recibir { $partial_refund } en un día hábil; basta con responder.
           *[other] Puedes quedarte con el artículo y recibir { $partial_refund } en { $refund_days } días hábiles; basta con responder.
        }
       *[formal] { $refund_days ->
            [one] Puede quedarse con el artículo y recibir { $partial_refund } en un día hábil; basta con responder.
           *[other] Puede quedarse con el artículo y recibir { $partial_refund } en { $refund_days } días hábiles; basta con responder.
        }
    }

# $resend_by (date) when the other item leaves
complaint-refund-policy-hold-swap-angry = { $voice ->
    [friendly] Te recomiendo un cambio: el nuevo sale a más tardar el { $resend_by }.
   *[formal] Le recomiendo un cambio: el nuevo sale a más tardar el { $resend_by }.
}
    .short = Mi consejo: un cambio; el nuevo sale a más tardar el { $resend_by }.

# voice: neutral
complaint-refund-policy-hold-swap-other-angry = También es posible un cambio a más tardar el { $resend_by }.
    .short = Otra opción: un cambio, a más tardar el { $resend_by }.
complaint-refund-policy-hold-swap = { $voice ->
    [friendly] Puedes cambiar el artículo: el nuevo sale a más tardar el { $resend_by }.
   *[formal] Puede cambiar el artículo: el nuevo sale a más tardar el { $resend_by }.
}
    .short = Un cambio: el nuevo artículo sale a más tardar el { $resend_by }.
complaint-refund-policy-hold-swap-rational = { $voice ->
    [friendly] Puedes cambiar el artículo: el nuevo sale a más tardar el { $resend_by } y nos devuelves el anterior.
   *[formal] Puede cambiar el artículo: el nuevo sale a más tardar el { $resend_by } y usted nos devuelve el anterior.
}
    .short = { $voice ->
        [friendly] Un cambio: el nuevo artículo sale a más tardar el { $resend_by } y nos devuelves el anterior.
       *[formal] Un cambio: el nuevo artículo sale a más tardar el { $resend_by } y nos devuelve el anterior.
    }

# angry: what happens if they say nothing
complaint-refund-policy-hold-silence-angry = { $voice ->
    [friendly] Aunque no respondas, la oferta sigue en pie.
   *[formal] Aunque no responda, la oferta sigue en pie.
}

complaint-refund-policy-hold-rule-refused = { $voice ->
    [friendly] Tu solicitud queda fuera de nuestra política de devoluciones.
   *[formal] Su solicitud queda fuera de nuestra política de devoluciones.
}
    .short = Esto queda fuera de nuestra política de devoluciones.
complaint-refund-policy-hold-rule-return-cost = { $voice ->
    [friendly] Según nuestra política, los gastos de devolución corren por tu cuenta.
   *[formal] Según nuestra política, los gastos de devolución corren por su cuenta.
}
    .short = { $voice ->
        [friendly] Según nuestra política, la devolución corre por tu cuenta.
       *[formal] Según nuestra política, la devolución corre por su cuenta.
    }

# voice: neutral
complaint-refund-policy-hold-rule-window = El plazo de nuestra política de devoluciones ha terminado.

# follows "El plazo de nuestra política de devoluciones ha terminado." · $return_days (number) days from delivery · $delivered_on (date)
# voice: neutral
complaint-refund-policy-hold-dates = { $return_days ->
    [one] Es de un día desde la entrega, y el pedido se entregó el { $delivered_on }.
   *[other] Es de { $return_days } días desde la entrega, y el pedido se entregó el { $delivered_on }.
}
    .short = { $return_days ->
        [one] Es de un día desde la entrega, el { $delivered_on }.
       *[other] Es de { $return_days } días desde la entrega, el { $delivered_on }.
    }

# $reason (text) a phrase, in the customer's language
# voice: neutral
complaint-refund-policy-reason = El motivo: { $reason }.

# introduces two or three sentences, each with one way
complaint-refund-policy-hold-ways = { $voice ->
    [friendly] Esto es lo que puedo ofrecerte.
   *[formal] Esto es lo que puedo ofrecerle.
}

# $guarantee_years (number) years of the statutory guarantee
complaint-refund-policy-hold-fault-law = { $voice ->
    [friendly] Si el artículo tiene un defecto, se aplica la garantía legal de { $guarantee_years } años. Lo reparamos, lo cambiamos o te devolvemos el importe íntegro.
   *[formal] Si el artículo tiene un defecto, se aplica la garantía legal de { $guarantee_years } años. Lo reparamos, lo cambiamos o le devolvemos el importe íntegro.
}
    .short = Ante un defecto, se aplica la garantía legal de { $guarantee_years } años: reparación, cambio o reembolso íntegro.
complaint-refund-policy-hold-fault = { $voice ->
    [friendly] Si el artículo tiene un defecto, cuéntame qué le ocurre: lo reparamos, lo cambiamos o te devolvemos el importe íntegro.
   *[formal] Si el artículo tiene un defecto, cuénteme qué le ocurre: lo reparamos, lo cambiamos o le devolvemos el importe íntegro.
}
    .short = { $voice ->
        [friendly] Ante un defecto, dime cuál es: reparamos o cambiamos el artículo, o te devolvemos todo.
       *[formal] Ante un defecto, dígame cuál es: reparamos o cambiamos el artículo, o le devolvemos todo.
    }
complaint-refund-policy-hold-fault-angry = { $voice ->
    [friendly] Si el artículo tiene un defecto, escríbeme y lo solucionaremos.
   *[formal] Si el artículo tiene un defecto, escríbame y lo solucionaremos.
}
    .short = { $voice ->
        [friendly] Ante un defecto, escríbeme y lo solucionaremos.
       *[formal] Ante un defecto, escríbame y lo solucionaremos.
    }

## Amends

complaint-refund-policy-goodwill-disappointed = { $voice ->
    [friendly] Como compensación, recibirás además { $goodwill } de nuestra parte, sin ninguna condición.
   *[formal] Como compensación, recibirá además { $goodwill } de nuestra parte, sin ninguna condición.
}
    .short = { $voice ->
        [friendly] Como compensación, recibirás además { $goodwill }, sin condiciones.
       *[formal] Como compensación, recibirá además { $goodwill }, sin condiciones.
    }

## Following up

# angry: a named person · $agent (text) who signs
complaint-refund-policy-agent-angry = { $voice ->
    [friendly] Soy { $agent } y llevo tu caso.
   *[formal] Soy { $agent } y llevo su caso.
}

# angry, where the agent has no name
complaint-refund-policy-person-angry = { $voice ->
    [friendly] Me ocupo personalmente de tu caso.
   *[formal] Me ocupo personalmente de su caso.
}

# $next_news_by (date) the last day on which they hear from us
complaint-refund-policy-check-next-calm = { $voice ->
    [friendly] Volveré a comprobar el pago y te escribiré a más tardar el { $next_news_by }.
   *[formal] Volveré a comprobar el pago y le escribiré a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Volveré a comprobarlo y te escribiré a más tardar el { $next_news_by }.
       *[formal] Volveré a comprobarlo y le escribiré a más tardar el { $next_news_by }.
    }
complaint-refund-policy-check-next-rational = { $voice ->
    [friendly] Te enviaré el resultado de la comprobación a más tardar el { $next_news_by }.
   *[formal] Le enviaré el resultado de la comprobación a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Te enviaré el resultado a más tardar el { $next_news_by }.
       *[formal] Le enviaré el resultado a más tardar el { $next_news_by }.
    }
complaint-refund-policy-proof-next-rational = { $voice ->
    [friendly] A más tardar el { $next_news_by } te diré en qué punto están el paquete y el reembolso.
   *[formal] A más tardar el { $next_news_by } le diré en qué punto están el paquete y el reembolso.
}
    .short = { $voice ->
        [friendly] Te informaré del paquete y del reembolso a más tardar el { $next_news_by }.
       *[formal] Le informaré del paquete y del reembolso a más tardar el { $next_news_by }.
    }
complaint-refund-policy-case-next-rational = { $voice ->
    [friendly] A más tardar el { $next_news_by } te diré en qué punto está tu caso.
   *[formal] A más tardar el { $next_news_by } le diré en qué punto está su caso.
}
    .short = { $voice ->
        [friendly] Te informaré de tu caso a más tardar el { $next_news_by }.
       *[formal] Le informaré de su caso a más tardar el { $next_news_by }.
    }
complaint-refund-policy-care-disappointed = { $voice ->
    [friendly] No tendrás que volver a preguntar: sigo tu caso y te escribiré a más tardar el { $next_news_by }.
   *[formal] No tendrá que volver a preguntar: sigo su caso y le escribiré a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Sigo tu caso y te escribiré a más tardar el { $next_news_by }.
       *[formal] Sigo su caso y le escribiré a más tardar el { $next_news_by }.
    }

# disappointed: what changes
# voice: neutral
complaint-refund-policy-changes-sent = También he pedido a nuestro equipo de administración que avise el mismo día en que sale un reembolso.
    .short = He pedido a administración que avise el mismo día de cada reembolso.

# voice: neutral
complaint-refund-policy-changes-proof = También he pedido a nuestro equipo de administración que explique desde el principio que basta el justificante de envío.
    .short = He pedido a administración que explique desde el principio que basta el justificante.

# voice: neutral
complaint-refund-policy-changes-pay = También he pedido a nuestro equipo de administración que revise cada día los reembolsos pendientes.
    .short = He pedido a administración que revise cada día los reembolsos pendientes.

# voice: neutral
complaint-refund-policy-changes-cost = También he pedido a nuestro equipo que indique con más claridad los gastos de devolución antes de la compra.
    .short = He pedido a nuestro equipo que indique mejor los gastos de devolución.

# voice: neutral
complaint-refund-policy-changes-right = También he explicado a nuestro equipo qué falló en la primera respuesta.
    .short = He explicado a nuestro equipo qué falló.

# voice: neutral
complaint-refund-policy-changes-exception = También he pedido a nuestro equipo que estudie desde el principio casos como este uno por uno.
    .short = He pedido a nuestro equipo que estudie estos casos uno por uno.

# voice: neutral
complaint-refund-policy-changes-policy = También he pedido a nuestro equipo que explique esta norma con más claridad antes de la compra.
    .short = He pedido a nuestro equipo que explique mejor esta norma.

# Said where the complaint is a further question in the same message.
# $order_id (identifier) the order
complaint-refund-policy-also = { $voice ->
    [friendly] También nos escribes por el reembolso o la devolución del pedido { $order_id }.
   *[formal] También nos escribe por el reembolso o la devolución del pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] También nos escribes por el pedido { $order_id }.
       *[formal] También nos escribe por el pedido { $order_id }.
    }
