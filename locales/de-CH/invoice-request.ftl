### Switzerland has a UID, to which the number for VAT belongs.

invoice-request-details = { $voice ->
    [friendly] Schick mir bitte deinen Namen oder den der Firma, die vollständige Rechnungsadresse und, falls vorhanden, die UID oder Mehrwertsteuernummer.
   *[formal] Senden Sie mir bitte Ihren Namen oder den der Firma, die vollständige Rechnungsadresse und, falls vorhanden, die UID oder Mehrwertsteuernummer.
}
