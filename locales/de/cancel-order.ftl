### The customer asks to cancel an order or a part of it.

## Subjects

# $order_id (identifier) the order's number
cancel-order-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Stornierung
   *[formal] Ihre Bestellung { $order_id }: Stornierung
}

# $order_id (identifier) the order's number
cancel-order-subject-done = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Stornierung bestätigt
   *[formal] Ihre Bestellung { $order_id }: Stornierung bestätigt
}

# $order_id (identifier) the order's number
cancel-order-subject-return = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Rückgabe
   *[formal] Ihre Bestellung { $order_id }: Rückgabe
}

## What they asked for

# $order_id (identifier) the order's number
cancel-order-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("deine") } Nachricht habe ich gelesen: Du möchtest die Bestellung { $order_id } stornieren.
       *[other] { START("danke") } für deine Nachricht. Du möchtest die Bestellung { $order_id } stornieren.
    }
   *[formal] { $mood ->
        [angry] Ihre Nachricht habe ich gelesen: Sie möchten die Bestellung { $order_id } stornieren.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Sie möchten die Bestellung { $order_id } stornieren.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] { START("du") } möchtest stornieren.
           *[other] { START("du") } möchtest die Bestellung { $order_id } stornieren.
        }
       *[formal] { $channel ->
            [mercadolibre] Sie möchten stornieren.
           *[other] Sie möchten die Bestellung { $order_id } stornieren.
        }
    }

# only a part of the order · $order_id (identifier) its number · $items (list) what they do not want
cancel-order-received-part = { $voice ->
    [friendly] { $mood ->
        [angry] { START("deine") } Nachricht habe ich gelesen. Du möchtest einen Teil der Bestellung { $order_id } stornieren, und zwar: { $items }.
       *[other] { START("danke") } für deine Nachricht. Du möchtest einen Teil der Bestellung { $order_id } stornieren, und zwar: { $items }.
    }
   *[formal] { $mood ->
        [angry] Ihre Nachricht habe ich gelesen. Sie möchten einen Teil der Bestellung { $order_id } stornieren, und zwar: { $items }.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Sie möchten einen Teil der Bestellung { $order_id } stornieren, und zwar: { $items }.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] { START("du") } möchtest stornieren: { $items }.
           *[other] { START("du") } möchtest einen Teil der Bestellung { $order_id } stornieren: { $items }.
        }
       *[formal] { $channel ->
            [mercadolibre] Sie möchten stornieren: { $items }.
           *[other] Sie möchten einen Teil der Bestellung { $order_id } stornieren: { $items }.
        }
    }

## Sympathy, where the answer is not the one they wanted

# the parcel has left
cancel-order-too-late = { $voice ->
    [friendly] { $mood ->
        [angry] { START("du") } wolltest, dass das Paket gar nicht erst losgeht. Das ist nicht gelungen. Ich sage dir, was jetzt möglich ist.
        [rational] { START("hier") } sind der Stand der Sendung und deine Möglichkeiten.
        [disappointed] { START("du") } hattest gehofft, dass sich die Sendung noch anhalten lässt, und ich auch.
       *[calm] { START("ich") } hätte die Sendung gern noch rechtzeitig für dich angehalten.
    }
   *[formal] { $mood ->
        [angry] Sie wollten, dass das Paket gar nicht erst versandt wird. Das ist nicht gelungen. Ich sage Ihnen, was jetzt möglich ist.
        [rational] { START("hier") } sind der Stand der Sendung und Ihre Möglichkeiten.
        [disappointed] Sie hatten gehofft, dass sich die Sendung noch anhalten lässt, und ich auch.
       *[calm] { START("ich") } hätte die Sendung gern noch rechtzeitig für Sie angehalten.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] { START("du") } wolltest den Versand noch stoppen, und das ist nicht gelungen.
            [rational] { START("hier") } sind deine Möglichkeiten.
            [disappointed] { START("du") } hattest gehofft, dass es noch gelingt, und ich auch.
           *[calm] { START("ich") } hätte die Sendung gern noch angehalten.
        }
       *[formal] { $mood ->
            [angry] Sie wollten den Versand noch stoppen, und das ist nicht gelungen.
            [rational] { START("hier") } sind Ihre Möglichkeiten.
            [disappointed] Sie hatten gehofft, dass es noch gelingt, und ich auch.
           *[calm] { START("ich") } hätte die Sendung gern noch angehalten.
        }
    }

