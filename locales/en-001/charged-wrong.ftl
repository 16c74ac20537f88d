### Outside America: voucher for coupon, apologise with an s.

# $order_id (identifier) the order's number
charged-wrong-received-voucher-failed = { $mood ->
    [angry] I have read your message: your voucher was not applied to order { $order_id }.
   *[other] Thank you for your message. You mentioned that your voucher was not applied to order { $order_id }.
}
    .short = You do not see the voucher discount.

# too much was charged
charged-wrong-sorry = { $mood ->
    [angry] I am sorry that you had to find this yourself.
    [rational] I apologise for the wrong amount.
    [disappointed] You trusted us with your payment, and I am sorry that the amount was wrong.
   *[calm] I am sorry about the wrong amount.
}
    .short = { $mood ->
        [angry] I am sorry that you had to find this.
        [rational] I apologise for the wrong amount.
       *[other] I am sorry about the wrong amount.
    }

charged-wrong-right-voucher-failed = You are right: you paid the price without the voucher.
    .short = You are right: that discount was missing.

# $kind (choice) what is wrong with the charge
charged-wrong-date-and-amount = { $kind ->
    [voucher-failed] It would help to know the voucher code and the amount that you paid. Please do not send any card numbers.
   *[other] It would help to know the date and the amount of each charge. Please do not send any card numbers.
}
    .short = { $kind ->
        [voucher-failed] The voucher code and the amount you paid would help; please send no card numbers.
       *[other] The date and amount of each charge would help; please send no card numbers.
    }
