### A complaint about a refund or the return policy.
### Where a message has a version for each mood: angry wants sentences of 12 words or fewer and no rule first;
### rational wants dates, sums and causes, no feelings; disappointed wants what was hoped for and what changes.

# $order_id (identifier) the order's number
complaint-refund-policy-subject = { $voice ->
    [friendly] Deine Erstattung zur Bestellung { $order_id }
   *[formal] Ihre Erstattung zur Bestellung { $order_id }
}

# $order_id (identifier) the order's number
complaint-refund-policy-return-subject = { $voice ->
    [friendly] Dein Anliegen zur Bestellung { $order_id }
   *[formal] Ihr Anliegen zur Bestellung { $order_id }
}

## Listening

# calm · $order_id (identifier) the order's number
complaint-refund-policy-received = { $voice ->
    [friendly] { START("danke") } für deine Nachricht zur Erstattung der Bestellung { $order_id }.
   *[formal] { START("vielen") } Dank für Ihre Nachricht zur Erstattung der Bestellung { $order_id }.
}

# calm · $order_id (identifier) the order's number
complaint-refund-policy-received-return = { $voice ->
    [friendly] { START("danke") } für deine Nachricht zur Bestellung { $order_id }.
   *[formal] { START("vielen") } Dank für Ihre Nachricht zur Bestellung { $order_id }.
}

# calm · $order_id (identifier) the order's number
complaint-refund-policy-cost-listen-calm = { $voice ->
    [friendly] { START("danke") } für deine Nachricht zu den Rücksendekosten der Bestellung { $order_id }.
   *[formal] { START("vielen") } Dank für Ihre Nachricht zu den Rücksendekosten der Bestellung { $order_id }.
}

# the refund was sent · $refund (money) what goes back · $order_id (identifier) the order's number
complaint-refund-policy-sent-listen-angry = { $voice ->
    [friendly] { START("deine") } Erstattung von { $refund } zur Bestellung { $order_id } ist nicht angekommen.
   *[formal] Ihre Erstattung von { $refund } zur Bestellung { $order_id } ist nicht angekommen.
}
complaint-refund-policy-sent-listen-rational = { $voice ->
    [friendly] { START("du") } fragst, wo die Erstattung von { $refund } zur Bestellung { $order_id } bleibt.
   *[formal] Sie fragen, wo die Erstattung von { $refund } zur Bestellung { $order_id } bleibt.
}

# $order_id (identifier) the order's number
complaint-refund-policy-sent-listen-disappointed = { $voice ->
    [friendly] { START("du") } hast darauf vertraut, dass die Erstattung zur Bestellung { $order_id } rechtzeitig bei dir ankommt, und sie ist noch nicht da.
   *[formal] Sie haben darauf vertraut, dass die Erstattung zur Bestellung { $order_id } rechtzeitig bei Ihnen ankommt, und sie ist noch nicht da.
}

# the refund waits for the return · $refund (money) what goes back
complaint-refund-policy-proof-listen-angry = { $voice ->
    [friendly] { START("du") } hast den Artikel zurückgeschickt und wartest noch auf { $refund }.
   *[formal] Sie haben den Artikel zurückgesandt und warten noch auf { $refund }.
}

# $refund (money) what goes back · $order_id (identifier) the order's number
complaint-refund-policy-proof-listen-rational = { $voice ->
    [friendly] { START("du") } fragst, warum die Erstattung von { $refund } zur Bestellung { $order_id } noch offen ist.
   *[formal] Sie fragen, warum die Erstattung von { $refund } zur Bestellung { $order_id } noch offen ist.
}

# $order_id (identifier) the order's number
complaint-refund-policy-proof-listen-disappointed = { $voice ->
    [friendly] { START("du") } hast die Bestellung { $order_id } zurückgeschickt und darauf vertraut, dass das Geld ohne Nachfrage kommt.
   *[formal] Sie haben die Bestellung { $order_id } zurückgesandt und darauf vertraut, dass das Geld ohne Nachfrage kommt.
}

# the refund was due and had not been sent · $order_id (identifier) the order's number
complaint-refund-policy-pay-listen-angry = { $voice ->
    [friendly] { START("wir") } hatten dir die Erstattung zur Bestellung { $order_id } nicht ausgezahlt.
   *[formal] { START("wir") } hatten Ihnen die Erstattung zur Bestellung { $order_id } nicht ausgezahlt.
}
complaint-refund-policy-pay-listen-rational = { $voice ->
    [friendly] { START("du") } fragst nach der Erstattung zur Bestellung { $order_id }: Als deine Nachricht kam, war sie noch nicht ausgezahlt.
   *[formal] Sie fragen nach der Erstattung zur Bestellung { $order_id }: Als Ihre Nachricht kam, war sie noch nicht ausgezahlt.
}
complaint-refund-policy-pay-listen-disappointed = { $voice ->
    [friendly] { START("du") } hast dich darauf verlassen, dass wir dir dein Geld zur Bestellung { $order_id } pünktlich erstatten, und das haben wir nicht getan.
   *[formal] Sie haben sich darauf verlassen, dass wir Ihnen Ihr Geld zur Bestellung { $order_id } pünktlich erstatten, und das haben wir nicht getan.
}

