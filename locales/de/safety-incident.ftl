### Somebody may get hurt by the product, or has been. Nothing here says whose fault it is.

# $product (text) the product's name
# voice: neutral
safety-incident-subject = Zur Sicherheit: „{ $product }“ bitte nicht mehr benutzen

# Said where the report is a further question in the same message.
# $product (text) the product's name
safety-incident-also = { $voice ->
    [friendly] Du meldest auch ein Sicherheitsproblem mit dem Artikel „{ $product }“.
   *[formal] Sie melden auch ein Sicherheitsproblem mit dem Artikel „{ $product }“.
}

## Listen

# $mood (choice) · $product (text) the product's name
safety-incident-heard = { $voice ->
    [friendly] { $mood ->
        [angry] { START("du") } meldest, dass der Artikel „{ $product }“ nicht sicher ist.
        [rational] { START("du") } meldest ein Sicherheitsproblem mit dem Artikel „{ $product }“.
       *[other] { START("danke") }, dass du uns den Vorfall mit dem Artikel „{ $product }“ gemeldet hast.
    }
   *[formal] { $mood ->
        [angry] Sie melden, dass der Artikel „{ $product }“ nicht sicher ist.
        [rational] Sie melden ein Sicherheitsproblem mit dem Artikel „{ $product }“.
       *[other] { START("vielen") } Dank, dass Sie uns den Vorfall mit dem Artikel „{ $product }“ gemeldet haben.
    }
}

## Sympathy: one apology

# voice: neutral
safety-incident-hurt = Es tut mir sehr leid, dass jemand verletzt wurde.

safety-incident-doctor = { $voice ->
    [friendly] Falls noch nicht geschehen, lass die Verletzung bitte noch heute ärztlich untersuchen, auch wenn sie harmlos aussieht.
   *[formal] Falls noch nicht geschehen, lassen Sie die Verletzung bitte noch heute ärztlich untersuchen, auch wenn sie harmlos aussieht.
}
    .short = { $voice ->
        [friendly] Falls noch nicht geschehen: Lass die Verletzung heute ärztlich untersuchen, auch wenn sie harmlos aussieht.
       *[formal] Falls noch nicht geschehen: Lassen Sie die Verletzung heute ärztlich untersuchen, auch wenn sie harmlos aussieht.
    }

# nobody was hurt · $mood (choice)
safety-incident-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Es tut mir leid: Kein Artikel darf jemanden in Gefahr bringen.
        [rational] Für den Vorfall bitte ich um Entschuldigung.
        [disappointed] Auf das, was du bei uns kaufst, sollst du dich verlassen können. Es tut mir leid, dass es anders war.
       *[calm] Es tut mir sehr leid, dass das geschehen ist.
    }
   *[formal] { $mood ->
        [angry] Es tut mir leid: Kein Artikel darf jemanden in Gefahr bringen.
        [rational] Für den Vorfall bitte ich um Entschuldigung.
        [disappointed] Auf das, was Sie bei uns kaufen, sollen Sie sich verlassen können. Es tut mir leid, dass es anders war.
       *[calm] Es tut mir sehr leid, dass das geschehen ist.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Es tut mir leid: Kein Artikel darf jemanden in Gefahr bringen.
            [rational] Für den Vorfall bitte ich um Entschuldigung.
            [disappointed] Auf uns sollst du dich verlassen können. Es tut mir leid.
           *[calm] Es tut mir sehr leid, dass das geschehen ist.
        }
       *[formal] { $mood ->
            [angry] Es tut mir leid: Kein Artikel darf jemanden in Gefahr bringen.
            [rational] Für den Vorfall bitte ich um Entschuldigung.
            [disappointed] Auf uns sollen Sie sich verlassen können. Es tut mir leid.
           *[calm] Es tut mir sehr leid, dass das geschehen ist.
        }
    }

# voice: neutral
safety-incident-unhurt = Ich bin froh, dass niemand verletzt wurde.

## What to do with it

# it runs on electricity or a battery
safety-incident-unplug = { $voice ->
    [friendly] Ist er noch angeschlossen, zieh den Stecker, wenn das ohne Gefahr möglich ist. Lade ihn nicht, und schalte ihn nicht wieder ein.
   *[formal] Ist er noch angeschlossen, ziehen Sie den Stecker, wenn das ohne Gefahr möglich ist. Laden Sie ihn nicht, und schalten Sie ihn nicht wieder ein.
}
    .short = { $voice ->
        [friendly] Zieh den Stecker, wenn das ohne Gefahr möglich ist. Lade ihn nicht, und schalte ihn nicht ein.
       *[formal] Ziehen Sie den Stecker, wenn das ohne Gefahr möglich ist. Laden Sie ihn nicht, und schalten Sie ihn nicht ein.
    }

# $powered (yes-no) whether it runs on electricity or a battery
safety-incident-place = { $voice ->
    [friendly] { $powered ->
        [yes] Bewahre ihn so auf, dass Kinder ihn nicht erreichen und in der Nähe nichts Feuer fangen kann.
       *[no] Bewahre ihn so auf, dass Kinder ihn nicht erreichen.
    }
   *[formal] { $powered ->
        [yes] Bewahren Sie ihn so auf, dass Kinder ihn nicht erreichen und in der Nähe nichts Feuer fangen kann.
       *[no] Bewahren Sie ihn so auf, dass Kinder ihn nicht erreichen.
    }
}
    .short = { $voice ->
        [friendly] { $powered ->
            [yes] Halt ihn von Kindern und von allem fern, was brennen kann.
           *[no] Halt ihn von Kindern fern.
        }
       *[formal] { $powered ->
            [yes] Halten Sie ihn von Kindern und von allem fern, was brennen kann.
           *[no] Halten Sie ihn von Kindern fern.
        }
    }

