# $order_id (identifier) the order's number
cancel-order-subject-done = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Stornierung bestätigt
   *[formal] Ihre Bestellung { $order_id }: Stornierung bestätigt
}

# only a part of the order · $order_id (identifier) its number · $items (list) what they do not want
cancel-order-received-part = { $voice ->
    [friendly] { $mood ->
        [angry] { START("deine") } Nachricht habe ich gelesen. Du möchtest einen Teil der Bestellung { $order_id } stornieren, und zwar: { $items }.
       *[calm] { START("danke") } für deine Nachricht. Du möchtest einen Teil der Bestellung { $order_id } stornieren, und zwar: { $items }.
    }
   *[formal] { $mood ->
        [angry] Ihre Nachricht habe ich gelesen. Sie möchten einen Teil der Bestellung { $order_id } stornieren, und zwar: { $items }.
       *[calm] { START("vielen") } Dank für Ihre Nachricht. Sie möchten einen Teil der Bestellung { $order_id } stornieren, und zwar: { $items }.
    }
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

cancel-order-voluntary-reason = { $voice ->
    [friendly] Wenn du möchtest, nenn uns den Grund. Das ist freiwillig und ändert für dich nichts.
   *[formal] Wenn Sie möchten, nennen Sie uns den Grund. Das ist freiwillig und ändert für Sie nichts.
}
