### The customer has opened a case: on a marketplace, with a payment service or with the bank. "Plataforma" stands for
### the first two. Nothing here asks to close a case, and nothing hangs on it.

# $platform_case (identifier) the case's number · $order_id (identifier) the order's number
marketplace-dispute-subject = { $voice ->
    [friendly] Tu caso { $platform_case } sobre el pedido { $order_id }
   *[formal] Su caso { $platform_case } sobre el pedido { $order_id }
}

# Said where the case is a further question in the same message.
# $platform_case (identifier) the case's number · $order_id (identifier) the order's number
marketplace-dispute-also = { $voice ->
    [friendly] Está también tu caso { $platform_case } sobre el pedido { $order_id }.
   *[formal] Está también su caso { $platform_case } sobre el pedido { $order_id }.
}

## Listen

# $kind (choice) what the case says · $platform_case (identifier) · $order_id (identifier)
marketplace-dispute-heard = { $voice ->
    [friendly] { $kind ->
        [not-received] Abriste el caso { $platform_case } e indicaste que el pedido { $order_id } no ha llegado.
        [not-as-described] Abriste el caso { $platform_case } e indicaste que el pedido { $order_id } no coincide con la descripción.
       *[chargeback] Pediste a tu banco o servicio de pago que anulara el pago del pedido { $order_id } (caso { $platform_case }).
    }
   *[formal] { $kind ->
        [not-received] Usted abrió el caso { $platform_case } e indicó que el pedido { $order_id } no ha llegado.
        [not-as-described] Usted abrió el caso { $platform_case } e indicó que el pedido { $order_id } no coincide con la descripción.
       *[chargeback] Usted pidió a su banco o servicio de pago que anulara el pago del pedido { $order_id } (caso { $platform_case }).
    }
}

## Sympathy

# one apology, before a proposal · $mood (choice)
marketplace-dispute-feel = { $voice ->
    [friendly] { $mood ->
        [angry] Deberías haber tenido antes una solución, y lo siento.
        [rational] Te pido disculpas por el tiempo que esto te ha llevado.
        [disappointed] Siento que no hayamos respondido a lo que esperabas.
       *[calm] Siento que esto siga sin resolverse.
    }
   *[formal] { $mood ->
        [angry] Debería haber tenido antes una solución, y lo siento.
        [rational] Le pido disculpas por el tiempo que esto le ha llevado.
        [disappointed] Siento que no hayamos respondido a lo que esperaba.
       *[calm] Siento que esto siga sin resolverse.
    }
}

# before documents that contradict the case · $mood (choice)
marketplace-dispute-evidence-feel = { $voice ->
    [friendly] { $mood ->
        [angry] Quieres que esto se resuelva, y yo también.
        [rational] Te corresponde saber en qué se basará la decisión.
        [disappointed] Comprendo que esperabas otra cosa de este pedido.
       *[calm] Comprendo que quieras ver esto resuelto.
    }
   *[formal] { $mood ->
        [angry] Usted quiere que esto se resuelva, y yo también.
        [rational] Le corresponde saber en qué se basará la decisión.
        [disappointed] Comprendo que esperaba otra cosa de este pedido.
       *[calm] Comprendo que quiera ver esto resuelto.
    }
}

## A proposal

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-full-refund = { $voice ->
    [friendly] { $kind ->
        [chargeback] Estamos de acuerdo: recuperarás el importe íntegro, { $amount }, a través de tu banco o servicio de pago.
       *[other] Te propongo el reembolso íntegro de { $amount }.
    }
   *[formal] { $kind ->
        [chargeback] Estamos de acuerdo: recuperará el importe íntegro, { $amount }, a través de su banco o servicio de pago.
       *[other] Le propongo el reembolso íntegro de { $amount }.
    }
}

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-partial-refund = { $voice ->
    [friendly] { $kind ->
        [not-received] Mi propuesta: esperas el paquete y te devolvemos { $amount } por el retraso.
        [not-as-described] Mi propuesta: te quedas con el artículo y te devolvemos { $amount }.
       *[chargeback] Mi propuesta: te devolvemos { $amount } del precio.
    }
   *[formal] { $kind ->
        [not-received] Mi propuesta: usted espera el paquete y le devolvemos { $amount } por el retraso.
        [not-as-described] Mi propuesta: usted se queda con el artículo y le devolvemos { $amount }.
       *[chargeback] Mi propuesta: le devolvemos { $amount } del precio.
    }
}

