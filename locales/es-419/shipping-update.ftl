### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $order_id (identifier) the order's number
shipping-update-subject-pickup = Su pedido { $order_id } ya se puede retirar

shipping-update-shipped = Su paquete salió de nuestro almacén y está en camino.
    .short = Su paquete ya va en camino.

shipping-update-choice = Puede esperar o recuperar ya todo lo que pagó, incluido el costo de envío.
    .short = ¿Prefiere esperar o recuperar ya todo, transporte incluido?

# $full_refund (money) the full refund, shipping included
shipping-update-choice-sum = Puede esperar o recuperar ya { $full_refund }, incluido el costo de envío.
    .short = ¿Prefiere esperar o recuperar ya { $full_refund }, transporte incluido?
