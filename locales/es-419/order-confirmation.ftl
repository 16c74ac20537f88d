### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $items (list) what was ordered
order-confirmation-items = Esto es lo que pidió: { $items }.
    .short = Pidió: { $items }.

# $total (money) of the whole order, shipping included
order-confirmation-total = El importe total es de { $total }, incluido el costo de envío.
    .short = Total con envío: { $total }.
