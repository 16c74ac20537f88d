### The customer complains about the product itself. The moods differ in substance, not only in tone:
### angry: the failure, what is already done, one way advised, what silence means; at most 12 words a sentence and 90 in all.
### rational: what happened when, sums, dates, effort, the rule; no feelings.
### disappointed: what was expected, whose fault it is, amends, what changes; at most two ways.

# $order_id (identifier) the order's number
complaint-quality-subject = { $voice ->
    [friendly] Tu reclamación sobre el pedido { $order_id }
   *[formal] Su reclamación sobre el pedido { $order_id }
}

# $order_id (identifier) the order's number
complaint-quality-subject-safety = { $voice ->
    [friendly] Deja de usar el artículo del pedido { $order_id }, por favor
   *[formal] Deje de usar el artículo del pedido { $order_id }, por favor
}

## Listen: what is wrong

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-calm = { $voice ->
    [friendly] { $problem ->
        [defective] Gracias por avisarnos de que el artículo «{ $product }» del pedido { $order_id } no funciona.
        [damaged] Gracias por avisarnos de que el artículo «{ $product }» del pedido { $order_id } llegó dañado.
        [wrong-item] Gracias por avisarnos de que con el pedido { $order_id } te llegó un artículo distinto de «{ $product }».
        [missing-parts] Gracias por avisarnos de que al artículo «{ $product }» del pedido { $order_id } le faltan piezas.
        [not-as-described] Gracias por avisarnos de que el artículo «{ $product }» del pedido { $order_id } no coincide con la descripción.
       *[usage] Gracias por avisarnos de que el artículo «{ $product }» del pedido { $order_id } todavía no te funciona como esperabas.
    }
   *[formal] { $problem ->
        [defective] Gracias por avisarnos de que el artículo «{ $product }» del pedido { $order_id } no funciona.
        [damaged] Gracias por avisarnos de que el artículo «{ $product }» del pedido { $order_id } llegó dañado.
        [wrong-item] Gracias por avisarnos de que con el pedido { $order_id } le llegó un artículo distinto de «{ $product }».
        [missing-parts] Gracias por avisarnos de que al artículo «{ $product }» del pedido { $order_id } le faltan piezas.
        [not-as-described] Gracias por avisarnos de que el artículo «{ $product }» del pedido { $order_id } no coincide con la descripción.
       *[usage] Gracias por avisarnos de que el artículo «{ $product }» del pedido { $order_id } todavía no le funciona como esperaba.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Gracias por avisarnos del defecto.
            [damaged] Gracias por avisarnos del daño.
            [wrong-item] Gracias por avisarnos de que llegó otro artículo.
            [missing-parts] Gracias por avisarnos de que faltan piezas.
            [not-as-described] Gracias por avisarnos de la diferencia.
           *[usage] Gracias por avisarnos de que aún no te funciona.
        }
       *[formal] { $problem ->
            [defective] Gracias por avisarnos del defecto.
            [damaged] Gracias por avisarnos del daño.
            [wrong-item] Gracias por avisarnos de que llegó otro artículo.
            [missing-parts] Gracias por avisarnos de que faltan piezas.
            [not-as-described] Gracias por avisarnos de la diferencia.
           *[usage] Gracias por avisarnos de que aún no le funciona.
        }
    }

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-angry = { $voice ->
    [friendly] { $problem ->
        [defective] Pagaste el artículo «{ $product }» (pedido { $order_id }) y no funciona.
        [damaged] Pagaste el artículo «{ $product }» (pedido { $order_id }) y llegó dañado.
        [wrong-item] Pediste el artículo «{ $product }» (pedido { $order_id }) y recibiste otro.
        [missing-parts] Pagaste el artículo «{ $product }» (pedido { $order_id }) y le faltan piezas.
        [not-as-described] Pagaste el artículo «{ $product }» (pedido { $order_id }) y no es como se describía.
       *[usage] Pagaste el artículo «{ $product }» (pedido { $order_id }) y no puedes usarlo.
    }
   *[formal] { $problem ->
        [defective] Usted pagó el artículo «{ $product }» (pedido { $order_id }) y no funciona.
        [damaged] Usted pagó el artículo «{ $product }» (pedido { $order_id }) y llegó dañado.
        [wrong-item] Usted pidió el artículo «{ $product }» (pedido { $order_id }) y recibió otro.
        [missing-parts] Usted pagó el artículo «{ $product }» (pedido { $order_id }) y le faltan piezas.
        [not-as-described] Usted pagó el artículo «{ $product }» (pedido { $order_id }) y no es como se describía.
       *[usage] Usted pagó el artículo «{ $product }» (pedido { $order_id }) y no puede usarlo.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Pagaste un artículo que no funciona.
            [damaged] Pagaste un artículo que llegó dañado.
            [wrong-item] Pediste un artículo y recibiste otro.
            [missing-parts] Pagaste un artículo y le faltan piezas.
            [not-as-described] Pagaste un artículo que no es como se describía.
           *[usage] Pagaste un artículo y no puedes usarlo.
        }
       *[formal] { $problem ->
            [defective] Usted pagó un artículo que no funciona.
            [damaged] Usted pagó un artículo que llegó dañado.
            [wrong-item] Usted pidió un artículo y recibió otro.
            [missing-parts] Usted pagó un artículo y le faltan piezas.
            [not-as-described] Usted pagó un artículo que no es como se describía.
           *[usage] Usted pagó un artículo y no puede usarlo.
        }
    }

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-rational = { $voice ->
    [friendly] { $problem ->
        [defective] Pedido { $order_id }, artículo «{ $product }»: nos comunicas que no funciona.
        [damaged] Pedido { $order_id }, artículo «{ $product }»: nos comunicas que llegó dañado.
        [wrong-item] Pedido { $order_id }: pediste «{ $product }» y llegó otro artículo.
        [missing-parts] Pedido { $order_id }, artículo «{ $product }»: nos comunicas que faltan piezas.
        [not-as-described] Pedido { $order_id }, artículo «{ $product }»: nos comunicas que no coincide con la descripción.
       *[usage] Pedido { $order_id }, artículo «{ $product }»: nos comunicas que no es posible usarlo según lo previsto.
    }
   *[formal] { $problem ->
        [defective] Pedido { $order_id }, artículo «{ $product }»: nos comunica que no funciona.
        [damaged] Pedido { $order_id }, artículo «{ $product }»: nos comunica que llegó dañado.
        [wrong-item] Pedido { $order_id }: usted pidió «{ $product }» y llegó otro artículo.
        [missing-parts] Pedido { $order_id }, artículo «{ $product }»: nos comunica que faltan piezas.
        [not-as-described] Pedido { $order_id }, artículo «{ $product }»: nos comunica que no coincide con la descripción.
       *[usage] Pedido { $order_id }, artículo «{ $product }»: nos comunica que no es posible usarlo según lo previsto.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Tu artículo no funciona.
            [damaged] Tu artículo llegó dañado.
            [wrong-item] Pediste un artículo y llegó otro.
            [missing-parts] A tu artículo le faltan piezas.
            [not-as-described] Tu artículo no coincide con la descripción.
           *[usage] No es posible usar tu artículo.
        }
       *[formal] { $problem ->
            [defective] Su artículo no funciona.
            [damaged] Su artículo llegó dañado.
            [wrong-item] Usted pidió un artículo y llegó otro.
            [missing-parts] A su artículo le faltan piezas.
            [not-as-described] Su artículo no coincide con la descripción.
           *[usage] No es posible usar su artículo.
        }
    }

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-disappointed = { $voice ->
    [friendly] { $problem ->
        [defective] Contabas con el artículo «{ $product }» (pedido { $order_id }) y no funciona.
        [damaged] Esperabas con ilusión el artículo «{ $product }» (pedido { $order_id }) y llegó dañado.
        [wrong-item] Esperabas con ilusión el artículo «{ $product }» (pedido { $order_id }) y en la caja había otra cosa.
        [missing-parts] Esperabas con ilusión el artículo «{ $product }» (pedido { $order_id }) y le faltaban piezas.
        [not-as-described] Confiaste en nuestra descripción del artículo «{ $product }» (pedido { $order_id }) y lo que llegó es distinto.
       *[usage] Contabas con el artículo «{ $product }» (pedido { $order_id }) y por ahora no hace aquello para lo que lo compraste.
    }
   *[formal] { $problem ->
        [defective] Contaba usted con el artículo «{ $product }» (pedido { $order_id }) y no funciona.
        [damaged] Esperaba usted con ilusión el artículo «{ $product }» (pedido { $order_id }) y llegó dañado.
        [wrong-item] Esperaba usted con ilusión el artículo «{ $product }» (pedido { $order_id }) y en la caja había otra cosa.
        [missing-parts] Esperaba usted con ilusión el artículo «{ $product }» (pedido { $order_id }) y le faltaban piezas.
        [not-as-described] Confió usted en nuestra descripción del artículo «{ $product }» (pedido { $order_id }) y lo que llegó es distinto.
       *[usage] Contaba usted con el artículo «{ $product }» (pedido { $order_id }) y por ahora no hace aquello para lo que lo compró.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Contabas con el artículo y no funciona.
            [damaged] Lo esperabas con ilusión y llegó dañado.
            [wrong-item] Lo esperabas con ilusión y llegó otra cosa.
            [missing-parts] Lo esperabas con ilusión y le faltaban piezas.
            [not-as-described] Confiaste en nuestra descripción y el artículo es distinto.
           *[usage] Contabas con el artículo y aún no puedes usarlo.
        }
       *[formal] { $problem ->
            [defective] Contaba usted con el artículo y no funciona.
            [damaged] Lo esperaba usted con ilusión y llegó dañado.
            [wrong-item] Lo esperaba usted con ilusión y llegó otra cosa.
            [missing-parts] Lo esperaba usted con ilusión y le faltaban piezas.
            [not-as-described] Confió usted en nuestra descripción y el artículo es distinto.
           *[usage] Contaba usted con el artículo y aún no puede usarlo.
        }
    }

# angry, and they have written about it before
complaint-quality-again = { $voice ->
    [friendly] No deberías haber tenido que insistir.
   *[formal] No debería haber tenido que insistir.
}
    .short = { $voice ->
        [friendly] No deberías haber tenido que insistir.
       *[formal] No debería haber tenido que insistir.
    }

# rational · $delivered_on (date)
# voice: neutral
complaint-quality-delivered = Se entregó el { $delivered_on }.
    .short = Se entregó el { DATETIME($delivered_on, dateStyle: "short") }.

# $difference (text) what differs from the description
# voice: neutral
complaint-quality-differs = La diferencia: { $difference }.

# $missing (list) the parts that are missing
# voice: neutral
complaint-quality-missing = Lo que falta: { $missing }.

# disappointed · $occasion (choice) what it was meant for
complaint-quality-occasion = { $voice ->
    [friendly] { $occasion ->
        [gift] Era un regalo, y un regalo tiene que estar bien a la primera.
        [celebration] Era para una celebración, y ese día no se repite.
        [trip] Era para un viaje, y un viaje no espera.
       *[work] Era para tu trabajo, y cada día sin el artículo te cuesta tiempo.
    }
   *[formal] { $occasion ->
        [gift] Era un regalo, y un regalo tiene que estar bien a la primera.
        [celebration] Era para una celebración, y ese día no se repite.
        [trip] Era para un viaje, y un viaje no espera.
       *[work] Era para su trabajo, y cada día sin el artículo le cuesta tiempo.
    }
}
    .short = { $voice ->
        [friendly] { $occasion ->
            [gift] Era un regalo.
            [celebration] Era para una celebración.
            [trip] Era para un viaje.
           *[work] Era para tu trabajo.
        }
       *[formal] { $occasion ->
            [gift] Era un regalo.
            [celebration] Era para una celebración.
            [trip] Era para un viaje.
           *[work] Era para su trabajo.
        }
    }

## Empathise: the one apology; "our mistake" only where the fault is the seller's

# $fault (choice)
# voice: neutral
complaint-quality-sorry-calm = { $fault ->
    [seller] El error es nuestro y lo siento.
    [carrier] Ocurrió durante el envío y lo siento.
   *[other] Siento que no haya salido todo como debía.
}
    .short = { $fault ->
        [seller] El error es nuestro y lo siento.
        [carrier] Ocurrió durante el envío y lo siento.
       *[other] Siento lo ocurrido.
    }

