### The customer demands something and threatens a bad review. The reply says nothing about reviews: it offers what
### anybody would get.

# $order_id (identifier) the order's number
review-threat-subject = { $voice ->
    [friendly] Eine Lösung für deine Bestellung { $order_id }
   *[formal] Eine Lösung für Ihre Bestellung { $order_id }
}

# Said where this is a further question in the same message.
# $order_id (identifier) the order's number
review-threat-also = { $voice ->
    [friendly] Du möchtest auch eine Lösung für die Bestellung { $order_id }.
   *[formal] Sie möchten auch eine Lösung für die Bestellung { $order_id }.
}

# one apology · $mood (choice)
review-threat-feel = { $voice ->
    [friendly] { $mood ->
        [angry] Du willst eine Lösung, und die will ich auch.
        [rational] Du sollst genau wissen, was wir tun können.
        [disappointed] Es tut mir leid, dass diese Bestellung dich enttäuscht hat.
       *[calm] Es tut mir leid, dass du mit der Bestellung nicht zufrieden bist.
    }
   *[formal] { $mood ->
        [angry] Sie wollen eine Lösung, und die will ich auch.
        [rational] Sie sollen genau wissen, was wir tun können.
        [disappointed] Es tut mir leid, dass diese Bestellung Sie enttäuscht hat.
       *[calm] Es tut mir leid, dass Sie mit der Bestellung nicht zufrieden sind.
    }
}

## The usual remedy

# $amount (money) everything that was paid
review-threat-refund-sum = { $voice ->
    [friendly] Den vollen Betrag von { $amount } bekommst du zurück.
   *[formal] Den vollen Betrag von { $amount } erhalten Sie zurück.
}
review-threat-refund = { $voice ->
    [friendly] Du bekommst den vollen Preis zurück, auch den Versand.
   *[formal] Sie erhalten den vollen Preis zurück, auch den Versand.
}

# $resend_by (date) when the replacement leaves
review-threat-replacement = { $voice ->
    [friendly] Ich schicke dir bis zum { $resend_by } kostenlos Ersatz.
   *[formal] Ich sende Ihnen bis zum { $resend_by } kostenlos Ersatz.
}
    .short = { $voice ->
        [friendly] Ersatz schicke ich dir kostenlos bis zum { $resend_by }.
       *[formal] Ersatz sende ich Ihnen kostenlos bis zum { $resend_by }.
    }

# beside the replacement · $amount (money) the full refund
review-threat-or-refund = { $voice ->
    [friendly] Wenn dir das Geld lieber ist, bekommst du { $amount } zurück.
   *[formal] Wenn Ihnen das Geld lieber ist, erhalten Sie { $amount } zurück.
}
    .short = { $voice ->
        [friendly] Oder du bekommst { $amount } zurück, wenn dir das lieber ist.
       *[formal] Oder Sie erhalten { $amount } zurück, wenn Ihnen das lieber ist.
    }

# $amount (money) what goes back
review-threat-return-sum = { $voice ->
    [friendly] Du kannst den Artikel zurückschicken und bekommst dafür { $amount } zurück.
   *[formal] Sie können den Artikel zurücksenden und erhalten dafür { $amount } zurück.
}
    .short = { $voice ->
        [friendly] Schick den Artikel zurück, dann erstatten wir dir { $amount }.
       *[formal] Senden Sie den Artikel zurück, dann erstatten wir Ihnen { $amount }.
    }
review-threat-return = { $voice ->
    [friendly] Du kannst den Artikel zurückschicken und bekommst dein Geld zurück.
   *[formal] Sie können den Artikel zurücksenden und erhalten Ihr Geld zurück.
}
    .short = { $voice ->
        [friendly] Schick den Artikel zurück, dann bekommst du dein Geld zurück.
       *[formal] Senden Sie den Artikel zurück, dann erhalten Sie Ihr Geld.
    }
review-threat-return-how = { $voice ->
    [friendly] Was du für die Rücksendung brauchst, schicke ich dir innerhalb eines Werktages.
   *[formal] Was Sie für die Rücksendung benötigen, sende ich Ihnen innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Was du dafür brauchst, schicke ich dir innerhalb eines Werktages.
       *[formal] Was Sie dafür benötigen, sende ich Ihnen innerhalb eines Werktages.
    }

# nobody knows yet what is wrong
review-threat-ask = { $voice ->
    [friendly] Schreib mir bitte, was an der Bestellung nicht stimmt. Innerhalb eines Werktages schlage ich dir eine Lösung vor.
   *[formal] Schreiben Sie mir bitte, was an der Bestellung nicht stimmt. Innerhalb eines Werktages schlage ich Ihnen eine Lösung vor.
}
    .short = { $voice ->
        [friendly] Schreib mir bitte, was nicht stimmt. Innerhalb eines Werktages schlage ich dir eine Lösung vor.
       *[formal] Schreiben Sie mir bitte, was nicht stimmt. Innerhalb eines Werktages schlage ich Ihnen eine Lösung vor.
    }

# they asked for contact elsewhere
review-threat-stay-here = { $voice ->
    [friendly] Ich helfe dir hier weiter, damit alles zu deiner Bestellung an einem Ort bleibt.
   *[formal] Ich helfe Ihnen hier weiter, damit alles zu Ihrer Bestellung an einem Ort bleibt.
}
    .short = { $voice ->
        [friendly] Ich helfe dir hier weiter.
       *[formal] Ich helfe Ihnen hier weiter.
    }
