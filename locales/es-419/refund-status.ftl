### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $method (text) the means of payment, as the customer knows it
refund-status-sent-method = El dinero se envió al mismo medio de pago que utilizó: { $method }.

# the bank's days are over
refund-status-traced = Ya debería tenerlo, así que pedí a nuestro servicio de pagos que lo localice. Si se perdió en el camino, se lo enviaremos de nuevo.

refund-status-proof-enough = No hace falta esperar al paquete: basta con que me envíe una foto del comprobante de envío o el número de rastreo.

refund-status-marketplace-proof = Si allí todavía no figura la llegada de su devolución, el servicio de atención al cliente de la plataforma puede comprobarla con su número de rastreo.

# the plain form · $refund (money) the sum they asked for
refund-status-rejected = Revisé su solicitud y no podemos reembolsarle { $refund }.

# indirect, before the reason
refund-status-looked = Estudié su solicitud con atención.

# indirect · $reason (text) a phrase
refund-status-found = Esto es lo que encontré: { $reason }.
