### Mexico says these differently.

# the one apology of the reply
delivered-not-received-sorry = { $mood ->
    [angry] Pagó por algo que no tiene; le ofrecemos una disculpa.
    [rational] Le ofrecemos una disculpa por el tiempo que esto le quita.
    [disappointed] Usted contaba con tener el paquete y no estaba. Le ofrecemos una disculpa.
   *[calm] Le ofrecemos una disculpa por el pedido que falta; ya me ocupo de ello.
}
    .short = { $mood ->
        [angry] Pagó y no tiene nada; le ofrecemos una disculpa.
       *[other] Le ofrecemos una disculpa.
    }

# $delivered_on (date) the day of the delivery scan
delivered-not-received-scan = Según la paquetería, el paquete se entregó el { $delivered_on }.
    .short = Entrega registrada: { $delivered_on }.

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
delivered-not-received-look-neighbour = { $party ->
    [company] ¿Podría preguntar primero en las empresas vecinas, también en las de otros pisos? Después, pregunte en la recepción y en el almacén.
   *[other] ¿Podría preguntar primero a sus vecinos, también a los de otros pisos? Después, busque en el buzón, en la caseta de vigilancia y en la cochera.
}
    .short = { $party ->
        [company] ¿Podría preguntar en las empresas vecinas y luego en recepción y almacén?
       *[other] ¿Podría preguntar a sus vecinos y luego revisar el buzón, la caseta y la cochera?
    }

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
delivered-not-received-look-safe-place = { $party ->
    [company] ¿Podría buscar primero en la entrada y en la zona de carga? Después, pregunte en la recepción, en el almacén y en las empresas vecinas.
   *[other] ¿Podría buscar primero en lugares como la caseta de vigilancia, la cochera o el patio? Después, pregunte a sus vecinos y revise el buzón.
}
    .short = { $party ->
        [company] ¿Podría buscar en la entrada y la zona de carga, y preguntar en recepción, almacén y vecinos?
       *[other] ¿Podría buscar en caseta, cochera, patio y buzón, y preguntar a sus vecinos?
    }

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
delivered-not-received-look-mailbox = { $party ->
    [company] ¿Podría revisar primero el buzón y preguntar a quien más lo abra? Después, pregunte en la recepción, en el almacén y en las empresas vecinas.
   *[other] ¿Podría revisar primero el buzón y preguntar a quien más lo abra? Después, pregunte a sus vecinos y busque en la caseta de vigilancia y en la cochera.
}
    .short = { $party ->
        [company] ¿Podría revisar el buzón y preguntar en la recepción, el almacén y las empresas vecinas?
       *[other] ¿Podría revisar el buzón, la caseta y la cochera, y preguntar en casa y a sus vecinos?
    }

# $party (choice) whether it is a company
# facts: a company has no garage, but a reception and a storeroom
delivered-not-received-look-unknown = { $party ->
    [company] ¿Podría preguntar en la recepción, en el almacén y en las empresas vecinas, y revisar también el buzón?
   *[other] ¿Podría preguntar a sus vecinos y buscar en el buzón, en la caseta de vigilancia y en la cochera?
}
    .short = { $party ->
        [company] ¿Podría preguntar en la recepción, el almacén y las empresas vecinas, y revisar el buzón?
       *[other] ¿Podría preguntar a sus vecinos y revisar el buzón, la caseta y la cochera?
    }

delivered-not-received-asked = También pregunté a la paquetería dónde y a quién entregó el paquete.
    .short = También pregunté a la paquetería.

# $carrier (text) who carried it
delivered-not-received-asked-carrier = También pregunté a la paquetería ({ $carrier }) dónde y a quién entregó el paquete.
    .short = También pregunté a la paquetería.

delivered-not-received-investigation = Abrí una investigación con la paquetería.
    .short = Abrí una investigación.

# $carrier (text) who carried it
delivered-not-received-investigation-carrier = Abrí una investigación con la paquetería ({ $carrier }).
    .short = Abrí una investigación.

delivered-not-received-must-show = Ahora la paquetería tiene que demostrar dónde, cuándo y a quién entregó el paquete.
    .short = Deben demostrar dónde, cuándo y a quién lo entregaron.
