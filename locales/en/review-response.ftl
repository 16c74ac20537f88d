### Somebody has left one to three stars. Nothing here asks to change or remove a review; what strangers may read has
### no order data and names no carrier.

review-response-subject-public = Our answer to your review
review-response-subject-private = Your feedback on your purchase

# Said where this is a further question in the same message.
review-response-also = You also told us what you think of your purchase.

## The public answer

review-response-open-words = Thank you for your honest review.

# the review says nothing
review-response-review = Thank you for your review.

# in public and in private, by what went wrong
review-response-sorry-for-late = I am sorry that your order came late.
review-response-sorry-for-damaged = I am sorry that your order arrived damaged.
review-response-sorry-for-defective = I am sorry that the item does not work as it should.
review-response-sorry-for-not-as-described = I am sorry that the item is not what our description led you to expect.
    .short = I am sorry that the item is not as we described it.
review-response-sorry-for-missing-parts = I am sorry that parts were missing.
review-response-sorry-for-service = I am sorry about the service that you received.

# $rating (number) 1 to 3 stars
review-response-sorry = { $rating ->
    [3] I am sorry that not everything was as you had hoped.
   *[other] I am sorry that your purchase was not what you had hoped for.
}

# in public and in private: one sentence, and nobody else is blamed
review-response-cause-packaging = Our packaging was not strong enough for shipping.
review-response-cause-production = Our final check missed a production defect.
review-response-cause-description = Our description was not clear enough.
review-response-cause-handling = We made a mistake in our warehouse.
review-response-cause-delay = The delivery took longer than we had planned.
review-response-cause-volume = We received more orders than we could ship on time.
review-response-cause-staffing = We did not have enough people to answer every message on time.
review-response-cause-unknown = We are finding out how this happened.

# the review says nothing
review-response-understand = We would like to understand what went wrong.

review-response-told = I have sent you a private message with our solution.
    .short = I have sent you our solution privately.
review-response-invite = Please send us a message about your order, and we will propose a solution within one business day.
    .short = Please message us about your order: we will propose a solution within one business day.

## The private message

# $mood (choice)
review-response-feedback = { $mood ->
    [angry] You are right to say this plainly.
    [rational] Thank you for your clear feedback.
    [disappointed] You expected more from us, and you told us so honestly.
   *[calm] Thank you for your honest feedback.
}

# $order_ref (identifier) the order's number
review-response-order = This is about your order { $order_ref }.

# $amount (money) everything that was paid
review-response-refund-sum = I am refunding the full amount of { $amount }.
review-response-refund = I am refunding everything that you paid, including shipping.

# $resend_by (date) when it leaves
review-response-replacement = I will send you a new item by { $resend_by }, at no cost to you.
    .short = I will send you a new item free of charge by { $resend_by }.
review-response-repair = We will repair the item free of charge and pay the shipping both ways.

# $resend_by (date) when it leaves
review-response-part = I will send you the part that you need by { $resend_by }, at no cost to you.
    .short = I will send you the part free of charge by { $resend_by }.

# beside another remedy · $amount (money) the full refund
review-response-or-refund = If you would rather have your money back, tell me, and I will refund { $amount }.
    .short = Or tell me that you prefer a refund, and I will refund { $amount }.

# no remedy is known yet
review-response-ask = Please tell me how we can make this right for you, and I will answer within one business day.
    .short = How can we make this right? I will answer within one business day.

# a repair
review-response-label = I will send you a prepaid shipping label within one business day.
