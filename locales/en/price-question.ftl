### The customer asks for a better price.

price-question-subject = Your question about the price

price-question-subject-quantity = Your price for a larger quantity

price-question-subject-wholesale = Your inquiry about a larger quantity

# $valid_until (date) the last day of the offer
price-question-subject-offer = Your offer, valid until { $valid_until }

# stands before a refusal
price-question-price-matters = I understand that the price matters to you.

## The price

# $price (money) of one piece
price-question-price-now = The price is { $price }.

price-question-no-discount = I cannot offer a discount on it at the moment.

# the same, after what speaks for the price, where people are less direct
price-question-no-discount-softly = I hope you understand that I cannot offer a discount on your order at the moment.
    .short = I am afraid that I cannot offer a discount at the moment.

# after the price for many pieces, to compare · $price (money) of one piece
price-question-single-piece = A single unit costs { $price }.
    .short = A single unit costs { $price }.

# $quantity (number) pieces they want · $bulk_price (money) of one piece at that quantity
price-question-at-quantity = { $quantity ->
    [one] For one unit, the price is { $bulk_price }.
   *[other] For { $quantity } units, the price is { $bulk_price } each.
}
    .short = { $quantity ->
        [one] One unit costs { $bulk_price }.
       *[other] { $quantity } units cost { $bulk_price } each.
    }

# $bulk_from (number) pieces from which it holds · $bulk_price (money) of one piece
price-question-from-quantity = For { $bulk_from } units or more, the price is { $bulk_price } each.
    .short = From { $bulk_from } units, the price is { $bulk_price } each.

# $bulk_from (number) pieces from which there is a lower price
price-question-lower-from = For { $bulk_from } units or more, the price per unit is lower.
    .short = From { $bulk_from } units, the price is lower.

# after that · $quantity (number) pieces they want · $quote_by (date) the last day on which they get the price
price-question-quantity-later = You will have the exact price for { $quantity } units no later than { $quote_by }.
    .short = You will have the exact price for { $quantity } units by { $quote_by }.

# $new_price (money) the reduced price of one piece · $price (money) the price until now
price-question-new-price = I can offer you a lower price: { $new_price } instead of { $price }.
    .short = My offer: { $new_price } instead of { $price }.

# $valid_until (date) the last day of the offer
price-question-valid-until = This offer is valid until { $valid_until }.

## How to get it

price-question-in-listing = The lower price is already shown on the product page, so you can order as usual.
    .short = The product page already shows the lower price: just order as usual.

price-question-in-platform = I have sent you the offer through the marketplace, and you can accept it there.
    .short = You can now accept my offer on the marketplace.

# $discount_code (identifier) what they enter
price-question-enter-code = Enter the code { $discount_code } at checkout, and you will pay the lower price.

## What else can be done

# $selling_point (text) a phrase after a colon
price-question-selling-point = Here is what you get for this price: { $selling_point }.
    .short = What you get: { $selling_point }.

# $order_by (date) last day to order · $gift (text) a phrase after a colon
price-question-gift = If you order by { $order_by }, I will add a gift: { $gift }.
    .short = Order by { $order_by }, and I will add a gift: { $gift }.

price-question-how-many = Please tell me how many you need, and I will send you the exact price within one business day.
    .short = How many do you need? You will have the exact price within one business day.

price-question-other-quantity = If you need a different quantity, tell me the number, and I will send you the price for it within one business day.
    .short = For another quantity, tell me the number. I will send you the price within one business day.

# Said where the price is a further question in the same message.
# $product (text) the product
price-question-also = You also asked about the price of "{ $product }".
