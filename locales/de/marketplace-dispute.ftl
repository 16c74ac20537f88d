### The customer has opened a case: on a marketplace, with a payment service or with the bank. "Plattform" stands for the
### first two. Nothing here asks to close a case, and nothing hangs on it.

# $platform_case (identifier) the case's number · $order_id (identifier) the order's number
marketplace-dispute-subject = { $voice ->
    [friendly] Dein Fall { $platform_case } zur Bestellung { $order_id }
   *[formal] Ihr Fall { $platform_case } zur Bestellung { $order_id }
}

# Said where the case is a further question in the same message.
# $platform_case (identifier) the case's number · $order_id (identifier) the order's number
marketplace-dispute-also = { $voice ->
    [friendly] Offen ist auch dein Fall { $platform_case } zur Bestellung { $order_id }.
   *[formal] Offen ist auch Ihr Fall { $platform_case } zur Bestellung { $order_id }.
}
    .short = { $voice ->
        [friendly] Offen ist auch dein Fall { $platform_case }.
       *[formal] Offen ist auch Ihr Fall { $platform_case }.
    }

## Listen

# $kind (choice) what the case says · $platform_case (identifier) · $order_id (identifier)
marketplace-dispute-heard = { $voice ->
    [friendly] { $kind ->
        [not-received] { START("du") } hast den Fall { $platform_case } eröffnet und gemeldet, dass die Bestellung { $order_id } nicht angekommen ist.
        [not-as-described] { START("du") } hast den Fall { $platform_case } eröffnet und gemeldet, dass die Bestellung { $order_id } nicht der Beschreibung entspricht.
       *[chargeback] { START("du") } hast bei deiner Bank oder deinem Zahlungsdienst die Zahlung zur Bestellung { $order_id } zurückgefordert (Fall { $platform_case }).
    }
   *[formal] { $kind ->
        [not-received] Sie haben den Fall { $platform_case } eröffnet und gemeldet, dass die Bestellung { $order_id } nicht angekommen ist.
        [not-as-described] Sie haben den Fall { $platform_case } eröffnet und gemeldet, dass die Bestellung { $order_id } nicht der Beschreibung entspricht.
       *[chargeback] Sie haben bei Ihrer Bank oder Ihrem Zahlungsdienst die Zahlung zur Bestellung { $order_id } zurückgefordert (Fall { $platform_case }).
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [not-received] Fall { $platform_case }: Du hast gemeldet, dass die Bestellung { $order_id } nicht angekommen ist.
            [not-as-described] Fall { $platform_case }: Du hast gemeldet, dass die Bestellung { $order_id } nicht der Beschreibung entspricht.
           *[chargeback] Fall { $platform_case }: Du hast die Zahlung zur Bestellung { $order_id } zurückgefordert.
        }
       *[formal] { $kind ->
            [not-received] Fall { $platform_case }: Sie haben gemeldet, dass die Bestellung { $order_id } nicht angekommen ist.
            [not-as-described] Fall { $platform_case }: Sie haben gemeldet, dass die Bestellung { $order_id } nicht der Beschreibung entspricht.
           *[chargeback] Fall { $platform_case }: Sie haben die Zahlung zur Bestellung { $order_id } zurückgefordert.
        }
    }

## Sympathy

# one apology, before a proposal · $mood (choice)
marketplace-dispute-feel = { $voice ->
    [friendly] { $mood ->
        [angry] Du hättest schon früher eine Lösung bekommen müssen; das tut mir leid.
        [rational] Für den Aufwand, den du damit hast, bitte ich um Entschuldigung.
        [disappointed] Es tut mir leid, dass wir deine Erwartungen nicht erfüllt haben.
       *[calm] Es tut mir leid, dass das noch nicht geklärt ist.
    }
   *[formal] { $mood ->
        [angry] Sie hätten schon früher eine Lösung bekommen müssen; das tut mir leid.
        [rational] Für den Aufwand, den Sie damit haben, bitte ich um Entschuldigung.
        [disappointed] Es tut mir leid, dass wir Ihre Erwartungen nicht erfüllt haben.
       *[calm] Es tut mir leid, dass das noch nicht geklärt ist.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Du hättest früher eine Lösung bekommen müssen; das tut mir leid.
            [rational] Für den Aufwand bitte ich um Entschuldigung.
            [disappointed] Es tut mir leid, dass wir dich enttäuscht haben.
           *[calm] Es tut mir leid, dass das noch offen ist.
        }
       *[formal] { $mood ->
            [angry] Sie hätten früher eine Lösung bekommen müssen; das tut mir leid.
            [rational] Für den Aufwand bitte ich um Entschuldigung.
            [disappointed] Es tut mir leid, dass wir Sie enttäuscht haben.
           *[calm] Es tut mir leid, dass das noch offen ist.
        }
    }

