### The answer takes longer, and the customer is told by when they have it.

holding-reply-subject = { $voice ->
    [friendly] Deine Nachricht: wann du meine Antwort hast
   *[formal] Ihre Nachricht: wann Sie meine Antwort erhalten
}

# they are angry or disappointed
holding-reply-waiting = { $voice ->
    [friendly] { $mood ->
        [angry] Mir ist klar, dass die Sache für dich dringend ist.
       *[disappointed] Es tut mir leid, dass du noch keine Antwort hast.
    }
   *[formal] { $mood ->
        [angry] Mir ist klar, dass die Sache für Sie dringend ist.
       *[disappointed] Es tut mir leid, dass Sie noch keine Antwort haben.
    }
}

## Why

# voice: neutral
holding-reply-reason-night = Unser Büro ist zurzeit nicht besetzt.
    .short = Unser Büro ist zurzeit nicht besetzt.

# voice: neutral
holding-reply-reason-weekend = Am Wochenende ist unser Büro geschlossen.
    .short = Am Wochenende ist unser Büro geschlossen.

# voice: neutral
holding-reply-reason-holiday = Wegen eines Feiertags ist unser Büro geschlossen.
    .short = Wegen eines Feiertags ist unser Büro geschlossen.

holding-reply-reason-checking = { $voice ->
    [friendly] Ich möchte dir vollständig antworten und prüfe deshalb zuerst die Einzelheiten.
   *[formal] Ich möchte Ihnen vollständig antworten und prüfe deshalb zuerst die Einzelheiten.
}
    .short = Zurzeit prüfe ich die Einzelheiten.

## By when

# $answer_by (date-time) the last hour, in the customer's time zone
holding-reply-by = { $voice ->
    [friendly] Meine Antwort hast du spätestens am { $answer_by } Uhr deiner Ortszeit.
   *[formal] Meine Antwort erhalten Sie spätestens am { $answer_by } Uhr Ihrer Ortszeit.
}
    .short = { $voice ->
        [friendly] Ich antworte dir spätestens am { $answer_by } Uhr deiner Ortszeit.
       *[formal] Ich antworte Ihnen spätestens am { $answer_by } Uhr Ihrer Ortszeit.
    }

# $answer_by (date-time) the last hour, in the first time zone of the country · $market (choice) the country
holding-reply-by-city = { $voice ->
    [friendly] { $market ->
        [BR] Meine Antwort hast du spätestens am { $answer_by } Uhr (Ortszeit São Paulo).
        [CA] Meine Antwort hast du spätestens am { $answer_by } Uhr (Ortszeit Toronto).
        [CL] Meine Antwort hast du spätestens am { $answer_by } Uhr (Ortszeit Santiago de Chile).
        [ES] Meine Antwort hast du spätestens am { $answer_by } Uhr (Ortszeit Madrid).
        [MX] Meine Antwort hast du spätestens am { $answer_by } Uhr (Ortszeit Mexiko-Stadt).
        [RU] Meine Antwort hast du spätestens am { $answer_by } Uhr (Ortszeit Moskau).
       *[US] Meine Antwort hast du spätestens am { $answer_by } Uhr (Ortszeit New York).
    }
   *[formal] { $market ->
        [BR] Meine Antwort erhalten Sie spätestens am { $answer_by } Uhr (Ortszeit São Paulo).
        [CA] Meine Antwort erhalten Sie spätestens am { $answer_by } Uhr (Ortszeit Toronto).
        [CL] Meine Antwort erhalten Sie spätestens am { $answer_by } Uhr (Ortszeit Santiago de Chile).
        [ES] Meine Antwort erhalten Sie spätestens am { $answer_by } Uhr (Ortszeit Madrid).
        [MX] Meine Antwort erhalten Sie spätestens am { $answer_by } Uhr (Ortszeit Mexiko-Stadt).
        [RU] Meine Antwort erhalten Sie spätestens am { $answer_by } Uhr (Ortszeit Moskau).
       *[US] Meine Antwort erhalten Sie spätestens am { $answer_by } Uhr (Ortszeit New York).
    }
}
    .short = { $voice ->
        [friendly] { $market ->
            [BR] Ich antworte dir spätestens am { $answer_by } Uhr (Ortszeit São Paulo).
            [CA] Ich antworte dir spätestens am { $answer_by } Uhr (Ortszeit Toronto).
            [CL] Ich antworte dir spätestens am { $answer_by } Uhr (Ortszeit Santiago de Chile).
            [ES] Ich antworte dir spätestens am { $answer_by } Uhr (Ortszeit Madrid).
            [MX] Ich antworte dir spätestens am { $answer_by } Uhr (Ortszeit Mexiko-Stadt).
            [RU] Ich antworte dir spätestens am { $answer_by } Uhr (Ortszeit Moskau).
           *[US] Ich antworte dir spätestens am { $answer_by } Uhr (Ortszeit New York).
        }
       *[formal] { $market ->
            [BR] Ich antworte Ihnen spätestens am { $answer_by } Uhr (Ortszeit São Paulo).
            [CA] Ich antworte Ihnen spätestens am { $answer_by } Uhr (Ortszeit Toronto).
            [CL] Ich antworte Ihnen spätestens am { $answer_by } Uhr (Ortszeit Santiago de Chile).
            [ES] Ich antworte Ihnen spätestens am { $answer_by } Uhr (Ortszeit Madrid).
            [MX] Ich antworte Ihnen spätestens am { $answer_by } Uhr (Ortszeit Mexiko-Stadt).
            [RU] Ich antworte Ihnen spätestens am { $answer_by } Uhr (Ortszeit Moskau).
           *[US] Ich antworte Ihnen spätestens am { $answer_by } Uhr (Ortszeit New York).
        }
    }

# $answer_by (date-time) the last hour, in UTC
holding-reply-by-utc = { $voice ->
    [friendly] Meine Antwort hast du spätestens am { $answer_by } Uhr (UTC).
   *[formal] Meine Antwort erhalten Sie spätestens am { $answer_by } Uhr (UTC).
}
    .short = { $voice ->
        [friendly] Ich antworte dir spätestens am { $answer_by } Uhr (UTC).
       *[formal] Ich antworte Ihnen spätestens am { $answer_by } Uhr (UTC).
    }

## Until then

holding-reply-nothing-to-do = { $voice ->
    [friendly] Bis dahin musst du nichts weiter tun.
   *[formal] Bis dahin müssen Sie nichts weiter tun.
}

holding-reply-add = { $voice ->
    [friendly] Wenn du etwas ergänzen möchtest, zum Beispiel ein Foto, antworte einfach auf diese Nachricht.
   *[formal] Wenn Sie etwas ergänzen möchten, zum Beispiel ein Foto, antworten Sie einfach auf diese Nachricht.
}
    .short = { $voice ->
        [friendly] Ergänzungen, zum Beispiel ein Foto, schickst du einfach als Antwort.
       *[formal] Ergänzungen, zum Beispiel ein Foto, senden Sie einfach als Antwort.
    }

# Said where another answer stands before it in the same message.
holding-reply-also = { $voice ->
    [friendly] Für deine andere Frage brauche ich noch etwas Zeit.
   *[formal] Für Ihre andere Frage brauche ich noch etwas Zeit.
}
