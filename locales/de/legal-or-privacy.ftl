### A lawyer, an authority, or a request about personal data. Receipt, who has it and by when, and not a word more.

# $kind (choice) who writes, or what is asked for
legal-or-privacy-subject = { $voice ->
    [friendly] { $kind ->
        [lawyer] Deine Nachricht ist eingegangen
        [authority] Deine behördliche Anfrage ist eingegangen
        [data-access] Dein Antrag auf Auskunft über deine personenbezogenen Daten
       *[deletion] Dein Antrag auf Löschung deiner personenbezogenen Daten
    }
   *[formal] { $kind ->
        [lawyer] Ihre Nachricht ist eingegangen
        [authority] Ihre behördliche Anfrage ist eingegangen
        [data-access] Ihr Antrag auf Auskunft über Ihre personenbezogenen Daten
       *[deletion] Ihr Antrag auf Löschung Ihrer personenbezogenen Daten
    }
}

# Said where this is a further question in the same message.
# $kind (choice) who writes, or what is asked for
legal-or-privacy-also = { $voice ->
    [friendly] { $kind ->
        [lawyer] Deine Nachricht zu der rechtlichen Angelegenheit haben wir ebenfalls erhalten.
        [authority] Deine behördliche Anfrage haben wir ebenfalls erhalten.
        [data-access] Deinen Antrag auf Auskunft über deine personenbezogenen Daten haben wir ebenfalls erhalten.
       *[deletion] Deinen Antrag auf Löschung deiner personenbezogenen Daten haben wir ebenfalls erhalten.
    }
   *[formal] { $kind ->
        [lawyer] Ihre Nachricht zu der rechtlichen Angelegenheit haben wir ebenfalls erhalten.
        [authority] Ihre behördliche Anfrage haben wir ebenfalls erhalten.
        [data-access] Ihren Antrag auf Auskunft über Ihre personenbezogenen Daten haben wir ebenfalls erhalten.
       *[deletion] Ihren Antrag auf Löschung Ihrer personenbezogenen Daten haben wir ebenfalls erhalten.
    }
}

# $kind (choice) who writes, or what is asked for
legal-or-privacy-received = { $voice ->
    [friendly] { $kind ->
        [lawyer] { START("ich") } bestätige dir den Eingang deiner Nachricht zu dieser rechtlichen Angelegenheit.
        [authority] { START("ich") } bestätige dir den Eingang deiner behördlichen Anfrage.
        [data-access] { START("ich") } bestätige dir den Eingang deines Antrags auf Auskunft über deine personenbezogenen Daten.
       *[deletion] { START("ich") } bestätige dir den Eingang deines Antrags auf Löschung deiner personenbezogenen Daten.
    }
   *[formal] { $kind ->
        [lawyer] { START("ich") } bestätige Ihnen den Eingang Ihrer Nachricht zu dieser rechtlichen Angelegenheit.
        [authority] { START("ich") } bestätige Ihnen den Eingang Ihrer behördlichen Anfrage.
        [data-access] { START("ich") } bestätige Ihnen den Eingang Ihres Antrags auf Auskunft über Ihre personenbezogenen Daten.
       *[deletion] { START("ich") } bestätige Ihnen den Eingang Ihres Antrags auf Löschung Ihrer personenbezogenen Daten.
    }
}

# $today (date) the day on which it came
# voice: neutral
legal-or-privacy-received-on = Eingangsdatum ist der { $today }.

# $reference (identifier) their reference
legal-or-privacy-reference = { $voice ->
    [friendly] Dein Zeichen habe ich vermerkt: { $reference }.
   *[formal] Ihr Zeichen habe ich vermerkt: { $reference }.
}

legal-or-privacy-serious = { $voice ->
    [friendly] Wir nehmen dein Anliegen ernst.
   *[formal] Wir nehmen Ihr Anliegen ernst.
}

# a lawyer, an authority
# voice: neutral
legal-or-privacy-no-comment = Diese Nachricht bestätigt nur den Eingang und nimmt zur Sache selbst keine Stellung.

# $kind (choice) who writes, or what is asked for
legal-or-privacy-responsible = { $voice ->
    [friendly] { $kind ->
        [lawyer] Deine Nachricht liegt jetzt der Person vor, die bei uns für rechtliche Fragen zuständig ist.
        [authority] Deine Anfrage liegt jetzt der Person vor, die bei uns für rechtliche Fragen zuständig ist.
       *[other] Dein Antrag liegt jetzt der Person vor, die bei uns für den Datenschutz zuständig ist.
    }
   *[formal] { $kind ->
        [lawyer] Ihre Nachricht liegt jetzt der Person vor, die bei uns für rechtliche Fragen zuständig ist.
        [authority] Ihre Anfrage liegt jetzt der Person vor, die bei uns für rechtliche Fragen zuständig ist.
       *[other] Ihr Antrag liegt jetzt der Person vor, die bei uns für den Datenschutz zuständig ist.
    }
}

# $kind (choice) what is asked for
legal-or-privacy-identity = { $voice ->
    [friendly] { $kind ->
        [data-access] Bevor wir Daten herausgeben, fragen wir vielleicht noch nach, ob der Antrag von dir kommt.
       *[deletion] Bevor wir Daten löschen, fragen wir vielleicht noch nach, ob der Antrag von dir kommt.
    }
   *[formal] { $kind ->
        [data-access] Bevor wir Daten herausgeben, bitten wir Sie gegebenenfalls um eine Bestätigung, dass der Antrag von Ihnen kommt.
       *[deletion] Bevor wir Daten löschen, bitten wir Sie gegebenenfalls um eine Bestätigung, dass der Antrag von Ihnen kommt.
    }
}

# $answer_by (date) the day of the answer
legal-or-privacy-answer-by = { $voice ->
    [friendly] Die Antwort bekommst du bis zum { $answer_by }.
   *[formal] Die Antwort erhalten Sie bis zum { $answer_by }.
}

legal-or-privacy-add = { $voice ->
    [friendly] Wenn du etwas ergänzen möchtest, antworte einfach auf diese Nachricht.
   *[formal] Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese Nachricht.
}
