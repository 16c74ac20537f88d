### Only a part of the order has arrived.

# $order_id (identifier) the order's number
partial-delivery-subject = Your order { $order_id }: what is missing

# $order_id (identifier) the order's number · $missing (list) what has not arrived
partial-delivery-received = { $mood ->
    [angry] Order { $order_id } arrived incomplete. The following is missing: { $missing }.
   *[other] Thank you for letting us know that order { $order_id } arrived incomplete. The following is missing: { $missing }.
}
    .short = { $mood ->
        [angry] Order { $order_id } arrived incomplete.
       *[other] Your order { $order_id } arrived incomplete.
    }

# Said where this is a further question in the same message.
# $order_id (identifier) the order · $missing (list) what has not arrived
partial-delivery-also = You also wrote that order { $order_id } arrived incomplete. The following is missing: { $missing }.

# the one apology of the reply
partial-delivery-sorry = { $mood ->
    [angry] You paid for the whole order and got only part of it. I apologize for that.
    [rational] I apologize for the incomplete delivery.
    [disappointed] You were looking forward to the whole order, and I am sorry that part of it was missing.
   *[calm] I am sorry that it was not complete.
}
    .short = { $mood ->
        [angry] You paid for all of it. I apologize.
        [rational] I apologize for this.
        [disappointed] You were looking forward to it, and I am sorry.
       *[calm] I am sorry about this.
    }

## The rest is in a second package

partial-delivery-second-parcel = The rest is on its way to you in a second package.
    .short = The rest is on its way in a second package.

# $arrives_by (date) the last day of the expected delivery
partial-delivery-arrives-by = This package should reach you by { $arrives_by }.
    .short = It should reach you by { $arrives_by }.

partial-delivery-if-not-there = If it has not arrived by then, a short reply is enough. Within one business day, we will send the rest again or refund it, whichever you prefer.
    .short = If it does not come by then, write to me: we will send or refund it within one business day, as you prefer.

## The rest is sent now

# $send_by (date) the last day on which it leaves
partial-delivery-send = We will send what is missing by { $send_by }, at no cost to you.
    .short = We will send what is missing by { $send_by }, at no cost to you.

# $refund (money) what goes back for what is missing
partial-delivery-or-refund = If you would rather have your money back, just reply, and we will refund { $refund } instead.
    .short = If you prefer your money back, just reply: we will refund { $refund }.

## The rest cannot be sent

partial-delivery-cannot-send = We can no longer send what is missing.
    .short = We can no longer send what is missing.

# $refund (money) what goes back for what is missing
partial-delivery-refund = I am refunding { $refund } for it.

# said before the next sentence · $refund (money) what goes back for what is missing
partial-delivery-refund-first = I am refunding { $refund } for what is missing.

partial-delivery-cannot-send-softly = I would have liked to send it to you, but this is no longer possible.
    .short = I would have liked to send it, but I no longer can.

partial-delivery-rest-useless = If what you received is of no use to you without it, write to me. I will propose a solution within one business day.
    .short = If the rest is of no use to you, write to me: I will propose a solution within one business day.

## The marketplace packs and delivers it

# said after shared-marketplace-delivers
partial-delivery-marketplace-decides = The marketplace also decides whether what is missing is sent or refunded.
    .short = The marketplace also decides on sending or refunding the rest.
