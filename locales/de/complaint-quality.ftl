### A complaint about the product itself. The four moods differ in substance, not only in tone:
### angry: the failure, what is already done, one recommended way, what silence means; at most 12 words a sentence and 90 in all.
### rational: what happened when, sums, dates, effort, the rule; no feelings.
### disappointed: what was hoped for, whose fault, amends, what changes; at most two ways.

# $order_id (identifier) the order's number
complaint-quality-subject = { $voice ->
    [friendly] Deine Reklamation zur Bestellung { $order_id }
   *[formal] Ihre Reklamation zur Bestellung { $order_id }
}

# $order_id (identifier) the order's number
complaint-quality-subject-safety = { $voice ->
    [friendly] Bitte benutze den Artikel aus der Bestellung { $order_id } nicht mehr
   *[formal] Bitte benutzen Sie den Artikel aus der Bestellung { $order_id } nicht mehr
}

## Listen: what is wrong

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-calm = { $voice ->
    [friendly] { $problem ->
        [defective] { START("danke") } für deinen Hinweis, dass der Artikel „{ $product }“ aus der Bestellung { $order_id } nicht funktioniert.
        [damaged] { START("danke") } für deinen Hinweis, dass der Artikel „{ $product }“ aus der Bestellung { $order_id } beschädigt angekommen ist.
        [wrong-item] { START("danke") } für deinen Hinweis, dass mit der Bestellung { $order_id } etwas anderes als „{ $product }“ angekommen ist.
        [missing-parts] { START("danke") } für deinen Hinweis, dass beim Artikel „{ $product }“ aus der Bestellung { $order_id } Teile fehlen.
        [not-as-described] { START("danke") } für deinen Hinweis, dass der Artikel „{ $product }“ aus der Bestellung { $order_id } nicht der Beschreibung entspricht.
       *[usage] { START("danke") } für deinen Hinweis, dass der Artikel „{ $product }“ aus der Bestellung { $order_id } bei dir noch nicht wie gewünscht funktioniert.
    }
   *[formal] { $problem ->
        [defective] { START("vielen") } Dank für Ihren Hinweis, dass der Artikel „{ $product }“ aus der Bestellung { $order_id } nicht funktioniert.
        [damaged] { START("vielen") } Dank für Ihren Hinweis, dass der Artikel „{ $product }“ aus der Bestellung { $order_id } beschädigt angekommen ist.
        [wrong-item] { START("vielen") } Dank für Ihren Hinweis, dass mit der Bestellung { $order_id } etwas anderes als „{ $product }“ angekommen ist.
        [missing-parts] { START("vielen") } Dank für Ihren Hinweis, dass beim Artikel „{ $product }“ aus der Bestellung { $order_id } Teile fehlen.
        [not-as-described] { START("vielen") } Dank für Ihren Hinweis, dass der Artikel „{ $product }“ aus der Bestellung { $order_id } nicht der Beschreibung entspricht.
       *[usage] { START("vielen") } Dank für Ihren Hinweis, dass der Artikel „{ $product }“ aus der Bestellung { $order_id } bei Ihnen noch nicht wie gewünscht funktioniert.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] { START("danke") } für deinen Hinweis auf den Defekt.
            [damaged] { START("danke") } für deinen Hinweis auf den Schaden.
            [wrong-item] { START("danke") } für deinen Hinweis auf den falschen Artikel.
            [missing-parts] { START("danke") } für deinen Hinweis auf die fehlenden Teile.
            [not-as-described] { START("danke") } für deinen Hinweis auf die Abweichung.
           *[usage] { START("danke") } für deinen Hinweis auf das Problem bei der Nutzung.
        }
       *[formal] { $problem ->
            [defective] { START("danke") } für Ihren Hinweis auf den Defekt.
            [damaged] { START("danke") } für Ihren Hinweis auf den Schaden.
            [wrong-item] { START("danke") } für Ihren Hinweis auf den falschen Artikel.
            [missing-parts] { START("danke") } für Ihren Hinweis auf die fehlenden Teile.
            [not-as-described] { START("danke") } für Ihren Hinweis auf die Abweichung.
           *[usage] { START("danke") } für Ihren Hinweis auf das Problem bei der Nutzung.
        }
    }

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-angry = { $voice ->
    [friendly] { $problem ->
        [defective] { START("du") } hast „{ $product }“ bezahlt (Bestellung { $order_id }), und der Artikel funktioniert nicht.
        [damaged] { START("du") } hast „{ $product }“ bezahlt (Bestellung { $order_id }), und der Artikel kam beschädigt an.
        [wrong-item] { START("du") } hast „{ $product }“ bestellt (Bestellung { $order_id }) und etwas anderes erhalten.
        [missing-parts] { START("du") } hast „{ $product }“ bezahlt (Bestellung { $order_id }), und es fehlen Teile.
        [not-as-described] { START("du") } hast „{ $product }“ bezahlt (Bestellung { $order_id }) und etwas anderes als beschrieben erhalten.
       *[usage] { START("du") } hast „{ $product }“ bezahlt (Bestellung { $order_id }) und kannst den Artikel nicht nutzen.
    }
   *[formal] { $problem ->
        [defective] Sie haben „{ $product }“ bezahlt (Bestellung { $order_id }), und der Artikel funktioniert nicht.
        [damaged] Sie haben „{ $product }“ bezahlt (Bestellung { $order_id }), und der Artikel kam beschädigt an.
        [wrong-item] Sie haben „{ $product }“ bestellt (Bestellung { $order_id }) und etwas anderes erhalten.
        [missing-parts] Sie haben „{ $product }“ bezahlt (Bestellung { $order_id }), und es fehlen Teile.
        [not-as-described] Sie haben „{ $product }“ bezahlt (Bestellung { $order_id }) und etwas anderes als beschrieben erhalten.
       *[usage] Sie haben „{ $product }“ bezahlt (Bestellung { $order_id }) und können den Artikel nicht nutzen.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] { START("dein") } Artikel funktioniert nicht.
            [damaged] { START("dein") } Artikel kam beschädigt an.
            [wrong-item] { START("du") } hast einen falschen Artikel erhalten.
            [missing-parts] { START("bei") } deinem Artikel fehlen Teile.
            [not-as-described] { START("dein") } Artikel ist anders als beschrieben.
           *[usage] { START("du") } kannst deinen Artikel nicht nutzen.
        }
       *[formal] { $problem ->
            [defective] Ihr Artikel funktioniert nicht.
            [damaged] Ihr Artikel kam beschädigt an.
            [wrong-item] Sie haben einen falschen Artikel erhalten.
            [missing-parts] { START("bei") } Ihrem Artikel fehlen Teile.
            [not-as-described] Ihr Artikel ist anders als beschrieben.
           *[usage] Sie können Ihren Artikel nicht nutzen.
        }
    }

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-rational = { $voice ->
    [friendly] { $problem ->
        [defective] { START("zur") } Bestellung { $order_id } schreibst du, dass der Artikel „{ $product }“ nicht funktioniert.
        [damaged] { START("zur") } Bestellung { $order_id } schreibst du, dass der Artikel „{ $product }“ beschädigt angekommen ist.
        [wrong-item] { START("mit") } der Bestellung { $order_id } hast du „{ $product }“ bestellt; geliefert wurde ein anderer Artikel.
        [missing-parts] { START("zur") } Bestellung { $order_id } schreibst du, dass beim Artikel „{ $product }“ Teile fehlen.
        [not-as-described] { START("zur") } Bestellung { $order_id } schreibst du, dass der Artikel „{ $product }“ von der Beschreibung abweicht.
       *[usage] { START("zur") } Bestellung { $order_id } schreibst du, dass sich der Artikel „{ $product }“ nicht wie vorgesehen nutzen lässt.
    }
   *[formal] { $problem ->
        [defective] { START("zur") } Bestellung { $order_id } schreiben Sie, dass der Artikel „{ $product }“ nicht funktioniert.
        [damaged] { START("zur") } Bestellung { $order_id } schreiben Sie, dass der Artikel „{ $product }“ beschädigt angekommen ist.
        [wrong-item] { START("mit") } der Bestellung { $order_id } haben Sie „{ $product }“ bestellt; geliefert wurde ein anderer Artikel.
        [missing-parts] { START("zur") } Bestellung { $order_id } schreiben Sie, dass beim Artikel „{ $product }“ Teile fehlen.
        [not-as-described] { START("zur") } Bestellung { $order_id } schreiben Sie, dass der Artikel „{ $product }“ von der Beschreibung abweicht.
       *[usage] { START("zur") } Bestellung { $order_id } schreiben Sie, dass sich der Artikel „{ $product }“ nicht wie vorgesehen nutzen lässt.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] { START("du") } meldest einen Defekt.
            [damaged] { START("du") } meldest einen Schaden.
            [wrong-item] { START("geliefert") } wurde ein anderer Artikel.
            [missing-parts] { START("du") } meldest fehlende Teile.
            [not-as-described] { START("du") } meldest eine Abweichung.
           *[usage] { START("du") } meldest ein Problem bei der Nutzung.
        }
       *[formal] { $problem ->
            [defective] Sie melden einen Defekt.
            [damaged] Sie melden einen Schaden.
            [wrong-item] { START("geliefert") } wurde ein anderer Artikel.
            [missing-parts] Sie melden fehlende Teile.
            [not-as-described] Sie melden eine Abweichung.
           *[usage] Sie melden ein Problem bei der Nutzung.
        }
    }

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-disappointed = { $voice ->
    [friendly] { $problem ->
        [defective] { START("du") } hast dich auf den Artikel „{ $product }“ verlassen (Bestellung { $order_id }), und er funktioniert nicht.
        [damaged] { START("du") } hast dich auf den Artikel „{ $product }“ gefreut (Bestellung { $order_id }), und er kam beschädigt bei dir an.
        [wrong-item] { START("du") } hast dich auf den Artikel „{ $product }“ gefreut (Bestellung { $order_id }), und im Paket lag etwas anderes.
        [missing-parts] { START("du") } hast dich auf den Artikel „{ $product }“ gefreut (Bestellung { $order_id }), und dann fehlten Teile.
        [not-as-described] { START("du") } hast dich auf unsere Beschreibung des Artikels „{ $product }“ verlassen (Bestellung { $order_id }), und angekommen ist etwas anderes.
       *[usage] { START("du") } hast dir vom Artikel „{ $product }“ (Bestellung { $order_id }) mehr versprochen, als er bisher bei dir leistet.
    }
   *[formal] { $problem ->
        [defective] Sie haben sich auf den Artikel „{ $product }“ verlassen (Bestellung { $order_id }), und er funktioniert nicht.
        [damaged] Sie haben sich auf den Artikel „{ $product }“ gefreut (Bestellung { $order_id }), und er kam beschädigt bei Ihnen an.
        [wrong-item] Sie haben sich auf den Artikel „{ $product }“ gefreut (Bestellung { $order_id }), und im Paket lag etwas anderes.
        [missing-parts] Sie haben sich auf den Artikel „{ $product }“ gefreut (Bestellung { $order_id }), und dann fehlten Teile.
        [not-as-described] Sie haben sich auf unsere Beschreibung des Artikels „{ $product }“ verlassen (Bestellung { $order_id }), und angekommen ist etwas anderes.
       *[usage] Sie haben sich vom Artikel „{ $product }“ (Bestellung { $order_id }) mehr versprochen, als er bisher bei Ihnen leistet.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] { START("du") } hast dich gefreut, und der Artikel ist defekt.
            [damaged] { START("du") } hast dich gefreut, und es kam beschädigt an.
            [wrong-item] { START("du") } hast dich gefreut, und es kam etwas anderes.
            [missing-parts] { START("du") } hast dich gefreut, und dann fehlten Teile.
            [not-as-described] { START("du") } hast unserer Beschreibung vertraut, und der Artikel ist anders.
           *[usage] { START("du") } hast dir von dem Artikel mehr erhofft.
        }
       *[formal] { $problem ->
            [defective] Sie haben sich gefreut, und der Artikel ist defekt.
            [damaged] Sie haben sich gefreut, und es kam beschädigt an.
            [wrong-item] Sie haben sich gefreut, und es kam etwas anderes.
            [missing-parts] Sie haben sich gefreut, und dann fehlten Teile.
            [not-as-described] Sie haben unserer Beschreibung vertraut, und der Artikel ist anders.
           *[usage] Sie haben sich von dem Artikel mehr erhofft.
        }
    }

# angry, and they have written about it before
complaint-quality-again = { $voice ->
    [friendly] Dass du noch einmal schreiben musstest, hätte nicht passieren dürfen.
   *[formal] Dass Sie noch einmal schreiben mussten, hätte nicht passieren dürfen.
}
    .short = { $voice ->
        [friendly] Eine Nachricht von dir hätte genügen müssen.
       *[formal] Eine Nachricht von Ihnen hätte genügen müssen.
    }

# rational · $delivered_on (date)
# voice: neutral
complaint-quality-delivered = Die Zustellung war am { $delivered_on }.
    .short = Die Zustellung war am { $delivered_on }.

# $difference (text) what differs from the description
# voice: neutral
complaint-quality-differs = Was abweicht: { $difference }.

# $missing (list) the parts that are missing
# voice: neutral
complaint-quality-missing = Was fehlt: { $missing }.

# disappointed · $occasion (choice) what it was meant for
complaint-quality-occasion = { $voice ->
    [friendly] { $occasion ->
        [gift] Der Artikel war als Geschenk gedacht, und ein Geschenk muss beim ersten Mal stimmen.
        [celebration] Der Artikel war für ein Fest gedacht, und dieser Tag lässt sich nicht wiederholen.
        [trip] Der Artikel war für eine Reise gedacht, und eine Reise wartet nicht.
       *[work] Der Artikel war für deine Arbeit gedacht, und jeder Tag ohne ihn kostet dich Zeit.
    }
   *[formal] { $occasion ->
        [gift] Der Artikel war als Geschenk gedacht, und ein Geschenk muss beim ersten Mal stimmen.
        [celebration] Der Artikel war für ein Fest gedacht, und dieser Tag lässt sich nicht wiederholen.
        [trip] Der Artikel war für eine Reise gedacht, und eine Reise wartet nicht.
       *[work] Der Artikel war für Ihre Arbeit gedacht, und jeder Tag ohne ihn kostet Sie Zeit.
    }
}
    .short = { $voice ->
        [friendly] { $occasion ->
            [gift] Es war als Geschenk gedacht.
            [celebration] Es war für ein Fest gedacht.
            [trip] Es war für eine Reise gedacht.
           *[work] Es war für deine Arbeit gedacht.
        }
       *[formal] { $occasion ->
            [gift] Es war als Geschenk gedacht.
            [celebration] Es war für ein Fest gedacht.
            [trip] Es war für eine Reise gedacht.
           *[work] Es war für Ihre Arbeit gedacht.
        }
    }

