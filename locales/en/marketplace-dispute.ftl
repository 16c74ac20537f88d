### The customer has opened a case: on a marketplace, with a payment service or with the bank. "Platform" stands for the
### first two. Nothing here asks to close a case, and nothing hangs on it.

# $platform_case (identifier) the case's number · $order_id (identifier) the order's number
marketplace-dispute-subject = Your case { $platform_case } about order { $order_id }

# Said where the case is a further question in the same message.
# $platform_case (identifier) the case's number · $order_id (identifier) the order's number
marketplace-dispute-also = There is also your case { $platform_case } about order { $order_id }.

## Listen

# $kind (choice) what the case says · $platform_case (identifier) · $order_id (identifier)
marketplace-dispute-heard = { $kind ->
    [not-received] You opened case { $platform_case } and reported that order { $order_id } has not arrived.
    [not-as-described] You opened case { $platform_case } and reported that order { $order_id } is not as described.
   *[chargeback] You asked your bank or payment service to reverse the payment for order { $order_id } (case { $platform_case }).
}

## Sympathy

# one apology, before a proposal · $mood (choice)
marketplace-dispute-feel = { $mood ->
    [angry] You should have had a solution before now, and I am sorry.
    [rational] I apologize for the effort that this has cost you.
    [disappointed] I am sorry that we have not met your expectations.
   *[calm] I am sorry that this has not been settled yet.
}

# before documents that contradict the case · $mood (choice)
marketplace-dispute-evidence-feel = { $mood ->
    [angry] You want this settled, and so do I.
    [rational] You should know what the decision will be based on.
    [disappointed] I understand that you expected something else from this order.
   *[calm] I understand that you would like this to be settled.
}

## A proposal

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-full-refund = { $kind ->
    [chargeback] We accept this: you will get the full { $amount } back through your bank or payment service.
   *[other] My proposal is a full refund of { $amount }.
}

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-partial-refund = { $kind ->
    [not-received] My proposal: you wait for the parcel, and we refund { $amount } for the delay.
    [not-as-described] My proposal: you keep the item, and we refund { $amount }.
   *[chargeback] My proposal: we refund { $amount } of the price.
}

# $kind (choice) what the case says · $resend_by (date) when it leaves
marketplace-dispute-propose-replacement = { $kind ->
    [not-received] My proposal: we send the order again by { $resend_by }, at no cost to you.
   *[other] My proposal: we send you a replacement by { $resend_by }, at no cost to you.
}

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-return = { $kind ->
    [not-received] My proposal: we refund { $amount }, and if the parcel still arrives, you send it back.
   *[other] My proposal: you send the item back, and we refund { $amount }.
}

# beside a replacement · $amount (money) the full refund
marketplace-dispute-or-refund = If you would rather have your money back, we will refund { $amount } instead.

marketplace-dispute-return-free = We pay for the return.
marketplace-dispute-return-own = You pay the return shipping, as stated before the purchase.

# beside a part of the price
marketplace-dispute-or-all = If you do not want to wait, we will refund everything that you paid instead.
marketplace-dispute-or-return = You can also return the item for a full refund, and we pay the return shipping.
marketplace-dispute-or-other = If this does not suit you, tell me what you expect, and I will answer within one business day.

marketplace-dispute-either-way = The proposal does not depend on what you decide about the case.

# $kind (choice) what the case says
marketplace-dispute-documents-too = { $kind ->
    [chargeback] Your bank or payment service has our documents as well.
   *[other] The platform has our documents as well.
}

marketplace-dispute-nothing-to-do = You do not need to do anything else.

# $kind (choice) what the case says
marketplace-dispute-accept = { $kind ->
    [chargeback] To accept it, just reply to this message.
   *[other] You can accept it in the case itself or by replying to this message.
}

# $refund_days (number) business days
marketplace-dispute-refund-days = { $refund_days ->
    [one] Once you accept it, the money will reach you within one business day.
   *[other] Once you accept it, the money will reach you within { $refund_days } business days.
}
marketplace-dispute-refund-days-return = { $refund_days ->
    [one] Once you have sent the item, the money will reach you within one business day.
   *[other] Once you have sent the item, the money will reach you within { $refund_days } business days.
}

## Documents that contradict the case

# direct: the plain answer first · $delivered_on (date)
marketplace-dispute-position-delivered = Our records show that the parcel was delivered on { $delivered_on }.
marketplace-dispute-position-delivery = Our records about the delivery do not match the case.
marketplace-dispute-position-not-as-described = We have checked the item, and it matches its description.
marketplace-dispute-position-chargeback = Our records show that the payment belongs to this order.

# before the list of documents · $kind (choice) what the case says
marketplace-dispute-documents = { $kind ->
    [chargeback] I have sent these documents to your bank or payment service:
   *[other] I have added these documents to the case:
}

# $item (text) one document
marketplace-dispute-document = { $item }

# indirect: after the documents, softened · $delivered_on (date)
marketplace-dispute-soft-delivered = As far as we can see from them, the parcel was delivered on { $delivered_on }.
marketplace-dispute-soft-delivery = As far as we can see from them, the delivery was not as the case says.
marketplace-dispute-soft-not-as-described = As far as we can see from them, the item matches its description.
marketplace-dispute-soft-chargeback = As far as we can see from them, the payment belongs to this order.

marketplace-dispute-no-doubt = I do not doubt your word; the documents show what we know.

# $kind (choice) what the case says
marketplace-dispute-rule = { $kind ->
    [chargeback] Your bank or payment service decides by its own rules, on the documents of both sides.
   *[other] The platform decides by its own rules, on the documents of both sides.
}

# $rule (text) a phrase
marketplace-dispute-rule-text = The rule for this: { $rule }.

## What we can do meanwhile

marketplace-dispute-offer-not-received = If the parcel is still missing, tell me, and I will ask the carrier within one business day.
marketplace-dispute-offer-not-as-described = If something about the item is not right, tell me what it is, and I will propose a solution within one business day.
marketplace-dispute-offer-chargeback = If you do not recognize the payment, or if the order was not right, tell me, and I will look into it within one business day.

# $kind (choice) what the case says
marketplace-dispute-result = { $kind ->
    [chargeback] Your bank or payment service will tell you the result.
   *[other] The platform will tell both of us the result in the case.
}
