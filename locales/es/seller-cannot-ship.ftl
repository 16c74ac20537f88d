### The seller cannot ship an order as planned. The buyer is never asked to cancel it.

## Subjects

# $order_id (identifier) the order's number
seller-cannot-ship-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: envío y opciones
   *[formal] Su pedido { $order_id }: envío y opciones
}

# $order_id (identifier) the order's number
seller-cannot-ship-subject-refund = { $voice ->
    [friendly] Tu pedido { $order_id }: cancelación y reembolso
   *[formal] Su pedido { $order_id }: cancelación y reembolso
}

## What it is about

# $order_id (identifier) the order's number
seller-cannot-ship-about = { $voice ->
    [friendly] Te escribo por tu pedido { $order_id }.
   *[formal] Le escribo en relación con su pedido { $order_id }.
}

# only a part of the order · $items (list) what cannot be shipped
# voice: neutral
seller-cannot-ship-items = Se trata de lo siguiente: { $items }.

# Said where the shipping is a further question in the same message.
# $order_id (identifier) the order
seller-cannot-ship-also = { $voice ->
    [friendly] También preguntas cuándo se enviará el pedido { $order_id }.
   *[formal] También pregunta cuándo se enviará el pedido { $order_id }.
}

## The apology

seller-cannot-ship-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Confiaste en nosotros y lamento no tener mejores noticias.
        [rational] Ha surgido un problema. La responsabilidad es nuestra y te pido disculpas.
        [disappointed] Sé que esperabas este pedido con ilusión y lamento no tener mejores noticias.
       *[calm] Lamento no tener mejores noticias.
    }
   *[formal] { $mood ->
        [angry] Usted confió en nosotros y lamento no tener mejores noticias.
        [rational] Ha surgido un problema. La responsabilidad es nuestra y le pido disculpas.
        [disappointed] Sé que esperaba este pedido con ilusión y lamento no tener mejores noticias.
       *[calm] Lamento no tener mejores noticias.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Confiaste en nosotros y lo siento.
            [rational] Hay un problema del que somos responsables; te pido disculpas.
            [disappointed] Sé que lo esperabas y lamento esta noticia.
           *[calm] Lamento no tener mejores noticias.
        }
       *[formal] { $mood ->
            [angry] Usted confió en nosotros y lo siento.
            [rational] Hay un problema del que somos responsables; le pido disculpas.
            [disappointed] Sé que lo esperaba y lamento esta noticia.
           *[calm] Lamento no tener mejores noticias.
        }
    }

## The plain answer, and the softer one that stands after the reason

seller-cannot-ship-cannot = { $voice ->
    [friendly] No podemos enviar lo que pediste.
   *[formal] No podemos enviar lo que pidió.
}

seller-cannot-ship-cannot-softer = { $voice ->
    [friendly] Por eso no nos es posible enviar lo que pediste.
   *[formal] Por eso no nos es posible enviar lo que pidió.
}

# voice: neutral
seller-cannot-ship-delay = No podemos hacer el envío en la fecha prevista.

# voice: neutral
seller-cannot-ship-delay-softer = Por eso el envío tardará más de lo previsto.

## The reason

# voice: neutral
seller-cannot-ship-cause-out-of-stock = El motivo: se han agotado nuestras existencias.

seller-cannot-ship-cause-stock-error = { $voice ->
    [friendly] El motivo: nuestro recuento de existencias era incorrecto y aceptamos tu pedido cuando ya no quedaba nada.
   *[formal] El motivo: nuestro recuento de existencias era incorrecto y aceptamos su pedido cuando ya no quedaba nada.
}
    .short = El motivo: un error en nuestro recuento de existencias.

# voice: neutral
seller-cannot-ship-cause-supplier-late = El motivo: se ha retrasado la entrega a nuestro almacén.

# voice: neutral
seller-cannot-ship-cause-failed-check = El motivo: en la última revisión encontramos un defecto. Solo enviamos artículos en perfecto estado.
    .short = El motivo: encontramos un defecto en la última revisión.

# voice: neutral
seller-cannot-ship-cause-discontinued = El motivo: ya no se fabrica.

seller-cannot-ship-cause-no-route = { $voice ->
    [friendly] El motivo: en este momento, ninguno de nuestros transportistas puede hacer la entrega en tu dirección.
   *[formal] El motivo: en este momento, ninguno de nuestros transportistas puede hacer la entrega en su dirección.
}
    .short = { $voice ->
        [friendly] El motivo: ahora ningún transportista nuestro llega a tu dirección.
       *[formal] El motivo: ahora ningún transportista nuestro llega a su dirección.
    }

# voice: neutral
seller-cannot-ship-cause-other = El motivo: un problema interno de nuestra tienda.

## What they can choose