# $fault (choice)
complaint-quality-sorry-angry = { $voice ->
    [friendly] { $fault ->
        [seller] Tienes razón: es un error nuestro, y lo siento.
        [carrier] Tienes razón: ocurrió durante el envío, y lo siento.
       *[other] Tienes razón: cabía esperar algo mejor, y lo siento.
    }
   *[formal] { $fault ->
        [seller] Tiene razón: es un error nuestro, y lo siento.
        [carrier] Tiene razón: ocurrió durante el envío, y lo siento.
       *[other] Tiene razón: cabía esperar algo mejor, y lo siento.
    }
}
    .short = { $voice ->
        [friendly] { $fault ->
            [seller] Tienes razón: es un error nuestro, y lo siento.
            [carrier] Tienes razón: ocurrió durante el envío, y lo siento.
           *[other] Tienes razón, y lo siento.
        }
       *[formal] { $fault ->
            [seller] Tiene razón: es un error nuestro, y lo siento.
            [carrier] Tiene razón: ocurrió durante el envío, y lo siento.
           *[other] Tiene razón, y lo siento.
        }
    }

# $fault (choice)
complaint-quality-sorry-rational = { $voice ->
    [friendly] { $fault ->
        [seller] El error es nuestro; te pedimos disculpas.
        [carrier] Ocurrió durante el transporte; te pedimos disculpas.
       *[other] Todavía no tienes aquello por lo que pagaste; te pedimos disculpas.
    }
   *[formal] { $fault ->
        [seller] El error es nuestro; le pedimos disculpas.
        [carrier] Ocurrió durante el transporte; le pedimos disculpas.
       *[other] Todavía no tiene aquello por lo que pagó; le pedimos disculpas.
    }
}
    .short = { $voice ->
        [friendly] { $fault ->
            [seller] El error es nuestro; te pedimos disculpas.
            [carrier] Ocurrió durante el transporte; te pedimos disculpas.
           *[other] Te pedimos disculpas.
        }
       *[formal] { $fault ->
            [seller] El error es nuestro; le pedimos disculpas.
            [carrier] Ocurrió durante el transporte; le pedimos disculpas.
           *[other] Le pedimos disculpas.
        }
    }

# $fault (choice)
complaint-quality-sorry-disappointed = { $voice ->
    [friendly] { $fault ->
        [seller] El error es nuestro y no tuyo, y siento que te hayamos fallado.
        [carrier] Ocurrió durante el envío y no es culpa tuya; siento que te llegara así.
        [customer] Siento que no haya resultado como esperabas.
       *[unknown] Averiguar qué falló nos corresponde a nosotros y no a ti; siento lo ocurrido.
    }
   *[formal] { $fault ->
        [seller] El error es nuestro y no suyo, y siento que le hayamos fallado.
        [carrier] Ocurrió durante el envío y no es culpa suya; siento que le llegara así.
        [customer] Siento que no haya resultado como esperaba.
       *[unknown] Averiguar qué falló nos corresponde a nosotros y no a usted; siento lo ocurrido.
    }
}
    .short = { $voice ->
        [friendly] { $fault ->
            [seller] El error es nuestro y no tuyo; lo siento.
            [carrier] Ocurrió durante el envío y lo siento.
            [customer] Siento que no sea lo que esperabas.
           *[unknown] Siento lo ocurrido; lo resolvemos nosotros.
        }
       *[formal] { $fault ->
            [seller] El error es nuestro y no suyo; lo siento.
            [carrier] Ocurrió durante el envío y lo siento.
            [customer] Siento que no sea lo que esperaba.
           *[unknown] Siento lo ocurrido; lo resolvemos nosotros.
        }
    }

# $cause (text) why it happened
# voice: neutral
complaint-quality-cause = Conocemos la causa: { $cause }.
    .short = La causa: { $cause }.

## Solve: sentences that several plays say

# $mood (choice) what happens with the item that they have: they keep it
complaint-quality-return-keep = { $voice ->
    [friendly] { $mood ->
        [angry] No tienes que devolver nada.
        [rational] Por tu parte no hay que hacer nada: puedes quedarte con el artículo que recibiste.
        [disappointed] Quédate con el artículo, por favor; no hay nada que devolver.
       *[calm] Puedes quedarte con el artículo que recibiste; no hay nada que devolver.
    }
   *[formal] { $mood ->
        [angry] No tiene que devolver nada.
        [rational] Por su parte no hay que hacer nada: puede quedarse con el artículo que recibió.
        [disappointed] Quédese con el artículo, por favor; no hay nada que devolver.
       *[calm] Puede quedarse con el artículo que recibió; no hay nada que devolver.
    }
}
    .short = { $voice ->
        [friendly] Puedes quedarte con el artículo.
       *[formal] Puede quedarse con el artículo.
    }

# $mood (choice) the label goes out with this reply
complaint-quality-return-label = { $voice ->
    [friendly] { $mood ->
        [angry] Con este mensaje recibes la etiqueta de devolución, ya pagada.
        [rational] Para la devolución, basta con usar la etiqueta ya pagada que acompaña a este mensaje.
        [disappointed] La devolución no te cuesta nada; la etiqueta ya pagada acompaña a este mensaje.
       *[calm] La etiqueta de devolución ya pagada acompaña a este mensaje, así que la devolución no te cuesta nada.
    }
   *[formal] { $mood ->
        [angry] Con este mensaje recibe la etiqueta de devolución, ya pagada.
        [rational] Para la devolución, basta con usar la etiqueta ya pagada que acompaña a este mensaje.
        [disappointed] La devolución no le cuesta nada; la etiqueta ya pagada acompaña a este mensaje.
       *[calm] La etiqueta de devolución ya pagada acompaña a este mensaje, así que la devolución no le cuesta nada.
    }
}
    .short = La etiqueta de devolución gratuita va adjunta.

# $mood (choice) · $next_news_by (date) the label is there by then
complaint-quality-return-free = { $voice ->
    [friendly] { $mood ->
        [angry] Recibirás la etiqueta de devolución, ya pagada, a más tardar el { $next_news_by }.
        [rational] Para la devolución, recibirás una etiqueta ya pagada a más tardar el { $next_news_by }.
        [disappointed] La devolución no te cuesta nada; te enviaré la etiqueta ya pagada a más tardar el { $next_news_by }.
       *[calm] La devolución no te cuesta nada: recibirás la etiqueta ya pagada a más tardar el { $next_news_by }.
    }
   *[formal] { $mood ->
        [angry] Recibirá la etiqueta de devolución, ya pagada, a más tardar el { $next_news_by }.
        [rational] Para la devolución, recibirá una etiqueta ya pagada a más tardar el { $next_news_by }.
        [disappointed] La devolución no le cuesta nada; le enviaré la etiqueta ya pagada a más tardar el { $next_news_by }.
       *[calm] La devolución no le cuesta nada: recibirá la etiqueta ya pagada a más tardar el { $next_news_by }.
    }
}
    .short = La etiqueta gratuita llega con el próximo mensaje.

# $refund_days (number) business days
complaint-quality-refund-booked = { $voice ->
    [friendly] { $refund_days ->
        [one] Recibirás el dinero en un día hábil.
       *[other] Recibirás el dinero en un plazo de { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Recibirá el dinero en un día hábil.
       *[other] Recibirá el dinero en un plazo de { $refund_days } días hábiles.
    }
}
    .short = { $refund_days ->
        [one] El dinero llega en un día hábil.
       *[other] El dinero llega en { $refund_days } días hábiles.
    }

# they keep the item and still choose · $refund_days (number) business days
complaint-quality-refund-after-word = { $voice ->
    [friendly] { $refund_days ->
        [one] Si eliges el reembolso, recibirás el dinero en un día hábil desde tu respuesta.
       *[other] Si eliges el reembolso, recibirás el dinero en un plazo de { $refund_days } días hábiles desde tu respuesta.
    }
   *[formal] { $refund_days ->
        [one] Si elige el reembolso, recibirá el dinero en un día hábil desde su respuesta.
       *[other] Si elige el reembolso, recibirá el dinero en un plazo de { $refund_days } días hábiles desde su respuesta.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Reembolso: un día hábil desde tu respuesta.
           *[other] Reembolso: { $refund_days } días hábiles desde tu respuesta.
        }
       *[formal] { $refund_days ->
            [one] Reembolso: un día hábil desde su respuesta.
           *[other] Reembolso: { $refund_days } días hábiles desde su respuesta.
        }
    }

# $refund_days (number) business days
complaint-quality-refund-after-posting = { $voice ->
    [friendly] { $refund_days ->
        [one] Tras enviar la devolución, recibirás el reembolso en un día hábil.
       *[other] Tras enviar la devolución, recibirás el reembolso en { $refund_days } días hábiles.
    }
   *[formal] { $refund_days ->
        [one] Tras enviar la devolución, recibirá el reembolso en un día hábil.
       *[other] Tras enviar la devolución, recibirá el reembolso en { $refund_days } días hábiles.
    }
}
    .short = { $refund_days ->
        [one] Reembolso: un día hábil tras enviárnoslo.
       *[other] Reembolso: { $refund_days } días hábiles tras enviárnoslo.
    }

# $method (text) the means of payment, as the customer knows it
# voice: neutral
complaint-quality-method = El reembolso se hará por el mismo medio de pago: { $method }.
    .short = Se hará por el mismo medio de pago: { $method }.

# $mood (choice) · $goodwill (money) amends beyond the remedy, without any condition
complaint-quality-goodwill = { $voice ->
    [friendly] { $mood ->
        [angry] Además, recibirás { $goodwill }.
        [rational] Además, recibirás { $goodwill } como compensación.
        [disappointed] Solucionarlo no basta, así que recibirás además { $goodwill }, sin ninguna condición.
       *[calm] Como compensación, recibirás además { $goodwill }.
    }
   *[formal] { $mood ->
        [angry] Además, recibirá { $goodwill }.
        [rational] Además, recibirá { $goodwill } como compensación.
        [disappointed] Solucionarlo no basta, así que recibirá además { $goodwill }, sin ninguna condición.
       *[calm] Como compensación, recibirá además { $goodwill }.
    }
}
    .short = { $voice ->
        [friendly] Además, recibirás { $goodwill }.
       *[formal] Además, recibirá { $goodwill }.
    }

# disappointed, and no sum is given as amends
complaint-quality-amends = { $voice ->
    [friendly] Solucionarlo no basta, así que hoy doy prioridad a tu caso.
   *[formal] Solucionarlo no basta, así que hoy doy prioridad a su caso.
}
    .short = { $voice ->
        [friendly] Hoy doy prioridad a tu caso.
       *[formal] Hoy doy prioridad a su caso.
    }

# disappointed: what changes · $problem (choice)
complaint-quality-change = { $voice ->
    [friendly] { $problem ->
        [defective] También he trasladado tu aviso a nuestro departamento de producto, para que se busque el mismo fallo en el resto de las existencias.
        [damaged] También he trasladado tu aviso a nuestro almacén, para que se mejore el embalaje de este artículo.
        [wrong-item] También he trasladado tu aviso a nuestro almacén, para que nadie más reciba el artículo equivocado.
        [missing-parts] También he trasladado tu aviso a nuestro almacén, para que se compruebe el contenido antes de cerrar cada caja.
        [not-as-described] También he trasladado tu aviso a nuestro departamento de producto, para que se corrija la descripción.
       *[usage] También he trasladado tu aviso a nuestro departamento de producto, para que se aclaren las instrucciones.
    }
   *[formal] { $problem ->
        [defective] También he trasladado su aviso a nuestro departamento de producto, para que se busque el mismo fallo en el resto de las existencias.
        [damaged] También he trasladado su aviso a nuestro almacén, para que se mejore el embalaje de este artículo.
        [wrong-item] También he trasladado su aviso a nuestro almacén, para que nadie más reciba el artículo equivocado.
        [missing-parts] También he trasladado su aviso a nuestro almacén, para que se compruebe el contenido antes de cerrar cada caja.
        [not-as-described] También he trasladado su aviso a nuestro departamento de producto, para que se corrija la descripción.
       *[usage] También he trasladado su aviso a nuestro departamento de producto, para que se aclaren las instrucciones.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] He trasladado tu aviso a nuestro departamento de producto.
            [damaged] He trasladado tu aviso a nuestro almacén.
            [wrong-item] He trasladado tu aviso a nuestro almacén.
            [missing-parts] He trasladado tu aviso a nuestro almacén.
            [not-as-described] He trasladado tu aviso a nuestro departamento de producto.
           *[usage] He trasladado tu aviso a nuestro departamento de producto.
        }
       *[formal] { $problem ->
            [defective] He trasladado su aviso a nuestro departamento de producto.
            [damaged] He trasladado su aviso a nuestro almacén.
            [wrong-item] He trasladado su aviso a nuestro almacén.
            [missing-parts] He trasladado su aviso a nuestro almacén.
            [not-as-described] He trasladado su aviso a nuestro departamento de producto.
           *[usage] He trasladado su aviso a nuestro departamento de producto.
        }
    }

# rational · $guarantee_years (number) the statutory guarantee of the market
# voice: neutral
complaint-quality-rule-guarantee = Se aplica la garantía legal, que es de { $guarantee_years } años desde la entrega.
    .short = Se aplica la garantía legal de { $guarantee_years } años.

