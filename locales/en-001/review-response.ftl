### Outside North America: fault for defect, delivery and postage for shipping, dispatch for ship.

# in public and in private: one sentence, and nobody else is blamed
review-response-cause-packaging = Our packaging was not strong enough for the journey.

review-response-cause-production = Our final check missed a production fault.

review-response-cause-volume = We received more orders than we could dispatch on time.

review-response-refund = I am refunding everything that you paid, including delivery.

review-response-repair = We will repair the item free of charge and pay the postage both ways.

# no remedy is known yet
review-response-ask = Please tell me how we can put this right for you, and I will answer within one business day.
    .short = How can we put this right? I will answer within one business day.

# a repair
review-response-label = I will send you a prepaid postage label within one business day.
