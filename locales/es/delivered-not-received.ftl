### The order is marked as delivered, and the customer does not have it.

# $order_id (identifier) the order's number
delivered-not-received-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: figura como entregado y no lo tienes
   *[formal] Su pedido { $order_id }: figura como entregado y no lo tiene
}

# $order_id (identifier) the order's number
delivered-not-received-subject-settled = { $voice ->
    [friendly] Tu pedido { $order_id }: nuestra solución
   *[formal] Su pedido { $order_id }: nuestra solución
}

# $order_id (identifier) the order's number
delivered-not-received-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje y tienes razón: el pedido { $order_id } consta como entregado, pero no lo tienes.
       *[other] Gracias por tu mensaje. El pedido { $order_id } consta como entregado, pero no lo tienes.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje y tiene razón: el pedido { $order_id } consta como entregado, pero usted no lo tiene.
       *[other] Gracias por su mensaje. El pedido { $order_id } consta como entregado, pero usted no lo tiene.
    }
}
    .short = { $voice ->
        [friendly] No te ha llegado el pedido { $order_id }.
       *[formal] No le ha llegado el pedido { $order_id }.
    }

# Said where this is a further question in the same message.
# $order_id (identifier) the order
delivered-not-received-also = { $voice ->
    [friendly] También nos dices que el pedido { $order_id } consta como entregado, pero no lo tienes.
   *[formal] También nos dice que el pedido { $order_id } consta como entregado, pero usted no lo tiene.
}
    .short = { $voice ->
        [friendly] También te falta el pedido { $order_id }.
       *[formal] También le falta el pedido { $order_id }.
    }

# the one apology of the reply
delivered-not-received-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Has pagado por algo que no tienes, y lo siento.
        [rational] Siento que tengas que ocuparte de esto.
        [disappointed] Contabas con tener el paquete y no estaba. Lo siento.
       *[calm] Siento que no tengas el pedido y me ocupo de ello.
    }
   *[formal] { $mood ->
        [angry] Ha pagado por algo que no tiene, y lo siento.
        [rational] Siento que tenga que ocuparse de esto.
        [disappointed] Usted contaba con tener el paquete y no estaba. Lo siento.
       *[calm] Siento que no tenga el pedido y me ocupo de ello.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Has pagado por algo que no tienes, y lo siento.
            [rational] Siento lo ocurrido.
            [disappointed] Contabas con tenerlo, y lo siento.
           *[calm] Lo siento y me ocupo de ello.
        }
       *[formal] { $mood ->
            [angry] Ha pagado por algo que no tiene, y lo siento.
            [rational] Siento lo ocurrido.
            [disappointed] Contaba con tenerlo, y lo siento.
           *[calm] Lo siento y me ocupo de ello.
        }
    }

## What the carrier says

# $delivered_on (date) the day of the delivery scan
# voice: neutral
delivered-not-received-scan = Según el transportista, el paquete se entregó el { $delivered_on }.
    .short = Entrega registrada: { $delivered_on }.

# voice: neutral
delivered-not-received-place-neighbour = En los datos de entrega consta que lo recogió un vecino.
    .short = Consta que lo recogió un vecino.

# voice: neutral
delivered-not-received-place-safe-place = En los datos de entrega consta que se dejó en un lugar seguro.
    .short = Consta que se dejó en un lugar seguro.

# voice: neutral
delivered-not-received-place-mailbox = En los datos de entrega consta que se dejó en el buzón.
    .short = Consta que se dejó en el buzón.

# voice: neutral
delivered-not-received-place-unknown = En los datos de entrega no consta dónde se dejó el paquete.
    .short = No consta dónde se dejó.

