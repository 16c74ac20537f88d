### Outside North America: fault for defect, parcel for package, delivery and postage for shipping, dispatch for ship.

# $order_id (identifier) the order's number
return-request-received-defective = { $mood ->
    [angry] There is a fault, and you want to return order { $order_id }.
   *[other] Thank you for telling us about the fault. You would like to return order { $order_id }.
}
    .short = { $mood ->
        [angry] There is a fault in what you received.
       *[other] Thank you for your message.
    }

return-request-policy = Our returns policy covers this, and you will get your money back.
    .short = Our returns policy covers this.

# they were told so before they bought; the plain form
return-request-own-cost = You pay the return postage, as stated before you ordered.
    .short = You pay for the return, as stated before you ordered.

# the same, softer
return-request-own-cost-soft = The only cost to you would be the return postage, as stated before you ordered.
    .short = You would only pay for the return, as stated before you ordered.

# after the return period · $guarantee_years (number) years of the statutory guarantee
return-request-fault-law = The return period does not matter here: the statutory guarantee covers faults for { $guarantee_years } years from delivery.
    .short = The statutory guarantee covers faults for { $guarantee_years } years from delivery.

# $resend_by (date) when a replacement leaves
return-request-choose = You can have a replacement, which we will dispatch by { $resend_by }, or a full refund.
    .short = You can have a replacement, dispatched by { $resend_by }, or a full refund.

# $resend_by (date) when a replacement leaves · $refund (money) what goes back
return-request-choose-sum = You can have a replacement, which we will dispatch by { $resend_by }, or a full refund of { $refund }.
    .short = You can have a replacement, dispatched by { $resend_by }, or a full refund of { $refund }.

# the whole order
return-request-full-refund = We will refund everything you paid, including delivery.
    .short = We will refund everything, including delivery.

# the whole order, where the law says so
return-request-refund-law = Within 14 days of your message, we will refund everything you paid, including standard delivery.
    .short = Within 14 days of your message, we will refund everything, including standard delivery.

# follows the 14 days
return-request-proof-first = All I need for this is the parcel or a photo of your proof of posting, whichever reaches me first.
    .short = I only need the parcel or a photo of your proof of posting first.

# elsewhere · $refund_days (number) business days until it is there
return-request-refund-arrival = { $refund_days ->
    [one] We will refund you the same way that you paid. You will have the money within one business day after the parcel arrives.
   *[other] We will refund you the same way that you paid. You will have the money within { $refund_days } business days after the parcel arrives.
}
    .short = { $refund_days ->
        [one] You will have your money within one business day after the return arrives.
       *[other] You will have your money within { $refund_days } business days after the return arrives.
    }

return-request-marketplace = The marketplace stores and dispatches this order for us, and it handles the return as well. Please request the return in your account, under your orders. You will get the label and the instructions there.
    .short = Please request the return in your account with the marketplace, where you will get the label.

return-request-marketplace-fault = A fault should not cost you anything. If you are asked to pay for the return, tell me, and I will take care of it within one business day.
    .short = A fault should not cost you anything.

return-request-exception-none = Our returns policy does not cover this order, but I have made an exception for you: you will get your money back.
    .short = I am making an exception: you will get your money back.

# the plain form
return-request-exception-cost = I only ask that you pay the return postage.
    .short = I only ask that you pay for the return.

# the same, softer
return-request-exception-cost-soft = I would only ask that you cover the return postage.
    .short = I would only ask that you pay for the return.

return-request-none = I cannot accept the return, because our returns policy does not cover this order.
    .short = Our returns policy does not cover this order.

# after what is possible
return-request-none-soft = I am afraid that our returns policy does not cover this order, so a return is not possible.
    .short = I am afraid that our returns policy does not cover this order.
