### The order is marked as delivered, and the customer does not have it.

# $order_id (identifier) the order's number
delivered-not-received-subject = { $voice ->
    [friendly] Deine Bestellung { $order_id }: zugestellt, aber nicht erhalten
   *[formal] Ihre Bestellung { $order_id }: zugestellt, aber nicht erhalten
}

# $order_id (identifier) the order's number
delivered-not-received-subject-settled = { $voice ->
    [friendly] Deine Bestellung { $order_id }: unsere Lösung
   *[formal] Ihre Bestellung { $order_id }: unsere Lösung
}

# $order_id (identifier) the order's number
delivered-not-received-received = { $voice ->
    [friendly] { $mood ->
        [angry] { START("ich") } habe deine Nachricht gelesen: Deine Bestellung { $order_id } soll zugestellt sein, und du hast sie nicht.
       *[other] { START("danke") } für deine Nachricht. Deine Bestellung { $order_id } soll zugestellt sein, aber du hast sie nicht bekommen.
    }
   *[formal] { $mood ->
        [angry] { START("ich") } habe Ihre Nachricht gelesen: Ihre Bestellung { $order_id } soll zugestellt sein, und Sie haben sie nicht.
       *[other] { START("vielen") } Dank für Ihre Nachricht. Ihre Bestellung { $order_id } soll zugestellt sein, aber Sie haben sie nicht erhalten.
    }
}
    .short = { $voice ->
        [friendly] { START("deine") } Bestellung { $order_id } fehlt.
       *[formal] Ihre Bestellung { $order_id } fehlt.
    }

# Said where this is a further question in the same message.
# $order_id (identifier) the order
delivered-not-received-also = { $voice ->
    [friendly] Du schreibst auch, dass deine Bestellung { $order_id } zugestellt sein soll, aber nicht bei dir angekommen ist.
   *[formal] Sie schreiben auch, dass Ihre Bestellung { $order_id } zugestellt sein soll, aber nicht bei Ihnen angekommen ist.
}
    .short = { $voice ->
        [friendly] Du vermisst auch das Paket zur Bestellung { $order_id }.
       *[formal] Sie vermissen auch das Paket zur Bestellung { $order_id }.
    }

# the one apology of the reply
delivered-not-received-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Du hast bezahlt und nichts in der Hand. Das tut mir leid.
        [rational] Es tut mir leid, dass du dich damit befassen musst.
        [disappointed] Du hast mit dem Paket gerechnet, und dann war es nicht da. Das tut mir leid.
       *[calm] Dass deine Bestellung fehlt, tut mir leid, und ich kümmere mich darum.
    }
   *[formal] { $mood ->
        [angry] Sie haben bezahlt und nichts in der Hand. Das tut mir leid.
        [rational] Es tut mir leid, dass Sie sich damit befassen müssen.
        [disappointed] Sie haben mit dem Paket gerechnet, und dann war es nicht da. Das tut mir leid.
       *[calm] Dass Ihre Bestellung fehlt, tut mir leid, und ich kümmere mich darum.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Du hast bezahlt und nichts erhalten. Das tut mir leid.
            [disappointed] Du hast damit gerechnet. Das tut mir leid.
           *[other] Das tut mir leid.
        }
       *[formal] { $mood ->
            [angry] Sie haben bezahlt und nichts erhalten. Das tut mir leid.
            [disappointed] Sie haben damit gerechnet. Das tut mir leid.
           *[other] Das tut mir leid.
        }
    }

## What the carrier says

# $delivered_on (date) the day of the delivery scan
# voice: neutral
delivered-not-received-scan = Laut Paketdienst wurde das Paket am { $delivered_on } zugestellt.
    .short = Laut Paketdienst wurde es am { $delivered_on } zugestellt.

# voice: neutral
delivered-not-received-place-neighbour = Der Paketdienst gibt an, dass jemand aus der Nachbarschaft das Paket angenommen hat.
    .short = Laut Paketdienst hat es jemand nebenan angenommen.

# voice: neutral
delivered-not-received-place-safe-place = Der Paketdienst gibt an, dass er das Paket an einem geschützten Ort abgelegt hat.
    .short = Laut Paketdienst liegt es an einem geschützten Ort.

# voice: neutral
delivered-not-received-place-mailbox = Der Paketdienst gibt an, dass er das Paket in den Briefkasten gelegt hat.
    .short = Laut Paketdienst liegt es im Briefkasten.

# voice: neutral
delivered-not-received-place-unknown = Der Paketdienst gibt nicht an, wo er das Paket gelassen hat.
    .short = Der Paketdienst nennt keinen Ort.

## Where to look

