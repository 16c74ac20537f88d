### The customer asks whether a product is available.

stock-question-subject = { $voice ->
    [friendly] Deine Frage zur Verfügbarkeit
   *[formal] Ihre Frage zur Verfügbarkeit
}

# Said where the stock is a further question in the same message.
# $product (text) the product's name
stock-question-also = { $voice ->
    [friendly] Du hast auch nach der Verfügbarkeit von „{ $product }“ gefragt.
   *[formal] Sie haben auch nach der Verfügbarkeit von „{ $product }“ gefragt.
}

## In stock

# voice: neutral
stock-question-in-stock = Ja, der Artikel ist auf Lager.

# $units_left (number) how many are left, ten at most
# voice: neutral
stock-question-left = { $units_left ->
    [one] Zurzeit ist noch ein Stück vorrätig.
   *[other] Zurzeit sind noch { $units_left } Stück vorrätig.
}

# $ships_in (number) business days until an order leaves the warehouse
# voice: neutral
stock-question-ships-in = { $ships_in ->
    [one] Bestellungen versenden wir innerhalb eines Werktages.
   *[other] Bestellungen versenden wir innerhalb von { $ships_in } Werktagen.
}

## Sold out

# voice: neutral
stock-question-sold-out = Der Artikel ist zurzeit ausverkauft.

# $restock_date (date) the day on which it is expected
# voice: neutral
stock-question-back-on = Voraussichtlich ist er ab dem { $restock_date } wieder lieferbar.
    .short = Voraussichtlich wieder lieferbar: ab { $restock_date }.

# where people are less direct: the date first · $restock_date (date) the day on which it is expected
# voice: neutral
stock-question-expected-on = Der Artikel ist voraussichtlich ab dem { $restock_date } wieder lieferbar.
    .short = Der Artikel ist voraussichtlich ab dem { $restock_date } lieferbar.

# after the date, where people are less direct
# voice: neutral
stock-question-sold-out-until = Bis dahin ist er ausverkauft.

# $alternative (text) a similar product, in the nominative
stock-question-sooner = { $voice ->
    [friendly] Falls du nicht so lange warten möchtest, haben wir einen ähnlichen Artikel auf Lager: „{ $alternative }“.
   *[formal] Falls Sie nicht so lange warten möchten, haben wir einen ähnlichen Artikel auf Lager: „{ $alternative }“.
}
    .short = Auf Lager ist ein ähnlicher Artikel: { $alternative }.

# $alternative_point (text) a phrase after a colon, in the nominative
# voice: neutral
stock-question-point = Was dafür spricht: { $alternative_point }.

stock-question-tell-me = { $voice ->
    [friendly] Wenn ich dir an diesem Tag Bescheid geben soll, antworte einfach mit „Ja“. Ich schreibe dir dann genau einmal.
   *[formal] Wenn ich Ihnen an diesem Tag Bescheid geben soll, antworten Sie einfach mit „Ja“. Ich schreibe Ihnen dann genau einmal.
}
    .short = { $voice ->
        [friendly] Soll ich dir dann schreiben? Antworte mit Ja.
       *[formal] Soll ich Ihnen dann schreiben? Antworten Sie mit Ja.
    }

# on a marketplace
stock-question-save-it = { $voice ->
    [friendly] Damit du den Artikel leicht wiederfindest, kannst du ihn hier auf deiner Merkliste speichern.
   *[formal] Damit Sie den Artikel leicht wiederfinden, können Sie ihn hier auf Ihrer Merkliste speichern.
}
    .short = { $voice ->
        [friendly] Du kannst den gesuchten Artikel hier auf deine Merkliste setzen.
       *[formal] Sie können den gesuchten Artikel hier auf Ihre Merkliste setzen.
    }

## No longer in the range

# voice: neutral
stock-question-discontinued = Diesen Artikel führen wir nicht mehr, und er kommt auch nicht wieder ins Sortiment.
    .short = Diesen Artikel führen wir nicht mehr, und er kommt nicht wieder.

# the same where people are less direct
stock-question-discontinued-softly = { $voice ->
    [friendly] Den Artikel, nach dem du gefragt hast, führen wir leider nicht mehr, und er kommt auch nicht wieder ins Sortiment.
   *[formal] Den Artikel, nach dem Sie gefragt haben, führen wir leider nicht mehr, und er kommt auch nicht wieder ins Sortiment.
}
    .short = { $voice ->
        [friendly] Den Artikel, den du suchst, führen wir leider nicht mehr.
       *[formal] Den Artikel, den Sie suchen, führen wir leider nicht mehr.
    }

# $alternative (text) a similar product, in the nominative
# voice: neutral
stock-question-similar = Einen ähnlichen Artikel haben wir auf Lager: „{ $alternative }“.
    .short = Auf Lager ist ein ähnlicher Artikel: { $alternative }.
