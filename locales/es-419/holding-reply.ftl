### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

holding-reply-add = Si desea agregar algo, por ejemplo una foto, basta con responder a este mensaje.
    .short = Si desea agregar algo, por ejemplo una foto, responda aquí.
