### A complaint about a refund or the return policy.
### Where a message has a version for each mood: angry wants sentences of 12 words or fewer and no rule first;
### rational wants dates, sums and causes, no feelings; disappointed wants what was hoped for and what changes.

# $order_id (identifier) the order's number
complaint-refund-policy-subject = Your refund for order { $order_id }

# $order_id (identifier) the order's number
complaint-refund-policy-return-subject = Your request about order { $order_id }

## Listening

# calm · $order_id (identifier) the order's number
complaint-refund-policy-received = Thank you for your message about the refund for order { $order_id }.
    .short = Thank you for writing about the refund for order { $order_id }.

# calm · $order_id (identifier) the order's number
complaint-refund-policy-received-return = Thank you for your message about order { $order_id }.

# calm · $order_id (identifier) the order's number
complaint-refund-policy-cost-listen-calm = Thank you for your message about the cost of returning order { $order_id }.
    .short = Thank you for writing about the return of order { $order_id }.

# the refund was sent · $refund (money) what goes back · $order_id (identifier) the order's number
complaint-refund-policy-sent-listen-angry = Your refund of { $refund } for order { $order_id } has not reached you.
    .short = Your refund of { $refund } for order { $order_id } has not arrived.
complaint-refund-policy-sent-listen-rational = You asked where the refund of { $refund } for order { $order_id } is.
    .short = You asked about the refund of { $refund } for order { $order_id }.

# $order_id (identifier) the order's number
complaint-refund-policy-sent-listen-disappointed = You trusted that the refund for order { $order_id } would reach you on time, and it has not arrived yet.
    .short = You counted on the refund for order { $order_id }, and it is not there yet.

# the refund waits for the return · $refund (money) what goes back
complaint-refund-policy-proof-listen-angry = You sent the item back and are still waiting for { $refund }.
    .short = You sent the item back and are waiting for { $refund }.

# $refund (money) what goes back · $order_id (identifier) the order's number
complaint-refund-policy-proof-listen-rational = You asked why the refund of { $refund } for order { $order_id } is still open.
    .short = You asked about the open refund of { $refund } for order { $order_id }.

# $order_id (identifier) the order's number
complaint-refund-policy-proof-listen-disappointed = You sent order { $order_id } back and trusted that you would get your money without having to ask.
    .short = You sent order { $order_id } back and trusted that your money would come.

# the refund was due and had not been sent · $order_id (identifier) the order's number
complaint-refund-policy-pay-listen-angry = We did not send your refund for order { $order_id } on time.
    .short = We did not refund order { $order_id } on time.
complaint-refund-policy-pay-listen-rational = You asked about the refund for order { $order_id }; it had not been sent when your message arrived.
    .short = You asked about the refund for order { $order_id }; it had not been sent.
complaint-refund-policy-pay-listen-disappointed = You trusted us to return your money for order { $order_id } on time, and we did not.
    .short = You trusted us to refund order { $order_id } on time, and we did not.

# by what the complaint is about · $order_id (identifier) the order's number
complaint-refund-policy-listen-angry-refused = We refused your request about order { $order_id }.
complaint-refund-policy-listen-angry-return-cost = We asked you to pay for returning order { $order_id }.
    .short = We asked you to pay to return order { $order_id }.
complaint-refund-policy-listen-angry-window = We refused to take order { $order_id } back.
complaint-refund-policy-listen-rational-refused = You asked why we refused your request about order { $order_id }.
    .short = You asked why we refused your request on order { $order_id }.
complaint-refund-policy-listen-rational-return-cost = You asked who pays for returning order { $order_id }.
    .short = You asked who pays to return order { $order_id }.
complaint-refund-policy-listen-rational-window = You asked whether order { $order_id } can still be returned.
    .short = You asked about returning order { $order_id }.
complaint-refund-policy-listen-disappointed-refused = You asked us for help with order { $order_id }, and our answer was no.
    .short = You asked for help with order { $order_id }, and we said no.