## Where to look

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
delivered-not-received-look-neighbour = { $voice ->
    [friendly] { $party ->
        [company] Pregunta primero en las empresas vecinas, por favor, también en las de otras plantas. Después, pregunta en recepción y en el almacén.
       *[other] Pregunta primero a tus vecinos, por favor, también a los de otras plantas. Después, mira en el buzón, en la portería y en el garaje.
    }
   *[formal] { $party ->
        [company] Pregunte primero en las empresas vecinas, por favor, también en las de otras plantas. Después, pregunte en recepción y en el almacén.
       *[other] Pregunte primero a sus vecinos, por favor, también a los de otras plantas. Después, mire en el buzón, en la portería y en el garaje.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Pregunta primero en las empresas vecinas y después en recepción y en el almacén.
           *[other] Pregunta primero a tus vecinos y mira después en el buzón, la portería y el garaje.
        }
       *[formal] { $party ->
            [company] Pregunte primero en las empresas vecinas y después en recepción y en el almacén.
           *[other] Pregunte primero a sus vecinos y mire después en el buzón, la portería y el garaje.
        }
    }

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
delivered-not-received-look-safe-place = { $voice ->
    [friendly] { $party ->
        [company] Mira primero, por favor, en la entrada y en el muelle de carga. Después, pregunta en recepción, en el almacén y en las empresas vecinas.
       *[other] Mira primero, por favor, en lugares como la portería, el garaje o el trastero. Después, pregunta a tus vecinos y mira en el buzón.
    }
   *[formal] { $party ->
        [company] Mire primero, por favor, en la entrada y en el muelle de carga. Después, pregunte en recepción, en el almacén y en las empresas vecinas.
       *[other] Mire primero, por favor, en lugares como la portería, el garaje o el trastero. Después, pregunte a sus vecinos y mire en el buzón.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Mira en la entrada y el muelle de carga, y pregunta en recepción, almacén y empresas vecinas.
           *[other] Mira en la portería, el garaje, el trastero y el buzón, y pregunta a tus vecinos.
        }
       *[formal] { $party ->
            [company] Mire en la entrada y el muelle de carga, y pregunte en recepción, almacén y empresas vecinas.
           *[other] Mire en la portería, el garaje, el trastero y el buzón, y pregunte a sus vecinos.
        }
    }

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
delivered-not-received-look-mailbox = { $voice ->
    [friendly] { $party ->
        [company] Mira primero en el buzón, por favor, y pregunta a quien más lo abra. Después, pregunta en recepción, en el almacén y en las empresas vecinas.
       *[other] Mira primero en el buzón, por favor, y pregunta a quien más lo abra. Después, pregunta a tus vecinos y mira en la portería y en el garaje.
    }
   *[formal] { $party ->
        [company] Mire primero en el buzón, por favor, y pregunte a quien más lo abra. Después, pregunte en recepción, en el almacén y en las empresas vecinas.
       *[other] Mire primero en el buzón, por favor, y pregunte a quien más lo abra. Después, pregunte a sus vecinos y mire en la portería y en el garaje.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Mira en el buzón, y pregunta en recepción, en el almacén y en las empresas vecinas.
           *[other] Mira en el buzón, la portería y el garaje, y pregunta en casa y a tus vecinos.
        }
       *[formal] { $party ->
            [company] Mire en el buzón, y pregunte en recepción, en el almacén y en las empresas vecinas.
           *[other] Mire en el buzón, la portería y el garaje, y pregunte en casa y a sus vecinos.
        }
    }

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
delivered-not-received-look-unknown = { $voice ->
    [friendly] { $party ->
        [company] Pregunta, por favor, en recepción, en el almacén y en las empresas vecinas, y mira también en el buzón.
       *[other] Pregunta a tus vecinos, por favor, y mira en el buzón, en la portería y en el garaje.
    }
   *[formal] { $party ->
        [company] Pregunte, por favor, en recepción, en el almacén y en las empresas vecinas, y mire también en el buzón.
       *[other] Pregunte a sus vecinos, por favor, y mire en el buzón, en la portería y en el garaje.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Pregunta en recepción, el almacén y las empresas vecinas, y mira en el buzón.
           *[other] Pregunta a tus vecinos y mira en el buzón, la portería y el garaje.
        }
       *[formal] { $party ->
            [company] Pregunte en recepción, el almacén y las empresas vecinas, y mire en el buzón.
           *[other] Pregunte a sus vecinos y mire en el buzón, la portería y el garaje.
        }
    }

delivered-not-received-if-found = { $voice ->
    [friendly] Si lo encuentras, basta con un breve mensaje.
   *[formal] Si lo encuentra, basta con un breve mensaje.
}
    .short = { $voice ->
        [friendly] Si lo encuentras, avísame.
       *[formal] Si lo encuentra, avíseme.
    }

# voice: neutral
delivered-not-received-asked = También he preguntado al transportista dónde y a quién entregó el paquete.
    .short = También he preguntado al transportista.

