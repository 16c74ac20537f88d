### The customer wants to exchange something.

# $order_id (identifier) the order's number
exchange-subject = Your exchange for order { $order_id }

# Said where the exchange is a further question in the same message.
# $order_id (identifier) · $from (text) what they have · $to (text) what they want
exchange-also = You also asked to exchange "{ $from }" from order { $order_id } for "{ $to }".
    .short = You also asked for an exchange in order { $order_id }.

# $order_id (identifier) · $from (text) what they have · $to (text) what they want
exchange-received = { $mood ->
    [angry] You want to exchange "{ $from }" from order { $order_id } for "{ $to }".
   *[other] Thank you for your message. You would like to exchange "{ $from }" from order { $order_id } for "{ $to }".
}
    .short = { $mood ->
        [angry] You want an exchange.
       *[other] You would like an exchange.
    }

## It is in stock

# $to (text) what they want · $send_by (date) the day by which it leaves
exchange-done = We have set aside "{ $to }" for you and will ship it by { $send_by }.
    .short = We have set aside "{ $to }" and will ship it by { $send_by }.

exchange-free = The exchange is free, and so is the return.

# they were told so before they bought; the plain form
exchange-own-cost = We pay for shipping the new item to you. You pay for the return shipping, as stated before you ordered.
    .short = We pay for sending the new item; you pay for the return, as stated before you ordered.

# the same, softer
exchange-own-cost-soft = We are glad to pay for shipping the new item to you. Only the return shipping would be at your cost, as stated before you ordered.
    .short = We pay for sending the new item; only the return would be at your cost, as stated before you ordered.

## It is not in stock

# $to (text) what they want
exchange-not-in-stock = "{ $to }" is currently out of stock.
    .short = "{ $to }" is currently out of stock.

# softer, after the options · $to (text) what they want
exchange-not-in-stock-soft = I am suggesting this because "{ $to }" is unfortunately out of stock at the moment.
    .short = Unfortunately, "{ $to }" is out of stock at the moment.

# $back_on (date) the day it is back
exchange-wait = We can reserve it for you: new stock arrives on { $back_on }, and we will ship your order within 2 business days after that.
    .short = We can reserve it and ship it within 2 business days after { $back_on }.

# $alternative (text) what is in stock
exchange-alternative = We do have "{ $alternative }" in stock.
    .short = We can offer "{ $alternative }".

exchange-refund = You can return what you have and get your money back.
    .short = You can return your item for a refund.

# $refund (money) what goes back
exchange-refund-sum = You can return what you have and get { $refund } back.
    .short = You can return your item for a refund of { $refund }.

# beside another option
exchange-refund-too = You can also return what you have and get your money back.
    .short = You can also return your item for a refund.

# beside another option · $refund (money) what goes back
exchange-refund-too-sum = You can also return what you have and get { $refund } back.
    .short = You can also return your item for a refund of { $refund }.

# the fault is ours
exchange-return-free = Whatever you choose, the return costs you nothing.
    .short = The return costs you nothing.

exchange-other-wish = If you would prefer something else, tell me what. I will check within one business day whether we have it.
    .short = If you would prefer something else, tell me: I will check within one business day.

## The marketplace stores and ships it

exchange-marketplace = The marketplace stores and ships this order for us. In your account, under your orders, you can see whether it offers an exchange.
    .short = In your account, you can see whether the marketplace offers an exchange.

# $to (text) what they want
exchange-marketplace-reorder = If it does not, you can return what you have there and place a new order for "{ $to }", which is in stock.
    .short = If not, return your item there and order "{ $to }", which is in stock.

# $to (text) what they want
exchange-marketplace-return = "{ $to }" is currently out of stock, so your other option is to return what you have there and get your money back.
    .short = "{ $to }" is out of stock, so your other option is to return your item there for a refund.