complaint-refund-policy-listen-disappointed-return-cost = You had counted on returning order { $order_id } free of charge.
    .short = You had counted on a free return of order { $order_id }.
complaint-refund-policy-listen-disappointed-window = You had counted on still being able to return order { $order_id }.
    .short = You had counted on returning order { $order_id }.

## Sympathy: one apology a reply

complaint-refund-policy-sorry-wait-calm = I am sorry that you have had to wait.
complaint-refund-policy-sorry-wait-angry = I am sorry that you had to ask.
complaint-refund-policy-sorry-wait-rational = I apologize for the wait.
complaint-refund-policy-sorry-wait-disappointed = I am sorry that you are still waiting for it.

# we had not sent the refund
complaint-refund-policy-sorry-delay-calm = The delay is our fault, and I am sorry.
complaint-refund-policy-sorry-delay-angry = You are right: the delay is our fault, and I am sorry.
    .short = You are right: the delay is our fault. I am sorry.
complaint-refund-policy-sorry-delay-rational = The delay is our fault, and I apologize for it.
    .short = I apologize for our delay.
complaint-refund-policy-sorry-delay-disappointed = You did your part; the delay is our fault alone, and I am sorry.
    .short = You did your part; the delay is ours alone. I am sorry.

# we withdraw what we answered earlier
complaint-refund-policy-sorry-answer-calm = You are right, and I am sorry for our earlier answer.
    .short = You are right, and I am sorry for our answer.
complaint-refund-policy-sorry-answer-angry = You are right, and I am sorry for that answer.
complaint-refund-policy-sorry-answer-rational = You are right; I apologize for the earlier answer.
    .short = You are right, and I apologize.
complaint-refund-policy-sorry-answer-disappointed = You were right to insist, and I am sorry that you had to.
    .short = I am sorry that you had to insist.

# the return stays at the customer's cost
complaint-refund-policy-cost-feel-calm = I understand that you would rather not pay for an item that you are not keeping.
    .short = I understand that you would rather not pay for the return.
complaint-refund-policy-cost-feel-angry = Nobody likes to pay for a return.
complaint-refund-policy-cost-feel-rational = It is a fair question, because return shipping reduces what you get back.
    .short = It is a fair question: the cost reduces what you get back.
complaint-refund-policy-cost-feel-disappointed = I understand that this is a disappointment; you have done nothing wrong.
    .short = I understand the disappointment; you have done nothing wrong.

# an exception is made
complaint-refund-policy-exception-feel-calm = I understand your request, and I have looked at your case individually.
    .short = I have looked at your case individually.
complaint-refund-policy-exception-feel-angry = I see that our first answer did not help you.
complaint-refund-policy-exception-feel-rational = I have read your reasons and weighed them against the rule.
    .short = I have weighed your reasons against the rule.
complaint-refund-policy-exception-feel-disappointed = I understand that you expected something else from us.
    .short = I understand that you expected something else.

# a refusal
complaint-refund-policy-hold-feel-angry = I know that you expected a different answer.
complaint-refund-policy-hold-feel-rational = You should know the reasons, not only the result.
    .short = You should know the reasons as well.
complaint-refund-policy-hold-feel-disappointed = I am sorry that I cannot give you the answer you had hoped for.
    .short = I am sorry that I have no other answer.

# to a disappointed customer: whose fault it is
complaint-refund-policy-no-blame = You have done nothing wrong.

# the refund was sent: the delay is no longer with us or the customer
complaint-refund-policy-sent-fault = The bank or payment service still has to process it.
    .short = It is now with the bank or payment service.

# the return is on its way back
complaint-refund-policy-proof-fault = You have done your part.
    .short = You have done your part.

## The refund was sent

# $sent_on (date) when it left us · $refund (money) what goes back
complaint-refund-policy-sent-done-calm = We sent the refund of { $refund } on { $sent_on }.
complaint-refund-policy-sent-done-angry = I checked it today: the payment left us on { $sent_on }.
    .short = I checked today: the payment left us on { $sent_on }.