## Empathise: the one apology; "our mistake" only where the fault is the seller's

# $fault (choice)
complaint-quality-sorry-calm = { $voice ->
    [friendly] { $fault ->
        [seller] Das ist unser Fehler, und es tut mir leid, dass du jetzt den Aufwand damit hast.
        [carrier] Das ist auf dem Weg zu dir passiert, und es tut mir leid, dass du jetzt den Aufwand damit hast.
       *[other] Es tut mir leid, dass du jetzt den Aufwand damit hast.
    }
   *[formal] { $fault ->
        [seller] Das ist unser Fehler, und es tut mir leid, dass Sie nun den Aufwand damit haben.
        [carrier] Das ist auf dem Weg zu Ihnen passiert, und es tut mir leid, dass Sie nun den Aufwand damit haben.
       *[other] Es tut mir leid, dass Sie nun den Aufwand damit haben.
    }
}
    .short = { $fault ->
        [seller] Das ist unser Fehler, und es tut mir leid.
        [carrier] Das ist unterwegs passiert und tut mir leid.
       *[other] Das tut mir leid.
    }

# $fault (choice)
complaint-quality-sorry-angry = { $voice ->
    [friendly] { $fault ->
        [seller] Du hast recht: Das ist unser Fehler, und es tut mir leid.
        [carrier] Du hast recht: Das ist unterwegs passiert, und es tut mir leid.
       *[other] Das darf so nicht sein, und es tut mir leid.
    }
   *[formal] { $fault ->
        [seller] Sie haben recht: Das ist unser Fehler, und es tut mir leid.
        [carrier] Sie haben recht: Das ist unterwegs passiert, und es tut mir leid.
       *[other] Das darf so nicht sein, und es tut mir leid.
    }
}
    .short = { $voice ->
        [friendly] { $fault ->
            [seller] Das ist unser Fehler, und es tut mir leid.
            [carrier] Das ist unterwegs passiert und tut mir leid.
           *[other] Du hast recht; es tut mir leid.
        }
       *[formal] { $fault ->
            [seller] Das ist unser Fehler, und es tut mir leid.
            [carrier] Das ist unterwegs passiert und tut mir leid.
           *[other] Sie haben recht; es tut mir leid.
        }
    }

# $fault (choice)
complaint-quality-sorry-rational = { $voice ->
    [friendly] { $fault ->
        [seller] Der Fehler liegt bei uns; dafür bitte ich um Entschuldigung.
        [carrier] Es ist auf dem Transportweg passiert; dafür bitte ich um Entschuldigung.
       *[other] Damit fehlt dir bisher, wofür du bezahlt hast; dafür bitte ich um Entschuldigung.
    }
   *[formal] { $fault ->
        [seller] Der Fehler liegt bei uns; dafür bitte ich um Entschuldigung.
        [carrier] Es ist auf dem Transportweg passiert; dafür bitte ich um Entschuldigung.
       *[other] Damit fehlt Ihnen bisher, wofür Sie bezahlt haben; dafür bitte ich um Entschuldigung.
    }
}
    .short = { $voice ->
        [friendly] { $fault ->
            [seller] Der Fehler liegt bei uns; bitte entschuldige.
            [carrier] Das ist unterwegs passiert; bitte entschuldige.
           *[other] Dafür bitte ich um Entschuldigung.
        }
       *[formal] { $fault ->
            [seller] Der Fehler liegt bei uns; bitte entschuldigen Sie.
            [carrier] Das ist unterwegs passiert; bitte entschuldigen Sie.
           *[other] Dafür bitte ich um Entschuldigung.
        }
    }

# $fault (choice)
complaint-quality-sorry-disappointed = { $voice ->
    [friendly] { $fault ->
        [seller] Der Fehler liegt bei uns und nicht bei dir, und es tut mir leid, dass wir dich enttäuscht haben.
        [carrier] Das ist auf dem Weg zu dir passiert und nicht deine Schuld, und es tut mir leid, dass es so bei dir ankam.
        [customer] Es tut mir leid, dass daraus nicht das geworden ist, was du dir erhofft hast.
       *[unknown] Es tut mir leid, dass es so gekommen ist; das in Ordnung zu bringen, ist unsere Aufgabe und nicht deine.
    }
   *[formal] { $fault ->
        [seller] Der Fehler liegt bei uns und nicht bei Ihnen, und es tut mir leid, dass wir Sie enttäuscht haben.
        [carrier] Das ist auf dem Weg zu Ihnen passiert und nicht Ihre Schuld, und es tut mir leid, dass es so bei Ihnen ankam.
        [customer] Es tut mir leid, dass daraus nicht das geworden ist, was Sie sich erhofft haben.
       *[unknown] Es tut mir leid, dass es so gekommen ist; das in Ordnung zu bringen, ist unsere Aufgabe und nicht Ihre.
    }
}
    .short = { $voice ->
        [friendly] { $fault ->
            [seller] Der Fehler liegt bei uns, und es tut mir leid.
            [carrier] Das ist unterwegs passiert und tut mir leid.
            [customer] Es tut mir leid, dass du dir mehr erhofft hast.
           *[unknown] Das tut mir leid; wir lösen es.
        }
       *[formal] { $fault ->
            [seller] Der Fehler liegt bei uns, und es tut mir leid.
            [carrier] Das ist unterwegs passiert und tut mir leid.
            [customer] Es tut mir leid, dass Sie sich mehr erhofft haben.
           *[unknown] Das tut mir leid; wir lösen es.
        }
    }

# $cause (text) why it happened
# voice: neutral
complaint-quality-cause = Die Ursache ist bekannt: { $cause }.
    .short = Die Ursache: { $cause }.

## Solve: sentences that several plays say

# $mood (choice) what happens with the item that they have: they keep it
complaint-quality-return-keep = { $voice ->
    [friendly] { $mood ->
        [angry] Du musst nichts zurückschicken.
        [rational] Dein Aufwand: keiner, denn der gelieferte Artikel bleibt bei dir.
        [disappointed] Behalte den gelieferten Artikel; du musst nichts zurückschicken.
       *[calm] Den gelieferten Artikel kannst du behalten; du musst nichts zurückschicken.
    }
   *[formal] { $mood ->
        [angry] Sie müssen nichts zurücksenden.
        [rational] Ihr Aufwand: keiner, denn der gelieferte Artikel bleibt bei Ihnen.
        [disappointed] Behalten Sie den gelieferten Artikel; Sie müssen nichts zurücksenden.
       *[calm] Den gelieferten Artikel können Sie behalten; Sie müssen nichts zurücksenden.
    }
}
    .short = { $voice ->
        [friendly] Den Artikel kannst du behalten.
       *[formal] Den Artikel können Sie behalten.
    }

# $mood (choice) the label goes out with this reply
complaint-quality-return-label = { $voice ->
    [friendly] { $mood ->
        [angry] Das frankierte Rücksendeetikett liegt dieser Nachricht bei.
        [rational] Dein Aufwand: eine Rücksendung mit dem frankierten Etikett, das dieser Nachricht beiliegt.
        [disappointed] Die Rücksendung kostet dich nichts; das frankierte Etikett liegt dieser Nachricht bei.
       *[calm] Das frankierte Rücksendeetikett liegt dieser Nachricht bei, die Rücksendung kostet dich also nichts.
    }
   *[formal] { $mood ->
        [angry] Das frankierte Rücksendeetikett liegt dieser Nachricht bei.
        [rational] Ihr Aufwand: eine Rücksendung mit dem frankierten Etikett, das dieser Nachricht beiliegt.
        [disappointed] Die Rücksendung kostet Sie nichts; das frankierte Etikett liegt dieser Nachricht bei.
       *[calm] Das frankierte Rücksendeetikett liegt dieser Nachricht bei, die Rücksendung kostet Sie also nichts.
    }
}
    .short = { $channel ->
        [mercadolibre] Das kostenlose Etikett liegt bei.
       *[other] Das kostenlose Rücksendeetikett liegt bei.
    }

# $mood (choice) · $next_news_by (date) the label is there by then
complaint-quality-return-free = { $voice ->
    [friendly] { $mood ->
        [angry] Das kostenlose Rücksendeetikett kommt bis zum { $next_news_by }.
        [rational] Dein Aufwand: eine Rücksendung mit frankiertem Etikett, das du bis zum { $next_news_by } erhältst.
        [disappointed] Die Rücksendung kostet dich nichts; das frankierte Etikett schicke ich dir bis zum { $next_news_by }.
       *[calm] Die Rücksendung kostet dich nichts: Das frankierte Etikett erhältst du bis zum { $next_news_by }.
    }
   *[formal] { $mood ->
        [angry] Das kostenlose Rücksendeetikett kommt bis zum { $next_news_by }.
        [rational] Ihr Aufwand: eine Rücksendung mit frankiertem Etikett, das Sie bis zum { $next_news_by } erhalten.
        [disappointed] Die Rücksendung kostet Sie nichts; das frankierte Etikett sende ich Ihnen bis zum { $next_news_by }.
       *[calm] Die Rücksendung kostet Sie nichts: Das frankierte Etikett erhalten Sie bis zum { $next_news_by }.
    }
}
    .short = { $channel ->
        [mercadolibre] Das kostenlose Etikett folgt.
       *[other] Das kostenlose Etikett kommt mit der nächsten Nachricht.
    }

# $refund_days (number) business days
complaint-quality-refund-booked = { $voice ->
    [friendly] { $refund_days ->
        [one] Das Geld ist innerhalb eines Werktages bei dir.
       *[other] Das Geld ist innerhalb von { $refund_days } Werktagen bei dir.
    }
   *[formal] { $refund_days ->
        [one] Das Geld ist innerhalb eines Werktages bei Ihnen.
       *[other] Das Geld ist innerhalb von { $refund_days } Werktagen bei Ihnen.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Das Geld ist binnen eines Werktages bei dir.
           *[other] Das Geld ist binnen { $refund_days } Werktagen bei dir.
        }
       *[formal] { $refund_days ->
            [one] Das Geld ist binnen eines Werktages bei Ihnen.
           *[other] Das Geld ist binnen { $refund_days } Werktagen bei Ihnen.
        }
    }

# they keep the item and still choose · $refund_days (number) business days
complaint-quality-refund-after-word = { $voice ->
    [friendly] { $refund_days ->
        [one] Wenn du die Erstattung wählst, ist das Geld innerhalb eines Werktages nach deiner Antwort bei dir.
       *[other] Wenn du die Erstattung wählst, ist das Geld innerhalb von { $refund_days } Werktagen nach deiner Antwort bei dir.
    }
   *[formal] { $refund_days ->
        [one] Wenn Sie die Erstattung wählen, ist das Geld innerhalb eines Werktages nach Ihrer Antwort bei Ihnen.
       *[other] Wenn Sie die Erstattung wählen, ist das Geld innerhalb von { $refund_days } Werktagen nach Ihrer Antwort bei Ihnen.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Die Erstattung folgt binnen eines Werktages nach deiner Antwort.
           *[other] Die Erstattung folgt binnen { $refund_days } Werktagen nach deiner Antwort.
        }
       *[formal] { $refund_days ->
            [one] Die Erstattung folgt binnen eines Werktages nach Ihrer Antwort.
           *[other] Die Erstattung folgt binnen { $refund_days } Werktagen nach Ihrer Antwort.
        }
    }

# $refund_days (number) business days
complaint-quality-refund-after-posting = { $voice ->
    [friendly] { $refund_days ->
        [one] Sobald die Rücksendung aufgegeben ist, kommt die Erstattung innerhalb eines Werktages.
       *[other] Sobald die Rücksendung aufgegeben ist, kommt die Erstattung innerhalb von { $refund_days } Werktagen.
    }
   *[formal] { $refund_days ->
        [one] Sobald die Rücksendung aufgegeben ist, kommt die Erstattung innerhalb eines Werktages.
       *[other] Sobald die Rücksendung aufgegeben ist, kommt die Erstattung innerhalb von { $refund_days } Werktagen.
    }
}
    .short = { $refund_days ->
        [one] Die Erstattung folgt binnen eines Werktages nach der Rücksendung.
       *[other] Die Erstattung folgt binnen { $refund_days } Werktagen nach der Rücksendung.
    }

# $method (text) the means of payment, as the customer knows it
complaint-quality-method = { $voice ->
    [friendly] Zurückgezahlt wird so, wie du bezahlt hast: { $method }.
   *[formal] Zurückgezahlt wird so, wie Sie bezahlt haben: { $method }.
}
    .short = Zurück auf demselben Weg: { $method }.

# $mood (choice) · $goodwill (money) amends beyond the remedy, without any condition
complaint-quality-goodwill = { $voice ->
    [friendly] { $mood ->
        [angry] Außerdem erhältst du { $goodwill }.
        [rational] Zusätzlich erhältst du { $goodwill } als Ausgleich.
        [disappointed] Damit allein ist es nicht wiedergutgemacht, deshalb erhältst du außerdem { $goodwill }, ohne jede Bedingung.
       *[calm] Als Wiedergutmachung erhältst du außerdem { $goodwill }.
    }
   *[formal] { $mood ->
        [angry] Außerdem erhalten Sie { $goodwill }.
        [rational] Zusätzlich erhalten Sie { $goodwill } als Ausgleich.
        [disappointed] Damit allein ist es nicht wiedergutgemacht, deshalb erhalten Sie außerdem { $goodwill }, ohne jede Bedingung.
       *[calm] Als Wiedergutmachung erhalten Sie außerdem { $goodwill }.
    }
}
    .short = { $voice ->
        [friendly] Dazu erhältst du { $goodwill }.
       *[formal] Dazu erhalten Sie { $goodwill }.
    }

