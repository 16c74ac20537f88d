### Somebody has left four or five stars. Strangers may read this: no order data, and nothing is asked for.

review-thanks-subject = Thank you for your review

# Said where this is a further question in the same message.
review-thanks-also = I have read your review as well.

# $product (text) the product's name
review-thanks-received-product = Thank you for your review of "{ $product }".
    .short = Thank you for your review.
review-thanks-received = Thank you for taking the time to write a review.

# $rating (number) 4 or 5 stars
review-thanks-glad = { $rating ->
    [4] We are glad that you like what you bought.
   *[other] We are very glad that you like it so much.
}

# they have bought before
review-thanks-returned = It means a lot to us that you chose us again.

# $detail (text) a phrase after a colon
review-thanks-detail = We especially liked reading this: { $detail }.

# four stars
review-thanks-better = If anything could be better, tell me, and I will pass it on.
    .short = What could be better? Tell me, and I will pass it on.

review-thanks-passed-on = I have shared your review with our team.

review-thanks-welcome = We would be glad to have you back.
