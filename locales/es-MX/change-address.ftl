### Mexico says these differently.

change-address-marketplace-not-dispatched = La plataforma almacena y envía este pedido por nosotros, así que la dirección se cambia ahí. ¿Podría abrir el pedido en su cuenta e ingresar la nueva dirección? Si no aparece esa opción, cancele ahí el pedido y vuelva a hacerlo con la nueva dirección.
    .short = La plataforma envía este pedido: ¿podría cambiar la dirección en su cuenta? Si no aparece la opción, cancele el pedido y haga otro con la nueva dirección.

# $confirm_by (date) the last day on which they hear that it is done
change-address-cancel-in-account = ¿Podría solicitar hoy la cancelación desde su cuenta? Se la confirmaremos a más tardar el { $confirm_by }.

# never names the address in the order
change-address-verify = Para que nadie más pueda desviar su paquete, ¿podría enviarme la fecha y el importe total de su pedido?
    .short = Para que nadie más desvíe su paquete, ¿podría enviarme la fecha y el importe total de su pedido?

change-address-verify-address = Envíeme también la nueva dirección completa: nombre, calle y número, colonia, código postal, municipio o alcaldía, estado y país.
    .short = Envíeme también la nueva dirección completa: nombre, calle y número, colonia, código postal, municipio o alcaldía, estado y país.

change-address-then-carrier-asked = El paquete ya está en camino. Si la fecha y el importe coinciden, en un plazo de un día hábil pediré a la paquetería que lo desvíe. Que sea posible depende de ella.
    .short = El paquete ya está en camino. Si fecha e importe coinciden, en un plazo de un día hábil pediré a la paquetería que lo desvíe; la decisión es de ella.

change-address-still-possible = Su paquete ya está en camino. Cuando tenga la nueva dirección, en un plazo de un día hábil pediré a la paquetería que lo desvíe. Que sea posible depende de ella.
    .short = Su paquete ya está en camino. Con la nueva dirección, en un plazo de un día hábil pediré a la paquetería que lo desvíe; depende de ella.

change-address-needed = ¿Podría enviarme la nueva dirección completa? Necesito nombre, calle y número, colonia, código postal, municipio o alcaldía, estado y país.
    .short = ¿Podría enviármela completa? Necesito nombre, calle y número, colonia, código postal, municipio o alcaldía, estado y país.

change-address-with-carrier = El paquete ya salió de nuestro almacén, así que la dirección solo se puede cambiar con la paquetería.
    .short = Solo la paquetería puede cambiar ahora la dirección.

# $carrier (text) the carrier's name
change-address-with-named-carrier = El paquete ya salió de nuestro almacén, así que la dirección solo se puede cambiar con la paquetería, { $carrier }.
    .short = Solo la paquetería, { $carrier }, puede cambiar ahora la dirección.

change-address-redirect-yourself = Puede hacerlo usted en la página o en la aplicación de la paquetería: busque ahí el envío y elija otra dirección, un punto de recolección u otro día, según lo que ofrezca.
    .short = En su página o aplicación puede elegir otra dirección, un punto de recolección u otro día, si lo ofrece.

# $new_address (text) on one line
change-address-carrier-asked-for = El paquete ya salió de nuestro almacén. Pedí a la paquetería que lo desvíe a: { $new_address }.
    .short = { $channel ->
        [mercadolibre] Pedí a la paquetería que desvíe el paquete a la nueva dirección.
       *[other] Pedí a la paquetería que desvíe el paquete a: { $new_address }.
    }

change-address-carrier-asked = El paquete ya salió de nuestro almacén. Pedí a la paquetería que lo desvíe a su nueva dirección.

# $confirm_by (date) the last day on which they hear the result
change-address-carrier-answer-by = A más tardar el { $confirm_by } le diré qué respondió la paquetería.
    .short = A más tardar el { $confirm_by } le diré la respuesta.

change-address-needed-for-reship = Si elige el nuevo envío, agregue la nueva dirección completa: nombre, calle y número, colonia, código postal, municipio o alcaldía, estado y país.
    .short = { $channel ->
        [mercadolibre] Para el envío, agregue la nueva dirección completa.
       *[other] Para el envío, agregue la nueva dirección completa: nombre, calle y número, colonia, código postal, municipio o alcaldía, estado y país.
    }
