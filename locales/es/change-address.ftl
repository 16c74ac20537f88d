### The customer asks to have an order delivered to another address.

## Subjects

# $order_id (identifier) the order's number
change-address-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: dirección de entrega
   *[formal] Su pedido { $order_id }: dirección de entrega
}

# $order_id (identifier) the order's number
change-address-subject-changed = { $voice ->
    [friendly] Tu pedido { $order_id }: nueva dirección de entrega
   *[formal] Su pedido { $order_id }: nueva dirección de entrega
}

## What they asked for

# $order_id (identifier) the order's number
change-address-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: el pedido { $order_id } debe llegar a otra dirección.
       *[other] Gracias por tu mensaje. Veo que quieres recibir el pedido { $order_id } en otra dirección.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: el pedido { $order_id } debe llegar a otra dirección.
       *[other] Gracias por su mensaje. Veo que desea recibir el pedido { $order_id } en otra dirección.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Veo que quieres otra dirección.
           *[other] Veo que quieres otra dirección para el pedido { $order_id }.
        }
       *[formal] { $channel ->
            [mercadolibre] Veo que desea otra dirección.
           *[other] Veo que desea otra dirección para el pedido { $order_id }.
        }
    }

## Sympathy

# where it is not as simple as they had hoped
change-address-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Quieres recibir este paquete, y yo también quiero que te llegue.
        [rational] Te indico qué es posible en este momento.
        [disappointed] Sé que esperabas que fuera más sencillo. He buscado la forma más directa de resolverlo.
       *[calm] El paquete debe llegar adonde lo necesitas.
    }
   *[formal] { $mood ->
        [angry] Usted quiere recibir este paquete, y yo también quiero que le llegue.
        [rational] Le indico qué es posible en este momento.
        [disappointed] Sé que esperaba que fuera más sencillo. He buscado la forma más directa de resolverlo.
       *[calm] El paquete debe llegar adonde usted lo necesita.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Quieres que el paquete te llegue, y yo también.
            [rational] Te indico qué es posible ahora.
            [disappointed] Sé que esperabas que fuera más sencillo.
           *[calm] El paquete debe llegar adonde lo necesitas.
        }
       *[formal] { $mood ->
            [angry] Usted quiere que el paquete le llegue, y yo también.
            [rational] Le indico qué es posible ahora.
            [disappointed] Sé que esperaba que fuera más sencillo.
           *[calm] El paquete debe llegar adonde usted lo necesita.
        }
    }

## The marketplace stores and ships it

change-address-marketplace-not-dispatched = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros, así que la dirección se cambia allí. Abre el pedido en tu cuenta e introduce la nueva dirección, por favor. Si no aparece esa opción, cancela allí el pedido y vuelve a hacerlo con la nueva dirección.
   *[formal] La plataforma almacena y envía este pedido por nosotros, así que la dirección se cambia allí. Abra el pedido en su cuenta e introduzca la nueva dirección, por favor. Si no aparece esa opción, cancele allí el pedido y vuelva a hacerlo con la nueva dirección.
}
    .short = { $voice ->
        [friendly] La plataforma envía este pedido: cambia la dirección en tu cuenta, por favor. Si no aparece la opción, cancela el pedido y haz otro con la nueva dirección.
       *[formal] La plataforma envía este pedido: cambie la dirección en su cuenta, por favor. Si no aparece la opción, cancele el pedido y haga otro con la nueva dirección.
    }

change-address-marketplace-dispatched = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros, y el paquete ya está en camino. Si todavía se puede desviar, te lo dirá el servicio de atención al cliente de la plataforma, al que puedes escribir desde tu cuenta.
   *[formal] La plataforma almacena y envía este pedido por nosotros, y el paquete ya está en camino. Si todavía se puede desviar, se lo dirá el servicio de atención al cliente de la plataforma, al que puede escribir desde su cuenta.
}
    .short = { $voice ->
        [friendly] El envío lo hace la plataforma y ya está en camino: desde tu cuenta, pregunta a la atención al cliente si se puede desviar.
       *[formal] El envío lo hace la plataforma y ya está en camino: desde su cuenta, pregunte a la atención al cliente si se puede desviar.
    }

