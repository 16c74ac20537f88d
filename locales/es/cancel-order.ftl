### The customer asks to cancel an order or a part of it.

## Subjects

# $order_id (identifier) the order's number
cancel-order-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: cancelación
   *[formal] Su pedido { $order_id }: cancelación
}

# $order_id (identifier) the order's number
cancel-order-subject-done = { $voice ->
    [friendly] Tu pedido { $order_id }: cancelación confirmada
   *[formal] Su pedido { $order_id }: cancelación confirmada
}

# $order_id (identifier) the order's number
cancel-order-subject-return = { $voice ->
    [friendly] Tu pedido { $order_id }: devolución
   *[formal] Su pedido { $order_id }: devolución
}

## What they asked for

# $order_id (identifier) the order's number
cancel-order-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: quieres cancelar el pedido { $order_id }.
       *[other] Gracias por tu mensaje. Veo que quieres cancelar el pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: desea cancelar el pedido { $order_id }.
       *[other] Gracias por su mensaje. Veo que desea cancelar el pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Veo que quieres cancelar.
           *[other] Veo que quieres cancelar el pedido { $order_id }.
        }
       *[formal] { $channel ->
            [mercadolibre] Veo que desea cancelar.
           *[other] Veo que desea cancelar el pedido { $order_id }.
        }
    }

# only a part of the order · $order_id (identifier) its number · $items (list) what they do not want
cancel-order-received-part = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: quieres cancelar solo una parte del pedido { $order_id }, en concreto: { $items }.
       *[other] Gracias por tu mensaje. Veo que quieres cancelar solo una parte del pedido { $order_id }, en concreto: { $items }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: desea cancelar solo una parte del pedido { $order_id }, en concreto: { $items }.
       *[other] Gracias por su mensaje. Veo que desea cancelar solo una parte del pedido { $order_id }, en concreto: { $items }.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Veo que quieres cancelar: { $items }.
           *[other] Veo que quieres cancelar una parte del pedido { $order_id }: { $items }.
        }
       *[formal] { $channel ->
            [mercadolibre] Veo que desea cancelar: { $items }.
           *[other] Veo que desea cancelar una parte del pedido { $order_id }: { $items }.
        }
    }

## Sympathy, where the answer is not the one they wanted

# the parcel has left
cancel-order-too-late = { $voice ->
    [friendly] { $mood ->
        [angry] Querías detener el envío y no hemos llegado a tiempo. Te explico qué podemos hacer ahora.
        [rational] Te indico dónde está el paquete y qué puedes hacer ahora.
        [disappointed] Sé que esperabas que aún estuviéramos a tiempo; a mí también me habría gustado.
       *[calm] Me habría gustado llegar a tiempo.
    }
   *[formal] { $mood ->
        [angry] Usted quería detener el envío y no hemos llegado a tiempo. Le explico qué podemos hacer ahora.
        [rational] Le indico dónde está el paquete y qué puede hacer ahora.
        [disappointed] Sé que esperaba que aún estuviéramos a tiempo; a mí también me habría gustado.
       *[calm] Me habría gustado llegar a tiempo.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Querías detener el envío y no hemos llegado a tiempo.
            [rational] Te indico qué puedes hacer ahora.
            [disappointed] Sé que esperabas que aún estuviéramos a tiempo.
           *[calm] Me habría gustado llegar a tiempo.
        }
       *[formal] { $mood ->
            [angry] Usted quería detener el envío y no hemos llegado a tiempo.
            [rational] Le indico qué puede hacer ahora.
            [disappointed] Sé que esperaba que aún estuviéramos a tiempo.
           *[calm] Me habría gustado llegar a tiempo.
        }
    }