# disappointed, and no sum is given as amends
complaint-quality-amends = { $voice ->
    [friendly] Damit allein ist es nicht wiedergutgemacht, deshalb begleite ich deinen Fall selbst, bis alles stimmt.
   *[formal] Damit allein ist es nicht wiedergutgemacht, deshalb begleite ich Ihren Fall selbst, bis alles stimmt.
}
    .short = { $voice ->
        [friendly] Ich begleite deinen Fall, bis alles stimmt.
       *[formal] Ich begleite Ihren Fall, bis alles stimmt.
    }

# disappointed: what changes · $problem (choice)
complaint-quality-change = { $voice ->
    [friendly] { $problem ->
        [defective] Deine Meldung liegt seit heute unserer Produktabteilung vor, damit der Fehler auch im übrigen Bestand gesucht wird.
        [damaged] Deine Meldung liegt seit heute unserem Lager vor, damit dieser Artikel künftig besser verpackt wird.
        [wrong-item] Deine Meldung liegt seit heute unserem Lager vor, damit aus diesem Regal niemand sonst den falschen Artikel erhält.
        [missing-parts] Deine Meldung liegt seit heute unserem Lager vor, damit der Inhalt gezählt wird, bevor der Karton geschlossen wird.
        [not-as-described] Deine Meldung liegt seit heute unserer Produktabteilung vor, damit die Beschreibung berichtigt wird.
       *[usage] Deine Meldung liegt seit heute unserer Produktabteilung vor, damit künftig in der Anleitung steht, was dir gefehlt hat.
    }
   *[formal] { $problem ->
        [defective] Ihre Meldung liegt seit heute unserer Produktabteilung vor, damit der Fehler auch im übrigen Bestand gesucht wird.
        [damaged] Ihre Meldung liegt seit heute unserem Lager vor, damit dieser Artikel künftig besser verpackt wird.
        [wrong-item] Ihre Meldung liegt seit heute unserem Lager vor, damit aus diesem Regal niemand sonst den falschen Artikel erhält.
        [missing-parts] Ihre Meldung liegt seit heute unserem Lager vor, damit der Inhalt gezählt wird, bevor der Karton geschlossen wird.
        [not-as-described] Ihre Meldung liegt seit heute unserer Produktabteilung vor, damit die Beschreibung berichtigt wird.
       *[usage] Ihre Meldung liegt seit heute unserer Produktabteilung vor, damit künftig in der Anleitung steht, was Ihnen gefehlt hat.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Deine Meldung liegt unserer Produktabteilung vor.
            [damaged] Deine Meldung liegt unserem Lager vor.
            [wrong-item] Deine Meldung liegt unserem Lager vor.
            [missing-parts] Deine Meldung liegt unserem Lager vor.
            [not-as-described] Deine Meldung liegt unserer Produktabteilung vor.
           *[usage] Deine Meldung liegt unserer Produktabteilung vor.
        }
       *[formal] { $problem ->
            [defective] Ihre Meldung liegt unserer Produktabteilung vor.
            [damaged] Ihre Meldung liegt unserem Lager vor.
            [wrong-item] Ihre Meldung liegt unserem Lager vor.
            [missing-parts] Ihre Meldung liegt unserem Lager vor.
            [not-as-described] Ihre Meldung liegt unserer Produktabteilung vor.
           *[usage] Ihre Meldung liegt unserer Produktabteilung vor.
        }
    }

# rational · $guarantee_years (number) the statutory guarantee of the market
# voice: neutral
complaint-quality-rule-guarantee = Grundlage ist die gesetzliche Gewährleistung, die { $guarantee_years } Jahre ab Lieferung gilt.
    .short = Es gilt die gesetzliche Gewährleistung von { $guarantee_years } Jahren.

# rational, United Kingdom
# voice: neutral
complaint-quality-rule-reject = Grundlage ist das Gesetz, nach dem Ware dem Vertrag entsprechen muss und in den ersten 30 Tagen zurückgewiesen werden kann.
    .short = Laut Gesetz ist die Ablehnung 30 Tage ab Lieferung möglich.

# rational, where no law is named
# voice: neutral
complaint-quality-rule-own = Grundlage ist unsere Zusage: Was nicht so ist wie bestellt, bringen wir auf unsere Kosten in Ordnung.
    .short = Unsere Zusage: Fehler gehen auf unsere Kosten.

# angry: what silence means, where something is sent
complaint-quality-silent-sent = { $voice ->
    [friendly] Das mache ich auch ohne deine Antwort.
   *[formal] Das mache ich auch ohne Ihre Antwort.
}
    .short = { $voice ->
        [friendly] Das gilt auch ohne deine Antwort.
       *[formal] Das gilt auch ohne Ihre Antwort.
    }

# angry: what silence means, where the refund is the way · $keep_item (yes-no)
complaint-quality-silent-refund = { $voice ->
    [friendly] { $keep_item ->
        [yes] Ich veranlasse die Erstattung auch ohne deine Antwort.
       *[no] Das gilt auch ohne deine Antwort.
    }
   *[formal] { $keep_item ->
        [yes] Ich veranlasse die Erstattung auch ohne Ihre Antwort.
       *[no] Das gilt auch ohne Ihre Antwort.
    }
}

## Follow up

# angry · $agent (text) who signs · $next_news_by (date)
complaint-quality-next-named = { $voice ->
    [friendly] Ich bin { $agent } und kümmere mich selbst darum. Du hörst spätestens am { $next_news_by } von mir.
   *[formal] Ich bin { $agent } und kümmere mich selbst darum. Sie hören spätestens am { $next_news_by } von mir.
}
    .short = { $voice ->
        [friendly] { $agent } schreibt dir bis zum { $next_news_by }.
       *[formal] { $agent } schreibt Ihnen bis zum { $next_news_by }.
    }

# angry · $next_news_by (date)
complaint-quality-next-own = { $voice ->
    [friendly] Ich kümmere mich selbst darum. Du hörst spätestens am { $next_news_by } von mir.
   *[formal] Ich kümmere mich selbst darum. Sie hören spätestens am { $next_news_by } von mir.
}
    .short = { $voice ->
        [friendly] Ich schreibe dir selbst bis zum { $next_news_by }.
       *[formal] Ich schreibe Ihnen selbst bis zum { $next_news_by }.
    }

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-next-done = { $voice ->
    [friendly] { $mood ->
        [rational] Meine nächste Nachricht mit dem Stand erhältst du bis zum { $next_news_by }.
        [disappointed] Bis zum { $next_news_by } frage ich bei dir nach, ob es jetzt so ist, wie es von Anfang an hätte sein sollen.
       *[calm] Bis zum { $next_news_by } melde ich mich bei dir und frage nach, ob alles läuft wie besprochen.
    }
   *[formal] { $mood ->
        [rational] Meine nächste Nachricht mit dem Stand erhalten Sie bis zum { $next_news_by }.
        [disappointed] Bis zum { $next_news_by } frage ich bei Ihnen nach, ob es jetzt so ist, wie es von Anfang an hätte sein sollen.
       *[calm] Bis zum { $next_news_by } melde ich mich bei Ihnen und frage nach, ob alles läuft wie besprochen.
    }
}
    .short = { $voice ->
        [friendly] Ich schreibe dir bis zum { $next_news_by }.
       *[formal] Ich schreibe Ihnen bis zum { $next_news_by }.
    }

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-next-result = { $voice ->
    [friendly] { $mood ->
        [rational] Meine nächste Nachricht mit dem Ergebnis oder dem Stand der Prüfung erhältst du bis zum { $next_news_by }.
        [disappointed] Du hörst bis zum { $next_news_by } von mir, ohne dass du nachfragen musst.
       *[calm] Du hörst bis zum { $next_news_by } von mir, auch wenn dann noch nicht alles geklärt ist.
    }
   *[formal] { $mood ->
        [rational] Meine nächste Nachricht mit dem Ergebnis oder dem Stand der Prüfung erhalten Sie bis zum { $next_news_by }.
        [disappointed] Sie hören bis zum { $next_news_by } von mir, ohne dass Sie nachfragen müssen.
       *[calm] Sie hören bis zum { $next_news_by } von mir, auch wenn dann noch nicht alles geklärt ist.
    }
}
    .short = Ich melde mich bis zum { $next_news_by }.

## Safety comes before everything else

# $mood (choice) · $product (text) · $order_id (identifier)
complaint-quality-safety-heard = { $voice ->
    [friendly] { $mood ->
        [angry] { START("du") } meldest eine Gefahr durch den Artikel „{ $product }“ (Bestellung { $order_id }).
        [rational] { START("zur") } Bestellung { $order_id } meldest du ein Sicherheitsrisiko beim Artikel „{ $product }“.
        [disappointed] { START("auf") } den Artikel „{ $product }“ (Bestellung { $order_id }) solltest du dich verlassen können, und nun kannst du dich damit nicht sicher fühlen.
       *[calm] { START("danke") } für deine Meldung zum Artikel „{ $product }“ aus der Bestellung { $order_id }.
    }
   *[formal] { $mood ->
        [angry] Sie melden eine Gefahr durch den Artikel „{ $product }“ (Bestellung { $order_id }).
        [rational] { START("zur") } Bestellung { $order_id } melden Sie ein Sicherheitsrisiko beim Artikel „{ $product }“.
        [disappointed] { START("auf") } den Artikel „{ $product }“ (Bestellung { $order_id }) sollten Sie sich verlassen können, und nun können Sie sich damit nicht sicher fühlen.
       *[calm] { START("vielen") } Dank für Ihre Meldung zum Artikel „{ $product }“ aus der Bestellung { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] { START("du") } meldest eine Gefahr.
           *[other] { START("danke") } für deine Meldung.
        }
       *[formal] { $mood ->
            [angry] Sie melden eine Gefahr.
           *[other] { START("danke") } für Ihre Meldung.
        }
    }

# $mood (choice) no word about whose fault it is
complaint-quality-safety-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Es tut mir leid. Deine Sicherheit geht vor.
        [rational] Dafür bitte ich um Entschuldigung; die Sicherheit geht vor.
        [disappointed] Es tut mir leid; das ist das Gegenteil von dem, wofür du den Artikel gekauft hast.
       *[calm] Es tut mir leid, dass das passiert ist. Deine Sicherheit geht vor.
    }
   *[formal] { $mood ->
        [angry] Es tut mir leid. Ihre Sicherheit geht vor.
        [rational] Dafür bitte ich um Entschuldigung; die Sicherheit geht vor.
        [disappointed] Es tut mir leid; das ist das Gegenteil von dem, wofür Sie den Artikel gekauft haben.
       *[calm] Es tut mir leid, dass das passiert ist. Ihre Sicherheit geht vor.
    }
}
    .short = Es tut mir leid.

# somebody was hurt · $mood (choice)
complaint-quality-safety-doctor = { $voice ->
    [friendly] { $mood ->
        [angry] Bitte lass dich noch heute ärztlich untersuchen.
        [rational] Bitte lass die Verletzung noch heute ärztlich untersuchen.
        [disappointed] Bitte lass dich noch heute ärztlich untersuchen; das ist wichtiger als alles andere.
       *[calm] Bitte lass dich noch heute ärztlich untersuchen, auch wenn die Verletzung klein aussieht.
    }
   *[formal] { $mood ->
        [angry] Bitte lassen Sie sich noch heute ärztlich untersuchen.
        [rational] Bitte lassen Sie die Verletzung noch heute ärztlich untersuchen.
        [disappointed] Bitte lassen Sie sich noch heute ärztlich untersuchen; das ist wichtiger als alles andere.
       *[calm] Bitte lassen Sie sich noch heute ärztlich untersuchen, auch wenn die Verletzung klein aussieht.
    }
}
    .short = { $voice ->
        [friendly] Bitte lass dich noch heute ärztlich untersuchen.
       *[formal] Bitte lassen Sie sich noch heute ärztlich untersuchen.
    }

# nobody is known to be hurt · $mood (choice)
complaint-quality-safety-if-hurt = { $voice ->
    [friendly] { $mood ->
        [angry] Ist jemand verletzt, hol zuerst ärztliche Hilfe.
        [rational] Falls jemand verletzt ist: erst ärztliche Hilfe, dann eine kurze Nachricht an mich.
        [disappointed] Falls jemand verletzt ist, hol zuerst ärztliche Hilfe; alles andere kann warten.
       *[calm] Falls jemand verletzt ist, hol zuerst ärztliche Hilfe und schreib mir danach.
    }
   *[formal] { $mood ->
        [angry] Ist jemand verletzt, holen Sie zuerst ärztliche Hilfe.
        [rational] Falls jemand verletzt ist: erst ärztliche Hilfe, dann eine kurze Nachricht an mich.
        [disappointed] Falls jemand verletzt ist, holen Sie zuerst ärztliche Hilfe; alles andere kann warten.
       *[calm] Falls jemand verletzt ist, holen Sie zuerst ärztliche Hilfe und schreiben Sie mir danach.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Bei Verletzungen zuerst ärztliche Hilfe holen.
           *[other] Ist jemand verletzt, hol bitte zuerst ärztliche Hilfe.
        }
       *[formal] { $channel ->
            [mercadolibre] Bei Verletzungen zuerst ärztliche Hilfe holen.
           *[other] Ist jemand verletzt, holen Sie bitte zuerst ärztliche Hilfe.
        }
    }

