### The customer asks to have an order delivered to another address.

## Subjects

# $order_id (identifier) the order's number
change-address-subject = Your order { $order_id }: delivery address

# $order_id (identifier) the order's number
change-address-subject-changed = Your order { $order_id }: delivery address changed

## What they asked for

# $order_id (identifier) the order's number
change-address-received = { $mood ->
    [angry] I have read your message: order { $order_id } should go to another address.
   *[other] Thank you for your message. You would like to have order { $order_id } delivered to another address.
}
    .short = { $channel ->
        [mercadolibre] You would like another delivery address.
       *[other] You would like another delivery address for order { $order_id }.
    }

## Sympathy

# where it is not as simple as they had hoped
change-address-understood = { $mood ->
    [angry] You want this package to reach you, and so do I.
    [rational] Here is what is possible now.
    [disappointed] You had hoped that this would be simpler. I have looked for the easiest way for you.
   *[calm] Your package should arrive where you need it.
}
    .short = { $mood ->
        [angry] You want this package to reach you, and so do I.
        [rational] Here is what is possible now.
        [disappointed] You had hoped that this would be simpler.
       *[calm] Your package should arrive where you need it.
    }

## The marketplace stores and ships it

change-address-marketplace-not-dispatched = The marketplace stores and ships this order for us, so the address can be changed only there. Please open the order in your account and enter the new address. If you do not see this option, please cancel the order there and place it again with the new address.
    .short = The marketplace ships this order: please change the address in your account there. If that is not offered, cancel the order there and place it again.

change-address-marketplace-dispatched = The marketplace stores and ships this order for us, and the package is already on its way. Only the marketplace's customer service can tell whether it can still be redirected. You can reach it through your account.
    .short = The marketplace has already shipped the order: please ask its customer service, in your account, whether it can be redirected.

change-address-marketplace-returned = The marketplace stores and ships this order for us, and the package has gone back to its warehouse. The marketplace's customer service can tell you when you will get your money back; you can reach it through your account. For delivery to the new address, please place a new order.
    .short = The marketplace has the package back. Its customer service, in your account, will tell you when you get your money. Please order again with the new address.

## Not shipped, and the address in the order is fixed

change-address-locked = On this marketplace, we may ship only to the address in the order, and that address can no longer be changed.

change-address-payment-bound = The payment service covers only a delivery to the address in the order, so we cannot send the package anywhere else.
    .short = The payment service covers only the address in the order.

change-address-reorder = The reliable way is to cancel this order and place it again with the new address.
    .short = Please order again with the new address.

# $confirm_by (date) the last day on which they hear that it is done
change-address-cancel-in-account = Please request the cancellation in your account today. We will confirm it by { $confirm_by }.

change-address-cancel-by-reply = If you agree, reply with "yes", and I will cancel it for you within one business day.
    .short = Reply "yes", and I will cancel this order within one business day.

# $refund_days (number) business days until it is there
change-address-refund-after-cancel = { $refund_days ->
    [one] You will then get the full amount back within one business day, the same way that you paid.
   *[other] You will then get the full amount back within { $refund_days } business days, the same way that you paid.
}
    .short = { $refund_days ->
        [one] Your money then comes back within one business day.
       *[other] Your money then comes back within { $refund_days } business days.
    }

change-address-price-kept = The new order costs you the same: if the price is higher by then, we refund the difference.
    .short = If the price has gone up, we refund the difference.

change-address-price-may-differ = Please note that the price may have changed by then, and that the item may be out of stock.
    .short = The price and the availability may change by then.

# $hold_until (date) the last day on which the package is held back
change-address-hold = The package stays with us until { $hold_until }. If I hear nothing by then, it goes to the address in the order.
    .short = Without a reply by { $hold_until }, we ship to the address in the order.

## Not shipped, and something is missing

# never names the address in the order
change-address-verify = So that nobody but you can redirect your package, please send me the date and the total of your order.
    .short = So that only you can redirect your package, please send me the date and the total of your order.

change-address-verify-address = Please also send me the complete new address: name, street address, city, state or region, ZIP or postal code, and country.
    .short = Please also send me the complete new address: name, street, city, state or region, postal code, and country.

change-address-then-changed = If the date and the total match, I will change the address within one business day.
    .short = If the date and the total match, I will change the address within one business day.

change-address-then-quoted = If the date and the total match, I will tell you within one business day what shipping to the other country costs.
    .short = If the date and the total match, you will have the cost of shipping there within one business day.

change-address-then-carrier-asked = The package is already on its way. If the date and the total match, I will ask the carrier within one business day to redirect it; whether this works is up to the carrier.
    .short = Your package is already on its way. If the date and the total match, I will ask the carrier within one business day to redirect it; the carrier decides.

change-address-still-here = Your package has not left yet, so the address can still be changed.
    .short = Your package has not left yet, so the address can be changed.

change-address-still-possible = Your package is already on its way. Once I have the new address, I will ask the carrier within one business day to redirect it; whether this works is up to the carrier.
    .short = Your package is already on its way. Once I have the new address, I will ask the carrier within one business day to redirect it; the carrier decides.

change-address-needed = Please send me the complete new address: name, street address, city, state or region, ZIP or postal code, and country.
    .short = Please send me the complete new address: name, street, city, state or region, postal code, and country.

# $new_address (text) on one line
change-address-other-country = The address that you gave me is: { $new_address }.
    .short = { $channel ->
        [mercadolibre] I have your new address.
       *[other] The new address is: { $new_address }.
    }

change-address-cost-first = Because it is in another country, shipping costs a different amount, and customs duties may be due.
    .short = As it is in another country, shipping costs differ, and duties may be due.

