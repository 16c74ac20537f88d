### The customer wants to exchange something.

# $order_id (identifier) the order's number
# voice: neutral
exchange-subject = Cambio del pedido { $order_id }

# Said where the exchange is a further question in the same message.
# $order_id (identifier) · $from (text) what they have · $to (text) what they want
exchange-also = { $voice ->
    [friendly] También quieres cambiar «{ $from }», del pedido { $order_id }, por «{ $to }».
   *[formal] También desea cambiar «{ $from }», del pedido { $order_id }, por «{ $to }».
}
    .short = { $voice ->
        [friendly] También quieres un cambio en el pedido { $order_id }.
       *[formal] También desea un cambio en el pedido { $order_id }.
    }

# $order_id (identifier) · $from (text) what they have · $to (text) what they want
exchange-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: quieres cambiar «{ $from }», del pedido { $order_id }, por «{ $to }».
       *[other] Gracias por tu mensaje. Veo que quieres cambiar «{ $from }», del pedido { $order_id }, por «{ $to }».
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: desea cambiar «{ $from }», del pedido { $order_id }, por «{ $to }».
       *[other] Gracias por su mensaje. Veo que desea cambiar «{ $from }», del pedido { $order_id }, por «{ $to }».
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

## It is in stock

# $to (text) what they want · $send_by (date) the day by which it leaves
exchange-done = { $voice ->
    [friendly] Te hemos reservado «{ $to }», y el paquete saldrá de nuestro almacén a más tardar el { $send_by }.
   *[formal] Le hemos reservado «{ $to }», y el paquete saldrá de nuestro almacén a más tardar el { $send_by }.
}
    .short = { $voice ->
        [friendly] Te hemos reservado «{ $to }» y saldrá a más tardar el { $send_by }.
       *[formal] Le hemos reservado «{ $to }» y saldrá a más tardar el { $send_by }.
    }

exchange-free = { $voice ->
    [friendly] El cambio es gratuito, incluido el envío de vuelta.
   *[formal] El cambio es gratuito, incluido el envío de vuelta.
}

# they were told so before they bought; the plain form
exchange-own-cost = { $voice ->
    [friendly] Nosotros pagamos el envío del artículo nuevo. El envío de vuelta lo pagas tú, tal como se indicó antes de la compra.
   *[formal] Nosotros pagamos el envío del artículo nuevo. El envío de vuelta lo paga usted, tal como se indicó antes de la compra.
}
    .short = { $voice ->
        [friendly] Pagamos el envío del artículo nuevo; el de vuelta lo pagas tú, como se indicó antes de la compra.
       *[formal] Pagamos el envío del artículo nuevo; el de vuelta lo paga usted, como se indicó antes de la compra.
    }

# the same, softer
exchange-own-cost-soft = { $voice ->
    [friendly] Con mucho gusto pagamos el envío del artículo nuevo. Solo el envío de vuelta sería a tu cargo, tal como se indicó antes de la compra.
   *[formal] Con mucho gusto pagamos el envío del artículo nuevo. Solo el envío de vuelta sería a su cargo, tal como se indicó antes de la compra.
}
    .short = { $voice ->
        [friendly] Pagamos el envío del artículo nuevo; solo el de vuelta sería a tu cargo, como se indicó antes de la compra.
       *[formal] Pagamos el envío del artículo nuevo; solo el de vuelta sería a su cargo, como se indicó antes de la compra.
    }

## It is not in stock

# $to (text) what they want
# voice: neutral
exchange-not-in-stock = En este momento no tenemos existencias de «{ $to }».
    .short = Ahora no tenemos «{ $to }».

# softer, after the options · $to (text) what they want
# voice: neutral
exchange-not-in-stock-soft = Lo propongo porque, lamentablemente, en este momento no tenemos existencias de «{ $to }».
    .short = Lamentablemente, ahora no tenemos «{ $to }».

# $back_on (date) the day it is back
exchange-wait = { $voice ->
    [friendly] Podemos hacerte una reserva: volveremos a tener existencias el { $back_on }. Tu paquete saldrá en un plazo de 2 días hábiles desde esa fecha.
   *[formal] Podemos hacerle una reserva: volveremos a tener existencias el { $back_on }. Su paquete saldrá en un plazo de 2 días hábiles desde esa fecha.
}
    .short = { $voice ->
        [friendly] Podemos hacerte una reserva: saldrá en 2 días hábiles desde el { $back_on }.
       *[formal] Podemos hacerle una reserva: saldrá en 2 días hábiles desde el { $back_on }.
    }

