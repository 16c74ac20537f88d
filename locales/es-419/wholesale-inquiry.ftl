### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $quantity (number) pieces they want
wholesale-inquiry-subject-quote = { $quantity ->
    [one] Su cotización para una unidad
   *[other] Su cotización para { $quantity } unidades
}

# $quote_until (date) the last day on which it holds
wholesale-inquiry-quote-until = Mantenemos esta cotización hasta el { $quote_until }.
