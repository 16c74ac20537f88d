### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# the law gives a right to withdraw; Chilean law says "retracto", that of Mexico and Argentina "revocar" · $today (date) the day of their message
return-request-right = { $market ->
    [CL] Tiene derecho a hacerlo. Basta con su mensaje del { $today }: vale como retracto de la compra.
   *[other] Tiene derecho a hacerlo. Basta con su mensaje del { $today }: vale como revocación de la compra.
}
    .short = { $market ->
        [CL] Su mensaje vale como retracto.
       *[other] Su mensaje vale como revocación.
    }

# they were told so before they bought; the plain form
return-request-own-cost = El costo de la devolución corre por su cuenta, tal como se indicó antes de la compra.
    .short = La devolución la paga usted, como se indicó al comprar.

# the same, softer
return-request-own-cost-soft = Solo el costo de la devolución correría por su cuenta, tal como se indicó antes de la compra.
    .short = Usted solo pagaría la devolución, como se indicó al comprar.

# the whole order
return-request-full-refund = Le devolveremos todo lo que pagó, incluido el costo de envío.
    .short = Le devolveremos todo, incluido el envío.

# follows the 14 days
return-request-proof-first = Antes solo necesito el paquete o una foto del comprobante de envío, lo que llegue primero.
    .short = Antes solo necesito el paquete o una foto del comprobante.

# the plain form
return-request-exception-cost = En este caso, el costo de la devolución corre por su cuenta.
    .short = Solo la devolución corre por su cuenta.

# the same, softer
return-request-exception-cost-soft = Solo le pediría que se hiciera cargo del costo de la devolución.
    .short = Solo le pediría que pagara la devolución.

# indirect: nothing can be named yet
return-request-looking = Revisé su pedido con detenimiento, porque me gustaría encontrar una buena solución para usted.
    .short = Revisé su pedido con detenimiento.
