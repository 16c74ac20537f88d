## new-scenario

step-new-scenario-read-answer = Read the answer once more: the customer gets it as it was typed.
step-new-scenario-find-answer = Find out the answer before the day that the message names.
