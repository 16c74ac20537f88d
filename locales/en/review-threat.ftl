### The customer demands something and threatens a bad review. The reply says nothing about reviews: it offers what
### anybody would get.

# $order_id (identifier) the order's number
review-threat-subject = A solution for your order { $order_id }

# Said where this is a further question in the same message.
# $order_id (identifier) the order's number
review-threat-also = You also asked for a solution for order { $order_id }.

# one apology · $mood (choice)
review-threat-feel = { $mood ->
    [angry] You want a solution, and so do I.
    [rational] Here is exactly what we can do.
    [disappointed] I am sorry that this order has disappointed you.
   *[calm] I am sorry that you are not happy with your order.
}

## The usual remedy

# $amount (money) everything that was paid
review-threat-refund-sum = You will get a full refund of { $amount }.
review-threat-refund = You will get a full refund, including shipping.

# $resend_by (date) when the replacement leaves
review-threat-replacement = I will send you a replacement by { $resend_by }, at no cost to you.
    .short = I will send you a free replacement by { $resend_by }.

# beside the replacement · $amount (money) the full refund
review-threat-or-refund = If you would rather have a refund, you will get { $amount } back instead.
    .short = If you prefer a refund, you get { $amount } back.

# $amount (money) what goes back
review-threat-return-sum = You can return the item and get { $amount } back.
    .short = Send the item back, and you get { $amount } back.
review-threat-return = You can return the item and get your money back.
    .short = Send the item back, and you get your money back.
review-threat-return-how = I will send you what you need for the return within one business day.
    .short = Within one business day I will send you what you need for it.

# nobody knows yet what is wrong
review-threat-ask = Please tell me what is wrong with the order, and I will propose a solution within one business day.
    .short = Please tell me what is wrong. I will propose a solution within one business day.

# they asked for contact elsewhere
review-threat-stay-here = I will help you right here, so that everything about your order stays in one place.
    .short = I will help you right here.
