### The seller tells the customer how the delivery stands.

## Subjects

# $order_id (identifier) the order's number
shipping-update-subject = News about your order { $order_id }

# $order_id (identifier) the order's number
shipping-update-subject-shipped = Your order { $order_id } is on its way

# $order_id (identifier) the order's number
shipping-update-subject-delayed = Your order { $order_id } is delayed

# $order_id (identifier) the order's number
shipping-update-subject-pickup = Your order { $order_id } is ready for pickup

## Opening

# where it is late · $order_id (identifier) the order's number
shipping-update-news = I have news about your order { $order_id }.

# Said where another answer stands before this one in the same message.
# $order_id (identifier) the order
shipping-update-also = I also have news about the delivery of order { $order_id }.
    .short = There is also news about order { $order_id }.

## Shipped

shipping-update-shipped = Your package has left our warehouse and is on its way to you.
    .short = Your package has left our warehouse.

# $new_date (date) the last day of the expected delivery
shipping-update-arrives-by = It should arrive by { $new_date }.
    .short = It should arrive by { $new_date }.

## Delayed

# the one apology of the message
shipping-update-sorry = { $mood ->
    [angry] You have already waited, and I apologize that it is taking longer.
    [rational] I apologize that it is taking longer.
    [disappointed] You were expecting it sooner, and I am sorry.
   *[calm] I am sorry about the delay.
}
    .short = { $mood ->
        [angry] You have already waited, and I apologize.
        [rational] I apologize for the delay.
        [disappointed] You were expecting it sooner, and I am sorry.
       *[calm] I am sorry about the delay.
    }

shipping-update-delayed = The delivery is taking longer than planned.
    .short = The delivery is taking longer.

shipping-update-no-date = I do not have a new delivery date yet.
    .short = There is no new delivery date yet.

shipping-update-wait = If you would like to wait, you do not have to do anything.
    .short = If you wait, there is nothing to do.

shipping-update-choice = You can wait for it, or we can refund everything now, shipping included.
    .short = Would you like to wait, or shall we refund everything now, shipping included?

# $full_refund (money) the full refund, shipping included
shipping-update-choice-sum = You can wait for it, or we can refund { $full_refund } now, shipping included.
    .short = Would you like to wait, or shall we refund { $full_refund } now, shipping included?
