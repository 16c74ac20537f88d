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
    [friendly] También hemos revisado tu caso { $platform_case } sobre el pedido { $order_id }.
   *[formal] También hemos revisado su caso { $platform_case } sobre el pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] También está abierto tu caso { $platform_case }.
       *[formal] También está abierto su caso { $platform_case }.
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
    .short = { $voice ->
        [friendly] { $kind ->
            [not-received] Caso { $platform_case }: indicaste que el pedido { $order_id } no ha llegado.
            [not-as-described] Caso { $platform_case }: indicaste que el pedido { $order_id } no coincide con la descripción.
           *[chargeback] Caso { $platform_case }: pediste anular el pago del pedido { $order_id }.
        }
       *[formal] { $kind ->
            [not-received] Caso { $platform_case }: usted indicó que el pedido { $order_id } no ha llegado.
            [not-as-described] Caso { $platform_case }: usted indicó que el pedido { $order_id } no coincide con la descripción.
           *[chargeback] Caso { $platform_case }: usted pidió anular el pago del pedido { $order_id }.
        }
    }

## Sympathy

# one apology, before a proposal · $mood (choice)
marketplace-dispute-feel = { $voice ->
    [friendly] { $mood ->
        [angry] Deberías haber tenido antes una solución, y lo siento.
        [rational] Te pido disculpas por el tiempo que esto te ha llevado.
        [disappointed] Siento que no hayamos estado a la altura de lo que esperabas.
       *[calm] Siento que esto siga sin resolverse.
    }
   *[formal] { $mood ->
        [angry] Usted debería haber tenido antes una solución, y lo siento.
        [rational] Le pido disculpas por el tiempo que esto le ha llevado.
        [disappointed] Siento que no hayamos estado a la altura de lo que esperaba.
       *[calm] Siento que esto siga sin resolverse.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Deberías haber tenido antes una solución, y lo siento.
            [rational] Te pido disculpas por el tiempo dedicado a esto.
            [disappointed] Siento no haber estado a la altura.
           *[calm] Siento que esto siga sin resolverse.
        }
       *[formal] { $mood ->
            [angry] Debería haber tenido antes una solución, y lo siento.
            [rational] Le pido disculpas por el tiempo dedicado a esto.
            [disappointed] Siento no haber estado a la altura.
           *[calm] Siento que esto siga sin resolverse.
        }
    }

# before documents that contradict the case · $mood (choice)
marketplace-dispute-evidence-feel = { $voice ->
    [friendly] { $mood ->
        [angry] Quieres que esto se resuelva, y yo también.
        [rational] Tienes derecho a saber en qué se basará la decisión.
        [disappointed] Comprendo que esperabas otra cosa de este pedido.
       *[calm] Comprendo que quieras ver esto resuelto.
    }
   *[formal] { $mood ->
        [angry] Usted quiere que esto se resuelva, y yo también.
        [rational] Tiene derecho a saber en qué se basará la decisión.
        [disappointed] Comprendo que esperaba otra cosa de este pedido.
       *[calm] Comprendo que quiera ver esto resuelto.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Quieres que esto se resuelva, y yo también.
            [rational] Tienes derecho a saber en qué se basará la decisión.
            [disappointed] Comprendo que esperabas otra cosa.
           *[calm] Comprendo que quieras ver esto resuelto.
        }
       *[formal] { $mood ->
            [angry] Usted quiere que esto se resuelva, y yo también.
            [rational] Tiene derecho a saber en qué se basará la decisión.
            [disappointed] Comprendo que usted esperaba otra cosa.
           *[calm] Comprendo que quiera ver esto resuelto.
        }
    }

## The marketplace stores and ships it

# rational
marketplace-dispute-who-decides = { $voice ->
    [friendly] Es importante que sepas a quién corresponde decidir sobre este caso.
   *[formal] Es importante que sepa a quién corresponde decidir sobre este caso.
}
    .short = Es importante saber a quién le corresponde decidir.

