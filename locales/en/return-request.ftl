### The customer wants to send something back.

# $order_id (identifier) the order's number
return-request-subject = Returning order { $order_id }

## What they want

# Said where the return is a further question in the same message.
# $order_id (identifier) the order's number
return-request-also = You also asked about returning order { $order_id }.

# they no longer want it · $order_id (identifier) the order's number
return-request-received-changed-mind = { $mood ->
    [angry] I have read your message: you want to return order { $order_id }.
   *[other] Thank you for your message. You would like to return order { $order_id }.
}

# $order_id (identifier) the order's number
return-request-received-wrong-size = { $mood ->
    [angry] I have read your message: the size does not fit, and you want to return order { $order_id }.
   *[other] Thank you for your message. The size does not fit, and you would like to return order { $order_id }.
}

# $order_id (identifier) the order's number
return-request-received-defective = { $mood ->
    [angry] I have read your message: there is a fault, and you want to return order { $order_id }.
   *[other] Thank you for telling us about the fault. You would like to return order { $order_id }.
}

# $order_id (identifier) the order's number
return-request-received-not-as-described = { $mood ->
    [angry] I have read your message: what you received is not as described, and you want to return order { $order_id }.
   *[other] Thank you for telling us that what you received is not as described. You would like to return order { $order_id }.
}

# $items (list) what they send back
return-request-part = The return covers this part of the order: { $items }.

## It can be returned

# the law gives a right to withdraw; British law says "cancel" · $today (date) the day of their message
return-request-right = { $market ->
    [GB] You have the right to do so, and your message of { $today } is enough: it counts as your notice to cancel the purchase.
   *[other] You have the right to do so, and your message of { $today } is enough: it counts as your withdrawal from the purchase.
}

return-request-policy = Our return policy covers this, and you will get your money back.

return-request-free = The return is free for you.

# they were told so before they bought; the plain form
return-request-own-cost = The shipping for the return is at your cost, as stated before your purchase.

# the same, softer
return-request-own-cost-soft = Only the shipping for the return would be at your cost, as stated before your purchase.

# the size does not fit
return-request-other-size = If you would like another size instead, tell me which one. I will check within one business day whether we have it.

## Something is wrong with it

return-request-fault-free = We take it back, and the return costs you nothing.

# after the return period · $guarantee_years (number) years of the statutory guarantee
return-request-fault-law = { $guarantee_years ->
    [one] The return period does not matter here: the statutory guarantee covers a fault for one year from delivery.
   *[other] The return period does not matter here: the statutory guarantee covers a fault for { $guarantee_years } years from delivery.
}

# $resend_by (date) when a replacement leaves
return-request-choose = You can choose between a replacement, which leaves us by { $resend_by }, and a full refund.

# $resend_by (date) when a replacement leaves · $refund (money) what goes back
return-request-choose-sum = You can choose between a replacement, which leaves us by { $resend_by }, and a full refund of { $refund }.

# the whole order
return-request-full-refund = You will get back all that you paid, including delivery.

# a part of the order
return-request-full-refund-part = You will get back the full price that you paid for it.

# after the return period
return-request-mend = We will repair or replace it. If neither is possible, you will get your money back. You will know which within 3 business days of its arrival.

## When the money comes

# the whole order, where the law says so
return-request-refund-law = Within 14 days of your message, you will get back all that you paid, including standard delivery.

# a part of the order, where the law says so
return-request-refund-law-part = Within 14 days of your message, you will get back the price of this part.

# follows the 14 days
return-request-proof-first = All I need for this is the parcel or a photo of the posting receipt, whichever reaches me first.

# elsewhere · $refund_days (number) business days until it is there
return-request-refund-arrival = { $refund_days ->
    [one] Your refund will be with you within one business day of the parcel's arrival, the same way that you paid.
   *[other] Your refund will be with you within { $refund_days } business days of the parcel's arrival, the same way that you paid.
}

## The marketplace takes it back

return-request-marketplace = The marketplace stores and ships this order for us, and it handles the return as well. Please request the return in your account, under your orders. You will get the label and the instructions there.

return-request-marketplace-fault = A fault should not cost you anything. If you are asked to pay for the return, tell me, and I will see to it within one business day.

return-request-marketplace-refund = The marketplace sends the refund to you the same way that you paid.

## After the return period

return-request-exception-over = The return period has ended, but I have made an exception for you: you will get your money back.

return-request-exception-none = Our return policy does not cover this order, but I have made an exception for you: you will get your money back.

# the plain form
return-request-exception-cost = I only ask you to pay for the shipping of the return.

# the same, softer
return-request-exception-cost-soft = All that I would ask of you is to pay for the shipping of the return.

return-request-over = I cannot accept the return, because the return period has ended.

return-request-none = I cannot accept the return, because our return policy does not cover this order.

# $delivered_on (date) when it came
return-request-delivered = Your order was delivered on { $delivered_on }.

# indirect: nothing can be named yet
return-request-looking = I have gone through your order carefully, because I would like to find a good way for you.

# after what is possible
return-request-over-soft = As the return period has ended, I am afraid that a return itself is no longer possible.

# after what is possible
return-request-none-soft = I am afraid that our return policy does not include a return of this order.
