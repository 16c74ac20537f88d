letter-closing = { $voice ->
    [friendly] Liebe Grüße
   *[formal] Mit besten Grüßen
}
