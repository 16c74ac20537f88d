### A dealer or a company asks for wholesale prices.

wholesale-inquiry-subject = { $voice ->
    [friendly] Deine Großhandelsanfrage
   *[formal] Ihre Großhandelsanfrage
}

# $quantity (number) pieces they want
wholesale-inquiry-subject-quote = { $voice ->
    [friendly] Dein Angebot für { $quantity } Stück
   *[formal] Ihr Angebot für { $quantity } Stück
}

# Said where this is a further question in the same message.
# $product (text) the product's name
wholesale-inquiry-also = { $voice ->
    [friendly] Du hast auch nach einem Großhandelspreis für „{ $product }“ gefragt.
   *[formal] Sie haben auch nach einem Großhandelspreis für „{ $product }“ gefragt.
}

## The quote

# $quantity (number) pieces they want · $unit_price (money) of one piece
wholesale-inquiry-quote = { $voice ->
    [friendly] Ich biete dir { $quantity } Stück zum Preis von { $unit_price } pro Stück an.
   *[formal] Ich biete Ihnen { $quantity } Stück zum Preis von { $unit_price } pro Stück an.
}

# $lead_days (number) business days until the goods leave the warehouse
wholesale-inquiry-lead-days = { $voice ->
    [friendly] { $lead_days ->
        [one] Die Ware verlässt unser Lager innerhalb eines Werktages nach deiner Bestellung.
       *[other] Die Ware verlässt unser Lager innerhalb von { $lead_days } Werktagen nach deiner Bestellung.
    }
   *[formal] { $lead_days ->
        [one] Die Ware verlässt unser Lager innerhalb eines Werktages nach Ihrer Bestellung.
       *[other] Die Ware verlässt unser Lager innerhalb von { $lead_days } Werktagen nach Ihrer Bestellung.
    }
}
    .short = { $lead_days ->
        [one] Versand: innerhalb eines Werktages nach der Bestellung.
       *[other] Versand: innerhalb von { $lead_days } Werktagen nach der Bestellung.
    }

# $quote_until (date) the last day on which it holds
# voice: neutral
wholesale-inquiry-quote-until = An dieses Angebot sind wir bis zum { $quote_until } gebunden.

wholesale-inquiry-sample = { $voice ->
    [friendly] Wenn du das Produkt zuerst prüfen möchtest, schicke ich dir gern ein Muster.
   *[formal] Wenn Sie das Produkt zuerst prüfen möchten, sende ich Ihnen gern ein Muster.
}
    .short = { $voice ->
        [friendly] Zum Prüfen schicke ich dir gern ein Muster.
       *[formal] Zum Prüfen sende ich Ihnen gern ein Muster.
    }

wholesale-inquiry-order = { $voice ->
    [friendly] Zum Bestellen genügt eine Antwort mit Liefer- und Rechnungsadresse. Die Auftragsbestätigung bekommst du dann innerhalb eines Werktages.
   *[formal] Zum Bestellen genügt eine Antwort mit Liefer- und Rechnungsadresse. Die Auftragsbestätigung erhalten Sie dann innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Antworte zum Bestellen mit Liefer- und Rechnungsadresse: Die Bestätigung folgt innerhalb eines Werktages.
       *[formal] Antworten Sie zum Bestellen mit Liefer- und Rechnungsadresse: Die Bestätigung folgt innerhalb eines Werktages.
    }

# on a marketplace
wholesale-inquiry-order-here = { $voice ->
    [friendly] Zum Bestellen genügt eine kurze Antwort. Ich richte dir diesen Preis dann hier innerhalb eines Werktages ein.
   *[formal] Zum Bestellen genügt eine kurze Antwort. Ich richte Ihnen diesen Preis dann hier innerhalb eines Werktages ein.
}

## Below the minimum

# the plain answer, first · $quantity (number) pieces they want
# voice: neutral
wholesale-inquiry-too-few = Für { $quantity } Stück kann ich keinen Großhandelspreis anbieten.

# the same after what is possible, where people are less direct · $quantity (number) pieces they want
wholesale-inquiry-too-few-softly = { $voice ->
    [friendly] Für { $quantity } Stück kann ich dir diesen Preis leider nicht anbieten.
   *[formal] Für { $quantity } Stück kann ich Ihnen diesen Preis leider nicht anbieten.
}

# $minimum_quantity (number) pieces from which there is a wholesale price
# voice: neutral
wholesale-inquiry-starts-at = Unser Großhandelspreis gilt ab { $minimum_quantity } Stück.

# $unit_price (money) of one piece from the minimum on
# voice: neutral
wholesale-inquiry-price-from = Ab dieser Menge kostet ein Stück { $unit_price }.

# $quantity (number) pieces they want · $minimum_quantity (number) pieces from which there is a wholesale price
wholesale-inquiry-two-ways = { $voice ->
    [friendly] Du kannst { $quantity } Stück zum regulären Preis bestellen oder { $minimum_quantity } Stück zum Großhandelspreis.
   *[formal] Sie können { $quantity } Stück zum regulären Preis bestellen oder { $minimum_quantity } Stück zum Großhandelspreis.
}
    .short = Möglich sind { $quantity } Stück zum regulären oder { $minimum_quantity } Stück zum Großhandelspreis.

## No quantity yet

# voice: neutral
wholesale-inquiry-gladly = Größere Mengen liefern wir gern zu einem günstigeren Preis.

wholesale-inquiry-tell-me = { $voice ->
    [friendly] Schreib mir bitte, wie viele Stück du brauchst, wohin wir liefern sollen und bis wann.
   *[formal] Teilen Sie mir bitte mit, wie viele Stück Sie benötigen, wohin wir liefern sollen und bis wann.
}
    .short = { $voice ->
        [friendly] Wie viele Stück brauchst du, wohin und bis wann?
       *[formal] Wie viele Stück benötigen Sie, wohin und bis wann?
    }
