### The customer asks how to use something. It is solved without a return, and a fault stays our affair.

# $product (text) the product's name
# voice: neutral
usage-help-subject = Hilfe zu „{ $product }“

# Said where this is a further question in the same message.
# $product (text) the product's name
usage-help-also = { $voice ->
    [friendly] Außerdem fragst du, wie sich „{ $product }“ verwenden lässt.
   *[formal] Außerdem fragen Sie, wie sich „{ $product }“ verwenden lässt.
}
    .short = { $voice ->
        [friendly] Du fragst auch nach „{ $product }“.
       *[formal] Sie fragen auch nach „{ $product }“.
    }

# angry · $product (text) the product's name
usage-help-read = { $voice ->
    [friendly] { START("ich") } habe deine Nachricht zu „{ $product }“ gelesen.
   *[formal] { START("ich") } habe Ihre Nachricht zu „{ $product }“ gelesen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Nachricht liegt mir vor.
       *[formal] Ihre Nachricht liegt mir vor.
    }

# $problem (text) what they see
usage-help-problem = { $voice ->
    [friendly] Du beschreibst es so: „{ $problem }“.
   *[formal] Sie beschreiben es so: „{ $problem }“.
}
    .short = { $voice ->
        [friendly] Du siehst Folgendes: „{ $problem }“.
       *[formal] Sie sehen Folgendes: „{ $problem }“.
    }

# angry or disappointed
usage-help-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Es soll einfach funktionieren, und darum kümmere ich mich jetzt.
       *[other] Ich weiß, dass du dir das anders vorgestellt hast, und möchte dir helfen.
    }
   *[formal] { $mood ->
        [angry] Es soll einfach funktionieren, und darum kümmere ich mich jetzt.
       *[other] Ich weiß, dass Sie sich das anders vorgestellt haben, und möchte Ihnen helfen.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Es soll einfach funktionieren, darum kümmere ich mich.
           *[other] Ich weiß, dass du dir das anders vorgestellt hast.
        }
       *[formal] { $mood ->
            [angry] Es soll einfach funktionieren, darum kümmere ich mich.
           *[other] Ich weiß, dass Sie sich das anders vorgestellt haben.
        }
    }

# a list of steps follows
usage-help-steps = { $voice ->
    [friendly] Geh bitte so vor:
   *[formal] Gehen Sie bitte so vor:
}
    .short = { $voice ->
        [friendly] Die Schritte sende ich dir hier.
       *[formal] Die Schritte sende ich Ihnen hier.
    }

# $item (text) one step
# voice: neutral
usage-help-step = { $item }

# $attachment (text) what the file is called
# voice: neutral
usage-help-attached-too = Alles steht auch in der angehängten Datei: { $attachment }.
    .short = Alles steht auch in dieser Datei: { $attachment }.

# $manual_url (url) the manual
# voice: neutral
usage-help-manual-too = Alles steht auch in der Anleitung: { $manual_url }
    .short = Alles steht auch in der Anleitung: { $manual_url }

usage-help-still = { $voice ->
    [friendly] Klappt es dann immer noch nicht, schreib mir, bis zu welchem Schritt du gekommen bist und was du siehst. Du hast meine Antwort innerhalb eines Werktages.
   *[formal] Funktioniert es dann immer noch nicht, schreiben Sie mir, bis zu welchem Schritt Sie gekommen sind und was Sie sehen. Sie haben meine Antwort innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Klappt es nicht, schreib mir, was du siehst. Ich antworte innerhalb eines Werktages.
       *[formal] Klappt es nicht, schreiben Sie mir, was Sie sehen. Ich antworte innerhalb eines Werktages.
    }

# where no statutory guarantee is known
usage-help-if-faulty = { $voice ->
    [friendly] Stellt sich ein Defekt heraus, schreib mir bitte. Ich prüfe dann innerhalb eines Werktages, was dir zusteht.
   *[formal] Stellt sich ein Defekt heraus, schreiben Sie mir bitte. Ich prüfe dann innerhalb eines Werktages, was Ihnen zusteht.
}
    .short = { $voice ->
        [friendly] Bei einem Defekt prüfe ich innerhalb eines Werktages, was dir zusteht.
       *[formal] Bei einem Defekt prüfe ich innerhalb eines Werktages, was Ihnen zusteht.
    }

# $guarantee_years (number) years of the statutory guarantee
usage-help-if-faulty-law = { $voice ->
    [friendly] Stellt sich innerhalb der gesetzlichen Gewährleistung von { $guarantee_years } Jahren ab der Lieferung ein Mangel heraus, beheben wir ihn, und das kostet dich nichts.
   *[formal] Stellt sich innerhalb der gesetzlichen Gewährleistung von { $guarantee_years } Jahren ab der Lieferung ein Mangel heraus, beheben wir ihn, und das kostet Sie nichts.
}
    .short = Für Mängel gilt { $guarantee_years } Jahre lang die gesetzliche Gewährleistung.

# $attachment (text) what the file is called
# voice: neutral
usage-help-attached = Wie es geht, zeigt die angehängte Datei Schritt für Schritt: { $attachment }.
    .short = Wie es geht, zeigt die angehängte Datei: { $attachment }.

# $manual_url (url) the manual
# voice: neutral
usage-help-manual = Wie es geht, zeigt die Anleitung Schritt für Schritt: { $manual_url }
    .short = Wie es geht, zeigt die Anleitung: { $manual_url }

# beside the file · $manual_url (url) the manual
# voice: neutral
usage-help-manual-as-well = Die Anleitung gibt es auch online: { $manual_url }
    .short = Die Anleitung gibt es auch online: { $manual_url }

# $faq_url (url) a page of the seller's shop
# voice: neutral
usage-help-page = Wie es geht, steht auf dieser Seite: { $faq_url }
    .short = Wie es geht, steht hier: { $faq_url }

# $faq_url (url) a page of the seller's shop
# voice: neutral
usage-help-faq = Kurze Antworten auf andere häufige Fragen gibt es auf dieser Seite: { $faq_url }
    .short = Andere häufige Fragen: { $faq_url }

usage-help-not-found = { $voice ->
    [friendly] Wenn du die Antwort dort nicht findest, schreib mir, was du siehst. Du bekommst sie dann innerhalb eines Werktages von mir.
   *[formal] Wenn Sie die Antwort dort nicht finden, schreiben Sie mir, was Sie sehen. Sie erhalten sie dann innerhalb eines Werktages von mir.
}
    .short = { $voice ->
        [friendly] Steht es dort nicht, schreib mir, was du siehst. Ich antworte innerhalb eines Werktages.
       *[formal] Steht es dort nicht, schreiben Sie mir, was Sie sehen. Ich antworte innerhalb eines Werktages.
    }

# voice: neutral
usage-help-asked = Ich möchte nicht raten und habe deshalb unsere Produktabteilung gefragt, wie es geht.
    .short = Ich habe unsere Produktabteilung dazu gefragt.

usage-help-tell-more = { $voice ->
    [friendly] Bis dahin hilft es mir, wenn du schreibst, was du siehst und was du schon versucht hast. Ein Foto oder ein kurzes Video ist willkommen, aber nicht nötig.
   *[formal] Bis dahin hilft es mir, wenn Sie schreiben, was Sie sehen und was Sie schon versucht haben. Ein Foto oder ein kurzes Video ist willkommen, aber nicht nötig.
}
    .short = { $voice ->
        [friendly] Mir hilft zu wissen, was du siehst und schon versucht hast.
       *[formal] Mir hilft zu wissen, was Sie sehen und schon versucht haben.
    }
