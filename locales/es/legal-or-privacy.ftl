### A lawyer, an authority, or a request about personal data. Receipt, who has it and by when, and not a word more.

# $kind (choice) who writes, or what is asked for
legal-or-privacy-subject = { $voice ->
    [friendly] { $kind ->
        [lawyer] Hemos recibido tu mensaje
        [authority] Hemos recibido tu escrito oficial
        [data-access] Tu solicitud de acceso a tus datos personales
       *[deletion] Tu solicitud de supresión de tus datos personales
    }
   *[formal] { $kind ->
        [lawyer] Hemos recibido su mensaje
        [authority] Hemos recibido su escrito oficial
        [data-access] Su solicitud de acceso a sus datos personales
       *[deletion] Su solicitud de supresión de sus datos personales
    }
}

# Said where this is a further question in the same message.
# $kind (choice) who writes, or what is asked for
legal-or-privacy-also = { $voice ->
    [friendly] { $kind ->
        [lawyer] También hemos recibido tu mensaje sobre un asunto jurídico.
        [authority] También hemos recibido tu escrito oficial.
        [data-access] También hemos recibido tu solicitud de acceso a tus datos personales.
       *[deletion] También hemos recibido tu solicitud de supresión de tus datos personales.
    }
   *[formal] { $kind ->
        [lawyer] También hemos recibido su mensaje sobre un asunto jurídico.
        [authority] También hemos recibido su escrito oficial.
        [data-access] También hemos recibido su solicitud de acceso a sus datos personales.
       *[deletion] También hemos recibido su solicitud de supresión de sus datos personales.
    }
}

# $kind (choice) who writes, or what is asked for
legal-or-privacy-received = { $voice ->
    [friendly] { $kind ->
        [lawyer] Te confirmo que hemos recibido tu mensaje sobre un asunto jurídico.
        [authority] Te confirmo que hemos recibido tu escrito oficial.
        [data-access] Te confirmo que hemos recibido tu solicitud de acceso a tus datos personales.
       *[deletion] Te confirmo que hemos recibido tu solicitud de supresión de tus datos personales.
    }
   *[formal] { $kind ->
        [lawyer] Le confirmo que hemos recibido su mensaje sobre un asunto jurídico.
        [authority] Le confirmo que hemos recibido su escrito oficial.
        [data-access] Le confirmo que hemos recibido su solicitud de acceso a sus datos personales.
       *[deletion] Le confirmo que hemos recibido su solicitud de supresión de sus datos personales.
    }
}

# $today (date) the day on which it came
# voice: neutral
legal-or-privacy-received-on = La fecha de recepción es el { $today }.

# $reference (identifier) their reference
legal-or-privacy-reference = { $voice ->
    [friendly] He anotado tu referencia: { $reference }.
   *[formal] He anotado su referencia: { $reference }.
}

legal-or-privacy-serious = { $voice ->
    [friendly] Nos tomamos en serio tu mensaje.
   *[formal] Nos tomamos en serio su mensaje.
}

# a lawyer, an authority
# voice: neutral
legal-or-privacy-no-comment = Este mensaje solo confirma la recepción, sin entrar en el fondo del asunto.

# $kind (choice) who writes, or what is asked for
legal-or-privacy-responsible = { $voice ->
    [friendly] { $kind ->
        [lawyer] Tu mensaje lo tiene ya la persona responsable de los asuntos jurídicos en nuestra empresa.
        [authority] Tu escrito lo tiene ya la persona responsable de los asuntos jurídicos en nuestra empresa.
       *[other] Tu solicitud la tiene ya la persona responsable de la protección de datos en nuestra empresa.
    }
   *[formal] { $kind ->
        [lawyer] Su mensaje lo tiene ya la persona responsable de los asuntos jurídicos en nuestra empresa.
        [authority] Su escrito lo tiene ya la persona responsable de los asuntos jurídicos en nuestra empresa.
       *[other] Su solicitud la tiene ya la persona responsable de la protección de datos en nuestra empresa.
    }
}

# $kind (choice) what is asked for
legal-or-privacy-identity = { $voice ->
    [friendly] { $kind ->
        [data-access] Antes de facilitar datos, es posible que te pidamos confirmar que la solicitud es tuya.
       *[deletion] Antes de suprimir datos, es posible que te pidamos confirmar que la solicitud es tuya.
    }
   *[formal] { $kind ->
        [data-access] Antes de facilitar datos, es posible que le pidamos confirmar que la solicitud es suya.
       *[deletion] Antes de suprimir datos, es posible que le pidamos confirmar que la solicitud es suya.
    }
}

# $answer_by (date) the day of the answer
legal-or-privacy-answer-by = { $voice ->
    [friendly] Recibirás la respuesta a más tardar el { $answer_by }.
   *[formal] Recibirá la respuesta a más tardar el { $answer_by }.
}

legal-or-privacy-add = { $voice ->
    [friendly] Si quieres añadir algo, basta con responder a este mensaje.
   *[formal] Si desea añadir algo, basta con responder a este mensaje.
}
