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

## Sympathy, where the answer is not the one they wanted

# the parcel has left
cancel-order-too-late = { $voice ->
    [friendly] { $mood ->
        [angry] Du wolltest, dass das Paket gar nicht erst losgeht. Das ist nicht gelungen. Ich sage dir, was jetzt möglich ist.
        [rational] Hier sind der Stand der Sendung und deine Möglichkeiten.
        [disappointed] Du hattest gehofft, dass sich die Sendung noch anhalten lässt, und ich auch.
       *[calm] Ich hätte die Sendung gern noch rechtzeitig für dich angehalten.
    }
   *[formal] { $mood ->
        [angry] Sie wollten, dass das Paket gar nicht erst versandt wird. Das ist nicht gelungen. Ich sage Ihnen, was jetzt möglich ist.
        [rational] Hier sind der Stand der Sendung und Ihre Möglichkeiten.
        [disappointed] Sie hatten gehofft, dass sich die Sendung noch anhalten lässt, und ich auch.
       *[calm] Ich hätte die Sendung gern noch rechtzeitig für Sie angehalten.
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

## Not paid

# voice: neutral
cancel-order-nothing-charged = Die Bestellung ist noch nicht bezahlt. Es wurde also nichts abgebucht, und es gibt nichts zu erstatten.

cancel-order-unpaid-closed = { $voice ->
    [friendly] Die Bestellung ist jetzt storniert, und du musst nichts weiter tun.
   *[formal] Die Bestellung ist jetzt storniert, und Sie müssen nichts weiter tun.
}

cancel-order-unpaid-closed-part = { $voice ->
    [friendly] Diesen Teil haben wir herausgenommen. Bezahle bitte nur den Rest.
   *[formal] Diesen Teil haben wir herausgenommen. Bezahlen Sie bitte nur den Rest.
}

cancel-order-unpaid-wait = { $voice ->
    [friendly] Warte mit einer Zahlung bitte, bis du meine Antwort hast.
   *[formal] Warten Sie mit einer Zahlung bitte, bis Sie meine Antwort haben.
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

# voice: neutral
cancel-order-rest-follows = Der Rest der Bestellung wird wie geplant versandt.

cancel-order-refuse-if-arrives = { $voice ->
    [friendly] Sollte das Paket trotzdem bei dir ankommen, nimm es einfach nicht an. Das kostet dich nichts.
   *[formal] Sollte das Paket trotzdem bei Ihnen ankommen, nehmen Sie es einfach nicht an. Das kostet Sie nichts.
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

cancel-order-stopping-part = { $voice ->
    [friendly] Deine Bestellung ist noch in unserem Lager, und ich habe dort veranlasst, dass dieser Teil herausgenommen wird.
   *[formal] Ihre Bestellung ist noch in unserem Lager, und ich habe dort veranlasst, dass dieser Teil herausgenommen wird.
}

# made to the customer's specifications
cancel-order-stopping-custom = { $voice ->
    [friendly] Da die Ware eigens für dich angefertigt wird, kommt es darauf an, wie weit die Arbeit schon ist.
   *[formal] Da die Ware eigens für Sie angefertigt wird, kommt es darauf an, wie weit die Arbeit schon ist.
}

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

# $confirm_by (date) the last day on which they hear the result
cancel-order-result-by = { $voice ->
    [friendly] Bis zum { $confirm_by } sage ich dir, ob die Stornierung geklappt hat.
   *[formal] Bis zum { $confirm_by } teile ich Ihnen mit, ob die Stornierung gelungen ist.
}

# in the same message as the result
cancel-order-else-options = { $voice ->
    [friendly] Ist es dafür zu spät, nenne ich dir zugleich deine anderen Möglichkeiten.
   *[formal] Ist es dafür zu spät, nenne ich Ihnen zugleich Ihre anderen Möglichkeiten.
}

## The marketplace stores and ships it

cancel-order-marketplace-cancels = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, deshalb wird dort storniert. Öffne bitte die Bestellung in deinem Konto und storniere, was du nicht mehr möchtest. Wird das nicht mehr angeboten, hilft dir der Kundenservice des Marktplatzes.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, deshalb wird dort storniert. Öffnen Sie bitte die Bestellung in Ihrem Konto und stornieren Sie, was Sie nicht mehr möchten. Wird das nicht mehr angeboten, hilft Ihnen der Kundenservice des Marktplatzes.
}

cancel-order-marketplace-shipped = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns, und das Paket ist schon unterwegs. Ob es sich noch anhalten lässt, weiß der Kundenservice des Marktplatzes. Du erreichst ihn über dein Konto.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns, und das Paket ist schon unterwegs. Ob es sich noch anhalten lässt, weiß der Kundenservice des Marktplatzes. Sie erreichen ihn über Ihr Konto.
}

cancel-order-marketplace-return = { $voice ->
    [friendly] Ist es dafür zu spät, kannst du die Ware nach der Zustellung zurückgeben, und zwar in deinem Konto bei den Bestellungen.
   *[formal] Ist es dafür zu spät, können Sie die Ware nach der Zustellung zurückgeben, und zwar in Ihrem Konto bei den Bestellungen.
}

cancel-order-return-at-marketplace = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns. Starte die Rücksendung bitte in seinem Rücksendezentrum; du findest es in deinem Konto bei den Bestellungen. Dort bekommst du das Etikett, und das Geld erhältst du auf dem Weg zurück, auf dem du bezahlt hast.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns. Starten Sie die Rücksendung bitte in seinem Rücksendezentrum; Sie finden es in Ihrem Konto bei den Bestellungen. Dort bekommen Sie das Etikett, und das Geld erhalten Sie auf dem Weg zurück, auf dem Sie bezahlt haben.
}

## Shipped or delivered, and it can be returned

# voice: neutral
cancel-order-on-its-way = Das Paket hat unser Lager schon verlassen und lässt sich nicht mehr anhalten.

# voice: neutral
cancel-order-becomes-return = Die Bestellung ist bereits zugestellt, aus der Stornierung wird daher eine Rückgabe.

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

# the whole order · $return_by (date) the last day for sending it back
cancel-order-refuse-or-return = { $voice ->
    [friendly] Für die Rückgabe hast du zwei Möglichkeiten: Du nimmst das Paket nicht an, oder du nimmst es an und schickst es bis zum { $return_by } zurück.
   *[formal] Für die Rückgabe haben Sie zwei Möglichkeiten: Sie nehmen das Paket nicht an, oder Sie nehmen es an und senden es bis zum { $return_by } zurück.
}

# a part of the order · $return_by (date) the last day for sending it back
cancel-order-return-part = { $voice ->
    [friendly] Nimm das Paket bitte an und schick bis zum { $return_by } nur das zurück, was du nicht mehr möchtest.
   *[formal] Nehmen Sie das Paket bitte an und senden Sie bis zum { $return_by } nur das zurück, was Sie nicht mehr möchten.
}

# $return_by (date) the last day for sending it back
cancel-order-return-by = { $voice ->
    [friendly] Schick bitte bis zum { $return_by } zurück, was du nicht behalten möchtest.
   *[formal] Senden Sie bitte bis zum { $return_by } zurück, was Sie nicht behalten möchten.
}

cancel-order-policy-return = { $voice ->
    [friendly] Du kannst die Ware nach unseren Rückgabebedingungen zurückgeben.
   *[formal] Sie können die Ware nach unseren Rückgabebedingungen zurückgeben.
}

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

# $confirm_by (date) the last day on which they get the address
cancel-order-return-address-later = { $voice ->
    [friendly] Die Adresse für die Rücksendung schicke ich dir bis zum { $confirm_by }.
   *[formal] Die Adresse für die Rücksendung schicke ich Ihnen bis zum { $confirm_by }.
}

cancel-order-return-in-account = { $voice ->
    [friendly] Starte die Rücksendung bitte in deinem Konto bei den Bestellungen. Dort findest du auch die Adresse für das Paket.
   *[formal] Starten Sie die Rücksendung bitte in Ihrem Konto bei den Bestellungen. Dort finden Sie auch die Adresse für das Paket.
}

# they were told so before they bought
cancel-order-return-postage = { $voice ->
    [friendly] Das Porto für die Rücksendung trägst du, wie vor der Bestellung angegeben. Bei einem Mangel übernehmen wir es.
   *[formal] Das Porto für die Rücksendung tragen Sie, wie vor der Bestellung angegeben. Bei einem Mangel übernehmen wir es.
}

## The refund after a return

# the whole order
cancel-order-refund-in-law = { $voice ->
    [friendly] Du erhältst alles zurück, was du bezahlt hast, auch die Kosten des Standardversands: innerhalb von 14 Tagen und auf dem Weg, auf dem du bezahlt hast.
   *[formal] Sie erhalten Ihre gesamte Zahlung einschließlich der Kosten des Standardversands innerhalb von 14 Tagen zurück, und zwar auf dem Weg, auf dem Sie bezahlt haben.
}

# a part of the order
cancel-order-refund-in-law-part = { $voice ->
    [friendly] Den Preis für diesen Teil erhältst du innerhalb von 14 Tagen zurück, und zwar auf dem Weg, auf dem du bezahlt hast.
   *[formal] Den Preis für diesen Teil erhalten Sie innerhalb von 14 Tagen zurück, und zwar auf dem Weg, auf dem Sie bezahlt haben.
}

cancel-order-refund-may-wait = { $voice ->
    [friendly] Mit der Erstattung dürfen wir warten, bis die Ware wieder bei uns ist oder du uns die Absendung nachweist. Ein Foto des Einlieferungsbelegs genügt.
   *[formal] Mit der Erstattung dürfen wir warten, bis die Ware wieder bei uns ist oder Sie uns die Absendung nachweisen. Ein Foto des Einlieferungsbelegs genügt.
}

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

# $refund (money) what goes back
# voice: neutral
cancel-order-refund-sum = Die Erstattung beträgt { $refund }.

cancel-order-voluntary-reason = { $voice ->
    [friendly] Wenn du möchtest, nenn uns den Grund. Das ist freiwillig und ändert für dich nichts.
   *[formal] Wenn Sie möchten, nennen Sie uns den Grund. Das ist freiwillig und ändert für Sie nichts.
}

## No right to return it

cancel-order-custom-made = { $voice ->
    [friendly] Diese Bestellung wurde nach deinen Angaben angefertigt, deshalb können wir sie nach dem Versand nicht zurücknehmen.
   *[formal] Diese Bestellung wurde nach Ihren Angaben angefertigt, deshalb können wir sie nach dem Versand nicht zurücknehmen.
}

# Austrian law says "Rücktritt"
# voice: neutral
cancel-order-custom-law = { $market ->
    [AT] Das gesetzliche Rücktrittsrecht gilt für solche Anfertigungen nicht.
   *[other] Das gesetzliche Widerrufsrecht gilt für solche Anfertigungen nicht.
}

cancel-order-faulty = { $voice ->
    [friendly] Ist etwas fehlerhaft oder nicht so, wie du es bestellt hast, schreib mir, und wir bringen es auf unsere Kosten in Ordnung.
   *[formal] Ist etwas fehlerhaft oder nicht so, wie Sie es bestellt haben, schreiben Sie mir, und wir bringen es auf unsere Kosten in Ordnung.
}

# $guarantee_years (number) what the law gives
# voice: neutral
cancel-order-guarantee = { $guarantee_years ->
    [one] Unabhängig davon gilt ab der Lieferung ein Jahr lang die gesetzliche Gewährleistung.
   *[other] Unabhängig davon gilt ab der Lieferung { $guarantee_years } Jahre lang die gesetzliche Gewährleistung.
}

# voice: neutral
cancel-order-over = Die Rückgabefrist für diese Bestellung ist abgelaufen.

# $withdrawal_until (date) the last day of the period
# voice: neutral
cancel-order-over-since = Die Rückgabefrist für diese Bestellung ist am { $withdrawal_until } abgelaufen.

# voice: neutral
cancel-order-no-return-terms = Unsere Bedingungen sehen für diese Bestellung keine Rückgabe vor.

cancel-order-ask-why = { $voice ->
    [friendly] Schreib mir bitte, warum du die Ware nicht mehr möchtest. Ich prüfe, was wir für dich tun können, und du hast meine Antwort innerhalb von 2 Werktagen.
   *[formal] Schreiben Sie mir bitte, warum Sie die Ware nicht mehr möchten. Ich prüfe, was wir für Sie tun können, und Sie haben meine Antwort innerhalb von 2 Werktagen.
}

# Said where the cancellation is a further question in the same message.
# $order_id (identifier) the order
cancel-order-also = { $voice ->
    [friendly] Du möchtest auch die Bestellung { $order_id } stornieren.
   *[formal] Sie möchten auch die Bestellung { $order_id } stornieren.
}

# Said where no statutory guarantee with years is named: a fault is another matter than a change of mind.
cancel-order-fault-apart = { $voice ->
    [friendly] Wenn die Ware einen Mangel hat, schreib mir bitte, welchen: Ein Mangel wird unabhängig von einer Rückgabe behandelt.
   *[formal] Wenn die Ware einen Mangel hat, schreiben Sie mir bitte, welchen: Ein Mangel wird unabhängig von einer Rückgabe behandelt.
}