# made to order, or too late for a return
cancel-order-looked-into = { $voice ->
    [friendly] { $mood ->
        [angry] Quieres una respuesta clara, y aquí la tienes.
        [rational] He comprobado las fechas y las condiciones de tu pedido.
        [disappointed] Sé que esperabas otra respuesta; por eso he buscado qué es posible todavía.
       *[calm] Entiendo que ya no lo quieres y he revisado tu pedido con atención.
    }
   *[formal] { $mood ->
        [angry] Usted quiere una respuesta clara, y aquí la tiene.
        [rational] He comprobado las fechas y las condiciones de su pedido.
        [disappointed] Sé que esperaba otra respuesta; por eso he buscado qué es posible todavía.
       *[calm] Entiendo que ya no lo desea y he revisado su pedido con atención.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Quieres una respuesta clara, y aquí la tienes.
            [rational] He comprobado las fechas y las condiciones.
            [disappointed] Sé que esperabas otra respuesta.
           *[calm] Entiendo que ya no lo quieres.
        }
       *[formal] { $mood ->
            [angry] Usted quiere una respuesta clara, y aquí la tiene.
            [rational] He comprobado las fechas y las condiciones.
            [disappointed] Sé que esperaba otra respuesta.
           *[calm] Entiendo que ya no lo desea.
        }
    }

## Not paid

# voice: neutral
cancel-order-nothing-charged = El pedido está sin pagar, así que no se ha hecho ningún cargo y no hay nada que reembolsar.
    .short = El pedido está sin pagar: no hay ningún cargo.

cancel-order-unpaid-closed = { $voice ->
    [friendly] Ya está cancelado y no tienes que hacer nada más.
   *[formal] Ya está cancelado y no tiene que hacer nada más.
}
    .short = { $voice ->
        [friendly] Ya está cancelado y no tienes que hacer nada más.
       *[formal] Ya está cancelado y no tiene que hacer nada más.
    }

cancel-order-unpaid-closed-part = { $voice ->
    [friendly] Ya hemos retirado esta parte. Paga solo el resto, por favor.
   *[formal] Ya hemos retirado esta parte. Pague solo el resto, por favor.
}
    .short = { $voice ->
        [friendly] Ya hemos retirado esta parte; paga solo el resto, por favor.
       *[formal] Ya hemos retirado esta parte; pague solo el resto, por favor.
    }

cancel-order-unpaid-wait = { $voice ->
    [friendly] Espera, por favor, a tener mi respuesta antes de hacer ningún pago.
   *[formal] Espere, por favor, a tener mi respuesta antes de hacer ningún pago.
}
    .short = { $voice ->
        [friendly] Espera mi respuesta antes de pagar, por favor.
       *[formal] Espere mi respuesta antes de pagar, por favor.
    }

## Canceled

cancel-order-done = { $voice ->
    [friendly] Tu pedido está cancelado.
   *[formal] Su pedido está cancelado.
}

cancel-order-done-part = { $voice ->
    [friendly] Esta parte de tu pedido está cancelada.
   *[formal] Esta parte de su pedido está cancelada.
}

# $refund (money) what goes back · $refund_days (number) business days until it is there
cancel-order-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] Recibirás { $refund } en un plazo de un día hábil, por el mismo medio de pago que usaste.
       *[other] Recibirás { $refund } en un plazo de { $refund_days } días hábiles, por el mismo medio de pago que usaste.
    }
   *[formal] { $refund_days ->
        [one] Recibirá { $refund } en un plazo de un día hábil, por el mismo medio de pago que utilizó.
       *[other] Recibirá { $refund } en un plazo de { $refund_days } días hábiles, por el mismo medio de pago que utilizó.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Recibirás { $refund } en un plazo de un día hábil.
           *[other] Recibirás { $refund } en un plazo de { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Recibirá { $refund } en un plazo de un día hábil.
           *[other] Recibirá { $refund } en un plazo de { $refund_days } días hábiles.
        }
    }

# voice: neutral
cancel-order-rest-follows = El resto del pedido se enviará según lo previsto.

