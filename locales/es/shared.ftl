### Words and sentences that several scenarios say. Look here before writing a sentence of your own.

## Durations, as DURATION writes them

# $count (number) whole minutes
# voice: neutral
shared-duration-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minutos
}

# $count (number) whole hours
# voice: neutral
shared-duration-hours = { $count ->
    [one] una hora
   *[other] { $count } horas
}

# $count (number) whole days
# voice: neutral
shared-duration-days = { $count ->
    [one] un día
   *[other] { $count } días
}

# $count (number) whole business days
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

# said where they have written about it before
shared-written-before = { $voice ->
    [friendly] No deberías haber tenido que escribirnos otra vez por este asunto.
   *[formal] No debería haber tenido que escribirnos otra vez por este asunto.
}

# stands before a refusal
shared-other-answer-hoped = { $voice ->
    [friendly] Me habría gustado darte otra respuesta.
   *[formal] Me habría gustado darle otra respuesta.
}

## The refund

shared-refund-same-method = { $voice ->
    [friendly] El reembolso se hará por el mismo medio de pago que usaste en el pedido.
   *[formal] El reembolso se hará por el mismo medio de pago que utilizó en el pedido.
}

# $refund_days (number) business days until the bank shows it
shared-refund-bank-days = { $voice ->
    [friendly] { $refund_days ->
        [one] Lo verás en tu cuenta en un plazo de un día hábil, según tu banco.
       *[other] Lo verás en tu cuenta en un plazo de { $refund_days } días hábiles, según tu banco.
    }
   *[formal] { $refund_days ->
        [one] Lo verá en su cuenta en un plazo de un día hábil, según su banco.
       *[other] Lo verá en su cuenta en un plazo de { $refund_days } días hábiles, según su banco.
    }
}

shared-keep-item = { $voice ->
    [friendly] Puedes quedarte con el artículo: no hace falta que lo devuelvas.
   *[formal] Puede quedarse con el artículo: no hace falta que lo devuelva.
}

## The parcel

# $tracking (identifier) the parcel's number
# voice: neutral
shared-tracking = El número de seguimiento es { $tracking }.

# $carrier (text) who carries it · $tracking (identifier) the parcel's number
# voice: neutral
shared-tracking-carrier = El transportista es { $carrier } y el número de seguimiento es { $tracking }.

## What comes next, and the end

# said after two or three options
shared-choose = { $voice ->
    [friendly] Dime, por favor, qué opción prefieres.
   *[formal] Indíqueme, por favor, qué opción prefiere.
}

# $next_news_by (date) the last day on which they hear from us
shared-news-by = { $voice ->
    [friendly] Tendrás noticias mías a más tardar el { $next_news_by }.
   *[formal] Tendrá noticias mías a más tardar el { $next_news_by }.
}

shared-questions = { $voice ->
    [friendly] Si te surge alguna pregunta, basta con responder a este mensaje.
   *[formal] Si le surge alguna pregunta, basta con responder a este mensaje.
}

shared-help-choosing = { $voice ->
    [friendly] Si todavía te lo estás pensando, cuéntame para qué lo necesitas y te ayudo a elegir.
   *[formal] Si todavía lo está pensando, cuénteme para qué lo necesita y le ayudaré a elegir.
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

## Quien ya ha comprado antes

shared-welcome-back = { $voice ->
    [friendly] Nos alegra saber de ti otra vez.
   *[formal] Nos alegra saber de usted otra vez.
}
