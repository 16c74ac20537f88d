### The customer wants to send something back.

# $order_id (identifier) the order's number
# voice: neutral
return-request-subject = Devolución del pedido { $order_id }

## What they want

# Said where the return is a further question in the same message.
# $order_id (identifier) the order's number
return-request-also = { $voice ->
    [friendly] También quieres devolver el pedido { $order_id }.
   *[formal] También desea devolver el pedido { $order_id }.
}

# they no longer want it · $order_id (identifier) the order's number
return-request-received-changed-mind = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: quieres devolver el pedido { $order_id }.
       *[other] Gracias por tu mensaje. Veo que quieres devolver el pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: desea devolver el pedido { $order_id }.
       *[other] Gracias por su mensaje. Veo que desea devolver el pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] He leído tu mensaje.
           *[other] Gracias por tu mensaje.
        }
       *[formal] { $mood ->
            [angry] He leído su mensaje.
           *[other] Gracias por su mensaje.
        }
    }

# $order_id (identifier) the order's number
return-request-received-wrong-size = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: la talla no te sirve y quieres devolver el pedido { $order_id }.
       *[other] Gracias por tu mensaje. Veo que la talla no te sirve y quieres devolver el pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: la talla no le sirve y desea devolver el pedido { $order_id }.
       *[other] Gracias por su mensaje. Veo que la talla no le sirve y desea devolver el pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] La talla no te sirve.
           *[other] Gracias por tu mensaje.
        }
       *[formal] { $mood ->
            [angry] La talla no le sirve.
           *[other] Gracias por su mensaje.
        }
    }

# $order_id (identifier) the order's number
return-request-received-defective = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: hay un defecto y quieres devolver el pedido { $order_id }.
       *[other] Gracias por avisarnos del defecto. Veo que quieres devolver el pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: hay un defecto y desea devolver el pedido { $order_id }.
       *[other] Gracias por avisarnos del defecto. Veo que desea devolver el pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Hay un defecto en tu pedido.
           *[other] Gracias por tu mensaje.
        }
       *[formal] { $mood ->
            [angry] Hay un defecto en su pedido.
           *[other] Gracias por su mensaje.
        }
    }

# $order_id (identifier) the order's number
return-request-received-not-as-described = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: lo que has recibido no coincide con la descripción y quieres devolver el pedido { $order_id }.
       *[other] Gracias por tu mensaje. Veo que lo que has recibido no coincide con la descripción y que quieres devolver el pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: lo que ha recibido no coincide con la descripción y desea devolver el pedido { $order_id }.
       *[other] Gracias por su mensaje. Veo que lo que ha recibido no coincide con la descripción y que desea devolver el pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Tu pedido no coincide con la descripción.
           *[other] Gracias por tu mensaje.
        }
       *[formal] { $mood ->
            [angry] Su pedido no coincide con la descripción.
           *[other] Gracias por su mensaje.
        }
    }

# $items (list) what they send back
# voice: neutral
return-request-part = La devolución es de esta parte del pedido: { $items }.
    .short = Parte del pedido: { $items }.

## It can be returned

# the law gives a right to withdraw; Mexican and Argentine law say "revocar" · $today (date) the day of their message
return-request-right = { $voice ->
    [friendly] { $market ->
        [AR] Tienes derecho a hacerlo. Basta con tu mensaje del { $today }: vale como revocación de la compra.
        [MX] Tienes derecho a hacerlo. Basta con tu mensaje del { $today }: vale como revocación de la compra.
       *[other] Tienes derecho a hacerlo. Basta con tu mensaje del { $today }: vale como desistimiento de la compra.
    }
   *[formal] { $market ->
        [AR] Tiene derecho a hacerlo. Basta con su mensaje del { $today }: vale como revocación de la compra.
        [MX] Tiene derecho a hacerlo. Basta con su mensaje del { $today }: vale como revocación de la compra.
       *[other] Tiene derecho a hacerlo. Basta con su mensaje del { $today }: vale como desistimiento de la compra.
    }
}
    .short = { $voice ->
        [friendly] { $market ->
            [AR] Tu mensaje vale como revocación.
            [MX] Tu mensaje vale como revocación.
           *[other] Tu mensaje vale como desistimiento.
        }
       *[formal] { $market ->
            [AR] Su mensaje vale como revocación.
            [MX] Su mensaje vale como revocación.
           *[other] Su mensaje vale como desistimiento.
        }
    }