complaint-refund-policy-sent-done-rational = We sent { $refund } on { $sent_on }; on our side, the payment is complete.
    .short = We sent { $refund } on { $sent_on }; on our side, it is complete.
complaint-refund-policy-sent-done-disappointed = The money is on its way: we sent { $refund } on { $sent_on }.
    .short = The money is on its way: we sent { $refund } on { $sent_on }.

# follows the day on which it was sent · $refund_days (number) business days
complaint-refund-policy-sent-days = { $refund_days ->
    [one] From that day, the bank may take up to one business day.
   *[other] From that day, the bank may take up to { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] From then, the bank may take up to one business day.
       *[other] From then, the bank may take up to { $refund_days } business days.
    }

# $method (text) the means of payment, as the customer knows it
complaint-refund-policy-method = The money goes back to the payment method you used: { $method }.
    .short = It goes back to your payment method: { $method }.
complaint-refund-policy-method-angry = The money goes to: { $method }.

# rational; follows the method
complaint-refund-policy-method-rule = The law requires the same payment method for the refund.
    .short = The law requires the same payment method.

# $reference (identifier) what the bank can search for
complaint-refund-policy-reference = The reference for your bank is { $reference }.

# calm, disappointed
complaint-refund-policy-sent-missing = If you do not see it within that time, reply to this message, and I will have the payment traced.
    .short = If it does not arrive, write to me: I will have it traced.

# angry: the one way that we recommend
complaint-refund-policy-sent-advice-angry = I recommend checking your account after that.

# angry, rational
complaint-refund-policy-trace = If it has not arrived by then, I will have it traced.
    .short = If it does not arrive, I will have it traced.

# angry: what happens if they say nothing
complaint-refund-policy-check-silence-angry = I will check again in any case.

complaint-refund-policy-sent-wait-rational = You have two options. The first is to wait: this takes no effort, and I will check the payment again.
    .short = First option: you wait, and I check again.
complaint-refund-policy-sent-bank-rational = The second is to ask your bank now: this takes one call, with the amount and the date above.
    .short = Second: you call your bank now, with the amount and the date.

## The refund waits for the return

complaint-refund-policy-proof-done-calm = Our records do not show yet that the package has arrived, but you do not have to wait for that.
    .short = You do not have to wait for the package to reach us.
complaint-refund-policy-proof-done-angry = I have prepared your refund and am not waiting for the package.
    .short = Your refund is prepared; I am not waiting for the package.
complaint-refund-policy-proof-done-rational = The reason: our records do not show yet that the package has arrived.
    .short = The reason: the package is not in our records yet.
complaint-refund-policy-proof-done-disappointed = You should not have to wait until the package has reached us, so I have prepared your refund.
    .short = I have prepared your refund without waiting for the package.

complaint-refund-policy-proof-law = By law, proof of shipment is enough for the refund.
    .short = By law, proof of shipment is enough.
complaint-refund-policy-proof-enough = Proof of shipment is enough for the refund.
complaint-refund-policy-proof-send = Please reply with a photo of the receipt or the tracking number.
    .short = Please send a photo of the receipt or the tracking number.
complaint-refund-policy-proof-fastest-angry = This is the fastest way.

# $refund (money) what goes back · $refund_days (number) business days
complaint-refund-policy-proof-then = { $refund_days ->
    [one] You will then receive { $refund } within one business day.
   *[other] You will then receive { $refund } within { $refund_days } business days.
}

# calm, disappointed; the receipt and the tracking number were asked for just before
complaint-refund-policy-proof-no-receipt = If you no longer have either, tell me when and where you dropped the package off, and I will ask the carrier.
    .short = If you have neither, tell me when and where you dropped it off: I will ask the carrier.

# angry: what happens if they say nothing
complaint-refund-policy-arrival-silence-angry = Otherwise, I will pay when the package arrives.

