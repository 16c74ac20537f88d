## new-scenario

# The customer writes about something new
title-new-scenario = Eine Nachricht zum Thema „new scenario“
because-new-scenario-answered = die Antwort ist bekannt
because-new-scenario-answer-follows = die Antwort ist noch nicht bekannt
ask-new-scenario-topic = Worum geht es? (wenige Wörter, die in Anführungszeichen stehen)
ask-new-scenario-order_id = Um welche Bestellung geht es, falls um eine?
ask-new-scenario-answer = Wie lautet die Antwort, falls sie bekannt ist? (ganze Sätze)
step-new-scenario-read-answer = Die Antwort noch einmal lesen: Sie geht so hinaus, wie sie eingegeben wurde.
step-new-scenario-find-answer = Die Antwort bis zu dem Tag klären, den die Nachricht nennt.
