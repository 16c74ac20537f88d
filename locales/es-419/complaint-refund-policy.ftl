### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# calm · $order_id (identifier) the order's number
complaint-refund-policy-cost-listen-calm = Gracias por su mensaje sobre el costo de la devolución del pedido { $order_id }.
    .short = Gracias por escribir sobre la devolución del pedido { $order_id }.

complaint-refund-policy-listen-rational-return-cost = Nos pregunta quién paga el costo de la devolución del pedido { $order_id }.
    .short = Nos pregunta quién paga la devolución del pedido { $order_id }.

complaint-refund-policy-cost-feel-disappointed = Comprendo su decepción; usted hizo todo bien.
    .short = Comprendo su decepción; usted hizo todo bien.

# an exception is made
complaint-refund-policy-exception-feel-calm = Comprendo su solicitud y estudié su caso de forma individual.
    .short = Estudié su caso de forma individual.

complaint-refund-policy-exception-feel-rational = Leí sus motivos y los comparé con nuestra política.
    .short = Comparé sus motivos con nuestra política.

# to a disappointed customer: whose fault it is
complaint-refund-policy-no-blame = Usted hizo todo bien.

# the return is on its way back
complaint-refund-policy-proof-fault = Usted ya hizo su parte; solo falta que el paquete llegue a nuestro almacén.
    .short = Usted ya hizo su parte.

complaint-refund-policy-sent-done-angry = Lo comprobé hoy: el pago salió el { $sent_on }.
    .short = Comprobado hoy: el pago salió el { $sent_on }.

complaint-refund-policy-proof-done-angry = Ya preparé su reembolso, sin esperar al paquete.
    .short = Su reembolso está preparado, sin esperar al paquete.

complaint-refund-policy-proof-done-disappointed = No tiene por qué esperar a que llegue el paquete; por eso ya preparé su reembolso.
    .short = Su reembolso ya está preparado, sin esperar al paquete.

complaint-refund-policy-proof-enough = Para el reembolso basta el comprobante de envío.

complaint-refund-policy-proof-send = Envíeme, por favor, una foto del comprobante o el número de rastreo.
    .short = Envíeme una foto o el número de rastreo, por favor.

# calm, disappointed; the receipt and the tracking number were asked for just before
complaint-refund-policy-proof-no-receipt = Si ya no tiene ninguno de los dos, dígame el día y el lugar del envío y preguntaré a la empresa de transporte.
    .short = Si no tiene ninguno, dígame el día y el lugar del envío: preguntaré a la empresa de transporte.

# $refund (money) what goes back · $refund_days (number) business days
complaint-refund-policy-proof-first-rational = { $refund_days ->
    [one] Tiene dos opciones. La primera es enviarme una foto del comprobante o el número de rastreo: es un solo mensaje y recibirá { $refund } en un plazo de un día hábil.
   *[other] Tiene dos opciones. La primera es enviarme una foto del comprobante o el número de rastreo: es un solo mensaje y recibirá { $refund } en un plazo de { $refund_days } días hábiles.
}
    .short = { $refund_days ->
        [one] Primera opción: enviarme una foto del comprobante o el número de rastreo y recibir { $refund } en un día hábil.
       *[other] Primera opción: enviarme una foto del comprobante o el número de rastreo y recibir { $refund } en { $refund_days } días hábiles.
    }

# $refund (money) what goes back
complaint-refund-policy-pay-done-calm = Hoy envié el reembolso de { $refund }.

complaint-refund-policy-pay-done-angry = Hoy envié el importe completo: { $refund }.

complaint-refund-policy-pay-done-rational = El reembolso de { $refund } se envió hoy.

complaint-refund-policy-pay-done-disappointed = Hoy, antes de escribirle, envié el reembolso de { $refund }.
    .short = Hoy, antes de escribirle, reembolsé { $refund }.

complaint-refund-policy-cost-action-angry = Ya comparé los precios.

complaint-refund-policy-cost-rule = Según nuestra política de devoluciones, el costo de la devolución corre por su cuenta, como se indicaba al hacer el pedido.
    .short = Según nuestra política, la devolución corre por su cuenta, como se indicaba al hacer el pedido.

