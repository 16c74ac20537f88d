### Mexico says these differently.

sample-or-trial-address = Para recibirla, ¿podría responder con la dirección de entrega completa?

sample-or-trial-ask-me = ¿Podría decirme qué le gustaría saber antes de comprar? Lo comprobaré directamente en el artículo y le responderé en un plazo de un día hábil.