# $confirm_by (date) the last day on which they get the figures
change-address-cost-by = I will send you the amounts by { $confirm_by }. Until you have agreed to them, nothing is changed and nothing is shipped.
    .short = You will have the amounts by { $confirm_by }; until you agree, nothing is changed or shipped.

## Changed

# $new_address (text) on one line
change-address-changed = The address has been changed. Your package will now go to: { $new_address }.
    .short = { $channel ->
        [mercadolibre] The address has been changed to the one you gave me.
       *[other] The address has been changed. Your package will go to: { $new_address }.
    }

change-address-read-through = Please check the address once more. If anything is wrong, reply to this message today.
    .short = Please check it once more; if anything is wrong, reply today.

## On its way

change-address-with-carrier = The package has already left our warehouse, so the address can now be changed only with the carrier.
    .short = Only the carrier can change the address now.

# $carrier (text) the carrier's name
change-address-with-named-carrier = The package has already left our warehouse, so the address can now be changed only with the carrier, { $carrier }.
    .short = Only the carrier, { $carrier }, can change the address now.

change-address-redirect-yourself = You can do this yourself on the carrier's website or in its app: enter the tracking number and choose another address, a pickup point, or another day, depending on what the carrier offers.
    .short = On its website or app, you can choose another address, day, or pickup point, if offered.

# nobody has checked yet who asks, so the number is not told
change-address-tracking-in-notice = You will find the tracking number in the message that we sent when the package left.
    .short = The tracking number is in the message we sent when it left.

# $new_address (text) on one line
change-address-carrier-asked-for = The package has already left our warehouse. I have asked the carrier to redirect it to: { $new_address }.
    .short = { $channel ->
        [mercadolibre] I have asked the carrier to redirect the package to the new address.
       *[other] I have asked the carrier to redirect the package to: { $new_address }.
    }

change-address-carrier-asked = The package has already left our warehouse. I have asked the carrier to redirect it to your new address.

change-address-no-promise = I cannot promise that this will work, because the package is already on its way.
    .short = I cannot promise that this will work: it is already on its way.

# $confirm_by (date) the last day on which they hear the result
change-address-carrier-answer-by = I will let you know by { $confirm_by } what the carrier has answered.
    .short = You will have the carrier's answer by { $confirm_by }.

change-address-cannot-be-redirected = The package is already on its way to the address in the order and can no longer be redirected.
    .short = The package can no longer be redirected.

change-address-accept-there = If somebody can accept it for you there, that is the quickest way to get it.
    .short = If somebody can accept it at the address in the order, that is quickest.

change-address-if-it-returns = If the package cannot be delivered, it comes back to us. I will then write to you within one business day, and you can choose: we send it to the new address, or you get your money back.
    .short = If the package comes back, I will offer you a new delivery or a refund within one business day.

# $refund_days (number) business days until the money is there
change-address-if-it-returns-refund = { $refund_days ->
    [one] If the package cannot be delivered, it comes back to us. You will then get your money back within one business day, and you can place a new order with the new address.
   *[other] If the package cannot be delivered, it comes back to us. You will then get your money back within { $refund_days } business days, and you can place a new order with the new address.
}

## Back in the warehouse

change-address-back-with-us = The package has come back to us.
    .short = The package is back with us.

change-address-reship = We can send it again to your new address.
    .short = We can send it to your new address.

# $new_address (text) on one line
change-address-reship-to = We can send it again to this address: { $new_address }.
    .short = { $channel ->
        [mercadolibre] We can send it again to the new address.
       *[other] We can send it again to: { $new_address }.
    }

change-address-reship-free = This costs you nothing.
    .short = This costs you nothing.

# $reship_cost (money) what it costs the customer
change-address-reship-cost = This costs { $reship_cost }.

# $refund_days (number) business days until it is there
change-address-or-refund = { $refund_days ->
    [one] Or you can have your money back within one business day, the same way that you paid.
   *[other] Or you can have your money back within { $refund_days } business days, the same way that you paid.
}
    .short = { $refund_days ->
        [one] Or you get your money back within one business day.
       *[other] Or you get your money back within { $refund_days } business days.
    }

# $refund (money) what goes back · $refund_days (number) business days until it is there
change-address-or-refund-sum = { $refund_days ->
    [one] Or you can have { $refund } back within one business day, the same way that you paid.
   *[other] Or you can have { $refund } back within { $refund_days } business days, the same way that you paid.
}
    .short = { $refund_days ->
        [one] Or you get { $refund } back within one business day.
       *[other] Or you get { $refund } back within { $refund_days } business days.
    }

# $refund_days (number) business days until it is there
change-address-refund = { $refund_days ->
    [one] You will get your money back within one business day, the same way that you paid.
   *[other] You will get your money back within { $refund_days } business days, the same way that you paid.
}

# $refund (money) what goes back · $refund_days (number) business days until it is there
change-address-refund-sum = { $refund_days ->
    [one] We will refund { $refund } within one business day, the same way that you paid.
   *[other] We will refund { $refund } within { $refund_days } business days, the same way that you paid.
}

change-address-new-order = For delivery to the new address, please place a new order.

change-address-needed-for-reship = If you would like it sent again, please add the complete new address: name, street address, city, state or region, ZIP or postal code, and country.
    .short = { $channel ->
        [mercadolibre] To send it, I need the complete new address.
       *[other] To send it, I need the complete new address: name, street, city, state or region, postal code, and country.
    }

change-address-verify-for-reship = So that nobody but you can redirect your package, please add the date and the total of your order.
    .short = So that only you can redirect your package, please add the date and the total of your order.

change-address-done-in-a-day = Once I have your answer, I will arrange it within one business day.
    .short = I will arrange it within one business day of your answer.

# Said where the address is a further question in the same message.
# $order_id (identifier) the order
change-address-also = You also asked to change the delivery address of order { $order_id }.
