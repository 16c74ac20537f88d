### The order is marked as delivered, and the customer does not have it.

# $order_id (identifier) the order's number
delivered-not-received-subject = Your order { $order_id }: marked as delivered, but not received

# $order_id (identifier) the order's number
delivered-not-received-subject-settled = Your order { $order_id }: how we will make this right

# $order_id (identifier) the order's number
delivered-not-received-received = { $mood ->
    [angry] Order { $order_id } is marked as delivered, and you do not have it.
   *[other] Thank you for your message. Order { $order_id } is marked as delivered, but you do not have it.
}

# Said where this is a further question in the same message.
# $order_id (identifier) the order
delivered-not-received-also = You also wrote that order { $order_id } is marked as delivered but has not reached you.

# the one apology of the reply
delivered-not-received-sorry = { $mood ->
    [angry] You have paid for something that you do not have, and I am sorry.
    [rational] I am sorry that you have to deal with this.
    [disappointed] You thought that it had arrived, and it was not there. I am sorry.
   *[calm] I am sorry about this, and I will take care of it.
}

## What the carrier says

# $delivered_on (date) the day of the delivery scan
delivered-not-received-scan = According to the carrier, the package was delivered on { $delivered_on }.

delivered-not-received-place-neighbour = The carrier says that a neighbor accepted the package.

delivered-not-received-place-safe-place = The carrier says that the package was left in a safe place.

delivered-not-received-place-mailbox = The carrier says that the package was left in the mailbox.

delivered-not-received-place-unknown = The carrier does not say where the package was left.

## Where to look

# $party (choice) whether it is a company
delivered-not-received-look-neighbour = { $party ->
    [company] Please ask your neighbors first, including those a few doors away. Then check with your reception desk and your mailroom.
   *[other] Please ask your neighbors first, including those a few doors away. Then look in the mailbox, in the garage, and on the porch.
}

# $party (choice) whether it is a company
delivered-not-received-look-safe-place = { $party ->
    [company] Please look first near the entrance and the loading dock. Then check with your reception desk, your mailroom, and your neighbors.
   *[other] Please look first in places such as the garage, the porch, or a shed. Then ask your neighbors and look in the mailbox.
}

# $party (choice) whether it is a company
delivered-not-received-look-mailbox = { $party ->
    [company] Please look in the mailbox first, and ask anyone else who empties it. Then check with your reception desk, your mailroom, and your neighbors.
   *[other] Please look in the mailbox first, and ask anyone else who empties it. Then ask your neighbors and look in the garage and on the porch.
}

# $party (choice) whether it is a company
delivered-not-received-look-unknown = { $party ->
    [company] Please check with your reception desk, your mailroom, and your neighbors, and look in the mailbox as well.
   *[other] Please ask your neighbors, and look in the mailbox, in the garage, and on the porch.
}

delivered-not-received-if-found = If you find it, please let me know in a short message.

delivered-not-received-asked = I have also asked the carrier where it left the package and who accepted it.

# $carrier (text) who carried it
delivered-not-received-asked-carrier = I have also asked the carrier ({ $carrier }) where it left the package and who accepted it.

## The customer has looked

delivered-not-received-nothing-to-do = You have already looked everywhere, so there is nothing more for you to do.

delivered-not-received-investigation = I have opened an investigation with the carrier.

# $carrier (text) who carried it
delivered-not-received-investigation-carrier = I have opened an investigation with the carrier ({ $carrier }).

delivered-not-received-must-show = The carrier now has to show when and where it delivered the package, and who accepted it.

delivered-not-received-not-wait = You have already looked everywhere, so you do not have to wait for the carrier any longer.

## What comes next

# $next_news_by (date) the last day on which they hear from us
delivered-not-received-answer-by = By { $next_news_by }, I will tell you what the carrier says.

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
delivered-not-received-then-either = If the package has not been found by then, the choice is yours. We can send the order again by { $resend_by }, or we can refund { $full_refund }, shipping included.

# $resend_by (date) the last day on which it leaves again
delivered-not-received-then-resend = If the package has not been found by then, we will send the order again by { $resend_by }, at no cost to you.

# $full_refund (money) the full refund, shipping included
delivered-not-received-then-refund = If the package has not been found by then, we will refund { $full_refund }, shipping included.

delivered-not-received-no-proof = You do not have to sign or prove anything.