# rational, United Kingdom
# voice: neutral
complaint-quality-rule-reject = Según la ley, el producto debe ajustarse al contrato y hay 30 días desde la entrega para rechazarlo.
    .short = La ley da 30 días desde la entrega para rechazarlo.

# rational, where no law is named
# voice: neutral
complaint-quality-rule-own = Es nuestra norma: si lo entregado no corresponde a lo vendido, lo solucionamos a nuestro cargo.
    .short = Es nuestra norma: si algo falla, lo pagamos nosotros.

# angry: what silence means, where something is sent
complaint-quality-silent-sent = { $voice ->
    [friendly] Saldrá aunque no respondas.
   *[formal] Saldrá aunque usted no responda.
}
    .short = { $voice ->
        [friendly] Saldrá aunque no respondas.
       *[formal] Saldrá aunque no responda.
    }

# angry: what silence means, where the refund is the way · $keep_item (yes-no)
complaint-quality-silent-refund = { $voice ->
    [friendly] { $keep_item ->
        [yes] Lo tramitaré aunque no respondas.
       *[no] Sigue en pie aunque no respondas.
    }
   *[formal] { $keep_item ->
        [yes] Lo tramitaré aunque usted no responda.
       *[no] Sigue en pie aunque usted no responda.
    }
}

## Follow up

# angry · $agent (text) who signs · $next_news_by (date)
complaint-quality-next-named = { $voice ->
    [friendly] Soy { $agent } y llevo tu caso personalmente. Tendrás noticias mías a más tardar el { $next_news_by }.
   *[formal] Soy { $agent } y llevo su caso personalmente. Tendrá noticias mías a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] { $agent } te escribirá el { DATETIME($next_news_by, dateStyle: "short") } o antes.
           *[other] { $agent } te escribirá el { $next_news_by } o antes.
        }
       *[formal] { $channel ->
            [mercadolibre] { $agent } le escribirá el { DATETIME($next_news_by, dateStyle: "short") } o antes.
           *[other] { $agent } le escribirá el { $next_news_by } o antes.
        }
    }

# angry · $next_news_by (date)
complaint-quality-next-own = { $voice ->
    [friendly] Llevo tu caso personalmente. Tendrás noticias mías a más tardar el { $next_news_by }.
   *[formal] Llevo su caso personalmente. Tendrá noticias mías a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Te escribiré yo el { DATETIME($next_news_by, dateStyle: "short") } o antes.
           *[other] Te escribiré yo el { $next_news_by } o antes.
        }
       *[formal] { $channel ->
            [mercadolibre] Le escribiré yo el { DATETIME($next_news_by, dateStyle: "short") } o antes.
           *[other] Le escribiré yo el { $next_news_by } o antes.
        }
    }

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-next-done = { $voice ->
    [friendly] { $mood ->
        [rational] Te escribiré con el estado del caso a más tardar el { $next_news_by }.
        [disappointed] A más tardar el { $next_news_by } te preguntaré si por fin está todo como debió estar desde el principio.
       *[calm] A más tardar el { $next_news_by } te escribiré para comprobar que todo va según lo previsto.
    }
   *[formal] { $mood ->
        [rational] Le escribiré con el estado del caso a más tardar el { $next_news_by }.
        [disappointed] A más tardar el { $next_news_by } le preguntaré si por fin está todo como debió estar desde el principio.
       *[calm] A más tardar el { $next_news_by } le escribiré para comprobar que todo va según lo previsto.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Te escribiré el { DATETIME($next_news_by, dateStyle: "short") } o antes.
           *[other] Te escribiré el { $next_news_by } o antes.
        }
       *[formal] { $channel ->
            [mercadolibre] Le escribiré el { DATETIME($next_news_by, dateStyle: "short") } o antes.
           *[other] Le escribiré el { $next_news_by } o antes.
        }
    }

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-next-result = { $voice ->
    [friendly] { $mood ->
        [rational] Te escribiré con el resultado o el estado de la revisión a más tardar el { $next_news_by }.
        [disappointed] Tendrás noticias mías a más tardar el { $next_news_by }, sin que tengas que pedirlas.
       *[calm] Tendrás noticias mías a más tardar el { $next_news_by }, aunque para entonces quede algo por resolver.
    }
   *[formal] { $mood ->
        [rational] Le escribiré con el resultado o el estado de la revisión a más tardar el { $next_news_by }.
        [disappointed] Tendrá noticias mías a más tardar el { $next_news_by }, sin que tenga que pedirlas.
       *[calm] Tendrá noticias mías a más tardar el { $next_news_by }, aunque para entonces quede algo por resolver.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Te escribiré el { DATETIME($next_news_by, dateStyle: "short") } o antes.
           *[other] Te escribiré el { $next_news_by } o antes.
        }
       *[formal] { $channel ->
            [mercadolibre] Le escribiré el { DATETIME($next_news_by, dateStyle: "short") } o antes.
           *[other] Le escribiré el { $next_news_by } o antes.
        }
    }

## Safety comes before everything else

# $mood (choice) · $product (text) · $order_id (identifier)
complaint-quality-safety-heard = { $voice ->
    [friendly] { $mood ->
        [angry] Nos avisas de un peligro con el artículo «{ $product }» (pedido { $order_id }).
        [rational] Pedido { $order_id }, artículo «{ $product }»: nos comunicas un riesgo para la seguridad.
        [disappointed] Deberías poder confiar en el artículo «{ $product }» (pedido { $order_id }), y ahora ya no te inspira confianza.
       *[calm] Gracias por comunicarnos lo ocurrido con el artículo «{ $product }» del pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] Nos avisa de un peligro con el artículo «{ $product }» (pedido { $order_id }).
        [rational] Pedido { $order_id }, artículo «{ $product }»: nos comunica un riesgo para la seguridad.
        [disappointed] Debería poder confiar en el artículo «{ $product }» (pedido { $order_id }), y ahora ya no le inspira confianza.
       *[calm] Gracias por comunicarnos lo ocurrido con el artículo «{ $product }» del pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Nos avisas de un peligro.
           *[other] Gracias por tu aviso.
        }
       *[formal] { $mood ->
            [angry] Nos avisa de un peligro.
           *[other] Gracias por su aviso.
        }
    }

# $mood (choice) no word about whose fault it is
complaint-quality-safety-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Lo siento. Tu seguridad es lo primero.
        [rational] Te pedimos disculpas; la seguridad es lo primero.
        [disappointed] Lo siento; es lo contrario de aquello para lo que lo compraste.
       *[calm] Siento lo ocurrido; tu seguridad es lo primero.
    }
   *[formal] { $mood ->
        [angry] Lo siento. Su seguridad es lo primero.
        [rational] Le pedimos disculpas; la seguridad es lo primero.
        [disappointed] Lo siento; es lo contrario de aquello para lo que lo compró.
       *[calm] Siento lo ocurrido; su seguridad es lo primero.
    }
}
    .short = Lo siento.

# somebody was hurt · $mood (choice)
complaint-quality-safety-doctor = { $voice ->
    [friendly] { $mood ->
        [angry] Por favor, acude hoy mismo al médico.
        [rational] Por favor, que un médico examine hoy mismo la lesión.
        [disappointed] Por favor, acude hoy mismo al médico; eso importa más que todo lo demás.
       *[calm] Por favor, acude hoy mismo al médico, aunque la lesión parezca pequeña.
    }
   *[formal] { $mood ->
        [angry] Por favor, acuda hoy mismo al médico.
        [rational] Por favor, que un médico examine hoy mismo la lesión.
        [disappointed] Por favor, acuda hoy mismo al médico; eso importa más que todo lo demás.
       *[calm] Por favor, acuda hoy mismo al médico, aunque la lesión parezca pequeña.
    }
}
    .short = { $voice ->
        [friendly] Por favor, acude hoy mismo al médico.
       *[formal] Por favor, acuda hoy mismo al médico.
    }

# nobody is known to be hurt · $mood (choice)
complaint-quality-safety-if-hurt = { $voice ->
    [friendly] { $mood ->
        [angry] Si hay lesiones, acude primero al médico.
        [rational] Si alguien tiene alguna lesión: primero el médico y después un breve mensaje para mí.
        [disappointed] Si alguien tiene alguna lesión, acude primero al médico; lo demás puede esperar.
       *[calm] Si alguien tiene alguna lesión, acude primero al médico y escríbeme después.
    }
   *[formal] { $mood ->
        [angry] Si hay lesiones, acuda primero al médico.
        [rational] Si alguien tiene alguna lesión: primero el médico y después un breve mensaje para mí.
        [disappointed] Si alguien tiene alguna lesión, acuda primero al médico; lo demás puede esperar.
       *[calm] Si alguien tiene alguna lesión, acuda primero al médico y escríbame después.
    }
}
    .short = { $voice ->
        [friendly] Si hay lesiones, acude primero al médico.
       *[formal] Si hay lesiones, acuda primero al médico.
    }

# it runs on electricity or a battery · $mood (choice)
complaint-quality-safety-stop = { $voice ->
    [friendly] { $mood ->
        [angry] Deja de usarlo ya y desenchúfalo si puedes sin riesgo. No lo cargues ni lo abras.
        [rational] No lo uses, no lo cargues y no lo abras, porque la causa aún no se conoce; si está conectado, desenchúfalo, siempre que sea sin riesgo.
        [disappointed] Por favor, deja de usarlo ya, desenchúfalo si está conectado y puedes hacerlo sin riesgo, y no lo cargues ni lo abras.
       *[calm] Por favor, deja de usarlo ya y, si está conectado, desenchúfalo, siempre que sea sin riesgo. No lo cargues, no lo abras y no vuelvas a encenderlo.
    }
   *[formal] { $mood ->
        [angry] Deje de usarlo ya y desenchúfelo si puede sin riesgo. No lo cargue ni lo abra.
        [rational] No lo use, no lo cargue y no lo abra, porque la causa aún no se conoce; si está conectado, desenchúfelo, siempre que sea sin riesgo.
        [disappointed] Por favor, deje de usarlo ya, desenchúfelo si está conectado y puede hacerlo sin riesgo, y no lo cargue ni lo abra.
       *[calm] Por favor, deje de usarlo ya y, si está conectado, desenchúfelo, siempre que sea sin riesgo. No lo cargue, no lo abra y no vuelva a encenderlo.
    }
}
    .short = { $voice ->
        [friendly] No uses, cargues ni abras el artículo; si es seguro, desenchúfalo.
       *[formal] No use, cargue ni abra el artículo; si es seguro, desenchúfelo.
    }

# $mood (choice) it is kept: not thrown away, not posted
complaint-quality-safety-keep = { $voice ->
    [friendly] { $mood ->
        [angry] Guárdalo lejos de lo inflamable y no lo envíes.
        [rational] Guárdalo lejos de todo lo inflamable; no lo tires ni lo envíes, porque se va a examinar.
        [disappointed] Guárdalo lejos de todo lo inflamable y no lo tires ni lo envíes; del resto me ocupo yo.
       *[calm] Guárdalo lejos de todo lo inflamable y no lo tires ni lo envíes.
    }
   *[formal] { $mood ->
        [angry] Guárdelo lejos de lo inflamable y no lo envíe.
        [rational] Guárdelo lejos de todo lo inflamable; no lo tire ni lo envíe, porque se va a examinar.
        [disappointed] Guárdelo lejos de todo lo inflamable y no lo tire ni lo envíe; del resto me ocupo yo.
       *[calm] Guárdelo lejos de todo lo inflamable y no lo tire ni lo envíe.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Guárdalo lejos de lo inflamable y no lo envíes.
           *[other] Guárdalo lejos de lo inflamable y no lo tires ni lo envíes.
        }
       *[formal] { $mood ->
            [angry] Guárdelo lejos de lo inflamable y no lo envíe.
           *[other] Guárdelo lejos de lo inflamable y no lo tire ni lo envíe.
        }
    }

# it runs without electricity or a battery · $mood (choice) angry or rational
complaint-quality-safety-stop-unpowered = { $voice ->
    [friendly] { $mood ->
        [angry] Deja de usarlo ya.
       *[other] No lo uses, porque la causa aún no se conoce.
    }
   *[formal] { $mood ->
        [angry] Deje de usarlo ya.
       *[other] No lo use, porque la causa aún no se conoce.
    }
}
    .short = { $voice ->
        [friendly] Deja de usar ya el artículo.
       *[formal] Deje de usar ya el artículo.
    }

