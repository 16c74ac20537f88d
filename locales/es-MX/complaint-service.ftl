### Mexico says these differently.

# $mood (choice)
complaint-service-sorry = { $mood ->
    [angry] Tiene razón, y le ofrecemos una disculpa.
    [rational] Su reclamo está justificado y le ofrecemos una disculpa.
    [disappointed] Le ofrecemos una disculpa; merecía otra atención de nuestra parte.
   *[calm] Le ofrecemos una disculpa; no es así como queremos trabajar.
}
    .short = { $mood ->
        [angry] Tiene razón, y le ofrecemos una disculpa.
        [rational] Tiene razón en su reclamo; le ofrecemos una disculpa.
        [disappointed] Le ofrecemos una disculpa; merecía algo mejor.
       *[calm] Le ofrecemos una disculpa; así no queremos trabajar.
    }
