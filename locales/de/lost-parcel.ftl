### The parcel is lost.

# $order_id (identifier) the order's number
lost-parcel-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: verlorenes Paket
   *[formal] Ihre Bestellung { $order_id }: verlorenes Paket
}

# $order_id (identifier) the order's number
lost-parcel-subject-refund = { $voice ->
    [friendly] Deine Bestellung { $order_id }: verlorenes Paket, volle Erstattung
   *[formal] Ihre Bestellung { $order_id }: verlorenes Paket, volle Erstattung
}

# $order_id (identifier) the order's number
lost-parcel-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht zum Paket mit deiner Bestellung { $order_id } gelesen.
       *[other] { START("danke") } für deine Nachricht zum Paket mit deiner Bestellung { $order_id }.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht zum Paket mit Ihrer Bestellung { $order_id } gelesen.
       *[other] { START("vielen") } Dank für Ihre Nachricht zum Paket mit Ihrer Bestellung { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ist nicht angekommen.
       *[formal] Ihre Bestellung { $order_id } ist nicht angekommen.
    }

# Said where the parcel is a further question in the same message.
# $order_id (identifier) the order
lost-parcel-also = { $voice ->
    [friendly] Du fragst auch nach dem verlorenen Paket mit der Bestellung { $order_id }.
   *[formal] Sie fragen auch nach dem verlorenen Paket mit der Bestellung { $order_id }.
}

# the one apology of the reply
lost-parcel-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Du hast gewartet, und nichts ist gekommen. Dafür bitte ich dich um Entschuldigung.
        [rational] Ich bitte um Entschuldigung, dass es nicht angekommen ist.
        [disappointed] Du hast dich darauf gefreut, und es tut mir leid, dass es nicht angekommen ist.
       *[calm] Es tut mir leid, dass es nicht bei dir angekommen ist.
    }
   *[formal] { $mood ->
        [angry] Sie haben gewartet, und nichts ist gekommen. Dafür bitte ich Sie um Entschuldigung.
        [rational] Ich bitte um Entschuldigung, dass es nicht angekommen ist.
        [disappointed] Sie haben sich darauf gefreut, und es tut mir leid, dass es nicht angekommen ist.
       *[calm] Es tut mir leid, dass es nicht bei Ihnen angekommen ist.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Du hast vergeblich gewartet. Ich bitte um Entschuldigung.
            [rational] Ich bitte dafür um Entschuldigung.
            [disappointed] Du hattest dich gefreut; das tut mir leid.
           *[calm] Das tut mir leid.
        }
       *[formal] { $mood ->
            [angry] Sie haben vergeblich gewartet. Ich bitte um Entschuldigung.
            [rational] Ich bitte dafür um Entschuldigung.
            [disappointed] Sie hatten sich gefreut; das tut mir leid.
           *[calm] Das tut mir leid.
        }
    }

lost-parcel-lost = { $voice ->
    [friendly] Dein Paket ist unterwegs verloren gegangen. Der Paketdienst kann es nicht mehr finden.
   *[formal] Ihr Paket ist unterwegs verloren gegangen. Der Paketdienst kann es nicht mehr finden.
}
    .short = Das Paket ging unterwegs verloren.

# $carrier (text) who carried it
lost-parcel-lost-carrier = { $voice ->
    [friendly] Dein Paket ist unterwegs verloren gegangen. Der Paketdienst ({ $carrier }) kann es nicht mehr finden.
   *[formal] Ihr Paket ist unterwegs verloren gegangen. Der Paketdienst ({ $carrier }) kann es nicht mehr finden.
}
    .short = Das Paket ging unterwegs verloren ({ $carrier }).

lost-parcel-our-loss = { $voice ->
    [friendly] Diesen Verlust tragen wir, nicht du.
   *[formal] Diesen Verlust tragen wir, nicht Sie.
}

# the customer chooses
lost-parcel-within-a-day = { $voice ->
    [friendly] Innerhalb eines Werktages nach deiner Antwort ist alles veranlasst.
   *[formal] Innerhalb eines Werktages nach Ihrer Antwort ist alles veranlasst.
}
    .short = Ich veranlasse es innerhalb eines Werktages.

# the refund has been made
lost-parcel-nothing-to-do = { $voice ->
    [friendly] Du brauchst nichts weiter zu tun.
   *[formal] Sie brauchen nichts weiter zu tun.
}
