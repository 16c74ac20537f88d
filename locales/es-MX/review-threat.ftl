### Mexico says these differently.

# nobody knows yet what is wrong
review-threat-ask = ¿Podría contarme qué no está bien en el pedido? Le propondré una solución en un plazo de un día hábil.
