### Mexico says these differently.

# $order_id (identifier) the order's number
shipping-update-subject-pickup = Su pedido { $order_id } ya se puede recoger

# the one apology of the message
shipping-update-sorry = { $mood ->
    [angry] Ya ha esperado bastante; le ofrecemos una disculpa por este nuevo retraso.
    [rational] Le ofrecemos una disculpa por el retraso.
    [disappointed] Usted contaba con recibirlo antes; le ofrecemos una disculpa.
   *[calm] Le ofrecemos una disculpa por el retraso.
}
    .short = { $mood ->
        [angry] Le ofrecemos una disculpa por la espera.
        [rational] Le ofrecemos una disculpa.
        [disappointed] Contaba con recibirlo antes; le ofrecemos una disculpa.
       *[calm] Le ofrecemos una disculpa por el retraso.
    }
