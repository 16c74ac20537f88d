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
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] { START("die") } Größe passt nicht.
           *[other] { START("danke") } für deine Nachricht.
        }
       *[formal] { $mood ->
            [angry] { START("die") } Größe passt nicht.
           *[other] { START("vielen") } Dank für Ihre Nachricht.
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
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] { START("die") } Ware hat einen Mangel.
           *[other] { START("danke") } für deine Nachricht.
        }
       *[formal] { $mood ->
            [angry] { START("die") } Ware hat einen Mangel.
           *[other] { START("vielen") } Dank für Ihre Nachricht.
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
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] { START("die") } Ware ist nicht wie beschrieben.
           *[other] { START("danke") } für deine Nachricht.
        }
       *[formal] { $mood ->
            [angry] { START("die") } Ware ist nicht wie beschrieben.
           *[other] { START("vielen") } Dank für Ihre Nachricht.
        }
    }

# $items (list) what they send back
# voice: neutral
return-request-part = Es geht um diesen Teil der Bestellung: { $items }.
    .short = Es geht um: { $items }.

## It can be returned

# the law gives a right to withdraw; Austrian law says "Rücktritt" · $today (date) the day of their message
return-request-right = { $voice ->
    [friendly] { $market ->
        [AT] Das ist dein gutes Recht. Deine Nachricht vom { $today } genügt und gilt als Rücktritt vom Kauf.
       *[other] Das ist dein gutes Recht. Deine Nachricht vom { $today } genügt und gilt als Widerruf.
    }
   *[formal] { $market ->
        [AT] Das ist Ihr gutes Recht. Ihre Nachricht vom { $today } genügt und gilt als Rücktritt vom Kauf.
       *[other] Das ist Ihr gutes Recht. Ihre Nachricht vom { $today } genügt und gilt als Widerruf.
    }
}
    .short = { $voice ->
        [friendly] { $market ->
            [AT] Deine Nachricht gilt als Rücktritt vom Kauf.
           *[other] Deine Nachricht gilt als Widerruf.
        }
       *[formal] { $market ->
            [AT] Ihre Nachricht gilt als Rücktritt vom Kauf.
           *[other] Ihre Nachricht gilt als Widerruf.
        }
    }

return-request-policy = { $voice ->
    [friendly] Nach unseren Rückgabebedingungen ist das möglich, und du bekommst dein Geld zurück.
   *[formal] Nach unseren Rückgabebedingungen ist das möglich, und Sie erhalten Ihr Geld zurück.
}
    .short = Unsere Bedingungen erlauben die Rückgabe.

# they were told so before they bought; the plain form
return-request-own-cost = { $voice ->
    [friendly] Die Kosten der Rücksendung trägst du selbst, wie vor dem Kauf angegeben.
   *[formal] Die Kosten der Rücksendung tragen Sie selbst, wie vor dem Kauf angegeben.
}
    .short = { $voice ->
        [friendly] Das Rückporto trägst du, wie beim Kauf angegeben.
       *[formal] Das Rückporto tragen Sie, wie beim Kauf angegeben.
    }

# the same, softer
return-request-own-cost-soft = { $voice ->
    [friendly] Für dich fallen nur die Kosten der Rücksendung an, wie vor dem Kauf angegeben.
   *[formal] Für Sie fallen nur die Kosten der Rücksendung an, wie vor dem Kauf angegeben.
}
    .short = { $voice ->
        [friendly] Für dich fällt nur das Rückporto an, wie beim Kauf angegeben.
       *[formal] Für Sie fällt nur das Rückporto an, wie beim Kauf angegeben.
    }