# before documents that contradict the case · $mood (choice)
marketplace-dispute-evidence-feel = { $voice ->
    [friendly] { $mood ->
        [angry] Du willst, dass das geklärt wird, und das will ich auch.
        [rational] Du sollst wissen, worauf sich die Entscheidung stützt.
        [disappointed] Ich verstehe, dass du von dieser Bestellung etwas anderes erwartet hast.
       *[calm] Ich verstehe, dass du Klarheit möchtest.
    }
   *[formal] { $mood ->
        [angry] Sie wollen, dass das geklärt wird, und das will ich auch.
        [rational] Sie sollen wissen, worauf sich die Entscheidung stützt.
        [disappointed] Ich verstehe, dass Sie von dieser Bestellung etwas anderes erwartet haben.
       *[calm] Ich verstehe, dass Sie Klarheit möchten.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Du willst, dass das geklärt wird, und das will ich auch.
            [rational] Du sollst wissen, worauf die Entscheidung beruht.
            [disappointed] Ich verstehe, dass du etwas anderes erwartet hast.
           *[calm] Ich verstehe, dass du Klarheit möchtest.
        }
       *[formal] { $mood ->
            [angry] Sie wollen, dass das geklärt wird, und das will ich auch.
            [rational] Sie sollen wissen, worauf die Entscheidung beruht.
            [disappointed] Ich verstehe, dass Sie etwas anderes erwartet haben.
           *[calm] Ich verstehe, dass Sie Klarheit möchten.
        }
    }

## The marketplace stores and ships it

# rational
marketplace-dispute-who-decides = { $voice ->
    [friendly] Du sollst wissen, wer über diesen Fall entscheidet.
   *[formal] Sie sollen wissen, wer über diesen Fall entscheidet.
}
    .short = { $voice ->
        [friendly] Du sollst wissen, wer den Fall entscheidet.
       *[formal] Sie sollen wissen, wer den Fall entscheidet.
    }

# $kind (choice) what the case says
marketplace-dispute-marketplace = { $voice ->
    [friendly] { $kind ->
        [chargeback] Diese Bestellung verschickt der Marktplatz für uns, und er hat auch die Zahlung angenommen. Deshalb antwortet er deiner Bank oder deinem Zahlungsdienst und nicht unser Shop.
       *[other] Diese Bestellung lagert und verschickt der Marktplatz für uns. Er entscheidet auch über diesen Fall, und eine Erstattung käme von ihm. Bei Fragen zum Fall öffne die Bestellung in deinem Konto und ruf die Hilfe auf.
    }
   *[formal] { $kind ->
        [chargeback] Diese Bestellung versendet der Marktplatz für uns, und er hat auch die Zahlung angenommen. Deshalb antwortet er Ihrer Bank oder Ihrem Zahlungsdienst und nicht unser Shop.
       *[other] Diese Bestellung lagert und versendet der Marktplatz für uns. Er entscheidet auch über diesen Fall, und eine Erstattung käme von ihm. Bei Fragen zum Fall öffnen Sie die Bestellung in Ihrem Konto und rufen Sie die Hilfe auf.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] Der Marktplatz verschickt diese Bestellung und hat die Zahlung angenommen. Deshalb antwortet er deiner Bank oder deinem Zahlungsdienst.
           *[other] Der Marktplatz verschickt diese Bestellung, entscheidet den Fall und würde auch erstatten. Bei Fragen öffne die Bestellung in deinem Konto und ruf die Hilfe auf.
        }
       *[formal] { $kind ->
            [chargeback] Der Marktplatz versendet diese Bestellung und hat die Zahlung angenommen. Deshalb antwortet er Ihrer Bank oder Ihrem Zahlungsdienst.
           *[other] Der Marktplatz versendet diese Bestellung, entscheidet den Fall und würde auch erstatten. Bei Fragen öffnen Sie die Bestellung in Ihrem Konto und rufen Sie die Hilfe auf.
        }
    }

