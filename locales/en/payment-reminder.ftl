### An order has not been paid yet: the payment is missing, was declined, or is still being processed.

# $order_id (identifier) the order's number
payment-reminder-subject = Your order { $order_id }: payment

# $order_id (identifier) the order's number
payment-reminder-subject-declined = Your order { $order_id }: the payment did not go through

# Said where the payment is a further question in the same message.
# $order_id (identifier) the order
payment-reminder-also = You also asked about the payment for order { $order_id }.

## Not paid

# stands first where a plain start would sound harsh
payment-reminder-ready = We have your order, and we would be glad to send it to you.
    .short = We would be glad to send your order.

payment-reminder-not-paid = We have not received your payment yet.

# $amount (money) what is to be paid
payment-reminder-not-paid-sum = We have not received your payment of { $amount } yet.
    .short = Your payment of { $amount } has not arrived yet.

# $method (text) the name of a means of payment
payment-reminder-chosen-method = You chose this payment method: { $method }.

payment-reminder-in-account = You can pay in your account, under your orders.

# $pay_by (date) the last day for the payment
payment-reminder-until = { $directness ->
    [indirect] It would help us to receive the payment by { $pay_by }.
   *[direct] Please pay by { $pay_by }.
}
    .short = { $directness ->
        [indirect] We would appreciate your payment by { $pay_by }.
       *[direct] Please pay by { $pay_by }.
    }

# $ship_by (date) the last day on which it leaves
payment-reminder-sooner-day = If you pay today, your order will leave our warehouse by { $ship_by }.
    .short = If you pay today, it leaves our warehouse by { $ship_by }.

payment-reminder-sooner = If you pay today, your order can leave our warehouse sooner.
    .short = If you pay today, it can leave sooner.

# said once and only if it is true · $units_left (number) pieces in stock
payment-reminder-units-left = { $units_left ->
    [one] There is only one left in stock.
   *[other] There are only { $units_left } left in stock.
}

payment-reminder-details-again = If you need the payment details again, let me know, and I will send them within one business day.
    .short = If you need the payment details, just reply: you will have them within one business day.

payment-reminder-already-paid = If you have already paid, there is nothing more for you to do.
    .short = If you have paid, there is nothing to do.

## Declined

payment-reminder-can-be-solved = { $mood ->
    [angry] You wanted to pay, and it did not work.
    [rational] Here is what we know about the payment, and what you can do now.
    [disappointed] I know that you expected the payment to go through without any trouble.
   *[calm] A payment can fail for many reasons, and this can be solved.
}
    .short = { $mood ->
        [angry] You wanted to pay, and it did not work.
        [rational] Here is where it stands and what you can do.
        [disappointed] I know that you expected it to go through.
       *[calm] A payment can fail; this can be solved.
    }

payment-reminder-declined = Your payment did not go through, so we have not received any money.
    .short = Your payment did not go through; no money has reached us.

# $method (text) the name of a means of payment
payment-reminder-declined-method = Your payment by { $method } did not go through, so we have not received any money.
    .short = Your payment by { $method } did not go through; no money has reached us.

# $amount (money) what is to be paid
payment-reminder-due = The amount due is { $amount }.
    .short = Amount due: { $amount }.

payment-reminder-other-method = Please try again, or let me know which other payment method you would like to use.
    .short = Please try again, or tell me how else you would like to pay.

payment-reminder-other-method-account = Please open the order in your account, and try again or choose another payment method.

payment-reminder-why-declined = We are not told why, but your bank or payment provider can tell you.
    .short = Your bank or payment provider can tell you why.

payment-reminder-if-stuck = If the payment does not work, tell me what you see, and you will have my answer within one business day.
    .short = If it does not work, tell me what you see: I will answer within one business day.

## Pending

payment-reminder-pending = Your payment is still being processed.

# $method (text) the name of a means of payment
payment-reminder-pending-method = Your payment by { $method } is still being processed.

payment-reminder-nothing-to-do = There is nothing you need to do; please do not pay a second time.
    .short = There is nothing to do; please do not pay twice.

payment-reminder-then-shipped = Once the payment is confirmed, we will prepare your order for shipping.
    .short = Once it is confirmed, we will prepare your order.
