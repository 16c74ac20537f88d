### The customer demands something and threatens a bad review. The reply says nothing about reviews: it offers what
### anybody would get.

# $order_id (identifier) the order's number
review-threat-subject = { $voice ->
    [friendly] Una solución para tu pedido { $order_id }
   *[formal] Una solución para su pedido { $order_id }
}

# Said where this is a further question in the same message.
# $order_id (identifier) the order's number
review-threat-also = { $voice ->
    [friendly] También nos pides una solución para el pedido { $order_id }.
   *[formal] También nos pide una solución para el pedido { $order_id }.
}

# one apology · $mood (choice)
review-threat-feel = { $voice ->
    [friendly] { $mood ->
        [angry] Quieres una solución, y yo también.
        [rational] Tienes derecho a saber con exactitud qué podemos hacer.
        [disappointed] Siento que este pedido te haya decepcionado.
       *[calm] Siento que el pedido no haya sido de tu agrado.
    }
   *[formal] { $mood ->
        [angry] Usted quiere una solución, y yo también.
        [rational] Tiene derecho a saber con exactitud qué podemos hacer.
        [disappointed] Siento que este pedido le haya decepcionado.
       *[calm] Siento que el pedido no haya sido de su agrado.
    }
}

## The usual remedy

# $amount (money) everything that was paid
review-threat-refund-sum = { $voice ->
    [friendly] Te devolvemos el importe íntegro: { $amount }.
   *[formal] Le devolvemos el importe íntegro: { $amount }.
}
review-threat-refund = { $voice ->
    [friendly] Te devolvemos todo lo que pagaste, incluido el envío.
   *[formal] Le devolvemos todo lo que pagó, incluido el envío.
}

# $resend_by (date) when the replacement leaves
review-threat-replacement = { $voice ->
    [friendly] Te enviaré otro artículo a más tardar el { $resend_by }, sin coste para ti.
   *[formal] Le enviaré otro artículo a más tardar el { $resend_by }, sin coste para usted.
}
    .short = { $voice ->
        [friendly] Te enviaré otro artículo sin coste a más tardar el { $resend_by }.
       *[formal] Le enviaré otro artículo sin coste a más tardar el { $resend_by }.
    }

# beside the replacement · $amount (money) the full refund
review-threat-or-refund = { $voice ->
    [friendly] Si prefieres el dinero, recibirás { $amount } en su lugar.
   *[formal] Si prefiere el dinero, recibirá { $amount } en su lugar.
}
    .short = { $voice ->
        [friendly] Si prefieres el dinero, recibirás { $amount }.
       *[formal] Si prefiere el dinero, recibirá { $amount }.
    }

# $amount (money) what goes back
review-threat-return-sum = { $voice ->
    [friendly] Puedes devolver el artículo y recuperar { $amount }.
   *[formal] Puede devolver el artículo y recuperar { $amount }.
}
    .short = { $voice ->
        [friendly] Puedes devolverlo y recuperar { $amount }.
       *[formal] Puede devolverlo y recuperar { $amount }.
    }
review-threat-return = { $voice ->
    [friendly] Puedes devolver el artículo y recuperar tu dinero.
   *[formal] Puede devolver el artículo y recuperar su dinero.
}
    .short = { $voice ->
        [friendly] Puedes devolver el artículo y recuperar el dinero.
       *[formal] Puede devolver el artículo y recuperar el dinero.
    }
review-threat-return-how = { $voice ->
    [friendly] En un plazo de un día hábil te enviaré todo lo necesario para la devolución.
   *[formal] En un plazo de un día hábil le enviaré todo lo necesario para la devolución.
}
    .short = { $voice ->
        [friendly] En un día hábil te enviaré lo necesario para ello.
       *[formal] En un día hábil le enviaré lo necesario para ello.
    }

# nobody knows yet what is wrong
review-threat-ask = { $voice ->
    [friendly] Cuéntame, por favor, qué no está bien en el pedido y te propondré una solución en un plazo de un día hábil.
   *[formal] Cuénteme, por favor, qué no está bien en el pedido y le propondré una solución en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] ¿Qué no está bien en el pedido? En un día hábil te propondré una solución.
       *[formal] ¿Qué no está bien en el pedido? En un día hábil le propondré una solución.
    }

# they asked for contact elsewhere
review-threat-stay-here = { $voice ->
    [friendly] Te ayudo aquí mismo, para que todo lo de tu pedido quede en un solo lugar.
   *[formal] Le ayudo aquí mismo, para que todo lo relativo a su pedido quede en un solo lugar.
}
    .short = { $voice ->
        [friendly] Te ayudo aquí mismo.
       *[formal] Le ayudo aquí mismo.
    }
