### Somebody has left four or five stars. Strangers may read this: no order data, and nothing is asked for.

review-thanks-subject = { $voice ->
    [friendly] Danke für deine Bewertung
   *[formal] Vielen Dank für Ihre Bewertung
}

# Said where this is a further question in the same message.
review-thanks-also = { $voice ->
    [friendly] Auch deine Bewertung habe ich gelesen.
   *[formal] Auch Ihre Bewertung habe ich gelesen.
}

# $product (text) the product's name
review-thanks-received-product = { $voice ->
    [friendly] { START("danke") } für deine Bewertung des Artikels „{ $product }“.
   *[formal] { START("vielen") } Dank für Ihre Bewertung des Artikels „{ $product }“.
}
    .short = { $voice ->
        [friendly] { START("danke") } für deine Bewertung.
       *[formal] { START("vielen") } Dank für Ihre Bewertung.
    }
review-thanks-received = { $voice ->
    [friendly] { START("danke") }, dass du dir Zeit für eine Bewertung genommen hast.
   *[formal] { START("vielen") } Dank, dass Sie sich Zeit für eine Bewertung genommen haben.
}

# $rating (number) 4 or 5 stars
review-thanks-glad = { $voice ->
    [friendly] { $rating ->
        [4] Es freut uns, dass du mit dem Kauf zufrieden bist.
       *[other] Es freut uns sehr, dass dir alles so gut gefällt.
    }
   *[formal] { $rating ->
        [4] Es freut uns, dass Sie mit dem Kauf zufrieden sind.
       *[other] Es freut uns sehr, dass Ihnen alles so gut gefällt.
    }
}

# they have bought before
review-thanks-returned = { $voice ->
    [friendly] Dass du wieder bei uns gekauft hast, bedeutet uns viel.
   *[formal] Dass Sie wieder bei uns gekauft haben, bedeutet uns viel.
}

# $detail (text) a phrase after a colon
# voice: neutral
review-thanks-detail = Schön, dass das besonders gut ankommt: { $detail }.

# four stars
review-thanks-better = { $voice ->
    [friendly] Wenn wir etwas noch besser machen können, schreib es mir, und ich gebe es weiter.
   *[formal] Wenn wir etwas noch besser machen können, schreiben Sie es mir, und ich gebe es weiter.
}
    .short = { $voice ->
        [friendly] Was können wir noch besser machen? Schreib es mir, ich gebe es weiter.
       *[formal] Was können wir noch besser machen? Schreiben Sie es mir, ich gebe es weiter.
    }

review-thanks-passed-on = { $voice ->
    [friendly] Deine Bewertung habe ich auch unserem Team gezeigt.
   *[formal] Ihre Bewertung habe ich auch unserem Team gezeigt.
}

review-thanks-welcome = { $voice ->
    [friendly] Wir freuen uns, wenn du wieder einmal bei uns vorbeischaust.
   *[formal] Wir freuen uns, wenn Sie wieder einmal bei uns vorbeischauen.
}
