### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# the same, softer, after what is possible
warranty-repair-not-covered-soft = Como nuestra garantía comercial no lo cubre, lamentablemente no puedo ofrecer una solución sin costo.
    .short = Lamentablemente, nuestra garantía comercial no lo cubre.

# $quote_by (date) the last day on which they hear the price
warranty-repair-price-later = Pregunté a nuestro taller cuánto costaría la reparación, y le diré el precio a más tardar el { $quote_by }.
    .short = Le diré el precio de la reparación a más tardar el { $quote_by }.
