### The customer asks about an order that is late.

# $order_id (identifier) the order's number
late-delivery-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: verspätete Lieferung
   *[formal] Ihre Bestellung { $order_id }: verspätete Lieferung
}

# $order_id (identifier) the order's number
late-delivery-subject-new-date = { $voice ->
    [friendly] Deine Bestellung { $order_id }: neuer Liefertermin
   *[formal] Ihre Bestellung { $order_id }: neuer Liefertermin
}

# $order_id (identifier) the order's number
late-delivery-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht gelesen: Du wartest noch immer auf deine Bestellung { $order_id }.
       *[other] { START("danke") } für deine Nachricht. Du wartest noch auf deine Bestellung { $order_id }.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht gelesen: Sie warten noch immer auf Ihre Bestellung { $order_id }.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Sie warten noch auf Ihre Bestellung { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { START("du") } wartest noch auf deine Bestellung { $order_id }.
       *[formal] Sie warten noch auf Ihre Bestellung { $order_id }.
    }

# $order_id (identifier) the order's number · $promised_by (date) the day on which it was due
late-delivery-received-promised = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht gelesen. Deine Bestellung { $order_id } sollte bis zum { $promised_by } da sein. Du hast sie noch immer nicht.
       *[other] { START("danke") } für deine Nachricht. Deine Bestellung { $order_id } sollte bis zum { $promised_by } da sein, und du wartest noch darauf.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht gelesen. Ihre Bestellung { $order_id } sollte bis zum { $promised_by } da sein. Sie haben sie noch immer nicht.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Ihre Bestellung { $order_id } sollte bis zum { $promised_by } da sein, und Sie warten noch darauf.
    }
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } ist überfällig.
       *[formal] Ihre Bestellung { $order_id } ist überfällig.
    }

# Said where the delay is a further question in the same message.
# $order_id (identifier) the order
late-delivery-also = { $voice ->
    [friendly] Du fragst auch nach der verspäteten Lieferung deiner Bestellung { $order_id }.
   *[formal] Sie fragen auch nach der verspäteten Lieferung Ihrer Bestellung { $order_id }.
}
    .short = { $voice ->
        [friendly] Du fragst auch nach der verspäteten Bestellung { $order_id }.
       *[formal] Sie fragen auch nach der verspäteten Bestellung { $order_id }.
    }

# the one apology of the reply
late-delivery-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Du hast lange genug gewartet, und dafür bitte ich dich um Entschuldigung.
        [rational] Für die Verspätung bitte ich um Entschuldigung.
        [disappointed] Du hast dich auf den Liefertermin verlassen. Es tut mir leid, dass dein Paket noch nicht da ist.
       *[calm] Es tut mir leid, dass dein Paket noch nicht da ist.
    }
   *[formal] { $mood ->
        [angry] Sie haben lange genug gewartet, und dafür bitte ich Sie um Entschuldigung.
        [rational] Für die Verspätung bitte ich um Entschuldigung.
        [disappointed] Sie haben sich auf den Liefertermin verlassen. Es tut mir leid, dass Ihr Paket noch nicht da ist.
       *[calm] Es tut mir leid, dass Ihr Paket noch nicht da ist.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Entschuldige bitte das lange Warten.
            [rational] Ich bitte um Entschuldigung.
            [disappointed] Dass du noch wartest, tut mir leid.
           *[calm] Die Verspätung tut mir leid.
        }
       *[formal] { $mood ->
            [angry] Entschuldigen Sie bitte das lange Warten.
            [rational] Ich bitte um Entschuldigung.
            [disappointed] Dass Sie noch warten, tut mir leid.
           *[calm] Die Verspätung tut mir leid.
        }
    }

## Why it is late

# voice: neutral
late-delivery-cause-weather = Der Grund für die Verspätung ist schlechtes Wetter auf der Strecke.
    .short = Grund: schlechtes Wetter auf der Strecke.

# voice: neutral
late-delivery-cause-strike = Der Grund für die Verspätung ist ein Streik beim Paketdienst.
    .short = Grund: ein Streik beim Paketdienst.

# voice: neutral
late-delivery-cause-customs = Der Grund für die Verspätung: Der Zoll prüft das Paket noch.
    .short = Grund: eine Prüfung durch den Zoll.

# voice: neutral
late-delivery-cause-volume = Der Grund für die Verspätung: Der Paketdienst hat zurzeit mehr Pakete zuzustellen als sonst.
    .short = Grund: ungewöhnlich viele Pakete.

# voice: neutral
late-delivery-cause-unknown = Den Grund für die Verspätung hat mir der Paketdienst noch nicht genannt.
    .short = Den Grund kenne ich noch nicht.

## Nobody knows the day

# voice: neutral
late-delivery-no-date = Einen neuen Termin kann der Paketdienst noch nicht nennen.
    .short = { $channel ->
        [mercadolibre] Ein neuer Termin fehlt noch.
       *[other] Einen neuen Termin gibt es noch nicht.
    }

