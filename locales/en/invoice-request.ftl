### The customer asks for an invoice.

# $order_id (identifier) the order's number
invoice-request-subject = Your order { $order_id }: invoice

# $order_id (identifier) the order's number
invoice-request-received = { $mood ->
    [angry] I have read your message: you need the invoice for order { $order_id }.
   *[other] Thank you for your message. You need the invoice for order { $order_id }.
}
    .short = You need the invoice for order { $order_id }.

# Said where the invoice is a further question in the same message.
# $order_id (identifier) the order
invoice-request-also = You also asked for the invoice for order { $order_id }.

## The invoice is ready

invoice-request-attached = The invoice is attached to this message.

# a text message carries no file
invoice-request-emailed = I have sent the invoice to the email address in your order.

invoice-request-correction = If anything on it needs to be corrected, let me know, and you will have the new invoice within one business day.
    .short = If anything on it is wrong, tell me, and you will have a new one within one business day.

## The marketplace provides it

invoice-request-marketplace = The marketplace stores and ships this order for us and also provides the invoice. You will find it in your marketplace account, in the details of the order.
    .short = You will find it in your marketplace account, in the details of the order.

## Something is missing for it

invoice-request-details-missing = I still need a few details before I can issue it.

invoice-request-details = Please send me the name or company name, the full billing address, and the tax ID or VAT number.
    .short = Please send me the name or company name, the full billing address, and the tax ID or VAT number.

# Mercado Libre stops personal data in messages
invoice-request-details-in-account = Please add the billing details in your account, and let me know.

# stands after what is missing
invoice-request-then-sent = Once I have them, you will receive the invoice within one business day.
    .short = You will then have the invoice within one business day.

## It is being made

# $answer_by (date) the last day on which they get it
invoice-request-being-made = Your invoice is being prepared, and you will receive it by { $answer_by }.
    .short = You will receive the invoice by { $answer_by }.

# the company's name or tax number is known
invoice-request-with-details = It will show the company and tax details that you gave us.
    .short = It will show the company and tax details you gave us.
