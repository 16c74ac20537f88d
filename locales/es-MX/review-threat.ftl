### Mexico says these differently.

# nobody knows yet what is wrong
review-threat-ask = ¿Podría contarme qué no está bien en el pedido? Le propondré una solución en un plazo de un día hábil.
    .short = ¿Qué no está bien en el pedido? En un día hábil le propondré una solución.
