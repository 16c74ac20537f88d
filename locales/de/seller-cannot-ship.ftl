### The seller cannot ship an order as planned. The buyer is never asked to cancel it.

## Subjects

# $order_id (identifier) the order's number
seller-cannot-ship-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Bitte wähle, wie es weitergeht
   *[formal] Ihre Bestellung { $order_id }: Bitte wählen Sie, wie es weitergeht
}

# $order_id (identifier) the order's number
seller-cannot-ship-subject-refund = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Stornierung durch uns und Erstattung
   *[formal] Ihre Bestellung { $order_id }: Stornierung durch uns und Erstattung
}

## What it is about

# $order_id (identifier) the order's number
seller-cannot-ship-about = { $voice ->
    [friendly] { START("ich") } schreibe dir wegen deiner Bestellung { $order_id }.
   *[formal] { START("ich") } schreibe Ihnen wegen Ihrer Bestellung { $order_id }.
}

# only a part of the order · $items (list) what cannot be shipped
# voice: neutral
seller-cannot-ship-items = Es geht nur um diesen Teil: { $items }.

# Said where the shipping is a further question in the same message.
# $order_id (identifier) the order
seller-cannot-ship-also = { $voice ->
    [friendly] Du hast auch gefragt, wann die Bestellung { $order_id } versendet wird.
   *[formal] Sie haben auch gefragt, wann die Bestellung { $order_id } versendet wird.
}

## The apology

seller-cannot-ship-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Du hast dich auf uns verlassen, und es tut mir leid, dass ich keine bessere Nachricht habe.
        [rational] Damit gibt es ein Problem, das wir zu verantworten haben. Dafür bitte ich um Entschuldigung.
        [disappointed] Du hattest dich darauf gefreut, und es tut mir leid, dass wir dich enttäuschen müssen.
       *[calm] Es tut mir leid, dass ich keine bessere Nachricht habe.
    }
   *[formal] { $mood ->
        [angry] Sie haben sich auf uns verlassen, und es tut mir leid, dass ich keine bessere Nachricht habe.
        [rational] Damit gibt es ein Problem, das wir zu verantworten haben. Dafür bitte ich um Entschuldigung.
        [disappointed] Sie hatten sich darauf gefreut, und es tut mir leid, dass wir Sie enttäuschen müssen.
       *[calm] Es tut mir leid, dass ich keine bessere Nachricht habe.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Du hast dich auf uns verlassen. Es tut mir leid.
            [rational] Damit gibt es ein Problem, das an uns liegt. Ich bitte um Entschuldigung.
            [disappointed] Es tut mir leid, dass wir dich enttäuschen müssen.
           *[calm] Es tut mir leid, dass ich keine bessere Nachricht habe.
        }
       *[formal] { $mood ->
            [angry] Sie haben sich auf uns verlassen. Es tut mir leid.
            [rational] Damit gibt es ein Problem, das an uns liegt. Ich bitte um Entschuldigung.
            [disappointed] Es tut mir leid, dass wir Sie enttäuschen müssen.
           *[calm] Es tut mir leid, dass ich keine bessere Nachricht habe.
        }
    }

## The plain answer, and the softer one that stands after the reason

seller-cannot-ship-cannot = { $voice ->
    [friendly] Was du bestellt hast, können wir nicht liefern.
   *[formal] Was Sie bestellt haben, können wir nicht liefern.
}

seller-cannot-ship-cannot-softer = { $voice ->
    [friendly] Deshalb können wir nicht liefern, was du bestellt hast.
   *[formal] Deshalb können wir nicht liefern, was Sie bestellt haben.
}

# voice: neutral
seller-cannot-ship-delay = Den geplanten Versandtermin können wir nicht einhalten.

# voice: neutral
seller-cannot-ship-delay-softer = Deshalb verzögert sich der Versand.

## The reason

# voice: neutral
seller-cannot-ship-cause-out-of-stock = Der Grund: Die Ware ist ausverkauft.

seller-cannot-ship-cause-stock-error = { $voice ->
    [friendly] Der Grund: Unser Lagerbestand war falsch erfasst, und wir haben deine Bestellung angenommen, obwohl nichts mehr vorrätig war.
   *[formal] Der Grund: Unser Lagerbestand war falsch erfasst, und wir haben Ihre Bestellung angenommen, obwohl nichts mehr vorrätig war.
}
    .short = Der Grund: Unser Lagerbestand war falsch erfasst.

# voice: neutral
seller-cannot-ship-cause-supplier-late = Der Grund: Die Lieferung an unser Lager verspätet sich.

# voice: neutral
seller-cannot-ship-cause-failed-check = Der Grund: Bei der letzten Prüfung haben wir einen Fehler gefunden, und wir versenden nur einwandfreie Ware.
    .short = Der Grund: ein Fehler, den wir bei der letzten Prüfung gefunden haben.

# voice: neutral
seller-cannot-ship-cause-discontinued = Der Grund: Die Herstellung wurde eingestellt.

seller-cannot-ship-cause-no-route = { $voice ->
    [friendly] Der Grund: Keiner unserer Paketdienste kann zurzeit an deine Adresse liefern.
   *[formal] Der Grund: Keiner unserer Paketdienste kann zurzeit an Ihre Adresse liefern.
}
    .short = { $voice ->
        [friendly] Der Grund: Zurzeit liefert keiner unserer Paketdienste an deine Adresse.
       *[formal] Der Grund: Zurzeit liefert keiner unserer Paketdienste an Ihre Adresse.
    }

seller-cannot-ship-cause-other = { $voice ->
    [friendly] Bei uns ist etwas schiefgelaufen; an dir liegt es nicht.
   *[formal] Bei uns ist etwas schiefgelaufen; an Ihnen liegt es nicht.
}

