### Customs holds the parcel.

## Subjects

# $order_id (identifier) the order's number
customs-hold-subject = { $voice ->
    [friendly] Tu pedido { $order_id } está en la aduana
   *[formal] Su pedido { $order_id } está en la aduana
}

# $order_id (identifier) the order's number
customs-hold-subject-documents = { $voice ->
    [friendly] Tu pedido { $order_id }: lo que necesita la aduana
   *[formal] Su pedido { $order_id }: lo que necesita la aduana
}

# $order_id (identifier) the order's number
customs-hold-subject-charges = { $voice ->
    [friendly] Tu pedido { $order_id }: gastos de importación
   *[formal] Su pedido { $order_id }: gastos de importación
}

## Opening

# $order_id (identifier) the order's number
customs-hold-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje y tienes razón: el pedido { $order_id } sigue en la aduana.
       *[other] Gracias por tu mensaje. El pedido { $order_id } está ahora en la aduana.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje y tiene razón: el pedido { $order_id } sigue en la aduana.
       *[other] Gracias por su mensaje. El pedido { $order_id } está ahora en la aduana.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Tienes razón: el pedido { $order_id } sigue en la aduana.
           *[other] Tu pedido { $order_id } está ahora en la aduana.
        }
       *[formal] { $mood ->
            [angry] Tiene razón: el pedido { $order_id } sigue en la aduana.
           *[other] Su pedido { $order_id } está ahora en la aduana.
        }
    }

# Said where this is a further question in the same message.
# $order_id (identifier) the order
customs-hold-also = { $voice ->
    [friendly] También preguntas por el pedido { $order_id }, que está en la aduana.
   *[formal] También pregunta por el pedido { $order_id }, que está en la aduana.
}
    .short = { $voice ->
        [friendly] También preguntas por el pedido { $order_id } en la aduana.
       *[formal] También pregunta por el pedido { $order_id } en la aduana.
    }

customs-hold-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Quieres tu paquete sin más esperas, y siento el retraso.
        [rational] Esta es la situación actual.
        [disappointed] Esperabas el paquete con ilusión, y siento que se haya quedado retenido.
       *[calm] Te ayudaré a que el paquete salga de la aduana.
    }
   *[formal] { $mood ->
        [angry] Usted quiere su paquete sin más esperas, y siento el retraso.
        [rational] Esta es la situación actual.
        [disappointed] Usted esperaba el paquete con ilusión, y siento que se haya quedado retenido.
       *[calm] Le ayudaré a que el paquete salga de la aduana.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [rational] Esta es la situación actual.
            [calm] Te ayudaré a que salga de la aduana.
           *[other] Siento que el paquete siga retenido.
        }
       *[formal] { $mood ->
            [rational] Esta es la situación actual.
            [calm] Le ayudaré a que salga de la aduana.
           *[other] Siento que el paquete siga retenido.
        }
    }

## Papers

# before the list
customs-hold-needs = { $voice ->
    [friendly] Para liberar el paquete, la aduana necesita que aportes lo siguiente:
   *[formal] Para liberar el paquete, la aduana necesita que usted aporte lo siguiente:
}
    .short = { $voice ->
        [friendly] La aduana necesita de tu parte lo siguiente:
       *[formal] La aduana necesita de su parte lo siguiente:
    }

# $item (text) one of the papers or data
# voice: neutral
customs-hold-needed = { $item }

customs-hold-send = { $voice ->
    [friendly] Envíamelo, por favor, como respuesta a este mensaje.
   *[formal] Envíemelo, por favor, como respuesta a este mensaje.
}
    .short = { $voice ->
        [friendly] Envíamelo por aquí, por favor.
       *[formal] Envíemelo por aquí, por favor.
    }

# $until (date) the last day
customs-hold-send-until = { $voice ->
    [friendly] Envíamelo, por favor, a más tardar el { $until }, como respuesta a este mensaje.
   *[formal] Envíemelo, por favor, a más tardar el { $until }, como respuesta a este mensaje.
}
    .short = { $voice ->
        [friendly] Envíamelo por aquí, por favor, a más tardar el { $until }.
       *[formal] Envíemelo por aquí, por favor, a más tardar el { $until }.
    }

# voice: neutral
customs-hold-pass-on = Lo haré llegar a la aduana en un plazo de un día hábil.

customs-hold-not-there = { $voice ->
    [friendly] Si te falta algo de esta lista, dímelo. Preguntaré en un plazo de un día hábil qué acepta la aduana en su lugar.
   *[formal] Si le falta algo de esta lista, dígamelo. Preguntaré en un plazo de un día hábil qué acepta la aduana en su lugar.
}
    .short = { $voice ->
        [friendly] Si te falta algo, dímelo: preguntaré por una alternativa en un plazo de un día hábil.
       *[formal] Si le falta algo, dígamelo: preguntaré por una alternativa en un plazo de un día hábil.
    }

