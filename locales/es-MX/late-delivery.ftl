### Mexico says these differently.

# the one apology of the reply
late-delivery-sorry = { $mood ->
    [angry] Ya ha esperado bastante; le ofrecemos una disculpa por ello.
    [rational] Le ofrecemos una disculpa por el retraso.
    [disappointed] Usted contaba con este paquete. Le ofrecemos una disculpa por el retraso.
   *[calm] Le ofrecemos una disculpa por el retraso de su paquete.
}
    .short = { $mood ->
        [angry] Le ofrecemos una disculpa por la espera.
        [calm] Le ofrecemos una disculpa por el retraso.
       *[other] Le ofrecemos una disculpa.
    }

late-delivery-cause-strike = El retraso se debe a una huelga en la paquetería.
    .short = Motivo: huelga del transporte.

late-delivery-cause-volume = El retraso se debe a que la paquetería tiene más envíos de lo habitual.
    .short = Motivo: hay muchas entregas estos días.

late-delivery-cause-unknown = La paquetería todavía no me ha indicado el motivo del retraso.
    .short = No me han dado el motivo.
