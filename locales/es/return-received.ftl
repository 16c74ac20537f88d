### A return has arrived and has been looked at. Nobody is accused of anything.

# $order_id (identifier) the order's number
# voice: neutral
return-received-subject = Ha llegado la devolución del pedido { $order_id }

# $order_id (identifier) the order's number
# voice: neutral
return-received-subject-refund = Devolución del pedido { $order_id }: el reembolso

# $order_id (identifier) the order's number
# voice: neutral
return-received-subject-question = Devolución del pedido { $order_id }: una pregunta

# Said where the return is a further question in the same message.
# $order_id (identifier) the order's number
return-received-also = { $voice ->
    [friendly] Sobre tu devolución del pedido { $order_id }: ha llegado y la he revisado.
   *[formal] Sobre su devolución del pedido { $order_id }: ha llegado y la he revisado.
}

# $order_id (identifier) the order's number
return-received-arrived = { $voice ->
    [friendly] Tu devolución del pedido { $order_id } ha llegado y la he revisado.
   *[formal] Su devolución del pedido { $order_id } ha llegado y la he revisado.
}
    .short = { $voice ->
        [friendly] Tu devolución del pedido { $order_id } ha llegado.
       *[formal] Su devolución del pedido { $order_id } ha llegado.
    }

## Everything is paid back

# $refund (money) what goes back
return-received-refunded = { $voice ->
    [friendly] Todo está en orden: te hemos reembolsado { $refund }.
   *[formal] Todo está en orden: le hemos reembolsado { $refund }.
}
    .short = { $voice ->
        [friendly] Te hemos reembolsado { $refund }.
       *[formal] Le hemos reembolsado { $refund }.
    }

## Something is deducted

return-received-full-expected = { $voice ->
    [friendly] Sé que esperabas el importe íntegro, así que te explico lo que hemos visto.
   *[formal] Sé que esperaba el importe íntegro, así que le explico lo que hemos visto.
}
    .short = { $voice ->
        [friendly] Sé que esperabas el importe íntegro.
       *[formal] Sé que esperaba el importe íntegro.
    }

# the plain form · $refund (money) what goes back · $deduction (money) what is kept back
return-received-deduction = { $voice ->
    [friendly] Te reembolsamos { $refund }, después de descontar { $deduction }.
   *[formal] Le reembolsamos { $refund }, después de descontar { $deduction }.
}
    .short = { $voice ->
        [friendly] Te reembolsamos { $refund }, ya descontados { $deduction }.
       *[formal] Le reembolsamos { $refund }, ya descontados { $deduction }.
    }

# the same, softer, after the reason · $refund (money) · $deduction (money)
return-received-deduction-soft = { $voice ->
    [friendly] Por este motivo te reembolsamos { $refund }; lamentablemente, hemos tenido que descontar { $deduction }.
   *[formal] Por este motivo le reembolsamos { $refund }; lamentablemente, hemos tenido que descontar { $deduction }.
}
    .short = { $voice ->
        [friendly] Por eso te reembolsamos { $refund }, tras deducir { $deduction }.
       *[formal] Por eso le reembolsamos { $refund }, tras deducir { $deduction }.
    }

# $observed (text) what was seen
# voice: neutral
return-received-observed = Esto es lo que vimos al abrir el paquete: { $observed }.
    .short = Vimos esto: { $observed }.

# voice: neutral
return-received-photos = Se ve en las fotos que acompañan a este mensaje.

# voice: neutral
return-received-why-used = Probar un artículo como en una tienda no cuesta nada. En este estado no podemos venderlo como nuevo, y el importe descontado cubre solo esa diferencia.
    .short = Probarlo no cuesta nada; la deducción cubre solo lo que va más allá.

# voice: neutral
return-received-why-incomplete = Así no podemos vender el artículo como nuevo, y el importe descontado cubre solo esa diferencia.
    .short = La deducción cubre solo esa diferencia.

# $deduction (money) what is kept back
return-received-send-part = { $voice ->
    [friendly] Si todavía tienes lo que falta, dímelo. Te enviaremos una etiqueta gratuita y, cuando nos llegue, te reembolsaremos también { $deduction }.
   *[formal] Si todavía tiene lo que falta, dígamelo. Le enviaremos una etiqueta gratuita y, cuando nos llegue, le reembolsaremos también { $deduction }.
}
    .short = { $voice ->
        [friendly] ¿Aún lo tienes? La etiqueta es gratis y recuperarás { $deduction } más.
       *[formal] ¿Aún lo tiene? La etiqueta es gratis y recuperará { $deduction } más.
    }

return-received-other-view = { $voice ->
    [friendly] Si ya te llegó así, o si lo ves de otra manera, cuéntamelo, por favor. Volveré a revisarlo y tendrás mi respuesta en un plazo de un día hábil.
   *[formal] Si ya le llegó así, o si lo ve de otra manera, cuéntemelo, por favor. Volveré a revisarlo y tendrá mi respuesta en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si lo ves de otra manera, dímelo: respondo en un día hábil.
       *[formal] Si lo ve de otra manera, dígamelo: respondo en un día hábil.
    }

