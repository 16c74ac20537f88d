### Mexico says these differently.

return-request-marketplace = La plataforma almacena y envía este pedido por nosotros, y también gestiona la devolución. ¿Podría solicitarla desde los pedidos de su cuenta? Ahí tendrá la guía y las instrucciones.
    .short = ¿Podría solicitar la devolución en los pedidos de su cuenta? Ahí tendrá la guía.
