### The price went down after the purchase.

# $order_id (identifier) the order's number
price-drop-subject = Your order { $order_id }: the price

# $order_id (identifier) the order's number
price-drop-subject-refund = Your order { $order_id }: refund of the difference

# $order_id (identifier) the order's number
price-drop-received = { $mood ->
    [angry] I have read your message: the price is lower now than when you placed order { $order_id }.
   *[other] Thank you for your message. The price is lower now than when you placed order { $order_id }.
}
    .short = { $mood ->
        [angry] I see that the price has dropped since order { $order_id }.
       *[other] Thank you for writing. The price has dropped since order { $order_id }.
    }

# Said where the price is a further question in the same message.
# $order_id (identifier) the order
price-drop-also = You also asked about the price, which is lower now than when you placed order { $order_id }.

## The difference goes back

# $old_price (money) what they paid · $new_price (money) what it costs now
price-drop-prices = You paid { $old_price }, and the price is now { $new_price }.

price-drop-refunded = I have refunded the difference.

# $refund (money) the difference
price-drop-refunded-sum = I have refunded the difference of { $refund }.
    .short = I have refunded the difference: { $refund }.

## The price stands

price-drop-understood = { $mood ->
    [angry] You paid more than it costs today, and you want to know why.
    [rational] It is a fair question, and here is how we handle it.
    [disappointed] I understand how disappointing it is to see a lower price after your order.
   *[calm] I understand that you would have liked to pay the lower price.
}
    .short = { $mood ->
        [angry] You paid more than it costs today, and you want to know why.
        [rational] It is a fair question.
        [disappointed] I understand that this is disappointing.
       *[calm] I understand that you would have liked the lower price.
    }

price-drop-stands = I cannot refund the difference for this order.

# stands after the reason
price-drop-stands-softer = This is why I am not able to refund the difference for this order.

price-drop-day-of-order = Our prices change from time to time. Every order keeps the price of the day on which it was placed.
    .short = Every order keeps the price of the day it was placed.

# $goodwill (text) a phrase after a colon
price-drop-goodwill = Here is what I can offer you instead: { $goodwill }.
    .short = Instead, I can offer you: { $goodwill }.

price-drop-return = If you no longer want the item at this price, you can return it. Let me know, and I will send you the next steps within one business day.
    .short = You can also return it. Tell me, and you will have the next steps within one business day.

price-drop-return-in-account = If you no longer want the item at this price, you can return it: in your account, under your orders.
    .short = You can also return the item in your account, under your orders.

price-drop-item-itself = If something is wrong with the item itself, let me know, and you will have a solution within one business day.
    .short = If the item itself has a problem, tell me: you will have a solution within one business day.

price-drop-ask-first = Before your next order, ask me first. I will tell you within one business day whether there is an offer.
