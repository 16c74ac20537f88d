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
        [angry] { START("deine") } Nachricht habe ich gelesen. Du möchtest die Bestellung { $order_id } ändern: „{ $to }“ statt „{ $from }“.
       *[other] { START("danke") } für deine Nachricht. Du möchtest die Bestellung { $order_id } ändern: „{ $to }“ statt „{ $from }“.
    }
   *[formal] { $mood ->
        [angry] Ihre Nachricht habe ich gelesen. Sie möchten die Bestellung { $order_id } ändern: „{ $to }“ statt „{ $from }“.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Sie möchten die Bestellung { $order_id } ändern: „{ $to }“ statt „{ $from }“.
    }
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] { START("du") } möchtest deine Bestellung ändern.
           *[other] { START("du") } möchtest die Bestellung { $order_id } ändern.
        }
       *[formal] { $channel ->
            [mercadolibre] Sie möchten Ihre Bestellung ändern.
           *[other] Sie möchten die Bestellung { $order_id } ändern.
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
        [rational] Hier sind der Stand der Bestellung und deine Möglichkeiten.
        [disappointed] Du hattest auf eine einfachere Lösung gehofft, deshalb habe ich nach dem kürzesten Weg gesucht.
       *[calm] Du sollst den Artikel bekommen, den du wirklich möchtest.
    }
   *[formal] { $mood ->
        [angry] Sie möchten den richtigen Artikel, und ich helfe Ihnen, ihn zu bekommen.
        [rational] Hier sind der Stand der Bestellung und Ihre Möglichkeiten.
        [disappointed] Sie hatten auf eine einfachere Lösung gehofft, deshalb habe ich nach dem kürzesten Weg gesucht.
       *[calm] Sie sollen den Artikel bekommen, den Sie wirklich möchten.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Du möchtest den richtigen Artikel, und ich helfe dir dabei.
            [rational] Hier sind deine Möglichkeiten.
            [disappointed] Du hattest auf eine einfachere Lösung gehofft.
           *[calm] Du sollst den Artikel bekommen, den du möchtest.
        }
       *[formal] { $mood ->
            [angry] Sie möchten den richtigen Artikel, und ich helfe Ihnen dabei.
            [rational] Hier sind Ihre Möglichkeiten.
            [disappointed] Sie hatten auf eine einfachere Lösung gehofft.
           *[calm] Sie sollen den Artikel bekommen, den Sie möchten.
        }
    }

## Changed

# $to (text) what they want · $from (text) what they ordered
change-items-changed = { $voice ->
    [friendly] Deine Bestellung ist geändert und enthält jetzt „{ $to }“ statt „{ $from }“.
   *[formal] Ihre Bestellung ist geändert und enthält jetzt „{ $to }“ statt „{ $from }“.
}
    .short = { $voice ->
        [friendly] Deine Bestellung enthält jetzt „{ $to }“ statt „{ $from }“.
       *[formal] Ihre Bestellung enthält jetzt „{ $to }“ statt „{ $from }“.
    }

# voice: neutral
change-items-same-price = Der Preis bleibt gleich.

# $price_difference (money) what goes back · $refund_days (number) business days until it is there
change-items-difference-back = { $voice ->
    [friendly] { $refund_days ->
        [one] Der neue Artikel kostet weniger. Die Differenz von { $price_difference } erhältst du innerhalb eines Werktages auf demselben Zahlungsweg zurück.
       *[other] Der neue Artikel kostet weniger. Die Differenz von { $price_difference } erhältst du innerhalb von { $refund_days } Werktagen auf demselben Zahlungsweg zurück.
    }
   *[formal] { $refund_days ->
        [one] Der neue Artikel kostet weniger. Die Differenz von { $price_difference } erhalten Sie innerhalb eines Werktages auf demselben Zahlungsweg zurück.
       *[other] Der neue Artikel kostet weniger. Die Differenz von { $price_difference } erhalten Sie innerhalb von { $refund_days } Werktagen auf demselben Zahlungsweg zurück.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Die Differenz von { $price_difference } erhältst du innerhalb eines Werktages zurück.
           *[other] Die Differenz von { $price_difference } erhältst du innerhalb von { $refund_days } Werktagen zurück.
        }
       *[formal] { $refund_days ->
            [one] Die Differenz von { $price_difference } erhalten Sie innerhalb eines Werktages zurück.
           *[other] Die Differenz von { $price_difference } erhalten Sie innerhalb von { $refund_days } Werktagen zurück.
        }
    }

## Possible, and it costs more

# $price_difference (money) what is to be paid
# voice: neutral
change-items-possible-for = Die Änderung ist möglich; der neue Artikel kostet { $price_difference } mehr.
    .short = Der Wechsel zu „{ $to }“ ist möglich und kostet { $price_difference } mehr.

