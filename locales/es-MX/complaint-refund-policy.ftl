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
    [friendly] Tienes razón, y te ofrecemos una disculpa.
   *[formal] Tiene razón, y le ofrecemos una disculpa.
}
complaint-refund-policy-sorry-answer-rational = { $voice ->
    [friendly] Tienes razón; te ofrecemos una disculpa por la respuesta anterior.
   *[formal] Tiene razón; le ofrecemos una disculpa por la respuesta anterior.
}
complaint-refund-policy-sorry-answer-disappointed = { $voice ->
    [friendly] Tienes razón, y te ofrecemos una disculpa por aquella respuesta.
   *[formal] Tiene razón, y le ofrecemos una disculpa por aquella respuesta.
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
    [friendly] Segunda: otra paquetería, al precio que cobre; te pido guardar el comprobante.
   *[formal] Segunda: otra paquetería, al precio que cobre; le pido guardar el comprobante.
}

## The law's own word

# $withdrawal_days (duration) what the law gives
complaint-refund-policy-basis-withdrawal = { $voice ->
    [friendly] La ley te da { DURATION($withdrawal_days) } para revocar la compra.
   *[formal] La ley le da { DURATION($withdrawal_days) } para revocar la compra.
}

## The proof of posting is a "comprobante", the label a "guía"

# voice: neutral
complaint-refund-policy-proof-enough = Para el reembolso basta el comprobante de envío.

# $refund_days (number) business days
complaint-refund-policy-receipt-then = { $voice ->
    [friendly] { $refund_days ->
        [one] Envíame el comprobante de envío y tendrás el dinero en un día hábil.
       *[other] Envíame el comprobante de envío y tendrás el dinero en { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Envíeme el comprobante de envío y tendrá el dinero en un día hábil.
       *[other] Envíeme el comprobante de envío y tendrá el dinero en { $refund_days } días hábiles.
    }
}

complaint-refund-policy-how-label = { $voice ->
    [friendly] Hoy te envío una guía de devolución ya pagada.
   *[formal] Hoy le envío una guía de devolución ya pagada.
}

# voice: neutral
complaint-refund-policy-changes-proof = También pedí a nuestro equipo de administración que explique desde el principio que basta el comprobante de envío.

## What was done today, in the simple past

# $sent_on (date) when it left us
# voice: neutral
complaint-refund-policy-sent-done-angry = Lo comprobé hoy: el pago salió el { $sent_on }.

complaint-refund-policy-proof-done-angry = { $voice ->
    [friendly] Ya preparé tu reembolso, sin esperar al paquete.
   *[formal] Ya preparé su reembolso, sin esperar al paquete.
}

complaint-refund-policy-proof-done-disappointed = { $voice ->
    [friendly] No tienes por qué esperar a que llegue el paquete; por eso ya preparé tu reembolso.
   *[formal] No tiene por qué esperar a que llegue el paquete; por eso ya preparé su reembolso.
}

# $refund (money) what goes back
# voice: neutral
complaint-refund-policy-pay-done-calm = Hoy envié el reembolso de { $refund }.

# $refund (money) what goes back
# voice: neutral
complaint-refund-policy-pay-done-angry = Hoy envié el importe completo: { $refund }.

# $refund (money) what goes back
# voice: neutral
complaint-refund-policy-pay-done-rational = El reembolso de { $refund } se envió hoy.

# $refund (money) what goes back
complaint-refund-policy-pay-done-disappointed = { $voice ->
    [friendly] Hoy, antes de escribirte, envié el reembolso de { $refund }.
   *[formal] Hoy, antes de escribirle, envié el reembolso de { $refund }.
}

# voice: neutral
complaint-refund-policy-cost-action-angry = Ya comparé los precios.

# $carrier (text) who takes the parcel · $route_cost (money) what it costs there
# voice: neutral
complaint-refund-policy-cost-route = La opción más económica que encontré es { $carrier }, por { $route_cost }.

# $full_refund (money) everything that was paid
# voice: neutral
complaint-refund-policy-right-done-angry = Retiré esa respuesta y autoricé el reembolso íntegro: { $full_refund }.

# $full_refund (money) everything that was paid
complaint-refund-policy-right-done-disappointed = { $voice ->
    [friendly] Retiré nuestra respuesta y te devolvemos el importe íntegro, { $full_refund }.
   *[formal] Retiré nuestra respuesta y le devolvemos el importe íntegro, { $full_refund }.
}

complaint-refund-policy-hold-checked-angry = { $voice ->
    [friendly] Hoy volví a revisar tu caso.
   *[formal] Hoy volví a revisar su caso.
}
