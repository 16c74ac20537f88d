### Mexico says these differently: the apology is offered, requests are softened, a label is a guía.

# $fault (choice)
complaint-quality-sorry-calm = { $voice ->
    [friendly] { $fault ->
        [seller] El error fue nuestro y te ofrecemos una disculpa.
        [carrier] Ocurrió durante el envío y te ofrecemos una disculpa.
       *[unknown] Te ofrecemos una disculpa por las molestias que esto te causa.
    }
   *[formal] { $fault ->
        [seller] El error fue nuestro y le ofrecemos una disculpa.
        [carrier] Ocurrió durante el envío y le ofrecemos una disculpa.
       *[unknown] Le ofrecemos una disculpa por las molestias que esto le causa.
    }
}

# $fault (choice)
complaint-quality-sorry-angry = { $voice ->
    [friendly] { $fault ->
        [seller] Tienes razón: el error fue nuestro. Te ofrecemos una disculpa.
        [carrier] Tienes razón: ocurrió durante el envío. Te ofrecemos una disculpa.
       *[unknown] Tienes razón: merecías algo mejor. Te ofrecemos una disculpa.
    }
   *[formal] { $fault ->
        [seller] Tiene razón: el error fue nuestro. Le ofrecemos una disculpa.
        [carrier] Tiene razón: ocurrió durante el envío. Le ofrecemos una disculpa.
       *[unknown] Tiene razón: merecía algo mejor. Le ofrecemos una disculpa.
    }
}

# $fault (choice)
complaint-quality-sorry-rational = { $voice ->
    [friendly] { $fault ->
        [seller] El error fue nuestro; te ofrecemos una disculpa.
        [carrier] Ocurrió durante el transporte; te ofrecemos una disculpa.
       *[unknown] Todavía no tienes aquello por lo que pagaste; te ofrecemos una disculpa.
    }
   *[formal] { $fault ->
        [seller] El error fue nuestro; le ofrecemos una disculpa.
        [carrier] Ocurrió durante el transporte; le ofrecemos una disculpa.
       *[unknown] Todavía no tiene aquello por lo que pagó; le ofrecemos una disculpa.
    }
}

# $fault (choice)
complaint-quality-sorry-disappointed = { $voice ->
    [friendly] { $fault ->
        [seller] El error fue nuestro y no tuyo: te fallamos y te ofrecemos una disculpa.
        [carrier] Ocurrió durante el envío y no es culpa tuya; te ofrecemos una disculpa.
        [customer] No resultó como esperabas, y te ofrecemos una disculpa por ello.
       *[unknown] Averiguar qué falló nos corresponde a nosotros y no a ti; te ofrecemos una disculpa.
    }
   *[formal] { $fault ->
        [seller] El error fue nuestro y no suyo: le fallamos y le ofrecemos una disculpa.
        [carrier] Ocurrió durante el envío y no es culpa suya; le ofrecemos una disculpa.
        [customer] No resultó como esperaba, y le ofrecemos una disculpa por ello.
       *[unknown] Averiguar qué falló nos corresponde a nosotros y no a usted; le ofrecemos una disculpa.
    }
}

# $mood (choice) no word about whose fault it is
complaint-quality-safety-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Te ofrecemos una disculpa. Tu seguridad es lo primero.
        [rational] Te ofrecemos una disculpa; la seguridad es lo primero.
        [disappointed] Te ofrecemos una disculpa; es lo contrario de aquello para lo que lo compraste.
       *[calm] Te ofrecemos una disculpa por lo ocurrido; tu seguridad es lo primero.
    }
   *[formal] { $mood ->
        [angry] Le ofrecemos una disculpa. Su seguridad es lo primero.
        [rational] Le ofrecemos una disculpa; la seguridad es lo primero.
        [disappointed] Le ofrecemos una disculpa; es lo contrario de aquello para lo que lo compró.
       *[calm] Le ofrecemos una disculpa por lo ocurrido; su seguridad es lo primero.
    }
}

# $mood (choice) the label goes out with this reply
complaint-quality-return-label = { $voice ->
    [friendly] { $mood ->
        [angry] Con este mensaje recibes la guía de devolución, ya pagada.
        [rational] Por tu parte: una devolución, con la guía ya pagada que acompaña a este mensaje.
        [disappointed] La devolución no te cuesta nada; la guía ya pagada acompaña a este mensaje.
       *[calm] La guía de devolución ya pagada acompaña a este mensaje, así que la devolución no te cuesta nada.
    }
   *[formal] { $mood ->
        [angry] Con este mensaje recibe la guía de devolución, ya pagada.
        [rational] Por su parte: una devolución, con la guía ya pagada que acompaña a este mensaje.
        [disappointed] La devolución no le cuesta nada; la guía ya pagada acompaña a este mensaje.
       *[calm] La guía de devolución ya pagada acompaña a este mensaje, así que la devolución no le cuesta nada.
    }
}

