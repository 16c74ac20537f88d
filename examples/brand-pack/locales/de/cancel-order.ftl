cancel-order-voluntary-reason = { $voice ->
    [friendly] Wenn du möchtest, nenn uns den Grund. Das hilft uns bei der Auswahl unserer Ware und ändert für dich nichts.
   *[formal] Wenn Sie möchten, nennen Sie uns den Grund. Das hilft uns bei der Auswahl unserer Ware und ändert für Sie nichts.
}