# it runs on electricity or a battery · $mood (choice)
complaint-quality-safety-stop = { $voice ->
    [friendly] { $mood ->
        [angry] Benutze, lade und öffne den Artikel nicht mehr. Zieh den Stecker, wenn es gefahrlos geht.
        [rational] Benutze, lade und öffne den Artikel nicht mehr, denn die Ursache ist noch nicht bekannt; ist er angeschlossen, zieh den Stecker, sofern das gefahrlos geht.
        [disappointed] Bitte benutze den Artikel nicht mehr, zieh den Stecker, falls er angeschlossen ist und das gefahrlos geht, und lade oder öffne ihn nicht.
       *[calm] Bitte benutze den Artikel ab sofort nicht mehr, und zieh den Stecker, falls er angeschlossen ist und das gefahrlos geht. Lade und öffne ihn nicht, und schalte ihn nicht noch einmal ein.
    }
   *[formal] { $mood ->
        [angry] Bitte nicht mehr benutzen, laden oder öffnen. Ziehen Sie den Stecker, wenn es gefahrlos geht.
        [rational] Benutzen, laden und öffnen Sie den Artikel nicht mehr, denn die Ursache ist noch nicht bekannt; ist er angeschlossen, ziehen Sie den Stecker, sofern das gefahrlos geht.
        [disappointed] Bitte benutzen Sie den Artikel nicht mehr, ziehen Sie den Stecker, falls er angeschlossen ist und das gefahrlos geht, und laden oder öffnen Sie ihn nicht.
       *[calm] Bitte benutzen Sie den Artikel ab sofort nicht mehr, und ziehen Sie den Stecker, falls er angeschlossen ist und das gefahrlos geht. Laden und öffnen Sie ihn nicht, und schalten Sie ihn nicht noch einmal ein.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Artikel nicht benutzen, laden oder öffnen; wenn gefahrlos, Stecker ziehen.
           *[other] Bitte benutze, lade und öffne den Artikel nicht. Zieh den Stecker, wenn das gefahrlos geht.
        }
       *[formal] { $channel ->
            [mercadolibre] Artikel nicht benutzen, laden oder öffnen; wenn gefahrlos, Stecker ziehen.
           *[other] Bitte benutzen, laden und öffnen Sie den Artikel nicht. Ziehen Sie den Stecker, wenn das gefahrlos geht.
        }
    }

# $mood (choice) it is kept: not thrown away, not posted
complaint-quality-safety-keep = { $voice ->
    [friendly] { $mood ->
        [angry] Bewahre den Artikel fern von Brennbarem auf; bitte nicht verschicken.
        [rational] Bewahre ihn fern von Brennbarem auf; entsorge oder verschicke ihn nicht, denn er wird untersucht.
        [disappointed] Bitte bewahre ihn fern von Brennbarem auf, und entsorge oder verschicke ihn nicht; um alles Weitere kümmere ich mich.
       *[calm] Bewahre ihn an einem Ort auf, an dem nichts Feuer fangen kann, und entsorge oder verschicke ihn nicht.
    }
   *[formal] { $mood ->
        [angry] Bewahren Sie den Artikel fern von Brennbarem auf; bitte nicht verschicken.
        [rational] Bewahren Sie ihn fern von Brennbarem auf; entsorgen oder verschicken Sie ihn nicht, denn er wird untersucht.
        [disappointed] Bitte bewahren Sie ihn fern von Brennbarem auf, und entsorgen oder verschicken Sie ihn nicht; um alles Weitere kümmere ich mich.
       *[calm] Bewahren Sie ihn an einem Ort auf, an dem nichts Feuer fangen kann, und entsorgen oder verschicken Sie ihn nicht.
    }
}
    .short = { $mood ->
        [angry] Von Brennbarem fernhalten; nicht verschicken.
       *[other] Von Brennbarem fernhalten; nicht entsorgen oder verschicken.
    }

# it runs without electricity or a battery · $mood (choice) angry or rational
complaint-quality-safety-stop-unpowered = { $voice ->
    [friendly] { $mood ->
        [angry] Benutze den Artikel nicht mehr.
       *[other] Benutze den Artikel nicht mehr, denn die Ursache ist noch nicht bekannt.
    }
   *[formal] { $mood ->
        [angry] Benutzen Sie den Artikel nicht mehr.
       *[other] Benutzen Sie den Artikel nicht mehr, denn die Ursache ist noch nicht bekannt.
    }
}
    .short = { $voice ->
        [friendly] Bitte benutze den Artikel nicht mehr.
       *[formal] Bitte benutzen Sie den Artikel nicht mehr.
    }

# $mood (choice) it is kept: not thrown away, not posted
complaint-quality-safety-keep-unpowered = { $voice ->
    [friendly] { $mood ->
        [angry] Bewahre ihn so auf, dass Kinder ihn nicht erreichen. Bitte nicht verschicken.
        [rational] Bewahre ihn so auf, dass Kinder ihn nicht erreichen; entsorge oder verschicke ihn nicht, denn er wird untersucht.
        [disappointed] Bitte bewahre ihn so auf, dass Kinder ihn nicht erreichen, und entsorge oder verschicke ihn nicht; um alles Weitere kümmere ich mich.
       *[calm] Bewahre ihn so auf, dass Kinder ihn nicht erreichen, und entsorge oder verschicke ihn nicht.
    }
   *[formal] { $mood ->
        [angry] Bewahren Sie ihn so auf, dass Kinder ihn nicht erreichen. Bitte nicht verschicken.
        [rational] Bewahren Sie ihn so auf, dass Kinder ihn nicht erreichen; entsorgen oder verschicken Sie ihn nicht, denn er wird untersucht.
        [disappointed] Bitte bewahren Sie ihn so auf, dass Kinder ihn nicht erreichen, und entsorgen oder verschicken Sie ihn nicht; um alles Weitere kümmere ich mich.
       *[calm] Bewahren Sie ihn so auf, dass Kinder ihn nicht erreichen, und entsorgen oder verschicken Sie ihn nicht.
    }
}
    .short = Fern von Kindern lagern; nicht entsorgen oder verschicken.

# $mood (choice)
complaint-quality-safety-no-proof = { $voice ->
    [friendly] { $mood ->
        [angry] Ich brauche keinen Test und kein Foto.
        [rational] Ein Test oder ein Foto ist nicht nötig.
        [disappointed] Du musst nichts beweisen: kein Test, kein Foto.
       *[calm] Du musst nichts testen und kein Foto schicken.
    }
   *[formal] { $mood ->
        [angry] Ich brauche keinen Test und kein Foto.
        [rational] Ein Test oder ein Foto ist nicht nötig.
        [disappointed] Sie müssen nichts beweisen: kein Test, kein Foto.
       *[calm] Sie müssen nichts testen und kein Foto senden.
    }
}
    .short = Ein Test oder Foto ist nicht nötig.

# $mood (choice) · $full_refund (money)
complaint-quality-safety-refund-sum = { $voice ->
    [friendly] { $mood ->
        [angry] Die volle Erstattung ist veranlasst: { $full_refund }. Du musst nicht antworten.
        [rational] Die volle Erstattung von { $full_refund } ist veranlasst und hängt nicht vom Ergebnis der Prüfung ab.
        [disappointed] Du erhältst den vollen Betrag von { $full_refund } zurück und musst dafür nichts tun.
       *[calm] Du erhältst die volle Erstattung von { $full_refund }, was auch immer die Prüfung ergibt.
    }
   *[formal] { $mood ->
        [angry] Die volle Erstattung ist veranlasst: { $full_refund }. Sie müssen nicht antworten.
        [rational] Die volle Erstattung von { $full_refund } ist veranlasst und hängt nicht vom Ergebnis der Prüfung ab.
        [disappointed] Sie erhalten den vollen Betrag von { $full_refund } zurück und müssen dafür nichts tun.
       *[calm] Sie erhalten die volle Erstattung von { $full_refund }, was auch immer die Prüfung ergibt.
    }
}
    .short = { $refund_days ->
        [one] Volle Erstattung: { $full_refund } binnen eines Werktages.
       *[other] Volle Erstattung: { $full_refund } binnen { $refund_days } Werktagen.
    }

# $mood (choice)
complaint-quality-safety-refund = { $voice ->
    [friendly] { $mood ->
        [angry] Die volle Erstattung ist veranlasst. Du musst nicht antworten.
        [rational] Die volle Erstattung ist veranlasst und hängt nicht vom Ergebnis der Prüfung ab.
        [disappointed] Du erhältst alles zurück, was du bezahlt hast, und musst dafür nichts tun.
       *[calm] Du erhältst die volle Erstattung, was auch immer die Prüfung ergibt.
    }
   *[formal] { $mood ->
        [angry] Die volle Erstattung ist veranlasst. Sie müssen nicht antworten.
        [rational] Die volle Erstattung ist veranlasst und hängt nicht vom Ergebnis der Prüfung ab.
        [disappointed] Sie erhalten alles zurück, was Sie bezahlt haben, und müssen dafür nichts tun.
       *[calm] Sie erhalten die volle Erstattung, was auch immer die Prüfung ergibt.
    }
}
    .short = { $refund_days ->
        [one] Volle Erstattung binnen eines Werktages.
       *[other] Volle Erstattung binnen { $refund_days } Werktagen.
    }

# the marketplace shipped it · $mood (choice)
complaint-quality-safety-refund-marketplace = { $voice ->
    [friendly] { $mood ->
        [angry] Die Erstattung klärt der Marktplatz: Öffne im Kundenkonto die Hilfe.
       *[other] Verschickt hat ihn der Marktplatz; sein Kundenservice kümmert sich um die Erstattung. Öffne dazu in deinem Konto die Bestellung und ruf die Hilfe auf.
    }
   *[formal] { $mood ->
        [angry] Die Erstattung klärt der Marktplatz: Öffnen Sie im Kundenkonto die Hilfe.
       *[other] Versendet hat ihn der Marktplatz; sein Kundenservice kümmert sich um die Erstattung. Öffnen Sie dazu in Ihrem Konto die Bestellung und rufen Sie die Hilfe auf.
    }
}
    .short = Erstattung über die Hilfe im Kundenkonto.

# $mood (choice)
complaint-quality-safety-escalated = { $voice ->
    [friendly] { $mood ->
        [angry] Unsere Produktsicherheit hat deine Meldung innerhalb einer Stunde.
        [rational] Die Meldung liegt unserer Produktsicherheit innerhalb einer Stunde vor.
        [disappointed] Deine Meldung liegt unserer Produktsicherheit innerhalb einer Stunde vor, damit das niemand sonst erlebt.
       *[calm] Unsere Produktsicherheit befasst sich innerhalb einer Stunde mit deiner Meldung.
    }
   *[formal] { $mood ->
        [angry] Unsere Produktsicherheit hat Ihre Meldung innerhalb einer Stunde.
        [rational] Die Meldung liegt unserer Produktsicherheit innerhalb einer Stunde vor.
        [disappointed] Ihre Meldung liegt unserer Produktsicherheit innerhalb einer Stunde vor, damit das niemand sonst erlebt.
       *[calm] Unsere Produktsicherheit befasst sich innerhalb einer Stunde mit Ihrer Meldung.
    }
}
    .short = { $voice ->
        [friendly] Unsere Produktsicherheit hat deine Meldung innerhalb einer Stunde.
       *[formal] Unsere Produktsicherheit hat Ihre Meldung innerhalb einer Stunde.
    }

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-safety-next = { $voice ->
    [friendly] { $mood ->
        [rational] Meine nächste Nachricht zur Abholung und zum Stand der Prüfung erhältst du bis zum { $next_news_by }.
        [disappointed] Bis zum { $next_news_by } schreibe ich dir, wie der Artikel abgeholt wird und was wegen der Meldung geschehen ist.
       *[calm] Bis zum { $next_news_by } schreibe ich dir, wie der Artikel abgeholt wird und was die Prüfung bis dahin ergeben hat.
    }
   *[formal] { $mood ->
        [rational] Meine nächste Nachricht zur Abholung und zum Stand der Prüfung erhalten Sie bis zum { $next_news_by }.
        [disappointed] Bis zum { $next_news_by } schreibe ich Ihnen, wie der Artikel abgeholt wird und was wegen der Meldung geschehen ist.
       *[calm] Bis zum { $next_news_by } schreibe ich Ihnen, wie der Artikel abgeholt wird und was die Prüfung bis dahin ergeben hat.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Bis zum { $next_news_by } schreibe ich zur Abholung.
           *[other] Bis zum { $next_news_by } schreibe ich dir wegen der Abholung.
        }
       *[formal] { $channel ->
            [mercadolibre] Bis zum { $next_news_by } schreibe ich zur Abholung.
           *[other] Bis zum { $next_news_by } schreibe ich Ihnen wegen der Abholung.
        }
    }

## The way is decided

# $mood (choice) · $resend_by (date) the replacement leaves by then
complaint-quality-decided-resend = { $voice ->
    [friendly] { $mood ->
        [angry] Dein Ersatz ist reserviert und geht spätestens am { $resend_by } an dich raus.
        [rational] Entschieden ist ein Ersatz: Versand bis zum { $resend_by }, für dich kostenlos.
        [disappointed] Dein Ersatz geht spätestens am { $resend_by } auf den Weg und wird vor dem Verpacken geöffnet und geprüft.
       *[calm] Dein Ersatz ist reserviert und verlässt unser Lager spätestens am { $resend_by }, für dich kostenlos.
    }
   *[formal] { $mood ->
        [angry] Ihr Ersatz ist reserviert und wird spätestens am { $resend_by } versandt.
        [rational] Entschieden ist ein Ersatz: Versand bis zum { $resend_by }, für Sie kostenlos.
        [disappointed] Ihr Ersatz geht spätestens am { $resend_by } auf den Weg und wird vor dem Verpacken geöffnet und geprüft.
       *[calm] Ihr Ersatz ist reserviert und verlässt unser Lager spätestens am { $resend_by }, für Sie kostenlos.
    }
}
    .short = { $voice ->
        [friendly] Dein Ersatz wird bis zum { $resend_by } versandt.
       *[formal] Ihr Ersatz wird bis zum { $resend_by } versandt.
    }

# $mood (choice) · $repair_by (date) it is repaired and on its way back
complaint-quality-decided-repair = { $voice ->
    [friendly] { $mood ->
        [angry] Die Reparatur ist veranlasst, das Porto zahlen wir. Der Rückversand erfolgt bis zum { $repair_by }.
        [rational] Entschieden ist eine Reparatur: Rückversand bis zum { $repair_by }, Porto in beide Richtungen zu unseren Lasten.
        [disappointed] Die Reparatur ist veranlasst; der Artikel wird danach geprüft und ist spätestens am { $repair_by } auf dem Weg zurück zu dir, das Porto zahlen wir in beide Richtungen.
       *[calm] Die Reparatur ist veranlasst: Der Artikel ist spätestens am { $repair_by } auf dem Weg zurück zu dir, und das Porto zahlen wir in beide Richtungen.
    }
   *[formal] { $mood ->
        [angry] Die Reparatur ist veranlasst, das Porto zahlen wir. Der Rückversand erfolgt bis zum { $repair_by }.
        [rational] Entschieden ist eine Reparatur: Rückversand bis zum { $repair_by }, Porto in beide Richtungen zu unseren Lasten.
        [disappointed] Die Reparatur ist veranlasst; der Artikel wird danach geprüft und ist spätestens am { $repair_by } auf dem Weg zurück zu Ihnen, das Porto zahlen wir in beide Richtungen.
       *[calm] Die Reparatur ist veranlasst: Der Artikel ist spätestens am { $repair_by } auf dem Weg zurück zu Ihnen, und das Porto zahlen wir in beide Richtungen.
    }
}
    .short = Wir reparieren den Artikel kostenlos und senden ihn bis zum { $repair_by } zurück.

