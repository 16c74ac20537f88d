### Something broke after a while, and the customer asks for a repair. "Garantie" is the seller's own promise,
### "Gewährleistung" what the law gives.

# $product (text) the product's name
warranty-repair-subject = { $voice ->
    [friendly] Deine Nachricht zu „{ $product }“
   *[formal] Ihre Nachricht zu „{ $product }“
}

# Said where the repair is a further question in the same message.
# $product (text) the product's name
warranty-repair-also = { $voice ->
    [friendly] Außerdem meldest du einen Defekt an „{ $product }“.
   *[formal] Außerdem melden Sie einen Defekt an „{ $product }“.
}

# $product (text) the product's name
warranty-repair-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht zum Defekt an „{ $product }“ gelesen.
       *[other] { START("danke") } für deine Nachricht zum Defekt an „{ $product }“.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht zum Defekt an „{ $product }“ gelesen.
       *[other] { START("vielen") } Dank für Ihre Nachricht zum Defekt an „{ $product }“.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] { START("ich") } habe deine Nachricht zu „{ $product }“ gelesen.
           *[other] { START("danke") } für deine Nachricht zu „{ $product }“.
        }
       *[formal] { $mood ->
            [angry] { START("ich") } habe Ihre Nachricht zu „{ $product }“ gelesen.
           *[other] { START("vielen") } Dank für Ihre Nachricht zu „{ $product }“.
        }
    }

## What covers it

# $guarantee_years (number) years of the statutory guarantee
# voice: neutral
warranty-repair-law = Der Defekt fällt unter die gesetzliche Gewährleistung, die { $guarantee_years } Jahre ab der Lieferung gilt.
    .short = Die gesetzliche Gewährleistung deckt das ab: { $guarantee_years } Jahre ab der Lieferung.

# our own warranty has ended · $warranty_months (number) · $guarantee_years (number)
# voice: neutral
warranty-repair-law-instead = Unsere Garantie galt { $warranty_months } Monate. Die gesetzliche Gewährleistung gilt aber { $guarantee_years } Jahre ab der Lieferung, und sie deckt den Defekt ab.
    .short = Unsere Garantie ist abgelaufen, die gesetzliche Gewährleistung aber gilt: { $guarantee_years } Jahre ab der Lieferung.

# $warranty_months (number) months of our own warranty
# voice: neutral
warranty-repair-warranty-months = Der Defekt fällt unter unsere Garantie von { $warranty_months } Monaten.

# voice: neutral
warranty-repair-warranty = Der Defekt fällt unter unsere Garantie.

# no years are named by the law of this market
# voice: neutral
warranty-repair-ours = Es ist unsere Sache, diesen Defekt zu beheben.

## What is done

warranty-repair-repair = { $voice ->
    [friendly] Die Reparatur kostet dich nichts, und das Porto übernehmen wir in beide Richtungen.
   *[formal] Die Reparatur kostet Sie nichts, und das Porto übernehmen wir in beide Richtungen.
}
    .short = Reparatur und Porto in beide Richtungen zahlen wir.

# $days (number) business days until it leaves for the customer
warranty-repair-repair-days = { $voice ->
    [friendly] { $days ->
        [one] Innerhalb eines Werktages nach der Ankunft bei uns ist der Artikel wieder auf dem Weg zu dir.
       *[other] Innerhalb von { $days } Werktagen nach der Ankunft bei uns ist der Artikel wieder auf dem Weg zu dir.
    }
   *[formal] { $days ->
        [one] Innerhalb eines Werktages nach der Ankunft bei uns ist der Artikel wieder auf dem Weg zu Ihnen.
       *[other] Innerhalb von { $days } Werktagen nach der Ankunft bei uns ist der Artikel wieder auf dem Weg zu Ihnen.
    }
}
    .short = { $voice ->
        [friendly] { $days ->
            [one] Der Artikel geht innerhalb eines Werktages nach Ankunft an dich zurück.
           *[other] Der Artikel geht innerhalb von { $days } Werktagen nach Ankunft an dich zurück.
        }
       *[formal] { $days ->
            [one] Der Artikel geht innerhalb eines Werktages nach Ankunft an Sie zurück.
           *[other] Der Artikel geht innerhalb von { $days } Werktagen nach Ankunft an Sie zurück.
        }
    }