# made to order, or too late for a return
cancel-order-looked-into = { $voice ->
    [friendly] { $mood ->
        [angry] Du möchtest eine klare Antwort, und die bekommst du.
        [rational] Ich habe die Fristen und die Bedingungen für deine Bestellung geprüft.
        [disappointed] Ich weiß, dass du auf eine andere Antwort gehofft hast. Deshalb habe ich nachgesehen, was noch möglich ist.
       *[calm] Ich verstehe, dass du die Ware nicht mehr möchtest, und habe deine Bestellung genau geprüft.
    }
   *[formal] { $mood ->
        [angry] Sie möchten eine klare Antwort, und die bekommen Sie.
        [rational] Ich habe die Fristen und die Bedingungen für Ihre Bestellung geprüft.
        [disappointed] Ich weiß, dass Sie auf eine andere Antwort gehofft haben. Deshalb habe ich nachgesehen, was noch möglich ist.
       *[calm] Ich verstehe, dass Sie die Ware nicht mehr möchten, und habe Ihre Bestellung genau geprüft.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Eine klare Antwort hast du verdient.
            [rational] Ich habe die Fristen und Bedingungen geprüft.
            [disappointed] Ich weiß, du hattest auf eine andere Antwort gehofft.
           *[calm] Ich verstehe, dass du die Ware nicht mehr möchtest.
        }
       *[formal] { $mood ->
            [angry] Eine klare Antwort haben Sie verdient.
            [rational] Ich habe die Fristen und Bedingungen geprüft.
            [disappointed] Ich weiß, Sie hatten auf eine andere Antwort gehofft.
           *[calm] Ich verstehe, dass Sie die Ware nicht mehr möchten.
        }
    }

## Not paid

# voice: neutral
cancel-order-nothing-charged = Die Bestellung ist noch nicht bezahlt. Es wurde also nichts abgebucht, und es gibt nichts zu erstatten.
    .short = Die Bestellung ist noch nicht bezahlt; es wurde nichts abgebucht.

cancel-order-unpaid-closed = { $voice ->
    [friendly] Die Bestellung ist jetzt storniert, und du musst nichts weiter tun.
   *[formal] Die Bestellung ist jetzt storniert, und Sie müssen nichts weiter tun.
}
    .short = { $voice ->
        [friendly] Jetzt ist sie storniert; du musst nichts weiter tun.
       *[formal] Jetzt ist sie storniert; Sie müssen nichts weiter tun.
    }

cancel-order-unpaid-closed-part = { $voice ->
    [friendly] Diesen Teil haben wir herausgenommen. Bezahle bitte nur den Rest.
   *[formal] Diesen Teil haben wir herausgenommen. Bezahlen Sie bitte nur den Rest.
}
    .short = { $voice ->
        [friendly] Dieser Teil ist herausgenommen; bezahle bitte nur den Rest.
       *[formal] Dieser Teil ist herausgenommen; bezahlen Sie bitte nur den Rest.
    }

cancel-order-unpaid-wait = { $voice ->
    [friendly] Warte mit einer Zahlung bitte, bis du meine Antwort hast.
   *[formal] Warten Sie mit einer Zahlung bitte, bis Sie meine Antwort haben.
}
    .short = { $voice ->
        [friendly] Bezahle bitte erst nach meiner Antwort.
       *[formal] Bezahlen Sie bitte erst nach meiner Antwort.
    }

## Canceled

cancel-order-done = { $voice ->
    [friendly] Deine Bestellung ist storniert.
   *[formal] Ihre Bestellung ist storniert.
}

cancel-order-done-part = { $voice ->
    [friendly] Dieser Teil deiner Bestellung ist storniert.
   *[formal] Dieser Teil Ihrer Bestellung ist storniert.
}

# $refund (money) what goes back · $refund_days (number) business days until it is there
cancel-order-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] Du erhältst { $refund } innerhalb eines Werktages auf dem Weg zurück, auf dem du bezahlt hast.
       *[other] Du erhältst { $refund } innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem du bezahlt hast.
    }
   *[formal] { $refund_days ->
        [one] Sie erhalten { $refund } innerhalb eines Werktages auf dem Weg zurück, auf dem Sie bezahlt haben.
       *[other] Sie erhalten { $refund } innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Du erhältst { $refund } innerhalb eines Werktages zurück.
           *[other] Du erhältst { $refund } innerhalb von { $refund_days } Werktagen zurück.
        }
       *[formal] { $refund_days ->
            [one] Sie erhalten { $refund } innerhalb eines Werktages zurück.
           *[other] Sie erhalten { $refund } innerhalb von { $refund_days } Werktagen zurück.
        }
    }

# voice: neutral
cancel-order-rest-follows = Der Rest der Bestellung wird wie geplant versandt.

