# $count (number) whole minutes
# voice: neutral
shared-duration-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
    .accusative = { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
    .dative = { $count ->
        [one] einer Minute
       *[other] { $count } Minuten
    }

# $count (number) whole hours
# voice: neutral
shared-duration-hours = { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
}
    .accusative = { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
    .dative = { $count ->
        [one] einer Stunde
       *[other] { $count } Stunden
    }

# $count (number) whole days
# voice: neutral
shared-duration-days = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}
    .accusative = { $count ->
        [one] einen Tag
       *[other] { $count } Tage
    }
    .dative = { $count ->
        [one] einem Tag
       *[other] { $count } Tagen
    }

# $count (number) whole business days
# voice: neutral
shared-duration-business-days = { $count ->
    [one] ein Werktag
   *[other] { $count } Werktage
}
    .accusative = { $count ->
        [one] einen Werktag
       *[other] { $count } Werktage
    }
    .dative = { $count ->
        [one] einem Werktag
       *[other] { $count } Werktagen
    }

shared-questions = { $voice ->
    [friendly] Wenn du Fragen hast, antworte einfach auf diese Nachricht.
   *[formal] Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht.
}
