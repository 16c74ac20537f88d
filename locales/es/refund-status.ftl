### The customer asks where the refund is.

# $order_id (identifier) the order's number
# voice: neutral
refund-status-subject = Reembolso del pedido { $order_id }

# refused · $order_id (identifier) the order's number
# voice: neutral
refund-status-subject-request = Solicitud de reembolso del pedido { $order_id }

# Said where the refund is a further question in the same message.
# $order_id (identifier) the order's number
refund-status-also = { $voice ->
    [friendly] También preguntas por el reembolso del pedido { $order_id }.
   *[formal] También pregunta por el reembolso del pedido { $order_id }.
}

# $order_id (identifier) the order's number
refund-status-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje sobre el reembolso del pedido { $order_id }.
       *[other] Gracias por tu mensaje sobre el reembolso del pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje sobre el reembolso del pedido { $order_id }.
       *[other] Gracias por su mensaje sobre el reembolso del pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] Te escribo por el pedido { $order_id }.
       *[formal] Le escribo por el pedido { $order_id }.
    }

# angry or disappointed
refund-status-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Quieres saber dónde está tu dinero, y aquí tienes la respuesta.
       *[other] Entiendo que esperabas tener ya el dinero.
    }
   *[formal] { $mood ->
        [angry] Usted quiere saber dónde está su dinero, y aquí tiene la respuesta.
       *[other] Entiendo que esperaba tener ya el dinero.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Quieres saber dónde está tu dinero.
           *[other] Entiendo que esperabas ya el dinero.
        }
       *[formal] { $mood ->
            [angry] Usted quiere saber dónde está su dinero.
           *[other] Entiendo que esperaba ya el dinero.
        }
    }

# the money should have arrived
refund-status-sorry-late = { $voice ->
    [friendly] Siento que todavía no te haya llegado el dinero.
   *[formal] Siento que todavía no le haya llegado el dinero.
}
    .short = Siento que el dinero no haya llegado.

## Approved, not sent yet

# $refund (money) what goes back · $send_by (date) the day by which it leaves us
refund-status-approved = { $voice ->
    [friendly] Tu reembolso de { $refund } está aprobado y lo enviaremos a más tardar el { $send_by }.
   *[formal] Su reembolso de { $refund } está aprobado y lo enviaremos a más tardar el { $send_by }.
}
    .short = { $voice ->
        [friendly] Tu reembolso de { $refund } está aprobado y saldrá a más tardar el { $send_by }.
       *[formal] Su reembolso de { $refund } está aprobado y saldrá a más tardar el { $send_by }.
    }

# $method (text) the means of payment, as the customer knows it
refund-status-method = { $voice ->
    [friendly] El reembolso se hará por el mismo medio de pago que usaste: { $method }.
   *[formal] El reembolso se hará por el mismo medio de pago que utilizó: { $method }.
}
    .short = Medio de pago: { $method }.

