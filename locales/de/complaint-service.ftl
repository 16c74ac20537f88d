### A complaint about our service: a slow answer, a rude message, answers that contradict each other, wrong information.
### Where a message has a version for each mood: angry wants sentences of 12 words or fewer and no cause;
### rational wants dates, the cause and both options; disappointed wants what was hoped for, amends and what changes.

# $order_id (identifier) the order's number
complaint-service-subject = { $voice ->
    [friendly] Deine Beschwerde über unseren Service, Bestellung { $order_id }
   *[formal] Ihre Beschwerde über unseren Service, Bestellung { $order_id }
}

# Said where the complaint is a further question in the same message.
# $order_id (identifier) the order's number
complaint-service-also = { $voice ->
    [friendly] Du schreibst auch wegen unseres Umgangs mit der Bestellung { $order_id }.
   *[formal] Sie schreiben auch wegen unseres Umgangs mit der Bestellung { $order_id }.
}
    .short = { $voice ->
        [friendly] Du schreibst auch über unseren Service, Bestellung { $order_id }.
       *[formal] Sie schreiben auch über unseren Service, Bestellung { $order_id }.
    }

## Listening: what went wrong

# $problem (choice) what went wrong · $order_id (identifier) the order's number
complaint-service-heard-calm = { $voice ->
    [friendly] { $problem ->
        [slow-answer] { START("danke") } für deinen Hinweis, dass unsere Antwort zur Bestellung { $order_id } zu lange gedauert hat.
        [rude] { START("danke") } für deinen Hinweis auf den Ton unserer Nachricht zur Bestellung { $order_id }.
        [contradiction] { START("danke") } für deinen Hinweis, dass sich unsere Antworten zur Bestellung { $order_id } widersprechen.
       *[wrong-information] { START("danke") } für deinen Hinweis, dass unsere Auskunft zur Bestellung { $order_id } falsch war.
    }
   *[formal] { $problem ->
        [slow-answer] { START("vielen") } Dank für Ihren Hinweis, dass unsere Antwort zur Bestellung { $order_id } zu lange gedauert hat.
        [rude] { START("vielen") } Dank für Ihren Hinweis auf den Ton unserer Nachricht zur Bestellung { $order_id }.
        [contradiction] { START("vielen") } Dank für Ihren Hinweis, dass sich unsere Antworten zur Bestellung { $order_id } widersprechen.
       *[wrong-information] { START("vielen") } Dank für Ihren Hinweis, dass unsere Auskunft zur Bestellung { $order_id } falsch war.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [slow-answer] { START("danke") } für deinen Hinweis auf unsere späte Antwort.
            [rude] { START("danke") } für deinen Hinweis auf den Ton unserer Nachricht.
            [contradiction] { START("danke") } für deinen Hinweis auf unsere widersprüchlichen Antworten.
           *[wrong-information] { START("danke") } für deinen Hinweis auf unsere falsche Auskunft.
        }
       *[formal] { $problem ->
            [slow-answer] { START("vielen") } Dank für Ihren Hinweis auf unsere späte Antwort.
            [rude] { START("vielen") } Dank für Ihren Hinweis auf den Ton unserer Nachricht.
            [contradiction] { START("vielen") } Dank für Ihren Hinweis auf unsere widersprüchlichen Antworten.
           *[wrong-information] { START("vielen") } Dank für Ihren Hinweis auf unsere falsche Auskunft.
        }
    }
