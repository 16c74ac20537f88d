shared-questions = { $voice ->
    [friendly] Si te surge alguna pregunta, basta con responder a este mensaje. Nuestro equipo de Hamburgo lo lee todos los días hábiles.
   *[formal] Si le surge alguna pregunta, basta con responder a este mensaje. Nuestro equipo de Hamburgo lo lee todos los días hábiles.
}
