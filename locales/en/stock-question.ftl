### The customer asks whether a product is available.

stock-question-subject = Your question about availability

# Said where the stock is a further question in the same message.
# $product (text) the product's name
stock-question-also = You also asked about the availability of "{ $product }".

## In stock

stock-question-in-stock = Yes, this item is in stock.

# $units_left (number) how many are left, ten at most
stock-question-left = { $units_left ->
    [one] At the moment, there is only one left.
   *[other] At the moment, there are { $units_left } left.
}

# $ships_in (number) business days until an order leaves the warehouse
stock-question-ships-in = { $ships_in ->
    [one] Orders ship within one business day.
   *[other] Orders ship within { $ships_in } business days.
}

## Sold out

stock-question-sold-out = This item is sold out at the moment.

# $restock_date (date) the day on which it is expected
stock-question-back-on = We expect it back in stock on { $restock_date }.
    .short = Expected back in stock: { $restock_date }.

# where people are less direct: the date first · $restock_date (date) the day on which it is expected
stock-question-expected-on = We expect this item back in stock on { $restock_date }.
    .short = We expect it back in stock on { $restock_date }.

# after the date, where people are less direct
stock-question-sold-out-until = Until then, it is sold out.

# $alternative (text) a similar product
stock-question-sooner = If you need something sooner, this similar item is in stock: "{ $alternative }".
    .short = A similar item is in stock now: { $alternative }.

# $alternative_point (text) a phrase after a colon
stock-question-point = Here is why it may suit you: { $alternative_point }.

stock-question-tell-me = If you would like a message on that day, just reply "yes" and I will send you one.
    .short = For a message on that day, just reply "yes".

# on a marketplace
stock-question-save-it = To find it again easily, you can save it to your list here.
    .short = You can save the item to your list here.

## No longer in the range

stock-question-discontinued = This item is no longer available and will not come back in stock.
    .short = We no longer carry this item, and it will not come back.

# the same where people are less direct
stock-question-discontinued-softly = I am afraid that the item you asked about is no longer available and will not come back in stock.
    .short = I am afraid that the item you asked about will not come back in stock.

# $alternative (text) a similar product
stock-question-similar = We have a similar item in stock: "{ $alternative }".
    .short = A similar item is in stock: { $alternative }.
