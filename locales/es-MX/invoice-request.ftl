### Mexico says these differently.

invoice-request-details = ¿Podría enviarme el nombre o la razón social, el domicilio fiscal completo y el RFC?
