### Outside North America: parcel for package, letterbox for mailbox, and the spelling.

track-order-understood = { $mood ->
    [angry] You have waited long enough for news, and I am sorry.
    [rational] Here is what is known so far.
    [disappointed] You were looking forward to this parcel, and I am sorry that the tracking tells you so little.
   *[calm] I understand that you want to know more than the tracking shows.
}
    .short = { $mood ->
        [angry] You have waited long enough, and I am sorry.
        [rational] Here is what is known so far.
        [disappointed] I am sorry that there is so little news.
       *[calm] I understand that you want to know more.
    }

# what the tracking shows, in one sentence
track-order-shows = { $status ->
    [label-only] The tracking shows that the parcel is being prepared.
    [in-transit] The tracking shows that the parcel is on its way.
    [customs] The tracking shows that the parcel is at customs.
    [out-for-delivery] The tracking shows that the parcel is out for delivery.
    [ready-for-pickup] The tracking shows that the parcel is ready for collection.
    [delivered] The tracking shows that the parcel has been delivered.
   *[no-update] The tracking has not been updated for some time.
}
    .short = { $status ->
        [label-only] The parcel is being prepared.
        [in-transit] The parcel is on its way.
        [customs] The parcel is at customs.
        [out-for-delivery] The parcel is out for delivery.
        [ready-for-pickup] The parcel is ready for collection.
        [delivered] The parcel is marked as delivered.
       *[no-update] The tracking shows nothing new.
    }

# $deliver_by (date) the last day of the expected delivery
track-order-deliver-by = The parcel should reach you by { $deliver_by }.
    .short = Expected delivery: by { $deliver_by }.

track-order-packing = Your order is being prepared for dispatch. It will get its tracking number when the carrier picks it up.
    .short = Your order is being prepared for dispatch.

track-order-label = The label has been created, but the carrier has not scanned the parcel yet. Until the first scan, the tracking will show nothing new.
    .short = The label is ready, but the carrier has not scanned it yet.

track-order-in-transit = Your parcel is with the carrier and on its way to you.
    .short = Your parcel is on its way to you.

track-order-customs = Your parcel is going through customs. This is a normal step when a parcel comes from another country.
    .short = Your parcel is going through customs; this is normal.

track-order-out-for-delivery = Your parcel is out for delivery. It usually arrives the same day.
    .short = Your parcel is out for delivery and usually arrives the same day.

track-order-nobody-home = If no one is there to accept it, the delivery notice or the tracking will show where the parcel is.
    .short = If no one is there, the notice or the tracking shows where it is.

track-order-delivered = According to the tracking, your parcel has been delivered.
    .short = Your parcel is marked as delivered.

# $delivered_on (date) the day of the delivery scan
track-order-delivered-on = According to the tracking, your parcel was delivered on { $delivered_on }.
    .short = Your parcel is marked as delivered on { $delivered_on }.

# $party (choice) whether it is a company
track-order-look-around = { $party ->
    [company] If you do not have the parcel, please check with your reception desk and your post room. Please ask your neighbours as well.
   *[other] If you do not have the parcel, please ask your neighbours. Please also look in the letterbox, in the garage and on the porch.
}
    .short = { $party ->
        [company] If you do not have it, please ask reception, the post room and your neighbours.
       *[other] If you do not have it, please ask your neighbours and look in the letterbox, garage and porch.
    }

# out for delivery
track-order-if-late-tomorrow = If the parcel is not with you by the next business day, reply to this message. I will ask the carrier within one business day.
    .short = If you do not have it by the next business day, write to me: I will ask the carrier within one business day.
