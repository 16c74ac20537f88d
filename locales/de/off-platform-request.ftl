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

# voice: neutral
off-platform-request-stay-payment = Zahlungen kann ich nur über den Marktplatz annehmen.

# voice: neutral
off-platform-request-stay-discount = Verkäufe und Rabatte sind nur über den Marktplatz möglich.

off-platform-request-rule-purchase = { $voice ->
    [friendly] Das schreibt der Marktplatz vor. So bleibt dein Kauf geschützt.
   *[formal] Das schreibt der Marktplatz vor. So bleibt Ihr Kauf geschützt.
}

## On a marketplace: the reason, then the answer

off-platform-request-gently-contact = { $voice ->
    [friendly] Der Marktplatz bittet uns, alle Nachrichten hier auszutauschen, damit alles Vereinbarte an einem Ort bleibt. Deshalb kann ich dir nur hier schreiben.
   *[formal] Der Marktplatz bittet uns, alle Nachrichten hier auszutauschen, damit alles Vereinbarte an einem Ort bleibt. Deshalb kann ich Ihnen nur hier schreiben.
}

# voice: neutral
off-platform-request-gently-payment = Der Marktplatz schützt nur Käufe, die auch über ihn bezahlt werden. Deshalb kann ich Zahlungen nur hier annehmen.

# voice: neutral
off-platform-request-gently-discount = Der Marktplatz schützt nur Käufe, die über ihn abgeschlossen werden. Deshalb kann ich nur hier verkaufen und Rabatte geben.

## In the seller's own shop

off-platform-request-here-contact = { $voice ->
    [friendly] Ich helfe dir gern hier weiter, damit alles, was wir vereinbaren, an einem Ort bleibt.
   *[formal] Ich helfe Ihnen gern hier weiter, damit alles, was wir vereinbaren, an einem Ort bleibt.
}

off-platform-request-shop-payment = { $voice ->
    [friendly] Zahlungen kann ich nur über unseren Shop annehmen. Dort werden sie deiner Bestellung zugeordnet.
   *[formal] Zahlungen kann ich nur über unseren Shop annehmen. Dort werden sie Ihrer Bestellung zugeordnet.
}

# voice: neutral
off-platform-request-shop-gently-payment = In unserem Shop wird jede Zahlung ihrer Bestellung zugeordnet. Deshalb kann ich Zahlungen nur dort annehmen.

off-platform-request-shop-discount = { $voice ->
    [friendly] Einen Rabatt kann ich dir nur auf eine Bestellung in unserem Shop geben.
   *[formal] Einen Rabatt kann ich Ihnen nur auf eine Bestellung in unserem Shop geben.
}

off-platform-request-shop-gently-discount = { $voice ->
    [friendly] Alle Bestellungen laufen über unseren Shop, mit Bestätigung und Rechnung. Deshalb kann ich dir einen Rabatt nur dort geben.
   *[formal] Alle Bestellungen laufen über unseren Shop, mit Bestätigung und Rechnung. Deshalb kann ich Ihnen einen Rabatt nur dort geben.
}

## What can be done here

off-platform-request-help-contact = { $voice ->
    [friendly] Schreib mir deine Frage gern hier. Du hast meine Antwort innerhalb eines Werktages.
   *[formal] Schreiben Sie mir Ihre Frage gern hier. Sie erhalten meine Antwort innerhalb eines Werktages.
}

off-platform-request-help-payment = { $voice ->
    [friendly] Schreib mir bitte, welche Zahlungsart dir am liebsten ist. Ich prüfe dann innerhalb eines Werktages, was hier möglich ist.
   *[formal] Schreiben Sie mir bitte, welche Zahlungsart Ihnen am liebsten ist. Ich prüfe dann innerhalb eines Werktages, was hier möglich ist.
}

off-platform-request-help-discount = { $voice ->
    [friendly] Schreib mir bitte, welches Produkt und wie viele Stück du möchtest. Ich prüfe dann innerhalb eines Werktages, ob hier ein besserer Preis möglich ist.
   *[formal] Schreiben Sie mir bitte, welches Produkt und wie viele Stück Sie möchten. Ich prüfe dann innerhalb eines Werktages, ob hier ein besserer Preis möglich ist.
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
