### Outside America: instalments with one l, and orders are dispatched.

payment-question-offered-instalments = Yes, you can pay in instalments.

# $instalments (number) how many at most
payment-question-instalments = { $method ->
    [instalments] Up to { $instalments } are possible.
   *[card] You can split the amount into up to { $instalments } instalments.
}

payment-question-ships-when-paid = Your order is dispatched after we have received the payment.

payment-question-not-offered-instalments = Payment in instalments is not available at the moment.

payment-question-not-offered-softly-instalments = I am afraid that payment in instalments is not available at the moment.
    .short = I am afraid that payment in instalments is not available at the moment.
