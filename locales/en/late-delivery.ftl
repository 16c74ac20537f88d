### The customer asks about an order that is late.

# $order_id (identifier) the order's number
late-delivery-subject = Update on your late order { $order_id }

# $order_id (identifier) the order's number
late-delivery-subject-new-date = New delivery date for your order { $order_id }

# $order_id (identifier) the order's number
late-delivery-received = { $mood ->
    [angry] You are still waiting for order { $order_id }.
   *[other] Thank you for your message. You are still waiting for order { $order_id }.
}
    .short = You are still waiting for order { $order_id }.

# $order_id (identifier) the order's number · $promised_by (date) the day on which it was due
late-delivery-received-promised = { $mood ->
    [angry] Order { $order_id } was due by { $promised_by }, and you still do not have it.
   *[other] Thank you for your message. Order { $order_id } was due by { $promised_by }, and you are still waiting for it.
}
    .short = Order { $order_id } is overdue.

# Said where the delay is a further question in the same message.
# $order_id (identifier) the order
late-delivery-also = You also asked about the late delivery of order { $order_id }.
    .short = You also asked about the late order { $order_id }.

# the one apology of the reply
late-delivery-sorry = { $mood ->
    [angry] You have waited long enough, and I apologize for that.
    [rational] I apologize for the delay.
    [disappointed] You were counting on this package, and I am sorry that it is late.
   *[calm] I am sorry that your package is late.
}
    .short = { $mood ->
        [angry] You have waited long enough, and I apologize.
        [rational] I apologize for the delay.
        [disappointed] You were counting on it, and I am sorry.
       *[calm] I am sorry that it is late.
    }

## Why it is late

late-delivery-cause-weather = The delay is due to bad weather on the route.
    .short = Reason: bad weather on the route.

late-delivery-cause-strike = The delay is due to a strike at the carrier.
    .short = Reason: a strike at the carrier.

late-delivery-cause-customs = The delay is due to customs, which is still checking the package.
    .short = Reason: a check by customs.

late-delivery-cause-volume = The delay is due to an unusually high number of packages at the carrier.
    .short = Reason: unusually high volume at the carrier.

late-delivery-cause-unknown = The carrier has not told me the reason for the delay yet.
    .short = I do not know the reason yet.

## Nobody knows the day

late-delivery-no-date = The carrier cannot give a new date yet.
    .short = There is no new date yet.

late-delivery-choice = We can keep searching for the package, or we can refund everything now, shipping included.
    .short = Shall we keep searching, or refund everything now, shipping included?

# $full_refund (money) the full refund, shipping included
late-delivery-choice-sum = We can keep searching for the package, or we can refund { $full_refund } now, shipping included.
    .short = Shall we keep searching, or refund { $full_refund } now, shipping included?

# angry
late-delivery-refund-now = You do not have to wait any longer. A short reply is enough, and I will refund everything within one business day, shipping included.
    .short = Just reply, and I will refund everything within one business day, shipping included.

# angry · $full_refund (money) the full refund, shipping included
late-delivery-refund-now-sum = You do not have to wait any longer. A short reply is enough, and I will refund { $full_refund } within one business day, shipping included.
    .short = Just reply, and I will refund { $full_refund } within one business day, shipping included.

# angry
late-delivery-or-wait = If you would still like to have the package, I will keep the search open.
    .short = If you still want it, I will keep searching.

# what happens if they say nothing
late-delivery-until-answer = { $mood ->
    [angry] I will do the same if I do not hear from you. Until it arrives, you can ask for the refund at any time.
   *[other] Until I hear from you, the search goes on. You can ask for the refund at any time before it arrives.
}
    .short = Without a reply, we keep searching; you can ask for the refund until it arrives.

## What comes next

# $next_news_by (date) the last day on which they hear from us
late-delivery-follow = I am following the package and will write to you by { $next_news_by }.
    .short = I am following it and will write to you by { $next_news_by }.

# $next_news_by (date) the last day on which they hear from us
late-delivery-news-anyway = I will write to you by { $next_news_by }, even if there is nothing new by then.
    .short = I will write to you by { $next_news_by }.