# $mood (choice) · $part_by (date) the part leaves by then
complaint-quality-decided-part = { $voice ->
    [friendly] { $mood ->
        [angry] Das Teil ist reserviert und geht spätestens am { $part_by } an dich raus.
        [rational] Entschieden ist ein neues Teil: Versand bis zum { $part_by }, für dich kostenlos.
        [disappointed] Das Teil geht spätestens am { $part_by } auf den Weg, und vor dem Verpacken wird geprüft, ob es passt.
       *[calm] Das Teil ist reserviert und verlässt unser Lager spätestens am { $part_by }, für dich kostenlos.
    }
   *[formal] { $mood ->
        [angry] Das Teil ist reserviert und wird spätestens am { $part_by } versandt.
        [rational] Entschieden ist ein neues Teil: Versand bis zum { $part_by }, für Sie kostenlos.
        [disappointed] Das Teil geht spätestens am { $part_by } auf den Weg, und vor dem Verpacken wird geprüft, ob es passt.
       *[calm] Das Teil ist reserviert und verlässt unser Lager spätestens am { $part_by }, für Sie kostenlos.
    }
}
    .short = Das Teil wird bis zum { $part_by } versandt.

# $mood (choice) · $full_refund (money) delivery included
complaint-quality-decided-refund = { $voice ->
    [friendly] { $mood ->
        [angry] Deine volle Erstattung ist genehmigt: { $full_refund }.
        [rational] Entschieden ist die volle Erstattung von { $full_refund } einschließlich Versand.
        [disappointed] Du erhältst alles zurück, was du bezahlt hast: { $full_refund } einschließlich Versand.
       *[calm] Du erhältst die volle Erstattung von { $full_refund } einschließlich Versand.
    }
   *[formal] { $mood ->
        [angry] Ihre volle Erstattung ist genehmigt: { $full_refund }.
        [rational] Entschieden ist die volle Erstattung von { $full_refund } einschließlich Versand.
        [disappointed] Sie erhalten alles zurück, was Sie bezahlt haben: { $full_refund } einschließlich Versand.
       *[calm] Sie erhalten die volle Erstattung von { $full_refund } einschließlich Versand.
    }
}
    .short = { $keep_item ->
        [yes] { $refund_days ->
            [one] Volle Erstattung: { $full_refund }, binnen eines Werktages.
           *[other] Volle Erstattung: { $full_refund }, binnen { $refund_days } Werktagen.
        }
       *[no] { $refund_days ->
            [one] Volle Erstattung: { $full_refund }, binnen eines Werktages nach der Rücksendung.
           *[other] Volle Erstattung: { $full_refund }, binnen { $refund_days } Werktagen nach der Rücksendung.
        }
    }

# $mood (choice) · $partial_refund (money) they keep the item
complaint-quality-decided-partial = { $voice ->
    [friendly] { $mood ->
        [angry] Du behältst den Artikel und erhältst { $partial_refund } zurück.
        [rational] Entschieden ist: Der Artikel bleibt bei dir, und du erhältst { $partial_refund } vom Kaufpreis zurück.
        [disappointed] Wie gewünscht behältst du den Artikel und erhältst { $partial_refund } vom Kaufpreis zurück.
       *[calm] Du behältst den Artikel und erhältst { $partial_refund } vom Kaufpreis zurück.
    }
   *[formal] { $mood ->
        [angry] Sie behalten den Artikel und erhalten { $partial_refund } zurück.
        [rational] Entschieden ist: Der Artikel bleibt bei Ihnen, und Sie erhalten { $partial_refund } vom Kaufpreis zurück.
        [disappointed] Wie gewünscht behalten Sie den Artikel und erhalten { $partial_refund } vom Kaufpreis zurück.
       *[calm] Sie behalten den Artikel und erhalten { $partial_refund } vom Kaufpreis zurück.
    }
}
    .short = { $voice ->
        [friendly] Du behältst den Artikel und erhältst { $partial_refund } zurück.
       *[formal] Sie behalten den Artikel und erhalten { $partial_refund } zurück.
    }

# $mood (choice) · $partial_refund (money) beside the replacement, the repair or the part
complaint-quality-decided-partial-too = { $voice ->
    [friendly] { $mood ->
        [angry] Zusätzlich erhältst du { $partial_refund } vom Kaufpreis zurück.
        [rational] Ebenfalls entschieden: Du erhältst { $partial_refund } vom Kaufpreis zurück.
        [disappointed] Zusätzlich erhältst du { $partial_refund } vom Kaufpreis zurück, weil es nicht beim ersten Mal gestimmt hat.
       *[calm] Zusätzlich erhältst du { $partial_refund } vom Kaufpreis zurück.
    }
   *[formal] { $mood ->
        [angry] Zusätzlich erhalten Sie { $partial_refund } vom Kaufpreis zurück.
        [rational] Ebenfalls entschieden: Sie erhalten { $partial_refund } vom Kaufpreis zurück.
        [disappointed] Zusätzlich erhalten Sie { $partial_refund } vom Kaufpreis zurück, weil es nicht beim ersten Mal gestimmt hat.
       *[calm] Zusätzlich erhalten Sie { $partial_refund } vom Kaufpreis zurück.
    }
}
    .short = { $voice ->
        [friendly] Dazu erhältst du { $partial_refund } zurück.
       *[formal] Dazu erhalten Sie { $partial_refund } zurück.
    }

# $mood (choice) · $full_refund (money) if the date that was named is not kept
complaint-quality-decided-net = { $voice ->
    [friendly] { $mood ->
        [angry] Wird dieser Termin verfehlt, erhältst du { $full_refund } zurück.
        [rational] Wird dieser Termin verfehlt, ist die volle Erstattung von { $full_refund } fällig.
        [disappointed] Wird dieser Termin verfehlt, erhältst du den vollen Betrag von { $full_refund } zurück, und du entscheidest, ob wir es noch einmal versuchen.
       *[calm] Wird dieser Termin verfehlt, erhältst du auf Wunsch stattdessen die volle Erstattung von { $full_refund }.
    }
   *[formal] { $mood ->
        [angry] Wird dieser Termin verfehlt, erhalten Sie { $full_refund } zurück.
        [rational] Wird dieser Termin verfehlt, ist die volle Erstattung von { $full_refund } fällig.
        [disappointed] Wird dieser Termin verfehlt, erhalten Sie den vollen Betrag von { $full_refund } zurück, und Sie entscheiden, ob wir es noch einmal versuchen.
       *[calm] Wird dieser Termin verfehlt, erhalten Sie auf Wunsch stattdessen die volle Erstattung von { $full_refund }.
    }
}
    .short = { $voice ->
        [friendly] Bei Verspätung erhältst du { $full_refund } zurück.
       *[formal] Bei Verspätung erhalten Sie { $full_refund } zurück.
    }

# angry: what silence means
complaint-quality-decided-no-reply = { $voice ->
    [friendly] Du musst nicht antworten.
   *[formal] Sie müssen nicht antworten.
}

## A question of use

# The steps follow as a list. $mood (choice)
complaint-quality-guidance = { $voice ->
    [friendly] { $mood ->
        [angry] Ich habe unsere Produktabteilung zu deinem Fall befragt. Das ist ihr Rat:
        [rational] Unsere Produktabteilung hat den Fall geprüft; das sind die Schritte der Reihe nach:
        [disappointed] Ich habe die Kolleginnen und Kollegen gefragt, die das Produkt am besten kennen, und das raten sie dir:
       *[calm] Bitte geh diese Schritte der Reihe nach durch:
    }
   *[formal] { $mood ->
        [angry] Ich habe unsere Produktabteilung zu Ihrem Fall befragt. Das ist ihr Rat:
        [rational] Unsere Produktabteilung hat den Fall geprüft; das sind die Schritte der Reihe nach:
        [disappointed] Ich habe die Kolleginnen und Kollegen gefragt, die das Produkt am besten kennen, und das raten sie Ihnen:
       *[calm] Bitte gehen Sie diese Schritte der Reihe nach durch:
    }
}
    .short = { $channel ->
        [mercadolibre] Die Schritte folgen hier.
       *[other] Hier sind die Schritte:
    }

# $item (text) one step
# voice: neutral
complaint-quality-guidance-step = { $item }

# $manual_url (url) only where links are allowed
# voice: neutral
complaint-quality-guidance-manual = Die Anleitung steht hier: { $manual_url }

# $mood (choice) · $next_news_by (date) · $full_refund (money)
complaint-quality-guidance-unsolved-sum = { $voice ->
    [friendly] { $mood ->
        [angry] Hilft das nicht, erhältst du Ersatz oder { $full_refund } zurück.
        [rational] Ist es bis zum { $next_news_by } nicht gelöst, hast du die Wahl: Ersatz oder die volle Erstattung von { $full_refund }; eine Rücksendung geht auf unsere Kosten.
        [disappointed] Leistet der Artikel bis zum { $next_news_by } nicht, wofür du ihn gekauft hast, musst du nichts weiter versuchen: Du erhältst nach deiner Wahl Ersatz oder den vollen Betrag von { $full_refund } zurück.
       *[calm] Funktioniert der Artikel bis zum { $next_news_by } nicht, hast du die Wahl: Ersatz oder die volle Erstattung von { $full_refund }.
    }
   *[formal] { $mood ->
        [angry] Hilft das nicht, erhalten Sie Ersatz oder { $full_refund } zurück.
        [rational] Ist es bis zum { $next_news_by } nicht gelöst, haben Sie die Wahl: Ersatz oder die volle Erstattung von { $full_refund }; eine Rücksendung geht auf unsere Kosten.
        [disappointed] Leistet der Artikel bis zum { $next_news_by } nicht, wofür Sie ihn gekauft haben, müssen Sie nichts weiter versuchen: Sie erhalten nach Ihrer Wahl Ersatz oder den vollen Betrag von { $full_refund } zurück.
       *[calm] Funktioniert der Artikel bis zum { $next_news_by } nicht, haben Sie die Wahl: Ersatz oder die volle Erstattung von { $full_refund }.
    }
}
    .short = { $voice ->
        [friendly] Hilft das nicht, hast du die Wahl: Ersatz oder { $full_refund } zurück.
       *[formal] Hilft das nicht, haben Sie die Wahl: Ersatz oder { $full_refund } zurück.
    }

# $mood (choice) · $next_news_by (date)
complaint-quality-guidance-unsolved = { $voice ->
    [friendly] { $mood ->
        [angry] Hilft das nicht, erhältst du Ersatz oder die volle Erstattung.
        [rational] Ist es bis zum { $next_news_by } nicht gelöst, hast du die Wahl: Ersatz oder die volle Erstattung; eine Rücksendung geht auf unsere Kosten.
        [disappointed] Leistet der Artikel bis zum { $next_news_by } nicht, wofür du ihn gekauft hast, musst du nichts weiter versuchen: Du erhältst nach deiner Wahl Ersatz oder die volle Erstattung.
       *[calm] Funktioniert der Artikel bis zum { $next_news_by } nicht, hast du die Wahl: Ersatz oder die volle Erstattung.
    }
   *[formal] { $mood ->
        [angry] Hilft das nicht, erhalten Sie Ersatz oder die volle Erstattung.
        [rational] Ist es bis zum { $next_news_by } nicht gelöst, haben Sie die Wahl: Ersatz oder die volle Erstattung; eine Rücksendung geht auf unsere Kosten.
        [disappointed] Leistet der Artikel bis zum { $next_news_by } nicht, wofür Sie ihn gekauft haben, müssen Sie nichts weiter versuchen: Sie erhalten nach Ihrer Wahl Ersatz oder die volle Erstattung.
       *[calm] Funktioniert der Artikel bis zum { $next_news_by } nicht, haben Sie die Wahl: Ersatz oder die volle Erstattung.
    }
}
    .short = { $voice ->
        [friendly] Hilft das nicht, hast du die Wahl: Ersatz oder volle Erstattung.
       *[formal] Hilft das nicht, haben Sie die Wahl: Ersatz oder volle Erstattung.
    }

# angry: what silence means
complaint-quality-guidance-silent = { $voice ->
    [friendly] Höre ich nichts von dir, frage ich nach.
   *[formal] Höre ich nichts von Ihnen, frage ich nach.
}

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-guidance-next = { $voice ->
    [friendly] { $mood ->
        [rational] Eine kurze Antwort genügt: „gelöst“ oder „nicht gelöst“. Spätestens am { $next_news_by } frage ich bei dir nach.
        [disappointed] Bis zum { $next_news_by } frage ich bei dir nach, ob du jetzt Freude daran hast.
       *[calm] Bis zum { $next_news_by } frage ich bei dir nach, ob es geklappt hat.
    }
   *[formal] { $mood ->
        [rational] Eine kurze Antwort genügt: „gelöst“ oder „nicht gelöst“. Spätestens am { $next_news_by } frage ich bei Ihnen nach.
        [disappointed] Bis zum { $next_news_by } frage ich bei Ihnen nach, ob Sie jetzt Freude daran haben.
       *[calm] Bis zum { $next_news_by } frage ich bei Ihnen nach, ob es funktioniert hat.
    }
}
    .short = { $voice ->
        [friendly] Bis zum { $next_news_by } frage ich bei dir nach.
       *[formal] Bis zum { $next_news_by } frage ich bei Ihnen nach.
    }

## Something else was sent

