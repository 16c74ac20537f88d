### The customer wants to send something back.

# $order_id (identifier) the order's number
# voice: neutral
return-request-subject = Rückgabe der Bestellung { $order_id }

## What they want

# Said where the return is a further question in the same message.
# $order_id (identifier) the order's number
return-request-also = { $voice ->
    [friendly] Außerdem möchtest du deine Bestellung { $order_id } zurückgeben.
   *[formal] Außerdem möchten Sie Ihre Bestellung { $order_id } zurückgeben.
}

# they no longer want it · $order_id (identifier) the order's number
return-request-received-changed-mind = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht gelesen: Du möchtest deine Bestellung { $order_id } zurückgeben.
       *[other] { START("danke") } für deine Nachricht. Du möchtest deine Bestellung { $order_id } zurückgeben.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht gelesen: Sie möchten Ihre Bestellung { $order_id } zurückgeben.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Sie möchten Ihre Bestellung { $order_id } zurückgeben.
    }
}

# $order_id (identifier) the order's number
return-request-received-wrong-size = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht gelesen: Die Größe passt nicht, und du möchtest deine Bestellung { $order_id } zurückgeben.
       *[other] { START("danke") } für deine Nachricht. Die Größe passt nicht, und du möchtest deine Bestellung { $order_id } zurückgeben.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht gelesen: Die Größe passt nicht, und Sie möchten Ihre Bestellung { $order_id } zurückgeben.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Die Größe passt nicht, und Sie möchten Ihre Bestellung { $order_id } zurückgeben.
    }
}

# $order_id (identifier) the order's number
return-request-received-defective = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht gelesen: Die Ware hat einen Mangel, und du möchtest deine Bestellung { $order_id } zurückgeben.
       *[other] { START("danke") } für deine Nachricht. Die Ware hat einen Mangel, und du möchtest deine Bestellung { $order_id } zurückgeben.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht gelesen: Die Ware hat einen Mangel, und Sie möchten Ihre Bestellung { $order_id } zurückgeben.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Die Ware hat einen Mangel, und Sie möchten Ihre Bestellung { $order_id } zurückgeben.
    }
}

# $order_id (identifier) the order's number
return-request-received-not-as-described = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht gelesen: Die Ware ist nicht wie beschrieben, und du möchtest deine Bestellung { $order_id } zurückgeben.
       *[other] { START("danke") } für deine Nachricht. Die Ware ist nicht wie beschrieben, und du möchtest deine Bestellung { $order_id } zurückgeben.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht gelesen: Die Ware ist nicht wie beschrieben, und Sie möchten Ihre Bestellung { $order_id } zurückgeben.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Die Ware ist nicht wie beschrieben, und Sie möchten Ihre Bestellung { $order_id } zurückgeben.
    }
}

# $items (list) what they send back
# voice: neutral
return-request-part = Es geht um diesen Teil der Bestellung: { $items }.

## It can be returned

# the law gives a right to withdraw; Austrian law says "Rücktritt" · $today (date) the day of their message
return-request-right = { $voice ->
    [friendly] { $market ->
        [AT] Das ist dein gutes Recht. Deine Nachricht vom { $today } genügt: Sie gilt als Rücktritt vom Kauf.
       *[other] Das ist dein gutes Recht. Deine Nachricht vom { $today } genügt: Sie gilt als Widerruf.
    }
   *[formal] { $market ->
        [AT] Das ist Ihr gutes Recht. Ihre Nachricht vom { $today } genügt: Sie gilt als Rücktritt vom Kauf.
       *[other] Das ist Ihr gutes Recht. Ihre Nachricht vom { $today } genügt: Sie gilt als Widerruf.
    }
}

return-request-policy = { $voice ->
    [friendly] Nach unseren Rückgabebedingungen ist das möglich, und du bekommst dein Geld zurück.
   *[formal] Nach unseren Rückgabebedingungen ist das möglich, und Sie erhalten Ihr Geld zurück.
}

# they were told so before they bought; the plain form
return-request-own-cost = { $voice ->
    [friendly] Die Kosten der Rücksendung trägst du selbst, wie vor dem Kauf angegeben.
   *[formal] Die Kosten der Rücksendung tragen Sie selbst, wie vor dem Kauf angegeben.
}

# the same, softer
return-request-own-cost-soft = { $voice ->
    [friendly] Für dich fallen nur die Kosten der Rücksendung an, wie vor dem Kauf angegeben.
   *[formal] Für Sie fallen nur die Kosten der Rücksendung an, wie vor dem Kauf angegeben.
}

