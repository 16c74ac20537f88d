### Words and sentences that several scenarios say. Look here before writing a sentence of your own.

## Durations, as DURATION writes them. The genitive is what follows "innerhalb":
## "innerhalb eines Tages", "innerhalb von 3 Tagen" (a digit shows no genitive).

# $count (number) whole minutes
# unreached: the law's periods are days; a pack over this one may take others
# voice: neutral
shared-duration-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
    .nominative = { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
    .accusative = { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
    .dative = { $count ->
        [one] einer Minute
       *[other] { $count } Minuten
    }
    .genitive = { $count ->
        [one] einer Minute
       *[other] von { $count } Minuten
    }

# $count (number) whole hours
# unreached: the law's periods are days; a pack over this one may take others
# voice: neutral
shared-duration-hours = { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
}
    .nominative = { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
    .accusative = { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
    .dative = { $count ->
        [one] einer Stunde
       *[other] { $count } Stunden
    }
    .genitive = { $count ->
        [one] einer Stunde
       *[other] von { $count } Stunden
    }

# $count (number) whole days
# unreached: the law's periods are days; a pack over this one may take others
# voice: neutral
shared-duration-days = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}
    .nominative = { $count ->
        [one] ein Tag
       *[other] { $count } Tage
    }
    .accusative = { $count ->
        [one] einen Tag
       *[other] { $count } Tage
    }
    .dative = { $count ->
        [one] einem Tag
       *[other] { $count } Tagen
    }
    .genitive = { $count ->
        [one] eines Tages
       *[other] von { $count } Tagen
    }

# $count (number) whole business days
# unreached: the law's periods are days; a pack over this one may take others
# voice: neutral
shared-duration-business-days = { $count ->
    [one] ein Werktag
   *[other] { $count } Werktage
}
    .nominative = { $count ->
        [one] ein Werktag
       *[other] { $count } Werktage
    }
    .accusative = { $count ->
        [one] einen Werktag
       *[other] { $count } Werktage
    }
    .dative = { $count ->
        [one] einem Werktag
       *[other] { $count } Werktagen
    }
    .genitive = { $count ->
        [one] eines Werktages
       *[other] von { $count } Werktagen
    }

## Opening a reply

shared-thanks-for-message = { $voice ->
    [friendly] { START("danke") } für deine Nachricht.
   *[formal] { START("vielen") } Dank für Ihre Nachricht.
}

shared-thanks-for-question = { $voice ->
    [friendly] { START("danke") } für deine Frage.
   *[formal] { START("vielen") } Dank für Ihre Anfrage.
}

shared-thanks-for-interest = { $voice ->
    [friendly] { START("danke") } für dein Interesse.
   *[formal] { START("vielen") } Dank für Ihr Interesse.
}

shared-thanks-for-order = { $voice ->
    [friendly] { START("danke") } für deine Bestellung.
   *[formal] { START("vielen") } Dank für Ihre Bestellung.
}

shared-thanks-for-patience = { $voice ->
    [friendly] { START("danke") } für deine Geduld.
   *[formal] { START("vielen") } Dank für Ihre Geduld.
}

# $order_id (identifier) the order's number
shared-order-checked = { $voice ->
    [friendly] { START("ich") } habe deine Bestellung { $order_id } geprüft.
   *[formal] { START("ich") } habe Ihre Bestellung { $order_id } geprüft.
}

## Sympathy: one apology a reply at most

# voice: neutral
shared-apology = { START("das") } tut mir leid.

# said only where the fault is the seller's
# voice: neutral
shared-our-mistake = { START("das") } war unser Fehler.

# said where they have written about it before, and we failed them
shared-written-before = { $voice ->
    [friendly] { START("dass") } du uns deswegen noch einmal schreiben musstest, hätte nicht passieren dürfen.
   *[formal] { START("dass") } Sie uns deswegen noch einmal schreiben mussten, hätte nicht passieren dürfen.
}
    .short = { START("eine") } weitere Nachricht hätte nicht nötig sein dürfen.

# the same where nothing went wrong on our side, or we have to refuse
shared-written-again = { $voice ->
    [friendly] { START("du") } hast uns deswegen schon geschrieben, und mir liegen alle deine Nachrichten vor.
   *[formal] Sie haben uns deswegen schon geschrieben, und mir liegen alle Ihre Nachrichten vor.
}
    .short = { $voice ->
        [friendly] { START("mir") } liegen alle deine Nachrichten vor.
       *[formal] { START("mir") } liegen alle Ihre Nachrichten vor.
    }

# stands before a refusal
shared-other-answer-hoped = { $voice ->
    [friendly] { START("gern") } hätte ich dir eine andere Antwort gegeben.
   *[formal] { START("gern") } hätte ich Ihnen eine andere Antwort gegeben.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] { START("gern") } hätte ich dir anders geantwortet.
            [sms] { START("gern") } hätte ich dir anders geantwortet.
           *[other] { START("gern") } hätte ich dir eine andere Antwort gegeben.
        }
       *[formal] { $channel ->
            [mercadolibre] { START("gern") } hätte ich Ihnen anders geantwortet.
            [sms] { START("gern") } hätte ich Ihnen anders geantwortet.
           *[other] { START("gern") } hätte ich Ihnen eine andere Antwort gegeben.
        }
    }

## The refund

shared-refund-same-method = { $voice ->
    [friendly] Das Geld bekommst du auf dem Weg zurück, auf dem du bezahlt hast.
   *[formal] Das Geld erhalten Sie auf dem Weg zurück, auf dem Sie bezahlt haben.
}
    .short = { $voice ->
        [friendly] Das Geld bekommst du auf demselben Zahlungsweg zurück.
       *[formal] Das Geld erhalten Sie auf demselben Zahlungsweg zurück.
    }

# $refund_days (number) business days until the bank shows it
shared-refund-bank-days = { $voice ->
    [friendly] { $refund_days ->
        [one] Je nach Bank ist der Betrag innerhalb eines Werktages auf deinem Konto.
       *[other] Je nach Bank ist der Betrag innerhalb von { $refund_days } Werktagen auf deinem Konto.
    }
   *[formal] { $refund_days ->
        [one] Je nach Bank ist der Betrag innerhalb eines Werktages auf Ihrem Konto.
       *[other] Je nach Bank ist der Betrag innerhalb von { $refund_days } Werktagen auf Ihrem Konto.
    }
}
    .short = { $refund_days ->
        [one] Je nach Bank ist das Geld binnen eines Werktages da.
       *[other] Je nach Bank ist das Geld binnen { $refund_days } Werktagen da.
    }

shared-keep-item = { $voice ->
    [friendly] Du kannst den Artikel behalten; eine Rücksendung ist nicht nötig.
   *[formal] Sie können den Artikel behalten; eine Rücksendung ist nicht nötig.
}
    .short = { $voice ->
        [friendly] Den Artikel kannst du behalten.
       *[formal] Den Artikel können Sie behalten.
    }

# the other way · $partial_refund (money) what goes back if the item is kept
shared-or-keep = { $voice ->
    [friendly] Oder du behältst den Artikel und erhältst { $partial_refund } zurück.
   *[formal] Oder Sie behalten den Artikel und erhalten { $partial_refund } zurück.
}
    .short = { $voice ->
        [friendly] Oder du behältst den Artikel und erhältst { $partial_refund } zurück.
       *[formal] Oder Sie behalten den Artikel und erhalten { $partial_refund } zurück.
    }

# $full_refund (money) the full refund, shipping included · $partial_refund (money) what goes back if the item is kept
shared-or-refund-partial = { $voice ->
    [friendly] Auch möglich: { $full_refund } zurück, oder du behältst den Artikel und erhältst { $partial_refund }.
   *[formal] Auch möglich: { $full_refund } zurück, oder Sie behalten den Artikel und erhalten { $partial_refund }.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Oder { $full_refund } zurück, oder { $partial_refund }, und du behältst den Artikel.
           *[other] Oder { $full_refund } zurück, oder du behältst den Artikel und erhältst { $partial_refund } zurück.
        }
       *[formal] { $channel ->
            [mercadolibre] Oder { $full_refund } zurück, oder { $partial_refund }, und Sie behalten den Artikel.
           *[other] Oder { $full_refund } zurück, oder Sie behalten den Artikel und erhalten { $partial_refund } zurück.
        }
    }

