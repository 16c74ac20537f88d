### The customer asks for a sample or a trial.

sample-or-trial-subject = { $voice ->
    [friendly] { $offer ->
        [sample] Deine Anfrage nach einem Muster
        [trial] Deine Anfrage zu einem Test
       *[none] Deine Anfrage nach einem Muster oder Test
    }
   *[formal] { $offer ->
        [sample] Ihre Anfrage nach einem Muster
        [trial] Ihre Anfrage zu einem Test
       *[none] Ihre Anfrage nach einem Muster oder Test
    }
}

# Said where this is a further question in the same message.
# $product (text) the product's name
sample-or-trial-also = { $voice ->
    [friendly] { $offer ->
        [sample] Du hast auch nach einem Muster von „{ $product }“ gefragt.
        [trial] Du möchtest auch „{ $product }“ testen.
       *[none] Du hast auch nach einem Muster oder Test von „{ $product }“ gefragt.
    }
   *[formal] { $offer ->
        [sample] Sie haben auch nach einem Muster von „{ $product }“ gefragt.
        [trial] Sie möchten auch „{ $product }“ testen.
       *[none] Sie haben auch nach einem Muster oder Test von „{ $product }“ gefragt.
    }
}

## A sample

sample-or-trial-sample = { $voice ->
    [friendly] Ja, wir schicken dir gern ein Muster.
   *[formal] Ja, wir senden Ihnen gern ein Muster.
}

sample-or-trial-free = { $voice ->
    [friendly] Das Muster ist für dich kostenlos.
   *[formal] Das Muster ist für Sie kostenlos.
}

# $cost (money) what the customer pays, shipping included
# voice: neutral
sample-or-trial-sample-cost = Das Muster kostet { $cost } einschließlich Versand.

sample-or-trial-credited = { $voice ->
    [friendly] Wenn du danach bestellst, ziehen wir diesen Betrag vom Preis ab.
   *[formal] Wenn Sie danach bestellen, ziehen wir diesen Betrag vom Preis ab.
}

# $days (number) business days until it is there
# voice: neutral
sample-or-trial-sample-days = { $days ->
    [one] Die Lieferung dauert höchstens einen Werktag.
   *[other] Die Lieferung dauert höchstens { $days } Werktage.
}

sample-or-trial-address = { $voice ->
    [friendly] Schreib mir dafür bitte die vollständige Lieferadresse.
   *[formal] Teilen Sie mir dafür bitte die vollständige Lieferadresse mit.
}

# on a marketplace
sample-or-trial-set-up = { $voice ->
    [friendly] Ich richte es hier innerhalb eines Werktages für dich ein, dann kannst du es wie gewohnt bestellen.
   *[formal] Ich richte es hier innerhalb eines Werktages für Sie ein, dann können Sie es wie gewohnt bestellen.
}

## A trial

# $days (number) how long the trial lasts
sample-or-trial-trial = { $voice ->
    [friendly] { $days ->
        [one] Ja, du kannst den Artikel einen Tag lang testen.
       *[other] Ja, du kannst den Artikel { $days } Tage lang testen.
    }
   *[formal] { $days ->
        [one] Ja, Sie können den Artikel einen Tag lang testen.
       *[other] Ja, Sie können den Artikel { $days } Tage lang testen.
    }
}

sample-or-trial-trial-order = { $voice ->
    [friendly] Bestell einfach wie gewohnt; die Testzeit beginnt am Tag der Lieferung.
   *[formal] Bestellen Sie einfach wie gewohnt; die Testzeit beginnt am Tag der Lieferung.
}

sample-or-trial-trial-money-back = { $voice ->
    [friendly] Wenn du den Artikel nicht behalten möchtest, schreib mir in dieser Zeit. Du schickst ihn zurück, und wir erstatten dir den Kaufpreis.
   *[formal] Wenn Sie den Artikel nicht behalten möchten, schreiben Sie mir in dieser Zeit. Sie senden ihn zurück, und wir erstatten Ihnen den Kaufpreis.
}
    .short = { $voice ->
        [friendly] Möchtest du den Artikel nicht behalten, schreib mir in dieser Zeit und schick ihn zurück: Wir erstatten den Kaufpreis.
       *[formal] Möchten Sie den Artikel nicht behalten, schreiben Sie mir in dieser Zeit und senden Sie ihn zurück: Wir erstatten den Kaufpreis.
    }

# voice: neutral
sample-or-trial-return-seller = Die Kosten der Rücksendung übernehmen wir.

sample-or-trial-return-customer = { $voice ->
    [friendly] Die Kosten der Rücksendung trägst du.
   *[formal] Die Kosten der Rücksendung tragen Sie.
}

# voice: neutral
sample-or-trial-trial-free = Der Test selbst ist kostenlos.

