### Switzerland has a closing of its own in the built-in letter; without this, customers there would read the one in `de`.

letter-closing = { $voice ->
    [friendly] Liebe Grüsse
   *[formal] Freundliche Grüsse
}
