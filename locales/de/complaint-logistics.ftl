### The customer complains about the delivery.
### The sentences for an angry customer have 12 words or fewer, values not counted.

## Subjects

# $order_id (identifier) the order's number
complaint-logistics-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: So geht es weiter
   *[formal] Ihre Bestellung { $order_id }: So geht es weiter
}

# $order_id (identifier) the order's number
complaint-logistics-subject-refund = { $voice ->
    [friendly] Deine Bestellung { $order_id }: volle Erstattung
   *[formal] Ihre Bestellung { $order_id }: volle Erstattung
}

# $order_id (identifier) the order's number
complaint-logistics-subject-decided = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Die Lösung ist veranlasst
   *[formal] Ihre Bestellung { $order_id }: Die Lösung ist veranlasst
}

## Listen, calm: thanks, and what happened

# $order_id (identifier) the order's number
complaint-logistics-heard-late-calm = { $voice ->
    [friendly] { START("danke") } für deine Nachricht. Die Bestellung { $order_id } ist noch nicht bei dir angekommen.
   *[formal] { START("vielen") } Dank für Ihre Nachricht. Die Bestellung { $order_id } ist noch nicht bei Ihnen angekommen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ist noch nicht da.
       *[formal] Ihre Bestellung { $order_id } ist noch nicht da.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-calm = { $voice ->
    [friendly] { START("danke") } für deine Nachricht. Das Paket zur Bestellung { $order_id } ist auf dem Weg zu dir verloren gegangen.
   *[formal] { START("vielen") } Dank für Ihre Nachricht. Das Paket zur Bestellung { $order_id } ist auf dem Weg zu Ihnen verloren gegangen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ist verloren gegangen.
       *[formal] Ihre Bestellung { $order_id } ist verloren gegangen.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-calm = { $voice ->
    [friendly] { START("danke") } für deine Nachricht. Die Bestellung { $order_id } ist als zugestellt gemeldet, aber nicht bei dir angekommen.
   *[formal] { START("vielen") } Dank für Ihre Nachricht. Die Bestellung { $order_id } ist als zugestellt gemeldet, aber nicht bei Ihnen angekommen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ist nicht angekommen.
       *[formal] Ihre Bestellung { $order_id } ist nicht angekommen.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-calm = { $voice ->
    [friendly] { START("danke") } für deine Nachricht. Die Bestellung { $order_id } ist beschädigt bei dir angekommen.
   *[formal] { START("vielen") } Dank für Ihre Nachricht. Die Bestellung { $order_id } ist beschädigt bei Ihnen angekommen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } kam beschädigt an.
       *[formal] Ihre Bestellung { $order_id } kam beschädigt an.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-wrong-address-calm = { $voice ->
    [friendly] { START("danke") } für deine Nachricht. Die Bestellung { $order_id } ging an eine falsche Adresse.
   *[formal] { START("vielen") } Dank für Ihre Nachricht. Die Bestellung { $order_id } ging an eine falsche Adresse.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ging an eine falsche Adresse.
       *[formal] Ihre Bestellung { $order_id } ging an eine falsche Adresse.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-returned-calm = { $voice ->
    [friendly] { START("danke") } für deine Nachricht. Das Paket zur Bestellung { $order_id } ging an den Absender zurück.
   *[formal] { START("vielen") } Dank für Ihre Nachricht. Das Paket zur Bestellung { $order_id } ging an den Absender zurück.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ging an den Absender zurück.
       *[formal] Ihre Bestellung { $order_id } ging an den Absender zurück.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-customs-calm = { $voice ->
    [friendly] { START("danke") } für deine Nachricht. Das Paket zur Bestellung { $order_id } liegt beim Zoll.
   *[formal] { START("vielen") } Dank für Ihre Nachricht. Das Paket zur Bestellung { $order_id } liegt beim Zoll.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } liegt beim Zoll.
       *[formal] Ihre Bestellung { $order_id } liegt beim Zoll.
    }

# $order_id (identifier) the order's number · $promised_by (date) the day that was promised
complaint-logistics-heard-late-promised-calm = { $voice ->
    [friendly] { START("danke") } für deine Nachricht. Die Bestellung { $order_id } war bis zum { $promised_by } zugesagt und ist noch nicht bei dir angekommen.
   *[formal] { START("vielen") } Dank für Ihre Nachricht. Die Bestellung { $order_id } war bis zum { $promised_by } zugesagt und ist noch nicht bei Ihnen angekommen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } kam nicht wie zugesagt.
       *[formal] Ihre Bestellung { $order_id } kam nicht wie zugesagt.
    }

## Listen, angry: the failure restated; at most 12 words a sentence here and in every other sentence for an angry customer

# $order_id (identifier) the order's number
complaint-logistics-heard-late-angry = { $voice ->
    [friendly] { START("die") } Bestellung { $order_id } ist überfällig, und du wartest noch immer darauf.
   *[formal] { START("die") } Bestellung { $order_id } ist überfällig, und Sie warten noch immer darauf.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ist überfällig.
       *[formal] Ihre Bestellung { $order_id } ist überfällig.
    }

# $order_id (identifier) the order's number · $promised_by (date) the day that was promised
# voice: neutral
complaint-logistics-heard-late-promised-angry = { START("die") } Bestellung { $order_id } war bis zum { $promised_by } zugesagt. Bis heute ist nichts angekommen.
    .short = { START("die") } Bestellung { $order_id } kam nicht wie zugesagt.

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-angry = { $voice ->
    [friendly] { START("die") } Bestellung { $order_id } ist auf dem Weg zu dir verloren gegangen.
   *[formal] { START("die") } Bestellung { $order_id } ist auf dem Weg zu Ihnen verloren gegangen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ist verloren gegangen.
       *[formal] Ihre Bestellung { $order_id } ist verloren gegangen.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-angry = { $voice ->
    [friendly] { START("die") } Bestellung { $order_id } gilt als zugestellt, ist aber nicht bei dir.
   *[formal] { START("die") } Bestellung { $order_id } gilt als zugestellt, ist aber nicht bei Ihnen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ist nicht angekommen.
       *[formal] Ihre Bestellung { $order_id } ist nicht angekommen.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-angry = { $voice ->
    [friendly] { START("die") } Bestellung { $order_id } ist beschädigt bei dir angekommen.
   *[formal] { START("die") } Bestellung { $order_id } ist beschädigt bei Ihnen angekommen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } kam beschädigt an.
       *[formal] Ihre Bestellung { $order_id } kam beschädigt an.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-wrong-address-angry = { $voice ->
    [friendly] { START("die") } Bestellung { $order_id } ging an eine falsche Adresse statt zu dir.
   *[formal] { START("die") } Bestellung { $order_id } ging an eine falsche Adresse statt zu Ihnen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ging an eine falsche Adresse.
       *[formal] Ihre Bestellung { $order_id } ging an eine falsche Adresse.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-returned-angry = { $voice ->
    [friendly] { START("die") } Bestellung { $order_id } kam nicht bei dir an. Das Paket ging zurück.
   *[formal] { START("die") } Bestellung { $order_id } kam nicht bei Ihnen an. Das Paket ging zurück.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ging an den Absender zurück.
       *[formal] Ihre Bestellung { $order_id } ging an den Absender zurück.
    }

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-customs-angry = { START("die") } Bestellung { $order_id } liegt noch immer beim Zoll.

# said from the second message on · $contacts (number) how often they have written about it, 2 or more
complaint-logistics-written = { $voice ->
    [friendly] { $contacts ->
        [2] Du musstest uns deswegen zweimal schreiben.
        [3] Du musstest uns deswegen dreimal schreiben.
        [4] Du musstest uns deswegen viermal schreiben.
        [5] Du musstest uns deswegen fünfmal schreiben.
       *[other] Du musstest uns deswegen { $contacts }-mal schreiben.
    }
   *[formal] { $contacts ->
        [2] Sie mussten uns deswegen zweimal schreiben.
        [3] Sie mussten uns deswegen dreimal schreiben.
        [4] Sie mussten uns deswegen viermal schreiben.
        [5] Sie mussten uns deswegen fünfmal schreiben.
       *[other] Sie mussten uns deswegen { $contacts }-mal schreiben.
    }
}

## Listen, rational: the state of things

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-late-rational = { START("hier") } der Stand zur Bestellung { $order_id }: Das Paket wurde bisher nicht zugestellt.
    .short = { START("die") } Bestellung { $order_id } ist noch nicht zugestellt.

# $order_id (identifier) the order's number · $promised_by (date) the day that was promised
# voice: neutral
complaint-logistics-heard-late-promised-rational = { START("hier") } der Stand zur Bestellung { $order_id }: Die Zustellung war bis zum { $promised_by } zugesagt und ist nicht erfolgt.
    .short = { START("die") } Bestellung { $order_id } kam nicht wie zugesagt.

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-lost-rational = { START("hier") } der Stand zur Bestellung { $order_id }: Das Paket ist beim Transport verloren gegangen.
    .short = { START("die") } Bestellung { $order_id } ging beim Transport verloren.

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-rational = { $voice ->
    [friendly] { START("hier") } der Stand zur Bestellung { $order_id }: Das Paket ist als zugestellt erfasst, aber nicht bei dir angekommen.
   *[formal] { START("hier") } der Stand zur Bestellung { $order_id }: Das Paket ist als zugestellt erfasst, aber nicht bei Ihnen angekommen.
}
    .short = { START("die") } Bestellung { $order_id } gilt als zugestellt, fehlt aber.

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-damaged-in-transit-rational = { START("hier") } der Stand zur Bestellung { $order_id }: Die Ware kam beschädigt an.
    .short = { START("die") } Bestellung { $order_id } kam beschädigt an.

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-wrong-address-rational = { START("hier") } der Stand zur Bestellung { $order_id }: Das Paket wurde an eine falsche Adresse verschickt.
    .short = { START("die") } Bestellung { $order_id } ging an eine falsche Adresse.

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-returned-rational = { START("hier") } der Stand zur Bestellung { $order_id }: Das Paket ging an den Absender zurück.
    .short = { START("die") } Bestellung { $order_id } ging an den Absender zurück.

# $order_id (identifier) the order's number
# voice: neutral
complaint-logistics-heard-customs-rational = { START("hier") } der Stand zur Bestellung { $order_id }: Das Paket liegt beim Zoll.
    .short = { START("die") } Bestellung { $order_id } liegt beim Zoll.

## Listen, disappointed: the expectation that was lost

# $order_id (identifier) the order's number
complaint-logistics-heard-late-disappointed = { $voice ->
    [friendly] { START("du") } hast dich auf die Bestellung { $order_id } verlassen, und sie kam nicht rechtzeitig.
   *[formal] Sie haben sich auf die Bestellung { $order_id } verlassen, und sie kam nicht rechtzeitig.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } kam nicht rechtzeitig.
       *[formal] Ihre Bestellung { $order_id } kam nicht rechtzeitig.
    }

# $order_id (identifier) the order's number · $promised_by (date) the day that was promised
complaint-logistics-heard-late-promised-disappointed = { $voice ->
    [friendly] { START("du") } hast dich darauf verlassen, dass die Bestellung { $order_id } bis zum { $promised_by } kommt, und sie kam nicht.
   *[formal] Sie haben sich darauf verlassen, dass die Bestellung { $order_id } bis zum { $promised_by } kommt, und sie kam nicht.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } kam nicht wie versprochen.
       *[formal] Ihre Bestellung { $order_id } kam nicht wie versprochen.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-disappointed = { $voice ->
    [friendly] { START("du") } hast dich auf die Bestellung { $order_id } gefreut, und sie ist unterwegs verloren gegangen.
   *[formal] Sie haben sich auf die Bestellung { $order_id } gefreut, und sie ist unterwegs verloren gegangen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ging verloren.
       *[formal] Ihre Bestellung { $order_id } ging verloren.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-disappointed = { $voice ->
    [friendly] { START("du") } hast dich auf die Bestellung { $order_id } gefreut; sie gilt als zugestellt, und trotzdem hast du nichts in den Händen.
   *[formal] Sie haben sich auf die Bestellung { $order_id } gefreut; sie gilt als zugestellt, und trotzdem haben Sie nichts in den Händen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ist nicht angekommen.
       *[formal] Ihre Bestellung { $order_id } ist nicht angekommen.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-disappointed = { $voice ->
    [friendly] { START("du") } hast dich auf die Bestellung { $order_id } gefreut, und dann kam sie beschädigt an.
   *[formal] Sie haben sich auf die Bestellung { $order_id } gefreut, und dann kam sie beschädigt an.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } kam beschädigt an.
       *[formal] Ihre Bestellung { $order_id } kam beschädigt an.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-wrong-address-disappointed = { $voice ->
    [friendly] { START("du") } hast auf die Bestellung { $order_id } gewartet, und sie ging an eine falsche Adresse.
   *[formal] Sie haben auf die Bestellung { $order_id } gewartet, und sie ging an eine falsche Adresse.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ging an eine falsche Adresse.
       *[formal] Ihre Bestellung { $order_id } ging an eine falsche Adresse.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-returned-disappointed = { $voice ->
    [friendly] { START("du") } hast auf die Bestellung { $order_id } gewartet, und das Paket ging zurück, statt bei dir anzukommen.
   *[formal] Sie haben auf die Bestellung { $order_id } gewartet, und das Paket ging zurück, statt bei Ihnen anzukommen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ging an den Absender zurück.
       *[formal] Ihre Bestellung { $order_id } ging an den Absender zurück.
    }

# $order_id (identifier) the order's number
complaint-logistics-heard-customs-disappointed = { $voice ->
    [friendly] { START("du") } hast mit der Bestellung { $order_id } gerechnet, und jetzt liegt sie beim Zoll.
   *[formal] Sie haben mit der Bestellung { $order_id } gerechnet, und jetzt liegt sie beim Zoll.
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } liegt noch beim Zoll.
       *[formal] Ihre Bestellung { $order_id } liegt noch beim Zoll.
    }

# voice: neutral
complaint-logistics-expected-gift = Es sollte ein Geschenk sein, und ein Geschenk muss heil und pünktlich ankommen.
    .short = Es sollte ein Geschenk sein.

# voice: neutral
complaint-logistics-expected-celebration = Die Bestellung war für einen besonderen Tag bestimmt, und der lässt sich nicht verschieben.
    .short = Die Bestellung war für einen besonderen Tag bestimmt.

# voice: neutral
complaint-logistics-expected-trip = Es war für eine Reise bestimmt, und eine Abreise lässt sich nicht verschieben.
    .short = Es war für eine Reise.

complaint-logistics-expected-work = { $voice ->
    [friendly] Du brauchtest es für deine Arbeit, und die wartet nicht auf ein Paket.
   *[formal] Sie brauchten es für Ihre Arbeit, und die wartet nicht auf ein Paket.
}
    .short = { $voice ->
        [friendly] Du brauchst sie für die Arbeit.
       *[formal] Sie brauchen sie für die Arbeit.
    }

# said where nothing is known of an occasion
complaint-logistics-expected-trust = { $voice ->
    [friendly] Du hast uns dein Vertrauen geschenkt, und ich verstehe, dass es gelitten hat.
   *[formal] Sie haben uns Ihr Vertrauen geschenkt, und ich verstehe, dass es gelitten hat.
}
    .short = { $voice ->
        [friendly] Du hast uns vertraut.
       *[formal] Sie haben uns vertraut.
    }

## Empathise: the one apology of the reply

# voice: neutral
complaint-logistics-sorry-calm = Es tut mir leid, dass die Lieferung nicht so verlaufen ist, wie sie sollte.
    .short = Das tut mir leid.

complaint-logistics-sorry-angry = { $voice ->
    [friendly] Ich bitte dich dafür um Entschuldigung.
   *[formal] Ich bitte Sie dafür um Entschuldigung.
}
    .short = Ich bitte um Entschuldigung.

# voice: neutral
complaint-logistics-sorry-rational = Dafür bitte ich um Entschuldigung.
    .short = Ich bitte um Entschuldigung.

complaint-logistics-sorry-disappointed = { $voice ->
    [friendly] Es tut mir leid, dass diese Bestellung dich so enttäuscht hat.
   *[formal] Es tut mir leid, dass diese Bestellung Sie so enttäuscht hat.
}
    .short = Das tut mir sehr leid.

# voice: neutral
complaint-logistics-fault-carrier = Der Fehler ist unterwegs entstanden; ihn zu beheben ist unsere Aufgabe.
    .short = Es ging unterwegs schief; das zu beheben ist unsere Aufgabe.

# voice: neutral
complaint-logistics-fault-unknown = Wo der Fehler entstanden ist, steht noch nicht fest; das zu klären ist unsere Aufgabe.
    .short = Die Ursache zu klären ist unsere Aufgabe.

# angry: who takes it on · $agent (text) who signs
# voice: neutral
complaint-logistics-person-named = Ich bin { $agent } und kümmere mich selbst darum.
    .short = Ich bin { $agent } und kümmere mich darum.

# angry, where the agent is not named
# voice: neutral
complaint-logistics-person-own = Ich kümmere mich ab jetzt selbst darum.
    .short = Ich kümmere mich selbst darum.

## Solve: what is known

# $last_update (date) the day of the last scan
# voice: neutral
complaint-logistics-last-scan = Der letzte Scan stammt vom { $last_update }.
    .short = Letzter Scan: { $last_update }.

# $last_update (date) the day of the last scan · $place (text) where the parcel is or was left
# voice: neutral
complaint-logistics-last-scan-place = Der letzte Scan stammt vom { $last_update } ({ $place }).
    .short = Letzter Scan: { $last_update } ({ $place }).

# voice: neutral
complaint-logistics-cause-weather = Die Ursache ist das Wetter auf der Strecke.

# voice: neutral
complaint-logistics-cause-strike = Die Ursache ist ein Streik beim Paketdienst.

# voice: neutral
complaint-logistics-cause-volume = Die Ursache ist das hohe Paketaufkommen beim Paketdienst.
    .short = Der Paketdienst ist stark ausgelastet.

# voice: neutral
complaint-logistics-cause-customs = Die Ursache ist die Zollabfertigung.

# voice: neutral
complaint-logistics-cause-sorting = Die Ursache ist ein Sortierfehler unterwegs.

# voice: neutral
complaint-logistics-cause-handling = Die Ursache ist der Umgang mit dem Paket unterwegs.
    .short = Die Ursache ist der Umgang unterwegs.

# voice: neutral
complaint-logistics-cause-packaging = Die Ursache ist eine Verpackung, die die Ware nicht geschützt hat.
    .short = Die Verpackung hat die Ware nicht geschützt.

# voice: neutral
complaint-logistics-cause-late-dispatch = Die Ursache ist, dass die Bestellung unser Lager zu spät verlassen hat.
    .short = Sie hat unser Lager zu spät verlassen.

# voice: neutral
complaint-logistics-cause-label = Die Ursache ist ein Fehler auf dem Versandetikett.

# voice: neutral
complaint-logistics-cause-address = Die Ursache ist eine unvollständige Adresse auf dem Etikett.

# voice: neutral
complaint-logistics-cause-not-collected = Die Ursache ist, dass die Abholfrist endete, bevor das Paket abgeholt wurde.
    .short = Die Abholfrist war abgelaufen.

## Solve: the marketplace stores and delivers it

complaint-logistics-marketplace-calm = { $voice ->
    [friendly] Der Marktplatz lagert und liefert diese Bestellung und kann deshalb direkt eingreifen. Bitte öffne dort die Bestellung in deinem Konto und wähle die Hilfe: Dort wird über Ersatz oder Erstattung entschieden.
   *[formal] Der Marktplatz lagert und liefert diese Bestellung und kann deshalb direkt eingreifen. Bitte öffnen Sie dort die Bestellung in Ihrem Konto und wählen Sie die Hilfe: Dort wird über Ersatz oder Erstattung entschieden.
}
    .short = { $voice ->
        [friendly] Der Marktplatz liefert sie und entscheidet über Ersatz oder Erstattung: Bitte öffne die Bestellung in deinem Konto und wähle die Hilfe.
       *[formal] Der Marktplatz liefert sie und entscheidet über Ersatz oder Erstattung: Bitte öffnen Sie die Bestellung in Ihrem Konto und wählen Sie die Hilfe.
    }

# voice: neutral
complaint-logistics-marketplace-own-calm = Gleichzeitig prüfe ich die Bestellung auf unserer Seite.

complaint-logistics-marketplace-angry = { $voice ->
    [friendly] Diese Bestellung liefert der Marktplatz; er entscheidet über Ersatz oder Erstattung. Mein Rat: Öffne dort die Bestellung und wähle die Hilfe.
   *[formal] Diese Bestellung liefert der Marktplatz; er entscheidet über Ersatz oder Erstattung. Mein Rat: Öffnen Sie dort die Bestellung und wählen Sie die Hilfe.
}
    .short = { $voice ->
        [friendly] Der Marktplatz entscheidet über Ersatz oder Erstattung. Mein Rat: Öffne dort die Bestellung und wähle die Hilfe.
       *[formal] Der Marktplatz entscheidet über Ersatz oder Erstattung. Mein Rat: Öffnen Sie dort die Bestellung und wählen Sie die Hilfe.
    }

# angry
complaint-logistics-marketplace-silence = { $voice ->
    [friendly] Auch ohne deine Antwort prüfe ich weiter.
   *[formal] Auch ohne Ihre Antwort prüfe ich weiter.
}
    .short = { $voice ->
        [friendly] Auch ohne deine Antwort prüfe ich weiter.
       *[formal] Auch ohne Ihre Antwort prüfe ich weiter.
    }

complaint-logistics-marketplace-rational = { $voice ->
    [friendly] Lager und Zustellung liegen beim Marktplatz, der deshalb über Ersatz und Erstattung entscheidet. Der Weg: dein Konto, die Bestellung, die Hilfe; der Aufwand: wenige Minuten.
   *[formal] Lager und Zustellung liegen beim Marktplatz, der deshalb über Ersatz und Erstattung entscheidet. Der Weg: Ihr Konto, die Bestellung, die Hilfe; der Aufwand: wenige Minuten.
}
    .short = { $voice ->
        [friendly] Der Marktplatz liefert sie und entscheidet über Ersatz oder Erstattung. Der Weg: dein Konto, die Bestellung, die Hilfe; wenige Minuten.
       *[formal] Der Marktplatz liefert sie und entscheidet über Ersatz oder Erstattung. Der Weg: Ihr Konto, die Bestellung, die Hilfe; wenige Minuten.
    }

complaint-logistics-marketplace-own-rational = { $voice ->
    [friendly] Unsere eigene Prüfung läuft parallel und erfordert nichts von dir.
   *[formal] Unsere eigene Prüfung läuft parallel und erfordert nichts von Ihnen.
}
    .short = Wir prüfen sie auch selbst.

complaint-logistics-marketplace-disappointed = { $voice ->
    [friendly] Du hast bei uns gekauft, und ich möchte dich nicht einfach weiterschicken. Der Marktplatz lagert und liefert diese Bestellung, deshalb ist seine Hilfe der kürzeste Weg: Öffne dort die Bestellung in deinem Konto und wähle die Hilfe, dann wird direkt über Ersatz oder Erstattung entschieden.
   *[formal] Sie haben bei uns gekauft, und ich möchte Sie nicht einfach weiterschicken. Der Marktplatz lagert und liefert diese Bestellung, deshalb ist seine Hilfe der kürzeste Weg: Öffnen Sie dort die Bestellung in Ihrem Konto und wählen Sie die Hilfe, dann wird direkt über Ersatz oder Erstattung entschieden.
}
    .short = { $voice ->
        [friendly] Der Marktplatz liefert sie, und seine Hilfe ist der kürzeste Weg zu Ersatz oder Erstattung: Du findest sie in deinem Konto bei der Bestellung.
       *[formal] Der Marktplatz liefert sie, und seine Hilfe ist der kürzeste Weg zu Ersatz oder Erstattung: Sie finden sie in Ihrem Konto bei der Bestellung.
    }

# voice: neutral
complaint-logistics-marketplace-own-disappointed = Währenddessen prüfe ich die Bestellung auch auf unserer Seite.
    .short = Ich prüfe sie auch selbst.

## Solve: it is decided, and booked before the reply goes out

# $full_refund (money) the full refund, shipping included
# voice: neutral
complaint-logistics-done-refund = Die volle Erstattung von { $full_refund } habe ich veranlasst, Versandkosten inbegriffen.
    .short = Ich habe { $full_refund } samt Versand erstattet.

# $partial_refund (money) the part that goes back
# voice: neutral
complaint-logistics-done-partial = Eine Teilerstattung von { $partial_refund } habe ich veranlasst.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-done-resend = { $voice ->
    [friendly] Ich verschicke die Bestellung bis zum { $resend_by } noch einmal, für dich kostenlos.
   *[formal] Ich verschicke die Bestellung bis zum { $resend_by } noch einmal, für Sie kostenlos.
}
    .short = Die Ware geht bis zum { $resend_by } erneut kostenlos ab.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
# voice: neutral
complaint-logistics-done-resend-cost = Ich verschicke die Bestellung bis zum { $resend_by } noch einmal. Der zweite Versand kostet { $reship_cost }.
    .short = Die Ware geht bis zum { $resend_by } für { $reship_cost } erneut ab.

# $part_by (date) the last day on which the part leaves
complaint-logistics-done-part = { $voice ->
    [friendly] Ich verschicke das neue Teil bis zum { $part_by }, für dich kostenlos.
   *[formal] Ich verschicke das neue Teil bis zum { $part_by }, für Sie kostenlos.
}
    .short = Das neue Teil verschicke ich bis zum { $part_by } kostenlos.

# $wait_until (date) the last day of the expected delivery
# voice: neutral
complaint-logistics-done-wait = Wie vereinbart warten wir die Zustellung bis zum { $wait_until } ab.
    .short = Wie vereinbart warten wir bis zum { $wait_until }.

# what follows if the wait or the replacement fails · $full_refund (money) the full refund, shipping included
complaint-logistics-done-net = { $voice ->
    [friendly] Gelingt das nicht, erstatte ich dir den vollen Betrag von { $full_refund }.
   *[formal] Gelingt das nicht, erstatte ich Ihnen den vollen Betrag von { $full_refund }.
}
    .short = { $voice ->
        [friendly] Kommt nichts an, erstatte ich dir { $full_refund }.
       *[formal] Kommt nichts an, erstatte ich Ihnen { $full_refund }.
    }

complaint-logistics-nothing-to-do = { $voice ->
    [friendly] Du musst dafür nichts tun.
   *[formal] Sie müssen dafür nichts tun.
}
    .short = { $voice ->
        [friendly] Du musst nichts tun.
       *[formal] Sie müssen nichts tun.
    }

# $refund_days (number) business days until the money is there
# voice: neutral
complaint-logistics-refund-way = { $refund_days ->
    [one] Das Geld geht innerhalb eines Werktages auf demselben Zahlungsweg zurück.
   *[other] Das Geld geht innerhalb von { $refund_days } Werktagen auf demselben Zahlungsweg zurück.
}
    .short = { $refund_days ->
        [one] { $channel ->
            [mercadolibre] Dauer: ein Werktag.
           *[other] Das dauert einen Werktag.
        }
       *[other] { $channel ->
            [mercadolibre] Dauer: bis zu { $refund_days } Werktage.
           *[other] Das dauert bis zu { $refund_days } Werktage.
        }
    }

# $method (text) how they paid · $refund_days (number) business days until the money is there
# voice: neutral
complaint-logistics-refund-way-method = { $refund_days ->
    [one] Das Geld geht innerhalb eines Werktages auf demselben Zahlungsweg zurück ({ $method }).
   *[other] Das Geld geht innerhalb von { $refund_days } Werktagen auf demselben Zahlungsweg zurück ({ $method }).
}
    .short = { $refund_days ->
        [one] { $channel ->
            [mercadolibre] Dauer: ein Werktag.
           *[other] Das dauert einen Werktag.
        }
       *[other] { $channel ->
            [mercadolibre] Dauer: bis zu { $refund_days } Werktage.
           *[other] Das dauert bis zu { $refund_days } Werktage.
        }
    }

# rational, where the days are in the sentence before · $method (text) how they paid
# voice: neutral
complaint-logistics-refund-means = Die Erstattung geht auf demselben Zahlungsweg zurück ({ $method }).
    .short = Sie geht auf demselben Zahlungsweg zurück ({ $method }).

## Solve: the options, calm

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-calm = { $voice ->
    [friendly] Der Paketdienst rechnet mit der Zustellung bis zum { $wait_until }; ist das Paket dann nicht da, erstatte ich den vollen Betrag, ohne dass du noch einmal schreiben musst.
   *[formal] Der Paketdienst rechnet mit der Zustellung bis zum { $wait_until }; ist das Paket dann nicht da, erstatte ich den vollen Betrag, ohne dass Sie noch einmal schreiben müssen.
}
    .short = Sie soll bis zum { $wait_until } kommen; sonst erstatte ich alles.

# voice: neutral
complaint-logistics-asked-calm = Ich habe beim Paketdienst nachgefragt, wo das Paket ist; einen Liefertermin hat er noch nicht genannt.
    .short = Der Paketdienst nennt noch keinen Termin.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-wait-open-calm = { $voice ->
    [friendly] Du kannst die Antwort des Paketdienstes abwarten, oder ich erstatte dir schon jetzt den vollen Betrag von { $full_refund }, Versandkosten inbegriffen.
   *[formal] Sie können die Antwort des Paketdienstes abwarten, oder ich erstatte Ihnen schon jetzt den vollen Betrag von { $full_refund }, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Du kannst warten, oder ich erstatte jetzt { $full_refund } samt Versand.
       *[formal] Sie können warten, oder ich erstatte jetzt { $full_refund } samt Versand.
    }

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-now-calm = { $voice ->
    [friendly] Wenn du nicht länger warten möchtest, erstatte ich dir schon jetzt den vollen Betrag von { $full_refund }, Versandkosten inbegriffen.
   *[formal] Wenn Sie nicht länger warten möchten, erstatte ich Ihnen schon jetzt den vollen Betrag von { $full_refund }, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Auf Wunsch erstatte ich dir jetzt { $full_refund } samt Versand.
       *[formal] Auf Wunsch erstatte ich Ihnen jetzt { $full_refund } samt Versand.
    }

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-calm = { $voice ->
    [friendly] Ich kann die Bestellung bis zum { $resend_by } noch einmal verschicken, für dich kostenlos.
   *[formal] Ich kann die Bestellung bis zum { $resend_by } noch einmal verschicken, für Sie kostenlos.
}
    .short = Ich kann sie bis zum { $resend_by } kostenlos erneut senden.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
# voice: neutral
complaint-logistics-option-resend-cost-calm = Ich kann die Bestellung bis zum { $resend_by } noch einmal verschicken; der zweite Versand kostet { $reship_cost }.
    .short = Ich kann sie bis zum { $resend_by } für { $reship_cost } noch einmal senden.

# $part_by (date) the last day on which the part leaves
complaint-logistics-option-part-calm = { $voice ->
    [friendly] Das beschädigte Teil kann ich dir bis zum { $part_by } kostenlos neu schicken.
   *[formal] Das beschädigte Teil kann ich Ihnen bis zum { $part_by } kostenlos neu schicken.
}
    .short = Ein neues Teil kann ich bis zum { $part_by } kostenlos schicken.

# $partial_refund (money) the part that goes back
complaint-logistics-option-partial-calm = { $voice ->
    [friendly] Wenn du die Ware so behältst, wie sie ist, erhältst du { $partial_refund } zurück.
   *[formal] Wenn Sie die Ware so behalten, wie sie ist, erhalten Sie { $partial_refund } zurück.
}
    .short = { $voice ->
        [friendly] Behältst du sie, bekommst du { $partial_refund } zurück.
       *[formal] Behalten Sie sie, erhalten Sie { $partial_refund } zurück.
    }

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-calm = { $voice ->
    [friendly] Wenn du lieber dein Geld zurückhaben möchtest, erstatte ich dir den vollen Betrag von { $full_refund }, Versandkosten inbegriffen.
   *[formal] Wenn Sie lieber Ihr Geld zurückhaben möchten, erstatte ich Ihnen den vollen Betrag von { $full_refund }, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Oder ich erstatte dir { $full_refund } samt Versand.
       *[formal] Oder ich erstatte Ihnen { $full_refund } samt Versand.
    }

# $partial_refund (money) the part that goes back
complaint-logistics-wait-partial = { $voice ->
    [friendly] Wenn du wartest, erhältst du außerdem { $partial_refund } zurück.
   *[formal] Wenn Sie warten, erhalten Sie außerdem { $partial_refund } zurück.
}
    .short = { $voice ->
        [friendly] Für das Warten bekommst du { $partial_refund }.
       *[formal] Für das Warten erhalten Sie { $partial_refund }.
    }

## Solve: the options, rational; each with its date and its effort

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-rational = { $voice ->
    [friendly] Warten: Zustellung voraussichtlich bis zum { $wait_until }, ohne Aufwand für dich; wird der Tag nicht eingehalten, folgt die volle Erstattung ohne Aufforderung.
   *[formal] Warten: Zustellung voraussichtlich bis zum { $wait_until }, ohne Aufwand für Sie; wird der Tag nicht eingehalten, folgt die volle Erstattung ohne Aufforderung.
}
    .short = Warten: voraussichtlich bis zum { $wait_until }; sonst volle Erstattung.

# voice: neutral
complaint-logistics-asked-rational = Ich habe beim Paketdienst nachgefragt; einen Liefertermin hat er nicht genannt.
    .short = Der Paketdienst nennt noch keinen Termin.

complaint-logistics-option-wait-open-rational = { $voice ->
    [friendly] Warten: Liefertermin offen, ohne Aufwand für dich.
   *[formal] Warten: Liefertermin offen, ohne Aufwand für Sie.
}
    .short = Warten: Der Termin ist noch offen.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-rational = { $voice ->
    [friendly] Zweiter Versand: bis zum { $resend_by }, für dich kostenlos.
   *[formal] Zweiter Versand: bis zum { $resend_by }, für Sie kostenlos.
}
    .short = Neuversand: kostenlos, bis zum { $resend_by }.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
# voice: neutral
complaint-logistics-option-resend-cost-rational = Zweiter Versand: bis zum { $resend_by }, Kosten { $reship_cost }.
    .short = Neuversand: { $reship_cost }, bis zum { $resend_by }.

# $part_by (date) the last day on which the part leaves
complaint-logistics-option-part-rational = { $voice ->
    [friendly] Neues Teil: Versand bis zum { $part_by }, für dich kostenlos.
   *[formal] Neues Teil: Versand bis zum { $part_by }, für Sie kostenlos.
}
    .short = Neues Teil: kostenlos, bis zum { $part_by }.

# $partial_refund (money) the part that goes back · $refund_days (number) business days until the money is there
complaint-logistics-option-partial-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] Behalten: { $partial_refund } zurück innerhalb eines Werktages nach deiner Antwort.
       *[other] Behalten: { $partial_refund } zurück innerhalb von { $refund_days } Werktagen nach deiner Antwort.
    }
   *[formal] { $refund_days ->
        [one] Behalten: { $partial_refund } zurück innerhalb eines Werktages nach Ihrer Antwort.
       *[other] Behalten: { $partial_refund } zurück innerhalb von { $refund_days } Werktagen nach Ihrer Antwort.
    }
}
    .short = { $refund_days ->
        [one] Behalten: { $partial_refund } zurück, innerhalb eines Werktages.
       *[other] Behalten: { $partial_refund } zurück, innerhalb von { $refund_days } Werktagen.
    }

# $full_refund (money) the full refund, shipping included · $refund_days (number) business days until the money is there
complaint-logistics-option-refund-rational = { $voice ->
    [friendly] { $refund_days ->
        [one] Erstattung: { $full_refund } einschließlich Versandkosten, innerhalb eines Werktages nach deiner Antwort. Eine Zeile genügt.
       *[other] Erstattung: { $full_refund } einschließlich Versandkosten, innerhalb von { $refund_days } Werktagen nach deiner Antwort. Eine Zeile genügt.
    }
   *[formal] { $refund_days ->
        [one] Erstattung: { $full_refund } einschließlich Versandkosten, innerhalb eines Werktages nach Ihrer Antwort. Eine Zeile genügt.
       *[other] Erstattung: { $full_refund } einschließlich Versandkosten, innerhalb von { $refund_days } Werktagen nach Ihrer Antwort. Eine Zeile genügt.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Erstattung: { $full_refund } samt Versand, ein Werktag nach deiner Antwort.
           *[other] Erstattung: { $full_refund } samt Versand, bis zu { $refund_days } Werktage nach deiner Antwort.
        }
       *[formal] { $refund_days ->
            [one] Erstattung: { $full_refund } samt Versand, ein Werktag nach Ihrer Antwort.
           *[other] Erstattung: { $full_refund } samt Versand, bis zu { $refund_days } Werktage nach Ihrer Antwort.
        }
    }

## Solve: the options, disappointed; two at most, the full refund among them

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-disappointed = { $voice ->
    [friendly] Wenn du die Ware noch möchtest: Die Zustellung wird bis zum { $wait_until } erwartet; ist das Paket dann nicht da, erstatte ich alles, ohne dass du darum bitten musst.
   *[formal] Wenn Sie die Ware noch möchten: Die Zustellung wird bis zum { $wait_until } erwartet; ist das Paket dann nicht da, erstatte ich alles, ohne dass Sie darum bitten müssen.
}
    .short = Sie soll bis zum { $wait_until } kommen; sonst erstatte ich alles.

complaint-logistics-asked-disappointed = { $voice ->
    [friendly] Ich habe beim Paketdienst nachgefragt, wo das Paket ist, aber noch gibt es keinen Tag, den ich dir ehrlich versprechen könnte.
   *[formal] Ich habe beim Paketdienst nachgefragt, wo das Paket ist, aber noch gibt es keinen Tag, den ich Ihnen ehrlich versprechen könnte.
}
    .short = Der Paketdienst nennt mir noch keinen Tag.

complaint-logistics-option-wait-open-disappointed = { $voice ->
    [friendly] Wenn du die Ware noch möchtest, warten wir die Antwort des Paketdienstes ab, und du kannst es dir jederzeit anders überlegen.
   *[formal] Wenn Sie die Ware noch möchten, warten wir die Antwort des Paketdienstes ab, und Sie können es sich jederzeit anders überlegen.
}
    .short = { $voice ->
        [friendly] Du kannst warten und dich jederzeit anders entscheiden.
       *[formal] Sie können warten und sich jederzeit anders entscheiden.
    }

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-disappointed = { $voice ->
    [friendly] Wenn du die Ware noch möchtest, verschicke ich sie bis zum { $resend_by } noch einmal, für dich kostenlos.
   *[formal] Wenn Sie die Ware noch möchten, verschicke ich sie bis zum { $resend_by } noch einmal, für Sie kostenlos.
}
    .short = Ich kann sie bis zum { $resend_by } kostenlos erneut senden.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
complaint-logistics-option-resend-cost-disappointed = { $voice ->
    [friendly] Wenn du die Ware noch möchtest, verschicke ich sie bis zum { $resend_by } noch einmal; der zweite Versand kostet { $reship_cost }.
   *[formal] Wenn Sie die Ware noch möchten, verschicke ich sie bis zum { $resend_by } noch einmal; der zweite Versand kostet { $reship_cost }.
}
    .short = Ich kann sie bis zum { $resend_by } für { $reship_cost } noch einmal senden.

# $part_by (date) the last day on which the part leaves
complaint-logistics-option-part-disappointed = { $voice ->
    [friendly] Wenn du die Ware noch möchtest, ersetze ich das beschädigte Teil: Ich verschicke es bis zum { $part_by }, für dich kostenlos.
   *[formal] Wenn Sie die Ware noch möchten, ersetze ich das beschädigte Teil: Ich verschicke es bis zum { $part_by }, für Sie kostenlos.
}
    .short = Ein neues Teil kann ich bis zum { $part_by } kostenlos schicken.

# $partial_refund (money) the part that goes back
complaint-logistics-option-partial-disappointed = { $voice ->
    [friendly] Wenn du die Ware trotzdem behalten möchtest, erhältst du { $partial_refund } vom Preis zurück.
   *[formal] Wenn Sie die Ware trotzdem behalten möchten, erhalten Sie { $partial_refund } vom Preis zurück.
}
    .short = { $voice ->
        [friendly] Behältst du sie, bekommst du { $partial_refund } zurück.
       *[formal] Behalten Sie sie, erhalten Sie { $partial_refund } zurück.
    }

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-disappointed = { $voice ->
    [friendly] Wenn du die Ware nicht mehr möchtest, erhältst du den vollen Betrag von { $full_refund } zurück, Versandkosten inbegriffen.
   *[formal] Wenn Sie die Ware nicht mehr möchten, erhalten Sie den vollen Betrag von { $full_refund } zurück, Versandkosten inbegriffen.
}
    .short = Auf Wunsch erstatte ich { $full_refund } samt Versand.

# amends beside the remedy, where there is no goodwill
complaint-logistics-care = { $voice ->
    [friendly] Ich verfolge deine Bestellung selbst, bis alles geklärt ist.
   *[formal] Ich verfolge Ihre Bestellung selbst, bis alles geklärt ist.
}
    .short = Ich bleibe selbst daran, bis alles geklärt ist.

## Solve: the action, the advice and what silence means, angry

complaint-logistics-asked-angry = { $voice ->
    [friendly] Ich habe heute beim Paketdienst nach deinem Paket gefragt.
   *[formal] Ich habe heute beim Paketdienst nach Ihrem Paket gefragt.
}
    .short = Den Paketdienst habe ich heute gefragt.

complaint-logistics-reserved-angry = { $voice ->
    [friendly] Der Ersatz liegt für dich schon bereit.
   *[formal] Der Ersatz liegt für Sie schon bereit.
}
    .short = Der Ersatz liegt bereit.

complaint-logistics-checked-angry = { $voice ->
    [friendly] Ich habe heute deine Bestellung und die Sendungsverfolgung geprüft.
   *[formal] Ich habe heute Ihre Bestellung und die Sendungsverfolgung geprüft.
}
    .short = Ich habe die Bestellung heute geprüft.

# $wait_until (date) the last day of the expected delivery · $full_refund (money) the full refund, shipping included
complaint-logistics-option-wait-angry = { $voice ->
    [friendly] Mein Rat: Warte bis zum { $wait_until }. Fehlt das Paket dann, erstatte ich { $full_refund } ohne weitere Nachricht von dir.
   *[formal] Mein Rat: Warten Sie bis zum { $wait_until }. Fehlt das Paket dann, erstatte ich { $full_refund } ohne weitere Nachricht von Ihnen.
}
    .short = { $voice ->
        [friendly] Mein Rat: Warte bis zum { $wait_until }. Kommt nichts, erstatte ich { $full_refund }.
       *[formal] Mein Rat: Warten Sie bis zum { $wait_until }. Kommt nichts, erstatte ich { $full_refund }.
    }

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-angry = { $voice ->
    [friendly] Mein Rat: Nimm die volle Erstattung von { $full_refund }.
   *[formal] Mein Rat: Nehmen Sie die volle Erstattung von { $full_refund }.
}
    .short = Mein Rat: die volle Erstattung von { $full_refund }.

# $resend_by (date) the last day on which it leaves again
# voice: neutral
complaint-logistics-option-resend-angry = Mein Rat: Ich verschicke die Ware bis zum { $resend_by } kostenlos noch einmal.
    .short = Mein Rat: kostenloser Neuversand bis zum { $resend_by }.

# $part_by (date) the last day on which the part leaves
# voice: neutral
complaint-logistics-option-part-angry = Mein Rat: Ich verschicke bis zum { $part_by } kostenlos das neue Teil.
    .short = Mein Rat: kostenlos ein neues Teil bis zum { $part_by }.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-address-angry = { $voice ->
    [friendly] Mein Rat: Bestätige die Adresse. Dann verschicke ich die Bestellung bis zum { $resend_by } kostenlos noch einmal.
   *[formal] Mein Rat: Bestätigen Sie die Adresse. Dann verschicke ich die Bestellung bis zum { $resend_by } kostenlos noch einmal.
}
    .short = { $voice ->
        [friendly] Mein Rat: Bestätige die Adresse; ich versende bis zum { $resend_by } kostenlos neu.
       *[formal] Mein Rat: Bestätigen Sie die Adresse; ich versende bis zum { $resend_by } kostenlos neu.
    }

complaint-logistics-silence-advice = { $voice ->
    [friendly] Höre ich nichts von dir, mache ich es genau so.
   *[formal] Höre ich nichts von Ihnen, mache ich es genau so.
}
    .short = Ohne Antwort mache ich das.

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-silence-refund = { $voice ->
    [friendly] Ohne deine Antwort veranlasse ich die Erstattung am { $next_news_by }.
   *[formal] Ohne Ihre Antwort veranlasse ich die Erstattung am { $next_news_by }.
}
    .short = Ohne Antwort erstatte ich am { $next_news_by }.

# angry: asks the carrier
complaint-logistics-silence-carrier = { $voice ->
    [friendly] Ohne deine Antwort frage ich weiter nach.
   *[formal] Ohne Ihre Antwort frage ich weiter nach.
}
    .short = Ohne Antwort frage ich weiter.

# $full_refund (money) the full refund, shipping included
complaint-logistics-or-refund-now = { $voice ->
    [friendly] Du kannst { $full_refund } auch jetzt schon zurückbekommen: Ein Wort genügt.
   *[formal] Sie können { $full_refund } auch jetzt schon zurückbekommen: Ein Wort genügt.
}
    .short = Oder ich erstatte { $full_refund } jetzt: Ein kurzes Wort genügt.

# $full_refund (money) the full refund, shipping included · $resend_by (date) the last day on which it leaves again
# voice: neutral
complaint-logistics-or-refund-now-resend = Auch möglich: { $full_refund } jetzt zurück oder Neuversand bis zum { $resend_by }.
    .short = Oder { $full_refund } jetzt zurück, oder Neuversand bis zum { $resend_by }.

complaint-logistics-or-wait = { $voice ->
    [friendly] Wenn du lieber warten möchtest, genügt ein Wort.
   *[formal] Wenn Sie lieber warten möchten, genügt ein Wort.
}
    .short = { $voice ->
        [friendly] Möchtest du warten, genügt ein Wort.
       *[formal] Möchten Sie warten, genügt ein Wort.
    }

# $resend_by (date) the last day on which it leaves again
# voice: neutral
complaint-logistics-or-wait-resend = Auch möglich: warten oder Neuversand bis zum { $resend_by }.
    .short = Möglich sind auch Warten oder Neuversand bis zum { $resend_by }.

# $full_refund (money) the full refund, shipping included · $refund_days (number) business days until the money is there
complaint-logistics-or-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] Auf Wunsch erhältst du stattdessen { $full_refund } innerhalb eines Werktages zurück.
       *[other] Auf Wunsch erhältst du stattdessen { $full_refund } innerhalb von { $refund_days } Werktagen zurück.
    }
   *[formal] { $refund_days ->
        [one] Auf Wunsch erhalten Sie stattdessen { $full_refund } innerhalb eines Werktages zurück.
       *[other] Auf Wunsch erhalten Sie stattdessen { $full_refund } innerhalb von { $refund_days } Werktagen zurück.
    }
}
    .short = { $refund_days ->
        [one] Auf Wunsch binnen eines Werktages { $full_refund } zurück.
       *[other] Auf Wunsch binnen { $refund_days } Werktagen { $full_refund } zurück.
    }

# $full_refund (money) the full refund, shipping included · $part_by (date) the last day on which the part leaves
# voice: neutral
complaint-logistics-or-refund-part = Auch möglich: { $full_refund } zurück oder ein neues Teil bis zum { $part_by }.
    .short = Oder { $full_refund } zurück, oder ein neues Teil bis zum { $part_by }.

# $full_refund (money) the full refund, shipping included · $part_by (date) the last day on which the part leaves · $partial_refund (money) the part that goes back
# voice: neutral
complaint-logistics-or-refund-part-partial = Auch möglich: { $full_refund } zurück, ein neues Teil bis zum { $part_by } oder { $partial_refund } Preisnachlass.
    .short = Oder { $full_refund } zurück, ein neues Teil bis zum { $part_by } oder { $partial_refund } Nachlass.

# $partial_refund (money) the part that goes back
complaint-logistics-or-partial = { $voice ->
    [friendly] Du kannst den Artikel auch behalten und { $partial_refund } zurückbekommen.
   *[formal] Sie können den Artikel auch behalten und { $partial_refund } zurückbekommen.
}
    .short = { $voice ->
        [friendly] Oder du behältst sie und bekommst { $partial_refund } zurück.
       *[formal] Oder Sie behalten sie und erhalten { $partial_refund } zurück.
    }

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
# voice: neutral
complaint-logistics-or-reship-cost = Auch möglich: Neuversand bis zum { $resend_by } für { $reship_cost }.
    .short = Oder Neuversand bis zum { $resend_by } für { $reship_cost }.

## Solve: delivered, not received

# $delivered_on (date) the day of delivery as scanned
# voice: neutral
complaint-logistics-scan-day = Der Paketdienst hat die Zustellung am { $delivered_on } erfasst.
    .short = Laut Scan wurde sie am { $delivered_on } zugestellt.

# voice: neutral
complaint-logistics-scan-only = Der Paketdienst meldet eine Zustellung.
    .short = Der Paketdienst meldet eine Zustellung.

# $place (text) where the parcel is or was left
# voice: neutral
complaint-logistics-scan-place = Als Ort nennt der Paketdienst: { $place }.
    .short = Ablageort: { $place }.

# $party (choice) whether it is a company
complaint-logistics-places-calm = { $voice ->
    [friendly] { $party ->
        [company] Bitte frag an drei Stellen nach: in der Nachbarschaft, am Empfang und in der Poststelle.
       *[other] Bitte sieh an drei Stellen nach: in der Nachbarschaft, an einem sicheren Platz wie Garage oder Terrasse und im Briefkasten oder in der Abholstation.
    }
   *[formal] { $party ->
        [company] Bitte fragen Sie an drei Stellen nach: in der Nachbarschaft, am Empfang und in der Poststelle.
       *[other] Bitte sehen Sie an drei Stellen nach: in der Nachbarschaft, an einem sicheren Platz wie Garage oder Terrasse und im Briefkasten oder in der Abholstation.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Bitte frag bei Nachbarn, am Empfang und in der Poststelle.
           *[other] Bitte sieh bei Nachbarn, in Garage und Briefkasten nach.
        }
       *[formal] { $party ->
            [company] Bitte fragen Sie bei Nachbarn, am Empfang und in der Poststelle.
           *[other] Bitte sehen Sie bei Nachbarn, in Garage und Briefkasten nach.
        }
    }

complaint-logistics-places-asked-calm = { $voice ->
    [friendly] Inzwischen habe ich den Paketdienst gefragt, wo genau er das Paket abgelegt hat; bitte gib mir Bescheid, wenn es auftaucht.
   *[formal] Inzwischen habe ich den Paketdienst gefragt, wo genau er das Paket abgelegt hat; bitte geben Sie mir Bescheid, wenn es auftaucht.
}
    .short = { $voice ->
        [friendly] Der Paketdienst ist gefragt; taucht sie auf, schreib mir bitte.
       *[formal] Der Paketdienst ist gefragt; taucht sie auf, schreiben Sie mir.
    }

# $party (choice) whether it is a company
complaint-logistics-places-angry = { $voice ->
    [friendly] { $party ->
        [company] Bitte prüfe drei Stellen: Nachbarschaft, Empfang, Poststelle.
       *[other] Bitte prüfe drei Stellen: Nachbarschaft, Garage oder Terrasse, Briefkasten.
    }
   *[formal] { $party ->
        [company] Bitte prüfen Sie drei Stellen: Nachbarschaft, Empfang, Poststelle.
       *[other] Bitte prüfen Sie drei Stellen: Nachbarschaft, Garage oder Terrasse, Briefkasten.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Bitte frag bei Nachbarn, am Empfang und in der Poststelle.
           *[other] Bitte sieh bei Nachbarn, in Garage und Briefkasten nach.
        }
       *[formal] { $party ->
            [company] Bitte fragen Sie bei Nachbarn, am Empfang und in der Poststelle.
           *[other] Bitte sehen Sie bei Nachbarn, in Garage und Briefkasten nach.
        }
    }

# $party (choice) whether it is a company
# voice: neutral
complaint-logistics-places-rational = { $party ->
    [company] Drei Stellen zum Nachfragen: die Nachbarschaft, der Empfang, die Poststelle; der Aufwand: wenige Minuten.
   *[other] Drei Stellen zum Nachsehen: die Nachbarschaft, ein sicherer Platz wie Garage oder Terrasse, der Briefkasten oder die Abholstation; der Aufwand: wenige Minuten.
}
    .short = { $party ->
        [company] Drei Stellen zum Nachfragen: Nachbarn, Empfang, Poststelle.
       *[other] Drei Stellen zum Nachsehen: Nachbarn, Garage, Briefkasten.
    }

# voice: neutral
complaint-logistics-places-asked-rational = Ich habe den Paketdienst gefragt, wo genau er das Paket abgegeben und wer es angenommen hat.
    .short = Beim Paketdienst habe ich nachgefragt.

# $party (choice) whether it is a company
complaint-logistics-places-disappointed = { $voice ->
    [friendly] { $party ->
        [company] Eigentlich solltest du jetzt auspacken und nicht suchen; frag bitte trotzdem an drei Stellen nach: in der Nachbarschaft, am Empfang und in der Poststelle.
       *[other] Eigentlich solltest du jetzt auspacken und nicht suchen; sieh bitte trotzdem an drei Stellen nach: in der Nachbarschaft, an einem sicheren Platz wie Garage oder Terrasse und im Briefkasten oder in der Abholstation.
    }
   *[formal] { $party ->
        [company] Eigentlich sollten Sie jetzt auspacken und nicht suchen; fragen Sie bitte trotzdem an drei Stellen nach: in der Nachbarschaft, am Empfang und in der Poststelle.
       *[other] Eigentlich sollten Sie jetzt auspacken und nicht suchen; sehen Sie bitte trotzdem an drei Stellen nach: in der Nachbarschaft, an einem sicheren Platz wie Garage oder Terrasse und im Briefkasten oder in der Abholstation.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Bitte frag nur bei Nachbarn, am Empfang und in der Poststelle.
           *[other] Bitte sieh nur bei Nachbarn, in Garage und Briefkasten nach.
        }
       *[formal] { $party ->
            [company] Bitte fragen Sie nur bei Nachbarn, am Empfang und in der Poststelle.
           *[other] Bitte sehen Sie nur bei Nachbarn, in Garage und Briefkasten nach.
        }
    }

# voice: neutral
complaint-logistics-places-asked-disappointed = Den Rest übernehme ich: Ich habe den Paketdienst gefragt, wo genau er das Paket abgelegt hat.
    .short = Beim Paketdienst habe ich nachgefragt.

# $next_news_by (date) the last day on which they hear from us · $full_refund (money) the full refund, shipping included
complaint-logistics-missing-refund = { $voice ->
    [friendly] Fehlt das Paket am { $next_news_by } noch, erstatte ich dir den vollen Betrag von { $full_refund }.
   *[formal] Fehlt das Paket am { $next_news_by } noch, erstatte ich Ihnen den vollen Betrag von { $full_refund }.
}
    .short = { $voice ->
        [friendly] Fehlt sie am { $next_news_by } noch, erstatte ich dir { $full_refund }.
       *[formal] Fehlt sie am { $next_news_by } noch, erstatte ich Ihnen { $full_refund }.
    }

# $resend_by (date) the last day on which it leaves again
# voice: neutral
complaint-logistics-missing-resend = Bleibt das Paket verschwunden, verschicke ich bis zum { $resend_by } kostenlos Ersatz.
    .short = Fehlt sie weiter, sende ich bis zum { $resend_by } kostenlos Ersatz.

# $full_refund (money) the full refund, shipping included · $resend_by (date) the last day on which it leaves again
complaint-logistics-missing-either = { $voice ->
    [friendly] Bleibt das Paket verschwunden, wähle: { $full_refund } zurück oder Neuversand bis zum { $resend_by }.
   *[formal] Bleibt das Paket verschwunden, wählen Sie: { $full_refund } zurück oder Neuversand bis zum { $resend_by }.
}
    .short = Fehlt sie weiter, biete ich { $full_refund } zurück oder Neuversand bis zum { $resend_by }.

complaint-logistics-missing-open = { $voice ->
    [friendly] Bleibt das Paket verschwunden, schlage ich dir Ersatz oder Erstattung vor.
   *[formal] Bleibt das Paket verschwunden, schlage ich Ihnen Ersatz oder Erstattung vor.
}
    .short = Fehlt sie weiter, biete ich Ersatz oder Erstattung an.

complaint-logistics-searched = { $voice ->
    [friendly] Du hast an den üblichen Stellen schon nachgesehen und musst nichts weiter suchen oder belegen.
   *[formal] Sie haben an den üblichen Stellen schon nachgesehen und müssen nichts weiter suchen oder belegen.
}
    .short = { $voice ->
        [friendly] Belegen musst du nichts.
       *[formal] Belegen müssen Sie nichts.
    }

complaint-logistics-searched-angry = { $voice ->
    [friendly] Du musst nichts mehr suchen und nichts belegen.
   *[formal] Sie müssen nichts mehr suchen und nichts belegen.
}
    .short = { $voice ->
        [friendly] Belegen musst du nichts.
       *[formal] Belegen müssen Sie nichts.
    }

# only where the law says so
complaint-logistics-risk = { $voice ->
    [friendly] Das Risiko des Transports tragen wir, nicht du.
   *[formal] Das Risiko des Transports tragen wir, nicht Sie.
}

complaint-logistics-still-arrives-keep = { $voice ->
    [friendly] Kommt das Paket doch noch an, behalte es gern.
   *[formal] Kommt das Paket doch noch an, behalten Sie es gern.
}
    .short = { $voice ->
        [friendly] Kommt das Paket noch, kannst du es behalten.
       *[formal] Kommt das Paket noch, können Sie es behalten.
    }

complaint-logistics-still-arrives-return = { $voice ->
    [friendly] Kommt das Paket doch noch an, gib mir Bescheid; die Rücksendung kostet dich nichts.
   *[formal] Kommt das Paket doch noch an, geben Sie mir Bescheid; die Rücksendung kostet Sie nichts.
}
    .short = { $voice ->
        [friendly] Kommt das Paket noch, sag mir Bescheid; die Rücksendung ist kostenlos.
       *[formal] Kommt das Paket noch, geben Sie mir Bescheid; die Rücksendung ist kostenlos.
    }

## Solve: damaged

complaint-logistics-photo = { $voice ->
    [friendly] Wenn es dir möglich ist, schick mir bitte ein Foto vom Schaden und vom Karton; es hilft uns, besser zu verpacken, ist aber keine Bedingung.
   *[formal] Wenn es Ihnen möglich ist, schicken Sie mir bitte ein Foto vom Schaden und vom Karton; es hilft uns, besser zu verpacken, ist aber keine Bedingung.
}
    .short = Ein Foto hilft uns, besser zu verpacken; nichts hängt davon ab.

# voice: neutral
complaint-logistics-photo-angry = Ein Foto hilft, aber nichts hängt davon ab.
    .short = Ein Foto hilft, muss aber nicht sein.

complaint-logistics-photo-here = { $voice ->
    [friendly] Dein Foto ist da; mehr brauche ich nicht.
   *[formal] Ihr Foto ist da; mehr brauche ich nicht.
}
    .short = { $voice ->
        [friendly] Dein Foto ist da.
       *[formal] Ihr Foto ist da.
    }

complaint-logistics-return-keep = { $voice ->
    [friendly] Den beschädigten Artikel musst du nicht zurückschicken.
   *[formal] Den beschädigten Artikel müssen Sie nicht zurücksenden.
}
    .short = { $voice ->
        [friendly] Zurückschicken musst du nichts.
       *[formal] Zurücksenden müssen Sie nichts.
    }

complaint-logistics-return-label = { $voice ->
    [friendly] Das kostenlose Rücksendeetikett erhältst du heute.
   *[formal] Das kostenlose Rücksendeetikett erhalten Sie heute.
}
    .short = Das kostenlose Rücksendeetikett kommt heute.

## Solve: a wrong address, or returned

# $place (text) where the parcel is or was left
# voice: neutral
complaint-logistics-place-now = Das Paket befindet sich jetzt hier: { $place }.
    .short = Sie ist jetzt hier: { $place }.

complaint-logistics-address-confirm = { $voice ->
    [friendly] Für den zweiten Versand bestätige mir bitte die vollständige Adresse samt dem Namen an der Klingel.
   *[formal] Für den zweiten Versand bestätigen Sie mir bitte die vollständige Adresse samt dem Namen an der Klingel.
}
    .short = Dafür bitte ich um Namen und Adresse.

# voice: neutral
complaint-logistics-address-locked = Der zweite Versand kann nur an die Adresse der Bestellung gehen; stimmt sie nicht mehr, ist die Erstattung der sichere Weg.

## Solve: customs

# voice: neutral
complaint-logistics-customs-calm = Über Freigabe und Abgaben entscheidet der Zoll, und ich habe beim Paketdienst nach dem Stand der Abfertigung gefragt.
    .short = Der Zoll entscheidet; nach dem Stand habe ich gefragt.

# voice: neutral
complaint-logistics-customs-angry = Ich habe den Paketdienst heute nach dem Stand beim Zoll gefragt.
    .short = Den Paketdienst habe ich heute gefragt.

# voice: neutral
complaint-logistics-customs-rational = Ich habe beim Paketdienst nach dem Stand gefragt; über Freigabe und Abgaben entscheidet allein der Zoll.
    .short = Nach dem Stand habe ich gefragt; der Zoll entscheidet.

complaint-logistics-customs-disappointed = { $voice ->
    [friendly] Über Freigabe und Abgaben entscheidet der Zoll; nach dem Stand habe ich den Paketdienst gefragt, und seine Antwort bekommst du von mir.
   *[formal] Über Freigabe und Abgaben entscheidet der Zoll; nach dem Stand habe ich den Paketdienst gefragt, und seine Antwort bekommen Sie von mir.
}
    .short = Der Zoll entscheidet; nach dem Stand habe ich gefragt.

# $needed (list) what customs asks for
# voice: neutral
complaint-logistics-needed = Der Zoll benötigt: { $needed }.

complaint-logistics-needed-send = { $voice ->
    [friendly] Bitte schick mir diese Unterlagen oder Angaben mit deiner Antwort, dann leite ich sie innerhalb eines Werktages weiter.
   *[formal] Bitte schicken Sie mir diese Unterlagen oder Angaben mit Ihrer Antwort, dann leite ich sie innerhalb eines Werktages weiter.
}
    .short = { $voice ->
        [friendly] Bitte schick mir das; ich leite es binnen eines Werktages weiter.
       *[formal] Bitte senden Sie mir das; ich leite es binnen eines Werktages weiter.
    }

complaint-logistics-needed-send-angry = { $voice ->
    [friendly] Mein Rat: Schick mir das. Ich leite es innerhalb eines Werktages weiter.
   *[formal] Mein Rat: Schicken Sie mir das. Ich leite es innerhalb eines Werktages weiter.
}
    .short = { $voice ->
        [friendly] Schick mir das; ich leite es binnen eines Werktages weiter.
       *[formal] Senden Sie mir das; ich leite es binnen eines Werktages weiter.
    }

complaint-logistics-needed-nothing-angry = { $voice ->
    [friendly] Du musst jetzt nichts tun.
   *[formal] Sie müssen jetzt nichts tun.
}

# voice: neutral
complaint-logistics-pays-seller = Die Einfuhrabgaben zahlen wir.

# $duty (money) duty and import tax
# voice: neutral
complaint-logistics-pays-sum-seller = Die Einfuhrabgaben von { $duty } zahlen wir.
    .short = Die Einfuhrabgaben ({ $duty }) zahlen wir.

complaint-logistics-pays-customer = { $voice ->
    [friendly] Die Einfuhrabgaben zahlst du.
   *[formal] Die Einfuhrabgaben zahlen Sie.
}

# $duty (money) duty and import tax
complaint-logistics-pays-sum-customer = { $voice ->
    [friendly] Die Einfuhrabgaben von { $duty } zahlst du.
   *[formal] Die Einfuhrabgaben von { $duty } zahlen Sie.
}
    .short = { $voice ->
        [friendly] Die Einfuhrabgaben ({ $duty }) zahlst du.
       *[formal] Die Einfuhrabgaben ({ $duty }) zahlen Sie.
    }

# $wait_until (date) the last day of the expected delivery
# voice: neutral
complaint-logistics-customs-until = Die Zustellung wird bis zum { $wait_until } erwartet.
    .short = Sie soll bis zum { $wait_until } ankommen.

## Solve: nothing to offer yet

complaint-logistics-checking-calm = { $voice ->
    [friendly] Ich habe deine Bestellung geprüft und beim Paketdienst nachgefragt; seine Antwort steht noch aus.
   *[formal] Ich habe Ihre Bestellung geprüft und beim Paketdienst nachgefragt; seine Antwort steht noch aus.
}
    .short = Ich habe sie geprüft und den Paketdienst gefragt; die Antwort steht noch aus.

complaint-logistics-checking-angry = { $voice ->
    [friendly] Ich habe heute deine Bestellung geprüft und beim Paketdienst nachgefragt.
   *[formal] Ich habe heute Ihre Bestellung geprüft und beim Paketdienst nachgefragt.
}
    .short = Ich habe sie heute geprüft und den Paketdienst gefragt.

# voice: neutral
complaint-logistics-checking-rational = Bisher erledigt: Bestellung und Sendungsverlauf sind geprüft, der Paketdienst ist gefragt; seine Antwort steht aus.
    .short = Bestellung und Verlauf sind geprüft; die Antwort des Paketdienstes fehlt noch.

complaint-logistics-checking-disappointed = { $voice ->
    [friendly] Ich möchte dich nicht mit einer Vermutung abspeisen, deshalb habe ich zuerst deine Bestellung geprüft und beim Paketdienst nachgefragt.
   *[formal] Ich möchte Sie nicht mit einer Vermutung abspeisen, deshalb habe ich zuerst Ihre Bestellung geprüft und beim Paketdienst nachgefragt.
}
    .short = Statt zu raten, habe ich sie geprüft und den Paketdienst gefragt.

# voice: neutral
complaint-logistics-proposal = Meine nächste Nachricht enthält einen Vorschlag: Ersatz oder Erstattung.
    .short = Als Nächstes schlage ich Ersatz oder Erstattung vor.

complaint-logistics-until-then = { $voice ->
    [friendly] Bis dahin musst du nichts tun.
   *[formal] Bis dahin müssen Sie nichts tun.
}

## Solve: the rule, in a clause, for a rational customer

complaint-logistics-rule-late = { $voice ->
    [friendly] Bis das Paket ankommt, kannst du jederzeit vom Warten zur Erstattung wechseln.
   *[formal] Bis das Paket ankommt, können Sie jederzeit vom Warten zur Erstattung wechseln.
}
    .short = { $voice ->
        [friendly] Bis sie ankommt, kannst du jederzeit zur Erstattung wechseln.
       *[formal] Bis sie ankommt, können Sie jederzeit zur Erstattung wechseln.
    }

# only where the law says so
complaint-logistics-rule-law = { $voice ->
    [friendly] Das Transportrisiko trägt nach dem Gesetz der Verkäufer, bis die Ware bei dir ist.
   *[formal] Das Transportrisiko trägt nach dem Gesetz der Verkäufer, bis die Ware bei Ihnen ist.
}
    .short = Das Transportrisiko trägt nach dem Gesetz der Verkäufer.

# voice: neutral
complaint-logistics-rule-own = Die Lösung hängt nicht davon ab, wie der Paketdienst entscheidet.
    .short = Das hängt nicht vom Paketdienst ab.

# voice: neutral
complaint-logistics-rule-our-error = Die falsche Adresse stammt von uns, deshalb geht der zweite Versand auf unsere Kosten.
    .short = Der Fehler liegt bei uns; den zweiten Versand zahlen wir.

## Follow up

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-next-rational = { $voice ->
    [friendly] Den nächsten Stand bekommst du bis zum { $next_news_by }.
   *[formal] Den nächsten Stand erhalten Sie bis zum { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Ich informiere dich bis zum { $next_news_by }.
       *[formal] Ich informiere Sie bis zum { $next_news_by }.
    }

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-next-disappointed = { $voice ->
    [friendly] Ich schreibe dir bis zum { $next_news_by }, damit du nicht noch einmal nachfragen musst.
   *[formal] Ich schreibe Ihnen bis zum { $next_news_by }, damit Sie nicht noch einmal nachfragen müssen.
}
    .short = Ich melde mich bis zum { $next_news_by }.

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-follow-calm = { $voice ->
    [friendly] Bis zum { $next_news_by } prüfe ich, ob alles wie vereinbart geklappt hat, und schreibe dir.
   *[formal] Bis zum { $next_news_by } prüfe ich, ob alles wie vereinbart geklappt hat, und schreibe Ihnen.
}
    .short = { $voice ->
        [friendly] Ich prüfe es und schreibe dir bis zum { $next_news_by }.
       *[formal] Ich prüfe es und schreibe Ihnen bis zum { $next_news_by }.
    }

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-follow-angry = { $voice ->
    [friendly] Ich prüfe es und schreibe dir bis zum { $next_news_by }.
   *[formal] Ich prüfe es und schreibe Ihnen bis zum { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Ich prüfe es und schreibe dir bis zum { $next_news_by }.
       *[formal] Ich prüfe es und schreibe Ihnen bis zum { $next_news_by }.
    }

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-follow-rational = { $voice ->
    [friendly] Bis zum { $next_news_by } bestätige ich dir, dass alles ausgeführt ist.
   *[formal] Bis zum { $next_news_by } bestätige ich Ihnen, dass alles ausgeführt ist.
}
    .short = { $voice ->
        [friendly] Ich bestätige es dir bis zum { $next_news_by }.
       *[formal] Ich bestätige es Ihnen bis zum { $next_news_by }.
    }

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-follow-disappointed = { $voice ->
    [friendly] Bis zum { $next_news_by } prüfe ich selbst, ob es wirklich geklappt hat, und schreibe dir.
   *[formal] Bis zum { $next_news_by } prüfe ich selbst, ob es wirklich geklappt hat, und schreibe Ihnen.
}
    .short = { $voice ->
        [friendly] Ich prüfe es selbst und schreibe dir bis zum { $next_news_by }.
       *[formal] Ich prüfe es selbst und schreibe Ihnen bis zum { $next_news_by }.
    }

# disappointed: what changes
# voice: neutral
complaint-logistics-changes = Unserer Logistik habe ich gemeldet, was geschehen ist, damit sie die Ursache behebt.
    .short = Ich habe es unserer Logistik gemeldet, damit sie die Ursache behebt.

# Said where the complaint is a further question in the same message.
# $order_id (identifier) the order
complaint-logistics-also = { $voice ->
    [friendly] Du schreibst auch wegen der Lieferung der Bestellung { $order_id }.
   *[formal] Sie schreiben auch wegen der Lieferung der Bestellung { $order_id }.
}
