### The answer takes longer, and the customer is told by when they have it.

holding-reply-subject = Your message: when you will have my answer

# they are angry or disappointed
holding-reply-waiting = { $mood ->
    [angry] I can see that this is urgent for you.
   *[disappointed] I am sorry that you do not have an answer yet.
}

## Why

holding-reply-reason-night = Your message arrived outside our business hours.
    .short = Our office is closed at the moment.

holding-reply-reason-weekend = Your message arrived over the weekend, when our office is closed.
    .short = Our office is closed over the weekend.

holding-reply-reason-holiday = Your message arrived on a public holiday, when our office is closed.
    .short = Our office is closed for a public holiday.

holding-reply-reason-checking = I want to give you a complete answer, so I am checking the details first.
    .short = I am checking the details first.

## By when

# $answer_by (date-time) the last hour, in the customer's time zone
holding-reply-by = You will have my answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") }, your local time.
    .short = I will answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") }, your local time.

# $answer_by (date-time) the last hour, in the first time zone of the country · $market (choice) the country
holding-reply-by-city = { $market ->
    [BR] You will have my answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (São Paulo time).
    [CA] You will have my answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (Toronto time).
    [CL] You will have my answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (Santiago time).
    [ES] You will have my answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (Madrid time).
    [MX] You will have my answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (Mexico City time).
    [RU] You will have my answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (Moscow time).
   *[US] You will have my answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (New York time).
}
    .short = { $market ->
        [BR] I will answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (São Paulo time).
        [CA] I will answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (Toronto time).
        [CL] I will answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (Santiago time).
        [ES] I will answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (Madrid time).
        [MX] I will answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (Mexico City time).
        [RU] I will answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (Moscow time).
       *[US] I will answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (New York time).
    }

# $answer_by (date-time) the last hour, in UTC
holding-reply-by-utc = You will have my answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (UTC).
    .short = I will answer by { DATETIME($answer_by, dateStyle: "full", timeStyle: "short") } (UTC).

## Until then

holding-reply-nothing-to-do = There is nothing you need to do until then.

holding-reply-add = If you want to add something, such as a photo, just reply to this message.
    .short = If you want to add something, such as a photo, just reply.

# Said where another answer stands before it in the same message.
holding-reply-also = I need a little more time for your other question.
