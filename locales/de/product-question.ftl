### The customer asks something about a product before buying it.

product-question-subject = { $voice ->
    [friendly] { $topic ->
        [function] Deine Frage zur Funktion
        [compatibility] Deine Frage zur Kompatibilität
        [package-contents] Deine Frage zum Lieferumfang
        [size] Deine Frage zur Größe
        [voltage] Deine Frage zu Spannung und Stecker
        [material] Deine Frage zum Material
        [certification] Deine Frage zur Zertifizierung
       *[details] Deine Frage zum Produkt
    }
   *[formal] { $topic ->
        [function] Ihre Frage zur Funktion
        [compatibility] Ihre Frage zur Kompatibilität
        [package-contents] Ihre Frage zum Lieferumfang
        [size] Ihre Frage zur Größe
        [voltage] Ihre Frage zu Spannung und Stecker
        [material] Ihre Frage zum Material
        [certification] Ihre Frage zur Zertifizierung
       *[details] Ihre Frage zum Produkt
    }
}

# Said where this is a further question in the same message.
# $product (text) the product's name
product-question-also = { $voice ->
    [friendly] { $topic ->
        [function] Du hast auch nach der Funktion von „{ $product }“ gefragt.
        [compatibility] Du hast auch nach der Kompatibilität von „{ $product }“ gefragt.
        [package-contents] Du hast auch nach dem Lieferumfang von „{ $product }“ gefragt.
        [size] Du hast auch nach der Größe von „{ $product }“ gefragt.
        [voltage] Du hast auch nach der Spannung von „{ $product }“ gefragt.
        [material] Du hast auch nach dem Material von „{ $product }“ gefragt.
        [certification] Du hast auch nach der Zertifizierung von „{ $product }“ gefragt.
       *[details] Du hattest auch eine Frage zu „{ $product }“.
    }
   *[formal] { $topic ->
        [function] Sie haben auch nach der Funktion von „{ $product }“ gefragt.
        [compatibility] Sie haben auch nach der Kompatibilität von „{ $product }“ gefragt.
        [package-contents] Sie haben auch nach dem Lieferumfang von „{ $product }“ gefragt.
        [size] Sie haben auch nach der Größe von „{ $product }“ gefragt.
        [voltage] Sie haben auch nach der Spannung von „{ $product }“ gefragt.
        [material] Sie haben auch nach dem Material von „{ $product }“ gefragt.
        [certification] Sie haben auch nach der Zertifizierung von „{ $product }“ gefragt.
       *[details] Sie hatten auch eine Frage zu „{ $product }“.
    }
}

## The answer

# $answer (prose) whole sentences, as the agent wrote them
# voice: neutral
product-question-answer = { $answer }

# before a list
product-question-contents = Das ist im Lieferumfang enthalten:
    .short = { $voice ->
        [friendly] Den Lieferumfang sende ich dir hier.
       *[formal] Den Lieferumfang sende ich Ihnen hier.
    }

# before a list
product-question-measurements = Hier sind die Maße:
    .short = { $voice ->
        [friendly] Die Maße sende ich dir hier.
       *[formal] Die Maße sende ich Ihnen hier.
    }

# before a list
product-question-at-a-glance = Hier sind die Angaben im Überblick:
    .short = { $voice ->
        [friendly] Die Angaben sende ich dir hier.
       *[formal] Die Angaben sende ich Ihnen hier.
    }

# $item (text) one detail
# voice: neutral
product-question-detail = { $item }

# $faq_url (url) a page of the seller's shop
product-question-faq = { $voice ->
    [friendly] Auf der Seite { $faq_url } findest du Antworten auf weitere Fragen zu diesem Produkt.
   *[formal] Auf der Seite { $faq_url } finden Sie Antworten auf weitere Fragen zu diesem Produkt.
}
    .short = { $voice ->
        [friendly] Unter { $faq_url } findest du weitere Antworten.
       *[formal] Unter { $faq_url } finden Sie weitere Antworten.
    }

# $attachment (text) what the file is called, in the nominative
product-question-attachment = { $voice ->
    [friendly] Im Anhang findest du diese Datei: { $attachment }.
   *[formal] Im Anhang finden Sie diese Datei: { $attachment }.
}

## Sizes

# voice: neutral
product-question-labeled-eu = Dieses Produkt gibt es in europäischen Größen.

# voice: neutral
product-question-labeled-us = Dieses Produkt gibt es in US-Größen.

# voice: neutral
product-question-labeled-uk = Dieses Produkt gibt es in britischen Größen.

# voice: neutral
product-question-labeled-jp = Dieses Produkt gibt es in japanischen Größen.

# $size_from (text) the customer's size · $size_to (text) the product's size
product-question-size-equals = { $voice ->
    [friendly] Deine Größe „{ $size_from }“ entspricht hier der Größe „{ $size_to }“.
   *[formal] Ihre Größe „{ $size_from }“ entspricht hier der Größe „{ $size_to }“.
}

product-question-between-sizes = { $voice ->
    [friendly] Wenn du zwischen zwei Größen liegst, schick mir gern deine Maße in Zentimetern. Ich sage dir dann innerhalb eines Werktages, welche Größe ich dir empfehle.
   *[formal] Wenn Sie zwischen zwei Größen liegen, senden Sie mir gern Ihre Maße in Zentimetern. Ich teile Ihnen dann innerhalb eines Werktages mit, welche Größe ich Ihnen empfehle.
}
    .short = { $voice ->
        [friendly] Zwischen zwei Größen? Nenn mir deine Maße, und ich empfehle dir innerhalb eines Werktages eine.
       *[formal] Zwischen zwei Größen? Nennen Sie mir Ihre Maße, und ich empfehle Ihnen innerhalb eines Werktages eine.
    }

