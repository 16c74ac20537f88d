### An order has not been paid yet: the payment is missing, was declined, or is still being processed.

# $order_id (identifier) the order's number
payment-reminder-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Zahlung
   *[formal] Ihre Bestellung { $order_id }: Zahlung
}

# $order_id (identifier) the order's number
payment-reminder-subject-declined = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Zahlung nicht erfolgreich
   *[formal] Ihre Bestellung { $order_id }: Zahlung nicht erfolgreich
}

# Said where the payment is a further question in the same message.
# $order_id (identifier) the order
payment-reminder-also = { $voice ->
    [friendly] Du hast auch nach der Zahlung der Bestellung { $order_id } gefragt.
   *[formal] Sie haben auch nach der Zahlung der Bestellung { $order_id } gefragt.
}

## Not paid

# stands first where a plain start would sound harsh
payment-reminder-ready = { $voice ->
    [friendly] Wir haben deine Bestellung vorgemerkt und schicken sie dir gern zu.
   *[formal] Wir haben Ihre Bestellung vorgemerkt und senden sie Ihnen gern zu.
}
    .short = { $voice ->
        [friendly] Wir schicken dir deine Bestellung gern zu.
       *[formal] Wir senden Ihnen Ihre Bestellung gern zu.
    }

payment-reminder-not-paid = { $voice ->
    [friendly] Deine Zahlung ist noch nicht bei uns eingegangen.
   *[formal] Ihre Zahlung ist noch nicht bei uns eingegangen.
}

# $amount (money) what is to be paid
payment-reminder-not-paid-sum = { $voice ->
    [friendly] Deine Zahlung von { $amount } ist noch nicht bei uns eingegangen.
   *[formal] Ihre Zahlung von { $amount } ist noch nicht bei uns eingegangen.
}
    .short = { $voice ->
        [friendly] Deine Zahlung von { $amount } ist noch nicht eingegangen.
       *[formal] Ihre Zahlung von { $amount } ist noch nicht eingegangen.
    }

# $method (text) the name of a means of payment
payment-reminder-chosen-method = { $voice ->
    [friendly] Als Zahlungsart hast du gewählt: { $method }.
   *[formal] Als Zahlungsart haben Sie gewählt: { $method }.
}

payment-reminder-in-account = { $voice ->
    [friendly] Bezahlen kannst du in deinem Konto unter den Bestellungen.
   *[formal] Bezahlen können Sie in Ihrem Konto unter den Bestellungen.
}

# $pay_by (date) the last day for the payment
payment-reminder-until = { $voice ->
    [friendly] { $directness ->
        [indirect] Es wäre schön, wenn die Zahlung bis zum { $pay_by } bei uns eingeht.
       *[direct] Bezahle bitte bis zum { $pay_by }.
    }
   *[formal] { $directness ->
        [indirect] Wir würden uns freuen, wenn die Zahlung bis zum { $pay_by } bei uns eingeht.
       *[direct] Bitte zahlen Sie bis zum { $pay_by }.
    }
}
    .short = { $voice ->
        [friendly] { $directness ->
            [indirect] Wir bitten um Zahlung bis zum { $pay_by }.
           *[direct] Bezahle bitte bis zum { $pay_by }.
        }
       *[formal] { $directness ->
            [indirect] Wir bitten um Zahlung bis zum { $pay_by }.
           *[direct] Bitte zahlen Sie bis zum { $pay_by }.
        }
    }

# $ship_by (date) the last day on which it leaves
payment-reminder-sooner-day = { $voice ->
    [friendly] Wenn du noch heute bezahlst, verlässt deine Bestellung unser Lager spätestens am { $ship_by }.
   *[formal] Wenn Sie noch heute zahlen, verlässt Ihre Bestellung unser Lager spätestens am { $ship_by }.
}
    .short = Bei Zahlung heute versenden wir spätestens am { $ship_by }.

payment-reminder-sooner = { $voice ->
    [friendly] Wenn du noch heute bezahlst, kann deine Bestellung früher auf den Weg gehen.
   *[formal] Wenn Sie noch heute zahlen, kann Ihre Bestellung früher auf den Weg gehen.
}
    .short = Bei Zahlung heute versenden wir früher.

# said once and only if it is true · $units_left (number) pieces in stock
# voice: neutral
payment-reminder-units-left = { $units_left ->
    [one] Auf Lager ist nur noch ein Stück.
   *[other] Auf Lager sind nur noch { $units_left } Stück.
}

payment-reminder-details-again = { $voice ->
    [friendly] Wenn du die Zahlungsdaten noch einmal brauchst, genügt eine kurze Antwort. Du bekommst sie dann innerhalb eines Werktages.
   *[formal] Wenn Sie die Zahlungsdaten noch einmal benötigen, genügt eine kurze Antwort. Sie erhalten sie dann innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Brauchst du die Zahlungsdaten, antworte kurz: Du bekommst sie innerhalb eines Werktages.
       *[formal] Benötigen Sie die Zahlungsdaten, antworten Sie kurz: Sie erhalten sie innerhalb eines Werktages.
    }

payment-reminder-already-paid = { $voice ->
    [friendly] Falls du inzwischen bezahlt hast, musst du nichts weiter tun.
   *[formal] Falls Sie inzwischen bezahlt haben, müssen Sie nichts weiter tun.
}
    .short = { $voice ->
        [friendly] Falls du schon bezahlt hast, musst du nichts tun.
       *[formal] Falls Sie schon bezahlt haben, müssen Sie nichts tun.
    }

## Declined

