### The customer wants another item, size or color than ordered.

## Subjects

# $order_id (identifier) the order's number
change-items-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Änderung der Artikel
   *[formal] Ihre Bestellung { $order_id }: Änderung der Artikel
}

# $order_id (identifier) the order's number
change-items-subject-changed = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Artikel geändert
   *[formal] Ihre Bestellung { $order_id }: Artikel geändert
}

## What they asked for

# $order_id (identifier) the order's number · $to (text) what they want · $from (text) what they ordered
change-items-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("deine") } Nachricht habe ich gelesen: Du möchtest in der Bestellung { $order_id } „{ $to }“ statt „{ $from }“.
       *[other] { START("danke") } für deine Nachricht. Du möchtest in der Bestellung { $order_id } „{ $to }“ statt „{ $from }“.
    }
   *[formal] { $mood ->
        [angry] Ihre Nachricht habe ich gelesen: Sie möchten in der Bestellung { $order_id } „{ $to }“ statt „{ $from }“.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Sie möchten in der Bestellung { $order_id } „{ $to }“ statt „{ $from }“.
    }
}

# Said where the change is a further question in the same message.
# $order_id (identifier) the order · $to (text) what they want · $from (text) what they ordered
change-items-also = { $voice ->
    [friendly] Du möchtest außerdem die Bestellung { $order_id } ändern: „{ $to }“ statt „{ $from }“.
   *[formal] Sie möchten außerdem die Bestellung { $order_id } ändern: „{ $to }“ statt „{ $from }“.
}

## Sympathy, where it is not as simple as they had hoped

change-items-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Du möchtest den richtigen Artikel, und ich helfe dir, ihn zu bekommen.
        [rational] Diese Möglichkeiten gibt es zum jetzigen Zeitpunkt.
        [disappointed] Du hattest auf eine einfachere Lösung gehofft, deshalb habe ich nach dem kürzesten Weg gesucht.
       *[calm] Du sollst den Artikel bekommen, den du wirklich möchtest.
    }
   *[formal] { $mood ->
        [angry] Sie möchten den richtigen Artikel, und ich helfe Ihnen, ihn zu bekommen.
        [rational] Diese Möglichkeiten gibt es zum jetzigen Zeitpunkt.
        [disappointed] Sie hatten auf eine einfachere Lösung gehofft, deshalb habe ich nach dem kürzesten Weg gesucht.
       *[calm] Sie sollen den Artikel bekommen, den Sie wirklich möchten.
    }
}

## Changed

# $to (text) what they want · $from (text) what they ordered
change-items-changed = { $voice ->
    [friendly] Deine Bestellung ist geändert und enthält jetzt „{ $to }“ statt „{ $from }“.
   *[formal] Ihre Bestellung ist geändert und enthält jetzt „{ $to }“ statt „{ $from }“.
}

# voice: neutral
change-items-same-price = Der Preis bleibt gleich.

# $price_difference (money) what goes back · $refund_days (number) business days until it is there
change-items-difference-back = { $voice ->
    [friendly] { $refund_days ->
        [one] Weil der neue Artikel weniger kostet, erhältst du den Unterschied von { $price_difference } innerhalb eines Werktages auf dem Weg zurück, auf dem du bezahlt hast.
       *[other] Weil der neue Artikel weniger kostet, erhältst du den Unterschied von { $price_difference } innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem du bezahlt hast.
    }
   *[formal] { $refund_days ->
        [one] Weil der neue Artikel weniger kostet, erhalten Sie den Unterschied von { $price_difference } innerhalb eines Werktages auf dem Weg zurück, auf dem Sie bezahlt haben.
       *[other] Weil der neue Artikel weniger kostet, erhalten Sie den Unterschied von { $price_difference } innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    }
}

## Possible, and it costs more

# $price_difference (money) what is to be paid
# voice: neutral
change-items-possible-for = Die Änderung ist möglich, und der neue Artikel kostet { $price_difference } mehr.

change-items-possible = { $voice ->
    [friendly] Die Änderung ist möglich, denn deine Bestellung ist noch in unserem Lager.
   *[formal] Die Änderung ist möglich, denn Ihre Bestellung ist noch in unserem Lager.
}

# $price_difference (money) what it costs more
# voice: neutral
change-items-costs-more = Der neue Artikel kostet { $price_difference } mehr.

change-items-if-you-agree = { $voice ->
    [friendly] Wenn du einverstanden bist, antworte mit „Ja“, und du bekommst innerhalb eines Werktages die Zahlungsdaten von mir. Sobald der Unterschied bezahlt ist, geht die geänderte Bestellung auf den Weg.
   *[formal] Wenn Sie einverstanden sind, antworten Sie mit „Ja“, und Sie erhalten innerhalb eines Werktages die Zahlungsdaten von mir. Sobald der Unterschied bezahlt ist, geht die geänderte Bestellung auf den Weg.
}

