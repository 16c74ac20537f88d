### Somebody has left one to three stars. Nothing here asks to change or remove a review; what strangers may read has
### no order data and names no carrier.

review-response-subject-public = { $voice ->
    [friendly] Nuestra respuesta a tu valoración
   *[formal] Nuestra respuesta a su valoración
}
review-response-subject-private = { $voice ->
    [friendly] Tu opinión sobre la compra
   *[formal] Su opinión sobre la compra
}

# Said where this is a further question in the same message.
review-response-also = { $voice ->
    [friendly] También nos has dicho qué te ha parecido la compra.
   *[formal] También nos ha dicho qué le ha parecido la compra.
}

## The public answer

review-response-open-words = { $voice ->
    [friendly] Gracias por tu franqueza.
   *[formal] Gracias por su franqueza.
}

# the review says nothing
review-response-review = { $voice ->
    [friendly] Gracias por tu valoración.
   *[formal] Gracias por su valoración.
}

# in public and in private, by what went wrong
# voice: neutral
review-response-sorry-for-late = Siento que el pedido llegara tarde.

# voice: neutral
review-response-sorry-for-damaged = Siento que el pedido llegara dañado.

# voice: neutral
review-response-sorry-for-defective = Siento que el artículo no funcione como debería.

# voice: neutral
review-response-sorry-for-not-as-described = Siento que el artículo no sea como lo describimos.
    .short = Siento que el artículo no sea como lo describimos.

# voice: neutral
review-response-sorry-for-missing-parts = Siento que faltaran piezas.

# voice: neutral
review-response-sorry-for-service = Siento que nuestra atención no fuera buena.

# $rating (number) 1 to 3 stars
review-response-sorry = { $voice ->
    [friendly] { $rating ->
        [3] Siento que no todo haya sido como esperabas.
       *[other] Siento que la compra no haya sido como esperabas.
    }
   *[formal] { $rating ->
        [3] Siento que no todo haya sido como usted esperaba.
       *[other] Siento que la compra no haya sido como usted esperaba.
    }
}

# in public and in private: one sentence, and nobody else is blamed
# voice: neutral
review-response-cause-packaging = El embalaje no era lo bastante resistente para el transporte.

# voice: neutral
review-response-cause-production = Nuestro control final no detectó un fallo de fabricación.

# voice: neutral
review-response-cause-description = Nuestra descripción no era lo bastante clara.

# voice: neutral
review-response-cause-handling = Hubo un error en nuestro almacén.

# voice: neutral
review-response-cause-delay = La entrega tardó más de lo que habíamos previsto.

# voice: neutral
review-response-cause-volume = Recibimos más pedidos de los que pudimos enviar a tiempo.

# voice: neutral
review-response-cause-staffing = No éramos suficientes para responder a todos los mensajes a tiempo.

# voice: neutral
review-response-cause-unknown = Estamos averiguando cómo ocurrió.

# the review says nothing
# voice: neutral
review-response-understand = Queremos entender qué salió mal.

review-response-told = { $voice ->
    [friendly] Te he enviado nuestra solución en un mensaje privado.
   *[formal] Le he enviado nuestra solución en un mensaje privado.
}
    .short = { $voice ->
        [friendly] Te he enviado la solución en privado.
       *[formal] Le he enviado la solución en privado.
    }
review-response-invite = { $voice ->
    [friendly] Escríbenos, por favor, en los mensajes de tu pedido y te propondremos una solución en un plazo de un día hábil.
   *[formal] Escríbanos, por favor, en los mensajes de su pedido y le propondremos una solución en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Escríbenos sobre tu pedido y te propondremos una solución en un día hábil.
       *[formal] Escríbanos sobre su pedido y le propondremos una solución en un día hábil.
    }

## The private message

# $mood (choice)
review-response-feedback = { $voice ->
    [friendly] { $mood ->
        [angry] Haces bien en decirlo con claridad.
        [rational] Gracias por la claridad de tus comentarios.
        [disappointed] Esperabas más de nosotros, y nos lo dices con franqueza.
       *[calm] Gracias por la sinceridad de tus comentarios.
    }
   *[formal] { $mood ->
        [angry] Hace bien en decirlo con claridad.
        [rational] Gracias por la claridad de sus comentarios.
        [disappointed] Usted esperaba más de nosotros, y nos lo dice con franqueza.
       *[calm] Gracias por la sinceridad de sus comentarios.
    }
}

# $order_ref (identifier) the order's number
review-response-order = { $voice ->
    [friendly] Se trata de tu pedido { $order_ref }.
   *[formal] Se trata de su pedido { $order_ref }.
}

# $amount (money) everything that was paid
review-response-refund-sum = { $voice ->
    [friendly] Te reembolso el importe íntegro: { $amount }.
   *[formal] Le reembolso el importe íntegro: { $amount }.
}
review-response-refund = { $voice ->
    [friendly] Te reembolso todo lo que pagaste, incluidos los gastos de envío.
   *[formal] Le reembolso todo lo que pagó, incluidos los gastos de envío.
}

# $resend_by (date) when it leaves
review-response-replacement = { $voice ->
    [friendly] Te enviaré un artículo nuevo a más tardar el { $resend_by }, sin gastos para ti.
   *[formal] Le enviaré un artículo nuevo a más tardar el { $resend_by }, sin gastos para usted.
}
    .short = { $voice ->
        [friendly] Te enviaré un artículo nuevo sin gastos el { $resend_by } o antes.
       *[formal] Le enviaré un artículo nuevo sin gastos el { $resend_by } o antes.
    }

# voice: neutral
review-response-repair = Repararemos el artículo sin coste y pagaremos el envío de ida y vuelta.

# $resend_by (date) when it leaves
review-response-part = { $voice ->
    [friendly] Te enviaré la pieza que necesitas a más tardar el { $resend_by }, sin gastos para ti.
   *[formal] Le enviaré la pieza que necesita a más tardar el { $resend_by }, sin gastos para usted.
}
    .short = { $voice ->
        [friendly] Te enviaré la pieza sin gastos el { $resend_by } o antes.
       *[formal] Le enviaré la pieza sin gastos el { $resend_by } o antes.
    }

# beside another remedy · $amount (money) the full refund
review-response-or-refund = { $voice ->
    [friendly] Si prefieres recuperar tu dinero, dímelo y te reembolsaré { $amount }.
   *[formal] Si prefiere recuperar su dinero, dígamelo y le reembolsaré { $amount }.
}
    .short = { $voice ->
        [friendly] O, si prefieres el reembolso, dímelo: serán { $amount }.
       *[formal] O, si prefiere el reembolso, dígamelo: serán { $amount }.
    }

# no remedy is known yet
review-response-ask = { $voice ->
    [friendly] Dime, por favor, cómo podemos arreglarlo y te responderé en un plazo de un día hábil.
   *[formal] Dígame, por favor, cómo podemos arreglarlo y le responderé en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] ¿Cómo podemos arreglarlo? Te responderé en un día hábil.
       *[formal] ¿Cómo podemos arreglarlo? Le responderé en un día hábil.
    }

# a repair
review-response-label = { $voice ->
    [friendly] Recibirás la etiqueta de envío ya pagada en un plazo de un día hábil.
   *[formal] Recibirá la etiqueta de envío ya pagada en un plazo de un día hábil.
}