cancel-order-refuse-if-arrives = { $voice ->
    [friendly] Sollte das Paket trotzdem bei dir ankommen, nimm es einfach nicht an. Das kostet dich nichts.
   *[formal] Sollte das Paket trotzdem bei Ihnen ankommen, nehmen Sie es einfach nicht an. Das kostet Sie nichts.
}
    .short = { $voice ->
        [friendly] Kommt das Paket trotzdem an, lehne es einfach kostenlos ab.
       *[formal] Kommt das Paket trotzdem an, lehnen Sie es einfach kostenlos ab.
    }

## Not canceled yet, still in the warehouse

# the marketplace lets nobody but the customer start it
cancel-order-in-account = { $voice ->
    [friendly] Auf diesem Marktplatz beginnt eine Stornierung in deinem Konto: Öffne dort bitte die Bestellung und fordere die Stornierung an.
   *[formal] Auf diesem Marktplatz beginnt eine Stornierung in Ihrem Konto: Öffnen Sie dort bitte die Bestellung und fordern Sie die Stornierung an.
}

cancel-order-in-account-today = { $voice ->
    [friendly] Am besten erledigst du das noch heute; bis dahin kann die Bestellung noch versandt werden.
   *[formal] Am besten erledigen Sie das noch heute; bis dahin kann die Bestellung noch versandt werden.
}

cancel-order-stopping = { $voice ->
    [friendly] Deine Bestellung ist noch in unserem Lager, und ich habe dort veranlasst, dass sie angehalten wird.
   *[formal] Ihre Bestellung ist noch in unserem Lager, und ich habe dort veranlasst, dass sie angehalten wird.
}
    .short = { $voice ->
        [friendly] Ich habe das Lager gebeten, deine Bestellung anzuhalten.
       *[formal] Ich habe das Lager gebeten, Ihre Bestellung anzuhalten.
    }

cancel-order-stopping-part = { $voice ->
    [friendly] Deine Bestellung ist noch in unserem Lager, und ich habe dort veranlasst, dass dieser Teil herausgenommen wird.
   *[formal] Ihre Bestellung ist noch in unserem Lager, und ich habe dort veranlasst, dass dieser Teil herausgenommen wird.
}
    .short = Unser Lager soll diesen Teil herausnehmen.

# made to the customer's specifications
cancel-order-stopping-custom = { $voice ->
    [friendly] Da die Ware eigens für dich angefertigt wird, kommt es darauf an, wie weit die Arbeit schon ist.
   *[formal] Da die Ware eigens für Sie angefertigt wird, kommt es darauf an, wie weit die Arbeit schon ist.
}
    .short = Ob das gelingt, hängt vom Stand der Anfertigung ab.

# $refund_days (number) business days until it is there
cancel-order-if-stopped = { $voice ->
    [friendly] { $refund_days ->
        [one] Gelingt das, erhältst du den Betrag innerhalb eines Werktages auf dem Weg zurück, auf dem du bezahlt hast.
       *[other] Gelingt das, erhältst du den Betrag innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem du bezahlt hast.
    }
   *[formal] { $refund_days ->
        [one] Gelingt das, erhalten Sie den Betrag innerhalb eines Werktages auf dem Weg zurück, auf dem Sie bezahlt haben.
       *[other] Gelingt das, erhalten Sie den Betrag innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Gelingt es, hast du das Geld innerhalb eines Werktages zurück.
           *[other] Gelingt es, hast du das Geld innerhalb von { $refund_days } Werktagen zurück.
        }
       *[formal] { $refund_days ->
            [one] Gelingt es, haben Sie das Geld innerhalb eines Werktages zurück.
           *[other] Gelingt es, haben Sie das Geld innerhalb von { $refund_days } Werktagen zurück.
        }
    }

# $refund (money) what goes back · $refund_days (number) business days until it is there
cancel-order-if-stopped-sum = { $voice ->
    [friendly] { $refund_days ->
        [one] Gelingt das, erhältst du { $refund } innerhalb eines Werktages auf dem Weg zurück, auf dem du bezahlt hast.
       *[other] Gelingt das, erhältst du { $refund } innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem du bezahlt hast.
    }
   *[formal] { $refund_days ->
        [one] Gelingt das, erhalten Sie { $refund } innerhalb eines Werktages auf dem Weg zurück, auf dem Sie bezahlt haben.
       *[other] Gelingt das, erhalten Sie { $refund } innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Gelingt es, erhältst du { $refund } innerhalb eines Werktages zurück.
           *[other] Gelingt es, erhältst du { $refund } innerhalb von { $refund_days } Werktagen zurück.
        }
       *[formal] { $refund_days ->
            [one] Gelingt es, erhalten Sie { $refund } innerhalb eines Werktages zurück.
           *[other] Gelingt es, erhalten Sie { $refund } innerhalb von { $refund_days } Werktagen zurück.
        }
    }

