### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# the one apology of the reply
delivered-not-received-sorry = { $mood ->
    [angry] Pagó por algo que no tiene, y lo siento.
    [rational] Siento que tenga que ocuparse de esto.
    [disappointed] Usted contaba con tener el paquete y no estaba. Lo siento.
   *[calm] Siento que no tenga el pedido y me ocupo de ello.
}
    .short = { $mood ->
        [angry] Pagó por algo que no tiene, y lo siento.
        [rational] Siento lo ocurrido.
        [disappointed] Contaba con tenerlo, y lo siento.
       *[calm] Lo siento y me ocupo de ello.
    }

# $delivered_on (date) the day of the delivery scan
delivered-not-received-scan = Según la empresa de transporte, el paquete se entregó el { $delivered_on }.
    .short = Entrega registrada: { $delivered_on }.

delivered-not-received-place-neighbour = En los datos de entrega consta que lo recibió un vecino.
    .short = Consta que lo recibió un vecino.

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
delivered-not-received-look-neighbour = { $party ->
    [company] Pregunte primero en las empresas vecinas, por favor, también en las de otros pisos. Después, pregunte en la recepción y en el almacén.
   *[other] Pregunte primero a sus vecinos, por favor, también a los de otros pisos. Después, revise el buzón, la recepción del edificio y el garaje.
}
    .short = { $party ->
        [company] Pregunte primero en las empresas vecinas y después en la recepción y el almacén.
       *[other] Pregunte primero a sus vecinos y revise después el buzón, la recepción y el garaje.
    }

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
delivered-not-received-look-safe-place = { $party ->
    [company] Busque primero, por favor, en la entrada y en la zona de carga. Después, pregunte en la recepción, en el almacén y en las empresas vecinas.
   *[other] Busque primero, por favor, en lugares como la recepción del edificio, el garaje o el patio. Después, pregunte a sus vecinos y revise el buzón.
}
    .short = { $party ->
        [company] Busque en la entrada y la zona de carga, y pregunte en recepción, almacén y empresas vecinas.
       *[other] Busque en la recepción, el garaje, el patio y el buzón, y pregunte a sus vecinos.
    }

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
delivered-not-received-look-mailbox = { $party ->
    [company] Revise primero el buzón, por favor, y pregunte a quien más lo abra. Después, pregunte en la recepción, en el almacén y en las empresas vecinas.
   *[other] Revise primero el buzón, por favor, y pregunte a quien más lo abra. Después, pregunte a sus vecinos y busque en la recepción del edificio y en el garaje.
}
    .short = { $party ->
        [company] Revise el buzón, y pregunte en la recepción, en el almacén y en las empresas vecinas.
       *[other] Revise el buzón, la recepción y el garaje, y pregunte en casa y a sus vecinos.
    }

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
delivered-not-received-look-unknown = { $party ->
    [company] Pregunte, por favor, en la recepción, en el almacén y en las empresas vecinas, y revise también el buzón.
   *[other] Pregunte a sus vecinos, por favor, y busque en el buzón, en la recepción del edificio y en el garaje.
}
    .short = { $party ->
        [company] Pregunte en la recepción, el almacén y las empresas vecinas, y revise el buzón.
       *[other] Pregunte a sus vecinos y revise el buzón, la recepción y el garaje.
    }

delivered-not-received-asked = También pregunté a la empresa de transporte dónde y a quién entregó el paquete.
    .short = También pregunté a la empresa de transporte.

# $carrier (text) who carried it
delivered-not-received-asked-carrier = También pregunté a la empresa de transporte ({ $carrier }) dónde y a quién entregó el paquete.
    .short = También pregunté a la empresa de transporte.

delivered-not-received-nothing-to-do = Ya buscó en todas partes, así que ahora no tiene que hacer nada más.
    .short = No tiene que hacer nada más.

delivered-not-received-investigation = Abrí una investigación con la empresa de transporte.
    .short = Abrí una investigación.

# $carrier (text) who carried it
delivered-not-received-investigation-carrier = Abrí una investigación con la empresa de transporte ({ $carrier }).
    .short = Abrí una investigación.

delivered-not-received-must-show = Ahora la empresa tiene que demostrar dónde, cuándo y a quién entregó el paquete.
    .short = Deben demostrar dónde, cuándo y a quién lo entregaron.

delivered-not-received-not-wait = Ya buscó en todas partes, así que no tiene que esperar más.
    .short = No tiene que esperar más.

# $next_news_by (date) the last day on which they hear from us
delivered-not-received-answer-by = Le escribiré a más tardar el { $next_news_by } con la respuesta que me den.
    .short = Tendrá la respuesta el { $next_news_by } o antes.

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
delivered-not-received-then-either = Si para entonces no ha aparecido, usted elige. Le enviamos de nuevo el pedido a más tardar el { $resend_by } o le devolvemos { $full_refund }, incluido el costo de envío.
    .short = Si no aparece, elija: se lo reenviamos el { $resend_by } o antes o le devolvemos { $full_refund }, envío incluido.

# $full_refund (money) the full refund, shipping included
delivered-not-received-then-refund = Si para entonces no ha aparecido, le devolveremos { $full_refund }, incluido el costo de envío.
    .short = Si no aparece, le devolvemos { $full_refund }, envío incluido.
