### The customer asks how to use something. It is solved without a return, and a fault stays our affair.

# $product (text) the product's name
# voice: neutral
usage-help-subject = Ayuda con «{ $product }»

# Said where this is a further question in the same message.
# $product (text) the product's name
usage-help-also = { $voice ->
    [friendly] También preguntas cómo se usa «{ $product }».
   *[formal] También pregunta cómo se usa «{ $product }».
}
    .short = { $voice ->
        [friendly] También preguntas por «{ $product }».
       *[formal] También pregunta por «{ $product }».
    }

# angry · $product (text) the product's name
usage-help-read = { $voice ->
    [friendly] He leído tu mensaje sobre «{ $product }».
   *[formal] He leído su mensaje sobre «{ $product }».
}
    .short = { $voice ->
        [friendly] Tengo tu mensaje delante.
       *[formal] Tengo su mensaje delante.
    }

# $problem (text) what they see
usage-help-problem = { $voice ->
    [friendly] Lo describes así: «{ $problem }».
   *[formal] Usted lo describe así: «{ $problem }».
}
    .short = { $voice ->
        [friendly] Lo que ves: «{ $problem }».
       *[formal] Lo que ve: «{ $problem }».
    }

# angry or disappointed
usage-help-understood = { $voice ->
    [friendly] { $mood ->
        [angry] Debería funcionar a la primera. Me ocupo de ello.
       *[other] Sé que esperabas que funcionara desde el principio, y quiero ayudarte a conseguirlo.
    }
   *[formal] { $mood ->
        [angry] Debería funcionar a la primera. Me ocupo de ello.
       *[other] Sé que esperaba que funcionara desde el principio, y quiero ayudarle a conseguirlo.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Debería funcionar a la primera. Me ocupo de ello.
           *[other] Sé que esperabas que funcionara desde el principio.
        }
       *[formal] { $mood ->
            [angry] Debería funcionar a la primera. Me ocupo de ello.
           *[other] Sé que esperaba que funcionara desde el principio.
        }
    }

# a list of steps follows
usage-help-steps = { $voice ->
    [friendly] Sigue estos pasos, por favor:
   *[formal] Siga estos pasos, por favor:
}
    .short = { $voice ->
        [friendly] Te envío aquí los pasos.
       *[formal] Le envío aquí los pasos.
    }

# $item (text) one step
# voice: neutral
usage-help-step = { $item }

# $attachment (text) what the file is called
# voice: neutral
usage-help-attached-too = Todo está también en el archivo adjunto: { $attachment }.
    .short = Todo está también en este archivo: { $attachment }.

# $manual_url (url) the manual
# voice: neutral
usage-help-manual-too = Todo está también en el manual: { $manual_url }
    .short = Todo está también en el manual: { $manual_url }

usage-help-still = { $voice ->
    [friendly] Si sigue sin funcionar, dime hasta qué paso has llegado y qué ves. Tendrás mi respuesta en un plazo de un día hábil.
   *[formal] Si sigue sin funcionar, dígame hasta qué paso ha llegado y qué ve. Tendrá mi respuesta en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si no funciona, dime qué ves. Te responderé en un día hábil.
       *[formal] Si no funciona, dígame qué ve. Le responderé en un día hábil.
    }

# where no statutory guarantee is known
usage-help-if-faulty = { $voice ->
    [friendly] Si resulta que hay un defecto, dímelo, por favor. En un plazo de un día hábil comprobaré qué te corresponde.
   *[formal] Si resulta que hay un defecto, dígamelo, por favor. En un plazo de un día hábil comprobaré qué le corresponde.
}
    .short = { $voice ->
        [friendly] Si hay un defecto, comprobaré en un día hábil qué te corresponde.
       *[formal] Si hay un defecto, comprobaré en un día hábil qué le corresponde.
    }

# $guarantee_years (number) years of the statutory guarantee
usage-help-if-faulty-law = { $voice ->
    [friendly] Si resulta que hay un defecto dentro de la garantía legal de { $guarantee_years } años desde la entrega, lo solucionaremos y no te costará nada.
   *[formal] Si resulta que hay un defecto dentro de la garantía legal de { $guarantee_years } años desde la entrega, lo solucionaremos y no le costará nada.
}
    .short = La garantía legal cubre los defectos sin gastos durante { $guarantee_years } años desde la entrega.

# $attachment (text) what the file is called
# voice: neutral
usage-help-attached = El archivo adjunto explica paso a paso cómo se hace: { $attachment }.
    .short = El archivo adjunto explica cómo se hace: { $attachment }.

# $manual_url (url) the manual
# voice: neutral
usage-help-manual = El manual explica paso a paso cómo se hace: { $manual_url }
    .short = El manual explica cómo se hace: { $manual_url }

# beside the file · $manual_url (url) the manual
# voice: neutral
usage-help-manual-as-well = El manual también está en línea: { $manual_url }
    .short = El manual también está en línea: { $manual_url }

# $faq_url (url) a page of the seller's shop
# voice: neutral
usage-help-page = En esta página se explica cómo se hace: { $faq_url }
    .short = Aquí se explica cómo se hace: { $faq_url }

# $faq_url (url) a page of the seller's shop
# voice: neutral
usage-help-faq = En esta página hay respuestas breves a otras preguntas frecuentes: { $faq_url }
    .short = Otras preguntas frecuentes: { $faq_url }

usage-help-not-found = { $voice ->
    [friendly] Si no encuentras allí la respuesta, dime qué ves. Te responderé en un plazo de un día hábil.
   *[formal] Si no encuentra allí la respuesta, dígame qué ve. Le responderé en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si no está ahí, dime qué ves. Te responderé en un día hábil.
       *[formal] Si no está ahí, dígame qué ve. Le responderé en un día hábil.
    }

# voice: neutral
usage-help-asked = Prefiero comprobarlo antes de responder, así que he preguntado a nuestro departamento de producto cómo se hace.
    .short = He preguntado a nuestro departamento de producto cómo se hace.

usage-help-tell-more = { $voice ->
    [friendly] Mientras tanto, me ayuda saber qué ves y qué has probado ya. Una foto o un vídeo corto ayudan, pero no son necesarios.
   *[formal] Mientras tanto, me ayuda saber qué ve y qué ha probado ya. Una foto o un vídeo corto ayudan, pero no son necesarios.
}
    .short = { $voice ->
        [friendly] Mientras tanto, dime qué ves y qué has probado ya.
       *[formal] Mientras tanto, dígame qué ve y qué ha probado ya.
    }
