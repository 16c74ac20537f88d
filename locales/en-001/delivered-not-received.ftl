### Outside North America: parcel for package, letterbox for mailbox, and the spelling.

# $order_id (identifier) the order's number
delivered-not-received-subject-settled = Your order { $order_id }: how we will put this right

# $delivered_on (date) the day of the delivery scan
delivered-not-received-scan = According to the carrier, the parcel was delivered on { $delivered_on }.
    .short = Delivery recorded on { $delivered_on }.

delivered-not-received-place-neighbour = The carrier says that a neighbour accepted the parcel.
    .short = The carrier says a neighbour accepted it.

delivered-not-received-place-safe-place = The carrier says that the parcel was left in a safe place.
    .short = The carrier says it is in a safe place.

delivered-not-received-place-mailbox = The carrier says that the parcel was left in the letterbox.
    .short = The carrier says it is in the letterbox.

delivered-not-received-place-unknown = The carrier does not say where the parcel was left.
    .short = The carrier does not say where it was left.

# $party (choice) whether it is a company
delivered-not-received-look-neighbour = { $party ->
    [company] Please ask your neighbours first, including those a few doors away. Then check with your reception desk and your post room.
   *[other] Please ask your neighbours first, including those a few doors away. Then look in the letterbox, in the garage and on the porch.
}
    .short = { $party ->
        [company] Please ask your neighbours first, then reception and the post room.
       *[other] Please ask your neighbours first, then check the letterbox, garage and porch.
    }

# $party (choice) whether it is a company
delivered-not-received-look-safe-place = { $party ->
    [company] Please look first near the entrance and the loading bay. Then check with your reception desk, your post room and your neighbours.
   *[other] Please look first in places such as the garage, the porch or the garden shed. Then ask your neighbours and look in the letterbox.
}
    .short = { $party ->
        [company] Please check the entrance and loading bay, and ask reception, the post room and neighbours.
       *[other] Please check the garage, porch, garden shed and letterbox, and ask your neighbours.
    }

# $party (choice) whether it is a company
delivered-not-received-look-mailbox = { $party ->
    [company] Please look in the letterbox first, and ask anyone else who empties it. Then check with your reception desk, your post room and your neighbours.
   *[other] Please look in the letterbox first, and ask anyone else who empties it. Then ask your neighbours and look in the garage and on the porch.
}
    .short = { $party ->
        [company] Please check the letterbox, and ask reception, the post room and your neighbours.
       *[other] Please check the letterbox, garage and porch, and ask your household and neighbours.
    }

# $party (choice) whether it is a company
delivered-not-received-look-unknown = { $party ->
    [company] Please check with your reception desk, your post room and your neighbours, and look in the letterbox as well.
   *[other] Please ask your neighbours, and look in the letterbox, in the garage and on the porch.
}
    .short = { $party ->
        [company] Please ask reception, the post room and your neighbours, and check the letterbox.
       *[other] Please ask your neighbours, and check the letterbox, garage and porch.
    }

delivered-not-received-asked = I have also asked the carrier where it left the parcel and who accepted it.
    .short = I have also asked the carrier.

# $carrier (text) who carried it
delivered-not-received-asked-carrier = I have also asked the carrier ({ $carrier }) where it left the parcel and who accepted it.
    .short = I have also asked the carrier.

delivered-not-received-must-show = The carrier now has to show when and where it delivered the parcel, and who accepted it.
    .short = The carrier has to show when, where and to whom it was delivered.

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
delivered-not-received-then-either = If the parcel has not been found by then, the choice is yours. We can send the order again by { $resend_by }, or we can refund { $full_refund }, delivery included.
    .short = If it is still missing, you choose: we send it again by { $resend_by } or refund { $full_refund }, delivery included.

# $resend_by (date) the last day on which it leaves again
delivered-not-received-then-resend = If the parcel has not been found by then, we will send the order again by { $resend_by }, at no cost to you.
    .short = If it is still missing, we send it again free of charge by { $resend_by }.

# $full_refund (money) the full refund, shipping included
delivered-not-received-then-refund = If the parcel has not been found by then, we will refund { $full_refund }, delivery included.
    .short = If it is still missing, we refund { $full_refund }, delivery included.
