### The customer wants another item, size or color than ordered.

## Subjects

# $order_id (identifier) the order's number
change-items-subject = Your order { $order_id }: change of items

# $order_id (identifier) the order's number
change-items-subject-changed = Your order { $order_id }: items changed

## What they asked for

# $order_id (identifier) the order's number · $to (text) what they want · $from (text) what they ordered
change-items-received = { $mood ->
    [angry] I have read your message: for order { $order_id }, you want "{ $to }" instead of "{ $from }".
   *[other] Thank you for your message. For order { $order_id }, you would like "{ $to }" instead of "{ $from }".
}
    .short = { $channel ->
        [mercadolibre] You would like to change your order.
       *[other] You would like to change order { $order_id }.
    }

# Said where the change is a further question in the same message.
# $order_id (identifier) the order · $to (text) what they want · $from (text) what they ordered
change-items-also = You also asked to change order { $order_id }: "{ $to }" instead of "{ $from }".

## Sympathy, where it is not as simple as they had hoped

change-items-understood = { $mood ->
    [angry] You want the right item, and I will help you get it.
    [rational] Here is what is possible at this point.
    [disappointed] I know that you had hoped it would be simpler, so I have looked for the easiest way.
   *[calm] You should get the item that you really want.
}
    .short = { $mood ->
        [angry] You want the right item, and I will help you get it.
        [rational] Here is what is possible at this point.
        [disappointed] I know that you had hoped it would be simpler.
       *[calm] You should get the item that you really want.
    }

## Changed

# $to (text) what they want · $from (text) what they ordered
change-items-changed = Your order now contains "{ $to }" instead of "{ $from }".
    .short = Your order now contains "{ $to }" instead of "{ $from }".

change-items-same-price = The price stays the same.

# $price_difference (money) what goes back · $refund_days (number) business days until it is there
change-items-difference-back = { $refund_days ->
    [one] It costs less, so you will get the difference of { $price_difference } back within one business day, the same way that you paid.
   *[other] It costs less, so you will get the difference of { $price_difference } back within { $refund_days } business days, the same way that you paid.
}
    .short = { $refund_days ->
        [one] You will get the difference of { $price_difference } back within one business day.
       *[other] You will get the difference of { $price_difference } back within { $refund_days } business days.
    }

## Possible, and it costs more

# $price_difference (money) what is to be paid
change-items-possible-for = The change is possible and costs { $price_difference } more.
    .short = The change to "{ $to }" is possible and costs { $price_difference } more.

change-items-possible = The change is possible, because your order is still in our warehouse.
    .short = The change to "{ $to }" is possible.

# $price_difference (money) what it costs more
change-items-costs-more = The new item costs { $price_difference } more.

change-items-if-you-agree = If you agree, just reply "yes" and I will send you the payment details within one business day. Once the difference is paid, we will ship the changed order.
    .short = Reply "yes", and I will send you the payment details within one business day. Once the difference is paid, we ship the changed order.

# $hold_until (date) the last day on which the package is held back
change-items-hold = We will hold your order until { $hold_until }. If I do not hear from you by then, we will ship it as you placed it.
    .short = Without a reply by { $hold_until }, we ship it as ordered.

## Possible only with a new order

# a marketplace
change-items-no-surcharge = On this marketplace, a price difference cannot be added to an existing order.
    .short = Here, a price difference cannot be added to an order.

# $to (text) what they want
change-items-order-anew = The safe way is to place a new order for "{ $to }".
    .short = Please place a new order for "{ $to }".

# only the customer can start it there
change-items-cancel-in-account = For this order, please request the cancellation in your account today.

change-items-then-canceled = Once you have done that, let me know, and I will cancel this order within one business day.
    .short = Then tell me, and I will cancel this order within one business day.

# $refund_days (number) business days until it is there
change-items-all-back = { $refund_days ->
    [one] You will get your money for it back within one business day, the same way that you paid.
   *[other] You will get your money for it back within { $refund_days } business days, the same way that you paid.
}
    .short = { $refund_days ->
        [one] You will get your money back within one business day.
       *[other] You will get your money back within { $refund_days } business days.
    }

## The marketplace stores and ships it

change-items-marketplace-packs = The marketplace stores and packs this order for us, so I cannot change its contents.
    .short = The marketplace packs this order, so I cannot change it.

# $to (text) what they want
change-items-marketplace-reorder = Please open the order in your account, cancel it there, and place a new order for "{ $to }".
    .short = Please cancel it in your account and order "{ $to }".

change-items-marketplace-else-return = If it can no longer be canceled, you can return it after delivery: in your account, under your orders.
    .short = If that is no longer possible, you can return it after delivery, in your account.

# $to (text) what they want
change-items-marketplace-return = The marketplace stores and ships this order for us, so please start the return in your account there, under your orders. For "{ $to }", please place a new order.
    .short = The marketplace ships this order: please start the return in your account there, and order "{ $to }".

## Shipped or delivered

change-items-too-late-dispatched = The package has already left our warehouse, so the items in it can no longer be changed.
    .short = The package has left, so the order can no longer be changed.

change-items-too-late-delivered = The order has already been delivered, so the items in it can no longer be changed.
    .short = The order has been delivered and can no longer be changed.

# $to (text) what they want · $from (text) what they ordered
change-items-exchange = You can still exchange it: send us "{ $from }" back, and we will send you "{ $to }".
    .short = You can still exchange your item for "{ $to }".

change-items-or-return = Or you can return it and get your money back.
    .short = Or you can return it for a refund.

change-items-next-steps = You will then get the next steps from me within one business day, including any costs.
    .short = Within one business day, I will then tell you the next steps and any costs.

change-items-look-for-exchange = I will check whether we can still exchange it, and you will have my answer within one business day.
    .short = I will check whether we can still exchange it: you will know within one business day.