# $kind (choice) what the case says
marketplace-dispute-marketplace = { $voice ->
    [friendly] { $kind ->
        [chargeback] Este pedido lo envía la plataforma, que también recibió tu pago. Por eso es la plataforma, y no nuestra tienda, la que responde a tu banco o servicio de pago.
       *[other] Este pedido lo almacena y lo envía la plataforma. También le corresponde decidir sobre este caso y hacer un posible reembolso. Si tienes preguntas sobre el caso, abre el pedido en tu cuenta y elige la opción de ayuda.
    }
   *[formal] { $kind ->
        [chargeback] Este pedido lo envía la plataforma, que también recibió su pago. Por eso es la plataforma, y no nuestra tienda, la que responde a su banco o servicio de pago.
       *[other] Este pedido lo almacena y lo envía la plataforma. También le corresponde decidir sobre este caso y hacer un posible reembolso. Si tiene preguntas sobre el caso, abra el pedido en su cuenta y elija la opción de ayuda.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] La plataforma envía este pedido y recibió tu pago; por eso responde ella a tu banco o servicio de pago.
           *[other] La plataforma envía este pedido, decide sobre este caso y haría un posible reembolso. Si tienes preguntas, abre el pedido en tu cuenta y elige la ayuda.
        }
       *[formal] { $kind ->
            [chargeback] La plataforma envía este pedido y recibió su pago; por eso responde ella a su banco o servicio de pago.
           *[other] La plataforma envía este pedido, decide sobre este caso y haría un posible reembolso. Si tiene preguntas, abra el pedido en su cuenta y elija la ayuda.
        }
    }

marketplace-dispute-help-with-item = { $voice ->
    [friendly] Si necesitas ayuda con el artículo en sí, descríbeme el problema y tendrás mi respuesta en un plazo de un día hábil.
   *[formal] Si necesita ayuda con el artículo en sí, descríbame el problema y tendrá mi respuesta en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si necesitas ayuda con el artículo, descríbeme el problema: te responderé en un plazo de un día hábil.
       *[formal] Si necesita ayuda con el artículo, descríbame el problema: le responderé en un plazo de un día hábil.
    }