# after the sum that goes back
# voice: neutral
shared-shipping-included = Die Versandkosten sind darin enthalten.

# amends beside the remedy · $goodwill (money) a sum or a credit
shared-goodwill = { $voice ->
    [friendly] Zusätzlich erhältst du von uns { $goodwill }.
   *[formal] Zusätzlich erhalten Sie von uns { $goodwill }.
}
    .short = { $voice ->
        [friendly] Dazu erhältst du { $goodwill }.
       *[formal] Dazu erhalten Sie { $goodwill }.
    }

## The parcel

# $tracking (identifier) the parcel's number
# voice: neutral
shared-tracking = Die Sendungsnummer lautet { $tracking }.
    .short = Sendungsnummer: { $tracking }.

# $carrier (text) who carries it · $tracking (identifier) the parcel's number
# voice: neutral
shared-tracking-carrier = Paketdienst: { $carrier }; Sendungsnummer: { $tracking }.
    .short = Sendungsnummer ({ $carrier }): { $tracking }.

## What comes next, and the end

# said after two or three options
shared-choose = { $voice ->
    [friendly] Schreib mir bitte, welche Lösung dir lieber ist.
   *[formal] Schreiben Sie mir bitte, welche Lösung Ihnen lieber ist.
}
    .short = { $voice ->
        [friendly] Was ist dir lieber?
       *[formal] Was ist Ihnen lieber?
    }

