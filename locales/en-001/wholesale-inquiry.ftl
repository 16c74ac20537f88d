### Outside America: enquiry, and delivery for shipping.

wholesale-inquiry-subject = Your wholesale enquiry

wholesale-inquiry-order = To order, please reply with your delivery address and your billing address. You will receive the order confirmation within one business day.
    .short = To order, reply with delivery and billing address: the confirmation follows within one business day.

wholesale-inquiry-tell-me = Please tell me three things: how many units you need, where they should go and when you need them.
    .short = How many units do you need, where and when?
