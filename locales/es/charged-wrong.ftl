### The customer sees a wrong charge: two charges, another amount, or a voucher that was not applied.

## Subjects

# $order_id (identifier) the order's number
charged-wrong-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: importe cobrado
   *[formal] Su pedido { $order_id }: importe cobrado
}

# $order_id (identifier) the order's number
charged-wrong-subject-refund = { $voice ->
    [friendly] Tu pedido { $order_id }: reembolso
   *[formal] Su pedido { $order_id }: reembolso
}

## What they see

# $order_id (identifier) the order's number
charged-wrong-received-twice = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: te aparecen dos cargos por el pedido { $order_id }.
       *[other] Gracias por tu mensaje. Veo que te aparecen dos cargos por el pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: le aparecen dos cargos por el pedido { $order_id }.
       *[other] Gracias por su mensaje. Veo que le aparecen dos cargos por el pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] Te aparecen dos cargos.
       *[formal] Le aparecen dos cargos.
    }

# $order_id (identifier) the order's number
charged-wrong-received-amount = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: por el pedido { $order_id } te aparece un importe que no esperabas.
       *[other] Gracias por tu mensaje. Veo que por el pedido { $order_id } te aparece un importe que no esperabas.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: por el pedido { $order_id } le aparece un importe que no esperaba.
       *[other] Gracias por su mensaje. Veo que por el pedido { $order_id } le aparece un importe que no esperaba.
    }
}
    .short = { $voice ->
        [friendly] Te aparece un importe inesperado.
       *[formal] Le aparece un importe inesperado.
    }

# $order_id (identifier) the order's number
charged-wrong-received-voucher-failed = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: tu cupón no se ha aplicado en el pedido { $order_id }.
       *[other] Gracias por tu mensaje. Según me cuentas, tu cupón no se ha aplicado en el pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: su cupón no se ha aplicado en el pedido { $order_id }.
       *[other] Gracias por su mensaje. Según me indica, su cupón no se ha aplicado en el pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] No te aparece el descuento del cupón.
       *[formal] No le aparece el descuento del cupón.
    }

# Said where the charge is a further question in the same message.
# $order_id (identifier) the order
charged-wrong-also = { $voice ->
    [friendly] También preguntas por el importe cobrado por el pedido { $order_id }.
   *[formal] También pregunta por el importe cobrado por el pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] También preguntas por el cobro del pedido { $order_id }.
       *[formal] También pregunta por el cobro del pedido { $order_id }.
    }

## Sympathy

# no mistake is known yet
charged-wrong-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Quieres pagar solo lo que cuesta tu pedido, y con razón.
        [rational] El importe tiene que ser exacto.
        [disappointed] Sé que un importe inesperado preocupa.
       *[calm] Es justo que pagues solo lo que cuesta tu pedido.
    }
   *[formal] { $mood ->
        [angry] Usted quiere pagar solo lo que cuesta su pedido, y con razón.
        [rational] El importe tiene que ser exacto.
        [disappointed] Sé que un importe inesperado preocupa.
       *[calm] Es justo que pague solo lo que cuesta su pedido.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [rational] El importe tiene que ser exacto.
            [disappointed] Sé que un importe inesperado preocupa.
           *[other] Es justo que pagues solo lo que cuesta tu pedido.
        }
       *[formal] { $mood ->
            [rational] El importe tiene que ser exacto.
            [disappointed] Sé que un importe inesperado preocupa.
           *[other] Es justo que pague solo lo que cuesta su pedido.
        }
    }

# too much was charged
charged-wrong-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Lamento que hayas tenido que descubrirlo por tu cuenta.
        [rational] Te pido disculpas por el importe incorrecto.
        [disappointed] Confiaste en nosotros al pagar y lamento que el importe no fuera correcto.
       *[calm] Lamento que el importe no fuera correcto.
    }
   *[formal] { $mood ->
        [angry] Lamento que haya tenido que descubrirlo por su cuenta.
        [rational] Le pido disculpas por el importe incorrecto.
        [disappointed] Usted confió en nosotros al pagar y lamento que el importe no fuera correcto.
       *[calm] Lamento que el importe no fuera correcto.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Lamento que hayas tenido que descubrirlo.
            [rational] Te pido disculpas por el importe incorrecto.
           *[other] Lamento que el importe no fuera correcto.
        }
       *[formal] { $mood ->
            [angry] Lamento que haya tenido que descubrirlo.
            [rational] Le pido disculpas por el importe incorrecto.
           *[other] Lamento que el importe no fuera correcto.
        }
    }

## Too much was charged

charged-wrong-right-twice = { $voice ->
    [friendly] Tienes razón: el importe se cobró dos veces.
   *[formal] Tiene razón: el importe se cobró dos veces.
}

charged-wrong-right-amount = { $voice ->
    [friendly] Tienes razón: se cobró de más.
   *[formal] Tiene razón: se cobró de más.
}

