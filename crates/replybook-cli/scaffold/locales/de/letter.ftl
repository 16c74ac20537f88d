### Of the built-in letter, only what we say otherwise. `replybook show letter-closing` prints a message in every language.

letter-closing = { $voice ->
    [friendly] Herzliche Grüße
   *[formal] Freundliche Grüße
}
