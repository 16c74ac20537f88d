### Outside America: delivery for shipping, dispatch for ship.

# $total (money) of the whole order, shipping included
order-confirmation-total = The total is { $total }, including delivery.
    .short = Total, including delivery: { $total }.

# stands after what is not in stock, a part or the whole order · $backorder_by (date) the last day on which it leaves
order-confirmation-backorder-by = We will dispatch this by { $backorder_by }.
    .short = We will dispatch this by { $backorder_by }.
