# $product (text) the product's name
price-question-thanks = Thank you for your interest in "{ $product }".

# $new_price (money) the reduced price of one piece · $price (money) the price until now
price-question-new-price = I can offer you a lower price: { $new_price } per piece instead of { $price }.

# $valid_until (date) the last day of the offer
price-question-valid-until = This offer is valid until { $valid_until }.

# $discount_code (identifier) what they enter
price-question-enter-code = Enter the code { $discount_code } at checkout, and you pay the lower price.
