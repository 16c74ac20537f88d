### Outside North America: parcel for package, delivery and postage for shipping, and the spelling.

# $order_id (identifier) the order's number
lost-parcel-subject = Your order { $order_id }: lost parcel

# $order_id (identifier) the order's number
lost-parcel-subject-refund = Your order { $order_id }: lost parcel, full refund

# $order_id (identifier) the order's number
lost-parcel-received = { $mood ->
    [angry] You want to know what happened to the parcel for order { $order_id }.
   *[other] Thank you for your message about the parcel for order { $order_id }.
}
    .short = Your order { $order_id } did not arrive.

# Said where the parcel is a further question in the same message.
# $order_id (identifier) the order
lost-parcel-also = You also asked about the lost parcel for order { $order_id }.

# the one apology of the reply
lost-parcel-sorry = { $mood ->
    [angry] You waited, and nothing came. I apologise for that.
    [rational] I apologise that it did not arrive.
    [disappointed] You were looking forward to it, and I am sorry that it never arrived.
   *[calm] I am sorry that it did not reach you.
}
    .short = { $mood ->
        [angry] You waited, and nothing came. I apologise.
        [rational] I apologise for this.
        [disappointed] You were looking forward to it, and I am sorry.
       *[calm] I am sorry about this.
    }

lost-parcel-lost = Your parcel was lost on the way, and the carrier cannot find it.
    .short = It was lost on the way, and the carrier cannot find it.

# $carrier (text) who carried it
lost-parcel-lost-carrier = Your parcel was lost on the way, and the carrier ({ $carrier }) cannot find it.
    .short = It was lost on the way, and the carrier ({ $carrier }) cannot find it.