# $mood (choice) · $resend_by (date) the right item leaves by then
complaint-quality-right-item-send = { $voice ->
    [friendly] { $mood ->
        [angry] Der richtige Artikel ist für dich reserviert. Mein Rat: Ich verschicke ihn bis zum { $resend_by }.
        [rational] Der richtige Artikel wird bis zum { $resend_by } versandt, für dich kostenlos.
        [disappointed] Der richtige Artikel geht spätestens am { $resend_by } auf den Weg, und eine zweite Person vergleicht ihn vor dem Verpacken mit deiner Bestellung.
       *[calm] Der richtige Artikel ist für dich reserviert und verlässt unser Lager spätestens am { $resend_by }, für dich kostenlos.
    }
   *[formal] { $mood ->
        [angry] Der richtige Artikel ist für Sie reserviert. Mein Rat: Ich verschicke ihn bis zum { $resend_by }.
        [rational] Der richtige Artikel wird bis zum { $resend_by } versandt, für Sie kostenlos.
        [disappointed] Der richtige Artikel geht spätestens am { $resend_by } auf den Weg, und eine zweite Person vergleicht ihn vor dem Verpacken mit Ihrer Bestellung.
       *[calm] Der richtige Artikel ist für Sie reserviert und verlässt unser Lager spätestens am { $resend_by }, für Sie kostenlos.
    }
}
    .short = Der richtige Artikel wird bis zum { $resend_by } versandt.

# $mood (choice) · $full_refund (money) beside the right item
complaint-quality-right-item-or-refund = { $voice ->
    [friendly] { $mood ->
        [angry] Oder du wählst die volle Erstattung: { $full_refund }.
        [rational] Die Alternative ist die volle Erstattung von { $full_refund } einschließlich Versand.
        [disappointed] Käme das für dich zu spät, erhältst du stattdessen den vollen Betrag von { $full_refund } zurück.
       *[calm] Wenn du nicht darauf warten möchtest, erhältst du stattdessen die volle Erstattung von { $full_refund }.
    }
   *[formal] { $mood ->
        [angry] Oder Sie wählen die volle Erstattung: { $full_refund }.
        [rational] Die Alternative ist die volle Erstattung von { $full_refund } einschließlich Versand.
        [disappointed] Käme das für Sie zu spät, erhalten Sie stattdessen den vollen Betrag von { $full_refund } zurück.
       *[calm] Wenn Sie nicht darauf warten möchten, erhalten Sie stattdessen die volle Erstattung von { $full_refund }.
    }
}
    .short = Oder die volle Erstattung: { $full_refund }.

# $mood (choice) · $full_refund (money) the right item cannot be sent
complaint-quality-right-item-refund = { $voice ->
    [friendly] { $mood ->
        [angry] Ich empfehle die volle Erstattung, sie ist genehmigt: { $full_refund }.
        [rational] Du erhältst die volle Erstattung von { $full_refund } einschließlich Versand.
        [disappointed] Du erhältst alles zurück, was du bezahlt hast: { $full_refund } einschließlich Versand.
       *[calm] Du erhältst die volle Erstattung von { $full_refund } einschließlich Versand.
    }
   *[formal] { $mood ->
        [angry] Ich empfehle die volle Erstattung, sie ist genehmigt: { $full_refund }.
        [rational] Sie erhalten die volle Erstattung von { $full_refund } einschließlich Versand.
        [disappointed] Sie erhalten alles zurück, was Sie bezahlt haben: { $full_refund } einschließlich Versand.
       *[calm] Sie erhalten die volle Erstattung von { $full_refund } einschließlich Versand.
    }
}
    .short = { $keep_item ->
        [yes] { $refund_days ->
            [one] Volle Erstattung: { $full_refund }, binnen eines Werktages.
           *[other] Volle Erstattung: { $full_refund }, binnen { $refund_days } Werktagen.
        }
       *[no] { $refund_days ->
            [one] Volle Erstattung: { $full_refund }, binnen eines Werktages nach der Rücksendung.
           *[other] Volle Erstattung: { $full_refund }, binnen { $refund_days } Werktagen nach der Rücksendung.
        }
    }

## A part is missing and can be sent

# $mood (choice) · $part_by (date) the part leaves by then
complaint-quality-send-part = { $voice ->
    [friendly] { $mood ->
        [angry] Was fehlt, ist reserviert. Mein Rat: Ich verschicke es bis zum { $part_by }.
        [rational] Was fehlt, wird bis zum { $part_by } nachgesandt, für dich kostenlos; dein Aufwand: keiner.
        [disappointed] Was fehlt, geht spätestens am { $part_by } auf den Weg, und eine zweite Person prüft vor dem Verpacken, ob es vollständig ist.
       *[calm] Was fehlt, ist für dich reserviert und verlässt unser Lager spätestens am { $part_by }. Du musst nichts zurückschicken.
    }
   *[formal] { $mood ->
        [angry] Was fehlt, ist reserviert. Mein Rat: Ich verschicke es bis zum { $part_by }.
        [rational] Was fehlt, wird bis zum { $part_by } nachgesandt, für Sie kostenlos; Ihr Aufwand: keiner.
        [disappointed] Was fehlt, geht spätestens am { $part_by } auf den Weg, und eine zweite Person prüft vor dem Verpacken, ob es vollständig ist.
       *[calm] Was fehlt, ist für Sie reserviert und verlässt unser Lager spätestens am { $part_by }. Sie müssen nichts zurücksenden.
    }
}
    .short = Was fehlt, wird bis zum { $part_by } versandt.

# $mood (choice) · $full_refund (money)
complaint-quality-send-part-else-sum = { $voice ->
    [friendly] { $mood ->
        [angry] Klappt das nicht, erhältst du Ersatz oder { $full_refund } zurück.
        [rational] Wird der Termin verfehlt oder passt etwas nicht: neuer Artikel oder volle Erstattung von { $full_refund }, Rücksendung auf unsere Kosten.
        [disappointed] Wenn du darauf nicht warten möchtest oder es damit nicht getan ist, erhältst du den vollen Betrag von { $full_refund } zurück.
       *[calm] Wird der Termin verfehlt oder passt etwas nicht, hast du die Wahl: ein vollständiger neuer Artikel oder die volle Erstattung von { $full_refund }.
    }
   *[formal] { $mood ->
        [angry] Klappt das nicht, erhalten Sie Ersatz oder { $full_refund } zurück.
        [rational] Wird der Termin verfehlt oder passt etwas nicht: neuer Artikel oder volle Erstattung von { $full_refund }, Rücksendung auf unsere Kosten.
        [disappointed] Wenn Sie darauf nicht warten möchten oder es damit nicht getan ist, erhalten Sie den vollen Betrag von { $full_refund } zurück.
       *[calm] Wird der Termin verfehlt oder passt etwas nicht, haben Sie die Wahl: ein vollständiger neuer Artikel oder die volle Erstattung von { $full_refund }.
    }
}
    .short = Kommt es zu spät oder passt etwas nicht, gibt es einen neuen Artikel oder { $full_refund } zurück.

# $mood (choice)
complaint-quality-send-part-else = { $voice ->
    [friendly] { $mood ->
        [angry] Klappt das nicht, erhältst du Ersatz oder die volle Erstattung.
        [rational] Wird der Termin verfehlt oder passt etwas nicht: neuer Artikel oder volle Erstattung, Rücksendung auf unsere Kosten.
        [disappointed] Wenn du darauf nicht warten möchtest oder es damit nicht getan ist, erhältst du die volle Erstattung.
       *[calm] Wird der Termin verfehlt oder passt etwas nicht, hast du die Wahl: ein vollständiger neuer Artikel oder die volle Erstattung.
    }
   *[formal] { $mood ->
        [angry] Klappt das nicht, erhalten Sie Ersatz oder die volle Erstattung.
        [rational] Wird der Termin verfehlt oder passt etwas nicht: neuer Artikel oder volle Erstattung, Rücksendung auf unsere Kosten.
        [disappointed] Wenn Sie darauf nicht warten möchten oder es damit nicht getan ist, erhalten Sie die volle Erstattung.
       *[calm] Wird der Termin verfehlt oder passt etwas nicht, haben Sie die Wahl: ein vollständiger neuer Artikel oder die volle Erstattung.
    }
}
    .short = Kommt es zu spät oder passt etwas nicht, gibt es einen neuen Artikel oder die volle Erstattung.

## The customer chooses

# Calm or rational; the ways follow, a sentence each. $mood (choice)
complaint-quality-choose = { $voice ->
    [friendly] { $mood ->
        [rational] Diese Wege stehen dir offen, alle kostenlos.
       *[calm] Diese Wege sind möglich, und jeder ist für dich kostenlos.
    }
   *[formal] { $mood ->
        [rational] Diese Wege stehen Ihnen offen, alle kostenlos.
       *[calm] Diese Wege sind möglich, und jeder ist für Sie kostenlos.
    }
}
    .short = Alle Wege sind kostenlos.

# $mood (choice) calm, rational or disappointed · $resend_by (date)
complaint-quality-choose-resend = { $voice ->
    [friendly] { $mood ->
        [rational] Ersatz: Versand bis zum { $resend_by }.
        [disappointed] Ich kann dir bis zum { $resend_by } einen Ersatz senden, der vor dem Verpacken geöffnet und geprüft wird.
       *[calm] Ersatz: Er verlässt unser Lager spätestens am { $resend_by }.
    }
   *[formal] { $mood ->
        [rational] Ersatz: Versand bis zum { $resend_by }.
        [disappointed] Ich kann Ihnen bis zum { $resend_by } einen Ersatz senden, der vor dem Verpacken geöffnet und geprüft wird.
       *[calm] Ersatz: Er verlässt unser Lager spätestens am { $resend_by }.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [disappointed] Ich kann dir bis zum { $resend_by } Ersatz schicken.
           *[other] Ersatz: Versand bis zum { $resend_by }.
        }
       *[formal] { $mood ->
            [disappointed] Ich kann Ihnen bis zum { $resend_by } Ersatz senden.
           *[other] Ersatz: Versand bis zum { $resend_by }.
        }
    }

# $mood (choice) calm, rational or disappointed · $part_by (date)
complaint-quality-choose-part = { $voice ->
    [friendly] { $mood ->
        [rational] Neues Teil: Versand bis zum { $part_by }, der Artikel bleibt bei dir.
        [disappointed] Ich kann dir bis zum { $part_by } ein geprüftes Teil senden, das den Artikel in Ordnung bringt.
       *[calm] Ein neues Teil: Es verlässt unser Lager spätestens am { $part_by }, und der Artikel bleibt bei dir.
    }
   *[formal] { $mood ->
        [rational] Neues Teil: Versand bis zum { $part_by }, der Artikel bleibt bei Ihnen.
        [disappointed] Ich kann Ihnen bis zum { $part_by } ein geprüftes Teil senden, das den Artikel in Ordnung bringt.
       *[calm] Ein neues Teil: Es verlässt unser Lager spätestens am { $part_by }, und der Artikel bleibt bei Ihnen.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [disappointed] Ich kann dir bis zum { $part_by } ein neues Teil schicken.
           *[other] Neues Teil: Versand bis zum { $part_by }.
        }
       *[formal] { $mood ->
            [disappointed] Ich kann Ihnen bis zum { $part_by } ein neues Teil senden.
           *[other] Neues Teil: Versand bis zum { $part_by }.
        }
    }

# $mood (choice) calm, rational or disappointed · $repair_by (date)
complaint-quality-choose-repair = { $voice ->
    [friendly] { $mood ->
        [rational] Reparatur: einmal verpacken, Rückversand bis zum { $repair_by }, Porto in beide Richtungen zu unseren Lasten.
        [disappointed] Ich kann den Artikel reparieren und prüfen lassen; er ist spätestens am { $repair_by } auf dem Weg zurück zu dir, und das Porto zahlen wir in beide Richtungen.
       *[calm] Reparatur: Der Artikel ist spätestens am { $repair_by } auf dem Weg zurück zu dir, und das Porto zahlen wir in beide Richtungen.
    }
   *[formal] { $mood ->
        [rational] Reparatur: einmal verpacken, Rückversand bis zum { $repair_by }, Porto in beide Richtungen zu unseren Lasten.
        [disappointed] Ich kann den Artikel reparieren und prüfen lassen; er ist spätestens am { $repair_by } auf dem Weg zurück zu Ihnen, und das Porto zahlen wir in beide Richtungen.
       *[calm] Reparatur: Der Artikel ist spätestens am { $repair_by } auf dem Weg zurück zu Ihnen, und das Porto zahlen wir in beide Richtungen.
    }
}
    .short = { $mood ->
        [disappointed] Kostenlose Reparatur bis zum { $repair_by }.
       *[other] Reparatur: Rückversand bis zum { $repair_by }.
    }

# $mood (choice) calm, rational or disappointed · $partial_refund (money)
complaint-quality-choose-partial = { $voice ->
    [friendly] { $mood ->
        [rational] Teilerstattung: Du erhältst { $partial_refund } zurück, der Artikel bleibt unverändert bei dir.
        [disappointed] Du kannst den Artikel so behalten und { $partial_refund } vom Kaufpreis zurückerhalten.
       *[calm] Teilerstattung: Du behältst den Artikel, wie er ist, und erhältst { $partial_refund } zurück.
    }
   *[formal] { $mood ->
        [rational] Teilerstattung: Sie erhalten { $partial_refund } zurück, der Artikel bleibt unverändert bei Ihnen.
        [disappointed] Sie können den Artikel so behalten und { $partial_refund } vom Kaufpreis zurückerhalten.
       *[calm] Teilerstattung: Sie behalten den Artikel, wie er ist, und erhalten { $partial_refund } zurück.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [disappointed] Du kannst den Artikel behalten und { $partial_refund } zurückerhalten.
           *[other] Artikel behalten: { $partial_refund } zurück.
        }
       *[formal] { $mood ->
            [disappointed] Sie können den Artikel behalten und { $partial_refund } zurückerhalten.
           *[other] Artikel behalten: { $partial_refund } zurück.
        }
    }

# $mood (choice) calm, rational or disappointed · $full_refund (money)
complaint-quality-choose-refund = { $voice ->
    [friendly] { $mood ->
        [rational] Volle Erstattung: { $full_refund } einschließlich Versand.
        [disappointed] Oder du wählst die volle Erstattung von { $full_refund }, und das ist genauso in Ordnung.
       *[calm] Volle Erstattung: Du erhältst { $full_refund } einschließlich Versand zurück.
    }
   *[formal] { $mood ->
        [rational] Volle Erstattung: { $full_refund } einschließlich Versand.
        [disappointed] Oder Sie wählen die volle Erstattung von { $full_refund }, und das ist genauso in Ordnung.
       *[calm] Volle Erstattung: Sie erhalten { $full_refund } einschließlich Versand zurück.
    }
}
    .short = { $mood ->
        [disappointed] Oder volle Erstattung: { $full_refund }.
       *[other] Volle Erstattung: { $full_refund }.
    }

