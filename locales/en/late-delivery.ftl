### The customer asks about an order that is late.

# $order_id (identifier) the order's number
late-delivery-subject = Your order { $order_id }: the late delivery

# $order_id (identifier) the order's number
late-delivery-subject-new-date = Your order { $order_id }: new delivery date

# $order_id (identifier) the order's number
late-delivery-received = { $mood ->
    [angry] I have read your message: you are still waiting for order { $order_id }.
   *[other] Thank you for your message. You are still waiting for order { $order_id }.
}

# $order_id (identifier) the order's number · $promised_by (date) the day on which it was due
late-delivery-received-promised = { $mood ->
    [angry] I have read your message: order { $order_id } was due by { $promised_by }, and you still do not have it.
   *[other] Thank you for your message. Order { $order_id } was due by { $promised_by }, and you are still waiting for it.
}

# Said where the delay is a further question in the same message.
# $order_id (identifier) the order
late-delivery-also = You also asked about the late delivery of order { $order_id }.

# the one apology of the reply
late-delivery-sorry = { $mood ->
    [angry] You have waited long enough, and I apologize for that.
    [rational] I apologize for the delay.
    [disappointed] You were counting on this parcel, and I am sorry that it is late.
   *[calm] I am sorry that your parcel is late.
}

## Why it is late

late-delivery-cause-weather = The delay is due to bad weather on the route.

late-delivery-cause-strike = The delay is due to a strike at the carrier.

late-delivery-cause-customs = The delay is due to customs, which is still checking the parcel.

late-delivery-cause-volume = The delay is due to an unusually high number of parcels at the carrier.

late-delivery-cause-unknown = The carrier has not told me the reason for the delay yet.

## Nobody knows the day

late-delivery-no-date = The carrier cannot name a new date yet.

late-delivery-choice = The choice is yours: we keep searching for the parcel, or you get everything back now, shipping included.

# $full_refund (money) the full refund, shipping included
late-delivery-choice-sum = The choice is yours: we keep searching for the parcel, or you get { $full_refund } back now, shipping included.

# angry
late-delivery-refund-now = You do not have to wait any longer. A short reply is enough, and I will refund everything on the same day, shipping included.

# angry · $full_refund (money) the full refund, shipping included
late-delivery-refund-now-sum = You do not have to wait any longer. A short reply is enough, and I will refund { $full_refund } on the same day, shipping included.

# angry
late-delivery-or-wait = If you would still like to have the parcel, I will keep the search going.

## What comes next

# $next_news_by (date) the last day on which they hear from us
late-delivery-follow = I am following the parcel and will write to you by { $next_news_by }.

# $next_news_by (date) the last day on which they hear from us
late-delivery-news-anyway = I will write to you by { $next_news_by }, even if there is nothing new by then.
