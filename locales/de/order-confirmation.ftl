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

# voice: neutral
order-confirmation-confirmed = Die Bestellung ist bei uns eingegangen, und wir bestätigen sie hiermit.

# $items (list) what was ordered
order-confirmation-items = { $voice ->
    [friendly] Das hast du bestellt: { $items }.
   *[formal] Das haben Sie bestellt: { $items }.
}

# $total (money) of the whole order, shipping included
# voice: neutral
order-confirmation-total = Die Gesamtsumme beträgt { $total }, Versandkosten inbegriffen.

# $ship_by (date) the last day on which it leaves
# voice: neutral
order-confirmation-ships = Das Paket verlässt unser Lager bis zum { $ship_by }.

# $deliver_by (date) the last day of the expected delivery
order-confirmation-arrives = { $voice ->
    [friendly] Die Lieferung sollte bis zum { $deliver_by } bei dir ankommen.
   *[formal] Die Lieferung sollte bis zum { $deliver_by } bei Ihnen ankommen.
}

## A part follows later

# $backorder (list) what is not in stock
# voice: neutral
order-confirmation-backorder = Zurzeit nicht auf Lager: { $backorder }.

# stands after what is not in stock, a part or the whole order · $backorder_by (date) the last day on which it leaves
# voice: neutral
order-confirmation-backorder-by = Das versenden wir bis zum { $backorder_by }.

# $ship_by (date) the last day on which it leaves
# voice: neutral
order-confirmation-rest-ships = Alles andere verlässt unser Lager bis zum { $ship_by }.

# $deliver_by (date) the last day of the expected delivery
order-confirmation-rest-arrives = { $voice ->
    [friendly] Alles andere sollte bis zum { $deliver_by } bei dir ankommen.
   *[formal] Alles andere sollte bis zum { $deliver_by } bei Ihnen ankommen.
}

# about what is not in stock · $refund_days (number) business days until the money is there
order-confirmation-or-refund = { $voice ->
    [friendly] { $refund_days ->
        [one] Wenn du darauf nicht warten möchtest, schreib mir, und du bekommst dein Geld dafür innerhalb eines Werktages zurück.
       *[other] Wenn du darauf nicht warten möchtest, schreib mir, und du bekommst dein Geld dafür innerhalb von { $refund_days } Werktagen zurück.
    }
   *[formal] { $refund_days ->
        [one] Wenn Sie darauf nicht warten möchten, schreiben Sie mir, und Sie erhalten Ihr Geld dafür innerhalb eines Werktages zurück.
       *[other] Wenn Sie darauf nicht warten möchten, schreiben Sie mir, und Sie erhalten Ihr Geld dafür innerhalb von { $refund_days } Werktagen zurück.
    }
}

order-confirmation-on-its-way = { $voice ->
    [friendly] Wenn das Paket unterwegs ist, bekommst du eine Nachricht.
   *[formal] Wenn das Paket unterwegs ist, erhalten Sie eine Nachricht.
}
