### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# the parcel has left
cancel-order-too-late = { $mood ->
    [angry] Usted quería detener el envío y no llegamos a tiempo. Le explico qué podemos hacer ahora.
    [rational] Le indico dónde está el paquete y qué puede hacer ahora.
    [disappointed] Sé que esperaba que aún estuviéramos a tiempo; a mí también me habría gustado.
   *[calm] Me habría gustado llegar a tiempo.
}
    .short = { $mood ->
        [angry] Usted quería detener el envío y no llegamos a tiempo.
        [rational] Le indico qué puede hacer ahora.
        [disappointed] Sé que esperaba que aún estuviéramos a tiempo.
       *[calm] Me habría gustado llegar a tiempo.
    }

# made to order, or too late for a return
cancel-order-looked-into = { $mood ->
    [angry] Usted quiere una respuesta clara, y aquí la tiene.
    [rational] Revisé las fechas y las condiciones de su pedido.
    [disappointed] Sé que esperaba otra respuesta; por eso busqué qué es posible todavía.
   *[calm] Entiendo que ya no lo desea y revisé su pedido con atención.
}
    .short = { $mood ->
        [angry] Usted quiere una respuesta clara, y aquí la tiene.
        [rational] Revisé las fechas y las condiciones.
        [disappointed] Sé que esperaba otra respuesta.
       *[calm] Entiendo que ya no lo desea.
    }

cancel-order-unpaid-closed-part = Ya retiramos esta parte. Pague solo el resto, por favor.
    .short = Ya retiramos esta parte; pague solo el resto, por favor.

cancel-order-stopping = Su pedido sigue en nuestro almacén y ya solicité que lo retengan.
    .short = Ya pedí al almacén que retenga su pedido.

cancel-order-stopping-part = Su pedido sigue en nuestro almacén y ya solicité que retiren esta parte.
    .short = Ya pedí al almacén que retire esta parte.

# the law gives a right to withdraw; Chilean law says "retracto", that of Mexico and Argentina "revocar" · $today (date) the day of their message
cancel-order-else-right = { $market ->
    [CL] Si el paquete ya hubiera salido, su mensaje del { $today } servirá igualmente como aviso de retracto y podrá devolver la compra.
   *[other] Si el paquete ya hubiera salido, su mensaje del { $today } servirá igualmente como aviso de revocación y podrá devolver la compra.
}
    .short = { $market ->
        [CL] Si no, su mensaje del { $today } vale como aviso de retracto y podrá devolverlo.
       *[other] Si no, su mensaje del { $today } vale como aviso de revocación y podrá devolverlo.
    }

# $confirm_by (date) the last day on which they hear the result
cancel-order-result-by = A más tardar el { $confirm_by } le confirmaré si se pudo cancelar.
    .short = Tendrá el resultado a más tardar el { $confirm_by }.

cancel-order-on-its-way = El paquete ya salió de nuestro almacén y no es posible detenerlo.
    .short = El paquete ya está en camino.

cancel-order-becomes-return = El pedido ya se entregó, así que la cancelación se tramitará como devolución.
    .short = El pedido ya está entregado.

# the law gives a right to withdraw; Chilean law says "retracto", that of Mexico and Argentina "revocar" · $today (date) the day of their message
cancel-order-as-withdrawal = { $market ->
    [CL] Su mensaje vale como aviso de retracto, con fecha del { $today }. No necesita ningún formulario.
   *[other] Su mensaje vale como aviso de revocación, con fecha del { $today }. No necesita ningún formulario.
}
    .short = { $market ->
        [CL] Su mensaje del { $today } vale como aviso de retracto.
       *[other] Su mensaje del { $today } vale como aviso de revocación.
    }

# they were told so before they bought
cancel-order-return-postage = El costo de envío de la devolución corre por su cuenta, como se indicó antes de la compra. Si algo está defectuoso, lo pagamos nosotros.
    .short = La devolución la paga usted, salvo si hay un defecto.
