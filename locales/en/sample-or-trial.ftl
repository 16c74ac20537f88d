### The customer asks for a sample or a trial.

sample-or-trial-subject = { $offer ->
    [sample] Your request for a sample
    [trial] Your request for a trial
   *[none] Your request for a sample or a trial
}

# Said where this is a further question in the same message.
# $product (text) the product's name
sample-or-trial-also = { $offer ->
    [sample] You also asked for a sample of "{ $product }".
    [trial] You also asked for a trial of "{ $product }".
   *[none] You also asked for a sample or a trial of "{ $product }".
}

## A sample

sample-or-trial-sample = Yes, we can send you a sample.

sample-or-trial-free = It is free of charge.

# $cost (money) what the customer pays, shipping included
sample-or-trial-sample-cost = The sample costs { $cost }, shipping included.

sample-or-trial-credited = If you place an order later, we will take this amount off the price.

# $days (number) business days until it is there
sample-or-trial-sample-days = { $days ->
    [one] It arrives within one business day.
   *[other] It arrives within { $days } business days.
}

sample-or-trial-address = To get it, please reply with your full shipping address.

# on a marketplace
sample-or-trial-set-up = I will set it up for you here within one business day, so that you can order it as usual.

## A trial

# $days (number) how long the trial lasts
sample-or-trial-trial = { $days ->
    [one] Yes, you can try it for one day.
   *[other] Yes, you can try it for { $days } days.
}

sample-or-trial-trial-order = Just order as usual; the trial begins on the day of delivery.

sample-or-trial-trial-money-back = If you do not want to keep it, let me know before the trial ends. You send it back, and we refund the price of the product.
    .short = If it is not for you, tell me before the trial ends and send it back: we refund its price.

sample-or-trial-return-seller = We cover the cost of the return.

sample-or-trial-return-customer = You cover the cost of the return.

sample-or-trial-trial-free = The trial itself is free of charge.

# $cost (money) what the customer pays, shipping included
sample-or-trial-trial-cost = The trial costs { $cost }, shipping included.

# where the law gives a right to withdraw
sample-or-trial-law-stays = Your legal rights stay the same.

## Neither

# the plain answer, first
sample-or-trial-not-offered = We do not offer samples or trials for this product.

# the same at the end, where people are less direct
sample-or-trial-not-offered-softly = I hope you understand that we cannot offer a sample or a trial of this product.
    .short = I am afraid we offer no sample or trial of it.

# $instead (text) a phrase after a colon
sample-or-trial-instead = Here is what I can send you: { $instead }.
    .short = I can send you: { $instead }.

# $withdrawal_days (duration) what the law gives
sample-or-trial-law = After delivery, you have { DURATION($withdrawal_days) } to change your mind and return it, without giving a reason. This is your right by law.
    .short = By law, you have { DURATION($withdrawal_days) } from delivery to return it without giving a reason.

# $return_days (number) days in which the shop takes returns
sample-or-trial-policy = { $return_days ->
    [one] Our return policy gives you one day from delivery to return it.
   *[other] Our return policy gives you { $return_days } days from delivery to return it.
}
    .short = { $return_days ->
        [one] With us, you can return it within one day of delivery.
       *[other] With us, you can return it within { $return_days } days of delivery.
    }

# $custom_made (yes-no) made for them, so that there is none in stock
sample-or-trial-ask-me = { $custom_made ->
    [yes] Tell me what you would like to know before you buy. I will check it and answer within one business day.
   *[no] Tell me what you would like to know before you buy. I will check it on an item from our stock and answer within one business day.
}
    .short = What would you like to know before you buy? I will check and answer within one business day.