# $mood (choice) it is kept: not thrown away, not posted
complaint-quality-safety-keep-unpowered = { $voice ->
    [friendly] { $mood ->
        [angry] Guárdalo fuera del alcance de los niños y no lo envíes.
        [rational] Guárdalo fuera del alcance de los niños; no lo tires ni lo envíes, porque se va a examinar.
        [disappointed] Guárdalo fuera del alcance de los niños y no lo tires ni lo envíes; del resto me ocupo yo.
       *[calm] Guárdalo fuera del alcance de los niños y no lo tires ni lo envíes.
    }
   *[formal] { $mood ->
        [angry] Guárdelo fuera del alcance de los niños y no lo envíe.
        [rational] Guárdelo fuera del alcance de los niños; no lo tire ni lo envíe, porque se va a examinar.
        [disappointed] Guárdelo fuera del alcance de los niños y no lo tire ni lo envíe; del resto me ocupo yo.
       *[calm] Guárdelo fuera del alcance de los niños y no lo tire ni lo envíe.
    }
}
    .short = { $voice ->
        [friendly] Guárdalo lejos de los niños y no lo tires ni lo envíes.
       *[formal] Guárdelo lejos de los niños y no lo tire ni lo envíe.
    }

# $mood (choice)
complaint-quality-safety-no-proof = { $voice ->
    [friendly] { $mood ->
        [angry] No necesito pruebas ni fotos.
        [rational] No hacen falta pruebas ni fotos.
        [disappointed] No tienes que demostrar nada: ni pruebas ni fotos.
       *[calm] No hace falta que pruebes nada ni que envíes fotos.
    }
   *[formal] { $mood ->
        [angry] No necesito pruebas ni fotos.
        [rational] No hacen falta pruebas ni fotos.
        [disappointed] No tiene que demostrar nada: ni pruebas ni fotos.
       *[calm] No hace falta que pruebe nada ni que envíe fotos.
    }
}
    .short = No hacen falta pruebas ni fotos.

# $mood (choice) · $full_refund (money)
complaint-quality-safety-refund-sum = { $voice ->
    [friendly] { $mood ->
        [angry] Tu reembolso íntegro está en marcha: { $full_refund }. No hace falta que respondas.
        [rational] El reembolso íntegro de { $full_refund } está en marcha y no depende del resultado de la revisión.
        [disappointed] Recuperarás { $full_refund }, el importe íntegro, sin tener que hacer nada.
       *[calm] Recibirás el reembolso íntegro de { $full_refund }, sea cual sea el resultado de la revisión.
    }
   *[formal] { $mood ->
        [angry] Su reembolso íntegro está en marcha: { $full_refund }. No hace falta que responda.
        [rational] El reembolso íntegro de { $full_refund } está en marcha y no depende del resultado de la revisión.
        [disappointed] Recuperará { $full_refund }, el importe íntegro, sin tener que hacer nada.
       *[calm] Recibirá el reembolso íntegro de { $full_refund }, sea cual sea el resultado de la revisión.
    }
}
    .short = { $refund_days ->
        [one] Reembolsamos todo ({ $full_refund }) en un día hábil.
       *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles.
    }

# $mood (choice)
complaint-quality-safety-refund = { $voice ->
    [friendly] { $mood ->
        [angry] Tu reembolso íntegro está en marcha. No hace falta que respondas.
        [rational] El reembolso íntegro está en marcha y no depende del resultado de la revisión.
        [disappointed] Recuperarás todo lo que pagaste, sin tener que hacer nada.
       *[calm] Recibirás el reembolso íntegro, sea cual sea el resultado de la revisión.
    }
   *[formal] { $mood ->
        [angry] Su reembolso íntegro está en marcha. No hace falta que responda.
        [rational] El reembolso íntegro está en marcha y no depende del resultado de la revisión.
        [disappointed] Recuperará todo lo que pagó, sin tener que hacer nada.
       *[calm] Recibirá el reembolso íntegro, sea cual sea el resultado de la revisión.
    }
}
    .short = { $refund_days ->
        [one] Reembolsamos todo en un día hábil.
       *[other] Reembolsamos todo en { $refund_days } días hábiles.
    }

# the marketplace shipped it · $mood (choice)
complaint-quality-safety-refund-marketplace = { $voice ->
    [friendly] { $mood ->
        [angry] Del reembolso se ocupa la plataforma: pide ayuda desde tu cuenta.
       *[other] El artículo lo envió la plataforma, así que allí se ocuparán del reembolso. Para hablar con su servicio de atención al cliente, abre el pedido en tu cuenta y elige la opción de ayuda.
    }
   *[formal] { $mood ->
        [angry] Del reembolso se ocupa la plataforma: pida ayuda desde su cuenta.
       *[other] El artículo lo envió la plataforma, así que allí se ocuparán del reembolso. Para hablar con su servicio de atención al cliente, abra el pedido en su cuenta y elija la opción de ayuda.
    }
}
    .short = { $voice ->
        [friendly] El reembolso se pide en la ayuda de tu cuenta.
       *[formal] El reembolso se pide en la ayuda de su cuenta.
    }

# $mood (choice)
complaint-quality-safety-escalated = { $voice ->
    [friendly] { $mood ->
        [angry] Nuestro equipo de seguridad recibirá tu aviso en una hora.
        [rational] El aviso llegará a nuestro equipo de seguridad de producto en menos de una hora.
        [disappointed] Tu aviso llegará a nuestro equipo de seguridad de producto en menos de una hora, para que no le pase a nadie más.
       *[calm] Nuestro equipo de seguridad de producto se ocupará de tu aviso en menos de una hora.
    }
   *[formal] { $mood ->
        [angry] Nuestro equipo de seguridad recibirá su aviso en una hora.
        [rational] El aviso llegará a nuestro equipo de seguridad de producto en menos de una hora.
        [disappointed] Su aviso llegará a nuestro equipo de seguridad de producto en menos de una hora, para que no le pase a nadie más.
       *[calm] Nuestro equipo de seguridad de producto se ocupará de su aviso en menos de una hora.
    }
}
    .short = { $voice ->
        [friendly] Nuestro equipo de seguridad tendrá tu aviso en una hora.
       *[formal] Nuestro equipo de seguridad tendrá su aviso en una hora.
    }

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-safety-next = { $voice ->
    [friendly] { $mood ->
        [rational] Te escribiré sobre la recogida y el estado de la revisión a más tardar el { $next_news_by }.
        [disappointed] A más tardar el { $next_news_by } te contaré cómo se recoge el artículo y qué se ha hecho a raíz de tu aviso.
       *[calm] A más tardar el { $next_news_by } te diré cómo se recoge el artículo y qué se sabe de la causa.
    }
   *[formal] { $mood ->
        [rational] Le escribiré sobre la recogida y el estado de la revisión a más tardar el { $next_news_by }.
        [disappointed] A más tardar el { $next_news_by } le contaré cómo se recoge el artículo y qué se ha hecho a raíz de su aviso.
       *[calm] A más tardar el { $next_news_by } le diré cómo se recoge el artículo y qué se sabe de la causa.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Te escribiré sobre la recogida el { DATETIME($next_news_by, dateStyle: "short") } o antes.
           *[other] Te escribiré sobre la recogida el { $next_news_by } o antes.
        }
       *[formal] { $channel ->
            [mercadolibre] Le escribiré sobre la recogida el { DATETIME($next_news_by, dateStyle: "short") } o antes.
           *[other] Le escribiré sobre la recogida el { $next_news_by } o antes.
        }
    }

## The way is decided

# $mood (choice) · $resend_by (date) the replacement leaves by then
complaint-quality-decided-resend = { $voice ->
    [friendly] { $mood ->
        [angry] El artículo nuevo está reservado y sale a más tardar el { $resend_by }.
        [rational] La solución: un artículo nuevo, que sale a más tardar el { $resend_by }, sin gastos para ti.
        [disappointed] El artículo nuevo sale a más tardar el { $resend_by }, y antes de embalarlo se abre y se revisa.
       *[calm] El artículo nuevo está reservado y sale de nuestro almacén a más tardar el { $resend_by }, sin gastos para ti.
    }
   *[formal] { $mood ->
        [angry] El artículo nuevo está reservado y sale a más tardar el { $resend_by }.
        [rational] La solución: un artículo nuevo, que sale a más tardar el { $resend_by }, sin gastos para usted.
        [disappointed] El artículo nuevo sale a más tardar el { $resend_by }, y antes de embalarlo se abre y se revisa.
       *[calm] El artículo nuevo está reservado y sale de nuestro almacén a más tardar el { $resend_by }, sin gastos para usted.
    }
}
    .short = { $channel ->
        [mercadolibre] El artículo nuevo sale el { DATETIME($resend_by, dateStyle: "short") } o antes.
       *[other] El artículo nuevo sale el { $resend_by } o antes.
    }

# $mood (choice) · $repair_by (date) it is repaired and on its way back
complaint-quality-decided-repair = { $voice ->
    [friendly] { $mood ->
        [angry] La reparación está reservada y pagamos el envío. Sale de vuelta a más tardar el { $repair_by }.
        [rational] La solución: una reparación; el artículo sale de vuelta a más tardar el { $repair_by }, con el envío de ida y vuelta a nuestro cargo.
        [disappointed] La reparación está reservada; el artículo se prueba y sale de vuelta a más tardar el { $repair_by }, con el envío de ida y vuelta a nuestro cargo.
       *[calm] La reparación está reservada: el artículo sale de vuelta a más tardar el { $repair_by }, y pagamos el envío de ida y vuelta.
    }
   *[formal] { $mood ->
        [angry] La reparación está reservada y pagamos el envío. Sale de vuelta a más tardar el { $repair_by }.
        [rational] La solución: una reparación; el artículo sale de vuelta a más tardar el { $repair_by }, con el envío de ida y vuelta a nuestro cargo.
        [disappointed] La reparación está reservada; el artículo se prueba y sale de vuelta a más tardar el { $repair_by }, con el envío de ida y vuelta a nuestro cargo.
       *[calm] La reparación está reservada: el artículo sale de vuelta a más tardar el { $repair_by }, y pagamos el envío de ida y vuelta.
    }
}
    .short = { $channel ->
        [mercadolibre] Se repara gratis y sale de vuelta el { DATETIME($repair_by, dateStyle: "short") } o antes.
       *[other] Se repara gratis y sale de vuelta el { $repair_by } o antes.
    }

# $mood (choice) · $part_by (date) the part leaves by then
complaint-quality-decided-part = { $voice ->
    [friendly] { $mood ->
        [angry] La pieza está reservada y sale a más tardar el { $part_by }.
        [rational] La solución: una pieza nueva, que sale a más tardar el { $part_by }, sin gastos para ti.
        [disappointed] La pieza sale a más tardar el { $part_by }, y antes de embalarla se comprueba que encaja.
       *[calm] La pieza está reservada y sale de nuestro almacén a más tardar el { $part_by }, sin gastos para ti.
    }
   *[formal] { $mood ->
        [angry] La pieza está reservada y sale a más tardar el { $part_by }.
        [rational] La solución: una pieza nueva, que sale a más tardar el { $part_by }, sin gastos para usted.
        [disappointed] La pieza sale a más tardar el { $part_by }, y antes de embalarla se comprueba que encaja.
       *[calm] La pieza está reservada y sale de nuestro almacén a más tardar el { $part_by }, sin gastos para usted.
    }
}
    .short = { $channel ->
        [mercadolibre] La pieza sale el { DATETIME($part_by, dateStyle: "short") } o antes.
       *[other] La pieza sale el { $part_by } o antes.
    }

# $mood (choice) · $full_refund (money) delivery included
complaint-quality-decided-refund = { $voice ->
    [friendly] { $mood ->
        [angry] Tu reembolso íntegro está aprobado: { $full_refund }.
        [rational] La solución: el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
        [disappointed] Recuperarás todo lo que pagaste: { $full_refund }, con los gastos de envío incluidos.
       *[calm] Recibirás el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
    }
   *[formal] { $mood ->
        [angry] Su reembolso íntegro está aprobado: { $full_refund }.
        [rational] La solución: el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
        [disappointed] Recuperará todo lo que pagó: { $full_refund }, con los gastos de envío incluidos.
       *[calm] Recibirá el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
    }
}
    .short = { $keep_item ->
        [yes] { $refund_days ->
            [one] Reembolsamos todo ({ $full_refund }) en un día hábil.
           *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles.
        }
       *[no] { $refund_days ->
            [one] Reembolsamos todo ({ $full_refund }) en un día hábil tras la devolución.
           *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles tras la devolución.
        }
    }

# $mood (choice) · $partial_refund (money) they keep the item
complaint-quality-decided-partial = { $voice ->
    [friendly] { $mood ->
        [angry] Te quedas con el artículo y recuperas { $partial_refund }.
        [rational] La solución: te quedas con el artículo y recuperas { $partial_refund } del precio.
        [disappointed] Tal como acordamos, te quedas con el artículo y recuperas { $partial_refund } del precio.
       *[calm] Te quedas con el artículo y recuperas { $partial_refund } del precio.
    }
   *[formal] { $mood ->
        [angry] Usted se queda con el artículo y recupera { $partial_refund }.
        [rational] La solución: se queda con el artículo y recupera { $partial_refund } del precio.
        [disappointed] Tal como acordamos, se queda con el artículo y recupera { $partial_refund } del precio.
       *[calm] Se queda usted con el artículo y recupera { $partial_refund } del precio.
    }
}
    .short = { $voice ->
        [friendly] Te quedas con el artículo y recuperas { $partial_refund }.
       *[formal] Usted se queda con el artículo y recupera { $partial_refund }.
    }