# the law gives a right to withdraw; Austrian law says "Rücktritt" · $today (date) the day of their message
cancel-order-else-right = { $voice ->
    [friendly] { $market ->
        [AT] Sollte das Paket schon unterwegs sein, gilt deine Nachricht vom { $today } als Rücktritt vom Kauf, und du kannst die Ware zurückschicken.
       *[other] Sollte das Paket schon unterwegs sein, gilt deine Nachricht vom { $today } als Widerruf, und du kannst die Ware zurückschicken.
    }
   *[formal] { $market ->
        [AT] Sollte das Paket schon unterwegs sein, gilt Ihre Nachricht vom { $today } als Rücktritt vom Kauf, und Sie können die Ware zurücksenden.
       *[other] Sollte das Paket schon unterwegs sein, gilt Ihre Nachricht vom { $today } als Widerruf, und Sie können die Ware zurücksenden.
    }
}
    .short = { $voice ->
        [friendly] { $market ->
            [AT] Sonst gilt deine Nachricht vom { $today } als Rücktritt vom Kauf, und du kannst die Ware zurückschicken.
           *[other] Sonst gilt deine Nachricht vom { $today } als Widerruf, und du kannst die Ware zurückschicken.
        }
       *[formal] { $market ->
            [AT] Sonst gilt Ihre Nachricht vom { $today } als Rücktritt vom Kauf, und Sie können die Ware zurücksenden.
           *[other] Sonst gilt Ihre Nachricht vom { $today } als Widerruf, und Sie können die Ware zurücksenden.
        }
    }

# only the shop's policy counts · $return_days (number) days that it gives
cancel-order-else-policy = { $voice ->
    [friendly] { $return_days ->
        [one] Sollte das Paket schon unterwegs sein, kannst du die Ware innerhalb eines Tages nach der Zustellung zurückgeben.
       *[other] Sollte das Paket schon unterwegs sein, kannst du die Ware innerhalb von { $return_days } Tagen nach der Zustellung zurückgeben.
    }
   *[formal] { $return_days ->
        [one] Sollte das Paket schon unterwegs sein, können Sie die Ware innerhalb eines Tages nach der Zustellung zurückgeben.
       *[other] Sollte das Paket schon unterwegs sein, können Sie die Ware innerhalb von { $return_days } Tagen nach der Zustellung zurückgeben.
    }
}
    .short = { $voice ->
        [friendly] { $return_days ->
            [one] Sonst kannst du die Ware innerhalb eines Tages nach der Zustellung zurückgeben.
           *[other] Sonst kannst du die Ware innerhalb von { $return_days } Tagen nach der Zustellung zurückgeben.
        }
       *[formal] { $return_days ->
            [one] Sonst können Sie die Ware innerhalb eines Tages nach der Zustellung zurückgeben.
           *[other] Sonst können Sie die Ware innerhalb von { $return_days } Tagen nach der Zustellung zurückgeben.
        }
    }

# $confirm_by (date) the last day on which they hear the result
cancel-order-result-by = { $voice ->
    [friendly] Bis zum { $confirm_by } sage ich dir, ob die Stornierung geklappt hat.
   *[formal] Bis zum { $confirm_by } teile ich Ihnen mit, ob die Stornierung gelungen ist.
}
    .short = { $voice ->
        [friendly] Bis zum { $confirm_by } hast du das Ergebnis.
       *[formal] Bis zum { $confirm_by } haben Sie das Ergebnis.
    }

# in the same message as the result
cancel-order-else-options = { $voice ->
    [friendly] Ist es dafür zu spät, nenne ich dir zugleich deine anderen Möglichkeiten.
   *[formal] Ist es dafür zu spät, nenne ich Ihnen zugleich Ihre anderen Möglichkeiten.
}
    .short = { $voice ->
        [friendly] Ist es zu spät, nenne ich dir auch deine anderen Möglichkeiten.
       *[formal] Ist es zu spät, nenne ich Ihnen auch Ihre anderen Möglichkeiten.
    }

## The marketplace stores and ships it

