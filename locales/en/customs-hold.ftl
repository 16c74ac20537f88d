### Customs holds the parcel.

## Subjects

# $order_id (identifier) the order's number
customs-hold-subject = Your order { $order_id } is at customs

# $order_id (identifier) the order's number
customs-hold-subject-documents = Your order { $order_id }: what customs needs

# $order_id (identifier) the order's number
customs-hold-subject-charges = Your order { $order_id }: import charges

## Opening

# $order_id (identifier) the order's number
customs-hold-received = { $mood ->
    [angry] I have read your message: order { $order_id } is still at customs.
   *[other] Thank you for your message. Order { $order_id } is at customs at the moment.
}

# Said where this is a further question in the same message.
# $order_id (identifier) the order
customs-hold-also = You also asked about order { $order_id }, which is at customs.

customs-hold-understood = { $mood ->
    [angry] You want your parcel and no further delay, and I am sorry.
    [rational] Here is where it stands.
    [disappointed] You were looking forward to it, and I am sorry that it is being held.
   *[calm] I will help you to get it released.
}

## Papers

# before the list
customs-hold-needs = To release the parcel, customs still needs the following from you:

# $item (text) one of the papers or data
customs-hold-needed = { $item }

customs-hold-send = Please send me this as a reply to this message.

# $until (date) the last day
customs-hold-send-until = Please send me this by { $until }, as a reply to this message.

customs-hold-pass-on = I will pass it on within one business day.

customs-hold-not-there = If you do not have something on this list, tell me. I will ask within one business day what customs accepts instead.

## Import charges

customs-hold-charges-seller = If there are import charges, we pay them.

customs-hold-charges-customer = If there are import charges, you pay them to customs or to the carrier.

# $duty (money) duty and import tax
customs-hold-duty-seller = Customs asks for { $duty } in import charges. We pay this amount.

# $duty (money) duty and import tax
customs-hold-duty-customer = Customs asks for { $duty } in import charges. You pay this amount to customs or to the carrier.

# direct: after the amount
customs-hold-why = These charges are set by customs in your country, and none of the money goes to us.

# indirect: before the amount
customs-hold-why-first = For parcels from abroad, customs in your country may set import charges. None of this money goes to us.

# indirect · $duty (money) duty and import tax
customs-hold-please-pay = For your parcel, the charges are { $duty }. We kindly ask you to pay this amount to customs or to the carrier.

# $until (date) the last day
customs-hold-pay-until = Please pay by { $until }, so that the parcel can be delivered.

customs-hold-pay-on-notice = Please pay when you have the notice from customs or the carrier. The parcel can then be delivered.

# the seller pays
customs-hold-not-to-us = You do not have to do anything. If somebody asks you for this money, do not pay it, and write to me. I will settle it within one business day.

customs-hold-amount-wrong = If the amount seems wrong to you, send me the notice. I will check it within one business day.

customs-hold-rather-not = If you would rather not pay it, please write to me first. I will tell you within one business day what is possible.

## Nothing is missing so far

customs-hold-waiting = Customs is still checking the parcel and decides how long this takes. You do not have to do anything now.

# $until (date) the day by which the parcel is expected to be released
customs-hold-released-by = The parcel should be released by { $until }.

# after the day of the release
customs-hold-then-choose = If it is still held after that day, the choice is yours: we keep waiting, or you get everything back, shipping included.