# by what the complaint is about · $order_id (identifier) the order's number
complaint-refund-policy-listen-angry-refused = { $voice ->
    [friendly] { START("wir") } haben dein Anliegen zur Bestellung { $order_id } abgelehnt.
   *[formal] { START("wir") } haben Ihr Anliegen zur Bestellung { $order_id } abgelehnt.
}
complaint-refund-policy-listen-angry-return-cost = { $voice ->
    [friendly] { START("wir") } haben dich gebeten, die Rücksendung der Bestellung { $order_id } selbst zu bezahlen.
   *[formal] { START("wir") } haben Sie gebeten, die Rücksendung der Bestellung { $order_id } selbst zu bezahlen.
}
complaint-refund-policy-listen-angry-window = { $voice ->
    [friendly] { START("wir") } haben die Rückgabe deiner Bestellung { $order_id } abgelehnt.
   *[formal] { START("wir") } haben die Rückgabe Ihrer Bestellung { $order_id } abgelehnt.
}
complaint-refund-policy-listen-rational-refused = { $voice ->
    [friendly] { START("du") } fragst, warum wir dein Anliegen zur Bestellung { $order_id } abgelehnt haben.
   *[formal] Sie fragen, warum wir Ihr Anliegen zur Bestellung { $order_id } abgelehnt haben.
}
complaint-refund-policy-listen-rational-return-cost = { $voice ->
    [friendly] { START("du") } fragst, wer die Rücksendekosten der Bestellung { $order_id } trägt.
   *[formal] Sie fragen, wer die Rücksendekosten der Bestellung { $order_id } trägt.
}
complaint-refund-policy-listen-rational-window = { $voice ->
    [friendly] { START("du") } fragst, ob du die Bestellung { $order_id } noch zurückgeben kannst.
   *[formal] Sie fragen, ob Sie die Bestellung { $order_id } noch zurückgeben können.
}
complaint-refund-policy-listen-disappointed-refused = { $voice ->
    [friendly] { START("du") } hast dich bei der Bestellung { $order_id } auf uns verlassen, und unsere Antwort war ein Nein.
   *[formal] Sie haben sich bei der Bestellung { $order_id } auf uns verlassen, und unsere Antwort war ein Nein.
}
complaint-refund-policy-listen-disappointed-return-cost = { $voice ->
    [friendly] { START("du") } hattest damit gerechnet, die Bestellung { $order_id } kostenlos zurückschicken zu können.
   *[formal] Sie hatten damit gerechnet, die Bestellung { $order_id } kostenlos zurücksenden zu können.
}
complaint-refund-policy-listen-disappointed-window = { $voice ->
    [friendly] { START("du") } hattest damit gerechnet, die Bestellung { $order_id } noch zurückgeben zu können.
   *[formal] Sie hatten damit gerechnet, die Bestellung { $order_id } noch zurückgeben zu können.
}

## Sympathy: one apology a reply

complaint-refund-policy-sorry-wait-calm = { $voice ->
    [friendly] Es tut mir leid, dass du warten musst.
   *[formal] Es tut mir leid, dass Sie warten müssen.
}
complaint-refund-policy-sorry-wait-angry = { $voice ->
    [friendly] Es tut mir leid, dass du danach fragen musstest.
   *[formal] Es tut mir leid, dass Sie danach fragen mussten.
}

# voice: neutral
complaint-refund-policy-sorry-wait-rational = Für die Wartezeit bitte ich um Entschuldigung.
complaint-refund-policy-sorry-wait-disappointed = { $voice ->
    [friendly] Es tut mir leid, dass du noch immer darauf wartest.
   *[formal] Es tut mir leid, dass Sie noch immer darauf warten.
}

# we had not sent the refund
# voice: neutral
complaint-refund-policy-sorry-delay-calm = Die Verzögerung liegt bei uns, und das tut mir leid.
complaint-refund-policy-sorry-delay-angry = { $voice ->
    [friendly] Du hast recht: Die Verzögerung liegt bei uns. Das tut mir leid.
   *[formal] Sie haben recht: Die Verzögerung liegt bei uns. Das tut mir leid.
}

# voice: neutral
complaint-refund-policy-sorry-delay-rational = Die Verzögerung liegt bei uns; dafür bitte ich um Entschuldigung.
complaint-refund-policy-sorry-delay-disappointed = { $voice ->
    [friendly] Du hast alles getan, was du tun musstest; die Verzögerung liegt allein bei uns, und das tut mir leid.
   *[formal] Sie haben alles getan, was Sie tun mussten; die Verzögerung liegt allein bei uns, und das tut mir leid.
}

# we withdraw what we answered earlier
complaint-refund-policy-sorry-answer-calm = { $voice ->
    [friendly] Du hast recht, und unsere frühere Antwort tut mir leid.
   *[formal] Sie haben recht, und unsere frühere Antwort tut mir leid.
}
complaint-refund-policy-sorry-answer-angry = { $voice ->
    [friendly] Du hast recht, und diese Antwort tut mir leid.
   *[formal] Sie haben recht, und diese Antwort tut mir leid.
}
complaint-refund-policy-sorry-answer-rational = { $voice ->
    [friendly] Du hast recht; für die frühere Antwort bitte ich um Entschuldigung.
   *[formal] Sie haben recht; für die frühere Antwort bitte ich um Entschuldigung.
}
complaint-refund-policy-sorry-answer-disappointed = { $voice ->
    [friendly] Du hast zu Recht nachgehakt, und es tut mir leid, dass es nötig war.
   *[formal] Sie haben zu Recht nachgehakt, und es tut mir leid, dass es nötig war.
}

# the return stays at the customer's cost
complaint-refund-policy-cost-feel-calm = { $voice ->
    [friendly] Ich verstehe, dass du für einen Artikel, den du nicht behältst, nicht auch noch Porto zahlen möchtest.
   *[formal] Ich verstehe, dass Sie für einen Artikel, den Sie nicht behalten, nicht auch noch Porto zahlen möchten.
}

# voice: neutral
complaint-refund-policy-cost-feel-angry = Niemand zahlt gern für eine Rücksendung.
complaint-refund-policy-cost-feel-rational = { $voice ->
    [friendly] Die Frage ist berechtigt, denn das Porto mindert, was du zurückbekommst.
   *[formal] Die Frage ist berechtigt, denn das Porto mindert, was Sie zurückerhalten.
}
complaint-refund-policy-cost-feel-disappointed = { $voice ->
    [friendly] Ich verstehe, dass das für dich enttäuschend ist; du hast nichts falsch gemacht.
   *[formal] Ich verstehe, dass das für Sie enttäuschend ist; Sie haben nichts falsch gemacht.
}

