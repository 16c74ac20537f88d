letter-closing = { $voice ->
    [friendly] Un saludo desde Hamburgo,
   *[formal] Un cordial saludo desde Hamburgo,
}

# the one line under a chat message · $agent (text) who signs
# voice: neutral
letter-signature-chat = { $agent }, de Nordlicht Outdoor