change-items-possible = { $voice ->
    [friendly] Die Änderung ist möglich, denn deine Bestellung ist noch in unserem Lager.
   *[formal] Die Änderung ist möglich, denn Ihre Bestellung ist noch in unserem Lager.
}
    .short = Der Wechsel zu „{ $to }“ ist möglich.

# $price_difference (money) what it costs more
# voice: neutral
change-items-costs-more = Der neue Artikel kostet { $price_difference } mehr.

change-items-if-you-agree = { $voice ->
    [friendly] Wenn du einverstanden bist, antworte bitte mit „Ja“. Du bekommst dann innerhalb eines Werktages die Zahlungsdaten von mir. Sobald die Differenz bezahlt ist, geht die geänderte Bestellung auf den Weg.
   *[formal] Wenn Sie einverstanden sind, antworten Sie bitte mit „Ja“. Sie erhalten dann innerhalb eines Werktages die Zahlungsdaten von mir. Sobald die Differenz bezahlt ist, geht die geänderte Bestellung auf den Weg.
}
    .short = { $voice ->
        [friendly] Antworte mit „Ja“, und du bekommst innerhalb eines Werktages die Zahlungsdaten. Ist die Differenz bezahlt, versenden wir die geänderte Bestellung.
       *[formal] Antworten Sie mit „Ja“, und Sie erhalten innerhalb eines Werktages die Zahlungsdaten. Ist die Differenz bezahlt, versenden wir die geänderte Bestellung.
    }

# $hold_until (date) the last day on which the parcel is held back
change-items-hold = { $voice ->
    [friendly] Bis zum { $hold_until } bleibt deine Bestellung in unserem Lager. Höre ich bis dahin nichts von dir, versenden wir sie unverändert.
   *[formal] Bis zum { $hold_until } bleibt Ihre Bestellung in unserem Lager. Höre ich bis dahin nichts von Ihnen, versenden wir sie unverändert.
}
    .short = Ohne Antwort bis zum { $hold_until } versenden wir unverändert.

## Possible only with a new order

# a marketplace
# voice: neutral
change-items-no-surcharge = Ein Aufpreis lässt sich auf diesem Marktplatz nicht nachträglich bezahlen.
    .short = Ein Aufpreis ist hier nachträglich nicht möglich.

# $to (text) what they want
change-items-order-anew = { $voice ->
    [friendly] Am einfachsten bestellst du „{ $to }“ neu.
   *[formal] Am einfachsten bestellen Sie „{ $to }“ neu.
}
    .short = { $voice ->
        [friendly] Bestelle „{ $to }“ bitte neu.
       *[formal] Bestellen Sie „{ $to }“ bitte neu.
    }

# only the customer can start it there
change-items-cancel-in-account = { $voice ->
    [friendly] Fordere bitte noch heute in deinem Konto die Stornierung der bisherigen Bestellung an.
   *[formal] Fordern Sie bitte noch heute in Ihrem Konto die Stornierung der bisherigen Bestellung an.
}

change-items-then-canceled = { $voice ->
    [friendly] Gib mir danach bitte kurz Bescheid. Ich storniere die bisherige Bestellung dann innerhalb eines Werktages.
   *[formal] Geben Sie mir danach bitte kurz Bescheid. Ich storniere die bisherige Bestellung dann innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Schreib mir dann: Ich storniere die alte Bestellung binnen eines Werktages.
       *[formal] Schreiben Sie mir dann: Ich storniere die alte Bestellung binnen eines Werktages.
    }

# $refund_days (number) business days until it is there
change-items-all-back = { $voice ->
    [friendly] { $refund_days ->
        [one] Das Geld dafür erhältst du innerhalb eines Werktages auf demselben Zahlungsweg zurück.
       *[other] Das Geld dafür erhältst du innerhalb von { $refund_days } Werktagen auf demselben Zahlungsweg zurück.
    }
   *[formal] { $refund_days ->
        [one] Das Geld dafür erhalten Sie innerhalb eines Werktages auf demselben Zahlungsweg zurück.
       *[other] Das Geld dafür erhalten Sie innerhalb von { $refund_days } Werktagen auf demselben Zahlungsweg zurück.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Dein Geld erhältst du binnen eines Werktages.
           *[other] Dein Geld erhältst du binnen { $refund_days } Werktagen.
        }
       *[formal] { $refund_days ->
            [one] Ihr Geld erhalten Sie binnen eines Werktages.
           *[other] Ihr Geld erhalten Sie binnen { $refund_days } Werktagen.
        }
    }

## The marketplace stores and ships it

