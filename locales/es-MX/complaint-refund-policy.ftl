### Mexico offers an apology, asks more softly, and says "costo" and "paquetería".

## Sympathy: one apology a reply

complaint-refund-policy-sorry-wait-calm = { $voice ->
    [friendly] Te ofrecemos una disculpa por la espera.
   *[formal] Le ofrecemos una disculpa por la espera.
}
complaint-refund-policy-sorry-wait-angry = { $voice ->
    [friendly] Te ofrecemos una disculpa por la espera.
   *[formal] Le ofrecemos una disculpa por la espera.
}
complaint-refund-policy-sorry-wait-rational = { $voice ->
    [friendly] Te ofrecemos una disculpa por la espera.
   *[formal] Le ofrecemos una disculpa por la espera.
}
complaint-refund-policy-sorry-wait-disappointed = { $voice ->
    [friendly] Te ofrecemos una disculpa por esta espera.
   *[formal] Le ofrecemos una disculpa por esta espera.
}

# we had not sent the refund
complaint-refund-policy-sorry-delay-calm = { $voice ->
    [friendly] La demora es nuestra y te ofrecemos una disculpa.
   *[formal] La demora es nuestra y le ofrecemos una disculpa.
}
complaint-refund-policy-sorry-delay-angry = { $voice ->
    [friendly] Tienes razón: la demora es nuestra. Te ofrecemos una disculpa.
   *[formal] Tiene razón: la demora es nuestra. Le ofrecemos una disculpa.
}
complaint-refund-policy-sorry-delay-rational = { $voice ->
    [friendly] La demora es nuestra y te ofrecemos una disculpa.
   *[formal] La demora es nuestra y le ofrecemos una disculpa.
}
complaint-refund-policy-sorry-delay-disappointed = { $voice ->
    [friendly] Ya habías hecho todo lo necesario; la demora es solo nuestra y te ofrecemos una disculpa.
   *[formal] Usted ya había hecho todo lo necesario; la demora es solo nuestra y le ofrecemos una disculpa.
}

# we withdraw what we answered earlier
complaint-refund-policy-sorry-answer-calm = { $voice ->
    [friendly] Tienes razón, y te ofrecemos una disculpa por nuestra respuesta anterior.
   *[formal] Tiene razón, y le ofrecemos una disculpa por nuestra respuesta anterior.
}
complaint-refund-policy-sorry-answer-angry = { $voice ->
    [friendly] Tienes razón, y te ofrecemos una disculpa por esa respuesta.
   *[formal] Tiene razón, y le ofrecemos una disculpa por esa respuesta.
}
complaint-refund-policy-sorry-answer-rational = { $voice ->
    [friendly] Tienes razón; te ofrecemos una disculpa por la respuesta anterior.
   *[formal] Tiene razón; le ofrecemos una disculpa por la respuesta anterior.
}
complaint-refund-policy-sorry-answer-disappointed = { $voice ->
    [friendly] Tienes razón al insistir, y te ofrecemos una disculpa por que haya sido necesario.
   *[formal] Tiene razón al insistir, y le ofrecemos una disculpa por que haya sido necesario.
}

# a refusal
complaint-refund-policy-hold-feel-disappointed = { $voice ->
    [friendly] Te ofrecemos una disculpa por no poder darte la respuesta que esperabas.
   *[formal] Le ofrecemos una disculpa por no poder darle la respuesta que usted esperaba.
}

## Requests, asked more softly

complaint-refund-policy-proof-send = { $voice ->
    [friendly] ¿Podrías enviarme una foto del comprobante o el número de guía?
   *[formal] ¿Podría enviarme una foto del comprobante o el número de guía?
}

# calm, disappointed; the receipt and the tracking number were asked for just before
complaint-refund-policy-proof-no-receipt = { $voice ->
    [friendly] Si ya no tienes ninguno de los dos, dime por favor el día y el lugar del envío y preguntaré a la paquetería.
   *[formal] Si ya no tiene ninguno de los dos, indíqueme por favor el día y el lugar del envío y preguntaré a la paquetería.
}

# $refund (money) what goes back · $refund_days (number) business days
complaint-refund-policy-proof-first-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] Tienes dos opciones. La primera es enviarme una foto del comprobante o el número de guía: es un solo mensaje y recibirás { $refund } en un plazo de un día hábil.
       *[other] Tienes dos opciones. La primera es enviarme una foto del comprobante o el número de guía: es un solo mensaje y recibirás { $refund } en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Tiene dos opciones. La primera es enviarme una foto del comprobante o el número de guía: es un solo mensaje y recibirá { $refund } en un plazo de un día hábil.
       *[other] Tiene dos opciones. La primera es enviarme una foto del comprobante o el número de guía: es un solo mensaje y recibirá { $refund } en un plazo de { $refund_days } días hábiles.
    }
}
complaint-refund-policy-cost-other-rational = { $voice ->
    [friendly] Segunda: otra paquetería, al precio que esta cobre; te pido guardar el comprobante.
   *[formal] Segunda: otra paquetería, al precio que esta cobre; le pido guardar el comprobante.
}

## The law's own word

# $withdrawal_days (duration) what the law gives
complaint-refund-policy-basis-withdrawal = { $voice ->
    [friendly] La ley te da { DURATION($withdrawal_days) } para revocar la compra.
   *[formal] La ley le da { DURATION($withdrawal_days) } para revocar la compra.
}
