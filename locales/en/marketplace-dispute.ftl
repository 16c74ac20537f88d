### The customer has opened a case: on a marketplace, with a payment service or with the bank. "Platform" stands for the
### first two. Nothing here asks to close a case, and nothing hangs on it.

# $platform_case (identifier) the case's number · $order_id (identifier) the order's number
marketplace-dispute-subject = Your case { $platform_case } about order { $order_id }

# Said where the case is a further question in the same message.
# $platform_case (identifier) the case's number · $order_id (identifier) the order's number
marketplace-dispute-also = There is also your case { $platform_case } about order { $order_id }.
    .short = There is also your case { $platform_case }.

## Listen

# $kind (choice) what the case says · $platform_case (identifier) · $order_id (identifier)
marketplace-dispute-heard = { $kind ->
    [not-received] You opened case { $platform_case } and reported that order { $order_id } has not arrived.
    [not-as-described] You opened case { $platform_case } and reported that order { $order_id } is not as described.
   *[chargeback] You asked your bank or payment provider to reverse the payment for order { $order_id } (case { $platform_case }).
}
    .short = { $kind ->
        [not-received] Case { $platform_case }: you reported that order { $order_id } has not arrived.
        [not-as-described] Case { $platform_case }: you reported that order { $order_id } is not as described.
       *[chargeback] Case { $platform_case }: you asked to have the payment for order { $order_id } reversed.
    }

## Sympathy

# one apology, before a proposal · $mood (choice)
marketplace-dispute-feel = { $mood ->
    [angry] You should have had a solution before now, and I am sorry.
    [rational] I apologize for the time and effort that this has cost you.
    [disappointed] I am sorry that we have not met your expectations.
   *[calm] I am sorry that this has not been resolved yet.
}
    .short = { $mood ->
        [angry] You should have had a solution sooner; I am sorry.
        [rational] I apologize for the time this has cost you.
        [disappointed] I am sorry that we let you down.
       *[calm] I am sorry that this is still open.
    }

# before documents that contradict the case · $mood (choice)
marketplace-dispute-evidence-feel = { $mood ->
    [angry] You want this resolved, and so do I.
    [rational] You should know what the decision will be based on.
    [disappointed] I understand that you expected something else from this order.
   *[calm] I understand that you would like to have this resolved.
}
    .short = { $mood ->
        [angry] You want this resolved, and so do I.
        [rational] You should know what the decision rests on.
        [disappointed] I understand that you expected something else.
       *[calm] I understand that you want this resolved.
    }

## The marketplace stores and ships it

# rational
marketplace-dispute-who-decides = You should know who decides this case.
    .short = You should know who decides this case.

# $kind (choice) what the case says
marketplace-dispute-marketplace = { $kind ->
    [chargeback] The marketplace ships this order for us and took your payment. That is why the marketplace, not our shop, answers your bank or payment provider.
   *[other] The marketplace stores and ships this order for us. It also decides this case, and any refund would come from it. If you have questions about the case, open the order in your account and select the help option.
}
    .short = { $kind ->
        [chargeback] The marketplace ships this order and took your payment, so it answers your bank or payment provider.
       *[other] The marketplace ships this order, decides this case, and would pay any refund. For questions, open the order in your account and select help.
    }

marketplace-dispute-help-with-item = If you would like help with the item itself, describe the problem, and you will have my answer within one business day.
    .short = For help with the item, describe the problem: I will answer within one business day.

marketplace-dispute-see-result = The result will be shown in the case itself.

## A proposal

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-full-refund = { $kind ->
    [chargeback] We accept this: you will get the full { $amount } back through your bank or payment provider.
   *[other] We offer you a full refund of { $amount }.
}
    .short = { $kind ->
        [chargeback] We agree: you will get the full { $amount } back through your bank or payment provider.
       *[other] We offer you a full refund of { $amount }.
    }

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-partial-refund = { $kind ->
    [not-received] Our offer: you wait for the package, and we refund { $amount } for the delay.
    [not-as-described] Our offer: you keep the item, and we refund { $amount }.
   *[chargeback] Our offer: we refund { $amount } of the price.
}
    .short = { $kind ->
        [not-received] Our offer: you wait, and we refund { $amount } for the delay.
        [not-as-described] Our offer: you keep the item, and we refund { $amount }.
       *[chargeback] Our offer: we refund { $amount } of the price.
    }

# $kind (choice) what the case says · $resend_by (date) when it leaves
marketplace-dispute-propose-replacement = { $kind ->
    [not-received] Our offer: we send the order again by { $resend_by }, at no cost to you.
   *[other] Our offer: we send you a replacement by { $resend_by }, at no cost to you.
}
    .short = { $kind ->
        [not-received] Our offer: we send it again by { $resend_by }, free of charge.
       *[other] Our offer: we send a replacement by { $resend_by }, free of charge.
    }

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-return = { $kind ->
    [not-received] Our offer: we refund { $amount }. If the package still arrives, you send it back.
   *[other] Our offer: you send the item back, and we refund { $amount }.
}
    .short = { $kind ->
        [not-received] Our offer: we refund { $amount }. If it still arrives, you send it back.
       *[other] Our offer: you send it back, and we refund { $amount }.
    }

# beside a replacement · $amount (money) the full refund
marketplace-dispute-or-refund = If you would rather have your money back, we will refund { $amount } instead.
    .short = If you prefer, we refund { $amount } instead.

