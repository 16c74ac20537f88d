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
    .short = { $mood ->
        [angry] You reported a problem with "{ $product }".
       *[other] Thank you for your message about "{ $product }".
    }

## What covers it

# $guarantee_years (number) years of the statutory guarantee
warranty-repair-law = The statutory guarantee of { $guarantee_years } years from delivery covers this.
    .short = The statutory guarantee covers this: { $guarantee_years } years from delivery.

# our own warranty has ended · $warranty_months (number) · $guarantee_years (number)
warranty-repair-law-instead = Our own { $warranty_months }-month warranty has ended, but the statutory guarantee of { $guarantee_years } years from delivery covers this.
    .short = Our own warranty has ended, but the statutory guarantee covers this: { $guarantee_years } years from delivery.

# $warranty_months (number) months of our own warranty
warranty-repair-warranty-months = Our { $warranty_months }-month warranty covers this.

warranty-repair-warranty = Our warranty covers this.

# no years are named by the law of this market
warranty-repair-ours = It is our responsibility to make this right.

## What is done

warranty-repair-repair = We will repair it at no cost to you, and we pay the shipping both ways.
    .short = We pay for the repair and the shipping both ways.

# $days (number) business days until it leaves for the customer
warranty-repair-repair-days = { $days ->
    [one] We will send it back to you within one business day after it arrives.
   *[other] We will send it back to you within { $days } business days after it arrives.
}
    .short = { $days ->
        [one] It goes back to you within one business day after it arrives.
       *[other] It goes back to you within { $days } business days after it arrives.
    }

warranty-repair-if-not = If it cannot be repaired, you will get a replacement or your money back.
    .short = If it cannot be repaired, you get a new one or your money back.

# $days (number) business days until it leaves
warranty-repair-replace = { $days ->
    [one] We will replace it at no cost to you and ship the replacement within one business day.
   *[other] We will replace it at no cost to you and ship the replacement within { $days } business days.
}
    .short = { $days ->
        [one] We will ship you a free replacement within one business day.
       *[other] We will ship you a free replacement within { $days } business days.
    }

warranty-repair-keep = You do not need to send the defective item back.

warranty-repair-send-back = Please send the defective item back to us; the return costs you nothing.
    .short = Please return the defective item; it costs you nothing.

# $refund (money) what goes back
warranty-repair-refund = We will refund { $refund }.

warranty-repair-choice = You can choose a repair or a replacement, and both are free for you.
    .short = You can choose a free repair or a free replacement.

warranty-repair-after-choice = Within one business day of your reply, I will send you the label or the address. I will also tell you how long it will take.
    .short = Within one business day, you will then have the label or the address, and I will say how long it takes.

## Neither covers it

# the plain form
warranty-repair-not-covered = I cannot offer a free repair, because our warranty does not cover this.
    .short = Our warranty does not cover a free repair here.

# the same, softer, after what is possible
warranty-repair-not-covered-soft = Because our warranty does not cover this, I am afraid that I cannot offer it free of charge.
    .short = I am afraid that our warranty does not cover this.

# $bought_on (date) when it was bought
warranty-repair-bought = You bought it on { $bought_on }.

# $cost (money) with the postage both ways
warranty-repair-price = What we can do is repair it for { $cost }, including the shipping both ways.
    .short = We can repair it for { $cost }, including the shipping both ways.

# $cost (money) with the postage
warranty-repair-price-new = What we can do is send you a new one for { $cost }, including the shipping.
    .short = We can send you a new one for { $cost }, including the shipping.

# $days (number) business days until it leaves for the customer
warranty-repair-price-days = { $days ->
    [one] It takes one business day.
   *[other] It takes up to { $days } business days.
}

# $quote_by (date) the last day on which they hear the price
warranty-repair-price-later = I have asked our workshop for a price, and you will have it by { $quote_by }.
    .short = You will have the price of a repair by { $quote_by }.

# the day of delivery is not known · $guarantee_years (number) years of the statutory guarantee
warranty-repair-unless = If it was delivered less than { $guarantee_years } years ago, tell me the date. The statutory guarantee then covers it, and you pay nothing.
    .short = If it was delivered less than { $guarantee_years } years ago, tell me the date: by law, it is then free.

warranty-repair-your-word = If you would like to go ahead, a short reply is enough. Until then, you pay nothing.
    .short = A short reply is enough. Until then, you pay nothing.

warranty-repair-nothing-before = You are not committing to anything: you decide once you know the price.
    .short = You decide once you know the price.