# an exception is made
complaint-refund-policy-exception-feel-calm = { $voice ->
    [friendly] Ich verstehe dein Anliegen und habe mir deinen Fall genau angesehen.
   *[formal] Ich verstehe Ihr Anliegen und habe mir Ihren Fall genau angesehen.
}
complaint-refund-policy-exception-feel-angry = { $voice ->
    [friendly] Ich sehe, dass dir unsere erste Antwort nicht geholfen hat.
   *[formal] Ich sehe, dass Ihnen unsere erste Antwort nicht geholfen hat.
}
complaint-refund-policy-exception-feel-rational = { $voice ->
    [friendly] Ich habe deine Gründe gelesen und mit der Regel abgeglichen.
   *[formal] Ich habe Ihre Gründe gelesen und mit der Regel abgeglichen.
}
complaint-refund-policy-exception-feel-disappointed = { $voice ->
    [friendly] Ich verstehe, dass du von uns etwas anderes erwartet hast.
   *[formal] Ich verstehe, dass Sie von uns etwas anderes erwartet haben.
}

# a refusal
complaint-refund-policy-hold-feel-angry = { $voice ->
    [friendly] Ich weiß, dass du eine andere Antwort erwartest.
   *[formal] Ich weiß, dass Sie eine andere Antwort erwarten.
}
complaint-refund-policy-hold-feel-rational = { $voice ->
    [friendly] Du sollst nicht nur das Ergebnis kennen, sondern auch die Gründe.
   *[formal] Sie sollen nicht nur das Ergebnis kennen, sondern auch die Gründe.
}
complaint-refund-policy-hold-feel-disappointed = { $voice ->
    [friendly] Es tut mir leid, dass ich dir nicht die Antwort geben kann, auf die du gehofft hast.
   *[formal] Es tut mir leid, dass ich Ihnen nicht die Antwort geben kann, auf die Sie gehofft haben.
}

# to a disappointed customer: whose fault it is
complaint-refund-policy-no-blame = { $voice ->
    [friendly] Du hast nichts falsch gemacht.
   *[formal] Sie haben nichts falsch gemacht.
}

# the refund was sent: the delay is no longer with us or the customer
# voice: neutral
complaint-refund-policy-sent-fault = Was noch fehlt, ist die Bearbeitung durch die Bank oder den Zahlungsdienst.

# the return is on its way back
complaint-refund-policy-proof-fault = { $voice ->
    [friendly] Du hast deinen Teil getan; es fehlt nur noch der Eingang des Pakets.
   *[formal] Sie haben Ihren Teil getan; es fehlt nur noch der Eingang des Pakets.
}

## The refund was sent

# $sent_on (date) when it left us · $refund (money) what goes back
complaint-refund-policy-sent-done-calm = { $voice ->
    [friendly] Wir haben dir { $refund } am { $sent_on } erstattet.
   *[formal] Wir haben Ihnen { $refund } am { $sent_on } erstattet.
}

# voice: neutral
complaint-refund-policy-sent-done-angry = Ich habe es heute geprüft: Ausgezahlt haben wir am { $sent_on }.

# voice: neutral
complaint-refund-policy-sent-done-rational = Die Erstattung von { $refund } haben wir am { $sent_on } ausgezahlt; bei uns ist der Vorgang abgeschlossen.

# voice: neutral
complaint-refund-policy-sent-done-disappointed = Das Geld ist unterwegs: Wir haben { $refund } am { $sent_on } ausgezahlt.

# follows the day on which it was sent · $refund_days (number) business days
# voice: neutral
complaint-refund-policy-sent-days = { $refund_days ->
    [one] Ab diesem Tag kann die Bank bis zu einem Werktag brauchen.
   *[other] Ab diesem Tag kann die Bank bis zu { $refund_days } Werktage brauchen.
}

# $method (text) the means of payment, as the customer knows it
complaint-refund-policy-method = { $voice ->
    [friendly] Du erhältst das Geld auf dem Weg, auf dem du bezahlt hast: { $method }.
   *[formal] Sie erhalten das Geld auf dem Weg, auf dem Sie bezahlt haben: { $method }.
}

# angry · $method (text) the means of payment, as the customer knows it
# voice: neutral
complaint-refund-policy-method-angry = Der Zahlungsweg ist derselbe: { $method }.

# rational; follows the method
# voice: neutral
complaint-refund-policy-method-rule = Für die Erstattung schreibt das Gesetz dasselbe Zahlungsmittel vor.

# $reference (identifier) what the bank can search for
complaint-refund-policy-reference = { $voice ->
    [friendly] Die Referenz für deine Bank lautet { $reference }.
   *[formal] Die Referenz für Ihre Bank lautet { $reference }.
}

# calm, disappointed
complaint-refund-policy-sent-missing = { $voice ->
    [friendly] Sollte das Geld danach noch fehlen, antworte auf diese Nachricht, und ich lasse die Zahlung nachverfolgen.
   *[formal] Sollte das Geld danach noch fehlen, antworten Sie auf diese Nachricht, und ich lasse die Zahlung nachverfolgen.
}

# angry: the one way that we recommend
complaint-refund-policy-sent-advice-angry = { $voice ->
    [friendly] Mein Rat: Prüfe danach dein Konto.
   *[formal] Mein Rat: Prüfen Sie danach Ihr Konto.
}

# angry, rational
# voice: neutral
complaint-refund-policy-trace = Sollte das Geld ausbleiben, lasse ich die Zahlung nachverfolgen.

# angry: what happens if they say nothing
complaint-refund-policy-check-silence-angry = { $voice ->
    [friendly] Auch ohne deine Antwort prüfe ich die Zahlung noch einmal.
   *[formal] Auch ohne Ihre Antwort prüfe ich die Zahlung noch einmal.
}

