### Mexico says these differently.

warranty-repair-after-choice = Tras su respuesta, recibirá la guía o la dirección en un plazo de un día hábil. También le diré en qué fecha recibirá el artículo.
    .short = Después, en un plazo de un día hábil tendrá la guía o la dirección, y la fecha de entrega.
