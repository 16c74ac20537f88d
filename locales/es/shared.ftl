### Words and sentences that several scenarios say. Look here before writing a sentence of your own.

## Durations, as DURATION writes them

# $count (number) whole minutes
# unreached: the law's periods are days; a pack over this one may take others
# voice: neutral
shared-duration-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minutos
}

# $count (number) whole hours
# unreached: the law's periods are days; a pack over this one may take others
# voice: neutral
shared-duration-hours = { $count ->
    [one] una hora
   *[other] { $count } horas
}

# $count (number) whole days
# unreached: the law's periods are days; a pack over this one may take others
# voice: neutral
shared-duration-days = { $count ->
    [one] un día
   *[other] { $count } días
}

# $count (number) whole business days
# unreached: the law's periods are days; a pack over this one may take others
# voice: neutral
shared-duration-business-days = { $count ->
    [one] un día hábil
   *[other] { $count } días hábiles
}

## Opening a reply

shared-thanks-for-message = { $voice ->
    [friendly] Gracias por tu mensaje.
   *[formal] Gracias por su mensaje.
}

shared-thanks-for-question = { $voice ->
    [friendly] Gracias por tu consulta.
   *[formal] Gracias por su consulta.
}

shared-thanks-for-interest = { $voice ->
    [friendly] Gracias por tu interés.
   *[formal] Gracias por su interés.
}

shared-thanks-for-order = { $voice ->
    [friendly] Gracias por tu pedido.
   *[formal] Gracias por su pedido.
}

shared-thanks-for-patience = { $voice ->
    [friendly] Gracias por tu paciencia.
   *[formal] Gracias por su paciencia.
}

# $order_id (identifier) the order's number
shared-order-checked = { $voice ->
    [friendly] He revisado tu pedido { $order_id }.
   *[formal] He revisado su pedido { $order_id }.
}

## Sympathy: one apology a reply at most

# voice: neutral
shared-apology = Lamento lo ocurrido.

# said only where the fault is the seller's
# voice: neutral
shared-our-mistake = El error ha sido nuestro.

# said where they have written about it before, and we failed them
shared-written-before = { $voice ->
    [friendly] No deberías haber tenido que escribirnos otra vez por este asunto.
   *[formal] No debería haber tenido que escribirnos otra vez por este asunto.
}
    .short = { $voice ->
        [friendly] No es justo que tengas que escribir otra vez.
       *[formal] No es justo que tenga que escribir otra vez.
    }

# the same where nothing went wrong on our side, or we have to refuse
shared-written-again = { $voice ->
    [friendly] Ya nos habías escrito por este asunto y tengo presentes todos tus mensajes.
   *[formal] Usted ya nos había escrito por este asunto y tengo presentes todos sus mensajes.
}
    .short = { $voice ->
        [friendly] Tengo presentes todos tus mensajes.
       *[formal] Tengo presentes todos sus mensajes.
    }

# stands before a refusal
shared-other-answer-hoped = { $voice ->
    [friendly] Me habría gustado darte otra respuesta.
   *[formal] Me habría gustado darle otra respuesta.
}
    .short = { $voice ->
        [friendly] Quisiera poder darte otra respuesta.
       *[formal] Quisiera poder darle otra respuesta.
    }

## The refund

shared-refund-same-method = { $voice ->
    [friendly] El reembolso se hará por el mismo medio de pago que usaste en el pedido.
   *[formal] El reembolso se hará por el mismo medio de pago que utilizó en el pedido.
}
    .short = El dinero vuelve por el mismo medio de pago.

