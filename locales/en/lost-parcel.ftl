### The package is lost.

# $order_id (identifier) the order's number
lost-parcel-subject = Your order { $order_id }: lost package

# $order_id (identifier) the order's number
lost-parcel-subject-refund = Your order { $order_id }: lost package, full refund

# $order_id (identifier) the order's number
lost-parcel-received = { $mood ->
    [angry] You want to know what happened to the package for order { $order_id }.
   *[other] Thank you for your message about the package for order { $order_id }.
}
    .short = Your order { $order_id } did not arrive.

# Said where the package is a further question in the same message.
# $order_id (identifier) the order
lost-parcel-also = You also asked about the lost package for order { $order_id }.

# the one apology of the reply
lost-parcel-sorry = { $mood ->
    [angry] You waited, and nothing came. I apologize for that.
    [rational] I apologize that it did not arrive.
    [disappointed] You were looking forward to it, and I am sorry that it never arrived.
   *[calm] I am sorry that it did not reach you.
}
    .short = { $mood ->
        [angry] You waited, and nothing came. I apologize.
        [rational] I apologize for this.
        [disappointed] You were looking forward to it, and I am sorry.
       *[calm] I am sorry about this.
    }

lost-parcel-lost = Your package was lost on the way, and the carrier cannot find it.
    .short = It was lost on the way, and the carrier cannot find it.

# $carrier (text) who carried it
lost-parcel-lost-carrier = Your package was lost on the way, and the carrier ({ $carrier }) cannot find it.
    .short = It was lost on the way, and the carrier ({ $carrier }) cannot find it.

lost-parcel-our-loss = The loss is ours, not yours.

# the customer chooses
lost-parcel-within-a-day = I will arrange it within one business day of your reply.
    .short = I will arrange it within one business day of your reply.

# the refund has been made
lost-parcel-nothing-to-do = You do not have to do anything.