## Import charges

# voice: neutral
customs-hold-charges-seller = Si hay gastos de importación, los pagamos nosotros.

customs-hold-charges-customer = { $voice ->
    [friendly] Si hay gastos de importación, tendrás que pagarlos a la aduana o al transportista.
   *[formal] Si hay gastos de importación, tendrá que pagarlos a la aduana o al transportista.
}
    .short = { $voice ->
        [friendly] Los posibles gastos los pagas tú a la aduana o al transportista.
       *[formal] Los posibles gastos los paga usted a la aduana o al transportista.
    }

# $duty (money) duty and import tax
# voice: neutral
customs-hold-duty-seller = La aduana pide { $duty } en concepto de gastos de importación. Este importe lo pagamos nosotros.
    .short = Los gastos de importación de { $duty } los pagamos nosotros.

# $duty (money) duty and import tax
customs-hold-duty-customer = { $voice ->
    [friendly] La aduana pide { $duty } en concepto de gastos de importación. Este importe lo pagas tú a la aduana o al transportista.
   *[formal] La aduana pide { $duty } en concepto de gastos de importación. Este importe lo paga usted a la aduana o al transportista.
}
    .short = { $voice ->
        [friendly] Los gastos de importación son { $duty }. Los pagas tú a la aduana o al transportista.
       *[formal] Los gastos de importación son { $duty }. Los paga usted a la aduana o al transportista.
    }

# direct: after the amount
customs-hold-why = { $voice ->
    [friendly] Lo fija la aduana de tu país, y nosotros no recibimos nada.
   *[formal] Lo fija la aduana de su país, y nosotros no recibimos nada.
}
    .short = { $voice ->
        [friendly] Los fija la aduana de tu país, y nosotros no recibimos nada.
       *[formal] Los fija la aduana de su país, y nosotros no recibimos nada.
    }

# indirect: before the amount
customs-hold-why-first = { $voice ->
    [friendly] La aduana de tu país puede fijar gastos de importación para los paquetes del extranjero. Nosotros no recibimos nada de ellos.
   *[formal] La aduana de su país puede fijar gastos de importación para los paquetes del extranjero. Nosotros no recibimos nada de ellos.
}
    .short = { $voice ->
        [friendly] La aduana de tu país puede fijar gastos de importación, y nosotros no recibimos nada.
       *[formal] La aduana de su país puede fijar gastos de importación, y nosotros no recibimos nada.
    }

# indirect · $duty (money) duty and import tax
customs-hold-please-pay = { $voice ->
    [friendly] En el caso de tu paquete, ascienden a { $duty }. ¿Podrías pagar este importe a la aduana o al transportista, por favor?
   *[formal] En el caso de su paquete, ascienden a { $duty }. ¿Podría pagar este importe a la aduana o al transportista, por favor?
}
    .short = { $voice ->
        [friendly] ¿Podrías pagar { $duty } a la aduana o al transportista, por favor?
       *[formal] ¿Podría pagar { $duty } a la aduana o al transportista, por favor?
    }

# $until (date) the last day
customs-hold-pay-until = { $voice ->
    [friendly] El último día para pagarlo es el { $until }. Después, el paquete se podrá entregar.
   *[formal] El último día para pagarlo es el { $until }. Después, el paquete se podrá entregar.
}
    .short = { $voice ->
        [friendly] Puedes pagar hasta el { $until }; después se podrá entregar el paquete.
       *[formal] Puede pagar hasta el { $until }; después se podrá entregar el paquete.
    }

customs-hold-pay-on-notice = { $voice ->
    [friendly] Puedes pagarlo cuando tengas el aviso de la aduana o del transportista. Después, el paquete se podrá entregar.
   *[formal] Puede pagarlo cuando tenga el aviso de la aduana o del transportista. Después, el paquete se podrá entregar.
}
    .short = { $voice ->
        [friendly] Puedes pagar cuando tengas el aviso; después se podrá entregar el paquete.
       *[formal] Puede pagar cuando tenga el aviso; después se podrá entregar el paquete.
    }

