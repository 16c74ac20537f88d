### Mexico says these differently: the apology is offered, requests are softened, a label is a guía.

# $fault (choice)
complaint-quality-sorry-calm = { $voice ->
    [friendly] { $fault ->
        [seller] El error fue nuestro y te ofrecemos una disculpa.
        [carrier] Ocurrió durante el envío y te ofrecemos una disculpa.
       *[other] Te ofrecemos una disculpa, porque no todo salió como debía.
    }
   *[formal] { $fault ->
        [seller] El error fue nuestro y le ofrecemos una disculpa.
        [carrier] Ocurrió durante el envío y le ofrecemos una disculpa.
       *[other] Le ofrecemos una disculpa, porque no todo salió como debía.
    }
}

# $fault (choice)
complaint-quality-sorry-angry = { $voice ->
    [friendly] { $fault ->
        [seller] Tienes razón: el error fue nuestro. Te ofrecemos una disculpa.
        [carrier] Tienes razón: ocurrió durante el envío. Te ofrecemos una disculpa.
       *[other] Tienes razón: merecías algo mejor. Te ofrecemos una disculpa.
    }
   *[formal] { $fault ->
        [seller] Tiene razón: el error fue nuestro. Le ofrecemos una disculpa.
        [carrier] Tiene razón: ocurrió durante el envío. Le ofrecemos una disculpa.
       *[other] Tiene razón: merecía algo mejor. Le ofrecemos una disculpa.
    }
}

# $fault (choice)
complaint-quality-sorry-rational = { $voice ->
    [friendly] { $fault ->
        [seller] El error fue nuestro; te ofrecemos una disculpa.
        [carrier] Ocurrió durante el transporte; te ofrecemos una disculpa.
       *[other] Todavía no tienes aquello por lo que pagaste; te ofrecemos una disculpa.
    }
   *[formal] { $fault ->
        [seller] El error fue nuestro; le ofrecemos una disculpa.
        [carrier] Ocurrió durante el transporte; le ofrecemos una disculpa.
       *[other] Todavía no tiene aquello por lo que pagó; le ofrecemos una disculpa.
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
        [rational] Para la devolución, basta con usar la guía ya pagada que acompaña a este mensaje.
        [disappointed] La devolución no te cuesta nada; la guía ya pagada acompaña a este mensaje.
       *[calm] La guía de devolución ya pagada acompaña a este mensaje, así que la devolución no te cuesta nada.
    }
   *[formal] { $mood ->
        [angry] Con este mensaje recibe la guía de devolución, ya pagada.
        [rational] Para la devolución, basta con usar la guía ya pagada que acompaña a este mensaje.
        [disappointed] La devolución no le cuesta nada; la guía ya pagada acompaña a este mensaje.
       *[calm] La guía de devolución ya pagada acompaña a este mensaje, así que la devolución no le cuesta nada.
    }
}