# $next_news_by (date) the last day on which they hear from us
shared-news-by = { $voice ->
    [friendly] Du hörst spätestens am { $next_news_by } von mir.
   *[formal] Sie hören spätestens am { $next_news_by } von mir.
}
    .short = { $voice ->
        [friendly] Ich schreibe dir bis zum { $next_news_by }.
       *[formal] Ich schreibe Ihnen bis zum { $next_news_by }.
    }

shared-questions = { $voice ->
    [friendly] Wenn du Fragen hast, antworte einfach auf diese Nachricht.
   *[formal] Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht.
}
    .short = { $voice ->
        [friendly] Bei Fragen antworte einfach hier.
       *[formal] Bei Fragen antworten Sie einfach hier.
    }

shared-help-choosing = { $voice ->
    [friendly] Wenn du noch überlegst, schreib mir gern, wofür du den Artikel brauchst. Ich helfe dir dann bei der Auswahl.
   *[formal] Wenn Sie noch überlegen, schreiben Sie mir gern, wofür Sie den Artikel benötigen. Ich helfe Ihnen dann bei der Auswahl.
}
    .short = { $voice ->
        [friendly] Wofür brauchst du den Artikel? Ich helfe dir gern bei der Auswahl.
       *[formal] Wofür benötigen Sie den Artikel? Ich helfe Ihnen gern bei der Auswahl.
    }

# the way out of messages that were not asked for; only by e-mail and where the law wants one
shared-opt-out = { $voice ->
    [friendly] Solchen Nachrichten kannst du jederzeit widersprechen: Eine kurze Antwort genügt. Dafür entstehen keine anderen Kosten als die Übermittlungskosten nach den Basistarifen.
   *[formal] Solchen Nachrichten können Sie jederzeit widersprechen: Eine kurze Antwort genügt. Dafür entstehen keine anderen Kosten als die Übermittlungskosten nach den Basistarifen.
}

## Where the marketplace stores and ships it

# said after the customer was sent to the marketplace's own help
shared-marketplace-stuck = { $voice ->
    [friendly] Wenn es dort nicht klappt, antworte auf diese Nachricht. Ich kümmere mich dann innerhalb eines Werktages darum.
   *[formal] Wenn das dort nicht gelingt, antworten Sie auf diese Nachricht. Ich kümmere mich dann innerhalb eines Werktages darum.
}
    .short = { $voice ->
        [friendly] Klappt das nicht, schreib mir: Ich helfe dir innerhalb eines Werktages.
       *[formal] Gelingt das nicht, schreiben Sie mir: Ich helfe innerhalb eines Werktages.
    }

## Wer schon einmal bestellt hat

shared-welcome-back = { $voice ->
    [friendly] { START("schön") }, wieder von dir zu hören.
   *[formal] { START("schön") }, wieder von Ihnen zu hören.
}

## Before the sale

# $product (text) the product's name
shared-thanks-question-about = { $voice ->
    [friendly] { START("danke") } für deine Frage zu „{ $product }“.
   *[formal] { START("vielen") } Dank für Ihre Frage zu „{ $product }“.
}
    .short = { $voice ->
        [friendly] { START("danke") } für deine Frage.
       *[formal] { START("vielen") } Dank für Ihre Frage.
    }

# $product (text) the product's name
shared-thanks-for-interest-in = { $voice ->
    [friendly] { START("danke") } für dein Interesse an „{ $product }“.
   *[formal] { START("vielen") } Dank für Ihr Interesse an „{ $product }“.
}
    .short = { $voice ->
        [friendly] { START("danke") } für dein Interesse.
       *[formal] { START("vielen") } Dank für Ihr Interesse.
    }

# $answer_by (date) the last day on which the answer is there
shared-answer-by = { $voice ->
    [friendly] Meine Antwort hast du spätestens am { $answer_by }.
   *[formal] Meine Antwort erhalten Sie spätestens am { $answer_by }.
}
    .short = { $voice ->
        [friendly] Ich antworte dir bis zum { $answer_by }.
       *[formal] Ich antworte Ihnen bis zum { $answer_by }.
    }

shared-suggest-other = { $voice ->
    [friendly] Schreib mir gern, worauf es dir ankommt. Ich schlage dir dann innerhalb eines Werktages etwas Passendes vor.
   *[formal] Schreiben Sie mir gern, worauf es Ihnen ankommt. Ich schlage Ihnen dann innerhalb eines Werktages etwas Passendes vor.
}
    .short = { $voice ->
        [friendly] Worauf kommt es dir an? Ich schlage dir innerhalb eines Werktages etwas vor.
       *[formal] Worauf kommt es Ihnen an? Ich schlage Ihnen innerhalb eines Werktages etwas vor.
    }