cancel-order-refuse-if-arrives = { $voice ->
    [friendly] Si aun así te llega el paquete, puedes rechazarlo y no tendrás que pagar nada.
   *[formal] Si aun así le llega el paquete, puede rechazarlo y no tendrá que pagar nada.
}
    .short = { $voice ->
        [friendly] Si aun así te llega el paquete, puedes rechazarlo sin gastos.
       *[formal] Si aun así le llega el paquete, puede rechazarlo sin gastos.
    }

## Not canceled yet, still in the warehouse

# the marketplace lets nobody but the customer start it
cancel-order-in-account = { $voice ->
    [friendly] En esta plataforma, las cancelaciones se solicitan desde tu cuenta: abre allí el pedido y pide la cancelación, por favor.
   *[formal] En esta plataforma, las cancelaciones se solicitan desde su cuenta: abra allí el pedido y pida la cancelación, por favor.
}

cancel-order-in-account-today = { $voice ->
    [friendly] Te recomiendo hacerlo hoy mismo: mientras no llegue la solicitud, el pedido puede salir del almacén.
   *[formal] Le recomiendo hacerlo hoy mismo: mientras no llegue la solicitud, el pedido puede salir del almacén.
}

cancel-order-stopping = { $voice ->
    [friendly] Tu pedido sigue en nuestro almacén y ya he solicitado que lo retengan.
   *[formal] Su pedido sigue en nuestro almacén y ya he solicitado que lo retengan.
}
    .short = { $voice ->
        [friendly] Ya he pedido al almacén que retenga tu pedido.
       *[formal] Ya he pedido al almacén que retenga su pedido.
    }

cancel-order-stopping-part = { $voice ->
    [friendly] Tu pedido sigue en nuestro almacén y ya he solicitado que retiren esta parte.
   *[formal] Su pedido sigue en nuestro almacén y ya he solicitado que retiren esta parte.
}
    .short = Ya he pedido al almacén que retire esta parte.

# made to the customer's specifications
# voice: neutral
cancel-order-stopping-custom = Como se fabrica por encargo, la cancelación depende de lo avanzado que esté el trabajo.
    .short = Como se fabrica por encargo, depende de lo avanzado que esté.

