### Outside North America: parcel for package, postage and delivery for shipping, fault for defect, and the spelling.

complaint-refund-policy-sorry-wait-rational = I apologise for the wait.

# we had not sent the refund
complaint-refund-policy-sorry-delay-rational = The delay is our fault, and I apologise for it.
    .short = I apologise for our delay.

# we withdraw what we answered earlier
complaint-refund-policy-sorry-answer-rational = You are right; I apologise for the earlier answer.
    .short = You are right, and I apologise.

complaint-refund-policy-cost-feel-rational = It is a fair question, because return postage reduces what you get back.
    .short = It is a fair question: the cost reduces what you get back.

complaint-refund-policy-proof-done-calm = Our records do not show yet that the parcel has arrived, but you do not have to wait for that.
    .short = You do not have to wait for the parcel to reach us.

complaint-refund-policy-proof-done-angry = I have prepared your refund and am not waiting for the parcel.
    .short = Your refund is prepared; I am not waiting for the parcel.

complaint-refund-policy-proof-done-rational = The reason: our records do not show yet that the parcel has arrived.
    .short = The reason: the parcel is not in our records yet.

complaint-refund-policy-proof-done-disappointed = You should not have to wait until the parcel has reached us, so I have prepared your refund.
    .short = I have prepared your refund without waiting for the parcel.

complaint-refund-policy-proof-law = By law, proof of posting is enough for the refund.
    .short = By law, proof of posting is enough.

complaint-refund-policy-proof-enough = Proof of posting is enough for the refund.

# calm, disappointed; the receipt and the tracking number were asked for just before
complaint-refund-policy-proof-no-receipt = If you no longer have either, tell me when and where you dropped the parcel off, and I will ask the carrier.
    .short = If you have neither, tell me when and where you dropped it off: I will ask the carrier.

# angry: what happens if they say nothing
complaint-refund-policy-arrival-silence-angry = Otherwise, I will pay when the parcel arrives.

complaint-refund-policy-proof-second-rational = { $refund_days ->
    [one] The second is to wait for the parcel: this takes no effort, and you will receive { $refund } within one business day of its arrival.
   *[other] The second is to wait for the parcel: this takes no effort, and you will receive { $refund } within { $refund_days } business days of its arrival.
}
    .short = { $refund_days ->
        [one] Second: you wait for the parcel, and receive { $refund } within one business day of its arrival.
       *[other] Second: you wait for the parcel, and receive { $refund } within { $refund_days } business days of its arrival.
    }

complaint-refund-policy-cost-rule-law = By law, the buyer pays for the return postage if this was stated before the purchase, as it was with your order.
    .short = By law, the buyer pays for the return, as stated before the purchase.

complaint-refund-policy-cost-rule = Under our returns policy, the buyer pays for the return postage, as stated with your order.
    .short = Under our policy, the buyer pays for the return, as stated with your order.

complaint-refund-policy-cost-rule-angry = You pay the return postage, as stated with your order.

# $full_refund (money) the price and what was paid for standard delivery
complaint-refund-policy-cost-back-law = You will get { $full_refund } back, including standard delivery.
    .short = You will get { $full_refund } back, standard delivery included.

complaint-refund-policy-cost-route-rational = These are your options. First: { $carrier }, at { $route_cost }; you drop the parcel off there.
    .short = First option: { $carrier }, at { $route_cost }; you drop the parcel off there.

# $refund_days (number) business days
complaint-refund-policy-receipt-then = { $refund_days ->
    [one] Send me the postage receipt, and I will pay within one business day.
   *[other] Send me the postage receipt, and I will pay within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] Send me the receipt, and I will pay within one business day.
       *[other] Send me the receipt, and I will pay within { $refund_days } business days.
    }

complaint-refund-policy-standard-included = This includes standard delivery.

complaint-refund-policy-basis-policy = Our returns policy covers your request.
    .short = Our returns policy covers this.

# $guarantee_years (number) years of the statutory guarantee
complaint-refund-policy-basis-guarantee = A fault is covered by the statutory guarantee of { $guarantee_years } years.
    .short = The statutory guarantee of { $guarantee_years } years covers a fault.

complaint-refund-policy-basis-defect = If the item has a fault, it is our job to put it right; the return period does not matter.
    .short = We answer for a fault, whatever the return period.

complaint-refund-policy-how-own-cost = Please send the item back; you pay the return postage.

complaint-refund-policy-how-postage = Please send the item back; I will also refund the postage.
    .short = Please send the item back; I also refund the postage.

complaint-refund-policy-how-not-arrived = If the parcel still arrives, sending it back costs you nothing.
    .short = If it still arrives, sending it back is free.

complaint-refund-policy-exception-rule-refused = Our returns policy does not cover your request, but I am making an exception on this occasion.
    .short = Our returns policy does not cover this, but I am making an exception on this occasion.

complaint-refund-policy-exception-rule-return-cost = Under our returns policy, the buyer pays for the return postage, but on this occasion we will pay it.
    .short = Under our policy, you pay for the return; on this occasion, we will.

complaint-refund-policy-exception-rule-window = The return period is over, but I am making an exception on this occasion.
    .short = The return period is over; I am making an exception on this occasion.

complaint-refund-policy-hold-rule-refused = Our returns policy does not cover your request.
    .short = Our returns policy does not cover this.

complaint-refund-policy-hold-rule-return-cost = Under our returns policy, the buyer pays for the return postage.
    .short = Under our policy, the buyer pays for the return.

# $guarantee_years (number) years of the statutory guarantee
complaint-refund-policy-hold-fault-law = If the item has a fault, the statutory guarantee of { $guarantee_years } years applies: we will repair or replace it, or refund it in full.
    .short = If the item has a fault, the statutory guarantee of { $guarantee_years } years applies: repair, replacement, or full refund.

complaint-refund-policy-hold-fault = If the item has a fault, tell me what is wrong, and we will repair or replace it, or refund it in full.
    .short = If the item has a fault, tell me: we will repair, replace, or fully refund it.

complaint-refund-policy-hold-fault-angry = If the item has a fault, tell me: other rules apply.
    .short = If the item has a fault, tell me: other rules apply.

complaint-refund-policy-proof-next-rational = By { $next_news_by }, I will tell you where the parcel and the refund stand.
    .short = By { $next_news_by }, I will report on the parcel and the refund.

complaint-refund-policy-changes-proof = I have also asked our finance team to mention proof of posting to customers from the start.
    .short = I have asked our finance team to mention proof of posting from the start.
