### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

review-response-subject-public = Nuestra respuesta a su opinión

# Said where this is a further question in the same message.
review-response-also = También nos dijo qué le pareció la compra.

# the review says nothing
review-response-review = Gracias por su opinión.

review-response-cause-production = Nuestro control final no detectó una falla de fabricación.

review-response-told = Le envié nuestra solución en un mensaje privado.
    .short = Le envié la solución en privado.

review-response-refund = Le reembolso todo lo que pagó, incluido el costo de envío.

review-response-repair = Repararemos el artículo sin costo y pagaremos el envío de ida y vuelta.