# $refund (money) what goes back · $refund_days (number) business days
complaint-refund-policy-proof-first-rational = { $refund_days ->
    [one] You have two options. The first is to send me a photo of the receipt or the tracking number: this takes one message, and you will receive { $refund } within one business day.
   *[other] You have two options. The first is to send me a photo of the receipt or the tracking number: this takes one message, and you will receive { $refund } within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] First option: you send me a photo of the receipt or the tracking number, and receive { $refund } within one business day.
       *[other] First option: you send me a photo of the receipt or the tracking number, and receive { $refund } within { $refund_days } business days.
    }
complaint-refund-policy-proof-second-rational = { $refund_days ->
    [one] The second is to wait for the package: this takes no effort, and you will receive { $refund } within one business day of its arrival.
   *[other] The second is to wait for the package: this takes no effort, and you will receive { $refund } within { $refund_days } business days of its arrival.
}
    .short = { $refund_days ->
        [one] Second: you wait for the package, and receive { $refund } within one business day of its arrival.
       *[other] Second: you wait for the package, and receive { $refund } within { $refund_days } business days of its arrival.
    }

## We had not sent the refund

# $refund (money) what goes back
complaint-refund-policy-pay-done-calm = I sent the refund of { $refund } today.
complaint-refund-policy-pay-done-angry = I sent the full amount of { $refund } today.
complaint-refund-policy-pay-done-rational = I sent the refund of { $refund } today.
complaint-refund-policy-pay-done-disappointed = I sent the refund of { $refund } today, before writing to you.
    .short = I sent { $refund } today, before writing to you.

# $refund_days (number) business days
complaint-refund-policy-pay-days = { $refund_days ->
    [one] It will reach you within one business day.
   *[other] It will reach you within { $refund_days } business days.
}

# rational, where no other reason is known
complaint-refund-policy-pay-cause-rational = The reason: the payment had not been released on our side.
complaint-refund-policy-pay-law-rational = By law, a refund like this is due within 14 days.
    .short = By law, it is due within 14 days.

# calm, rational
complaint-refund-policy-pay-todo = There is nothing more for you to do.

## The return stays at the customer's cost

complaint-refund-policy-cost-action-angry = I have compared the prices.

complaint-refund-policy-cost-rule-law = By law, the buyer pays for the return shipping if this was stated before the purchase, as it was with your order.
    .short = By law, the buyer pays for the return, as stated before the purchase.
complaint-refund-policy-cost-rule = Under our return policy, the buyer pays for the return shipping, as stated with your order.
    .short = Under our policy, the buyer pays for the return, as stated with your order.
complaint-refund-policy-cost-rule-angry = You pay the return shipping, as stated with your order.

# $full_refund (money) the price and what was paid for standard shipping
complaint-refund-policy-cost-back-law = You will get { $full_refund } back, including standard shipping.
    .short = You will get { $full_refund } back, standard shipping included.

# $full_refund (money) what goes back
complaint-refund-policy-cost-back = You will get { $full_refund } back.

# $carrier (text) who takes the package · $route_cost (money) what it costs there
complaint-refund-policy-cost-route = The cheapest carrier I found is { $carrier }, at { $route_cost }.
    .short = The cheapest way: { $carrier }, at { $route_cost }.
complaint-refund-policy-cost-route-angry = I recommend the cheapest carrier: { $carrier }, at { $route_cost }.
    .short = I recommend the cheapest way: { $carrier }, at { $route_cost }.
complaint-refund-policy-cost-route-rational = These are your options. First: { $carrier }, at { $route_cost }; you drop the package off there.
    .short = First option: { $carrier }, at { $route_cost }; you drop the package off there.
complaint-refund-policy-cost-other-rational = Second: another carrier, at its own price; please keep the receipt.
    .short = Second: another carrier, at its price; please keep the receipt.