## Tax: VAT where the market has it, sales tax or simply tax elsewhere

# voice: neutral
shared-vat-included = Alle Preise verstehen sich inklusive Mehrwertsteuer.
    .short = Die Mehrwertsteuer ist enthalten.

# voice: neutral
shared-vat-plus = Alle Preise verstehen sich netto zuzüglich Mehrwertsteuer.
    .short = Die Mehrwertsteuer kommt hinzu.

# voice: neutral
shared-tax-included = Alle Preise verstehen sich inklusive Umsatzsteuer.
    .short = Die Umsatzsteuer ist enthalten.

# voice: neutral
shared-tax-plus = Alle Preise verstehen sich netto zuzüglich Umsatzsteuer.
    .short = Die Umsatzsteuer kommt hinzu.

## Etwas zurücksenden

# $return_by (date) the last day for posting it
shared-return-by = { $voice ->
    [friendly] Schick das Paket bitte bis zum { $return_by } ab.
   *[formal] Senden Sie das Paket bitte bis zum { $return_by } ab.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Paket bitte bis zum { $return_by } absenden.
           *[other] Schick das Paket bitte bis zum { $return_by } ab.
        }
       *[formal] { $channel ->
            [mercadolibre] Paket bitte bis zum { $return_by } absenden.
           *[other] Senden Sie das Paket bitte bis zum { $return_by } ab.
        }
    }

shared-return-label-today = { $voice ->
    [friendly] Ein frankiertes Rücksendeetikett bekommst du heute von mir.
   *[formal] Ein frankiertes Rücksendeetikett erhalten Sie heute von mir.
}
    .short = { $voice ->
        [friendly] Ein frankiertes Etikett bekommst du heute.
       *[formal] Ein frankiertes Etikett erhalten Sie heute.
    }

# $return_address (text) on one line
# voice: neutral
shared-return-address = Die Adresse für die Rücksendung: { $return_address }.
    .short = Rücksendeadresse: { $return_address }.

shared-return-address-soon = { $voice ->
    [friendly] Die Adresse für die Rücksendung bekommst du innerhalb eines Werktages von mir.
   *[formal] Die Adresse für die Rücksendung erhalten Sie innerhalb eines Werktages von mir.
}
    .short = { $voice ->
        [friendly] Die Adresse bekommst du innerhalb eines Werktages.
       *[formal] Die Adresse erhalten Sie innerhalb eines Werktages.
    }

shared-return-account = { $voice ->
    [friendly] Die Rückgabe startest du in deinem Konto: Öffne die Bestellung und wähle die Rückgabe. Danach siehst du, wohin das Paket geht.
   *[formal] Die Rückgabe starten Sie in Ihrem Konto: Öffnen Sie die Bestellung und wählen Sie die Rückgabe. Danach sehen Sie, wohin das Paket geht.
}
    .short = { $voice ->
        [friendly] Starte die Rückgabe in deinem Konto bei der Bestellung. Dort siehst du die Adresse.
       *[formal] Starten Sie die Rückgabe in Ihrem Konto bei der Bestellung. Dort sehen Sie die Adresse.
    }

# the seller pays for it
shared-return-free = { $voice ->
    [friendly] Die Rücksendung kostet dich nichts.
   *[formal] Die Rücksendung kostet Sie nichts.
}

shared-return-postage-back = { $voice ->
    [friendly] Das Porto legst du nur aus. Schick mir ein Foto des Belegs, und wir erstatten es dir innerhalb von 5 Werktagen.
   *[formal] Das Porto legen Sie nur aus. Senden Sie mir ein Foto des Belegs, und wir erstatten es Ihnen innerhalb von 5 Werktagen.
}
    .short = { $voice ->
        [friendly] Schick mir ein Foto des Belegs: Das Porto erstatten wir innerhalb von 5 Werktagen.
       *[formal] Senden Sie mir ein Foto des Belegs: Das Porto erstatten wir innerhalb von 5 Werktagen.
    }

# voice: neutral
shared-return-any-box = Es genügt eine stabile Verpackung; die Originalverpackung ist nicht nötig.

## The parcel on its way

# $carrier (text) who carries it; said where there is no tracking number
# voice: neutral
shared-carrier = Paketdienst: { $carrier }.
    .short = Paketdienst: { $carrier }.

# $last_update (date) the day of the last scan
# voice: neutral
shared-last-update = Die Sendungsverfolgung wurde zuletzt am { $last_update } aktualisiert.
    .short = Letzte Aktualisierung: { $last_update }.