marketplace-dispute-help-with-item = { $voice ->
    [friendly] Wenn du Hilfe mit dem Artikel selbst möchtest, beschreib mir das Problem. Meine Antwort hast du innerhalb eines Werktages.
   *[formal] Wenn Sie Hilfe mit dem Artikel selbst möchten, beschreiben Sie mir das Problem. Meine Antwort haben Sie innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Für Hilfe mit dem Artikel beschreib mir das Problem: Ich antworte innerhalb eines Werktages.
       *[formal] Für Hilfe mit dem Artikel beschreiben Sie mir das Problem: Ich antworte innerhalb eines Werktages.
    }

# voice: neutral
marketplace-dispute-see-result = Das Ergebnis steht dann im Fall selbst.

## A proposal

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-full-refund = { $voice ->
    [friendly] { $kind ->
        [chargeback] Wir stimmen dem zu: Du bekommst den vollen Betrag von { $amount } über deine Bank oder deinen Zahlungsdienst zurück.
       *[other] Ich schlage dir die volle Erstattung von { $amount } vor.
    }
   *[formal] { $kind ->
        [chargeback] Wir stimmen dem zu: Sie erhalten den vollen Betrag von { $amount } über Ihre Bank oder Ihren Zahlungsdienst zurück.
       *[other] Ich schlage Ihnen die volle Erstattung von { $amount } vor.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] Wir stimmen zu: Du bekommst die vollen { $amount } über deine Bank oder deinen Zahlungsdienst zurück.
           *[other] Ich schlage dir die volle Erstattung von { $amount } vor.
        }
       *[formal] { $kind ->
            [chargeback] Wir stimmen zu: Sie erhalten die vollen { $amount } über Ihre Bank oder Ihren Zahlungsdienst zurück.
           *[other] Ich schlage Ihnen die volle Erstattung von { $amount } vor.
        }
    }

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-partial-refund = { $voice ->
    [friendly] { $kind ->
        [not-received] Mein Vorschlag: Du wartest auf das Paket, und wir erstatten dir { $amount } wegen der Verspätung.
        [not-as-described] Mein Vorschlag: Du behältst den Artikel, und wir erstatten dir { $amount }.
       *[chargeback] Mein Vorschlag: Wir erstatten dir { $amount } vom Kaufpreis.
    }
   *[formal] { $kind ->
        [not-received] Mein Vorschlag: Sie warten auf das Paket, und wir erstatten Ihnen { $amount } wegen der Verspätung.
        [not-as-described] Mein Vorschlag: Sie behalten den Artikel, und wir erstatten Ihnen { $amount }.
       *[chargeback] Mein Vorschlag: Wir erstatten Ihnen { $amount } vom Kaufpreis.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [not-received] Mein Vorschlag: Du wartest, und wir erstatten { $amount } wegen der Verspätung.
            [not-as-described] Mein Vorschlag: Du behältst den Artikel, und wir erstatten { $amount }.
           *[chargeback] Mein Vorschlag: Wir erstatten { $amount } vom Kaufpreis.
        }
       *[formal] { $kind ->
            [not-received] Mein Vorschlag: Sie warten, und wir erstatten { $amount } wegen der Verspätung.
            [not-as-described] Mein Vorschlag: Sie behalten den Artikel, und wir erstatten { $amount }.
           *[chargeback] Mein Vorschlag: Wir erstatten { $amount } vom Kaufpreis.
        }
    }

# $kind (choice) what the case says · $resend_by (date) when it leaves
marketplace-dispute-propose-replacement = { $voice ->
    [friendly] { $kind ->
        [not-received] Mein Vorschlag: Wir verschicken die Bestellung bis zum { $resend_by } kostenlos noch einmal.
       *[other] Mein Vorschlag: Wir verschicken bis zum { $resend_by } kostenlos Ersatz.
    }
   *[formal] { $kind ->
        [not-received] Mein Vorschlag: Wir versenden die Bestellung bis zum { $resend_by } kostenlos noch einmal.
       *[other] Mein Vorschlag: Wir versenden bis zum { $resend_by } kostenlos Ersatz.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [not-received] Mein Vorschlag: Wir verschicken alles bis zum { $resend_by } kostenlos noch einmal.
           *[other] Mein Vorschlag: Wir verschicken bis zum { $resend_by } kostenlos Ersatz.
        }
       *[formal] { $kind ->
            [not-received] Mein Vorschlag: Wir versenden alles bis zum { $resend_by } kostenlos noch einmal.
           *[other] Mein Vorschlag: Wir versenden bis zum { $resend_by } kostenlos Ersatz.
        }
    }

