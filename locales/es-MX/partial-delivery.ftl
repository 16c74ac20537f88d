### Mexico says these differently.

# the one apology of the reply
partial-delivery-sorry = { $mood ->
    [angry] Pagó todo y solo recibió una parte. Le ofrecemos una disculpa por ello.
    [rational] Le ofrecemos una disculpa por la entrega incompleta.
    [disappointed] Usted lo esperaba con ilusión; le ofrecemos una disculpa por lo que falta.
   *[calm] Le ofrecemos una disculpa por la entrega incompleta.
}
    .short = { $mood ->
        [angry] Pagó todo. Le ofrecemos una disculpa.
        [rational] Le ofrecemos una disculpa por ello.
        [disappointed] Usted lo esperaba con ilusión; le ofrecemos una disculpa.
       *[calm] Le ofrecemos una disculpa por ello.
    }