# the seller pays
customs-hold-not-to-us = { $voice ->
    [friendly] No tienes que hacer nada. Si alguien te pide este dinero, no lo pagues y escríbeme. Lo resolveré en un plazo de un día hábil.
   *[formal] No tiene que hacer nada. Si alguien le pide este dinero, no lo pague y escríbame. Lo resolveré en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] No tienes que pagar nada. Si alguien te lo pide, escríbeme: lo resolveré en un plazo de un día hábil.
       *[formal] No tiene que pagar nada. Si alguien se lo pide, escríbame: lo resolveré en un plazo de un día hábil.
    }

customs-hold-amount-wrong = { $voice ->
    [friendly] Si el importe te parece incorrecto, envíame el aviso. Lo revisaré en un plazo de un día hábil.
   *[formal] Si el importe le parece incorrecto, envíeme el aviso. Lo revisaré en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si el importe te parece incorrecto, envíame el aviso: lo revisaré en un plazo de un día hábil.
       *[formal] Si el importe le parece incorrecto, envíeme el aviso: lo revisaré en un plazo de un día hábil.
    }

customs-hold-rather-not = { $voice ->
    [friendly] Si prefieres no pagarlo, escríbeme antes, por favor. Te diré en un plazo de un día hábil qué es posible.
   *[formal] Si prefiere no pagarlo, escríbame antes, por favor. Le diré en un plazo de un día hábil qué es posible.
}
    .short = { $voice ->
        [friendly] Si prefieres no pagar, escríbeme antes: te diré las opciones en un plazo de un día hábil.
       *[formal] Si prefiere no pagar, escríbame antes: le diré las opciones en un plazo de un día hábil.
    }

## Nothing is missing so far

customs-hold-waiting = { $voice ->
    [friendly] La aduana todavía está revisando el paquete, y el plazo depende de ella. Ahora mismo no tienes que hacer nada.
   *[formal] La aduana todavía está revisando el paquete, y el plazo depende de ella. Ahora mismo no tiene que hacer nada.
}
    .short = { $voice ->
        [friendly] La aduana lo está revisando y el plazo depende de ella. Ahora no tienes que hacer nada.
       *[formal] La aduana lo está revisando y el plazo depende de ella. Ahora no tiene que hacer nada.
    }

# $until (date) the day by which the parcel is expected to be released
# voice: neutral
customs-hold-released-by = Está previsto que la aduana libere el paquete a más tardar el { $until }.
    .short = Está previsto que se libere a más tardar el { $until }.

# after the day of the release
customs-hold-then-choose = { $voice ->
    [friendly] Si después de ese día sigue retenido, tú eliges: seguimos esperando o te devolvemos todo, gastos de envío incluidos.
   *[formal] Si después de ese día sigue retenido, usted elige: seguimos esperando o le devolvemos todo, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Si no, tú eliges: seguimos esperando o te devolvemos todo, gastos de envío incluidos.
       *[formal] Si no, usted elige: seguimos esperando o le devolvemos todo, gastos de envío incluidos.
    }

# no day is known
customs-hold-or-refund = { $voice ->
    [friendly] Si prefieres no esperar más, basta con que me lo digas. En un plazo de un día hábil te devolveremos todo lo que nos pagaste.
   *[formal] Si prefiere no esperar más, basta con que me lo diga. En un plazo de un día hábil le devolveremos todo lo que nos pagó.
}
    .short = { $voice ->
        [friendly] Si prefieres no esperar, dímelo: te devolveremos todo en un plazo de un día hábil.
       *[formal] Si prefiere no esperar, dígamelo: le devolveremos todo en un plazo de un día hábil.
    }

## The marketplace delivers it

# after the list
customs-hold-marketplace-send = { $voice ->
    [friendly] Envíalo, por favor, al servicio de atención al cliente de la plataforma.
   *[formal] Envíelo, por favor, al servicio de atención al cliente de la plataforma.
}
    .short = { $voice ->
        [friendly] Envíalo, por favor, a la atención al cliente de la plataforma.
       *[formal] Envíelo, por favor, a la atención al cliente de la plataforma.
    }

# after the list · $until (date) the last day
customs-hold-marketplace-send-until = { $voice ->
    [friendly] Envíalo, por favor, al servicio de atención al cliente de la plataforma a más tardar el { $until }.
   *[formal] Envíelo, por favor, al servicio de atención al cliente de la plataforma a más tardar el { $until }.
}
    .short = { $voice ->
        [friendly] Envíalo, por favor, a la atención al cliente de la plataforma a más tardar el { $until }.
       *[formal] Envíelo, por favor, a la atención al cliente de la plataforma a más tardar el { $until }.
    }

# said after shared-marketplace-delivers
# voice: neutral
customs-hold-marketplace = Allí también se tramitan los documentos de aduana y los posibles gastos de importación.
    .short = Allí se tramitan también los documentos y los gastos de importación.
