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

## Everything is paid back

# $refund (money) what goes back
return-received-refunded = { $voice ->
    [friendly] Todo está en orden: te hemos reembolsado { $refund }.
   *[formal] Todo está en orden: le hemos reembolsado { $refund }.
}

## Something is deducted

return-received-full-expected = { $voice ->
    [friendly] Sé que esperabas el importe íntegro, así que te explico lo que hemos visto.
   *[formal] Sé que esperaba el importe íntegro, así que le explico lo que hemos visto.
}

# the plain form · $refund (money) what goes back · $deduction (money) what is kept back
return-received-deduction = { $voice ->
    [friendly] Te reembolsamos { $refund }, después de descontar { $deduction }.
   *[formal] Le reembolsamos { $refund }, después de descontar { $deduction }.
}

# the same, softer, after the reason · $refund (money) · $deduction (money)
return-received-deduction-soft = { $voice ->
    [friendly] Por este motivo te reembolsamos { $refund }; lamentablemente, hemos tenido que descontar { $deduction }.
   *[formal] Por este motivo le reembolsamos { $refund }; lamentablemente, hemos tenido que descontar { $deduction }.
}

# $observed (text) what was seen
# voice: neutral
return-received-observed = Esto es lo que vimos al abrir el paquete: { $observed }.

# voice: neutral
return-received-photos = Se ve en las fotos que acompañan a este mensaje.

# voice: neutral
return-received-why-used = Probar un artículo como en una tienda no cuesta nada. En este estado no podemos venderlo como nuevo, y el importe descontado cubre solo esa diferencia.

# voice: neutral
return-received-why-incomplete = Así no podemos vender el artículo como nuevo, y el importe descontado cubre solo esa diferencia.

# $deduction (money) what is kept back
return-received-send-part = { $voice ->
    [friendly] Si todavía tienes lo que falta, dímelo. Te enviaremos una etiqueta gratuita y, cuando nos llegue, te reembolsaremos también { $deduction }.
   *[formal] Si todavía tiene lo que falta, dígamelo. Le enviaremos una etiqueta gratuita y, cuando nos llegue, le reembolsaremos también { $deduction }.
}

return-received-other-view = { $voice ->
    [friendly] Si ya te llegó así, o si lo ves de otra manera, cuéntamelo, por favor. Volveré a revisarlo y tendrás mi respuesta en un plazo de 2 días hábiles.
   *[formal] Si ya le llegó así, o si lo ve de otra manera, cuéntemelo, por favor. Volveré a revisarlo y tendrá mi respuesta en un plazo de 2 días hábiles.
}

## The parcel holds a riddle

return-received-one-question = { $voice ->
    [friendly] Me gustaría completar tu reembolso y, para ello, necesito tu ayuda con una pregunta.
   *[formal] Me gustaría completar su reembolso y, para ello, necesito su ayuda con una pregunta.
}

return-received-found-wrong-item = { $voice ->
    [friendly] En el paquete había algo distinto del artículo de tu pedido.
   *[formal] En el paquete había algo distinto del artículo de su pedido.
}

# voice: neutral
return-received-found-empty = Al abrir el paquete, el artículo no estaba dentro.

# voice: neutral
return-received-found-incomplete = Al abrir el paquete, no estaban todas las piezas.

# $missing (list) the parts that were not there
# voice: neutral
return-received-found-parts = Esto es lo que nos falta: { $missing }.

# voice: neutral
return-received-may-happen-wrong-item = Es fácil confundir los paquetes cuando se envían varios a la vez.

# voice: neutral
return-received-may-happen-empty = A veces un paquete se abre por el camino; por eso también he preguntado al transportista.

# voice: neutral
return-received-may-happen-incomplete = Es fácil que se quede atrás una pieza pequeña; también es posible que faltara desde el principio.

# the seller bears the risk of the way back
return-received-our-risk = { $voice ->
    [friendly] Si algo se ha perdido por el camino, el riesgo es nuestro.
   *[formal] Si algo se ha perdido por el camino, el riesgo es nuestro.
}

return-received-ask-wrong-item = { $voice ->
    [friendly] ¿Puedes mirar, por favor, si todavía tienes el artículo que nos compraste? Si lo que tenemos aquí es tuyo, te lo enviaremos sin ningún gasto para ti.
   *[formal] ¿Puede mirar, por favor, si todavía tiene el artículo que nos compró? Si lo que tenemos aquí es suyo, se lo enviaremos sin ningún gasto para usted.
}

return-received-ask-empty = { $voice ->
    [friendly] ¿Puedes decirme, por favor, qué pusiste en el paquete y dónde lo entregaste? Si tienes el justificante, una foto ayuda.
   *[formal] ¿Puede decirme, por favor, qué puso en el paquete y dónde lo entregó? Si tiene el justificante, una foto ayuda.
}

return-received-ask-incomplete = { $voice ->
    [friendly] ¿Puedes mirar, por favor, si se ha quedado algo en casa? En ese caso, te enviaremos una etiqueta gratuita. Si no venía en tu paquete, dímelo y no descontaremos nada.
   *[formal] ¿Puede mirar, por favor, si se ha quedado algo en casa? En ese caso, le enviaremos una etiqueta gratuita. Si no venía en su paquete, dígamelo y no descontaremos nada.
}

return-received-answer-after = { $voice ->
    [friendly] Guardamos todo tal como llegó. Tendrás mi respuesta en un plazo de 2 días hábiles desde la tuya.
   *[formal] Guardamos todo tal como llegó. Tendrá mi respuesta en un plazo de 2 días hábiles desde la suya.
}
