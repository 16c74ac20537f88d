### The customer wants to get in touch, pay or buy outside the channel. No sentence holds contact data.

off-platform-request-subject = { $voice ->
    [friendly] Antwort auf deine Anfrage
   *[formal] Antwort auf Ihre Anfrage
}

## What they asked for

off-platform-request-heard-contact = { $voice ->
    [friendly] Du möchtest uns auf einem anderen Weg erreichen.
   *[formal] Sie möchten uns auf einem anderen Weg erreichen.
}

off-platform-request-heard-payment = { $voice ->
    [friendly] Du möchtest auf einem anderen Weg bezahlen.
   *[formal] Sie möchten auf einem anderen Weg bezahlen.
}

off-platform-request-heard-discount = { $voice ->
    [friendly] Du möchtest direkt bei uns zu einem niedrigeren Preis kaufen.
   *[formal] Sie möchten direkt bei uns zu einem niedrigeren Preis kaufen.
}
    .short = { $voice ->
        [friendly] Du möchtest direkt bei uns günstiger kaufen.
       *[formal] Sie möchten direkt bei uns günstiger kaufen.
    }

# stands before a refusal
off-platform-request-understood = { $voice ->
    [friendly] Deinen Wunsch kann ich gut verstehen.
   *[formal] Ihren Wunsch kann ich gut verstehen.
}

## On a marketplace: the answer, then the reason

off-platform-request-stay-contact = { $voice ->
    [friendly] Ich kann dir nur hier über den Marktplatz schreiben.
   *[formal] Ich kann Ihnen nur hier über den Marktplatz schreiben.
}

# voice: neutral
off-platform-request-rule-contact = Das schreibt der Marktplatz vor. So bleibt alles, was wir vereinbaren, an einem Ort.
    .short = Das schreibt der Marktplatz vor.

# voice: neutral
off-platform-request-stay-payment = Zahlungen kann ich nur über den Marktplatz annehmen.

# voice: neutral
off-platform-request-stay-discount = Verkäufe und Rabatte sind nur über den Marktplatz möglich.

off-platform-request-rule-purchase = { $voice ->
    [friendly] Das schreibt der Marktplatz vor. So bleibt dein Kauf geschützt.
   *[formal] Das schreibt der Marktplatz vor. So bleibt Ihr Kauf geschützt.
}
    .short = { $voice ->
        [friendly] Das schreibt der Marktplatz vor, und es schützt deinen Kauf.
       *[formal] Das schreibt der Marktplatz vor, und es schützt Ihren Kauf.
    }

## On a marketplace: the reason, then the answer

off-platform-request-gently-contact = { $voice ->
    [friendly] Der Marktplatz bittet uns, alle Nachrichten hier auszutauschen, damit alles Vereinbarte an einem Ort bleibt. Deshalb kann ich dir nur hier schreiben.
   *[formal] Der Marktplatz bittet uns, alle Nachrichten hier auszutauschen, damit alles Vereinbarte an einem Ort bleibt. Deshalb kann ich Ihnen nur hier schreiben.
}
    .short = { $voice ->
        [friendly] Der Marktplatz möchte alle Nachrichten hier haben. Deshalb schreibe ich dir nur hier.
       *[formal] Der Marktplatz möchte alle Nachrichten hier haben. Deshalb schreibe ich Ihnen nur hier.
    }

# voice: neutral
off-platform-request-gently-payment = Der Marktplatz schützt nur Käufe, die auch über ihn bezahlt werden. Deshalb kann ich Zahlungen nur hier annehmen.
    .short = Geschützt ist nur, was hier bezahlt wird. Deshalb nehme ich Zahlungen nur hier an.

# voice: neutral
off-platform-request-gently-discount = Der Marktplatz schützt nur Käufe, die über ihn abgeschlossen werden. Deshalb kann ich nur hier verkaufen und Rabatte geben.
    .short = Geschützt ist nur, was hier gekauft wird. Deshalb verkaufe ich nur hier.

## In the seller's own shop

off-platform-request-here-contact = { $voice ->
    [friendly] Ich helfe dir gern hier weiter, damit alles, was wir vereinbaren, an einem Ort bleibt.
   *[formal] Ich helfe Ihnen gern hier weiter, damit alles, was wir vereinbaren, an einem Ort bleibt.
}
    .short = { $voice ->
        [friendly] Ich helfe dir gern hier weiter.
       *[formal] Ich helfe Ihnen gern hier weiter.
    }

off-platform-request-shop-payment = { $voice ->
    [friendly] Zahlungen kann ich nur über unseren Shop annehmen. Dort werden sie deiner Bestellung zugeordnet.
   *[formal] Zahlungen kann ich nur über unseren Shop annehmen. Dort werden sie Ihrer Bestellung zugeordnet.
}
    .short = Zahlungen kann ich nur über unseren Shop annehmen.