complaint-service-heard-angry = { $voice ->
    [friendly] { $problem ->
        [slow-answer] { START("wir") } haben dich zur Bestellung { $order_id } auf eine Antwort warten lassen.
        [rude] { START("wir") } haben dir zur Bestellung { $order_id } unfreundlich geschrieben.
        [contradiction] { START("wir") } haben dir zur Bestellung { $order_id } widersprüchlich geantwortet.
       *[wrong-information] { START("wir") } haben dir zur Bestellung { $order_id } eine falsche Auskunft gegeben.
    }
   *[formal] { $problem ->
        [slow-answer] { START("wir") } haben Sie zur Bestellung { $order_id } auf eine Antwort warten lassen.
        [rude] { START("wir") } haben Ihnen zur Bestellung { $order_id } unfreundlich geschrieben.
        [contradiction] { START("wir") } haben Ihnen zur Bestellung { $order_id } widersprüchlich geantwortet.
       *[wrong-information] { START("wir") } haben Ihnen zur Bestellung { $order_id } eine falsche Auskunft gegeben.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [slow-answer] { START("wir") } haben dich auf eine Antwort warten lassen.
            [rude] { START("wir") } haben dir unfreundlich geschrieben.
            [contradiction] { START("wir") } haben dir widersprüchlich geantwortet.
           *[wrong-information] { START("wir") } haben dich falsch informiert.
        }
       *[formal] { $problem ->
            [slow-answer] { START("wir") } haben Sie auf eine Antwort warten lassen.
            [rude] { START("wir") } haben Ihnen unfreundlich geschrieben.
            [contradiction] { START("wir") } haben Ihnen widersprüchlich geantwortet.
           *[wrong-information] { START("wir") } haben Sie falsch informiert.
        }
    }
complaint-service-heard-rational = { $voice ->
    [friendly] { $problem ->
        [slow-answer] Bestellung { $order_id }: Unsere Antwort hat zu lange gedauert.
        [rude] Bestellung { $order_id }: Du beanstandest den Ton unserer Nachricht.
        [contradiction] Bestellung { $order_id }: Unsere Antworten an dich widersprechen sich.
       *[wrong-information] Bestellung { $order_id }: Unsere Auskunft an dich war falsch.
    }
   *[formal] { $problem ->
        [slow-answer] Bestellung { $order_id }: Unsere Antwort hat zu lange gedauert.
        [rude] Bestellung { $order_id }: Sie beanstanden den Ton unserer Nachricht.
        [contradiction] Bestellung { $order_id }: Unsere Antworten an Sie widersprechen sich.
       *[wrong-information] Bestellung { $order_id }: Unsere Auskunft an Sie war falsch.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [slow-answer] { START("unsere") } Antwort hat zu lange gedauert.
            [rude] { START("du") } beanstandest den Ton unserer Nachricht.
            [contradiction] { START("unsere") } Antworten an dich widersprechen sich.
           *[wrong-information] { START("unsere") } Auskunft an dich war falsch.
        }
       *[formal] { $problem ->
            [slow-answer] { START("unsere") } Antwort hat zu lange gedauert.
            [rude] Sie beanstanden den Ton unserer Nachricht.
            [contradiction] { START("unsere") } Antworten an Sie widersprechen sich.
           *[wrong-information] { START("unsere") } Auskunft an Sie war falsch.
        }
    }
complaint-service-heard-disappointed = { $voice ->
    [friendly] { $problem ->
        [slow-answer] { START("du") } hast darauf vertraut, dass wir dir zur Bestellung { $order_id } rechtzeitig antworten, und das haben wir nicht getan.
        [rude] { START("du") } hast uns zur Bestellung { $order_id } geschrieben und eine freundliche Antwort erwartet, und das war unsere nicht.
        [contradiction] { START("du") } hast dich bei der Bestellung { $order_id } auf unsere Antwort verlassen, und dann haben wir dir etwas anderes geschrieben.
       *[wrong-information] { START("du") } hast dich bei der Bestellung { $order_id } auf unsere Auskunft verlassen, und sie war falsch.
    }
   *[formal] { $problem ->
        [slow-answer] Sie haben darauf vertraut, dass wir Ihnen zur Bestellung { $order_id } rechtzeitig antworten, und das haben wir nicht getan.
        [rude] Sie haben uns zur Bestellung { $order_id } geschrieben und eine freundliche Antwort erwartet, und das war unsere nicht.
        [contradiction] Sie haben sich bei der Bestellung { $order_id } auf unsere Antwort verlassen, und dann haben wir Ihnen etwas anderes geschrieben.
       *[wrong-information] Sie haben sich bei der Bestellung { $order_id } auf unsere Auskunft verlassen, und sie war falsch.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [slow-answer] { START("du") } hast uns vertraut und zu lange gewartet.
            [rude] { START("du") } durftest eine freundliche Antwort erwarten.
            [contradiction] { START("du") } hast unserer Antwort vertraut, dann kam eine andere.
           *[wrong-information] { START("du") } hast unserer Auskunft vertraut, und sie war falsch.
        }
       *[formal] { $problem ->
            [slow-answer] Sie haben uns vertraut und zu lange gewartet.
            [rude] Sie durften eine freundliche Antwort erwarten.
            [contradiction] Sie haben unserer Antwort vertraut, dann kam eine andere.
           *[wrong-information] Sie haben unserer Auskunft vertraut, und sie war falsch.
        }
    }