## Voltage and plug

product-question-power-fits = { $voice ->
    [friendly] Ja, du kannst das Gerät in deinem Land ohne Adapter verwenden.
   *[formal] Ja, Sie können das Gerät in Ihrem Land ohne Adapter verwenden.
}
    .short = { $voice ->
        [friendly] Ja, in deinem Land funktioniert das Gerät ohne Adapter.
       *[formal] Ja, in Ihrem Land funktioniert das Gerät ohne Adapter.
    }

product-question-power-adapter = { $voice ->
    [friendly] Ja, du kannst das Gerät in deinem Land verwenden. Du brauchst nur einen Steckeradapter.
   *[formal] Ja, Sie können das Gerät in Ihrem Land verwenden. Sie benötigen nur einen Steckeradapter.
}
    .short = { $voice ->
        [friendly] Ja, in deinem Land funktioniert das Gerät mit einem Steckeradapter.
       *[formal] Ja, in Ihrem Land funktioniert das Gerät mit einem Steckeradapter.
    }

product-question-power-converter = { $voice ->
    [friendly] Du kannst das Gerät in deinem Land nur mit einem Spannungswandler verwenden. Ein Steckeradapter allein ändert die Spannung nicht.
   *[formal] Sie können das Gerät in Ihrem Land nur mit einem Spannungswandler verwenden. Ein Steckeradapter allein ändert die Spannung nicht.
}
    .short = { $voice ->
        [friendly] In deinem Land brauchst du für das Gerät einen Spannungswandler; ein Steckeradapter allein genügt nicht.
       *[formal] In Ihrem Land benötigen Sie für das Gerät einen Spannungswandler; ein Steckeradapter allein genügt nicht.
    }

# the plain answer, first
product-question-power-unsuitable = { $voice ->
    [friendly] In deinem Land lässt sich das Gerät nicht am Stromnetz betreiben, auch nicht mit einem Steckeradapter.
   *[formal] In Ihrem Land lässt sich das Gerät nicht am Stromnetz betreiben, auch nicht mit einem Steckeradapter.
}
    .short = { $voice ->
        [friendly] In deinem Land läuft das Gerät nicht am Stromnetz, auch nicht mit einem Adapter.
       *[formal] In Ihrem Land läuft das Gerät nicht am Stromnetz, auch nicht mit einem Adapter.
    }

# the same after the reason, where people are less direct
product-question-power-unsuitable-softly = { $voice ->
    [friendly] Deshalb rate ich dir zu einem anderen Modell. In deinem Land lässt sich dieses Gerät leider nicht am Stromnetz betreiben, auch nicht mit einem Steckeradapter.
   *[formal] Deshalb rate ich Ihnen zu einem anderen Modell. In Ihrem Land lässt sich dieses Gerät leider nicht am Stromnetz betreiben, auch nicht mit einem Steckeradapter.
}
    .short = { $voice ->
        [friendly] Deshalb läuft das Gerät in deinem Land leider nicht am Stromnetz, auch nicht mit einem Adapter.
       *[formal] Deshalb läuft das Gerät in Ihrem Land leider nicht am Stromnetz, auch nicht mit einem Adapter.
    }

# $product_voltage (text) voltage and frequency
# voice: neutral
product-question-made-for = Das Gerät ist ausgelegt für: { $product_voltage }.
    .short = Spannung des Geräts: { $product_voltage }.

# $mains (text) voltage and frequency
product-question-mains = { $voice ->
    [friendly] Das Stromnetz in deinem Land liefert: { $mains }.
   *[formal] Das Stromnetz in Ihrem Land liefert: { $mains }.
}
    .short = { $voice ->
        [friendly] Spannung in deinem Land: { $mains }.
       *[formal] Spannung in Ihrem Land: { $mains }.
    }

# $plug (text) the kind of plug, in the nominative
# voice: neutral
product-question-plug = Stecker am Gerät: { $plug }.

## Not known yet

product-question-checking = { $voice ->
    [friendly] Damit du eine verlässliche Antwort bekommst, lasse ich das von unserer Produktabteilung prüfen.
   *[formal] Damit Sie eine verlässliche Antwort erhalten, lasse ich das von unserer Produktabteilung prüfen.
}
    .short = Ich lasse das von unserer Produktabteilung prüfen.

product-question-tell-device = { $voice ->
    [friendly] Es hilft mir, wenn du mir Marke und genaues Modell des Geräts nennst, mit dem du das Produkt verwenden möchtest.
   *[formal] Es hilft mir, wenn Sie mir Marke und genaues Modell des Geräts nennen, mit dem Sie das Produkt verwenden möchten.
}
    .short = { $voice ->
        [friendly] Mit welchem Gerät möchtest du es verwenden (Marke und Modell)?
       *[formal] Mit welchem Gerät möchten Sie es verwenden (Marke und Modell)?
    }

product-question-tell-measurements = { $voice ->
    [friendly] Es hilft mir, wenn du mir deine Maße in Zentimetern nennst.
   *[formal] Es hilft mir, wenn Sie mir Ihre Maße in Zentimetern nennen.
}
    .short = { $voice ->
        [friendly] Nenn mir bitte deine Maße in Zentimetern.
       *[formal] Nennen Sie mir bitte Ihre Maße in Zentimetern.
    }