# $mood (choice) · $partial_refund (money) beside the replacement, the repair or the part
complaint-quality-decided-partial-too = { $voice ->
    [friendly] { $mood ->
        [angry] Además, recuperarás { $partial_refund } del precio.
        [rational] Además, recuperas { $partial_refund } del precio.
        [disappointed] Además, recuperarás { $partial_refund } del precio, porque no estuvo bien a la primera.
       *[calm] Además, recuperarás { $partial_refund } del precio.
    }
   *[formal] { $mood ->
        [angry] Además, recuperará { $partial_refund } del precio.
        [rational] Además, recupera { $partial_refund } del precio.
        [disappointed] Además, recuperará { $partial_refund } del precio, porque no estuvo bien a la primera.
       *[calm] Además, recuperará { $partial_refund } del precio.
    }
}
    .short = { $voice ->
        [friendly] Además, recuperas { $partial_refund }.
       *[formal] Además, recupera { $partial_refund }.
    }

# $mood (choice) · $full_refund (money) if the date that was named is not kept
complaint-quality-decided-net = { $voice ->
    [friendly] { $mood ->
        [angry] Si esa fecha no se cumple, recuperarás { $full_refund }.
        [rational] Si esa fecha no se cumple, te corresponde el reembolso íntegro de { $full_refund }.
        [disappointed] Si esa fecha no se cumple, recuperarás { $full_refund }, el importe íntegro, y decides si lo intentamos de nuevo.
       *[calm] Si esa fecha no se cumple, podrás elegir en su lugar el reembolso íntegro de { $full_refund }.
    }
   *[formal] { $mood ->
        [angry] Si esa fecha no se cumple, recuperará { $full_refund }.
        [rational] Si esa fecha no se cumple, le corresponde el reembolso íntegro de { $full_refund }.
        [disappointed] Si esa fecha no se cumple, recuperará { $full_refund }, el importe íntegro, y usted decide si lo intentamos de nuevo.
       *[calm] Si esa fecha no se cumple, podrá elegir en su lugar el reembolso íntegro de { $full_refund }.
    }
}
    .short = { $voice ->
        [friendly] Si no se cumple, recuperarás { $full_refund }.
       *[formal] Si no se cumple, recuperará { $full_refund }.
    }

# angry: what silence means
complaint-quality-decided-no-reply = { $voice ->
    [friendly] No hace falta que respondas.
   *[formal] No hace falta que responda.
}

## A question of use

# The steps follow as a list. $mood (choice)
complaint-quality-guidance = { $voice ->
    [friendly] { $mood ->
        [angry] He consultado tu caso con nuestro departamento de producto. Esto es lo que aconseja:
        [rational] Nuestro departamento de producto ha revisado el caso; estos son los pasos, en este orden:
        [disappointed] He preguntado a quienes mejor conocen el producto, y esto es lo que te recomiendan:
       *[calm] Sigue, por favor, estos pasos en este orden:
    }
   *[formal] { $mood ->
        [angry] He consultado su caso con nuestro departamento de producto. Esto es lo que aconseja:
        [rational] Nuestro departamento de producto ha revisado el caso; estos son los pasos, en este orden:
        [disappointed] He preguntado a quienes mejor conocen el producto, y esto es lo que le recomiendan:
       *[calm] Siga, por favor, estos pasos en este orden:
    }
}
    .short = { $voice ->
        [friendly] Te envío aquí los pasos.
       *[formal] Le envío aquí los pasos.
    }

# $item (text) one step
# voice: neutral
complaint-quality-guidance-step = { $item }

# $manual_url (url) only where links are allowed
# voice: neutral
complaint-quality-guidance-manual = El manual está aquí: { $manual_url }

# $mood (choice) · $next_news_by (date) · $full_refund (money)
complaint-quality-guidance-unsolved-sum = { $voice ->
    [friendly] { $mood ->
        [angry] Si no funciona, podrás elegir: artículo nuevo o reembolso de { $full_refund }.
        [rational] Si el { $next_news_by } no se ha resuelto, podrás elegir entre un artículo nuevo y el reembolso íntegro de { $full_refund }, con la devolución a nuestro cargo.
        [disappointed] Si el { $next_news_by } sigue sin funcionar como esperabas, no tienes que probar nada más: podrás elegir entre un artículo nuevo y el reembolso íntegro de { $full_refund }.
       *[calm] Si el { $next_news_by } sigue sin funcionar, podrás elegir entre un artículo nuevo y el reembolso íntegro de { $full_refund }.
    }
   *[formal] { $mood ->
        [angry] Si no funciona, podrá elegir: artículo nuevo o reembolso de { $full_refund }.
        [rational] Si el { $next_news_by } no se ha resuelto, podrá elegir entre un artículo nuevo y el reembolso íntegro de { $full_refund }, con la devolución a nuestro cargo.
        [disappointed] Si el { $next_news_by } sigue sin funcionar como esperaba, no tiene que probar nada más: podrá elegir entre un artículo nuevo y el reembolso íntegro de { $full_refund }.
       *[calm] Si el { $next_news_by } sigue sin funcionar, podrá elegir entre un artículo nuevo y el reembolso íntegro de { $full_refund }.
    }
}
    .short = { $voice ->
        [friendly] Si no funciona, puedes elegir un artículo nuevo o el reembolso de { $full_refund }.
       *[formal] Si no funciona, puede elegir un artículo nuevo o el reembolso de { $full_refund }.
    }

# $mood (choice) · $next_news_by (date)
complaint-quality-guidance-unsolved = { $voice ->
    [friendly] { $mood ->
        [angry] Si no funciona, podrás elegir: artículo nuevo o reembolso íntegro.
        [rational] Si el { $next_news_by } no se ha resuelto, podrás elegir entre un artículo nuevo y el reembolso íntegro, con la devolución a nuestro cargo.
        [disappointed] Si el { $next_news_by } sigue sin funcionar como esperabas, no tienes que probar nada más: podrás elegir entre un artículo nuevo y el reembolso íntegro.
       *[calm] Si el { $next_news_by } sigue sin funcionar, podrás elegir entre un artículo nuevo y el reembolso íntegro.
    }
   *[formal] { $mood ->
        [angry] Si no funciona, podrá elegir: artículo nuevo o reembolso íntegro.
        [rational] Si el { $next_news_by } no se ha resuelto, podrá elegir entre un artículo nuevo y el reembolso íntegro, con la devolución a nuestro cargo.
        [disappointed] Si el { $next_news_by } sigue sin funcionar como esperaba, no tiene que probar nada más: podrá elegir entre un artículo nuevo y el reembolso íntegro.
       *[calm] Si el { $next_news_by } sigue sin funcionar, podrá elegir entre un artículo nuevo y el reembolso íntegro.
    }
}
    .short = { $voice ->
        [friendly] Si no funciona, puedes elegir un artículo nuevo o el reembolso íntegro.
       *[formal] Si no funciona, puede elegir un artículo nuevo o el reembolso íntegro.
    }

# angry: what silence means
complaint-quality-guidance-silent = { $voice ->
    [friendly] Si no me escribes, te preguntaré yo.
   *[formal] Si no me escribe, le preguntaré yo.
}

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-guidance-next = { $voice ->
    [friendly] { $mood ->
        [rational] Basta con una respuesta breve: «resuelto» o «sin resolver». Te preguntaré a más tardar el { $next_news_by }.
        [disappointed] A más tardar el { $next_news_by } te preguntaré si ya lo disfrutas como querías.
       *[calm] A más tardar el { $next_news_by } te preguntaré si funciona.
    }
   *[formal] { $mood ->
        [rational] Basta con una respuesta breve: «resuelto» o «sin resolver». Le preguntaré a más tardar el { $next_news_by }.
        [disappointed] A más tardar el { $next_news_by } le preguntaré si ya lo disfruta como quería.
       *[calm] A más tardar el { $next_news_by } le preguntaré si funciona.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] El { DATETIME($next_news_by, dateStyle: "short") } o antes te preguntaré si funciona.
           *[other] El { $next_news_by } o antes te preguntaré si funciona.
        }
       *[formal] { $channel ->
            [mercadolibre] El { DATETIME($next_news_by, dateStyle: "short") } o antes le preguntaré si funciona.
           *[other] El { $next_news_by } o antes le preguntaré si funciona.
        }
    }

## Something else was sent

# $mood (choice) · $resend_by (date) the right item leaves by then
complaint-quality-right-item-send = { $voice ->
    [friendly] { $mood ->
        [angry] El artículo correcto está reservado. Te recomiendo recibirlo: sale a más tardar el { $resend_by }.
        [rational] El artículo correcto sale a más tardar el { $resend_by }, sin gastos para ti.
        [disappointed] El artículo correcto sale a más tardar el { $resend_by }, y antes de embalarlo otra persona lo compara con tu pedido.
       *[calm] El artículo correcto está reservado y sale de nuestro almacén a más tardar el { $resend_by }, sin gastos para ti.
    }
   *[formal] { $mood ->
        [angry] El artículo correcto está reservado. Le recomiendo recibirlo: sale a más tardar el { $resend_by }.
        [rational] El artículo correcto sale a más tardar el { $resend_by }, sin gastos para usted.
        [disappointed] El artículo correcto sale a más tardar el { $resend_by }, y antes de embalarlo otra persona lo compara con su pedido.
       *[calm] El artículo correcto está reservado y sale de nuestro almacén a más tardar el { $resend_by }, sin gastos para usted.
    }
}
    .short = { $channel ->
        [mercadolibre] El artículo correcto sale el { DATETIME($resend_by, dateStyle: "short") } o antes.
       *[other] El artículo correcto sale el { $resend_by } o antes.
    }

# $mood (choice) · $full_refund (money) beside the right item
complaint-quality-right-item-or-refund = { $voice ->
    [friendly] { $mood ->
        [angry] Si lo prefieres, tendrás el reembolso íntegro de { $full_refund }.
        [rational] La alternativa es el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
        [disappointed] Si para ti ya es tarde, recuperarás en su lugar { $full_refund }, el importe íntegro.
       *[calm] Si prefieres no esperarlo, puedes elegir en su lugar el reembolso íntegro de { $full_refund }.
    }
   *[formal] { $mood ->
        [angry] Si lo prefiere, tendrá el reembolso íntegro de { $full_refund }.
        [rational] La alternativa es el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
        [disappointed] Si para usted ya es tarde, recuperará en su lugar { $full_refund }, el importe íntegro.
       *[calm] Si prefiere no esperarlo, puede elegir en su lugar el reembolso íntegro de { $full_refund }.
    }
}
    .short = O bien el reembolso íntegro de { $full_refund }.

# $mood (choice) · $full_refund (money) the right item cannot be sent
complaint-quality-right-item-refund = { $voice ->
    [friendly] { $mood ->
        [angry] Te recomiendo el reembolso íntegro. Está aprobado: { $full_refund }.
        [rational] Recibirás el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
        [disappointed] Recuperarás todo lo que pagaste: { $full_refund }, con los gastos de envío incluidos.
       *[calm] Recibirás el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
    }
   *[formal] { $mood ->
        [angry] Le recomiendo el reembolso íntegro. Está aprobado: { $full_refund }.
        [rational] Recibirá el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
        [disappointed] Recuperará todo lo que pagó: { $full_refund }, con los gastos de envío incluidos.
       *[calm] Recibirá el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
    }
}
    .short = { $keep_item ->
        [yes] { $refund_days ->
            [one] Reembolsamos todo ({ $full_refund }) en un día hábil.
           *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles.
        }
       *[no] { $refund_days ->
            [one] Reembolsamos todo ({ $full_refund }) en un día hábil tras la devolución.
           *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles tras la devolución.
        }
    }

## A part is missing and can be sent