# $kind (choice) what the case says · $resend_by (date) when it leaves
marketplace-dispute-propose-replacement = { $voice ->
    [friendly] { $kind ->
        [not-received] Mi propuesta: volvemos a enviarte el pedido a más tardar el { $resend_by }, sin ningún coste.
       *[other] Mi propuesta: te enviamos un artículo nuevo a más tardar el { $resend_by }, sin ningún coste.
    }
   *[formal] { $kind ->
        [not-received] Mi propuesta: volvemos a enviarle el pedido a más tardar el { $resend_by }, sin ningún coste.
       *[other] Mi propuesta: le enviamos un artículo nuevo a más tardar el { $resend_by }, sin ningún coste.
    }
}

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-return = { $voice ->
    [friendly] { $kind ->
        [not-received] Mi propuesta: te devolvemos { $amount } y, si el paquete llega más tarde, nos lo envías de vuelta.
       *[other] Mi propuesta: nos envías el artículo de vuelta y te devolvemos { $amount }.
    }
   *[formal] { $kind ->
        [not-received] Mi propuesta: le devolvemos { $amount } y, si el paquete llega más tarde, nos lo envía de vuelta.
       *[other] Mi propuesta: usted nos envía el artículo de vuelta y le devolvemos { $amount }.
    }
}

# beside a replacement · $amount (money) the full refund
marketplace-dispute-or-refund = { $voice ->
    [friendly] Si prefieres el dinero, en su lugar te devolvemos { $amount }.
   *[formal] Si prefiere el dinero, en su lugar le devolvemos { $amount }.
}

# voice: neutral
marketplace-dispute-return-free = Ese envío lo pagamos nosotros.
marketplace-dispute-return-own = { $voice ->
    [friendly] Ese envío corre por tu cuenta, como se indicó antes de la compra.
   *[formal] Ese envío corre por su cuenta, como se indicó antes de la compra.
}

# beside a part of the price
marketplace-dispute-or-all = { $voice ->
    [friendly] Si prefieres no esperar, en su lugar te devolvemos todo lo que pagaste.
   *[formal] Si prefiere no esperar, en su lugar le devolvemos todo lo que pagó.
}
marketplace-dispute-or-return = { $voice ->
    [friendly] También puedes devolver el artículo y recuperar el importe íntegro; ese envío lo pagamos nosotros.
   *[formal] También puede devolver el artículo y recuperar el importe íntegro; ese envío lo pagamos nosotros.
}
marketplace-dispute-or-other = { $voice ->
    [friendly] Si esto no te convence, dime qué esperas y te responderé en un plazo de un día hábil.
   *[formal] Si esto no le convence, dígame qué espera y le responderé en un plazo de un día hábil.
}

marketplace-dispute-either-way = { $voice ->
    [friendly] La propuesta es válida decidas lo que decidas sobre el caso.
   *[formal] La propuesta es válida decida lo que decida sobre el caso.
}

# $kind (choice) what the case says
marketplace-dispute-documents-too = { $voice ->
    [friendly] { $kind ->
        [chargeback] Tu banco o servicio de pago tiene también nuestra documentación.
       *[other] La plataforma tiene también nuestra documentación.
    }
   *[formal] { $kind ->
        [chargeback] Su banco o servicio de pago tiene también nuestra documentación.
       *[other] La plataforma tiene también nuestra documentación.
    }
}

marketplace-dispute-nothing-to-do = { $voice ->
    [friendly] Por tu parte, no hace falta nada más.
   *[formal] Por su parte, no hace falta nada más.
}

# $kind (choice) what the case says
marketplace-dispute-accept = { $voice ->
    [friendly] { $kind ->
        [chargeback] Para aceptarla, basta con que respondas a este mensaje.
       *[other] Puedes aceptarla en el propio caso o respondiendo a este mensaje.
    }
   *[formal] { $kind ->
        [chargeback] Para aceptarla, basta con que responda a este mensaje.
       *[other] Puede aceptarla en el propio caso o respondiendo a este mensaje.
    }
}

# $refund_days (number) business days
marketplace-dispute-refund-days = { $voice ->
    [friendly] { $refund_days ->
        [one] Desde que la aceptes, tendrás el dinero en un plazo de un día hábil.
       *[other] Desde que la aceptes, tendrás el dinero en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Desde que la acepte, tendrá el dinero en un plazo de un día hábil.
       *[other] Desde que la acepte, tendrá el dinero en un plazo de { $refund_days } días hábiles.
    }
}
marketplace-dispute-refund-days-return = { $voice ->
    [friendly] { $refund_days ->
        [one] Desde que envíes el artículo, tendrás el dinero en un plazo de un día hábil.
       *[other] Desde que envíes el artículo, tendrás el dinero en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Desde que envíe el artículo, tendrá el dinero en un plazo de un día hábil.
       *[other] Desde que envíe el artículo, tendrá el dinero en un plazo de { $refund_days } días hábiles.
    }
}