# $refund_days (number) business days until the bank shows it
shared-refund-bank-days = { $voice ->
    [friendly] { $refund_days ->
        [one] El dinero llegará a tu cuenta en un plazo de un día hábil, según tu banco.
       *[other] El dinero llegará a tu cuenta en un plazo de { $refund_days } días hábiles, según tu banco.
    }
   *[formal] { $refund_days ->
        [one] El dinero llegará a su cuenta en un plazo de un día hábil, según su banco.
       *[other] El dinero llegará a su cuenta en un plazo de { $refund_days } días hábiles, según su banco.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Tu banco tarda hasta un día hábil.
           *[other] Tu banco tarda hasta { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Su banco tarda hasta un día hábil.
           *[other] Su banco tarda hasta { $refund_days } días hábiles.
        }
    }

shared-keep-item = { $voice ->
    [friendly] Puedes quedarte con el artículo: no hace falta que lo devuelvas.
   *[formal] Puede quedarse con el artículo: no hace falta que lo devuelva.
}
    .short = { $voice ->
        [friendly] Puedes quedarte con el artículo.
       *[formal] Puede quedarse con el artículo.
    }

# the other way · $partial_refund (money) what goes back if the item is kept
shared-or-keep = { $voice ->
    [friendly] También puedes quedarte con el artículo y recuperar { $partial_refund }.
   *[formal] También puede quedarse con el artículo y recuperar { $partial_refund }.
}
    .short = { $voice ->
        [friendly] O quédatelo y recupera { $partial_refund }.
       *[formal] O puede quedárselo y recuperar { $partial_refund }.
    }

# $full_refund (money) the full refund, shipping included · $partial_refund (money) what goes back if the item is kept
shared-or-refund-partial = { $voice ->
    [friendly] Otras opciones: reembolso de { $full_refund } o quedarte con el artículo y recuperar { $partial_refund }.
   *[formal] Otras opciones: reembolso de { $full_refund } o quedarse con el artículo y recuperar { $partial_refund }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] O reembolso de { $full_refund }, o de { $partial_refund } si conservas el artículo.
           *[other] O bien reembolso de { $full_refund }, o quedarte con el artículo y recuperar { $partial_refund }.
        }
       *[formal] { $channel ->
            [mercadolibre] O reembolso de { $full_refund }, o de { $partial_refund } si conserva el artículo.
           *[other] O bien reembolso de { $full_refund }, o quedarse con el artículo y recuperar { $partial_refund }.
        }
    }

# after the sum that goes back
# voice: neutral
shared-shipping-included = El reembolso incluye los gastos de envío.

# amends beside the remedy · $goodwill (money) a sum or a credit
shared-goodwill = { $voice ->
    [friendly] Además, recibirás { $goodwill } de nuestra parte.
   *[formal] Además, recibirá { $goodwill } de nuestra parte.
}
    .short = { $voice ->
        [friendly] Además, te damos { $goodwill }.
       *[formal] Además, le damos { $goodwill }.
    }

## The parcel

# $tracking (identifier) the parcel's number
# voice: neutral
shared-tracking = El número de seguimiento es { $tracking }.
    .short = Seguimiento: { $tracking }.

# $carrier (text) who carries it · $tracking (identifier) the parcel's number
# voice: neutral
shared-tracking-carrier = El transportista es { $carrier } y el número de seguimiento es { $tracking }.
    .short = Seguimiento ({ $carrier }): { $tracking }.

## What comes next, and the end

# said after two or three options
shared-choose = { $voice ->
    [friendly] Dime, por favor, qué opción prefieres.
   *[formal] Indíqueme, por favor, qué opción prefiere.
}
    .short = { $voice ->
        [friendly] ¿Qué prefieres?
       *[formal] ¿Qué prefiere?
    }

# $next_news_by (date) the last day on which they hear from us
shared-news-by = { $voice ->
    [friendly] Tendrás noticias mías a más tardar el { $next_news_by }.
   *[formal] Tendrá noticias mías a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Te escribiré el { $next_news_by } o antes.
       *[formal] Le escribiré el { $next_news_by } o antes.
    }

