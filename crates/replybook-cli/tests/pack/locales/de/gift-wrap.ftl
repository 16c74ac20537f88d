# voice: neutral
gift-wrap-subject = Ihr Geschenk
# voice: neutral
gift-wrap-card = { START("das") } steht auf der Karte:
# voice: neutral
gift-wrap-card-text = { $card_text }
# voice: neutral
gift-wrap-ribbon = { START("das") } Papier: { $paper }, mit einem Band darum.
# voice: neutral
gift-wrap-price = Das kostet { $price }.
# voice: neutral
gift-wrap-for = Ein Geschenk für { $item }
# voice: neutral
gift-wrap-ready = Fertig ist es am { $ready_on }.
