### The customer writes about something new

# $topic (text) what it is about
new-scenario-subject = { $voice ->
    [friendly] Tu mensaje: { $topic }
   *[formal] Su mensaje: { $topic }
}

# $topic (text) what it is about
new-scenario-topic = { $voice ->
    [friendly] Nos has escrito sobre «{ $topic }».
   *[formal] Nos ha escrito sobre «{ $topic }».
}

# said where the order is known · $order_id (identifier) the order's number
new-scenario-order = { $voice ->
    [friendly] Se trata de tu pedido { $order_id }.
   *[formal] Se trata de su pedido { $order_id }.
}

## The answer is known

# $answer (prose) the answer, as the agent wrote it
# voice: neutral
new-scenario-answer = { $answer }

new-scenario-still-open = { $voice ->
    [friendly] Si queda algo pendiente, responde a este mensaje y te contestaré en un plazo de un día hábil.
   *[formal] Si queda algo pendiente, responda a este mensaje y le contestaré en un plazo de un día hábil.
}

## The answer follows

# voice: neutral
new-scenario-looking-into-it = Todavía no tengo la respuesta y lo estoy comprobando.
