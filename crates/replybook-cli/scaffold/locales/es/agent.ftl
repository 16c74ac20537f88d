## new-scenario

# The customer writes about something new
title-new-scenario = Un mensaje sobre «new scenario»
because-new-scenario-answered = la respuesta se conoce
because-new-scenario-answer-follows = la respuesta aún no se conoce
ask-new-scenario-topic = ¿De qué se trata? (pocas palabras, que van entre comillas)
ask-new-scenario-order_id = ¿De qué pedido se trata, si se trata de uno?
ask-new-scenario-answer = ¿Cuál es la respuesta, si se conoce? (frases completas)
step-new-scenario-read-answer = Leer la respuesta una vez más: se envía tal como está escrita.
step-new-scenario-find-answer = Averiguar la respuesta antes del día que indica el mensaje.
