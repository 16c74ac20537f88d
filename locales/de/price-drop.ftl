### The price went down after the purchase.

# $order_id (identifier) the order's number
price-drop-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Preis
   *[formal] Ihre Bestellung { $order_id }: Preis
}

# $order_id (identifier) the order's number
price-drop-subject-refund = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Erstattung der Differenz
   *[formal] Ihre Bestellung { $order_id }: Erstattung der Differenz
}

# $order_id (identifier) the order's number
price-drop-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("deine") } Nachricht habe ich gelesen: Seit deiner Bestellung { $order_id } ist der Preis gesunken.
       *[other] { START("danke") } für deine Nachricht. Seit deiner Bestellung { $order_id } ist der Preis gesunken.
    }
   *[formal] { $mood ->
        [angry] Ihre Nachricht habe ich gelesen: Seit Ihrer Bestellung { $order_id } ist der Preis gesunken.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Seit Ihrer Bestellung { $order_id } ist der Preis gesunken.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] { START("seit") } deiner Bestellung { $order_id } ist der Preis gesunken.
           *[other] { START("danke") } für deine Nachricht. Seit deiner Bestellung { $order_id } ist der Preis gesunken.
        }
       *[formal] { $mood ->
            [angry] { START("seit") } Ihrer Bestellung { $order_id } ist der Preis gesunken.
           *[other] { START("vielen") } Dank für Ihre Nachricht. Seit Ihrer Bestellung { $order_id } ist der Preis gesunken.
        }
    }

# Said where the price is a further question in the same message.
# $order_id (identifier) the order
price-drop-also = { $voice ->
    [friendly] Du hast auch nach dem Preis gefragt, der seit der Bestellung { $order_id } gesunken ist.
   *[formal] Sie haben auch nach dem Preis gefragt, der seit der Bestellung { $order_id } gesunken ist.
}

## The difference goes back

# $old_price (money) what they paid · $new_price (money) what it costs now
price-drop-prices = { $voice ->
    [friendly] Du hast { $old_price } bezahlt; jetzt beträgt der Preis { $new_price }.
   *[formal] Sie haben { $old_price } bezahlt; jetzt beträgt der Preis { $new_price }.
}

price-drop-refunded = { $voice ->
    [friendly] Die Differenz erstatte ich dir; die Zahlung ist schon veranlasst.
   *[formal] Die Differenz erstatte ich Ihnen; die Zahlung ist bereits veranlasst.
}

# $refund (money) the difference
price-drop-refunded-sum = { $voice ->
    [friendly] Die Differenz von { $refund } erstatte ich dir; die Zahlung ist schon veranlasst.
   *[formal] Die Differenz von { $refund } erstatte ich Ihnen; die Zahlung ist bereits veranlasst.
}
    .short = Die Erstattung der Differenz ist veranlasst: { $refund }.

## The price stands

price-drop-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Du hast mehr bezahlt, als der Artikel heute kostet, und möchtest wissen, warum.
        [rational] Deine Frage ist berechtigt, deshalb erkläre ich dir unsere Regelung.
        [disappointed] Nach der Bestellung einen niedrigeren Preis zu sehen, ist enttäuschend. Das verstehe ich gut.
       *[calm] Ich verstehe, dass du gern den niedrigeren Preis bezahlt hättest.
    }
   *[formal] { $mood ->
        [angry] Sie haben mehr bezahlt, als der Artikel heute kostet, und möchten wissen, warum.
        [rational] Ihre Frage ist berechtigt, deshalb erkläre ich Ihnen unsere Regelung.
        [disappointed] Nach der Bestellung einen niedrigeren Preis zu sehen, ist enttäuschend. Das verstehe ich gut.
       *[calm] Ich verstehe, dass Sie gern den niedrigeren Preis bezahlt hätten.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Du hast mehr bezahlt als den heutigen Preis und fragst, warum.
            [rational] Deine Frage ist berechtigt.
            [disappointed] Ich verstehe, dass das enttäuschend ist.
           *[calm] Ich verstehe, dass du gern weniger bezahlt hättest.
        }
       *[formal] { $mood ->
            [angry] Sie haben mehr bezahlt als den heutigen Preis und fragen, warum.
            [rational] Ihre Frage ist berechtigt.
            [disappointed] Ich verstehe, dass das enttäuschend ist.
           *[calm] Ich verstehe, dass Sie gern weniger bezahlt hätten.
        }
    }

