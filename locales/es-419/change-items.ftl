### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

change-items-understood = { $mood ->
    [angry] Usted quiere el artículo correcto y voy a ayudarle a conseguirlo.
    [rational] Le explico qué se puede hacer ahora.
    [disappointed] Sé que esperaba una solución más sencilla; por eso busqué el camino más corto.
   *[calm] Queremos que reciba el artículo que de verdad desea.
}
    .short = { $mood ->
        [angry] Usted quiere el artículo correcto y voy a ayudarle.
        [rational] Le explico qué se puede hacer ahora.
        [disappointed] Sé que esperaba una solución más sencilla.
       *[calm] Queremos que reciba el artículo que desea.
    }

# $to (text) what they want
# facts: the sentence before it has named both
change-items-changed = Ya hice el cambio: ahora su pedido incluye «{ $to }».
    .short = Su pedido ya incluye «{ $to }» en lugar de «{ $from }».

# a marketplace
change-items-no-surcharge = En esta plataforma no es posible agregar una diferencia de precio a un pedido ya hecho.
    .short = Aquí no se puede sumar la diferencia de precio al pedido.

change-items-too-late-dispatched = El paquete ya salió de nuestro almacén, así que no es posible cambiar su contenido.
    .short = El paquete ya está en camino y no es posible cambiarlo.

change-items-too-late-delivered = El pedido ya se entregó, así que no es posible modificarlo.
    .short = El pedido ya está entregado y no es posible modificarlo.

change-items-next-steps = En un plazo de un día hábil le indicaré los siguientes pasos y si hay algún costo.
    .short = Luego, en un día hábil, le indicaré los pasos y los posibles gastos.