complaint-refund-policy-sent-wait-rational = { $voice ->
    [friendly] Du hast zwei Möglichkeiten. Die erste ist, abzuwarten: Dafür musst du nichts tun.
   *[formal] Sie haben zwei Möglichkeiten. Die erste ist, abzuwarten: Dafür müssen Sie nichts tun.
}
complaint-refund-policy-sent-bank-rational = { $voice ->
    [friendly] Die zweite ist, jetzt bei deiner Bank nachzufragen: Ein Anruf mit Betrag und Datum genügt.
   *[formal] Die zweite ist, jetzt bei Ihrer Bank nachzufragen: Ein Anruf mit Betrag und Datum genügt.
}

## The refund waits for the return

complaint-refund-policy-proof-done-calm = { $voice ->
    [friendly] Der Eingang des Pakets ist bei uns noch nicht erfasst, aber darauf musst du nicht warten.
   *[formal] Der Eingang des Pakets ist bei uns noch nicht erfasst, aber darauf müssen Sie nicht warten.
}
complaint-refund-policy-proof-done-angry = { $voice ->
    [friendly] Ich habe deine Erstattung vorbereitet und warte nicht auf das Paket.
   *[formal] Ich habe Ihre Erstattung vorbereitet und warte nicht auf das Paket.
}

# voice: neutral
complaint-refund-policy-proof-done-rational = Der Grund: Der Eingang des Pakets ist bei uns noch nicht erfasst.
complaint-refund-policy-proof-done-disappointed = { $voice ->
    [friendly] Du sollst nicht warten müssen, bis das Paket bei uns ist; deshalb habe ich deine Erstattung schon vorbereitet.
   *[formal] Sie sollen nicht warten müssen, bis das Paket bei uns ist; deshalb habe ich Ihre Erstattung schon vorbereitet.
}

# voice: neutral
complaint-refund-policy-proof-law = Nach dem Gesetz genügt für die Erstattung der Nachweis, dass die Ware abgesandt wurde.

# voice: neutral
complaint-refund-policy-proof-enough = Für die Erstattung genügt der Einlieferungsbeleg.
complaint-refund-policy-proof-send = { $voice ->
    [friendly] Schick mir bitte ein Foto des Belegs oder die Sendungsnummer.
   *[formal] Schicken Sie mir bitte ein Foto des Belegs oder die Sendungsnummer.
}

# voice: neutral
complaint-refund-policy-proof-fastest-angry = Das ist der schnellste Weg.

# $refund (money) what goes back · $refund_days (number) business days
complaint-refund-policy-proof-then = { $voice ->
    [friendly] { $refund_days ->
        [one] Dann erhältst du { $refund } innerhalb eines Werktages.
       *[other] Dann erhältst du { $refund } innerhalb von { $refund_days } Werktagen.
    }
   *[formal] { $refund_days ->
        [one] Dann erhalten Sie { $refund } innerhalb eines Werktages.
       *[other] Dann erhalten Sie { $refund } innerhalb von { $refund_days } Werktagen.
    }
}

# calm, disappointed; the receipt and the tracking number were asked for just before
complaint-refund-policy-proof-no-receipt = { $voice ->
    [friendly] Hast du beides nicht mehr, nenn mir Tag und Ort der Abgabe, und ich frage beim Versanddienst nach.
   *[formal] Haben Sie beides nicht mehr, nennen Sie mir Tag und Ort der Abgabe, und ich frage beim Versanddienst nach.
}

# angry: what happens if they say nothing
# voice: neutral
complaint-refund-policy-arrival-silence-angry = Ohne Antwort zahle ich, sobald das Paket hier eintrifft.

# $refund (money) what goes back · $refund_days (number) business days
complaint-refund-policy-proof-first-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] Du hast zwei Möglichkeiten. Die erste ist, mir ein Foto des Belegs oder die Sendungsnummer zu schicken: Eine kurze Nachricht genügt, und du erhältst { $refund } innerhalb eines Werktages.
       *[other] Du hast zwei Möglichkeiten. Die erste ist, mir ein Foto des Belegs oder die Sendungsnummer zu schicken: Eine kurze Nachricht genügt, und du erhältst { $refund } innerhalb von { $refund_days } Werktagen.
    }
   *[formal] { $refund_days ->
        [one] Sie haben zwei Möglichkeiten. Die erste ist, mir ein Foto des Belegs oder die Sendungsnummer zu schicken: Eine kurze Nachricht genügt, und Sie erhalten { $refund } innerhalb eines Werktages.
       *[other] Sie haben zwei Möglichkeiten. Die erste ist, mir ein Foto des Belegs oder die Sendungsnummer zu schicken: Eine kurze Nachricht genügt, und Sie erhalten { $refund } innerhalb von { $refund_days } Werktagen.
    }
}
complaint-refund-policy-proof-second-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] Die zweite ist, das Paket abzuwarten: Dafür musst du nichts tun, und du erhältst { $refund } innerhalb eines Werktages nach dem Eingang.
       *[other] Die zweite ist, das Paket abzuwarten: Dafür musst du nichts tun, und du erhältst { $refund } innerhalb von { $refund_days } Werktagen nach dem Eingang.
    }
   *[formal] { $refund_days ->
        [one] Die zweite ist, das Paket abzuwarten: Dafür müssen Sie nichts tun, und Sie erhalten { $refund } innerhalb eines Werktages nach dem Eingang.
       *[other] Die zweite ist, das Paket abzuwarten: Dafür müssen Sie nichts tun, und Sie erhalten { $refund } innerhalb von { $refund_days } Werktagen nach dem Eingang.
    }
}

## We had not sent the refund

