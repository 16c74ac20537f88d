### Something broke after a while, and the customer asks for a repair. "Garantía comercial" is the seller's own promise,
### "garantía legal" what the law gives.

# $product (text) the product's name
warranty-repair-subject = { $voice ->
    [friendly] Tu mensaje sobre «{ $product }»
   *[formal] Su mensaje sobre «{ $product }»
}

# Said where the repair is a further question in the same message.
# $product (text) the product's name
warranty-repair-also = { $voice ->
    [friendly] También nos escribes por un defecto en «{ $product }».
   *[formal] También nos escribe por un defecto en «{ $product }».
}

# $product (text) the product's name
warranty-repair-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje sobre el defecto en «{ $product }».
       *[other] Gracias por avisarnos del defecto en «{ $product }».
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje sobre el defecto en «{ $product }».
       *[other] Gracias por avisarnos del defecto en «{ $product }».
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] He leído tu mensaje sobre «{ $product }».
           *[other] Gracias por tu mensaje sobre «{ $product }».
        }
       *[formal] { $mood ->
            [angry] He leído su mensaje sobre «{ $product }».
           *[other] Gracias por su mensaje sobre «{ $product }».
        }
    }

## What covers it

# $guarantee_years (number) years of the statutory guarantee
# voice: neutral
warranty-repair-law = La garantía legal, de { $guarantee_years } años desde la entrega, cubre este defecto.
    .short = Lo cubre la garantía legal: { $guarantee_years } años desde la entrega.

# our own warranty has ended · $warranty_months (number) · $guarantee_years (number)
# voice: neutral
warranty-repair-law-instead = Nuestra garantía comercial era de { $warranty_months } meses, pero la garantía legal es de { $guarantee_years } años desde la entrega y cubre este defecto.
    .short = Nuestra garantía comercial terminó, pero la legal lo cubre: { $guarantee_years } años desde la entrega.

# $warranty_months (number) months of our own warranty
# voice: neutral
warranty-repair-warranty-months = Nuestra garantía comercial, de { $warranty_months } meses, cubre este defecto.

# voice: neutral
warranty-repair-warranty = Nuestra garantía comercial cubre este defecto.

# no years are named by the law of this market
# voice: neutral
warranty-repair-ours = Nos corresponde solucionar este defecto.

## What is done

warranty-repair-repair = { $voice ->
    [friendly] La reparación no te cuesta nada y pagamos el envío de ida y de vuelta.
   *[formal] La reparación no le cuesta nada y pagamos el envío de ida y de vuelta.
}
    .short = Pagamos la reparación y el envío de ida y de vuelta.

# $days (number) business days until it leaves for the customer
warranty-repair-repair-days = { $voice ->
    [friendly] { $days ->
        [one] Te enviaremos el artículo reparado en un plazo de un día hábil desde que lo recibamos.
       *[other] Te enviaremos el artículo reparado en un plazo de { $days } días hábiles desde que lo recibamos.
    }
   *[formal] { $days ->
        [one] Le enviaremos el artículo reparado en un plazo de un día hábil desde que lo recibamos.
       *[other] Le enviaremos el artículo reparado en un plazo de { $days } días hábiles desde que lo recibamos.
    }
}
    .short = { $voice ->
        [friendly] { $days ->
            [one] Te lo enviaremos en un plazo de un día hábil desde que llegue.
           *[other] Te lo enviaremos en un plazo de { $days } días hábiles desde que llegue.
        }
       *[formal] { $days ->
            [one] Se lo enviaremos en un plazo de un día hábil desde que llegue.
           *[other] Se lo enviaremos en un plazo de { $days } días hábiles desde que llegue.
        }
    }

warranty-repair-if-not = { $voice ->
    [friendly] Si no se puede reparar, te enviaremos un artículo nuevo o te devolveremos el dinero.
   *[formal] Si no se puede reparar, le enviaremos un artículo nuevo o le devolveremos el dinero.
}
    .short = { $voice ->
        [friendly] Si no se puede reparar, tendrás un artículo nuevo o tu dinero.
       *[formal] Si no se puede reparar, tendrá un artículo nuevo o su dinero.
    }

# $days (number) business days until it leaves
warranty-repair-replace = { $voice ->
    [friendly] { $days ->
        [one] Te enviaremos un artículo nuevo sin ningún gasto para ti; saldrá en un plazo de un día hábil.
       *[other] Te enviaremos un artículo nuevo sin ningún gasto para ti; saldrá en un plazo de { $days } días hábiles.
    }
   *[formal] { $days ->
        [one] Le enviaremos un artículo nuevo sin ningún gasto para usted; saldrá en un plazo de un día hábil.
       *[other] Le enviaremos un artículo nuevo sin ningún gasto para usted; saldrá en un plazo de { $days } días hábiles.
    }
}
    .short = { $voice ->
        [friendly] { $days ->
            [one] Un artículo nuevo saldrá, gratis para ti, en un plazo de un día hábil.
           *[other] Un artículo nuevo saldrá, gratis para ti, en un plazo de { $days } días hábiles.
        }
       *[formal] { $days ->
            [one] Un artículo nuevo saldrá, gratis para usted, en un plazo de un día hábil.
           *[other] Un artículo nuevo saldrá, gratis para usted, en un plazo de { $days } días hábiles.
        }
    }