# $kind (choice) what the case says · $amount (money) what goes back
marketplace-dispute-propose-return = { $voice ->
    [friendly] { $kind ->
        [not-received] Mein Vorschlag: Wir erstatten dir { $amount }, und wenn das Paket noch ankommt, schickst du es zurück.
       *[other] Mein Vorschlag: Du schickst den Artikel zurück, und wir erstatten dir { $amount }.
    }
   *[formal] { $kind ->
        [not-received] Mein Vorschlag: Wir erstatten Ihnen { $amount }, und wenn das Paket noch ankommt, senden Sie es zurück.
       *[other] Mein Vorschlag: Sie senden den Artikel zurück, und wir erstatten Ihnen { $amount }.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [not-received] Mein Vorschlag: Wir erstatten { $amount }; kommt das Paket noch an, schickst du es zurück.
           *[other] Mein Vorschlag: Du schickst den Artikel zurück, und wir erstatten { $amount }.
        }
       *[formal] { $kind ->
            [not-received] Mein Vorschlag: Wir erstatten { $amount }; kommt das Paket noch an, senden Sie es zurück.
           *[other] Mein Vorschlag: Sie senden den Artikel zurück, und wir erstatten { $amount }.
        }
    }

# beside a replacement · $amount (money) the full refund
marketplace-dispute-or-refund = { $voice ->
    [friendly] Wenn dir das Geld lieber ist, erstatten wir dir stattdessen { $amount }.
   *[formal] Wenn Ihnen das Geld lieber ist, erstatten wir Ihnen stattdessen { $amount }.
}
    .short = { $voice ->
        [friendly] Oder wir erstatten dir stattdessen { $amount }.
       *[formal] Oder wir erstatten Ihnen stattdessen { $amount }.
    }

marketplace-dispute-return-own = { $voice ->
    [friendly] Die Rücksendung bezahlst du, wie vor dem Kauf angegeben.
   *[formal] Die Rücksendung bezahlen Sie, wie vor dem Kauf angegeben.
}
    .short = { $voice ->
        [friendly] Die Rücksendung bezahlst du, wie vor dem Kauf angegeben.
       *[formal] Die Rücksendung bezahlen Sie, wie vor dem Kauf angegeben.
    }

# beside a part of the price
marketplace-dispute-or-all = { $voice ->
    [friendly] Wenn du nicht warten möchtest, erstatten wir dir stattdessen alles, was du bezahlt hast.
   *[formal] Wenn Sie nicht warten möchten, erstatten wir Ihnen stattdessen alles, was Sie bezahlt haben.
}
    .short = { $voice ->
        [friendly] Möchtest du nicht warten, erstatten wir alles.
       *[formal] Möchten Sie nicht warten, erstatten wir alles.
    }
marketplace-dispute-or-return = { $voice ->
    [friendly] Du kannst den Artikel auch gegen volle Erstattung zurückschicken; das Porto bezahlen wir.
   *[formal] Sie können den Artikel auch gegen volle Erstattung zurücksenden; das Porto bezahlen wir.
}
    .short = { $voice ->
        [friendly] Oder du schickst ihn gegen volle Erstattung zurück; das Porto bezahlen wir.
       *[formal] Oder Sie senden ihn gegen volle Erstattung zurück; das Porto bezahlen wir.
    }
marketplace-dispute-or-other = { $voice ->
    [friendly] Wenn das für dich nicht passt, schreib mir, was du erwartest. Ich antworte innerhalb eines Werktages.
   *[formal] Wenn das für Sie nicht passt, schreiben Sie mir, was Sie erwarten. Ich antworte innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Passt das nicht, schreib mir, was du erwartest: Ich antworte innerhalb eines Werktages.
       *[formal] Passt das nicht, schreiben Sie mir, was Sie erwarten: Ich antworte innerhalb eines Werktages.
    }

