### The customer asks where the order is.

# $order_id (identifier) the order's number
track-order-subject = Your order { $order_id }: where it is now

# $order_id (identifier) the order's number
track-order-received = { $mood ->
    [angry] I have read your message: you want to know where order { $order_id } is.
   *[other] Thank you for your message. You would like to know where order { $order_id } is.
}

# Said where the delivery is a further question in the same message.
# $order_id (identifier) the order
track-order-also = You also asked where order { $order_id } is.

## Sympathy, where the tracking stands still

track-order-understood = { $mood ->
    [angry] You have waited long enough for news, and I am sorry.
    [rational] Here is what is known so far.
    [disappointed] You were looking forward to this parcel, and I am sorry that the tracking tells you so little.
   *[calm] I understand that you want to know more than the tracking shows.
}

## The marketplace delivers it

# what the tracking shows, in one sentence
track-order-shows = { $status ->
    [label-only] The tracking shows that the parcel is being prepared.
    [in-transit] The tracking shows that the parcel is on its way.
    [customs] The tracking shows that the parcel is at customs.
    [out-for-delivery] The tracking shows that the parcel is out for delivery.
    [ready-for-pickup] The tracking shows that the parcel is ready to be picked up.
    [delivered] The tracking shows that the parcel has been delivered.
   *[no-update] The tracking has shown nothing new for some time.
}

## What the tracking shows, and what it means

# directly after what the tracking shows · $deliver_by (date) the last day of the expected delivery
track-order-arrives-by = It should reach you by { $deliver_by }.

# $deliver_by (date) the last day of the expected delivery
track-order-deliver-by = The parcel should reach you by { $deliver_by }.

track-order-packing = Your order is being prepared for shipping. It gets its tracking number when the carrier takes it over.

track-order-label = The label has been made, and the carrier has not scanned the parcel yet. Until the first scan, the tracking shows nothing new.

track-order-warehouse-asked = I have asked our warehouse to check whether the carrier already has it.

track-order-in-transit = Your parcel is with the carrier and on its way to you.

track-order-customs = Your parcel is going through customs. This is a normal step when a parcel comes from another country.

track-order-out-for-delivery = Your parcel is out for delivery. It usually arrives on the same day.

track-order-nobody-home = If nobody is at home, the notice or the tracking will show where the parcel is.

track-order-delivered = According to the tracking, your parcel has been delivered.

# $delivered_on (date) the day of the delivery scan
track-order-delivered-on = According to the tracking, your parcel was delivered on { $delivered_on }.

# $place (text) what the carrier noted
track-order-left-at = The carrier left this note about the place: { $place }.

track-order-look-around = If you do not have the parcel, please ask your neighbors. Please also look in the mailbox, in the garage and on the porch.

track-order-no-update = The tracking has shown nothing new for several days.

# $last_update (date) the day of the last scan
track-order-no-update-since = The tracking has shown nothing new since { $last_update }.

## What comes next

# $next_news_by (date) the last day on which they get the number
track-order-number-by = I will send you the tracking number by { $next_news_by }.

# $next_news_by (date) the last day on which they hear from us
track-order-recheck = I will check the tracking again and write to you by { $next_news_by }.

# after the day of the expected delivery
track-order-if-late = If it is not with you by then, reply to this message. I will ask the carrier within one business day.

# out for delivery
track-order-if-late-tomorrow = If the parcel is not with you by the next business day, reply to this message. I will ask the carrier within one business day.

# marked as delivered, and not found
track-order-then-search = If you still cannot find it, reply to this message. I will start a search with the carrier within one business day.

# $next_news_by (date) the last day on which they hear from us
track-order-search-result = I will write to you by { $next_news_by } and tell you what the carrier has found.
