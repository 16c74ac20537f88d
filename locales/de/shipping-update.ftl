### The seller tells the customer how the delivery stands.

## Subjects

# $order_id (identifier) the order's number
shipping-update-subject = { $voice ->
    [friendly] Neues zu deiner Bestellung { $order_id }
   *[formal] Neues zu Ihrer Bestellung { $order_id }
}

# $order_id (identifier) the order's number
shipping-update-subject-shipped = { $voice ->
    [friendly] Deine Bestellung { $order_id } ist unterwegs
   *[formal] Ihre Bestellung { $order_id } ist unterwegs
}

# $order_id (identifier) the order's number
shipping-update-subject-delayed = { $voice ->
    [friendly] Deine Bestellung { $order_id } kommt später
   *[formal] Ihre Bestellung { $order_id } kommt später
}

# $order_id (identifier) the order's number
shipping-update-subject-pickup = { $voice ->
    [friendly] Deine Bestellung { $order_id } liegt zur Abholung bereit
   *[formal] Ihre Bestellung { $order_id } liegt zur Abholung bereit
}

## Opening

# where it is late · $order_id (identifier) the order's number
shipping-update-news = { $voice ->
    [friendly] { START("es") } gibt Neues zu deiner Bestellung { $order_id }.
   *[formal] { START("es") } gibt Neues zu Ihrer Bestellung { $order_id }.
}

# Said where another answer stands before this one in the same message.
# $order_id (identifier) the order
# voice: neutral
shipping-update-also = Auch zur Bestellung { $order_id } gibt es Neues.
    .short = Auch zur Bestellung { $order_id } gibt es Neues.

## Shipped

shipping-update-shipped = { $voice ->
    [friendly] Dein Paket hat unser Lager verlassen und ist auf dem Weg zu dir.
   *[formal] Ihr Paket hat unser Lager verlassen und ist auf dem Weg zu Ihnen.
}
    .short = { $voice ->
        [friendly] Dein Paket hat unser Lager verlassen.
       *[formal] Ihr Paket hat unser Lager verlassen.
    }

# $new_date (date) the last day of the expected delivery
# voice: neutral
shipping-update-arrives-by = Es kommt voraussichtlich bis zum { $new_date } an.
    .short = Es kommt voraussichtlich bis zum { $new_date }.

## Delayed

# the one apology of the message
shipping-update-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Du wartest schon, und nun dauert es noch länger. Dafür bitte ich um Entschuldigung.
        [rational] Ich bitte um Entschuldigung, dass es länger dauert.
        [disappointed] Du hast früher damit gerechnet, und es tut mir leid, dass du noch warten musst.
       *[calm] Es tut mir leid, dass du länger warten musst.
    }
   *[formal] { $mood ->
        [angry] Sie warten schon, und nun dauert es noch länger. Dafür bitte ich um Entschuldigung.
        [rational] Ich bitte um Entschuldigung, dass es länger dauert.
        [disappointed] Sie haben früher damit gerechnet, und es tut mir leid, dass Sie noch warten müssen.
       *[calm] Es tut mir leid, dass Sie länger warten müssen.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Du wartest schon, und ich bitte um Entschuldigung.
            [rational] Ich bitte um Entschuldigung.
            [disappointed] Du hast früher damit gerechnet, und es tut mir leid.
           *[calm] Die Verspätung tut mir leid.
        }
       *[formal] { $mood ->
            [angry] Sie warten schon, und ich bitte um Entschuldigung.
            [rational] Ich bitte um Entschuldigung.
            [disappointed] Sie haben früher damit gerechnet, und es tut mir leid.
           *[calm] Die Verspätung tut mir leid.
        }
    }

# voice: neutral
shipping-update-delayed = Die Lieferung verzögert sich.
    .short = Die Lieferung verzögert sich.

# voice: neutral
shipping-update-no-date = Einen neuen Liefertermin gibt es noch nicht.
    .short = Ein neuer Termin fehlt noch.

shipping-update-wait = { $voice ->
    [friendly] Wenn du warten möchtest, musst du nichts tun.
   *[formal] Wenn Sie warten möchten, müssen Sie nichts tun.
}
    .short = { $voice ->
        [friendly] Wenn du wartest, musst du nichts tun.
       *[formal] Wenn Sie warten, müssen Sie nichts tun.
    }

shipping-update-choice = { $voice ->
    [friendly] Du kannst weiter warten oder jetzt alles zurückbekommen, Versandkosten inbegriffen.
   *[formal] Sie können weiter warten oder jetzt alles zurückerhalten, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Möchtest du warten oder jetzt alles zurückbekommen, Versand inbegriffen?
       *[formal] Möchten Sie warten oder jetzt alles zurückbekommen, Versand inbegriffen?
    }

# $full_refund (money) the full refund, shipping included
shipping-update-choice-sum = { $voice ->
    [friendly] Du kannst weiter warten oder jetzt { $full_refund } zurückbekommen, Versandkosten inbegriffen.
   *[formal] Sie können weiter warten oder jetzt { $full_refund } zurückerhalten, Versandkosten inbegriffen.
}
    .short = { $voice ->
        [friendly] Möchtest du warten oder jetzt { $full_refund } zurückbekommen, Versand inbegriffen?
       *[formal] Möchten Sie warten oder jetzt { $full_refund } zurückbekommen, Versand inbegriffen?
    }