cancel-order-marketplace-cancels = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, deshalb wird dort storniert. Öffne bitte die Bestellung in deinem Konto und storniere, was du nicht mehr möchtest. Wird das nicht mehr angeboten, hilft dir der Kundenservice des Marktplatzes.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, deshalb wird dort storniert. Öffnen Sie bitte die Bestellung in Ihrem Konto und stornieren Sie, was Sie nicht mehr möchten. Wird das nicht mehr angeboten, hilft Ihnen der Kundenservice des Marktplatzes.
}
    .short = { $voice ->
        [friendly] Diese Bestellung versendet der Marktplatz: Storniere bitte dort in deinem Konto, was du nicht mehr möchtest. Geht das nicht mehr, hilft dir sein Kundenservice.
       *[formal] Diese Bestellung versendet der Marktplatz: Stornieren Sie bitte dort in Ihrem Konto, was Sie nicht mehr möchten. Geht das nicht mehr, hilft Ihnen sein Kundenservice.
    }

cancel-order-marketplace-shipped = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, und das Paket ist schon unterwegs. Ob es sich noch anhalten lässt, weiß der Kundenservice des Marktplatzes. Du erreichst ihn über dein Konto.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, und das Paket ist schon unterwegs. Ob es sich noch anhalten lässt, weiß der Kundenservice des Marktplatzes. Sie erreichen ihn über Ihr Konto.
}
    .short = { $voice ->
        [friendly] Der Marktplatz hat die Bestellung schon versandt: Frag bitte seinen Kundenservice in deinem Konto, ob sie sich anhalten lässt.
       *[formal] Der Marktplatz hat die Bestellung schon versandt: Fragen Sie bitte seinen Kundenservice in Ihrem Konto, ob sie sich anhalten lässt.
    }

cancel-order-marketplace-return = { $voice ->
    [friendly] Ist es dafür zu spät, kannst du die Ware nach der Zustellung zurückgeben, und zwar in deinem Konto bei den Bestellungen.
   *[formal] Ist es dafür zu spät, können Sie die Ware nach der Zustellung zurückgeben, und zwar in Ihrem Konto bei den Bestellungen.
}
    .short = { $voice ->
        [friendly] Falls nicht, kannst du die Ware nach der Zustellung über dein Konto zurückgeben.
       *[formal] Falls nicht, können Sie die Ware nach der Zustellung über Ihr Konto zurückgeben.
    }

cancel-order-return-at-marketplace = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns. Starte die Rücksendung bitte in seinem Rücksendezentrum; du findest es in deinem Konto bei den Bestellungen. Dort bekommst du das Etikett, und das Geld erhältst du auf dem Weg zurück, auf dem du bezahlt hast.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns. Starten Sie die Rücksendung bitte in seinem Rücksendezentrum; Sie finden es in Ihrem Konto bei den Bestellungen. Dort bekommen Sie das Etikett, und das Geld erhalten Sie auf dem Weg zurück, auf dem Sie bezahlt haben.
}
    .short = { $voice ->
        [friendly] Diese Bestellung versendet der Marktplatz: Starte die Rücksendung bitte dort in deinem Konto. Du bekommst dort das Etikett und danach dein Geld zurück.
       *[formal] Diese Bestellung versendet der Marktplatz: Starten Sie die Rücksendung bitte dort in Ihrem Konto. Sie erhalten dort das Etikett und danach Ihr Geld zurück.
    }

## Shipped or delivered, and it can be returned

# voice: neutral
cancel-order-on-its-way = { START("das") } Paket hat unser Lager schon verlassen und lässt sich nicht mehr anhalten.
    .short = { START("das") } Paket ist schon unterwegs.

# voice: neutral
cancel-order-becomes-return = { START("die") } Bestellung ist bereits zugestellt, aus der Stornierung wird daher eine Rückgabe.
    .short = { START("die") } Bestellung ist bereits zugestellt.

# the law gives a right to withdraw; Austrian law says "Rücktritt" · $today (date) the day of their message
cancel-order-as-withdrawal = { $voice ->
    [friendly] { $market ->
        [AT] Deine Nachricht vom { $today } gilt als Rücktritt vom Kauf. Ein Formular brauchst du nicht.
       *[other] Deine Nachricht vom { $today } gilt als Widerruf. Ein Formular brauchst du nicht.
    }
   *[formal] { $market ->
        [AT] Ihre Nachricht vom { $today } gilt als Rücktritt vom Kauf. Ein Formular brauchen Sie nicht.
       *[other] Ihre Nachricht vom { $today } gilt als Widerruf. Ein Formular brauchen Sie nicht.
    }
}
    .short = { $voice ->
        [friendly] { $market ->
            [AT] Deine Nachricht vom { $today } gilt als Rücktritt vom Kauf.
           *[other] Deine Nachricht vom { $today } gilt als Widerruf.
        }
       *[formal] { $market ->
            [AT] Ihre Nachricht vom { $today } gilt als Rücktritt vom Kauf.
           *[other] Ihre Nachricht vom { $today } gilt als Widerruf.
        }
    }

