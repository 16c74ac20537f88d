### Words and sentences that several scenarios say. Look here before writing a sentence of your own.

## Durations, as DURATION writes them

# $count (number) whole minutes
shared-duration-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}

# $count (number) whole hours
shared-duration-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}

# $count (number) whole days
shared-duration-days = { $count ->
    [one] one day
   *[other] { $count } days
}

# $count (number) whole business days
shared-duration-business-days = { $count ->
    [one] one business day
   *[other] { $count } business days
}

## Opening a reply

shared-thanks-for-message = Thank you for your message.

shared-thanks-for-question = Thank you for your question.

shared-thanks-for-interest = Thank you for your interest.

shared-thanks-for-order = Thank you for your order.

shared-thanks-for-patience = Thank you for your patience.

# $order_id (identifier) the order's number
shared-order-checked = I have checked your order { $order_id }.

## Sympathy: one apology a reply at most

shared-apology = I am sorry about this.

# said only where the fault is the seller's
shared-our-mistake = This was our mistake.

# said where they have written about it before
shared-written-before = You should not have had to write to us about this again.

# stands before a refusal
shared-other-answer-hoped = I would have liked to give you a different answer.

## The refund

shared-refund-same-method = The money goes back to the payment method that you used for the order.

# $refund_days (number) business days until the bank shows it
shared-refund-bank-days = { $refund_days ->
    [one] Depending on your bank, it will be in your account within one business day.
   *[other] Depending on your bank, it will be in your account within { $refund_days } business days.
}

shared-keep-item = You can keep the item. There is no need to send it back.

## The parcel

# $tracking (identifier) the parcel's number
shared-tracking = The tracking number is { $tracking }.

# $carrier (text) who carries it · $tracking (identifier) the parcel's number
shared-tracking-carrier = The carrier is { $carrier }, and the tracking number is { $tracking }.

## What comes next, and the end

# said after two or three options
shared-choose = Please tell me which option you prefer.

# $next_news_by (date) the last day on which they hear from us
shared-news-by = You will hear from me no later than { $next_news_by }.

shared-questions = If you have any questions, just reply to this message.

shared-help-choosing = If you are still deciding, tell me what you need it for, and I will help you choose.

# the way out of messages that were not asked for; only by e-mail and where the law wants one
shared-opt-out = You can ask us at any time to stop sending messages like this: a short reply is enough and costs you nothing.

## Where the marketplace stores and ships it

# said after the customer was sent to the marketplace's own help
shared-marketplace-stuck = If it does not work there, reply to this message, and I will look into it within one business day.

## A customer who has bought before

shared-welcome-back = It is good to hear from you again.
