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
    .short = { $voice ->
        [friendly] { START("danke") } für deine Nachricht zur Bestellung { $order_id }.
       *[formal] { START("vielen") } Dank für Ihre Nachricht zur Bestellung { $order_id }.
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
    .short = { $voice ->
        [friendly] { START("danke") } für deine Nachricht zur Rücksendung der Bestellung { $order_id }.
       *[formal] { START("vielen") } Dank für Ihre Nachricht zur Rücksendung der Bestellung { $order_id }.
    }

# the refund was sent · $refund (money) what goes back · $order_id (identifier) the order's number
complaint-refund-policy-sent-listen-angry = { $voice ->
    [friendly] { START("deine") } Erstattung von { $refund } zur Bestellung { $order_id } ist nicht angekommen.
   *[formal] Ihre Erstattung von { $refund } zur Bestellung { $order_id } ist nicht angekommen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Erstattung von { $refund } zur Bestellung { $order_id } fehlt noch.
       *[formal] Ihre Erstattung von { $refund } zur Bestellung { $order_id } fehlt noch.
    }
complaint-refund-policy-sent-listen-rational = { $voice ->
    [friendly] { START("du") } fragst, wo die Erstattung von { $refund } zur Bestellung { $order_id } bleibt.
   *[formal] Sie fragen, wo die Erstattung von { $refund } zur Bestellung { $order_id } bleibt.
}
    .short = { $voice ->
        [friendly] { START("du") } fragst nach der Erstattung von { $refund } zur Bestellung { $order_id }.
       *[formal] Sie fragen nach der Erstattung von { $refund } zur Bestellung { $order_id }.
    }

# $order_id (identifier) the order's number
complaint-refund-policy-sent-listen-disappointed = { $voice ->
    [friendly] { START("du") } hast darauf vertraut, dass die Erstattung zur Bestellung { $order_id } rechtzeitig bei dir ankommt, und sie ist noch nicht da.
   *[formal] Sie haben darauf vertraut, dass die Erstattung zur Bestellung { $order_id } rechtzeitig bei Ihnen ankommt, und sie ist noch nicht da.
}
    .short = { $voice ->
        [friendly] { START("du") } hast auf die Erstattung zur Bestellung { $order_id } vertraut, und sie ist noch nicht da.
       *[formal] Sie haben auf die Erstattung zur Bestellung { $order_id } vertraut, und sie ist noch nicht da.
    }

# the refund waits for the return · $refund (money) what goes back
complaint-refund-policy-proof-listen-angry = { $voice ->
    [friendly] { START("du") } hast den Artikel zurückgeschickt und wartest noch auf { $refund }.
   *[formal] Sie haben den Artikel zurückgesandt und warten noch auf { $refund }.
}
    .short = { $voice ->
        [friendly] { START("du") } hast den Artikel zurückgeschickt und wartest auf { $refund }.
       *[formal] Sie haben den Artikel zurückgesandt und warten auf { $refund }.
    }

# $refund (money) what goes back · $order_id (identifier) the order's number
complaint-refund-policy-proof-listen-rational = { $voice ->
    [friendly] { START("du") } fragst, warum die Erstattung von { $refund } zur Bestellung { $order_id } noch offen ist.
   *[formal] Sie fragen, warum die Erstattung von { $refund } zur Bestellung { $order_id } noch offen ist.
}
    .short = { $voice ->
        [friendly] { START("du") } fragst nach der offenen Erstattung von { $refund } zur Bestellung { $order_id }.
       *[formal] Sie fragen nach der offenen Erstattung von { $refund } zur Bestellung { $order_id }.
    }

# $order_id (identifier) the order's number
complaint-refund-policy-proof-listen-disappointed = { $voice ->
    [friendly] { START("du") } hast die Bestellung { $order_id } zurückgeschickt und darauf vertraut, dass das Geld ohne Nachfrage kommt.
   *[formal] Sie haben die Bestellung { $order_id } zurückgesandt und darauf vertraut, dass das Geld ohne Nachfrage kommt.
}
    .short = { $voice ->
        [friendly] { START("du") } hast die Bestellung { $order_id } zurückgeschickt und darauf vertraut, dass das Geld kommt.
       *[formal] Sie haben die Bestellung { $order_id } zurückgesandt und darauf vertraut, dass das Geld kommt.
    }

# the refund was due and had not been sent · $order_id (identifier) the order's number
complaint-refund-policy-pay-listen-angry = { $voice ->
    [friendly] { START("wir") } hatten dir die Erstattung zur Bestellung { $order_id } nicht ausgezahlt.
   *[formal] { START("wir") } hatten Ihnen die Erstattung zur Bestellung { $order_id } nicht ausgezahlt.
}
    .short = { $voice ->
        [friendly] { START("wir") } hatten dir die Bestellung { $order_id } nicht erstattet.
       *[formal] { START("wir") } hatten Ihnen die Bestellung { $order_id } nicht erstattet.
    }
complaint-refund-policy-pay-listen-rational = { $voice ->
    [friendly] { START("du") } fragst nach der Erstattung zur Bestellung { $order_id }: Als deine Nachricht kam, war sie noch nicht ausgezahlt.
   *[formal] Sie fragen nach der Erstattung zur Bestellung { $order_id }: Als Ihre Nachricht kam, war sie noch nicht ausgezahlt.
}
    .short = { $voice ->
        [friendly] { START("du") } fragst nach der Erstattung zur Bestellung { $order_id }; ausgezahlt war sie noch nicht.
       *[formal] Sie fragen nach der Erstattung zur Bestellung { $order_id }; ausgezahlt war sie noch nicht.
    }
complaint-refund-policy-pay-listen-disappointed = { $voice ->
    [friendly] { START("du") } hast dich darauf verlassen, dass wir dir dein Geld zur Bestellung { $order_id } pünktlich erstatten, und das haben wir nicht getan.
   *[formal] Sie haben sich darauf verlassen, dass wir Ihnen Ihr Geld zur Bestellung { $order_id } pünktlich erstatten, und das haben wir nicht getan.
}
    .short = { $voice ->
        [friendly] { START("du") } hast auf eine pünktliche Erstattung zur Bestellung { $order_id } vertraut, und sie blieb aus.
       *[formal] Sie haben auf eine pünktliche Erstattung zur Bestellung { $order_id } vertraut, und sie blieb aus.
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
    .short = { $voice ->
        [friendly] { START("die") } Rücksendung der Bestellung { $order_id } solltest du selbst bezahlen.
       *[formal] { START("die") } Rücksendung der Bestellung { $order_id } sollten Sie selbst bezahlen.
    }
complaint-refund-policy-listen-angry-window = { $voice ->
    [friendly] { START("wir") } haben die Rückgabe deiner Bestellung { $order_id } abgelehnt.
   *[formal] { START("wir") } haben die Rückgabe Ihrer Bestellung { $order_id } abgelehnt.
}
complaint-refund-policy-listen-rational-refused = { $voice ->
    [friendly] { START("du") } fragst, warum wir dein Anliegen zur Bestellung { $order_id } abgelehnt haben.
   *[formal] Sie fragen, warum wir Ihr Anliegen zur Bestellung { $order_id } abgelehnt haben.
}
    .short = { $voice ->
        [friendly] { START("du") } fragst nach dem Grund der Ablehnung zur Bestellung { $order_id }.
       *[formal] Sie fragen nach dem Grund der Ablehnung zur Bestellung { $order_id }.
    }
complaint-refund-policy-listen-rational-return-cost = { $voice ->
    [friendly] { START("du") } fragst, wer die Rücksendekosten der Bestellung { $order_id } trägt.
   *[formal] Sie fragen, wer die Rücksendekosten der Bestellung { $order_id } trägt.
}
    .short = { $voice ->
        [friendly] { START("du") } fragst, wer die Rücksendung der Bestellung { $order_id } bezahlt.
       *[formal] Sie fragen, wer die Rücksendung der Bestellung { $order_id } bezahlt.
    }
complaint-refund-policy-listen-rational-window = { $voice ->
    [friendly] { START("du") } fragst, ob du die Bestellung { $order_id } noch zurückgeben kannst.
   *[formal] Sie fragen, ob Sie die Bestellung { $order_id } noch zurückgeben können.
}
    .short = { $voice ->
        [friendly] { START("du") } fragst nach der Rückgabe der Bestellung { $order_id }.
       *[formal] Sie fragen nach der Rückgabe der Bestellung { $order_id }.
    }
complaint-refund-policy-listen-disappointed-refused = { $voice ->
    [friendly] { START("du") } hast dich bei der Bestellung { $order_id } auf uns verlassen, und unsere Antwort war ein Nein.
   *[formal] Sie haben sich bei der Bestellung { $order_id } auf uns verlassen, und unsere Antwort war ein Nein.
}
    .short = { $voice ->
        [friendly] { START("du") } hast dich bei der Bestellung { $order_id } auf uns verlassen, und wir haben abgelehnt.
       *[formal] Sie haben sich bei der Bestellung { $order_id } auf uns verlassen, und wir haben abgelehnt.
    }
complaint-refund-policy-listen-disappointed-return-cost = { $voice ->
    [friendly] { START("du") } hattest damit gerechnet, die Bestellung { $order_id } kostenlos zurückschicken zu können.
   *[formal] Sie hatten damit gerechnet, die Bestellung { $order_id } kostenlos zurücksenden zu können.
}
    .short = { $voice ->
        [friendly] { START("du") } hattest mit einer kostenlosen Rücksendung der Bestellung { $order_id } gerechnet.
       *[formal] Sie hatten mit einer kostenlosen Rücksendung der Bestellung { $order_id } gerechnet.
    }
complaint-refund-policy-listen-disappointed-window = { $voice ->
    [friendly] { START("du") } hattest damit gerechnet, die Bestellung { $order_id } noch zurückgeben zu können.
   *[formal] Sie hatten damit gerechnet, die Bestellung { $order_id } noch zurückgeben zu können.
}
    .short = { $voice ->
        [friendly] { START("du") } hattest mit der Rückgabe der Bestellung { $order_id } gerechnet.
       *[formal] Sie hatten mit der Rückgabe der Bestellung { $order_id } gerechnet.
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
    .short = { $voice ->
        [friendly] Du hast recht: Das lag an uns, und es tut mir leid.
       *[formal] Sie haben recht: Das lag an uns, und es tut mir leid.
    }

# voice: neutral
complaint-refund-policy-sorry-delay-rational = Die Verzögerung liegt bei uns; dafür bitte ich um Entschuldigung.
    .short = Für unsere Verzögerung bitte ich um Entschuldigung.
complaint-refund-policy-sorry-delay-disappointed = { $voice ->
    [friendly] Du hast alles getan, was du tun musstest; die Verzögerung liegt allein bei uns, und das tut mir leid.
   *[formal] Sie haben alles getan, was Sie tun mussten; die Verzögerung liegt allein bei uns, und das tut mir leid.
}
    .short = { $voice ->
        [friendly] Du hast alles getan; die Verzögerung liegt allein bei uns und tut mir leid.
       *[formal] Sie haben alles getan; die Verzögerung liegt allein bei uns und tut mir leid.
    }

# we withdraw what we answered earlier
complaint-refund-policy-sorry-answer-calm = { $voice ->
    [friendly] Du hast recht, und unsere frühere Antwort tut mir leid.
   *[formal] Sie haben recht, und unsere frühere Antwort tut mir leid.
}
    .short = { $voice ->
        [friendly] Du hast recht, und unsere Antwort tut mir leid.
       *[formal] Sie haben recht, und unsere Antwort tut mir leid.
    }
complaint-refund-policy-sorry-answer-angry = { $voice ->
    [friendly] Du hast recht, und diese Antwort tut mir leid.
   *[formal] Sie haben recht, und diese Antwort tut mir leid.
}
complaint-refund-policy-sorry-answer-rational = { $voice ->
    [friendly] Du hast recht; für die frühere Antwort bitte ich um Entschuldigung.
   *[formal] Sie haben recht; für die frühere Antwort bitte ich um Entschuldigung.
}
    .short = { $voice ->
        [friendly] Du hast recht; ich bitte um Entschuldigung.
       *[formal] Sie haben recht; ich bitte um Entschuldigung.
    }
complaint-refund-policy-sorry-answer-disappointed = { $voice ->
    [friendly] Du hast zu Recht nachgehakt, und es tut mir leid, dass es nötig war.
   *[formal] Sie haben zu Recht nachgehakt, und es tut mir leid, dass es nötig war.
}
    .short = { $voice ->
        [friendly] Es tut mir leid, dass du darauf bestehen musstest.
       *[formal] Es tut mir leid, dass Sie darauf bestehen mussten.
    }

# the return stays at the customer's cost
complaint-refund-policy-cost-feel-calm = { $voice ->
    [friendly] Ich verstehe, dass du für einen Artikel, den du nicht behältst, nicht auch noch Porto zahlen möchtest.
   *[formal] Ich verstehe, dass Sie für einen Artikel, den Sie nicht behalten, nicht auch noch Porto zahlen möchten.
}
    .short = { $voice ->
        [friendly] Ich verstehe, dass du die Rücksendung nicht bezahlen möchtest.
       *[formal] Ich verstehe, dass Sie die Rücksendung nicht bezahlen möchten.
    }

# voice: neutral
complaint-refund-policy-cost-feel-angry = Niemand zahlt gern für eine Rücksendung.
complaint-refund-policy-cost-feel-rational = { $voice ->
    [friendly] Die Frage ist berechtigt, denn das Porto mindert, was du zurückbekommst.
   *[formal] Die Frage ist berechtigt, denn das Porto mindert, was Sie zurückerhalten.
}
    .short = Die Frage ist berechtigt: Das Porto mindert die Erstattung.
complaint-refund-policy-cost-feel-disappointed = { $voice ->
    [friendly] Ich verstehe, dass das für dich enttäuschend ist; du hast nichts falsch gemacht.
   *[formal] Ich verstehe, dass das für Sie enttäuschend ist; Sie haben nichts falsch gemacht.
}
    .short = { $voice ->
        [friendly] Ich verstehe die Enttäuschung; du hast nichts falsch gemacht.
       *[formal] Ich verstehe die Enttäuschung; Sie haben nichts falsch gemacht.
    }

# an exception is made
complaint-refund-policy-exception-feel-calm = { $voice ->
    [friendly] Ich verstehe dein Anliegen und habe mir deinen Fall genau angesehen.
   *[formal] Ich verstehe Ihr Anliegen und habe mir Ihren Fall genau angesehen.
}
    .short = { $voice ->
        [friendly] Ich habe mir deinen Fall genau angesehen.
       *[formal] Ich habe mir Ihren Fall genau angesehen.
    }
complaint-refund-policy-exception-feel-angry = { $voice ->
    [friendly] Ich sehe, dass dir unsere erste Antwort nicht geholfen hat.
   *[formal] Ich sehe, dass Ihnen unsere erste Antwort nicht geholfen hat.
}
complaint-refund-policy-exception-feel-rational = { $voice ->
    [friendly] Ich habe deine Gründe gelesen und mit der Regel abgeglichen.
   *[formal] Ich habe Ihre Gründe gelesen und mit der Regel abgeglichen.
}
    .short = { $voice ->
        [friendly] Ich habe deine Gründe mit der Regel abgeglichen.
       *[formal] Ich habe Ihre Gründe mit der Regel abgeglichen.
    }
complaint-refund-policy-exception-feel-disappointed = { $voice ->
    [friendly] Ich verstehe, dass du von uns etwas anderes erwartet hast.
   *[formal] Ich verstehe, dass Sie von uns etwas anderes erwartet haben.
}
    .short = { $voice ->
        [friendly] Ich verstehe, dass du etwas anderes erwartet hast.
       *[formal] Ich verstehe, dass Sie etwas anderes erwartet haben.
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
    .short = { $voice ->
        [friendly] Du sollst auch die Gründe kennen.
       *[formal] Sie sollen auch die Gründe kennen.
    }
complaint-refund-policy-hold-feel-disappointed = { $voice ->
    [friendly] Es tut mir leid, dass ich dir nicht die Antwort geben kann, auf die du gehofft hast.
   *[formal] Es tut mir leid, dass ich Ihnen nicht die Antwort geben kann, auf die Sie gehofft haben.
}
    .short = Es tut mir leid, dass ich keine andere Antwort habe.

# to a disappointed customer: whose fault it is
complaint-refund-policy-no-blame = { $voice ->
    [friendly] Du hast nichts falsch gemacht.
   *[formal] Sie haben nichts falsch gemacht.
}

# the refund was sent: the delay is no longer with us or the customer
# voice: neutral
complaint-refund-policy-sent-fault = Was noch fehlt, ist die Bearbeitung durch die Bank oder den Zahlungsdienst.
    .short = Das Geld liegt jetzt bei der Bank oder beim Zahlungsdienst.

# the return is on its way back
complaint-refund-policy-proof-fault = { $voice ->
    [friendly] Du hast deinen Teil getan; es fehlt nur noch der Eingang des Pakets.
   *[formal] Sie haben Ihren Teil getan; es fehlt nur noch der Eingang des Pakets.
}
    .short = { $voice ->
        [friendly] Du hast deinen Teil getan.
       *[formal] Sie haben Ihren Teil getan.
    }

## The refund was sent

# $sent_on (date) when it left us · $refund (money) what goes back
complaint-refund-policy-sent-done-calm = { $voice ->
    [friendly] Wir haben dir { $refund } am { $sent_on } erstattet.
   *[formal] Wir haben Ihnen { $refund } am { $sent_on } erstattet.
}

# voice: neutral
complaint-refund-policy-sent-done-angry = Ich habe es heute geprüft: Ausgezahlt haben wir am { $sent_on }.
    .short = Ich habe es heute geprüft: Ausgezahlt haben wir am { $sent_on }.

# voice: neutral
complaint-refund-policy-sent-done-rational = Die Erstattung von { $refund } haben wir am { $sent_on } ausgezahlt; bei uns ist der Vorgang abgeschlossen.
    .short = Wir haben { $refund } am { $sent_on } ausgezahlt; der Vorgang ist abgeschlossen.

# voice: neutral
complaint-refund-policy-sent-done-disappointed = Das Geld ist unterwegs: Wir haben { $refund } am { $sent_on } ausgezahlt.
    .short = Das Geld ist unterwegs: { $refund }, ausgezahlt am { $sent_on }.

# follows the day on which it was sent · $refund_days (number) business days
# voice: neutral
complaint-refund-policy-sent-days = { $refund_days ->
    [one] Ab diesem Tag kann die Bank bis zu einem Werktag brauchen.
   *[other] Ab diesem Tag kann die Bank bis zu { $refund_days } Werktage brauchen.
}
    .short = { $refund_days ->
        [one] Danach kann die Bank bis zu einem Werktag brauchen.
       *[other] Danach kann die Bank bis zu { $refund_days } Werktage brauchen.
    }

# $method (text) the means of payment, as the customer knows it
complaint-refund-policy-method = { $voice ->
    [friendly] Du erhältst das Geld auf dem Weg, auf dem du bezahlt hast: { $method }.
   *[formal] Sie erhalten das Geld auf dem Weg, auf dem Sie bezahlt haben: { $method }.
}
    .short = { $voice ->
        [friendly] Du erhältst das Geld auf demselben Weg: { $method }.
       *[formal] Sie erhalten das Geld auf demselben Weg: { $method }.
    }

# angry · $method (text) the means of payment, as the customer knows it
# voice: neutral
complaint-refund-policy-method-angry = Der Zahlungsweg ist derselbe: { $method }.

# rational; follows the method
# voice: neutral
complaint-refund-policy-method-rule = Für die Erstattung schreibt das Gesetz dasselbe Zahlungsmittel vor.
    .short = Das Gesetz verlangt dasselbe Zahlungsmittel.

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
    .short = { $voice ->
        [friendly] Bleibt das Geld aus, schreib mir: Ich lasse die Zahlung nachverfolgen.
       *[formal] Bleibt das Geld aus, schreiben Sie mir: Ich lasse die Zahlung nachverfolgen.
    }

# angry: the one way that we recommend
complaint-refund-policy-sent-advice-angry = { $voice ->
    [friendly] Mein Rat: Prüfe danach dein Konto.
   *[formal] Mein Rat: Prüfen Sie danach Ihr Konto.
}

# angry, rational
# voice: neutral
complaint-refund-policy-trace = Sollte das Geld ausbleiben, lasse ich die Zahlung nachverfolgen.
    .short = Bleibt das Geld aus, lasse ich die Zahlung nachverfolgen.

# angry: what happens if they say nothing
complaint-refund-policy-check-silence-angry = { $voice ->
    [friendly] Auch ohne deine Antwort prüfe ich die Zahlung noch einmal.
   *[formal] Auch ohne Ihre Antwort prüfe ich die Zahlung noch einmal.
}

complaint-refund-policy-sent-wait-rational = { $voice ->
    [friendly] Du hast zwei Möglichkeiten. Die erste ist, abzuwarten: Dafür musst du nichts tun.
   *[formal] Sie haben zwei Möglichkeiten. Die erste ist, abzuwarten: Dafür müssen Sie nichts tun.
}
    .short = { $voice ->
        [friendly] Erstens: Du wartest ab, ohne etwas zu tun.
       *[formal] Erstens: Sie warten ab, ohne etwas zu tun.
    }
complaint-refund-policy-sent-bank-rational = { $voice ->
    [friendly] Die zweite ist, jetzt bei deiner Bank nachzufragen: Ein Anruf mit Betrag und Datum genügt.
   *[formal] Die zweite ist, jetzt bei Ihrer Bank nachzufragen: Ein Anruf mit Betrag und Datum genügt.
}
    .short = { $voice ->
        [friendly] Zweitens: Du rufst jetzt deine Bank an, mit Betrag und Datum.
       *[formal] Zweitens: Sie rufen jetzt Ihre Bank an, mit Betrag und Datum.
    }

## The refund waits for the return

complaint-refund-policy-proof-done-calm = { $voice ->
    [friendly] Der Eingang des Pakets ist bei uns noch nicht erfasst, aber darauf musst du nicht warten.
   *[formal] Der Eingang des Pakets ist bei uns noch nicht erfasst, aber darauf müssen Sie nicht warten.
}
    .short = { $voice ->
        [friendly] Auf den Eingang des Pakets musst du nicht warten.
       *[formal] Auf den Eingang des Pakets müssen Sie nicht warten.
    }
complaint-refund-policy-proof-done-angry = { $voice ->
    [friendly] Ich habe deine Erstattung vorbereitet und warte nicht auf das Paket.
   *[formal] Ich habe Ihre Erstattung vorbereitet und warte nicht auf das Paket.
}
    .short = { $voice ->
        [friendly] Deine Erstattung ist vorbereitet; ich warte nicht auf das Paket.
       *[formal] Ihre Erstattung ist vorbereitet; ich warte nicht auf das Paket.
    }

# voice: neutral
complaint-refund-policy-proof-done-rational = Der Grund: Der Eingang des Pakets ist bei uns noch nicht erfasst.
    .short = Der Grund: Das Paket ist bei uns noch nicht erfasst.
complaint-refund-policy-proof-done-disappointed = { $voice ->
    [friendly] Du sollst nicht warten müssen, bis das Paket bei uns ist; deshalb habe ich deine Erstattung schon vorbereitet.
   *[formal] Sie sollen nicht warten müssen, bis das Paket bei uns ist; deshalb habe ich Ihre Erstattung schon vorbereitet.
}
    .short = { $voice ->
        [friendly] Ohne auf das Paket zu warten, habe ich deine Erstattung schon vorbereitet.
       *[formal] Ohne auf das Paket zu warten, habe ich Ihre Erstattung schon vorbereitet.
    }

# voice: neutral
complaint-refund-policy-proof-law = Nach dem Gesetz genügt für die Erstattung der Nachweis, dass die Ware abgesandt wurde.
    .short = Nach dem Gesetz genügt der Nachweis der Absendung.

# voice: neutral
complaint-refund-policy-proof-enough = Für die Erstattung genügt der Einlieferungsbeleg.
complaint-refund-policy-proof-send = { $voice ->
    [friendly] Schick mir bitte ein Foto des Belegs oder die Sendungsnummer.
   *[formal] Schicken Sie mir bitte ein Foto des Belegs oder die Sendungsnummer.
}
    .short = { $voice ->
        [friendly] Schick mir bitte ein Foto davon oder die Sendungsnummer.
       *[formal] Schicken Sie mir bitte ein Foto davon oder die Sendungsnummer.
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
    .short = { $voice ->
        [friendly] Fehlt dir beides, nenn mir Tag und Ort der Abgabe: Ich frage beim Versanddienst nach.
       *[formal] Fehlt Ihnen beides, nennen Sie mir Tag und Ort der Abgabe: Ich frage beim Versanddienst nach.
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
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Erstens: Du schickst mir ein Foto des Belegs oder die Sendungsnummer und erhältst { $refund } innerhalb eines Werktages.
           *[other] Erstens: Du schickst mir ein Foto des Belegs oder die Sendungsnummer und erhältst { $refund } innerhalb von { $refund_days } Werktagen.
        }
       *[formal] { $refund_days ->
            [one] Erstens: Sie schicken mir ein Foto des Belegs oder die Sendungsnummer und erhalten { $refund } innerhalb eines Werktages.
           *[other] Erstens: Sie schicken mir ein Foto des Belegs oder die Sendungsnummer und erhalten { $refund } innerhalb von { $refund_days } Werktagen.
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
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Zweitens: Du wartest das Paket ab und erhältst { $refund } innerhalb eines Werktages nach dem Eingang.
           *[other] Zweitens: Du wartest das Paket ab und erhältst { $refund } innerhalb von { $refund_days } Werktagen nach dem Eingang.
        }
       *[formal] { $refund_days ->
            [one] Zweitens: Sie warten das Paket ab und erhalten { $refund } innerhalb eines Werktages nach dem Eingang.
           *[other] Zweitens: Sie warten das Paket ab und erhalten { $refund } innerhalb von { $refund_days } Werktagen nach dem Eingang.
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
    .short = Noch vor dieser Nachricht habe ich heute { $refund } ausgezahlt.

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
    .short = Das Gesetz verlangt die Erstattung innerhalb von 14 Tagen.

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
    .short = { $voice ->
        [friendly] Nach dem Gesetz trägst du die Rücksendekosten, wie vor dem Kauf angegeben.
       *[formal] Nach dem Gesetz tragen Sie die Rücksendekosten, wie vor dem Kauf angegeben.
    }
complaint-refund-policy-cost-rule = { $voice ->
    [friendly] Nach unseren Rückgabebedingungen trägst du die Rücksendekosten; darauf haben wir bei deiner Bestellung hingewiesen.
   *[formal] Nach unseren Rückgabebedingungen tragen Sie die Rücksendekosten; darauf haben wir bei Ihrer Bestellung hingewiesen.
}
    .short = { $voice ->
        [friendly] Nach unseren Bedingungen trägst du die Rücksendekosten, wie bei der Bestellung angegeben.
       *[formal] Nach unseren Bedingungen tragen Sie die Rücksendekosten, wie bei der Bestellung angegeben.
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
    .short = { $voice ->
        [friendly] Du erhältst { $full_refund } zurück, Standardversand inbegriffen.
       *[formal] Sie erhalten { $full_refund } zurück, Standardversand inbegriffen.
    }

# $full_refund (money) what goes back
complaint-refund-policy-cost-back = { $voice ->
    [friendly] Du erhältst { $full_refund } zurück.
   *[formal] Sie erhalten { $full_refund } zurück.
}

# $carrier (text) who takes the parcel · $route_cost (money) what it costs there
# voice: neutral
complaint-refund-policy-cost-route = Der günstigste Weg, den ich gefunden habe: { $carrier }, für { $route_cost }.
    .short = Am günstigsten ist dieser Weg: { $carrier }, für { $route_cost }.

# voice: neutral
complaint-refund-policy-cost-route-angry = Ich empfehle den günstigsten Weg: { $carrier }, für { $route_cost }.
    .short = Ich empfehle den günstigsten Weg: { $carrier }, für { $route_cost }.
complaint-refund-policy-cost-route-rational = { $voice ->
    [friendly] Das sind deine Möglichkeiten. Erstens: { $carrier }, für { $route_cost }; du gibst das Paket dort ab.
   *[formal] Das sind Ihre Möglichkeiten. Erstens: { $carrier }, für { $route_cost }; Sie geben das Paket dort ab.
}
    .short = { $voice ->
        [friendly] Erstens: { $carrier }, für { $route_cost }; du gibst das Paket dort ab.
       *[formal] Erstens: { $carrier }, für { $route_cost }; Sie geben das Paket dort ab.
    }
complaint-refund-policy-cost-other-rational = { $voice ->
    [friendly] Zweitens: ein Versanddienst deiner Wahl, zu dessen Preis.
   *[formal] Zweitens: ein Versanddienst Ihrer Wahl, zu dessen Preis.
}
    .short = Zweitens: ein anderer Versanddienst, zu dessen Preis.

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
    .short = { $voice ->
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
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Schick mir den Beleg; die Erstattung folgt innerhalb eines Werktages.
           *[other] Schick mir den Beleg; die Erstattung folgt innerhalb von { $refund_days } Werktagen.
        }
       *[formal] { $refund_days ->
            [one] Schicken Sie mir den Beleg; die Erstattung folgt innerhalb eines Werktages.
           *[other] Schicken Sie mir den Beleg; die Erstattung folgt innerhalb von { $refund_days } Werktagen.
        }
    }

## The earlier answer is withdrawn

# $full_refund (money) everything that was paid
complaint-refund-policy-right-done-calm = { $voice ->
    [friendly] Diese Antwort gilt nicht mehr: Du erhältst den vollen Betrag von { $full_refund } zurück.
   *[formal] Diese Antwort gilt nicht mehr: Sie erhalten den vollen Betrag von { $full_refund } zurück.
}
    .short = { $voice ->
        [friendly] Du erhältst den vollen Betrag von { $full_refund } zurück.
       *[formal] Sie erhalten den vollen Betrag von { $full_refund } zurück.
    }
complaint-refund-policy-right-done-angry = { $voice ->
    [friendly] Ich habe die Antwort zurückgenommen und dir { $full_refund } bewilligt, den vollen Betrag.
   *[formal] Ich habe die Antwort zurückgenommen und Ihnen { $full_refund } bewilligt, den vollen Betrag.
}
    .short = Der volle Betrag ist bewilligt: { $full_refund }.

# voice: neutral
complaint-refund-policy-right-done-rational = Die frühere Antwort ist ab heute zurückgenommen; die Erstattung beträgt { $full_refund }.
    .short = Die frühere Antwort ist zurückgenommen; die Erstattung beträgt { $full_refund }.
complaint-refund-policy-right-done-disappointed = { $voice ->
    [friendly] Ich habe unsere Antwort zurückgenommen, und du erhältst den vollen Betrag von { $full_refund } zurück.
   *[formal] Ich habe unsere Antwort zurückgenommen, und Sie erhalten den vollen Betrag von { $full_refund } zurück.
}
    .short = { $voice ->
        [friendly] Diese Antwort ist zurückgenommen: Du erhältst { $full_refund }, den vollen Betrag.
       *[formal] Diese Antwort ist zurückgenommen: Sie erhalten { $full_refund }, den vollen Betrag.
    }

# voice: neutral
complaint-refund-policy-standard-included = Der Standardversand ist darin enthalten.

# $withdrawal_days (duration) what the law gives
complaint-refund-policy-basis-withdrawal = { $voice ->
    [friendly] Das Gesetz gibt dir { DURATION($withdrawal_days, case: "accusative") } Zeit für eine Rückgabe ohne Angabe von Gründen.
   *[formal] Das Gesetz gibt Ihnen { DURATION($withdrawal_days, case: "accusative") } Zeit für eine Rückgabe ohne Angabe von Gründen.
}
    .short = { $voice ->
        [friendly] Für die Rückgabe gibt dir das Gesetz { DURATION($withdrawal_days, case: "accusative") } Zeit.
       *[formal] Für die Rückgabe gibt Ihnen das Gesetz { DURATION($withdrawal_days, case: "accusative") } Zeit.
    }
complaint-refund-policy-basis-policy = { $voice ->
    [friendly] Dein Anliegen ist von unseren Rückgabebedingungen gedeckt.
   *[formal] Ihr Anliegen ist von unseren Rückgabebedingungen gedeckt.
}
    .short = Unsere Rückgabebedingungen decken das.

# $guarantee_years (number) years of the statutory guarantee
# voice: neutral
complaint-refund-policy-basis-guarantee = Für einen Mangel gilt die gesetzliche Gewährleistung von { $guarantee_years } Jahren.
    .short = Für Mängel gilt die gesetzliche Gewährleistung von { $guarantee_years } Jahren.

# voice: neutral
complaint-refund-policy-basis-defect = Für einen Mangel stehen wir ein; die Rückgabefrist spielt dabei keine Rolle.
    .short = Für Mängel stehen wir ein, unabhängig von der Rückgabefrist.
complaint-refund-policy-basis-delay = { $voice ->
    [friendly] Weil wir nicht pünktlich geliefert haben, steht dir dein Geld zu.
   *[formal] Weil wir nicht pünktlich geliefert haben, steht Ihnen Ihr Geld zu.
}
    .short = { $voice ->
        [friendly] Wir waren nicht pünktlich; dein Geld steht dir zu.
       *[formal] Wir waren nicht pünktlich; Ihr Geld steht Ihnen zu.
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
    .short = { $voice ->
        [friendly] Schick den Artikel bitte zurück; auch das Porto erstatte ich.
       *[formal] Senden Sie den Artikel bitte zurück; auch das Porto erstatte ich.
    }
complaint-refund-policy-how-not-arrived = { $voice ->
    [friendly] Kommt das Paket doch noch an, kostet dich die Rücksendung nichts.
   *[formal] Kommt das Paket doch noch an, kostet Sie die Rücksendung nichts.
}
    .short = { $voice ->
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
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Ich zahle heute aus; das Geld ist innerhalb eines Werktages bei dir.
           *[other] Ich zahle heute aus; das Geld ist innerhalb von { $refund_days } Werktagen bei dir.
        }
       *[formal] { $refund_days ->
            [one] Ich zahle heute aus; das Geld ist innerhalb eines Werktages bei Ihnen.
           *[other] Ich zahle heute aus; das Geld ist innerhalb von { $refund_days } Werktagen bei Ihnen.
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
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Die Erstattung wäre innerhalb eines Werktages bei dir.
           *[other] Die Erstattung wäre innerhalb von { $refund_days } Werktagen bei dir.
        }
       *[formal] { $refund_days ->
            [one] Die Erstattung wäre innerhalb eines Werktages bei Ihnen.
           *[other] Die Erstattung wäre innerhalb von { $refund_days } Werktagen bei Ihnen.
        }
    }

# voice: neutral
complaint-refund-policy-when-label = { $refund_days ->
    [one] Die Erstattung folgt innerhalb eines Werktages nach der Abgabe.
   *[other] Die Erstattung folgt innerhalb von { $refund_days } Werktagen nach der Abgabe.
}
    .short = { $refund_days ->
        [one] Die Erstattung folgt innerhalb eines Werktages nach der Abgabe.
       *[other] Die Erstattung folgt innerhalb von { $refund_days } Werktagen nach der Abgabe.
    }

# $resend_by (date) when a replacement leaves
complaint-refund-policy-swap = { $voice ->
    [friendly] Wenn dir ein Ersatz lieber ist, genügt eine Antwort: Ich verschicke ihn bis zum { $resend_by }.
   *[formal] Wenn Ihnen ein Ersatz lieber ist, genügt eine Antwort: Ich verschicke ihn bis zum { $resend_by }.
}
    .short = { $voice ->
        [friendly] Ist dir Ersatz lieber, genügt eine Antwort: Ich verschicke ihn bis zum { $resend_by }.
       *[formal] Ist Ihnen Ersatz lieber, genügt eine Antwort: Ich verschicke ihn bis zum { $resend_by }.
    }

# voice: neutral
complaint-refund-policy-swap-rational = Die andere Möglichkeit ist ein Ersatz: Eine Antwort genügt, und ich verschicke ihn bis zum { $resend_by }.
    .short = Oder Ersatz: Eine Antwort genügt, und ich verschicke ihn bis zum { $resend_by }.

# voice: neutral
complaint-refund-policy-swap-angry = Ich empfehle die Erstattung; Ersatz ist bis zum { $resend_by } möglich.
    .short = Ich empfehle die Erstattung; Ersatz ginge bis zum { $resend_by } ab.

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
    .short = { $voice ->
        [friendly] Die Ausnahme ist genehmigt: Du erhältst { $refund } zurück.
       *[formal] Die Ausnahme ist genehmigt: Sie erhalten { $refund } zurück.
    }
complaint-refund-policy-exception-sum = { $voice ->
    [friendly] Du erhältst { $refund } zurück.
   *[formal] Sie erhalten { $refund } zurück.
}

complaint-refund-policy-exception-rule-refused = { $voice ->
    [friendly] Unsere Rückgabebedingungen decken dein Anliegen nicht ab; dieses eine Mal machen wir eine Ausnahme.
   *[formal] Unsere Rückgabebedingungen decken Ihr Anliegen nicht ab; dieses eine Mal machen wir eine Ausnahme.
}
    .short = Unsere Rückgabebedingungen decken das nicht ab; dieses eine Mal machen wir eine Ausnahme.
complaint-refund-policy-exception-rule-return-cost = { $voice ->
    [friendly] Nach unseren Rückgabebedingungen trägst du die Rücksendekosten; dieses eine Mal übernehmen wir sie.
   *[formal] Nach unseren Rückgabebedingungen tragen Sie die Rücksendekosten; dieses eine Mal übernehmen wir sie.
}
    .short = { $voice ->
        [friendly] Nach unseren Rückgabebedingungen trägst du das Porto; dieses eine Mal übernehmen wir es.
       *[formal] Nach unseren Rückgabebedingungen tragen Sie das Porto; dieses eine Mal übernehmen wir es.
    }

# voice: neutral
complaint-refund-policy-exception-rule-window = Die Rückgabefrist ist abgelaufen; dieses eine Mal machen wir eine Ausnahme.
    .short = Die Frist ist abgelaufen; dieses eine Mal machen wir eine Ausnahme.

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
    .short = { $voice ->
        [friendly] Mein Rat: Du behältst den Artikel und erhältst { $partial_refund } zurück.
       *[formal] Mein Rat: Sie behalten den Artikel und erhalten { $partial_refund } zurück.
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
    .short = { $voice ->
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
    .short = Ich empfehle einen Umtausch: Den neuen Artikel verschicke ich bis zum { $resend_by }.

# voice: neutral
complaint-refund-policy-hold-swap-other-angry = Auch ein Umtausch bis zum { $resend_by } ist möglich.
    .short = Auch möglich: ein Umtausch bis zum { $resend_by }.

# voice: neutral
complaint-refund-policy-hold-swap = Bei einem Umtausch verschicke ich den neuen Artikel bis zum { $resend_by }.
    .short = Ein Umtausch: Den neuen Artikel verschicke ich bis zum { $resend_by }.
complaint-refund-policy-hold-swap-rational = { $voice ->
    [friendly] Du tauschst den Artikel um: Den neuen verschicke ich bis zum { $resend_by }, den alten schickst du zurück.
   *[formal] Sie tauschen den Artikel um: Den neuen verschicke ich bis zum { $resend_by }, den alten senden Sie zurück.
}
    .short = { $voice ->
        [friendly] Umtausch: Den neuen Artikel verschicke ich bis zum { $resend_by }, den alten schickst du zurück.
       *[formal] Umtausch: Den neuen Artikel verschicke ich bis zum { $resend_by }, den alten senden Sie zurück.
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
    .short = Unsere Rückgabebedingungen decken das nicht ab.
complaint-refund-policy-hold-rule-return-cost = { $voice ->
    [friendly] Nach unseren Rückgabebedingungen trägst du die Rücksendekosten.
   *[formal] Nach unseren Rückgabebedingungen tragen Sie die Rücksendekosten.
}
    .short = { $voice ->
        [friendly] Nach unseren Rückgabebedingungen trägst du das Porto.
       *[formal] Nach unseren Rückgabebedingungen tragen Sie das Porto.
    }

# voice: neutral
complaint-refund-policy-hold-rule-window = Die Frist in unseren Rückgabebedingungen ist abgelaufen.

# follows "Die Frist in unseren Rückgabebedingungen ist abgelaufen." · $return_days (number) days from delivery · $delivered_on (date)
# voice: neutral
complaint-refund-policy-hold-dates = { $return_days ->
    [one] Vorgesehen ist ein Tag ab Zustellung; zugestellt wurde die Bestellung am { $delivered_on }.
   *[other] Vorgesehen sind { $return_days } Tage ab Zustellung; zugestellt wurde die Bestellung am { $delivered_on }.
}
    .short = { $return_days ->
        [one] Vorgesehen ist ein Tag ab der Zustellung am { $delivered_on }.
       *[other] Vorgesehen sind { $return_days } Tage ab der Zustellung am { $delivered_on }.
    }

# $reason (text) a phrase, in the customer's language
# voice: neutral
complaint-refund-policy-reason = Der Grund: { $reason }.

# introduces two or three sentences, each with one way
# voice: neutral
complaint-refund-policy-hold-ways = Folgendes ist möglich.

# $guarantee_years (number) years of the statutory guarantee
# voice: neutral
complaint-refund-policy-hold-fault-law = Hat der Artikel einen Mangel, gilt die gesetzliche Gewährleistung von { $guarantee_years } Jahren: Wir reparieren oder ersetzen ihn oder erstatten den vollen Preis.
    .short = Bei einem Mangel gilt die gesetzliche Gewährleistung von { $guarantee_years } Jahren: Reparatur, Ersatz oder volle Erstattung.
complaint-refund-policy-hold-fault = { $voice ->
    [friendly] Hat der Artikel einen Mangel, schreib mir, was nicht stimmt: Wir reparieren oder ersetzen ihn dann oder erstatten den vollen Preis.
   *[formal] Hat der Artikel einen Mangel, schreiben Sie mir, was nicht stimmt: Wir reparieren oder ersetzen ihn dann oder erstatten den vollen Preis.
}
    .short = { $voice ->
        [friendly] Bei einem Mangel schreib mir, welcher es ist: Wir reparieren, ersetzen oder erstatten voll.
       *[formal] Bei einem Mangel schreiben Sie mir, welcher es ist: Wir reparieren, ersetzen oder erstatten voll.
    }
complaint-refund-policy-hold-fault-angry = { $voice ->
    [friendly] Hat der Artikel einen Mangel, schreib mir: Dafür stehen wir ein.
   *[formal] Hat der Artikel einen Mangel, schreiben Sie mir: Dafür stehen wir ein.
}
    .short = { $voice ->
        [friendly] Bei einem Mangel schreib mir: Dafür stehen wir ein.
       *[formal] Bei einem Mangel schreiben Sie mir: Dafür stehen wir ein.
    }

## Amends

complaint-refund-policy-goodwill-disappointed = { $voice ->
    [friendly] Zum Ausgleich erhältst du von uns außerdem { $goodwill }, ohne jede Bedingung.
   *[formal] Zum Ausgleich erhalten Sie von uns außerdem { $goodwill }, ohne jede Bedingung.
}
    .short = { $voice ->
        [friendly] Zum Ausgleich erhältst du außerdem { $goodwill }, ohne Bedingung.
       *[formal] Zum Ausgleich erhalten Sie außerdem { $goodwill }, ohne Bedingung.
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
    .short = { $voice ->
        [friendly] Ich prüfe noch einmal und schreibe dir bis zum { $next_news_by }.
       *[formal] Ich prüfe noch einmal und schreibe Ihnen bis zum { $next_news_by }.
    }
complaint-refund-policy-check-next-rational = { $voice ->
    [friendly] Ich prüfe die Zahlung noch einmal und nenne dir das Ergebnis bis zum { $next_news_by }.
   *[formal] Ich prüfe die Zahlung noch einmal und nenne Ihnen das Ergebnis bis zum { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Das Ergebnis meiner Prüfung hast du bis zum { $next_news_by }.
       *[formal] Das Ergebnis meiner Prüfung haben Sie bis zum { $next_news_by }.
    }
complaint-refund-policy-proof-next-rational = { $voice ->
    [friendly] Bis zum { $next_news_by } erhältst du von mir den Stand von Paket und Erstattung.
   *[formal] Bis zum { $next_news_by } erhalten Sie von mir den Stand von Paket und Erstattung.
}
    .short = { $voice ->
        [friendly] Den Stand von Paket und Erstattung hast du bis zum { $next_news_by }.
       *[formal] Den Stand von Paket und Erstattung haben Sie bis zum { $next_news_by }.
    }
complaint-refund-policy-case-next-rational = { $voice ->
    [friendly] Bis zum { $next_news_by } erhältst du von mir den Stand deines Falls.
   *[formal] Bis zum { $next_news_by } erhalten Sie von mir den Stand Ihres Falls.
}
    .short = { $voice ->
        [friendly] Den Stand deines Falls hast du bis zum { $next_news_by }.
       *[formal] Den Stand Ihres Falls haben Sie bis zum { $next_news_by }.
    }
complaint-refund-policy-care-disappointed = { $voice ->
    [friendly] Ich behalte deinen Fall im Blick und schreibe dir bis zum { $next_news_by }.
   *[formal] Ich behalte Ihren Fall im Blick und schreibe Ihnen bis zum { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Ich behalte das im Blick und schreibe dir bis zum { $next_news_by }.
       *[formal] Ich behalte das im Blick und schreibe Ihnen bis zum { $next_news_by }.
    }

# disappointed: what changes
# voice: neutral
complaint-refund-policy-changes-sent = Ich habe unsere Buchhaltung gebeten, Erstattungen künftig am Tag der Auszahlung anzukündigen.
    .short = Unsere Buchhaltung soll Erstattungen künftig am selben Tag ankündigen.

# voice: neutral
complaint-refund-policy-changes-proof = Ich habe unsere Buchhaltung gebeten, künftig von Anfang an auf den Einlieferungsbeleg hinzuweisen.
    .short = Unsere Buchhaltung soll künftig von Anfang an auf den Beleg hinweisen.

# voice: neutral
complaint-refund-policy-changes-pay = Ich habe unsere Buchhaltung gebeten, die offenen Erstattungen künftig täglich durchzugehen.
    .short = Unsere Buchhaltung soll offene Erstattungen künftig täglich durchgehen.

# voice: neutral
complaint-refund-policy-changes-cost = Ich habe unser Team gebeten, die Rücksendekosten vor dem Kauf deutlicher anzugeben.
    .short = Unser Team soll die Rücksendekosten künftig deutlicher angeben.

# voice: neutral
complaint-refund-policy-changes-right = Ich habe mit unserem Team besprochen, was an der ersten Antwort falsch war.
    .short = Ich habe den Fehler mit unserem Team besprochen.

# voice: neutral
complaint-refund-policy-changes-exception = Ich habe unser Team gebeten, solche Fälle künftig von Anfang an einzeln zu prüfen.
    .short = Unser Team soll solche Fälle künftig einzeln prüfen.

# voice: neutral
complaint-refund-policy-changes-policy = Ich habe unser Team gebeten, vor dem Kauf deutlicher auf diese Regel hinzuweisen.
    .short = Unser Team soll künftig deutlicher auf diese Regel hinweisen.

# Said where the complaint is a further question in the same message.
# $order_id (identifier) the order
complaint-refund-policy-also = { $voice ->
    [friendly] Du schreibst auch wegen der Erstattung oder Rückgabe der Bestellung { $order_id }.
   *[formal] Sie schreiben auch wegen der Erstattung oder Rückgabe der Bestellung { $order_id }.
}
    .short = { $voice ->
        [friendly] Du schreibst auch wegen der Bestellung { $order_id }.
       *[formal] Sie schreiben auch wegen der Bestellung { $order_id }.
    }
