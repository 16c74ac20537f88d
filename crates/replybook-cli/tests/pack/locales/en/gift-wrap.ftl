gift-wrap-subject = Your gift
gift-wrap-card = This is on your card:
# $card_text (prose) what is on the card
gift-wrap-card-text = { $card_text }
# $paper (text) the paper
gift-wrap-ribbon = We tie a ribbon around { $paper } paper.
# $price (money) what it costs
gift-wrap-price = It costs { $price }.
# $item (text) whose gift
gift-wrap-for = A gift for { $item }
# $ready_on (date) the day
gift-wrap-ready = It is ready on { $ready_on }.
