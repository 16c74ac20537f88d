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
    [friendly] { START("außerdem") } fragst du nach der Erstattung für deine Bestellung { $order_id }.
   *[formal] { START("außerdem") } fragen Sie nach der Erstattung für Ihre Bestellung { $order_id }.
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
    .short = { $voice ->
        [friendly] { START("ich") } schreibe dir zur Bestellung { $order_id }.
       *[formal] { START("ich") } schreibe Ihnen zur Bestellung { $order_id }.
    }

# angry or disappointed
refund-status-understood = { $voice ->
    [friendly] { $mood ->
        [angry] { START("du") } möchtest wissen, wo dein Geld ist, und hier ist die Antwort.
       *[other] { START("ich") } verstehe, dass du früher mit dem Geld gerechnet hast.
    }
   *[formal] { $mood ->
        [angry] Sie möchten wissen, wo Ihr Geld ist, und hier ist die Antwort.
       *[other] { START("ich") } verstehe, dass Sie früher mit dem Geld gerechnet haben.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] { START("du") } möchtest wissen, wo dein Geld ist.
           *[other] { START("ich") } verstehe, dass du das Geld früher erwartet hast.
        }
       *[formal] { $mood ->
            [angry] Sie möchten wissen, wo Ihr Geld ist.
           *[other] { START("ich") } verstehe, dass Sie das Geld früher erwartet haben.
        }
    }

# the money should have arrived
refund-status-sorry-late = { $voice ->
    [friendly] { START("es") } tut mir leid, dass das Geld noch nicht bei dir angekommen ist.
   *[formal] { START("es") } tut mir leid, dass das Geld noch nicht bei Ihnen angekommen ist.
}
    .short = { START("es") } tut mir leid, dass das Geld noch fehlt.

## Approved, not sent yet

# $refund (money) what goes back · $send_by (date) the day by which it leaves us
refund-status-approved = { $voice ->
    [friendly] { START("deine") } Erstattung von { $refund } ist genehmigt, und wir zahlen sie bis zum { $send_by } aus.
   *[formal] Ihre Erstattung von { $refund } ist genehmigt, und wir zahlen sie bis zum { $send_by } aus.
}
    .short = { $voice ->
        [friendly] { START("deine") } Erstattung von { $refund } ist genehmigt; wir zahlen sie bis zum { $send_by } aus.
       *[formal] Ihre Erstattung von { $refund } ist genehmigt; wir zahlen sie bis zum { $send_by } aus.
    }

# $method (text) the means of payment, as the customer knows it
refund-status-method = { $voice ->
    [friendly] Das Geld kommt auf dem Weg zurück, auf dem du bezahlt hast: { $method }.
   *[formal] Das Geld kommt auf dem Weg zurück, auf dem Sie bezahlt haben: { $method }.
}
    .short = Zahlungsweg: { $method }.

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
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Deine Bank braucht danach bis zu einem Werktag.
           *[other] Deine Bank braucht danach bis zu { $refund_days } Werktage.
        }
       *[formal] { $refund_days ->
            [one] Ihre Bank braucht danach bis zu einem Werktag.
           *[other] Ihre Bank braucht danach bis zu { $refund_days } Werktage.
        }
    }

refund-status-nothing-to-do = { $voice ->
    [friendly] Du musst dafür nichts weiter tun.
   *[formal] Sie müssen dafür nichts weiter tun.
}

## Sent

# $refund (money) what goes back · $sent_on (date) when it left us
refund-status-sent = { $voice ->
    [friendly] { START("wir") } haben die Erstattung von { $refund } am { $sent_on } an dich ausgezahlt.
   *[formal] { START("wir") } haben die Erstattung von { $refund } am { $sent_on } an Sie ausgezahlt.
}
    .short = { START("wir") } haben { $refund } am { $sent_on } ausgezahlt.

