### The price went down after the purchase.

# $order_id (identifier) the order's number
price-drop-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Preis
   *[formal] Ihre Bestellung { $order_id }: Preis
}

# $order_id (identifier) the order's number
price-drop-subject-refund = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Erstattung des Unterschieds
   *[formal] Ihre Bestellung { $order_id }: Erstattung des Unterschieds
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

# Said where the price is a further question in the same message.
# $order_id (identifier) the order
price-drop-also = { $voice ->
    [friendly] Du hast auch nach dem Preis gefragt, der seit der Bestellung { $order_id } gesunken ist.
   *[formal] Sie haben auch nach dem Preis gefragt, der seit der Bestellung { $order_id } gesunken ist.
}

## The difference goes back

# $old_price (money) what they paid · $new_price (money) what it costs now
price-drop-prices = { $voice ->
    [friendly] Du hast { $old_price } bezahlt, und jetzt beträgt der Preis { $new_price }.
   *[formal] Sie haben { $old_price } bezahlt, und jetzt beträgt der Preis { $new_price }.
}

price-drop-refunded = { $voice ->
    [friendly] Den Unterschied erstatte ich dir; die Zahlung ist schon veranlasst.
   *[formal] Den Unterschied erstatte ich Ihnen; die Zahlung ist bereits veranlasst.
}

# $refund (money) the difference
price-drop-refunded-sum = { $voice ->
    [friendly] Den Unterschied von { $refund } erstatte ich dir; die Zahlung ist schon veranlasst.
   *[formal] Den Unterschied von { $refund } erstatte ich Ihnen; die Zahlung ist bereits veranlasst.
}

## The price stands

price-drop-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Du hast mehr bezahlt, als es heute kostet, und möchtest wissen, warum.
        [rational] Die Frage ist berechtigt, deshalb erkläre ich dir unsere Regelung.
        [disappointed] Nach der Bestellung einen niedrigeren Preis zu sehen, enttäuscht; das verstehe ich.
       *[calm] Ich verstehe, dass du gern den niedrigeren Preis bezahlt hättest.
    }
   *[formal] { $mood ->
        [angry] Sie haben mehr bezahlt, als es heute kostet, und möchten wissen, warum.
        [rational] Die Frage ist berechtigt, deshalb erkläre ich Ihnen unsere Regelung.
        [disappointed] Nach der Bestellung einen niedrigeren Preis zu sehen, enttäuscht; das verstehe ich.
       *[calm] Ich verstehe, dass Sie gern den niedrigeren Preis bezahlt hätten.
    }
}

# voice: neutral
price-drop-stands = Für diese Bestellung kann ich den Unterschied nicht erstatten.

# stands after the reason
# voice: neutral
price-drop-stands-softer = Deshalb ist es mir für diese Bestellung nicht möglich, den Unterschied zu erstatten.

# voice: neutral
price-drop-day-of-order = Unsere Preise ändern sich von Zeit zu Zeit, und für jede Bestellung gilt der Preis des Bestelltages.

# $goodwill (text) a phrase after a colon, in the nominative
price-drop-goodwill = { $voice ->
    [friendly] Das kann ich dir stattdessen anbieten: { $goodwill }.
   *[formal] Das kann ich Ihnen stattdessen anbieten: { $goodwill }.
}

price-drop-return = { $voice ->
    [friendly] Wenn du den Artikel zu diesem Preis nicht mehr möchtest, kannst du ihn zurückgeben. Schreib mir, und ich nenne dir innerhalb eines Werktages die nächsten Schritte.
   *[formal] Wenn Sie den Artikel zu diesem Preis nicht mehr möchten, können Sie ihn zurückgeben. Schreiben Sie mir, und ich nenne Ihnen innerhalb eines Werktages die nächsten Schritte.
}

price-drop-return-in-account = { $voice ->
    [friendly] Wenn du den Artikel zu diesem Preis nicht mehr möchtest, kannst du ihn zurückgeben, und zwar in deinem Konto bei den Bestellungen.
   *[formal] Wenn Sie den Artikel zu diesem Preis nicht mehr möchten, können Sie ihn zurückgeben, und zwar in Ihrem Konto bei den Bestellungen.
}

price-drop-item-itself = { $voice ->
    [friendly] Wenn am Artikel selbst etwas nicht stimmt, schreib mir, und du bekommst innerhalb von 2 Werktagen eine Lösung.
   *[formal] Wenn am Artikel selbst etwas nicht stimmt, schreiben Sie mir, und Sie erhalten innerhalb von 2 Werktagen eine Lösung.
}

price-drop-ask-first = { $voice ->
    [friendly] Wenn du wieder etwas bestellen möchtest, frag mich vorher: Ich sage dir innerhalb eines Werktages, ob es gerade ein Angebot gibt.
   *[formal] Wenn Sie wieder etwas bestellen möchten, fragen Sie mich vorher: Ich sage Ihnen innerhalb eines Werktages, ob es gerade ein Angebot gibt.
}