safety-incident-keep = { $voice ->
    [friendly] Bitte wirf ihn nicht weg, und schick ihn nicht zurück, denn wir wollen ihn untersuchen.
   *[formal] Bitte werfen Sie ihn nicht weg, und senden Sie ihn nicht zurück, denn wir wollen ihn untersuchen.
}
    .short = { $voice ->
        [friendly] Bitte wirf ihn nicht weg, und schick ihn nicht zurück: Wir wollen ihn prüfen.
       *[formal] Bitte werfen Sie ihn nicht weg, und senden Sie ihn nicht zurück: Wir wollen ihn prüfen.
    }

safety-incident-no-proof = { $voice ->
    [friendly] Du musst nichts ausprobieren und kein Foto machen.
   *[formal] Sie müssen nichts ausprobieren und kein Foto machen.
}

## The refund

# $full_refund (money) everything that was paid
safety-incident-refund-sum = { $voice ->
    [friendly] Den vollen Betrag von { $full_refund } erstatte ich dir noch heute, was auch immer die Untersuchung ergibt.
   *[formal] Den vollen Betrag von { $full_refund } erstatte ich Ihnen noch heute, was auch immer die Untersuchung ergibt.
}
    .short = { $voice ->
        [friendly] Dein Geld ({ $full_refund }) erstatte ich heute voll, was auch die Prüfung ergibt.
       *[formal] Ihr Geld ({ $full_refund }) erstatte ich heute voll, was auch die Prüfung ergibt.
    }

safety-incident-refund = { $voice ->
    [friendly] Den vollen Preis und den Versand erstatte ich dir noch heute, was auch immer die Untersuchung ergibt.
   *[formal] Den vollen Preis und den Versand erstatte ich Ihnen noch heute, was auch immer die Untersuchung ergibt.
}
    .short = { $voice ->
        [friendly] Dein Geld samt Versandkosten erstatte ich heute voll, was auch die Prüfung ergibt.
       *[formal] Ihr Geld samt Versandkosten erstatte ich heute voll, was auch die Prüfung ergibt.
    }

# the marketplace shipped it
safety-incident-refund-marketplace = { $voice ->
    [friendly] Diese Bestellung hat der Marktplatz verschickt; deshalb kümmert sich sein Kundenservice um die Erstattung. Du erreichst ihn in deinem Konto: Öffne dort die Bestellung und ruf die Hilfe auf.
   *[formal] Diese Bestellung hat der Marktplatz versendet; deshalb kümmert sich sein Kundenservice um die Erstattung. Sie erreichen ihn in Ihrem Konto: Öffnen Sie dort die Bestellung und rufen Sie die Hilfe auf.
}
    .short = { $voice ->
        [friendly] Um die Erstattung kümmert sich der Marktplatz: Öffne die Bestellung in deinem Konto und ruf die Hilfe auf.
       *[formal] Um die Erstattung kümmert sich der Marktplatz: Öffnen Sie die Bestellung in Ihrem Konto und rufen Sie die Hilfe auf.
    }

## What comes next

safety-incident-escalated = { $voice ->
    [friendly] Ich gebe deine Meldung jetzt an unsere Produktsicherheit weiter. Dort liegt sie innerhalb einer Stunde vor.
   *[formal] Ich gebe Ihre Meldung jetzt an unsere Produktsicherheit weiter. Dort liegt sie innerhalb einer Stunde vor.
}
    .short = { $voice ->
        [friendly] Unsere Produktsicherheit hat deine Meldung innerhalb einer Stunde.
       *[formal] Unsere Produktsicherheit hat Ihre Meldung innerhalb einer Stunde.
    }

# $next_news_by (date) the last day on which they hear from us
safety-incident-news = { $voice ->
    [friendly] Bis zum { $next_news_by } schreibe ich dir, wie wir den Artikel abholen und was wir über die Ursache wissen.
   *[formal] Bis zum { $next_news_by } schreibe ich Ihnen, wie wir den Artikel abholen und was wir über die Ursache wissen.
}
    .short = { $voice ->
        [friendly] Bis zum { $next_news_by } schreibe ich dir zu Abholung und Ursache.
       *[formal] Bis zum { $next_news_by } schreibe ich Ihnen zu Abholung und Ursache.
    }

safety-incident-news-tomorrow = { $voice ->
    [friendly] Innerhalb eines Werktages schreibe ich dir, wie wir den Artikel abholen und was wir über die Ursache wissen.
   *[formal] Innerhalb eines Werktages schreibe ich Ihnen, wie wir den Artikel abholen und was wir über die Ursache wissen.
}
    .short = { $voice ->
        [friendly] Innerhalb eines Werktages schreibe ich dir zu Abholung und Ursache.
       *[formal] Innerhalb eines Werktages schreibe ich Ihnen zu Abholung und Ursache.
    }

# somebody was hurt
safety-incident-worse = { $voice ->
    [friendly] Wenn die Verletzung schlimmer wird, ruf bitte zuerst den Rettungsdienst; alles andere kann warten.
   *[formal] Wenn die Verletzung schlimmer wird, rufen Sie bitte zuerst den Rettungsdienst; alles andere kann warten.
}
    .short = { $voice ->
        [friendly] Wird die Verletzung schlimmer, ruf bitte zuerst den Rettungsdienst.
       *[formal] Wird die Verletzung schlimmer, rufen Sie bitte zuerst den Rettungsdienst.
    }

# nobody was hurt
safety-incident-later = { $voice ->
    [friendly] Falls sich später doch jemand unwohl fühlt, hol bitte ärztlichen Rat ein und schreib mir.
   *[formal] Falls sich später doch jemand unwohl fühlt, holen Sie bitte ärztlichen Rat ein und schreiben Sie mir.
}
