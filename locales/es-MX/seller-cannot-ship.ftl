### Mexico says these differently.

seller-cannot-ship-sorry = { $mood ->
    [angry] Usted confió en nosotros, y le ofrecemos una disculpa por no tener mejores noticias.
    [rational] Surgió un problema. La responsabilidad es nuestra y le ofrecemos una disculpa.
    [disappointed] Sé que esperaba este pedido con ilusión; le ofrecemos una disculpa por no tener mejores noticias.
   *[calm] Le ofrecemos una disculpa por no tener mejores noticias.
}
    .short = { $mood ->
        [angry] Usted confió en nosotros; le ofrecemos una disculpa.
        [rational] Hay un problema del que somos responsables; le ofrecemos una disculpa.
        [disappointed] Sé que lo esperaba; le ofrecemos una disculpa.
       *[calm] Le ofrecemos una disculpa por no tener mejores noticias.
    }

seller-cannot-ship-cause-no-route = El motivo: en este momento, ninguna paquetería con la que trabajamos puede hacer la entrega en su dirección.
    .short = El motivo: ahora ninguna de nuestras paqueterías llega a su dirección.