# $refund_days (number) business days until it is there
cancel-order-if-stopped = { $voice ->
    [friendly] { $refund_days ->
        [one] Si llegamos a tiempo, te devolveremos lo que pagaste por ello en un plazo de un día hábil, por el mismo medio de pago.
       *[other] Si llegamos a tiempo, te devolveremos lo que pagaste por ello en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
   *[formal] { $refund_days ->
        [one] Si llegamos a tiempo, le devolveremos lo que pagó por ello en un plazo de un día hábil, por el mismo medio de pago.
       *[other] Si llegamos a tiempo, le devolveremos lo que pagó por ello en un plazo de { $refund_days } días hábiles, por el mismo medio de pago.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Si llegamos a tiempo, tendrás el dinero en un día hábil.
           *[other] Si llegamos a tiempo, tendrás el dinero en { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Si llegamos a tiempo, tendrá el dinero en un día hábil.
           *[other] Si llegamos a tiempo, tendrá el dinero en { $refund_days } días hábiles.
        }
    }

# $refund (money) what goes back · $refund_days (number) business days until it is there
cancel-order-if-stopped-sum = { $voice ->
    [friendly] { $refund_days ->
        [one] Si llegamos a tiempo, recibirás { $refund } en un plazo de un día hábil, por el mismo medio de pago que usaste.
       *[other] Si llegamos a tiempo, recibirás { $refund } en un plazo de { $refund_days } días hábiles, por el mismo medio de pago que usaste.
    }
   *[formal] { $refund_days ->
        [one] Si llegamos a tiempo, recibirá { $refund } en un plazo de un día hábil, por el mismo medio de pago que utilizó.
       *[other] Si llegamos a tiempo, recibirá { $refund } en un plazo de { $refund_days } días hábiles, por el mismo medio de pago que utilizó.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Si llegamos a tiempo, recibirás { $refund } en un día hábil.
           *[other] Si llegamos a tiempo, recibirás { $refund } en { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Si llegamos a tiempo, recibirá { $refund } en un día hábil.
           *[other] Si llegamos a tiempo, recibirá { $refund } en { $refund_days } días hábiles.
        }
    }

# the law gives a right to withdraw; Mexican law says "revocar" · $today (date) the day of their message
cancel-order-else-right = { $voice ->
    [friendly] { $market ->
        [MX] Si el paquete ya hubiera salido, tu mensaje del { $today } servirá igualmente como aviso de revocación y podrás devolver la compra.
       *[other] Si el paquete ya hubiera salido, tu mensaje del { $today } servirá igualmente como desistimiento y podrás devolver la compra.
    }
   *[formal] { $market ->
        [MX] Si el paquete ya hubiera salido, su mensaje del { $today } servirá igualmente como aviso de revocación y podrá devolver la compra.
       *[other] Si el paquete ya hubiera salido, su mensaje del { $today } servirá igualmente como desistimiento y podrá devolver la compra.
    }
}
    .short = { $voice ->
        [friendly] { $market ->
            [MX] Si no, tu mensaje del { $today } vale como aviso de revocación y podrás devolverlo.
           *[other] Si no, tu mensaje del { $today } vale como desistimiento y podrás devolverlo.
        }
       *[formal] { $market ->
            [MX] Si no, su mensaje del { $today } vale como aviso de revocación y podrá devolverlo.
           *[other] Si no, su mensaje del { $today } vale como desistimiento y podrá devolverlo.
        }
    }

# only the shop's policy counts · $return_days (number) days that it gives
cancel-order-else-policy = { $voice ->
    [friendly] { $return_days ->
        [one] Si el paquete ya hubiera salido, podrás devolver la compra hasta un día después de la entrega.
       *[other] Si el paquete ya hubiera salido, podrás devolver la compra hasta { $return_days } días después de la entrega.
    }
   *[formal] { $return_days ->
        [one] Si el paquete ya hubiera salido, podrá devolver la compra hasta un día después de la entrega.
       *[other] Si el paquete ya hubiera salido, podrá devolver la compra hasta { $return_days } días después de la entrega.
    }
}
    .short = { $voice ->
        [friendly] { $return_days ->
            [one] Si no, podrás devolverlo hasta un día después de la entrega.
           *[other] Si no, podrás devolverlo hasta { $return_days } días después de la entrega.
        }
       *[formal] { $return_days ->
            [one] Si no, podrá devolverlo hasta un día después de la entrega.
           *[other] Si no, podrá devolverlo hasta { $return_days } días después de la entrega.
        }
    }

# $confirm_by (date) the last day on which they hear the result
cancel-order-result-by = { $voice ->
    [friendly] A más tardar el { $confirm_by } te confirmaré si se ha podido cancelar.
   *[formal] A más tardar el { $confirm_by } le confirmaré si se ha podido cancelar.
}
    .short = { $voice ->
        [friendly] Tendrás el resultado a más tardar el { $confirm_by }.
       *[formal] Tendrá el resultado a más tardar el { $confirm_by }.
    }

# in the same message as the result
cancel-order-else-options = { $voice ->
    [friendly] Si ya fuera demasiado tarde, en ese mismo mensaje te indicaré qué otras opciones tienes.
   *[formal] Si ya fuera demasiado tarde, en ese mismo mensaje le indicaré qué otras opciones tiene.
}
    .short = { $voice ->
        [friendly] Si ya fuera tarde, te indicaré también tus otras opciones.
       *[formal] Si ya fuera tarde, le indicaré también sus otras opciones.
    }

## The marketplace stores and ships it

cancel-order-marketplace-cancels = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros, así que la cancelación se hace allí. Abre el pedido en tu cuenta y cancela allí lo que ya no quieres, por favor. Si ya no aparece esa opción, el servicio de atención al cliente de la plataforma puede ayudarte.
   *[formal] La plataforma almacena y envía este pedido por nosotros, así que la cancelación se hace allí. Abra el pedido en su cuenta y cancele allí lo que ya no desea, por favor. Si ya no aparece esa opción, el servicio de atención al cliente de la plataforma puede ayudarle.
}
    .short = { $voice ->
        [friendly] La plataforma envía este pedido: cancela en tu cuenta, por favor, lo que ya no quieres. Si ya no aparece la opción, te ayudará la atención al cliente de la plataforma.
       *[formal] La plataforma envía este pedido: cancele en su cuenta, por favor, lo que ya no desea. Si ya no aparece la opción, le ayudará la atención al cliente de la plataforma.
    }

cancel-order-marketplace-shipped = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros, y el paquete ya está en camino. Si todavía se puede detener, te lo dirá el servicio de atención al cliente de la plataforma, al que puedes escribir desde tu cuenta.
   *[formal] La plataforma almacena y envía este pedido por nosotros, y el paquete ya está en camino. Si todavía se puede detener, se lo dirá el servicio de atención al cliente de la plataforma, al que puede escribir desde su cuenta.
}
    .short = { $voice ->
        [friendly] El envío lo hace la plataforma y ya está en camino: desde tu cuenta, pregunta a la atención al cliente si se puede detener.
       *[formal] El envío lo hace la plataforma y ya está en camino: desde su cuenta, pregunte a la atención al cliente si se puede detener.
    }

cancel-order-marketplace-return = { $voice ->
    [friendly] Si no es posible, podrás devolver la compra después de la entrega, desde los pedidos de tu cuenta.
   *[formal] Si no es posible, podrá devolver la compra después de la entrega, desde los pedidos de su cuenta.
}
    .short = { $voice ->
        [friendly] Si no, podrás devolver la compra desde tu cuenta tras la entrega.
       *[formal] Si no, podrá devolver la compra desde su cuenta tras la entrega.
    }

cancel-order-return-at-marketplace = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros: inicia la devolución en el centro de devoluciones, que encontrarás en los pedidos de tu cuenta. Allí tendrás la etiqueta, y el dinero volverá al medio de pago que usaste.
   *[formal] La plataforma almacena y envía este pedido por nosotros: inicie la devolución en el centro de devoluciones, que encontrará en los pedidos de su cuenta. Allí tendrá la etiqueta, y el dinero volverá al medio de pago que utilizó.
}
    .short = { $voice ->
        [friendly] La plataforma envía este pedido: inicia la devolución en tu cuenta, por favor. Allí tendrás la etiqueta; después recibirás tu dinero.
       *[formal] La plataforma envía este pedido: inicie la devolución en su cuenta, por favor. Allí tendrá la etiqueta; después recibirá su dinero.
    }