# $refund (money) what goes back
complaint-refund-policy-pay-done-calm = { $voice ->
    [friendly] Ich habe deine Erstattung von { $refund } heute ausgezahlt.
   *[formal] Ich habe Ihre Erstattung von { $refund } heute ausgezahlt.
}

# voice: neutral
complaint-refund-policy-pay-done-angry = Heute habe ich den vollen Betrag ausgezahlt: { $refund }.

# voice: neutral
complaint-refund-policy-pay-done-rational = Die Erstattung von { $refund } wurde heute ausgezahlt.
complaint-refund-policy-pay-done-disappointed = { $voice ->
    [friendly] Noch vor dieser Nachricht habe ich heute die Erstattung von { $refund } ausgezahlt.
   *[formal] Noch vor dieser Nachricht habe ich heute die Erstattung von { $refund } ausgezahlt.
}

# $refund_days (number) business days
complaint-refund-policy-pay-days = { $voice ->
    [friendly] { $refund_days ->
        [one] Der Betrag ist innerhalb eines Werktages bei dir.
       *[other] Der Betrag ist innerhalb von { $refund_days } Werktagen bei dir.
    }
   *[formal] { $refund_days ->
        [one] Der Betrag ist innerhalb eines Werktages bei Ihnen.
       *[other] Der Betrag ist innerhalb von { $refund_days } Werktagen bei Ihnen.
    }
}

# rational, where no other reason is known
# voice: neutral
complaint-refund-policy-pay-cause-rational = Der Grund: Die Zahlung war bei uns nicht freigegeben.

# Austrian law says "Rücktritt"
# voice: neutral
complaint-refund-policy-pay-law-rational = { $market ->
    [AT] Nach einem Rücktritt vom Kauf schreibt das Gesetz die Erstattung innerhalb von 14 Tagen vor.
   *[other] Nach einem Widerruf schreibt das Gesetz die Erstattung innerhalb von 14 Tagen vor.
}

# calm, rational
complaint-refund-policy-pay-todo = { $voice ->
    [friendly] Du musst nichts weiter tun.
   *[formal] Sie müssen nichts weiter tun.
}

## The return stays at the customer's cost

# voice: neutral
complaint-refund-policy-cost-action-angry = Ich habe die Preise verglichen.

complaint-refund-policy-cost-rule-law = { $voice ->
    [friendly] Nach dem Gesetz trägst du die Rücksendekosten, wenn du vor dem Kauf darauf hingewiesen wurdest; das war bei deiner Bestellung der Fall.
   *[formal] Nach dem Gesetz tragen Sie die Rücksendekosten, wenn Sie vor dem Kauf darauf hingewiesen wurden; das war bei Ihrer Bestellung der Fall.
}
complaint-refund-policy-cost-rule = { $voice ->
    [friendly] Nach unseren Rückgabebedingungen trägst du die Rücksendekosten; darauf haben wir bei deiner Bestellung hingewiesen.
   *[formal] Nach unseren Rückgabebedingungen tragen Sie die Rücksendekosten; darauf haben wir bei Ihrer Bestellung hingewiesen.
}
complaint-refund-policy-cost-rule-angry = { $voice ->
    [friendly] Das Porto trägst du, wie bei der Bestellung angegeben.
   *[formal] Das Porto tragen Sie, wie bei der Bestellung angegeben.
}

# $full_refund (money) the price and what was paid for standard delivery
complaint-refund-policy-cost-back-law = { $voice ->
    [friendly] Du erhältst { $full_refund } zurück, den Standardversand eingeschlossen.
   *[formal] Sie erhalten { $full_refund } zurück, den Standardversand eingeschlossen.
}

# $full_refund (money) what goes back
complaint-refund-policy-cost-back = { $voice ->
    [friendly] Du erhältst { $full_refund } zurück.
   *[formal] Sie erhalten { $full_refund } zurück.
}

# $carrier (text) who takes the parcel · $route_cost (money) what it costs there
# voice: neutral
complaint-refund-policy-cost-route = Der günstigste Weg, den ich gefunden habe: { $carrier }, für { $route_cost }.

# voice: neutral
complaint-refund-policy-cost-route-angry = Ich empfehle den günstigsten Weg: { $carrier }, für { $route_cost }.
complaint-refund-policy-cost-route-rational = { $voice ->
    [friendly] Das sind deine Möglichkeiten. Erstens: { $carrier }, für { $route_cost }; du gibst das Paket dort ab.
   *[formal] Das sind Ihre Möglichkeiten. Erstens: { $carrier }, für { $route_cost }; Sie geben das Paket dort ab.
}
complaint-refund-policy-cost-other-rational = { $voice ->
    [friendly] Zweitens: ein Versanddienst deiner Wahl, zu dessen Preis.
   *[formal] Zweitens: ein Versanddienst Ihrer Wahl, zu dessen Preis.
}

# $partial_refund (money) what goes back if the item is kept · $refund_days (number) business days
complaint-refund-policy-cost-keep-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] Drittens: Du behältst den Artikel und erhältst { $partial_refund } innerhalb eines Werktages; eine Antwort genügt.
       *[other] Drittens: Du behältst den Artikel und erhältst { $partial_refund } innerhalb von { $refund_days } Werktagen; eine Antwort genügt.
    }
   *[formal] { $refund_days ->
        [one] Drittens: Sie behalten den Artikel und erhalten { $partial_refund } innerhalb eines Werktages; eine Antwort genügt.
       *[other] Drittens: Sie behalten den Artikel und erhalten { $partial_refund } innerhalb von { $refund_days } Werktagen; eine Antwort genügt.
    }
}

