### Outside North America: faulty for defective, postage for shipping, dispatch for ship.

# no years are named by the law of this market
warranty-repair-ours = It is our responsibility to put this right.

warranty-repair-repair = We will repair it at no cost to you, and we pay the postage both ways.
    .short = We pay for the repair and the postage both ways.

# $days (number) business days until it leaves
warranty-repair-replace = { $days ->
    [one] We will replace it at no cost to you and dispatch the replacement within one business day.
   *[other] We will replace it at no cost to you and dispatch the replacement within { $days } business days.
}
    .short = { $days ->
        [one] We will dispatch a free replacement within one business day.
       *[other] We will dispatch a free replacement within { $days } business days.
    }

warranty-repair-keep = You do not need to send the faulty item back.

warranty-repair-send-back = Please send the faulty item back to us; the return costs you nothing.
    .short = Please return the faulty item; it costs you nothing.

# $cost (money) with the postage both ways
warranty-repair-price = What we can do is repair it for { $cost }, including the postage both ways.
    .short = We can repair it for { $cost }, including the postage both ways.

# $cost (money) with the postage
warranty-repair-price-new = What we can do is send you a new one for { $cost }, including the postage.
    .short = We can send you a new one for { $cost }, including the postage.
