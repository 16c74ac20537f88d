### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

late-delivery-cause-volume = El retraso se debe a que la empresa de transporte tiene más envíos de lo habitual.

late-delivery-cause-unknown = La empresa de transporte todavía no me ha indicado el motivo del retraso.

late-delivery-choice = Hay dos opciones: seguimos buscando el paquete o le devolvemos ya todo, incluido el costo de envío.

# $full_refund (money) the full refund, shipping included
late-delivery-choice-sum = Hay dos opciones: seguimos buscando el paquete o le devolvemos ya { $full_refund }, incluido el costo de envío.

# angry
late-delivery-refund-now = No tiene que esperar más. Basta con una breve respuesta. En un plazo de un día hábil le reembolsaré todo, incluido el costo de envío.

# angry · $full_refund (money) the full refund, shipping included
late-delivery-refund-now-sum = No tiene que esperar más. Basta con una breve respuesta. En un plazo de un día hábil le reembolsaré { $full_refund }, incluido el costo de envío.