# the whole order · $return_by (date) the last day for sending it back
cancel-order-refuse-or-return = { $voice ->
    [friendly] Für die Rückgabe hast du zwei Möglichkeiten: Du nimmst das Paket nicht an, oder du nimmst es an und schickst es bis zum { $return_by } zurück.
   *[formal] Für die Rückgabe haben Sie zwei Möglichkeiten: Sie nehmen das Paket nicht an, oder Sie nehmen es an und senden es bis zum { $return_by } zurück.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Du kannst es ablehnen oder bis zum { $return_by } über dein Konto zurückschicken.
           *[other] Du kannst es ablehnen oder bis zum { $return_by } zurückschicken.
        }
       *[formal] { $channel ->
            [mercadolibre] Sie können es ablehnen oder bis zum { $return_by } über Ihr Konto zurücksenden.
           *[other] Sie können es ablehnen oder bis zum { $return_by } zurücksenden.
        }
    }

# a part of the order · $return_by (date) the last day for sending it back
cancel-order-return-part = { $voice ->
    [friendly] Nimm das Paket bitte an und schick bis zum { $return_by } nur das zurück, was du nicht mehr möchtest.
   *[formal] Nehmen Sie das Paket bitte an und senden Sie bis zum { $return_by } nur das zurück, was Sie nicht mehr möchten.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Nimm es an und schick bis zum { $return_by } über dein Konto nur zurück, was du nicht möchtest.
           *[other] Nimm es an und schick bis zum { $return_by } nur zurück, was du nicht möchtest.
        }
       *[formal] { $channel ->
            [mercadolibre] Nehmen Sie es an und senden Sie bis zum { $return_by } über Ihr Konto nur zurück, was Sie nicht möchten.
           *[other] Nehmen Sie es an und senden Sie bis zum { $return_by } nur zurück, was Sie nicht möchten.
        }
    }

# $return_by (date) the last day for sending it back
cancel-order-return-by = { $voice ->
    [friendly] Schick bitte bis zum { $return_by } zurück, was du nicht behalten möchtest.
   *[formal] Senden Sie bitte bis zum { $return_by } zurück, was Sie nicht behalten möchten.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Schick die Ware bitte bis zum { $return_by } über dein Konto zurück.
           *[other] Schick die Ware bitte bis zum { $return_by } zurück.
        }
       *[formal] { $channel ->
            [mercadolibre] Senden Sie die Ware bitte bis zum { $return_by } über Ihr Konto zurück.
           *[other] Senden Sie die Ware bitte bis zum { $return_by } zurück.
        }
    }

cancel-order-policy-return = { $voice ->
    [friendly] Du kannst die Ware nach unseren Rückgabebedingungen zurückgeben.
   *[formal] Sie können die Ware nach unseren Rückgabebedingungen zurückgeben.
}
    .short = Unsere Bedingungen erlauben die Rückgabe.

# $return_days (number) days that the policy gives
cancel-order-policy-days = { $voice ->
    [friendly] { $return_days ->
        [one] Dafür hast du ab der Zustellung einen Tag Zeit.
       *[other] Dafür hast du ab der Zustellung { $return_days } Tage Zeit.
    }
   *[formal] { $return_days ->
        [one] Dafür haben Sie ab der Zustellung einen Tag Zeit.
       *[other] Dafür haben Sie ab der Zustellung { $return_days } Tage Zeit.
    }
}

# $withdrawal_until (date) the last day for a return
cancel-order-policy-until = { $voice ->
    [friendly] Dafür hast du bis zum { $withdrawal_until } Zeit.
   *[formal] Dafür haben Sie bis zum { $withdrawal_until } Zeit.
}

# $return_address (text) on one line
# voice: neutral
cancel-order-return-address = Unsere Adresse für Rücksendungen: { $return_address }.
    .short = Adresse für die Rückgabe: { $return_address }.

# $confirm_by (date) the last day on which they get the address
cancel-order-return-address-later = { $voice ->
    [friendly] Die Adresse für die Rücksendung schicke ich dir bis zum { $confirm_by }.
   *[formal] Die Adresse für die Rücksendung schicke ich Ihnen bis zum { $confirm_by }.
}
    .short = { $voice ->
        [friendly] Die Adresse dafür schicke ich dir bis zum { $confirm_by }.
       *[formal] Die Adresse dafür schicke ich Ihnen bis zum { $confirm_by }.
    }

