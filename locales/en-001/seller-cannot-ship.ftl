### Outside America: dispatch for ship, cancelled with two l, apologise with an s.

# $order_id (identifier) the order's number
seller-cannot-ship-subject = Your order { $order_id }: dispatch and your options

# Said where the shipping is a further question in the same message.
# $order_id (identifier) the order
seller-cannot-ship-also = You also asked when order { $order_id } will be dispatched.

seller-cannot-ship-sorry = { $mood ->
    [angry] You relied on us, and I am sorry that I do not have better news.
    [rational] There is a problem with it. The responsibility is ours, and I apologise.
    [disappointed] You were looking forward to it, and I am sorry that we are letting you down.
   *[calm] I am sorry that I do not have better news.
}
    .short = { $mood ->
        [angry] You relied on us. I am sorry.
        [rational] There is a problem with it, it is our responsibility, and I apologise.
        [disappointed] I am sorry that we are letting you down.
       *[calm] I am sorry that I do not have better news.
    }

seller-cannot-ship-cannot = We cannot send what you ordered.

seller-cannot-ship-cannot-softer = We are therefore not able to send what you ordered.

seller-cannot-ship-delay = We cannot dispatch it on time.

seller-cannot-ship-delay-softer = Dispatch will therefore take longer than planned.

seller-cannot-ship-cause-failed-check = We found a fault in our last check, and we send out only what is in perfect condition.
    .short = We found a fault in our last check.

# $new_date (date) the last day on which it leaves
seller-cannot-ship-wait = If you would like to wait, we will dispatch it by { $new_date }.

# $new_date (date) the last day on which it leaves
seller-cannot-ship-or-wait = You can also wait for what you ordered: we will dispatch it by { $new_date }.
    .short = Or wait for what you ordered: we will dispatch it by { $new_date }.

seller-cannot-ship-still-refund = If you wait, you can still switch to the refund at any time before it is dispatched.
    .short = Until it is dispatched, you can still switch to the refund.

seller-cannot-ship-canceled = We have cancelled it on our side, and there is nothing you need to do.
    .short = We have cancelled it; there is nothing you need to do.