warranty-repair-if-not = { $voice ->
    [friendly] Lässt sich der Artikel nicht reparieren, bekommst du Ersatz oder dein Geld zurück.
   *[formal] Lässt sich der Artikel nicht reparieren, erhalten Sie Ersatz oder Ihr Geld zurück.
}
    .short = { $voice ->
        [friendly] Gelingt die Reparatur nicht, bekommst du Ersatz oder dein Geld.
       *[formal] Gelingt die Reparatur nicht, erhalten Sie Ersatz oder Ihr Geld.
    }

# $days (number) business days until it leaves
warranty-repair-replace = { $voice ->
    [friendly] { $days ->
        [one] Du bekommst kostenlos Ersatz, den wir innerhalb eines Werktages verschicken.
       *[other] Du bekommst kostenlos Ersatz, den wir innerhalb von { $days } Werktagen verschicken.
    }
   *[formal] { $days ->
        [one] Sie erhalten kostenlos Ersatz, den wir innerhalb eines Werktages versenden.
       *[other] Sie erhalten kostenlos Ersatz, den wir innerhalb von { $days } Werktagen versenden.
    }
}
    .short = { $voice ->
        [friendly] { $days ->
            [one] Kostenlosen Ersatz verschicken wir innerhalb eines Werktages.
           *[other] Kostenlosen Ersatz verschicken wir innerhalb von { $days } Werktagen.
        }
       *[formal] { $days ->
            [one] Kostenlosen Ersatz versenden wir innerhalb eines Werktages.
           *[other] Kostenlosen Ersatz versenden wir innerhalb von { $days } Werktagen.
        }
    }

warranty-repair-keep = { $voice ->
    [friendly] Den defekten Artikel musst du nicht zurückschicken.
   *[formal] Den defekten Artikel müssen Sie nicht zurücksenden.
}

warranty-repair-send-back = { $voice ->
    [friendly] Schick uns den defekten Artikel bitte zurück; das kostet dich nichts.
   *[formal] Senden Sie uns den defekten Artikel bitte zurück; das kostet Sie nichts.
}
    .short = { $voice ->
        [friendly] Schick den defekten Artikel bitte kostenlos zurück.
       *[formal] Senden Sie den defekten Artikel bitte kostenlos zurück.
    }

# $refund (money) what goes back
warranty-repair-refund = { $voice ->
    [friendly] Wir erstatten dir { $refund }.
   *[formal] Wir erstatten Ihnen { $refund }.
}

warranty-repair-choice = { $voice ->
    [friendly] Du kannst zwischen Reparatur und Ersatz wählen; beides ist für dich kostenlos.
   *[formal] Sie können zwischen Reparatur und Ersatz wählen; beides ist für Sie kostenlos.
}
    .short = { $voice ->
        [friendly] Du kannst kostenlos zwischen Reparatur und Ersatz wählen.
       *[formal] Sie können kostenlos zwischen Reparatur und Ersatz wählen.
    }

warranty-repair-after-choice = { $voice ->
    [friendly] Innerhalb eines Werktages bekommst du dann von mir das Etikett oder die Adresse. Ich sage dir auch, wann alles wieder bei dir ist.
   *[formal] Innerhalb eines Werktages erhalten Sie dann von mir das Etikett oder die Adresse. Ich sage Ihnen auch, wann alles wieder bei Ihnen ist.
}
    .short = { $voice ->
        [friendly] Innerhalb eines Werktages bekommst du dann Etikett oder Adresse und erfährst, wie lange es dauert.
       *[formal] Innerhalb eines Werktages erhalten Sie dann Etikett oder Adresse und erfahren, wie lange es dauert.
    }

