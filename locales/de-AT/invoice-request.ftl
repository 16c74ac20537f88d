### Austria calls the number UID-Nummer.

invoice-request-details = { $voice ->
    [friendly] Schick mir bitte deinen Namen oder den der Firma und die vollständige Adresse für die Rechnung. Falls du eine UID-Nummer oder Steuernummer hast, schreib sie bitte dazu.
   *[formal] Senden Sie mir bitte Ihren Namen oder den der Firma und die vollständige Adresse für die Rechnung. Falls Sie eine UID-Nummer oder Steuernummer haben, geben Sie bitte auch diese an.
}
    .short = { $voice ->
        [friendly] Bitte schick mir Name oder Firma, Anschrift und, falls vorhanden, UID-Nummer oder Steuernummer.
       *[formal] Bitte senden Sie mir Name oder Firma, Anschrift und, falls vorhanden, UID-Nummer oder Steuernummer.
    }