# $refund_days (number) business days
complaint-refund-policy-receipt-then = { $voice ->
    [friendly] { $refund_days ->
        [one] Schick mir den Einlieferungsbeleg; die Erstattung folgt innerhalb eines Werktages.
       *[other] Schick mir den Einlieferungsbeleg; die Erstattung folgt innerhalb von { $refund_days } Werktagen.
    }
   *[formal] { $refund_days ->
        [one] Schicken Sie mir den Einlieferungsbeleg; die Erstattung folgt innerhalb eines Werktages.
       *[other] Schicken Sie mir den Einlieferungsbeleg; die Erstattung folgt innerhalb von { $refund_days } Werktagen.
    }
}

## The earlier answer is withdrawn

# $full_refund (money) everything that was paid
complaint-refund-policy-right-done-calm = { $voice ->
    [friendly] Diese Antwort gilt nicht mehr: Du erhältst den vollen Betrag von { $full_refund } zurück.
   *[formal] Diese Antwort gilt nicht mehr: Sie erhalten den vollen Betrag von { $full_refund } zurück.
}
complaint-refund-policy-right-done-angry = { $voice ->
    [friendly] Ich habe die Antwort zurückgenommen und dir { $full_refund } bewilligt, den vollen Betrag.
   *[formal] Ich habe die Antwort zurückgenommen und Ihnen { $full_refund } bewilligt, den vollen Betrag.
}

# voice: neutral
complaint-refund-policy-right-done-rational = Die frühere Antwort ist ab heute zurückgenommen; die Erstattung beträgt { $full_refund }.
complaint-refund-policy-right-done-disappointed = { $voice ->
    [friendly] Ich habe unsere Antwort zurückgenommen, und du erhältst den vollen Betrag von { $full_refund } zurück.
   *[formal] Ich habe unsere Antwort zurückgenommen, und Sie erhalten den vollen Betrag von { $full_refund } zurück.
}

# voice: neutral
complaint-refund-policy-standard-included = Der Standardversand ist darin enthalten.

# $withdrawal_days (duration) what the law gives
complaint-refund-policy-basis-withdrawal = { $voice ->
    [friendly] Das Gesetz gibt dir { DURATION($withdrawal_days, case: "accusative") } Zeit für eine Rückgabe ohne Angabe von Gründen.
   *[formal] Das Gesetz gibt Ihnen { DURATION($withdrawal_days, case: "accusative") } Zeit für eine Rückgabe ohne Angabe von Gründen.
}
complaint-refund-policy-basis-policy = { $voice ->
    [friendly] Dein Anliegen ist von unseren Rückgabebedingungen gedeckt.
   *[formal] Ihr Anliegen ist von unseren Rückgabebedingungen gedeckt.
}

# $guarantee_years (number) years of the statutory guarantee
# voice: neutral
complaint-refund-policy-basis-guarantee = { $guarantee_years ->
    [one] Für einen Mangel gilt die gesetzliche Gewährleistung von einem Jahr.
   *[other] Für einen Mangel gilt die gesetzliche Gewährleistung von { $guarantee_years } Jahren.
}

# voice: neutral
complaint-refund-policy-basis-defect = Für einen Mangel stehen wir ein; die Rückgabefrist spielt dabei keine Rolle.
complaint-refund-policy-basis-delay = { $voice ->
    [friendly] Weil wir nicht pünktlich geliefert haben, steht dir dein Geld zu.
   *[formal] Weil wir nicht pünktlich geliefert haben, steht Ihnen Ihr Geld zu.
}

# rational · $delivered_on (date) when the order arrived
# voice: neutral
complaint-refund-policy-delivered-rational = Die Bestellung wurde am { $delivered_on } zugestellt.

## What happens to the item, and when the money comes

complaint-refund-policy-how-label = { $voice ->
    [friendly] Ich schicke dir heute ein kostenloses Rücksendeetikett.
   *[formal] Ich sende Ihnen heute ein kostenloses Rücksendeetikett.
}
complaint-refund-policy-how-own-cost = { $voice ->
    [friendly] Schick den Artikel bitte zurück; das Porto zahlst du.
   *[formal] Senden Sie den Artikel bitte zurück; das Porto zahlen Sie.
}
complaint-refund-policy-how-postage = { $voice ->
    [friendly] Schick den Artikel bitte zurück; das Porto erstatte ich dir auch.
   *[formal] Senden Sie den Artikel bitte zurück; das Porto erstatte ich Ihnen auch.
}
complaint-refund-policy-how-not-arrived = { $voice ->
    [friendly] Kommt das Paket doch noch an, kostet dich die Rücksendung nichts.
   *[formal] Kommt das Paket doch noch an, kostet Sie die Rücksendung nichts.
}

# $refund_days (number) business days
complaint-refund-policy-when-now = { $voice ->
    [friendly] { $refund_days ->
        [one] Ich zahle heute aus; innerhalb eines Werktages ist der Betrag bei dir.
       *[other] Ich zahle heute aus; innerhalb von { $refund_days } Werktagen ist der Betrag bei dir.
    }
   *[formal] { $refund_days ->
        [one] Ich zahle heute aus; innerhalb eines Werktages ist der Betrag bei Ihnen.
       *[other] Ich zahle heute aus; innerhalb von { $refund_days } Werktagen ist der Betrag bei Ihnen.
    }
}
complaint-refund-policy-when-chosen = { $voice ->
    [friendly] { $refund_days ->
        [one] Bei der Erstattung ist das Geld innerhalb eines Werktages bei dir.
       *[other] Bei der Erstattung ist das Geld innerhalb von { $refund_days } Werktagen bei dir.
    }
   *[formal] { $refund_days ->
        [one] Bei der Erstattung ist das Geld innerhalb eines Werktages bei Ihnen.
       *[other] Bei der Erstattung ist das Geld innerhalb von { $refund_days } Werktagen bei Ihnen.
    }
}

# voice: neutral
complaint-refund-policy-when-label = { $refund_days ->
    [one] Die Erstattung folgt innerhalb eines Werktages nach der Abgabe.
   *[other] Die Erstattung folgt innerhalb von { $refund_days } Werktagen nach der Abgabe.
}

