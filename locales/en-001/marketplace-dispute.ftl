### Outside North America: parcel for package, delivery and postage for shipping, and the spelling.

# one apology, before a proposal · $mood (choice)
marketplace-dispute-feel = { $mood ->
    [angry] You should have had a solution before now, and I am sorry.
    [rational] I apologise for the time and effort that this has cost you.
    [disappointed] I am sorry that we have not met your expectations.
   *[calm] I am sorry that this has not been resolved yet.
}
    .short = { $mood ->
        [angry] You should have had a solution sooner; I am sorry.
        [rational] I apologise for the time this has cost you.
        [disappointed] I am sorry that we let you down.
       *[calm] I am sorry that this is still open.
    }

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-partial-refund = { $kind ->
    [not-received] Our offer: you wait for the parcel, and we refund { $amount } for the delay.
    [not-as-described] Our offer: you keep the item, and we refund { $amount }.
   *[chargeback] Our offer: we refund { $amount } of the price.
}
    .short = { $kind ->
        [not-received] Our offer: you wait, and we refund { $amount } for the delay.
        [not-as-described] Our offer: you keep the item, and we refund { $amount }.
       *[chargeback] Our offer: we refund { $amount } of the price.
    }

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-return = { $kind ->
    [not-received] Our offer: we refund { $amount }. If the parcel still arrives, you send it back.
   *[other] Our offer: you send the item back, and we refund { $amount }.
}
    .short = { $kind ->
        [not-received] Our offer: we refund { $amount }. If it still arrives, you send it back.
       *[other] Our offer: you send it back, and we refund { $amount }.
    }

marketplace-dispute-return-own = You pay the return postage, as stated before the purchase.
    .short = You pay for the return, as stated before the purchase.

marketplace-dispute-or-return = You can also return the item for a full refund, and we pay the return postage.
    .short = You can also return it for a full refund; we pay for the return.

# direct: the plain answer first · $delivered_on (date)
marketplace-dispute-position-delivered = Our records show that the parcel was delivered on { $delivered_on }.
    .short = Our records show delivery on { $delivered_on }.

# indirect: after the documents, softened · $delivered_on (date)
marketplace-dispute-soft-delivered = As far as we can tell from them, the parcel was delivered on { $delivered_on }.
    .short = As far as we can tell, it was delivered on { $delivered_on }.

marketplace-dispute-offer-not-received = If the parcel is still missing, tell me, and I will ask the carrier within one business day.
    .short = If it is still missing, tell me: I will ask the carrier within one business day.

marketplace-dispute-offer-chargeback = Perhaps you do not recognise the payment, or the order was not right. In that case, tell me, and I will look into it within one business day.
    .short = If you do not recognise the payment or the order was not right, tell me: I will look into it within one business day.

# $kind (choice) what the case says
marketplace-dispute-marketplace = { $kind ->
    [chargeback] The marketplace dispatches this order for us and took your payment. That is why the marketplace, not our shop, answers your bank or payment provider.
   *[other] The marketplace stores and dispatches this order for us. It also decides this case, and any refund would come from it. If you have questions about the case, open the order in your account and select the help option.
}
    .short = { $kind ->
        [chargeback] The marketplace dispatches this order and took your payment, so it answers your bank or payment provider.
       *[other] The marketplace dispatches this order, decides this case, and would pay any refund. For questions, open the order in your account and select help.
    }
