### A complaint about our service: a slow answer, a rude message, answers that contradict each other, wrong information.
### Where a message has a version for each mood: angry wants sentences of 12 words or fewer and no cause;
### rational wants dates, the cause and both options; disappointed wants what was hoped for, amends and what changes.

# $order_id (identifier) the order's number
complaint-service-subject = { $voice ->
    [friendly] Tu reclamación sobre nuestra atención, pedido { $order_id }
   *[formal] Su reclamación sobre nuestra atención, pedido { $order_id }
}

# Said where the complaint is a further question in the same message.
# $order_id (identifier) the order's number
complaint-service-also = { $voice ->
    [friendly] También nos escribes por la atención que recibiste en el pedido { $order_id }.
   *[formal] También nos escribe por la atención que recibió en el pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] También nos escribes por la atención en el pedido { $order_id }.
       *[formal] También nos escribe por la atención en el pedido { $order_id }.
    }

## Listening: what went wrong

# $problem (choice) what went wrong · $order_id (identifier) the order's number
complaint-service-heard-calm = { $voice ->
    [friendly] { $problem ->
        [slow-answer] Gracias por decirnos que nuestra respuesta sobre el pedido { $order_id } tardó demasiado.
        [rude] Gracias por contarnos cómo te sonó nuestro mensaje sobre el pedido { $order_id }.
        [contradiction] Gracias por avisarnos de que te dimos respuestas distintas sobre el pedido { $order_id }.
       *[wrong-information] Gracias por avisarnos de que nuestra información sobre el pedido { $order_id } no era correcta.
    }
   *[formal] { $problem ->
        [slow-answer] Gracias por decirnos que nuestra respuesta sobre el pedido { $order_id } tardó demasiado.
        [rude] Gracias por hablarnos del tono de nuestro mensaje sobre el pedido { $order_id }.
        [contradiction] Gracias por avisarnos de que le dimos respuestas distintas sobre el pedido { $order_id }.
       *[wrong-information] Gracias por avisarnos de que nuestra información sobre el pedido { $order_id } no era correcta.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [slow-answer] Gracias por decirnos que tardamos demasiado.
            [rude] Gracias por contarnos cómo te sonó nuestro mensaje.
            [contradiction] Gracias por avisarnos de que te dimos respuestas distintas.
           *[wrong-information] Gracias por avisarnos del error en nuestra información.
        }
       *[formal] { $problem ->
            [slow-answer] Gracias por decirnos que tardamos demasiado.
            [rude] Gracias por hablarnos del tono de nuestro mensaje.
            [contradiction] Gracias por avisarnos de que le dimos respuestas distintas.
           *[wrong-information] Gracias por avisarnos del error en nuestra información.
        }
    }
complaint-service-heard-angry = { $voice ->
    [friendly] { $problem ->
        [slow-answer] Te hicimos esperar una respuesta sobre el pedido { $order_id }.
        [rude] El tono de nuestro mensaje sobre el pedido { $order_id } fue inadecuado.
        [contradiction] Te dimos respuestas contradictorias sobre el pedido { $order_id }.
       *[wrong-information] Te dimos información equivocada sobre el pedido { $order_id }.
    }
   *[formal] { $problem ->
        [slow-answer] Le hicimos esperar una respuesta sobre el pedido { $order_id }.
        [rude] El tono de nuestro mensaje sobre el pedido { $order_id } fue inadecuado.
        [contradiction] Le dimos respuestas contradictorias sobre el pedido { $order_id }.
       *[wrong-information] Le dimos información equivocada sobre el pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [slow-answer] Te hicimos esperar una respuesta.
            [rude] El tono de nuestro mensaje fue inadecuado.
            [contradiction] Te dimos respuestas contradictorias.
           *[wrong-information] Te dimos información equivocada.
        }
       *[formal] { $problem ->
            [slow-answer] Le hicimos esperar una respuesta.
            [rude] El tono de nuestro mensaje fue inadecuado.
            [contradiction] Le dimos respuestas contradictorias.
           *[wrong-information] Le dimos información equivocada.
        }
    }
