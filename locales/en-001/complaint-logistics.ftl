### Outside North America: parcel for package, delivery for shipping, collection for pickup, and what the places are called.

# $order_id (identifier) the order's number
complaint-logistics-heard-wrong-address-rational = Here is where order { $order_id } stands: it was sent to the wrong address.
    .short = Order { $order_id } was sent to the wrong address.

# $order_id (identifier) the order's number
complaint-logistics-heard-returned-rational = Here is where order { $order_id } stands: the parcel was returned to sender.
    .short = Order { $order_id } was returned to sender.

# $order_id (identifier) the order's number
complaint-logistics-heard-customs-rational = Here is where order { $order_id } stands: the parcel is with customs.
    .short = Order { $order_id } is with customs.

# $order_id (identifier) the order's number
complaint-logistics-heard-returned-disappointed = You were waiting for order { $order_id }, and the parcel went back instead of reaching you.
    .short = Your order { $order_id } went back to the sender.

complaint-logistics-expected-work = You needed it for your work, and work does not wait for a parcel.
    .short = You needed it for your work.

complaint-logistics-sorry-angry = I apologise for what happened.
    .short = I apologise.

complaint-logistics-sorry-rational = I apologise for the trouble.
    .short = I apologise for this.

complaint-logistics-fault-carrier = It went wrong on the way to you; putting it right is our job.
    .short = It went wrong on the way; putting it right is our job.

# $last_update (date) the day of the last scan
complaint-logistics-last-scan = The parcel was last scanned on { $last_update }.
    .short = Last scan: { $last_update }.

# $last_update (date) the day of the last scan · $place (text) where the parcel is or was left
complaint-logistics-last-scan-place = The parcel was last scanned on { $last_update } ({ $place }).
    .short = Last scan: { $last_update } ({ $place }).

complaint-logistics-cause-volume = The cause is that the carrier has more parcels than usual.
    .short = The carrier is unusually busy.

complaint-logistics-cause-handling = The cause is how the parcel was handled on the way.
    .short = The cause was its handling on the way.

complaint-logistics-cause-label = The cause is an error on the delivery label.

complaint-logistics-cause-not-collected = The cause is that the collection period ended before the parcel was picked up.
    .short = The collection period had ended.

complaint-logistics-marketplace-calm = The marketplace stores and delivers this order, so it can deal with the parcel directly. Please open the order in your account there and choose the help option; a replacement or a refund is decided there.
    .short = The marketplace delivers it and decides on a replacement or refund: please open the order in your account and choose help.

# $full_refund (money) the full refund, shipping included
complaint-logistics-done-refund = I have issued your full refund of { $full_refund }, delivery included.
    .short = I have refunded { $full_refund } in full, delivery included.

complaint-logistics-asked-calm = I have asked the carrier where the parcel is; it has not given me a delivery date yet.
    .short = The carrier has no delivery date yet.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-wait-open-calm = You can wait for the carrier's answer, or I can refund the full amount of { $full_refund } now, delivery included.
    .short = You can wait, or I can refund { $full_refund } now, delivery included.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-now-calm = If you would rather not wait, I will refund the full amount of { $full_refund } now, delivery included.
    .short = If you prefer, I will refund { $full_refund } now, delivery included.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-calm = If you would rather have your money back, I will refund the full amount of { $full_refund }, delivery included.
    .short = Or I can refund { $full_refund }, delivery included.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-rational = Second delivery: sent by { $resend_by }, at no cost to you; a one-line reply is enough.
    .short = Second delivery: sent by { $resend_by }, free of charge.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
complaint-logistics-option-resend-cost-rational = Second delivery: sent by { $resend_by }, cost { $reship_cost }; a one-line reply is enough.
    .short = Second delivery: sent by { $resend_by }, for { $reship_cost }.

# $full_refund (money) the full refund, shipping included · $refund_days (number) business days until the money is there
complaint-logistics-option-refund-rational = { $refund_days ->
    [one] Refund: { $full_refund }, delivery included, within one business day of your one-line reply.
   *[other] Refund: { $full_refund }, delivery included, within { $refund_days } business days of your one-line reply.
}
    .short = { $refund_days ->
        [one] Refund: { $full_refund }, delivery included, within one business day of your reply.
       *[other] Refund: { $full_refund }, delivery included, within { $refund_days } business days of your reply.
    }

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-disappointed = If you no longer want it, you will get the full amount of { $full_refund } back, delivery included.
    .short = I can also refund { $full_refund }, delivery included.

# $full_refund (money) the full refund, shipping included · $resend_by (date) the last day on which it leaves again
complaint-logistics-or-refund-now-resend = You can also choose: { $full_refund } back now, or another parcel by { $resend_by }.
    .short = Or have { $full_refund } back now, or another one sent by { $resend_by }.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-or-wait-resend = Other options: waiting, or another parcel sent by { $resend_by }.
    .short = Or you can wait, or have another one sent by { $resend_by }.

# $party (choice) whether it is a company
complaint-logistics-places-calm = { $party ->
    [company] Please look in three places: with your neighbours, at your reception desk and in your post room.
   *[other] Please look in three places: with your neighbours, in a safe place such as the garage or porch, and in your letterbox or parcel locker.
}
    .short = { $party ->
        [company] Please ask neighbours, the reception desk and the post room.
       *[other] Please check with neighbours, in the garage or porch and in the letterbox.
    }

# $party (choice) whether it is a company
complaint-logistics-places-angry = { $party ->
    [company] Please check three places: neighbours, reception desk and post room.
   *[other] Please check three places: neighbours, garage or porch, and letterbox.
}
    .short = { $party ->
        [company] Please ask neighbours, reception and the post room.
       *[other] Please ask neighbours and check porch, garage and letterbox.
    }

# $party (choice) whether it is a company
complaint-logistics-places-rational = { $party ->
    [company] Please check three places: your neighbours, your reception desk and your post room. This takes a few minutes.
   *[other] Please check three places: your neighbours, a safe place such as the garage or porch, and your letterbox or parcel locker. This takes a few minutes.
}
    .short = { $party ->
        [company] Please ask neighbours, reception and the post room.
       *[other] Please ask neighbours and check porch, garage and letterbox.
    }

complaint-logistics-places-asked-rational = I have asked the carrier for the exact place and the name of the person who accepted the parcel.
    .short = I asked the carrier where it was left.

# $party (choice) whether it is a company
complaint-logistics-places-disappointed = { $party ->
    [company] You should be unpacking it now, not looking for it. I ask you to check only three places: your neighbours, your reception desk and your post room.
   *[other] You should be unpacking it now, not looking for it. I ask you to check only three places: your neighbours, a safe place such as the garage or porch, and your letterbox or parcel locker.
}
    .short = { $party ->
        [company] Please just ask neighbours, the reception desk and the post room.
       *[other] Please just ask neighbours, and check the garage, porch and letterbox.
    }

complaint-logistics-still-arrives-keep = If the original parcel still arrives, please keep it.
    .short = If it still arrives, please keep it.

complaint-logistics-still-arrives-return = If the original parcel still arrives, just tell me; sending it back costs you nothing.
    .short = If it still arrives, tell me; returning it is free.

# $place (text) where the parcel is or was left
complaint-logistics-place-now = The parcel is now at this location: { $place }.
    .short = It is now here: { $place }.

complaint-logistics-address-confirm = For a second delivery, please confirm your full name and address, including any flat number.
    .short = For this, please confirm your name and address.

complaint-logistics-rule-late = Until the parcel arrives, you can switch from waiting to a refund at any time.
    .short = Until it arrives, you can switch to a refund at any time.
