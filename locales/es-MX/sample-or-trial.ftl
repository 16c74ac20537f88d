### Mexico says these differently.

sample-or-trial-address = Para recibirla, ¿podría responder con la dirección de entrega completa?

# $custom_made (yes-no) made for them, so that there is none in stock
sample-or-trial-ask-me = { $custom_made ->
    [yes] ¿Podría decirme qué le gustaría saber antes de comprar? Lo comprobaré y le responderé en un plazo de un día hábil.
   *[no] ¿Podría decirme qué le gustaría saber antes de comprar? Lo comprobaré directamente en el artículo y le responderé en un plazo de un día hábil.
}
    .short = ¿Qué le gustaría saber antes de comprar? Lo comprobaré y responderé en un día hábil.
