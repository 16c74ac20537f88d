### Mexico says these differently.

# $fault (choice)
complaint-quality-sorry-calm = { $fault ->
    [seller] El error fue nuestro y le ofrecemos una disculpa.
    [carrier] Ocurrió durante el envío y le ofrecemos una disculpa.
   *[other] Le ofrecemos una disculpa, porque no todo salió como debía.
}
    .short = { $fault ->
        [seller] El error fue nuestro; le ofrecemos una disculpa.
        [carrier] Ocurrió durante el envío; le ofrecemos una disculpa.
       *[other] Le ofrecemos una disculpa.
    }

# $fault (choice)
complaint-quality-sorry-angry = { $fault ->
    [seller] Tiene razón: el error fue nuestro. Le ofrecemos una disculpa.
    [carrier] Tiene razón: ocurrió durante el envío. Le ofrecemos una disculpa.
   *[other] Tiene razón: merecía algo mejor. Le ofrecemos una disculpa.
}
    .short = { $fault ->
        [seller] El error fue nuestro; le ofrecemos una disculpa.
        [carrier] Ocurrió durante el envío; le ofrecemos una disculpa.
       *[other] Tiene razón; le ofrecemos una disculpa.
    }

# $fault (choice)
complaint-quality-sorry-rational = { $fault ->
    [seller] El error fue nuestro; le ofrecemos una disculpa.
    [carrier] Ocurrió durante el transporte; le ofrecemos una disculpa.
   *[other] Todavía no tiene aquello por lo que pagó; le ofrecemos una disculpa.
}
    .short = { $fault ->
        [seller] El error fue nuestro; le ofrecemos una disculpa.
        [carrier] Ocurrió durante el transporte; le ofrecemos una disculpa.
       *[other] Le ofrecemos una disculpa.
    }

# $fault (choice)
complaint-quality-sorry-disappointed = { $fault ->
    [seller] El error fue nuestro y no suyo: le fallamos y le ofrecemos una disculpa.
    [carrier] Ocurrió durante el envío y no es culpa suya; le ofrecemos una disculpa.
    [customer] No resultó como esperaba, y le ofrecemos una disculpa por ello.
   *[unknown] Averiguar qué falló nos corresponde a nosotros y no a usted; le ofrecemos una disculpa.
}
    .short = { $fault ->
        [seller] El error fue nuestro; le ofrecemos una disculpa.
        [carrier] Ocurrió durante el envío; le ofrecemos una disculpa.
        [customer] No resultó como esperaba; le ofrecemos una disculpa.
       *[unknown] Lo resolvemos nosotros; le ofrecemos una disculpa.
    }

# $mood (choice) the label goes out with this reply
complaint-quality-return-label = { $mood ->
    [angry] Con este mensaje recibe la guía de devolución, ya pagada.
    [rational] Para la devolución, basta con usar la guía ya pagada que acompaña a este mensaje.
    [disappointed] La devolución no le cuesta nada; la guía ya pagada acompaña a este mensaje.
   *[calm] La guía de devolución ya pagada acompaña a este mensaje, así que la devolución no le cuesta nada.
}
    .short = La guía de devolución gratuita va adjunta.

# $mood (choice) · $next_news_by (date) the label is there by then
complaint-quality-return-free = { $mood ->
    [angry] Recibirá la guía de devolución, ya pagada, a más tardar el { $next_news_by }.
    [rational] Para la devolución, recibirá una guía ya pagada a más tardar el { $next_news_by }.
    [disappointed] La devolución no le cuesta nada; le enviaré la guía ya pagada a más tardar el { $next_news_by }.
   *[calm] La devolución no le cuesta nada: recibirá la guía ya pagada a más tardar el { $next_news_by }.
}
    .short = La guía gratuita llega con el próximo mensaje.

# disappointed: what changes · $problem (choice)
complaint-quality-change = { $problem ->
    [defective] También trasladé su aviso a nuestro departamento de producto, para que se busque la misma falla en el resto de las existencias.
    [damaged] También trasladé su aviso a nuestro almacén, para que se mejore el empaque de este artículo.
    [wrong-item] También trasladé su aviso a nuestro almacén, para que nadie más reciba el artículo equivocado.
    [missing-parts] También trasladé su aviso a nuestro almacén, para que se revise el contenido antes de cerrar cada caja.
    [not-as-described] También trasladé su aviso a nuestro departamento de producto, para que se corrija la descripción.
   *[usage] También trasladé su aviso a nuestro departamento de producto, para que se aclaren las instrucciones.
}
    .short = { $problem ->
        [defective] Trasladé su aviso a nuestro departamento de producto.
        [damaged] Trasladé su aviso a nuestro almacén.
        [wrong-item] Trasladé su aviso a nuestro almacén.
        [missing-parts] Trasladé su aviso a nuestro almacén.
        [not-as-described] Trasladé su aviso a nuestro departamento de producto.
       *[usage] Trasladé su aviso a nuestro departamento de producto.
    }

