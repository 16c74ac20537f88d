### Somebody has left one to three stars. Nothing here asks to change or remove a review; what strangers may read has
### no order data and names no carrier.

review-response-subject-public = { $voice ->
    [friendly] Unsere Antwort auf deine Bewertung
   *[formal] Unsere Antwort auf Ihre Bewertung
}
review-response-subject-private = { $voice ->
    [friendly] Deine Rückmeldung zu deinem Kauf
   *[formal] Ihre Rückmeldung zu Ihrem Kauf
}

# Said where this is a further question in the same message.
review-response-also = { $voice ->
    [friendly] Du hast uns auch geschrieben, was du von deinem Kauf hältst.
   *[formal] Sie haben uns auch geschrieben, was Sie von Ihrem Kauf halten.
}

## The public answer

review-response-open-words = { $voice ->
    [friendly] { START("danke") } für deine offenen Worte.
   *[formal] { START("vielen") } Dank für Ihre offenen Worte.
}

# the review says nothing
review-response-review = { $voice ->
    [friendly] { START("danke") } für deine Bewertung.
   *[formal] { START("vielen") } Dank für Ihre Bewertung.
}

# in public and in private, by what went wrong
# voice: neutral
review-response-sorry-for-late = Es tut mir leid, dass die Bestellung zu spät ankam.

# voice: neutral
review-response-sorry-for-damaged = Es tut mir leid, dass die Bestellung beschädigt ankam.

# voice: neutral
review-response-sorry-for-defective = Es tut mir leid, dass der Artikel nicht so funktioniert, wie er soll.

# voice: neutral
review-response-sorry-for-not-as-described = Es tut mir leid, dass der Artikel nicht so ist, wie unsere Beschreibung es erwarten ließ.
    .short = Es tut mir leid, dass der Artikel von der Beschreibung abweicht.

# voice: neutral
review-response-sorry-for-missing-parts = Es tut mir leid, dass Teile gefehlt haben.

# voice: neutral
review-response-sorry-for-service = Es tut mir leid, dass unser Service nicht gut war.

# $rating (number) 1 to 3 stars
review-response-sorry = { $voice ->
    [friendly] { $rating ->
        [3] Es tut mir leid, dass nicht alles so war, wie du es dir erhofft hast.
       *[other] Es tut mir leid, dass der Kauf nicht so war, wie du es dir erhofft hast.
    }
   *[formal] { $rating ->
        [3] Es tut mir leid, dass nicht alles so war, wie Sie es sich erhofft haben.
       *[other] Es tut mir leid, dass der Kauf nicht so war, wie Sie es sich erhofft haben.
    }
}

# in public and in private: one sentence, and nobody else is blamed
# voice: neutral
review-response-cause-packaging = Die Verpackung war für den Transport nicht stabil genug.

# voice: neutral
review-response-cause-production = Ein Herstellungsfehler ist bei unserer Endkontrolle nicht aufgefallen.

# voice: neutral
review-response-cause-description = Unsere Beschreibung war nicht klar genug.

# voice: neutral
review-response-cause-handling = In unserem Lager ist ein Fehler passiert.

# voice: neutral
review-response-cause-delay = Die Lieferung hat länger gedauert, als wir geplant hatten.

# voice: neutral
review-response-cause-volume = Es sind mehr Bestellungen eingegangen, als wir rechtzeitig verschicken konnten.

# voice: neutral
review-response-cause-staffing = Wir waren zu wenige, um jede Nachricht rechtzeitig zu beantworten.

# voice: neutral
review-response-cause-unknown = Wir klären gerade, wie es dazu kam.

# the review says nothing
# voice: neutral
review-response-understand = Wir möchten verstehen, was schiefgegangen ist.

review-response-told = { $voice ->
    [friendly] Unseren Lösungsvorschlag habe ich dir in einer persönlichen Nachricht geschickt.
   *[formal] Unseren Lösungsvorschlag habe ich Ihnen in einer persönlichen Nachricht geschickt.
}
    .short = { $voice ->
        [friendly] Unsere Lösung habe ich dir persönlich geschickt.
       *[formal] Unsere Lösung habe ich Ihnen persönlich geschickt.
    }