# $partial_refund (money) what goes back if the item is kept · $refund_days (number) business days
complaint-refund-policy-cost-keep-rational = { $refund_days ->
    [one] Third: you keep the item and receive { $partial_refund } back within one business day; a one-line reply is enough.
   *[other] Third: you keep the item and receive { $partial_refund } back within { $refund_days } business days; a one-line reply is enough.
}
    .short = { $refund_days ->
        [one] Third: you keep the item and receive { $partial_refund } within one business day; just reply.
       *[other] Third: you keep the item and receive { $partial_refund } within { $refund_days } business days; just reply.
    }

# $refund_days (number) business days
complaint-refund-policy-receipt-then = { $refund_days ->
    [one] Send me the shipping receipt, and I will pay within one business day.
   *[other] Send me the shipping receipt, and I will pay within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] Send me the receipt, and I will pay within one business day.
       *[other] Send me the receipt, and I will pay within { $refund_days } business days.
    }

## The earlier answer is withdrawn

# $full_refund (money) everything that was paid
complaint-refund-policy-right-done-calm = That answer no longer applies: you will get the full amount of { $full_refund } back.
    .short = You will get the full amount of { $full_refund } back.
complaint-refund-policy-right-done-angry = That answer is withdrawn; your full refund of { $full_refund } is approved.
    .short = Your full refund of { $full_refund } is approved.
complaint-refund-policy-right-done-rational = The earlier answer is withdrawn as of today; the refund is { $full_refund }.
    .short = The earlier answer is withdrawn; the refund is { $full_refund }.
complaint-refund-policy-right-done-disappointed = I have withdrawn that answer, and you will get the full amount of { $full_refund } back.
    .short = That answer is withdrawn: you will get the full { $full_refund } back.

complaint-refund-policy-standard-included = This includes standard shipping.

# $withdrawal_days (duration) what the law gives
complaint-refund-policy-basis-withdrawal = The law gives you { DURATION($withdrawal_days) } to change your mind.
    .short = The law gives you { DURATION($withdrawal_days) } to change your mind.
complaint-refund-policy-basis-policy = Our return policy covers your request.
    .short = Our return policy covers this.

# $guarantee_years (number) years of the statutory guarantee
complaint-refund-policy-basis-guarantee = A defect is covered by the statutory guarantee of { $guarantee_years } years.
    .short = The statutory guarantee of { $guarantee_years } years covers a defect.
complaint-refund-policy-basis-defect = If the item has a defect, it is our job to make it right; the return period does not matter.
    .short = We answer for a defect, whatever the return period.
complaint-refund-policy-basis-delay = We did not deliver on time, so you can have your money back.
    .short = We were not on time, so you can have your money back.

# rational · $delivered_on (date) when the order arrived
complaint-refund-policy-delivered-rational = The order was delivered on { $delivered_on }.

## What happens to the item, and when the money comes

complaint-refund-policy-how-label = I am sending you a prepaid return label today.
complaint-refund-policy-how-own-cost = Please send the item back; you pay the return shipping.
complaint-refund-policy-how-postage = Please send the item back; I will also refund return shipping.
    .short = Please send the item back; I also refund the shipping.
complaint-refund-policy-how-not-arrived = If the package still arrives, sending it back costs you nothing.
    .short = If it still arrives, sending it back is free.

# $refund_days (number) business days
complaint-refund-policy-when-now = { $refund_days ->
    [one] The money leaves today and arrives within one business day.
   *[other] The money leaves today and arrives within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] I pay today; it arrives within one business day.
       *[other] I pay today; it arrives within { $refund_days } business days.
    }
complaint-refund-policy-when-chosen = { $refund_days ->
    [one] If you choose the refund, the money arrives within one business day.
   *[other] If you choose the refund, the money arrives within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] The refund would arrive within one business day.
       *[other] The refund would arrive within { $refund_days } business days.
    }
complaint-refund-policy-when-label = { $refund_days ->
    [one] The money arrives within one business day of drop-off.
   *[other] The money arrives within { $refund_days } business days of drop-off.
}
    .short = { $refund_days ->
        [one] Refund: within one business day of drop-off.
       *[other] Refund: within { $refund_days } business days of drop-off.
    }

