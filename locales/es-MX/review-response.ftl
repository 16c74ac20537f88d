### Mexico says these differently.

# in public and in private: one sentence, and nobody else is blamed
review-response-cause-packaging = El empaque no era lo bastante resistente para el transporte.

review-response-invite = ¿Podría escribirnos en los mensajes de su pedido? Le propondremos una solución en un plazo de un día hábil.
    .short = ¿Podría escribirnos sobre su pedido? Le propondremos una solución en un día hábil.

# no remedy is known yet
review-response-ask = ¿Podría decirme cómo podemos arreglarlo? Le responderé en un plazo de un día hábil.
    .short = ¿Cómo podemos arreglarlo? Le responderé en un día hábil.

# a repair
review-response-label = Recibirá la guía de envío ya pagada en un plazo de un día hábil.
