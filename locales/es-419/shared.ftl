### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $order_id (identifier) the order's number
shared-order-checked = Revisé su pedido { $order_id }.

# said only where the fault is the seller's
shared-our-mistake = El error fue nuestro.

# after the sum that goes back
shared-shipping-included = El reembolso incluye el costo de envío.

# $tracking (identifier) the parcel's number
shared-tracking = El número de rastreo es { $tracking }.

# $carrier (text) who carries it · $tracking (identifier) the parcel's number
shared-tracking-carrier = La empresa de transporte es { $carrier } y el número de rastreo es { $tracking }.

# the way out of messages that were not asked for; only by e-mail and where the law wants one
shared-opt-out = Puede oponerse a recibir mensajes como este en cualquier momento y sin costo: basta con una breve respuesta y dejaremos de enviárselos.

# $carrier (text) who carries it; said where there is no tracking number
shared-carrier = La empresa de transporte es { $carrier }.

# $last_update (date) the day of the last scan
shared-last-update = El rastreo se actualizó por última vez el { $last_update }.

# $place (text) where the parcel waits
shared-pickup-place = Puede retirarlo aquí: { $place }.

# said where the last day is not known
shared-pickup-until-in-notice = El aviso o el rastreo indican hasta cuándo se lo guardarán.

shared-pickup-bring = Lleve, por favor, un documento de identidad y, si lo tiene, el aviso o el código de retiro.

shared-pickup-longer = Si no puede ir a tiempo, escríbame antes. En un plazo de un día hábil pediré a la empresa de transporte que lo guarde más tiempo.

# the parcel is with customs
shared-customs-asks-you = Si la aduana o la empresa de transporte le piden algo, dígame qué es. Le ayudaré en un plazo de un día hábil.

# beside a new day of delivery
shared-too-late-refund = Si le parece demasiado tarde, basta con que me lo diga. Le devolveremos todo, incluido el costo de envío.

# beside a new day of delivery · $full_refund (money) the full refund, shipping included
shared-too-late-refund-sum = Si le parece demasiado tarde, basta con que me lo diga. Le devolveremos { $full_refund }, incluido el costo de envío.

# the parcel can be picked up; where and until when is not known
shared-pickup-in-notice = El aviso o el rastreo indican dónde está y hasta cuándo se lo guardarán.

# the parcel can be picked up; where is not known
shared-pickup-place-in-notice = El aviso o el rastreo indican dónde está.

shared-search = Ya solicité que busquen el paquete.

# after the day of the next news
shared-search-net = Si para entonces el paquete no ha aparecido, no perderá nada. Le enviaremos de nuevo el pedido o le reembolsaremos todo, incluido el costo de envío.

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
shared-resend-or-refund = Tiene dos opciones. Podemos enviarle de nuevo el pedido sin cargo a más tardar el { $resend_by }. O bien le devolvemos { $full_refund }, incluido el costo de envío.

# $full_refund (money) the full refund, shipping included
shared-refund-in-full = Le reembolso { $full_refund }, incluido el costo de envío.

# after the tracking number
shared-follow = Con este número puede seguir el paquete en el sitio web de la empresa de transporte.

shared-pickup-ready = Su paquete ya está en el punto de retiro.

# $quantity (number) pieces they want
shared-own-offer = { $quantity ->
    [one] Para una unidad, le prepararé una cotización personalizada.
   *[other] Para { $quantity } unidades, le prepararé una cotización personalizada.
}

# before a list of what they are asked for
shared-offer-needs = Para preparar la cotización, necesito que me indique lo siguiente:

# after that list
shared-offer-then = Con esos datos, le enviaré la cotización en un plazo de un día hábil.

# the refund has been sent
shared-refund-went-back = El reembolso se hizo por el mismo medio de pago que utilizó.

shared-clearance-asked = Pregunté a la empresa de transporte si falta algo para el trámite de aduana.

# a fault · $refund_days (number) business days until it is there
shared-money-after = { $refund_days ->
    [one] Solo necesito el paquete o una foto del comprobante de envío. Después tendrá el dinero en un plazo de un día hábil.
   *[other] Solo necesito el paquete o una foto del comprobante de envío. Después tendrá el dinero en un plazo de { $refund_days } días hábiles.
}