# $resend_by (date) when a replacement leaves
complaint-refund-policy-swap = If you prefer a replacement, reply to this message, and I will send it by { $resend_by }.
    .short = If you prefer a replacement, just reply: I will send it by { $resend_by }.
complaint-refund-policy-swap-rational = The other option is a replacement: a one-line reply is enough, and I will send it by { $resend_by }.
    .short = Or a replacement: just reply, and I will send it by { $resend_by }.
complaint-refund-policy-swap-angry = I recommend the refund; a replacement could be sent by { $resend_by }.
    .short = I recommend the refund; a replacement could leave by { $resend_by }.

# angry: what happens if they say nothing
complaint-refund-policy-refund-silence-angry = If you say nothing, the refund goes ahead.

## An exception

# $refund (money) what goes back
complaint-refund-policy-exception-done-angry = I have approved it as an exception: you will get { $refund } back.
    .short = I have approved an exception: you will get { $refund } back.
complaint-refund-policy-exception-sum = You will get { $refund } back.

complaint-refund-policy-exception-rule-refused = Our return policy does not cover your request, but I am making an exception this one time.
    .short = Our return policy does not cover this, but I am making an exception this one time.
complaint-refund-policy-exception-rule-return-cost = Under our return policy, the buyer pays for the return shipping, but this one time we will pay it.
    .short = Under our policy, you pay for the return; this one time, we will.
complaint-refund-policy-exception-rule-window = The return period is over, but I am making an exception this one time.
    .short = The return period is over; I am making an exception this one time.

## The policy holds

complaint-refund-policy-hold-checked-angry = I have checked your case again today.

# $partial_refund (money) what goes back if the item is kept
complaint-refund-policy-hold-part-angry = I recommend this: keep the item and receive { $partial_refund } back.
    .short = I recommend keeping the item and getting { $partial_refund } back.
complaint-refund-policy-hold-part = You can keep the item and receive { $partial_refund } back.

# $partial_refund (money) what goes back if the item is kept · $refund_days (number) business days
complaint-refund-policy-hold-part-rational = { $refund_days ->
    [one] You can keep the item and receive { $partial_refund } back within one business day; a one-line reply is enough.
   *[other] You can keep the item and receive { $partial_refund } back within { $refund_days } business days; a one-line reply is enough.
}
    .short = { $refund_days ->
        [one] You can keep the item and receive { $partial_refund } within one business day; just reply.
       *[other] You can keep the item and receive { $partial_refund } within { $refund_days } business days; just reply.
    }

# $resend_by (date) when the other item leaves
complaint-refund-policy-hold-swap-angry = I recommend an exchange: I will send the new item by { $resend_by }.
    .short = I recommend an exchange: the new item leaves by { $resend_by }.
complaint-refund-policy-hold-swap-other-angry = You can also have an exchange by { $resend_by }.
    .short = An exchange by { $resend_by } is also possible.
complaint-refund-policy-hold-swap = You can exchange the item: I will send the new one by { $resend_by }.
    .short = You can exchange the item: the new one leaves by { $resend_by }.
complaint-refund-policy-hold-swap-rational = You can exchange the item: I will send the new one by { $resend_by }, and you send the old one back.
    .short = You can exchange the item: I send the new one by { $resend_by }, and you send the old one back.

# angry: what happens if they say nothing
complaint-refund-policy-hold-silence-angry = If you say nothing, the offer stays open.

complaint-refund-policy-hold-rule-refused = Our return policy does not cover your request.
    .short = Our return policy does not cover this.
complaint-refund-policy-hold-rule-return-cost = Under our return policy, the buyer pays for the return shipping.
    .short = Under our policy, the buyer pays for the return.
complaint-refund-policy-hold-rule-window = The return period is over.

