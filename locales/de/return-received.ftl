### A return has arrived and has been looked at. Nobody is accused of anything.

# $order_id (identifier) the order's number
# voice: neutral
return-received-subject = Rücksendung zur Bestellung { $order_id } ist angekommen

# $order_id (identifier) the order's number
# voice: neutral
return-received-subject-refund = Rücksendung zur Bestellung { $order_id }: die Erstattung

# $order_id (identifier) the order's number
# voice: neutral
return-received-subject-question = Rücksendung zur Bestellung { $order_id }: eine Frage

# Said where the return is a further question in the same message.
# $order_id (identifier) the order's number
return-received-also = { $voice ->
    [friendly] Deine Rücksendung zur Bestellung { $order_id } ist da, und ich habe sie mir angesehen.
   *[formal] Ihre Rücksendung zur Bestellung { $order_id } ist da, und ich habe sie mir angesehen.
}

# $order_id (identifier) the order's number
return-received-arrived = { $voice ->
    [friendly] { START("deine") } Rücksendung zur Bestellung { $order_id } ist angekommen, und ich habe sie mir angesehen.
   *[formal] Ihre Rücksendung zur Bestellung { $order_id } ist angekommen, und ich habe sie mir angesehen.
}
    .short = { $voice ->
        [friendly] { START("deine") } Rücksendung zu { $order_id } ist da.
       *[formal] Ihre Rücksendung zu { $order_id } ist da.
    }

## Everything is paid back

# $refund (money) what goes back
return-received-refunded = { $voice ->
    [friendly] Alles ist erledigt: Wir haben dir { $refund } erstattet.
   *[formal] Alles ist erledigt: Wir haben Ihnen { $refund } erstattet.
}
    .short = { $voice ->
        [friendly] Wir haben dir { $refund } erstattet.
       *[formal] Wir haben Ihnen { $refund } erstattet.
    }

## Something is deducted

return-received-full-expected = { $voice ->
    [friendly] Ich weiß, dass du mit dem vollen Betrag gerechnet hast. Deshalb erkläre ich dir genau, wie die Erstattung zustande kommt.
   *[formal] Ich weiß, dass Sie mit dem vollen Betrag gerechnet haben. Deshalb erkläre ich Ihnen genau, wie die Erstattung zustande kommt.
}
    .short = { $voice ->
        [friendly] Ich weiß, dass du mit dem vollen Betrag gerechnet hast.
       *[formal] Ich weiß, dass Sie mit dem vollen Betrag gerechnet haben.
    }

# the plain form · $refund (money) what goes back · $deduction (money) what is kept back
return-received-deduction = { $voice ->
    [friendly] Wir erstatten dir { $refund }; { $deduction } sind dabei schon abgezogen.
   *[formal] Wir erstatten Ihnen { $refund }; { $deduction } sind dabei schon abgezogen.
}
    .short = Wir erstatten { $refund }; { $deduction } sind dabei schon abgezogen.

# the same, softer, after the reason · $refund (money) · $deduction (money)
return-received-deduction-soft = { $voice ->
    [friendly] Aus diesem Grund mussten wir leider { $deduction } abziehen und erstatten dir { $refund }.
   *[formal] Aus diesem Grund mussten wir leider { $deduction } abziehen und erstatten Ihnen { $refund }.
}
    .short = Deshalb mussten wir leider { $deduction } abziehen und erstatten { $refund }.

# $observed (text) what was seen
# voice: neutral
return-received-observed = Das ist uns beim Auspacken aufgefallen: { $observed }.
    .short = Uns ist aufgefallen: { $observed }.

# voice: neutral
return-received-photos = Die Fotos in dieser Nachricht zeigen es.

# voice: neutral
return-received-why-used = Einen Artikel wie im Laden auszuprobieren, kostet nichts. In diesem Zustand können wir ihn aber nicht mehr als neu verkaufen. Nur diesen Wertverlust berücksichtigen wir.
    .short = Ausprobieren kostet nichts; abgezogen wird nur, was darüber hinausgeht.

# voice: neutral
return-received-why-incomplete = So können wir den Artikel nicht mehr als neu verkaufen. Nur diesen Wertverlust berücksichtigen wir.
    .short = Abgezogen wird nur dieser Wertverlust.

# $deduction (money) what is kept back
return-received-send-part = { $voice ->
    [friendly] Falls du noch hast, was fehlt, schreib mir. Du bekommst dann ein kostenloses Etikett, und sobald alles hier ist, erstatten wir dir auch { $deduction }.
   *[formal] Falls Sie noch haben, was fehlt, schreiben Sie mir. Sie erhalten dann ein kostenloses Etikett, und sobald alles hier ist, erstatten wir Ihnen auch { $deduction }.
}
    .short = { $voice ->
        [friendly] Hast du noch, was fehlt? Das Etikett ist kostenlos, und wir erstatten dann auch { $deduction }.
       *[formal] Haben Sie noch, was fehlt? Das Etikett ist kostenlos, und wir erstatten dann auch { $deduction }.
    }

return-received-other-view = { $voice ->
    [friendly] Falls der Artikel schon so bei dir angekommen ist oder du es anders siehst, schreib mir bitte. Ich sehe es mir noch einmal an, und meine Antwort hast du innerhalb eines Werktages.
   *[formal] Falls der Artikel schon so bei Ihnen angekommen ist oder Sie es anders sehen, schreiben Sie mir bitte. Ich sehe es mir noch einmal an, und meine Antwort haben Sie innerhalb eines Werktages.
}
    .short = { $voice ->
        [friendly] Siehst du es anders? Ich antworte innerhalb eines Werktages.
       *[formal] Sehen Sie es anders? Ich antworte innerhalb eines Werktages.
    }

