### The customer wants to exchange something.

# $order_id (identifier) the order's number
# voice: neutral
exchange-subject = Umtausch zur Bestellung { $order_id }

# Said where the exchange is a further question in the same message.
# $order_id (identifier) · $from (text) what they have · $to (text) what they want
exchange-also = { $voice ->
    [friendly] Außerdem möchtest du „{ $from }“ aus der Bestellung { $order_id } gegen „{ $to }“ umtauschen.
   *[formal] Außerdem möchten Sie „{ $from }“ aus der Bestellung { $order_id } gegen „{ $to }“ umtauschen.
}
    .short = { $voice ->
        [friendly] Außerdem möchtest du aus der Bestellung { $order_id } etwas umtauschen.
       *[formal] Außerdem möchten Sie aus der Bestellung { $order_id } etwas umtauschen.
    }

# $order_id (identifier) · $from (text) what they have · $to (text) what they want
exchange-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht gelesen: Du möchtest „{ $from }“ aus der Bestellung { $order_id } gegen „{ $to }“ umtauschen.
       *[other] { START("danke") } für deine Nachricht. Du möchtest „{ $from }“ aus der Bestellung { $order_id } gegen „{ $to }“ umtauschen.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht gelesen: Sie möchten „{ $from }“ aus der Bestellung { $order_id } gegen „{ $to }“ umtauschen.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Sie möchten „{ $from }“ aus der Bestellung { $order_id } gegen „{ $to }“ umtauschen.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] { START("ich") } habe deine Nachricht gelesen.
           *[other] { START("danke") } für deine Nachricht.
        }
       *[formal] { $mood ->
            [angry] { START("ich") } habe Ihre Nachricht gelesen.
           *[other] { START("vielen") } Dank für Ihre Nachricht.
        }
    }

## It is in stock

# $to (text) what they want · $send_by (date) the day by which it leaves
exchange-done = { $voice ->
    [friendly] Wir haben „{ $to }“ für dich zurückgelegt und verschicken den Artikel bis zum { $send_by }.
   *[formal] Wir haben „{ $to }“ für Sie zurückgelegt und versenden den Artikel bis zum { $send_by }.
}
    .short = { $voice ->
        [friendly] „{ $to }“ liegt für dich bereit und geht bis zum { $send_by } auf den Weg.
       *[formal] „{ $to }“ liegt für Sie bereit und geht bis zum { $send_by } auf den Weg.
    }

exchange-free = { $voice ->
    [friendly] Der Umtausch kostet dich nichts, auch die Rücksendung nicht.
   *[formal] Der Umtausch kostet Sie nichts, auch die Rücksendung nicht.
}

# they were told so before they bought; the plain form
exchange-own-cost = { $voice ->
    [friendly] Den Versand zu dir bezahlen wir. Das Porto der Rücksendung trägst du selbst, wie vor dem Kauf angegeben.
   *[formal] Den Versand zu Ihnen bezahlen wir. Das Porto der Rücksendung tragen Sie selbst, wie vor dem Kauf angegeben.
}
    .short = { $voice ->
        [friendly] Den Versand zu dir zahlen wir, das Rückporto du, wie vor dem Kauf angegeben.
       *[formal] Den Versand zu Ihnen zahlen wir, das Rückporto Sie, wie vor dem Kauf angegeben.
    }

# the same, softer
exchange-own-cost-soft = { $voice ->
    [friendly] Den Versand zu dir übernehmen wir gern. Für dich fällt nur das Porto der Rücksendung an, wie vor dem Kauf angegeben.
   *[formal] Den Versand zu Ihnen übernehmen wir gern. Für Sie fällt nur das Porto der Rücksendung an, wie vor dem Kauf angegeben.
}
    .short = { $voice ->
        [friendly] Den Versand zu dir zahlen wir; nur das Rückporto trägst du, wie vor dem Kauf angegeben.
       *[formal] Den Versand zu Ihnen zahlen wir; nur das Rückporto tragen Sie, wie vor dem Kauf angegeben.
    }

## It is not in stock

# $to (text) what they want
# voice: neutral
exchange-not-in-stock = „{ $to }“ haben wir zurzeit nicht auf Lager.
    .short = „{ $to }“ ist zurzeit nicht auf Lager.

# softer, after the options · $to (text) what they want
# voice: neutral
exchange-not-in-stock-soft = Der Grund für meinen Vorschlag: „{ $to }“ haben wir zurzeit leider nicht auf Lager.
    .short = „{ $to }“ ist zurzeit leider nicht auf Lager.

# $back_on (date) the day it is back
exchange-wait = { $voice ->
    [friendly] Wir können dir das reservieren: Am { $back_on } kommt Nachschub, und innerhalb von 2 Werktagen danach verschicken wir dein Paket.
   *[formal] Wir können das für Sie reservieren: Am { $back_on } kommt Nachschub, und innerhalb von 2 Werktagen danach versenden wir Ihr Paket.
}
    .short = Wir reservieren gern: Versand innerhalb von 2 Werktagen nach dem { $back_on }.