change-address-marketplace-returned = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros, y el paquete ha vuelto allí. El servicio de atención al cliente de la plataforma, al que puedes escribir desde tu cuenta, te dirá cuándo recibirás el dinero. Para la nueva dirección, haz un pedido nuevo, por favor.
   *[formal] La plataforma almacena y envía este pedido por nosotros, y el paquete ha vuelto allí. El servicio de atención al cliente de la plataforma, al que puede escribir desde su cuenta, le dirá cuándo recibirá el dinero. Para la nueva dirección, haga un pedido nuevo, por favor.
}
    .short = { $voice ->
        [friendly] El paquete volvió a la plataforma. Desde tu cuenta, pregunta a la atención al cliente cuándo recibirás el dinero. Haz un pedido nuevo con la otra dirección.
       *[formal] El paquete volvió a la plataforma. Desde su cuenta, pregunte a la atención al cliente cuándo recibirá el dinero. Haga un pedido nuevo con la otra dirección.
    }

## Not shipped, and the address in the order is fixed

# voice: neutral
change-address-locked = En esta plataforma solo podemos enviar a la dirección que figura en el pedido, y esa dirección ya no se puede cambiar.

# voice: neutral
change-address-payment-bound = El servicio de pago solo cubre la entrega en la dirección que figura en el pedido, y por eso solo podemos enviar el paquete allí.
    .short = El servicio de pago solo cubre la dirección del pedido.

change-address-reorder = Lo más seguro es cancelar este pedido y volver a hacerlo con la nueva dirección.
    .short = { $voice ->
        [friendly] Puedes hacer un pedido nuevo con la otra dirección.
       *[formal] Puede hacer un pedido nuevo con la otra dirección.
    }

# $confirm_by (date) the last day on which they hear that it is done
change-address-cancel-in-account = { $voice ->
    [friendly] Solicita hoy la cancelación desde tu cuenta, por favor. Te la confirmaremos a más tardar el { $confirm_by }.
   *[formal] Solicite hoy la cancelación desde su cuenta, por favor. Se la confirmaremos a más tardar el { $confirm_by }.
}

change-address-cancel-by-reply = { $voice ->
    [friendly] Si te parece bien, responde «sí» y lo cancelaré en un plazo de un día hábil.
   *[formal] Si le parece bien, responda «sí» y lo cancelaré en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Responde «sí» y cancelaré el actual en un día hábil.
       *[formal] Responda «sí» y cancelaré el actual en un día hábil.
    }

