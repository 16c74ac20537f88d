### The customer asks where the refund is.

# $order_id (identifier) the order's number
# voice: neutral
refund-status-subject = Erstattung zur Bestellung { $order_id }

# refused · $order_id (identifier) the order's number
# voice: neutral
refund-status-subject-request = Anfrage zur Erstattung der Bestellung { $order_id }

# Said where the refund is a further question in the same message.
# $order_id (identifier) the order's number
refund-status-also = { $voice ->
    [friendly] Außerdem fragst du nach der Erstattung für deine Bestellung { $order_id }.
   *[formal] Außerdem fragen Sie nach der Erstattung für Ihre Bestellung { $order_id }.
}

# $order_id (identifier) the order's number
refund-status-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht zur Erstattung für die Bestellung { $order_id } gelesen.
       *[other] { START("danke") } für deine Frage zur Erstattung für die Bestellung { $order_id }.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht zur Erstattung für die Bestellung { $order_id } gelesen.
       *[other] { START("vielen") } Dank für Ihre Frage zur Erstattung für die Bestellung { $order_id }.
    }
}

# angry or disappointed
refund-status-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Du möchtest wissen, wo dein Geld ist, und hier ist die Antwort.
       *[other] Ich verstehe, dass du früher mit dem Geld gerechnet hast.
    }
   *[formal] { $mood ->
        [angry] Sie möchten wissen, wo Ihr Geld ist, und hier ist die Antwort.
       *[other] Ich verstehe, dass Sie früher mit dem Geld gerechnet haben.
    }
}

# the money should have arrived
refund-status-sorry-late = { $voice ->
    [friendly] Es tut mir leid, dass das Geld noch nicht bei dir angekommen ist.
   *[formal] Es tut mir leid, dass das Geld noch nicht bei Ihnen angekommen ist.
}

## Approved, not sent yet

# $refund (money) what goes back · $send_by (date) the day by which it leaves us
refund-status-approved = { $voice ->
    [friendly] Deine Erstattung von { $refund } ist genehmigt, und wir zahlen sie bis zum { $send_by } aus.
   *[formal] Ihre Erstattung von { $refund } ist genehmigt, und wir zahlen sie bis zum { $send_by } aus.
}

# $method (text) the means of payment, as the customer knows it
refund-status-method = { $voice ->
    [friendly] Das Geld kommt auf dem Weg zurück, auf dem du bezahlt hast: { $method }.
   *[formal] Das Geld kommt auf dem Weg zurück, auf dem Sie bezahlt haben: { $method }.
}

# $refund_days (number) business days that the bank takes
refund-status-then-days = { $voice ->
    [friendly] { $refund_days ->
        [one] Nach der Auszahlung braucht deine Bank noch bis zu einem Werktag.
       *[other] Nach der Auszahlung braucht deine Bank noch bis zu { $refund_days } Werktage.
    }
   *[formal] { $refund_days ->
        [one] Nach der Auszahlung braucht Ihre Bank noch bis zu einem Werktag.
       *[other] Nach der Auszahlung braucht Ihre Bank noch bis zu { $refund_days } Werktage.
    }
}

refund-status-nothing-to-do = { $voice ->
    [friendly] Du musst dafür nichts weiter tun.
   *[formal] Sie müssen dafür nichts weiter tun.
}

## Sent

# $refund (money) what goes back · $sent_on (date) when it left us
refund-status-sent = { $voice ->
    [friendly] Wir haben die Erstattung von { $refund } am { $sent_on } an dich ausgezahlt.
   *[formal] Wir haben die Erstattung von { $refund } am { $sent_on } an Sie ausgezahlt.
}

# $method (text) the means of payment, as the customer knows it
# voice: neutral
refund-status-sent-method = Der Zahlungsweg ist derselbe wie bei der Bestellung: { $method }.

# $refund_days (number) business days that the bank takes
refund-status-sent-days = { $voice ->
    [friendly] { $refund_days ->
        [one] Von da an braucht deine Bank bis zu einem Werktag.
       *[other] Von da an braucht deine Bank bis zu { $refund_days } Werktage.
    }
   *[formal] { $refund_days ->
        [one] Von da an braucht Ihre Bank bis zu einem Werktag.
       *[other] Von da an braucht Ihre Bank bis zu { $refund_days } Werktage.
    }
}

# $reference (identifier) what the bank can search for
refund-status-reference = { $voice ->
    [friendly] Unter dieser Referenz findet deine Bank die Zahlung: { $reference }.
   *[formal] Unter dieser Referenz findet Ihre Bank die Zahlung: { $reference }.
}

refund-status-if-missing = { $voice ->
    [friendly] Ist das Geld danach nicht da, antworte auf diese Nachricht. Ich lasse die Zahlung dann innerhalb eines Werktages nachverfolgen.
   *[formal] Ist das Geld danach nicht da, antworten Sie auf diese Nachricht. Ich lasse die Zahlung dann innerhalb eines Werktages nachverfolgen.
}

