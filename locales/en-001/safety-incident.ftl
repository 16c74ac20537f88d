### Outside North America: collect for pick up, delivery for shipping, dispatch for ship.

# nobody was hurt · $mood (choice)
safety-incident-sorry = { $mood ->
    [angry] I am sorry: no product should put anyone at risk.
    [rational] I apologise for this incident.
    [disappointed] You should be able to rely on what you buy from us, and I am sorry that this was not so.
   *[calm] I am very sorry that this happened.
}
    .short = { $mood ->
        [angry] I am sorry: no product should put anyone at risk.
        [rational] I apologise for this incident.
        [disappointed] You should be able to rely on us, and I am sorry.
       *[calm] I am very sorry that this happened.
    }

safety-incident-refund = Today, I am refunding the full price, including delivery, whatever the examination shows.
    .short = Today, I am refunding price and delivery in full, whatever the examination shows.

# the marketplace shipped it
safety-incident-refund-marketplace = The marketplace dispatched this order, so its customer service handles your refund. You can reach it in your account: open the order and select the help option.
    .short = The marketplace's customer service handles your refund: open the order in your account and select help.

# $next_news_by (date) the last day on which they hear from us
safety-incident-news = By { $next_news_by }, I will tell you how we will collect the item and what we know about the cause.
    .short = By { $next_news_by }, I will write to you about the collection and the cause.

safety-incident-news-tomorrow = Within one business day, I will tell you how we will collect the item and what we know about the cause.
    .short = Within one business day, I will write to you about the collection and the cause.

# somebody was hurt
safety-incident-worse = If the injury gets worse, please call emergency services straight away; the order can wait.
    .short = If the injury gets worse, please call emergency services straight away.
