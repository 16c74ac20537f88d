## new-scenario

# voice: neutral
step-new-scenario-read-answer = Leer la respuesta una vez más: se envía tal como está escrita.
# voice: neutral
step-new-scenario-find-answer = Averiguar la respuesta antes del día que indica el mensaje.