## The parcel holds a riddle

return-received-one-question = { $voice ->
    [friendly] Ich möchte deine Erstattung gern abschließen und brauche dafür bei einer Frage deine Hilfe.
   *[formal] Ich möchte Ihre Erstattung gern abschließen und brauche dafür bei einer Frage Ihre Hilfe.
}
    .short = { $voice ->
        [friendly] Für deine Erstattung habe ich noch eine Frage.
       *[formal] Für Ihre Erstattung habe ich noch eine Frage.
    }

return-received-found-wrong-item = { $voice ->
    [friendly] Im Paket war etwas anderes als der Artikel aus deiner Bestellung.
   *[formal] Im Paket war etwas anderes als der Artikel aus Ihrer Bestellung.
}
    .short = Im Paket war ein anderer Artikel.

# voice: neutral
return-received-found-empty = Als wir das Paket geöffnet haben, war der Artikel nicht darin.
    .short = Der Artikel war nicht im Paket.

# voice: neutral
return-received-found-incomplete = Beim Auspacken haben wir nicht alle Teile gefunden.
    .short = Im Paket waren nicht alle Teile.

# $missing (list) the parts that were not there
# voice: neutral
return-received-found-parts = Das fehlt uns noch: { $missing }.
    .short = Das fehlt uns noch: { $missing }.

# voice: neutral
return-received-may-happen-wrong-item = Wenn mehrere Pakete zugleich unterwegs sind, werden sie leicht verwechselt.
    .short = Pakete werden leicht verwechselt.

# voice: neutral
return-received-may-happen-empty = Manchmal öffnet sich ein Paket auf dem Weg; deshalb habe ich auch den Paketdienst gefragt.
    .short = Manchmal öffnet sich ein Paket; ich habe den Paketdienst gefragt.

# voice: neutral
return-received-may-happen-incomplete = Kleine Teile bleiben leicht liegen, oder sie haben schon bei der Lieferung gefehlt.
    .short = Kleine Teile bleiben leicht liegen.

# the seller bears the risk of the way back
return-received-our-risk = { $voice ->
    [friendly] Ist auf dem Weg etwas verloren gegangen, ist das unser Risiko und nicht deins.
   *[formal] Ist auf dem Weg etwas verloren gegangen, ist das unser Risiko und nicht Ihres.
}
    .short = Ein Verlust auf dem Weg ist unser Risiko.

return-received-ask-wrong-item = { $voice ->
    [friendly] Kannst du bitte nachsehen, ob der bestellte Artikel noch bei dir ist? Wenn dir gehört, was bei uns liegt, schicken wir es dir auf unsere Kosten zurück.
   *[formal] Können Sie bitte nachsehen, ob der bestellte Artikel noch bei Ihnen ist? Wenn Ihnen gehört, was bei uns liegt, senden wir es Ihnen auf unsere Kosten zurück.
}
    .short = { $voice ->
        [friendly] Hast du den bestellten Artikel noch? Was dir gehört, schicken wir kostenlos zurück.
       *[formal] Haben Sie den bestellten Artikel noch? Was Ihnen gehört, senden wir kostenlos zurück.
    }

return-received-ask-empty = { $voice ->
    [friendly] Kannst du mir bitte schreiben, was du eingepackt und wo du das Paket abgegeben hast? Wenn du den Beleg noch hast, hilft ein Foto davon.
   *[formal] Können Sie mir bitte schreiben, was Sie eingepackt und wo Sie das Paket abgegeben haben? Wenn Sie den Beleg noch haben, hilft ein Foto davon.
}
    .short = { $voice ->
        [friendly] Was hast du eingepackt, und wo hast du es abgegeben? Ein Foto des Belegs hilft.
       *[formal] Was haben Sie eingepackt, und wo haben Sie es abgegeben? Ein Foto des Belegs hilft.
    }

return-received-ask-incomplete = { $voice ->
    [friendly] Kannst du bitte nachsehen, ob noch etwas bei dir liegt? Dann bekommst du von uns ein kostenloses Etikett. Hat schon bei der Lieferung etwas gefehlt, schreib mir das, und wir ziehen nichts ab.
   *[formal] Können Sie bitte nachsehen, ob noch etwas bei Ihnen liegt? Dann erhalten Sie von uns ein kostenloses Etikett. Hat schon bei der Lieferung etwas gefehlt, schreiben Sie mir das, und wir ziehen nichts ab.
}
    .short = { $voice ->
        [friendly] Liegt noch etwas bei dir? Du bekommst ein kostenloses Etikett. War es nie dabei, schreib mir: Dann ziehen wir nichts ab.
       *[formal] Liegt noch etwas bei Ihnen? Sie erhalten ein kostenloses Etikett. War es nie dabei, schreiben Sie mir: Dann ziehen wir nichts ab.
    }

return-received-answer-after = { $voice ->
    [friendly] Wir bewahren alles so auf, wie es angekommen ist. Innerhalb eines Werktages nach deiner Antwort schreibe ich dir, wie es weitergeht.
   *[formal] Wir bewahren alles so auf, wie es angekommen ist. Innerhalb eines Werktages nach Ihrer Antwort schreibe ich Ihnen, wie es weitergeht.
}
    .short = { $voice ->
        [friendly] Nach deiner Antwort schreibe ich innerhalb eines Werktages.
       *[formal] Nach Ihrer Antwort schreibe ich innerhalb eines Werktages.
    }
