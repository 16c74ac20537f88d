### Somebody writes for the first time, and it is not clear yet what they need.

first-inquiry-subject = { $voice ->
    [friendly] Deine Anfrage
   *[formal] Ihre Anfrage
}

first-inquiry-subject-details = { $voice ->
    [friendly] Rückfrage zu deiner Anfrage
   *[formal] Rückfrage zu Ihrer Anfrage
}

first-inquiry-welcome = { $voice ->
    [friendly] Willkommen in unserem Shop.
   *[formal] Herzlich willkommen in unserem Shop.
}

## Exactly what is missing

# a numbered list follows
first-inquiry-details = { $voice ->
    [friendly] Damit ich dir genau antworten kann, fehlt mir noch Folgendes:
   *[formal] Damit ich Ihnen genau antworten kann, fehlt mir noch Folgendes:
}
    .short = Für eine genaue Antwort fehlt mir noch:

# a numbered list follows · $product (text) the product's name
first-inquiry-details-product = { $voice ->
    [friendly] Damit ich dir zu „{ $product }“ genau antworten kann, fehlt mir noch Folgendes:
   *[formal] Damit ich Ihnen zu „{ $product }“ genau antworten kann, fehlt mir noch Folgendes:
}
    .short = Für eine genaue Antwort zu „{ $product }“ fehlt mir noch:

# $item (text) one of the details that are missing, in the nominative
# voice: neutral
first-inquiry-detail = { $item }

first-inquiry-which-product = { $voice ->
    [friendly] Für welches Produkt interessierst du dich, und wofür brauchst du es?
   *[formal] Für welches Produkt interessieren Sie sich, und wofür benötigen Sie es?
}
    .short = { $voice ->
        [friendly] Welches Produkt suchst du, und wofür brauchst du es?
       *[formal] Welches Produkt suchen Sie, und wofür benötigen Sie es?
    }

# $product (text) the product's name
first-inquiry-which-question = { $voice ->
    [friendly] Was möchtest du über „{ $product }“ wissen?
   *[formal] Was möchten Sie über „{ $product }“ wissen?
}

## What comes next

first-inquiry-topics = { $voice ->
    [friendly] Ich helfe dir gern bei Fragen zu Eigenschaften, Größen, Verfügbarkeit, Preisen und Versand.
   *[formal] Ich helfe Ihnen gern bei Fragen zu Eigenschaften, Größen, Verfügbarkeit, Preisen und Versand.
}
    .short = { $voice ->
        [friendly] Ich helfe dir gern bei Eigenschaften, Größen, Verfügbarkeit, Preisen und Versand.
       *[formal] Ich helfe Ihnen gern bei Eigenschaften, Größen, Verfügbarkeit, Preisen und Versand.
    }

first-inquiry-answer-within = { $voice ->
    [friendly] Sobald ich deine Antwort habe, melde ich mich innerhalb eines Werktages bei dir.
   *[formal] Sobald ich Ihre Antwort habe, melde ich mich innerhalb eines Werktages bei Ihnen.
}
    .short = { $voice ->
        [friendly] Auf deine Antwort schreibe ich dir innerhalb eines Werktages.
       *[formal] Auf Ihre Antwort schreibe ich Ihnen innerhalb eines Werktages.
    }

# Said where the inquiry is a further question in the same message.
first-inquiry-also = { $voice ->
    [friendly] Du hast auch eine Frage zu unseren Produkten.
   *[formal] Sie haben auch eine Frage zu unseren Produkten.
}
