### The customer asks for an invoice.

# $order_id (identifier) the order's number
invoice-request-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Rechnung
   *[formal] Ihre Bestellung { $order_id }: Rechnung
}

# $order_id (identifier) the order's number
invoice-request-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("deine") } Nachricht habe ich gelesen: Du brauchst die Rechnung zur Bestellung { $order_id }.
       *[other] { START("danke") } für deine Nachricht. Du brauchst die Rechnung zur Bestellung { $order_id }.
    }
   *[formal] { $mood ->
        [angry] Ihre Nachricht habe ich gelesen: Sie benötigen die Rechnung zur Bestellung { $order_id }.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Sie benötigen die Rechnung zur Bestellung { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { START("du") } brauchst die Rechnung zur Bestellung { $order_id }.
       *[formal] Sie benötigen die Rechnung zur Bestellung { $order_id }.
    }

# Said where the invoice is a further question in the same message.
# $order_id (identifier) the order
invoice-request-also = { $voice ->
    [friendly] Du hast auch um die Rechnung zur Bestellung { $order_id } gebeten.
   *[formal] Sie haben auch um die Rechnung zur Bestellung { $order_id } gebeten.
}

## The invoice is ready

invoice-request-attached = { $voice ->
    [friendly] Du findest die Rechnung im Anhang dieser Nachricht.
   *[formal] Sie finden die Rechnung im Anhang dieser Nachricht.
}

# a text message carries no file
invoice-request-emailed = { $voice ->
    [friendly] Die Rechnung ging an die E-Mail-Adresse in deiner Bestellung.
   *[formal] Die Rechnung ging an die E-Mail-Adresse in Ihrer Bestellung.
}

invoice-request-correction = { $voice ->
    [friendly] Falls darin etwas nicht stimmt, schreib mir bitte, was. Du bekommst dann innerhalb eines Werktages eine berichtigte Rechnung.
   *[formal] Falls darin etwas nicht stimmt, schreiben Sie mir bitte, was. Sie erhalten dann innerhalb eines Werktages eine berichtigte Rechnung.
}
    .short = { $voice ->
        [friendly] Stimmt etwas darin nicht, schreib mir: Die berichtigte Rechnung bekommst du innerhalb eines Werktages.
       *[formal] Stimmt etwas darin nicht, schreiben Sie mir: Die berichtigte Rechnung erhalten Sie innerhalb eines Werktages.
    }

## The marketplace provides it

invoice-request-marketplace = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns. Er stellt auch die Rechnung bereit: Du findest sie dort in deinem Konto, in den Details der Bestellung.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns. Er stellt auch die Rechnung bereit: Sie finden sie dort in Ihrem Konto, in den Details der Bestellung.
}
    .short = { $voice ->
        [friendly] Du findest die Rechnung beim Marktplatz in deinem Konto, bei der Bestellung.
       *[formal] Sie finden die Rechnung beim Marktplatz in Ihrem Konto, bei der Bestellung.
    }

## Something is missing for it

# voice: neutral
invoice-request-details-missing = Für die Rechnung fehlen mir noch einige Angaben.

invoice-request-details = { $voice ->
    [friendly] Schick mir bitte deinen Namen oder den der Firma und die vollständige Adresse für die Rechnung. Falls du eine Umsatzsteuer-ID oder Steuernummer hast, schreib sie bitte dazu.
   *[formal] Senden Sie mir bitte Ihren Namen oder den der Firma und die vollständige Adresse für die Rechnung. Falls Sie eine Umsatzsteuer-ID oder Steuernummer haben, geben Sie bitte auch diese an.
}
    .short = { $voice ->
        [friendly] Bitte schick mir Name oder Firma, Anschrift und, falls vorhanden, Umsatzsteuer-ID oder Steuernummer.
       *[formal] Bitte senden Sie mir Name oder Firma, Anschrift und, falls vorhanden, Umsatzsteuer-ID oder Steuernummer.
    }

# Mercado Libre stops personal data in messages
invoice-request-details-in-account = { $voice ->
    [friendly] Trag die Rechnungsdaten bitte in deinem Konto ein und schreib mir dann.
   *[formal] Bitte tragen Sie die Rechnungsdaten in Ihrem Konto ein und schreiben Sie mir dann.
}

# stands after what is missing
invoice-request-then-sent = { $voice ->
    [friendly] Sobald ich diese Angaben habe, bekommst du die Rechnung innerhalb eines Werktages.
   *[formal] Sobald ich diese Angaben habe, erhalten Sie die Rechnung innerhalb eines Werktages.
}
    .short = Die Rechnung kommt dann innerhalb eines Werktages.

## It is being made

# $answer_by (date) the last day on which they get it
invoice-request-being-made = { $voice ->
    [friendly] Deine Rechnung wird gerade erstellt. Du bekommst sie spätestens am { $answer_by }.
   *[formal] Ihre Rechnung wird gerade erstellt. Sie erhalten sie spätestens am { $answer_by }.
}
    .short = { $voice ->
        [friendly] Du bekommst die Rechnung spätestens am { $answer_by }.
       *[formal] Sie erhalten die Rechnung spätestens am { $answer_by }.
    }

# the company's name or tax number is known
invoice-request-with-details = { $voice ->
    [friendly] Darauf stehen die Firmen- und Steuerangaben, die du uns mitgeteilt hast.
   *[formal] Darauf stehen die Firmen- und Steuerangaben, die Sie uns mitgeteilt haben.
}
    .short = { $voice ->
        [friendly] Darauf stehen deine Firmen- und Steuerangaben.
       *[formal] Darauf stehen Ihre Firmen- und Steuerangaben.
    }