cancel-order-return-in-account = { $voice ->
    [friendly] Starte die Rücksendung bitte in deinem Konto bei den Bestellungen. Dort findest du auch die Adresse für das Paket.
   *[formal] Starten Sie die Rücksendung bitte in Ihrem Konto bei den Bestellungen. Dort finden Sie auch die Adresse für das Paket.
}
    .short = { $voice ->
        [friendly] Die Rückgabe startest du bitte in deinem Konto.
       *[formal] Die Rückgabe starten Sie bitte in Ihrem Konto.
    }

# they were told so before they bought
cancel-order-return-postage = { $voice ->
    [friendly] Das Porto für die Rücksendung trägst du, wie vor der Bestellung angegeben. Bei einem Mangel übernehmen wir es.
   *[formal] Das Porto für die Rücksendung tragen Sie, wie vor der Bestellung angegeben. Bei einem Mangel übernehmen wir es.
}
    .short = { $voice ->
        [friendly] Das Rückporto trägst du, bei einem Mangel wir.
       *[formal] Das Rückporto tragen Sie, bei einem Mangel wir.
    }

## The refund after a return

# the whole order
cancel-order-refund-in-law = { $voice ->
    [friendly] Du erhältst alles zurück, was du bezahlt hast, auch die Kosten des Standardversands: innerhalb von 14 Tagen und auf dem Weg, auf dem du bezahlt hast.
   *[formal] Sie erhalten Ihre gesamte Zahlung einschließlich der Kosten des Standardversands innerhalb von 14 Tagen zurück, und zwar auf dem Weg, auf dem Sie bezahlt haben.
}
    .short = { $voice ->
        [friendly] Deine Zahlung samt Standardversand erhältst du innerhalb von 14 Tagen zurück.
       *[formal] Ihre Zahlung samt Standardversand erhalten Sie innerhalb von 14 Tagen zurück.
    }

# a part of the order
cancel-order-refund-in-law-part = { $voice ->
    [friendly] Den Preis für diesen Teil erhältst du innerhalb von 14 Tagen zurück, und zwar auf dem Weg, auf dem du bezahlt hast.
   *[formal] Den Preis für diesen Teil erhalten Sie innerhalb von 14 Tagen zurück, und zwar auf dem Weg, auf dem Sie bezahlt haben.
}
    .short = { $voice ->
        [friendly] Den Preis für diesen Teil erhältst du innerhalb von 14 Tagen zurück.
       *[formal] Den Preis für diesen Teil erhalten Sie innerhalb von 14 Tagen zurück.
    }

cancel-order-refund-may-wait = { $voice ->
    [friendly] Mit der Erstattung dürfen wir warten, bis die Ware wieder bei uns ist oder du uns die Absendung nachweist. Ein Foto des Einlieferungsbelegs genügt.
   *[formal] Mit der Erstattung dürfen wir warten, bis die Ware wieder bei uns ist oder Sie uns die Absendung nachweisen. Ein Foto des Einlieferungsbelegs genügt.
}
    .short = Wir dürfen damit auf die Ware oder ein Foto des Einlieferungsbelegs warten.

# $refund_days (number) business days until it is there
cancel-order-refund-after-return = { $voice ->
    [friendly] { $refund_days ->
        [one] Sobald die Ware wieder bei uns ist, erhältst du dein Geld innerhalb eines Werktages auf dem Weg zurück, auf dem du bezahlt hast.
       *[other] Sobald die Ware wieder bei uns ist, erhältst du dein Geld innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem du bezahlt hast.
    }
   *[formal] { $refund_days ->
        [one] Sobald die Ware wieder bei uns ist, erhalten Sie Ihr Geld innerhalb eines Werktages auf dem Weg zurück, auf dem Sie bezahlt haben.
       *[other] Sobald die Ware wieder bei uns ist, erhalten Sie Ihr Geld innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Nach Eingang der Ware erhältst du dein Geld innerhalb eines Werktages.
           *[other] Nach Eingang der Ware erhältst du dein Geld innerhalb von { $refund_days } Werktagen.
        }
       *[formal] { $refund_days ->
            [one] Nach Eingang der Ware erhalten Sie Ihr Geld innerhalb eines Werktages.
           *[other] Nach Eingang der Ware erhalten Sie Ihr Geld innerhalb von { $refund_days } Werktagen.
        }
    }

# $refund (money) what goes back
# voice: neutral
cancel-order-refund-sum = Die Erstattung beträgt { $refund }.
    .short = Erstattung: { $refund }.