marketplace-dispute-either-way = { $voice ->
    [friendly] Der Vorschlag gilt unabhängig davon, wie du über den Fall entscheidest.
   *[formal] Der Vorschlag gilt unabhängig davon, wie Sie über den Fall entscheiden.
}
    .short = { $voice ->
        [friendly] Der Vorschlag gilt, wie auch immer du über den Fall entscheidest.
       *[formal] Der Vorschlag gilt, wie auch immer Sie über den Fall entscheiden.
    }

# $kind (choice) what the case says
marketplace-dispute-documents-too = { $voice ->
    [friendly] { $kind ->
        [chargeback] Unsere Unterlagen liegen auch deiner Bank oder deinem Zahlungsdienst vor.
       *[other] Unsere Unterlagen liegen auch der Plattform vor.
    }
   *[formal] { $kind ->
        [chargeback] Unsere Unterlagen liegen auch Ihrer Bank oder Ihrem Zahlungsdienst vor.
       *[other] Unsere Unterlagen liegen auch der Plattform vor.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] Auch deine Bank oder dein Zahlungsdienst hat unsere Unterlagen.
           *[other] Auch die Plattform hat unsere Unterlagen.
        }
       *[formal] { $kind ->
            [chargeback] Auch Ihre Bank oder Ihr Zahlungsdienst hat unsere Unterlagen.
           *[other] Auch die Plattform hat unsere Unterlagen.
        }
    }

marketplace-dispute-nothing-to-do = { $voice ->
    [friendly] Von deiner Seite ist nichts weiter nötig.
   *[formal] Von Ihrer Seite ist nichts weiter nötig.
}

# $kind (choice) what the case says
marketplace-dispute-accept = { $voice ->
    [friendly] { $kind ->
        [chargeback] Um ihn anzunehmen, genügt eine Antwort auf diese Nachricht.
       *[other] Annehmen kannst du ihn im Fall selbst oder mit einer Antwort auf diese Nachricht.
    }
   *[formal] { $kind ->
        [chargeback] Um ihn anzunehmen, genügt eine Antwort auf diese Nachricht.
       *[other] Annehmen können Sie ihn im Fall selbst oder mit einer Antwort auf diese Nachricht.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] Zum Annehmen genügt eine Antwort hier.
           *[other] Annehmen kannst du ihn im Fall oder mit einer Antwort hier.
        }
       *[formal] { $kind ->
            [chargeback] Zum Annehmen genügt eine Antwort hier.
           *[other] Annehmen können Sie ihn im Fall oder mit einer Antwort hier.
        }
    }

# $refund_days (number) business days
marketplace-dispute-refund-days = { $voice ->
    [friendly] { $refund_days ->
        [one] Nach deiner Zusage ist das Geld innerhalb eines Werktages bei dir.
       *[other] Nach deiner Zusage ist das Geld innerhalb von { $refund_days } Werktagen bei dir.
    }
   *[formal] { $refund_days ->
        [one] Nach Ihrer Zusage ist das Geld innerhalb eines Werktages bei Ihnen.
       *[other] Nach Ihrer Zusage ist das Geld innerhalb von { $refund_days } Werktagen bei Ihnen.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Nach deiner Zusage hast du das Geld innerhalb eines Werktages.
           *[other] Nach deiner Zusage hast du das Geld innerhalb von { $refund_days } Werktagen.
        }
       *[formal] { $refund_days ->
            [one] Nach Ihrer Zusage haben Sie das Geld innerhalb eines Werktages.
           *[other] Nach Ihrer Zusage haben Sie das Geld innerhalb von { $refund_days } Werktagen.
        }
    }
marketplace-dispute-refund-days-return = { $voice ->
    [friendly] { $refund_days ->
        [one] Sobald du den Artikel abgeschickt hast, ist das Geld innerhalb eines Werktages bei dir.
       *[other] Sobald du den Artikel abgeschickt hast, ist das Geld innerhalb von { $refund_days } Werktagen bei dir.
    }
   *[formal] { $refund_days ->
        [one] Sobald Sie den Artikel abgeschickt haben, ist das Geld innerhalb eines Werktages bei Ihnen.
       *[other] Sobald Sie den Artikel abgeschickt haben, ist das Geld innerhalb von { $refund_days } Werktagen bei Ihnen.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Nach dem Absenden hast du das Geld innerhalb eines Werktages.
           *[other] Nach dem Absenden hast du das Geld innerhalb von { $refund_days } Werktagen.
        }
       *[formal] { $refund_days ->
            [one] Nach dem Absenden haben Sie das Geld innerhalb eines Werktages.
           *[other] Nach dem Absenden haben Sie das Geld innerhalb von { $refund_days } Werktagen.
        }
    }