late-delivery-choice = { $voice ->
    [friendly] Du hast die Wahl: Wir lassen weiter nach dem Paket suchen, oder du bekommst jetzt alles zurück, Versandkosten inbegriffen.
   *[formal] Sie haben die Wahl: Wir lassen weiter nach dem Paket suchen, oder Sie erhalten jetzt alles zurück, Versandkosten inbegriffen.
}
    .short = Sollen wir weiter suchen oder alles erstatten, Versand inbegriffen?

# $full_refund (money) the full refund, shipping included
late-delivery-choice-sum = { $voice ->
    [friendly] Du hast die Wahl: Wir lassen weiter nach dem Paket suchen, oder du bekommst jetzt { $full_refund } zurück, Versandkosten inbegriffen.
   *[formal] Sie haben die Wahl: Wir lassen weiter nach dem Paket suchen, oder Sie erhalten jetzt { $full_refund } zurück, Versandkosten inbegriffen.
}
    .short = Sollen wir weiter suchen oder { $full_refund } erstatten, Versand inbegriffen?

# angry
late-delivery-refund-now = { $voice ->
    [friendly] Du musst nicht länger warten. Eine kurze Antwort genügt, und ich erstatte dir innerhalb eines Werktages alles, Versandkosten inbegriffen.
   *[formal] Sie müssen nicht länger warten. Eine kurze Antwort genügt, und ich erstatte Ihnen innerhalb eines Werktages alles, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Antworte kurz, und ich erstatte dir innerhalb eines Werktages alles, Versand inbegriffen.
       *[formal] Antworten Sie kurz, und ich erstatte Ihnen innerhalb eines Werktages alles, Versand inbegriffen.
    }

# angry · $full_refund (money) the full refund, shipping included
late-delivery-refund-now-sum = { $voice ->
    [friendly] Du musst nicht länger warten. Eine kurze Antwort genügt, und ich erstatte dir innerhalb eines Werktages { $full_refund }, Versandkosten inbegriffen.
   *[formal] Sie müssen nicht länger warten. Eine kurze Antwort genügt, und ich erstatte Ihnen innerhalb eines Werktages { $full_refund }, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Antworte kurz, und ich erstatte dir innerhalb eines Werktages { $full_refund }, Versand inbegriffen.
       *[formal] Antworten Sie kurz, und ich erstatte Ihnen innerhalb eines Werktages { $full_refund }, Versand inbegriffen.
    }

# angry
late-delivery-or-wait = { $voice ->
    [friendly] Wenn du das Paket trotzdem noch haben möchtest, lasse ich weiter danach suchen.
   *[formal] Wenn Sie das Paket trotzdem noch haben möchten, lasse ich weiter danach suchen.
}
    .short = { $voice ->
        [friendly] Möchtest du das Paket noch, lasse ich weiter suchen.
       *[formal] Möchten Sie das Paket noch, lasse ich weiter suchen.
    }

# what happens if they say nothing
late-delivery-until-answer = { $voice ->
    [friendly] { $mood ->
        [angry] Das mache ich auch, wenn ich nichts von dir höre. Solange das Paket nicht da ist, kannst du dich jederzeit für die Erstattung entscheiden.
       *[other] Bis zu deiner Antwort läuft die Suche weiter. Solange das Paket nicht da ist, kannst du dich jederzeit für die Erstattung entscheiden.
    }
   *[formal] { $mood ->
        [angry] Das mache ich auch, wenn ich nichts von Ihnen höre. Solange das Paket nicht da ist, können Sie sich jederzeit für die Erstattung entscheiden.
       *[other] Bis zu Ihrer Antwort läuft die Suche weiter. Solange das Paket nicht da ist, können Sie sich jederzeit für die Erstattung entscheiden.
    }
}
    .short = Ohne Antwort suchen wir weiter; erstatten können wir bis zur Ankunft.

## What comes next

# $next_news_by (date) the last day on which they hear from us
late-delivery-follow = { $voice ->
    [friendly] Ich behalte das Paket im Blick und schreibe dir bis zum { $next_news_by }.
   *[formal] Ich behalte das Paket im Blick und schreibe Ihnen bis zum { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Ich behalte es im Blick und schreibe dir bis zum { $next_news_by }.
       *[formal] Ich behalte es im Blick und schreibe Ihnen bis zum { $next_news_by }.
    }

# $next_news_by (date) the last day on which they hear from us
late-delivery-news-anyway = { $voice ->
    [friendly] Ich schreibe dir bis zum { $next_news_by }, auch wenn es dann noch nichts Neues gibt.
   *[formal] Ich schreibe Ihnen bis zum { $next_news_by }, auch wenn es dann noch nichts Neues gibt.
}
    .short = { $voice ->
        [friendly] Ich schreibe dir bis zum { $next_news_by }.
       *[formal] Ich schreibe Ihnen bis zum { $next_news_by }.
    }