# $refund_days (number) business days that the bank takes
refund-status-then-days = { $voice ->
    [friendly] { $refund_days ->
        [one] Después, tu banco puede tardar hasta un día hábil en abonarlo.
       *[other] Después, tu banco puede tardar hasta { $refund_days } días hábiles en abonarlo.
    }
   *[formal] { $refund_days ->
        [one] Después, su banco puede tardar hasta un día hábil en abonarlo.
       *[other] Después, su banco puede tardar hasta { $refund_days } días hábiles en abonarlo.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Después, tu banco puede tardar hasta un día hábil.
           *[other] Después, tu banco puede tardar hasta { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Después, su banco puede tardar hasta un día hábil.
           *[other] Después, su banco puede tardar hasta { $refund_days } días hábiles.
        }
    }

refund-status-nothing-to-do = { $voice ->
    [friendly] No hace falta que hagas nada más.
   *[formal] No hace falta que haga nada más.
}

## Sent

# $refund (money) what goes back · $sent_on (date) when it left us
# voice: neutral
refund-status-sent = El reembolso de { $refund } salió de nuestra cuenta el { $sent_on }.
    .short = El reembolso de { $refund } salió el { $sent_on }.

# $method (text) the means of payment, as the customer knows it
refund-status-sent-method = { $voice ->
    [friendly] El reembolso se ha hecho por el mismo medio de pago que usaste: { $method }.
   *[formal] El reembolso se ha hecho por el mismo medio de pago que utilizó: { $method }.
}
    .short = Medio de pago: { $method }.

# $refund_days (number) business days that the bank takes
refund-status-sent-days = { $voice ->
    [friendly] { $refund_days ->
        [one] A partir de ese día, tu banco puede tardar hasta un día hábil en abonarlo.
       *[other] A partir de ese día, tu banco puede tardar hasta { $refund_days } días hábiles en abonarlo.
    }
   *[formal] { $refund_days ->
        [one] A partir de ese día, su banco puede tardar hasta un día hábil en abonarlo.
       *[other] A partir de ese día, su banco puede tardar hasta { $refund_days } días hábiles en abonarlo.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Tu banco tarda hasta un día hábil desde ese día.
           *[other] Tu banco tarda hasta { $refund_days } días hábiles desde ese día.
        }
       *[formal] { $refund_days ->
            [one] Su banco tarda hasta un día hábil desde ese día.
           *[other] Su banco tarda hasta { $refund_days } días hábiles desde ese día.
        }
    }

# $reference (identifier) what the bank can search for
refund-status-reference = { $voice ->
    [friendly] Tu banco puede localizar el pago con esta referencia: { $reference }.
   *[formal] Su banco puede localizar el pago con esta referencia: { $reference }.
}
    .short = Referencia bancaria: { $reference }.

refund-status-if-missing = { $voice ->
    [friendly] Si pasado ese plazo no lo ves en tu cuenta, responde a este mensaje. En un plazo de un día hábil pediré que localicen el pago.
   *[formal] Si pasado ese plazo no lo ve en su cuenta, responda a este mensaje. En un plazo de un día hábil pediré que localicen el pago.
}
    .short = { $voice ->
        [friendly] Si no llega, escríbeme: en un día hábil pediré que lo localicen.
       *[formal] Si no llega, escríbame: en un día hábil pediré que lo localicen.
    }

# the bank's days are over
refund-status-traced = { $voice ->
    [friendly] Ya deberías tenerlo, así que he pedido a nuestro servicio de pagos que lo localice. Si se ha perdido por el camino, te lo enviaremos de nuevo.
   *[formal] Ya debería tenerlo, así que he pedido a nuestro servicio de pagos que lo localice. Si se ha perdido por el camino, se lo enviaremos de nuevo.
}
    .short = { $voice ->
        [friendly] He pedido que lo localicen. Si se ha perdido, te lo enviaremos de nuevo.
       *[formal] He pedido que lo localicen. Si se ha perdido, se lo enviaremos de nuevo.
    }

# $traced_by (date) the last day on which they hear the result
refund-status-traced-by = { $voice ->
    [friendly] A más tardar el { $traced_by } te diré dónde está el dinero.
   *[formal] A más tardar el { $traced_by } le diré dónde está el dinero.
}
    .short = { $voice ->
        [friendly] Te diré dónde está a más tardar el { $traced_by }.
       *[formal] Le diré dónde está a más tardar el { $traced_by }.
    }

## Waiting for the return

# $refund (money) what goes back
refund-status-waiting = { $voice ->
    [friendly] Tu reembolso de { $refund } está preparado: solo falta la devolución.
   *[formal] Su reembolso de { $refund } está preparado: solo falta la devolución.
}
    .short = { $voice ->
        [friendly] Tu reembolso de { $refund } solo espera la devolución.
       *[formal] Su reembolso de { $refund } solo espera la devolución.
    }

refund-status-proof-enough = { $voice ->
    [friendly] No hace falta esperar al paquete: basta con que me envíes una foto del justificante de envío o el número de seguimiento.
   *[formal] No hace falta esperar al paquete: basta con que me envíe una foto del justificante de envío o el número de seguimiento.
}
    .short = Basta con una foto del justificante de envío o el número de seguimiento.

# $refund_days (number) business days until it is there
refund-status-proof-then = { $voice ->
    [friendly] { $refund_days ->
        [one] Después, tendrás el dinero en un plazo de un día hábil.
       *[other] Después, tendrás el dinero en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Después, tendrá el dinero en un plazo de un día hábil.
       *[other] Después, tendrá el dinero en un plazo de { $refund_days } días hábiles.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Después, tendrás el dinero en un plazo de un día hábil.
           *[other] Después, tendrás el dinero en un plazo de { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Después, tendrá el dinero en un plazo de un día hábil.
           *[other] Después, tendrá el dinero en un plazo de { $refund_days } días hábiles.
        }
    }

refund-status-not-posted = { $voice ->
    [friendly] Si todavía no has enviado el paquete, dime si necesitas la dirección o una etiqueta. La tendrás en un plazo de un día hábil.
   *[formal] Si todavía no ha enviado el paquete, dígame si necesita la dirección o una etiqueta. La tendrá en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si necesitas la dirección o una etiqueta, dímelo: la tendrás en un plazo de un día hábil.
       *[formal] Si necesita la dirección o una etiqueta, dígamelo: la tendrá en un plazo de un día hábil.
    }

## The marketplace pays

refund-status-marketplace = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros, y también paga el reembolso. Puedes ver en qué punto está en los pedidos de tu cuenta.
   *[formal] La plataforma almacena y envía este pedido por nosotros, y también paga el reembolso. Puede ver en qué punto está en los pedidos de su cuenta.
}
    .short = { $voice ->
        [friendly] La plataforma paga el reembolso. Puedes ver cómo va en los pedidos de tu cuenta.
       *[formal] La plataforma paga el reembolso. Puede ver cómo va en los pedidos de su cuenta.
    }

refund-status-marketplace-proof = { $voice ->
    [friendly] Si allí todavía no figura tu devolución, el servicio de atención al cliente de la plataforma puede localizarla con tu número de seguimiento.
   *[formal] Si allí todavía no figura su devolución, el servicio de atención al cliente de la plataforma puede localizarla con su número de seguimiento.
}
    .short = { $voice ->
        [friendly] Si allí falta la devolución, la plataforma la localiza con tu número de seguimiento.
       *[formal] Si allí falta la devolución, la plataforma la localiza con su número de seguimiento.
    }

## Refused

# the plain form · $refund (money) the sum they asked for
refund-status-rejected = { $voice ->
    [friendly] He revisado tu solicitud y no podemos reembolsarte { $refund }.
   *[formal] He revisado su solicitud y no podemos reembolsarle { $refund }.
}
    .short = { $voice ->
        [friendly] Lo he revisado y no podemos reembolsarte { $refund }.
       *[formal] Lo he revisado y no podemos reembolsarle { $refund }.
    }

# indirect, before the reason
refund-status-looked = { $voice ->
    [friendly] He estudiado tu solicitud con atención.
   *[formal] He estudiado su solicitud con atención.
}

# $reason (text) a phrase
# voice: neutral
refund-status-reason = El motivo es este: { $reason }.

# indirect · $reason (text) a phrase
# voice: neutral
refund-status-found = Esto es lo que he comprobado: { $reason }.
    .short = El resultado: { $reason }.

# indirect, after the reason · $refund (money) the sum they asked for
refund-status-rejected-soft = { $voice ->
    [friendly] Por eso, lamentablemente, no nos es posible reembolsarte { $refund }.
   *[formal] Por eso, lamentablemente, no nos es posible reembolsarle { $refund }.
}
    .short = { $voice ->
        [friendly] Lamentablemente, no podemos reembolsarte { $refund }.
       *[formal] Lamentablemente, no podemos reembolsarle { $refund }.
    }

refund-status-look-again = { $voice ->
    [friendly] Si hay algo que aún no sé, cuéntamelo, por favor. Lo revisaré de nuevo y tendrás mi respuesta en un plazo de un día hábil.
   *[formal] Si hay algo que aún no sé, cuéntemelo, por favor. Lo revisaré de nuevo y tendrá mi respuesta en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si hay algo que aún no sé, cuéntamelo: tendrás respuesta en un día hábil.
       *[formal] Si hay algo que aún no sé, cuéntemelo: tendrá respuesta en un día hábil.
    }