# $refund_days (number) business days until it is there
change-address-refund-after-cancel = { $voice ->
    [friendly] { $refund_days ->
        [one] Después te devolveremos todo lo que pagaste, en un plazo de un día hábil y por el mismo medio de pago.
       *[other] Después te devolveremos todo lo que pagaste, en un plazo de { $refund_days } días hábiles y por el mismo medio de pago.
    }
   *[formal] { $refund_days ->
        [one] Después le devolveremos todo lo que pagó, en un plazo de un día hábil y por el mismo medio de pago.
       *[other] Después le devolveremos todo lo que pagó, en un plazo de { $refund_days } días hábiles y por el mismo medio de pago.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Luego te devolveremos todo en un día hábil.
           *[other] Luego te devolveremos todo en { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Luego le devolveremos todo en un día hábil.
           *[other] Luego le devolveremos todo en { $refund_days } días hábiles.
        }
    }

change-address-price-kept = { $voice ->
    [friendly] El pedido nuevo te costará lo mismo: si el precio ha subido, te devolveremos la diferencia.
   *[formal] El pedido nuevo le costará lo mismo: si el precio ha subido, le devolveremos la diferencia.
}
    .short = { $voice ->
        [friendly] Si el precio sube, te devolvemos la diferencia.
       *[formal] Si el precio sube, le devolvemos la diferencia.
    }

# voice: neutral
change-address-price-may-differ = El precio y las existencias pueden haber cambiado para entonces.
    .short = El precio y las existencias pueden cambiar.

# $hold_until (date) the last day on which the parcel is held back
change-address-hold = { $voice ->
    [friendly] Retendremos el paquete hasta el { $hold_until }. Si para entonces no tengo noticias tuyas, saldrá hacia la dirección que figura en el pedido.
   *[formal] Retendremos el paquete hasta el { $hold_until }. Si para entonces no tengo noticias suyas, saldrá hacia la dirección que figura en el pedido.
}
    .short = Sin respuesta hasta el { $hold_until }, el paquete irá a la dirección del pedido.

## Not shipped, and something is missing

# never names the address in the order
change-address-verify = { $voice ->
    [friendly] Para que nadie más pueda desviar tu paquete, envíame, por favor, la fecha y el importe total de tu pedido.
   *[formal] Para que nadie más pueda desviar su paquete, envíeme, por favor, la fecha y el importe total de su pedido.
}
    .short = { $voice ->
        [friendly] Para que nadie más desvíe tu paquete, envíame, por favor, la fecha y el importe total de tu pedido.
       *[formal] Para que nadie más desvíe su paquete, envíeme, por favor, la fecha y el importe total de su pedido.
    }

change-address-verify-address = { $voice ->
    [friendly] Envíame también la nueva dirección completa: nombre, calle y número, código postal, ciudad y país.
   *[formal] Envíeme también la nueva dirección completa: nombre, calle y número, código postal, ciudad y país.
}
    .short = { $voice ->
        [friendly] Envíame también la nueva dirección completa: nombre, calle y número, código postal, ciudad y país.
       *[formal] Envíeme también la nueva dirección completa: nombre, calle y número, código postal, ciudad y país.
    }

# voice: neutral
change-address-then-changed = Si la fecha y el importe coinciden, cambiaré la dirección en un plazo de un día hábil.
    .short = Si fecha e importe coinciden, cambiaré la dirección en un plazo de un día hábil.

change-address-then-quoted = { $voice ->
    [friendly] Si la fecha y el importe coinciden, te diré en un plazo de un día hábil cuánto cuesta la entrega en el otro país.
   *[formal] Si la fecha y el importe coinciden, le diré en un plazo de un día hábil cuánto cuesta la entrega en el otro país.
}
    .short = { $voice ->
        [friendly] Si fecha e importe coinciden, te diré en un plazo de un día hábil cuánto cuesta la entrega en ese país.
       *[formal] Si fecha e importe coinciden, le diré en un plazo de un día hábil cuánto cuesta la entrega en ese país.
    }

# voice: neutral
change-address-then-carrier-asked = El paquete ya está en camino. Si la fecha y el importe coinciden, pediré al transportista en un plazo de un día hábil que lo desvíe; que sea posible depende del transportista.
    .short = El paquete ya está en camino. Si fecha e importe coinciden, pediré al transportista en un plazo de un día hábil que lo desvíe; la decisión es suya.

change-address-still-here = { $voice ->
    [friendly] Tu paquete todavía no ha salido, así que la dirección aún se puede cambiar.
   *[formal] Su paquete todavía no ha salido, así que la dirección aún se puede cambiar.
}
    .short = { $voice ->
        [friendly] Tu paquete todavía está aquí y la dirección se puede cambiar.
       *[formal] Su paquete todavía está aquí y la dirección se puede cambiar.
    }

change-address-still-possible = { $voice ->
    [friendly] Tu paquete ya está en camino. Cuando tenga la nueva dirección, pediré al transportista en un plazo de un día hábil que lo desvíe; que sea posible depende del transportista.
   *[formal] Su paquete ya está en camino. Cuando tenga la nueva dirección, pediré al transportista en un plazo de un día hábil que lo desvíe; que sea posible depende del transportista.
}
    .short = { $voice ->
        [friendly] Tu paquete ya está en camino. Con la nueva dirección, pediré al transportista en un plazo de un día hábil que lo desvíe; depende de él.
       *[formal] Su paquete ya está en camino. Con la nueva dirección, pediré al transportista en un plazo de un día hábil que lo desvíe; depende de él.
    }

change-address-needed = { $voice ->
    [friendly] Envíame, por favor, la nueva dirección completa: nombre, calle y número, código postal, ciudad y país.
   *[formal] Envíeme, por favor, la nueva dirección completa: nombre, calle y número, código postal, ciudad y país.
}
    .short = { $voice ->
        [friendly] Envíame la nueva dirección completa: nombre, calle y número, código postal, ciudad y país.
       *[formal] Envíeme la nueva dirección completa: nombre, calle y número, código postal, ciudad y país.
    }

# $new_address (text) on one line
change-address-other-country = { $voice ->
    [friendly] La dirección que me indicas es: { $new_address }.
   *[formal] La dirección que me indica es: { $new_address }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Tengo tu nueva dirección.
           *[other] La nueva dirección es: { $new_address }.
        }
       *[formal] { $channel ->
            [mercadolibre] Tengo su nueva dirección.
           *[other] La nueva dirección es: { $new_address }.
        }
    }

