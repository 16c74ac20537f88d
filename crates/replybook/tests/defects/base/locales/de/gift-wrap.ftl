# $order_id (identifier) the order's number
# voice: neutral
gift-wrap-subject = Geschenkverpackung für Bestellung { $order_id }

gift-wrap-heard = { $voice ->
    [friendly] { START("du") } möchtest deine Bestellung als Geschenk verpackt haben.
   *[formal] Sie möchten Ihre Bestellung als Geschenk verpackt haben.
}

# voice: neutral
gift-wrap-too-late = Das Paket ist schon unterwegs und lässt sich nicht mehr verpacken.

# $parcels (number) how many are wrapped
gift-wrap-done = { $voice ->
    [friendly] { $parcels ->
        [one] { START("wir") } verpacken dein Paket als Geschenk.
       *[other] { START("wir") } verpacken deine { $parcels } Pakete als Geschenk.
    }
   *[formal] { $parcels ->
        [one] { START("wir") } verpacken Ihr Paket als Geschenk.
       *[other] { START("wir") } verpacken Ihre { $parcels } Pakete als Geschenk.
    }
}

# $fee (money) what it costs
# voice: neutral
gift-wrap-fee = Die Verpackung kostet { $fee }.

gift-wrap-card = { $voice ->
    [friendly] Deine Karte legen wir bei.
   *[formal] Ihre Karte legen wir bei.
}