# voice: neutral
marketplace-dispute-see-result = El resultado aparecerá en el propio caso.

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
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] De acuerdo: recuperarás { $amount }, el importe íntegro, a través de tu banco o servicio de pago.
           *[other] Te propongo el reembolso íntegro de { $amount }.
        }
       *[formal] { $kind ->
            [chargeback] De acuerdo: recuperará { $amount }, el importe íntegro, a través de su banco o servicio de pago.
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
    .short = { $voice ->
        [friendly] { $kind ->
            [not-received] Mi propuesta: esperas y te devolvemos { $amount } por el retraso.
            [not-as-described] Mi propuesta: te quedas con el artículo y te devolvemos { $amount }.
           *[chargeback] Mi propuesta: te devolvemos { $amount } del precio.
        }
       *[formal] { $kind ->
            [not-received] Mi propuesta: usted espera y le devolvemos { $amount } por el retraso.
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
    .short = { $voice ->
        [friendly] { $kind ->
            [not-received] Mi propuesta: te lo volvemos a enviar gratis a más tardar el { $resend_by }.
           *[other] Mi propuesta: te enviamos otro gratis a más tardar el { $resend_by }.
        }
       *[formal] { $kind ->
            [not-received] Mi propuesta: se lo volvemos a enviar gratis a más tardar el { $resend_by }.
           *[other] Mi propuesta: le enviamos otro gratis a más tardar el { $resend_by }.
        }
    }

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-return = { $voice ->
    [friendly] { $kind ->
        [not-received] Mi propuesta: te reembolsamos { $amount } y, si el paquete llega más tarde, nos lo devuelves.
       *[other] Mi propuesta: nos devuelves el artículo y te reembolsamos { $amount }.
    }
   *[formal] { $kind ->
        [not-received] Mi propuesta: le reembolsamos { $amount } y, si el paquete llega más tarde, nos lo devuelve.
       *[other] Mi propuesta: usted nos devuelve el artículo y le reembolsamos { $amount }.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [not-received] Mi propuesta: te reembolsamos { $amount } y, si llega más tarde, nos lo devuelves.
           *[other] Mi propuesta: nos lo devuelves y te reembolsamos { $amount }.
        }
       *[formal] { $kind ->
            [not-received] Mi propuesta: le reembolsamos { $amount } y, si llega más tarde, nos lo devuelve.
           *[other] Mi propuesta: nos lo devuelve y le reembolsamos { $amount }.
        }
    }

# beside a replacement · $amount (money) the full refund
marketplace-dispute-or-refund = { $voice ->
    [friendly] Si prefieres el dinero, en su lugar te devolvemos { $amount }.
   *[formal] Si prefiere el dinero, en su lugar le devolvemos { $amount }.
}
    .short = { $voice ->
        [friendly] Si prefieres el dinero, te devolvemos { $amount }.
       *[formal] Si prefiere el dinero, le devolvemos { $amount }.
    }

marketplace-dispute-return-own = { $voice ->
    [friendly] Los gastos de devolución corren por tu cuenta, como se indicó antes de la compra.
   *[formal] Los gastos de devolución corren por su cuenta, como se indicó antes de la compra.
}
    .short = { $voice ->
        [friendly] La devolución corre por tu cuenta, como se indicó antes de la compra.
       *[formal] La devolución corre por su cuenta, como se indicó antes de la compra.
    }

# beside a part of the price
marketplace-dispute-or-all = { $voice ->
    [friendly] Si prefieres no esperar, en su lugar te devolvemos todo lo que pagaste.
   *[formal] Si prefiere no esperar, en su lugar le devolvemos todo lo que pagó.
}
    .short = { $voice ->
        [friendly] Si prefieres no esperar, te devolvemos todo.
       *[formal] Si prefiere no esperar, le devolvemos todo.
    }
marketplace-dispute-or-return = { $voice ->
    [friendly] También puedes devolver el artículo y recuperar el importe íntegro; los gastos de devolución los pagamos nosotros.
   *[formal] También puede devolver el artículo y recuperar el importe íntegro; los gastos de devolución los pagamos nosotros.
}
    .short = { $voice ->
        [friendly] También puedes devolverlo y recuperar todo; la devolución la pagamos nosotros.
       *[formal] También puede devolverlo y recuperar todo; la devolución la pagamos nosotros.
    }
marketplace-dispute-or-other = { $voice ->
    [friendly] Si esto no te convence, dime qué esperas y te responderé en un plazo de un día hábil.
   *[formal] Si esto no le convence, dígame qué espera y le responderé en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si no te convence, dime qué esperas: te responderé en un plazo de un día hábil.
       *[formal] Si no le convence, dígame qué espera: le responderé en un plazo de un día hábil.
    }

marketplace-dispute-either-way = { $voice ->
    [friendly] La propuesta es válida, decidas lo que decidas sobre el caso.
   *[formal] La propuesta es válida, decida lo que decida sobre el caso.
}
    .short = { $voice ->
        [friendly] La propuesta vale, decidas lo que decidas sobre el caso.
       *[formal] La propuesta vale, decida lo que decida sobre el caso.
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
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] Tu banco o servicio de pago tiene también los documentos.
           *[other] La plataforma tiene también nuestros documentos.
        }
       *[formal] { $kind ->
            [chargeback] Su banco o servicio de pago tiene también los documentos.
           *[other] La plataforma tiene también nuestros documentos.
        }
    }

marketplace-dispute-nothing-to-do = { $voice ->
    [friendly] Por tu parte, no hace falta nada más.
   *[formal] Por su parte, no hace falta nada más.
}

# $kind (choice) what the case says
marketplace-dispute-accept = { $voice ->
    [friendly] { $kind ->
        [chargeback] Para aceptar la propuesta, basta con que respondas a este mensaje.
       *[other] Puedes aceptar la propuesta en el propio caso o respondiendo a este mensaje.
    }
   *[formal] { $kind ->
        [chargeback] Para aceptar la propuesta, basta con que responda a este mensaje.
       *[other] Puede aceptar la propuesta en el propio caso o respondiendo a este mensaje.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] Para aceptarla, basta con responder aquí.
           *[other] Puedes aceptarla en el caso o respondiendo aquí.
        }
       *[formal] { $kind ->
            [chargeback] Para aceptarla, basta con responder aquí.
           *[other] Puede aceptarla en el caso o respondiendo aquí.
        }
    }

