### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

seller-cannot-ship-sorry = { $mood ->
    [angry] Usted confió en nosotros y lamento no tener mejores noticias.
    [rational] Surgió un problema. La responsabilidad es nuestra y le pido disculpas.
    [disappointed] Sé que esperaba este pedido con ilusión y lamento no tener mejores noticias.
   *[calm] Lamento no tener mejores noticias.
}
    .short = { $mood ->
        [angry] Usted confió en nosotros y lo siento.
        [rational] Hay un problema del que somos responsables; le pido disculpas.
        [disappointed] Sé que lo esperaba y lamento esta noticia.
       *[calm] Lamento no tener mejores noticias.
    }

seller-cannot-ship-cause-out-of-stock = El motivo: se agotaron nuestras existencias.

seller-cannot-ship-cause-stock-error = El motivo: nuestro inventario no era correcto y aceptamos su pedido cuando ya no quedaba nada.
    .short = El motivo: un error en nuestro inventario.

seller-cannot-ship-cause-supplier-late = El motivo: se retrasó la entrega a nuestro almacén.

seller-cannot-ship-cause-no-route = El motivo: en este momento, ninguna de nuestras empresas de transporte puede hacer la entrega en su dirección.
    .short = El motivo: ahora ninguna de nuestras empresas de transporte llega a su dirección.

# $substitute (text) what can be sent instead
seller-cannot-ship-substitute = En su lugar, podemos enviarle «{ $substitute }» sin costo adicional.

seller-cannot-ship-canceled = Ya tramitamos la cancelación: usted no tiene que hacer nada.
    .short = Cancelación ya tramitada: no tiene que hacer nada.
