### The customer wants to exchange something.

# $order_id (identifier) the order's number
exchange-subject = Your exchange for order { $order_id }

# Said where the exchange is a further question in the same message.
# $order_id (identifier) · $from (text) what they have · $to (text) what they want
exchange-also = You also asked to exchange "{ $from }" from order { $order_id } for "{ $to }".

# $order_id (identifier) · $from (text) what they have · $to (text) what they want
exchange-received = { $mood ->
    [angry] I have read your message: you want to exchange "{ $from }" from order { $order_id } for "{ $to }".
   *[other] Thank you for your message. You would like to exchange "{ $from }" from order { $order_id } for "{ $to }".
}

## It is in stock

# $to (text) what they want · $send_by (date) the day by which it leaves
exchange-done = We have set aside "{ $to }" for you, and your parcel will leave our warehouse by { $send_by }.

exchange-free = The exchange costs you nothing, and that includes the return.

# they were told so before they bought; the plain form
exchange-own-cost = We pay for sending you the new item. The shipping for the return is at your cost, as stated before your purchase.

# the same, softer
exchange-own-cost-soft = We are glad to pay for sending you the new item. Only the shipping for the return would be at your cost, as stated before your purchase.

## It is not in stock

# $to (text) what they want
exchange-not-in-stock = "{ $to }" is not in stock at the moment.

# softer, after the options · $to (text) what they want
exchange-not-in-stock-soft = I am suggesting this because "{ $to }" is unfortunately not in stock at the moment.

# $back_on (date) the day it is back
exchange-wait = We can reserve it for you: new stock arrives on { $back_on }, and your parcel leaves us within 2 business days of that day.

# $alternative (text) what is in stock
exchange-alternative = What we have in stock is "{ $alternative }".

exchange-refund = You can return what you have and get your money back.

# $refund (money) what goes back
exchange-refund-sum = You can return what you have and get { $refund } back.

# beside another option
exchange-refund-too = You can also return what you have and get your money back.

# beside another option · $refund (money) what goes back
exchange-refund-too-sum = You can also return what you have and get { $refund } back.

# the fault is ours
exchange-return-free = Whatever you choose, the return costs you nothing.

exchange-other-wish = If you would prefer something else, tell me what. I will check within one business day whether we have it.

## The marketplace stores and ships it

exchange-marketplace = The marketplace stores and ships this order for us. In your account, under your orders, you can see whether it offers an exchange.

# $to (text) what they want
exchange-marketplace-reorder = If it does not, return what you have there and order "{ $to }" anew: it is in stock.

# $to (text) what they want
exchange-marketplace-return = "{ $to }" is not in stock at the moment, so the other way is to return what you have there and get your money back.
