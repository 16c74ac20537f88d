### An order is confirmed to the customer.

# $order_id (identifier) the order's number
order-confirmation-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Bestätigung
   *[formal] Ihre Bestellung { $order_id }: Bestätigung
}

# Said where the confirmation is a further question in the same message.
# $order_id (identifier) the order
order-confirmation-also = { $voice ->
    [friendly] Du hast auch nach der Bestätigung für die Bestellung { $order_id } gefragt.
   *[formal] Sie haben auch nach der Bestätigung für die Bestellung { $order_id } gefragt.
}

order-confirmation-confirmed = { $voice ->
    [friendly] Wir haben deine Bestellung erhalten und bestätigen sie hiermit.
   *[formal] Wir haben Ihre Bestellung erhalten und bestätigen sie hiermit.
}
    .short = Sie ist bestätigt.

# $items (list) what was ordered
order-confirmation-items = { $voice ->
    [friendly] Das hast du bestellt: { $items }.
   *[formal] Das haben Sie bestellt: { $items }.
}
    .short = Bestellt: { $items }.

# $total (money) of the whole order, shipping included
# voice: neutral
order-confirmation-total = Die Gesamtsumme beträgt { $total }, Versandkosten inbegriffen.
    .short = Gesamt mit Versand: { $total }.

# $ship_by (date) the last day on which it leaves
# voice: neutral
order-confirmation-ships = Das Paket verlässt unser Lager spätestens am { $ship_by }.
    .short = Versand: spätestens am { $ship_by }.

# $deliver_by (date) the last day of the expected delivery
order-confirmation-arrives = { $voice ->
    [friendly] Die Lieferung soll spätestens am { $deliver_by } bei dir ankommen.
   *[formal] Die Lieferung soll spätestens am { $deliver_by } bei Ihnen ankommen.
}
    .short = Lieferung: voraussichtlich bis zum { $deliver_by }.

## A part follows later

# $backorder (list) what is not in stock
# voice: neutral
order-confirmation-backorder = Zurzeit nicht auf Lager: { $backorder }.
    .short = Nicht auf Lager: { $backorder }.

# stands after what is not in stock, a part or the whole order · $backorder_by (date) the last day on which it leaves
# voice: neutral
order-confirmation-backorder-by = Was noch fehlt, versenden wir spätestens am { $backorder_by }.
    .short = Das versenden wir bis zum { $backorder_by }.

# $ship_by (date) the last day on which it leaves
# voice: neutral
order-confirmation-rest-ships = Alles andere verlässt unser Lager spätestens am { $ship_by }.
    .short = Versand des Rests: bis zum { $ship_by }.

# $deliver_by (date) the last day of the expected delivery
order-confirmation-rest-arrives = { $voice ->
    [friendly] Alles andere soll spätestens am { $deliver_by } bei dir ankommen.
   *[formal] Alles andere soll spätestens am { $deliver_by } bei Ihnen ankommen.
}
    .short = Der Rest kommt voraussichtlich bis zum { $deliver_by }.

# about what is not in stock · $refund_days (number) business days until the money is there
order-confirmation-or-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] Wenn dir das zu lange dauert, genügt eine kurze Antwort. Du bekommst das Geld für die fehlende Ware dann innerhalb eines Werktages zurück.
       *[other] Wenn dir das zu lange dauert, genügt eine kurze Antwort. Du bekommst das Geld für die fehlende Ware dann innerhalb von { $refund_days } Werktagen zurück.
    }
   *[formal] { $refund_days ->
        [one] Wenn Ihnen das zu lange dauert, genügt eine kurze Antwort. Sie erhalten das Geld für die fehlende Ware dann innerhalb eines Werktages zurück.
       *[other] Wenn Ihnen das zu lange dauert, genügt eine kurze Antwort. Sie erhalten das Geld für die fehlende Ware dann innerhalb von { $refund_days } Werktagen zurück.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Oder antworte: Das Geld für die fehlende Ware folgt innerhalb eines Werktages.
           *[other] Oder antworte: Das Geld für die fehlende Ware folgt innerhalb von { $refund_days } Werktagen.
        }
       *[formal] { $refund_days ->
            [one] Oder antworten Sie: Das Geld für die fehlende Ware folgt innerhalb eines Werktages.
           *[other] Oder antworten Sie: Das Geld für die fehlende Ware folgt innerhalb von { $refund_days } Werktagen.
        }
    }

order-confirmation-on-its-way = { $voice ->
    [friendly] Sobald das Paket unterwegs ist, bekommst du eine Nachricht.
   *[formal] Sobald das Paket unterwegs ist, erhalten Sie eine Nachricht.
}
    .short = Eine Nachricht folgt, sobald das Paket unterwegs ist.