# angry, disappointed; at least 2 · $contacts (number) how often they have written about it
complaint-service-again = { $voice ->
    [friendly] { $contacts ->
        [2] Du hast uns deswegen schon zweimal geschrieben.
       *[other] Du hast uns deswegen schon { $contacts }-mal geschrieben.
    }
   *[formal] { $contacts ->
        [2] Sie haben uns deswegen schon zweimal geschrieben.
       *[other] Sie haben uns deswegen schon { $contacts }-mal geschrieben.
    }
}

# rational · $asked_on (date) the day of the customer's first message
complaint-service-asked = { $voice ->
    [friendly] Deine erste Nachricht haben wir am { $asked_on } erhalten.
   *[formal] Ihre erste Nachricht haben wir am { $asked_on } erhalten.
}
    .short = { $voice ->
        [friendly] Deine erste Nachricht kam am { $asked_on }.
       *[formal] Ihre erste Nachricht kam am { $asked_on }.
    }

## Sympathy: one apology

# $mood (choice)
complaint-service-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Du hast recht, und ich bitte um Entschuldigung.
        [rational] Deine Beschwerde ist berechtigt; ich bitte um Entschuldigung.
        [disappointed] Das tut mir leid; du hast Besseres von uns verdient.
       *[calm] Das tut mir leid; so wollen wir nicht arbeiten.
    }
   *[formal] { $mood ->
        [angry] Sie haben recht, und ich bitte um Entschuldigung.
        [rational] Ihre Beschwerde ist berechtigt; ich bitte um Entschuldigung.
        [disappointed] Das tut mir leid; Sie haben Besseres von uns verdient.
       *[calm] Das tut mir leid; so wollen wir nicht arbeiten.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Du hast recht, und es tut mir leid.
            [rational] Du beschwerst dich zu Recht; ich bitte um Entschuldigung.
            [disappointed] Das tut mir leid; du hast Besseres verdient.
           *[calm] Das tut mir leid; so wollen wir nicht arbeiten.
        }
       *[formal] { $mood ->
            [angry] Sie haben recht, und es tut mir leid.
            [rational] Sie beschweren sich zu Recht; ich bitte um Entschuldigung.
            [disappointed] Das tut mir leid; Sie haben Besseres verdient.
           *[calm] Das tut mir leid; so wollen wir nicht arbeiten.
        }
    }

# disappointed: whose fault it is not
complaint-service-not-you = { $voice ->
    [friendly] An dir lag es nicht.
   *[formal] An Ihnen lag es nicht.
}

## Solving

complaint-service-read-calm = { $voice ->
    [friendly] Ich habe jetzt alle Nachrichten zu deinem Fall gelesen.
   *[formal] Ich habe jetzt alle Nachrichten zu Ihrem Fall gelesen.
}
complaint-service-read-angry = { $voice ->
    [friendly] Ich habe heute alle deine Nachrichten selbst gelesen.
   *[formal] Ich habe heute alle Ihre Nachrichten selbst gelesen.
}
complaint-service-read-rational = { $voice ->
    [friendly] Ich habe alle Nachrichten zu deinem Fall geprüft.
   *[formal] Ich habe alle Nachrichten zu Ihrem Fall geprüft.
}