# voice: neutral
change-address-cost-first = Como está en otro país, el precio del envío cambia y puede haber derechos de aduana.
    .short = Al estar en otro país, el envío cambia de precio y puede haber derechos de aduana.

# $confirm_by (date) the last day on which they get the figures
change-address-cost-by = { $voice ->
    [friendly] Te enviaré los importes a más tardar el { $confirm_by }. Hasta que los aceptes, no se cambia ni se envía nada.
   *[formal] Le enviaré los importes a más tardar el { $confirm_by }. Hasta que los acepte, no se cambia ni se envía nada.
}
    .short = { $voice ->
        [friendly] Te diré los importes a más tardar el { $confirm_by }; hasta que los aceptes, no se cambia ni se envía nada.
       *[formal] Le diré los importes a más tardar el { $confirm_by }; hasta que los acepte, no se cambia ni se envía nada.
    }

## Changed

# $new_address (text) on one line
change-address-changed = { $voice ->
    [friendly] Ya he cambiado la dirección. Tu paquete irá a: { $new_address }.
   *[formal] Ya he cambiado la dirección. Su paquete irá a: { $new_address }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Tu paquete irá ahora a la dirección que me indicas.
           *[other] Tu paquete irá ahora a: { $new_address }.
        }
       *[formal] { $channel ->
            [mercadolibre] Su paquete irá ahora a la dirección que me indica.
           *[other] Su paquete irá ahora a: { $new_address }.
        }
    }

change-address-read-through = { $voice ->
    [friendly] Revísala una vez más, por favor. Si hay algún error, responde hoy a este mensaje.
   *[formal] Revísela una vez más, por favor. Si hay algún error, responda hoy a este mensaje.
}
    .short = { $voice ->
        [friendly] Revísala una vez más, por favor; si hay algún error, responde hoy.
       *[formal] Revísela una vez más, por favor; si hay algún error, responda hoy.
    }

## On its way

# voice: neutral
change-address-with-carrier = El paquete ya ha salido de nuestro almacén, así que la dirección solo se puede cambiar con el transportista.
    .short = Solo el transportista puede cambiar ahora la dirección.

# $carrier (text) the carrier's name
# voice: neutral
change-address-with-named-carrier = El paquete ya ha salido de nuestro almacén, así que la dirección solo se puede cambiar con el transportista, { $carrier }.
    .short = Solo el transportista, { $carrier }, puede cambiar ahora la dirección.

change-address-redirect-yourself = { $voice ->
    [friendly] Puedes hacerlo tú en la web o en la aplicación del transportista: busca allí el envío y elige otra dirección, un punto de recogida u otro día, según lo que ofrezca.
   *[formal] Puede hacerlo usted en la web o en la aplicación del transportista: busque allí el envío y elija otra dirección, un punto de recogida u otro día, según lo que ofrezca.
}
    .short = { $voice ->
        [friendly] En su web o aplicación puedes elegir otra dirección, un punto de recogida u otro día, si lo ofrece.
       *[formal] En su web o aplicación puede elegir otra dirección, un punto de recogida u otro día, si lo ofrece.
    }

# nobody has checked yet who asks, so the number is not told
change-address-tracking-in-notice = { $voice ->
    [friendly] Los datos del envío están en el mensaje que recibiste cuando salió el paquete.
   *[formal] Los datos del envío están en el mensaje que recibió cuando salió el paquete.
}
    .short = { $voice ->
        [friendly] Los datos del envío están en el mensaje que recibiste al salir el paquete.
       *[formal] Los datos del envío están en el mensaje que recibió al salir el paquete.
    }

# $new_address (text) on one line
# voice: neutral
change-address-carrier-asked-for = El paquete ya ha salido de nuestro almacén. He pedido al transportista que lo desvíe a: { $new_address }.
    .short = { $channel ->
        [mercadolibre] He pedido al transportista que desvíe el paquete a la nueva dirección.
       *[other] He pedido al transportista que desvíe el paquete a: { $new_address }.
    }

change-address-carrier-asked = { $voice ->
    [friendly] El paquete ya ha salido de nuestro almacén. He pedido al transportista que lo desvíe a tu nueva dirección.
   *[formal] El paquete ya ha salido de nuestro almacén. He pedido al transportista que lo desvíe a su nueva dirección.
}