## Shipped or delivered, and it can be returned

# voice: neutral
cancel-order-on-its-way = El paquete ya ha salido de nuestro almacén y no es posible detenerlo.
    .short = El paquete ya está en camino.

# voice: neutral
cancel-order-becomes-return = El pedido ya se ha entregado, así que la cancelación pasa a tramitarse como devolución.
    .short = El pedido ya está entregado.

# the law gives a right to withdraw; Mexican law says "revocar" · $today (date) the day of their message
cancel-order-as-withdrawal = { $voice ->
    [friendly] { $market ->
        [MX] Tu mensaje vale como aviso de revocación, con fecha del { $today }. No necesitas ningún formulario.
       *[other] Tu mensaje vale como desistimiento, con fecha del { $today }. No necesitas ningún formulario.
    }
   *[formal] { $market ->
        [MX] Su mensaje vale como aviso de revocación, con fecha del { $today }. No necesita ningún formulario.
       *[other] Su mensaje vale como desistimiento, con fecha del { $today }. No necesita ningún formulario.
    }
}
    .short = { $voice ->
        [friendly] { $market ->
            [MX] Tu mensaje del { $today } vale como aviso de revocación.
           *[other] Tu mensaje del { $today } vale como desistimiento.
        }
       *[formal] { $market ->
            [MX] Su mensaje del { $today } vale como aviso de revocación.
           *[other] Su mensaje del { $today } vale como desistimiento.
        }
    }

