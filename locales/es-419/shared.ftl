### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $order_id (identifier) the order's number
shared-order-checked = Revisé su pedido { $order_id }.

# said only where the fault is the seller's
shared-our-mistake = El error fue nuestro.

# after the sum that goes back
shared-shipping-included = El reembolso incluye el costo de envío.

# $tracking (identifier) the parcel's number
shared-tracking = El número de rastreo es { $tracking }.
    .short = Rastreo: { $tracking }.

# $carrier (text) who carries it · $tracking (identifier) the parcel's number
shared-tracking-carrier = La empresa de transporte es { $carrier } y el número de rastreo es { $tracking }.
    .short = Rastreo ({ $carrier }): { $tracking }.

# the way out of messages that were not asked for; only by e-mail and where the law wants one
shared-opt-out = Puede oponerse a recibir mensajes como este en cualquier momento y sin costo: basta con una breve respuesta y dejaremos de enviárselos.

# $carrier (text) who carries it; said where there is no tracking number
shared-carrier = La empresa de transporte es { $carrier }.
    .short = Empresa de transporte: { $carrier }.

# $last_update (date) the day of the last scan
shared-last-update = El rastreo se actualizó por última vez el { $last_update }.
    .short = Última actualización: { $last_update }.

# $place (text) where the parcel waits
shared-pickup-place = Puede retirarlo aquí: { $place }.
    .short = Lugar: { $place }.

# said where the last day is not known
shared-pickup-until-in-notice = El aviso o el rastreo indican hasta cuándo se lo guardarán.
    .short = El plazo figura en el aviso o el rastreo.

shared-pickup-bring = Lleve, por favor, un documento de identidad y, si lo tiene, el aviso o el código de retiro.
    .short = Lleve su documento de identidad y, si lo tiene, el aviso o código.

shared-pickup-longer = Si no puede ir a tiempo, escríbame antes. En un plazo de un día hábil pediré a la empresa de transporte que lo guarde más tiempo.
    .short = Si necesita más tiempo, escríbame antes: lo pediré en un plazo de un día hábil.

# the parcel is with customs
shared-customs-asks-you = Si la aduana o la empresa de transporte le piden algo, dígame qué es. Le ayudaré en un plazo de un día hábil.
    .short = Si le piden algo, dígame qué es: le ayudaré en un plazo de un día hábil.

# beside a new day of delivery
shared-too-late-refund = Si le parece demasiado tarde, basta con que me lo diga. Le devolveremos todo, incluido el costo de envío.
    .short = Si prefiere no esperar, avise y le devolvemos todo, transporte incluido.

# beside a new day of delivery · $full_refund (money) the full refund, shipping included
shared-too-late-refund-sum = Si le parece demasiado tarde, basta con que me lo diga. Le devolveremos { $full_refund }, incluido el costo de envío.
    .short = Si prefiere no esperar, avise y le devolvemos { $full_refund }, transporte incluido.

# the parcel can be picked up; where and until when is not known
shared-pickup-in-notice = El aviso o el rastreo indican dónde está y hasta cuándo se lo guardarán.
    .short = El lugar y el plazo figuran en el aviso o el rastreo.

# the parcel can be picked up; where is not known
shared-pickup-place-in-notice = El aviso o el rastreo indican dónde está.
    .short = El lugar figura en el aviso o el rastreo.

shared-search = Ya solicité que busquen el paquete.
    .short = Ya solicité que lo busquen.

# after the day of the next news
shared-search-net = Si para entonces el paquete no ha aparecido, no perderá nada. Le enviaremos de nuevo el pedido o le reembolsaremos todo, incluido el costo de envío.
    .short = Si para entonces no aparece, le enviamos otro o le devolvemos todo, transporte incluido.

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
shared-resend-or-refund = Tiene dos opciones. Podemos enviarle de nuevo el pedido sin cargo a más tardar el { $resend_by }. O bien le devolvemos { $full_refund }, incluido el costo de envío.
    .short = Podemos enviárselo de nuevo sin cargo el { $resend_by } o antes, o devolverle { $full_refund }, transporte incluido.

# $full_refund (money) the full refund, shipping included
shared-refund-in-full = Le reembolso { $full_refund }, incluido el costo de envío.
    .short = Le reembolso { $full_refund }, transporte incluido.

# after the tracking number
shared-follow = Con este número puede seguir el paquete en el sitio web de la empresa de transporte.
    .short = Puede seguirlo en el sitio web de la empresa de transporte.

shared-pickup-ready = Su paquete ya está en el punto de retiro.
    .short = Su paquete ya se puede retirar.

# $quantity (number) pieces they want
shared-own-offer = { $quantity ->
    [one] Para una unidad, le prepararé una cotización personalizada.
   *[other] Para { $quantity } unidades, le prepararé una cotización personalizada.
}
    .short = { $quantity ->
        [one] Le prepararé una cotización para una unidad.
       *[other] Le prepararé una cotización para { $quantity } unidades.
    }

# before a list of what they are asked for
shared-offer-needs = Para preparar la cotización, necesito que me indique lo siguiente:
    .short = Para la cotización, necesito:

# after that list
shared-offer-then = Con esos datos, le enviaré la cotización en un plazo de un día hábil.
    .short = Después tendrá la cotización en un plazo de un día hábil.

# the refund has been sent
shared-refund-went-back = El reembolso se hizo por el mismo medio de pago que utilizó.
    .short = El reembolso fue al mismo medio de pago.

shared-clearance-asked = Pregunté a la empresa de transporte si falta algo para el trámite de aduana.
    .short = Pregunté a la empresa de transporte si falta algo.

# a fault · $refund_days (number) business days until it is there
shared-money-after = { $refund_days ->
    [one] Solo necesito el paquete o una foto del comprobante de envío. Después tendrá el dinero en un plazo de un día hábil.
   *[other] Solo necesito el paquete o una foto del comprobante de envío. Después tendrá el dinero en un plazo de { $refund_days } días hábiles.
}
    .short = { $refund_days ->
        [one] Con el paquete o una foto del comprobante, tendrá el dinero en un plazo de un día hábil.
       *[other] Con el paquete o una foto del comprobante, tendrá el dinero en un plazo de { $refund_days } días hábiles.
    }
