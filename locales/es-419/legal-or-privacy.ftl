### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $reference (identifier) their reference
legal-or-privacy-reference = Anoté su referencia: { $reference }.

# $kind (choice) what is asked for
legal-or-privacy-identity = { $kind ->
    [data-access] Antes de entregar datos, es posible que le pidamos confirmar que la solicitud es suya.
   *[deletion] Antes de suprimir datos, es posible que le pidamos confirmar que la solicitud es suya.
}

legal-or-privacy-add = Si desea agregar algo, basta con responder a este mensaje.
