### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

off-platform-request-heard-contact = Veo que le gustaría comunicarse con nosotros por otra vía.

off-platform-request-also-contact = También pregunta por otra forma de comunicarse con nosotros.
