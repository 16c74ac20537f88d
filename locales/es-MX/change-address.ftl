### Mexico says "paquetería", writes the "colonia" in an address and asks more softly.

change-address-marketplace-not-dispatched = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros, así que la dirección se cambia ahí. ¿Podrías abrir el pedido en tu cuenta e ingresar la nueva dirección? Si no aparece esa opción, cancela ahí el pedido y vuelve a hacerlo con la nueva dirección.
   *[formal] La plataforma almacena y envía este pedido por nosotros, así que la dirección se cambia ahí. ¿Podría abrir el pedido en su cuenta e ingresar la nueva dirección? Si no aparece esa opción, cancele ahí el pedido y vuelva a hacerlo con la nueva dirección.
}

change-address-verify-address = { $voice ->
    [friendly] Envíame también la nueva dirección completa: nombre, calle y número, colonia, código postal, municipio o alcaldía, estado y país.
   *[formal] Envíeme también la nueva dirección completa: nombre, calle y número, colonia, código postal, municipio o alcaldía, estado y país.
}

# voice: neutral
change-address-then-carrier-asked = El paquete ya está en camino. Si la fecha y el importe coinciden, pediré a la paquetería en un plazo de un día hábil que lo desvíe; que sea posible depende de la paquetería.

change-address-still-possible = { $voice ->
    [friendly] Tu paquete ya está en camino. Cuando tenga la nueva dirección, pediré a la paquetería en un plazo de un día hábil que lo desvíe; que sea posible depende de la paquetería.
   *[formal] Su paquete ya está en camino. Cuando tenga la nueva dirección, pediré a la paquetería en un plazo de un día hábil que lo desvíe; que sea posible depende de la paquetería.
}

change-address-needed = { $voice ->
    [friendly] ¿Podrías enviarme la nueva dirección completa? Necesito nombre, calle y número, colonia, código postal, municipio o alcaldía, estado y país.
   *[formal] ¿Podría enviarme la nueva dirección completa? Necesito nombre, calle y número, colonia, código postal, municipio o alcaldía, estado y país.
}

# $new_address (text) on one line
change-address-changed = { $voice ->
    [friendly] Ya cambié la dirección. Tu paquete irá a: { $new_address }.
   *[formal] Ya cambié la dirección. Su paquete irá a: { $new_address }.
}

# voice: neutral
change-address-with-carrier = El paquete ya salió de nuestro almacén, así que la dirección solo se puede cambiar con la paquetería.

# $carrier (text) the carrier's name
# voice: neutral
change-address-with-named-carrier = El paquete ya salió de nuestro almacén, así que la dirección solo se puede cambiar con la paquetería, { $carrier }.

change-address-redirect-yourself = { $voice ->
    [friendly] Puedes hacerlo tú en la página o en la aplicación de la paquetería: busca ahí el envío y elige otra dirección, un punto de recolección u otro día, según lo que ofrezca.
   *[formal] Puede hacerlo usted en la página o en la aplicación de la paquetería: busque ahí el envío y elija otra dirección, un punto de recolección u otro día, según lo que ofrezca.
}

# $new_address (text) on one line
# voice: neutral
change-address-carrier-asked-for = El paquete ya salió de nuestro almacén. Pedí a la paquetería que lo desvíe a: { $new_address }.

change-address-carrier-asked = { $voice ->
    [friendly] El paquete ya salió de nuestro almacén. Pedí a la paquetería que lo desvíe a tu nueva dirección.
   *[formal] El paquete ya salió de nuestro almacén. Pedí a la paquetería que lo desvíe a su nueva dirección.
}

# $confirm_by (date) the last day on which they hear the result
change-address-carrier-answer-by = { $voice ->
    [friendly] A más tardar el { $confirm_by } te diré qué respondió la paquetería.
   *[formal] A más tardar el { $confirm_by } le diré qué respondió la paquetería.
}

# voice: neutral
change-address-back-with-us = El paquete volvió a nuestro almacén.

change-address-needed-for-reship = { $voice ->
    [friendly] Si eliges el nuevo envío, agrega la nueva dirección completa: nombre, calle y número, colonia, código postal, municipio o alcaldía, estado y país.
   *[formal] Si elige el nuevo envío, agregue la nueva dirección completa: nombre, calle y número, colonia, código postal, municipio o alcaldía, estado y país.
}

change-address-verify-for-reship = { $voice ->
    [friendly] Para que nadie más pueda desviar tu paquete, agrega también la fecha y el importe total de tu pedido.
   *[formal] Para que nadie más pueda desviar su paquete, agregue también la fecha y el importe total de su pedido.
}
