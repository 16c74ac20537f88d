### Outside North America: parcel for package, dispatch for ship, faulty for defective, returns policy.

# the parcel has left
cancel-order-too-late = { $mood ->
    [angry] You wanted this stopped before it left, and that did not work. Here is what we can do now.
    [rational] Here is where the parcel is, and what you can do now.
    [disappointed] You had hoped to stop it before it left, and I would have liked to do that for you.
   *[calm] I would have liked to stop it in time for you.
}
    .short = { $mood ->
        [angry] You wanted this stopped in time, and that did not work.
        [rational] Here is what you can do now.
        [disappointed] You had hoped to stop it in time, and so had I.
       *[calm] I would have liked to stop it in time.
    }

cancel-order-rest-follows = The rest of your order will be dispatched as planned.

cancel-order-refuse-if-arrives = If the parcel still reaches you, simply refuse it. This costs you nothing.
    .short = If the parcel still reaches you, refuse it at no cost.

cancel-order-in-account-today = It is best to do this today: until we have your request, the order can still be dispatched.

# the law gives a right to withdraw; British law says "cancel" · $today (date) the day of their message
cancel-order-else-right = { $market ->
    [GB] If the parcel has already left by then, your message still counts as your notice to cancel the purchase, dated { $today }, and you can send it back.
   *[other] If the parcel has already left by then, your message still counts as your withdrawal from the purchase, dated { $today }, and you can send it back.
}
    .short = { $market ->
        [GB] If not, your message of { $today } counts as your notice to cancel: you can send it back.
       *[other] If not, your message of { $today } counts as your withdrawal: you can send it back.
    }

# only the shop's policy counts · $return_days (number) days that it gives
cancel-order-else-policy = { $return_days ->
    [one] If the parcel has already left by then, you can return it within one day of delivery.
   *[other] If the parcel has already left by then, you can return it within { $return_days } days of delivery.
}
    .short = { $return_days ->
        [one] If not, you can return it within one day of delivery.
       *[other] If not, you can return it within { $return_days } days of delivery.
    }

cancel-order-marketplace-cancels = The marketplace stores and dispatches this order for us, so the cancellation is made there. Please open the order in your account and cancel what you no longer want. If this is no longer offered, the marketplace's customer service can help you.
    .short = The marketplace dispatches this order, so please cancel what you no longer want in your account there. If that is no longer offered, its customer service can help.

cancel-order-marketplace-shipped = The marketplace stores and dispatches this order for us, and the parcel is already on its way. Only the marketplace's customer service can tell whether it can still be stopped. You can reach it through your account.
    .short = The marketplace has already dispatched the order: please ask its customer service, in your account, whether it can be stopped.

cancel-order-return-at-marketplace = The marketplace stores and dispatches this order for us, so please start the return on its returns page. You will find it in your account, under your orders. You will get the label there, and your money comes back the same way that you paid.
    .short = The marketplace dispatches this order, so please start the return in your account there. You will get the label there, and then your money back.

cancel-order-on-its-way = The parcel has already left our warehouse, and I can no longer stop it.
    .short = The parcel has left and cannot be stopped.

# the whole order · $return_by (date) the last day for sending it back
cancel-order-refuse-or-return = You can send it back in either of two ways: refuse the parcel when it arrives, or accept it and send it back by { $return_by }.
    .short = { $channel ->
        [mercadolibre] You can refuse it or send it back by { $return_by } through your account.
       *[other] You can refuse it or send it back by { $return_by }.
    }

# a part of the order · $return_by (date) the last day for sending it back
cancel-order-return-part = Please accept the parcel and send back only what you no longer want, by { $return_by }.
    .short = { $channel ->
        [mercadolibre] Please accept it and send back by { $return_by }, through your account, only what you do not want.
       *[other] Please accept it and send back by { $return_by } only what you do not want.
    }

cancel-order-policy-return = You can return it under our returns policy.
    .short = You can return it under our returns policy.

cancel-order-return-in-account = Please start the return in your account, under your orders. You will find the address for the parcel there.
    .short = Please start the return in your account.

# they were told so before they bought
cancel-order-return-postage = You pay the postage for the return, as stated before you ordered. If something is faulty, we pay it.
    .short = You pay for the return unless something is faulty.

# the whole order
cancel-order-refund-in-law = You will get back everything that you paid, including standard delivery, within 14 days, the same way that you paid.
    .short = You get your full payment back within 14 days, standard delivery included.

cancel-order-refund-may-wait = We can hold the refund until the goods are back with us or you have sent us proof of posting, whichever comes first. A photo of the receipt is enough.
    .short = We may wait with this for the goods or for a photo of your proof of posting.

cancel-order-custom-made = This order was made to your specifications and has already been dispatched, so we cannot take it back.
    .short = This order was made for you and has been dispatched, so we cannot take it back.

cancel-order-faulty = If something is faulty or is not as you ordered it, tell me, and we will put it right at our expense.
    .short = If something is faulty or not as ordered, we put it right at our expense.

cancel-order-no-return-terms = Our returns policy does not cover this order.
    .short = Our returns policy does not cover this order.

# Said where no statutory guarantee with years is named: a fault is another matter than a change of mind.
cancel-order-fault-apart = If the item has a fault, tell me what is wrong: faults are handled separately from returns.
    .short = If the item has a fault, tell me what is wrong: that is a separate matter.
