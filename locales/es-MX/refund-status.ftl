### Mexico says these differently.

# the money should have arrived
refund-status-sorry-late = Le ofrecemos una disculpa por la espera.
    .short = Le ofrecemos una disculpa por la espera.

refund-status-proof-enough = No hace falta esperar al paquete: basta con que me envíe una foto del comprobante de envío o el número de guía.
    .short = Basta con una foto del comprobante de envío o el número de guía.

refund-status-not-posted = Si todavía no ha enviado el paquete, dígame si necesita la dirección o una guía. La tendrá en un plazo de un día hábil.
    .short = Si necesita la dirección o una guía, dígamelo: la tendrá en un plazo de un día hábil.

refund-status-marketplace-proof = Si allí todavía no figura su devolución, el servicio de atención al cliente de la plataforma puede localizarla con su número de guía.
    .short = Si allí falta la devolución, la plataforma la localiza con su número de guía.