# $mood (choice) · $next_news_by (date) the label is there by then
complaint-quality-return-free = { $voice ->
    [friendly] { $mood ->
        [angry] Recibirás la guía de devolución, ya pagada, a más tardar el { $next_news_by }.
        [rational] Para la devolución, recibirás una guía ya pagada a más tardar el { $next_news_by }.
        [disappointed] La devolución no te cuesta nada; te enviaré la guía ya pagada a más tardar el { $next_news_by }.
       *[calm] La devolución no te cuesta nada: recibirás la guía ya pagada a más tardar el { $next_news_by }.
    }
   *[formal] { $mood ->
        [angry] Recibirá la guía de devolución, ya pagada, a más tardar el { $next_news_by }.
        [rational] Para la devolución, recibirá una guía ya pagada a más tardar el { $next_news_by }.
        [disappointed] La devolución no le cuesta nada; le enviaré la guía ya pagada a más tardar el { $next_news_by }.
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
        [angry] Consulté tu caso con nuestro departamento de producto. Esto es lo que aconseja:
        [rational] Nuestro departamento de producto revisó el caso; estos son los pasos, en este orden:
        [disappointed] Pregunté a quienes mejor conocen el producto, y esto es lo que te recomiendan:
       *[calm] ¿Podrías seguir estos pasos, por favor, en este orden?
    }
   *[formal] { $mood ->
        [angry] Consulté su caso con nuestro departamento de producto. Esto es lo que aconseja:
        [rational] Nuestro departamento de producto revisó el caso; estos son los pasos, en este orden:
        [disappointed] Pregunté a quienes mejor conocen el producto, y esto es lo que le recomiendan:
       *[calm] ¿Podría seguir estos pasos, por favor, en este orden?
    }
}

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-choose-next = { $voice ->
    [friendly] { $mood ->
        [rational] Basta con una palabra como respuesta. Te escribiré con el estado del caso a más tardar el { $next_news_by }.
        [disappointed] Basta con una línea tuya y yo me encargo del resto. En cualquier caso, tendrás noticias mías a más tardar el { $next_news_by }.
       *[calm] ¿Podrías decirme, por favor, qué opción prefieres? En cualquier caso, tendrás noticias mías a más tardar el { $next_news_by }.
    }
   *[formal] { $mood ->
        [rational] Basta con una palabra como respuesta. Le escribiré con el estado del caso a más tardar el { $next_news_by }.
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

# $problem (choice) defective or damaged
complaint-quality-photo-rational = { $voice ->
    [friendly] { $problem ->
        [defective] Si te es posible, te pido una foto de la parte donde se ve la falla: ayuda a encontrar la causa.
       *[damaged] Si te es posible, te pido dos fotos, del daño y de la caja: ayudan a encontrar la causa.
    }
   *[formal] { $problem ->
        [defective] Si le es posible, le pido una foto de la parte donde se ve la falla: ayuda a encontrar la causa.
       *[damaged] Si le es posible, le pido dos fotos, del daño y de la caja: ayudan a encontrar la causa.
    }
}

# $problem (choice) defective or damaged
complaint-quality-photo-disappointed = { $voice ->
    [friendly] { $problem ->
        [defective] Si te es posible, una foto de la parte donde se ve la falla nos ayuda a entender cómo ocurrió.
       *[damaged] Si te es posible, una foto del daño y otra de la caja nos ayudan a entender cómo ocurrió.
    }
   *[formal] { $problem ->
        [defective] Si le es posible, una foto de la parte donde se ve la falla nos ayuda a entender cómo ocurrió.
       *[damaged] Si le es posible, una foto del daño y otra de la caja nos ayudan a entender cómo ocurrió.
    }
}

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-calm = { $voice ->
    [friendly] { $problem ->
        [missing-parts] Pregunté a nuestro almacén si lo que falta se puede enviar por separado.
        [damaged] Gracias por la foto. Pregunté a nuestro almacén qué podemos enviarte y cuándo.
       *[defective] Gracias por la foto. La tiene nuestro departamento de producto, que está revisando la falla.
    }
   *[formal] { $problem ->
        [missing-parts] Pregunté a nuestro almacén si lo que falta se puede enviar por separado.
        [damaged] Gracias por la foto. Pregunté a nuestro almacén qué podemos enviarle y cuándo.
       *[defective] Gracias por la foto. La tiene nuestro departamento de producto, que está revisando la falla.
    }
}

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-angry = { $voice ->
    [friendly] { $problem ->
        [missing-parts] Ya pedí a nuestro almacén lo que falta.
        [damaged] Tu foto basta. Ya pedí a nuestro almacén un artículo nuevo.
       *[defective] Tu foto basta. Nuestro departamento de producto ya tiene tu caso.
    }
   *[formal] { $problem ->
        [missing-parts] Ya pedí a nuestro almacén lo que falta.
        [damaged] Su foto basta. Ya pedí a nuestro almacén un artículo nuevo.
       *[defective] Su foto basta. Nuestro departamento de producto ya tiene su caso.
    }
}

# What has been done so far. $problem (choice) defective, damaged or missing-parts
# voice: neutral
complaint-quality-checking-rational = { $problem ->
    [missing-parts] Hasta ahora pedimos al almacén lo que falta. Queda por saber qué día puede salir.
    [damaged] Hasta ahora recibimos la foto y pedimos un artículo nuevo. Queda por saber qué día puede salir.
   *[defective] Hasta ahora recibimos la foto, y el departamento de producto está revisando la falla. Queda por conocer el resultado.
}

# disappointed: what changes · $problem (choice)
complaint-quality-change = { $voice ->
    [friendly] { $problem ->
        [defective] También trasladé tu aviso a nuestro departamento de producto, para que se busque la misma falla en el resto de las existencias.
        [damaged] También trasladé tu aviso a nuestro almacén, para que se mejore el empaque de este artículo.
        [wrong-item] También trasladé tu aviso a nuestro almacén, para que nadie más reciba el artículo equivocado.
        [missing-parts] También trasladé tu aviso a nuestro almacén, para que se revise el contenido antes de cerrar cada caja.
        [not-as-described] También trasladé tu aviso a nuestro departamento de producto, para que se corrija la descripción.
       *[usage] También trasladé tu aviso a nuestro departamento de producto, para que se aclaren las instrucciones.
    }
   *[formal] { $problem ->
        [defective] También trasladé su aviso a nuestro departamento de producto, para que se busque la misma falla en el resto de las existencias.
        [damaged] También trasladé su aviso a nuestro almacén, para que se mejore el empaque de este artículo.
        [wrong-item] También trasladé su aviso a nuestro almacén, para que nadie más reciba el artículo equivocado.
        [missing-parts] También trasladé su aviso a nuestro almacén, para que se revise el contenido antes de cerrar cada caja.
        [not-as-described] También trasladé su aviso a nuestro departamento de producto, para que se corrija la descripción.
       *[usage] También trasladé su aviso a nuestro departamento de producto, para que se aclaren las instrucciones.
    }
}
