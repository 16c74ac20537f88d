### The customer writes about something new

# $topic (text) what it is about
new-scenario-subject = Your message: { $topic }

# $topic (text) what it is about
new-scenario-topic = You wrote to us about “{ $topic }”.

# said where the order is known · $order_id (identifier) the order's number
new-scenario-order = It is about your order { $order_id }.

## The answer is known

# $answer (prose) the answer, as the agent wrote it
new-scenario-answer = { $answer }

new-scenario-still-open = If anything is still open, just reply to this message, and I will get back to you within one business day.

## The answer follows

new-scenario-looking-into-it = I do not have an answer for you yet, and I am looking into it.
