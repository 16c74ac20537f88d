### Mexico says these differently.

customs-hold-understood = { $mood ->
    [angry] Usted quiere su paquete sin más esperas; le ofrecemos una disculpa por el retraso.
    [rational] Esta es la situación actual.
    [disappointed] Usted esperaba el paquete con ilusión, y siento que se haya quedado retenido.
   *[calm] Le ayudaré a que el paquete salga de la aduana.
}
    .short = { $mood ->
        [rational] Esta es la situación actual.
        [calm] Le ayudaré a que salga de la aduana.
        [disappointed] Siento que el paquete siga retenido.
       *[angry] Le ofrecemos una disculpa por el retraso.
    }

customs-hold-send = ¿Podría enviármelo como respuesta a este mensaje?
    .short = ¿Podría enviármelo por aquí?

# $until (date) the last day
customs-hold-send-until = ¿Podría enviármelo a más tardar el { $until }, como respuesta a este mensaje?
    .short = ¿Podría enviármelo por aquí a más tardar el { $until }?

customs-hold-charges-customer = Si hay gastos de importación, tendrá que pagarlos a la aduana o a la paquetería.
    .short = Los posibles gastos los paga usted a la aduana o a la paquetería.

# $duty (money) duty and import tax
customs-hold-duty-customer = La aduana pide { $duty } en concepto de gastos de importación. Este importe lo paga usted a la aduana o a la paquetería.
    .short = Los gastos de importación son { $duty }. Los paga usted a la aduana o a la paquetería.

# indirect · $duty (money) duty and import tax
customs-hold-please-pay = En el caso de su paquete, ascienden a { $duty }. ¿Podría pagar este importe a la aduana o a la paquetería, por favor?
    .short = ¿Podría pagar { $duty } a la aduana o a la paquetería, por favor?

# after the list
customs-hold-marketplace-send = ¿Podría enviarlo al servicio de atención al cliente de la plataforma?
    .short = ¿Podría enviarlo a la atención al cliente de la plataforma?

# after the list · $until (date) the last day
customs-hold-marketplace-send-until = ¿Podría enviarlo al servicio de atención al cliente de la plataforma a más tardar el { $until }?
    .short = ¿Podría enviarlo a la atención al cliente de la plataforma a más tardar el { $until }?