# the whole order · $return_by (date) the last day for sending it back
cancel-order-refuse-or-return = { $voice ->
    [friendly] Puedes devolver la compra como prefieras: rechaza el paquete cuando llegue, o acéptalo y envíanoslo de vuelta a más tardar el { $return_by }.
   *[formal] Puede devolver la compra como prefiera: rechace el paquete cuando llegue, o acéptelo y envíenoslo de vuelta a más tardar el { $return_by }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Puedes rechazarlo o devolverlo desde tu cuenta hasta el { $return_by }.
           *[other] Puedes rechazarlo o devolverlo hasta el { $return_by }.
        }
       *[formal] { $channel ->
            [mercadolibre] Puede rechazarlo o devolverlo desde su cuenta hasta el { $return_by }.
           *[other] Puede rechazarlo o devolverlo hasta el { $return_by }.
        }
    }

# a part of the order · $return_by (date) the last day for sending it back
cancel-order-return-part = { $voice ->
    [friendly] Acepta el paquete y devuélvenos solo lo que ya no quieres, a más tardar el { $return_by }.
   *[formal] Acepte el paquete y devuélvanos solo lo que ya no desea, a más tardar el { $return_by }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Acéptalo y devuelve desde tu cuenta solo lo que ya no quieres, a más tardar el { $return_by }.
           *[other] Acéptalo y devuelve solo lo que ya no quieres, a más tardar el { $return_by }.
        }
       *[formal] { $channel ->
            [mercadolibre] Acéptelo y devuelva desde su cuenta solo lo que ya no desea, a más tardar el { $return_by }.
           *[other] Acéptelo y devuelva solo lo que ya no desea, a más tardar el { $return_by }.
        }
    }

# $return_by (date) the last day for sending it back
cancel-order-return-by = { $voice ->
    [friendly] Tienes hasta el { $return_by } para enviarnos lo que ya no quieres.
   *[formal] Tiene hasta el { $return_by } para enviarnos lo que ya no desea.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Tienes hasta el { $return_by } para la devolución, desde tu cuenta.
           *[other] Tienes hasta el { $return_by } para la devolución.
        }
       *[formal] { $channel ->
            [mercadolibre] Tiene hasta el { $return_by } para la devolución, desde su cuenta.
           *[other] Tiene hasta el { $return_by } para la devolución.
        }
    }

cancel-order-policy-return = { $voice ->
    [friendly] Puedes devolver la compra según nuestra política de devoluciones.
   *[formal] Puede devolver la compra según nuestra política de devoluciones.
}
    .short = { $voice ->
        [friendly] Puedes devolver la compra según nuestra política.
       *[formal] Puede devolver la compra según nuestra política.
    }

# $return_days (number) days that the policy gives
cancel-order-policy-days = { $voice ->
    [friendly] { $return_days ->
        [one] Tienes para ello un día desde la entrega.
       *[other] Tienes para ello { $return_days } días desde la entrega.
    }
   *[formal] { $return_days ->
        [one] Tiene para ello un día desde la entrega.
       *[other] Tiene para ello { $return_days } días desde la entrega.
    }
}

# $withdrawal_until (date) the last day for a return
cancel-order-policy-until = { $voice ->
    [friendly] Tienes para ello hasta el { $withdrawal_until }.
   *[formal] Tiene para ello hasta el { $withdrawal_until }.
}

# $return_address (text) on one line
# voice: neutral
cancel-order-return-address = Nuestra dirección para devoluciones: { $return_address }.
    .short = Dirección para la devolución: { $return_address }.

# $confirm_by (date) the last day on which they get the address
cancel-order-return-address-later = { $voice ->
    [friendly] Te enviaré la dirección para la devolución a más tardar el { $confirm_by }.
   *[formal] Le enviaré la dirección para la devolución a más tardar el { $confirm_by }.
}
    .short = { $voice ->
        [friendly] Te enviaré la dirección a más tardar el { $confirm_by }.
       *[formal] Le enviaré la dirección a más tardar el { $confirm_by }.
    }