# $mood (choice) · $next_news_by (date) the label is there by then
complaint-quality-return-free = { $voice ->
    [friendly] { $mood ->
        [angry] Recibirás la guía de devolución, ya pagada, a más tardar el { $next_news_by }.
        [rational] Por tu parte: una devolución, con una guía ya pagada que recibirás a más tardar el { $next_news_by }.
        [disappointed] La devolución no te cuesta nada; te envío la guía ya pagada a más tardar el { $next_news_by }.
       *[calm] La devolución no te cuesta nada: recibirás la guía ya pagada a más tardar el { $next_news_by }.
    }
   *[formal] { $mood ->
        [angry] Recibirá la guía de devolución, ya pagada, a más tardar el { $next_news_by }.
        [rational] Por su parte: una devolución, con una guía ya pagada que recibirá a más tardar el { $next_news_by }.
        [disappointed] La devolución no le cuesta nada; le envío la guía ya pagada a más tardar el { $next_news_by }.
       *[calm] La devolución no le cuesta nada: recibirá la guía ya pagada a más tardar el { $next_news_by }.
    }
}

# angry: what silence means, where a repair is recommended · $next_news_by (date)
complaint-quality-silent-repair = { $voice ->
    [friendly] Aunque no respondas, recibirás la guía a más tardar el { $next_news_by }.
   *[formal] Aunque no responda, recibirá la guía a más tardar el { $next_news_by }.
}

# The steps follow as a list. $mood (choice)
complaint-quality-guidance = { $voice ->
    [friendly] { $mood ->
        [angry] Consulté tu caso con nuestro departamento de producto. Este es su consejo:
        [rational] Nuestro departamento de producto revisó el caso; estos son los pasos, por orden:
        [disappointed] Pregunté a quienes mejor conocen el producto, y este es el camino que te recomiendan:
       *[calm] ¿Podrías seguir estos pasos, por favor, en este orden?
    }
   *[formal] { $mood ->
        [angry] Consulté su caso con nuestro departamento de producto. Este es su consejo:
        [rational] Nuestro departamento de producto revisó el caso; estos son los pasos, por orden:
        [disappointed] Pregunté a quienes mejor conocen el producto, y este es el camino que le recomiendan:
       *[calm] ¿Podría seguir estos pasos, por favor, en este orden?
    }
}

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-choose-next = { $voice ->
    [friendly] { $mood ->
        [rational] Basta con una palabra como respuesta. Mi próximo mensaje, con el estado, te llegará a más tardar el { $next_news_by }.
        [disappointed] Basta con una línea tuya y yo me encargo del resto. En cualquier caso, tendrás noticias mías a más tardar el { $next_news_by }.
       *[calm] ¿Podrías decirme, por favor, qué opción prefieres? En cualquier caso, tendrás noticias mías a más tardar el { $next_news_by }.
    }
   *[formal] { $mood ->
        [rational] Basta con una palabra como respuesta. Mi próximo mensaje, con el estado, le llegará a más tardar el { $next_news_by }.
        [disappointed] Basta con una línea suya y yo me encargo del resto. En cualquier caso, tendrá noticias mías a más tardar el { $next_news_by }.
       *[calm] ¿Podría indicarme, por favor, qué opción prefiere? En cualquier caso, tendrá noticias mías a más tardar el { $next_news_by }.
    }
}

# $problem (choice) defective or damaged
complaint-quality-photo-calm = { $voice ->
    [friendly] { $problem ->
        [defective] Si te es posible, ¿podrías enviarme una foto de la parte donde se ve la falla?
       *[damaged] Si te es posible, ¿podrías enviarme una foto del daño y otra de la caja?
    }
   *[formal] { $problem ->
        [defective] Si le es posible, ¿podría enviarme una foto de la parte donde se ve la falla?
       *[damaged] Si le es posible, ¿podría enviarme una foto del daño y otra de la caja?
    }
}

# $problem (choice) defective or damaged
complaint-quality-photo-angry = { $voice ->
    [friendly] { $problem ->
        [defective] Tu caso ya está abierto. Si puedes, ¿me enviarías una foto de la falla?
       *[damaged] Tu caso ya está abierto. Si puedes, ¿me enviarías una foto del daño?
    }
   *[formal] { $problem ->
        [defective] Su caso ya está abierto. Si puede, ¿me enviaría una foto de la falla?
       *[damaged] Su caso ya está abierto. Si puede, ¿me enviaría una foto del daño?
    }
}