complaint-service-heard-rational = { $voice ->
    [friendly] { $problem ->
        [slow-answer] Pedido { $order_id }: nuestra respuesta tardó demasiado.
        [rude] Pedido { $order_id }: reclamas por el tono de nuestro mensaje.
        [contradiction] Pedido { $order_id }: nuestras respuestas se contradicen.
       *[wrong-information] Pedido { $order_id }: la información que te dimos no era correcta.
    }
   *[formal] { $problem ->
        [slow-answer] Pedido { $order_id }: nuestra respuesta tardó demasiado.
        [rude] Pedido { $order_id }: usted reclama por el tono de nuestro mensaje.
        [contradiction] Pedido { $order_id }: nuestras respuestas se contradicen.
       *[wrong-information] Pedido { $order_id }: la información que le dimos no era correcta.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [slow-answer] Nuestra respuesta tardó demasiado.
            [rude] Reclamas por el tono de nuestro mensaje.
            [contradiction] Nuestras respuestas se contradicen.
           *[wrong-information] La información que te dimos no era correcta.
        }
       *[formal] { $problem ->
            [slow-answer] Nuestra respuesta tardó demasiado.
            [rude] Usted reclama por el tono de nuestro mensaje.
            [contradiction] Nuestras respuestas se contradicen.
           *[wrong-information] La información que le dimos no era correcta.
        }
    }
complaint-service-heard-disappointed = { $voice ->
    [friendly] { $problem ->
        [slow-answer] Confiabas en que te responderíamos a tiempo sobre el pedido { $order_id }, y no lo hicimos.
        [rude] Nos escribiste sobre el pedido { $order_id } esperando un trato amable, y nuestro mensaje no lo fue.
        [contradiction] Confiaste en nuestra respuesta sobre el pedido { $order_id }, y después te dijimos otra cosa.
       *[wrong-information] Confiaste en nuestra información sobre el pedido { $order_id }, y no era correcta.
    }
   *[formal] { $problem ->
        [slow-answer] Usted confiaba en que le responderíamos a tiempo sobre el pedido { $order_id }, y no lo hicimos.
        [rude] Usted nos escribió sobre el pedido { $order_id } esperando un trato amable, y nuestro mensaje no lo fue.
        [contradiction] Usted confió en nuestra respuesta sobre el pedido { $order_id }, y después le dijimos otra cosa.
       *[wrong-information] Usted confió en nuestra información sobre el pedido { $order_id }, y no era correcta.
    }
}
    .short = { $voice ->
        [friendly] { $problem ->
            [slow-answer] Confiabas en una respuesta a tiempo y no la tuviste.
            [rude] Esperabas un trato amable y no lo recibiste.
            [contradiction] Confiaste en nuestra respuesta, y después te dimos otra.
           *[wrong-information] Confiaste en nuestra información, y no era correcta.
        }
       *[formal] { $problem ->
            [slow-answer] Usted confiaba en una respuesta a tiempo y no la tuvo.
            [rude] Usted esperaba un trato amable y no lo recibió.
            [contradiction] Usted confió en nuestra respuesta, y después le dimos otra.
           *[wrong-information] Usted confió en nuestra información, y no era correcta.
        }
    }

# angry, disappointed; at least 2 · $contacts (number) how often they have written about it
complaint-service-again = { $voice ->
    [friendly] { $contacts ->
        [2] Ya nos has escrito dos veces por este asunto.
       *[other] Ya nos has escrito { $contacts } veces por este asunto.
    }
   *[formal] { $contacts ->
        [2] Ya nos ha escrito dos veces por este asunto.
       *[other] Ya nos ha escrito { $contacts } veces por este asunto.
    }
}

# rational · $asked_on (date) the day of the customer's first message
complaint-service-asked = { $voice ->
    [friendly] Recibimos tu primer mensaje el { $asked_on }.
   *[formal] Recibimos su primer mensaje el { $asked_on }.
}
    .short = { $voice ->
        [friendly] Tu primer mensaje llegó el { $asked_on }.
       *[formal] Su primer mensaje llegó el { $asked_on }.
    }

## Sympathy: one apology

