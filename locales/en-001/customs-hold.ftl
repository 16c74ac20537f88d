### Outside North America: parcel for package, delivery and postage for shipping, and the spelling.

customs-hold-understood = { $mood ->
    [angry] You want your parcel, and I am sorry that it is being held.
    [rational] Here is the current status.
    [disappointed] You were looking forward to it, and I am sorry that it is being held.
   *[calm] I will help you get it released.
}
    .short = { $mood ->
        [rational] Here is the current status.
        [calm] I will help you get it released.
       *[other] I am sorry that it is being held.
    }

# before the list
customs-hold-needs = To release the parcel, customs still needs the following from you:
    .short = Customs still needs this from you:

# indirect: before the amount
customs-hold-why-first = For parcels from abroad, customs in your country may set import charges. None of this money goes to us.
    .short = Customs in your country may set import charges; none of the money goes to us.

# indirect · $duty (money) duty and import tax
customs-hold-please-pay = For your parcel, the charges are { $duty }. We kindly ask you to pay this amount to customs or to the carrier.
    .short = We kindly ask you to pay { $duty } to customs or to the carrier.

# $until (date) the last day
customs-hold-pay-until = Please pay by { $until }, so that the parcel can be delivered.
    .short = Please pay by { $until }; the parcel can then be delivered.

customs-hold-pay-on-notice = Please pay once you have the notice from customs or the carrier. The parcel can then be delivered.
    .short = Please pay once you have the notice; the parcel can then be delivered.

customs-hold-waiting = Customs is still checking the parcel and decides how long this takes. You do not have to do anything now.
    .short = Customs is still checking it and decides how long this takes. You do not have to do anything now.

# $until (date) the day by which the parcel is expected to be released
customs-hold-released-by = The parcel should be released by { $until }.
    .short = It should be released by { $until }.

# after the day of the release
customs-hold-then-choose = If it is still held after that day, the choice is yours: we can keep waiting, or we can refund everything, delivery included.
    .short = If not, you choose: we keep waiting, or we refund everything, delivery included.
