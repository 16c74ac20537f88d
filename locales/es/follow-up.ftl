### We come back to a customer whose request was dealt with or is still open.

# $order_id (identifier) the order's number
follow-up-subject-solved = { $voice ->
    [friendly] Tu pedido { $order_id }: ¿está todo en orden?
   *[formal] Su pedido { $order_id }: ¿está todo en orden?
}

# $order_id (identifier) the order's number
follow-up-subject-open = { $voice ->
    [friendly] Tu pedido { $order_id }: estado de tu solicitud
   *[formal] Su pedido { $order_id }: estado de su solicitud
}

# $order_id (identifier) the order's number
follow-up-about = { $voice ->
    [friendly] Te escribo de nuevo por tu pedido { $order_id }.
   *[formal] Le escribo de nuevo por su pedido { $order_id }.
}
    .short = { $voice ->
        [friendly] Te escribo de nuevo por el pedido { $order_id }.
       *[formal] Le escribo de nuevo por el pedido { $order_id }.
    }

# $matter (text) a phrase after a colon
# voice: neutral
follow-up-matter = Se trata de lo siguiente: { $matter }.
    .short = Asunto: { $matter }.

# $progress (prose) whole sentences: what has happened since
# voice: neutral
follow-up-progress = { $progress }

## Settled

follow-up-settled = { $voice ->
    [friendly] Según nuestros registros, tu solicitud está resuelta.
   *[formal] Según nuestros registros, su solicitud está resuelta.
}
    .short = { $voice ->
        [friendly] Tu solicitud figura como resuelta.
       *[formal] Su solicitud figura como resuelta.
    }

# voice: neutral
follow-up-all-well = ¿Ha quedado todo bien?

follow-up-not-yet = { $voice ->
    [friendly] Si queda algo pendiente, responde a este mensaje y me ocuparé de ello en un plazo de un día hábil.
   *[formal] Si queda algo pendiente, responda a este mensaje y me ocuparé de ello en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si falta algo, escríbeme: me ocuparé en un plazo de un día hábil.
       *[formal] Si falta algo, escríbame: me ocuparé en un plazo de un día hábil.
    }

# $next_date (date) the day on which the request is closed
follow-up-closing-on = { $voice ->
    [friendly] Si para el { $next_date } no tengo noticias tuyas, cerraré la solicitud. Aun así, podrás escribirme cuando lo necesites.
   *[formal] Si para el { $next_date } no tengo noticias suyas, cerraré la solicitud. Aun así, podrá escribirme cuando lo necesite.
}
    .short = { $voice ->
        [friendly] Si no respondes, la cerraré el { $next_date }; después puedes escribirme igualmente.
       *[formal] Si no responde, la cerraré el { $next_date }; después puede escribirme igualmente.
    }

## Still open

follow-up-waiting = { $voice ->
    [friendly] { $mood ->
        [angry] Tienes razón: esto está tardando demasiado, y lo lamento.
        [disappointed] Esperabas que a estas alturas ya estuviera resuelto, y lamento que no sea así.
        [rational] Este es el estado actual de tu solicitud.
       *[calm] Sé que estás esperando una respuesta.
    }
   *[formal] { $mood ->
        [angry] Tiene razón: esto está tardando demasiado, y lo lamento.
        [disappointed] Usted esperaba que a estas alturas ya estuviera resuelto, y lamento que no sea así.
        [rational] Este es el estado actual de su solicitud.
       *[calm] Sé que está esperando una respuesta.
    }
}
    .short = { $voice ->
        [friendly] { $mood ->
            [angry] Esto tarda demasiado, y lo lamento.
            [disappointed] Lamento que siga sin resolverse.
            [rational] Este es el estado actual.
           *[calm] Sé que esperas una respuesta.
        }
       *[formal] { $mood ->
            [angry] Esto tarda demasiado, y lo lamento.
            [disappointed] Lamento que siga sin resolverse.
            [rational] Este es el estado actual.
           *[calm] Sé que espera una respuesta.
        }
    }

follow-up-open = { $voice ->
    [friendly] Tu solicitud sigue pendiente y continúo trabajando en ella.
   *[formal] Su solicitud sigue pendiente y continúo trabajando en ella.
}
    .short = { $voice ->
        [friendly] Sigo trabajando en tu solicitud.
       *[formal] Sigo trabajando en su solicitud.
    }

# $next_date (date) the last day on which they hear from us
follow-up-news-by = { $voice ->
    [friendly] Te escribiré de nuevo a más tardar el { $next_date }, aunque para entonces no haya novedades.
   *[formal] Le escribiré de nuevo a más tardar el { $next_date }, aunque para entonces no haya novedades.
}
    .short = { $voice ->
        [friendly] Te escribiré el { $next_date } o antes, en todo caso.
       *[formal] Le escribiré el { $next_date } o antes, en todo caso.
    }

# Said where it stands beside another question in the same message.
# $order_id (identifier) the order's number
follow-up-also = { $voice ->
    [friendly] También te escribo por tu pedido { $order_id }.
   *[formal] También le escribo por su pedido { $order_id }.
}