# voice: neutral
change-items-marketplace-packs = Diese Bestellung lagert und verpackt der Marktplatz für uns, deshalb kann ich die Artikel darin nicht ändern.
    .short = Der Marktplatz verpackt sie, ich kann nichts daran ändern.

# $to (text) what they want
change-items-marketplace-reorder = { $voice ->
    [friendly] Öffne bitte die Bestellung in deinem Konto, storniere sie dort und bestelle „{ $to }“ neu.
   *[formal] Öffnen Sie bitte die Bestellung in Ihrem Konto, stornieren Sie sie dort und bestellen Sie „{ $to }“ neu.
}
    .short = { $voice ->
        [friendly] Storniere sie bitte in deinem Konto und bestelle „{ $to }“.
       *[formal] Bitte stornieren Sie diese in Ihrem Konto und bestellen Sie „{ $to }“.
    }

change-items-marketplace-else-return = { $voice ->
    [friendly] Falls das nicht mehr geht, kannst du die Ware nach der Zustellung über dein Konto zurückgeben.
   *[formal] Falls das nicht mehr möglich ist, können Sie die Ware nach der Zustellung über Ihr Konto zurückgeben.
}
    .short = { $voice ->
        [friendly] Geht das nicht mehr, kannst du die Ware nach Erhalt zurückgeben.
       *[formal] Geht das nicht mehr, können Sie die Ware nach Erhalt zurückgeben.
    }

# $to (text) what they want
change-items-marketplace-return = { $voice ->
    [friendly] Diese Bestellung lagert und versendet der Marktplatz für uns. Eine Rücksendung startest du deshalb dort in deinem Konto. Bestelle „{ $to }“ bitte neu.
   *[formal] Diese Bestellung lagert und versendet der Marktplatz für uns. Eine Rücksendung starten Sie deshalb dort in Ihrem Konto. Bestellen Sie „{ $to }“ bitte neu.
}
    .short = { $voice ->
        [friendly] Der Marktplatz versendet sie: Starte die Rücksendung bitte dort in deinem Konto und bestelle „{ $to }“.
       *[formal] Der Marktplatz versendet sie: Starten Sie die Rücksendung bitte dort in Ihrem Konto und bestellen Sie „{ $to }“.
    }

## Shipped or delivered

# voice: neutral
change-items-too-late-dispatched = Das Paket hat unser Lager schon verlassen, deshalb lassen sich die Artikel darin nicht mehr ändern.
    .short = Das Paket ist schon unterwegs und lässt sich nicht mehr ändern.

# voice: neutral
change-items-too-late-delivered = Die Bestellung wurde bereits zugestellt, deshalb lässt sie sich nicht mehr ändern.
    .short = Die Bestellung ist zugestellt und lässt sich nicht mehr ändern.

# $to (text) what they want · $from (text) what they ordered
change-items-exchange = { $voice ->
    [friendly] Ein Umtausch ist möglich: Du schickst „{ $from }“ zurück, und wir schicken dir „{ $to }“.
   *[formal] Ein Umtausch ist möglich: Sie senden „{ $from }“ zurück, und wir senden Ihnen „{ $to }“.
}
    .short = Ein Umtausch gegen „{ $to }“ ist noch möglich.

change-items-or-return = { $voice ->
    [friendly] Du kannst die Ware auch zurückgeben und erhältst dein Geld zurück.
   *[formal] Sie können die Ware auch zurückgeben und erhalten Ihr Geld zurück.
}
    .short = { $voice ->
        [friendly] Oder du erhältst dein Geld zurück.
       *[formal] Oder Sie erhalten Ihr Geld zurück.
    }

change-items-next-steps = { $voice ->
    [friendly] Innerhalb eines Werktages nenne ich dir dann die nächsten Schritte und mögliche Kosten.
   *[formal] Innerhalb eines Werktages nenne ich Ihnen dann die nächsten Schritte und mögliche Kosten.
}
    .short = { $voice ->
        [friendly] Binnen eines Werktages nenne ich dir dann die Schritte und mögliche Kosten.
       *[formal] Binnen eines Werktages nenne ich Ihnen dann die Schritte und mögliche Kosten.
    }

change-items-look-for-exchange = { $voice ->
    [friendly] Ich prüfe, ob ein Umtausch noch möglich ist. Du hast meine Antwort innerhalb eines Werktages.
   *[formal] Ich prüfe, ob ein Umtausch noch möglich ist. Sie erhalten meine Antwort innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Ich prüfe, ob ein Umtausch noch möglich ist; meine Antwort hast du innerhalb eines Werktages.
       *[formal] Ich prüfe, ob ein Umtausch noch möglich ist; meine Antwort haben Sie innerhalb eines Werktages.
    }
