### The customer asks for a better price.

price-question-subject = { $voice ->
    [friendly] Deine Frage zum Preis
   *[formal] Ihre Frage zum Preis
}

price-question-subject-quantity = { $voice ->
    [friendly] Dein Preis für eine größere Menge
   *[formal] Ihr Preis für eine größere Menge
}

price-question-subject-wholesale = { $voice ->
    [friendly] Deine Anfrage für eine größere Menge
   *[formal] Ihre Anfrage für eine größere Menge
}

# $valid_until (date) the last day of the offer
price-question-subject-offer = { $voice ->
    [friendly] Unser Angebot für dich, gültig bis zum { $valid_until }
   *[formal] Unser Angebot für Sie, gültig bis zum { $valid_until }
}

# stands before a refusal
price-question-price-matters = { $voice ->
    [friendly] { START("ich") } verstehe, dass dir der Preis wichtig ist.
   *[formal] { START("ich") } verstehe, dass Ihnen der Preis wichtig ist.
}

## The price

# $price (money) of one piece
# voice: neutral
price-question-price-now = Der Preis beträgt { $price } pro Stück.

# voice: neutral
price-question-no-discount = Einen Rabatt kann ich zurzeit nicht anbieten.

# the same, after what speaks for the price, where people are less direct
price-question-no-discount-softly = { $voice ->
    [friendly] Einen Rabatt kann ich dir zurzeit leider nicht anbieten.
   *[formal] Einen Rabatt kann ich Ihnen zurzeit leider nicht anbieten.
}
    .short = Einen Rabatt kann ich zurzeit leider nicht anbieten.

# after the price for many pieces, to compare · $price (money) of one piece
# voice: neutral
price-question-single-piece = Der Einzelpreis beträgt { $price }.
    .short = Der Einzelpreis beträgt { $price }.

# $quantity (number) pieces they want · $bulk_price (money) of one piece at that quantity
# voice: neutral
price-question-at-quantity = Bei einer Menge von { $quantity } Stück beträgt der Preis { $bulk_price } pro Stück.
    .short = Bei { $quantity } Stück beträgt der Preis { $bulk_price } pro Stück.

# $bulk_from (number) pieces from which it holds · $bulk_price (money) of one piece
# voice: neutral
price-question-from-quantity = Ab { $bulk_from } Stück beträgt der Preis { $bulk_price } pro Stück.
    .short = Ab { $bulk_from } Stück: { $bulk_price } pro Stück.

# $bulk_from (number) pieces from which there is a lower price
# voice: neutral
price-question-lower-from = Ab { $bulk_from } Stück ist der Stückpreis niedriger.
    .short = Ab { $bulk_from } Stück ist der Preis niedriger.

# after that · $quantity (number) pieces they want · $quote_by (date) the last day on which they get the price
price-question-quantity-later = { $voice ->
    [friendly] Den genauen Preis für { $quantity } Stück bekommst du spätestens am { $quote_by }.
   *[formal] Den genauen Preis für { $quantity } Stück erhalten Sie spätestens am { $quote_by }.
}
    .short = { $voice ->
        [friendly] Den genauen Preis für { $quantity } Stück bekommst du bis zum { $quote_by }.
       *[formal] Den genauen Preis für { $quantity } Stück erhalten Sie bis zum { $quote_by }.
    }

# $new_price (money) the reduced price of one piece · $price (money) the price until now
price-question-new-price = { $voice ->
    [friendly] Ich kann dir einen niedrigeren Preis anbieten: { $new_price } statt { $price } pro Stück.
   *[formal] Ich kann Ihnen einen niedrigeren Preis anbieten: { $new_price } statt { $price } pro Stück.
}
    .short = Mein Angebot: { $new_price } statt { $price } pro Stück.

# $valid_until (date) the last day of the offer
# voice: neutral
price-question-valid-until = Das Angebot gilt bis zum { $valid_until }.

## How to get it

price-question-in-listing = { $voice ->
    [friendly] Der niedrigere Preis steht schon auf der Produktseite. Du kannst also wie gewohnt bestellen.
   *[formal] Der niedrigere Preis steht bereits auf der Produktseite. Sie können also wie gewohnt bestellen.
}
    .short = { $voice ->
        [friendly] Der niedrigere Preis steht schon auf der Produktseite: Bestell einfach wie gewohnt.
       *[formal] Der niedrigere Preis steht schon auf der Produktseite: Bestellen Sie einfach wie gewohnt.
    }

price-question-in-platform = { $voice ->
    [friendly] Ich habe dir das Angebot über den Marktplatz geschickt. Dort kannst du es annehmen.
   *[formal] Ich habe Ihnen das Angebot über den Marktplatz gesendet. Dort können Sie es annehmen.
}
    .short = { $voice ->
        [friendly] { START("du") } kannst das Angebot jetzt auf dem Marktplatz annehmen.
       *[formal] Sie können das Angebot jetzt auf dem Marktplatz annehmen.
    }

# $discount_code (identifier) what they enter
price-question-enter-code = { $voice ->
    [friendly] Gib beim Bestellen den Code { $discount_code } ein, dann gilt der niedrigere Preis.
   *[formal] Geben Sie beim Bestellen den Code { $discount_code } ein, dann gilt der niedrigere Preis.
}

## What else can be done

# $selling_point (text) a phrase after a colon, in the nominative
# voice: neutral
price-question-selling-point = Das steckt in diesem Preis: { $selling_point }.
    .short = Das steckt im Preis: { $selling_point }.

# $order_by (date) last day to order · $gift (text) a phrase after a colon, in the nominative
price-question-gift = { $voice ->
    [friendly] Wenn du bis zum { $order_by } bestellst, liegt deinem Paket ein Geschenk bei: { $gift }.
   *[formal] Wenn Sie bis zum { $order_by } bestellen, liegt Ihrem Paket ein Geschenk bei: { $gift }.
}
    .short = Bei Bestellung bis zum { $order_by } liegt ein Geschenk bei: { $gift }.

price-question-how-many = { $voice ->
    [friendly] Schreib mir bitte, wie viele Stück du brauchst. Ich nenne dir dann innerhalb eines Werktages den genauen Preis.
   *[formal] Schreiben Sie mir bitte, wie viele Stück Sie benötigen. Ich nenne Ihnen dann innerhalb eines Werktages den genauen Preis.
}
    .short = { $voice ->
        [friendly] Wie viele Stück brauchst du? Den genauen Preis nenne ich dir innerhalb eines Werktages.
       *[formal] Wie viele Stück benötigen Sie? Den genauen Preis nenne ich Ihnen innerhalb eines Werktages.
    }

price-question-other-quantity = { $voice ->
    [friendly] Wenn du eine andere Menge brauchst, schreib mir bitte die Stückzahl. Ich nenne dir dann innerhalb eines Werktages den Preis dafür.
   *[formal] Wenn Sie eine andere Menge benötigen, schreiben Sie mir bitte die Stückzahl. Ich nenne Ihnen dann innerhalb eines Werktages den Preis dafür.
}
    .short = { $voice ->
        [friendly] Für eine andere Menge schreib mir die Stückzahl. Den Preis nenne ich dir innerhalb eines Werktages.
       *[formal] Für eine andere Menge schreiben Sie mir die Stückzahl. Den Preis nenne ich Ihnen innerhalb eines Werktages.
    }

# Said where the price is a further question in the same message.
# $product (text) the product
price-question-also = { $voice ->
    [friendly] Du hast auch nach dem Preis von „{ $product }“ gefragt.
   *[formal] Sie haben auch nach dem Preis von „{ $product }“ gefragt.
}