change-address-no-promise = { $voice ->
    [friendly] No puedo prometerte que se consiga, porque el paquete ya está en camino.
   *[formal] No puedo prometerle que se consiga, porque el paquete ya está en camino.
}
    .short = { $voice ->
        [friendly] No puedo prometerte que se consiga: ya está en camino.
       *[formal] No puedo prometerle que se consiga: ya está en camino.
    }

# $confirm_by (date) the last day on which they hear the result
change-address-carrier-answer-by = { $voice ->
    [friendly] A más tardar el { $confirm_by } te diré qué ha respondido el transportista.
   *[formal] A más tardar el { $confirm_by } le diré qué ha respondido el transportista.
}
    .short = { $voice ->
        [friendly] A más tardar el { $confirm_by } te diré la respuesta.
       *[formal] A más tardar el { $confirm_by } le diré la respuesta.
    }

# voice: neutral
change-address-cannot-be-redirected = El paquete ya va camino de la dirección que figura en el pedido y ya no se puede desviar.
    .short = El paquete ya no se puede desviar.

change-address-accept-there = { $voice ->
    [friendly] Si alguien puede recibirlo allí por ti, será lo más rápido.
   *[formal] Si alguien puede recibirlo allí por usted, será lo más rápido.
}
    .short = Si alguien puede recibirlo en la dirección del pedido, será lo más rápido.

change-address-if-it-returns = { $voice ->
    [friendly] Si el paquete no se puede entregar, volverá a nuestro almacén. Entonces te escribiré en un plazo de un día hábil y podrás elegir: lo enviamos a la nueva dirección o te devolvemos el dinero.
   *[formal] Si el paquete no se puede entregar, volverá a nuestro almacén. Entonces le escribiré en un plazo de un día hábil y podrá elegir: lo enviamos a la nueva dirección o le devolvemos el dinero.
}
    .short = { $voice ->
        [friendly] Si el paquete vuelve, te ofreceré en un día hábil un nuevo envío o el reembolso.
       *[formal] Si el paquete vuelve, le ofreceré en un día hábil un nuevo envío o el reembolso.
    }

# $refund_days (number) business days until the money is there
change-address-if-it-returns-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] Si el paquete no se puede entregar, volverá a nuestro almacén. Entonces te devolveremos el dinero en un plazo de un día hábil y podrás hacer un pedido nuevo con la nueva dirección.
       *[other] Si el paquete no se puede entregar, volverá a nuestro almacén. Entonces te devolveremos el dinero en un plazo de { $refund_days } días hábiles y podrás hacer un pedido nuevo con la nueva dirección.
    }
   *[formal] { $refund_days ->
        [one] Si el paquete no se puede entregar, volverá a nuestro almacén. Entonces le devolveremos el dinero en un plazo de un día hábil y podrá hacer un pedido nuevo con la nueva dirección.
       *[other] Si el paquete no se puede entregar, volverá a nuestro almacén. Entonces le devolveremos el dinero en un plazo de { $refund_days } días hábiles y podrá hacer un pedido nuevo con la nueva dirección.
    }
}

## Back in the warehouse

# voice: neutral
change-address-back-with-us = El paquete ha vuelto a nuestro almacén.
    .short = El paquete está de nuevo aquí.

change-address-reship = { $voice ->
    [friendly] Podemos enviarlo de nuevo, esta vez a tu nueva dirección.
   *[formal] Podemos enviarlo de nuevo, esta vez a su nueva dirección.
}
    .short = { $voice ->
        [friendly] Podemos enviarlo a tu nueva dirección.
       *[formal] Podemos enviarlo a su nueva dirección.
    }

# $new_address (text) on one line
# voice: neutral
change-address-reship-to = Podemos enviarlo de nuevo, esta vez a: { $new_address }.
    .short = { $channel ->
        [mercadolibre] Podemos enviarlo de nuevo a la nueva dirección.
       *[other] Podemos enviarlo de nuevo a: { $new_address }.
    }

change-address-reship-free = { $voice ->
    [friendly] No tendrás que pagar nada por el nuevo envío.
   *[formal] No tendrá que pagar nada por el nuevo envío.
}
    .short = { $voice ->
        [friendly] No te costará nada.
       *[formal] No le costará nada.
    }

# $reship_cost (money) what it costs the customer
# voice: neutral
change-address-reship-cost = El nuevo envío cuesta { $reship_cost }.