# $new_date (date) the last day of the expected delivery
shared-new-date = { $voice ->
    [friendly] Das Paket soll jetzt bis zum { $new_date } bei dir sein.
   *[formal] Das Paket soll jetzt bis zum { $new_date } bei Ihnen sein.
}
    .short = Das Paket soll nun bis zum { $new_date } ankommen.

# the seller bears what happens on the way; not said to a company
shared-risk-ours = { $voice ->
    [friendly] Bis das Paket bei dir angekommen ist, tragen wir das Risiko.
   *[formal] Bis das Paket bei Ihnen angekommen ist, tragen wir das Risiko.
}
    .short = { $voice ->
        [friendly] Bis du es hast, tragen wir das Risiko.
       *[formal] Bis Sie es haben, tragen wir das Risiko.
    }

# $place (text) where the parcel waits
shared-pickup-place = { $voice ->
    [friendly] Hier kannst du es abholen: { $place }.
   *[formal] Hier können Sie es abholen: { $place }.
}
    .short = Abholort: { $place }.

# $pickup_until (date) the last day for picking it up
shared-pickup-until = { $voice ->
    [friendly] Es wird bis zum { $pickup_until } für dich aufbewahrt.
   *[formal] Es wird bis zum { $pickup_until } für Sie aufbewahrt.
}
    .short = Es liegt dort bis zum { $pickup_until }.

# said where the last day is not known
# voice: neutral
shared-pickup-until-in-notice = Wie lange es aufbewahrt wird, steht auf der Benachrichtigung oder in der Sendungsverfolgung.
    .short = Die Frist nennt die Benachrichtigung oder Sendungsverfolgung.

shared-pickup-bring = { $voice ->
    [friendly] Nimm bitte einen Ausweis mit und, falls vorhanden, die Benachrichtigung oder den Abholcode.
   *[formal] Nehmen Sie bitte einen Ausweis mit und, falls vorhanden, die Benachrichtigung oder den Abholcode.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Bitte einen Ausweis und möglichst Benachrichtigung oder Code mitnehmen.
           *[other] Nimm bitte einen Ausweis mit und, falls vorhanden, die Benachrichtigung oder den Abholcode.
        }
       *[formal] { $channel ->
            [mercadolibre] Bitte einen Ausweis und möglichst Benachrichtigung oder Code mitnehmen.
           *[other] Nehmen Sie bitte einen Ausweis mit und, falls vorhanden, die Benachrichtigung oder den Abholcode.
        }
    }

shared-pickup-longer = { $voice ->
    [friendly] Wenn du es nicht rechtzeitig schaffst, schreib mir vorher. Ich bitte den Paketdienst dann innerhalb eines Werktages, es länger aufzubewahren.
   *[formal] Wenn Sie es nicht rechtzeitig schaffen, schreiben Sie mir vorher. Ich bitte den Paketdienst dann innerhalb eines Werktages, es länger aufzubewahren.
}
    .short = { $voice ->
        [friendly] { $channel ->
            [mercadolibre] Brauchst du länger, schreib vorher: Ich kläre es innerhalb eines Werktages.
           *[other] Brauchst du länger, schreib mir vorher: Ich kläre es innerhalb eines Werktages.
        }
       *[formal] { $channel ->
            [mercadolibre] Brauchen Sie länger, schreiben Sie vorher: Ich kläre es innerhalb eines Werktages.
           *[other] Brauchen Sie länger, schreiben Sie mir vorher: Ich kläre es innerhalb eines Werktages.
        }
    }

# the parcel is with customs
shared-customs-asks-you = { $voice ->
    [friendly] Wenn der Zoll oder der Paketdienst etwas von dir verlangt, schreib mir, was es ist. Ich helfe dir dann innerhalb eines Werktages.
   *[formal] Wenn der Zoll oder der Paketdienst etwas von Ihnen verlangt, schreiben Sie mir, was es ist. Ich helfe Ihnen dann innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Wird etwas von dir verlangt, schreib mir: Ich helfe innerhalb eines Werktages.
       *[formal] Wird etwas von Ihnen verlangt, schreiben Sie mir: Ich helfe innerhalb eines Werktages.
    }

# said before shared-marketplace-stuck
shared-marketplace-delivers = { $voice ->
    [friendly] Diese Bestellung lagert und liefert der Marktplatz für uns. In deinem Konto siehst du bei der Bestellung den aktuellen Stand. Über die Hilfe dort erreichst du den Kundenservice, der sich direkt um das Paket kümmern kann.
   *[formal] Diese Bestellung lagert und liefert der Marktplatz für uns. In Ihrem Konto sehen Sie bei der Bestellung den aktuellen Stand. Über die Hilfe dort erreichen Sie den Kundenservice, der sich direkt um das Paket kümmern kann.
}
    .short = { $voice ->
        [friendly] Diese Bestellung liefert der Marktplatz: Stand und Hilfe findest du bei der Bestellung in deinem Konto.
       *[formal] Diese Bestellung liefert der Marktplatz: Stand und Hilfe finden Sie bei der Bestellung in Ihrem Konto.
    }

