### Outside North America: parcel for package, delivery and postage for shipping, fault for defect, collect for pick up.

# after the sum that goes back
shared-shipping-included = This includes delivery.

# $return_address (text) on one line
shared-return-address = This is the address for the parcel: { $return_address }.
    .short = Return address: { $return_address }.

shared-return-address-soon = I will send you the address for the parcel within one business day.
    .short = I will send you the address within one business day.

shared-return-account = You can start the return in your account: open the order and select the return option. You will then see where to send the parcel.
    .short = Please start the return in your account: open the order, and you will see the address.

shared-return-postage-back = If you send me a photo of your proof of posting, we will refund the return postage within 5 business days.
    .short = Send me a photo of the receipt, and we will refund the return postage within 5 business days.

# $new_date (date) the last day of the expected delivery
shared-new-date = The parcel is now expected to reach you by { $new_date }.
    .short = It should now reach you by { $new_date }.

# the seller bears what happens on the way; not said to a company
shared-risk-ours = Until the parcel is in your hands, it is our responsibility.
    .short = Until you have it, the risk is ours.

# $place (text) where the parcel waits
shared-pickup-place = You can collect it here: { $place }.
    .short = Collection point: { $place }.

shared-pickup-bring = Please bring photo ID and, if you have it, the delivery notice or the collection code.
    .short = Please bring photo ID and, if you have it, the notice or code.

# said before shared-marketplace-stuck
shared-marketplace-delivers = The marketplace stores and delivers this order for us. Open the order in your account: it shows the latest status, and its help option takes you to the customer service that can act on the parcel.
    .short = The marketplace delivers this order: open it in your account to see its status or to get help.

# beside a new day of delivery
shared-too-late-refund = If that is too late for you, just tell me. We will then refund everything, delivery included.
    .short = Too late for you? Tell me, and we will refund everything, delivery included.

# beside a new day of delivery · $full_refund (money) the full refund, shipping included
shared-too-late-refund-sum = If that is too late for you, just tell me. We will then refund { $full_refund }, delivery included.
    .short = Too late for you? Tell me, and we will refund { $full_refund }, delivery included.

shared-search = I have asked the carrier to search for the parcel.
    .short = I have asked the carrier to find the parcel.

# $guarantee_years (number) years of the statutory guarantee
shared-fault-apart-law = If you find a fault, the statutory guarantee of { $guarantee_years } years from delivery covers it, and we pay for the return.
    .short = For faults, the statutory guarantee of { $guarantee_years } years from delivery applies; we pay for the return.

shared-fault-apart = If you find a fault, please tell me what is wrong. That does not depend on the return period.
    .short = If there is a fault, tell me: that is a separate matter.

# after the day of the next news
shared-search-net = If the parcel has not been found by then, you will not lose anything. We will send the order again or refund everything, delivery included.
    .short = If the order is not found by then, we will send it again or refund everything, delivery included.

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
shared-resend-or-refund = We can send the order again by { $resend_by }, at no cost to you. Or we can refund { $full_refund }, delivery included.
    .short = We can send it again free of charge by { $resend_by } or refund { $full_refund }, delivery included.

# $full_refund (money) the full refund, shipping included
shared-refund-in-full = I am refunding the full { $full_refund }, delivery included.
    .short = I am refunding { $full_refund }, delivery included.

# lost or not received, and settled
shared-if-it-turns-up = If the missing parcel turns up after all, just write to me. It will not cost you anything.
    .short = If it turns up after all, just write to me; it costs you nothing.

# after the tracking number
shared-follow = You can track the parcel with this number on the carrier's website.
    .short = You can track it on the carrier's website.

shared-pickup-ready = Your parcel is waiting for you at the collection point.
    .short = Your parcel is ready for collection.

# a fault · $refund_days (number) business days until it is there
shared-money-after = { $refund_days ->
    [one] All I need is the parcel or a photo of your proof of posting. You will then have the refund within one business day.
   *[other] All I need is the parcel or a photo of your proof of posting. You will then have the refund within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] Once I have the parcel or a photo of the receipt, you will have the refund within one business day.
       *[other] Once I have the parcel or a photo of the receipt, you will have the refund within { $refund_days } business days.
    }