# $mood (choice) · $part_by (date) the part leaves by then
complaint-quality-send-part = { $voice ->
    [friendly] { $mood ->
        [angry] Lo que falta está reservado. Te recomiendo esta solución: sale a más tardar el { $part_by }.
        [rational] Lo que falta sale a más tardar el { $part_by }, sin gastos para ti; no tienes que hacer nada.
        [disappointed] Lo que falta sale a más tardar el { $part_by }, y antes de embalarlo otra persona comprueba que esté completo.
       *[calm] Lo que falta está reservado y sale de nuestro almacén a más tardar el { $part_by }. No hace falta que devuelvas nada.
    }
   *[formal] { $mood ->
        [angry] Lo que falta está reservado. Le recomiendo esta solución: sale a más tardar el { $part_by }.
        [rational] Lo que falta sale a más tardar el { $part_by }, sin gastos para usted; no tiene que hacer nada.
        [disappointed] Lo que falta sale a más tardar el { $part_by }, y antes de embalarlo otra persona comprueba que esté completo.
       *[calm] Lo que falta está reservado y sale de nuestro almacén a más tardar el { $part_by }. No hace falta que devuelva nada.
    }
}
    .short = { $channel ->
        [mercadolibre] Lo que falta sale el { DATETIME($part_by, dateStyle: "short") } o antes.
       *[other] Lo que falta sale el { $part_by } o antes.
    }

# $mood (choice) · $full_refund (money)
complaint-quality-send-part-else-sum = { $voice ->
    [friendly] { $mood ->
        [angry] Si eso falla, podrás elegir: artículo nuevo o reembolso de { $full_refund }.
        [rational] Si esa fecha no se cumple o algo no encaja, podrás elegir entre un artículo nuevo y el reembolso íntegro de { $full_refund }, con la devolución a nuestro cargo.
        [disappointed] Si prefieres no esperar o si con eso no basta, recuperarás { $full_refund }, el importe íntegro.
       *[calm] Si esa fecha no se cumple o algo no encaja, podrás elegir entre un artículo nuevo completo y el reembolso íntegro de { $full_refund }.
    }
   *[formal] { $mood ->
        [angry] Si eso falla, podrá elegir: artículo nuevo o reembolso de { $full_refund }.
        [rational] Si esa fecha no se cumple o algo no encaja, podrá elegir entre un artículo nuevo y el reembolso íntegro de { $full_refund }, con la devolución a nuestro cargo.
        [disappointed] Si prefiere no esperar o si con eso no basta, recuperará { $full_refund }, el importe íntegro.
       *[calm] Si esa fecha no se cumple o algo no encaja, podrá elegir entre un artículo nuevo completo y el reembolso íntegro de { $full_refund }.
    }
}
    .short = { $voice ->
        [friendly] Si se retrasa o no encaja, puedes elegir un artículo nuevo o el reembolso de { $full_refund }.
       *[formal] Si se retrasa o no encaja, puede elegir un artículo nuevo o el reembolso de { $full_refund }.
    }

# $mood (choice)
complaint-quality-send-part-else = { $voice ->
    [friendly] { $mood ->
        [angry] Si eso falla, podrás elegir: artículo nuevo o reembolso íntegro.
        [rational] Si esa fecha no se cumple o algo no encaja, podrás elegir entre un artículo nuevo y el reembolso íntegro, con la devolución a nuestro cargo.
        [disappointed] Si prefieres no esperar o si con eso no basta, recibirás el reembolso íntegro.
       *[calm] Si esa fecha no se cumple o algo no encaja, podrás elegir entre un artículo nuevo completo y el reembolso íntegro.
    }
   *[formal] { $mood ->
        [angry] Si eso falla, podrá elegir: artículo nuevo o reembolso íntegro.
        [rational] Si esa fecha no se cumple o algo no encaja, podrá elegir entre un artículo nuevo y el reembolso íntegro, con la devolución a nuestro cargo.
        [disappointed] Si prefiere no esperar o si con eso no basta, recibirá el reembolso íntegro.
       *[calm] Si esa fecha no se cumple o algo no encaja, podrá elegir entre un artículo nuevo completo y el reembolso íntegro.
    }
}
    .short = { $voice ->
        [friendly] Si se retrasa o no encaja, puedes elegir un artículo nuevo o el reembolso íntegro.
       *[formal] Si se retrasa o no encaja, puede elegir un artículo nuevo o el reembolso íntegro.
    }

## The customer chooses

# Calm or rational; the ways follow, a sentence each. $mood (choice)
complaint-quality-choose = { $voice ->
    [friendly] { $mood ->
        [rational] Estas son las opciones, todas sin gastos para ti.
       *[calm] Tú decides cuál de estas opciones prefieres.
    }
   *[formal] { $mood ->
        [rational] Estas son las opciones, todas sin gastos para usted.
       *[calm] Usted decide cuál de estas opciones prefiere.
    }
}
    .short = { $voice ->
        [friendly] Puedes elegir sin gastos.
       *[formal] Puede elegir sin gastos.
    }

# $mood (choice) calm, rational or disappointed · $resend_by (date)
complaint-quality-choose-resend = { $voice ->
    [friendly] { $mood ->
        [rational] Artículo nuevo: sale a más tardar el { $resend_by }.
        [disappointed] Puedo enviarte un artículo nuevo a más tardar el { $resend_by }, después de abrirlo y revisarlo.
       *[calm] Un artículo nuevo: sale de nuestro almacén a más tardar el { $resend_by }.
    }
   *[formal] { $mood ->
        [rational] Artículo nuevo: sale a más tardar el { $resend_by }.
        [disappointed] Puedo enviarle un artículo nuevo a más tardar el { $resend_by }, después de abrirlo y revisarlo.
       *[calm] Un artículo nuevo: sale de nuestro almacén a más tardar el { $resend_by }.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [disappointed] Puedo enviarte un artículo nuevo el { DATETIME($resend_by, dateStyle: "short") } o antes.
           *[other] Artículo nuevo: sale el { DATETIME($resend_by, dateStyle: "short") } o antes.
        }
       *[formal] { $mood ->
            [disappointed] Puedo enviarle un artículo nuevo el { DATETIME($resend_by, dateStyle: "short") } o antes.
           *[other] Artículo nuevo: sale el { DATETIME($resend_by, dateStyle: "short") } o antes.
        }
    }

# $mood (choice) calm, rational or disappointed · $part_by (date)
complaint-quality-choose-part = { $voice ->
    [friendly] { $mood ->
        [rational] Pieza nueva: sale a más tardar el { $part_by }, y el artículo se queda contigo.
        [disappointed] Puedo enviarte a más tardar el { $part_by } la pieza que lo soluciona, revisada antes de embalarla.
       *[calm] Una pieza nueva: sale de nuestro almacén a más tardar el { $part_by }, y te quedas con el artículo.
    }
   *[formal] { $mood ->
        [rational] Pieza nueva: sale a más tardar el { $part_by }, y el artículo se queda con usted.
        [disappointed] Puedo enviarle a más tardar el { $part_by } la pieza que lo soluciona, revisada antes de embalarla.
       *[calm] Una pieza nueva: sale de nuestro almacén a más tardar el { $part_by }, y usted se queda con el artículo.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [disappointed] Puedo enviarte una pieza nueva el { DATETIME($part_by, dateStyle: "short") } o antes.
           *[other] Pieza nueva: sale el { DATETIME($part_by, dateStyle: "short") } o antes.
        }
       *[formal] { $mood ->
            [disappointed] Puedo enviarle una pieza nueva el { DATETIME($part_by, dateStyle: "short") } o antes.
           *[other] Pieza nueva: sale el { DATETIME($part_by, dateStyle: "short") } o antes.
        }
    }

# $mood (choice) calm, rational or disappointed · $repair_by (date)
complaint-quality-choose-repair = { $voice ->
    [friendly] { $mood ->
        [rational] Reparación: preparas un paquete y el artículo sale de vuelta a más tardar el { $repair_by }, con el envío de ida y vuelta a nuestro cargo.
        [disappointed] Puedo hacer que se repare y se pruebe, de modo que salga de vuelta a más tardar el { $repair_by }, con el envío de ida y vuelta a nuestro cargo.
       *[calm] Una reparación: el artículo sale de vuelta a más tardar el { $repair_by }, y pagamos el envío de ida y vuelta.
    }
   *[formal] { $mood ->
        [rational] Reparación: usted prepara un paquete y el artículo sale de vuelta a más tardar el { $repair_by }, con el envío de ida y vuelta a nuestro cargo.
        [disappointed] Puedo hacer que se repare y se pruebe, de modo que salga de vuelta a más tardar el { $repair_by }, con el envío de ida y vuelta a nuestro cargo.
       *[calm] Una reparación: el artículo sale de vuelta a más tardar el { $repair_by }, y pagamos el envío de ida y vuelta.
    }
}
    .short = { $mood ->
        [disappointed] Es posible repararlo gratis; sale de vuelta el { DATETIME($repair_by, dateStyle: "short") } o antes.
       *[other] Reparación: sale de vuelta el { DATETIME($repair_by, dateStyle: "short") } o antes.
    }

# $mood (choice) calm, rational or disappointed · $partial_refund (money)
complaint-quality-choose-partial = { $voice ->
    [friendly] { $mood ->
        [rational] Reembolso parcial: recuperas { $partial_refund } y te quedas con el artículo tal como está.
        [disappointed] Puedes quedarte con el artículo tal como está y recuperar { $partial_refund } del precio.
       *[calm] Un reembolso parcial: te quedas con el artículo tal como está y recuperas { $partial_refund }.
    }
   *[formal] { $mood ->
        [rational] Reembolso parcial: recupera { $partial_refund } y se queda con el artículo tal como está.
        [disappointed] Puede quedarse con el artículo tal como está y recuperar { $partial_refund } del precio.
       *[calm] Un reembolso parcial: se queda con el artículo tal como está y recupera { $partial_refund }.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [disappointed] Puedes quedarte con el artículo y recuperar { $partial_refund }.
           *[other] Si te lo quedas, recuperas { $partial_refund }.
        }
       *[formal] { $mood ->
            [disappointed] Puede quedarse con el artículo y recuperar { $partial_refund }.
           *[other] Si se lo queda, recupera { $partial_refund }.
        }
    }

# $mood (choice) calm, rational or disappointed · $full_refund (money)
complaint-quality-choose-refund = { $voice ->
    [friendly] { $mood ->
        [rational] Reembolso íntegro: { $full_refund }, con los gastos de envío incluidos.
        [disappointed] O, si lo prefieres, recibirás el reembolso íntegro de { $full_refund }.
       *[calm] El reembolso íntegro: recuperarás { $full_refund }, con los gastos de envío incluidos.
    }
   *[formal] { $mood ->
        [rational] Reembolso íntegro: { $full_refund }, con los gastos de envío incluidos.
        [disappointed] O, si lo prefiere, recibirá el reembolso íntegro de { $full_refund }.
       *[calm] El reembolso íntegro: recuperará { $full_refund }, con los gastos de envío incluidos.
    }
}
    .short = { $mood ->
        [disappointed] O bien el reembolso íntegro de { $full_refund }.
       *[other] Reembolso íntegro: { $full_refund }.
    }

# They keep the item, unless it is repaired. $mood (choice) calm, rational or disappointed
complaint-quality-choose-keep = { $voice ->
    [friendly] { $mood ->
        [rational] Solo la reparación requiere enviar el artículo; en los demás casos se queda contigo.
        [disappointed] Con el reembolso te quedas con el artículo; solo para la reparación lo necesitamos.
       *[calm] Solo necesitamos el artículo para la reparación; en los demás casos puedes quedártelo.
    }
   *[formal] { $mood ->
        [rational] Solo la reparación requiere enviar el artículo; en los demás casos se queda con usted.
        [disappointed] Con el reembolso se queda con el artículo; solo para la reparación lo necesitamos.
       *[calm] Solo necesitamos el artículo para la reparación; en los demás casos puede quedárselo.
    }
}
    .short = Solo la reparación requiere enviarlo.

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-choose-next = { $voice ->
    [friendly] { $mood ->
        [rational] Basta con una palabra como respuesta. Te escribiré con el estado del caso a más tardar el { $next_news_by }.
        [disappointed] Basta con una línea tuya y yo me ocupo del resto. En cualquier caso, tendrás noticias mías a más tardar el { $next_news_by }.
       *[calm] Dime, por favor, qué opción prefieres. En cualquier caso, tendrás noticias mías a más tardar el { $next_news_by }.
    }
   *[formal] { $mood ->
        [rational] Basta con una palabra como respuesta. Le escribiré con el estado del caso a más tardar el { $next_news_by }.
        [disappointed] Basta con una línea suya y yo me ocupo del resto. En cualquier caso, tendrá noticias mías a más tardar el { $next_news_by }.
       *[calm] Indíqueme, por favor, qué opción prefiere. En cualquier caso, tendrá noticias mías a más tardar el { $next_news_by }.
    }
}
    .short = { $voice ->
        [friendly] Dime cuál prefieres; te escribiré el { DATETIME($next_news_by, dateStyle: "short") } o antes.
       *[formal] Dígame cuál prefiere; le escribiré el { DATETIME($next_news_by, dateStyle: "short") } o antes.
    }

