### Outside North America one apologises with an s.

complaint-refund-policy-sorry-wait-rational = I apologise for the wait.

# we had not sent the refund
complaint-refund-policy-sorry-delay-rational = The delay is our fault, and I apologise for it.

# we withdraw what we answered earlier
complaint-refund-policy-sorry-answer-rational = You are right; I apologise for the earlier answer.
