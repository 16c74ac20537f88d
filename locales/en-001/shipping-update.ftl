### Outside North America: parcel for package, collection for pickup, delivery for shipping.

# $order_id (identifier) the order's number
shipping-update-subject-pickup = Your order { $order_id } is ready for collection

shipping-update-shipped = Your parcel has left our warehouse and is on its way to you.
    .short = Your parcel has left our warehouse.

# the one apology of the message
shipping-update-sorry = { $mood ->
    [angry] You have already waited, and I apologise that it is taking longer.
    [rational] I apologise that it is taking longer.
    [disappointed] You were expecting it sooner, and I am sorry.
   *[calm] I am sorry about the delay.
}
    .short = { $mood ->
        [angry] You have already waited, and I apologise.
        [rational] I apologise for the delay.
        [disappointed] You were expecting it sooner, and I am sorry.
       *[calm] I am sorry about the delay.
    }

shipping-update-choice = You can wait for it, or we can refund everything now, delivery included.
    .short = Would you like to wait, or shall we refund everything now, delivery included?

# $full_refund (money) the full refund, shipping included
shipping-update-choice-sum = You can wait for it, or we can refund { $full_refund } now, delivery included.
    .short = Would you like to wait, or shall we refund { $full_refund } now, delivery included?
