### The customer asks for a false customs declaration.

false-declaration-subject = { $voice ->
    [friendly] Tu consulta sobre la declaración de aduanas
   *[formal] Su consulta sobre la declaración de aduanas
}

## What they asked for

false-declaration-heard-gift = { $voice ->
    [friendly] Veo que te gustaría que el envío se declarara como regalo.
   *[formal] Veo que le gustaría que el envío se declarara como regalo.
}
    .short = { $voice ->
        [friendly] Quieres declararlo como regalo.
       *[formal] Desea declararlo como regalo.
    }

false-declaration-heard-lower-value = { $voice ->
    [friendly] Veo que te gustaría que en la declaración de aduanas figurara un valor más bajo.
   *[formal] Veo que le gustaría que en la declaración de aduanas figurara un valor más bajo.
}
    .short = { $voice ->
        [friendly] Quieres declarar un valor más bajo.
       *[formal] Desea declarar un valor más bajo.
    }

# stands before a refusal
false-declaration-understood = { $voice ->
    [friendly] Comprendo que quieras pagar lo menos posible en la aduana.
   *[formal] Comprendo que desee pagar lo menos posible en la aduana.
}
    .short = { $voice ->
        [friendly] Comprendo que quieras ahorrar.
       *[formal] Comprendo que quiera ahorrar.
    }

## The answer and its reason

# voice: neutral
false-declaration-declined-gift = No es posible: se trata de una compra, y así debe declararse.
    .short = No es posible: una compra debe declararse como tal.

false-declaration-declined-lower-value = { $voice ->
    [friendly] No es posible: en la declaración debe figurar el precio que pagas.
   *[formal] No es posible: en la declaración debe figurar el precio que paga.
}
    .short = { $voice ->
        [friendly] No es posible: debe declararse el precio que pagas.
       *[formal] No es posible: debe declararse el precio que paga.
    }

# after the answer or before it
# voice: neutral
false-declaration-why = La aduana exige datos correctos. De lo contrario, puede retener el envío o imponer una multa.
    .short = Los datos incorrectos pueden traer retrasos o una multa.

# the answer where the reason came first
# voice: neutral
false-declaration-declined-gently-gift = Como se trata de una compra, no puedo declarar el envío como regalo.
    .short = Por eso, solo puedo declararlo como compra.

# the answer where the reason came first
false-declaration-declined-gently-lower-value = { $voice ->
    [friendly] Por este motivo, solo puedo indicar el precio que pagas realmente.
   *[formal] Por este motivo, solo puedo indicar el precio que paga realmente.
}
    .short = { $voice ->
        [friendly] Por eso, solo puedo indicar el precio que pagas.
       *[formal] Por eso, solo puedo indicar el precio que paga.
    }

## What helps instead

false-declaration-duties-included = { $voice ->
    [friendly] Los aranceles y los impuestos ya están incluidos en el precio. No tendrás que pagar nada más en la entrega.
   *[formal] Los aranceles y los impuestos ya están incluidos en el precio. No tendrá que pagar nada más en la entrega.
}
    .short = { $voice ->
        [friendly] Los aranceles e impuestos están incluidos: en la entrega no pagarás nada más.
       *[formal] Los aranceles e impuestos están incluidos: en la entrega no pagará nada más.
    }

false-declaration-duties-paid-by-customer = { $voice ->
    [friendly] Los aranceles y los impuestos no están incluidos en el precio: los pagas tú en el momento de la importación.
   *[formal] Los aranceles y los impuestos no están incluidos en el precio: los paga usted en el momento de la importación.
}
    .short = { $voice ->
        [friendly] Los aranceles e impuestos los pagas tú.
       *[formal] Los aranceles e impuestos los paga usted.
    }

# voice: neutral
false-declaration-duties-none = Esta entrega está libre de aranceles e impuestos de importación, así que otra declaración no supondría ningún ahorro.
    .short = Esta entrega está libre de aranceles e impuestos.

# $tariff_number (identifier) the number of the goods in the customs tariff
false-declaration-tariff-number = { $voice ->
    [friendly] El código arancelario del producto es { $tariff_number }. Con él, la aduana de tu país puede indicarte el importe exacto.
   *[formal] El código arancelario del producto es { $tariff_number }. Con él, la aduana de su país puede indicarle el importe exacto.
}
    .short = Código arancelario: { $tariff_number }.

# voice: neutral
false-declaration-invoice = Adjuntaré al envío una factura completa, para que la aduana tenga todo lo que necesita.
    .short = Adjuntaré una factura completa para la aduana.

false-declaration-estimate = { $voice ->
    [friendly] Si quieres una estimación de los gastos de importación, responde a este mensaje. Te la enviaré en un plazo de un día hábil.
   *[formal] Si desea una estimación de los gastos de importación, responda a este mensaje. Se la enviaré en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si quieres una estimación, la tendrás en un día hábil.
       *[formal] Si desea una estimación, la tendrá en un día hábil.
    }

## Said where the request is a further question in the same message

false-declaration-also-gift = { $voice ->
    [friendly] También preguntas si el envío se puede declarar como regalo.
   *[formal] También pregunta si el envío se puede declarar como regalo.
}
    .short = { $voice ->
        [friendly] También preguntas si se puede declarar como regalo.
       *[formal] También pregunta si se puede declarar como regalo.
    }

false-declaration-also-lower-value = { $voice ->
    [friendly] También pides que en la declaración de aduanas figure un valor más bajo.
   *[formal] También pide que en la declaración de aduanas figure un valor más bajo.
}
    .short = { $voice ->
        [friendly] También pides que se declare un valor más bajo.
       *[formal] También pide que se declare un valor más bajo.
    }