# $alternative (text) what is in stock
# voice: neutral
exchange-alternative = Auf Lager haben wir stattdessen „{ $alternative }“.
    .short = Auf Lager haben wir „{ $alternative }“.

exchange-refund = { $voice ->
    [friendly] Du kannst deinen Artikel zurückgeben und bekommst dein Geld zurück.
   *[formal] Sie können Ihren Artikel zurückgeben und erhalten Ihr Geld zurück.
}
    .short = { $voice ->
        [friendly] Du kannst deinen Artikel gegen Erstattung zurückgeben.
       *[formal] Sie können Ihren Artikel gegen Erstattung zurückgeben.
    }

# $refund (money) what goes back
exchange-refund-sum = { $voice ->
    [friendly] Du kannst deinen Artikel zurückgeben und bekommst { $refund } zurück.
   *[formal] Sie können Ihren Artikel zurückgeben und erhalten { $refund } zurück.
}
    .short = { $voice ->
        [friendly] Du kannst deinen Artikel zurückgeben und bekommst { $refund } erstattet.
       *[formal] Sie können Ihren Artikel zurückgeben und erhalten { $refund } erstattet.
    }

# beside another option
exchange-refund-too = { $voice ->
    [friendly] Du kannst deinen Artikel auch zurückgeben und bekommst dein Geld zurück.
   *[formal] Sie können Ihren Artikel auch zurückgeben und erhalten Ihr Geld zurück.
}
    .short = { $voice ->
        [friendly] Oder du bekommst bei Rückgabe dein Geld zurück.
       *[formal] Oder Sie erhalten bei Rückgabe Ihr Geld zurück.
    }

# beside another option · $refund (money) what goes back
exchange-refund-too-sum = { $voice ->
    [friendly] Du kannst deinen Artikel auch zurückgeben und bekommst { $refund } zurück.
   *[formal] Sie können Ihren Artikel auch zurückgeben und erhalten { $refund } zurück.
}
    .short = { $voice ->
        [friendly] Oder du bekommst bei Rückgabe { $refund } zurück.
       *[formal] Oder Sie erhalten bei Rückgabe { $refund } zurück.
    }

# the fault is ours
exchange-return-free = { $voice ->
    [friendly] Egal, wofür du dich entscheidest: Die Rücksendung kostet dich nichts.
   *[formal] Gleich, wofür Sie sich entscheiden: Die Rücksendung kostet Sie nichts.
}
    .short = { $voice ->
        [friendly] Die Rückgabe kostet dich nichts.
       *[formal] Die Rückgabe kostet Sie nichts.
    }

exchange-other-wish = { $voice ->
    [friendly] Wenn dir etwas anderes lieber ist, schreib mir, was. Ich sehe innerhalb eines Werktages nach, ob wir es haben.
   *[formal] Wenn Ihnen etwas anderes lieber ist, schreiben Sie mir, was. Ich sehe innerhalb eines Werktages nach, ob wir es haben.
}
    .short = { $voice ->
        [friendly] Ist dir etwas anderes lieber, schreib mir: Ich sehe innerhalb eines Werktages nach.
       *[formal] Ist Ihnen etwas anderes lieber, schreiben Sie mir: Ich sehe innerhalb eines Werktages nach.
    }

## The marketplace stores and ships it

exchange-marketplace = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns. Ob er einen Umtausch anbietet, siehst du in deinem Konto bei den Bestellungen.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns. Ob er einen Umtausch anbietet, sehen Sie in Ihrem Konto bei den Bestellungen.
}
    .short = { $voice ->
        [friendly] Ob der Marktplatz den Umtausch anbietet, siehst du in deinem Konto.
       *[formal] Ob der Marktplatz den Umtausch anbietet, sehen Sie in Ihrem Konto.
    }

# $to (text) what they want
exchange-marketplace-reorder = { $voice ->
    [friendly] Wenn nicht, gib deinen Artikel dort zurück und bestell „{ $to }“ neu: Der Artikel ist auf Lager.
   *[formal] Wenn nicht, geben Sie Ihren Artikel dort zurück und bestellen Sie „{ $to }“ neu: Der Artikel ist auf Lager.
}
    .short = { $voice ->
        [friendly] Wenn nicht, gib deinen Artikel dort zurück und bestell „{ $to }“; der Artikel ist auf Lager.
       *[formal] Wenn nicht, geben Sie Ihren Artikel dort zurück und bestellen Sie „{ $to }“; der Artikel ist auf Lager.
    }

# $to (text) what they want
exchange-marketplace-return = { $voice ->
    [friendly] „{ $to }“ ist zurzeit nicht auf Lager. Du kannst deinen Artikel dort aber zurückgeben und bekommst dein Geld zurück.
   *[formal] „{ $to }“ ist zurzeit nicht auf Lager. Sie können Ihren Artikel dort aber zurückgeben und erhalten Ihr Geld zurück.
}
    .short = { $voice ->
        [friendly] „{ $to }“ ist nicht auf Lager, aber du kannst deinen Artikel dort gegen Erstattung zurückgeben.
       *[formal] „{ $to }“ ist nicht auf Lager, aber Sie können Ihren Artikel dort gegen Erstattung zurückgeben.
    }