# beside a new day of delivery
shared-too-late-refund = { $voice ->
    [friendly] Wenn dir das zu spät ist, genügt eine kurze Antwort. Du bekommst dann alles zurück, Versandkosten inbegriffen.
   *[formal] Wenn Ihnen das zu spät ist, genügt eine kurze Antwort. Sie erhalten dann alles zurück, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Ist dir das zu spät, schreib mir: Du bekommst alles zurück, Versand inbegriffen.
       *[formal] Ist Ihnen das zu spät, schreiben Sie mir: Sie erhalten alles zurück, Versand inbegriffen.
    }

# beside a new day of delivery · $full_refund (money) the full refund, shipping included
shared-too-late-refund-sum = { $voice ->
    [friendly] Wenn dir das zu spät ist, genügt eine kurze Antwort. Du bekommst dann { $full_refund } zurück, Versandkosten inbegriffen.
   *[formal] Wenn Ihnen das zu spät ist, genügt eine kurze Antwort. Sie erhalten dann { $full_refund } zurück, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Ist dir das zu spät, schreib mir: Du bekommst { $full_refund } zurück, Versand inbegriffen.
       *[formal] Ist Ihnen das zu spät, schreiben Sie mir: Sie erhalten { $full_refund } zurück, Versand inbegriffen.
    }

# the parcel can be picked up; where and until when is not known
# voice: neutral
shared-pickup-in-notice = Wo es liegt und wie lange es dort bleibt, steht auf der Benachrichtigung oder in der Sendungsverfolgung.
    .short = Ort und Frist stehen in der Benachrichtigung oder Sendungsverfolgung.

# the parcel can be picked up; where is not known
# voice: neutral
shared-pickup-place-in-notice = Wo es liegt, steht auf der Benachrichtigung oder in der Sendungsverfolgung.
    .short = Wo, steht in Benachrichtigung oder Sendungsverfolgung.

## Eine Bestellung

# $order_id (identifier) the order's number
shared-thanks-for-order-number = { $voice ->
    [friendly] { START("danke") } für deine Bestellung { $order_id }.
   *[formal] { START("vielen") } Dank für Ihre Bestellung { $order_id }.
}

# said after what was ordered or changed has been named
shared-different-tell-today = { $voice ->
    [friendly] Falls du noch etwas ändern möchtest, schreib mir bitte gleich heute.
   *[formal] Falls Sie noch etwas ändern möchten, schreiben Sie mir bitte gleich heute.
}
    .short = { $voice ->
        [friendly] Änderungswünsche schreib mir bitte noch heute.
       *[formal] Änderungswünsche schreiben Sie mir bitte noch heute.
    }

# late, lost or not received; said after shared-marketplace-delivers
# voice: neutral
shared-marketplace-decides = Dort wird auch entschieden, ob die Bestellung noch einmal verschickt oder erstattet wird.
    .short = Der Marktplatz entscheidet auch über neuen Versand oder Erstattung.

# voice: neutral
shared-search = Ich habe den Paketdienst gebeten, das Paket zu suchen.
    .short = Ich lasse das Paket suchen.

## After a return, a refund or a repair

# $refund (money) what goes back
# voice: neutral
shared-amount = Insgesamt erstatten wir { $refund }.

# $alternatives (list) what we can offer instead
# voice: neutral
shared-still-possible = Das ist noch möglich: { $alternatives }.
    .short = Noch möglich: { $alternatives }.

shared-say-which = { $voice ->
    [friendly] Schreib mir kurz, was du möchtest.
   *[formal] Schreiben Sie mir kurz, was Sie möchten.
}
    .short = { $voice ->
        [friendly] Was möchtest du?
       *[formal] Was möchten Sie?
    }

# $guarantee_years (number) years of the statutory guarantee
# voice: neutral
shared-fault-apart-law = Davon unabhängig gilt bei einem Mangel ab der Lieferung { $guarantee_years } Jahre lang die gesetzliche Gewährleistung. Die Rücksendung geht dann auf unsere Kosten.
    .short = Bei Mängeln gilt ab Lieferung { $guarantee_years } Jahre lang die gesetzliche Gewährleistung; die Rücksendung zahlen wir.

