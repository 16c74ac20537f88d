### Mexico says these differently.

# only the customer can start it there
change-items-cancel-in-account = ¿Podría solicitar hoy desde su cuenta la cancelación del pedido actual?