shared-questions = { $voice ->
    [friendly] Si te surge alguna pregunta, basta con responder a este mensaje.
   *[formal] Si le surge alguna pregunta, basta con responder a este mensaje.
}
    .short = { $voice ->
        [friendly] Si tienes preguntas, responde a este mensaje.
       *[formal] Si tiene preguntas, responda a este mensaje.
    }

shared-help-choosing = { $voice ->
    [friendly] Si todavía te lo estás pensando, cuéntame para qué lo necesitas y te ayudo a elegir.
   *[formal] Si todavía lo está pensando, cuénteme para qué lo necesita y le ayudaré a elegir.
}
    .short = { $voice ->
        [friendly] ¿Para qué lo necesitas? Te ayudaré a elegir.
       *[formal] ¿Para qué lo necesita? Le ayudaré a elegir.
    }

# the way out of messages that were not asked for; only by e-mail and where the law wants one
shared-opt-out = { $voice ->
    [friendly] Puedes oponerte a recibir mensajes como este en cualquier momento y sin coste: basta con una breve respuesta y dejaremos de enviártelos.
   *[formal] Puede oponerse a recibir mensajes como este en cualquier momento y sin coste: basta con una breve respuesta y dejaremos de enviárselos.
}

## Where the marketplace stores and ships it

# said after the customer was sent to the marketplace's own help
shared-marketplace-stuck = { $voice ->
    [friendly] Si allí no se resuelve, responde a este mensaje y me ocuparé de ello en un plazo de un día hábil.
   *[formal] Si allí no se resuelve, responda a este mensaje y me ocuparé de ello en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si allí no se resuelve, escríbeme: te ayudaré en un plazo de un día hábil.
       *[formal] Si allí no se resuelve, escríbame: le ayudaré en un plazo de un día hábil.
    }

## Quien ya ha comprado antes

shared-welcome-back = { $voice ->
    [friendly] Nos alegra saber de ti otra vez.
   *[formal] Nos alegra saber de usted otra vez.
}

## Before the sale

# $product (text) the product's name
shared-thanks-question-about = { $voice ->
    [friendly] Gracias por tu consulta sobre «{ $product }».
   *[formal] Gracias por su consulta sobre «{ $product }».
}
    .short = { $voice ->
        [friendly] Gracias por tu consulta.
       *[formal] Gracias por su consulta.
    }

# $product (text) the product's name
shared-thanks-for-interest-in = { $voice ->
    [friendly] Gracias por tu interés en «{ $product }».
   *[formal] Gracias por su interés en «{ $product }».
}
    .short = { $voice ->
        [friendly] Gracias por tu interés.
       *[formal] Gracias por su interés.
    }

# $answer_by (date) the last day on which the answer is there
shared-answer-by = { $voice ->
    [friendly] Tendrás mi respuesta a más tardar el { $answer_by }.
   *[formal] Tendrá mi respuesta a más tardar el { $answer_by }.
}
    .short = { $voice ->
        [friendly] Te responderé el { $answer_by } o antes.
       *[formal] Le responderé el { $answer_by } o antes.
    }

shared-suggest-other = { $voice ->
    [friendly] Cuéntame qué es lo más importante para ti. En un plazo de un día hábil te diré qué otras opciones tenemos.
   *[formal] Cuénteme qué es lo más importante para usted. En un plazo de un día hábil le diré qué otras opciones tenemos.
}
    .short = { $voice ->
        [friendly] ¿Qué es lo más importante para ti? Te propondré algo en un plazo de un día hábil.
       *[formal] ¿Qué es lo más importante para usted? Le propondré algo en un plazo de un día hábil.
    }

## Tax: VAT where the market has it, sales tax or simply tax elsewhere

# voice: neutral
shared-vat-included = Todos los precios incluyen el IVA.
    .short = El IVA está incluido.

# voice: neutral
shared-vat-plus = Todos los precios son netos y no incluyen el IVA.
    .short = El IVA no está incluido.