cancel-order-voluntary-reason = { $voice ->
    [friendly] Wenn du möchtest, nenn uns den Grund. Das ist freiwillig und ändert für dich nichts.
   *[formal] Wenn Sie möchten, nennen Sie uns den Grund. Das ist freiwillig und ändert für Sie nichts.
}
    .short = { $voice ->
        [friendly] Wenn du möchtest, nenn uns den Grund; das ist freiwillig.
       *[formal] Wenn Sie möchten, nennen Sie uns den Grund; das ist freiwillig.
    }

## No right to return it

cancel-order-custom-made = { $voice ->
    [friendly] Diese Bestellung wurde nach deinen Angaben angefertigt, deshalb können wir sie nach dem Versand nicht zurücknehmen.
   *[formal] Diese Bestellung wurde nach Ihren Angaben angefertigt, deshalb können wir sie nach dem Versand nicht zurücknehmen.
}
    .short = { $voice ->
        [friendly] Die Ware wurde für dich angefertigt; nach dem Versand nehmen wir sie nicht zurück.
       *[formal] Die Ware wurde für Sie angefertigt; nach dem Versand nehmen wir sie nicht zurück.
    }

# Austrian law says "Rücktritt"
# voice: neutral
cancel-order-custom-law = { $market ->
    [AT] Das gesetzliche Rücktrittsrecht gilt für solche Anfertigungen nicht.
   *[other] Das gesetzliche Widerrufsrecht gilt für solche Anfertigungen nicht.
}
    .short = { $market ->
        [AT] Das Rücktrittsrecht gilt dafür nicht.
       *[other] Das Widerrufsrecht gilt dafür nicht.
    }

cancel-order-faulty = { $voice ->
    [friendly] Ist etwas fehlerhaft oder nicht so, wie du es bestellt hast, schreib mir, und wir bringen es auf unsere Kosten in Ordnung.
   *[formal] Ist etwas fehlerhaft oder nicht so, wie Sie es bestellt haben, schreiben Sie mir, und wir bringen es auf unsere Kosten in Ordnung.
}
    .short = Ist etwas fehlerhaft oder falsch, beheben wir das auf unsere Kosten.

# $guarantee_years (number) what the law gives
# voice: neutral
cancel-order-guarantee = Unabhängig davon gilt ab der Lieferung { $guarantee_years } Jahre lang die gesetzliche Gewährleistung.
    .short = Die gesetzliche Gewährleistung von { $guarantee_years } Jahren gilt weiterhin.

# voice: neutral
cancel-order-over = Die Rückgabefrist für diese Bestellung ist abgelaufen.

# $withdrawal_until (date) the last day of the period
# voice: neutral
cancel-order-over-since = Die Rückgabefrist für diese Bestellung ist am { $withdrawal_until } abgelaufen.
    .short = Die Rückgabefrist ist am { $withdrawal_until } abgelaufen.

# voice: neutral
cancel-order-no-return-terms = Unsere Bedingungen sehen für diese Bestellung keine Rückgabe vor.
    .short = Unsere Bedingungen sehen hier keine Rückgabe vor.

cancel-order-ask-why = { $voice ->
    [friendly] Schreib mir bitte, warum du die Ware nicht mehr möchtest. Ich prüfe, was wir für dich tun können, und du hast meine Antwort innerhalb eines Werktages.
   *[formal] Schreiben Sie mir bitte, warum Sie die Ware nicht mehr möchten. Ich prüfe, was wir für Sie tun können, und Sie haben meine Antwort innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Warum möchtest du stornieren? Binnen eines Werktages sage ich dir, was möglich ist.
       *[formal] Warum möchten Sie stornieren? Binnen eines Werktages sage ich Ihnen, was möglich ist.
    }

# Said where the cancellation is a further question in the same message.
# $order_id (identifier) the order
cancel-order-also = { $voice ->
    [friendly] { START("du") } möchtest auch die Bestellung { $order_id } stornieren.
   *[formal] Sie möchten auch die Bestellung { $order_id } stornieren.
}

# Said where no statutory guarantee with years is named: a fault is another matter than a change of mind.
cancel-order-fault-apart = { $voice ->
    [friendly] Wenn die Ware einen Mangel hat, schreib mir bitte, welchen: Ein Mangel wird unabhängig von einer Rückgabe behandelt.
   *[formal] Wenn die Ware einen Mangel hat, schreiben Sie mir bitte, welchen: Ein Mangel wird unabhängig von einer Rückgabe behandelt.
}
    .short = { $voice ->
        [friendly] Hat die Ware einen Mangel, schreib mir: Das behandeln wir gesondert.
       *[formal] Hat die Ware einen Mangel, schreiben Sie mir: Das behandeln wir gesondert.
    }