# $mood (choice)
complaint-service-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Tienes razón, y te pido perdón.
        [rational] Tu reclamación está justificada y te pido disculpas.
        [disappointed] Lo siento; merecías otra atención de nuestra parte.
       *[calm] Lo siento; no es así como queremos trabajar.
    }
   *[formal] { $mood ->
        [angry] Tiene razón, y le pido perdón.
        [rational] Su reclamación está justificada y le pido disculpas.
        [disappointed] Lo siento; merecía otra atención de nuestra parte.
       *[calm] Lo siento; no es así como queremos trabajar.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Tienes razón, y te pido perdón.
            [rational] Tu reclamación está justificada; te pido disculpas.
            [disappointed] Lo siento; merecías algo mejor.
           *[calm] Lo siento; no es así como queremos trabajar.
        }
       *[formal] { $mood ->
            [angry] Tiene razón, y le pido perdón.
            [rational] Su reclamación está justificada; le pido disculpas.
            [disappointed] Lo siento; merecía algo mejor.
           *[calm] Lo siento; no es así como queremos trabajar.
        }
    }

# disappointed: whose fault it is not
complaint-service-not-you = { $voice ->
    [friendly] Nada de esto dependía de ti.
   *[formal] Nada de esto dependía de usted.
}

## Solving

complaint-service-read-calm = { $voice ->
    [friendly] Ya he leído todos los mensajes de tu caso.
   *[formal] Ya he leído todos los mensajes de su caso.
}
complaint-service-read-angry = { $voice ->
    [friendly] Hoy he leído personalmente todos tus mensajes.
   *[formal] Hoy he leído personalmente todos sus mensajes.
}
complaint-service-read-rational = { $voice ->
    [friendly] He revisado todos los mensajes de tu caso.
   *[formal] He revisado todos los mensajes de su caso.
}

# voice: neutral
complaint-service-read-disappointed = He vuelto a leer todos los mensajes, desde el primero.
    .short = He vuelto a leer todos los mensajes.

# voice: neutral
complaint-service-cause-volume = Llegaron más mensajes de los que pudimos responder a tiempo.
    .short = Llegaron demasiados mensajes a la vez.
complaint-service-cause-absence = { $voice ->
    [friendly] La persona que llevaba tu caso no estaba, y nadie lo asumió en su lugar.
   *[formal] La persona que llevaba su caso no estaba, y nadie lo asumió en su lugar.
}
    .short = { $voice ->
        [friendly] Nadie asumió tu caso durante una ausencia.
       *[formal] Nadie asumió su caso durante una ausencia.
    }
complaint-service-cause-handover = { $voice ->
    [friendly] Tu caso pasó por varias manos y nuestras notas estaban incompletas.
   *[formal] Su caso pasó por varias manos y nuestras notas estaban incompletas.
}
    .short = { $voice ->
        [friendly] Tu caso cambió de manos con notas incompletas.
       *[formal] Su caso cambió de manos con notas incompletas.
    }

# voice: neutral
complaint-service-cause-outdated = Los datos con los que trabajábamos no estaban al día.

# the message was rude
# voice: neutral
complaint-service-tone = He trasladado el mensaje en cuestión a la dirección de la empresa.
    .short = La dirección ya conoce ese mensaje.

# before the answer · $problem (choice) what went wrong
complaint-service-answer-lead = { $voice ->
    [friendly] { $problem ->
        [contradiction] Esta es la única respuesta válida.
        [wrong-information] Esta es la información correcta.
       *[other] Esta es la respuesta a tu pregunta.
    }
   *[formal] { $problem ->
        [contradiction] Esta es la única respuesta válida.
        [wrong-information] Esta es la información correcta.
       *[other] Esta es la respuesta a su pregunta.
    }
}
    .short = { $problem ->
        [contradiction] Esta es la respuesta válida.
        [wrong-information] Esto es lo correcto.
       *[other] Esta es la respuesta.
    }

# $answer (prose) the answer to the customer's question
# same: what the case brings
# voice: neutral
complaint-service-answer = { $answer }

