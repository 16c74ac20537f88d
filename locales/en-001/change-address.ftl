### Outside North America: parcel for package, dispatch for ship, and what the parts of an address are called.

# where it is not as simple as they had hoped
change-address-understood = { $mood ->
    [angry] You want this parcel to reach you, and so do I.
    [rational] Here is what is possible now.
    [disappointed] You had hoped that this would be simpler. I have looked for the easiest way for you.
   *[calm] Your parcel should arrive where you need it.
}
    .short = { $mood ->
        [angry] You want this parcel to reach you, and so do I.
        [rational] Here is what is possible now.
        [disappointed] You had hoped that this would be simpler.
       *[calm] Your parcel should arrive where you need it.
    }

change-address-marketplace-not-dispatched = The marketplace stores and dispatches this order for us, so the address can be changed only there. Please open the order in your account and enter the new address. If you do not see this option, please cancel the order there and place it again with the new address.
    .short = The marketplace dispatches this order: please change the address in your account there. If that is not offered, cancel the order there and place it again.

change-address-marketplace-dispatched = The marketplace stores and dispatches this order for us, and the parcel is already on its way. Only the marketplace's customer service can tell whether it can still be redirected. You can reach it through your account.
    .short = The marketplace has already dispatched the order: please ask its customer service, in your account, whether it can be redirected.

change-address-marketplace-returned = The marketplace stores and dispatches this order for us, and the parcel has gone back to its warehouse. The marketplace's customer service can tell you when you will get your money back; you can reach it through your account. For delivery to the new address, please place a new order.
    .short = The marketplace has the parcel back. Its customer service, in your account, will tell you when you get your money. Please order again with the new address.

change-address-locked = On this marketplace, we may deliver only to the address in the order, and that address can no longer be changed.

change-address-payment-bound = The payment service covers only a delivery to the address in the order, so we cannot send the parcel anywhere else.
    .short = The payment service covers only the address in the order.

# $hold_until (date) the last day on which the parcel is held back
change-address-hold = The parcel stays with us until { $hold_until }. If I hear nothing by then, it goes to the address in the order.
    .short = Without a reply by { $hold_until }, we dispatch to the address in the order.

# never names the address in the order
change-address-verify = So that nobody but you can redirect your parcel, please send me the date and the total of your order.
    .short = So that only you can redirect your parcel, please send me the date and the total of your order.

change-address-verify-address = Please also send me the complete new address: name, street and number, town or city, postcode and country.
    .short = Please also send me the complete new address: name, street, town or city, postcode and country.

change-address-then-quoted = If the date and the total match, I will tell you within one business day what the delivery to the other country costs.
    .short = If the date and the total match, you will have the cost of delivery there within one business day.

change-address-then-carrier-asked = The parcel is already on its way. If the date and the total match, I will ask the carrier within one business day to redirect it; whether this works is up to the carrier.
    .short = Your parcel is already on its way. If the date and the total match, I will ask the carrier within one business day to redirect it; the carrier decides.

change-address-still-here = Your parcel has not left yet, so the address can still be changed.
    .short = Your parcel has not left yet, so the address can be changed.

change-address-still-possible = Your parcel is already on its way. Once I have the new address, I will ask the carrier within one business day to redirect it; whether this works is up to the carrier.
    .short = Your parcel is already on its way. Once I have the new address, I will ask the carrier within one business day to redirect it; the carrier decides.

change-address-needed = Please send me the complete new address: name, street and number, town or city, postcode and country.
    .short = Please send me the complete new address: name, street, town or city, postcode and country.

change-address-cost-first = Because it is in another country, delivery costs a different amount, and customs duties may be due.
    .short = As it is in another country, delivery costs differ, and duties may be due.

# $confirm_by (date) the last day on which they get the figures
change-address-cost-by = I will send you the amounts by { $confirm_by }. Until you have agreed to them, nothing is changed and nothing is dispatched.
    .short = You will have the amounts by { $confirm_by }; until you agree, nothing is changed or dispatched.

# $new_address (text) on one line
change-address-changed = The address has been changed. Your parcel will now go to: { $new_address }.
    .short = { $channel ->
        [mercadolibre] The address has been changed to the one you gave me.
       *[other] The address has been changed. Your parcel will go to: { $new_address }.
    }

change-address-with-carrier = The parcel has already left our warehouse, so the address can now be changed only with the carrier.
    .short = Only the carrier can change the address now.

# $carrier (text) the carrier's name
change-address-with-named-carrier = The parcel has already left our warehouse, so the address can now be changed only with the carrier, { $carrier }.
    .short = Only the carrier, { $carrier }, can change the address now.

change-address-redirect-yourself = You can do this yourself on the carrier's website or in its app: enter the tracking number and choose another address, a collection point or another day, depending on what the carrier offers.
    .short = On its website or app, you can choose another address, day or collection point, if offered.

# nobody has checked yet who asks, so the number is not told
change-address-tracking-in-notice = You will find the tracking number in the message that we sent when the parcel left.
    .short = The tracking number is in the message we sent when it left.

# $new_address (text) on one line
change-address-carrier-asked-for = The parcel has already left our warehouse. I have asked the carrier to redirect it to: { $new_address }.
    .short = { $channel ->
        [mercadolibre] I have asked the carrier to redirect the parcel to the new address.
       *[other] I have asked the carrier to redirect the parcel to: { $new_address }.
    }

change-address-carrier-asked = The parcel has already left our warehouse. I have asked the carrier to redirect it to your new address.

change-address-no-promise = I cannot promise that this will work, because the parcel is already on its way.
    .short = I cannot promise that this will work: it is already on its way.

change-address-cannot-be-redirected = The parcel is already on its way to the address in the order and can no longer be redirected.
    .short = The parcel can no longer be redirected.

change-address-if-it-returns = If the parcel cannot be delivered, it comes back to us. I will then write to you within one business day, and you can choose: we send it to the new address, or you get your money back.
    .short = If the parcel comes back, I will offer you a new delivery or a refund within one business day.

# $refund_days (number) business days until the money is there
change-address-if-it-returns-refund = { $refund_days ->
    [one] If the parcel cannot be delivered, it comes back to us. You will then get your money back within one business day, and you can place a new order with the new address.
   *[other] If the parcel cannot be delivered, it comes back to us. You will then get your money back within { $refund_days } business days, and you can place a new order with the new address.
}

change-address-back-with-us = The parcel has come back to us.
    .short = The parcel is back with us.

change-address-needed-for-reship = If you would like it sent again, please add the complete new address: name, street and number, town or city, postcode and country.
    .short = { $channel ->
        [mercadolibre] To send it, I need the complete new address.
       *[other] To send it, I need the complete new address: name, street, town or city, postcode and country.
    }

change-address-verify-for-reship = So that nobody but you can redirect your parcel, please add the date and the total of your order.
    .short = So that only you can redirect your parcel, please add the date and the total of your order.