# the bank's days are over
refund-status-traced = { $voice ->
    [friendly] Das Geld müsste längst bei dir sein. Deshalb lasse ich die Zahlung von unserem Zahlungsdienst nachverfolgen. Ist sie unterwegs verloren gegangen, zahlen wir noch einmal.
   *[formal] Das Geld müsste längst bei Ihnen sein. Deshalb lasse ich die Zahlung von unserem Zahlungsdienst nachverfolgen. Ist sie unterwegs verloren gegangen, zahlen wir noch einmal.
}

# $traced_by (date) the last day on which they hear the result
refund-status-traced-by = { $voice ->
    [friendly] Bis zum { $traced_by } sage ich dir, wo das Geld ist.
   *[formal] Bis zum { $traced_by } teile ich Ihnen mit, wo das Geld ist.
}

## Waiting for the return

# $refund (money) what goes back
refund-status-waiting = { $voice ->
    [friendly] Deine Erstattung von { $refund } ist vorbereitet; uns fehlt nur noch die Rücksendung.
   *[formal] Ihre Erstattung von { $refund } ist vorbereitet; uns fehlt nur noch die Rücksendung.
}

# voice: neutral
refund-status-proof-enough = Das Paket muss dafür nicht erst ankommen: Ein Foto des Einlieferungsbelegs oder die Sendungsnummer genügt.

# $refund_days (number) business days until it is there
refund-status-proof-then = { $voice ->
    [friendly] { $refund_days ->
        [one] Sobald ich eins davon habe, ist das Geld innerhalb eines Werktages bei dir.
       *[other] Sobald ich eins davon habe, ist das Geld innerhalb von { $refund_days } Werktagen bei dir.
    }
   *[formal] { $refund_days ->
        [one] Sobald ich eines davon habe, ist das Geld innerhalb eines Werktages bei Ihnen.
       *[other] Sobald ich eines davon habe, ist das Geld innerhalb von { $refund_days } Werktagen bei Ihnen.
    }
}

refund-status-not-posted = { $voice ->
    [friendly] Falls du das Paket noch nicht abgeschickt hast und die Adresse oder ein Etikett brauchst, schreib mir. Du bekommst das innerhalb eines Werktages.
   *[formal] Falls Sie das Paket noch nicht abgeschickt haben und die Adresse oder ein Etikett brauchen, schreiben Sie mir. Sie erhalten das innerhalb eines Werktages.
}

## The marketplace pays

refund-status-marketplace = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, und er zahlt auch die Erstattung. Den Stand siehst du in deinem Konto bei den Bestellungen.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, und er zahlt auch die Erstattung. Den Stand sehen Sie in Ihrem Konto bei den Bestellungen.
}

refund-status-marketplace-proof = { $voice ->
    [friendly] Steht dort noch nicht, dass die Rücksendung angekommen ist, prüft das der Kundenservice des Marktplatzes anhand deiner Sendungsnummer.
   *[formal] Steht dort noch nicht, dass die Rücksendung angekommen ist, prüft das der Kundenservice des Marktplatzes anhand Ihrer Sendungsnummer.
}

## Refused

# the plain form · $refund (money) the sum they asked for
refund-status-rejected = { $voice ->
    [friendly] Ich habe deine Anfrage geprüft: Den Betrag von { $refund } können wir dir nicht erstatten.
   *[formal] Ich habe Ihre Anfrage geprüft: Den Betrag von { $refund } können wir Ihnen nicht erstatten.
}

# indirect, before the reason
refund-status-looked = { $voice ->
    [friendly] Ich habe mir deine Anfrage genau angesehen.
   *[formal] Ich habe mir Ihre Anfrage genau angesehen.
}

# $reason (text) a phrase
# voice: neutral
refund-status-reason = Der Grund dafür: { $reason }.

# indirect · $reason (text) a phrase
# voice: neutral
refund-status-found = Dabei hat sich Folgendes ergeben: { $reason }.

# indirect, after the reason · $refund (money) the sum they asked for
refund-status-rejected-soft = { $voice ->
    [friendly] Deshalb können wir dir den Betrag von { $refund } leider nicht erstatten.
   *[formal] Deshalb können wir Ihnen den Betrag von { $refund } leider nicht erstatten.
}

refund-status-look-again = { $voice ->
    [friendly] Falls ich etwas noch nicht weiß, schreib mir bitte. Ich sehe es mir noch einmal an, und du hast meine Antwort innerhalb von 2 Werktagen.
   *[formal] Falls ich etwas noch nicht weiß, schreiben Sie mir bitte. Ich sehe es mir noch einmal an, und Sie haben meine Antwort innerhalb von 2 Werktagen.
}
