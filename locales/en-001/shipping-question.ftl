### Outside America: delivery for shipping, and parcel for package.

shipping-question-subject = Your question about delivery

# $destination (text) a place, as the agent wrote it
shipping-question-thanks = Thank you for your question about delivery (destination: { $destination }).
    .short = Thank you for your question (destination: { $destination }).

# Said where shipping is a further question in the same message.
# $destination (text) a place, as the agent wrote it
shipping-question-also = You also asked about delivery (destination: { $destination }).

shipping-question-free = Yes, we deliver there, and delivery is free.

# $cost (money) what shipping costs
shipping-question-yes-cost = Yes, we deliver there, and delivery costs { $cost }.

# where people are less direct: the cost comes after the delivery time
shipping-question-yes = Yes, we are happy to deliver there.

# $cost (money) what shipping costs
shipping-question-cost = Delivery costs { $cost }.

# $free_from (money) the order value from which shipping is free
shipping-question-free-from = For orders of { $free_from } or more, delivery is free.
    .short = For orders of { $free_from } or more, it is free.

# $method (text) a carrier or a service
shipping-question-method = The delivery method is { $method }.

# the plain answer, first
shipping-question-no = We do not deliver to this destination at the moment.
    .short = We do not deliver there at the moment.

# the same where people are less direct
shipping-question-no-softly = I am afraid that, for now, we cannot deliver to the destination you asked about.
    .short = I am afraid we cannot deliver there for now.

shipping-question-other-address = If you can receive the parcel at another address, tell me the country and the city. I will send you the cost and the delivery time within one business day.
    .short = For another address, tell me country and city: cost and time follow within one business day.