# $alternative (text) what is in stock
# voice: neutral
exchange-alternative = Lo que sí tenemos es «{ $alternative }».
    .short = También tenemos «{ $alternative }».

exchange-refund = { $voice ->
    [friendly] Puedes devolver tu artículo y recuperar tu dinero.
   *[formal] Puede devolver su artículo y recuperar su dinero.
}
    .short = { $voice ->
        [friendly] Puedes devolver tu artículo y recuperar tu dinero.
       *[formal] Puede devolver su artículo y recuperar su dinero.
    }

# $refund (money) what goes back
exchange-refund-sum = { $voice ->
    [friendly] Puedes devolver tu artículo, y te reembolsaremos { $refund }.
   *[formal] Puede devolver su artículo, y le reembolsaremos { $refund }.
}
    .short = { $voice ->
        [friendly] Puedes devolver tu artículo y recuperar { $refund }.
       *[formal] Puede devolver su artículo y recuperar { $refund }.
    }

# beside another option
exchange-refund-too = { $voice ->
    [friendly] También puedes devolver tu artículo y recuperar tu dinero.
   *[formal] También puede devolver su artículo y recuperar su dinero.
}
    .short = { $voice ->
        [friendly] O devuelve tu artículo y recupera tu dinero.
       *[formal] O devuelva su artículo y recupere su dinero.
    }

# beside another option · $refund (money) what goes back
exchange-refund-too-sum = { $voice ->
    [friendly] También puedes devolver tu artículo, y te reembolsaremos { $refund }.
   *[formal] También puede devolver su artículo, y le reembolsaremos { $refund }.
}
    .short = { $voice ->
        [friendly] O devuelve tu artículo y recupera { $refund }.
       *[formal] O devuelva su artículo y recupere { $refund }.
    }

# the fault is ours
exchange-return-free = { $voice ->
    [friendly] Elijas lo que elijas, el envío de vuelta no te cuesta nada.
   *[formal] Elija lo que elija, el envío de vuelta no le cuesta nada.
}
    .short = { $voice ->
        [friendly] La devolución no te cuesta nada.
       *[formal] La devolución no le cuesta nada.
    }

exchange-other-wish = { $voice ->
    [friendly] Si prefieres otra cosa, dime cuál. En un plazo de un día hábil comprobaré si la tenemos.
   *[formal] Si prefiere otra cosa, dígame cuál. En un plazo de un día hábil comprobaré si la tenemos.
}
    .short = { $voice ->
        [friendly] Si prefieres otra cosa, dime cuál: lo comprobaré en un plazo de un día hábil.
       *[formal] Si prefiere otra cosa, dígame cuál: lo comprobaré en un plazo de un día hábil.
    }

## The marketplace stores and ships it

exchange-marketplace = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros. En los pedidos de tu cuenta puedes ver si ofrece el cambio.
   *[formal] La plataforma almacena y envía este pedido por nosotros. En los pedidos de su cuenta puede ver si ofrece el cambio.
}
    .short = { $voice ->
        [friendly] En tu cuenta puedes ver si la plataforma ofrece el cambio.
       *[formal] En su cuenta puede ver si la plataforma ofrece el cambio.
    }

# $to (text) what they want
exchange-marketplace-reorder = { $voice ->
    [friendly] Si no lo ofrece, devuelve allí tu artículo y pide «{ $to }», que tenemos en existencias.
   *[formal] Si no lo ofrece, devuelva allí su artículo y pida «{ $to }», que tenemos en existencias.
}
    .short = { $voice ->
        [friendly] Si no lo ofrece, devuelve allí tu artículo y pide «{ $to }», que tenemos en existencias.
       *[formal] Si no lo ofrece, devuelva allí su artículo y pida «{ $to }», que tenemos en existencias.
    }

# $to (text) what they want
exchange-marketplace-return = { $voice ->
    [friendly] En este momento no hay existencias de «{ $to }», así que la otra opción es devolver allí tu artículo y recuperar tu dinero.
   *[formal] En este momento no hay existencias de «{ $to }», así que la otra opción es devolver allí su artículo y recuperar su dinero.
}
    .short = { $voice ->
        [friendly] Ahora no hay «{ $to }», pero puedes devolver allí tu artículo y recuperar tu dinero.
       *[formal] Ahora no hay «{ $to }», pero puede devolver allí su artículo y recuperar su dinero.
    }
