### The customer sees a wrong charge: two charges, another amount, or a voucher that was not applied.

## Subjects

# $order_id (identifier) the order's number
charged-wrong-subject = Your order { $order_id }: the amount charged

# $order_id (identifier) the order's number
charged-wrong-subject-refund = Your order { $order_id }: your refund

## What they see

# $order_id (identifier) the order's number
charged-wrong-received-twice = { $mood ->
    [angry] I have read your message: you see two charges for order { $order_id }.
   *[other] Thank you for your message. You see two charges for order { $order_id }.
}
    .short = You see two charges.

# $order_id (identifier) the order's number
charged-wrong-received-amount = { $mood ->
    [angry] I have read your message: you see an amount for order { $order_id } that you did not expect.
   *[other] Thank you for your message. You see an amount for order { $order_id } that you did not expect.
}
    .short = You see an unexpected amount.

# $order_id (identifier) the order's number
charged-wrong-received-voucher-failed = { $mood ->
    [angry] I have read your message: your coupon was not applied to order { $order_id }.
   *[other] Thank you for your message. You mentioned that your coupon was not applied to order { $order_id }.
}
    .short = You do not see the coupon discount.

# Said where the charge is a further question in the same message.
# $order_id (identifier) the order
charged-wrong-also = You also asked about the amount charged for order { $order_id }.
    .short = You also asked about the charge for order { $order_id }.

## Sympathy

# no mistake is known yet
charged-wrong-understood = { $mood ->
    [angry] You want to pay only what your order costs, and rightly so.
    [rational] The amount has to be exactly right.
    [disappointed] I know that an unexpected amount is worrying.
   *[calm] You should not pay more than your order costs.
}
    .short = { $mood ->
        [rational] The amount has to be exactly right.
        [disappointed] An unexpected amount is worrying.
       *[other] You should pay only what your order costs.
    }

# too much was charged
charged-wrong-sorry = { $mood ->
    [angry] I am sorry that you had to find this yourself.
    [rational] I apologize for the wrong amount.
    [disappointed] You trusted us with your payment, and I am sorry that the amount was wrong.
   *[calm] I am sorry about the wrong amount.
}
    .short = { $mood ->
        [angry] I am sorry that you had to find this.
        [rational] I apologize for the wrong amount.
       *[other] I am sorry about the wrong amount.
    }

## Too much was charged

charged-wrong-right-twice = You are right: you were charged twice.

charged-wrong-right-amount = You are right: too much was charged.

charged-wrong-right-voucher-failed = You are right: you paid the price without the coupon.
    .short = You are right: that discount was missing.

# $refund (money) what goes back
charged-wrong-refund = I have issued a refund of { $refund }.
    .short = I have refunded { $refund }.

charged-wrong-if-not-there = If it is not there after that time, reply to this message, and I will ask the payment provider within one business day.
    .short = If it does not arrive, write to me: I will look into it within one business day.

## It is only a hold at the bank

charged-wrong-charged-twice = You have been charged only once.

charged-wrong-charged-amount = You have been charged only the total of your order.

charged-wrong-hold-twice = One of the two entries is a temporary hold.
    .short = One entry is only a hold by the bank.

charged-wrong-hold-amount = The amount that you see is a temporary hold.
    .short = This amount is only a hold by the bank.

charged-wrong-hold-means = The bank has set this money aside, but it has not been paid to us.
    .short = The money has not been paid to us.

# $hold_until (date) the last day on which it is released
charged-wrong-released = The bank should release the money by { $hold_until }, and there is nothing you need to do.
    .short = The bank should release the money by { $hold_until }.

charged-wrong-still-there = If you still see it after that day, reply to this message, and I will ask the payment provider within one business day.
    .short = If not, write to me: I will look into it within one business day.

## It is not known yet

charged-wrong-comparing = I have asked for the payment records and will compare them with your order.
    .short = I will check the payment records against your order.

charged-wrong-comparing-marketplace = The marketplace handles the payment, so I have asked for its payment records and will compare them with your order.
    .short = I will check the marketplace's payment records.

charged-wrong-too-much-back = If too much was charged, you will get all of it back.
    .short = If it was too much, you will get all of it back.

# $kind (choice) what is wrong with the charge
charged-wrong-date-and-amount = { $kind ->
    [voucher-failed] It would help to know the coupon code and the amount that you paid. Please do not send any card numbers.
   *[other] It would help to know the date and the amount of each charge. Please do not send any card numbers.
}
    .short = { $kind ->
        [voucher-failed] The coupon code and the amount you paid would help; please send no card numbers.
       *[other] The date and amount of each charge would help; please send no card numbers.
    }
