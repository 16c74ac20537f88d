### Mexico says these differently.

complaint-refund-policy-sorry-wait-calm = Le ofrecemos una disculpa por la espera.

complaint-refund-policy-sorry-wait-angry = Le ofrecemos una disculpa por la espera.

complaint-refund-policy-sorry-wait-rational = Le ofrecemos una disculpa por la espera.

complaint-refund-policy-sorry-wait-disappointed = Le ofrecemos una disculpa por esta espera.

# we had not sent the refund
complaint-refund-policy-sorry-delay-calm = La demora es nuestra y le ofrecemos una disculpa.

complaint-refund-policy-sorry-delay-angry = Tiene razón: la demora es nuestra. Le ofrecemos una disculpa.
    .short = Tiene razón: la demora es nuestra. Le ofrecemos una disculpa.

complaint-refund-policy-sorry-delay-rational = La demora es nuestra y le ofrecemos una disculpa.
    .short = Le ofrecemos una disculpa por nuestra demora.

complaint-refund-policy-sorry-delay-disappointed = Usted ya había hecho todo lo necesario; la demora es solo nuestra y le ofrecemos una disculpa.
    .short = Usted ya había hecho todo; le ofrecemos una disculpa por nuestra demora.

# we withdraw what we answered earlier
complaint-refund-policy-sorry-answer-calm = Tiene razón, y le ofrecemos una disculpa por nuestra respuesta anterior.
    .short = Tiene razón; le ofrecemos una disculpa por nuestra respuesta.

complaint-refund-policy-sorry-answer-angry = Tiene razón, y le ofrecemos una disculpa.

complaint-refund-policy-sorry-answer-rational = Tiene razón; le ofrecemos una disculpa por la respuesta anterior.
    .short = Tiene razón; le ofrecemos una disculpa.

complaint-refund-policy-sorry-answer-disappointed = Tiene razón, y le ofrecemos una disculpa por aquella respuesta.
    .short = Le ofrecemos una disculpa por aquella respuesta.

complaint-refund-policy-hold-feel-disappointed = Le ofrecemos una disculpa por no poder darle la respuesta que usted esperaba.
    .short = Le ofrecemos una disculpa por no poder darle otra respuesta.

complaint-refund-policy-proof-send = ¿Podría enviarme una foto del comprobante o el número de guía?
    .short = ¿Podría enviarme una foto o el número de guía?

# calm, disappointed; the receipt and the tracking number were asked for just before
complaint-refund-policy-proof-no-receipt = Si ya no tiene ninguno de los dos, indíqueme por favor el día y el lugar del envío y preguntaré a la paquetería.
    .short = Si no tiene ninguno, indíqueme por favor el día y el lugar del envío: preguntaré a la paquetería.

# $refund (money) what goes back · $refund_days (number) business days
complaint-refund-policy-proof-first-rational = { $refund_days ->
    [one] Tiene dos opciones. La primera es enviarme una foto del comprobante o el número de guía: es un solo mensaje y recibirá { $refund } en un plazo de un día hábil.
   *[other] Tiene dos opciones. La primera es enviarme una foto del comprobante o el número de guía: es un solo mensaje y recibirá { $refund } en un plazo de { $refund_days } días hábiles.
}
    .short = { $refund_days ->
        [one] Primera opción: enviarme una foto del comprobante o el número de guía y recibir { $refund } en un día hábil.
       *[other] Primera opción: enviarme una foto del comprobante o el número de guía y recibir { $refund } en { $refund_days } días hábiles.
    }

complaint-refund-policy-cost-other-rational = Segunda: otra paquetería, al precio que cobre; le pido guardar el comprobante.
    .short = Segunda: otra paquetería, a su precio; le pido guardar el comprobante.

complaint-refund-policy-how-label = Hoy le envío una guía de devolución ya pagada.
