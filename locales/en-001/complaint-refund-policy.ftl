### Outside North America: parcel for package, postage and delivery for shipping, fault for defect, and the spelling.

complaint-refund-policy-sorry-wait-rational = I apologise for the wait.

# we had not sent the refund
complaint-refund-policy-sorry-delay-rational = The delay is our fault, and I apologise for it.

# we withdraw what we answered earlier
complaint-refund-policy-sorry-answer-rational = You are right; I apologise for the earlier answer.

complaint-refund-policy-cost-feel-rational = It is a fair question, because return postage reduces what you get back.

complaint-refund-policy-proof-done-calm = Our records do not show yet that the parcel has arrived, but you do not have to wait for that.

complaint-refund-policy-proof-done-angry = I have prepared your refund and am not waiting for the parcel.

complaint-refund-policy-proof-done-rational = The reason: our records do not show yet that the parcel has arrived.

complaint-refund-policy-proof-done-disappointed = You should not have to wait until the parcel has reached us, so I have prepared your refund.

complaint-refund-policy-proof-law = By law, proof of posting is enough for the refund.

complaint-refund-policy-proof-enough = Proof of posting is enough for the refund.

# calm, disappointed; the receipt and the tracking number were asked for just before
complaint-refund-policy-proof-no-receipt = If you no longer have either, tell me when and where you dropped the parcel off, and I will ask the carrier.

# angry: what happens if they say nothing
complaint-refund-policy-arrival-silence-angry = Otherwise, I will pay when the parcel arrives.

complaint-refund-policy-proof-second-rational = { $refund_days ->
    [one] The second is to wait for the parcel: this takes no effort, and you will receive { $refund } within one business day of its arrival.
   *[other] The second is to wait for the parcel: this takes no effort, and you will receive { $refund } within { $refund_days } business days of its arrival.
}

complaint-refund-policy-cost-rule-law = By law, the buyer pays for the return postage if this was stated before the purchase, as it was with your order.

complaint-refund-policy-cost-rule = Under our returns policy, the buyer pays for the return postage, as stated with your order.

complaint-refund-policy-cost-rule-angry = You pay the return postage, as stated with your order.

# $full_refund (money) the price and what was paid for standard delivery
complaint-refund-policy-cost-back-law = You will get { $full_refund } back, including standard delivery.

complaint-refund-policy-cost-route-rational = These are your options. First: { $carrier }, at { $route_cost }; you drop the parcel off there.

# $refund_days (number) business days
complaint-refund-policy-receipt-then = { $refund_days ->
    [one] Send me the postage receipt, and I will pay within one business day.
   *[other] Send me the postage receipt, and I will pay within { $refund_days } business days.
}

complaint-refund-policy-standard-included = This includes standard delivery.

complaint-refund-policy-basis-policy = Our returns policy covers your request.

# $guarantee_years (number) years of the statutory guarantee
complaint-refund-policy-basis-guarantee = { $guarantee_years ->
    [one] A fault is covered by the statutory guarantee of one year.
   *[other] A fault is covered by the statutory guarantee of { $guarantee_years } years.
}

complaint-refund-policy-basis-defect = If the item has a fault, it is our job to put it right; the return period does not matter.

complaint-refund-policy-how-own-cost = Please send the item back; you pay the return postage.

complaint-refund-policy-how-postage = Please send the item back; I will also refund the postage.

complaint-refund-policy-how-not-arrived = If the parcel still arrives, sending it back costs you nothing.

complaint-refund-policy-exception-rule-refused = Our returns policy does not cover your request, but I am making an exception on this occasion.

complaint-refund-policy-exception-rule-return-cost = Under our returns policy, the buyer pays for the return postage, but on this occasion we will pay it.

complaint-refund-policy-exception-rule-window = The return period is over, but I am making an exception on this occasion.

complaint-refund-policy-hold-rule-refused = Our returns policy does not cover your request.

complaint-refund-policy-hold-rule-return-cost = Under our returns policy, the buyer pays for the return postage.

# $guarantee_years (number) years of the statutory guarantee
complaint-refund-policy-hold-fault-law = { $guarantee_years ->
    [one] If the item has a fault, the statutory guarantee of one year applies: we will repair or replace it, or refund it in full.
   *[other] If the item has a fault, the statutory guarantee of { $guarantee_years } years applies: we will repair or replace it, or refund it in full.
}

complaint-refund-policy-hold-fault = If the item has a fault, tell me what is wrong, and we will repair or replace it, or refund it in full.

complaint-refund-policy-hold-fault-angry = If the item has a fault, tell me: other rules apply.

complaint-refund-policy-proof-next-rational = By { $next_news_by }, I will tell you where the parcel and the refund stand.

complaint-refund-policy-changes-proof = I have also asked our finance team to mention proof of posting to customers from the start.