# $refund_days (number) business days until it is there
change-address-or-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] También podemos devolverte el dinero en un plazo de un día hábil, por el mismo medio de pago.
       *[other] También podemos devolverte el dinero en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
   *[formal] { $refund_days ->
        [one] También podemos devolverle el dinero en un plazo de un día hábil, por el mismo medio de pago.
       *[other] También podemos devolverle el dinero en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] O te devolvemos el dinero en un día hábil.
           *[other] O te devolvemos el dinero en { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] O le devolvemos el dinero en un día hábil.
           *[other] O le devolvemos el dinero en { $refund_days } días hábiles.
        }
    }

# $refund (money) what goes back · $refund_days (number) business days until it is there
change-address-or-refund-sum = { $voice ->
    [friendly] { $refund_days ->
        [one] También podemos devolverte { $refund } en un plazo de un día hábil, por el mismo medio de pago.
       *[other] También podemos devolverte { $refund } en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
   *[formal] { $refund_days ->
        [one] También podemos devolverle { $refund } en un plazo de un día hábil, por el mismo medio de pago.
       *[other] También podemos devolverle { $refund } en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] O te devolvemos { $refund } en un día hábil.
           *[other] O te devolvemos { $refund } en { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] O le devolvemos { $refund } en un día hábil.
           *[other] O le devolvemos { $refund } en { $refund_days } días hábiles.
        }
    }

# $refund_days (number) business days until it is there
change-address-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] Te devolveremos el dinero en un plazo de un día hábil, por el mismo medio de pago.
       *[other] Te devolveremos el dinero en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
   *[formal] { $refund_days ->
        [one] Le devolveremos el dinero en un plazo de un día hábil, por el mismo medio de pago.
       *[other] Le devolveremos el dinero en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
}

# $refund (money) what goes back · $refund_days (number) business days until it is there
change-address-refund-sum = { $voice ->
    [friendly] { $refund_days ->
        [one] Te devolveremos { $refund } en un plazo de un día hábil, por el mismo medio de pago.
       *[other] Te devolveremos { $refund } en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
   *[formal] { $refund_days ->
        [one] Le devolveremos { $refund } en un plazo de un día hábil, por el mismo medio de pago.
       *[other] Le devolveremos { $refund } en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
}

change-address-new-order = { $voice ->
    [friendly] Para la nueva dirección, haz un pedido nuevo, por favor.
   *[formal] Para la nueva dirección, haga un pedido nuevo, por favor.
}

change-address-needed-for-reship = { $voice ->
    [friendly] Si eliges el nuevo envío, añade la nueva dirección completa: nombre, calle y número, código postal, ciudad y país.
   *[formal] Si elige el nuevo envío, añada la nueva dirección completa: nombre, calle y número, código postal, ciudad y país.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Para el envío, añade la nueva dirección completa.
           *[other] Para el envío, añade la nueva dirección completa: nombre, calle y número, código postal, ciudad y país.
        }
       *[formal] { $channel ->
            [mercadolibre] Para el envío, añada la nueva dirección completa.
           *[other] Para el envío, añada la nueva dirección completa: nombre, calle y número, código postal, ciudad y país.
        }
    }

change-address-verify-for-reship = { $voice ->
    [friendly] Para que nadie más pueda desviar tu paquete, añade también la fecha y el importe total de tu pedido.
   *[formal] Para que nadie más pueda desviar su paquete, añada también la fecha y el importe total de su pedido.
}
    .short = { $voice ->
        [friendly] Para que nadie más desvíe tu paquete, añade también la fecha y el importe total de tu pedido.
       *[formal] Para que nadie más desvíe su paquete, añada también la fecha y el importe total de su pedido.
    }

change-address-done-in-a-day = { $voice ->
    [friendly] Cuando tenga tu respuesta, lo dejaré resuelto en un plazo de un día hábil.
   *[formal] Cuando tenga su respuesta, lo dejaré resuelto en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Con tu respuesta, lo resolveré en un plazo de un día hábil.
       *[formal] Con su respuesta, lo resolveré en un plazo de un día hábil.
    }

# Said where the address is a further question in the same message.
# $order_id (identifier) the order
change-address-also = { $voice ->
    [friendly] También quieres cambiar la dirección de entrega del pedido { $order_id }.
   *[formal] También desea cambiar la dirección de entrega del pedido { $order_id }.
}
