### The customer writes about something new

# $topic (text) what it is about
new-scenario-subject = { $voice ->
    [friendly] Deine Nachricht: { $topic }
   *[formal] Ihre Nachricht: { $topic }
}

# $topic (text) what it is about
new-scenario-topic = { $voice ->
    [friendly] { START("du") } hast uns wegen „{ $topic }“ geschrieben.
   *[formal] Sie haben uns wegen „{ $topic }“ geschrieben.
}

# said where the order is known · $order_id (identifier) the order's number
new-scenario-order = { $voice ->
    [friendly] { START("es") } geht um deine Bestellung { $order_id }.
   *[formal] { START("es") } geht um Ihre Bestellung { $order_id }.
}

## The answer is known

# $answer (prose) the answer, as the agent wrote it
# voice: neutral
new-scenario-answer = { $answer }

new-scenario-still-open = { $voice ->
    [friendly] { START("wenn") } noch etwas offen ist, antworte einfach auf diese Nachricht, und ich melde mich innerhalb eines Werktages bei dir.
   *[formal] { START("wenn") } noch etwas offen ist, antworten Sie einfach auf diese Nachricht, und ich melde mich innerhalb eines Werktages bei Ihnen.
}

## The answer follows

new-scenario-looking-into-it = { $voice ->
    [friendly] { START("ich") } habe noch keine Antwort für dich und kümmere mich darum.
   *[formal] { START("ich") } habe noch keine Antwort für Sie und kümmere mich darum.
}
