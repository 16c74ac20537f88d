# $order_id (identifier) the order's number
complaint-quality-subject = { $voice ->
    [friendly] Deine Reklamation zur Bestellung { $order_id }
   *[formal] Ihre Reklamation zur Bestellung { $order_id }
}

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-angry = { $voice ->
    [friendly] { $problem ->
        [defective] { START("du") } hast „{ $product }“ bezahlt (Bestellung { $order_id }), und der Artikel funktioniert nicht.
        [damaged] { START("du") } hast „{ $product }“ bezahlt (Bestellung { $order_id }), und der Artikel kam beschädigt an.
        [wrong-item] { START("du") } hast „{ $product }“ bestellt (Bestellung { $order_id }) und etwas anderes erhalten.
        [missing-parts] { START("du") } hast „{ $product }“ bezahlt (Bestellung { $order_id }), und es fehlen Teile.
        [not-as-described] { START("du") } hast „{ $product }“ bezahlt (Bestellung { $order_id }) und etwas Abweichendes erhalten.
       *[usage] { START("du") } hast „{ $product }“ bezahlt (Bestellung { $order_id }) und kannst den Artikel nicht nutzen.
    }
   *[formal] { $problem ->
        [defective] Sie haben „{ $product }“ bezahlt (Bestellung { $order_id }), und der Artikel funktioniert nicht.
        [damaged] Sie haben „{ $product }“ bezahlt (Bestellung { $order_id }), und der Artikel kam beschädigt an.
        [wrong-item] Sie haben „{ $product }“ bestellt (Bestellung { $order_id }) und etwas anderes erhalten.
        [missing-parts] Sie haben „{ $product }“ bezahlt (Bestellung { $order_id }), und es fehlen Teile.
        [not-as-described] Sie haben „{ $product }“ bezahlt (Bestellung { $order_id }) und etwas Abweichendes erhalten.
       *[usage] Sie haben „{ $product }“ bezahlt (Bestellung { $order_id }) und können den Artikel nicht nutzen.
    }
}

# $fault (choice)
complaint-quality-sorry-angry = { $voice ->
    [friendly] { $fault ->
        [seller] Du hast recht: Das ist unser Fehler, und es tut mir leid.
        [carrier] Du hast recht: Das ist unterwegs passiert, und es tut mir leid.
       *[unknown] Du erwartest zu Recht mehr, und es tut mir leid.
    }
   *[formal] { $fault ->
        [seller] Sie haben recht: Das ist unser Fehler, und es tut mir leid.
        [carrier] Sie haben recht: Das ist unterwegs passiert, und es tut mir leid.
       *[unknown] Sie erwarten zu Recht mehr, und es tut mir leid.
    }
}

