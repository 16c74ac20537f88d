### The customer asks where the shop ships, what it costs and how long it takes.

shipping-question-subject = Your question about shipping

# $destination (text) a place, as the agent wrote it
shipping-question-thanks = Thank you for your question about shipping (destination: { $destination }).
    .short = Thank you for your question (destination: { $destination }).

# Said where shipping is a further question in the same message.
# $destination (text) a place, as the agent wrote it
shipping-question-also = You also asked about shipping (destination: { $destination }).

## Yes

shipping-question-free = Yes, we ship there, and shipping is free.

# $cost (money) what shipping costs
shipping-question-yes-cost = Yes, we ship there, and shipping costs { $cost }.

# where people are less direct: the cost comes after the delivery time
shipping-question-yes = Yes, we are happy to ship there.

# $cost (money) what shipping costs
shipping-question-cost = Shipping costs { $cost }.

# $free_from (money) the order value from which shipping is free
shipping-question-free-from = For orders of { $free_from } or more, shipping is free.
    .short = For orders of { $free_from } or more, it is free.

# $days_min, $days_max (number) business days
shipping-question-range = Your order arrives { $days_min } to { $days_max } business days after you place it.
    .short = Delivery: { $days_min } to { $days_max } business days from your order.

# $days_max (number) business days
shipping-question-within = { $days_max ->
    [one] Your order arrives within one business day.
   *[other] Your order arrives within { $days_max } business days.
}
    .short = { $days_max ->
        [one] Delivery: within one business day.
       *[other] Delivery: within { $days_max } business days.
    }

# $method (text) a carrier or a service
shipping-question-method = The shipping method is { $method }.

## Customs duties

shipping-question-duties-included = Customs duties and import taxes are already in the price. You pay nothing more on delivery.
    .short = Customs duties and import taxes are in the price.

shipping-question-duties-paid-by-customer = Customs duties and import taxes are not included. You pay them on import, and customs sets the amount.
    .short = You pay customs duties and import taxes on import.

shipping-question-duties-none = There are no customs duties or import taxes to pay for this delivery.
    .short = There are no customs duties or import taxes to pay.

## No

# the plain answer, first
shipping-question-no = We do not ship to this destination at the moment.
    .short = We do not ship there at the moment.

# the same where people are less direct
shipping-question-no-softly = I am afraid that, for now, we cannot ship to the destination you asked about.
    .short = I am afraid we cannot ship there for now.

# $reason (text) a phrase after a colon
shipping-question-reason = The reason is this: { $reason }.
    .short = Reason: { $reason }.

# $nearest (text) a phrase after a colon
shipping-question-nearest = Here is what we can offer: { $nearest }.
    .short = We can offer: { $nearest }.

shipping-question-other-address = If you can receive the package at another address, tell me the country and the city. I will send you the cost and the delivery time within one business day.
    .short = For another address, tell me country and city: cost and time follow within one business day.
