### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# Said where the case is a further question in the same message.
# $platform_case (identifier) the case's number · $order_id (identifier) the order's number
marketplace-dispute-also = También revisamos su caso { $platform_case } sobre el pedido { $order_id }.
    .short = También está abierto su caso { $platform_case }.

# $kind (choice) what the case says · $resend_by (date) when it leaves
marketplace-dispute-propose-replacement = { $kind ->
    [not-received] Mi propuesta: volvemos a enviarle el pedido a más tardar el { $resend_by }, sin ningún costo.
   *[other] Mi propuesta: le enviamos un artículo nuevo a más tardar el { $resend_by }, sin ningún costo.
}
    .short = { $kind ->
        [not-received] Mi propuesta: se lo volvemos a enviar gratis a más tardar el { $resend_by }.
       *[other] Mi propuesta: le enviamos otro gratis a más tardar el { $resend_by }.
    }

marketplace-dispute-return-own = El costo de la devolución corre por su cuenta, como se indicó antes de la compra.
    .short = La devolución corre por su cuenta, como se indicó antes de la compra.

marketplace-dispute-or-return = También puede devolver el artículo y recuperar el importe íntegro; el costo de la devolución lo pagamos nosotros.
    .short = También puede devolverlo y recuperar todo; la devolución la pagamos nosotros.

marketplace-dispute-position-not-as-described = Revisamos el artículo y coincide con la descripción.
    .short = El artículo, ya revisado, coincide con la descripción.

# before the list of documents · $kind (choice) what the case says
marketplace-dispute-documents = { $kind ->
    [chargeback] Envié a su banco o servicio de pago lo siguiente:
   *[other] Aporté al caso lo siguiente:
}
    .short = { $kind ->
        [chargeback] Documentos enviados a su banco o servicio de pago:
       *[other] Documentos aportados al caso:
    }

marketplace-dispute-offer-not-received = Si el paquete sigue sin aparecer, dígamelo y preguntaré a la empresa de transporte en un plazo de un día hábil.
    .short = Si sigue sin aparecer, dígamelo: preguntaré a la empresa de transporte en un plazo de un día hábil.
