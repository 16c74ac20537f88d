# $order_id (identifier) the order's number
late-parcel-subject = { $voice ->
    [friendly] Dein Paket zu Bestellung { $order_id }
   *[formal] Ihr Paket zu Bestellung { $order_id }
}

late-parcel-heard = { $voice ->
    [friendly] { START("du") } wartest noch auf dein Paket.
   *[formal] Sie warten noch auf Ihr Paket.
}

# they are calm
# voice: neutral
late-parcel-sorry-calm = Das tut mir leid.

# they are angry
late-parcel-sorry-angry = { $voice ->
    [friendly] Dass du dich ärgerst, verstehe ich gut, und es tut mir leid.
   *[formal] Dass Sie sich ärgern, verstehe ich gut, und es tut mir leid.
}

# $delay (duration) how much later it comes
# voice: neutral
late-parcel-delay = Der Zusteller kommt mit { DURATION($delay, case: "dative") } Verspätung.

# $cause (choice) why it is late
# voice: neutral
late-parcel-cause = { $cause ->
    [strike] Beim Zusteller wird gestreikt.
   *[weather] Das Wetter hält die Fahrzeuge auf.
}

# $next_news_by (date) the last day on which they hear from us
late-parcel-news = { $voice ->
    [friendly] Du hörst spätestens am { $next_news_by } von mir.
   *[formal] Sie hören spätestens am { $next_news_by } von mir.
}
