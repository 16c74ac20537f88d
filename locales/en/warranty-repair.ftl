### Something broke after a while, and the customer asks for a repair.

# $product (text) the product's name
warranty-repair-subject = Your message about "{ $product }"

# Said where the repair is a further question in the same message.
# $product (text) the product's name
warranty-repair-also = You also wrote about a problem with "{ $product }".

# $product (text) the product's name
warranty-repair-received = { $mood ->
    [angry] You reported a problem with "{ $product }".
   *[other] Thank you for telling us about the problem with "{ $product }".
}

## What covers it

# $guarantee_years (number) years of the statutory guarantee
warranty-repair-law = { $guarantee_years ->
    [one] The statutory guarantee of one year from delivery covers this.
   *[other] The statutory guarantee of { $guarantee_years } years from delivery covers this.
}

# our own warranty has ended · $warranty_months (number) · $guarantee_years (number)
warranty-repair-law-instead = { $guarantee_years ->
    [one] Our own { $warranty_months }-month warranty has ended, but the statutory guarantee of one year from delivery covers this.
   *[other] Our own { $warranty_months }-month warranty has ended, but the statutory guarantee of { $guarantee_years } years from delivery covers this.
}

# $warranty_months (number) months of our own warranty
warranty-repair-warranty-months = Our { $warranty_months }-month warranty covers this.

warranty-repair-warranty = Our warranty covers this.

# no years are named by the law of this market
warranty-repair-ours = It is our responsibility to make this right.

## What is done

warranty-repair-repair = We will repair it at no cost to you, and we pay the shipping both ways.

# $days (number) business days until it leaves for the customer
warranty-repair-repair-days = { $days ->
    [one] We will send it back to you within one business day after it arrives.
   *[other] We will send it back to you within { $days } business days after it arrives.
}

warranty-repair-if-not = If it cannot be repaired, you will get a replacement or your money back.

# $days (number) business days until it leaves
warranty-repair-replace = { $days ->
    [one] We will replace it at no cost to you and ship the replacement within one business day.
   *[other] We will replace it at no cost to you and ship the replacement within { $days } business days.
}

warranty-repair-keep = You do not need to send the defective item back.

warranty-repair-send-back = Please send the defective item back to us; the return costs you nothing.

# $refund (money) what goes back
warranty-repair-refund = We will refund { $refund }.

warranty-repair-choice = You can choose a repair or a replacement, and both are free for you.

warranty-repair-after-choice = Within one business day of your reply, I will send you the label or the address. I will also tell you how long it will take.

## Neither covers it

# the plain form
warranty-repair-not-covered = I cannot offer a free repair, because our warranty does not cover this.

# the same, softer, after what is possible
warranty-repair-not-covered-soft = Because our warranty does not cover this, I am afraid that I cannot offer it free of charge.

# $bought_on (date) when it was bought
warranty-repair-bought = You bought it on { $bought_on }.

# $cost (money) with the postage both ways
warranty-repair-price = What we can do is repair it for { $cost }, including the shipping both ways.

# $cost (money) with the postage
warranty-repair-price-new = What we can do is send you a new one for { $cost }, including the shipping.

# $days (number) business days until it leaves for the customer
warranty-repair-price-days = { $days ->
    [one] It takes one business day.
   *[other] It takes up to { $days } business days.
}

# $quote_by (date) the last day on which they hear the price
warranty-repair-price-later = I have asked our workshop for a price, and you will have it by { $quote_by }.

# the day of delivery is not known · $guarantee_years (number) years of the statutory guarantee
warranty-repair-unless = { $guarantee_years ->
    [one] If it was delivered less than one year ago, tell me the date. The statutory guarantee then covers it, and you pay nothing.
   *[other] If it was delivered less than { $guarantee_years } years ago, tell me the date. The statutory guarantee then covers it, and you pay nothing.
}

warranty-repair-your-word = If you would like to go ahead, a short reply is enough. Until then, you pay nothing.

warranty-repair-nothing-before = You are not committing to anything: you decide once you know the price.