# the size does not fit
return-request-other-size = { $voice ->
    [friendly] Wenn du lieber eine andere Größe möchtest, schreib mir, welche. Ich sehe innerhalb eines Werktages nach, ob wir sie haben.
   *[formal] Wenn Sie lieber eine andere Größe möchten, schreiben Sie mir, welche. Ich sehe innerhalb eines Werktages nach, ob wir sie haben.
}

## Something is wrong with it

return-request-fault-free = { $voice ->
    [friendly] Wir nehmen die Ware zurück, und die Rücksendung kostet dich nichts.
   *[formal] Wir nehmen die Ware zurück, und die Rücksendung kostet Sie nichts.
}

# after the return period · $guarantee_years (number) years of the statutory guarantee
# voice: neutral
return-request-fault-law = { $guarantee_years ->
    [one] Die Rückgabefrist spielt dabei keine Rolle: Für Mängel gilt ab der Lieferung ein Jahr lang die gesetzliche Gewährleistung.
   *[other] Die Rückgabefrist spielt dabei keine Rolle: Für Mängel gilt ab der Lieferung { $guarantee_years } Jahre lang die gesetzliche Gewährleistung.
}

# $resend_by (date) when a replacement leaves
return-request-choose = { $voice ->
    [friendly] Du kannst wählen: Entweder schicken wir dir bis zum { $resend_by } Ersatz, oder wir erstatten dir den vollen Preis.
   *[formal] Sie können wählen: Entweder senden wir Ihnen bis zum { $resend_by } Ersatz, oder wir erstatten Ihnen den vollen Preis.
}

# $resend_by (date) when a replacement leaves · $refund (money) what goes back
return-request-choose-sum = { $voice ->
    [friendly] Du kannst wählen: Entweder schicken wir dir bis zum { $resend_by } Ersatz, oder wir erstatten dir den vollen Preis von { $refund }.
   *[formal] Sie können wählen: Entweder senden wir Ihnen bis zum { $resend_by } Ersatz, oder wir erstatten Ihnen den vollen Preis von { $refund }.
}

# the whole order
return-request-full-refund = { $voice ->
    [friendly] Du bekommst alles zurück, was du bezahlt hast, auch die Versandkosten.
   *[formal] Sie erhalten alles zurück, was Sie bezahlt haben, auch die Versandkosten.
}

# a part of the order
return-request-full-refund-part = { $voice ->
    [friendly] Für diesen Teil bekommst du den vollen Preis zurück.
   *[formal] Für diesen Teil erhalten Sie den vollen Preis zurück.
}

# after the return period
return-request-mend = { $voice ->
    [friendly] Wir reparieren oder ersetzen die Ware; schreib mir gern, was dir lieber ist. Ist beides nicht möglich, bekommst du dein Geld zurück. Wie es weitergeht, erfährst du innerhalb von 3 Werktagen nach der Ankunft.
   *[formal] Wir reparieren oder ersetzen die Ware; schreiben Sie mir gern, was Ihnen lieber ist. Ist beides nicht möglich, erhalten Sie Ihr Geld zurück. Wie es weitergeht, erfahren Sie innerhalb von 3 Werktagen nach der Ankunft.
}

## When the money comes

# the whole order, where the law says so
return-request-refund-law = { $voice ->
    [friendly] Innerhalb von 14 Tagen nach deiner Nachricht bekommst du alles zurück, was du bezahlt hast, auch den Standardversand.
   *[formal] Innerhalb von 14 Tagen nach Ihrer Nachricht erhalten Sie alles zurück, was Sie bezahlt haben, auch den Standardversand.
}

# a part of the order, where the law says so
return-request-refund-law-part = { $voice ->
    [friendly] Innerhalb von 14 Tagen nach deiner Nachricht bekommst du den Preis für diesen Teil zurück.
   *[formal] Innerhalb von 14 Tagen nach Ihrer Nachricht erhalten Sie den Preis für diesen Teil zurück.
}

# follows the 14 days
# voice: neutral
return-request-proof-first = Dafür brauche ich nur das Paket oder ein Foto des Einlieferungsbelegs, je nachdem, was zuerst bei mir ist.

