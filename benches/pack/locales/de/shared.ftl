# said where they have written about it before
shared-written-before = { $voice ->
    [friendly] { START("dass") } du uns deswegen noch einmal schreiben musstest, hätte nicht passieren dürfen.
   *[formal] { START("dass") } Sie uns deswegen noch einmal schreiben mussten, hätte nicht passieren dürfen.
}

# $carrier (text) who carries it · $tracking (identifier) the parcel's number
# voice: neutral
shared-tracking-carrier = Versandt wird mit { $carrier }, die Sendungsnummer lautet { $tracking }.

shared-questions = { $voice ->
    [friendly] Wenn du Fragen hast, antworte einfach auf diese Nachricht.
   *[formal] Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht.
}