# the size does not fit
return-request-other-size = { $voice ->
    [friendly] Wenn du lieber eine andere Größe möchtest, schreib mir, welche. Ich sehe innerhalb eines Werktages nach, ob wir sie haben.
   *[formal] Wenn Sie lieber eine andere Größe möchten, schreiben Sie mir, welche. Ich sehe innerhalb eines Werktages nach, ob wir sie haben.
}
    .short = { $voice ->
        [friendly] Lieber eine andere Größe? Schreib mir, welche: Ich sehe innerhalb eines Werktages nach.
       *[formal] Lieber eine andere Größe? Schreiben Sie mir, welche: Ich sehe innerhalb eines Werktages nach.
    }

## Something is wrong with it

return-request-fault-free = { $voice ->
    [friendly] Wir nehmen die Ware zurück, und die Rücksendung kostet dich nichts.
   *[formal] Wir nehmen die Ware zurück, und die Rücksendung kostet Sie nichts.
}
    .short = { $voice ->
        [friendly] Die Rückgabe kostet dich nichts.
       *[formal] Die Rückgabe kostet Sie nichts.
    }

# after the return period · $guarantee_years (number) years of the statutory guarantee
# voice: neutral
return-request-fault-law = Die Rückgabefrist spielt dabei keine Rolle: Für Mängel gilt ab der Lieferung { $guarantee_years } Jahre lang die gesetzliche Gewährleistung.
    .short = { $channel ->
        [mercadolibre] Ab Lieferung: { $guarantee_years } Jahre gesetzliche Gewährleistung.
       *[other] Ab Lieferung gilt { $guarantee_years } Jahre lang die gesetzliche Gewährleistung.
    }

# $resend_by (date) when a replacement leaves
return-request-choose = { $voice ->
    [friendly] Du kannst wählen: Entweder schicken wir dir bis zum { $resend_by } Ersatz, oder wir erstatten dir den vollen Preis.
   *[formal] Sie können wählen: Entweder senden wir Ihnen bis zum { $resend_by } Ersatz, oder wir erstatten Ihnen den vollen Preis.
}
    .short = { $voice ->
        [friendly] Du kannst wählen: Ersatz, den wir bis zum { $resend_by } verschicken, oder die volle Erstattung.
       *[formal] Sie können wählen: Ersatz, den wir bis zum { $resend_by } versenden, oder die volle Erstattung.
    }

# $resend_by (date) when a replacement leaves · $refund (money) what goes back
return-request-choose-sum = { $voice ->
    [friendly] Du kannst wählen: Entweder schicken wir dir bis zum { $resend_by } Ersatz, oder wir erstatten dir den vollen Preis von { $refund }.
   *[formal] Sie können wählen: Entweder senden wir Ihnen bis zum { $resend_by } Ersatz, oder wir erstatten Ihnen den vollen Preis von { $refund }.
}
    .short = { $voice ->
        [friendly] Du kannst wählen: Ersatz, den wir bis zum { $resend_by } verschicken, oder die volle Erstattung von { $refund }.
       *[formal] Sie können wählen: Ersatz, den wir bis zum { $resend_by } versenden, oder die volle Erstattung von { $refund }.
    }

# the whole order
return-request-full-refund = { $voice ->
    [friendly] Du bekommst alles zurück, was du bezahlt hast, auch die Versandkosten.
   *[formal] Sie erhalten alles zurück, was Sie bezahlt haben, auch die Versandkosten.
}
    .short = { $voice ->
        [friendly] Du bekommst alles zurück, auch die Versandkosten.
       *[formal] Sie erhalten alles zurück, auch die Versandkosten.
    }

# a part of the order
return-request-full-refund-part = { $voice ->
    [friendly] Für diesen Teil bekommst du den vollen Preis zurück.
   *[formal] Für diesen Teil erhalten Sie den vollen Preis zurück.
}
    .short = Den vollen Preis für diesen Teil erstatten wir.