# $resend_by (date) when a replacement leaves
complaint-refund-policy-swap = { $voice ->
    [friendly] Wenn dir ein Ersatz lieber ist, genügt eine Antwort: Ich verschicke ihn bis zum { $resend_by }.
   *[formal] Wenn Ihnen ein Ersatz lieber ist, genügt eine Antwort: Ich verschicke ihn bis zum { $resend_by }.
}

# voice: neutral
complaint-refund-policy-swap-rational = Die andere Möglichkeit ist ein Ersatz: Eine Antwort genügt, und ich verschicke ihn bis zum { $resend_by }.

# voice: neutral
complaint-refund-policy-swap-angry = Ich empfehle die Erstattung; Ersatz ist bis zum { $resend_by } möglich.

# angry: what happens if they say nothing
complaint-refund-policy-refund-silence-angry = { $voice ->
    [friendly] Auch ohne deine Antwort bleibt es bei der Erstattung.
   *[formal] Auch ohne Ihre Antwort bleibt es bei der Erstattung.
}

## An exception

# $refund (money) what goes back
complaint-refund-policy-exception-done-angry = { $voice ->
    [friendly] Ich habe eine einmalige Ausnahme genehmigt: Du erhältst { $refund } zurück.
   *[formal] Ich habe eine einmalige Ausnahme genehmigt: Sie erhalten { $refund } zurück.
}
complaint-refund-policy-exception-sum = { $voice ->
    [friendly] Du erhältst { $refund } zurück.
   *[formal] Sie erhalten { $refund } zurück.
}

complaint-refund-policy-exception-rule-refused = { $voice ->
    [friendly] Unsere Rückgabebedingungen decken dein Anliegen nicht ab; dieses eine Mal machen wir eine Ausnahme.
   *[formal] Unsere Rückgabebedingungen decken Ihr Anliegen nicht ab; dieses eine Mal machen wir eine Ausnahme.
}
complaint-refund-policy-exception-rule-return-cost = { $voice ->
    [friendly] Nach unseren Rückgabebedingungen trägst du die Rücksendekosten; dieses eine Mal übernehmen wir sie.
   *[formal] Nach unseren Rückgabebedingungen tragen Sie die Rücksendekosten; dieses eine Mal übernehmen wir sie.
}

# voice: neutral
complaint-refund-policy-exception-rule-window = Die Rückgabefrist ist abgelaufen; dieses eine Mal machen wir eine Ausnahme.

## The policy holds

complaint-refund-policy-hold-checked-angry = { $voice ->
    [friendly] Ich habe deinen Fall heute noch einmal geprüft.
   *[formal] Ich habe Ihren Fall heute noch einmal geprüft.
}

# $partial_refund (money) what goes back if the item is kept
complaint-refund-policy-hold-part-angry = { $voice ->
    [friendly] Ich empfehle: Du behältst den Artikel und erhältst { $partial_refund } zurück.
   *[formal] Ich empfehle: Sie behalten den Artikel und erhalten { $partial_refund } zurück.
}
complaint-refund-policy-hold-part = { $voice ->
    [friendly] Du kannst den Artikel behalten und erhältst { $partial_refund } zurück.
   *[formal] Sie können den Artikel behalten und erhalten { $partial_refund } zurück.
}

# $partial_refund (money) what goes back if the item is kept · $refund_days (number) business days
complaint-refund-policy-hold-part-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] Du behältst den Artikel und erhältst { $partial_refund } innerhalb eines Werktages; eine Antwort genügt.
       *[other] Du behältst den Artikel und erhältst { $partial_refund } innerhalb von { $refund_days } Werktagen; eine Antwort genügt.
    }
   *[formal] { $refund_days ->
        [one] Sie behalten den Artikel und erhalten { $partial_refund } innerhalb eines Werktages; eine Antwort genügt.
       *[other] Sie behalten den Artikel und erhalten { $partial_refund } innerhalb von { $refund_days } Werktagen; eine Antwort genügt.
    }
}

# $resend_by (date) when the other item leaves
# voice: neutral
complaint-refund-policy-hold-swap-angry = Ich empfehle einen Umtausch: Den neuen Artikel verschicke ich bis zum { $resend_by }.

# voice: neutral
complaint-refund-policy-hold-swap-other-angry = Auch ein Umtausch bis zum { $resend_by } ist möglich.

# voice: neutral
complaint-refund-policy-hold-swap = Bei einem Umtausch verschicke ich den neuen Artikel bis zum { $resend_by }.
complaint-refund-policy-hold-swap-rational = { $voice ->
    [friendly] Du tauschst den Artikel um: Den neuen verschicke ich bis zum { $resend_by }, den alten schickst du zurück.
   *[formal] Sie tauschen den Artikel um: Den neuen verschicke ich bis zum { $resend_by }, den alten senden Sie zurück.
}

# angry: what happens if they say nothing
complaint-refund-policy-hold-silence-angry = { $voice ->
    [friendly] Auch ohne deine Antwort bleibt das Angebot bestehen.
   *[formal] Auch ohne Ihre Antwort bleibt das Angebot bestehen.
}

complaint-refund-policy-hold-rule-refused = { $voice ->
    [friendly] Unsere Rückgabebedingungen decken dein Anliegen nicht ab.
   *[formal] Unsere Rückgabebedingungen decken Ihr Anliegen nicht ab.
}
complaint-refund-policy-hold-rule-return-cost = { $voice ->
    [friendly] Nach unseren Rückgabebedingungen trägst du die Rücksendekosten.
   *[formal] Nach unseren Rückgabebedingungen tragen Sie die Rücksendekosten.
}

# voice: neutral
complaint-refund-policy-hold-rule-window = Die Frist in unseren Rückgabebedingungen ist abgelaufen.