# $hold_until (date) the last day on which the parcel is held back
change-items-hold = { $voice ->
    [friendly] Bis zum { $hold_until } bleibt deine Bestellung in unserem Lager. Höre ich bis dahin nichts von dir, geht sie so auf den Weg, wie du sie aufgegeben hast.
   *[formal] Bis zum { $hold_until } bleibt Ihre Bestellung in unserem Lager. Höre ich bis dahin nichts von Ihnen, geht sie so auf den Weg, wie Sie sie aufgegeben haben.
}

## Possible only with a new order

# a marketplace
# voice: neutral
change-items-no-surcharge = Auf diesem Marktplatz lässt sich ein Aufpreis nicht nachträglich zu einer Bestellung bezahlen.

# $to (text) what they want
# voice: neutral
change-items-order-anew = Der sichere Weg ist eine neue Bestellung für „{ $to }“.

# only the customer can start it there
change-items-cancel-in-account = { $voice ->
    [friendly] Für die bisherige Bestellung fordere bitte noch heute in deinem Konto die Stornierung an.
   *[formal] Für die bisherige Bestellung fordern Sie bitte noch heute in Ihrem Konto die Stornierung an.
}

change-items-then-canceled = { $voice ->
    [friendly] Schreib mir danach kurz, und ich storniere die bisherige Bestellung innerhalb eines Werktages.
   *[formal] Schreiben Sie mir danach kurz, und ich storniere die bisherige Bestellung innerhalb eines Werktages.
}

# $refund_days (number) business days until it is there
change-items-all-back = { $voice ->
    [friendly] { $refund_days ->
        [one] Das Geld dafür hast du innerhalb eines Werktages auf dem Weg zurück, auf dem du bezahlt hast.
       *[other] Das Geld dafür hast du innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem du bezahlt hast.
    }
   *[formal] { $refund_days ->
        [one] Das Geld dafür erhalten Sie innerhalb eines Werktages auf dem Weg zurück, auf dem Sie bezahlt haben.
       *[other] Das Geld dafür erhalten Sie innerhalb von { $refund_days } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    }
}

## The marketplace stores and ships it

# voice: neutral
change-items-marketplace-packs = Diese Bestellung lagert und verpackt der Marktplatz für uns, deshalb kann ich die Artikel darin nicht ändern.

# $to (text) what they want
change-items-marketplace-reorder = { $voice ->
    [friendly] Öffne bitte die Bestellung in deinem Konto, storniere sie dort und gib für „{ $to }“ eine neue Bestellung auf.
   *[formal] Öffnen Sie bitte die Bestellung in Ihrem Konto, stornieren Sie sie dort und geben Sie für „{ $to }“ eine neue Bestellung auf.
}

change-items-marketplace-else-return = { $voice ->
    [friendly] Geht das nicht mehr, kannst du die Ware nach der Zustellung zurückgeben, und zwar in deinem Konto bei den Bestellungen.
   *[formal] Ist das nicht mehr möglich, können Sie die Ware nach der Zustellung zurückgeben, und zwar in Ihrem Konto bei den Bestellungen.
}

# $to (text) what they want
change-items-marketplace-return = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns. Eine Rücksendung startest du deshalb dort in deinem Konto, bei den Bestellungen. Für „{ $to }“ gib bitte eine neue Bestellung auf.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns. Eine Rücksendung starten Sie deshalb dort in Ihrem Konto, bei den Bestellungen. Für „{ $to }“ geben Sie bitte eine neue Bestellung auf.
}

## Shipped or delivered

# voice: neutral
change-items-too-late-dispatched = Das Paket hat unser Lager schon verlassen, deshalb lassen sich die Artikel darin nicht mehr ändern.

# voice: neutral
change-items-too-late-delivered = Die Bestellung ist bereits zugestellt, deshalb lassen sich die Artikel darin nicht mehr ändern.

# $to (text) what they want · $from (text) what they ordered
change-items-exchange = { $voice ->
    [friendly] Ein Umtausch ist weiterhin möglich: Schick „{ $from }“ zurück, und wir schicken dir „{ $to }“.
   *[formal] Ein Umtausch ist weiterhin möglich: Senden Sie „{ $from }“ zurück, und wir senden Ihnen „{ $to }“.
}

change-items-or-return = { $voice ->
    [friendly] Du kannst die Ware auch zurückgeben und erhältst dein Geld zurück.
   *[formal] Sie können die Ware auch zurückgeben und erhalten Ihr Geld zurück.
}

change-items-next-steps = { $voice ->
    [friendly] Innerhalb eines Werktages nenne ich dir dann die nächsten Schritte und mögliche Kosten.
   *[formal] Innerhalb eines Werktages nenne ich Ihnen dann die nächsten Schritte und mögliche Kosten.
}

change-items-look-for-exchange = { $voice ->
    [friendly] Ich prüfe, ob ein Umtausch noch möglich ist, und du hast meine Antwort innerhalb von 2 Werktagen.
   *[formal] Ich prüfe, ob ein Umtausch noch möglich ist, und Sie haben meine Antwort innerhalb von 2 Werktagen.
}
