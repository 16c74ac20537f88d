### Outside North America: parcel for package, letterbox for mailbox, and the spelling.

# $order_id (identifier) the order's number
delivered-not-received-subject-settled = Your order { $order_id }: how we will put this right

# $delivered_on (date) the day of the delivery scan
delivered-not-received-scan = According to the carrier, the parcel was delivered on { $delivered_on }.

delivered-not-received-place-neighbour = The carrier says that a neighbour accepted the parcel.

delivered-not-received-place-safe-place = The carrier says that the parcel was left in a safe place.

delivered-not-received-place-mailbox = The carrier says that the parcel was left in the letterbox.

delivered-not-received-place-unknown = The carrier does not say where the parcel was left.

# $party (choice) whether it is a company
delivered-not-received-look-neighbour = { $party ->
    [company] Please ask your neighbours first, including those a few doors away. Then check with your reception desk and your post room.
   *[other] Please ask your neighbours first, including those a few doors away. Then look in the letterbox, in the garage and on the porch.
}

# $party (choice) whether it is a company
delivered-not-received-look-safe-place = { $party ->
    [company] Please look first near the entrance and the loading bay. Then check with your reception desk, your post room and your neighbours.
   *[other] Please look first in places such as the garage, the porch or the garden shed. Then ask your neighbours and look in the letterbox.
}

# $party (choice) whether it is a company
delivered-not-received-look-mailbox = { $party ->
    [company] Please look in the letterbox first, and ask anyone else who empties it. Then check with your reception desk, your post room and your neighbours.
   *[other] Please look in the letterbox first, and ask anyone else who empties it. Then ask your neighbours and look in the garage and on the porch.
}

# $party (choice) whether it is a company
delivered-not-received-look-unknown = { $party ->
    [company] Please check with your reception desk, your post room and your neighbours, and look in the letterbox as well.
   *[other] Please ask your neighbours, and look in the letterbox, in the garage and on the porch.
}

delivered-not-received-asked = I have also asked the carrier where it left the parcel and who accepted it.

# $carrier (text) who carried it
delivered-not-received-asked-carrier = I have also asked the carrier ({ $carrier }) where it left the parcel and who accepted it.

delivered-not-received-must-show = The carrier now has to show when and where it delivered the parcel, and who accepted it.

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
delivered-not-received-then-either = If the parcel has not been found by then, the choice is yours. We can send the order again by { $resend_by }, or we can refund { $full_refund }, delivery included.

# $resend_by (date) the last day on which it leaves again
delivered-not-received-then-resend = If the parcel has not been found by then, we will send the order again by { $resend_by }, at no cost to you.

# $full_refund (money) the full refund, shipping included
delivered-not-received-then-refund = If the parcel has not been found by then, we will refund { $full_refund }, delivery included.
