### Words and sentences that several scenarios say. Look here before writing a sentence of your own.

## Durations, as DURATION writes them. The genitive is what follows "innerhalb":
## "innerhalb eines Tages", "innerhalb von 3 Tagen" (a digit shows no genitive).

# $count (number) whole minutes
# voice: neutral
shared-duration-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
    .nominative = { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
    .accusative = { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
    .dative = { $count ->
        [one] einer Minute
       *[other] { $count } Minuten
    }
    .genitive = { $count ->
        [one] einer Minute
       *[other] von { $count } Minuten
    }

# $count (number) whole hours
# voice: neutral
shared-duration-hours = { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
}
    .nominative = { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
    .accusative = { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
    .dative = { $count ->
        [one] einer Stunde
       *[other] { $count } Stunden
    }
    .genitive = { $count ->
        [one] einer Stunde
       *[other] von { $count } Stunden
    }

# $count (number) whole days
# voice: neutral
shared-duration-days = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}
    .nominative = { $count ->
        [one] ein Tag
       *[other] { $count } Tage
    }
    .accusative = { $count ->
        [one] einen Tag
       *[other] { $count } Tage
    }
    .dative = { $count ->
        [one] einem Tag
       *[other] { $count } Tagen
    }
    .genitive = { $count ->
        [one] eines Tages
       *[other] von { $count } Tagen
    }

# $count (number) whole business days
# voice: neutral
shared-duration-business-days = { $count ->
    [one] ein Werktag
   *[other] { $count } Werktage
}
    .nominative = { $count ->
        [one] ein Werktag
       *[other] { $count } Werktage
    }
    .accusative = { $count ->
        [one] einen Werktag
       *[other] { $count } Werktage
    }
    .dative = { $count ->
        [one] einem Werktag
       *[other] { $count } Werktagen
    }
    .genitive = { $count ->
        [one] eines Werktages
       *[other] von { $count } Werktagen
    }

## Opening a reply

shared-thanks-for-message = { $voice ->
    [friendly] { START("danke") } für deine Nachricht.
   *[formal] { START("vielen") } Dank für Ihre Nachricht.
}

shared-thanks-for-question = { $voice ->
    [friendly] { START("danke") } für deine Frage.
   *[formal] { START("vielen") } Dank für Ihre Anfrage.
}

shared-thanks-for-interest = { $voice ->
    [friendly] { START("danke") } für dein Interesse.
   *[formal] { START("vielen") } Dank für Ihr Interesse.
}

shared-thanks-for-order = { $voice ->
    [friendly] { START("danke") } für deine Bestellung.
   *[formal] { START("vielen") } Dank für Ihre Bestellung.
}

shared-thanks-for-patience = { $voice ->
    [friendly] { START("danke") } für deine Geduld.
   *[formal] { START("vielen") } Dank für Ihre Geduld.
}

# $order_id (identifier) the order's number
shared-order-checked = { $voice ->
    [friendly] { START("ich") } habe deine Bestellung { $order_id } geprüft.
   *[formal] { START("ich") } habe Ihre Bestellung { $order_id } geprüft.
}

## Sympathy: one apology a reply at most

# voice: neutral
shared-apology = { START("das") } tut mir leid.

# said only where the fault is the seller's
# voice: neutral
shared-our-mistake = { START("das") } war unser Fehler.

# said where they have written about it before
shared-written-before = { $voice ->
    [friendly] { START("dass") } du uns deswegen noch einmal schreiben musstest, hätte nicht passieren dürfen.
   *[formal] { START("dass") } Sie uns deswegen noch einmal schreiben mussten, hätte nicht passieren dürfen.
}

# stands before a refusal
shared-other-answer-hoped = { $voice ->
    [friendly] { START("gern") } hätte ich dir eine andere Antwort gegeben.
   *[formal] { START("gern") } hätte ich Ihnen eine andere Antwort gegeben.
}

## The refund

shared-refund-same-method = { $voice ->
    [friendly] Das Geld erhältst du auf dem Weg zurück, auf dem du bezahlt hast.
   *[formal] Das Geld erhalten Sie auf dem Weg zurück, auf dem Sie bezahlt haben.
}

# $refund_days (number) business days until the bank shows it
shared-refund-bank-days = { $voice ->
    [friendly] { $refund_days ->
        [one] Je nach Bank ist der Betrag innerhalb eines Werktages auf deinem Konto.
       *[other] Je nach Bank ist der Betrag innerhalb von { $refund_days } Werktagen auf deinem Konto.
    }
   *[formal] { $refund_days ->
        [one] Je nach Bank ist der Betrag innerhalb eines Werktages auf Ihrem Konto.
       *[other] Je nach Bank ist der Betrag innerhalb von { $refund_days } Werktagen auf Ihrem Konto.
    }
}

shared-keep-item = { $voice ->
    [friendly] Du kannst den Artikel behalten und musst nichts zurückschicken.
   *[formal] Sie können den Artikel behalten und müssen nichts zurücksenden.
}

## The parcel

# $tracking (identifier) the parcel's number
# voice: neutral
shared-tracking = Die Sendungsnummer lautet { $tracking }.

# $carrier (text) who carries it · $tracking (identifier) the parcel's number
# voice: neutral
shared-tracking-carrier = Paketdienst: { $carrier }; Sendungsnummer: { $tracking }.

## What comes next, and the end

# said after two or three options
shared-choose = { $voice ->
    [friendly] Schreib mir bitte, welche Lösung dir lieber ist.
   *[formal] Schreiben Sie mir bitte, welche Lösung Ihnen lieber ist.
}

# $next_news_by (date) the last day on which they hear from us
shared-news-by = { $voice ->
    [friendly] Du hörst spätestens am { $next_news_by } von mir.
   *[formal] Sie hören spätestens am { $next_news_by } von mir.
}

shared-questions = { $voice ->
    [friendly] Wenn du Fragen hast, antworte einfach auf diese Nachricht.
   *[formal] Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht.
}

shared-help-choosing = { $voice ->
    [friendly] Wenn du noch überlegst, schreib mir, wofür du den Artikel brauchst, und ich helfe dir bei der Auswahl.
   *[formal] Wenn Sie noch überlegen, schreiben Sie mir, wofür Sie den Artikel benötigen, und ich helfe Ihnen bei der Auswahl.
}

# the way out of messages that were not asked for; only by e-mail and where the law wants one
shared-opt-out = { $voice ->
    [friendly] Solchen Nachrichten kannst du jederzeit widersprechen: Eine kurze Antwort genügt, und es entstehen keine anderen Kosten als die Übermittlungskosten nach den Basistarifen.
   *[formal] Solchen Nachrichten können Sie jederzeit widersprechen: Eine kurze Antwort genügt, und es entstehen keine anderen Kosten als die Übermittlungskosten nach den Basistarifen.
}

## Where the marketplace stores and ships it

# said after the customer was sent to the marketplace's own help
shared-marketplace-stuck = { $voice ->
    [friendly] Wenn es dort nicht klappt, antworte auf diese Nachricht, und ich kümmere mich innerhalb eines Werktages darum.
   *[formal] Wenn das dort nicht gelingt, antworten Sie auf diese Nachricht, und ich kümmere mich innerhalb eines Werktages darum.
}

## Wer schon einmal bestellt hat

shared-welcome-back = { $voice ->
    [friendly] Schön, wieder von dir zu hören.
   *[formal] Schön, wieder von Ihnen zu hören.
}
