### Outside North America: parcel for package, collection for pickup, delivery for shipping.

# $order_id (identifier) the order's number
shipping-update-subject-pickup = Your order { $order_id } is ready for collection

shipping-update-shipped = Your parcel has left our warehouse and is on its way to you.

# the one apology of the message
shipping-update-sorry = { $mood ->
    [angry] You have already waited, and I apologise that it is taking longer.
    [rational] I apologise that it is taking longer.
    [disappointed] You were expecting it sooner, and I am sorry.
   *[calm] I am sorry about the delay.
}

shipping-update-choice = You can wait for it, or we can refund everything now, delivery included.

# $full_refund (money) the full refund, shipping included
shipping-update-choice-sum = You can wait for it, or we can refund { $full_refund } now, delivery included.
