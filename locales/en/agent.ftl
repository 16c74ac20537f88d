## Steps for the agent: what to do before the reply is sent, in order.
