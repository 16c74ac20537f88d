letter-closing = { $voice ->
    [friendly] Viele Grüße aus Hamburg
   *[formal] Freundliche Grüße aus Hamburg
}

# the one line under a chat message · $agent (text) who signs
# voice: neutral
letter-signature-chat = { $agent } von Nordlicht Outdoor
