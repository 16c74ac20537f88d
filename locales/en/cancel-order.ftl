### The customer asks to cancel an order or a part of it.

## Subjects

# $order_id (identifier) the order's number
cancel-order-subject = Your order { $order_id }: cancellation

# $order_id (identifier) the order's number
cancel-order-subject-done = Your order { $order_id }: cancellation confirmed

# $order_id (identifier) the order's number
cancel-order-subject-return = Your order { $order_id }: your return

## What they asked for

# $order_id (identifier) the order's number
cancel-order-received = { $mood ->
    [angry] I have read your message: you want to cancel order { $order_id }.
   *[other] Thank you for your message. You would like to cancel order { $order_id }.
}
    .short = { $channel ->
        [mercadolibre] You would like to cancel your order.
       *[other] You would like to cancel order { $order_id }.
    }

# only a part of the order · $order_id (identifier) its number · $items (list) what they do not want
cancel-order-received-part = { $mood ->
    [angry] I have read your message: you want to cancel part of order { $order_id }: { $items }.
   *[other] Thank you for your message. You would like to cancel part of order { $order_id }: { $items }.
}
    .short = { $channel ->
        [mercadolibre] You would like to cancel: { $items }.
       *[other] You would like to cancel part of order { $order_id }: { $items }.
    }

## Sympathy, where the answer is not the one they wanted

# the package has left
cancel-order-too-late = { $mood ->
    [angry] You wanted this stopped before it left, and that did not work. Here is what we can do now.
    [rational] Here is where the package is, and what you can do now.
    [disappointed] You had hoped to stop it before it left, and I would have liked to do that for you.
   *[calm] I would have liked to stop it in time for you.
}
    .short = { $mood ->
        [angry] You wanted this stopped in time, and that did not work.
        [rational] Here is what you can do now.
        [disappointed] You had hoped to stop it in time, and so had I.
       *[calm] I would have liked to stop it in time.
    }

# made to order, or too late for a return
cancel-order-looked-into = { $mood ->
    [angry] You want a clear answer, and you will get one.
    [rational] I have checked the dates and the terms of your order.
    [disappointed] I know that you had hoped for a different answer, so I have looked for what is still possible.
   *[calm] I understand that you no longer want it, and I have looked at your order closely.
}
    .short = { $mood ->
        [angry] You want a clear answer, and here it is.
        [rational] I have checked the dates and the terms.
        [disappointed] I know that you had hoped for a different answer.
       *[calm] I understand that you no longer want it.
    }

## Not paid

cancel-order-nothing-charged = The order has not been paid, so nothing has been charged and there is nothing to refund.
    .short = The order has not been paid, so nothing was charged.

cancel-order-unpaid-closed = The order is closed now, and there is nothing else for you to do.
    .short = It is closed now, and there is nothing else for you to do.

cancel-order-unpaid-closed-part = This part has been taken out. Please pay only for the rest.
    .short = This part has been taken out; please pay only for the rest.

cancel-order-unpaid-wait = Please do not make any payment until you have my answer.
    .short = Please do not pay until you have my answer.

## Canceled

cancel-order-done = The cancellation of your order is confirmed.

cancel-order-done-part = The cancellation of this part of your order is confirmed.

# $refund (money) what goes back · $refund_days (number) business days until it is there
cancel-order-refund = { $refund_days ->
    [one] You will get { $refund } back within one business day, the same way that you paid.
   *[other] You will get { $refund } back within { $refund_days } business days, the same way that you paid.
}
    .short = { $refund_days ->
        [one] You will get { $refund } back within one business day.
       *[other] You will get { $refund } back within { $refund_days } business days.
    }

cancel-order-rest-follows = The rest of your order will be shipped as planned.

cancel-order-refuse-if-arrives = If the package still reaches you, simply refuse it. This costs you nothing.
    .short = If the package still reaches you, refuse it at no cost.

## Not canceled yet, still in the warehouse

# the marketplace lets nobody but the customer start it
cancel-order-in-account = On this marketplace, only you can start a cancellation. Please open the order in your account and request the cancellation there.

cancel-order-in-account-today = It is best to do this today: until we have your request, the order can still be shipped.

cancel-order-stopping = Your order is still in our warehouse, and I have asked the team there to stop it.
    .short = I have asked our warehouse to stop your order.

cancel-order-stopping-part = Your order is still in our warehouse, and I have asked the team there to take this part out.
    .short = I have asked our warehouse to take this part out.

# made to the customer's specifications
cancel-order-stopping-custom = Because it is made especially for you, this depends on how far the work has come.
    .short = As it is made for you, this depends on how far the work has come.

