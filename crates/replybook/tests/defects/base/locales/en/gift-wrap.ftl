# $order_id (identifier) the order's number
gift-wrap-subject = Gift wrapping for order { $order_id }

gift-wrap-heard = You would like your order gift-wrapped.

gift-wrap-too-late = It is on its way already, so we cannot wrap it any more.

# $parcels (number) how many are wrapped
gift-wrap-done = { $parcels ->
    [one] We wrap your parcel as a gift.
   *[other] We wrap your { $parcels } parcels as gifts.
}

# $fee (money) what it costs
gift-wrap-fee = The wrapping costs { $fee }.

gift-wrap-card = Your card goes into the parcel.
