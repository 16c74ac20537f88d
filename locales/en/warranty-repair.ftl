### Something broke after a while, and the customer asks for a repair.

# $product (text) the product's name
warranty-repair-subject = Your message about "{ $product }"

# Said where the repair is a further question in the same message.
# $product (text) the product's name
warranty-repair-also = You also wrote about a fault in "{ $product }".

# $product (text) the product's name
warranty-repair-received = { $mood ->
    [angry] I have read your message about the fault in "{ $product }".
   *[other] Thank you for telling us about the fault in "{ $product }".
}

## What covers it

# $guarantee_years (number) years of the statutory guarantee
warranty-repair-law = { $guarantee_years ->
    [one] The statutory guarantee of one year from delivery covers the fault.
   *[other] The statutory guarantee of { $guarantee_years } years from delivery covers the fault.
}

# our own warranty has ended · $warranty_months (number) · $guarantee_years (number)
warranty-repair-law-instead = { $guarantee_years ->
    [one] Our own warranty lasted { $warranty_months } months, but the statutory guarantee lasts one year from delivery and covers the fault.
   *[other] Our own warranty lasted { $warranty_months } months, but the statutory guarantee lasts { $guarantee_years } years from delivery and covers the fault.
}

# $warranty_months (number) months of our own warranty
warranty-repair-warranty-months = Our warranty of { $warranty_months } months covers the fault.

warranty-repair-warranty = Our warranty covers the fault.

# no years are named by the law of this market
warranty-repair-ours = It is up to us to put this fault right.

## What is done

warranty-repair-repair = We will repair it at no cost to you, and we pay the postage both ways.

# $days (number) business days until it leaves for the customer
warranty-repair-repair-days = { $days ->
    [one] It will be on its way back to you within one business day of its arrival.
   *[other] It will be on its way back to you within { $days } business days of its arrival.
}

warranty-repair-if-not = If it cannot be repaired, you will get a replacement or your money back.

# $days (number) business days until it leaves
warranty-repair-replace = { $days ->
    [one] We will replace it at no cost to you, and the new one will leave our warehouse within one business day.
   *[other] We will replace it at no cost to you, and the new one will leave our warehouse within { $days } business days.
}

warranty-repair-keep = You do not need to send the faulty item back.

warranty-repair-send-back = Please send the faulty item back to us; the return costs you nothing.

# $refund (money) what goes back
warranty-repair-refund = We will pay you back { $refund }.

warranty-repair-choice = You can choose between a repair and a replacement, and both are free for you.

warranty-repair-after-choice = You will then hear from me within one business day, with the label or the address and the day on which you will have it back.

## Neither covers it

# the plain form
warranty-repair-not-covered = I cannot offer a free repair, because our warranty does not cover this.

# the same, softer, after what is possible
warranty-repair-not-covered-soft = As our warranty does not cover this, I am afraid that I cannot offer it free of charge.

# $bought_on (date) when it was bought
warranty-repair-bought = You bought it on { $bought_on }.

# $cost (money) with the postage both ways
warranty-repair-price = What we can do is repair it for { $cost }, with the postage both ways included.

# $cost (money) with the postage
warranty-repair-price-new = What we can do is send you a new one for { $cost }, with the postage included.

# $days (number) business days until it leaves for the customer
warranty-repair-price-days = { $days ->
    [one] It takes one business day.
   *[other] It takes up to { $days } business days.
}

# $quote_by (date) the last day on which they hear the price
warranty-repair-price-later = I have asked our workshop what a repair would cost, and you will have the price by { $quote_by }.

# the day of delivery is not known · $guarantee_years (number) years of the statutory guarantee
warranty-repair-unless = { $guarantee_years ->
    [one] If it was delivered less than one year ago, tell me the day: the statutory guarantee then covers it, and you pay nothing.
   *[other] If it was delivered less than { $guarantee_years } years ago, tell me the day: the statutory guarantee then covers it, and you pay nothing.
}

warranty-repair-your-word = If you would like this, a short reply is enough. Until then, you pay nothing.

warranty-repair-nothing-before = The price does not bind you to anything: you decide when you know it.
