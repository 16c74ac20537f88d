### The customer wants to get in touch, pay or buy outside the channel. No sentence holds contact data.

off-platform-request-subject = Your request: how I can help you here

## What they asked for

off-platform-request-heard-contact = You would like to contact us in another way.

off-platform-request-heard-payment = You would like to pay in a different way.

off-platform-request-heard-discount = You would like to buy from us directly at a lower price.
    .short = You would like to buy directly at a lower price.

# stands before a refusal
off-platform-request-understood = I understand why you are asking.

## On a marketplace: the answer, then the reason

off-platform-request-stay-contact = I can only write to you here, through the marketplace.

off-platform-request-rule-contact = This is a marketplace rule, and it keeps everything we agree on in one place.
    .short = It is a marketplace rule.

off-platform-request-stay-payment = I can only accept payment through the marketplace.

off-platform-request-stay-discount = I can only sell and offer discounts through the marketplace.

off-platform-request-rule-purchase = This is a marketplace rule, and it keeps your purchase protected.
    .short = It is a marketplace rule, and it protects your purchase.

## On a marketplace: the reason, then the answer

off-platform-request-gently-contact = The marketplace asks us to keep all messages here, so that everything we agree on stays in one place. That is why I can only write to you here.
    .short = The marketplace keeps all messages here, so I can only write to you here.

off-platform-request-gently-payment = The marketplace only protects purchases that are paid for through it. That is why I can only accept payment here.
    .short = Only purchases paid for here are protected, so I can only accept payment here.

off-platform-request-gently-discount = The marketplace only protects purchases that are made through it. That is why I can only sell and offer discounts here.
    .short = Only purchases made here are protected, so I can only sell here.

## In the seller's own shop

off-platform-request-here-contact = I am happy to help you here, so that everything we agree on stays in one place.
    .short = I am happy to help you right here.

off-platform-request-shop-payment = I can only accept payment through our shop, where it is recorded with your order.
    .short = I can only accept payment through our shop.

off-platform-request-shop-gently-payment = In our shop, every payment is recorded with its order. That is why I can only accept payment there.
    .short = Every payment is recorded in our shop, so I can only accept it there.

off-platform-request-shop-discount = I can only give a discount on an order that you place in our shop.
    .short = I can only give a discount on an order in our shop.

off-platform-request-shop-gently-discount = All orders go through our shop, with a confirmation and an invoice. That is why I can only give a discount there.
    .short = All orders go through our shop, so I can only give a discount there.

## What can be done here

off-platform-request-help-contact = Please send me your question here, and you will have my answer within one business day.
    .short = Ask me here, and I will answer within one business day.

off-platform-request-help-payment = Tell me which payment method suits you best, and I will check within one business day what is possible here.
    .short = Which payment method suits you? I will check it within one business day.

off-platform-request-help-discount = Tell me which product you want and how many units you need. I will check within one business day whether a better price is possible here.
    .short = Which product, and how many? I will check the price within one business day.

## Said where the request is a further question in the same message

off-platform-request-also-contact = You also asked for another way to contact us.

off-platform-request-also-payment = You also asked for a different way to pay.

off-platform-request-also-discount = You also asked about buying from us directly at a lower price.
    .short = You also asked about a lower price for buying directly.