# voice: neutral
price-drop-stands = Für diese Bestellung kann ich die Differenz nicht erstatten.

# stands after the reason
# voice: neutral
price-drop-stands-softer = Deshalb kann ich die Differenz für diese Bestellung leider nicht erstatten.

# voice: neutral
price-drop-day-of-order = Unsere Preise ändern sich von Zeit zu Zeit. Für jede Bestellung gilt der Preis am Tag der Bestellung.
    .short = Für jede Bestellung gilt der Preis am Tag der Bestellung.

# $goodwill (text) a phrase after a colon, in the nominative
price-drop-goodwill = { $voice ->
    [friendly] Stattdessen biete ich dir gern an: { $goodwill }.
   *[formal] Stattdessen biete ich Ihnen gern an: { $goodwill }.
}
    .short = { $voice ->
        [friendly] Stattdessen biete ich dir an: { $goodwill }.
       *[formal] Stattdessen biete ich Ihnen an: { $goodwill }.
    }

price-drop-return = { $voice ->
    [friendly] Wenn du den Artikel zu diesem Preis nicht mehr möchtest, kannst du ihn zurückgeben. Eine kurze Antwort genügt: Ich nenne dir dann innerhalb eines Werktages die nächsten Schritte.
   *[formal] Wenn Sie den Artikel zu diesem Preis nicht mehr möchten, können Sie ihn zurückgeben. Eine kurze Antwort genügt: Ich nenne Ihnen dann innerhalb eines Werktages die nächsten Schritte.
}
    .short = { $voice ->
        [friendly] Du kannst den Artikel auch zurückgeben: Antworte kurz, und ich nenne dir innerhalb eines Werktages die Schritte.
       *[formal] Sie können den Artikel auch zurückgeben: Antworten Sie kurz, und ich nenne Ihnen innerhalb eines Werktages die Schritte.
    }

price-drop-return-in-account = { $voice ->
    [friendly] Wenn du den Artikel zu diesem Preis nicht mehr möchtest, kannst du ihn über dein Konto zurückgeben.
   *[formal] Wenn Sie den Artikel zu diesem Preis nicht mehr möchten, können Sie ihn über Ihr Konto zurückgeben.
}
    .short = { $voice ->
        [friendly] Du kannst den Artikel auch über dein Konto zurückgeben.
       *[formal] Sie können den Artikel auch über Ihr Konto zurückgeben.
    }

price-drop-item-itself = { $voice ->
    [friendly] Wenn am Artikel selbst etwas nicht stimmt, schreib mir bitte. Du bekommst dann innerhalb eines Werktages eine Lösung.
   *[formal] Wenn am Artikel selbst etwas nicht stimmt, schreiben Sie mir bitte. Sie erhalten dann innerhalb eines Werktages eine Lösung.
}
    .short = { $voice ->
        [friendly] Stimmt am Artikel selbst etwas nicht, schreib mir: Du bekommst innerhalb eines Werktages eine Lösung.
       *[formal] Stimmt am Artikel selbst etwas nicht, schreiben Sie mir: Sie erhalten innerhalb eines Werktages eine Lösung.
    }

price-drop-ask-first = { $voice ->
    [friendly] Frag mich vor deiner nächsten Bestellung gern nach Angeboten: Du hast meine Antwort innerhalb eines Werktages.
   *[formal] Fragen Sie mich vor Ihrer nächsten Bestellung gern nach Angeboten: Sie erhalten meine Antwort innerhalb eines Werktages.
}