return-request-policy = { $voice ->
    [friendly] Nuestra política de devoluciones lo permite, y recuperarás tu dinero.
   *[formal] Nuestra política de devoluciones lo permite, y recuperará su dinero.
}
    .short = Nuestra política de devoluciones lo permite.

# they were told so before they bought; the plain form
return-request-own-cost = { $voice ->
    [friendly] Los gastos de devolución corren por tu cuenta, tal como se indicó antes de la compra.
   *[formal] Los gastos de devolución corren por su cuenta, tal como se indicó antes de la compra.
}
    .short = { $voice ->
        [friendly] La devolución la pagas tú, como se indicó al comprar.
       *[formal] La devolución la paga usted, como se indicó al comprar.
    }

# the same, softer
return-request-own-cost-soft = { $voice ->
    [friendly] Solo los gastos de devolución correrían por tu cuenta, tal como se indicó antes de la compra.
   *[formal] Solo los gastos de devolución correrían por su cuenta, tal como se indicó antes de la compra.
}
    .short = { $voice ->
        [friendly] Tú solo pagarías la devolución, como se indicó al comprar.
       *[formal] Usted solo pagaría la devolución, como se indicó al comprar.
    }

# the size does not fit
return-request-other-size = { $voice ->
    [friendly] Si prefieres otra talla, dime cuál. En un plazo de un día hábil comprobaré si la tenemos.
   *[formal] Si prefiere otra talla, dígame cuál. En un plazo de un día hábil comprobaré si la tenemos.
}
    .short = { $voice ->
        [friendly] ¿Prefieres otra talla? Dime cuál y en un plazo de un día hábil veré si la tenemos.
       *[formal] ¿Prefiere otra talla? Dígame cuál y en un plazo de un día hábil veré si la tenemos.
    }

## Something is wrong with it

return-request-fault-free = { $voice ->
    [friendly] Aceptamos la devolución, y el envío no te costará nada.
   *[formal] Aceptamos la devolución, y el envío no le costará nada.
}
    .short = { $voice ->
        [friendly] La devolución no te cuesta nada.
       *[formal] La devolución no le cuesta nada.
    }

# after the return period · $guarantee_years (number) years of the statutory guarantee
# voice: neutral
return-request-fault-law = Aquí no cuenta el plazo de devolución: la garantía legal cubre los defectos durante { $guarantee_years } años desde la entrega.
    .short = La garantía legal cubre los defectos { $guarantee_years } años desde la entrega.

# $resend_by (date) when a replacement leaves
return-request-choose = { $voice ->
    [friendly] Puedes elegir entre un artículo nuevo, que saldrá a más tardar el { $resend_by }, y el reembolso íntegro.
   *[formal] Puede elegir entre un artículo nuevo, que saldrá a más tardar el { $resend_by }, y el reembolso íntegro.
}
    .short = { $voice ->
        [friendly] Puedes elegir entre un artículo nuevo, que saldrá a más tardar el { $resend_by }, y el reembolso íntegro.
       *[formal] Puede elegir entre un artículo nuevo, que saldrá a más tardar el { $resend_by }, y el reembolso íntegro.
    }

# $resend_by (date) when a replacement leaves · $refund (money) what goes back
return-request-choose-sum = { $voice ->
    [friendly] Puedes elegir entre un artículo nuevo, que saldrá a más tardar el { $resend_by }, y el reembolso íntegro de { $refund }.
   *[formal] Puede elegir entre un artículo nuevo, que saldrá a más tardar el { $resend_by }, y el reembolso íntegro de { $refund }.
}
    .short = { $voice ->
        [friendly] Puedes elegir entre un artículo nuevo, que saldrá a más tardar el { $resend_by }, y el reembolso íntegro de { $refund }.
       *[formal] Puede elegir entre un artículo nuevo, que saldrá a más tardar el { $resend_by }, y el reembolso íntegro de { $refund }.
    }

# the whole order
return-request-full-refund = { $voice ->
    [friendly] Te devolveremos todo lo que pagaste, incluidos los gastos de envío.
   *[formal] Le devolveremos todo lo que pagó, incluidos los gastos de envío.
}
    .short = { $voice ->
        [friendly] Te devolveremos todo, incluido el envío.
       *[formal] Le devolveremos todo, incluido el envío.
    }

