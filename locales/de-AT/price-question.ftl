### Austria says Umsatzsteuer.

# voice: neutral
price-question-vat-included = Alle Preise verstehen sich inklusive Umsatzsteuer.

# voice: neutral
price-question-vat-plus = Alle Preise verstehen sich netto zuzüglich Umsatzsteuer.