# voice: neutral
shared-tax-included = Todos los precios incluyen los impuestos.
    .short = Los impuestos están incluidos.

# voice: neutral
shared-tax-plus = Todos los precios son netos y no incluyen los impuestos.
    .short = Los impuestos no están incluidos.

## Devolver algo

# $return_by (date) the last day for posting it
shared-return-by = { $voice ->
    [friendly] Envía el paquete, por favor, a más tardar el { $return_by }.
   *[formal] Envíe el paquete, por favor, a más tardar el { $return_by }.
}
    .short = { $voice ->
        [friendly] Tienes hasta el { $return_by } para enviar el artículo.
       *[formal] Tiene hasta el { $return_by } para enviar el artículo.
    }

shared-return-label-today = { $voice ->
    [friendly] Hoy te enviaré una etiqueta de devolución ya pagada.
   *[formal] Hoy le enviaré una etiqueta de devolución ya pagada.
}
    .short = { $voice ->
        [friendly] Hoy te enviaré una etiqueta ya pagada.
       *[formal] Hoy le enviaré una etiqueta ya pagada.
    }

# $return_address (text) on one line
# voice: neutral
shared-return-address = La dirección para el paquete: { $return_address }.
    .short = Dirección de devolución: { $return_address }.

shared-return-address-soon = { $voice ->
    [friendly] Te enviaré la dirección para el paquete en un plazo de un día hábil.
   *[formal] Le enviaré la dirección para el paquete en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Te enviaré la dirección en un plazo de un día hábil.
       *[formal] Le enviaré la dirección en un plazo de un día hábil.
    }

shared-return-account = { $voice ->
    [friendly] La devolución se inicia desde tu cuenta: abre el pedido y elige la opción de devolución. Allí verás adónde enviar el paquete.
   *[formal] La devolución se inicia desde su cuenta: abra el pedido y elija la opción de devolución. Allí verá adónde enviar el paquete.
}
    .short = { $voice ->
        [friendly] Inicia la devolución en tu cuenta, desde el pedido. Allí verás la dirección.
       *[formal] Inicie la devolución en su cuenta, desde el pedido. Allí verá la dirección.
    }

# the seller pays for it
shared-return-free = { $voice ->
    [friendly] La devolución es gratuita para ti.
   *[formal] La devolución es gratuita para usted.
}

shared-return-postage-back = { $voice ->
    [friendly] Hazme llegar una foto del recibo del envío. Te devolveremos ese gasto en un plazo de 5 días hábiles.
   *[formal] Hágame llegar una foto del recibo del envío. Le devolveremos ese gasto en un plazo de 5 días hábiles.
}
    .short = { $voice ->
        [friendly] Con una foto del recibo, te devolveremos el envío en un plazo de 5 días hábiles.
       *[formal] Con una foto del recibo, le devolveremos el envío en un plazo de 5 días hábiles.
    }

# voice: neutral
shared-return-any-box = Sirve cualquier embalaje resistente; el original no es necesario.

## The parcel on its way

# $carrier (text) who carries it; said where there is no tracking number
# voice: neutral
shared-carrier = El transportista es { $carrier }.
    .short = Transportista: { $carrier }.

# $last_update (date) the day of the last scan
# voice: neutral
shared-last-update = El seguimiento se actualizó por última vez el { $last_update }.
    .short = Última actualización: { $last_update }.

# $new_date (date) the last day of the expected delivery
shared-new-date = { $voice ->
    [friendly] Según la nueva previsión, el paquete te llegará a más tardar el { $new_date }.
   *[formal] Según la nueva previsión, el paquete le llegará a más tardar el { $new_date }.
}
    .short = Nueva entrega prevista: el { $new_date } o antes.

