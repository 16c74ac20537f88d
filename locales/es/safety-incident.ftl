### Somebody may get hurt by the product, or has been. Nothing here says whose fault it is.

# $product (text) the product's name
safety-incident-subject = { $voice ->
    [friendly] Por tu seguridad: deja de usar «{ $product }»
   *[formal] Por su seguridad: deje de usar «{ $product }»
}

# Said where the report is a further question in the same message.
# $product (text) the product's name
safety-incident-also = { $voice ->
    [friendly] También nos comunicas un problema de seguridad con el artículo «{ $product }».
   *[formal] También nos comunica un problema de seguridad con el artículo «{ $product }».
}

## Listen

# $mood (choice) · $product (text) the product's name
safety-incident-heard = { $voice ->
    [friendly] { $mood ->
        [angry] Nos avisas de que el artículo «{ $product }» no es seguro.
        [rational] Nos comunicas un problema de seguridad con el artículo «{ $product }».
       *[other] Gracias por contarnos lo ocurrido con el artículo «{ $product }».
    }
   *[formal] { $mood ->
        [angry] Nos avisa de que el artículo «{ $product }» no es seguro.
        [rational] Nos comunica un problema de seguridad con el artículo «{ $product }».
       *[other] Gracias por contarnos lo ocurrido con el artículo «{ $product }».
    }
}

## Sympathy: one apology

# voice: neutral
safety-incident-hurt = Lamento mucho que alguien se haya hecho daño.

# voice: neutral
safety-incident-doctor = Aunque la lesión parezca leve, conviene que la vea hoy un médico, si no la ha visto ya.
    .short = Conviene que un médico vea hoy la lesión, si no la ha visto ya, aunque parezca leve.

# nobody was hurt · $mood (choice)
safety-incident-sorry = { $voice ->
    [friendly] { $mood ->
        [angry] Lo siento: ningún artículo debería poner a nadie en peligro.
        [rational] Te pido disculpas por este incidente.
        [disappointed] Deberías poder confiar en lo que nos compras, y siento que esta vez no haya sido así.
       *[calm] Siento mucho lo que ha pasado.
    }
   *[formal] { $mood ->
        [angry] Lo siento: ningún artículo debería poner a nadie en peligro.
        [rational] Le pido disculpas por este incidente.
        [disappointed] Debería poder confiar en lo que nos compra, y siento que esta vez no haya sido así.
       *[calm] Siento mucho lo que ha pasado.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Lo siento: ningún artículo debería poner a nadie en peligro.
            [rational] Te pido disculpas por este incidente.
            [disappointed] Deberías poder confiar en lo que nos compras. Lo siento.
           *[calm] Siento mucho lo que ha pasado.
        }
       *[formal] { $mood ->
            [angry] Lo siento: ningún artículo debería poner a nadie en peligro.
            [rational] Le pido disculpas por este incidente.
            [disappointed] Debería poder confiar en lo que nos compra. Lo siento.
           *[calm] Siento mucho lo que ha pasado.
        }
    }

# voice: neutral
safety-incident-unhurt = Me alegra saber que nadie se ha hecho daño.

## What to do with it

# it runs on electricity or a battery
safety-incident-unplug = { $voice ->
    [friendly] Si está enchufado, desenchúfalo, siempre que puedas hacerlo sin peligro. No lo cargues ni vuelvas a encenderlo.
   *[formal] Si está enchufado, desenchúfelo, siempre que pueda hacerlo sin peligro. No lo cargue ni vuelva a encenderlo.
}
    .short = { $voice ->
        [friendly] Si está enchufado, desenchúfalo si no hay peligro. No lo cargues ni lo enciendas.
       *[formal] Si está enchufado, desenchúfelo si no hay peligro. No lo cargue ni lo encienda.
    }

# $powered (yes-no) whether it runs on electricity or a battery
safety-incident-place = { $voice ->
    [friendly] { $powered ->
        [yes] Guárdalo fuera del alcance de los niños y lejos de cualquier cosa que pueda arder.
       *[no] Guárdalo fuera del alcance de los niños.
    }
   *[formal] { $powered ->
        [yes] Guárdelo fuera del alcance de los niños y lejos de cualquier cosa que pueda arder.
       *[no] Guárdelo fuera del alcance de los niños.
    }
}
    .short = { $voice ->
        [friendly] { $powered ->
            [yes] Guárdalo lejos de los niños y de lo que pueda arder.
           *[no] Guárdalo fuera del alcance de los niños.
        }
       *[formal] { $powered ->
            [yes] Guárdelo lejos de los niños y de lo que pueda arder.
           *[no] Guárdelo fuera del alcance de los niños.
        }
    }