# follows "The return period is over." · $return_days (number) days from delivery · $delivered_on (date)
complaint-refund-policy-hold-dates = { $return_days ->
    [one] Our policy allows one day from delivery, and the order was delivered on { $delivered_on }.
   *[other] Our policy allows { $return_days } days from delivery, and the order was delivered on { $delivered_on }.
}
    .short = { $return_days ->
        [one] It is one day from delivery on { $delivered_on }.
       *[other] It is { $return_days } days from delivery on { $delivered_on }.
    }

# $reason (text) a phrase, in the customer's language
complaint-refund-policy-reason = The reason: { $reason }.

# introduces two or three sentences, each with one way
complaint-refund-policy-hold-ways = Here is what we can do.

# $guarantee_years (number) years of the statutory guarantee
complaint-refund-policy-hold-fault-law = If the item has a defect, the statutory guarantee of { $guarantee_years } years applies: we will repair or replace it, or refund it in full.
    .short = If the item has a defect, the statutory guarantee of { $guarantee_years } years applies: repair, replacement, or full refund.
complaint-refund-policy-hold-fault = If the item has a defect, tell me what is wrong, and we will repair or replace it, or refund it in full.
    .short = If the item has a defect, tell me: we will repair, replace, or fully refund it.
complaint-refund-policy-hold-fault-angry = If the item has a defect, tell me: other rules apply.
    .short = If the item has a defect, tell me: other rules apply.

## Amends

complaint-refund-policy-goodwill-disappointed = To make up for this, you will also receive { $goodwill } from us, with no conditions.
    .short = To make up for this, you also receive { $goodwill }, with no conditions.

## Following up

# angry: a named person · $agent (text) who signs
complaint-refund-policy-agent-angry = I am { $agent }, and I am handling this myself.

# angry, where the agent has no name
complaint-refund-policy-person-angry = I am handling this myself.

# $next_news_by (date) the last day on which they hear from us
complaint-refund-policy-check-next-calm = I will check the payment again and write to you by { $next_news_by }.
    .short = I will check it again and write to you by { $next_news_by }.
complaint-refund-policy-check-next-rational = You will receive the result of my check by { $next_news_by }.
    .short = You will have the result of my check by { $next_news_by }.
complaint-refund-policy-proof-next-rational = By { $next_news_by }, I will tell you where the package and the refund stand.
    .short = By { $next_news_by }, I will report on the package and the refund.
complaint-refund-policy-case-next-rational = By { $next_news_by }, I will tell you where your case stands.
    .short = You will know where your case stands by { $next_news_by }.
complaint-refund-policy-care-disappointed = You do not have to ask again: I will stay with your case and write to you by { $next_news_by }.
    .short = I will stay with your case and write to you by { $next_news_by }.

# disappointed: what changes
complaint-refund-policy-changes-sent = I have also asked our finance team to tell customers on the day their refund leaves us.
    .short = I have asked our finance team to announce refunds on the day they leave.
complaint-refund-policy-changes-proof = I have also asked our finance team to mention the shipping receipt to customers from the start.
    .short = I have asked our finance team to mention the receipt from the start.
complaint-refund-policy-changes-pay = I have also asked our finance team to go through the open refunds every day.
    .short = I have asked our finance team to check open refunds every day.
complaint-refund-policy-changes-cost = I have also asked our team to state the cost of a return more clearly before the purchase.
    .short = I have asked our team to state return costs more clearly.
complaint-refund-policy-changes-right = I have also told our team what was wrong with the first answer.
    .short = I have told our team what went wrong.
complaint-refund-policy-changes-exception = I have also asked our team to look at cases like yours individually from the start.
    .short = I have asked our team to look at such cases individually.
complaint-refund-policy-changes-policy = I have also asked our team to state this rule more clearly before the purchase.
    .short = I have asked our team to state this rule more clearly.

# Said where the complaint is a further question in the same message.
# $order_id (identifier) the order
complaint-refund-policy-also = You also wrote about the refund or the return of order { $order_id }.
    .short = You also wrote about order { $order_id }.
