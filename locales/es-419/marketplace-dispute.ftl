### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $kind (choice) what the case says · $resend_by (date) when it leaves
marketplace-dispute-propose-replacement = { $kind ->
    [not-received] Mi propuesta: volvemos a enviarle el pedido a más tardar el { $resend_by }, sin ningún costo.
   *[other] Mi propuesta: le enviamos un artículo nuevo a más tardar el { $resend_by }, sin ningún costo.
}

marketplace-dispute-position-not-as-described = Revisamos el artículo y coincide con la descripción.

# before the list of documents · $kind (choice) what the case says
marketplace-dispute-documents = { $kind ->
    [chargeback] Envié estos documentos a su banco o servicio de pago:
   *[other] Aporté estos documentos al caso:
}

marketplace-dispute-offer-not-received = Si el paquete sigue sin aparecer, dígamelo y preguntaré a la empresa de transporte en un plazo de un día hábil.