# follows "Die Frist in unseren Rückgabebedingungen ist abgelaufen." · $return_days (number) days from delivery · $delivered_on (date)
# voice: neutral
complaint-refund-policy-hold-dates = { $return_days ->
    [one] Vorgesehen ist ein Tag ab Zustellung; zugestellt wurde die Bestellung am { $delivered_on }.
   *[other] Vorgesehen sind { $return_days } Tage ab Zustellung; zugestellt wurde die Bestellung am { $delivered_on }.
}

# $reason (text) a phrase, in the customer's language
# voice: neutral
complaint-refund-policy-reason = Der Grund: { $reason }.

# introduces two or three sentences, each with one way
# voice: neutral
complaint-refund-policy-hold-ways = Folgendes ist möglich.

# $guarantee_years (number) years of the statutory guarantee
# voice: neutral
complaint-refund-policy-hold-fault-law = { $guarantee_years ->
    [one] Hat der Artikel einen Mangel, gilt die gesetzliche Gewährleistung von einem Jahr: Wir reparieren oder ersetzen ihn oder erstatten den vollen Preis.
   *[other] Hat der Artikel einen Mangel, gilt die gesetzliche Gewährleistung von { $guarantee_years } Jahren: Wir reparieren oder ersetzen ihn oder erstatten den vollen Preis.
}
complaint-refund-policy-hold-fault = { $voice ->
    [friendly] Hat der Artikel einen Mangel, schreib mir, was nicht stimmt: Wir reparieren oder ersetzen ihn dann oder erstatten den vollen Preis.
   *[formal] Hat der Artikel einen Mangel, schreiben Sie mir, was nicht stimmt: Wir reparieren oder ersetzen ihn dann oder erstatten den vollen Preis.
}
complaint-refund-policy-hold-fault-angry = { $voice ->
    [friendly] Hat der Artikel einen Mangel, schreib mir: Dafür stehen wir ein.
   *[formal] Hat der Artikel einen Mangel, schreiben Sie mir: Dafür stehen wir ein.
}

## Amends

complaint-refund-policy-goodwill-disappointed = { $voice ->
    [friendly] Zum Ausgleich erhältst du von uns außerdem { $goodwill }, ohne jede Bedingung.
   *[formal] Zum Ausgleich erhalten Sie von uns außerdem { $goodwill }, ohne jede Bedingung.
}

## Following up

# angry: a named person · $agent (text) who signs
complaint-refund-policy-agent-angry = { $voice ->
    [friendly] Ich bin { $agent } und bleibe für dich zuständig.
   *[formal] Ich bin { $agent } und bleibe für Sie zuständig.
}

# angry, where the agent has no name
complaint-refund-policy-person-angry = { $voice ->
    [friendly] Ich kümmere mich selbst um deinen Fall.
   *[formal] Ich kümmere mich selbst um Ihren Fall.
}

# $next_news_by (date) the last day on which they hear from us
complaint-refund-policy-check-next-calm = { $voice ->
    [friendly] Ich prüfe die Zahlung noch einmal und schreibe dir bis zum { $next_news_by }.
   *[formal] Ich prüfe die Zahlung noch einmal und schreibe Ihnen bis zum { $next_news_by }.
}
complaint-refund-policy-check-next-rational = { $voice ->
    [friendly] Ich prüfe die Zahlung noch einmal und nenne dir das Ergebnis bis zum { $next_news_by }.
   *[formal] Ich prüfe die Zahlung noch einmal und nenne Ihnen das Ergebnis bis zum { $next_news_by }.
}
complaint-refund-policy-proof-next-rational = { $voice ->
    [friendly] Bis zum { $next_news_by } erhältst du von mir den Stand von Paket und Erstattung.
   *[formal] Bis zum { $next_news_by } erhalten Sie von mir den Stand von Paket und Erstattung.
}
complaint-refund-policy-case-next-rational = { $voice ->
    [friendly] Bis zum { $next_news_by } erhältst du von mir den Stand deines Falls.
   *[formal] Bis zum { $next_news_by } erhalten Sie von mir den Stand Ihres Falls.
}
complaint-refund-policy-care-disappointed = { $voice ->
    [friendly] Ich behalte deinen Fall im Blick und schreibe dir bis zum { $next_news_by }.
   *[formal] Ich behalte Ihren Fall im Blick und schreibe Ihnen bis zum { $next_news_by }.
}

# disappointed: what changes
# voice: neutral
complaint-refund-policy-changes-sent = Ich habe unsere Buchhaltung gebeten, Erstattungen künftig am Tag der Auszahlung anzukündigen.

# voice: neutral
complaint-refund-policy-changes-proof = Ich habe unsere Buchhaltung gebeten, künftig von Anfang an auf den Einlieferungsbeleg hinzuweisen.

# voice: neutral
complaint-refund-policy-changes-pay = Ich habe unsere Buchhaltung gebeten, die offenen Erstattungen künftig täglich durchzugehen.

# voice: neutral
complaint-refund-policy-changes-cost = Ich habe unser Team gebeten, die Rücksendekosten vor dem Kauf deutlicher anzugeben.

# voice: neutral
complaint-refund-policy-changes-right = Ich habe mit unserem Team besprochen, was an der ersten Antwort falsch war.

# voice: neutral
complaint-refund-policy-changes-exception = Ich habe unser Team gebeten, solche Fälle künftig von Anfang an einzeln zu prüfen.

# voice: neutral
complaint-refund-policy-changes-policy = Ich habe unser Team gebeten, vor dem Kauf deutlicher auf diese Regel hinzuweisen.

# Said where the complaint is a further question in the same message.
# $order_id (identifier) the order
complaint-refund-policy-also = { $voice ->
    [friendly] Du schreibst auch wegen der Erstattung oder Rückgabe der Bestellung { $order_id }.
   *[formal] Sie schreiben auch wegen der Erstattung oder Rückgabe der Bestellung { $order_id }.
}
