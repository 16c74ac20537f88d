### The customer asks where the refund is.

# $order_id (identifier) the order's number
refund-status-subject = The refund for order { $order_id }

# refused · $order_id (identifier) the order's number
refund-status-subject-request = Your refund request for order { $order_id }

# Said where the refund is a further question in the same message.
# $order_id (identifier) the order's number
refund-status-also = You also asked about the refund for order { $order_id }.

# $order_id (identifier) the order's number
refund-status-received = { $mood ->
    [angry] You asked about the refund for order { $order_id }.
   *[other] Thank you for asking about the refund for order { $order_id }.
}
    .short = I am writing about order { $order_id }.

# angry or disappointed
refund-status-understood = { $mood ->
    [angry] You want to know where your money is, and here is the answer.
   *[other] I understand that you expected to have the money by now.
}
    .short = { $mood ->
        [angry] You want to know where your money is.
       *[other] I understand that you expected the money by now.
    }

# the money should have arrived
refund-status-sorry-late = I am sorry that the money has not reached you yet.
    .short = I am sorry that the money is not there yet.

## Approved, not sent yet

# $refund (money) what goes back · $send_by (date) the day by which it leaves us
refund-status-approved = Your refund of { $refund } has been approved, and we will send it by { $send_by }.
    .short = Your refund of { $refund } is approved, and we will send it by { $send_by }.

# $method (text) the means of payment, as the customer knows it
refund-status-method = It goes back the same way that you paid: { $method }.
    .short = Payment method: { $method }.

# $refund_days (number) business days that the bank takes
refund-status-then-days = { $refund_days ->
    [one] After that, your bank may take up to one business day.
   *[other] After that, your bank may take up to { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] Your bank may then take up to one business day.
       *[other] Your bank may then take up to { $refund_days } business days.
    }

refund-status-nothing-to-do = There is nothing that you need to do.

## Sent

# $refund (money) what goes back · $sent_on (date) when it left us
refund-status-sent = We sent you { $refund } on { $sent_on }.
    .short = We refunded { $refund } on { $sent_on }.

# $method (text) the means of payment, as the customer knows it
refund-status-sent-method = The money went back to your payment method: { $method }.
    .short = Payment method: { $method }.

# $refund_days (number) business days that the bank takes
refund-status-sent-days = { $refund_days ->
    [one] From that date, your bank may take up to one business day.
   *[other] From that date, your bank may take up to { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] Your bank may take up to one business day from then.
       *[other] Your bank may take up to { $refund_days } business days from then.
    }

# $reference (identifier) what the bank can search for
refund-status-reference = Your bank can find the payment with this reference: { $reference }.
    .short = Reference for your bank: { $reference }.

refund-status-if-missing = If the money is not in your account after that, reply to this message. I will then have the payment traced within one business day.
    .short = If it is not there after that, reply here, and I will have it traced within one business day.

# the bank's days are over
refund-status-traced = The money should have reached you by now, so I have asked our payment provider to trace it. If it was lost on the way, we will send it again.
    .short = I am having the payment traced. If it was lost, we will send it again.

# $traced_by (date) the last day on which they hear the result
refund-status-traced-by = By { $traced_by }, I will tell you where the money is.
    .short = I will tell you by { $traced_by } where it is.

## Waiting for the return

# $refund (money) what goes back
refund-status-waiting = Your refund of { $refund } is ready, and we are only waiting for the return.
    .short = Your refund of { $refund } is only waiting for the return.

refund-status-proof-enough = The package does not have to arrive first. A photo of the shipping receipt or the tracking number is enough.
    .short = A photo of the shipping receipt or the tracking number is enough.

# $refund_days (number) business days until it is there
refund-status-proof-then = { $refund_days ->
    [one] Once I have either one, you will have the money within one business day.
   *[other] Once I have either one, you will have the money within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] You will then have the money within one business day.
       *[other] You will then have the money within { $refund_days } business days.
    }

refund-status-not-posted = If you have not shipped it yet and need the address or a label, tell me, and you will have it within one business day.
    .short = If you need the address or a label, tell me, and you will have it within one business day.

## The marketplace pays

refund-status-marketplace = The marketplace stores and ships this order for us, and it also pays the refund. You can check the status in your account, under your orders.
    .short = The marketplace pays the refund. You can see its status in your account, under your orders.

refund-status-marketplace-proof = If the return does not show as received there, the marketplace's customer service can check it with your tracking number.
    .short = If the return is not shown there, the marketplace can check it with your tracking number.

## Refused

# the plain form · $refund (money) the sum they asked for
refund-status-rejected = I have reviewed your request, and we cannot refund { $refund }.
    .short = I have checked, and we cannot refund { $refund }.

# indirect, before the reason
refund-status-looked = I have gone through your request carefully.

# $reason (text) a phrase
refund-status-reason = The reason for this: { $reason }.

# indirect · $reason (text) a phrase
refund-status-found = This is what I found: { $reason }.
    .short = What I found: { $reason }.

# indirect, after the reason · $refund (money) the sum they asked for
refund-status-rejected-soft = For this reason, I am afraid that we cannot refund { $refund }.
    .short = So I am afraid that we cannot refund { $refund }.

refund-status-look-again = If there is anything that I do not know yet, please tell me. I will look at it again, and you will have my answer within one business day.
    .short = If I have missed something, tell me: you will have my answer within one business day.
