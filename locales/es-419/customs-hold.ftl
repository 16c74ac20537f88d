### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

customs-hold-charges-customer = Si hay gastos de importación, tendrá que pagarlos a la aduana o a la empresa de transporte.
    .short = Los posibles gastos los paga usted a la aduana o a la empresa de transporte.

# $duty (money) duty and import tax
customs-hold-duty-customer = La aduana pide { $duty } en concepto de gastos de importación. Este importe lo paga usted a la aduana o a la empresa de transporte.
    .short = Los gastos de importación son { $duty }. Los paga usted a la aduana o a la empresa de transporte.

# indirect · $duty (money) duty and import tax
customs-hold-please-pay = En el caso de su paquete, ascienden a { $duty }. ¿Podría pagar este importe a la aduana o a la empresa de transporte, por favor?
    .short = ¿Podría pagar { $duty } a la aduana o a la empresa de transporte, por favor?

customs-hold-pay-on-notice = Puede pagarlo cuando tenga el aviso. Después, el paquete se podrá entregar.
    .short = Puede pagar cuando tenga el aviso; después se podrá entregar el paquete.

# after the day of the release
customs-hold-then-choose = Si después de ese día sigue retenido, usted elige: seguimos esperando o le devolvemos todo, incluido el costo de envío.
    .short = Si no, usted elige: seguimos esperando o le devolvemos todo, incluido el costo de envío.