## Documents that contradict the case

# direct: the plain answer first · $delivered_on (date)
# voice: neutral
marketplace-dispute-position-delivered = Según nuestros registros, el paquete se entregó el { $delivered_on }.

# voice: neutral
marketplace-dispute-position-delivery = Nuestros registros de la entrega no coinciden con lo indicado en el caso.

# voice: neutral
marketplace-dispute-position-not-as-described = Hemos comprobado el artículo y coincide con la descripción.

# voice: neutral
marketplace-dispute-position-chargeback = Según nuestros registros, el pago corresponde a este pedido.

# before the list of documents · $kind (choice) what the case says
marketplace-dispute-documents = { $voice ->
    [friendly] { $kind ->
        [chargeback] He enviado estos documentos a tu banco o servicio de pago:
       *[other] He aportado estos documentos al caso:
    }
   *[formal] { $kind ->
        [chargeback] He enviado estos documentos a su banco o servicio de pago:
       *[other] He aportado estos documentos al caso:
    }
}

# $item (text) one document
# same: what the case brings
# voice: neutral
marketplace-dispute-document = { $item }

# indirect: after the documents, softened · $delivered_on (date)
# voice: neutral
marketplace-dispute-soft-delivered = Por lo que podemos ver en ellos, el paquete se entregó el { $delivered_on }.

# voice: neutral
marketplace-dispute-soft-delivery = Por lo que podemos ver en ellos, la entrega no fue como se indica en el caso.

# voice: neutral
marketplace-dispute-soft-not-as-described = Por lo que podemos ver en ellos, el artículo coincide con la descripción.

# voice: neutral
marketplace-dispute-soft-chargeback = Por lo que podemos ver en ellos, el pago corresponde a este pedido.

marketplace-dispute-no-doubt = { $voice ->
    [friendly] Con ello no pongo en duda lo que nos dices; los documentos muestran lo que sabemos.
   *[formal] Con ello no pongo en duda lo que nos dice; los documentos muestran lo que sabemos.
}

# $kind (choice) what the case says
marketplace-dispute-rule = { $voice ->
    [friendly] { $kind ->
        [chargeback] Tu banco o servicio de pago decide según sus normas, a partir de los documentos de ambas partes.
       *[other] La plataforma decide según sus normas, a partir de los documentos de ambas partes.
    }
   *[formal] { $kind ->
        [chargeback] Su banco o servicio de pago decide según sus normas, a partir de los documentos de ambas partes.
       *[other] La plataforma decide según sus normas, a partir de los documentos de ambas partes.
    }
}

# $rule (text) a phrase
# voice: neutral
marketplace-dispute-rule-text = La norma que se aplica: { $rule }.

## What we can do meanwhile

marketplace-dispute-offer-not-received = { $voice ->
    [friendly] Si el paquete sigue sin aparecer, dímelo y preguntaré al transportista en un plazo de un día hábil.
   *[formal] Si el paquete sigue sin aparecer, dígamelo y preguntaré al transportista en un plazo de un día hábil.
}
marketplace-dispute-offer-not-as-described = { $voice ->
    [friendly] Si algo del artículo no está bien, cuéntame qué es y te propondré una solución en un plazo de un día hábil.
   *[formal] Si algo del artículo no está bien, cuénteme qué es y le propondré una solución en un plazo de un día hábil.
}
marketplace-dispute-offer-chargeback = { $voice ->
    [friendly] Si no reconoces el pago o hubo algún problema con el pedido, dímelo y lo revisaré en un plazo de un día hábil.
   *[formal] Si no reconoce el pago o hubo algún problema con el pedido, dígamelo y lo revisaré en un plazo de un día hábil.
}

# $kind (choice) what the case says
marketplace-dispute-result = { $voice ->
    [friendly] { $kind ->
        [chargeback] Tu banco o servicio de pago te comunicará el resultado.
       *[other] La plataforma nos comunicará el resultado a ambos en el caso.
    }
   *[formal] { $kind ->
        [chargeback] Su banco o servicio de pago le comunicará el resultado.
       *[other] La plataforma comunicará el resultado en el caso, a usted y a nosotros.
    }
}
