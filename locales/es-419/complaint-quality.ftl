### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $order_id (identifier) the order's number
complaint-quality-subject = Su reclamo sobre el pedido { $order_id }

# disappointed: what changes · $problem (choice)
complaint-quality-change = { $problem ->
    [defective] También trasladé su aviso a nuestro departamento de producto, para que se busque la misma falla en el resto de las existencias.
    [damaged] También trasladé su aviso a nuestro almacén, para que se mejore el embalaje de este artículo.
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

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-safety-next = { $mood ->
    [rational] Le escribiré sobre el retiro del artículo y el estado de la revisión a más tardar el { $next_news_by }.
    [disappointed] A más tardar el { $next_news_by } le contaré cómo se retira el artículo y qué se hizo a raíz de su aviso.
   *[calm] A más tardar el { $next_news_by } le diré cómo se retira el artículo y qué se sabe de la causa.
}
    .short = { $channel ->
        [mercadolibre] Le escribiré sobre el retiro el { DATETIME($next_news_by, dateStyle: "short") } o antes.
       *[other] Le escribiré sobre el retiro el { $next_news_by } o antes.
    }

# $mood (choice) · $full_refund (money) delivery included
complaint-quality-decided-refund = { $mood ->
    [angry] Su reembolso íntegro está aprobado: { $full_refund }.
    [rational] La solución: el reembolso íntegro de { $full_refund }, con el costo de envío incluido.
    [disappointed] Recuperará todo lo que pagó: { $full_refund }, con el costo de envío incluido.
   *[calm] Recibirá el reembolso íntegro de { $full_refund }, con el costo de envío incluido.
}
    .short = { $keep_item ->
        [yes] { $refund_days ->
            [one] Reembolsamos todo ({ $full_refund }) en un día hábil.
           *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles.
        }
       *[no] { $refund_days ->
            [one] Reembolsamos todo ({ $full_refund }) en un día hábil tras la devolución.
           *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles tras la devolución.
        }
    }

# The steps follow as a list. $mood (choice)
complaint-quality-guidance = { $mood ->
    [angry] Consulté su caso con nuestro departamento de producto. Esto es lo que aconseja:
    [rational] Nuestro departamento de producto revisó el caso; estos son los pasos, en este orden:
    [disappointed] Pregunté a quienes mejor conocen el producto, y esto es lo que le recomiendan:
   *[calm] Siga, por favor, estos pasos en este orden:
}
    .short = Le envío aquí los pasos.

# $mood (choice) · $full_refund (money) beside the right item
complaint-quality-right-item-or-refund = { $mood ->
    [angry] Si lo prefiere, tendrá el reembolso íntegro de { $full_refund }.
    [rational] La alternativa es el reembolso íntegro de { $full_refund }, con el costo de envío incluido.
    [disappointed] Si para usted ya es tarde, recuperará en su lugar { $full_refund }, el importe íntegro.
   *[calm] Si prefiere no esperarlo, puede elegir en su lugar el reembolso íntegro de { $full_refund }.
}
    .short = O bien el reembolso íntegro de { $full_refund }.

# $mood (choice) · $full_refund (money) the right item cannot be sent
complaint-quality-right-item-refund = { $mood ->
    [angry] Le recomiendo el reembolso íntegro. Está aprobado: { $full_refund }.
    [rational] Recibirá el reembolso íntegro de { $full_refund }, con el costo de envío incluido.
    [disappointed] Recuperará todo lo que pagó: { $full_refund }, con el costo de envío incluido.
   *[calm] Recibirá el reembolso íntegro de { $full_refund }, con el costo de envío incluido.
}
    .short = { $keep_item ->
        [yes] { $refund_days ->
            [one] Reembolsamos todo ({ $full_refund }) en un día hábil.
           *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles.
        }
       *[no] { $refund_days ->
            [one] Reembolsamos todo ({ $full_refund }) en un día hábil tras la devolución.
           *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles tras la devolución.
        }
    }

# $mood (choice) calm, rational or disappointed · $full_refund (money)
complaint-quality-choose-refund = { $mood ->
    [rational] Reembolso íntegro: { $full_refund }, con el costo de envío incluido.
    [disappointed] O, si lo prefiere, recibirá el reembolso íntegro de { $full_refund }.
   *[calm] El reembolso íntegro: recuperará { $full_refund }, con el costo de envío incluido.
}
    .short = { $mood ->
        [disappointed] O bien el reembolso íntegro de { $full_refund }.
       *[other] Reembolso íntegro: { $full_refund }.
    }

# $mood (choice) · $full_refund (money)
complaint-quality-free-return = { $mood ->
    [angry] Le recomiendo el reembolso íntegro. Está aprobado: { $full_refund }.
    [rational] Recibirá el reembolso íntegro de { $full_refund }, con el costo de envío incluido.
    [disappointed] Recuperará todo lo que pagó: { $full_refund }, con el costo de envío incluido.
   *[calm] Recibirá el reembolso íntegro de { $full_refund }, con el costo de envío incluido.
}
    .short = { $keep_item ->
        [yes] { $refund_days ->
            [one] Reembolsamos todo ({ $full_refund }) en un día hábil.
           *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles.
        }
       *[no] { $refund_days ->
            [one] Reembolsamos todo ({ $full_refund }) en un día hábil tras la devolución.
           *[other] Reembolsamos todo ({ $full_refund }) en { $refund_days } días hábiles tras la devolución.
        }
    }

# $problem (choice) defective or damaged
complaint-quality-photo-calm = { $problem ->
    [defective] Si le es posible, envíeme una foto de la parte donde se ve la falla.
   *[damaged] Si le es posible, envíeme una foto del daño y otra de la caja.
}
    .short = { $problem ->
        [defective] Si puede, envíeme una foto de la falla.
       *[damaged] Si puede, envíeme fotos del daño y de la caja.
    }

# $problem (choice) defective or damaged
complaint-quality-photo-angry = { $problem ->
    [defective] Su caso ya está abierto. Si puede, envíeme una foto de la falla.
   *[damaged] Su caso ya está abierto. Si puede, envíeme una foto del daño.
}
    .short = { $problem ->
        [defective] Si puede, envíeme una foto de la falla.
       *[damaged] Si puede, envíeme una foto del daño.
    }

# $problem (choice) defective or damaged
complaint-quality-photo-rational = { $problem ->
    [defective] Si le es posible, envíeme una foto de la parte donde se ve la falla: ayuda a encontrar la causa.
   *[damaged] Si le es posible, envíeme dos fotos, del daño y de la caja: ayudan a encontrar la causa.
}
    .short = { $problem ->
        [defective] Si puede, envíeme una foto de la falla.
       *[damaged] Si puede, envíeme fotos del daño y de la caja.
    }

# $problem (choice) defective or damaged
complaint-quality-photo-disappointed = { $problem ->
    [defective] Si le es posible, una foto de la parte donde se ve la falla nos ayuda a entender cómo ocurrió.
   *[damaged] Si le es posible, una foto del daño y otra de la caja nos ayudan a entender cómo ocurrió.
}
    .short = { $problem ->
        [defective] Si puede, envíeme una foto de la falla.
       *[damaged] Si puede, envíeme fotos del daño y de la caja.
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-calm = { $problem ->
    [missing-parts] Pregunté a nuestro almacén si lo que falta se puede enviar por separado.
    [damaged] Gracias por la foto. Pregunté a nuestro almacén qué podemos enviarle y cuándo.
   *[defective] Gracias por la foto. La tiene nuestro departamento de producto, que está revisando la falla.
}
    .short = { $problem ->
        [missing-parts] Pregunté a nuestro almacén por lo que falta.
        [damaged] Pregunté a nuestro almacén qué se puede enviar y cuándo.
       *[defective] Nuestro departamento de producto revisa la falla.
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-angry = { $problem ->
    [missing-parts] Ya pedí a nuestro almacén lo que falta.
    [damaged] Su foto basta. Ya pedí a nuestro almacén un artículo nuevo.
   *[defective] Su foto basta. Nuestro departamento de producto ya tiene su caso.
}
    .short = { $problem ->
        [missing-parts] Ya pedí a nuestro almacén lo que falta.
        [damaged] Ya pedí a nuestro almacén un artículo nuevo.
       *[defective] Nuestro departamento de producto tiene su caso.
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-rational = { $problem ->
    [missing-parts] Hasta ahora pedimos al almacén lo que falta. Queda por saber qué día puede salir.
    [damaged] Hasta ahora recibimos la foto y pedimos un artículo nuevo. Queda por saber qué día puede salir.
   *[defective] Hasta ahora recibimos la foto, y el departamento de producto está revisando la falla. Queda por conocer el resultado.
}
    .short = { $problem ->
        [missing-parts] Pedí a nuestro almacén lo que falta.
        [damaged] Pedí a nuestro almacén un artículo nuevo.
       *[defective] Nuestro departamento de producto revisa la falla.
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-disappointed = { $problem ->
    [missing-parts] Ya pedí a nuestro almacén lo que falta, para que no tenga que volver a preguntar.
    [damaged] Gracias por la foto. Ya pedí a nuestro almacén un artículo nuevo, para que no tenga que volver a preguntar.
   *[defective] Gracias por la foto. Expliqué su caso a nuestro departamento de producto, para que no tenga que repetirlo.
}
    .short = { $problem ->
        [missing-parts] Ya pedí a nuestro almacén lo que falta.
        [damaged] Ya pedí a nuestro almacén un artículo nuevo.
       *[defective] Nuestro departamento de producto revisa su caso.
    }
