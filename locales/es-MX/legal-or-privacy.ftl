### Mexico says these differently.

# $kind (choice) who writes, or what is asked for
legal-or-privacy-subject = { $kind ->
    [lawyer] Hemos recibido su mensaje
    [authority] Hemos recibido su escrito oficial
    [data-access] Su solicitud de acceso a sus datos personales
   *[deletion] Su solicitud de cancelación de sus datos personales
}

# Said where this is a further question in the same message.
# $kind (choice) who writes, or what is asked for
legal-or-privacy-also = { $kind ->
    [lawyer] También hemos recibido su mensaje sobre un asunto jurídico.
    [authority] También hemos recibido su escrito oficial.
    [data-access] También hemos recibido su solicitud de acceso a sus datos personales.
   *[deletion] También hemos recibido su solicitud de cancelación de sus datos personales.
}

# $kind (choice) who writes, or what is asked for
legal-or-privacy-received = { $kind ->
    [lawyer] Le confirmo que hemos recibido su mensaje sobre un asunto jurídico.
    [authority] Le confirmo que hemos recibido su escrito oficial.
    [data-access] Le confirmo que hemos recibido su solicitud de acceso a sus datos personales.
   *[deletion] Le confirmo que hemos recibido su solicitud de cancelación de sus datos personales.
}

# $kind (choice) what is asked for
legal-or-privacy-identity = { $kind ->
    [data-access] Antes de entregar datos, es posible que le pidamos confirmar que la solicitud es suya.
   *[deletion] Antes de cancelar datos, es posible que le pidamos confirmar que la solicitud es suya.
}