# They keep the item, unless it is repaired. $mood (choice) calm, rational or disappointed
complaint-quality-choose-keep = { $voice ->
    [friendly] { $mood ->
        [rational] Nur für die Reparatur wird der Artikel eingesandt; sonst bleibt er bei dir.
        [disappointed] Auch bei der Erstattung behältst du den Artikel; nur für die Reparatur brauchen wir ihn.
       *[calm] Nur für die Reparatur brauchen wir den Artikel; sonst kannst du ihn behalten.
    }
   *[formal] { $mood ->
        [rational] Nur für die Reparatur wird der Artikel eingesandt; sonst bleibt er bei Ihnen.
        [disappointed] Auch bei der Erstattung behalten Sie den Artikel; nur für die Reparatur benötigen wir ihn.
       *[calm] Nur für die Reparatur benötigen wir den Artikel; sonst können Sie ihn behalten.
    }
}
    .short = Nur für die Reparatur brauchen wir den Artikel.

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-choose-next = { $voice ->
    [friendly] { $mood ->
        [rational] Ein Wort als Antwort genügt. Meine nächste Nachricht mit dem Stand erhältst du bis zum { $next_news_by }.
        [disappointed] Eine Zeile von dir genügt, um alles Weitere kümmere ich mich. Du hörst so oder so bis zum { $next_news_by } von mir.
       *[calm] Schreib mir bitte, welcher Weg dir lieber ist. Du hörst in jedem Fall bis zum { $next_news_by } von mir.
    }
   *[formal] { $mood ->
        [rational] Ein Wort als Antwort genügt. Meine nächste Nachricht mit dem Stand erhalten Sie bis zum { $next_news_by }.
        [disappointed] Eine Zeile von Ihnen genügt, um alles Weitere kümmere ich mich. Sie hören in jedem Fall bis zum { $next_news_by } von mir.
       *[calm] Schreiben Sie mir bitte, welcher Weg Ihnen lieber ist. Sie hören in jedem Fall bis zum { $next_news_by } von mir.
    }
}
    .short = { $voice ->
        [friendly] Was möchtest du? Ich melde mich bis zum { $next_news_by }.
       *[formal] Was möchten Sie? Ich melde mich bis zum { $next_news_by }.
    }

# angry · $resend_by (date)
complaint-quality-advise-resend = { $voice ->
    [friendly] Ein Ersatz ist für dich reserviert. Mein Rat: Ich verschicke ihn bis zum { $resend_by }.
   *[formal] Ein Ersatz ist für Sie reserviert. Mein Rat: Ich verschicke ihn bis zum { $resend_by }.
}
    .short = Mein Rat: der Ersatz, Versand bis zum { $resend_by }.

# angry · $part_by (date)
complaint-quality-advise-part = { $voice ->
    [friendly] Ein neues Teil ist für dich reserviert. Mein Rat: Ich verschicke es bis zum { $part_by }.
   *[formal] Ein neues Teil ist für Sie reserviert. Mein Rat: Ich verschicke es bis zum { $part_by }.
}
    .short = Mein Rat: das neue Teil, Versand bis zum { $part_by }.

# angry · $repair_by (date)
# voice: neutral
complaint-quality-advise-repair = Eine Reparatur ist möglich, das Porto zahlen wir. Mein Rat: Reparatur mit Rückversand bis zum { $repair_by }.
    .short = Mein Rat: kostenlose Reparatur bis zum { $repair_by }.

# angry · $full_refund (money)
# voice: neutral
complaint-quality-advise-refund = Ich empfehle die volle Erstattung, sie ist genehmigt: { $full_refund }.
    .short = Ich empfehle die volle Erstattung: { $full_refund }.

# angry: what silence means, where a repair is recommended · $next_news_by (date)
complaint-quality-silent-repair = { $voice ->
    [friendly] Das Etikett erhältst du auch ohne Antwort bis zum { $next_news_by }.
   *[formal] Das Etikett erhalten Sie auch ohne Antwort bis zum { $next_news_by }.
}
    .short = { $channel ->
        [mercadolibre] Das Etikett kommt auch ohne Antwort.
       *[other] Das Etikett kommt auch ohne Antwort mit der nächsten Nachricht.
    }

# angry: the other ways in one sentence · $repair_by (date) · $full_refund (money)
complaint-quality-or-repair = { $voice ->
    [friendly] Oder du wählst: Reparatur bis zum { $repair_by } oder { $full_refund } zurück.
   *[formal] Oder Sie wählen: Reparatur bis zum { $repair_by } oder { $full_refund } zurück.
}
    .short = Oder Reparatur bis zum { $repair_by } oder { $full_refund } zurück.

# angry: the other ways in one sentence · $part_by (date) · $full_refund (money)
complaint-quality-or-part = { $voice ->
    [friendly] Oder du wählst: ein neues Teil bis zum { $part_by } oder { $full_refund } zurück.
   *[formal] Oder Sie wählen: ein neues Teil bis zum { $part_by } oder { $full_refund } zurück.
}
    .short = Oder ein neues Teil bis zum { $part_by } oder { $full_refund } zurück.

# angry: the other way · $full_refund (money)
complaint-quality-or-refund = { $voice ->
    [friendly] Oder du wählst die volle Erstattung: { $full_refund }.
   *[formal] Oder Sie wählen die volle Erstattung: { $full_refund }.
}
    .short = Oder die volle Erstattung: { $full_refund }.

## It is not as described

# $mood (choice) · $full_refund (money)
complaint-quality-free-return = { $voice ->
    [friendly] { $mood ->
        [angry] Ich empfehle die volle Erstattung, sie ist genehmigt: { $full_refund }.
        [rational] Du erhältst die volle Erstattung von { $full_refund } einschließlich Versand.
        [disappointed] Du erhältst alles zurück, was du bezahlt hast: { $full_refund } einschließlich Versand.
       *[calm] Du erhältst die volle Erstattung von { $full_refund } einschließlich Versand.
    }
   *[formal] { $mood ->
        [angry] Ich empfehle die volle Erstattung, sie ist genehmigt: { $full_refund }.
        [rational] Sie erhalten die volle Erstattung von { $full_refund } einschließlich Versand.
        [disappointed] Sie erhalten alles zurück, was Sie bezahlt haben: { $full_refund } einschließlich Versand.
       *[calm] Sie erhalten die volle Erstattung von { $full_refund } einschließlich Versand.
    }
}
    .short = { $keep_item ->
        [yes] { $refund_days ->
            [one] Volle Erstattung: { $full_refund }, binnen eines Werktages.
           *[other] Volle Erstattung: { $full_refund }, binnen { $refund_days } Werktagen.
        }
       *[no] { $refund_days ->
            [one] Volle Erstattung: { $full_refund }, binnen eines Werktages nach der Rücksendung.
           *[other] Volle Erstattung: { $full_refund }, binnen { $refund_days } Werktagen nach der Rücksendung.
        }
    }

# $mood (choice) · $resend_by (date)
complaint-quality-free-return-or-resend = { $voice ->
    [friendly] { $mood ->
        [angry] Oder du wählst Ersatz: Versand bis zum { $resend_by }.
        [rational] Die Alternative ist ein Ersatz, der der Beschreibung entspricht: Versand bis zum { $resend_by }.
        [disappointed] Oder ich sende dir bis zum { $resend_by } einen Artikel, der vorher mit der Beschreibung verglichen wurde.
       *[calm] Wenn dir ein Artikel wie beschrieben lieber ist, verlässt ein Ersatz unser Lager spätestens am { $resend_by }.
    }
   *[formal] { $mood ->
        [angry] Oder Sie wählen Ersatz: Versand bis zum { $resend_by }.
        [rational] Die Alternative ist ein Ersatz, der der Beschreibung entspricht: Versand bis zum { $resend_by }.
        [disappointed] Oder ich sende Ihnen bis zum { $resend_by } einen Artikel, der vorher mit der Beschreibung verglichen wurde.
       *[calm] Wenn Ihnen ein Artikel wie beschrieben lieber ist, verlässt ein Ersatz unser Lager spätestens am { $resend_by }.
    }
}
    .short = Oder Ersatz, Versand bis zum { $resend_by }.

# $mood (choice) · $partial_refund (money)
complaint-quality-free-return-or-keep = { $voice ->
    [friendly] { $mood ->
        [angry] Oder du behältst den Artikel und erhältst { $partial_refund } zurück.
        [rational] Auch ohne Rücksendung ist eine Lösung möglich: Der Artikel bleibt bei dir, und du erhältst { $partial_refund } zurück.
        [disappointed] Oder du behältst den Artikel, wie er ist, und erhältst { $partial_refund } vom Kaufpreis zurück.
       *[calm] Wenn du den Artikel lieber behalten möchtest, erhältst du stattdessen { $partial_refund } vom Kaufpreis zurück.
    }
   *[formal] { $mood ->
        [angry] Oder Sie behalten den Artikel und erhalten { $partial_refund } zurück.
        [rational] Auch ohne Rücksendung ist eine Lösung möglich: Der Artikel bleibt bei Ihnen, und Sie erhalten { $partial_refund } zurück.
        [disappointed] Oder Sie behalten den Artikel, wie er ist, und erhalten { $partial_refund } vom Kaufpreis zurück.
       *[calm] Wenn Sie den Artikel lieber behalten möchten, erhalten Sie stattdessen { $partial_refund } vom Kaufpreis zurück.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Oder { $partial_refund }, und du behältst den Artikel.
           *[other] Oder du behältst den Artikel und erhältst { $partial_refund } zurück.
        }
       *[formal] { $channel ->
            [mercadolibre] Oder { $partial_refund }, und Sie behalten den Artikel.
           *[other] Oder Sie behalten den Artikel und erhalten { $partial_refund } zurück.
        }
    }

## A photo would help

# $problem (choice) defective or damaged
complaint-quality-photo-calm = { $voice ->
    [friendly] { $problem ->
        [defective] Wenn es dir möglich ist, schick mir bitte ein Foto der Stelle, an der sich der Fehler zeigt.
       *[damaged] Wenn es dir möglich ist, schick mir bitte ein Foto des Schadens und eines vom Karton.
    }
   *[formal] { $problem ->
        [defective] Wenn es Ihnen möglich ist, senden Sie mir bitte ein Foto der Stelle, an der sich der Fehler zeigt.
       *[damaged] Wenn es Ihnen möglich ist, senden Sie mir bitte ein Foto des Schadens und eines vom Karton.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Schick gern ein Foto des Fehlers.
           *[damaged] Schick gern Fotos von Schaden und Karton.
        }
       *[formal] { $problem ->
            [defective] Senden Sie gern ein Foto des Fehlers.
           *[damaged] Senden Sie gern Fotos von Schaden und Karton.
        }
    }

# $problem (choice) defective or damaged
complaint-quality-photo-angry = { $voice ->
    [friendly] { $problem ->
        [defective] Dein Fall ist bereits aufgenommen. Schick mir, wenn möglich, ein Foto des Fehlers.
       *[damaged] Dein Fall ist bereits aufgenommen. Schick mir, wenn möglich, ein Foto des Schadens.
    }
   *[formal] { $problem ->
        [defective] Ihr Fall ist bereits aufgenommen. Senden Sie mir, wenn möglich, ein Foto des Fehlers.
       *[damaged] Ihr Fall ist bereits aufgenommen. Senden Sie mir, wenn möglich, ein Foto des Schadens.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Wenn möglich, schick ein Foto des Fehlers.
           *[damaged] Wenn möglich, schick ein Foto des Schadens.
        }
       *[formal] { $problem ->
            [defective] Wenn möglich, senden Sie ein Foto des Fehlers.
           *[damaged] Wenn möglich, senden Sie ein Foto des Schadens.
        }
    }

# $problem (choice) defective or damaged
complaint-quality-photo-rational = { $voice ->
    [friendly] { $problem ->
        [defective] Bei der Suche nach der Ursache hilft, wenn es dir möglich ist, ein Foto der Stelle, an der sich der Fehler zeigt.
       *[damaged] Bei der Suche nach der Ursache helfen, wenn es dir möglich ist, zwei Fotos: eines vom Schaden und eines vom Karton.
    }
   *[formal] { $problem ->
        [defective] Bei der Suche nach der Ursache hilft, wenn es Ihnen möglich ist, ein Foto der Stelle, an der sich der Fehler zeigt.
       *[damaged] Bei der Suche nach der Ursache helfen, wenn es Ihnen möglich ist, zwei Fotos: eines vom Schaden und eines vom Karton.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Schick gern ein Foto des Fehlers.
           *[damaged] Schick gern Fotos von Schaden und Karton.
        }
       *[formal] { $problem ->
            [defective] Senden Sie gern ein Foto des Fehlers.
           *[damaged] Senden Sie gern Fotos von Schaden und Karton.
        }
    }

# $problem (choice) defective or damaged
complaint-quality-photo-disappointed = { $voice ->
    [friendly] { $problem ->
        [defective] Wenn es dir möglich ist, hilft uns ein Foto der Stelle, an der sich der Fehler zeigt, um herauszufinden, wie es dazu kam.
       *[damaged] Wenn es dir möglich ist, hilft uns ein Foto vom Schaden und vom Karton, um herauszufinden, wie es dazu kam.
    }
   *[formal] { $problem ->
        [defective] Wenn es Ihnen möglich ist, hilft uns ein Foto der Stelle, an der sich der Fehler zeigt, um herauszufinden, wie es dazu kam.
       *[damaged] Wenn es Ihnen möglich ist, hilft uns ein Foto vom Schaden und vom Karton, um herauszufinden, wie es dazu kam.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [defective] Schick gern ein Foto des Fehlers.
           *[damaged] Schick gern Fotos von Schaden und Karton.
        }
       *[formal] { $problem ->
            [defective] Senden Sie gern ein Foto des Fehlers.
           *[damaged] Senden Sie gern Fotos von Schaden und Karton.
        }
    }