# $refund_days (number) business days until it is there
cancel-order-if-stopped = { $refund_days ->
    [one] If this works, you will get your money for it back within one business day, the same way that you paid.
   *[other] If this works, you will get your money for it back within { $refund_days } business days, the same way that you paid.
}
    .short = { $refund_days ->
        [one] If this works, you will have the money back within one business day.
       *[other] If this works, you will have the money back within { $refund_days } business days.
    }

# $refund (money) what goes back · $refund_days (number) business days until it is there
cancel-order-if-stopped-sum = { $refund_days ->
    [one] If this works, you will get { $refund } back within one business day, the same way that you paid.
   *[other] If this works, you will get { $refund } back within { $refund_days } business days, the same way that you paid.
}
    .short = { $refund_days ->
        [one] If this works, you will get { $refund } back within one business day.
       *[other] If this works, you will get { $refund } back within { $refund_days } business days.
    }

# the law gives a right to withdraw; British law says "cancel" · $today (date) the day of their message
cancel-order-else-right = { $market ->
    [GB] If the package has already left by then, your message still counts as your notice to cancel the purchase, dated { $today }, and you can send it back.
   *[other] If the package has already left by then, your message still counts as your withdrawal from the purchase, dated { $today }, and you can send it back.
}
    .short = { $market ->
        [GB] If not, your message of { $today } counts as your notice to cancel: you can send it back.
       *[other] If not, your message of { $today } counts as your withdrawal: you can send it back.
    }

# only the shop's policy counts · $return_days (number) days that it gives
cancel-order-else-policy = { $return_days ->
    [one] If the package has already left by then, you can return it within one day of delivery.
   *[other] If the package has already left by then, you can return it within { $return_days } days of delivery.
}
    .short = { $return_days ->
        [one] If not, you can return it within one day of delivery.
       *[other] If not, you can return it within { $return_days } days of delivery.
    }

# $confirm_by (date) the last day on which they hear the result
cancel-order-result-by = I will let you know by { $confirm_by } whether the cancellation has gone through.
    .short = You will have the result by { $confirm_by }.

# in the same message as the result
cancel-order-else-options = If it is too late for that, I will tell you at the same time what other options you have.
    .short = If it is too late, you will also hear your other options.

## The marketplace stores and ships it

cancel-order-marketplace-cancels = The marketplace stores and ships this order for us, so the cancellation is made there. Please open the order in your account and cancel what you no longer want. If this is no longer offered, the marketplace's customer service can help you.
    .short = The marketplace ships this order, so please cancel what you no longer want in your account there. If that is no longer offered, its customer service can help.

cancel-order-marketplace-shipped = The marketplace stores and ships this order for us, and the package is already on its way. Only the marketplace's customer service can tell whether it can still be stopped. You can reach it through your account.
    .short = The marketplace has already shipped the order: please ask its customer service, in your account, whether it can be stopped.

cancel-order-marketplace-return = If it cannot be stopped, you can return it after delivery: in your account, under your orders.
    .short = If not, you can return it after delivery, in your account.

cancel-order-return-at-marketplace = The marketplace stores and ships this order for us, so please start the return on its returns page. You will find it in your account, under your orders. You will get the label there, and your money comes back the same way that you paid.
    .short = The marketplace ships this order, so please start the return in your account there. You will get the label there, and then your money back.

## Shipped or delivered, and it can be returned

cancel-order-on-its-way = The package has already left our warehouse, and I can no longer stop it.
    .short = The package has left and cannot be stopped.

cancel-order-becomes-return = The order has already been delivered, so the cancellation becomes a return.
    .short = The order has already been delivered.

# the law gives a right to withdraw; British law says "cancel" · $today (date) the day of their message
cancel-order-as-withdrawal = { $market ->
    [GB] Your message counts as your notice to cancel the purchase, dated { $today }. You do not need a form.
   *[other] Your message counts as your withdrawal from the purchase, dated { $today }. You do not need a form.
}
    .short = { $market ->
        [GB] Your message of { $today } counts as your notice to cancel.
       *[other] Your message of { $today } counts as your withdrawal.
    }

# the whole order · $return_by (date) the last day for sending it back
cancel-order-refuse-or-return = You can send it back in either of two ways: refuse the package when it arrives, or accept it and send it back by { $return_by }.
    .short = { $channel ->
        [mercadolibre] You can refuse it or send it back by { $return_by } through your account.
       *[other] You can refuse it or send it back by { $return_by }.
    }

# a part of the order · $return_by (date) the last day for sending it back
cancel-order-return-part = Please accept the package and send back only what you no longer want, by { $return_by }.
    .short = { $channel ->
        [mercadolibre] Please accept it and send back by { $return_by }, through your account, only what you do not want.
       *[other] Please accept it and send back by { $return_by } only what you do not want.
    }