shared-fault-apart = { $voice ->
    [friendly] Falls die Ware einen Mangel hat, ist das etwas anderes: Schreib mir dann bitte, welchen.
   *[formal] Falls die Ware einen Mangel hat, ist das etwas anderes: Schreiben Sie mir dann bitte, welchen.
}
    .short = { $voice ->
        [friendly] Hat die Ware einen Mangel, schreib mir: Das behandeln wir gesondert.
       *[formal] Hat die Ware einen Mangel, schreiben Sie mir: Das behandeln wir gesondert.
    }

shared-ask-what-helps = { $voice ->
    [friendly] Schreib mir, womit dir geholfen wäre, zum Beispiel mit einem Umtausch. Ich prüfe, was wir tun können, und du hast meine Antwort innerhalb eines Werktages.
   *[formal] Schreiben Sie mir, womit Ihnen geholfen wäre, zum Beispiel mit einem Umtausch. Ich prüfe, was wir tun können, und Sie haben meine Antwort innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Womit wäre dir geholfen, etwa mit einem Umtausch? Ich antworte dir innerhalb eines Werktages.
       *[formal] Womit wäre Ihnen geholfen, etwa mit einem Umtausch? Ich antworte Ihnen innerhalb eines Werktages.
    }

# after the day of the next news
shared-search-net = { $voice ->
    [friendly] Ist das Paket bis dahin nicht gefunden, verlierst du nichts. Wir schicken die Bestellung noch einmal oder erstatten alles, Versandkosten inbegriffen.
   *[formal] Ist das Paket bis dahin nicht gefunden, verlieren Sie nichts. Wir senden die Bestellung noch einmal oder erstatten alles, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Fehlt das Paket dann, schicken wir alles noch einmal oder erstatten es, Versand inbegriffen.
       *[formal] Fehlt das Paket dann, senden wir alles noch einmal oder erstatten es, Versand inbegriffen.
    }

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
shared-resend-or-refund = { $voice ->
    [friendly] Du hast die Wahl. Wir schicken die Bestellung bis zum { $resend_by } kostenlos noch einmal. Oder du bekommst { $full_refund } zurück, Versandkosten inbegriffen.
   *[formal] Sie haben die Wahl. Wir senden die Bestellung bis zum { $resend_by } kostenlos noch einmal. Oder Sie erhalten { $full_refund } zurück, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Wir schicken es bis zum { $resend_by } kostenlos erneut, oder du bekommst { $full_refund } samt Versand zurück.
       *[formal] Wir senden es bis zum { $resend_by } kostenlos erneut, oder Sie erhalten { $full_refund } samt Versand zurück.
    }

# $full_refund (money) the full refund, shipping included
shared-refund-in-full = { $voice ->
    [friendly] Ich erstatte dir { $full_refund }, Versandkosten inbegriffen.
   *[formal] Ich erstatte Ihnen { $full_refund }, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Ich erstatte dir { $full_refund }, Versand inbegriffen.
       *[formal] Ich erstatte Ihnen { $full_refund }, Versand inbegriffen.
    }

# lost or not received, and settled
shared-if-it-turns-up = { $voice ->
    [friendly] Wenn das vermisste Paket doch noch auftaucht, schreib mir einfach. Dir entstehen dadurch keine Kosten.
   *[formal] Wenn das vermisste Paket doch noch auftaucht, schreiben Sie mir einfach. Ihnen entstehen dadurch keine Kosten.
}
    .short = { $voice ->
        [friendly] Taucht es doch noch auf, schreib mir einfach; das kostet dich nichts.
       *[formal] Taucht es doch noch auf, schreiben Sie mir einfach; das kostet Sie nichts.
    }

# after the tracking number
shared-follow = { $voice ->
    [friendly] Mit dieser Nummer kannst du das Paket auf der Website des Paketdienstes verfolgen.
   *[formal] Mit dieser Nummer können Sie das Paket auf der Website des Paketdienstes verfolgen.
}
    .short = { $voice ->
        [friendly] Damit kannst du das Paket verfolgen.
       *[formal] Damit können Sie das Paket verfolgen.
    }

shared-pickup-ready = { $voice ->
    [friendly] Dein Paket liegt zur Abholung bereit.
   *[formal] Ihr Paket liegt zur Abholung bereit.
}
    .short = { $voice ->
        [friendly] Dein Paket ist abholbereit.
       *[formal] Ihr Paket ist abholbereit.
    }

## A quote for a large quantity

# $quantity (number) pieces they want
shared-own-offer = { $voice ->
    [friendly] { START("für") } { $quantity } Stück erstelle ich dir ein individuelles Angebot.
   *[formal] { START("für") } { $quantity } Stück erstelle ich Ihnen ein individuelles Angebot.
}
    .short = { $voice ->
        [friendly] { START("für") } { $quantity } Stück erstelle ich dir ein Angebot.
       *[formal] { START("für") } { $quantity } Stück erstelle ich Ihnen ein Angebot.
    }