## Documents that contradict the case

# direct: the plain answer first · $delivered_on (date)
# voice: neutral
marketplace-dispute-position-delivered = Nach unseren Unterlagen wurde das Paket am { $delivered_on } zugestellt.
    .short = Nach unseren Unterlagen wurde am { $delivered_on } zugestellt.

# voice: neutral
marketplace-dispute-position-delivery = Unsere Unterlagen zur Zustellung stimmen mit den Angaben im Fall nicht überein.
    .short = Unsere Zustelldaten stimmen mit dem Fall nicht überein.

# voice: neutral
marketplace-dispute-position-not-as-described = Wir haben den Artikel geprüft, und er entspricht der Beschreibung.
    .short = Wir haben geprüft: Der Artikel entspricht der Beschreibung.

# voice: neutral
marketplace-dispute-position-chargeback = Nach unseren Unterlagen gehört die Zahlung zu dieser Bestellung.
    .short = Laut Unterlagen gehört die Zahlung zu dieser Bestellung.

# before the list of documents · $kind (choice) what the case says
marketplace-dispute-documents = { $voice ->
    [friendly] { $kind ->
        [chargeback] Diese Unterlagen habe ich deiner Bank oder deinem Zahlungsdienst geschickt:
       *[other] Diese Unterlagen habe ich zum Fall eingereicht:
    }
   *[formal] { $kind ->
        [chargeback] Diese Unterlagen habe ich Ihrer Bank oder Ihrem Zahlungsdienst geschickt:
       *[other] Diese Unterlagen habe ich zum Fall eingereicht:
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] An deine Bank oder deinen Zahlungsdienst habe ich geschickt:
           *[other] Zum Fall habe ich eingereicht:
        }
       *[formal] { $kind ->
            [chargeback] An Ihre Bank oder Ihren Zahlungsdienst habe ich geschickt:
           *[other] Zum Fall habe ich eingereicht:
        }
    }

# $item (text) one document
# same: what the case brings
# voice: neutral
marketplace-dispute-document = { $item }

# indirect: after the documents, softened · $delivered_on (date)
# voice: neutral
marketplace-dispute-soft-delivered = Soweit wir daraus sehen, wurde das Paket am { $delivered_on } zugestellt.
    .short = Soweit wir sehen, wurde am { $delivered_on } zugestellt.

# voice: neutral
marketplace-dispute-soft-delivery = Soweit wir daraus sehen, war die Zustellung anders als im Fall angegeben.
    .short = Soweit wir sehen, war die Zustellung anders als angegeben.

# voice: neutral
marketplace-dispute-soft-not-as-described = Soweit wir daraus sehen, entspricht der Artikel der Beschreibung.
    .short = Soweit wir sehen, entspricht der Artikel der Beschreibung.

# voice: neutral
marketplace-dispute-soft-chargeback = Soweit wir daraus sehen, gehört die Zahlung zu dieser Bestellung.
    .short = Soweit wir sehen, gehört die Zahlung zu dieser Bestellung.

marketplace-dispute-no-doubt = { $voice ->
    [friendly] Deine Angaben bezweifle ich damit nicht; die Unterlagen zeigen, was wir wissen.
   *[formal] Ihre Angaben bezweifle ich damit nicht; die Unterlagen zeigen, was wir wissen.
}
    .short = { $voice ->
        [friendly] Deine Angaben bezweifle ich damit nicht.
       *[formal] Ihre Angaben bezweifle ich damit nicht.
    }

