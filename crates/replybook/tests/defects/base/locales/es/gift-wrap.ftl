# $order_id (identifier) the order's number
# voice: neutral
gift-wrap-subject = Envoltorio de regalo para el pedido { $order_id }

gift-wrap-heard = { $voice ->
    [friendly] Quieres que envolvamos tu pedido para regalo.
   *[formal] Desea que envolvamos su pedido para regalo.
}

# voice: neutral
gift-wrap-too-late = Ya está en camino, así que no podemos envolverlo.

# $parcels (number) how many are wrapped
gift-wrap-done = { $voice ->
    [friendly] { $parcels ->
        [one] Envolvemos tu paquete para regalo.
       *[other] Envolvemos tus { $parcels } paquetes para regalo.
    }
   *[formal] { $parcels ->
        [one] Envolvemos su paquete para regalo.
       *[other] Envolvemos sus { $parcels } paquetes para regalo.
    }
}

# $fee (money) what it costs
# voice: neutral
gift-wrap-fee = El envoltorio cuesta { $fee }.

gift-wrap-card = { $voice ->
    [friendly] Tu tarjeta va dentro del paquete.
   *[formal] Su tarjeta va dentro del paquete.
}
