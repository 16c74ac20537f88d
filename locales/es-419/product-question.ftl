### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

product-question-checking = Quiero darle una respuesta confiable y pedí a nuestro equipo de producto que lo verifique.
    .short = Pedí a nuestro equipo de producto que lo verifique.
