### Only a part of the order has arrived.

# $order_id (identifier) the order's number
partial-delivery-subject = Your order { $order_id }: what is missing

# $order_id (identifier) the order's number · $missing (list) what has not arrived
partial-delivery-received = { $mood ->
    [angry] I have read your message: order { $order_id } arrived incomplete. The following is missing: { $missing }.
   *[other] Thank you for your message. Order { $order_id } arrived incomplete. The following is missing: { $missing }.
}

# Said where this is a further question in the same message.
# $order_id (identifier) the order · $missing (list) what has not arrived
partial-delivery-also = You also wrote that order { $order_id } arrived incomplete. The following is missing: { $missing }.

# the one apology of the reply
partial-delivery-sorry = { $mood ->
    [angry] You paid for everything and got only a part. I apologize for that.
    [rational] I apologize that it was not complete.
    [disappointed] You were looking forward to all of it, and I am sorry that it was not complete.
   *[calm] I am sorry that it was not complete.
}

## The rest is in a second parcel

partial-delivery-second-parcel = The rest is on its way to you in a second parcel.

# $arrives_by (date) the last day of the expected delivery
partial-delivery-arrives-by = This parcel should reach you by { $arrives_by }.

partial-delivery-if-not-there = If it has not arrived by then, a short reply is enough. Within one business day, we will send the rest again or refund it, whichever you prefer.

## The rest is sent now

# $send_by (date) the last day on which it leaves
partial-delivery-send = We will send what is missing by { $send_by }, at no cost to you.

# $refund (money) what goes back for what is missing
partial-delivery-or-refund = If you would rather have the money, you will get { $refund } back instead. A short reply is enough.

## The rest cannot be sent

partial-delivery-cannot-send = We can no longer send what is missing.

# $refund (money) what goes back for what is missing
partial-delivery-refund = I am refunding you { $refund } for it.

# said before the next sentence · $refund (money) what goes back for what is missing
partial-delivery-refund-first = For what is missing, I am refunding you { $refund }.

partial-delivery-cannot-send-softly = I would have liked to send it to you, but this is no longer possible.

partial-delivery-rest-useless = If the rest is of no use to you without it, write to me. You will have my suggestion within one business day.
