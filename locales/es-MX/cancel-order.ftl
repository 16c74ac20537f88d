### Mexico uses the simple past and asks more softly.

# the parcel has left
cancel-order-too-late = { $voice ->
    [friendly] { $mood ->
        [angry] Querías detener el envío y no llegamos a tiempo. Te explico qué podemos hacer ahora.
        [rational] Te indico dónde está el paquete y qué puedes hacer ahora.
        [disappointed] Sé que esperabas que aún estuviéramos a tiempo; a mí también me habría gustado.
       *[calm] Me habría gustado llegar a tiempo.
    }
   *[formal] { $mood ->
        [angry] Usted quería detener el envío y no llegamos a tiempo. Le explico qué podemos hacer ahora.
        [rational] Le indico dónde está el paquete y qué puede hacer ahora.
        [disappointed] Sé que esperaba que aún estuviéramos a tiempo; a mí también me habría gustado.
       *[calm] Me habría gustado llegar a tiempo.
    }
}

cancel-order-unpaid-wait = { $voice ->
    [friendly] Te pido esperar mi respuesta antes de hacer cualquier pago.
   *[formal] Le pido esperar mi respuesta antes de hacer cualquier pago.
}

# the marketplace lets nobody but the customer start it
cancel-order-in-account = { $voice ->
    [friendly] En esta plataforma, las cancelaciones se solicitan desde tu cuenta. ¿Podrías abrir ahí el pedido y pedir la cancelación?
   *[formal] En esta plataforma, las cancelaciones se solicitan desde su cuenta. ¿Podría abrir ahí el pedido y pedir la cancelación?
}

cancel-order-stopping = { $voice ->
    [friendly] Tu pedido sigue en nuestro almacén y ya solicité que lo retengan.
   *[formal] Su pedido sigue en nuestro almacén y ya solicité que lo retengan.
}

cancel-order-stopping-part = { $voice ->
    [friendly] Tu pedido sigue en nuestro almacén y ya solicité que retiren esta parte.
   *[formal] Su pedido sigue en nuestro almacén y ya solicité que retiren esta parte.
}

# $confirm_by (date) the last day on which they hear the result
cancel-order-result-by = { $voice ->
    [friendly] A más tardar el { $confirm_by } te confirmaré si se pudo cancelar.
   *[formal] A más tardar el { $confirm_by } le confirmaré si se pudo cancelar.
}

# voice: neutral
cancel-order-on-its-way = El paquete ya salió de nuestro almacén y no es posible detenerlo.

# voice: neutral
cancel-order-becomes-return = El pedido ya se entregó, así que la cancelación se tramitará como devolución.

cancel-order-return-at-marketplace = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros: inicia la devolución en el centro de devoluciones, que encontrarás en los pedidos de tu cuenta. Ahí tendrás la guía, y el dinero volverá al medio de pago que usaste.
   *[formal] La plataforma almacena y envía este pedido por nosotros: puede iniciar la devolución en el centro de devoluciones, que encontrará en los pedidos de su cuenta. Ahí tendrá la guía, y el dinero volverá al medio de pago que utilizó.
}
