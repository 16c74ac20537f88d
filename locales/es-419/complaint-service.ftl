### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $order_id (identifier) the order's number
complaint-service-subject = Su reclamo sobre nuestra atención, pedido { $order_id }

# angry, disappointed; at least 2 · $contacts (number) how often they have written about it
complaint-service-again = { $contacts ->
    [2] Ya nos escribió dos veces por este asunto.
   *[other] Ya nos escribió { $contacts } veces por este asunto.
}

# $mood (choice)
complaint-service-sorry = { $mood ->
    [angry] Tiene razón, y le pido perdón.
    [rational] Su reclamo está justificado y le pido disculpas.
    [disappointed] Lo siento; merecía otra atención de nuestra parte.
   *[calm] Lo siento; no es así como queremos trabajar.
}
    .short = { $mood ->
        [angry] Tiene razón, y le pido perdón.
        [rational] Su reclamo está justificado; le pido disculpas.
        [disappointed] Lo siento; merecía algo mejor.
       *[calm] Lo siento; no es así como queremos trabajar.
    }

complaint-service-read-calm = Ya leí todos los mensajes de su caso.

complaint-service-read-angry = Hoy leí personalmente todos sus mensajes.

complaint-service-read-rational = Revisé todos los mensajes de su caso.

complaint-service-read-disappointed = Volví a leer todos los mensajes, desde el primero.
    .short = Volví a leer todos los mensajes.

# the message was rude
complaint-service-tone = Trasladé el mensaje en cuestión a la gerencia de la empresa.
    .short = La gerencia ya conoce ese mensaje.

# disappointed, and no sum is given as amends
complaint-service-amends = Marqué su caso para que cualquier mensaje suyo se responda antes que los demás.
    .short = Cualquier mensaje suyo se responderá antes que los demás.

# disappointed: what changes
complaint-service-change-slow-answer = También pedí a nuestro equipo que revise cada tarde que no quede ningún mensaje sin responder.
    .short = Pedí revisar cada tarde los mensajes sin responder.

complaint-service-change-rude = También pedí a nuestro equipo que otra persona lea los mensajes delicados antes de enviarlos.
    .short = Pedí que otra persona lea antes los mensajes delicados.

complaint-service-change-contradiction = También pedí a nuestro equipo que lea las respuestas anteriores antes de escribir una nueva.
    .short = Pedí leer las respuestas anteriores antes de escribir.

complaint-service-change-wrong-information = También pedí a nuestro equipo que corrija nuestras notas, para que nadie más reciba esa información.
    .short = Pedí corregir nuestras notas.
