### English outside the United States has a closing of its own in the built-in letter; without this, customers there would
### read the one in `en`.

letter-closing = { $voice ->
    [friendly] Best wishes,
   *[formal] Kind regards,
}
