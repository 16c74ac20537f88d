### Outside America: delivery for shipping, and the usual words for what the law gives.

# $cost (money) what the customer pays, shipping included
sample-or-trial-sample-cost = The sample costs { $cost }, including delivery.

sample-or-trial-address = To get it, please reply with your full delivery address.

# $cost (money) what the customer pays, shipping included
sample-or-trial-trial-cost = The trial costs { $cost }, including delivery.

# where the law gives a right to withdraw
sample-or-trial-law-stays = Your statutory rights are not affected.

# $return_days (number) days in which the shop takes returns
sample-or-trial-policy = { $return_days ->
    [one] Our returns policy gives you one day from delivery to return it.
   *[other] Our returns policy gives you { $return_days } days from delivery to return it.
}
    .short = { $return_days ->
        [one] With us, you can return it within one day of delivery.
       *[other] With us, you can return it within { $return_days } days of delivery.
    }