# $method (text) the means of payment, as the customer knows it
# voice: neutral
refund-status-sent-method = Der Zahlungsweg ist derselbe wie bei der Bestellung: { $method }.
    .short = Zahlungsweg: { $method }.

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
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Deine Bank braucht von da an bis zu einem Werktag.
           *[other] Deine Bank braucht von da an bis zu { $refund_days } Werktage.
        }
       *[formal] { $refund_days ->
            [one] Ihre Bank braucht von da an bis zu einem Werktag.
           *[other] Ihre Bank braucht von da an bis zu { $refund_days } Werktage.
        }
    }

# $reference (identifier) what the bank can search for
refund-status-reference = { $voice ->
    [friendly] Unter dieser Referenz findet deine Bank die Zahlung: { $reference }.
   *[formal] Unter dieser Referenz findet Ihre Bank die Zahlung: { $reference }.
}
    .short = { $voice ->
        [friendly] Referenz für deine Bank: { $reference }.
       *[formal] Referenz für Ihre Bank: { $reference }.
    }

refund-status-if-missing = { $voice ->
    [friendly] Ist das Geld danach nicht da, antworte auf diese Nachricht. Ich lasse die Zahlung dann innerhalb eines Werktages nachverfolgen.
   *[formal] Ist das Geld danach nicht da, antworten Sie auf diese Nachricht. Ich lasse die Zahlung dann innerhalb eines Werktages nachverfolgen.
}
    .short = { $voice ->
        [friendly] Ist das Geld danach nicht da, schreib mir: Ich lasse es innerhalb eines Werktages nachverfolgen.
       *[formal] Ist das Geld danach nicht da, schreiben Sie mir: Ich lasse es innerhalb eines Werktages nachverfolgen.
    }

# the bank's days are over
refund-status-traced = { $voice ->
    [friendly] Das Geld müsste längst bei dir sein. Deshalb lasse ich die Zahlung von unserem Zahlungsdienst nachverfolgen. Ist sie unterwegs verloren gegangen, zahlen wir noch einmal.
   *[formal] Das Geld müsste längst bei Ihnen sein. Deshalb lasse ich die Zahlung von unserem Zahlungsdienst nachverfolgen. Ist sie unterwegs verloren gegangen, zahlen wir noch einmal.
}
    .short = Ich lasse das Geld nachverfolgen. Ist es verloren gegangen, zahlen wir noch einmal.

# $traced_by (date) the last day on which they hear the result
refund-status-traced-by = { $voice ->
    [friendly] Bis zum { $traced_by } sage ich dir, wo das Geld ist.
   *[formal] Bis zum { $traced_by } teile ich Ihnen mit, wo das Geld ist.
}
    .short = { $voice ->
        [friendly] Bis zum { $traced_by } sage ich dir, wo es ist.
       *[formal] Bis zum { $traced_by } sage ich Ihnen, wo es ist.
    }

## Waiting for the return

# $refund (money) what goes back
refund-status-waiting = { $voice ->
    [friendly] { START("deine") } Erstattung von { $refund } ist vorbereitet; uns fehlt nur noch die Rücksendung.
   *[formal] Ihre Erstattung von { $refund } ist vorbereitet; uns fehlt nur noch die Rücksendung.
}
    .short = { $voice ->
        [friendly] { START("deine") } Erstattung von { $refund } ist vorbereitet; es fehlt nur die Rücksendung.
       *[formal] Ihre Erstattung von { $refund } ist vorbereitet; es fehlt nur die Rücksendung.
    }

# voice: neutral
refund-status-proof-enough = Das Paket muss dafür nicht erst ankommen: Ein Foto des Einlieferungsbelegs oder die Sendungsnummer genügt.
    .short = Ein Foto des Einlieferungsbelegs oder die Sendungsnummer genügt.

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
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Danach hast du das Geld innerhalb eines Werktages.
           *[other] Danach hast du das Geld innerhalb von { $refund_days } Werktagen.
        }
       *[formal] { $refund_days ->
            [one] Danach haben Sie das Geld innerhalb eines Werktages.
           *[other] Danach haben Sie das Geld innerhalb von { $refund_days } Werktagen.
        }
    }

