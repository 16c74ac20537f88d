### We write to a customer who has not bought for a while. Only with consent, and always with a way out.

win-back-subject-news = News from our shop

win-back-subject-voucher = A coupon for your next order

win-back-subject-club = Your invitation to our customer club

# $product (text) the product's name
win-back-bought = Some time ago, you bought "{ $product }" from us. Thank you again for your order.
    .short = Thank you again for buying "{ $product }" from us.

win-back-ordered = It has been some time since your last order. Thank you again for choosing us.
    .short = Thank you again for your last order.

## A voucher

# $voucher (money) what it takes off
win-back-voucher = I have a coupon for you: { $voucher } off your next order.
    .short = A coupon for you: { $voucher } off your next order.

# $voucher_percent (percent) what it takes off
win-back-voucher-percent = I have a coupon for you: { $voucher_percent } off your next order.

# $voucher_code (identifier) what they enter
win-back-code = Just enter the code { $voucher_code } at checkout.

# there is no code yet
win-back-code-on-reply = If you would like to use it, reply to this message, and I will send you the code within one business day.
    .short = To use it, just reply: you will have the code within one business day.

# $valid_until (date) the last day of the voucher
win-back-valid-until = The coupon is valid until { $valid_until }.

## News

# $news (text) a phrase after a colon
win-back-news = Here is what is new in our shop: { $news }.

win-back-more = If you would like to know more, just reply, and I will send you the details within one business day.
    .short = For more, just reply: you will have the details within one business day.

## The customer club

win-back-club = I would like to invite you to our customer club.

# $club_benefits (text) a phrase after a colon
win-back-club-benefits = As a member, you get: { $club_benefits }.

win-back-join = If you would like to join, reply to this message, and I will add you within one business day.
    .short = To join, just reply: I will add you within one business day.

# $opt_out (prose) the shop's own sentences: how to stop such messages
win-back-opt-out = { $opt_out }

# Said where it stands beside another answer in the same message.
win-back-also = I also have something for you from our shop.
