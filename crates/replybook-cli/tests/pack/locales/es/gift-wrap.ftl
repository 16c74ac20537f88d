# voice: neutral
gift-wrap-subject = Su regalo
# voice: neutral
gift-wrap-card = Esto es lo que dice la tarjeta:
# voice: neutral
gift-wrap-card-text = { $card_text }
# voice: neutral
gift-wrap-ribbon = El papel: { $paper }, con una cinta.
# voice: neutral
gift-wrap-price = Cuesta { $price }.
# voice: neutral
gift-wrap-for = Un regalo para { $item }
# voice: neutral
gift-wrap-ready = Estará listo el { $ready_on }.