# a part of the order
return-request-full-refund-part = { $voice ->
    [friendly] Te devolveremos el precio íntegro de esa parte.
   *[formal] Le devolveremos el precio íntegro de esa parte.
}
    .short = { $voice ->
        [friendly] Te devolveremos el precio íntegro de esta parte.
       *[formal] Le devolveremos el precio íntegro de esta parte.
    }

# after the return period
return-request-mend = { $voice ->
    [friendly] Dime si prefieres la reparación o un artículo nuevo. Si ninguna de las dos cosas es posible, te devolveremos el dinero. Revisaremos el artículo en un plazo de 3 días hábiles desde que recibamos el paquete. Te diré el resultado el mismo día de la revisión.
   *[formal] Dígame si prefiere la reparación o un artículo nuevo. Si ninguna de las dos cosas es posible, le devolveremos el dinero. Revisaremos el artículo en un plazo de 3 días hábiles desde que recibamos el paquete. Le diré el resultado el mismo día de la revisión.
}
    .short = { $voice ->
        [friendly] ¿Prefieres la reparación o un artículo nuevo? Si no es posible, recuperarás tu dinero. Lo revisamos en 3 días hábiles tras la llegada.
       *[formal] ¿Prefiere la reparación o un artículo nuevo? Si no es posible, recuperará su dinero. Lo revisamos en 3 días hábiles tras la llegada.
    }

## When the money comes

# the whole order, where the law says so
return-request-refund-law = { $voice ->
    [friendly] En un plazo de 14 días naturales desde tu mensaje te devolveremos todo lo que pagaste, incluido el envío estándar.
   *[formal] En un plazo de 14 días naturales desde su mensaje le devolveremos todo lo que pagó, incluido el envío estándar.
}
    .short = { $voice ->
        [friendly] En un plazo de 14 días naturales desde tu mensaje te devolveremos todo, incluido el envío estándar.
       *[formal] En un plazo de 14 días naturales desde su mensaje le devolveremos todo, incluido el envío estándar.
    }

# a part of the order, where the law says so
return-request-refund-law-part = { $voice ->
    [friendly] En un plazo de 14 días naturales desde tu mensaje te devolveremos el precio de esta parte.
   *[formal] En un plazo de 14 días naturales desde su mensaje le devolveremos el precio de esta parte.
}
    .short = { $voice ->
        [friendly] En un plazo de 14 días naturales desde tu mensaje te devolveremos el precio de esta parte.
       *[formal] En un plazo de 14 días naturales desde su mensaje le devolveremos el precio de esta parte.
    }

# follows the 14 days
# voice: neutral
return-request-proof-first = Antes solo necesito el paquete o una foto del justificante de envío, lo que llegue primero.
    .short = Antes solo necesito el paquete o una foto del justificante.

# elsewhere · $refund_days (number) business days until it is there
return-request-refund-arrival = { $voice ->
    [friendly] { $refund_days ->
        [one] En un plazo de un día hábil desde la llegada del paquete tendrás tu dinero, por el mismo medio de pago que usaste.
       *[other] En un plazo de { $refund_days } días hábiles desde la llegada del paquete tendrás tu dinero, por el mismo medio de pago que usaste.
    }
   *[formal] { $refund_days ->
        [one] En un plazo de un día hábil desde la llegada del paquete tendrá su dinero, por el mismo medio de pago que utilizó.
       *[other] En un plazo de { $refund_days } días hábiles desde la llegada del paquete tendrá su dinero, por el mismo medio de pago que utilizó.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Tendrás tu dinero en un día hábil desde que llegue el paquete.
           *[other] Tendrás tu dinero en { $refund_days } días hábiles desde que llegue el paquete.
        }
       *[formal] { $refund_days ->
            [one] Tendrá su dinero en un día hábil desde que llegue el paquete.
           *[other] Tendrá su dinero en { $refund_days } días hábiles desde que llegue el paquete.
        }
    }

## The marketplace takes it back