# the seller bears what happens on the way; not said to a company
shared-risk-ours = { $voice ->
    [friendly] Hasta que el paquete llegue a tus manos, el riesgo es nuestro.
   *[formal] Hasta que el paquete llegue a sus manos, el riesgo es nuestro.
}
    .short = { $voice ->
        [friendly] Hasta que lo recibas, el riesgo es nuestro.
       *[formal] Hasta que lo reciba, el riesgo es nuestro.
    }

# $place (text) where the parcel waits
shared-pickup-place = { $voice ->
    [friendly] Puedes recogerlo aquí: { $place }.
   *[formal] Puede recogerlo aquí: { $place }.
}
    .short = Lugar: { $place }.

# $pickup_until (date) the last day for picking it up
shared-pickup-until = { $voice ->
    [friendly] Te lo guardarán hasta el { $pickup_until }.
   *[formal] Se lo guardarán hasta el { $pickup_until }.
}
    .short = Se guarda hasta el { $pickup_until }.

# said where the last day is not known
shared-pickup-until-in-notice = { $voice ->
    [friendly] El aviso o el seguimiento indican hasta cuándo te lo guardarán.
   *[formal] El aviso o el seguimiento indican hasta cuándo se lo guardarán.
}
    .short = El plazo figura en el aviso o el seguimiento.

shared-pickup-bring = { $voice ->
    [friendly] Lleva, por favor, un documento de identidad y, si lo tienes, el aviso o el código de recogida.
   *[formal] Lleve, por favor, un documento de identidad y, si lo tiene, el aviso o el código de recogida.
}
    .short = { $voice ->
        [friendly] Lleva tu documento de identidad y, si lo tienes, el aviso o código.
       *[formal] Lleve su documento de identidad y, si lo tiene, el aviso o código.
    }

shared-pickup-longer = { $voice ->
    [friendly] Si no puedes ir a tiempo, escríbeme antes. Pediré al transportista en un plazo de un día hábil que lo guarde más tiempo.
   *[formal] Si no puede ir a tiempo, escríbame antes. Pediré al transportista en un plazo de un día hábil que lo guarde más tiempo.
}
    .short = { $voice ->
        [friendly] Si necesitas más tiempo, escríbeme antes: lo pediré en un plazo de un día hábil.
       *[formal] Si necesita más tiempo, escríbame antes: lo pediré en un plazo de un día hábil.
    }

# the parcel is with customs
shared-customs-asks-you = { $voice ->
    [friendly] Si la aduana o el transportista te piden algo, dime qué es. Te ayudaré en un plazo de un día hábil.
   *[formal] Si la aduana o el transportista le piden algo, dígame qué es. Le ayudaré en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si te piden algo, dime qué es: te ayudaré en un plazo de un día hábil.
       *[formal] Si le piden algo, dígame qué es: le ayudaré en un plazo de un día hábil.
    }

# said before shared-marketplace-stuck
shared-marketplace-delivers = { $voice ->
    [friendly] Este pedido lo almacena y lo entrega la plataforma. Abre el pedido en tu cuenta: allí verás su estado y, en la opción de ayuda, podrás hablar con el servicio de atención al cliente, que puede actuar sobre el paquete.
   *[formal] Este pedido lo almacena y lo entrega la plataforma. Abra el pedido en su cuenta: allí verá su estado y, en la opción de ayuda, podrá hablar con el servicio de atención al cliente, que puede actuar sobre el paquete.
}
    .short = { $voice ->
        [friendly] Este pedido lo entrega la plataforma: en tu cuenta puedes ver su estado y pedir ayuda.
       *[formal] Este pedido lo entrega la plataforma: en su cuenta puede ver su estado y pedir ayuda.
    }

# beside a new day of delivery
shared-too-late-refund = { $voice ->
    [friendly] Si te parece demasiado tarde, basta con que me lo digas. Te devolveremos todo, gastos de envío incluidos.
   *[formal] Si le parece demasiado tarde, basta con que me lo diga. Le devolveremos todo, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Si prefieres no esperar, avisa y te devolvemos todo, transporte incluido.
       *[formal] Si prefiere no esperar, avise y le devolvemos todo, transporte incluido.
    }

