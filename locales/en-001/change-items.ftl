### Outside America: cancelled with two l, dispatch for ship, parcel for package.

change-items-if-you-agree = If you agree, just reply "yes" and I will send you the payment details within one business day. Once the difference is paid, we will dispatch the changed order.
    .short = Reply "yes", and I will send you the payment details within one business day. Once the difference is paid, we dispatch the changed order.

# $hold_until (date) the last day on which the parcel is held back
change-items-hold = We will hold your order until { $hold_until }. If I do not hear from you by then, we will dispatch it as you placed it.
    .short = Without a reply by { $hold_until }, we dispatch it as ordered.

change-items-marketplace-else-return = If it can no longer be cancelled, you can return it after delivery: in your account, under your orders.
    .short = If that is no longer possible, you can return it after delivery, in your account.

# $to (text) what they want
change-items-marketplace-return = The marketplace stores and dispatches this order for us, so please start the return in your account there, under your orders. For "{ $to }", please place a new order.
    .short = The marketplace dispatches this order: please start the return in your account there, and order "{ $to }".

change-items-too-late-dispatched = The parcel has already left our warehouse, so the items in it can no longer be changed.
    .short = The parcel has left, so the order can no longer be changed.
