### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

invoice-request-marketplace = La plataforma almacena y envía este pedido por nosotros, y también emite la factura. La encontrará en su cuenta de la plataforma, en los detalles del pedido.
    .short = La encontrará en su cuenta de la plataforma, en los detalles del pedido.

invoice-request-details = Envíeme, por favor, el nombre o la razón social, el domicilio fiscal completo y el número de identificación fiscal (por ejemplo, CUIT o RUT).
    .short = Envíeme, por favor, el nombre o la razón social, el domicilio fiscal y el número fiscal (CUIT, RUT).

# the company's name or tax number is known
invoice-request-with-details = En ella figurarán los datos fiscales que nos indicó.
    .short = Incluirá los datos fiscales que ya tenemos.

# a text message carries no file
invoice-request-emailed = Envié la factura al correo electrónico de su pedido.

# Mercado Libre stops personal data in messages
invoice-request-details-in-account = Agregue los datos de facturación en su cuenta y avíseme, por favor.