## Neither covers it

# the plain form
# voice: neutral
warranty-repair-not-covered = Eine kostenlose Reparatur kann ich nicht anbieten, denn unsere Garantie deckt das nicht ab.
    .short = Unsere Garantie deckt eine Reparatur hier nicht ab.

# the same, softer, after what is possible
# voice: neutral
warranty-repair-not-covered-soft = Da unsere Garantie das nicht abdeckt, ist es kostenlos leider nicht möglich.
    .short = Unsere Garantie deckt das leider nicht ab.

# $bought_on (date) when it was bought
# voice: neutral
warranty-repair-bought = Gekauft wurde der Artikel am { $bought_on }.

# $cost (money) with the postage both ways
# voice: neutral
warranty-repair-price = Wir können den Artikel für { $cost } reparieren, Porto in beide Richtungen inbegriffen.
    .short = Die Reparatur kostet { $cost }, Porto in beide Richtungen inbegriffen.

# $cost (money) with the postage
# voice: neutral
warranty-repair-price-new = Wir können für { $cost } einen neuen Artikel liefern, Porto inbegriffen.
    .short = Ein neuer Artikel kostet { $cost }, Porto inbegriffen.

# $days (number) business days until it leaves for the customer
# voice: neutral
warranty-repair-price-days = { $days ->
    [one] Das dauert einen Werktag.
   *[other] Das dauert bis zu { $days } Werktage.
}

# $quote_by (date) the last day on which they hear the price
warranty-repair-price-later = { $voice ->
    [friendly] Ich habe unsere Werkstatt gefragt, was eine Reparatur kosten würde, und nenne dir den Preis bis zum { $quote_by }.
   *[formal] Ich habe unsere Werkstatt gefragt, was eine Reparatur kosten würde, und nenne Ihnen den Preis bis zum { $quote_by }.
}
    .short = { $voice ->
        [friendly] Was eine Reparatur kostet, sage ich dir bis zum { $quote_by }.
       *[formal] Was eine Reparatur kostet, sage ich Ihnen bis zum { $quote_by }.
    }

# the day of delivery is not known · $guarantee_years (number) years of the statutory guarantee
warranty-repair-unless = { $voice ->
    [friendly] Liegt die Lieferung weniger als { $guarantee_years } Jahre zurück, schreib mir den Tag: Dann gilt die gesetzliche Gewährleistung, und du zahlst nichts.
   *[formal] Liegt die Lieferung weniger als { $guarantee_years } Jahre zurück, schreiben Sie mir den Tag: Dann gilt die gesetzliche Gewährleistung, und Sie zahlen nichts.
}
    .short = { $voice ->
        [friendly] Liegt die Lieferung weniger als { $guarantee_years } Jahre zurück, schreib mir den Tag: Dann zahlst du nichts.
       *[formal] Liegt die Lieferung weniger als { $guarantee_years } Jahre zurück, schreiben Sie mir den Tag: Dann zahlen Sie nichts.
    }

warranty-repair-your-word = { $voice ->
    [friendly] Wenn du das möchtest, genügt eine kurze Antwort. Vorher entstehen dir keine Kosten.
   *[formal] Wenn Sie das möchten, genügt eine kurze Antwort. Vorher entstehen Ihnen keine Kosten.
}
    .short = { $voice ->
        [friendly] Eine kurze Antwort genügt. Vorher zahlst du nichts.
       *[formal] Eine kurze Antwort genügt. Vorher zahlen Sie nichts.
    }

warranty-repair-nothing-before = { $voice ->
    [friendly] Das ist für dich unverbindlich: Du entscheidest erst, wenn du den Preis kennst.
   *[formal] Das ist für Sie unverbindlich: Sie entscheiden erst, wenn Sie den Preis kennen.
}
    .short = { $voice ->
        [friendly] Du entscheidest erst, wenn du den Preis kennst.
       *[formal] Sie entscheiden erst, wenn Sie den Preis kennen.
    }