refund-status-not-posted = { $voice ->
    [friendly] Falls du das Paket noch nicht abgeschickt hast und die Adresse oder ein Etikett brauchst, schreib mir. Du bekommst das innerhalb eines Werktages.
   *[formal] Falls Sie das Paket noch nicht abgeschickt haben und die Adresse oder ein Etikett brauchen, schreiben Sie mir. Sie erhalten das innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Brauchst du die Adresse oder ein Etikett, schreib mir: Du bekommst es innerhalb eines Werktages.
       *[formal] Brauchen Sie die Adresse oder ein Etikett, schreiben Sie mir: Sie erhalten es innerhalb eines Werktages.
    }

## The marketplace pays

refund-status-marketplace = { $voice ->
    [friendly] { START("diese") } Bestellung lagert und versendet der Marktplatz für uns, und er zahlt auch die Erstattung. Den Stand siehst du in deinem Konto bei den Bestellungen.
   *[formal] { START("diese") } Bestellung lagert und versendet der Marktplatz für uns, und er zahlt auch die Erstattung. Den Stand sehen Sie in Ihrem Konto bei den Bestellungen.
}
    .short = { $voice ->
        [friendly] { START("die") } Erstattung zahlt der Marktplatz. Den Stand siehst du in deinem Konto bei den Bestellungen.
       *[formal] { START("die") } Erstattung zahlt der Marktplatz. Den Stand sehen Sie in Ihrem Konto bei den Bestellungen.
    }

refund-status-marketplace-proof = { $voice ->
    [friendly] Steht dort noch nicht, dass die Rücksendung angekommen ist, prüft das der Kundenservice des Marktplatzes anhand deiner Sendungsnummer.
   *[formal] Steht dort noch nicht, dass die Rücksendung angekommen ist, prüft das der Kundenservice des Marktplatzes anhand Ihrer Sendungsnummer.
}
    .short = { $voice ->
        [friendly] Fehlt dort die Rücksendung, prüft der Marktplatz das anhand deiner Sendungsnummer.
       *[formal] Fehlt dort die Rücksendung, prüft der Marktplatz das anhand Ihrer Sendungsnummer.
    }

## Refused

# the plain form · $refund (money) the sum they asked for
refund-status-rejected = { $voice ->
    [friendly] { START("ich") } habe deine Anfrage geprüft: Den Betrag von { $refund } können wir dir nicht erstatten.
   *[formal] { START("ich") } habe Ihre Anfrage geprüft: Den Betrag von { $refund } können wir Ihnen nicht erstatten.
}
    .short = { $voice ->
        [friendly] { START("ich") } habe es geprüft: { $refund } können wir dir nicht erstatten.
       *[formal] { START("ich") } habe es geprüft: { $refund } können wir Ihnen nicht erstatten.
    }

# indirect, before the reason
refund-status-looked = { $voice ->
    [friendly] { START("ich") } habe mir deine Anfrage genau angesehen.
   *[formal] { START("ich") } habe mir Ihre Anfrage genau angesehen.
}

# $reason (text) a phrase
# voice: neutral
refund-status-reason = Der Grund dafür: { $reason }.

# indirect · $reason (text) a phrase
# voice: neutral
refund-status-found = { START("dabei") } hat sich Folgendes ergeben: { $reason }.
    .short = { START("das") } Ergebnis: { $reason }.

# indirect, after the reason · $refund (money) the sum they asked for
refund-status-rejected-soft = { $voice ->
    [friendly] Deshalb können wir dir den Betrag von { $refund } leider nicht erstatten.
   *[formal] Deshalb können wir Ihnen den Betrag von { $refund } leider nicht erstatten.
}
    .short = Deshalb können wir { $refund } leider nicht erstatten.

refund-status-look-again = { $voice ->
    [friendly] Falls ich etwas noch nicht weiß, schreib mir bitte. Ich sehe es mir noch einmal an, und du hast meine Antwort innerhalb eines Werktages.
   *[formal] Falls ich etwas noch nicht weiß, schreiben Sie mir bitte. Ich sehe es mir noch einmal an, und Sie haben meine Antwort innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Weiß ich etwas noch nicht, schreib mir: Ich antworte innerhalb eines Werktages.
       *[formal] Weiß ich etwas noch nicht, schreiben Sie mir: Ich antworte innerhalb eines Werktages.
    }
