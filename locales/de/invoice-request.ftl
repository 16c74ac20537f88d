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

invoice-request-correction = { $voice ->
    [friendly] Falls darin etwas nicht stimmt, schreib mir bitte, was. Du bekommst dann innerhalb eines Werktages eine berichtigte Rechnung.
   *[formal] Falls darin etwas nicht stimmt, schreiben Sie mir bitte, was. Sie erhalten dann innerhalb eines Werktages eine berichtigte Rechnung.
}

## The marketplace provides it

invoice-request-marketplace = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns. Er stellt auch die Rechnung bereit: Du findest sie dort in deinem Konto, in den Details der Bestellung.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns. Er stellt auch die Rechnung bereit: Sie finden sie dort in Ihrem Konto, in den Details der Bestellung.
}

## Something is missing for it

# voice: neutral
invoice-request-details-missing = Für die Rechnung fehlen mir noch einige Angaben.

invoice-request-details = { $voice ->
    [friendly] Schick mir bitte deinen Namen oder den der Firma und die vollständige Adresse für die Rechnung. Falls du eine Umsatzsteuer-ID oder Steuernummer hast, schreib sie bitte dazu.
   *[formal] Senden Sie mir bitte Ihren Namen oder den der Firma und die vollständige Adresse für die Rechnung. Falls Sie eine Umsatzsteuer-ID oder Steuernummer haben, geben Sie bitte auch diese an.
}

# stands after what is missing
invoice-request-then-sent = { $voice ->
    [friendly] Sobald ich diese Angaben habe, bekommst du die Rechnung innerhalb eines Werktages.
   *[formal] Sobald ich diese Angaben habe, erhalten Sie die Rechnung innerhalb eines Werktages.
}

## It is being made

# $answer_by (date) the last day on which they get it
invoice-request-being-made = { $voice ->
    [friendly] Deine Rechnung wird gerade erstellt. Du bekommst sie spätestens am { $answer_by }.
   *[formal] Ihre Rechnung wird gerade erstellt. Sie erhalten sie spätestens am { $answer_by }.
}

# the company's name or tax number is known
invoice-request-with-details = { $voice ->
    [friendly] Darauf stehen die Firmen- und Steuerangaben, die du uns mitgeteilt hast.
   *[formal] Darauf stehen die Firmen- und Steuerangaben, die Sie uns mitgeteilt haben.
}