# before a list of what they are asked for
shared-offer-needs = { $voice ->
    [friendly] Für das Angebot brauche ich noch diese Angaben von dir:
   *[formal] Für das Angebot benötige ich noch folgende Angaben von Ihnen:
}
    .short = { $voice ->
        [friendly] Was ich für das Angebot brauche, sende ich dir hier.
       *[formal] Was ich für das Angebot benötige, sende ich Ihnen hier.
    }

# $item (text) one thing that they are asked for
# voice: neutral
shared-offer-need = { $item }

# after that list
shared-offer-then = { $voice ->
    [friendly] Sobald ich diese Angaben habe, bekommst du das Angebot innerhalb eines Werktages.
   *[formal] Sobald mir diese Angaben vorliegen, erhalten Sie das Angebot innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Das Angebot bekommst du dann innerhalb eines Werktages.
       *[formal] Das Angebot erhalten Sie dann innerhalb eines Werktages.
    }

# $quote_by (date) the last day on which they get the offer
shared-offer-by = { $voice ->
    [friendly] Du bekommst es spätestens am { $quote_by }.
   *[formal] Sie erhalten es spätestens am { $quote_by }.
}
    .short = { $voice ->
        [friendly] Du bekommst es bis zum { $quote_by }.
       *[formal] Sie erhalten es bis zum { $quote_by }.
    }

# the refund has been sent
# voice: neutral
shared-refund-went-back = Der Zahlungsweg ist derselbe wie bei der Bestellung.
    .short = Das Geld ging auf demselben Weg zurück.

# voice: neutral
shared-clearance-asked = Ich habe den Paketdienst gefragt, ob für die Abfertigung noch etwas fehlt.
    .short = Ich habe den Paketdienst gefragt, ob etwas fehlt.

# nothing is sent back · $refund_days (number) business days until it is there
shared-money-now = { $voice ->
    [friendly] { $refund_days ->
        [one] Die Erstattung ist innerhalb eines Werktages bei dir.
       *[other] Die Erstattung ist innerhalb von { $refund_days } Werktagen bei dir.
    }
   *[formal] { $refund_days ->
        [one] Die Erstattung ist innerhalb eines Werktages bei Ihnen.
       *[other] Die Erstattung ist innerhalb von { $refund_days } Werktagen bei Ihnen.
    }
}
    .short = { $refund_days ->
        [one] Die Erstattung erfolgt innerhalb eines Werktages.
       *[other] Die Erstattung erfolgt innerhalb von { $refund_days } Werktagen.
    }

# a fault · $refund_days (number) business days until it is there
shared-money-after = { $voice ->
    [friendly] { $refund_days ->
        [one] Für die Erstattung brauche ich nur das Paket oder ein Foto des Einlieferungsbelegs. Innerhalb eines Werktages danach hast du das Geld.
       *[other] Für die Erstattung brauche ich nur das Paket oder ein Foto des Einlieferungsbelegs. Innerhalb von { $refund_days } Werktagen danach hast du das Geld.
    }
   *[formal] { $refund_days ->
        [one] Für die Erstattung brauche ich nur das Paket oder ein Foto des Einlieferungsbelegs. Innerhalb eines Werktages danach haben Sie das Geld.
       *[other] Für die Erstattung brauche ich nur das Paket oder ein Foto des Einlieferungsbelegs. Innerhalb von { $refund_days } Werktagen danach haben Sie das Geld.
    }
}
    .short = { $voice ->
        [friendly] { $refund_days ->
            [one] Sobald ich das Paket oder ein Foto des Belegs habe, bekommst du das Geld innerhalb eines Werktages.
           *[other] Sobald ich das Paket oder ein Foto des Belegs habe, bekommst du das Geld innerhalb von { $refund_days } Werktagen.
        }
       *[formal] { $refund_days ->
            [one] Sobald ich das Paket oder ein Foto des Belegs habe, erhalten Sie das Geld innerhalb eines Werktages.
           *[other] Sobald ich das Paket oder ein Foto des Belegs habe, erhalten Sie das Geld innerhalb von { $refund_days } Werktagen.
        }
    }

# somebody may get hurt by it
shared-safety-stop = { $voice ->
    [friendly] Bitte benutze den Artikel ab sofort nicht mehr, und sorge dafür, dass ihn auch sonst niemand benutzt.
   *[formal] Bitte benutzen Sie den Artikel ab sofort nicht mehr, und sorgen Sie dafür, dass ihn auch sonst niemand benutzt.
}
    .short = { $voice ->
        [friendly] Bitte benutze den Artikel ab sofort nicht mehr und lass auch niemand anderen ihn benutzen.
       *[formal] Bitte benutzen Sie den Artikel ab sofort nicht mehr und lassen Sie auch niemand anderen ihn benutzen.
    }