# $kind (choice) what the case says
marketplace-dispute-rule = { $voice ->
    [friendly] { $kind ->
        [chargeback] Deine Bank oder dein Zahlungsdienst entscheidet nach den eigenen Regeln und nach den Unterlagen beider Seiten.
       *[other] Die Plattform entscheidet nach ihren Regeln und nach den Unterlagen beider Seiten.
    }
   *[formal] { $kind ->
        [chargeback] Ihre Bank oder Ihr Zahlungsdienst entscheidet nach den eigenen Regeln und nach den Unterlagen beider Seiten.
       *[other] Die Plattform entscheidet nach ihren Regeln und nach den Unterlagen beider Seiten.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] Deine Bank oder dein Zahlungsdienst entscheidet nach eigenen Regeln und den Unterlagen beider Seiten.
           *[other] Die Plattform entscheidet nach ihren Regeln und den Unterlagen beider Seiten.
        }
       *[formal] { $kind ->
            [chargeback] Ihre Bank oder Ihr Zahlungsdienst entscheidet nach eigenen Regeln und den Unterlagen beider Seiten.
           *[other] Die Plattform entscheidet nach ihren Regeln und den Unterlagen beider Seiten.
        }
    }

# $rule (text) a phrase
# voice: neutral
marketplace-dispute-rule-text = Dafür gilt diese Regel: { $rule }.
    .short = Die Regel: { $rule }.

## What we can do meanwhile

marketplace-dispute-offer-not-received = { $voice ->
    [friendly] Wenn das Paket weiter fehlt, schreib mir. Ich frage innerhalb eines Werktages beim Paketdienst nach.
   *[formal] Wenn das Paket weiter fehlt, schreiben Sie mir. Ich frage innerhalb eines Werktages beim Paketdienst nach.
}
    .short = { $voice ->
        [friendly] Fehlt das Paket weiter, schreib mir: Ich frage innerhalb eines Werktages beim Paketdienst nach.
       *[formal] Fehlt das Paket weiter, schreiben Sie mir: Ich frage innerhalb eines Werktages beim Paketdienst nach.
    }
marketplace-dispute-offer-not-as-described = { $voice ->
    [friendly] Wenn am Artikel etwas nicht stimmt, schreib mir, was es ist. Ich schlage dir innerhalb eines Werktages eine Lösung vor.
   *[formal] Wenn am Artikel etwas nicht stimmt, schreiben Sie mir, was es ist. Ich schlage Ihnen innerhalb eines Werktages eine Lösung vor.
}
    .short = { $voice ->
        [friendly] Stimmt etwas nicht, schreib mir: Ich schlage innerhalb eines Werktages eine Lösung vor.
       *[formal] Stimmt etwas nicht, schreiben Sie mir: Ich schlage innerhalb eines Werktages eine Lösung vor.
    }
marketplace-dispute-offer-chargeback = { $voice ->
    [friendly] Wenn du die Zahlung nicht erkennst oder mit der Bestellung etwas nicht stimmte, schreib mir. Ich kläre es innerhalb eines Werktages.
   *[formal] Wenn Sie die Zahlung nicht erkennen oder mit der Bestellung etwas nicht stimmte, schreiben Sie mir. Ich kläre es innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Erkennst du die Zahlung nicht oder stimmte etwas nicht, schreib mir: Ich kläre es innerhalb eines Werktages.
       *[formal] Erkennen Sie die Zahlung nicht oder stimmte etwas nicht, schreiben Sie mir: Ich kläre es innerhalb eines Werktages.
    }

# $kind (choice) what the case says
marketplace-dispute-result = { $voice ->
    [friendly] { $kind ->
        [chargeback] Das Ergebnis erfährst du von deiner Bank oder deinem Zahlungsdienst.
       *[other] Das Ergebnis teilt die Plattform uns beiden im Fall mit.
    }
   *[formal] { $kind ->
        [chargeback] Das Ergebnis erfahren Sie von Ihrer Bank oder Ihrem Zahlungsdienst.
       *[other] Das Ergebnis teilt die Plattform Ihnen und uns im Fall mit.
    }
}
    .short = { $voice ->
        [friendly] { $kind ->
            [chargeback] Das Ergebnis erfährst du von deiner Bank oder deinem Zahlungsdienst.
           *[other] Das Ergebnis teilt die Plattform im Fall mit.
        }
       *[formal] { $kind ->
            [chargeback] Das Ergebnis erfahren Sie von Ihrer Bank oder Ihrem Zahlungsdienst.
           *[other] Das Ergebnis teilt die Plattform im Fall mit.
        }
    }
