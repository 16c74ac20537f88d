### The answer takes longer, and the customer is told by when they have it.

holding-reply-subject = { $voice ->
    [friendly] Tu mensaje: cuándo tendrás mi respuesta
   *[formal] Su mensaje: cuándo tendrá mi respuesta
}

# they are angry or disappointed
holding-reply-waiting = { $voice ->
    [friendly] { $mood ->
        [angry] Entiendo que este asunto es urgente para ti.
       *[disappointed] Lamento que todavía no tengas una respuesta.
    }
   *[formal] { $mood ->
        [angry] Entiendo que este asunto es urgente para usted.
       *[disappointed] Lamento que todavía no tenga una respuesta.
    }
}

## Why

holding-reply-reason-night = { $voice ->
    [friendly] Tu mensaje nos llegó fuera de nuestro horario de atención.
   *[formal] Su mensaje nos llegó fuera de nuestro horario de atención.
}
    .short = Nuestra oficina se encuentra cerrada en este momento.

holding-reply-reason-weekend = { $voice ->
    [friendly] Tu mensaje nos llegó en fin de semana, cuando nuestra oficina está cerrada.
   *[formal] Su mensaje nos llegó en fin de semana, cuando nuestra oficina está cerrada.
}
    .short = Nuestra oficina cierra el fin de semana.

holding-reply-reason-holiday = { $voice ->
    [friendly] Tu mensaje nos llegó en un día festivo, cuando nuestra oficina está cerrada.
   *[formal] Su mensaje nos llegó en un día festivo, cuando nuestra oficina está cerrada.
}
    .short = Nuestra oficina cierra por ser festivo.

holding-reply-reason-checking = { $voice ->
    [friendly] Quiero darte una respuesta completa y estoy comprobando los detalles.
   *[formal] Quiero darle una respuesta completa y estoy comprobando los detalles.
}
    .short = Estoy comprobando los detalles.

## By when

# $answer_by (date-time) the last hour, in the customer's time zone
holding-reply-by = { $voice ->
    [friendly] Tendrás mi respuesta a más tardar el { $answer_by }, en tu hora local.
   *[formal] Tendrá mi respuesta a más tardar el { $answer_by }, en su hora local.
}
    .short = { $voice ->
        [friendly] Te responderé el { $answer_by } o antes, en tu hora local.
       *[formal] Le responderé el { $answer_by } o antes, en su hora local.
    }

# $answer_by (date-time) the last hour, in the first time zone of the country · $market (choice) the country
holding-reply-by-city = { $voice ->
    [friendly] { $market ->
        [BR] Tendrás mi respuesta a más tardar el { $answer_by } (hora de São Paulo).
        [CA] Tendrás mi respuesta a más tardar el { $answer_by } (hora de Toronto).
        [CL] Tendrás mi respuesta a más tardar el { $answer_by } (hora de Santiago de Chile).
        [ES] Tendrás mi respuesta a más tardar el { $answer_by } (hora de Madrid).
        [MX] Tendrás mi respuesta a más tardar el { $answer_by } (hora de la Ciudad de México).
        [RU] Tendrás mi respuesta a más tardar el { $answer_by } (hora de Moscú).
       *[US] Tendrás mi respuesta a más tardar el { $answer_by } (hora de Nueva York).
    }
   *[formal] { $market ->
        [BR] Tendrá mi respuesta a más tardar el { $answer_by } (hora de São Paulo).
        [CA] Tendrá mi respuesta a más tardar el { $answer_by } (hora de Toronto).
        [CL] Tendrá mi respuesta a más tardar el { $answer_by } (hora de Santiago de Chile).
        [ES] Tendrá mi respuesta a más tardar el { $answer_by } (hora de Madrid).
        [MX] Tendrá mi respuesta a más tardar el { $answer_by } (hora de la Ciudad de México).
        [RU] Tendrá mi respuesta a más tardar el { $answer_by } (hora de Moscú).
       *[US] Tendrá mi respuesta a más tardar el { $answer_by } (hora de Nueva York).
    }
}
    .short = { $voice ->
        [friendly] { $market ->
            [BR] Te responderé el { $answer_by } o antes (hora de São Paulo).
            [CA] Te responderé el { $answer_by } o antes (hora de Toronto).
            [CL] Te responderé el { $answer_by } o antes (hora de Santiago de Chile).
            [ES] Te responderé el { $answer_by } o antes (hora de Madrid).
            [MX] Te responderé el { $answer_by } o antes (hora de la Ciudad de México).
            [RU] Te responderé el { $answer_by } o antes (hora de Moscú).
           *[US] Te responderé el { $answer_by } o antes (hora de Nueva York).
        }
       *[formal] { $market ->
            [BR] Le responderé el { $answer_by } o antes (hora de São Paulo).
            [CA] Le responderé el { $answer_by } o antes (hora de Toronto).
            [CL] Le responderé el { $answer_by } o antes (hora de Santiago de Chile).
            [ES] Le responderé el { $answer_by } o antes (hora de Madrid).
            [MX] Le responderé el { $answer_by } o antes (hora de la Ciudad de México).
            [RU] Le responderé el { $answer_by } o antes (hora de Moscú).
           *[US] Le responderé el { $answer_by } o antes (hora de Nueva York).
        }
    }

# $answer_by (date-time) the last hour, in UTC
holding-reply-by-utc = { $voice ->
    [friendly] Tendrás mi respuesta a más tardar el { $answer_by } (UTC).
   *[formal] Tendrá mi respuesta a más tardar el { $answer_by } (UTC).
}
    .short = { $voice ->
        [friendly] Te responderé el { $answer_by } o antes (UTC).
       *[formal] Le responderé el { $answer_by } o antes (UTC).
    }

## Until then

holding-reply-nothing-to-do = { $voice ->
    [friendly] Mientras tanto, no tienes que hacer nada más.
   *[formal] Mientras tanto, no tiene que hacer nada más.
}

holding-reply-add = { $voice ->
    [friendly] Si quieres añadir algo, por ejemplo una foto, basta con responder a este mensaje.
   *[formal] Si desea añadir algo, por ejemplo una foto, basta con responder a este mensaje.
}
    .short = { $voice ->
        [friendly] Si quieres completar tu mensaje, por ejemplo con una foto, responde aquí.
       *[formal] Si desea completar su mensaje, por ejemplo con una foto, responda aquí.
    }

# Said where another answer stands before it in the same message.
holding-reply-also = { $voice ->
    [friendly] Para tu otra consulta necesito algo más de tiempo.
   *[formal] Para su otra consulta necesito algo más de tiempo.
}