# voice: neutral
complaint-service-read-disappointed = Ich habe alle Nachrichten noch einmal gelesen, von der ersten an.
    .short = Ich habe alle Nachrichten noch einmal gelesen.

# voice: neutral
complaint-service-cause-volume = Es sind mehr Nachrichten eingegangen, als wir rechtzeitig beantworten konnten.
    .short = Es kamen zu viele Nachrichten auf einmal.
complaint-service-cause-absence = { $voice ->
    [friendly] Wer deinen Fall bearbeitet hat, war abwesend, und niemand hat ihn übernommen.
   *[formal] Wer Ihren Fall bearbeitet hat, war abwesend, und niemand hat ihn übernommen.
}
    .short = { $voice ->
        [friendly] Während einer Abwesenheit hat niemand deinen Fall übernommen.
       *[formal] Während einer Abwesenheit hat niemand Ihren Fall übernommen.
    }
complaint-service-cause-handover = { $voice ->
    [friendly] Dein Fall ging durch mehrere Hände, und unsere Notizen waren unvollständig.
   *[formal] Ihr Fall ging durch mehrere Hände, und unsere Notizen waren unvollständig.
}
    .short = { $voice ->
        [friendly] Dein Fall wurde mit unvollständigen Notizen weitergegeben.
       *[formal] Ihr Fall wurde mit unvollständigen Notizen weitergegeben.
    }

# voice: neutral
complaint-service-cause-outdated = Die Angaben, mit denen wir gearbeitet haben, waren veraltet.

# the message was rude
# voice: neutral
complaint-service-tone = Die Nachricht, um die es geht, habe ich unserer Geschäftsleitung vorgelegt.
    .short = Unsere Geschäftsleitung kennt die Nachricht.

# before the answer · $problem (choice) what went wrong
complaint-service-answer-lead = { $voice ->
    [friendly] { $problem ->
        [contradiction] Hier ist die Antwort, die gilt.
        [wrong-information] Hier ist die richtige Auskunft.
       *[other] Hier ist die Antwort auf deine Frage.
    }
   *[formal] { $problem ->
        [contradiction] Hier ist die Antwort, die gilt.
        [wrong-information] Hier ist die richtige Auskunft.
       *[other] Hier ist die Antwort auf Ihre Frage.
    }
}
    .short = { $problem ->
        [contradiction] Diese Antwort gilt:
        [wrong-information] Richtig ist:
       *[other] Die Antwort:
    }

# $answer (prose) the answer to the customer's question
# same: what the case brings
# voice: neutral
complaint-service-answer = { $answer }

complaint-service-checking-slow-answer = { $voice ->
    [friendly] Deine Frage ist noch offen, und wir bearbeiten sie jetzt.
   *[formal] Ihre Frage ist noch offen, und wir bearbeiten sie jetzt.
}
    .short = { $voice ->
        [friendly] Wir bearbeiten deine Frage jetzt.
       *[formal] Wir bearbeiten Ihre Frage jetzt.
    }

# voice: neutral
complaint-service-checking-contradiction = Wir klären, welche Antwort stimmt; danach gilt nur noch diese eine.
    .short = Wir klären, welche Antwort stimmt; danach gilt nur diese.
complaint-service-checking-wrong-information = { $voice ->
    [friendly] Wir klären, was richtig ist, und schicken es dir schriftlich.
   *[formal] Wir klären, was richtig ist, und senden es Ihnen schriftlich.
}
    .short = { $voice ->
        [friendly] Wir schicken dir die richtige Auskunft schriftlich.
       *[formal] Wir senden Ihnen die richtige Auskunft schriftlich.
    }

# angry: the one way that we recommend, and what happens if they say nothing
complaint-service-advice = { $voice ->
    [friendly] Mein Rat: Überlass alles Weitere uns. Wir antworten auch ohne eine neue Nachricht von dir.
   *[formal] Mein Rat: Überlassen Sie alles Weitere uns. Wir antworten auch ohne eine neue Nachricht von Ihnen.
}
    .short = { $voice ->
        [friendly] Wir antworten auch ohne eine neue Nachricht von dir.
       *[formal] Wir antworten auch ohne eine neue Nachricht von Ihnen.
    }
