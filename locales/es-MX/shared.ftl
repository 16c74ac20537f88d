### Mexico says these differently.

shared-apology = { $voice ->
    [friendly] Te ofrecemos una disculpa por lo ocurrido.
   *[formal] Le ofrecemos una disculpa por lo ocurrido.
}

# said only where the fault is the seller's
# voice: neutral
shared-our-mistake = El error fue nuestro.

# $tracking (identifier) the parcel's number
# voice: neutral
shared-tracking = El número de guía es { $tracking }.

# $carrier (text) who carries it · $tracking (identifier) the parcel's number
# voice: neutral
shared-tracking-carrier = La paquetería es { $carrier } y el número de guía es { $tracking }.

# the way out of messages that were not asked for; only by e-mail and where the law wants one
shared-opt-out = { $voice ->
    [friendly] Puedes oponerte a recibir mensajes como este en cualquier momento y sin costo: basta con una breve respuesta y dejaremos de enviártelos.
   *[formal] Puede oponerse a recibir mensajes como este en cualquier momento y sin costo: basta con una breve respuesta y dejaremos de enviárselos.
}

# said after two or three options
shared-choose = { $voice ->
    [friendly] ¿Podrías decirme qué opción prefieres?
   *[formal] ¿Podría indicarme qué opción prefiere?
}