return-request-marketplace = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros, y también gestiona la devolución. Solicítala, por favor, desde los pedidos de tu cuenta: allí tendrás la etiqueta y las instrucciones.
   *[formal] La plataforma almacena y envía este pedido por nosotros, y también gestiona la devolución. Solicítela, por favor, desde los pedidos de su cuenta: allí tendrá la etiqueta y las instrucciones.
}
    .short = { $voice ->
        [friendly] Solicita la devolución en los pedidos de tu cuenta; allí tendrás la etiqueta.
       *[formal] Solicite la devolución en los pedidos de su cuenta; allí tendrá la etiqueta.
    }

return-request-marketplace-fault = { $voice ->
    [friendly] En este caso, la devolución no debe costarte nada. Si allí te piden pagarla, dímelo y lo resolveré en un plazo de un día hábil.
   *[formal] En este caso, la devolución no debe costarle nada. Si allí le piden pagarla, dígamelo y lo resolveré en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] La devolución no debe costarte nada.
       *[formal] La devolución no debe costarle nada.
    }

return-request-marketplace-refund = { $voice ->
    [friendly] La plataforma te hará el reembolso por el mismo medio de pago que usaste.
   *[formal] La plataforma le hará el reembolso por el mismo medio de pago que utilizó.
}
    .short = { $voice ->
        [friendly] La plataforma te hará el reembolso por el mismo medio de pago.
       *[formal] La plataforma le hará el reembolso por el mismo medio de pago.
    }

## After the return period

return-request-exception-over = { $voice ->
    [friendly] El plazo de devolución ha terminado, pero haré una excepción: recuperarás tu dinero.
   *[formal] El plazo de devolución ha terminado, pero haré una excepción: recuperará su dinero.
}
    .short = { $voice ->
        [friendly] Haré una excepción al plazo: recuperarás tu dinero.
       *[formal] Haré una excepción al plazo: recuperará su dinero.
    }

return-request-exception-none = { $voice ->
    [friendly] Nuestra política de devoluciones no incluye este pedido, pero haré una excepción: recuperarás tu dinero.
   *[formal] Nuestra política de devoluciones no incluye este pedido, pero haré una excepción: recuperará su dinero.
}
    .short = { $voice ->
        [friendly] Haré una excepción: recuperarás tu dinero.
       *[formal] Haré una excepción: recuperará su dinero.
    }

# the plain form
return-request-exception-cost = { $voice ->
    [friendly] En este caso, los gastos de devolución corren por tu cuenta.
   *[formal] En este caso, los gastos de devolución corren por su cuenta.
}
    .short = { $voice ->
        [friendly] Solo la devolución corre por tu cuenta.
       *[formal] Solo la devolución corre por su cuenta.
    }

# the same, softer
return-request-exception-cost-soft = { $voice ->
    [friendly] Solo te pediría que te hicieras cargo de los gastos de devolución.
   *[formal] Solo le pediría que se hiciera cargo de los gastos de devolución.
}
    .short = { $voice ->
        [friendly] Solo te pediría que pagaras la devolución.
       *[formal] Solo le pediría que pagara la devolución.
    }

# voice: neutral
return-request-over = No puedo aceptar la devolución, porque el plazo ya ha terminado.
    .short = No puedo aceptar la devolución: el plazo ha terminado.

# voice: neutral
return-request-none = No puedo aceptar la devolución, porque nuestra política no la incluye para este pedido.
    .short = Nuestra política no incluye la devolución de este pedido.

# $delivered_on (date) when it came
return-request-delivered = { $voice ->
    [friendly] Recibiste el pedido el { $delivered_on }.
   *[formal] Recibió el pedido el { $delivered_on }.
}

# indirect: nothing can be named yet
return-request-looking = { $voice ->
    [friendly] He revisado tu pedido con detenimiento, porque me gustaría encontrar una buena solución para ti.
   *[formal] He revisado su pedido con detenimiento, porque me gustaría encontrar una buena solución para usted.
}
    .short = { $voice ->
        [friendly] He revisado tu pedido con detenimiento.
       *[formal] He revisado su pedido con detenimiento.
    }

# after what is possible
# voice: neutral
return-request-over-soft = Como el plazo ya ha terminado, lamentablemente la devolución en sí ya no es posible.
    .short = Lamentablemente, el plazo ha terminado y la devolución ya no es posible.

# after what is possible
# voice: neutral
return-request-none-soft = Lamentablemente, nuestra política no incluye la devolución de este pedido.
    .short = Lamentablemente, nuestra política no incluye esta devolución.
