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

# $matter (text) a phrase after a colon, in the nominative
# voice: neutral
follow-up-matter = Der Anlass: { $matter }.

# $progress (prose) whole sentences: what has happened since
# voice: neutral
follow-up-progress = { $progress }

## Settled

follow-up-settled = { $voice ->
    [friendly] Nach unseren Unterlagen ist dein Anliegen erledigt.
   *[formal] Nach unseren Unterlagen ist Ihr Anliegen erledigt.
}

follow-up-all-well = { $voice ->
    [friendly] Ist für dich nun alles geklärt?
   *[formal] Ist für Sie nun alles geklärt?
}

follow-up-not-yet = { $voice ->
    [friendly] Wenn noch etwas offen ist, antworte einfach auf diese Nachricht. Ich kümmere mich dann innerhalb eines Werktages darum.
   *[formal] Wenn noch etwas offen ist, antworten Sie einfach auf diese Nachricht. Ich kümmere mich dann innerhalb eines Werktages darum.
}

# $next_date (date) the day on which the request is closed
follow-up-closing-on = { $voice ->
    [friendly] Wenn ich bis zum { $next_date } nichts von dir höre, schließe ich den Vorgang. Du kannst mir auch danach noch schreiben.
   *[formal] Wenn ich bis zum { $next_date } nichts von Ihnen höre, schließe ich den Vorgang. Sie können mir auch danach noch schreiben.
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

follow-up-open = { $voice ->
    [friendly] Dein Anliegen ist noch nicht erledigt, und ich arbeite weiter daran.
   *[formal] Ihr Anliegen ist noch nicht erledigt, und ich arbeite weiter daran.
}

# $next_date (date) the last day on which they hear from us
follow-up-news-by = { $voice ->
    [friendly] Ich schreibe dir spätestens am { $next_date } wieder, auch wenn es bis dahin nichts Neues gibt.
   *[formal] Ich schreibe Ihnen spätestens am { $next_date } wieder, auch wenn es bis dahin nichts Neues gibt.
}

# Said where it stands beside another question in the same message.
# $order_id (identifier) the order's number
follow-up-also = { $voice ->
    [friendly] Außerdem melde ich mich zu deiner Bestellung { $order_id }.
   *[formal] Außerdem melde ich mich zu Ihrer Bestellung { $order_id }.
}