## What they can choose

# $new_date (date) the last day on which it leaves
seller-cannot-ship-wait = { $voice ->
    [friendly] Wenn du warten möchtest, versenden wir spätestens am { $new_date }.
   *[formal] Wenn Sie warten möchten, versenden wir spätestens am { $new_date }.
}

# $substitute (text) what can be sent instead
seller-cannot-ship-substitute = { $voice ->
    [friendly] Stattdessen können wir dir ohne Aufpreis „{ $substitute }“ schicken.
   *[formal] Stattdessen können wir Ihnen ohne Aufpreis „{ $substitute }“ senden.
}

seller-cannot-ship-substitute-by = { $voice ->
    [friendly] Wir versenden dann innerhalb von 2 Werktagen nach deiner Antwort.
   *[formal] Wir versenden dann innerhalb von 2 Werktagen nach Ihrer Antwort.
}
    .short = { $voice ->
        [friendly] Versand innerhalb von 2 Werktagen nach deiner Antwort.
       *[formal] Versand innerhalb von 2 Werktagen nach Ihrer Antwort.
    }

# $new_date (date) the last day on which it leaves
seller-cannot-ship-or-wait = { $voice ->
    [friendly] Du kannst auch auf deine ursprüngliche Bestellung warten: Wir versenden sie spätestens am { $new_date }.
   *[formal] Sie können auch auf Ihre ursprüngliche Bestellung warten: Wir versenden sie spätestens am { $new_date }.
}
    .short = { $voice ->
        [friendly] Oder du wartest auf deine Bestellung: Versand spätestens am { $new_date }.
       *[formal] Oder Sie warten auf Ihre Bestellung: Versand spätestens am { $new_date }.
    }

seller-cannot-ship-or-refund = { $voice ->
    [friendly] Wenn du lieber dein Geld zurückhaben möchtest, veranlasse ich die volle Erstattung innerhalb eines Werktages nach deiner Antwort.
   *[formal] Wenn Sie lieber Ihr Geld zurückhaben möchten, veranlasse ich die volle Erstattung innerhalb eines Werktages nach Ihrer Antwort.
}
    .short = { $voice ->
        [friendly] Oder dein Geld zurück: Die volle Erstattung veranlasse ich innerhalb eines Werktages nach deiner Antwort.
       *[formal] Oder Ihr Geld zurück: Die volle Erstattung veranlasse ich innerhalb eines Werktages nach Ihrer Antwort.
    }

# $refund (money) the full refund
seller-cannot-ship-or-refund-sum = { $voice ->
    [friendly] Wenn du lieber dein Geld zurückhaben möchtest, veranlasse ich die volle Erstattung von { $refund } innerhalb eines Werktages nach deiner Antwort.
   *[formal] Wenn Sie lieber Ihr Geld zurückhaben möchten, veranlasse ich die volle Erstattung von { $refund } innerhalb eines Werktages nach Ihrer Antwort.
}
    .short = { $voice ->
        [friendly] Oder dein Geld zurück: Die volle Erstattung von { $refund } veranlasse ich innerhalb eines Werktages nach deiner Antwort.
       *[formal] Oder Ihr Geld zurück: Die volle Erstattung von { $refund } veranlasse ich innerhalb eines Werktages nach Ihrer Antwort.
    }

seller-cannot-ship-still-refund = { $voice ->
    [friendly] Auch wenn du wartest, kannst du bis zum Versand jederzeit zur Erstattung wechseln.
   *[formal] Auch wenn Sie warten, können Sie bis zum Versand jederzeit zur Erstattung wechseln.
}
    .short = { $voice ->
        [friendly] Bis zum Versand kannst du jederzeit zur Erstattung wechseln.
       *[formal] Bis zum Versand können Sie jederzeit zur Erstattung wechseln.
    }

seller-cannot-ship-nothing-else = { $voice ->
    [friendly] Ohne deine Zustimmung schicken wir dir nichts anderes.
   *[formal] Ohne Ihre Zustimmung senden wir Ihnen nichts anderes.
}

# $reply_by (date) the last day for their choice
seller-cannot-ship-no-answer = { $voice ->
    [friendly] Wenn ich bis zum { $reply_by } nichts von dir höre, veranlasse ich die volle Erstattung.
   *[formal] Wenn ich bis zum { $reply_by } nichts von Ihnen höre, veranlasse ich die volle Erstattung.
}
    .short = Ohne Antwort bis zum { $reply_by } veranlasse ich die volle Erstattung.

## Canceled by us

seller-cannot-ship-canceled = { $voice ->
    [friendly] Die Stornierung haben wir bereits vorgenommen; du musst nichts weiter tun.
   *[formal] Die Stornierung haben wir bereits vorgenommen; Sie müssen nichts weiter tun.
}
    .short = { $voice ->
        [friendly] Die Bestellung ist storniert; du musst nichts tun.
       *[formal] Die Bestellung ist storniert; Sie müssen nichts tun.
    }

# $refund (money) the full refund
seller-cannot-ship-full-refund = { $voice ->
    [friendly] Du erhältst den vollen Betrag von { $refund } zurück.
   *[formal] Sie erhalten den vollen Betrag von { $refund } zurück.
}

seller-cannot-ship-something-similar = { $voice ->
    [friendly] Wenn du etwas Ähnliches suchst, schreib mir gern. Du bekommst dann innerhalb eines Werktages einen Vorschlag.
   *[formal] Wenn Sie etwas Ähnliches suchen, schreiben Sie mir gern. Sie erhalten dann innerhalb eines Werktages einen Vorschlag.
}
