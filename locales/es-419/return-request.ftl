### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

return-request-free = No tendrá que pagar el costo de la devolución: corre por nuestra cuenta.

# the whole order
return-request-full-refund = Le devolveremos todo lo que pagó, también el costo de envío.

# follows the 14 days
return-request-proof-first = Para ello solo necesito el paquete o una foto del comprobante de envío, lo que llegue antes.

# indirect: nothing can be named yet
return-request-looking = Revisé su pedido con detenimiento, porque me gustaría encontrar una buena solución para usted.