complaint-service-advice-answered = { $voice ->
    [friendly] Mein Rat: Verlass dich nur auf diese Antwort. Auch ohne neue Nachricht von dir prüfen wir, ob alles erledigt ist.
   *[formal] Mein Rat: Verlassen Sie sich nur auf diese Antwort. Auch ohne neue Nachricht von Ihnen prüfen wir, ob alles erledigt ist.
}
    .short = Auch ohne Antwort prüfen wir, ob alles erledigt ist.

# rational: both ways, with their effort
complaint-service-options = { $voice ->
    [friendly] Es gibt zwei Möglichkeiten. Du kannst die nächste Nachricht abwarten; das macht keine Mühe. Oder du schickst uns alle offenen Punkte in einer Nachricht, und wir beantworten sie mit.
   *[formal] Es gibt zwei Möglichkeiten. Sie können die nächste Nachricht abwarten; das macht keine Mühe. Oder Sie senden uns alle offenen Punkte in einer Nachricht, und wir beantworten sie mit.
}
    .short = { $voice ->
        [friendly] Warte einfach ab, oder schick uns alle offenen Punkte auf einmal.
       *[formal] Warten Sie einfach ab, oder senden Sie uns alle offenen Punkte auf einmal.
    }
complaint-service-options-answered = { $voice ->
    [friendly] Es gibt zwei Möglichkeiten. Du kannst es dabei belassen; das macht keine Mühe, und wir prüfen, ob alles erledigt ist. Oder du schreibst uns in einer Nachricht, was noch offen ist, und wir antworten innerhalb eines Werktages.
   *[formal] Es gibt zwei Möglichkeiten. Sie können es dabei belassen; das macht keine Mühe, und wir prüfen, ob alles erledigt ist. Oder Sie schreiben uns in einer Nachricht, was noch offen ist, und wir antworten innerhalb eines Werktages.
}
    .short = Offene Fragen beantworten wir innerhalb eines Werktages.

# $mood (choice) · $goodwill (money) amends, without any condition
complaint-service-goodwill = { $voice ->
    [friendly] { $mood ->
        [angry] Außerdem bekommst du { $goodwill } von uns.
        [rational] Als Ausgleich zahlen wir dir außerdem { $goodwill }.
        [disappointed] Worte genügen hier nicht, deshalb bekommst du auch { $goodwill } von uns, ohne jede Bedingung.
       *[calm] Für die Zeit, die dich das gekostet hat, bekommst du { $goodwill } von uns.
    }
   *[formal] { $mood ->
        [angry] Außerdem bekommen Sie { $goodwill } von uns.
        [rational] Als Ausgleich zahlen wir Ihnen außerdem { $goodwill }.
        [disappointed] Worte genügen hier nicht, deshalb erhalten Sie auch { $goodwill } von uns, ohne jede Bedingung.
       *[calm] Für die Zeit, die Sie das gekostet hat, erhalten Sie { $goodwill } von uns.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Außerdem bekommst du { $goodwill }.
            [rational] Als Ausgleich zahlen wir dir { $goodwill }.
            [disappointed] Außerdem bekommst du { $goodwill }, ohne Bedingung.
           *[calm] Für deine Zeit bekommst du { $goodwill }.
        }
       *[formal] { $mood ->
            [angry] Außerdem bekommen Sie { $goodwill }.
            [rational] Als Ausgleich zahlen wir Ihnen { $goodwill }.
            [disappointed] Außerdem erhalten Sie { $goodwill }, ohne Bedingung.
           *[calm] Für Ihre Zeit erhalten Sie { $goodwill }.
        }
    }

