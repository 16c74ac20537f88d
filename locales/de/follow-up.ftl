### We come back to a customer whose request was dealt with or is still open.

# $order_id (identifier) the order's number
follow-up-subject-solved = { $voice ->
    [friendly] Deine Bestellung { $order_id }: Ist jetzt alles in Ordnung?
   *[formal] Ihre Bestellung { $order_id }: Ist jetzt alles in Ordnung?
}

# $order_id (identifier) the order's number
follow-up-subject-open = { $voice ->
    [friendly] Deine Bestellung { $order_id }: der aktuelle Stand
   *[formal] Ihre Bestellung { $order_id }: der aktuelle Stand
}

# $order_id (identifier) the order's number
follow-up-about = { $voice ->
    [friendly] { START("ich") } melde mich noch einmal zu deiner Bestellung { $order_id }.
   *[formal] { START("ich") } melde mich noch einmal zu Ihrer Bestellung { $order_id }.
}
    .short = { $voice ->
        [friendly] { START("ich") } melde mich wieder zu Bestellung { $order_id }.
       *[formal] { START("ich") } melde mich wieder zu Bestellung { $order_id }.
    }

# $matter (text) a phrase after a colon, in the nominative
# voice: neutral
follow-up-matter = Der Anlass: { $matter }.
    .short = Der Anlass: { $matter }.

# $progress (prose) whole sentences: what has happened since
# voice: neutral
follow-up-progress = { $progress }

## Settled

follow-up-settled = { $voice ->
    [friendly] Nach unseren Unterlagen ist dein Anliegen erledigt.
   *[formal] Nach unseren Unterlagen ist Ihr Anliegen erledigt.
}
    .short = { $voice ->
        [friendly] Dein Anliegen ist als erledigt vermerkt.
       *[formal] Ihr Anliegen ist als erledigt vermerkt.
    }

follow-up-all-well = { $voice ->
    [friendly] Ist für dich nun alles geklärt?
   *[formal] Ist für Sie nun alles geklärt?
}

follow-up-not-yet = { $voice ->
    [friendly] Wenn noch etwas offen ist, antworte einfach auf diese Nachricht. Ich kümmere mich dann innerhalb eines Werktages darum.
   *[formal] Wenn noch etwas offen ist, antworten Sie einfach auf diese Nachricht. Ich kümmere mich dann innerhalb eines Werktages darum.
}
    .short = { $voice ->
        [friendly] Falls nicht, schreib mir: Ich kümmere mich innerhalb eines Werktages darum.
       *[formal] Falls nicht, schreiben Sie mir: Ich kümmere mich innerhalb eines Werktages darum.
    }

# $next_date (date) the day on which the request is closed
follow-up-closing-on = { $voice ->
    [friendly] Wenn ich bis zum { $next_date } nichts von dir höre, schließe ich den Vorgang. Du kannst mir auch danach noch schreiben.
   *[formal] Wenn ich bis zum { $next_date } nichts von Ihnen höre, schließe ich den Vorgang. Sie können mir auch danach noch schreiben.
}
    .short = { $voice ->
        [friendly] Ohne Antwort schließe ich den Vorgang am { $next_date }; schreiben kannst du mir auch danach.
       *[formal] Ohne Antwort schließe ich den Vorgang am { $next_date }; schreiben können Sie mir auch danach.
    }

## Still open

follow-up-waiting = { $voice ->
    [friendly] { $mood ->
        [angry] Das dauert zu lange, und das tut mir leid.
        [disappointed] Du hattest gehofft, dass inzwischen alles geklärt ist. Es tut mir leid, dass es noch nicht so weit ist.
        [rational] Hier ist der aktuelle Stand.
       *[calm] Ich weiß, dass du auf ein Ergebnis wartest.
    }
   *[formal] { $mood ->
        [angry] Das dauert zu lange, und das tut mir leid.
        [disappointed] Sie hatten gehofft, dass inzwischen alles geklärt ist. Es tut mir leid, dass es noch nicht so weit ist.
        [rational] Hier ist der aktuelle Stand.
       *[calm] Ich weiß, dass Sie auf ein Ergebnis warten.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Das dauert zu lange, und es tut mir leid.
            [disappointed] Es tut mir leid, dass es noch nicht geklärt ist.
            [rational] Hier ist der aktuelle Stand.
           *[calm] Ich weiß, dass du auf ein Ergebnis wartest.
        }
       *[formal] { $mood ->
            [angry] Das dauert zu lange, und es tut mir leid.
            [disappointed] Es tut mir leid, dass es noch nicht geklärt ist.
            [rational] Hier ist der aktuelle Stand.
           *[calm] Ich weiß, dass Sie auf ein Ergebnis warten.
        }
    }

follow-up-open = { $voice ->
    [friendly] Dein Anliegen ist noch nicht erledigt, und ich arbeite weiter daran.
   *[formal] Ihr Anliegen ist noch nicht erledigt, und ich arbeite weiter daran.
}
    .short = { $voice ->
        [friendly] Ich arbeite weiter an deinem Anliegen.
       *[formal] Ich arbeite weiter an Ihrem Anliegen.
    }

# $next_date (date) the last day on which they hear from us
follow-up-news-by = { $voice ->
    [friendly] Ich schreibe dir spätestens am { $next_date } wieder, auch wenn es bis dahin nichts Neues gibt.
   *[formal] Ich schreibe Ihnen spätestens am { $next_date } wieder, auch wenn es bis dahin nichts Neues gibt.
}
    .short = { $voice ->
        [friendly] Ich schreibe dir in jedem Fall bis zum { $next_date } wieder.
       *[formal] Ich schreibe Ihnen in jedem Fall bis zum { $next_date } wieder.
    }

# Said where it stands beside another question in the same message.
# $order_id (identifier) the order's number
follow-up-also = { $voice ->
    [friendly] Außerdem melde ich mich zu deiner Bestellung { $order_id }.
   *[formal] Außerdem melde ich mich zu Ihrer Bestellung { $order_id }.
}
