### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

thanks-received-welcome = Fue un placer ayudarle. Gracias a usted por su mensaje.

thanks-received-passed-on = Transmití su agradecimiento a todo el equipo.
