### We write to a customer who has not bought for a while. Only with consent, and always with a way out.

# voice: neutral
win-back-subject-news = Neues aus unserem Shop

win-back-subject-voucher = { $voice ->
    [friendly] Ein Gutschein für deine nächste Bestellung
   *[formal] Ein Gutschein für Ihre nächste Bestellung
}

win-back-subject-club = { $voice ->
    [friendly] Deine Einladung in unseren Kundenclub
   *[formal] Ihre Einladung in unseren Kundenclub
}

# $product (text) the product's name
win-back-bought = { $voice ->
    [friendly] { START("vor") } einiger Zeit hast du bei uns „{ $product }“ gekauft. Danke noch einmal für deine Bestellung.
   *[formal] { START("vor") } einiger Zeit haben Sie bei uns „{ $product }“ gekauft. Noch einmal vielen Dank für Ihre Bestellung.
}
    .short = { $voice ->
        [friendly] { START("danke") } noch einmal für deinen Kauf: „{ $product }“.
       *[formal] { START("noch") } einmal vielen Dank für Ihren Kauf: „{ $product }“.
    }

win-back-ordered = { $voice ->
    [friendly] { START("seit") } deiner letzten Bestellung ist einige Zeit vergangen. Danke noch einmal für dein Vertrauen.
   *[formal] { START("seit") } Ihrer letzten Bestellung ist einige Zeit vergangen. Noch einmal vielen Dank für Ihr Vertrauen.
}
    .short = { $voice ->
        [friendly] { START("danke") } noch einmal für deine letzte Bestellung.
       *[formal] { START("noch") } einmal vielen Dank für Ihre letzte Bestellung.
    }

## A voucher

# $voucher (money) what it takes off
win-back-voucher = { $voice ->
    [friendly] Ich habe einen Gutschein für dich: { $voucher } Nachlass auf deine nächste Bestellung.
   *[formal] Ich habe einen Gutschein für Sie: { $voucher } Nachlass auf Ihre nächste Bestellung.
}
    .short = { $voice ->
        [friendly] Ein Gutschein für dich: { $voucher } Nachlass auf die nächste Bestellung.
       *[formal] Ein Gutschein für Sie: { $voucher } Nachlass auf die nächste Bestellung.
    }

# $voucher_percent (percent) what it takes off
win-back-voucher-percent = { $voice ->
    [friendly] Ich habe einen Gutschein für dich: { $voucher_percent } Rabatt auf deine nächste Bestellung.
   *[formal] Ich habe einen Gutschein für Sie: { $voucher_percent } Rabatt auf Ihre nächste Bestellung.
}

# $voucher_code (identifier) what they enter
win-back-code = { $voice ->
    [friendly] Gib dazu beim Bestellen einfach den Code { $voucher_code } ein.
   *[formal] Geben Sie dazu beim Bestellen einfach den Code { $voucher_code } ein.
}

# there is no code yet
win-back-code-on-reply = { $voice ->
    [friendly] Wenn du ihn einlösen möchtest, antworte einfach auf diese Nachricht. Ich schicke dir dann innerhalb eines Werktages den Code.
   *[formal] Wenn Sie ihn einlösen möchten, antworten Sie einfach auf diese Nachricht. Ich sende Ihnen dann innerhalb eines Werktages den Code.
}
    .short = { $voice ->
        [friendly] Zum Einlösen antworte einfach: Du bekommst den Code innerhalb eines Werktages.
       *[formal] Zum Einlösen antworten Sie einfach: Sie erhalten den Code innerhalb eines Werktages.
    }

# $valid_until (date) the last day of the voucher
# voice: neutral
win-back-valid-until = Der Gutschein gilt bis zum { $valid_until }.

## News

# $news (text) a phrase after a colon, in the nominative
# voice: neutral
win-back-news = Neu in unserem Shop: { $news }.

win-back-more = { $voice ->
    [friendly] Wenn du mehr darüber wissen möchtest, antworte einfach auf diese Nachricht. Ich melde mich dann innerhalb eines Werktages.
   *[formal] Wenn Sie mehr darüber wissen möchten, antworten Sie einfach auf diese Nachricht. Ich melde mich dann innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Möchtest du mehr wissen? Antworte einfach: Ich melde mich innerhalb eines Werktages.
       *[formal] Möchten Sie mehr wissen? Antworten Sie einfach: Ich melde mich innerhalb eines Werktages.
    }

## The customer club

win-back-club = { $voice ->
    [friendly] Ich möchte dich in unseren Kundenclub einladen.
   *[formal] Ich möchte Sie in unseren Kundenclub einladen.
}

# $club_benefits (text) a phrase after a colon, in the nominative
win-back-club-benefits = { $voice ->
    [friendly] Deine Vorteile: { $club_benefits }.
   *[formal] Ihre Vorteile: { $club_benefits }.
}

win-back-join = { $voice ->
    [friendly] Wenn du dabei sein möchtest, antworte einfach auf diese Nachricht. Ich nehme dich dann innerhalb eines Werktages auf.
   *[formal] Wenn Sie Mitglied werden möchten, antworten Sie einfach auf diese Nachricht. Ich nehme Sie dann innerhalb eines Werktages auf.
}
    .short = { $voice ->
        [friendly] Möchtest du dabei sein? Antworte einfach: Ich nehme dich innerhalb eines Werktages auf.
       *[formal] Möchten Sie Mitglied werden? Antworten Sie einfach: Ich nehme Sie innerhalb eines Werktages auf.
    }

# $opt_out (prose) the shop's own sentences: how to stop such messages
# voice: neutral
win-back-opt-out = { $opt_out }

# Said where it stands beside another answer in the same message.
win-back-also = { $voice ->
    [friendly] Außerdem habe ich etwas aus unserem Shop für dich.
   *[formal] Außerdem habe ich etwas aus unserem Shop für Sie.
}
