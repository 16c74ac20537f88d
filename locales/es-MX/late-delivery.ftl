### Mexico says these differently.

# the one apology of the reply
late-delivery-sorry = { $mood ->
    [angry] Ya ha esperado bastante; le ofrecemos una disculpa por ello.
    [rational] Le ofrecemos una disculpa por el retraso.
    [disappointed] Usted contaba con este paquete. Le ofrecemos una disculpa por el retraso.
   *[calm] Le ofrecemos una disculpa por el retraso de su paquete.
}

late-delivery-cause-strike = El retraso se debe a una huelga en la paquetería.

late-delivery-cause-volume = El retraso se debe a que la paquetería tiene más envíos de lo habitual.

late-delivery-cause-unknown = La paquetería todavía no me ha indicado el motivo del retraso.
