### Customs holds the package.

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
    [angry] Order { $order_id } is still at customs.
   *[other] Thank you for your message. Order { $order_id } is currently at customs.
}
    .short = { $mood ->
        [angry] Order { $order_id } is still at customs.
       *[other] Your order { $order_id } is currently at customs.
    }

# Said where this is a further question in the same message.
# $order_id (identifier) the order
customs-hold-also = You also asked about order { $order_id }, which is at customs.
    .short = You also asked about order { $order_id } at customs.

customs-hold-understood = { $mood ->
    [angry] You want your package, and I am sorry that it is being held.
    [rational] Here is the current status.
    [disappointed] You were looking forward to it, and I am sorry that it is being held.
   *[calm] I will help you get it released.
}
    .short = { $mood ->
        [rational] Here is the current status.
        [calm] I will help you get it released.
       *[other] I am sorry that it is being held.
    }

## Papers

# before the list
customs-hold-needs = To release the package, customs still needs the following from you:
    .short = Customs still needs this from you:

# $item (text) one of the papers or data
customs-hold-needed = { $item }

customs-hold-send = Please send this to me in a reply to this message.
    .short = Please send this to me here.

# $until (date) the last day
customs-hold-send-until = Please send this to me by { $until }, in a reply to this message.
    .short = Please send this to me here by { $until }.

customs-hold-pass-on = I will pass it on within one business day.

customs-hold-not-there = If you do not have something on this list, tell me. I will ask within one business day what customs accepts instead.
    .short = If you do not have something, tell me: I will ask for an alternative within one business day.

## Import charges

customs-hold-charges-seller = If there are import charges, we pay them.

customs-hold-charges-customer = If there are import charges, you pay them to customs or to the carrier.
    .short = You pay any import charges to customs or to the carrier.

# $duty (money) duty and import tax
customs-hold-duty-seller = Customs is asking for { $duty } in import charges. We pay this amount.
    .short = We pay the import charges of { $duty }.

# $duty (money) duty and import tax
customs-hold-duty-customer = Customs is asking for { $duty } in import charges. You pay this amount to customs or to the carrier.
    .short = The import charges are { $duty }. You pay them to customs or to the carrier.

# direct: after the amount
customs-hold-why = These charges are set by customs in your country, and none of the money goes to us.
    .short = Customs in your country sets them; none of the money goes to us.

# indirect: before the amount
customs-hold-why-first = For packages from abroad, customs in your country may set import charges. None of this money goes to us.
    .short = Customs in your country may set import charges; none of the money goes to us.

# indirect · $duty (money) duty and import tax
customs-hold-please-pay = For your package, the charges are { $duty }. We kindly ask you to pay this amount to customs or to the carrier.
    .short = We kindly ask you to pay { $duty } to customs or to the carrier.

# $until (date) the last day
customs-hold-pay-until = Please pay by { $until }, so that the package can be delivered.
    .short = Please pay by { $until }; the package can then be delivered.

customs-hold-pay-on-notice = Please pay once you have the notice from customs or the carrier. The package can then be delivered.
    .short = Please pay once you have the notice; the package can then be delivered.

# the seller pays
customs-hold-not-to-us = You do not have to do anything. If anyone asks you for this money, please do not pay it, and write to me. I will settle it within one business day.
    .short = You do not have to pay anything. If anyone asks you to, write to me: I will settle it within one business day.

customs-hold-amount-wrong = If the amount seems wrong to you, send me the notice. I will check it within one business day.
    .short = If the amount seems wrong, send me the notice: I will check it within one business day.

customs-hold-rather-not = If you would rather not pay it, please write to me first. I will tell you within one business day what is possible.
    .short = If you would rather not pay, write to me first: I will tell you the options within one business day.

## Nothing is missing so far

customs-hold-waiting = Customs is still checking the package and decides how long this takes. You do not have to do anything now.
    .short = Customs is still checking it and decides how long this takes. You do not have to do anything now.

# $until (date) the day by which the package is expected to be released
customs-hold-released-by = The package should be released by { $until }.
    .short = It should be released by { $until }.

# after the day of the release
customs-hold-then-choose = If it is still held after that day, the choice is yours: we can keep waiting, or we can refund everything, shipping included.
    .short = If not, you choose: we keep waiting, or we refund everything, shipping included.

# no day is known
customs-hold-or-refund = If you would rather not wait any longer, just tell me. Within one business day, we will refund everything that you paid us.
    .short = If you would rather not wait, tell me: we will refund everything within one business day.

## The marketplace delivers it

# after the list
customs-hold-marketplace-send = Please send this to the marketplace's customer service.
    .short = Please send this to the marketplace's customer service.

# after the list · $until (date) the last day
customs-hold-marketplace-send-until = Please send this to the marketplace's customer service by { $until }.
    .short = Please send this to the marketplace's customer service by { $until }.

# said after shared-marketplace-delivers
customs-hold-marketplace = The marketplace also takes care of the customs papers and any import charges.
    .short = The marketplace also handles customs papers and import charges.
