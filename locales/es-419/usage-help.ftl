### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

usage-help-still = Si sigue sin funcionar, dígame hasta qué paso llegó y qué ve. Tendrá mi respuesta en un plazo de un día hábil.
    .short = Si no funciona, dígame qué ve. Le responderé en un día hábil.

usage-help-asked = Prefiero verificarlo antes de responder, así que pregunté a nuestro departamento de producto cómo se hace.
    .short = Pregunté a nuestro departamento de producto cómo se hace.

usage-help-tell-more = Mientras tanto, me ayuda saber qué ve y qué probó ya. Una foto o un video corto ayudan, pero no son necesarios.
    .short = Mientras tanto, dígame qué ve y qué probó ya.
