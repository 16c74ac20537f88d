### Outside America: orders are dispatched.

payment-reminder-then-shipped = Once the payment is confirmed, we will prepare your order for dispatch.
    .short = Once it is confirmed, we will prepare your order.