safety-incident-keep = { $voice ->
    [friendly] No lo tires ni nos lo devuelvas por ahora: queremos examinarlo.
   *[formal] No lo tire ni nos lo devuelva por ahora: queremos examinarlo.
}
    .short = { $voice ->
        [friendly] No lo tires ni lo devuelvas: queremos examinarlo.
       *[formal] No lo tire ni lo devuelva: queremos examinarlo.
    }

safety-incident-no-proof = { $voice ->
    [friendly] No tienes que hacer ninguna prueba ni ninguna foto.
   *[formal] No tiene que hacer ninguna prueba ni ninguna foto.
}

## The refund

# $full_refund (money) everything that was paid
safety-incident-refund-sum = { $voice ->
    [friendly] Hoy mismo te devuelvo el importe íntegro, { $full_refund }, sea cual sea el resultado del examen.
   *[formal] Hoy mismo le devuelvo el importe íntegro, { $full_refund }, sea cual sea el resultado del examen.
}
    .short = { $voice ->
        [friendly] Hoy mismo te devuelvo { $full_refund }, sea cual sea el resultado.
       *[formal] Hoy mismo le devuelvo { $full_refund }, sea cual sea el resultado.
    }

safety-incident-refund = { $voice ->
    [friendly] Hoy mismo te devuelvo el precio íntegro y el envío, sea cual sea el resultado del examen.
   *[formal] Hoy mismo le devuelvo el precio íntegro y el envío, sea cual sea el resultado del examen.
}
    .short = { $voice ->
        [friendly] Hoy mismo te devuelvo el precio íntegro y el envío, sea cual sea el resultado.
       *[formal] Hoy mismo le devuelvo el precio íntegro y el envío, sea cual sea el resultado.
    }

# the marketplace shipped it
safety-incident-refund-marketplace = { $voice ->
    [friendly] Este pedido lo envió la plataforma, así que del reembolso se ocupa su servicio de atención al cliente. Lo encontrarás en tu cuenta: abre el pedido y elige la opción de ayuda.
   *[formal] Este pedido lo envió la plataforma, así que del reembolso se ocupa el servicio de atención al cliente de la plataforma. Lo encontrará en su cuenta: abra el pedido y elija la opción de ayuda.
}
    .short = { $voice ->
        [friendly] Del reembolso se ocupa la plataforma: abre el pedido en tu cuenta y elige la ayuda.
       *[formal] Del reembolso se ocupa la plataforma: abra el pedido en su cuenta y elija la ayuda.
    }

## What comes next

safety-incident-escalated = { $voice ->
    [friendly] Paso ahora mismo tu aviso a nuestro equipo de seguridad de producto, que lo tendrá en menos de una hora.
   *[formal] Paso ahora mismo su aviso a nuestro equipo de seguridad de producto, que lo tendrá en menos de una hora.
}
    .short = { $voice ->
        [friendly] Nuestro equipo de seguridad de producto tendrá tu aviso en menos de una hora.
       *[formal] Nuestro equipo de seguridad de producto tendrá su aviso en menos de una hora.
    }

# $next_news_by (date) the last day on which they hear from us
safety-incident-news = { $voice ->
    [friendly] A más tardar el { $next_news_by } te diré cómo recogeremos el artículo y qué sabemos de la causa.
   *[formal] A más tardar el { $next_news_by } le diré cómo recogeremos el artículo y qué sabemos de la causa.
}
    .short = { $voice ->
        [friendly] El { $next_news_by } o antes te escribiré sobre la recogida y la causa.
       *[formal] El { $next_news_by } o antes le escribiré sobre la recogida y la causa.
    }

safety-incident-news-tomorrow = { $voice ->
    [friendly] En un plazo de un día hábil te diré cómo recogeremos el artículo y qué sabemos de la causa.
   *[formal] En un plazo de un día hábil le diré cómo recogeremos el artículo y qué sabemos de la causa.
}
    .short = { $voice ->
        [friendly] En un plazo de un día hábil te escribiré sobre la recogida y la causa.
       *[formal] En un plazo de un día hábil le escribiré sobre la recogida y la causa.
    }

# somebody was hurt
safety-incident-worse = { $voice ->
    [friendly] Si la lesión empeora, llama primero a emergencias; el pedido puede esperar.
   *[formal] Si la lesión empeora, llame primero a emergencias; el pedido puede esperar.
}
    .short = { $voice ->
        [friendly] Si la lesión empeora, llama primero a emergencias.
       *[formal] Si la lesión empeora, llame primero a emergencias.
    }

# nobody was hurt
safety-incident-later = { $voice ->
    [friendly] Si más adelante alguien se encuentra mal, acude al médico y escríbeme.
   *[formal] Si más adelante alguien se encuentra mal, acuda al médico y escríbame.
}