# $mood (choice) · $next_news_by (date) the label is there by then
complaint-quality-return-free = { $voice ->
    [friendly] { $mood ->
        [angry] Die Rücksendung ist kostenlos; das Etikett kommt bis zum { $next_news_by }.
        [rational] Dein Aufwand: eine Rücksendung mit bezahltem Etikett, das du bis zum { $next_news_by } erhältst.
        [disappointed] Die Rücksendung kostet dich nichts; das bezahlte Etikett schicke ich dir bis zum { $next_news_by }.
       *[calm] Die Rücksendung kostet dich nichts: Das bezahlte Etikett erhältst du bis zum { $next_news_by }.
    }
   *[formal] { $mood ->
        [angry] Die Rücksendung ist kostenlos; das Etikett kommt bis zum { $next_news_by }.
        [rational] Ihr Aufwand: eine Rücksendung mit bezahltem Etikett, das Sie bis zum { $next_news_by } erhalten.
        [disappointed] Die Rücksendung kostet Sie nichts; das bezahlte Etikett sende ich Ihnen bis zum { $next_news_by }.
       *[calm] Die Rücksendung kostet Sie nichts: Das bezahlte Etikett erhalten Sie bis zum { $next_news_by }.
    }
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

# $mood (choice) · $goodwill (money) amends beyond the remedy, without any condition
complaint-quality-goodwill = { $voice ->
    [friendly] { $mood ->
        [angry] Außerdem zahle ich dir { $goodwill }.
        [rational] Zusätzlich erhältst du { $goodwill } als Ausgleich.
        [disappointed] Damit allein ist es nicht wiedergutgemacht, deshalb erhältst du außerdem { $goodwill }, ohne jede Bedingung.
       *[calm] Als Wiedergutmachung erhältst du außerdem { $goodwill }.
    }
   *[formal] { $mood ->
        [angry] Außerdem zahle ich Ihnen { $goodwill }.
        [rational] Zusätzlich erhalten Sie { $goodwill } als Ausgleich.
        [disappointed] Damit allein ist es nicht wiedergutgemacht, deshalb erhalten Sie außerdem { $goodwill }, ohne jede Bedingung.
       *[calm] Als Wiedergutmachung erhalten Sie außerdem { $goodwill }.
    }
}

# angry · $agent (text) who signs · $next_news_by (date)
complaint-quality-next-named = { $voice ->
    [friendly] Mein Name ist { $agent }, und ich kümmere mich selbst darum. Du hörst spätestens am { $next_news_by } von mir.
   *[formal] Mein Name ist { $agent }, und ich kümmere mich selbst darum. Sie hören spätestens am { $next_news_by } von mir.
}

# $mood (choice) · $resend_by (date) the replacement leaves by then
complaint-quality-decided-resend = { $voice ->
    [friendly] { $mood ->
        [angry] Dein Ersatz ist gebucht und geht spätestens am { $resend_by } raus.
        [rational] Entschieden ist ein Ersatz: Versand bis zum { $resend_by }, für dich kostenlos.
        [disappointed] Dein Ersatz geht spätestens am { $resend_by } auf den Weg und wird vor dem Verpacken geöffnet und geprüft.
       *[calm] Dein Ersatz ist gebucht und verlässt unser Lager spätestens am { $resend_by }, für dich kostenlos.
    }
   *[formal] { $mood ->
        [angry] Ihr Ersatz ist gebucht und wird spätestens am { $resend_by } versandt.
        [rational] Entschieden ist ein Ersatz: Versand bis zum { $resend_by }, für Sie kostenlos.
        [disappointed] Ihr Ersatz geht spätestens am { $resend_by } auf den Weg und wird vor dem Verpacken geöffnet und geprüft.
       *[calm] Ihr Ersatz ist gebucht und verlässt unser Lager spätestens am { $resend_by }, für Sie kostenlos.
    }
}

# $mood (choice) · $partial_refund (money) beside the replacement, the repair or the part
complaint-quality-decided-partial-too = { $voice ->
    [friendly] { $mood ->
        [angry] Zusätzlich erhältst du { $partial_refund } des Preises zurück.
        [rational] Ebenfalls entschieden: Du erhältst { $partial_refund } des Preises zurück.
        [disappointed] Zusätzlich erhältst du { $partial_refund } des Preises zurück, weil es nicht beim ersten Mal gestimmt hat.
       *[calm] Zusätzlich erhältst du { $partial_refund } des Preises zurück.
    }
   *[formal] { $mood ->
        [angry] Zusätzlich erhalten Sie { $partial_refund } des Preises zurück.
        [rational] Ebenfalls entschieden: Sie erhalten { $partial_refund } des Preises zurück.
        [disappointed] Zusätzlich erhalten Sie { $partial_refund } des Preises zurück, weil es nicht beim ersten Mal gestimmt hat.
       *[calm] Zusätzlich erhalten Sie { $partial_refund } des Preises zurück.
    }
}

# $mood (choice) · $full_refund (money) if the date that was named is not kept
complaint-quality-decided-net = { $voice ->
    [friendly] { $mood ->
        [angry] Wird dieser Termin verfehlt, erhältst du { $full_refund } zurück.
        [rational] Wird dieser Termin verfehlt, ist die volle Erstattung von { $full_refund } fällig.
        [disappointed] Wird dieser Termin verfehlt, erhältst du { $full_refund } vollständig zurück, und du entscheidest, ob wir es noch einmal versuchen.
       *[calm] Wird dieser Termin verfehlt, kannst du stattdessen die volle Erstattung von { $full_refund } haben.
    }
   *[formal] { $mood ->
        [angry] Wird dieser Termin verfehlt, erhalten Sie { $full_refund } zurück.
        [rational] Wird dieser Termin verfehlt, ist die volle Erstattung von { $full_refund } fällig.
        [disappointed] Wird dieser Termin verfehlt, erhalten Sie { $full_refund } vollständig zurück, und Sie entscheiden, ob wir es noch einmal versuchen.
       *[calm] Wird dieser Termin verfehlt, können Sie stattdessen die volle Erstattung von { $full_refund } haben.
    }
}

# angry: what silence means
complaint-quality-decided-no-reply = { $voice ->
    [friendly] Du musst nicht antworten.
   *[formal] Sie müssen nicht antworten.
}