# $party (choice) whether it is a company
# facts: a company has no terrace and garage, but a reception and a mail room
delivered-not-received-look-neighbour = { $voice ->
    [friendly] { $party ->
        [company] Frag bitte zuerst in der Nachbarschaft nach, auch ein paar Türen weiter. Frag dann am Empfang und in der Poststelle nach.
       *[other] Frag bitte zuerst in der Nachbarschaft nach, auch ein paar Türen weiter. Schau dann im Briefkasten, in der Garage und auf der Terrasse nach.
    }
   *[formal] { $party ->
        [company] Fragen Sie bitte zuerst in der Nachbarschaft nach, auch ein paar Türen weiter. Fragen Sie dann am Empfang und in der Poststelle nach.
       *[other] Fragen Sie bitte zuerst in der Nachbarschaft nach, auch ein paar Türen weiter. Sehen Sie dann im Briefkasten, in der Garage und auf der Terrasse nach.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Bitte frag nebenan, dann am Empfang und in der Poststelle.
           *[other] Bitte frag zuerst nebenan, und prüfe dann Briefkasten, Garage und Terrasse.
        }
       *[formal] { $party ->
            [company] Bitte fragen Sie nebenan, dann am Empfang und in der Poststelle.
           *[other] Bitte fragen Sie zuerst nebenan, und prüfen Sie dann Briefkasten, Garage und Terrasse.
        }
    }

# $party (choice) whether it is a company
# facts: a company has no terrace and garage, but a reception and a mail room
delivered-not-received-look-safe-place = { $voice ->
    [friendly] { $party ->
        [company] Schau bitte zuerst am Eingang und bei der Warenannahme nach. Frag dann am Empfang, in der Poststelle und in der Nachbarschaft nach.
       *[other] Schau bitte zuerst an Stellen wie Garage, Terrasse oder Gartenhaus nach. Frag dann in der Nachbarschaft, und schau auch im Briefkasten nach.
    }
   *[formal] { $party ->
        [company] Sehen Sie bitte zuerst am Eingang und bei der Warenannahme nach. Fragen Sie dann am Empfang, in der Poststelle und in der Nachbarschaft nach.
       *[other] Sehen Sie bitte zuerst an Stellen wie Garage, Terrasse oder Gartenhaus nach. Fragen Sie dann in der Nachbarschaft, und sehen Sie auch im Briefkasten nach.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Bitte prüfe Eingang, Warenannahme und Poststelle, und frag nebenan.
           *[other] Bitte prüfe Garage, Terrasse, Gartenhaus und Briefkasten, und frag nebenan.
        }
       *[formal] { $party ->
            [company] Bitte prüfen Sie Eingang, Warenannahme und Poststelle, und fragen Sie nebenan.
           *[other] Bitte prüfen Sie Garage, Terrasse, Gartenhaus und Briefkasten, und fragen Sie nebenan.
        }
    }

# $party (choice) whether it is a company
# facts: a company has no terrace and garage, but a reception and a mail room
delivered-not-received-look-mailbox = { $voice ->
    [friendly] { $party ->
        [company] Schau bitte zuerst im Briefkasten nach, und frag alle, die ihn auch leeren. Frag dann am Empfang, in der Poststelle und in der Nachbarschaft nach.
       *[other] Schau bitte zuerst im Briefkasten nach, und frag alle, die ihn auch leeren. Frag dann in der Nachbarschaft, und schau auch in der Garage und auf der Terrasse nach.
    }
   *[formal] { $party ->
        [company] Sehen Sie bitte zuerst im Briefkasten nach, und fragen Sie alle, die ihn ebenfalls leeren. Fragen Sie dann am Empfang, in der Poststelle und in der Nachbarschaft nach.
       *[other] Sehen Sie bitte zuerst im Briefkasten nach, und fragen Sie alle, die ihn ebenfalls leeren. Fragen Sie dann in der Nachbarschaft, und sehen Sie auch in der Garage und auf der Terrasse nach.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Bitte prüfe den Briefkasten, und frag am Empfang, in der Poststelle und nebenan.
           *[other] Bitte prüfe Briefkasten, Garage und Terrasse, und frag im Haus und nebenan.
        }
       *[formal] { $party ->
            [company] Bitte prüfen Sie den Briefkasten, und fragen Sie am Empfang, in der Poststelle und nebenan.
           *[other] Bitte prüfen Sie Briefkasten, Garage und Terrasse, und fragen Sie im Haus und nebenan.
        }
    }

# $party (choice) whether it is a company
# facts: a company has no terrace and garage, but a reception and a mail room
delivered-not-received-look-unknown = { $voice ->
    [friendly] { $party ->
        [company] Frag bitte am Empfang, in der Poststelle und in der Nachbarschaft, und schau im Briefkasten nach.
       *[other] Frag bitte in der Nachbarschaft, und schau im Briefkasten, in der Garage und auf der Terrasse nach.
    }
   *[formal] { $party ->
        [company] Fragen Sie bitte am Empfang, in der Poststelle und in der Nachbarschaft, und sehen Sie im Briefkasten nach.
       *[other] Fragen Sie bitte in der Nachbarschaft, und sehen Sie im Briefkasten, in der Garage und auf der Terrasse nach.
    }
}
    .short = { $voice ->
        [friendly] { $party ->
            [company] Bitte frag am Empfang, in der Poststelle und nebenan, und sieh im Briefkasten nach.
           *[other] Bitte frag nebenan, und prüfe Briefkasten, Garage und Terrasse.
        }
       *[formal] { $party ->
            [company] Bitte fragen Sie am Empfang, in der Poststelle und nebenan, und prüfen Sie den Briefkasten.
           *[other] Bitte fragen Sie nebenan, und prüfen Sie Briefkasten, Garage und Terrasse.
        }
    }

