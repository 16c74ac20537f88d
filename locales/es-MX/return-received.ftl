### Mexico says these differently.

# $deduction (money) what is kept back
return-received-send-part = Si todavía tiene lo que falta, dígamelo. Le enviaremos una guía gratuita y, cuando nos llegue, le reembolsaremos también { $deduction }.
    .short = ¿Aún lo tiene? La guía es gratis y recuperará { $deduction } más.

return-received-may-happen-empty = A veces un paquete se abre en el camino; por eso también pregunté a la paquetería.
    .short = A veces se abre un paquete; ya pregunté a la paquetería.

return-received-ask-incomplete = ¿Podría revisar, por favor, si se quedó algo en casa? En ese caso, le enviaremos una guía gratuita. Si no venía en su paquete, dígamelo y no descontaremos nada.
    .short = ¿Queda algo en casa? Recibirá una guía gratuita. Si no venía, dígamelo: no descontaremos nada.