# $refund_days (number) business days
marketplace-dispute-refund-days = { $voice ->
    [friendly] { $refund_days ->
        [one] Tendrás el dinero en un plazo de un día hábil desde que la aceptes.
       *[other] Tendrás el dinero en un plazo de { $refund_days } días hábiles desde que la aceptes.
    }
   *[formal] { $refund_days ->
        [one] Tendrá el dinero en un plazo de un día hábil desde que la acepte.
       *[other] Tendrá el dinero en un plazo de { $refund_days } días hábiles desde que la acepte.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Tras aceptarla, tendrás el dinero en un plazo de un día hábil.
           *[other] Tras aceptarla, tendrás el dinero en un plazo de { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Tras aceptarla, tendrá el dinero en un plazo de un día hábil.
           *[other] Tras aceptarla, tendrá el dinero en un plazo de { $refund_days } días hábiles.
        }
    }
marketplace-dispute-refund-days-return = { $voice ->
    [friendly] { $refund_days ->
        [one] Tendrás el dinero en un plazo de un día hábil desde que envíes el artículo.
       *[other] Tendrás el dinero en un plazo de { $refund_days } días hábiles desde que envíes el artículo.
    }
   *[formal] { $refund_days ->
        [one] Tendrá el dinero en un plazo de un día hábil desde que envíe el artículo.
       *[other] Tendrá el dinero en un plazo de { $refund_days } días hábiles desde que envíe el artículo.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Tras enviarlo, tendrás el dinero en un plazo de un día hábil.
           *[other] Tras enviarlo, tendrás el dinero en un plazo de { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Tras enviarlo, tendrá el dinero en un plazo de un día hábil.
           *[other] Tras enviarlo, tendrá el dinero en un plazo de { $refund_days } días hábiles.
        }
    }

## Documents that contradict the case

# direct: the plain answer first · $delivered_on (date)
# voice: neutral
marketplace-dispute-position-delivered = Según nuestros registros, el paquete se entregó el { $delivered_on }.
    .short = Según nuestros registros, se entregó el { $delivered_on }.

# voice: neutral
marketplace-dispute-position-delivery = Nuestros registros de la entrega no coinciden con lo indicado en el caso.
    .short = Nuestros registros de entrega no coinciden con el caso.

# voice: neutral
marketplace-dispute-position-not-as-described = Hemos comprobado el artículo y coincide con la descripción.
    .short = El artículo, ya revisado, coincide con la descripción.

# voice: neutral
marketplace-dispute-position-chargeback = Según nuestros registros, el pago corresponde a este pedido.
    .short = Según nuestros registros, el pago es de este pedido.

# before the list of documents · $kind (choice) what the case says
marketplace-dispute-documents = { $voice ->
    [friendly] { $kind ->
        [chargeback] He enviado a tu banco o servicio de pago lo siguiente:
       *[other] He aportado al caso lo siguiente:
    }
   *[formal] { $kind ->
        [chargeback] He enviado a su banco o servicio de pago lo siguiente:
       *[other] He aportado al caso lo siguiente:
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] Documentos enviados a tu banco o servicio de pago:
           *[other] Documentos aportados al caso:
        }
       *[formal] { $kind ->
            [chargeback] Documentos enviados a su banco o servicio de pago:
           *[other] Documentos aportados al caso:
        }
    }

# $item (text) one document
# same: what the case brings
# voice: neutral
marketplace-dispute-document = { $item }

# indirect: after the documents, softened · $delivered_on (date)
# voice: neutral
marketplace-dispute-soft-delivered = Por lo que muestra esta documentación, el paquete se entregó el { $delivered_on }.
    .short = Por lo que vemos en ellos, se entregó el { $delivered_on }.

# voice: neutral
marketplace-dispute-soft-delivery = Por lo que muestra esta documentación, la entrega no fue como se indica en el caso.
    .short = Por lo que vemos en ellos, la entrega fue distinta de lo indicado.

# voice: neutral
marketplace-dispute-soft-not-as-described = Por lo que muestra esta documentación, el artículo coincide con la descripción.
    .short = Por lo que vemos en ellos, el artículo coincide con la descripción.

# voice: neutral
marketplace-dispute-soft-chargeback = Por lo que muestra esta documentación, el pago corresponde a este pedido.
    .short = Por lo que vemos en ellos, el pago es de este pedido.

marketplace-dispute-no-doubt = { $voice ->
    [friendly] Con ello no pongo en duda lo que nos dices; la documentación muestra lo que sabemos.
   *[formal] Con ello no pongo en duda lo que nos dice; la documentación muestra lo que sabemos.
}
    .short = { $voice ->
        [friendly] No pongo en duda lo que nos dices.
       *[formal] No pongo en duda lo que nos dice.
    }

# $kind (choice) what the case says
marketplace-dispute-rule = { $voice ->
    [friendly] { $kind ->
        [chargeback] Tu banco o servicio de pago decide según sus normas, a partir de la documentación de ambas partes.
       *[other] La plataforma decide según sus normas, a partir de la documentación de ambas partes.
    }
   *[formal] { $kind ->
        [chargeback] Su banco o servicio de pago decide según sus normas, a partir de la documentación de ambas partes.
       *[other] La plataforma decide según sus normas, a partir de la documentación de ambas partes.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] Tu banco o servicio de pago decide según sus normas y los documentos de ambas partes.
           *[other] La plataforma decide según sus normas y los documentos de ambas partes.
        }
       *[formal] { $kind ->
            [chargeback] Su banco o servicio de pago decide según sus normas y los documentos de ambas partes.
           *[other] La plataforma decide según sus normas y los documentos de ambas partes.
        }
    }