# after the return period
return-request-mend = { $voice ->
    [friendly] Wir reparieren oder ersetzen die Ware; schreib mir gern, was dir lieber ist. Ist beides nicht möglich, bekommst du dein Geld zurück. Spätestens am dritten Werktag nach der Ankunft ist die Ware geprüft; noch am selben Tag sage ich dir, wie es weitergeht.
   *[formal] Wir reparieren oder ersetzen die Ware; schreiben Sie mir gern, was Ihnen lieber ist. Ist beides nicht möglich, erhalten Sie Ihr Geld zurück. Spätestens am dritten Werktag nach der Ankunft ist die Ware geprüft; noch am selben Tag sage ich Ihnen, wie es weitergeht.
}
    .short = { $voice ->
        [friendly] Möchtest du Reparatur oder Ersatz? Ist beides nicht möglich, bekommst du dein Geld zurück. Prüfung: binnen 3 Werktagen nach Ankunft.
       *[formal] Möchten Sie Reparatur oder Ersatz? Ist beides nicht möglich, erhalten Sie Ihr Geld zurück. Prüfung: binnen 3 Werktagen nach Ankunft.
    }

## When the money comes

# the whole order, where the law says so
return-request-refund-law = { $voice ->
    [friendly] Innerhalb von 14 Tagen nach deiner Nachricht bekommst du alles zurück, was du bezahlt hast, auch den Standardversand.
   *[formal] Innerhalb von 14 Tagen nach Ihrer Nachricht erhalten Sie alles zurück, was Sie bezahlt haben, auch den Standardversand.
}
    .short = { $voice ->
        [friendly] Innerhalb von 14 Tagen ab deiner Nachricht erstatten wir alles samt Standardversand.
       *[formal] Innerhalb von 14 Tagen ab Ihrer Nachricht erstatten wir alles samt Standardversand.
    }

# a part of the order, where the law says so
return-request-refund-law-part = { $voice ->
    [friendly] Innerhalb von 14 Tagen nach deiner Nachricht bekommst du den Preis für diesen Teil zurück.
   *[formal] Innerhalb von 14 Tagen nach Ihrer Nachricht erhalten Sie den Preis für diesen Teil zurück.
}
    .short = { $voice ->
        [friendly] Innerhalb von 14 Tagen ab deiner Nachricht erstatten wir den Preis für diesen Teil.
       *[formal] Innerhalb von 14 Tagen ab Ihrer Nachricht erstatten wir den Preis für diesen Teil.
    }

# follows the 14 days
# voice: neutral
return-request-proof-first = Dafür brauche ich nur das Paket oder ein Foto des Einlieferungsbelegs, je nachdem, was zuerst bei mir ist.
    .short = Dafür genügt das Paket oder ein Foto des Einlieferungsbelegs.

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
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Dein Geld hast du innerhalb eines Werktages nach Ankunft.
           *[other] Dein Geld hast du innerhalb von { $refund_days } Werktagen nach Ankunft.
        }
       *[formal] { $refund_days ->
            [one] Ihr Geld haben Sie innerhalb eines Werktages nach Ankunft.
           *[other] Ihr Geld haben Sie innerhalb von { $refund_days } Werktagen nach Ankunft.
        }
    }

## The marketplace takes it back

return-request-marketplace = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, und er nimmt sie auch zurück. Melde die Rückgabe bitte in deinem Konto bei den Bestellungen an. Dort bekommst du das Etikett und alle Angaben.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, und er nimmt sie auch zurück. Melden Sie die Rückgabe bitte in Ihrem Konto bei den Bestellungen an. Dort erhalten Sie das Etikett und alle Angaben.
}
    .short = { $voice ->
        [friendly] Melde die Rückgabe bitte in deinem Konto an; dort bekommst du das Etikett.
       *[formal] Melden Sie die Rückgabe bitte in Ihrem Konto an; dort erhalten Sie das Etikett.
    }

return-request-marketplace-fault = { $voice ->
    [friendly] Ein Mangel soll dich nichts kosten. Wenn du die Rücksendung bezahlen sollst, schreib mir, und ich kläre das innerhalb eines Werktages.
   *[formal] Ein Mangel soll Sie nichts kosten. Wenn Sie die Rücksendung bezahlen sollen, schreiben Sie mir, und ich kläre das innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Ein Mangel soll dich nichts kosten.
       *[formal] Ein Mangel soll Sie nichts kosten.
    }