delivered-not-received-if-found = { $voice ->
    [friendly] Wenn du das Paket findest, schreib mir bitte kurz.
   *[formal] Wenn Sie das Paket finden, schreiben Sie mir bitte kurz.
}
    .short = { $voice ->
        [friendly] Wenn du es findest, schreib mir bitte.
       *[formal] Wenn Sie es finden, schreiben Sie mir bitte.
    }

# voice: neutral
delivered-not-received-asked = Ich habe außerdem den Paketdienst gefragt, wo und an wen er das Paket übergeben hat.
    .short = Ich frage auch beim Paketdienst nach.

# $carrier (text) who carried it
# voice: neutral
delivered-not-received-asked-carrier = Ich habe außerdem den Paketdienst ({ $carrier }) gefragt, wo und an wen er das Paket übergeben hat.
    .short = Ich frage auch beim Paketdienst nach.

## The customer has looked

delivered-not-received-nothing-to-do = { $voice ->
    [friendly] Du hast schon überall nachgesehen und musst jetzt nichts weiter tun.
   *[formal] Sie haben schon überall nachgesehen und müssen jetzt nichts weiter tun.
}
    .short = { $voice ->
        [friendly] Du musst nichts weiter tun.
       *[formal] Sie müssen nichts weiter tun.
    }

# voice: neutral
delivered-not-received-investigation = Ich habe beim Paketdienst einen Nachforschungsauftrag gestellt.
    .short = Die Nachforschung läuft.

# $carrier (text) who carried it
# voice: neutral
delivered-not-received-investigation-carrier = Ich habe beim Paketdienst ({ $carrier }) einen Nachforschungsauftrag gestellt.
    .short = Die Nachforschung läuft.

# voice: neutral
delivered-not-received-must-show = Der Paketdienst muss jetzt belegen, wo, wann und an wen er das Paket übergeben hat.
    .short = Der Paketdienst muss belegen, wo, wann und an wen er es übergeben hat.

delivered-not-received-not-wait = { $voice ->
    [friendly] Du hast schon überall nachgesehen und musst nicht länger auf den Paketdienst warten.
   *[formal] Sie haben schon überall nachgesehen und müssen nicht länger auf den Paketdienst warten.
}
    .short = { $voice ->
        [friendly] Du musst nicht länger warten.
       *[formal] Sie müssen nicht länger warten.
    }

## What comes next

# $next_news_by (date) the last day on which they hear from us
delivered-not-received-answer-by = { $voice ->
    [friendly] Bis zum { $next_news_by } schreibe ich dir, was der Paketdienst geantwortet hat.
   *[formal] Bis zum { $next_news_by } schreibe ich Ihnen, was der Paketdienst geantwortet hat.
}
    .short = Der Paketdienst antwortet bis zum { $next_news_by }.

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
delivered-not-received-then-either = { $voice ->
    [friendly] Ist das Paket bis dahin nicht gefunden, hast du die Wahl. Wir schicken die Bestellung bis zum { $resend_by } kostenlos noch einmal, oder du bekommst { $full_refund } zurück, Versandkosten inbegriffen.
   *[formal] Ist das Paket bis dahin nicht gefunden, haben Sie die Wahl. Wir senden die Bestellung bis zum { $resend_by } kostenlos noch einmal, oder Sie erhalten { $full_refund } zurück, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Fehlt das Paket dann, wählst du: neuer Versand bis zum { $resend_by } oder { $full_refund } samt Versand zurück.
       *[formal] Fehlt das Paket dann, wählen Sie: neuer Versand bis zum { $resend_by } oder { $full_refund } samt Versand zurück.
    }

# $resend_by (date) the last day on which it leaves again
# voice: neutral
delivered-not-received-then-resend = Ist das Paket bis dahin nicht gefunden, schicken wir die Bestellung bis zum { $resend_by } kostenlos noch einmal.
    .short = Fehlt das Paket dann, schicken wir es bis zum { $resend_by } kostenlos noch einmal.

# $full_refund (money) the full refund, shipping included
delivered-not-received-then-refund = { $voice ->
    [friendly] Ist das Paket bis dahin nicht gefunden, bekommst du { $full_refund } zurück, Versandkosten inbegriffen.
   *[formal] Ist das Paket bis dahin nicht gefunden, erhalten Sie { $full_refund } zurück, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Fehlt das Paket dann, bekommst du { $full_refund } samt Versand zurück.
       *[formal] Fehlt das Paket dann, erhalten Sie { $full_refund } samt Versand zurück.
    }

delivered-not-received-no-proof = { $voice ->
    [friendly] Du musst nichts unterschreiben und nichts nachweisen.
   *[formal] Sie müssen nichts unterschreiben und nichts nachweisen.
}
    .short = { $voice ->
        [friendly] Nachweise oder Unterschriften brauchst du nicht.
       *[formal] Nachweise oder Unterschriften brauchen Sie nicht.
    }
