### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $order_id (identifier) the order's number
payment-reminder-subject-declined = Su pedido { $order_id }: el pago no se completó

payment-reminder-can-be-solved = { $mood ->
    [angry] Intentó pagar y no funcionó.
    [rational] Le indico en qué estado está el pago y qué puede hacer ahora.
    [disappointed] Sé que esperaba que el pago se realizara sin problemas.
   *[calm] Un pago puede fallar por muchos motivos, y esto tiene solución.
}
    .short = { $mood ->
        [angry] Intentó pagar y no funcionó.
        [rational] Le indico cómo está el pago y qué puede hacer.
        [disappointed] Sé que esperaba pagar sin problemas.
       *[calm] Un pago puede fallar; esto tiene solución.
    }

payment-reminder-declined = Su pago no se completó, así que no recibimos ningún importe.
    .short = Su pago no se completó.

# $method (text) the name of a means of payment
payment-reminder-declined-method = Su pago ({ $method }) no se completó, así que no recibimos ningún importe.
    .short = Su pago ({ $method }) no se completó.