review-response-invite = { $voice ->
    [friendly] Schreib uns bitte über die Nachrichten zu deiner Bestellung. Innerhalb eines Werktages schlagen wir dir eine Lösung vor.
   *[formal] Schreiben Sie uns bitte über die Nachrichten zu Ihrer Bestellung. Innerhalb eines Werktages schlagen wir Ihnen eine Lösung vor.
}
    .short = { $voice ->
        [friendly] Schreib uns bitte zu deiner Bestellung: Eine Lösung folgt innerhalb eines Werktages.
       *[formal] Schreiben Sie uns bitte zu Ihrer Bestellung: Eine Lösung folgt innerhalb eines Werktages.
    }

## The private message

# $mood (choice)
review-response-feedback = { $voice ->
    [friendly] { $mood ->
        [angry] { START("es") } ist gut, dass du das so klar sagst.
        [rational] { START("danke") } für deine klare Rückmeldung.
        [disappointed] { START("du") } hattest mehr von uns erwartet und sagst das offen.
       *[calm] { START("danke") } für deine ehrliche Rückmeldung.
    }
   *[formal] { $mood ->
        [angry] { START("es") } ist gut, dass Sie das so klar sagen.
        [rational] { START("vielen") } Dank für Ihre klare Rückmeldung.
        [disappointed] Sie hatten mehr von uns erwartet und sagen das offen.
       *[calm] { START("vielen") } Dank für Ihre ehrliche Rückmeldung.
    }
}

# $order_ref (identifier) the order's number
review-response-order = { $voice ->
    [friendly] Es geht um deine Bestellung { $order_ref }.
   *[formal] Es geht um Ihre Bestellung { $order_ref }.
}

# $amount (money) everything that was paid
review-response-refund-sum = { $voice ->
    [friendly] Ich erstatte dir den vollen Betrag von { $amount }.
   *[formal] Ich erstatte Ihnen den vollen Betrag von { $amount }.
}
review-response-refund = { $voice ->
    [friendly] Ich erstatte dir alles, was du bezahlt hast, auch den Versand.
   *[formal] Ich erstatte Ihnen alles, was Sie bezahlt haben, auch den Versand.
}

# $resend_by (date) when it leaves
review-response-replacement = { $voice ->
    [friendly] Ich schicke dir bis zum { $resend_by } kostenlos einen neuen Artikel.
   *[formal] Ich sende Ihnen bis zum { $resend_by } kostenlos einen neuen Artikel.
}
    .short = { $voice ->
        [friendly] Ich schicke dir bis zum { $resend_by } kostenlos einen neuen.
       *[formal] Ich sende Ihnen bis zum { $resend_by } kostenlos einen neuen.
    }

# voice: neutral
review-response-repair = Wir reparieren den Artikel kostenlos und zahlen das Porto in beide Richtungen.

# $resend_by (date) when it leaves
review-response-part = { $voice ->
    [friendly] Das Teil, das du brauchst, schicke ich dir bis zum { $resend_by } kostenlos zu.
   *[formal] Das Teil, das Sie benötigen, sende ich Ihnen bis zum { $resend_by } kostenlos zu.
}
    .short = { $voice ->
        [friendly] Das Teil schicke ich dir bis zum { $resend_by } kostenlos zu.
       *[formal] Das Teil sende ich Ihnen bis zum { $resend_by } kostenlos zu.
    }

# beside another remedy · $amount (money) the full refund
review-response-or-refund = { $voice ->
    [friendly] Wenn dir dein Geld lieber ist, schreib mir, und ich erstatte dir { $amount }.
   *[formal] Wenn Ihnen Ihr Geld lieber ist, schreiben Sie mir, und ich erstatte Ihnen { $amount }.
}
    .short = { $voice ->
        [friendly] Oder schreib mir, und ich erstatte dir { $amount }.
       *[formal] Oder schreiben Sie mir, und ich erstatte Ihnen { $amount }.
    }

# no remedy is known yet
review-response-ask = { $voice ->
    [friendly] Schreib mir bitte, wie wir das für dich in Ordnung bringen können. Ich antworte innerhalb eines Werktages.
   *[formal] Schreiben Sie mir bitte, wie wir das für Sie in Ordnung bringen können. Ich antworte innerhalb eines Werktages.
}
    .short = Wie können wir das in Ordnung bringen? Ich antworte innerhalb eines Werktages.

# a repair
review-response-label = { $voice ->
    [friendly] Das frankierte Versandetikett bekommst du innerhalb eines Werktages von mir.
   *[formal] Das frankierte Versandetikett erhalten Sie innerhalb eines Werktages von mir.
}
