### The customer wants to send something back.

# $order_id (identifier) the order's number
return-request-subject = Returning order { $order_id }

## What they want

# Said where the return is a further question in the same message.
# $order_id (identifier) the order's number
return-request-also = You also asked about returning order { $order_id }.

# they no longer want it · $order_id (identifier) the order's number
return-request-received-changed-mind = { $mood ->
    [angry] You want to return order { $order_id }.
   *[other] Thank you for letting us know that you would like to return order { $order_id }.
}
    .short = { $mood ->
        [angry] I have read your message.
       *[other] Thank you for your message.
    }

# $order_id (identifier) the order's number
return-request-received-wrong-size = { $mood ->
    [angry] The size does not fit, and you want to return order { $order_id }.
   *[other] Thank you for your message. The size does not fit, and you would like to return order { $order_id }.
}
    .short = { $mood ->
        [angry] The size does not fit.
       *[other] Thank you for your message.
    }

# $order_id (identifier) the order's number
return-request-received-defective = { $mood ->
    [angry] There is a defect, and you want to return order { $order_id }.
   *[other] Thank you for telling us about the defect. You would like to return order { $order_id }.
}
    .short = { $mood ->
        [angry] There is a defect in what you received.
       *[other] Thank you for your message.
    }

# $order_id (identifier) the order's number
return-request-received-not-as-described = { $mood ->
    [angry] What you received is not as described, and you want to return order { $order_id }.
   *[other] Thank you for telling us that what you received is not as described. You would like to return order { $order_id }.
}
    .short = { $mood ->
        [angry] What you received is not as described.
       *[other] Thank you for your message.
    }

# $items (list) what they send back
return-request-part = The return covers this part of the order: { $items }.
    .short = Part of the order: { $items }.

## It can be returned

# the law gives a right to withdraw; British law says "cancel" · $today (date) the day of their message
return-request-right = { $market ->
    [GB] You have the right to do so, and your message is all we need. It counts as your notice to cancel the purchase, dated { $today }.
   *[other] You have the right to do so, and your message is all we need. It counts as your withdrawal from the purchase, dated { $today }.
}
    .short = { $market ->
        [GB] Your message counts as your notice to cancel.
       *[other] Your message counts as your withdrawal.
    }

return-request-policy = Our return policy covers this, and you will get your money back.
    .short = Our return policy covers this.

# they were told so before they bought; the plain form
return-request-own-cost = You pay the return shipping, as stated before you ordered.
    .short = You pay for the return, as stated before you ordered.

# the same, softer
return-request-own-cost-soft = The only cost to you would be the return shipping, as stated before you ordered.
    .short = You would only pay for the return, as stated before you ordered.

# the size does not fit
return-request-other-size = If you would like another size instead, tell me which one. I will check within one business day whether we have it.
    .short = Would you like another size? Tell me which, and I will check within one business day.

## Something is wrong with it

return-request-fault-free = We will take it back at no cost to you.
    .short = The return is free for you.

# after the return period · $guarantee_years (number) years of the statutory guarantee
return-request-fault-law = The return period does not matter here: the statutory guarantee covers defects for { $guarantee_years } years from delivery.
    .short = The statutory guarantee covers defects for { $guarantee_years } years from delivery.

# $resend_by (date) when a replacement leaves
return-request-choose = You can have a replacement, which we will ship by { $resend_by }, or a full refund.
    .short = You can have a replacement, shipped by { $resend_by }, or a full refund.

# $resend_by (date) when a replacement leaves · $refund (money) what goes back
return-request-choose-sum = You can have a replacement, which we will ship by { $resend_by }, or a full refund of { $refund }.
    .short = You can have a replacement, shipped by { $resend_by }, or a full refund of { $refund }.

# the whole order
return-request-full-refund = We will refund everything you paid, including shipping.
    .short = We will refund everything, including shipping.

# a part of the order
return-request-full-refund-part = We will refund the full price that you paid for it.
    .short = We will refund the full price of this part.

# after the return period
return-request-mend = We will repair or replace it; just tell me which you prefer. If neither is possible, you will get your money back. We will inspect it within 3 business days after it arrives, and I will tell you the result the same day.
    .short = Do you prefer repair or replacement? If neither is possible, we will refund you. We will inspect it within 3 business days of arrival.

## When the money comes

# the whole order, where the law says so
return-request-refund-law = Within 14 days of your message, we will refund everything you paid, including standard shipping.
    .short = Within 14 days of your message, we will refund everything, including standard shipping.

# a part of the order, where the law says so
return-request-refund-law-part = Within 14 days of your message, we will refund the price of this part.
    .short = We will refund this part within 14 days of your message.

# follows the 14 days
return-request-proof-first = All I need for this is the package or a photo of the shipping receipt, whichever reaches me first.
    .short = I only need the package or a photo of the shipping receipt first.

# elsewhere · $refund_days (number) business days until it is there
return-request-refund-arrival = { $refund_days ->
    [one] We will refund you the same way that you paid. You will have the money within one business day after the package arrives.
   *[other] We will refund you the same way that you paid. You will have the money within { $refund_days } business days after the package arrives.
}
    .short = { $refund_days ->
        [one] You will have your money within one business day after the return arrives.
       *[other] You will have your money within { $refund_days } business days after the return arrives.
    }

## The marketplace takes it back

return-request-marketplace = The marketplace stores and ships this order for us, and it handles the return as well. Please request the return in your account, under your orders. You will get the label and the instructions there.
    .short = Please request the return in your account with the marketplace, where you will get the label.

return-request-marketplace-fault = A defect should not cost you anything. If you are asked to pay for the return, tell me, and I will take care of it within one business day.
    .short = A defect should not cost you anything.

return-request-marketplace-refund = The marketplace will refund you the same way that you paid.
    .short = The marketplace will refund you the way that you paid.

## After the return period

return-request-exception-over = The return period has ended, but I have made an exception for you: you will get your money back.
    .short = The return period has ended, but as an exception, you will get your money back.

return-request-exception-none = Our return policy does not cover this order, but I have made an exception for you: you will get your money back.
    .short = I am making an exception: you will get your money back.

# the plain form
return-request-exception-cost = I only ask that you pay the return shipping.
    .short = I only ask that you pay for the return.

# the same, softer
return-request-exception-cost-soft = I would only ask that you cover the return shipping.
    .short = I would only ask that you pay for the return.

return-request-over = I cannot accept the return, because the return period has ended.
    .short = I cannot accept the return: the return period has ended.

return-request-none = I cannot accept the return, because our return policy does not cover this order.
    .short = Our return policy does not cover this order.

# $delivered_on (date) when it came
return-request-delivered = Your order was delivered on { $delivered_on }.

# indirect: nothing can be named yet
return-request-looking = I have looked at your order carefully to see what I can do.
    .short = I have looked at your order carefully.

# after what is possible
return-request-over-soft = Because the return period has ended, I am afraid that a return is no longer possible.
    .short = I am afraid the return period has ended, so a return is no longer possible.

# after what is possible
return-request-none-soft = I am afraid that our return policy does not cover this order, so a return is not possible.
    .short = I am afraid that our return policy does not cover this order.
