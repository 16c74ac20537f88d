### Switzerland has a UID, to which the number for VAT belongs.

invoice-request-details = { $voice ->
    [friendly] Schick mir bitte deinen Namen oder den der Firma und die vollständige Adresse für die Rechnung. Falls du eine UID oder Mehrwertsteuernummer hast, schreib sie bitte dazu.
   *[formal] Senden Sie mir bitte Ihren Namen oder den der Firma und die vollständige Adresse für die Rechnung. Falls Sie eine UID oder Mehrwertsteuernummer haben, geben Sie bitte auch diese an.
}
    .short = { $voice ->
        [friendly] Bitte schick mir Name oder Firma, Anschrift und, falls vorhanden, UID oder Mehrwertsteuernummer.
       *[formal] Bitte senden Sie mir Name oder Firma, Anschrift und, falls vorhanden, UID oder Mehrwertsteuernummer.
    }
