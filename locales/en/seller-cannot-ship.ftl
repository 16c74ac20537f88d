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

## The plain answer, and the softer one that stands after the reason

seller-cannot-ship-cannot = We cannot ship what you ordered.

seller-cannot-ship-cannot-softer = We are therefore not able to ship what you ordered.

seller-cannot-ship-delay = We cannot ship it on the planned day.

seller-cannot-ship-delay-softer = Shipping will therefore take longer than planned.

## The reason

seller-cannot-ship-cause-out-of-stock = The reason: our stock has sold out.

seller-cannot-ship-cause-stock-error = The reason: our stock count was wrong, and we accepted your order although nothing was left.

seller-cannot-ship-cause-supplier-late = The reason: the delivery to our warehouse is late.

seller-cannot-ship-cause-failed-check = The reason: we found a fault in our last check, and we send out only what is in perfect condition.

seller-cannot-ship-cause-discontinued = The reason: it is no longer being made.

seller-cannot-ship-cause-no-route = The reason: none of our carriers can deliver it to your address at the moment.

seller-cannot-ship-cause-other = The reason lies with us, not with you.

## What they can choose

# $new_date (date) the last day on which it leaves
seller-cannot-ship-wait = If you would like to wait, we will ship it by { $new_date }.

# $substitute (text) what can be sent instead
seller-cannot-ship-substitute = Instead, we can send you "{ $substitute }" at no extra cost.

seller-cannot-ship-substitute-by = It will leave our warehouse within 2 business days of your answer.

# $new_date (date) the last day on which it leaves
seller-cannot-ship-or-wait = You can also wait for what you ordered: we will ship it by { $new_date }.

seller-cannot-ship-or-refund = If you prefer your money back, I will issue the full refund on the day of your answer.

# $refund (money) the full refund
seller-cannot-ship-or-refund-sum = If you prefer your money back, I will issue the full refund of { $refund } on the day of your answer.

seller-cannot-ship-shipping-included = The shipping cost is included.

seller-cannot-ship-still-refund = Until it has been shipped, you can change to the refund at any time.

seller-cannot-ship-nothing-else = We will not send anything else without your answer.

## Canceled by us

seller-cannot-ship-canceled = We have canceled it on our side, and there is nothing for you to do.

# $refund (money) the full refund
seller-cannot-ship-full-refund = You will get the full amount of { $refund } back.

seller-cannot-ship-something-similar = If you would like something similar, tell me, and you will have a suggestion within one business day.