marketplace-dispute-return-own = You pay the return shipping, as stated before the purchase.
    .short = You pay for the return, as stated before the purchase.

# beside a part of the price
marketplace-dispute-or-all = If you do not want to wait, we will refund everything that you paid instead.
    .short = If you would rather not wait, we refund everything.
marketplace-dispute-or-return = You can also return the item for a full refund, and we pay the return shipping.
    .short = You can also return it for a full refund; we pay for the return.
marketplace-dispute-or-other = If this does not work for you, tell me what would. I will answer within one business day.
    .short = If this does not work for you, tell me what would: I will answer within one business day.

marketplace-dispute-either-way = This offer does not depend on what you decide about the case.
    .short = The offer stands, whatever you decide about the case.

# $kind (choice) what the case says
marketplace-dispute-documents-too = { $kind ->
    [chargeback] Your bank or payment provider also has our documents.
   *[other] The platform also has our documents.
}
    .short = { $kind ->
        [chargeback] Your bank or payment provider has our documents too.
       *[other] The platform has our documents too.
    }

marketplace-dispute-nothing-to-do = You do not need to do anything else.

# $kind (choice) what the case says
marketplace-dispute-accept = { $kind ->
    [chargeback] To accept it, just reply to this message.
   *[other] You can accept it in the case itself or by replying to this message.
}
    .short = { $kind ->
        [chargeback] To accept it, just reply here.
       *[other] You can accept it in the case or by replying here.
    }

# $refund_days (number) business days
marketplace-dispute-refund-days = { $refund_days ->
    [one] Once you accept it, the money will reach you within one business day.
   *[other] Once you accept it, the money will reach you within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] Once you accept it, you have the money within one business day.
       *[other] Once you accept it, you have the money within { $refund_days } business days.
    }
marketplace-dispute-refund-days-return = { $refund_days ->
    [one] Once you have sent the item, the money will reach you within one business day.
   *[other] Once you have sent the item, the money will reach you within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] Once you have sent it, you have the money within one business day.
       *[other] Once you have sent it, you have the money within { $refund_days } business days.
    }

## Documents that contradict the case

# direct: the plain answer first · $delivered_on (date)
marketplace-dispute-position-delivered = Our records show that the package was delivered on { $delivered_on }.
    .short = Our records show delivery on { $delivered_on }.
marketplace-dispute-position-delivery = Our delivery records do not match the case.
    .short = Our delivery records do not match the case.
marketplace-dispute-position-not-as-described = We have checked the item, and it matches its description.
    .short = We have checked: the item matches its description.
marketplace-dispute-position-chargeback = Our records show that the payment belongs to this order.
    .short = Our records show that the payment is for this order.

# before the list of documents · $kind (choice) what the case says
marketplace-dispute-documents = { $kind ->
    [chargeback] I have sent these documents to your bank or payment provider:
   *[other] I have added these documents to the case:
}
    .short = { $kind ->
        [chargeback] I have sent your bank or payment provider:
       *[other] I have added to the case:
    }

# $item (text) one document
marketplace-dispute-document = { $item }

# indirect: after the documents, softened · $delivered_on (date)
marketplace-dispute-soft-delivered = As far as we can tell from them, the package was delivered on { $delivered_on }.
    .short = As far as we can tell, it was delivered on { $delivered_on }.
marketplace-dispute-soft-delivery = As far as we can tell from them, the delivery was not as the case says.
    .short = As far as we can tell, the delivery was not as the case says.
marketplace-dispute-soft-not-as-described = As far as we can tell from them, the item matches its description.
    .short = As far as we can tell, the item matches its description.
marketplace-dispute-soft-chargeback = As far as we can tell from them, the payment belongs to this order.
    .short = As far as we can tell, the payment belongs to this order.

marketplace-dispute-no-doubt = I do not doubt your word; the documents show what we know.
    .short = I do not doubt your word.

# $kind (choice) what the case says
marketplace-dispute-rule = { $kind ->
    [chargeback] Your bank or payment provider decides by its own rules, based on the documents from both sides.
   *[other] The platform decides by its own rules, based on the documents from both sides.
}
    .short = { $kind ->
        [chargeback] Your bank or payment provider decides by its rules, on the documents of both sides.
       *[other] The platform decides by its rules, on the documents of both sides.
    }

# $rule (text) a phrase
marketplace-dispute-rule-text = The rule that applies: { $rule }.
    .short = The rule: { $rule }.

## What we can do meanwhile

marketplace-dispute-offer-not-received = If the package is still missing, tell me, and I will ask the carrier within one business day.
    .short = If it is still missing, tell me: I will ask the carrier within one business day.
marketplace-dispute-offer-not-as-described = If something about the item is not right, please tell me what it is. I will propose a solution within one business day.
    .short = If something is not right, tell me: I will propose a solution within one business day.
marketplace-dispute-offer-chargeback = Perhaps you do not recognize the payment, or the order was not right. In that case, tell me, and I will look into it within one business day.
    .short = If you do not recognize the payment or the order was not right, tell me: I will look into it within one business day.

# $kind (choice) what the case says
marketplace-dispute-result = { $kind ->
    [chargeback] Your bank or payment provider will tell you the result.
   *[other] The platform will tell both of us the result in the case.
}
    .short = { $kind ->
        [chargeback] Your bank or payment provider will tell you the result.
       *[other] The platform will state the result in the case.
    }