payment-reminder-can-be-solved = { $voice ->
    [friendly] { $mood ->
        [angry] Du wolltest bezahlen und musst dich jetzt wieder darum kümmern.
        [rational] Hier sind der Stand der Zahlung und deine Möglichkeiten.
        [disappointed] Eine Zahlung sollte auf Anhieb klappen.
       *[calm] Eine Zahlung kann aus vielen Gründen scheitern; das lässt sich lösen.
    }
   *[formal] { $mood ->
        [angry] Sie wollten bezahlen und müssen sich nun erneut darum kümmern.
        [rational] Hier sind der Stand der Zahlung und Ihre Möglichkeiten.
        [disappointed] Eine Zahlung sollte auf Anhieb gelingen.
       *[calm] Eine Zahlung kann aus vielen Gründen scheitern; das lässt sich lösen.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Du wolltest bezahlen, und es hat nicht geklappt.
            [rational] Hier sind der Stand und deine Möglichkeiten.
            [disappointed] Eine Zahlung sollte auf Anhieb klappen.
           *[calm] Eine Zahlung kann scheitern; das lässt sich lösen.
        }
       *[formal] { $mood ->
            [angry] Sie wollten bezahlen, und es ist nicht gelungen.
            [rational] Hier sind der Stand und Ihre Möglichkeiten.
            [disappointed] Eine Zahlung sollte auf Anhieb gelingen.
           *[calm] Eine Zahlung kann scheitern; das lässt sich lösen.
        }
    }

payment-reminder-declined = { $voice ->
    [friendly] Deine Zahlung ist nicht durchgegangen, deshalb ist bei uns kein Geld eingegangen.
   *[formal] Ihre Zahlung wurde nicht ausgeführt, deshalb ist bei uns kein Geld eingegangen.
}
    .short = { $voice ->
        [friendly] Deine Zahlung ist nicht durchgegangen.
       *[formal] Ihre Zahlung wurde nicht ausgeführt.
    }

# $method (text) the name of a means of payment
payment-reminder-declined-method = { $voice ->
    [friendly] Deine Zahlung per { $method } ist nicht durchgegangen, deshalb ist bei uns kein Geld eingegangen.
   *[formal] Ihre Zahlung per { $method } wurde nicht ausgeführt, deshalb ist bei uns kein Geld eingegangen.
}
    .short = { $voice ->
        [friendly] Deine Zahlung per { $method } ist nicht durchgegangen.
       *[formal] Ihre Zahlung per { $method } wurde nicht ausgeführt.
    }

# $amount (money) what is to be paid
# voice: neutral
payment-reminder-due = Offen ist noch ein Betrag von { $amount }.
    .short = Offen: { $amount }.

payment-reminder-other-method = { $voice ->
    [friendly] Versuch es bitte noch einmal, oder schreib mir, welche andere Zahlungsart dir lieber ist.
   *[formal] Versuchen Sie es bitte noch einmal, oder schreiben Sie mir, welche andere Zahlungsart Ihnen lieber ist.
}
    .short = { $voice ->
        [friendly] Versuch es erneut, oder nenn mir eine andere Zahlungsart.
       *[formal] Versuchen Sie es erneut, oder nennen Sie mir eine andere Zahlungsart.
    }

payment-reminder-other-method-account = { $voice ->
    [friendly] Öffne bitte die Bestellung in deinem Konto. Dort kannst du die Zahlung wiederholen oder eine andere Zahlungsart wählen.
   *[formal] Öffnen Sie bitte die Bestellung in Ihrem Konto. Dort können Sie die Zahlung wiederholen oder eine andere Zahlungsart wählen.
}

payment-reminder-why-declined = { $voice ->
    [friendly] Den Grund erfahren wir nicht. Deine Bank oder dein Zahlungsdienst kann ihn dir nennen.
   *[formal] Den Grund erfahren wir nicht. Ihre Bank oder Ihr Zahlungsdienst kann ihn Ihnen nennen.
}
    .short = { $voice ->
        [friendly] Den Grund kennt deine Bank oder dein Zahlungsdienst.
       *[formal] Den Grund kennt Ihre Bank oder Ihr Zahlungsdienst.
    }

payment-reminder-if-stuck = { $voice ->
    [friendly] Falls die Zahlung nicht klappt, schreib mir bitte, welche Meldung du siehst. Ich antworte dir innerhalb eines Werktages.
   *[formal] Falls die Zahlung nicht gelingt, schreiben Sie mir bitte, welche Meldung Sie sehen. Ich antworte Ihnen innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Klappt es nicht, schreib mir die Meldung: Ich antworte innerhalb eines Werktages.
       *[formal] Gelingt es nicht, schreiben Sie mir die Meldung: Ich antworte innerhalb eines Werktages.
    }

## Pending

payment-reminder-pending = { $voice ->
    [friendly] Deine Zahlung wird noch bearbeitet.
   *[formal] Ihre Zahlung wird noch bearbeitet.
}

# $method (text) the name of a means of payment
payment-reminder-pending-method = { $voice ->
    [friendly] Deine Zahlung per { $method } wird noch bearbeitet.
   *[formal] Ihre Zahlung per { $method } wird noch bearbeitet.
}

payment-reminder-nothing-to-do = { $voice ->
    [friendly] Du musst nichts tun; bezahle bitte kein zweites Mal.
   *[formal] Sie müssen nichts tun; bitte zahlen Sie kein zweites Mal.
}
    .short = { $voice ->
        [friendly] Du musst nichts tun; bezahle bitte nicht doppelt.
       *[formal] Sie müssen nichts tun; bitte zahlen Sie nicht doppelt.
    }

payment-reminder-then-shipped = { $voice ->
    [friendly] Sobald die Zahlung bestätigt ist, machen wir deine Bestellung für den Versand fertig.
   *[formal] Sobald die Zahlung bestätigt ist, bereiten wir Ihre Bestellung für den Versand vor.
}
    .short = Sobald sie bestätigt ist, bereiten wir den Versand vor.
