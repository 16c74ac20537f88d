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
    .short = Order { $order_id } has not reached you.

# Said where this is a further question in the same message.
# $order_id (identifier) the order
delivered-not-received-also = You also wrote that order { $order_id } is marked as delivered but has not reached you.
    .short = Order { $order_id } has not reached you, either.

# the one apology of the reply
delivered-not-received-sorry = { $mood ->
    [angry] You have paid for something that you do not have, and I am sorry.
    [rational] I am sorry that you have to deal with this.
    [disappointed] You thought that it had arrived, and it was not there. I am sorry.
   *[calm] I am sorry that the order is missing, and I will take care of it.
}
    .short = { $mood ->
        [angry] You paid and do not have it. I am sorry.
        [rational] I am sorry about this.
        [disappointed] You thought it had arrived. I am sorry.
       *[calm] I am sorry, and I will take care of it.
    }

## What the carrier says

# $delivered_on (date) the day of the delivery scan
delivered-not-received-scan = According to the carrier, the package was delivered on { $delivered_on }.
    .short = Delivery recorded on { $delivered_on }.

delivered-not-received-place-neighbour = The carrier says that a neighbor accepted the package.
    .short = The carrier says a neighbor accepted it.

delivered-not-received-place-safe-place = The carrier says that the package was left in a safe place.
    .short = The carrier says it is in a safe place.

delivered-not-received-place-mailbox = The carrier says that the package was left in the mailbox.
    .short = The carrier says it is in the mailbox.

delivered-not-received-place-unknown = The carrier does not say where the package was left.
    .short = The carrier does not say where it was left.

## Where to look

# $party (choice) whether it is a company
delivered-not-received-look-neighbour = { $party ->
    [company] Please ask your neighbors first, including those a few doors away. Then check with your reception desk and your mailroom.
   *[other] Please ask your neighbors first, including those a few doors away. Then look in the mailbox, in the garage, and on the porch.
}
    .short = { $party ->
        [company] Please ask your neighbors first, then reception and the mailroom.
       *[other] Please ask your neighbors first, then check the mailbox, garage, and porch.
    }

# $party (choice) whether it is a company
delivered-not-received-look-safe-place = { $party ->
    [company] Please look first near the entrance and the loading dock. Then check with your reception desk, your mailroom, and your neighbors.
   *[other] Please look first in places such as the garage, the porch, or a shed. Then ask your neighbors and look in the mailbox.
}
    .short = { $party ->
        [company] Please check the entrance and loading dock, and ask reception, the mailroom, and neighbors.
       *[other] Please check the garage, porch, shed, and mailbox, and ask your neighbors.
    }

# $party (choice) whether it is a company
delivered-not-received-look-mailbox = { $party ->
    [company] Please look in the mailbox first, and ask anyone else who empties it. Then check with your reception desk, your mailroom, and your neighbors.
   *[other] Please look in the mailbox first, and ask anyone else who empties it. Then ask your neighbors and look in the garage and on the porch.
}
    .short = { $party ->
        [company] Please check the mailbox, and ask reception, the mailroom, and your neighbors.
       *[other] Please check the mailbox, garage, and porch, and ask your household and neighbors.
    }

# $party (choice) whether it is a company
delivered-not-received-look-unknown = { $party ->
    [company] Please check with your reception desk, your mailroom, and your neighbors, and look in the mailbox as well.
   *[other] Please ask your neighbors, and look in the mailbox, in the garage, and on the porch.
}
    .short = { $party ->
        [company] Please ask reception, the mailroom, and your neighbors, and check the mailbox.
       *[other] Please ask your neighbors, and check the mailbox, garage, and porch.
    }

delivered-not-received-if-found = If you find it, please let me know in a short message.
    .short = If you find it, please let me know.

delivered-not-received-asked = I have also asked the carrier where it left the package and who accepted it.
    .short = I have also asked the carrier.

# $carrier (text) who carried it
delivered-not-received-asked-carrier = I have also asked the carrier ({ $carrier }) where it left the package and who accepted it.
    .short = I have also asked the carrier.

## The customer has looked

delivered-not-received-nothing-to-do = You have already looked everywhere, so there is nothing more for you to do.
    .short = There is nothing more for you to do.

delivered-not-received-investigation = I have opened an investigation with the carrier.
    .short = I have opened an investigation.

# $carrier (text) who carried it
delivered-not-received-investigation-carrier = I have opened an investigation with the carrier ({ $carrier }).
    .short = I have opened an investigation.

delivered-not-received-must-show = The carrier now has to show when and where it delivered the package, and who accepted it.
    .short = The carrier has to show when, where, and to whom it was delivered.

delivered-not-received-not-wait = You have already looked everywhere, so you do not have to wait for the carrier any longer.
    .short = You do not have to wait for the carrier.

## What comes next

# $next_news_by (date) the last day on which they hear from us
delivered-not-received-answer-by = By { $next_news_by }, I will tell you what the carrier says.
    .short = You will have the carrier's answer by { $next_news_by }.

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
delivered-not-received-then-either = If the package has not been found by then, the choice is yours. We can send the order again by { $resend_by }, or we can refund { $full_refund }, shipping included.
    .short = If it is still missing, you choose: we send it again by { $resend_by } or refund { $full_refund }, shipping included.

# $resend_by (date) the last day on which it leaves again
delivered-not-received-then-resend = If the package has not been found by then, we will send the order again by { $resend_by }, at no cost to you.
    .short = If it is still missing, we send it again free of charge by { $resend_by }.

# $full_refund (money) the full refund, shipping included
delivered-not-received-then-refund = If the package has not been found by then, we will refund { $full_refund }, shipping included.
    .short = If it is still missing, we refund { $full_refund }, shipping included.

delivered-not-received-no-proof = You do not have to sign or prove anything.
    .short = You need not sign or prove anything.