# beside a new day of delivery · $full_refund (money) the full refund, shipping included
shared-too-late-refund-sum = { $voice ->
    [friendly] Si te parece demasiado tarde, basta con que me lo digas. Te devolveremos { $full_refund }, gastos de envío incluidos.
   *[formal] Si le parece demasiado tarde, basta con que me lo diga. Le devolveremos { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Si prefieres no esperar, avisa y te devolvemos { $full_refund }, transporte incluido.
       *[formal] Si prefiere no esperar, avise y le devolvemos { $full_refund }, transporte incluido.
    }

# the parcel can be picked up; where and until when is not known
shared-pickup-in-notice = { $voice ->
    [friendly] El aviso o el seguimiento indican dónde está y hasta cuándo te lo guardarán.
   *[formal] El aviso o el seguimiento indican dónde está y hasta cuándo se lo guardarán.
}
    .short = El lugar y el plazo figuran en el aviso o el seguimiento.

# the parcel can be picked up; where is not known
# voice: neutral
shared-pickup-place-in-notice = El aviso o el seguimiento indican dónde está.
    .short = El lugar figura en el aviso o el seguimiento.

## Un pedido

# $order_id (identifier) the order's number
shared-thanks-for-order-number = { $voice ->
    [friendly] Gracias por tu pedido { $order_id }.
   *[formal] Gracias por su pedido { $order_id }.
}

# said after what was ordered or changed has been named
shared-different-tell-today = { $voice ->
    [friendly] Si hay algo que corregir, dímelo hoy mismo, por favor.
   *[formal] Si hay algo que corregir, dígamelo hoy mismo, por favor.
}
    .short = { $voice ->
        [friendly] Si hay algo que corregir, dímelo hoy.
       *[formal] Si hay algo que corregir, dígamelo hoy.
    }

# late, lost or not received; said after shared-marketplace-delivers
# voice: neutral
shared-marketplace-decides = Allí también se decide si el pedido se envía de nuevo o se reembolsa.
    .short = La plataforma decide también entre un nuevo envío y el reembolso.

# voice: neutral
shared-search = He pedido al transportista que busque el paquete.
    .short = He pedido al transportista que lo busque.

## After a return, a refund or a repair

# $refund (money) what goes back
# voice: neutral
shared-amount = El importe es de { $refund }.

# $alternatives (list) what we can offer instead
# voice: neutral
shared-still-possible = Esto es lo que todavía es posible: { $alternatives }.
    .short = Todavía es posible: { $alternatives }.

shared-say-which = { $voice ->
    [friendly] Dime qué prefieres; basta con una breve respuesta.
   *[formal] Dígame qué prefiere; basta con una breve respuesta.
}
    .short = { $voice ->
        [friendly] ¿Qué prefieres?
       *[formal] ¿Qué prefiere?
    }

# $guarantee_years (number) years of the statutory guarantee
# voice: neutral
shared-fault-apart-law = Si aparece un defecto, lo cubre la garantía legal de { $guarantee_years } años desde la entrega, con los gastos de envío por nuestra cuenta.
    .short = La garantía legal de { $guarantee_years } años desde la entrega cubre los defectos, con el envío a nuestro cargo.

shared-fault-apart = { $voice ->
    [friendly] Si hay algún defecto, cuéntame cuál: eso no depende del plazo de devolución.
   *[formal] Si hay algún defecto, cuénteme cuál: eso no depende del plazo de devolución.
}
    .short = { $voice ->
        [friendly] Si hay algún defecto, dime cuál: eso se trata aparte.
       *[formal] Si hay algún defecto, dígame cuál: eso se trata aparte.
    }

shared-ask-what-helps = { $voice ->
    [friendly] Dime qué te ayudaría, por ejemplo, un cambio por otro artículo. Veré qué podemos hacer y tendrás mi respuesta en un plazo de un día hábil.
   *[formal] Dígame qué le ayudaría, por ejemplo, un cambio por otro artículo. Veré qué podemos hacer y tendrá mi respuesta en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] ¿Qué te ayudaría? ¿Quizá un cambio? Tendrás mi respuesta en un plazo de un día hábil.
       *[formal] ¿Qué le ayudaría? ¿Quizá un cambio? Tendrá mi respuesta en un plazo de un día hábil.
    }

