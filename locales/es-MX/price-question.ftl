### Mexico says these differently.

# $discount_code (identifier) what they enter
price-question-enter-code = Le pedimos ingresar el código { $discount_code } al finalizar su compra y se aplicará el nuevo precio.

price-question-how-many = ¿Podría indicarme cuántas unidades necesita? Le enviaré el precio exacto en un plazo de un día hábil.
    .short = ¿Cuántas unidades necesita? Le daré el precio exacto en un día hábil.