# voice: neutral
off-platform-request-shop-gently-payment = In unserem Shop wird jede Zahlung ihrer Bestellung zugeordnet. Deshalb kann ich Zahlungen nur dort annehmen.
    .short = Jede Zahlung wird in unserem Shop verbucht. Deshalb nehme ich sie nur dort an.

off-platform-request-shop-discount = { $voice ->
    [friendly] Einen Rabatt kann ich dir nur auf eine Bestellung in unserem Shop geben.
   *[formal] Einen Rabatt kann ich Ihnen nur auf eine Bestellung in unserem Shop geben.
}
    .short = { $voice ->
        [friendly] Rabatt kann ich dir nur auf eine Bestellung in unserem Shop geben.
       *[formal] Rabatt kann ich Ihnen nur auf eine Bestellung in unserem Shop geben.
    }

off-platform-request-shop-gently-discount = { $voice ->
    [friendly] Alle Bestellungen laufen über unseren Shop, mit Bestätigung und Rechnung. Deshalb kann ich dir einen Rabatt nur dort geben.
   *[formal] Alle Bestellungen laufen über unseren Shop, mit Bestätigung und Rechnung. Deshalb kann ich Ihnen einen Rabatt nur dort geben.
}
    .short = { $voice ->
        [friendly] Alle Bestellungen laufen über unseren Shop. Rabatt kann ich dir deshalb nur dort geben.
       *[formal] Alle Bestellungen laufen über unseren Shop. Rabatt kann ich Ihnen deshalb nur dort geben.
    }

## What can be done here

off-platform-request-help-contact = { $voice ->
    [friendly] Schreib mir deine Frage gern hier. Du hast meine Antwort innerhalb eines Werktages.
   *[formal] Schreiben Sie mir Ihre Frage gern hier. Sie erhalten meine Antwort innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Frag mich gern hier. Ich antworte innerhalb eines Werktages.
       *[formal] Fragen Sie mich gern hier. Ich antworte innerhalb eines Werktages.
    }

off-platform-request-help-payment = { $voice ->
    [friendly] Schreib mir bitte, welche Zahlungsart dir am liebsten ist. Ich prüfe dann innerhalb eines Werktages, was hier möglich ist.
   *[formal] Schreiben Sie mir bitte, welche Zahlungsart Ihnen am liebsten ist. Ich prüfe dann innerhalb eines Werktages, was hier möglich ist.
}
    .short = { $voice ->
        [friendly] Welche Zahlungsart passt dir? Ich prüfe sie innerhalb eines Werktages.
       *[formal] Welche Zahlungsart passt Ihnen? Ich prüfe sie innerhalb eines Werktages.
    }

off-platform-request-help-discount = { $voice ->
    [friendly] Schreib mir bitte, welches Produkt und wie viele Stück du möchtest. Ich prüfe dann innerhalb eines Werktages, ob hier ein besserer Preis möglich ist.
   *[formal] Schreiben Sie mir bitte, welches Produkt und wie viele Stück Sie möchten. Ich prüfe dann innerhalb eines Werktages, ob hier ein besserer Preis möglich ist.
}
    .short = { $voice ->
        [friendly] Welches Produkt, und wie viele Stück? Ich prüfe den Preis innerhalb eines Werktages.
       *[formal] Welches Produkt, und wie viele Stück? Ich prüfe den Preis innerhalb eines Werktages.
    }

## Said where the request is a further question in the same message

off-platform-request-also-contact = { $voice ->
    [friendly] Du hast auch gefragt, ob du uns auf einem anderen Weg erreichen kannst.
   *[formal] Sie haben auch gefragt, ob Sie uns auf einem anderen Weg erreichen können.
}

off-platform-request-also-payment = { $voice ->
    [friendly] Du hast auch gefragt, ob du auf einem anderen Weg bezahlen kannst.
   *[formal] Sie haben auch gefragt, ob Sie auf einem anderen Weg bezahlen können.
}

off-platform-request-also-discount = { $voice ->
    [friendly] Du hast auch gefragt, ob du direkt bei uns zu einem niedrigeren Preis kaufen kannst.
   *[formal] Sie haben auch gefragt, ob Sie direkt bei uns zu einem niedrigeren Preis kaufen können.
}
    .short = { $voice ->
        [friendly] Du hast auch nach einem günstigeren Preis bei direktem Kauf gefragt.
       *[formal] Sie haben auch nach einem günstigeren Preis bei direktem Kauf gefragt.
    }
