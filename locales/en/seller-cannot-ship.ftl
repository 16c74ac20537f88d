### The seller cannot ship an order as planned. The buyer is never asked to cancel it.

## Subjects

# $order_id (identifier) the order's number
seller-cannot-ship-subject = Your order { $order_id }: shipping and your options

# $order_id (identifier) the order's number
seller-cannot-ship-subject-refund = Your order { $order_id }: our cancellation and your refund

## What it is about

# $order_id (identifier) the order's number
seller-cannot-ship-about = I am writing to you about your order { $order_id }.

# only a part of the order · $items (list) what cannot be shipped
seller-cannot-ship-items = This concerns: { $items }.

# Said where the shipping is a further question in the same message.
# $order_id (identifier) the order
seller-cannot-ship-also = You also asked when order { $order_id } will be shipped.

## The apology

seller-cannot-ship-sorry = { $mood ->
    [angry] You relied on us, and I am sorry that I do not have better news.
    [rational] There is a problem with it. The responsibility is ours, and I apologize.
    [disappointed] You were looking forward to it, and I am sorry that we are letting you down.
   *[calm] I am sorry that I do not have better news.
}
    .short = { $mood ->
        [angry] You relied on us. I am sorry.
        [rational] There is a problem with it, it is our responsibility, and I apologize.
        [disappointed] I am sorry that we are letting you down.
       *[calm] I am sorry that I do not have better news.
    }

## The plain answer, and the softer one that stands after the reason

seller-cannot-ship-cannot = We cannot ship what you ordered.

seller-cannot-ship-cannot-softer = We are therefore not able to ship what you ordered.

seller-cannot-ship-delay = We cannot ship it on time.

seller-cannot-ship-delay-softer = Shipping will therefore take longer than planned.

## The reason

seller-cannot-ship-cause-out-of-stock = We have run out of stock.

seller-cannot-ship-cause-stock-error = Our stock count was wrong, and we accepted your order although nothing was left.
    .short = Our stock count was wrong, and nothing was left.

seller-cannot-ship-cause-supplier-late = The delivery from our supplier is late.

seller-cannot-ship-cause-failed-check = We found a defect in our last check, and we send out only what is in perfect condition.
    .short = We found a defect in our last check.

seller-cannot-ship-cause-discontinued = It is no longer being made.

seller-cannot-ship-cause-no-route = None of our carriers can deliver it to your address at the moment.
    .short = None of our carriers delivers to your address now.

seller-cannot-ship-cause-other = The reason lies with us, not with you.

## What they can choose

# $new_date (date) the last day on which it leaves
seller-cannot-ship-wait = If you would like to wait, we will ship it by { $new_date }.

# $substitute (text) what can be sent instead
seller-cannot-ship-substitute = Instead, we can send you "{ $substitute }" at no extra cost.

seller-cannot-ship-substitute-by = It will leave our warehouse within 2 business days of your answer.
    .short = It leaves within 2 business days of your answer.

# $new_date (date) the last day on which it leaves
seller-cannot-ship-or-wait = You can also wait for what you ordered: we will ship it by { $new_date }.
    .short = Or wait for what you ordered: we will ship it by { $new_date }.

seller-cannot-ship-or-refund = If you would rather have your money back, I will issue the full refund within one business day of your answer.
    .short = Or choose the full refund: I will issue it within one business day of your answer.

# $refund (money) the full refund
seller-cannot-ship-or-refund-sum = If you would rather have your money back, I will issue the full refund of { $refund } within one business day of your answer.
    .short = Or choose the full refund of { $refund }: I will issue it within one business day of your answer.

seller-cannot-ship-still-refund = If you wait, you can still switch to the refund at any time before it ships.
    .short = Until it ships, you can still switch to the refund.

seller-cannot-ship-nothing-else = We will not send anything until we have your answer.

# $reply_by (date) the last day for their choice
seller-cannot-ship-no-answer = If I do not hear from you by { $reply_by }, I will issue the full refund.
    .short = If I do not hear from you by { $reply_by }, I will refund you in full.

## Canceled by us

seller-cannot-ship-canceled = We have canceled it on our side, and there is nothing you need to do.
    .short = We have canceled it; there is nothing you need to do.

# $refund (money) the full refund
seller-cannot-ship-full-refund = You will get the full amount of { $refund } back.

seller-cannot-ship-something-similar = If you would like something similar, let me know, and I will send you a suggestion within one business day.
