### We ask whether all is well and for an honest review. Every sentence stands alone: the request never depends on
### the customer being content, never promises anything in return, and never asks for a good review.

# $order_id (identifier)
review-request-subject = { $voice ->
    [friendly] Ist alles gut angekommen? Deine Bestellung { $order_id }
   *[formal] Ist alles gut angekommen? Ihre Bestellung { $order_id }
}

# $order_id (identifier) · $delivered_on (date) the day of delivery
review-request-delivered = { $voice ->
    [friendly] { START("deine") } Bestellung { $order_id } wurde am { $delivered_on } zugestellt.
   *[formal] Ihre Bestellung { $order_id } wurde am { $delivered_on } zugestellt.
}

# $product (text) the product's name
# voice: neutral
review-request-all-well = Ist alles unbeschädigt angekommen, und ist mit „{ $product }“ alles in Ordnung?
    .short = Ist alles unbeschädigt angekommen und in Ordnung?

review-request-help = { $voice ->
    [friendly] Wenn etwas fehlt oder nicht stimmt, antworte auf diese Nachricht, und ich kümmere mich innerhalb eines Werktages darum.
   *[formal] Wenn etwas fehlt oder nicht stimmt, antworten Sie auf diese Nachricht, und ich kümmere mich innerhalb eines Werktages darum.
}
    .short = { $voice ->
        [friendly] Fehlt etwas oder stimmt etwas nicht, antworte hier: Ich kümmere mich innerhalb eines Werktages darum.
       *[formal] Fehlt etwas oder stimmt etwas nicht, antworten Sie hier: Ich kümmere mich innerhalb eines Werktages darum.
    }

review-request-review-product = { $voice ->
    [friendly] Außerdem bitte ich dich um eine ehrliche Bewertung des Produkts. Du kannst sie dort abgeben, wo du bestellt hast.
   *[formal] Außerdem bitte ich Sie um eine ehrliche Bewertung des Produkts. Sie können sie dort abgeben, wo Sie bestellt haben.
}
    .short = { $voice ->
        [friendly] Außerdem bitte ich um eine ehrliche Produktbewertung dort, wo du bestellt hast.
       *[formal] Außerdem bitte ich um eine ehrliche Produktbewertung dort, wo Sie bestellt haben.
    }

review-request-review-seller = { $voice ->
    [friendly] Außerdem bitte ich dich um eine ehrliche Verkäuferbewertung. Du kannst sie dort abgeben, wo du bestellt hast.
   *[formal] Außerdem bitte ich Sie um eine ehrliche Verkäuferbewertung. Sie können sie dort abgeben, wo Sie bestellt haben.
}
    .short = { $voice ->
        [friendly] Außerdem bitte ich um eine ehrliche Verkäuferbewertung dort, wo du bestellt hast.
       *[formal] Außerdem bitte ich um eine ehrliche Verkäuferbewertung dort, wo Sie bestellt haben.
    }

review-request-review-shop = { $voice ->
    [friendly] Außerdem bitte ich dich um eine ehrliche Bewertung unseres Shops.
   *[formal] Außerdem bitte ich Sie um eine ehrliche Bewertung unseres Shops.
}

# voice: neutral
review-request-praise-and-criticism = Lob und Kritik helfen anderen und uns gleichermaßen.

review-request-thanks = { $voice ->
    [friendly] Danke für deine Zeit.
   *[formal] Vielen Dank für Ihre Zeit.
}

# $opt_out (prose) the shop's own sentences: how to object to such messages
# voice: neutral
review-request-opt-out = { $opt_out }