# $new_date (date) the last day on which it leaves
seller-cannot-ship-wait = { $voice ->
    [friendly] Si quieres esperar, haremos el envío a más tardar el { $new_date }.
   *[formal] Si desea esperar, haremos el envío a más tardar el { $new_date }.
}

# $substitute (text) what can be sent instead
seller-cannot-ship-substitute = { $voice ->
    [friendly] En su lugar, podemos enviarte «{ $substitute }» sin coste adicional.
   *[formal] En su lugar, podemos enviarle «{ $substitute }» sin coste adicional.
}

seller-cannot-ship-substitute-by = { $voice ->
    [friendly] Saldrá de nuestro almacén en un plazo de 2 días hábiles desde tu respuesta.
   *[formal] Saldrá de nuestro almacén en un plazo de 2 días hábiles desde su respuesta.
}
    .short = { $voice ->
        [friendly] Saldrá en 2 días hábiles desde tu respuesta.
       *[formal] Saldrá en 2 días hábiles desde su respuesta.
    }

# $new_date (date) the last day on which it leaves
seller-cannot-ship-or-wait = { $voice ->
    [friendly] También puedes esperar lo que pediste: lo enviaremos a más tardar el { $new_date }.
   *[formal] También puede esperar lo que pidió: lo enviaremos a más tardar el { $new_date }.
}
    .short = { $voice ->
        [friendly] O puedes esperar lo que pediste: saldrá el { $new_date } o antes.
       *[formal] O puede esperar lo que pidió: saldrá el { $new_date } o antes.
    }

seller-cannot-ship-or-refund = { $voice ->
    [friendly] Si prefieres recuperar tu dinero, tramitaré el reembolso íntegro en un plazo de un día hábil desde tu respuesta.
   *[formal] Si prefiere recuperar su dinero, tramitaré el reembolso íntegro en un plazo de un día hábil desde su respuesta.
}
    .short = { $voice ->
        [friendly] O bien el reembolso íntegro: lo tramitaré en un día hábil desde tu respuesta.
       *[formal] O bien el reembolso íntegro: lo tramitaré en un día hábil desde su respuesta.
    }

# $refund (money) the full refund
seller-cannot-ship-or-refund-sum = { $voice ->
    [friendly] Si prefieres recuperar tu dinero, tramitaré el reembolso íntegro de { $refund } en un plazo de un día hábil desde tu respuesta.
   *[formal] Si prefiere recuperar su dinero, tramitaré el reembolso íntegro de { $refund } en un plazo de un día hábil desde su respuesta.
}
    .short = { $voice ->
        [friendly] O bien el reembolso íntegro de { $refund }: lo tramitaré en un día hábil desde tu respuesta.
       *[formal] O bien el reembolso íntegro de { $refund }: lo tramitaré en un día hábil desde su respuesta.
    }

seller-cannot-ship-still-refund = { $voice ->
    [friendly] Si decides esperar, podrás pedir el reembolso en cualquier momento antes del envío.
   *[formal] Si decide esperar, podrá pedir el reembolso en cualquier momento antes del envío.
}
    .short = { $voice ->
        [friendly] Antes del envío, aún podrás pedir el reembolso.
       *[formal] Antes del envío, aún podrá pedir el reembolso.
    }

seller-cannot-ship-nothing-else = { $voice ->
    [friendly] Mientras no tengamos tu respuesta, no te enviaremos ningún otro artículo.
   *[formal] Mientras no tengamos su respuesta, no le enviaremos ningún otro artículo.
}

# $reply_by (date) the last day for their choice
seller-cannot-ship-no-answer = { $voice ->
    [friendly] Si no recibo noticias tuyas a más tardar el { $reply_by }, tramitaré el reembolso íntegro.
   *[formal] Si no recibo noticias suyas a más tardar el { $reply_by }, tramitaré el reembolso íntegro.
}
    .short = Si no hay respuesta hasta el { $reply_by }, tramitaré el reembolso íntegro.

## Canceled by us

seller-cannot-ship-canceled = { $voice ->
    [friendly] Ya hemos tramitado la cancelación: no tienes que hacer nada.
   *[formal] Ya hemos tramitado la cancelación: usted no tiene que hacer nada.
}
    .short = { $voice ->
        [friendly] Cancelación ya tramitada: no tienes que hacer nada.
       *[formal] Cancelación ya tramitada: no tiene que hacer nada.
    }

# $refund (money) the full refund
seller-cannot-ship-full-refund = { $voice ->
    [friendly] Te devolveremos el importe íntegro de { $refund }.
   *[formal] Le devolveremos el importe íntegro de { $refund }.
}

seller-cannot-ship-something-similar = { $voice ->
    [friendly] Si te interesa algo parecido, dímelo. Tendrás una propuesta en un plazo de un día hábil.
   *[formal] Si le interesa algo parecido, dígamelo. Tendrá una propuesta en un plazo de un día hábil.
}
