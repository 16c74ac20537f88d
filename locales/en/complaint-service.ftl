### A complaint about our service: a slow answer, a rude message, answers that contradict each other, wrong information.
### Where a message has a version for each mood: angry wants sentences of 12 words or fewer and no cause;
### rational wants dates, the cause and both options; disappointed wants what was hoped for, amends and what changes.

# $order_id (identifier) the order's number
complaint-service-subject = Your complaint about our service, order { $order_id }

# Said where the complaint is a further question in the same message.
# $order_id (identifier) the order's number
complaint-service-also = You also wrote about the way we handled order { $order_id }.
    .short = You also wrote about our service for order { $order_id }.

## Listening: what went wrong

# $problem (choice) what went wrong · $order_id (identifier) the order's number
complaint-service-heard-calm = { $problem ->
    [slow-answer] Thank you for telling us that our answer about order { $order_id } took too long.
    [rude] Thank you for telling us about the tone of our message about order { $order_id }.
    [contradiction] Thank you for telling us that our answers about order { $order_id } contradict each other.
   *[wrong-information] Thank you for telling us that our information about order { $order_id } was wrong.
}
    .short = { $problem ->
        [slow-answer] Thank you for telling us that our answer took too long.
        [rude] Thank you for telling us about the tone of our message.
        [contradiction] Thank you for pointing out our contradictory answers.
       *[wrong-information] Thank you for telling us that our information was wrong.
    }
complaint-service-heard-angry = { $problem ->
    [slow-answer] We made you wait for an answer about order { $order_id }.
    [rude] We wrote you a rude message about order { $order_id }.
    [contradiction] We gave you contradictory answers about order { $order_id }.
   *[wrong-information] We gave you wrong information about order { $order_id }.
}
    .short = { $problem ->
        [slow-answer] We made you wait for an answer.
        [rude] We wrote you a rude message.
        [contradiction] We gave you contradictory answers.
       *[wrong-information] We gave you wrong information.
    }
complaint-service-heard-rational = { $problem ->
    [slow-answer] Order { $order_id }: our answer took too long.
    [rude] Order { $order_id }: you object to the tone of our message.
    [contradiction] Order { $order_id }: our answers to you contradict each other.
   *[wrong-information] Order { $order_id }: the information that we gave you was wrong.
}
    .short = { $problem ->
        [slow-answer] Our answer took too long.
        [rude] You object to the tone of our message.
        [contradiction] Our answers to you contradict each other.
       *[wrong-information] The information that we gave you was wrong.
    }
complaint-service-heard-disappointed = { $problem ->
    [slow-answer] You trusted that we would answer you about order { $order_id } on time, and we did not.
    [rude] You wrote to us about order { $order_id } and expected a friendly answer, but ours was not.
    [contradiction] You relied on our answer about order { $order_id }, and then we told you something else.
   *[wrong-information] You relied on our information about order { $order_id }, and it was wrong.
}
    .short = { $problem ->
        [slow-answer] You trusted us to answer on time, and we did not.
        [rude] You expected a friendly answer, and ours was not.
        [contradiction] You relied on our answer, and then you got a different one.
       *[wrong-information] You relied on our information, and it was wrong.
    }

# angry, disappointed; at least 2 · $contacts (number) how often they have written about it
complaint-service-again = { $contacts ->
    [2] You have already written to us twice about it.
   *[other] You have already written to us { $contacts } times about it.
}

# rational · $asked_on (date) the day of the customer's first message
complaint-service-asked = Your first message reached us on { $asked_on }.
    .short = You first wrote to us on { $asked_on }.

## Sympathy: one apology

# $mood (choice)
complaint-service-sorry = { $mood ->
    [angry] You are right, and I apologize.
    [rational] Your complaint is justified, and I apologize.
    [disappointed] I am sorry; you deserved better from us.
   *[calm] I am sorry; this is not how we want to work.
}
    .short = { $mood ->
        [angry] You are right, and I apologize.
        [rational] Your complaint is justified; I apologize.
        [disappointed] I am sorry; you deserved better.
       *[calm] I am sorry; this is not how we want to work.
    }

# disappointed: whose fault it is not
complaint-service-not-you = None of this was your doing.

## Solving

complaint-service-read-calm = I have now read all the messages in your case.
complaint-service-read-angry = I have read all your messages myself today.
complaint-service-read-rational = I have checked all the messages in your case.
complaint-service-read-disappointed = I have read all the messages again, from the very first one.
    .short = I have read all your messages again.