# $cost (money) what the customer pays, shipping included
# voice: neutral
sample-or-trial-trial-cost = Der Test kostet { $cost } einschließlich Versand.

# where the law gives a right to withdraw
sample-or-trial-law-stays = { $voice ->
    [friendly] Dein gesetzliches Widerrufsrecht gilt unabhängig davon.
   *[formal] Ihr gesetzliches Widerrufsrecht gilt unabhängig davon.
}

## Neither

# the plain answer, first
# voice: neutral
sample-or-trial-not-offered = Muster und Tests bieten wir für diesen Artikel nicht an.

# the same at the end, where people are less direct
sample-or-trial-not-offered-softly = { $voice ->
    [friendly] Muster oder Tests kann ich dir für diesen Artikel leider nicht anbieten.
   *[formal] Muster oder Tests kann ich Ihnen für diesen Artikel leider nicht anbieten.
}
    .short = Muster oder Tests sind hier leider nicht möglich.

# $instead (text) a phrase after a colon, in the nominative
sample-or-trial-instead = { $voice ->
    [friendly] Das schicke ich dir gern: { $instead }.
   *[formal] Das sende ich Ihnen gern: { $instead }.
}
    .short = { $voice ->
        [friendly] Gern schicke ich dir: { $instead }.
       *[formal] Gern sende ich Ihnen: { $instead }.
    }

# $withdrawal_days (duration) what the law gives
sample-or-trial-law = { $voice ->
    [friendly] Nach der Lieferung kannst du den Kauf { DURATION($withdrawal_days, case: "accusative") } lang ohne Angabe von Gründen widerrufen; das ist dein gesetzliches Recht.
   *[formal] Nach der Lieferung können Sie den Kauf { DURATION($withdrawal_days, case: "accusative") } lang ohne Angabe von Gründen widerrufen; das ist Ihr gesetzliches Recht.
}
    .short = { $voice ->
        [friendly] Nach der Lieferung hast du { DURATION($withdrawal_days, case: "accusative") } lang ein gesetzliches Widerrufsrecht, ohne Angabe von Gründen.
       *[formal] Nach der Lieferung haben Sie { DURATION($withdrawal_days, case: "accusative") } lang ein gesetzliches Widerrufsrecht, ohne Angabe von Gründen.
    }

# $return_days (number) days in which the shop takes returns
sample-or-trial-policy = { $voice ->
    [friendly] { $return_days ->
        [one] Nach unseren Rückgabebedingungen kannst du die Ware innerhalb eines Tages nach der Lieferung zurückgeben.
       *[other] Nach unseren Rückgabebedingungen kannst du die Ware innerhalb von { $return_days } Tagen nach der Lieferung zurückgeben.
    }
   *[formal] { $return_days ->
        [one] Nach unseren Rückgabebedingungen können Sie die Ware innerhalb eines Tages nach der Lieferung zurückgeben.
       *[other] Nach unseren Rückgabebedingungen können Sie die Ware innerhalb von { $return_days } Tagen nach der Lieferung zurückgeben.
    }
}
    .short = { $voice ->
        [friendly] { $return_days ->
            [one] Bei uns kannst du die Ware innerhalb eines Tages nach der Lieferung zurückgeben.
           *[other] Bei uns kannst du die Ware innerhalb von { $return_days } Tagen nach der Lieferung zurückgeben.
        }
       *[formal] { $return_days ->
            [one] Bei uns können Sie die Ware innerhalb eines Tages nach der Lieferung zurückgeben.
           *[other] Bei uns können Sie die Ware innerhalb von { $return_days } Tagen nach der Lieferung zurückgeben.
        }
    }

# $custom_made (yes-no) made for them, so that there is none in stock
sample-or-trial-ask-me = { $voice ->
    [friendly] { $custom_made ->
        [yes] Schreib mir gern, was du vor dem Kauf wissen möchtest. Ich prüfe es und antworte dir innerhalb eines Werktages.
       *[no] Schreib mir gern, was du vor dem Kauf wissen möchtest. Ich prüfe es direkt am Artikel und antworte dir innerhalb eines Werktages.
    }
   *[formal] { $custom_made ->
        [yes] Schreiben Sie mir gern, was Sie vor dem Kauf wissen möchten. Ich prüfe es und antworte Ihnen innerhalb eines Werktages.
       *[no] Schreiben Sie mir gern, was Sie vor dem Kauf wissen möchten. Ich prüfe es direkt am Artikel und antworte Ihnen innerhalb eines Werktages.
    }
}
    .short = { $voice ->
        [friendly] Was möchtest du vor dem Kauf wissen? Ich prüfe es und antworte innerhalb eines Werktages.
       *[formal] Was möchten Sie vor dem Kauf wissen? Ich prüfe es und antworte innerhalb eines Werktages.
    }
