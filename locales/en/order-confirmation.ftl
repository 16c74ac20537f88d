### An order is confirmed to the customer.

# $order_id (identifier) the order's number
order-confirmation-subject = Your order { $order_id }: confirmation

# Said where the confirmation is a further question in the same message.
# $order_id (identifier) the order
order-confirmation-also = You also asked about the confirmation of order { $order_id }.

order-confirmation-confirmed = We have received it, and it is confirmed.
    .short = It is confirmed.

# $items (list) what was ordered
order-confirmation-items = You ordered: { $items }.
    .short = Ordered: { $items }.

# $total (money) of the whole order, shipping included
order-confirmation-total = The total is { $total }, shipping included.
    .short = Total, shipping included: { $total }.

# $ship_by (date) the last day on which it leaves
order-confirmation-ships = It will leave our warehouse by { $ship_by }.
    .short = It leaves our warehouse by { $ship_by }.

# $deliver_by (date) the last day of the expected delivery
order-confirmation-arrives = You can expect delivery by { $deliver_by }.
    .short = Expected delivery: by { $deliver_by }.

## A part follows later

# $backorder (list) what is not in stock
order-confirmation-backorder = This is not in stock at the moment: { $backorder }.
    .short = Not in stock now: { $backorder }.

# stands after what is not in stock, a part or the whole order · $backorder_by (date) the last day on which it leaves
order-confirmation-backorder-by = We will ship this by { $backorder_by }.
    .short = We will ship this by { $backorder_by }.

# $ship_by (date) the last day on which it leaves
order-confirmation-rest-ships = Everything else will leave our warehouse by { $ship_by }.
    .short = The rest leaves our warehouse by { $ship_by }.

# $deliver_by (date) the last day of the expected delivery
order-confirmation-rest-arrives = Everything else should reach you by { $deliver_by }.
    .short = The rest should reach you by { $deliver_by }.

# about what is not in stock · $refund_days (number) business days until the money is there
order-confirmation-or-refund = { $refund_days ->
    [one] If you would rather not wait for it, let me know, and we will refund you for it within one business day.
   *[other] If you would rather not wait for it, let me know, and we will refund you for it within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] Or just reply, and we will refund what is missing within one business day.
       *[other] Or just reply, and we will refund what is missing within { $refund_days } business days.
    }

order-confirmation-on-its-way = You will get a message when it is on its way.
    .short = You will get a message when it is on its way.