complaint-service-cause-volume = More messages came in than we could answer on time.
    .short = Too many messages came in at once.
complaint-service-cause-absence = The person who had your case was away, and no one took it over.
    .short = Somebody was away, and no one took over your case.
complaint-service-cause-handover = Your case went from one person to another, and our notes were incomplete.
    .short = Your case was handed on with incomplete notes.
complaint-service-cause-outdated = The information that we worked with was out of date.

# the message was rude
complaint-service-tone = I have shown the message in question to our management.
    .short = Our management has seen that message.

# before the answer · $problem (choice) what went wrong
complaint-service-answer-lead = { $problem ->
    [contradiction] Here is the one answer that counts.
    [wrong-information] Here is the correct information.
   *[other] Here is the answer to your question.
}
    .short = { $problem ->
        [contradiction] This is the answer that counts:
        [wrong-information] This is correct:
       *[other] Here is the answer:
    }

# $answer (prose) the answer to the customer's question
complaint-service-answer = { $answer }

complaint-service-checking-slow-answer = Your question is still open, and we are working on it now.
    .short = We are working on your question now.
complaint-service-checking-contradiction = We are checking which answer is right. Only that one will count.
    .short = We are checking which answer is right; only that one will count.
complaint-service-checking-wrong-information = We are checking what is correct and will confirm it in writing.
    .short = We will confirm in writing what is correct.

# angry: the one way that we recommend, and what happens if they say nothing
complaint-service-advice = I recommend that you leave the rest to us. You do not need to write again: we will answer either way.
    .short = You do not need to write again: we will answer.
complaint-service-advice-answered = I recommend that you go by this answer alone. Even without a reply, we will check that everything is resolved.
    .short = Even without a reply, we will check that all is resolved.

# rational: both ways, with their effort
complaint-service-options = There are two options. You can wait for the next message, which takes no effort. Or you can send us any other questions in one message, and we will include them.
    .short = You can simply wait, or send us any other questions in one message.
complaint-service-options-answered = There are two options. You can leave it there, which takes no effort, and we will check that everything is resolved. Or you can send us any open questions in one message, and we will answer within one business day.
    .short = If anything is still open, tell us; we will answer within one business day.

# $mood (choice) · $goodwill (money) amends, without any condition
complaint-service-goodwill = { $mood ->
    [angry] You will also receive { $goodwill } from us.
    [rational] We are also paying you { $goodwill } as compensation.
    [disappointed] Words are not enough, so you will also receive { $goodwill } from us, with no conditions.
   *[calm] For the time that this has cost you, you will receive { $goodwill } from us.
}
    .short = { $mood ->
        [angry] You will also receive { $goodwill }.
        [rational] We are paying you { $goodwill } as compensation.
        [disappointed] You will also receive { $goodwill }, with no conditions.
       *[calm] For your time, you will receive { $goodwill }.
    }

# disappointed, and no sum is given as amends
complaint-service-amends = I have marked your case so that any further message from you is answered first.
    .short = Any further message from you will be answered first.

# disappointed: what changes
complaint-service-change-slow-answer = I have also asked our team to check every evening that no message is left unanswered.
    .short = I have asked our team to check every evening for open messages.
complaint-service-change-rude = I have also asked our team to have a second person read difficult messages before they are sent.
    .short = I have asked that a second person read difficult messages.
complaint-service-change-contradiction = I have also asked our team to read the earlier answers before writing a new one.
    .short = I have asked our team to read earlier answers first.
complaint-service-change-wrong-information = I have also asked our team to correct our notes, so that nobody else gets this information.
    .short = I have asked our team to correct our notes.

## Following up

# $handled_by (text) a person's name · $next_news_by (date) the last day on which they hear from us
complaint-service-owner = One person now has your case: { $handled_by }. The next message will reach you by { $next_news_by }.
    .short = Your case is now with { $handled_by }; the next message comes by { $next_news_by }.

# angry: a named person · $agent (text) who signs
complaint-service-mine-named = I am { $agent }, and your case now stays with me.
    .short = I am { $agent }, and your case stays with me.

complaint-service-mine = Your case now stays with me.
    .short = I now have your case.

# $next_news_by (date) the last day on which they hear from us
complaint-service-answer-by = You will have my answer by { $next_news_by }.
complaint-service-settled-by = By { $next_news_by }, I will check with you that everything is resolved.
    .short = I will check with you by { $next_news_by }.

# rational
complaint-service-either-way = With either option, I will write to you by { $next_news_by }.
    .short = I will write to you by { $next_news_by }.
