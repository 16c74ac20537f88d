letter-closing = { $voice ->
    [friendly] Best wishes from Hamburg,
   *[formal] Kind regards from Hamburg,
}

# the one line under a chat message · $agent (text) who signs
letter-signature-chat = { $agent } from Nordlicht Outdoor
