### The customer asks for a false customs declaration.

false-declaration-subject = { $voice ->
    [friendly] Deine Frage zur Zollerklärung
   *[formal] Ihre Frage zur Zollerklärung
}

## What they asked for

false-declaration-heard-gift = { $voice ->
    [friendly] { START("du") } möchtest, dass die Sendung als Geschenk deklariert wird.
   *[formal] Sie möchten, dass die Sendung als Geschenk deklariert wird.
}
    .short = { $voice ->
        [friendly] { START("du") } möchtest es als Geschenk deklarieren.
       *[formal] Sie möchten es als Geschenk deklarieren.
    }

false-declaration-heard-lower-value = { $voice ->
    [friendly] { START("du") } möchtest, dass in der Zollerklärung ein niedrigerer Wert steht.
   *[formal] Sie möchten, dass in der Zollerklärung ein niedrigerer Wert steht.
}
    .short = { $voice ->
        [friendly] { START("du") } möchtest einen niedrigeren Zollwert.
       *[formal] Sie möchten einen niedrigeren Zollwert.
    }

# stands before a refusal
false-declaration-understood = { $voice ->
    [friendly] Ich verstehe, dass du die Einfuhrabgaben niedrig halten möchtest.
   *[formal] Ich verstehe, dass Sie die Einfuhrabgaben niedrig halten möchten.
}
    .short = { $voice ->
        [friendly] Ich verstehe, dass du sparen möchtest.
       *[formal] Ich verstehe, dass Sie sparen möchten.
    }

## The answer and its reason

# voice: neutral
false-declaration-declined-gift = Das ist nicht möglich: Es handelt sich um einen Kauf, und so muss die Ware auch deklariert werden.
    .short = Das ist nicht möglich: Ein Kauf ist als Kauf anzugeben.

false-declaration-declined-lower-value = { $voice ->
    [friendly] Das ist nicht möglich: In der Zollerklärung muss der Preis stehen, den du bezahlst.
   *[formal] Das ist nicht möglich: In der Zollerklärung muss der Preis stehen, den Sie bezahlen.
}
    .short = Das ist nicht möglich: Anzugeben ist der Kaufpreis.

# after the answer or before it
# voice: neutral
false-declaration-why = Der Zoll verlangt richtige Angaben. Sind sie falsch, kann er die Sendung zurückhalten oder eine Geldbuße verhängen.
    .short = Bei falschen Angaben drohen Verzögerung und Geldbuße.

# the answer where the reason came first
# voice: neutral
false-declaration-declined-gently-gift = Da es sich um einen Kauf handelt, kann ich die Ware nicht als Geschenk deklarieren.
    .short = Deshalb kann ich die Ware nur als Kauf deklarieren.

# the answer where the reason came first
false-declaration-declined-gently-lower-value = { $voice ->
    [friendly] Deshalb kann ich nur den Preis angeben, den du tatsächlich bezahlst.
   *[formal] Deshalb kann ich nur den Preis angeben, den Sie tatsächlich bezahlen.
}
    .short = { $voice ->
        [friendly] Deshalb kann ich nur den Preis angeben, den du bezahlst.
       *[formal] Deshalb kann ich nur den Preis angeben, den Sie bezahlen.
    }

## What helps instead

false-declaration-duties-included = { $voice ->
    [friendly] Die Einfuhrabgaben sind im Preis enthalten; bei der Zustellung zahlst du also nichts mehr.
   *[formal] Die Einfuhrabgaben sind im Preis enthalten; bei der Zustellung zahlen Sie also nichts mehr.
}
    .short = { $voice ->
        [friendly] Die Einfuhrabgaben sind enthalten: Du zahlst bei der Zustellung nichts mehr.
       *[formal] Die Einfuhrabgaben sind enthalten: Sie zahlen bei der Zustellung nichts mehr.
    }

false-declaration-duties-paid-by-customer = { $voice ->
    [friendly] Die Einfuhrabgaben sind nicht im Preis enthalten; du trägst sie bei der Einfuhr.
   *[formal] Die Einfuhrabgaben sind nicht im Preis enthalten; Sie tragen sie bei der Einfuhr.
}
    .short = { $voice ->
        [friendly] Die Einfuhrabgaben trägst du.
       *[formal] Die Einfuhrabgaben tragen Sie.
    }

# voice: neutral
false-declaration-duties-none = Für diese Lieferung fallen ohnehin keine Einfuhrabgaben an.
    .short = Hier fallen ohnehin keine Einfuhrabgaben an.

# $tariff_number (identifier) the number of the goods in the customs tariff
false-declaration-tariff-number = { $voice ->
    [friendly] Die Zolltarifnummer der Ware lautet { $tariff_number }. Anhand dieser Nummer nennt dir der Zoll in deinem Land die genaue Höhe der Abgaben.
   *[formal] Die Zolltarifnummer der Ware lautet { $tariff_number }. Anhand dieser Nummer nennt Ihnen der Zoll in Ihrem Land die genaue Höhe der Abgaben.
}
    .short = Zolltarifnummer der Ware: { $tariff_number }.

# voice: neutral
false-declaration-invoice = Ich lege eine vollständige Rechnung bei, damit der Zoll alles hat, was er braucht.
    .short = Ich lege eine vollständige Rechnung für den Zoll bei.

false-declaration-estimate = { $voice ->
    [friendly] Wenn du wissen möchtest, mit welchen Abgaben du rechnen musst, antworte auf diese Nachricht. Ich schicke dir dann innerhalb eines Werktages eine Schätzung.
   *[formal] Wenn Sie wissen möchten, mit welchen Abgaben Sie rechnen müssen, antworten Sie auf diese Nachricht. Ich sende Ihnen dann innerhalb eines Werktages eine Schätzung.
}
    .short = Auf Wunsch schätze ich die Abgaben innerhalb eines Werktages.

## Said where the request is a further question in the same message

false-declaration-also-gift = { $voice ->
    [friendly] Du hast auch gefragt, ob die Sendung als Geschenk deklariert werden kann.
   *[formal] Sie haben auch gefragt, ob die Sendung als Geschenk deklariert werden kann.
}
    .short = { $voice ->
        [friendly] Du hast auch nach einer Deklaration als Geschenk gefragt.
       *[formal] Sie haben auch nach einer Deklaration als Geschenk gefragt.
    }

false-declaration-also-lower-value = { $voice ->
    [friendly] Du hast auch nach einem niedrigeren Wert in der Zollerklärung gefragt.
   *[formal] Sie haben auch nach einem niedrigeren Wert in der Zollerklärung gefragt.
}
    .short = { $voice ->
        [friendly] Du hast auch nach einem niedrigeren Zollwert gefragt.
       *[formal] Sie haben auch nach einem niedrigeren Zollwert gefragt.
    }