warranty-repair-keep = { $voice ->
    [friendly] No hace falta que devuelvas el artículo defectuoso.
   *[formal] No hace falta que devuelva el artículo defectuoso.
}

warranty-repair-send-back = { $voice ->
    [friendly] Devuélvenos, por favor, el artículo defectuoso: el envío no te cuesta nada.
   *[formal] Devuélvanos, por favor, el artículo defectuoso: el envío no le cuesta nada.
}
    .short = { $voice ->
        [friendly] Devuelve, por favor, el artículo defectuoso: no te cuesta nada.
       *[formal] Devuelva, por favor, el artículo defectuoso: no le cuesta nada.
    }

# $refund (money) what goes back
warranty-repair-refund = { $voice ->
    [friendly] Te devolveremos { $refund }.
   *[formal] Le devolveremos { $refund }.
}

warranty-repair-choice = { $voice ->
    [friendly] Puedes elegir entre la reparación y un artículo nuevo; ninguna de las dos opciones te cuesta nada.
   *[formal] Puede elegir entre la reparación y un artículo nuevo; ninguna de las dos opciones le cuesta nada.
}
    .short = { $voice ->
        [friendly] Puedes elegir entre la reparación y un artículo nuevo, ambos gratis.
       *[formal] Puede elegir entre la reparación y un artículo nuevo, ambos gratis.
    }

warranty-repair-after-choice = { $voice ->
    [friendly] Tras tu respuesta, recibirás la etiqueta o la dirección en un plazo de un día hábil. También te diré en qué fecha recibirás el artículo.
   *[formal] Tras su respuesta, recibirá la etiqueta o la dirección en un plazo de un día hábil. También le diré en qué fecha recibirá el artículo.
}
    .short = { $voice ->
        [friendly] Después, en un plazo de un día hábil tendrás la etiqueta o la dirección, y la fecha de entrega.
       *[formal] Después, en un plazo de un día hábil tendrá la etiqueta o la dirección, y la fecha de entrega.
    }

## Neither covers it

# the plain form
# voice: neutral
warranty-repair-not-covered = No puedo ofrecer una reparación gratuita, porque nuestra garantía comercial no lo cubre.
    .short = Nuestra garantía comercial no cubre este defecto.

# the same, softer, after what is possible
# voice: neutral
warranty-repair-not-covered-soft = Como nuestra garantía comercial no lo cubre, lamentablemente no puedo ofrecer una solución sin coste.
    .short = Lamentablemente, nuestra garantía comercial no lo cubre.

# $bought_on (date) when it was bought
# voice: neutral
warranty-repair-bought = La compra se hizo el { $bought_on }.

# $cost (money) with the postage both ways
# voice: neutral
warranty-repair-price = Lo que sí podemos hacer es repararlo por { $cost }, con el envío de ida y de vuelta incluido.
    .short = Podemos repararlo por { $cost }, con el envío de ida y de vuelta incluido.

# $cost (money) with the postage
# voice: neutral
warranty-repair-price-new = Lo que sí podemos hacer es enviar un artículo nuevo por { $cost }, con el envío incluido.
    .short = Podemos enviar un artículo nuevo por { $cost }, con el envío incluido.

# $days (number) business days until it leaves for the customer
# voice: neutral
warranty-repair-price-days = { $days ->
    [one] El plazo es de un día hábil.
   *[other] El plazo es de { $days } días hábiles como máximo.
}

# $quote_by (date) the last day on which they hear the price
warranty-repair-price-later = { $voice ->
    [friendly] He preguntado a nuestro taller cuánto costaría la reparación, y te diré el precio a más tardar el { $quote_by }.
   *[formal] He preguntado a nuestro taller cuánto costaría la reparación, y le diré el precio a más tardar el { $quote_by }.
}
    .short = { $voice ->
        [friendly] Te diré el precio de la reparación a más tardar el { $quote_by }.
       *[formal] Le diré el precio de la reparación a más tardar el { $quote_by }.
    }

# the day of delivery is not known · $guarantee_years (number) years of the statutory guarantee
warranty-repair-unless = { $voice ->
    [friendly] Si se entregó hace menos de { $guarantee_years } años, dime qué día: entonces lo cubre la garantía legal y no pagas nada.
   *[formal] Si se entregó hace menos de { $guarantee_years } años, dígame qué día: entonces lo cubre la garantía legal y no paga nada.
}
    .short = { $voice ->
        [friendly] Si se entregó hace menos de { $guarantee_years } años, dime qué día: la garantía legal lo cubre gratis.
       *[formal] Si se entregó hace menos de { $guarantee_years } años, dígame qué día: la garantía legal lo cubre gratis.
    }

warranty-repair-your-word = { $voice ->
    [friendly] Si te interesa, basta con una breve respuesta. Hasta entonces no tienes ningún gasto.
   *[formal] Si le interesa, basta con una breve respuesta. Hasta entonces no tiene ningún gasto.
}
    .short = { $voice ->
        [friendly] Responde si te interesa; hasta entonces no pagas nada.
       *[formal] Responda si le interesa; hasta entonces no paga nada.
    }

warranty-repair-nothing-before = { $voice ->
    [friendly] Conocer el precio no te compromete a nada: decides después.
   *[formal] Conocer el precio no le compromete a nada: usted decide después.
}
    .short = { $voice ->
        [friendly] Decides después, sin compromiso.
       *[formal] Usted decide después, sin compromiso.
    }