# $carrier (text) who takes the parcel · $route_cost (money) what it costs there
complaint-refund-policy-cost-route = La opción más económica que encontré es { $carrier }, por { $route_cost }.
    .short = Lo más económico: { $carrier }, por { $route_cost }.

complaint-refund-policy-cost-other-rational = Segunda: otra empresa de transporte, al precio que cobre; guarde, por favor, el comprobante.
    .short = Segunda: otra empresa de transporte, a su precio; guarde, por favor, el comprobante.

# $refund_days (number) business days
complaint-refund-policy-receipt-then = { $refund_days ->
    [one] Envíeme el comprobante de envío y tendrá el dinero en un día hábil.
   *[other] Envíeme el comprobante de envío y tendrá el dinero en { $refund_days } días hábiles.
}
    .short = { $refund_days ->
        [one] Envíeme el comprobante y tendrá el dinero en un día hábil.
       *[other] Envíeme el comprobante y tendrá el dinero en { $refund_days } días hábiles.
    }

complaint-refund-policy-right-done-angry = Retiré esa respuesta y autoricé el reembolso íntegro: { $full_refund }.
    .short = El reembolso íntegro está autorizado: { $full_refund }.

complaint-refund-policy-right-done-disappointed = Retiré nuestra respuesta y le devolvemos el importe íntegro, { $full_refund }.
    .short = Esa respuesta queda retirada: le devolvemos el importe íntegro, { $full_refund }.

# $withdrawal_days (duration) what the law gives; Chilean law says "retractarse"
complaint-refund-policy-basis-withdrawal = { $market ->
    [CL] La ley le da { DURATION($withdrawal_days) } para retractarse de la compra.
   *[other] La ley le da { DURATION($withdrawal_days) } para revocar la compra.
}
    .short = La ley le da { DURATION($withdrawal_days) } para cambiar de opinión.

# $refund (money) what goes back
complaint-refund-policy-exception-done-angry = Por esta vez lo autoricé: le devolvemos { $refund }.
    .short = Queda autorizado por esta vez: le devolvemos { $refund }.

complaint-refund-policy-exception-rule-return-cost = Según nuestra política, el costo de la devolución corre por su cuenta; por esta vez lo asumimos nosotros.
    .short = Según nuestra política, la devolución corre por su cuenta; esta vez la pagamos nosotros.

complaint-refund-policy-hold-checked-angry = Hoy volví a revisar su caso.

complaint-refund-policy-hold-rule-return-cost = Según nuestra política, el costo de la devolución corre por su cuenta.
    .short = Según nuestra política, la devolución corre por su cuenta.

# disappointed: what changes
complaint-refund-policy-changes-sent = También pedí a nuestro equipo de administración que avise el mismo día en que sale un reembolso.
    .short = Pedí a administración que avise el mismo día de cada reembolso.

complaint-refund-policy-changes-proof = También pedí a nuestro equipo de administración que explique desde el principio que basta el comprobante de envío.
    .short = Pedí a administración que explique desde el principio que basta el comprobante.

complaint-refund-policy-changes-pay = También pedí a nuestro equipo de administración que revise cada día los reembolsos pendientes.
    .short = Pedí a administración que revise cada día los reembolsos pendientes.

complaint-refund-policy-changes-cost = También pedí a nuestro equipo que indique con más claridad el costo de la devolución antes de la compra.
    .short = Pedí a nuestro equipo que indique mejor el costo de la devolución.

complaint-refund-policy-changes-right = También expliqué a nuestro equipo qué falló en la primera respuesta.
    .short = Expliqué a nuestro equipo qué falló.

complaint-refund-policy-changes-exception = También pedí a nuestro equipo que estudie desde el principio casos como este uno por uno.
    .short = Pedí a nuestro equipo que estudie estos casos uno por uno.

complaint-refund-policy-changes-policy = También pedí a nuestro equipo que explique esta norma con más claridad antes de la compra.
    .short = Pedí a nuestro equipo que explique mejor esta norma.