complaint-service-checking-slow-answer = { $voice ->
    [friendly] Tu pregunta sigue pendiente y ya nos ocupamos de ella.
   *[formal] Su pregunta sigue pendiente y ya nos ocupamos de ella.
}
    .short = { $voice ->
        [friendly] Ya nos ocupamos de tu pregunta.
       *[formal] Ya nos ocupamos de su pregunta.
    }

# voice: neutral
complaint-service-checking-contradiction = Estamos comprobando qué respuesta es correcta; después, solo valdrá esa.
    .short = Comprobamos qué respuesta es correcta; después, solo valdrá esa.
complaint-service-checking-wrong-information = { $voice ->
    [friendly] Estamos comprobando la información y te la daremos corregida por escrito.
   *[formal] Estamos comprobando la información y se la daremos corregida por escrito.
}
    .short = { $voice ->
        [friendly] Te daremos por escrito la información correcta.
       *[formal] Le daremos por escrito la información correcta.
    }

# angry: the one way that we recommend, and what happens if they say nothing
complaint-service-advice = { $voice ->
    [friendly] Te recomiendo dejar el resto en nuestras manos. Aunque no escribas más, te responderemos.
   *[formal] Le recomiendo dejar el resto en nuestras manos. Aunque no escriba más, le responderemos.
}
    .short = { $voice ->
        [friendly] Aunque no escribas más, te responderemos.
       *[formal] Aunque no escriba más, le responderemos.
    }
complaint-service-advice-answered = { $voice ->
    [friendly] Te recomiendo guiarte solo por esta respuesta. Aunque no contestes, comprobaremos que todo está resuelto.
   *[formal] Le recomiendo guiarse solo por esta respuesta. Aunque no conteste, comprobaremos que todo está resuelto.
}
    .short = { $voice ->
        [friendly] Aunque no contestes, comprobaremos que todo está resuelto.
       *[formal] Aunque no conteste, comprobaremos que todo está resuelto.
    }

# rational: both ways, with their effort
complaint-service-options = { $voice ->
    [friendly] Hay dos posibilidades. Una es esperar al próximo mensaje, sin hacer nada más. La otra es enviarnos en un solo mensaje todo lo que sigue pendiente, y lo incluiremos en la respuesta.
   *[formal] Hay dos posibilidades. Una es esperar al próximo mensaje, sin hacer nada más. La otra es enviarnos en un solo mensaje todo lo que sigue pendiente, y lo incluiremos en la respuesta.
}
    .short = { $voice ->
        [friendly] Puedes esperar o enviarnos en un solo mensaje todo lo pendiente.
       *[formal] Puede esperar o enviarnos en un solo mensaje todo lo pendiente.
    }
complaint-service-options-answered = { $voice ->
    [friendly] Hay dos posibilidades. Una es dejarlo así: no tienes que hacer nada y comprobaremos que todo está resuelto. La otra es decirnos en un solo mensaje qué sigue pendiente, y te responderemos en un plazo de un día hábil.
   *[formal] Hay dos posibilidades. Una es dejarlo así: no tiene que hacer nada y comprobaremos que todo está resuelto. La otra es decirnos en un solo mensaje qué sigue pendiente, y le responderemos en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si algo sigue pendiente, escríbenos: respondemos en un día hábil.
       *[formal] Si algo sigue pendiente, escríbanos: respondemos en un día hábil.
    }

# $mood (choice) · $goodwill (money) amends, without any condition
complaint-service-goodwill = { $voice ->
    [friendly] { $mood ->
        [angry] También recibirás { $goodwill } de nuestra parte.
        [rational] Como compensación, te abonamos { $goodwill }.
        [disappointed] Las palabras no bastan: recibirás { $goodwill } de nuestra parte, sin condiciones.
       *[calm] Por el tiempo que te ha costado, recibirás { $goodwill } de nuestra parte.
    }
   *[formal] { $mood ->
        [angry] También recibirá { $goodwill } de nuestra parte.
        [rational] Como compensación, le abonamos { $goodwill }.
        [disappointed] Las palabras no bastan: recibirá { $goodwill } de nuestra parte, sin condiciones.
       *[calm] Por el tiempo que le ha costado, recibirá { $goodwill } de nuestra parte.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] También recibirás { $goodwill }.
            [rational] Como compensación, te abonamos { $goodwill }.
            [disappointed] También recibirás { $goodwill }, sin condiciones.
           *[calm] Por tu tiempo, recibirás { $goodwill }.
        }
       *[formal] { $mood ->
            [angry] También recibirá { $goodwill }.
            [rational] Como compensación, le abonamos { $goodwill }.
            [disappointed] También recibirá { $goodwill }, sin condiciones.
           *[calm] Por su tiempo, recibirá { $goodwill }.
        }
    }