# elsewhere · $refund_days (number) business days until it is there
return-request-refund-arrival = { $voice ->
    [friendly] { $refund_days ->
        [one] Innerhalb eines Werktages nach Ankunft des Pakets hast du dein Geld zurück. Es kommt auf dem Weg, auf dem du bezahlt hast.
       *[other] Innerhalb von { $refund_days } Werktagen nach Ankunft des Pakets hast du dein Geld zurück. Es kommt auf dem Weg, auf dem du bezahlt hast.
    }
   *[formal] { $refund_days ->
        [one] Innerhalb eines Werktages nach Ankunft des Pakets haben Sie Ihr Geld zurück. Es kommt auf dem Weg, auf dem Sie bezahlt haben.
       *[other] Innerhalb von { $refund_days } Werktagen nach Ankunft des Pakets haben Sie Ihr Geld zurück. Es kommt auf dem Weg, auf dem Sie bezahlt haben.
    }
}

## The marketplace takes it back

return-request-marketplace = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, und er nimmt sie auch zurück. Melde die Rückgabe bitte in deinem Konto bei den Bestellungen an. Dort bekommst du das Etikett und alle Angaben.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, und er nimmt sie auch zurück. Melden Sie die Rückgabe bitte in Ihrem Konto bei den Bestellungen an. Dort erhalten Sie das Etikett und alle Angaben.
}

return-request-marketplace-fault = { $voice ->
    [friendly] Ein Mangel soll dich nichts kosten. Wenn du die Rücksendung bezahlen sollst, schreib mir, und ich kläre das innerhalb eines Werktages.
   *[formal] Ein Mangel soll Sie nichts kosten. Wenn Sie die Rücksendung bezahlen sollen, schreiben Sie mir, und ich kläre das innerhalb eines Werktages.
}

return-request-marketplace-refund = { $voice ->
    [friendly] Das Geld erstattet dir der Marktplatz auf dem Weg, auf dem du bezahlt hast.
   *[formal] Das Geld erstattet Ihnen der Marktplatz auf dem Weg, auf dem Sie bezahlt haben.
}

## After the return period

return-request-exception-over = { $voice ->
    [friendly] Die Rückgabefrist ist zwar abgelaufen, für dich mache ich aber eine Ausnahme: Du bekommst dein Geld zurück.
   *[formal] Die Rückgabefrist ist zwar abgelaufen, für Sie mache ich aber eine Ausnahme: Sie erhalten Ihr Geld zurück.
}

return-request-exception-none = { $voice ->
    [friendly] Unsere Bedingungen sehen hier keine Rückgabe vor, für dich mache ich aber eine Ausnahme: Du bekommst dein Geld zurück.
   *[formal] Unsere Bedingungen sehen hier keine Rückgabe vor, für Sie mache ich aber eine Ausnahme: Sie erhalten Ihr Geld zurück.
}

# the plain form
return-request-exception-cost = { $voice ->
    [friendly] Das Porto für die Rücksendung übernimm bitte selbst.
   *[formal] Das Porto für die Rücksendung übernehmen Sie bitte selbst.
}

# the same, softer
return-request-exception-cost-soft = { $voice ->
    [friendly] Ich bitte dich nur, das Porto für die Rücksendung zu übernehmen.
   *[formal] Ich bitte Sie nur, das Porto für die Rücksendung zu übernehmen.
}

# voice: neutral
return-request-over = Die Rückgabe kann ich nicht annehmen, denn die Frist dafür ist abgelaufen.

# voice: neutral
return-request-none = Die Rückgabe kann ich nicht annehmen, denn unsere Bedingungen sehen sie für diese Bestellung nicht vor.

# $delivered_on (date) when it came
return-request-delivered = { $voice ->
    [friendly] Zugestellt wurde deine Bestellung am { $delivered_on }.
   *[formal] Zugestellt wurde Ihre Bestellung am { $delivered_on }.
}

# indirect: nothing can be named yet
return-request-looking = { $voice ->
    [friendly] Ich habe mir deine Bestellung genau angesehen, denn ich möchte gern eine gute Lösung für dich finden.
   *[formal] Ich habe mir Ihre Bestellung genau angesehen, denn ich möchte gern eine gute Lösung für Sie finden.
}

# after what is possible
# voice: neutral
return-request-over-soft = Da die Rückgabefrist abgelaufen ist, ist die Rückgabe selbst leider nicht mehr möglich.

# after what is possible
# voice: neutral
return-request-none-soft = Eine Rückgabe sehen unsere Bedingungen für diese Bestellung leider nicht vor.