# angry · $resend_by (date)
complaint-quality-advise-resend = { $voice ->
    [friendly] Hay un artículo nuevo reservado para ti. Es lo que te recomiendo: sale a más tardar el { $resend_by }.
   *[formal] Hay un artículo nuevo reservado para usted. Es lo que le recomiendo: sale a más tardar el { $resend_by }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Te recomiendo el artículo nuevo: sale el { DATETIME($resend_by, dateStyle: "short") } o antes.
           *[other] Te recomiendo el artículo nuevo: sale el { $resend_by } o antes.
        }
       *[formal] { $channel ->
            [mercadolibre] Le recomiendo el artículo nuevo: sale el { DATETIME($resend_by, dateStyle: "short") } o antes.
           *[other] Le recomiendo el artículo nuevo: sale el { $resend_by } o antes.
        }
    }

# angry · $part_by (date)
complaint-quality-advise-part = { $voice ->
    [friendly] Hay una pieza nueva reservada para ti. Es lo que te recomiendo: sale a más tardar el { $part_by }.
   *[formal] Hay una pieza nueva reservada para usted. Es lo que le recomiendo: sale a más tardar el { $part_by }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Te recomiendo la pieza nueva: sale el { DATETIME($part_by, dateStyle: "short") } o antes.
           *[other] Te recomiendo la pieza nueva: sale el { $part_by } o antes.
        }
       *[formal] { $channel ->
            [mercadolibre] Le recomiendo la pieza nueva: sale el { DATETIME($part_by, dateStyle: "short") } o antes.
           *[other] Le recomiendo la pieza nueva: sale el { $part_by } o antes.
        }
    }

# angry · $repair_by (date)
complaint-quality-advise-repair = { $voice ->
    [friendly] La reparación está reservada y pagamos el envío. Es lo que te recomiendo: sale de vuelta a más tardar el { $repair_by }.
   *[formal] La reparación está reservada y pagamos el envío. Es lo que le recomiendo: sale de vuelta a más tardar el { $repair_by }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Te recomiendo repararlo gratis: sale de vuelta el { DATETIME($repair_by, dateStyle: "short") } o antes.
           *[other] Te recomiendo repararlo gratis: sale de vuelta el { $repair_by } o antes.
        }
       *[formal] { $channel ->
            [mercadolibre] Le recomiendo repararlo gratis: sale de vuelta el { DATETIME($repair_by, dateStyle: "short") } o antes.
           *[other] Le recomiendo repararlo gratis: sale de vuelta el { $repair_by } o antes.
        }
    }

# angry · $full_refund (money)
complaint-quality-advise-refund = { $voice ->
    [friendly] Te recomiendo el reembolso íntegro. Está aprobado: { $full_refund }.
   *[formal] Le recomiendo el reembolso íntegro. Está aprobado: { $full_refund }.
}
    .short = { $voice ->
        [friendly] Te recomiendo el reembolso íntegro de { $full_refund }.
       *[formal] Le recomiendo el reembolso íntegro de { $full_refund }.
    }

# angry: what silence means, where a repair is recommended · $next_news_by (date)
complaint-quality-silent-repair = { $voice ->
    [friendly] Aunque no respondas, recibirás la etiqueta a más tardar el { $next_news_by }.
   *[formal] Aunque no responda, recibirá la etiqueta a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] La etiqueta llega aunque no respondas.
           *[other] Aunque no respondas, la etiqueta llega con el próximo mensaje.
        }
       *[formal] { $channel ->
            [mercadolibre] La etiqueta llega aunque no responda.
           *[other] Aunque no responda, la etiqueta llega con el próximo mensaje.
        }
    }

# angry: the other ways in one sentence · $repair_by (date) · $full_refund (money)
# voice: neutral
complaint-quality-or-repair = Otras opciones: reparación a más tardar el { $repair_by } o reembolso de { $full_refund }.
    .short = { $channel ->
        [mercadolibre] O bien la reparación el { DATETIME($repair_by, dateStyle: "short") } o antes, o el reembolso de { $full_refund }.
       *[other] O bien la reparación el { $repair_by } o antes, o el reembolso de { $full_refund }.
    }

# angry: the other ways in one sentence · $part_by (date) · $full_refund (money)
# voice: neutral
complaint-quality-or-part = Otras opciones: pieza nueva a más tardar el { $part_by } o reembolso de { $full_refund }.
    .short = { $channel ->
        [mercadolibre] O bien una pieza nueva el { DATETIME($part_by, dateStyle: "short") } o antes, o el reembolso de { $full_refund }.
       *[other] O bien una pieza nueva el { $part_by } o antes, o el reembolso de { $full_refund }.
    }

# angry: the other way · $full_refund (money)
complaint-quality-or-refund = { $voice ->
    [friendly] Si lo prefieres, tendrás el reembolso íntegro de { $full_refund }.
   *[formal] Si lo prefiere, tendrá el reembolso íntegro de { $full_refund }.
}
    .short = O bien el reembolso íntegro de { $full_refund }.

## It is not as described

# $mood (choice) · $full_refund (money)
complaint-quality-free-return = { $voice ->
    [friendly] { $mood ->
        [angry] Te recomiendo el reembolso íntegro. Está aprobado: { $full_refund }.
        [rational] Recibirás el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
        [disappointed] Recuperarás todo lo que pagaste: { $full_refund }, con los gastos de envío incluidos.
       *[calm] Recibirás el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
    }
   *[formal] { $mood ->
        [angry] Le recomiendo el reembolso íntegro. Está aprobado: { $full_refund }.
        [rational] Recibirá el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
        [disappointed] Recuperará todo lo que pagó: { $full_refund }, con los gastos de envío incluidos.
       *[calm] Recibirá el reembolso íntegro de { $full_refund }, con los gastos de envío incluidos.
    }
}
    .short = { $keep_item ->
        [yes] { $refund_days ->
            [one] Reembolsamos todo ({ $full_refund }) en un día hábil.
           *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles.
        }
       *[no] { $refund_days ->
            [one] Reembolsamos todo ({ $full_refund }) en un día hábil tras la devolución.
           *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles tras la devolución.
        }
    }

# $mood (choice) · $resend_by (date)
complaint-quality-free-return-or-resend = { $voice ->
    [friendly] { $mood ->
        [angry] También puedo enviarte otro a más tardar el { $resend_by }.
        [rational] La alternativa es un artículo que coincida con la descripción; sale a más tardar el { $resend_by }.
        [disappointed] O te envío, a más tardar el { $resend_by }, otro artículo que antes compararemos con la descripción.
       *[calm] Si prefieres el artículo tal como se describe, te enviaremos uno nuevo a más tardar el { $resend_by }.
    }
   *[formal] { $mood ->
        [angry] También puedo enviarle otro a más tardar el { $resend_by }.
        [rational] La alternativa es un artículo que coincida con la descripción; sale a más tardar el { $resend_by }.
        [disappointed] O le envío, a más tardar el { $resend_by }, otro artículo que antes compararemos con la descripción.
       *[calm] Si prefiere el artículo tal como se describe, le enviaremos uno nuevo a más tardar el { $resend_by }.
    }
}
    .short = { $channel ->
        [mercadolibre] O bien un artículo nuevo, que sale el { DATETIME($resend_by, dateStyle: "short") } o antes.
       *[other] O bien un artículo nuevo, que sale el { $resend_by } o antes.
    }

# $mood (choice) · $partial_refund (money)
complaint-quality-free-return-or-keep = { $voice ->
    [friendly] { $mood ->
        [angry] Si lo prefieres, quédate con el artículo y recupera { $partial_refund }.
        [rational] También es posible sin devolución: te quedas con el artículo y recuperas { $partial_refund }.
        [disappointed] O puedes quedarte con el artículo tal como está y recuperar { $partial_refund } del precio.
       *[calm] Si prefieres quedarte con el artículo, recuperarás en su lugar { $partial_refund } del precio.
    }
   *[formal] { $mood ->
        [angry] Si lo prefiere, quédese con el artículo y recupere { $partial_refund }.
        [rational] También es posible sin devolución: se queda con el artículo y recupera { $partial_refund }.
        [disappointed] O puede quedarse con el artículo tal como está y recuperar { $partial_refund } del precio.
       *[calm] Si prefiere quedarse con el artículo, recuperará en su lugar { $partial_refund } del precio.
    }
}
    .short = { $voice ->
        [friendly] O puedes quedártelo y recuperar { $partial_refund }.
       *[formal] O puede quedárselo y recuperar { $partial_refund }.
    }

## A photo would help

# $problem (choice) defective or damaged
complaint-quality-photo-calm = { $voice ->
    [friendly] { $problem ->
        [defective] Si te es posible, envíame una foto de la zona donde se ve el fallo.
       *[damaged] Si te es posible, envíame una foto del daño y otra de la caja.
    }
   *[formal] { $problem ->
        [defective] Si le es posible, envíeme una foto de la zona donde se ve el fallo.
       *[damaged] Si le es posible, envíeme una foto del daño y otra de la caja.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Si puedes, envíame una foto del fallo.
           *[damaged] Si puedes, envíame fotos del daño y de la caja.
        }
       *[formal] { $problem ->
            [defective] Si puede, envíeme una foto del fallo.
           *[damaged] Si puede, envíeme fotos del daño y de la caja.
        }
    }

# $problem (choice) defective or damaged
complaint-quality-photo-angry = { $voice ->
    [friendly] { $problem ->
        [defective] Tu caso ya está abierto. Si puedes, envíame una foto del fallo.
       *[damaged] Tu caso ya está abierto. Si puedes, envíame una foto del daño.
    }
   *[formal] { $problem ->
        [defective] Su caso ya está abierto. Si puede, envíeme una foto del fallo.
       *[damaged] Su caso ya está abierto. Si puede, envíeme una foto del daño.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Si puedes, envíame una foto del fallo.
           *[damaged] Si puedes, envíame una foto del daño.
        }
       *[formal] { $problem ->
            [defective] Si puede, envíeme una foto del fallo.
           *[damaged] Si puede, envíeme una foto del daño.
        }
    }

# $problem (choice) defective or damaged
complaint-quality-photo-rational = { $voice ->
    [friendly] { $problem ->
        [defective] Si te es posible, envíame una foto de la zona donde se ve el fallo: ayuda a hallar la causa.
       *[damaged] Si te es posible, envíame dos fotos, del daño y de la caja: ayudan a hallar la causa.
    }
   *[formal] { $problem ->
        [defective] Si le es posible, envíeme una foto de la zona donde se ve el fallo: ayuda a hallar la causa.
       *[damaged] Si le es posible, envíeme dos fotos, del daño y de la caja: ayudan a hallar la causa.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Si puedes, envíame una foto del fallo.
           *[damaged] Si puedes, envíame fotos del daño y de la caja.
        }
       *[formal] { $problem ->
            [defective] Si puede, envíeme una foto del fallo.
           *[damaged] Si puede, envíeme fotos del daño y de la caja.
        }
    }

# $problem (choice) defective or damaged
complaint-quality-photo-disappointed = { $voice ->
    [friendly] { $problem ->
        [defective] Si te es posible, una foto de la zona donde se ve el fallo nos ayuda a entender cómo ocurrió.
       *[damaged] Si te es posible, una foto del daño y otra de la caja nos ayudan a entender cómo ocurrió.
    }
   *[formal] { $problem ->
        [defective] Si le es posible, una foto de la zona donde se ve el fallo nos ayuda a entender cómo ocurrió.
       *[damaged] Si le es posible, una foto del daño y otra de la caja nos ayudan a entender cómo ocurrió.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Si puedes, envíame una foto del fallo.
           *[damaged] Si puedes, envíame fotos del daño y de la caja.
        }
       *[formal] { $problem ->
            [defective] Si puede, envíeme una foto del fallo.
           *[damaged] Si puede, envíeme fotos del daño y de la caja.
        }
    }

# No right hangs on the photo. $mood (choice)
complaint-quality-photo-not-needed = { $voice ->
    [friendly] { $mood ->
        [angry] Sin foto también tendrás un artículo nuevo o el reembolso íntegro.
        [rational] Tus derechos no dependen de ello: un artículo nuevo o el reembolso íntegro, con la devolución a nuestro cargo.
        [disappointed] Con foto o sin ella, te corresponde un artículo nuevo o el reembolso íntegro, y la devolución no te cuesta nada.
       *[calm] Nada depende de ello: con foto o sin ella, puedes elegir un artículo nuevo o el reembolso íntegro, y la devolución no te cuesta nada.
    }
   *[formal] { $mood ->
        [angry] Sin foto también tendrá un artículo nuevo o el reembolso íntegro.
        [rational] Sus derechos no dependen de ello: un artículo nuevo o el reembolso íntegro, con la devolución a nuestro cargo.
        [disappointed] Con foto o sin ella, le corresponde un artículo nuevo o el reembolso íntegro, y la devolución no le cuesta nada.
       *[calm] Nada depende de ello: con foto o sin ella, puede elegir un artículo nuevo o el reembolso íntegro, y la devolución no le cuesta nada.
    }
}
    .short = Con o sin foto, cambiamos o reembolsamos el artículo, sin gastos.