# disappointed, and no sum is given as amends
complaint-service-amends = { $voice ->
    [friendly] He marcado tu caso para que cualquier mensaje tuyo se responda antes que los demás.
   *[formal] He marcado su caso para que cualquier mensaje suyo se responda antes que los demás.
}
    .short = { $voice ->
        [friendly] Cualquier mensaje tuyo se responderá antes que los demás.
       *[formal] Cualquier mensaje suyo se responderá antes que los demás.
    }

# disappointed: what changes
# voice: neutral
complaint-service-change-slow-answer = También he pedido a nuestro equipo que compruebe cada tarde que no queda ningún mensaje sin responder.
    .short = He pedido revisar cada tarde los mensajes sin responder.

# voice: neutral
complaint-service-change-rude = También he pedido a nuestro equipo que otra persona lea los mensajes delicados antes de enviarlos.
    .short = He pedido que otra persona lea antes los mensajes delicados.

# voice: neutral
complaint-service-change-contradiction = También he pedido a nuestro equipo que lea las respuestas anteriores antes de escribir una nueva.
    .short = He pedido leer las respuestas anteriores antes de escribir.

# voice: neutral
complaint-service-change-wrong-information = También he pedido a nuestro equipo que corrija nuestras notas, para que nadie más reciba esa información.
    .short = He pedido corregir nuestras notas.

## Following up

# $handled_by (text) a person's name · $next_news_by (date) the last day on which they hear from us
complaint-service-owner = { $voice ->
    [friendly] Ahora lleva tu caso una sola persona: { $handled_by }. Recibirás el próximo mensaje a más tardar el { $next_news_by }.
   *[formal] Ahora lleva su caso una sola persona: { $handled_by }. Recibirá el próximo mensaje a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Ahora lleva tu caso { $handled_by }; recibirás noticias el { $next_news_by } o antes.
       *[formal] Ahora lleva su caso { $handled_by }; recibirá noticias el { $next_news_by } o antes.
    }

# angry: a named person · $agent (text) who signs
complaint-service-mine-named = { $voice ->
    [friendly] Soy { $agent } y tu caso queda en mis manos.
   *[formal] Soy { $agent } y su caso queda en mis manos.
}
    .short = { $voice ->
        [friendly] Soy { $agent } y llevo tu caso.
       *[formal] Soy { $agent } y llevo su caso.
    }

complaint-service-mine = { $voice ->
    [friendly] Tu caso queda en mis manos.
   *[formal] Su caso queda en mis manos.
}
    .short = { $voice ->
        [friendly] Llevo yo tu caso.
       *[formal] Llevo yo su caso.
    }

# $next_news_by (date) the last day on which they hear from us
complaint-service-answer-by = { $voice ->
    [friendly] Te responderé a más tardar el { $next_news_by }.
   *[formal] Le responderé a más tardar el { $next_news_by }.
}
complaint-service-settled-by = { $voice ->
    [friendly] A más tardar el { $next_news_by } te preguntaré si todo está resuelto.
   *[formal] A más tardar el { $next_news_by } le preguntaré si todo está resuelto.
}
    .short = { $voice ->
        [friendly] El { $next_news_by } o antes te preguntaré cómo va todo.
       *[formal] El { $next_news_by } o antes le preguntaré cómo va todo.
    }

# rational
complaint-service-either-way = { $voice ->
    [friendly] En ambos casos, te escribiré a más tardar el { $next_news_by }.
   *[formal] En ambos casos, le escribiré a más tardar el { $next_news_by }.
}
    .short = { $voice ->
        [friendly] Te escribiré el { $next_news_by } o antes.
       *[formal] Le escribiré el { $next_news_by } o antes.
    }
