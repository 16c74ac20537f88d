### A dealer or a company asks for wholesale prices.

wholesale-inquiry-subject = Your wholesale inquiry

# $quantity (number) pieces they want
wholesale-inquiry-subject-quote = { $quantity ->
    [one] Your quote for one unit
   *[other] Your quote for { $quantity } units
}

# Said where this is a further question in the same message.
# $product (text) the product's name
wholesale-inquiry-also = You also asked for a wholesale price for "{ $product }".

## The quote

# $quantity (number) pieces they want · $unit_price (money) of one piece
wholesale-inquiry-quote = { $quantity ->
    [one] I can offer you one unit at { $unit_price }.
   *[other] I can offer you { $quantity } units at { $unit_price } each.
}

# $lead_days (number) business days until the goods leave the warehouse
wholesale-inquiry-lead-days = { $lead_days ->
    [one] The goods leave our warehouse within one business day of your order.
   *[other] The goods leave our warehouse within { $lead_days } business days of your order.
}
    .short = { $lead_days ->
        [one] It leaves our warehouse within one business day of your order.
       *[other] It leaves our warehouse within { $lead_days } business days of your order.
    }

# $quote_until (date) the last day on which it holds
wholesale-inquiry-quote-until = This quote is valid until { $quote_until }.

wholesale-inquiry-sample = If you would like to test the product first, I can send you a sample.
    .short = I can send you a sample first.

wholesale-inquiry-order = To order, please reply with your shipping address and your billing address. You will receive the order confirmation within one business day.
    .short = To order, reply with shipping and billing address: the confirmation follows within one business day.

# on a marketplace
wholesale-inquiry-order-here = To order, just let me know. I will then set this price up for you here within one business day.

## Below the minimum

# the plain answer, first · $quantity (number) pieces they want
wholesale-inquiry-too-few = { $quantity ->
    [one] For one unit, I cannot offer a wholesale price.
   *[other] For { $quantity } units, I cannot offer a wholesale price.
}

# the same after what is possible, where people are less direct · $quantity (number) pieces they want
wholesale-inquiry-too-few-softly = { $quantity ->
    [one] I hope you understand that I cannot offer this price for one unit.
   *[other] I hope you understand that I cannot offer this price for { $quantity } units.
}

# $minimum_quantity (number) pieces from which there is a wholesale price
wholesale-inquiry-starts-at = Our wholesale price starts at { $minimum_quantity } units.

# $unit_price (money) of one piece from the minimum on
wholesale-inquiry-price-from = From that quantity on, the price is { $unit_price } each.

# $quantity (number) pieces they want · $minimum_quantity (number) pieces from which there is a wholesale price
wholesale-inquiry-two-ways = { $quantity ->
    [one] You can order one unit at the regular price, or { $minimum_quantity } at the wholesale price.
   *[other] You can order { $quantity } units at the regular price, or { $minimum_quantity } at the wholesale price.
}
    .short = You can order { $quantity } at the regular price, or { $minimum_quantity } at the wholesale price.

## No quantity yet

wholesale-inquiry-gladly = We would be happy to supply it in larger quantities, at a wholesale price.

wholesale-inquiry-tell-me = Please tell me three things: how many units you need, where they should go, and when you need them.
    .short = How many units do you need, where, and when?