# No right hangs on the photo. $mood (choice)
complaint-quality-photo-not-needed = { $voice ->
    [friendly] { $mood ->
        [angry] Auch ohne Foto erhältst du Ersatz oder die volle Erstattung.
        [rational] Deine Rechte hängen nicht davon ab: Ersatz oder volle Erstattung, Rücksendung auf unsere Kosten.
        [disappointed] Mit oder ohne Foto stehen dir Ersatz oder die volle Erstattung zu, und die Rücksendung kostet dich nichts.
       *[calm] Davon hängt nichts ab: Mit oder ohne Foto erhältst du Ersatz oder die volle Erstattung, und die Rücksendung kostet dich nichts.
    }
   *[formal] { $mood ->
        [angry] Auch ohne Foto erhalten Sie Ersatz oder die volle Erstattung.
        [rational] Ihre Rechte hängen nicht davon ab: Ersatz oder volle Erstattung, Rücksendung auf unsere Kosten.
        [disappointed] Mit oder ohne Foto stehen Ihnen Ersatz oder die volle Erstattung zu, und die Rücksendung kostet Sie nichts.
       *[calm] Davon hängt nichts ab: Mit oder ohne Foto erhalten Sie Ersatz oder die volle Erstattung, und die Rücksendung kostet Sie nichts.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Auch ohne Foto: Ersatz oder volle Erstattung, portofrei.
           *[other] Auch ohne Foto erhältst du Ersatz oder die volle Erstattung, portofrei.
        }
       *[formal] { $channel ->
            [mercadolibre] Auch ohne Foto: Ersatz oder volle Erstattung, portofrei.
           *[other] Auch ohne Foto erhalten Sie Ersatz oder die volle Erstattung, portofrei.
        }
    }

# angry: what silence means · $next_news_by (date)
# voice: neutral
complaint-quality-photo-silent = Ohne Antwort entscheide ich bis zum { $next_news_by }.
    .short = Ohne Antwort entscheide ich bis zum { $next_news_by }.

# $mood (choice) · $resend_by (date) · $full_refund (money)
complaint-quality-now-both = { $voice ->
    [friendly] { $mood ->
        [angry] Ich empfehle den Ersatz: Versand bis zum { $resend_by }. Oder die volle Erstattung: { $full_refund }.
        [rational] Schon jetzt steht dir beides offen: Ersatz mit Versand bis zum { $resend_by } oder die volle Erstattung von { $full_refund }.
        [disappointed] Du musst nicht warten: Eine Zeile von dir genügt, und der Ersatz geht bis zum { $resend_by } auf den Weg, oder du erhältst den vollen Betrag von { $full_refund } zurück.
       *[calm] Wenn du nicht warten möchtest, schreib mir gleich, was dir lieber ist: Ersatz, der unser Lager spätestens am { $resend_by } verlässt, oder die volle Erstattung von { $full_refund }.
    }
   *[formal] { $mood ->
        [angry] Ich empfehle den Ersatz: Versand bis zum { $resend_by }. Oder die volle Erstattung: { $full_refund }.
        [rational] Schon jetzt steht Ihnen beides offen: Ersatz mit Versand bis zum { $resend_by } oder die volle Erstattung von { $full_refund }.
        [disappointed] Sie müssen nicht warten: Eine Zeile von Ihnen genügt, und der Ersatz geht bis zum { $resend_by } auf den Weg, oder Sie erhalten den vollen Betrag von { $full_refund } zurück.
       *[calm] Wenn Sie nicht warten möchten, schreiben Sie mir gleich, was Ihnen lieber ist: Ersatz, der unser Lager spätestens am { $resend_by } verlässt, oder die volle Erstattung von { $full_refund }.
    }
}
    .short = Jetzt möglich: Ersatz bis zum { $resend_by } oder { $full_refund } zurück.

# $mood (choice) · $resend_by (date)
complaint-quality-now-resend = { $voice ->
    [friendly] { $mood ->
        [angry] Ich empfehle den Ersatz: Versand bis zum { $resend_by }.
        [rational] Schon jetzt steht dir Ersatz offen: Versand bis zum { $resend_by }.
        [disappointed] Du musst nicht warten: Eine Zeile von dir genügt, und der Ersatz geht bis zum { $resend_by } auf den Weg.
       *[calm] Wenn du nicht warten möchtest, schreib mir kurz, und der Ersatz verlässt unser Lager spätestens am { $resend_by }.
    }
   *[formal] { $mood ->
        [angry] Ich empfehle den Ersatz: Versand bis zum { $resend_by }.
        [rational] Schon jetzt steht Ihnen Ersatz offen: Versand bis zum { $resend_by }.
        [disappointed] Sie müssen nicht warten: Eine Zeile von Ihnen genügt, und der Ersatz geht bis zum { $resend_by } auf den Weg.
       *[calm] Wenn Sie nicht warten möchten, schreiben Sie mir kurz, und der Ersatz verlässt unser Lager spätestens am { $resend_by }.
    }
}
    .short = Schon jetzt möglich: Ersatz bis zum { $resend_by }.

# $mood (choice) · $full_refund (money)
complaint-quality-now-refund = { $voice ->
    [friendly] { $mood ->
        [angry] Ich empfehle die volle Erstattung: { $full_refund }. Ein Wort von dir genügt.
        [rational] Schon jetzt steht dir die volle Erstattung von { $full_refund } offen.
        [disappointed] Du musst nicht warten: Eine Zeile von dir genügt, und du erhältst den vollen Betrag von { $full_refund } zurück.
       *[calm] Wenn du nicht warten möchtest, schreib mir kurz, und du erhältst die volle Erstattung von { $full_refund }.
    }
   *[formal] { $mood ->
        [angry] Ich empfehle die volle Erstattung: { $full_refund }. Ein Wort von Ihnen genügt.
        [rational] Schon jetzt steht Ihnen die volle Erstattung von { $full_refund } offen.
        [disappointed] Sie müssen nicht warten: Eine Zeile von Ihnen genügt, und Sie erhalten den vollen Betrag von { $full_refund } zurück.
       *[calm] Wenn Sie nicht warten möchten, schreiben Sie mir kurz, und Sie erhalten die volle Erstattung von { $full_refund }.
    }
}
    .short = Schon jetzt möglich: die volle Erstattung von { $full_refund }.

# Calm or rational. $mood (choice) · $repair_by (date)
complaint-quality-now-repair = { $voice ->
    [friendly] { $mood ->
        [rational] Möglich ist auch eine Reparatur: Rückversand bis zum { $repair_by }, Porto in beide Richtungen zu unseren Lasten.
       *[calm] Auch eine Reparatur ist möglich: Der Artikel ist spätestens am { $repair_by } auf dem Weg zurück zu dir, und das Porto zahlen wir in beide Richtungen.
    }
   *[formal] { $mood ->
        [rational] Möglich ist auch eine Reparatur: Rückversand bis zum { $repair_by }, Porto in beide Richtungen zu unseren Lasten.
       *[calm] Auch eine Reparatur ist möglich: Der Artikel ist spätestens am { $repair_by } auf dem Weg zurück zu Ihnen, und das Porto zahlen wir in beide Richtungen.
    }
}
    .short = Oder kostenlose Reparatur bis zum { $repair_by }.

## Still being checked

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-calm = { $voice ->
    [friendly] { $problem ->
        [missing-parts] Ich habe unser Lager gefragt, ob sich das Fehlende einzeln nachsenden lässt.
        [damaged] Danke für das Foto. Ich habe unser Lager gefragt, was wir dir wann senden können.
       *[defective] Danke für das Foto. Es liegt unserer Produktabteilung vor, die den Fehler prüft.
    }
   *[formal] { $problem ->
        [missing-parts] Ich habe unser Lager gefragt, ob sich das Fehlende einzeln nachsenden lässt.
        [damaged] Vielen Dank für das Foto. Ich habe unser Lager gefragt, was wir Ihnen wann senden können.
       *[defective] Vielen Dank für das Foto. Es liegt unserer Produktabteilung vor, die den Fehler prüft.
    }
}
    .short = { $problem ->
        [missing-parts] Ich habe unser Lager nach dem Fehlenden gefragt.
        [damaged] Ich habe unser Lager gefragt, was wir wann senden können.
       *[defective] Unsere Produktabteilung prüft den Fehler.
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-angry = { $voice ->
    [friendly] { $problem ->
        [missing-parts] Was fehlt, habe ich in unserem Lager angefordert.
        [damaged] Dein Foto genügt. Ich habe in unserem Lager Ersatz angefordert.
       *[defective] Dein Foto genügt. Unsere Produktabteilung hat deinen Fall.
    }
   *[formal] { $problem ->
        [missing-parts] Was fehlt, habe ich in unserem Lager angefordert.
        [damaged] Ihr Foto genügt. Ich habe in unserem Lager Ersatz angefordert.
       *[defective] Ihr Foto genügt. Unsere Produktabteilung hat Ihren Fall.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [missing-parts] Was fehlt, habe ich im Lager angefordert.
            [damaged] Ich habe im Lager Ersatz angefordert.
           *[defective] Unsere Produktabteilung hat deinen Fall.
        }
       *[formal] { $problem ->
            [missing-parts] Was fehlt, habe ich im Lager angefordert.
            [damaged] Ich habe im Lager Ersatz angefordert.
           *[defective] Unsere Produktabteilung hat Ihren Fall.
        }
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
# voice: neutral
complaint-quality-checking-rational = { $problem ->
    [missing-parts] Bisher veranlasst: Das Fehlende ist im Lager angefordert. Noch offen: der Tag des Versands.
    [damaged] Bisher veranlasst: Das Foto liegt vor, Ersatz ist angefordert. Noch offen: der Tag des Versands.
   *[defective] Bisher veranlasst: Das Foto liegt vor, die Produktabteilung prüft den Fehler. Noch offen: das Ergebnis.
}
    .short = { $problem ->
        [missing-parts] Das Fehlende ist im Lager angefordert.
        [damaged] Ersatz ist im Lager angefordert.
       *[defective] Unsere Produktabteilung prüft den Fehler.
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-disappointed = { $voice ->
    [friendly] { $problem ->
        [missing-parts] Was fehlt, habe ich heute selbst in unserem Lager angefordert.
        [damaged] Danke für das Foto. Ich habe heute selbst in unserem Lager Ersatz angefordert.
       *[defective] Danke für das Foto. Ich habe den Fall selbst unserer Produktabteilung erklärt, damit du es nicht noch einmal tun musst.
    }
   *[formal] { $problem ->
        [missing-parts] Was fehlt, habe ich heute selbst in unserem Lager angefordert.
        [damaged] Vielen Dank für das Foto. Ich habe heute selbst in unserem Lager Ersatz angefordert.
       *[defective] Vielen Dank für das Foto. Ich habe den Fall selbst unserer Produktabteilung erklärt, damit Sie es nicht noch einmal tun müssen.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [missing-parts] Was fehlt, habe ich im Lager angefordert.
            [damaged] Ich habe im Lager Ersatz angefordert.
           *[defective] Unsere Produktabteilung prüft deinen Fall.
        }
       *[formal] { $problem ->
            [missing-parts] Was fehlt, habe ich im Lager angefordert.
            [damaged] Ich habe im Lager Ersatz angefordert.
           *[defective] Unsere Produktabteilung prüft Ihren Fall.
        }
    }

# $mood (choice) · $wait_until (date) the longest that it takes
complaint-quality-checking-wait = { $voice ->
    [friendly] { $mood ->
        [angry] Eine Antwort hast du spätestens am { $wait_until }.
        [rational] Die Lösung liegt spätestens am { $wait_until } vor.
        [disappointed] Eine Lösung hast du spätestens am { $wait_until }, und bis dahin bleibst du nicht ohne Nachricht.
       *[calm] Eine Lösung hast du spätestens am { $wait_until }.
    }
   *[formal] { $mood ->
        [angry] Eine Antwort haben Sie spätestens am { $wait_until }.
        [rational] Die Lösung liegt spätestens am { $wait_until } vor.
        [disappointed] Eine Lösung haben Sie spätestens am { $wait_until }, und bis dahin bleiben Sie nicht ohne Nachricht.
       *[calm] Eine Lösung haben Sie spätestens am { $wait_until }.
    }
}
    .short = { $voice ->
        [friendly] Eine Lösung hast du bis zum { $wait_until }.
       *[formal] Eine Lösung haben Sie bis zum { $wait_until }.
    }

# angry: what silence means
complaint-quality-checking-silent = { $voice ->
    [friendly] Auch ohne deine Antwort bleibe ich dran.
   *[formal] Auch ohne Ihre Antwort arbeite ich weiter daran.
}

# The full refund stands beside waiting from the start. $mood (choice)
complaint-quality-checking-refund = { $voice ->
    [friendly] { $mood ->
        [angry] Die volle Erstattung kannst du schon jetzt wählen.
        [rational] Die volle Erstattung steht dir schon jetzt offen, eine Rücksendung geht auf unsere Kosten.
        [disappointed] Wenn du nicht warten möchtest, steht dir die volle Erstattung ab heute offen.
       *[calm] Wenn du nicht warten möchtest, kannst du schon jetzt die volle Erstattung wählen.
    }
   *[formal] { $mood ->
        [angry] Die volle Erstattung können Sie schon jetzt wählen.
        [rational] Die volle Erstattung steht Ihnen schon jetzt offen, eine Rücksendung geht auf unsere Kosten.
        [disappointed] Wenn Sie nicht warten möchten, steht Ihnen die volle Erstattung ab heute offen.
       *[calm] Wenn Sie nicht warten möchten, können Sie schon jetzt die volle Erstattung wählen.
    }
}
    .short = Oder gleich die volle Erstattung; die Rücksendung ist kostenlos.

# Said where the complaint is a further question in the same message.
# $product (text) the product · $order_id (identifier) the order
complaint-quality-also = { $voice ->
    [friendly] Du schreibst auch wegen „{ $product }“ aus der Bestellung { $order_id }.
   *[formal] Sie schreiben auch wegen „{ $product }“ aus der Bestellung { $order_id }.
}
    .short = { $voice ->
        [friendly] Du schreibst auch wegen der Bestellung { $order_id }.
       *[formal] Sie schreiben auch wegen der Bestellung { $order_id }.
    }