cancel-order-return-in-account = { $voice ->
    [friendly] Inicia la devolución desde los pedidos de tu cuenta, por favor. Allí encontrarás la dirección para el paquete.
   *[formal] Inicie la devolución desde los pedidos de su cuenta, por favor. Allí encontrará la dirección para el paquete.
}
    .short = { $voice ->
        [friendly] Inicia la devolución desde tu cuenta, por favor.
       *[formal] Inicie la devolución desde su cuenta, por favor.
    }

# they were told so before they bought
cancel-order-return-postage = { $voice ->
    [friendly] Los gastos de envío de la devolución corren por tu cuenta, como se indicó antes de la compra. Si algo está defectuoso, los pagamos nosotros.
   *[formal] Los gastos de envío de la devolución corren por su cuenta, como se indicó antes de la compra. Si algo está defectuoso, los pagamos nosotros.
}
    .short = { $voice ->
        [friendly] La devolución la pagas tú, salvo si hay un defecto.
       *[formal] La devolución la paga usted, salvo si hay un defecto.
    }

## The refund after a return

# the whole order
cancel-order-refund-in-law = { $voice ->
    [friendly] Te devolveremos todo lo que pagaste, incluido el envío estándar, en un plazo de 14 días naturales y por el mismo medio de pago.
   *[formal] Le devolveremos todo lo que pagó, incluido el envío estándar, en un plazo de 14 días naturales y por el mismo medio de pago.
}
    .short = { $voice ->
        [friendly] Te devolveremos todo, incluido el envío estándar, en 14 días naturales.
       *[formal] Le devolveremos todo, incluido el envío estándar, en 14 días naturales.
    }

# a part of the order
cancel-order-refund-in-law-part = { $voice ->
    [friendly] Te devolveremos lo que pagaste por esta parte en un plazo de 14 días naturales y por el mismo medio de pago.
   *[formal] Le devolveremos lo que pagó por esta parte en un plazo de 14 días naturales y por el mismo medio de pago.
}
    .short = { $voice ->
        [friendly] Te devolveremos el precio de esta parte en 14 días naturales.
       *[formal] Le devolveremos el precio de esta parte en 14 días naturales.
    }

cancel-order-refund-may-wait = { $voice ->
    [friendly] El reembolso puede esperar a que recibamos el paquete o tu justificante de envío; basta con una foto del resguardo.
   *[formal] El reembolso puede esperar a que recibamos el paquete o su justificante de envío; basta con una foto del resguardo.
}
    .short = Para ello podemos esperar al paquete o a una foto del resguardo de envío.

# $refund_days (number) business days until it is there
cancel-order-refund-after-return = { $voice ->
    [friendly] { $refund_days ->
        [one] Cuando recibamos la devolución, tendrás tu dinero en un plazo de un día hábil, por el mismo medio de pago que usaste.
       *[other] Cuando recibamos la devolución, tendrás tu dinero en un plazo de { $refund_days } días hábiles, por el mismo medio de pago que usaste.
    }
   *[formal] { $refund_days ->
        [one] Cuando recibamos la devolución, tendrá su dinero en un plazo de un día hábil, por el mismo medio de pago que utilizó.
       *[other] Cuando recibamos la devolución, tendrá su dinero en un plazo de { $refund_days } días hábiles, por el mismo medio de pago que utilizó.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Cuando nos llegue, tendrás tu dinero en un día hábil.
           *[other] Cuando nos llegue, tendrás tu dinero en { $refund_days } días hábiles.
        }
       *[formal] { $refund_days ->
            [one] Cuando nos llegue, tendrá su dinero en un día hábil.
           *[other] Cuando nos llegue, tendrá su dinero en { $refund_days } días hábiles.
        }
    }

# $refund (money) what goes back
# voice: neutral
cancel-order-refund-sum = El reembolso asciende a { $refund }.
    .short = Reembolso: { $refund }.