# $carrier (text) who carried it
# voice: neutral
delivered-not-received-asked-carrier = También he preguntado al transportista ({ $carrier }) dónde y a quién entregó el paquete.
    .short = También he preguntado al transportista.

## The customer has looked

delivered-not-received-nothing-to-do = { $voice ->
    [friendly] Ya has mirado en todas partes, así que ahora no tienes que hacer nada más.
   *[formal] Ya ha mirado en todas partes, así que ahora no tiene que hacer nada más.
}
    .short = { $voice ->
        [friendly] No tienes que hacer nada más.
       *[formal] No tiene que hacer nada más.
    }

# voice: neutral
delivered-not-received-investigation = He abierto una investigación con el transportista.
    .short = He abierto una investigación.

# $carrier (text) who carried it
# voice: neutral
delivered-not-received-investigation-carrier = He abierto una investigación con el transportista ({ $carrier }).
    .short = He abierto una investigación.

# voice: neutral
delivered-not-received-must-show = Ahora el transportista tiene que demostrar dónde, cuándo y a quién entregó el paquete.
    .short = El transportista debe demostrar dónde, cuándo y a quién lo entregó.

delivered-not-received-not-wait = { $voice ->
    [friendly] Ya has mirado en todas partes, así que no tienes que esperar más al transportista.
   *[formal] Ya ha mirado en todas partes, así que no tiene que esperar más al transportista.
}
    .short = { $voice ->
        [friendly] No tienes que esperar más.
       *[formal] No tiene que esperar más.
    }

## What comes next

# $next_news_by (date) the last day on which they hear from us
delivered-not-received-answer-by = { $voice ->
    [friendly] Te escribiré a más tardar el { $next_news_by } con la respuesta del transportista.
   *[formal] Le escribiré a más tardar el { $next_news_by } con la respuesta del transportista.
}
    .short = { $voice ->
        [friendly] Tendrás la respuesta el { $next_news_by } o antes.
       *[formal] Tendrá la respuesta el { $next_news_by } o antes.
    }

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
delivered-not-received-then-either = { $voice ->
    [friendly] Si para entonces no ha aparecido, tú eliges. Te enviamos de nuevo el pedido a más tardar el { $resend_by } o te devolvemos { $full_refund }, gastos de envío incluidos.
   *[formal] Si para entonces no ha aparecido, usted elige. Le enviamos de nuevo el pedido a más tardar el { $resend_by } o le devolvemos { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Si no aparece, elige: te lo reenviamos el { $resend_by } o antes o te devolvemos { $full_refund }, envío incluido.
       *[formal] Si no aparece, elija: se lo reenviamos el { $resend_by } o antes o le devolvemos { $full_refund }, envío incluido.
    }

# $resend_by (date) the last day on which it leaves again
delivered-not-received-then-resend = { $voice ->
    [friendly] Si para entonces no ha aparecido, te enviaremos de nuevo el pedido a más tardar el { $resend_by }, sin cargo.
   *[formal] Si para entonces no ha aparecido, le enviaremos de nuevo el pedido a más tardar el { $resend_by }, sin cargo.
}
    .short = { $voice ->
        [friendly] Si no aparece, te lo enviamos de nuevo sin cargo el { $resend_by } o antes.
       *[formal] Si no aparece, se lo enviamos de nuevo sin cargo el { $resend_by } o antes.
    }

# $full_refund (money) the full refund, shipping included
delivered-not-received-then-refund = { $voice ->
    [friendly] Si para entonces no ha aparecido, te devolveremos { $full_refund }, gastos de envío incluidos.
   *[formal] Si para entonces no ha aparecido, le devolveremos { $full_refund }, gastos de envío incluidos.
}
    .short = { $voice ->
        [friendly] Si no aparece, te devolvemos { $full_refund }, envío incluido.
       *[formal] Si no aparece, le devolvemos { $full_refund }, envío incluido.
    }

delivered-not-received-no-proof = { $voice ->
    [friendly] No tienes que firmar ni demostrar nada.
   *[formal] No tiene que firmar ni demostrar nada.
}
    .short = { $voice ->
        [friendly] No tienes que firmar ni demostrar nada.
       *[formal] No tiene que firmar ni demostrar nada.
    }
