### Austria calls the number UID-Nummer.

invoice-request-details = { $voice ->
    [friendly] Schick mir bitte deinen Namen oder den der Firma, die vollständige Rechnungsadresse und, falls vorhanden, die UID-Nummer oder Steuernummer.
   *[formal] Senden Sie mir bitte Ihren Namen oder den der Firma, die vollständige Rechnungsadresse und, falls vorhanden, die UID-Nummer oder Steuernummer.
}
