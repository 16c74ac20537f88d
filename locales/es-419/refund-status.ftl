### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $refund_days (number) business days that the bank takes
refund-status-then-days = { $refund_days ->
    [one] Después, su banco puede tardar hasta un día hábil en acreditarlo.
   *[other] Después, su banco puede tardar hasta { $refund_days } días hábiles en acreditarlo.
}
    .short = { $refund_days ->
        [one] Después, su banco puede tardar hasta un día hábil.
       *[other] Después, su banco puede tardar hasta { $refund_days } días hábiles.
    }

# $method (text) the means of payment, as the customer knows it
refund-status-sent-method = El reembolso se hizo por el mismo medio de pago que utilizó: { $method }.
    .short = Medio de pago: { $method }.

# $refund_days (number) business days that the bank takes
refund-status-sent-days = { $refund_days ->
    [one] A partir de ese día, su banco puede tardar hasta un día hábil en acreditarlo.
   *[other] A partir de ese día, su banco puede tardar hasta { $refund_days } días hábiles en acreditarlo.
}
    .short = { $refund_days ->
        [one] Su banco tarda hasta un día hábil desde ese día.
       *[other] Su banco tarda hasta { $refund_days } días hábiles desde ese día.
    }

# the bank's days are over
refund-status-traced = Ya debería tenerlo, así que pedí a nuestro servicio de pagos que lo localice. Si se perdió en el camino, se lo enviaremos de nuevo.
    .short = Pedí que lo localicen. Si se perdió, se lo enviaremos de nuevo.

refund-status-proof-enough = No hace falta esperar al paquete: basta con que me envíe una foto del comprobante de envío o el número de rastreo.
    .short = Basta con una foto del comprobante de envío o el número de rastreo.

refund-status-marketplace-proof = Si allí todavía no figura su devolución, el servicio de atención al cliente de la plataforma puede localizarla con su número de rastreo.
    .short = Si allí falta la devolución, la plataforma la localiza con su número de rastreo.

# the plain form · $refund (money) the sum they asked for
refund-status-rejected = Revisé su solicitud y no podemos reembolsarle { $refund }.
    .short = Lo revisé y no podemos reembolsarle { $refund }.

# indirect, before the reason
refund-status-looked = Estudié su solicitud con atención.

# indirect · $reason (text) a phrase
refund-status-found = Esto es lo que comprobé: { $reason }.
    .short = El resultado: { $reason }.