charged-wrong-right-voucher-failed = { $voice ->
    [friendly] Tienes razón: pagaste el precio sin el descuento del cupón.
   *[formal] Tiene razón: pagó el precio sin el descuento del cupón.
}
    .short = { $voice ->
        [friendly] Tienes razón: faltó ese descuento.
       *[formal] Tiene razón: faltó ese descuento.
    }

# $refund (money) what goes back
charged-wrong-refund = { $voice ->
    [friendly] Ya he tramitado tu reembolso de { $refund }.
   *[formal] Ya he tramitado su reembolso de { $refund }.
}
    .short = { $voice ->
        [friendly] He tramitado tu reembolso de { $refund }.
       *[formal] He tramitado su reembolso de { $refund }.
    }

charged-wrong-if-not-there = { $voice ->
    [friendly] Si pasado ese plazo no ves el dinero, responde a este mensaje. Lo consultaré con el servicio de pago en un plazo de un día hábil.
   *[formal] Si pasado ese plazo no ve el dinero, responda a este mensaje. Lo consultaré con el servicio de pago en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si no llega, escríbeme: lo aclararé en un plazo de un día hábil.
       *[formal] Si no llega, escríbame: lo aclararé en un plazo de un día hábil.
    }

## It is only a hold at the bank

# voice: neutral
charged-wrong-charged-twice = El cobro se ha hecho una sola vez.

# voice: neutral
charged-wrong-charged-amount = Solo se ha cobrado el importe total del pedido.

# voice: neutral
charged-wrong-hold-twice = Uno de los dos movimientos es una retención temporal.
    .short = Un movimiento es solo una retención del banco.

charged-wrong-hold-amount = { $voice ->
    [friendly] El importe que ves es una retención temporal.
   *[formal] El importe que ve es una retención temporal.
}
    .short = Ese importe es solo una retención del banco.

# voice: neutral
charged-wrong-hold-means = El banco ha apartado ese dinero, pero nosotros no lo hemos recibido.
    .short = Nosotros no tenemos ese dinero.

# $hold_until (date) the last day on which it is released
charged-wrong-released = { $voice ->
    [friendly] Está previsto que el banco libere ese dinero a más tardar el { $hold_until }. Tú no tienes que hacer nada.
   *[formal] Está previsto que el banco libere ese dinero a más tardar el { $hold_until }. Usted no tiene que hacer nada.
}
    .short = El banco debería liberar el dinero a más tardar el { $hold_until }.

charged-wrong-still-there = { $voice ->
    [friendly] Si después de esa fecha la retención sigue apareciendo, responde a este mensaje. Lo consultaré con el servicio de pago en un plazo de un día hábil.
   *[formal] Si después de esa fecha la retención sigue apareciendo, responda a este mensaje. Lo consultaré con el servicio de pago en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si no, escríbeme: lo aclararé en un plazo de un día hábil.
       *[formal] Si no, escríbame: lo aclararé en un plazo de un día hábil.
    }

## It is not known yet

charged-wrong-comparing = { $voice ->
    [friendly] He solicitado los datos del pago y los compararé con tu pedido.
   *[formal] He solicitado los datos del pago y los compararé con su pedido.
}
    .short = { $voice ->
        [friendly] Compararé los datos del pago con tu pedido.
       *[formal] Compararé los datos del pago con su pedido.
    }

charged-wrong-comparing-marketplace = { $voice ->
    [friendly] El pago se hace a través de la plataforma. He solicitado allí los datos y los compararé con tu pedido.
   *[formal] El pago se hace a través de la plataforma. He solicitado allí los datos y los compararé con su pedido.
}
    .short = Revisaré los datos de pago de la plataforma.

charged-wrong-too-much-back = { $voice ->
    [friendly] Si se cobró de más, te devolveremos toda la diferencia.
   *[formal] Si se cobró de más, le devolveremos toda la diferencia.
}
    .short = { $voice ->
        [friendly] Si se cobró de más, te devolveremos la diferencia.
       *[formal] Si se cobró de más, le devolveremos la diferencia.
    }

# $kind (choice) what is wrong with the charge
charged-wrong-date-and-amount = { $voice ->
    [friendly] { $kind ->
        [voucher-failed] Puedes ayudarme con dos datos: el código del cupón y el importe cobrado. Por favor, no envíes números de tarjeta.
       *[other] Puedes ayudarme con dos datos: la fecha y el importe de cada cargo. Por favor, no envíes números de tarjeta.
    }
   *[formal] { $kind ->
        [voucher-failed] Puede ayudarme con dos datos: el código del cupón y el importe cobrado. Por favor, no envíe números de tarjeta.
       *[other] Puede ayudarme con dos datos: la fecha y el importe de cada cargo. Por favor, no envíe números de tarjeta.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [voucher-failed] ¿Me dices el código del cupón y el importe, sin números de tarjeta?
           *[other] ¿Me dices la fecha y el importe de cada cargo, sin números de tarjeta?
        }
       *[formal] { $kind ->
            [voucher-failed] ¿Me indica el código del cupón y el importe, sin números de tarjeta?
           *[other] ¿Me indica la fecha y el importe de cada cargo, sin números de tarjeta?
        }
    }