return-request-marketplace-refund = { $voice ->
    [friendly] Das Geld erstattet dir der Marktplatz auf dem Weg, auf dem du bezahlt hast.
   *[formal] Das Geld erstattet Ihnen der Marktplatz auf dem Weg, auf dem Sie bezahlt haben.
}
    .short = { $voice ->
        [friendly] Der Marktplatz erstattet dir das Geld auf demselben Zahlungsweg.
       *[formal] Der Marktplatz erstattet Ihnen das Geld auf demselben Zahlungsweg.
    }

## After the return period

return-request-exception-over = { $voice ->
    [friendly] Die Rückgabefrist ist zwar abgelaufen, für dich mache ich aber eine Ausnahme: Du bekommst dein Geld zurück.
   *[formal] Die Rückgabefrist ist zwar abgelaufen, für Sie mache ich aber eine Ausnahme: Sie erhalten Ihr Geld zurück.
}
    .short = { $voice ->
        [friendly] Auch nach der Frist bekommst du ausnahmsweise dein Geld zurück.
       *[formal] Auch nach der Frist erhalten Sie ausnahmsweise Ihr Geld zurück.
    }

return-request-exception-none = { $voice ->
    [friendly] Unsere Bedingungen sehen hier keine Rückgabe vor, für dich mache ich aber eine Ausnahme: Du bekommst dein Geld zurück.
   *[formal] Unsere Bedingungen sehen hier keine Rückgabe vor, für Sie mache ich aber eine Ausnahme: Sie erhalten Ihr Geld zurück.
}
    .short = { $voice ->
        [friendly] Ich mache eine Ausnahme: Du bekommst dein Geld zurück.
       *[formal] Ich mache eine Ausnahme: Sie erhalten Ihr Geld zurück.
    }

# the plain form
return-request-exception-cost = { $voice ->
    [friendly] Das Porto für die Rücksendung übernimm bitte selbst.
   *[formal] Das Porto für die Rücksendung übernehmen Sie bitte selbst.
}
    .short = { $voice ->
        [friendly] Das Rückporto trägst du bitte selbst.
       *[formal] Das Rückporto tragen Sie bitte selbst.
    }

# the same, softer
return-request-exception-cost-soft = { $voice ->
    [friendly] Ich bitte dich nur, das Porto für die Rücksendung zu übernehmen.
   *[formal] Ich bitte Sie nur, das Porto für die Rücksendung zu übernehmen.
}
    .short = { $voice ->
        [friendly] Ich bitte dich nur um das Rückporto.
       *[formal] Ich bitte Sie nur um das Rückporto.
    }

# voice: neutral
return-request-over = Die Rückgabe kann ich nicht annehmen, denn die Frist dafür ist abgelaufen.
    .short = Nach der Frist ist keine Rückgabe mehr möglich.

# voice: neutral
return-request-none = Die Rückgabe kann ich nicht annehmen, denn unsere Bedingungen sehen sie für diese Bestellung nicht vor.
    .short = Unsere Bedingungen sehen für diese Bestellung keine Rückgabe vor.

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
    .short = { $voice ->
        [friendly] Ich habe mir deine Bestellung genau angesehen.
       *[formal] Ich habe mir Ihre Bestellung genau angesehen.
    }

# after what is possible
# voice: neutral
return-request-over-soft = Da die Rückgabefrist abgelaufen ist, ist die Rückgabe selbst leider nicht mehr möglich.
    .short = Die Frist ist abgelaufen und eine Rückgabe leider nicht mehr möglich.

# after what is possible
# voice: neutral
return-request-none-soft = Eine Rückgabe sehen unsere Bedingungen für diese Bestellung leider nicht vor.
    .short = Unsere Bedingungen sehen hier leider keine Rückgabe vor.