# $mood (choice) no word about whose fault it is
complaint-quality-safety-sorry = { $mood ->
    [angry] Le ofrecemos una disculpa. Su seguridad es lo primero.
    [rational] Le ofrecemos una disculpa; la seguridad es lo primero.
    [disappointed] Le ofrecemos una disculpa; es lo contrario de aquello para lo que lo compró.
   *[calm] Le ofrecemos una disculpa por lo ocurrido; su seguridad es lo primero.
}
    .short = Le ofrecemos una disculpa.

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-safety-next = { $mood ->
    [rational] Le escribiré sobre la recolección y el estado de la revisión a más tardar el { $next_news_by }.
    [disappointed] A más tardar el { $next_news_by } le contaré cómo se recoge el artículo y qué se hizo a raíz de su aviso.
   *[calm] A más tardar el { $next_news_by } le diré cómo se recoge el artículo y qué se sabe de la causa.
}
    .short = { $channel ->
        [mercadolibre] Le escribiré sobre la recolección el { DATETIME($next_news_by, dateStyle: "short") } o antes.
       *[other] Le escribiré sobre la recolección el { $next_news_by } o antes.
    }

# The steps follow as a list. $mood (choice)
complaint-quality-guidance = { $mood ->
    [angry] Consulté su caso con nuestro departamento de producto. Esto es lo que aconseja:
    [rational] Nuestro departamento de producto revisó el caso; estos son los pasos, en este orden:
    [disappointed] Pregunté a quienes mejor conocen el producto, y esto es lo que le recomiendan:
   *[calm] ¿Podría seguir estos pasos, por favor, en este orden?
}
    .short = Le envío aquí los pasos.

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-choose-next = { $mood ->
    [rational] Basta con una palabra como respuesta. Le escribiré con el estado del caso a más tardar el { $next_news_by }.
    [disappointed] Basta con una línea suya y yo me encargo del resto. En cualquier caso, tendrá noticias mías a más tardar el { $next_news_by }.
   *[calm] ¿Podría indicarme, por favor, qué opción prefiere? En cualquier caso, tendrá noticias mías a más tardar el { $next_news_by }.
}
    .short = ¿Cuál prefiere? Le escribiré el { DATETIME($next_news_by, dateStyle: "short") } o antes.

# angry: what silence means, where a repair is recommended · $next_news_by (date)
complaint-quality-silent-repair = Aunque no responda, recibirá la guía a más tardar el { $next_news_by }.
    .short = { $channel ->
        [mercadolibre] La guía llega aunque no responda.
       *[other] Aunque no responda, la guía llega con el próximo mensaje.
    }

# $problem (choice) defective or damaged
complaint-quality-photo-calm = { $problem ->
    [defective] Si le es posible, ¿podría enviarme una foto de la parte donde se ve la falla?
   *[damaged] Si le es posible, ¿podría enviarme una foto del daño y otra de la caja?
}
    .short = { $problem ->
        [defective] Si puede, ¿me envía una foto de la falla?
       *[damaged] Si puede, ¿me envía fotos del daño y de la caja?
    }

# $problem (choice) defective or damaged
complaint-quality-photo-angry = { $problem ->
    [defective] Su caso ya está abierto. Si puede, ¿me enviaría una foto de la falla?
   *[damaged] Su caso ya está abierto. Si puede, ¿me enviaría una foto del daño?
}
    .short = { $problem ->
        [defective] Si puede, ¿me envía una foto de la falla?
       *[damaged] Si puede, ¿me envía una foto del daño?
    }

# $problem (choice) defective or damaged
complaint-quality-photo-rational = { $problem ->
    [defective] Si le es posible, le pido una foto de la parte donde se ve la falla: ayuda a encontrar la causa.
   *[damaged] Si le es posible, le pido dos fotos, del daño y de la caja: ayudan a encontrar la causa.
}
    .short = { $problem ->
        [defective] Si puede, ¿me envía una foto de la falla?
       *[damaged] Si puede, ¿me envía fotos del daño y de la caja?
    }