## The parcel holds a riddle

return-received-one-question = { $voice ->
    [friendly] Me gustaría completar tu reembolso y, para ello, necesito tu ayuda con una pregunta.
   *[formal] Me gustaría completar su reembolso y, para ello, necesito su ayuda con una pregunta.
}
    .short = { $voice ->
        [friendly] Tengo una pregunta para completar tu reembolso.
       *[formal] Tengo una pregunta para completar su reembolso.
    }

return-received-found-wrong-item = { $voice ->
    [friendly] En el paquete había algo distinto del artículo de tu pedido.
   *[formal] En el paquete había algo distinto del artículo de su pedido.
}
    .short = En el paquete había otro artículo.

# voice: neutral
return-received-found-empty = Al abrir el paquete, el artículo no estaba dentro.
    .short = El artículo no estaba dentro.

# voice: neutral
return-received-found-incomplete = Al abrir el paquete, no estaban todas las piezas.
    .short = No estaba todo en el paquete.

# $missing (list) the parts that were not there
# voice: neutral
return-received-found-parts = Esto es lo que nos falta: { $missing }.
    .short = Falta: { $missing }.

# voice: neutral
return-received-may-happen-wrong-item = Es fácil confundir los paquetes cuando se envían varios a la vez.
    .short = Es fácil confundir los paquetes.

# voice: neutral
return-received-may-happen-empty = A veces un paquete se abre por el camino; por eso también he preguntado al transportista.
    .short = A veces se abre un paquete; he preguntado al transportista.

# voice: neutral
return-received-may-happen-incomplete = Es fácil que se quede atrás una pieza pequeña; también es posible que faltara desde el principio.
    .short = Es fácil que se quede atrás una pieza.

# the seller bears the risk of the way back
return-received-our-risk = { $voice ->
    [friendly] Si algo se ha perdido por el camino, el riesgo es nuestro.
   *[formal] Si algo se ha perdido por el camino, el riesgo es nuestro.
}
    .short = Si algo se perdió, el riesgo es nuestro.

return-received-ask-wrong-item = { $voice ->
    [friendly] ¿Puedes mirar, por favor, si todavía tienes el artículo que nos compraste? Si lo que tenemos aquí es tuyo, te lo enviaremos sin ningún gasto para ti.
   *[formal] ¿Puede mirar, por favor, si todavía tiene el artículo que nos compró? Si lo que tenemos aquí es suyo, se lo enviaremos sin ningún gasto para usted.
}
    .short = { $voice ->
        [friendly] ¿Tienes todavía el artículo que nos compraste? Lo que sea tuyo, te lo enviaremos gratis.
       *[formal] ¿Tiene todavía el artículo que nos compró? Lo que sea suyo, se lo enviaremos gratis.
    }

return-received-ask-empty = { $voice ->
    [friendly] ¿Puedes decirme, por favor, qué pusiste en el paquete y dónde lo entregaste? Si tienes el justificante, una foto ayuda.
   *[formal] ¿Puede decirme, por favor, qué puso en el paquete y dónde lo entregó? Si tiene el justificante, una foto ayuda.
}
    .short = { $voice ->
        [friendly] ¿Qué pusiste en el paquete y dónde lo entregaste? Una foto del justificante ayuda.
       *[formal] ¿Qué puso en el paquete y dónde lo entregó? Una foto del justificante ayuda.
    }

return-received-ask-incomplete = { $voice ->
    [friendly] ¿Puedes mirar, por favor, si se ha quedado algo en casa? En ese caso, te enviaremos una etiqueta gratuita. Si no venía en tu paquete, dímelo y no descontaremos nada.
   *[formal] ¿Puede mirar, por favor, si se ha quedado algo en casa? En ese caso, le enviaremos una etiqueta gratuita. Si no venía en su paquete, dígamelo y no descontaremos nada.
}
    .short = { $voice ->
        [friendly] ¿Queda algo en casa? Recibirás una etiqueta gratuita. Si no venía, dímelo: no descontaremos nada.
       *[formal] ¿Queda algo en casa? Recibirá una etiqueta gratuita. Si no venía, dígamelo: no descontaremos nada.
    }

return-received-answer-after = { $voice ->
    [friendly] Guardamos todo tal como llegó. Tendrás mi respuesta en un plazo de un día hábil desde la tuya.
   *[formal] Guardamos todo tal como llegó. Tendrá mi respuesta en un plazo de un día hábil desde la suya.
}
    .short = { $voice ->
        [friendly] Respondo en un día hábil tras tu respuesta.
       *[formal] Respondo en un día hábil tras su respuesta.
    }
