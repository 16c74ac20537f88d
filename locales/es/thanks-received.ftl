### The customer says thank you and asks nothing.

thanks-received-subject = { $voice ->
    [friendly] Gracias por tu amable mensaje
   *[formal] Gracias por su amable mensaje
}

thanks-received-welcome = { $voice ->
    [friendly] Ha sido un placer ayudarte. Gracias a ti por tu mensaje.
   *[formal] Ha sido un placer ayudarle. Gracias a usted por su mensaje.
}

thanks-received-passed-on = { $voice ->
    [friendly] He transmitido tu agradecimiento a todo el equipo.
   *[formal] He transmitido su agradecimiento a todo el equipo.
}

# Said where the thanks stand beside another question in the same message.
thanks-received-also = { $voice ->
    [friendly] Gracias también por tus amables palabras.
   *[formal] Gracias también por sus amables palabras.
}
