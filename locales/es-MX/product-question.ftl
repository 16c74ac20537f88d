### Mexico says these differently.

product-question-tell-device = Para que la respuesta sea exacta, ¿podría indicarme la marca y el modelo del dispositivo con el que desea usarlo?
    .short = ¿Con qué marca y modelo desea usarlo?