# angry: what silence means · $next_news_by (date)
complaint-quality-photo-silent = { $voice ->
    [friendly] Aunque no respondas, decidiré a más tardar el { $next_news_by }.
   *[formal] Aunque no responda, decidiré a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Aunque no respondas, decidiré el { DATETIME($next_news_by, dateStyle: "short") } o antes.
       *[formal] Aunque no responda, decidiré el { DATETIME($next_news_by, dateStyle: "short") } o antes.
    }

# $mood (choice) · $resend_by (date) · $full_refund (money)
complaint-quality-now-both = { $voice ->
    [friendly] { $mood ->
        [angry] Te recomiendo el artículo nuevo: sale a más tardar el { $resend_by }. Si lo prefieres, tendrás el reembolso íntegro de { $full_refund }.
        [rational] Ya puedes elegir entre un artículo nuevo, que sale a más tardar el { $resend_by }, y el reembolso íntegro de { $full_refund }.
        [disappointed] No tienes que esperar: basta con una línea tuya, y el artículo nuevo sale a más tardar el { $resend_by } o recuperas { $full_refund }, el importe íntegro.
       *[calm] Si no quieres esperar, dime ya qué eliges: un artículo nuevo, que sale a más tardar el { $resend_by }, o el reembolso íntegro de { $full_refund }.
    }
   *[formal] { $mood ->
        [angry] Le recomiendo el artículo nuevo: sale a más tardar el { $resend_by }. Si lo prefiere, tendrá el reembolso íntegro de { $full_refund }.
        [rational] Ya puede elegir entre un artículo nuevo, que sale a más tardar el { $resend_by }, y el reembolso íntegro de { $full_refund }.
        [disappointed] No tiene que esperar: basta con una línea suya, y el artículo nuevo sale a más tardar el { $resend_by } o recupera { $full_refund }, el importe íntegro.
       *[calm] Si no desea esperar, indíqueme ya qué elige: un artículo nuevo, que sale a más tardar el { $resend_by }, o el reembolso íntegro de { $full_refund }.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Ya puedes elegir artículo nuevo el { DATETIME($resend_by, dateStyle: "short") } o antes, o reembolso de { $full_refund }.
           *[other] Ya puedes elegir artículo nuevo el { $resend_by } o antes, o reembolso de { $full_refund }.
        }
       *[formal] { $channel ->
            [mercadolibre] Ya puede elegir artículo nuevo el { DATETIME($resend_by, dateStyle: "short") } o antes, o reembolso de { $full_refund }.
           *[other] Ya puede elegir artículo nuevo el { $resend_by } o antes, o reembolso de { $full_refund }.
        }
    }

# $mood (choice) · $resend_by (date)
complaint-quality-now-resend = { $voice ->
    [friendly] { $mood ->
        [angry] Te recomiendo el artículo nuevo: sale a más tardar el { $resend_by }.
        [rational] Ya puedes elegir un artículo nuevo; sale a más tardar el { $resend_by }.
        [disappointed] No tienes que esperar: basta con una línea tuya, y el artículo nuevo sale a más tardar el { $resend_by }.
       *[calm] Si no quieres esperar, dímelo, y el artículo nuevo saldrá a más tardar el { $resend_by }.
    }
   *[formal] { $mood ->
        [angry] Le recomiendo el artículo nuevo: sale a más tardar el { $resend_by }.
        [rational] Ya puede elegir un artículo nuevo; sale a más tardar el { $resend_by }.
        [disappointed] No tiene que esperar: basta con una línea suya, y el artículo nuevo sale a más tardar el { $resend_by }.
       *[calm] Si no desea esperar, indíquemelo, y el artículo nuevo saldrá a más tardar el { $resend_by }.
    }
}
    .short = { $channel ->
        [mercadolibre] El artículo nuevo ya está disponible: sale el { DATETIME($resend_by, dateStyle: "short") } o antes.
       *[other] El artículo nuevo ya está disponible: sale el { $resend_by } o antes.
    }

# $mood (choice) · $full_refund (money)
complaint-quality-now-refund = { $voice ->
    [friendly] { $mood ->
        [angry] Te recomiendo el reembolso íntegro: { $full_refund }. Basta con una palabra tuya.
        [rational] Ya puedes elegir el reembolso íntegro de { $full_refund }.
        [disappointed] No tienes que esperar: basta con una línea tuya, y recuperarás { $full_refund }, el importe íntegro.
       *[calm] Si prefieres no esperar, dímelo, y recibirás el reembolso íntegro de { $full_refund }.
    }
   *[formal] { $mood ->
        [angry] Le recomiendo el reembolso íntegro: { $full_refund }. Basta con una palabra suya.
        [rational] Ya puede elegir el reembolso íntegro de { $full_refund }.
        [disappointed] No tiene que esperar: basta con una línea suya, y recuperará { $full_refund }, el importe íntegro.
       *[calm] Si prefiere no esperar, indíquemelo, y recibirá el reembolso íntegro de { $full_refund }.
    }
}
    .short = { $voice ->
        [friendly] Ya puedes elegir el reembolso íntegro de { $full_refund }.
       *[formal] Ya puede elegir el reembolso íntegro de { $full_refund }.
    }

# Calm or rational. $mood (choice) · $repair_by (date)
# voice: neutral
complaint-quality-now-repair = { $mood ->
    [rational] También es posible una reparación: sale de vuelta a más tardar el { $repair_by }, con el envío de ida y vuelta a nuestro cargo.
   *[calm] También es posible una reparación: el artículo sale de vuelta a más tardar el { $repair_by }, y pagamos el envío de ida y vuelta.
}
    .short = { $channel ->
        [mercadolibre] O la reparación gratis: sale de vuelta el { DATETIME($repair_by, dateStyle: "short") } o antes.
       *[other] O la reparación gratis: sale de vuelta el { $repair_by } o antes.
    }

## Still being checked

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-calm = { $voice ->
    [friendly] { $problem ->
        [missing-parts] He preguntado a nuestro almacén si lo que falta se puede enviar por separado.
        [damaged] Gracias por la foto. He preguntado a nuestro almacén qué podemos enviarte y cuándo.
       *[defective] Gracias por la foto. La tiene nuestro departamento de producto, que está revisando el fallo.
    }
   *[formal] { $problem ->
        [missing-parts] He preguntado a nuestro almacén si lo que falta se puede enviar por separado.
        [damaged] Gracias por la foto. He preguntado a nuestro almacén qué podemos enviarle y cuándo.
       *[defective] Gracias por la foto. La tiene nuestro departamento de producto, que está revisando el fallo.
    }
}
    .short = { $problem ->
        [missing-parts] He preguntado a nuestro almacén por lo que falta.
        [damaged] He preguntado a nuestro almacén qué se puede enviar y cuándo.
       *[defective] Nuestro departamento de producto revisa el fallo.
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-angry = { $voice ->
    [friendly] { $problem ->
        [missing-parts] Ya he pedido a nuestro almacén lo que falta.
        [damaged] Tu foto basta. Ya he pedido a nuestro almacén un artículo nuevo.
       *[defective] Tu foto basta. Nuestro departamento de producto ya tiene tu caso.
    }
   *[formal] { $problem ->
        [missing-parts] Ya he pedido a nuestro almacén lo que falta.
        [damaged] Su foto basta. Ya he pedido a nuestro almacén un artículo nuevo.
       *[defective] Su foto basta. Nuestro departamento de producto ya tiene su caso.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [missing-parts] Ya he pedido a nuestro almacén lo que falta.
            [damaged] Ya he pedido a nuestro almacén un artículo nuevo.
           *[defective] Nuestro departamento de producto tiene tu caso.
        }
       *[formal] { $problem ->
            [missing-parts] Ya he pedido a nuestro almacén lo que falta.
            [damaged] Ya he pedido a nuestro almacén un artículo nuevo.
           *[defective] Nuestro departamento de producto tiene su caso.
        }
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
# voice: neutral
complaint-quality-checking-rational = { $problem ->
    [missing-parts] Hasta ahora hemos pedido al almacén lo que falta. Queda por saber qué día puede salir.
    [damaged] Hasta ahora hemos recibido la foto y hemos pedido un artículo nuevo. Queda por saber qué día puede salir.
   *[defective] Hasta ahora hemos recibido la foto, y el departamento de producto está revisando el fallo. Queda por conocer el resultado.
}
    .short = { $problem ->
        [missing-parts] He pedido a nuestro almacén lo que falta.
        [damaged] He pedido a nuestro almacén un artículo nuevo.
       *[defective] Nuestro departamento de producto revisa el fallo.
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-disappointed = { $voice ->
    [friendly] { $problem ->
        [missing-parts] Ya he pedido a nuestro almacén lo que falta, para que no tengas que volver a preguntar.
        [damaged] Gracias por la foto. Ya he pedido a nuestro almacén un artículo nuevo, para que no tengas que volver a preguntar.
       *[defective] Gracias por la foto. He explicado tu caso a nuestro departamento de producto, para que no tengas que repetirlo.
    }
   *[formal] { $problem ->
        [missing-parts] Ya he pedido a nuestro almacén lo que falta, para que no tenga que volver a preguntar.
        [damaged] Gracias por la foto. Ya he pedido a nuestro almacén un artículo nuevo, para que no tenga que volver a preguntar.
       *[defective] Gracias por la foto. He explicado su caso a nuestro departamento de producto, para que no tenga que repetirlo.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [missing-parts] Ya he pedido a nuestro almacén lo que falta.
            [damaged] Ya he pedido a nuestro almacén un artículo nuevo.
           *[defective] Nuestro departamento de producto revisa tu caso.
        }
       *[formal] { $problem ->
            [missing-parts] Ya he pedido a nuestro almacén lo que falta.
            [damaged] Ya he pedido a nuestro almacén un artículo nuevo.
           *[defective] Nuestro departamento de producto revisa su caso.
        }
    }

# $mood (choice) · $wait_until (date) the longest that it takes
complaint-quality-checking-wait = { $voice ->
    [friendly] { $mood ->
        [angry] Tendrás la respuesta a más tardar el { $wait_until }.
        [rational] Tendrás la solución a más tardar el { $wait_until }.
        [disappointed] Tendrás la solución a más tardar el { $wait_until }, y hasta entonces no te quedarás sin noticias.
       *[calm] Tendrás la solución a más tardar el { $wait_until }.
    }
   *[formal] { $mood ->
        [angry] Tendrá la respuesta a más tardar el { $wait_until }.
        [rational] Tendrá la solución a más tardar el { $wait_until }.
        [disappointed] Tendrá la solución a más tardar el { $wait_until }, y hasta entonces no se quedará sin noticias.
       *[calm] Tendrá la solución a más tardar el { $wait_until }.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Tendrás una solución el { DATETIME($wait_until, dateStyle: "short") } o antes.
           *[other] Tendrás una solución el { $wait_until } o antes.
        }
       *[formal] { $channel ->
            [mercadolibre] Tendrá una solución el { DATETIME($wait_until, dateStyle: "short") } o antes.
           *[other] Tendrá una solución el { $wait_until } o antes.
        }
    }

# angry: what silence means
complaint-quality-checking-silent = { $voice ->
    [friendly] Aunque no respondas, seguiré con el caso.
   *[formal] Aunque usted no responda, seguiré con el caso.
}

# The full refund stands beside waiting from the start. $mood (choice)
complaint-quality-checking-refund = { $voice ->
    [friendly] { $mood ->
        [angry] Puedes elegir el reembolso íntegro desde hoy.
        [rational] Ya puedes elegir el reembolso íntegro, con la devolución a nuestro cargo.
        [disappointed] Si prefieres no esperar, puedes elegir el reembolso íntegro desde hoy.
       *[calm] Si prefieres no esperar, ya puedes elegir el reembolso íntegro.
    }
   *[formal] { $mood ->
        [angry] Puede elegir el reembolso íntegro desde hoy.
        [rational] Ya puede elegir el reembolso íntegro, con la devolución a nuestro cargo.
        [disappointed] Si prefiere no esperar, puede elegir el reembolso íntegro desde hoy.
       *[calm] Si prefiere no esperar, ya puede elegir el reembolso íntegro.
    }
}
    .short = O bien el reembolso íntegro, con devolución gratis.

# Said where the complaint is a further question in the same message.
# $product (text) the product · $order_id (identifier) the order
complaint-quality-also = { $voice ->
    [friendly] También nos escribes por «{ $product }», del pedido { $order_id }.
   *[formal] También nos escribe por «{ $product }», del pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] También nos escribes por el pedido { $order_id }.
       *[formal] También nos escribe por el pedido { $order_id }.
    }
