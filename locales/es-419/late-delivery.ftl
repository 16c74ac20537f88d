### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

late-delivery-cause-volume = El retraso se debe a que la empresa de transporte tiene más envíos de lo habitual.
    .short = Motivo: hay muchas entregas estos días.

late-delivery-cause-unknown = La empresa de transporte todavía no me ha indicado el motivo del retraso.
    .short = No me han dado el motivo.

late-delivery-choice = Hay dos opciones: seguimos buscando el paquete o le devolvemos ya todo, incluido el costo de envío.
    .short = Podemos seguir buscando o devolverle ya todo, transporte incluido.

# $full_refund (money) the full refund, shipping included
late-delivery-choice-sum = Hay dos opciones: seguimos buscando el paquete o le devolvemos ya { $full_refund }, incluido el costo de envío.
    .short = Podemos seguir buscando o devolverle ya { $full_refund }, transporte incluido.

# angry
late-delivery-refund-now = No tiene que esperar más. Basta con una breve respuesta. En un plazo de un día hábil le reembolsaré todo, incluido el costo de envío.
    .short = Si me responde, le reembolsaré todo en un plazo de un día hábil, transporte incluido.

# angry · $full_refund (money) the full refund, shipping included
late-delivery-refund-now-sum = No tiene que esperar más. Basta con una breve respuesta. En un plazo de un día hábil le reembolsaré { $full_refund }, incluido el costo de envío.
    .short = Si me responde, le reembolsaré { $full_refund } en un plazo de un día hábil, transporte incluido.
