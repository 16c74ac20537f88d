### Mexico says these differently.

cancel-order-unpaid-wait = Le pido esperar mi respuesta antes de hacer cualquier pago.
    .short = Le pido esperar mi respuesta antes de pagar.

# the marketplace lets nobody but the customer start it
cancel-order-in-account = En esta plataforma, las cancelaciones se solicitan desde su cuenta. ¿Podría abrir ahí el pedido y pedir la cancelación?

cancel-order-return-at-marketplace = La plataforma almacena y envía este pedido por nosotros: puede iniciar la devolución en el centro de devoluciones, que encontrará en los pedidos de su cuenta. Ahí tendrá la guía, y el dinero volverá al medio de pago que utilizó.
    .short = La plataforma envía este pedido: puede iniciar la devolución en su cuenta. Ahí tendrá la guía; después recibirá su dinero.

cancel-order-ask-why = ¿Podría contarme por qué ya no lo desea? Veré qué podemos hacer por usted y tendrá mi respuesta en un plazo de un día hábil.
    .short = ¿Podría contarme el motivo? En un plazo de un día hábil le diré qué podemos hacer.