# after the day of the next news
shared-search-net = { $voice ->
    [friendly] Si para entonces el paquete no ha aparecido, no perderás nada. Te enviaremos de nuevo el pedido o te reembolsaremos todo, gastos de envío incluidos.
   *[formal] Si para entonces el paquete no ha aparecido, no perderá nada. Le enviaremos de nuevo el pedido o le reembolsaremos todo, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Si para entonces no aparece, te enviamos otro o te devolvemos todo, transporte incluido.
       *[formal] Si para entonces no aparece, le enviamos otro o le devolvemos todo, transporte incluido.
    }

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
shared-resend-or-refund = { $voice ->
    [friendly] Tienes dos opciones. Podemos enviarte de nuevo el pedido sin cargo a más tardar el { $resend_by }. O bien te devolvemos { $full_refund }, gastos de envío incluidos.
   *[formal] Tiene dos opciones. Podemos enviarle de nuevo el pedido sin cargo a más tardar el { $resend_by }. O bien le devolvemos { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Podemos enviártelo de nuevo sin cargo el { $resend_by } o antes, o devolverte { $full_refund }, transporte incluido.
       *[formal] Podemos enviárselo de nuevo sin cargo el { $resend_by } o antes, o devolverle { $full_refund }, transporte incluido.
    }

# $full_refund (money) the full refund, shipping included
shared-refund-in-full = { $voice ->
    [friendly] Te reembolso { $full_refund }, gastos de envío incluidos.
   *[formal] Le reembolso { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Te reembolso { $full_refund }, transporte incluido.
       *[formal] Le reembolso { $full_refund }, transporte incluido.
    }

# lost or not received, and settled
shared-if-it-turns-up = { $voice ->
    [friendly] Si al final aparece el paquete, basta con que me escribas. No te costará nada.
   *[formal] Si al final aparece el paquete, basta con que me escriba. No le costará nada.
}
    .short = { $voice ->
        [friendly] Si al final aparece, escríbeme: no te costará nada.
       *[formal] Si al final aparece, escríbame: no le costará nada.
    }

# after the tracking number
shared-follow = { $voice ->
    [friendly] Con este número puedes seguir el paquete en la web del transportista.
   *[formal] Con este número puede seguir el paquete en la web del transportista.
}
    .short = { $voice ->
        [friendly] Puedes seguirlo en la web del transportista.
       *[formal] Puede seguirlo en la web del transportista.
    }

shared-pickup-ready = { $voice ->
    [friendly] Tu paquete te espera en el punto de recogida.
   *[formal] Su paquete le espera en el punto de recogida.
}
    .short = { $voice ->
        [friendly] Tu paquete ya se puede recoger.
       *[formal] Su paquete ya se puede recoger.
    }

## A quote for a large quantity

# $quantity (number) pieces they want
shared-own-offer = { $voice ->
    [friendly] { $quantity ->
        [one] Para una unidad, te prepararé una oferta a medida.
       *[other] Para { $quantity } unidades, te prepararé una oferta a medida.
    }
   *[formal] { $quantity ->
        [one] Para una unidad, le prepararé una oferta a medida.
       *[other] Para { $quantity } unidades, le prepararé una oferta a medida.
    }
}
    .short = { $voice ->
        [friendly] { $quantity ->
            [one] Te prepararé una oferta para una unidad.
           *[other] Te prepararé una oferta para { $quantity } unidades.
        }
       *[formal] { $quantity ->
            [one] Le prepararé una oferta para una unidad.
           *[other] Le prepararé una oferta para { $quantity } unidades.
        }
    }

# before a list of what they are asked for
shared-offer-needs = { $voice ->
    [friendly] Para preparar la oferta, necesito que me indiques lo siguiente:
   *[formal] Para preparar la oferta, necesito que me indique lo siguiente:
}
    .short = { $voice ->
        [friendly] Te detallo aquí lo que necesito para la oferta.
       *[formal] Le detallo aquí lo que necesito para la oferta.
    }

# $item (text) one thing that they are asked for
# voice: neutral
shared-offer-need = { $item }

# after that list
shared-offer-then = { $voice ->
    [friendly] Con esos datos, te enviaré la oferta en un plazo de un día hábil.
   *[formal] Con esos datos, le enviaré la oferta en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Después tendrás la oferta en un plazo de un día hábil.
       *[formal] Después tendrá la oferta en un plazo de un día hábil.
    }

# $quote_by (date) the last day on which they get the offer
shared-offer-by = { $voice ->
    [friendly] La recibirás a más tardar el { $quote_by }.
   *[formal] La recibirá a más tardar el { $quote_by }.
}
    .short = { $voice ->
        [friendly] La tendrás el { $quote_by } o antes.
       *[formal] La tendrá el { $quote_by } o antes.
    }

# the refund has been sent
shared-refund-went-back = { $voice ->
    [friendly] El reembolso se ha hecho por el mismo medio de pago que usaste.
   *[formal] El reembolso se ha hecho por el mismo medio de pago que utilizó.
}
    .short = El reembolso fue al mismo medio de pago.

# voice: neutral
shared-clearance-asked = He preguntado al transportista si falta algo para el despacho aduanero.
    .short = He preguntado al transportista si falta algo.

# nothing is sent back · $refund_days (number) business days until it is there
shared-money-now = { $voice ->
    [friendly] { $refund_days ->
        [one] Tendrás el dinero en un plazo de un día hábil.
       *[other] Tendrás el dinero en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Tendrá el dinero en un plazo de un día hábil.
       *[other] Tendrá el dinero en un plazo de { $refund_days } días hábiles.
    }
}
    .short = { $refund_days ->
        [one] El dinero llega en un plazo de un día hábil.
       *[other] El dinero llega en un plazo de { $refund_days } días hábiles.
    }

# a fault · $refund_days (number) business days until it is there
shared-money-after = { $voice ->
    [friendly] { $refund_days ->
        [one] Solo necesito el paquete o una foto del justificante de envío. Después tendrás el dinero en un plazo de un día hábil.
       *[other] Solo necesito el paquete o una foto del justificante de envío. Después tendrás el dinero en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Solo necesito el paquete o una foto del justificante de envío. Después tendrá el dinero en un plazo de un día hábil.
       *[other] Solo necesito el paquete o una foto del justificante de envío. Después tendrá el dinero en un plazo de { $refund_days } días hábiles.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Con el paquete o una foto del justificante, tendrás el dinero en un plazo de un día hábil.
           *[other] Con el paquete o una foto del justificante, tendrás el dinero en un plazo de { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Con el paquete o una foto del justificante, tendrá el dinero en un plazo de un día hábil.
           *[other] Con el paquete o una foto del justificante, tendrá el dinero en un plazo de { $refund_days } días hábiles.
        }
    }

# somebody may get hurt by it
shared-safety-stop = { $voice ->
    [friendly] Por favor, deja de usar el artículo desde este momento y procura que nadie más lo use.
   *[formal] Por favor, deje de usar el artículo desde este momento y procure que nadie más lo use.
}
    .short = { $voice ->
        [friendly] Por favor, deja de usar el artículo ya y procura que nadie más lo use.
       *[formal] Por favor, deje de usar el artículo ya y procure que nadie más lo use.
    }
