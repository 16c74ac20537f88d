### Mexico says these differently.

# nobody was hurt · $mood (choice)
safety-incident-sorry = { $mood ->
    [angry] Le ofrecemos una disculpa: ningún artículo debería poner a nadie en peligro.
    [rational] Le ofrecemos una disculpa por este incidente.
    [disappointed] Debería poder confiar en lo que nos compra, y esta vez no fue así; le ofrecemos una disculpa.
   *[calm] Le ofrecemos una sincera disculpa por lo que pasó.
}
    .short = { $mood ->
        [angry] Le ofrecemos una disculpa: ningún artículo debería poner a nadie en peligro.
        [rational] Le ofrecemos una disculpa por este incidente.
        [disappointed] Debería poder confiar en lo que nos compra; le ofrecemos una disculpa.
       *[calm] Le ofrecemos una sincera disculpa por lo que pasó.
    }
