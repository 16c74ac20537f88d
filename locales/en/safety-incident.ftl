### Somebody may get hurt by the product, or has been. Nothing here says whose fault it is.

# $product (text) the product's name
safety-incident-subject = For your safety: please stop using "{ $product }"

# Said where the report is a further question in the same message.
# $product (text) the product's name
safety-incident-also = You also reported a safety problem with "{ $product }".

## Listen

# $mood (choice) · $product (text) the product's name
safety-incident-heard = { $mood ->
    [angry] You reported that "{ $product }" is not safe.
    [rational] You reported a safety problem with "{ $product }".
   *[other] Thank you for telling us what happened with "{ $product }".
}

## Sympathy: one apology

safety-incident-hurt = I am very sorry that someone was hurt.

safety-incident-doctor = If you have not done so yet, please have a doctor look at the injury today, even if it seems minor.
    .short = If you have not yet, please see a doctor today, even if the injury seems minor.

# nobody was hurt · $mood (choice)
safety-incident-sorry = { $mood ->
    [angry] I am sorry: no product should put anyone at risk.
    [rational] I apologize for this incident.
    [disappointed] You should be able to rely on what you buy from us, and I am sorry that this was not so.
   *[calm] I am very sorry that this happened.
}
    .short = { $mood ->
        [angry] I am sorry: no product should put anyone at risk.
        [rational] I apologize for this incident.
        [disappointed] You should be able to rely on us, and I am sorry.
       *[calm] I am very sorry that this happened.
    }

safety-incident-unhurt = I am glad that nobody was hurt.

## What to do with it

# it runs on electricity or a battery
safety-incident-unplug = If it is plugged in and you can do so safely, unplug it. Do not charge it or turn it on again.
    .short = If it is plugged in, unplug it if that is safe. Do not charge it or turn it on.

# $powered (yes-no) whether it runs on electricity or a battery
safety-incident-place = { $powered ->
    [yes] Keep it out of reach of children and away from anything that can catch fire.
   *[no] Keep it out of reach of children.
}
    .short = { $powered ->
        [yes] Keep it away from children and from anything that can catch fire.
       *[no] Keep it out of reach of children.
    }

safety-incident-keep = Please do not throw it away or send it back, because we want to examine it.
    .short = Please do not throw it away or send it back: we want to examine it.

safety-incident-no-proof = You do not need to test anything or take any photos.

## The refund

# $full_refund (money) everything that was paid
safety-incident-refund-sum = Today, I am refunding the full { $full_refund }, whatever the examination shows.
    .short = Today, I am refunding the full { $full_refund }, whatever we find.

safety-incident-refund = Today, I am refunding the full price, including shipping, whatever the examination shows.
    .short = Today, I am refunding price and shipping in full, whatever the examination shows.

# the marketplace shipped it
safety-incident-refund-marketplace = The marketplace shipped this order, so its customer service handles your refund. You can reach it in your account: open the order and select the help option.
    .short = The marketplace's customer service handles your refund: open the order in your account and select help.

## What comes next

safety-incident-escalated = I am passing your report on now, and our product safety team will have it within the hour.
    .short = Our product safety team will have your report within the hour.

# $next_news_by (date) the last day on which they hear from us
safety-incident-news = By { $next_news_by }, I will tell you how we will pick up the item and what we know about the cause.
    .short = By { $next_news_by }, I will write to you about the pickup and the cause.

safety-incident-news-tomorrow = Within one business day, I will tell you how we will pick up the item and what we know about the cause.
    .short = Within one business day, I will write to you about the pickup and the cause.

# somebody was hurt
safety-incident-worse = If the injury gets worse, please call emergency services right away; the order can wait.
    .short = If the injury gets worse, please call emergency services right away.

# nobody was hurt
safety-incident-later = If anyone feels unwell later, please see a doctor and write to me.