# $return_by (date) the last day for sending it back
cancel-order-return-by = The last day for sending it back is { $return_by }.
    .short = { $channel ->
        [mercadolibre] Please send it back by { $return_by } through your account.
       *[other] Please send it back by { $return_by }.
    }

cancel-order-policy-return = You can return it under our return policy.
    .short = You can return it under our return policy.

# $return_days (number) days that the policy gives
cancel-order-policy-days = { $return_days ->
    [one] You have one day from delivery for this.
   *[other] You have { $return_days } days from delivery for this.
}

# $withdrawal_until (date) the last day for a return
cancel-order-policy-until = You have until { $withdrawal_until } for this.

# $return_address (text) on one line
cancel-order-return-address = Our address for returns: { $return_address }.
    .short = Please send it to: { $return_address }.

# $confirm_by (date) the last day on which they get the address
cancel-order-return-address-later = I will send you the address for the return by { $confirm_by }.
    .short = You will have the return address by { $confirm_by }.

cancel-order-return-in-account = Please start the return in your account, under your orders. You will find the address for the package there.
    .short = Please start the return in your account.

# they were told so before they bought
cancel-order-return-postage = You pay the return shipping, as stated before you ordered. If something is defective, we pay it.
    .short = You pay for the return unless something is defective.

## The refund after a return

# the whole order
cancel-order-refund-in-law = You will get back everything that you paid, including standard shipping, within 14 days, the same way that you paid.
    .short = You get your full payment back within 14 days, standard shipping included.

# a part of the order
cancel-order-refund-in-law-part = You will get the money for this part back within 14 days, the same way that you paid.
    .short = You get the money for this part back within 14 days.

cancel-order-refund-may-wait = We can hold the refund until the goods are back with us or you have sent us proof of shipment, whichever comes first. A photo of the receipt is enough.
    .short = We may wait with this for the goods or for a photo of your shipping receipt.

# $refund_days (number) business days until it is there
cancel-order-refund-after-return = { $refund_days ->
    [one] Once the goods have reached us, you will get your money back within one business day, the same way that you paid.
   *[other] Once the goods have reached us, you will get your money back within { $refund_days } business days, the same way that you paid.
}
    .short = { $refund_days ->
        [one] We refund you within one business day of receiving the goods.
       *[other] We refund you within { $refund_days } business days of receiving the goods.
    }

# $refund (money) what goes back
cancel-order-refund-sum = The refund is { $refund }.
    .short = Refund: { $refund }.

cancel-order-voluntary-reason = If you like, you can tell us why. This is voluntary and changes nothing for you.
    .short = If you like, tell us why; this is voluntary.

## No right to return it

cancel-order-custom-made = This order was made to your specifications and has already been shipped, so we cannot take it back.
    .short = This order was made for you and has been shipped, so we cannot take it back.

# British law says "cancel"
cancel-order-custom-law = { $market ->
    [GB] The statutory right to cancel does not cover goods that are made to order.
   *[other] The statutory right of withdrawal does not cover goods that are made to order.
}
    .short = { $market ->
        [GB] The right to cancel does not cover goods made to order.
       *[other] The right of withdrawal does not cover goods made to order.
    }

cancel-order-faulty = If something is defective or is not as you ordered it, tell me, and we will make it right at our expense.
    .short = If something is defective or not as ordered, we make it right at our expense.

# $guarantee_years (number) what the law gives
cancel-order-guarantee = The statutory guarantee of { $guarantee_years } years from delivery is not affected.
    .short = The statutory guarantee of { $guarantee_years } years still applies.

cancel-order-over = The return period for this order has ended.

# $withdrawal_until (date) the last day of the period
cancel-order-over-since = The return period for this order ended on { $withdrawal_until }.
    .short = The return period ended on { $withdrawal_until }.

cancel-order-no-return-terms = Our return policy does not cover this order.
    .short = Our return policy does not cover this order.

cancel-order-ask-why = Please tell me why you no longer want it. I will check what we can do for you, and you will have my answer within one business day.
    .short = Why would you like to cancel? Within one business day, I will tell you what we can do.

# Said where the cancellation is a further question in the same message.
# $order_id (identifier) the order
cancel-order-also = You also asked to cancel order { $order_id }.

# Said where no statutory guarantee with years is named: a fault is another matter than a change of mind.
cancel-order-fault-apart = If the item has a defect, tell me what is wrong: defects are handled separately from returns.
    .short = If the item has a defect, tell me what is wrong: that is a separate matter.
