### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# where it is not as simple as they had hoped
change-address-understood = { $mood ->
    [angry] Usted quiere recibir este paquete, y yo también quiero que le llegue.
    [rational] Le indico qué es posible en este momento.
    [disappointed] Sé que esperaba que fuera más sencillo. Busqué la forma más directa de resolverlo.
   *[calm] El paquete debe llegar adonde usted lo necesita.
}
    .short = { $mood ->
        [angry] Usted quiere que el paquete le llegue, y yo también.
        [rational] Le indico qué es posible ahora.
        [disappointed] Sé que esperaba que fuera más sencillo.
       *[calm] El paquete debe llegar adonde usted lo necesita.
    }

change-address-marketplace-not-dispatched = La plataforma almacena y envía este pedido por nosotros, así que la dirección se cambia allí. Abra el pedido en su cuenta e ingrese la nueva dirección, por favor. Si no aparece esa opción, cancele allí el pedido y vuelva a hacerlo con la nueva dirección.
    .short = La plataforma envía este pedido: cambie la dirección en su cuenta, por favor. Si no aparece la opción, cancele el pedido y haga otro con la nueva dirección.

change-address-marketplace-returned = La plataforma almacena y envía este pedido por nosotros, y el paquete volvió allí. El servicio de atención al cliente de la plataforma, al que puede escribir desde su cuenta, le dirá cuándo recibirá el dinero. Para la nueva dirección, haga un pedido nuevo, por favor.
    .short = El paquete volvió a la plataforma. Desde su cuenta, pregunte a la atención al cliente cuándo recibirá el dinero. Haga un pedido nuevo con la otra dirección.

change-address-verify-address = Envíeme también la nueva dirección completa: nombre, calle y número, ciudad o comuna, provincia, región o estado, código postal y país.
    .short = Envíeme también la nueva dirección completa: nombre, calle y número, ciudad o comuna, provincia, región o estado, código postal y país.

change-address-then-carrier-asked = El paquete ya está en camino. Si la fecha y el importe coinciden, en un plazo de un día hábil pediré a la empresa de transporte que lo desvíe. Que sea posible depende de ella.
    .short = El paquete ya está en camino. Si fecha e importe coinciden, en un plazo de un día hábil pediré a la empresa de transporte que lo desvíe; la decisión es de ella.

change-address-still-possible = Su paquete ya está en camino. Cuando tenga la nueva dirección, en un plazo de un día hábil pediré a la empresa de transporte que lo desvíe. Que sea posible depende de ella.
    .short = Su paquete ya está en camino. Con la nueva dirección, en un plazo de un día hábil pediré a la empresa de transporte que lo desvíe; depende de ella.

change-address-needed = Envíeme, por favor, la nueva dirección completa: nombre, calle y número, ciudad o comuna, provincia, región o estado, código postal y país.
    .short = Envíeme la nueva dirección completa: nombre, calle y número, ciudad o comuna, provincia, región o estado, código postal y país.

# $new_address (text) on one line
change-address-changed = Ya cambié la dirección. Su paquete irá a: { $new_address }.
    .short = { $channel ->
        [mercadolibre] Su paquete irá ahora a la dirección que me indica.
       *[other] Su paquete irá ahora a: { $new_address }.
    }

change-address-with-carrier = El paquete ya salió de nuestro almacén, así que la dirección solo se puede cambiar con la empresa de transporte.
    .short = Solo la empresa de transporte puede cambiar ahora la dirección.

# $carrier (text) the carrier's name
change-address-with-named-carrier = El paquete ya salió de nuestro almacén, así que la dirección solo se puede cambiar con la empresa de transporte, { $carrier }.
    .short = Solo la empresa de transporte, { $carrier }, puede cambiar ahora la dirección.

change-address-redirect-yourself = Puede hacerlo usted en el sitio web o en la aplicación de la empresa de transporte: busque allí el envío y elija otra dirección, un punto de retiro u otro día, según lo que ofrezca.
    .short = En su sitio web o aplicación puede elegir otra dirección, un punto de retiro u otro día, si lo ofrece.

# $new_address (text) on one line
change-address-carrier-asked-for = El paquete ya salió de nuestro almacén. Pedí a la empresa de transporte que lo desvíe a: { $new_address }.
    .short = { $channel ->
        [mercadolibre] Pedí a la empresa de transporte que desvíe el paquete a la nueva dirección.
       *[other] Pedí a la empresa de transporte que desvíe el paquete a: { $new_address }.
    }

change-address-carrier-asked = El paquete ya salió de nuestro almacén. Pedí a la empresa de transporte que lo desvíe a su nueva dirección.

# $confirm_by (date) the last day on which they hear the result
change-address-carrier-answer-by = A más tardar el { $confirm_by } le diré qué respondió la empresa de transporte.
    .short = A más tardar el { $confirm_by } le diré la respuesta.

change-address-cannot-be-redirected = El paquete ya va en camino a la dirección que figura en el pedido y ya no se puede desviar.
    .short = El paquete ya no se puede desviar.

change-address-back-with-us = El paquete volvió a nuestro almacén.
    .short = El paquete está de nuevo aquí.

change-address-needed-for-reship = Si elige el nuevo envío, agregue la nueva dirección completa: nombre, calle y número, ciudad o comuna, provincia, región o estado, código postal y país.
    .short = { $channel ->
        [mercadolibre] Para el envío, agregue la nueva dirección completa.
       *[other] Para el envío, agregue la nueva dirección completa: nombre, calle y número, ciudad o comuna, provincia, región o estado, código postal y país.
    }

change-address-verify-for-reship = Para que nadie más pueda desviar su paquete, agregue también la fecha y el importe total de su pedido.
    .short = Para que nadie más desvíe su paquete, agregue también la fecha y el importe total de su pedido.