# $rule (text) a phrase
# voice: neutral
marketplace-dispute-rule-text = La norma que se aplica: { $rule }.
    .short = La norma: { $rule }.

## What we can do meanwhile

marketplace-dispute-offer-not-received = { $voice ->
    [friendly] Si el paquete sigue sin aparecer, dímelo y preguntaré al transportista en un plazo de un día hábil.
   *[formal] Si el paquete sigue sin aparecer, dígamelo y preguntaré al transportista en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si sigue sin aparecer, dímelo: preguntaré al transportista en un plazo de un día hábil.
       *[formal] Si sigue sin aparecer, dígamelo: preguntaré al transportista en un plazo de un día hábil.
    }
marketplace-dispute-offer-not-as-described = { $voice ->
    [friendly] Si algo del artículo no está bien, cuéntame qué es y te propondré una solución en un plazo de un día hábil.
   *[formal] Si algo del artículo no está bien, cuénteme qué es y le propondré una solución en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si algo no está bien, dímelo: te propondré una solución en un plazo de un día hábil.
       *[formal] Si algo no está bien, dígamelo: le propondré una solución en un plazo de un día hábil.
    }
marketplace-dispute-offer-chargeback = { $voice ->
    [friendly] Si no reconoces el pago o hubo algún problema con el pedido, dímelo y lo revisaré en un plazo de un día hábil.
   *[formal] Si no reconoce el pago o hubo algún problema con el pedido, dígamelo y lo revisaré en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si no reconoces el pago o algo falló en el pedido, dímelo: lo revisaré en un plazo de un día hábil.
       *[formal] Si no reconoce el pago o algo falló en el pedido, dígamelo: lo revisaré en un plazo de un día hábil.
    }

# $kind (choice) what the case says
marketplace-dispute-result = { $voice ->
    [friendly] { $kind ->
        [chargeback] Tu banco o servicio de pago te comunicará el resultado.
       *[other] La plataforma comunicará el resultado en el caso, a ti y a nosotros.
    }
   *[formal] { $kind ->
        [chargeback] Su banco o servicio de pago le comunicará el resultado.
       *[other] La plataforma comunicará el resultado en el caso, a usted y a nosotros.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] Tu banco o servicio de pago te comunicará el resultado.
           *[other] La plataforma comunicará el resultado en el caso.
        }
       *[formal] { $kind ->
            [chargeback] Su banco o servicio de pago le comunicará el resultado.
           *[other] La plataforma comunicará el resultado en el caso.
        }
    }
