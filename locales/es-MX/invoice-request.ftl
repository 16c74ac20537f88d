### Mexico says these differently.

invoice-request-details = ¿Podría enviarme el nombre o la razón social, el domicilio fiscal completo y el RFC?
    .short = ¿Podría enviarme el nombre o la razón social, el domicilio fiscal completo y el RFC?

# Mercado Libre stops personal data in messages
invoice-request-details-in-account = ¿Podría agregar los datos de facturación en su cuenta y avisarme?
