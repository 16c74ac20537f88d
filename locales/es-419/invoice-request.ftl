### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

invoice-request-marketplace = La plataforma almacena y envía este pedido por nosotros, y también emite la factura. La encontrará en su cuenta de la plataforma, en los detalles del pedido.

invoice-request-details = Envíeme, por favor, el nombre o la razón social, el domicilio fiscal completo y el número de identificación fiscal (por ejemplo, CUIT o RUT).

# the company's name or tax number is known
invoice-request-with-details = En ella figurarán los datos fiscales que nos indicó.
