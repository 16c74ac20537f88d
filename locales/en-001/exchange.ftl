### Outside North America: dispatch for ship, postage for the shipping of a return.

# $to (text) what they want · $send_by (date) the day by which it leaves
exchange-done = We have set aside "{ $to }" for you and will dispatch it by { $send_by }.
    .short = We have set aside "{ $to }" and will dispatch it by { $send_by }.

# they were told so before they bought; the plain form
exchange-own-cost = We pay for sending you the new item. You pay for the return postage, as stated before you ordered.
    .short = We pay for sending the new item; you pay for the return, as stated before you ordered.

# the same, softer
exchange-own-cost-soft = We are glad to pay for sending you the new item. Only the return postage would be at your cost, as stated before you ordered.
    .short = We pay for sending the new item; only the return would be at your cost, as stated before you ordered.

# $back_on (date) the day it is back
exchange-wait = We can reserve it for you: new stock arrives on { $back_on }, and we will dispatch your order within 2 business days after that.
    .short = We can reserve it and dispatch it within 2 business days after { $back_on }.

exchange-marketplace = The marketplace stores and dispatches this order for us. In your account, under your orders, you can see whether it offers an exchange.
    .short = In your account, you can see whether the marketplace offers an exchange.
