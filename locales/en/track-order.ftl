### The customer asks where the order is.

# $order_id (identifier) the order's number
track-order-subject = Where your order { $order_id } is now

# $order_id (identifier) the order's number
track-order-received = { $mood ->
    [angry] You want to know where order { $order_id } is.
   *[other] Thank you for asking where order { $order_id } is.
}
    .short = You asked about order { $order_id }.

# Said where the delivery is a further question in the same message.
# $order_id (identifier) the order
track-order-also = You also asked where order { $order_id } is.
    .short = You also asked about order { $order_id }.

## Sympathy, where the tracking stands still

track-order-understood = { $mood ->
    [angry] You have waited long enough for news, and I am sorry.
    [rational] Here is what is known so far.
    [disappointed] You were looking forward to this package, and I am sorry that the tracking tells you so little.
   *[calm] I understand that you want to know more than the tracking shows.
}
    .short = { $mood ->
        [angry] You have waited long enough, and I am sorry.
        [rational] Here is what is known so far.
        [disappointed] I am sorry that there is so little news.
       *[calm] I understand that you want to know more.
    }

## The marketplace delivers it

# what the tracking shows, in one sentence
track-order-shows = { $status ->
    [label-only] The tracking shows that the package is being prepared.
    [in-transit] The tracking shows that the package is on its way.
    [customs] The tracking shows that the package is at customs.
    [out-for-delivery] The tracking shows that the package is out for delivery.
    [ready-for-pickup] The tracking shows that the package is ready for pickup.
    [delivered] The tracking shows that the package has been delivered.
   *[no-update] The tracking has not been updated for some time.
}
    .short = { $status ->
        [label-only] The package is being prepared.
        [in-transit] The package is on its way.
        [customs] The package is at customs.
        [out-for-delivery] The package is out for delivery.
        [ready-for-pickup] The package is ready for pickup.
        [delivered] The package is marked as delivered.
       *[no-update] The tracking shows nothing new.
    }

## What the tracking shows, and what it means

# directly after what the tracking shows · $deliver_by (date) the last day of the expected delivery
track-order-arrives-by = It should reach you by { $deliver_by }.
    .short = Expected by { $deliver_by }.

# $deliver_by (date) the last day of the expected delivery
track-order-deliver-by = The package should reach you by { $deliver_by }.
    .short = Expected delivery: by { $deliver_by }.

track-order-packing = Your order is being prepared for shipping. It will get its tracking number when the carrier picks it up.
    .short = Your order is being prepared for shipping.

track-order-label = The shipping label has been created, but the carrier has not scanned the package yet. Until the first scan, the tracking will show nothing new.
    .short = The label is ready, but the carrier has not scanned it yet.

track-order-warehouse-asked = I have asked our warehouse to check whether the carrier already has it.
    .short = I have asked our warehouse if it has left.

track-order-in-transit = Your package is with the carrier and on its way to you.
    .short = Your package is on its way to you.

track-order-customs = Your package is going through customs. This is a normal step when a package comes from another country.
    .short = Your package is going through customs; this is normal.

track-order-out-for-delivery = Your package is out for delivery. It usually arrives the same day.
    .short = Your package is out for delivery and usually arrives the same day.

track-order-nobody-home = If no one is there to accept it, the delivery notice or the tracking will show where the package is.
    .short = If no one is there, the notice or the tracking shows where it is.

track-order-delivered = According to the tracking, your package has been delivered.
    .short = Your package is marked as delivered.

# $delivered_on (date) the day of the delivery scan
track-order-delivered-on = According to the tracking, your package was delivered on { $delivered_on }.
    .short = Your package is marked as delivered on { $delivered_on }.

# $place (text) what the carrier noted
track-order-left-at = The carrier left this note about the place: { $place }.
    .short = Place noted by the carrier: { $place }.

# $party (choice) whether it is a company
track-order-look-around = { $party ->
    [company] If you do not have the package, please check with your reception desk and your mailroom. Please ask your neighbors as well.
   *[other] If you do not have the package, please ask your neighbors. Please also look in the mailbox, in the garage, and on the porch.
}
    .short = { $party ->
        [company] If you do not have it, please ask reception, the mailroom, and your neighbors.
       *[other] If you do not have it, please ask your neighbors and look in the mailbox, garage, and porch.
    }

track-order-no-update = The tracking has not been updated for several days.
    .short = There has been no tracking update for days.

# $last_update (date) the day of the last scan
track-order-no-update-since = The tracking has not been updated since { $last_update }.
    .short = There has been no tracking update since { $last_update }.

## What comes next

# $next_news_by (date) the last day on which they get the number
track-order-number-by = I will send you the tracking number by { $next_news_by }.
    .short = You will have the tracking number by { $next_news_by }.

# $next_news_by (date) the last day on which they hear from us
track-order-recheck = I will check the tracking again and write to you by { $next_news_by }.
    .short = I will check again and write to you by { $next_news_by }.

# after the day of the expected delivery
track-order-if-late = If it is not with you by then, reply to this message. I will ask the carrier within one business day.
    .short = If it is late, write to me: I will ask the carrier within one business day.

# out for delivery
track-order-if-late-tomorrow = If the package is not with you by the next business day, reply to this message. I will ask the carrier within one business day.
    .short = If you do not have it by the next business day, write to me: I will ask the carrier within one business day.

# marked as delivered, and not found
track-order-then-search = If you still cannot find it, reply to this message. I will start a search with the carrier within one business day.
    .short = If you cannot find it, write to me: I will start a search within one business day.

# $next_news_by (date) the last day on which they hear from us
track-order-search-result = By { $next_news_by }, I will write and tell you what the carrier has found.
    .short = You will have the result by { $next_news_by }.
