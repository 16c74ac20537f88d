### Mexico says these differently.

shared-apology = Le ofrecemos una disculpa por lo ocurrido.

# $tracking (identifier) the parcel's number
shared-tracking = El número de guía es { $tracking }.
    .short = Rastreo: { $tracking }.

# $carrier (text) who carries it · $tracking (identifier) the parcel's number
shared-tracking-carrier = La paquetería es { $carrier } y el número de guía es { $tracking }.
    .short = Rastreo ({ $carrier }): { $tracking }.

# said after two or three options
shared-choose = ¿Podría indicarme qué opción prefiere?
    .short = ¿Qué prefiere?

shared-suggest-other = ¿Podría contarme qué es lo más importante para usted? En un plazo de un día hábil le diré qué otras opciones tenemos.
    .short = ¿Qué es lo más importante para usted? Le propondré algo en un plazo de un día hábil.

# $return_by (date) the last day for posting it
shared-return-by = Le pedimos enviar el paquete a más tardar el { $return_by }.
    .short = Tiene hasta el { $return_by } para enviar el artículo.

shared-return-label-today = Hoy le enviaré una guía de devolución ya pagada.
    .short = Hoy le enviaré una guía ya pagada.

shared-return-any-box = Sirve cualquier empaque resistente; el original no es necesario.

# $carrier (text) who carries it; said where there is no tracking number
shared-carrier = La paquetería es { $carrier }.
    .short = Paquetería: { $carrier }.

# $place (text) where the parcel waits
shared-pickup-place = Puede recogerlo aquí: { $place }.
    .short = Lugar: { $place }.

shared-pickup-bring = Le pedimos llevar una identificación oficial y, si lo tiene, el aviso o el código de recolección.
    .short = Necesitará su identificación oficial y, si lo tiene, el aviso o código.

shared-pickup-longer = Si no puede ir a tiempo, ¿podría escribirme antes? En un plazo de un día hábil pediré a la paquetería que lo guarde más tiempo.
    .short = ¿Necesita más tiempo? Escríbame antes: lo pediré en un plazo de un día hábil.

# the parcel is with customs
shared-customs-asks-you = Si la aduana o la paquetería le piden algo, dígame qué es. Le ayudaré en un plazo de un día hábil.
    .short = Si le piden algo, dígame qué es: le ayudaré en un plazo de un día hábil.

shared-say-which = ¿Podría decirme qué prefiere? Basta con una breve respuesta.
    .short = ¿Qué prefiere?

shared-ask-what-helps = ¿Podría decirme qué le ayudaría, por ejemplo, un cambio por otro artículo? Veré qué podemos hacer y tendrá mi respuesta en un plazo de un día hábil.
    .short = ¿Qué le ayudaría? ¿Quizá un cambio? Tendrá mi respuesta en un plazo de un día hábil.

# after the tracking number
shared-follow = Con este número puede rastrear el paquete en la página de la paquetería.
    .short = Puede rastrearlo en la página de la paquetería.

shared-pickup-ready = Su paquete ya está en el punto de recolección.
    .short = Su paquete ya se puede recoger.

shared-clearance-asked = Pregunté a la paquetería si falta algo para el trámite de aduana.
    .short = Ya pregunté si falta algo para liberarlo.