cancel-order-voluntary-reason = { $voice ->
    [friendly] Si quieres, cuéntanos el motivo. Es voluntario y no cambia nada para ti.
   *[formal] Si lo desea, cuéntenos el motivo. Es voluntario y no cambia nada para usted.
}
    .short = { $voice ->
        [friendly] Si quieres, cuéntanos el motivo; es voluntario.
       *[formal] Si lo desea, cuéntenos el motivo; es voluntario.
    }

## No right to return it

cancel-order-custom-made = { $voice ->
    [friendly] Este pedido se fabricó según tus indicaciones y, una vez enviado, ya no podemos aceptar la devolución.
   *[formal] Este pedido se fabricó según sus indicaciones y, una vez enviado, ya no podemos aceptar la devolución.
}
    .short = { $voice ->
        [friendly] El pedido se fabricó según tus indicaciones y, ya enviado, no admite devolución.
       *[formal] El pedido se fabricó según sus indicaciones y, ya enviado, no admite devolución.
    }

# voice: neutral
cancel-order-custom-law = El derecho legal de desistimiento no se aplica a los productos personalizados.
    .short = El derecho de desistimiento no se aplica en este caso.

cancel-order-faulty = { $voice ->
    [friendly] Si algo está defectuoso o no es como lo encargaste, dímelo y lo solucionaremos sin gastos para ti.
   *[formal] Si algo está defectuoso o no es como lo encargó, dígamelo y lo solucionaremos sin gastos para usted.
}
    .short = { $voice ->
        [friendly] Si algo está defectuoso o no es como lo encargaste, lo solucionaremos sin gastos.
       *[formal] Si algo está defectuoso o no es como lo encargó, lo solucionaremos sin gastos.
    }

# $guarantee_years (number) what the law gives
# voice: neutral
cancel-order-guarantee = La garantía legal de { $guarantee_years } años desde la entrega sigue vigente.
    .short = La garantía legal de { $guarantee_years } años sigue vigente.

# voice: neutral
cancel-order-over = El plazo de devolución de este pedido ya ha terminado.

# $withdrawal_until (date) the last day of the period
# voice: neutral
cancel-order-over-since = El plazo de devolución de este pedido terminó el { $withdrawal_until }.
    .short = El plazo de devolución terminó el { $withdrawal_until }.

# voice: neutral
cancel-order-no-return-terms = Nuestras condiciones no incluyen la devolución de este pedido.
    .short = Nuestras condiciones no prevén esta devolución.

cancel-order-ask-why = { $voice ->
    [friendly] Cuéntame, por favor, por qué ya no lo quieres. Veré qué podemos hacer por ti y tendrás mi respuesta en un plazo de un día hábil.
   *[formal] Cuénteme, por favor, por qué ya no lo desea. Veré qué podemos hacer por usted y tendrá mi respuesta en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] ¿Me cuentas el motivo? En un plazo de un día hábil te diré qué podemos hacer.
       *[formal] ¿Podría contarme el motivo? En un plazo de un día hábil le diré qué podemos hacer.
    }

# Said where the cancellation is a further question in the same message.
# $order_id (identifier) the order
cancel-order-also = { $voice ->
    [friendly] También quieres cancelar el pedido { $order_id }.
   *[formal] También desea cancelar el pedido { $order_id }.
}

# Said where no statutory guarantee with years is named: a fault is another matter than a change of mind.
cancel-order-fault-apart = { $voice ->
    [friendly] Si el artículo tiene algún defecto, dime cuál: los defectos se tratan aparte de las devoluciones.
   *[formal] Si el artículo tiene algún defecto, dígame cuál: los defectos se tratan aparte de las devoluciones.
}
    .short = { $voice ->
        [friendly] Si el artículo tiene algún defecto, dime cuál: eso se trata aparte.
       *[formal] Si el artículo tiene algún defecto, dígame cuál: eso se trata aparte.
    }
