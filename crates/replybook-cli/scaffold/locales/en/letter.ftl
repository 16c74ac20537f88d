### Of the built-in letter, only what we say otherwise. `replybook show letter-closing` prints a message in every language.

letter-closing = { $voice ->
    [friendly] All the best,
   *[formal] Best regards,
}