# disappointed, and no sum is given as amends
complaint-service-amends = { $voice ->
    [friendly] Ich habe deinen Fall so gekennzeichnet, dass jede weitere Nachricht von dir zuerst beantwortet wird.
   *[formal] Ich habe Ihren Fall so gekennzeichnet, dass jede weitere Nachricht von Ihnen zuerst beantwortet wird.
}
    .short = { $voice ->
        [friendly] Jede weitere Nachricht von dir wird zuerst beantwortet.
       *[formal] Jede weitere Nachricht von Ihnen wird zuerst beantwortet.
    }

# disappointed: what changes
# voice: neutral
complaint-service-change-slow-answer = Unser Team habe ich gebeten, jeden Abend zu prüfen, ob noch eine Nachricht unbeantwortet ist.
    .short = Unser Team soll jeden Abend prüfen, was noch offen ist.

# voice: neutral
complaint-service-change-rude = Unser Team habe ich gebeten, schwierige Nachrichten vor dem Senden von einer zweiten Person gegenlesen zu lassen.
    .short = Schwierige Nachrichten soll künftig eine zweite Person gegenlesen.

# voice: neutral
complaint-service-change-contradiction = Unser Team habe ich gebeten, vor jeder neuen Antwort die früheren zu lesen.
    .short = Unser Team soll vor dem Schreiben die früheren Antworten lesen.

# voice: neutral
complaint-service-change-wrong-information = Unser Team habe ich gebeten, unsere Unterlagen zu berichtigen, damit niemand sonst diese Auskunft bekommt.
    .short = Unser Team soll die Unterlagen berichtigen.

## Following up

# $handled_by (text) a person's name · $next_news_by (date) the last day on which they hear from us
complaint-service-owner = { $voice ->
    [friendly] Dein Fall liegt jetzt in einer Hand: { $handled_by }. Die nächste Nachricht hast du bis zum { $next_news_by }.
   *[formal] Ihr Fall liegt jetzt in einer Hand: { $handled_by }. Die nächste Nachricht haben Sie bis zum { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Dein Fall liegt jetzt bei { $handled_by }; die nächste Nachricht kommt bis zum { $next_news_by }.
       *[formal] Ihr Fall liegt jetzt bei { $handled_by }; die nächste Nachricht kommt bis zum { $next_news_by }.
    }

# angry: a named person · $agent (text) who signs
complaint-service-mine-named = { $voice ->
    [friendly] Ich bin { $agent }, und dein Fall bleibt jetzt bei mir.
   *[formal] Ich bin { $agent }, und Ihr Fall bleibt jetzt bei mir.
}
    .short = { $voice ->
        [friendly] Ich bin { $agent }, dein Fall bleibt bei mir.
       *[formal] Ich bin { $agent }, Ihr Fall bleibt bei mir.
    }

complaint-service-mine = { $voice ->
    [friendly] Dein Fall bleibt jetzt bei mir.
   *[formal] Ihr Fall bleibt jetzt bei mir.
}
    .short = { $voice ->
        [friendly] Dein Fall liegt bei mir.
       *[formal] Ihr Fall liegt bei mir.
    }

# $next_news_by (date) the last day on which they hear from us
complaint-service-answer-by = { $voice ->
    [friendly] Meine Antwort hast du bis zum { $next_news_by }.
   *[formal] Meine Antwort haben Sie bis zum { $next_news_by }.
}
complaint-service-settled-by = { $voice ->
    [friendly] Bis zum { $next_news_by } frage ich bei dir nach, ob alles erledigt ist.
   *[formal] Bis zum { $next_news_by } frage ich bei Ihnen nach, ob alles erledigt ist.
}
    .short = { $voice ->
        [friendly] Ich frage bis zum { $next_news_by } bei dir nach.
       *[formal] Ich frage bis zum { $next_news_by } bei Ihnen nach.
    }

# rational
complaint-service-either-way = { $voice ->
    [friendly] In beiden Fällen schreibe ich dir bis zum { $next_news_by }.
   *[formal] In beiden Fällen schreibe ich Ihnen bis zum { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Ich schreibe dir bis zum { $next_news_by }.
       *[formal] Ich schreibe Ihnen bis zum { $next_news_by }.
    }
