## new-scenario

# voice: neutral
step-new-scenario-read-answer = Die Antwort noch einmal lesen: Sie geht so hinaus, wie sie eingegeben wurde.
# voice: neutral
step-new-scenario-find-answer = Die Antwort bis zu dem Tag klären, den die Nachricht nennt.
