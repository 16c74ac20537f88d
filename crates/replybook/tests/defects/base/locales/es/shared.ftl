# $count (number) whole minutes
# voice: neutral
shared-duration-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minutos
}

# $count (number) whole hours
# voice: neutral
shared-duration-hours = { $count ->
    [one] una hora
   *[other] { $count } horas
}

# $count (number) whole days
# voice: neutral
shared-duration-days = { $count ->
    [one] un día
   *[other] { $count } días
}

# $count (number) whole business days
# voice: neutral
shared-duration-business-days = { $count ->
    [one] un día hábil
   *[other] { $count } días hábiles
}

shared-questions = { $voice ->
    [friendly] Si tienes alguna pregunta, responde a este mensaje.
   *[formal] Si tiene alguna pregunta, responda a este mensaje.
}
