### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

sample-or-trial-return-seller = El costo de la devolución corre por nuestra cuenta.

sample-or-trial-return-customer = El costo de la devolución corre por su cuenta.
