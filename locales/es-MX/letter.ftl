### Mexico says these differently.

# the gender is not known · $salutation_name (text) the full name
# voice: neutral
letter-salutation-name = { $greeting ->
   *[dear] Apreciable { $salutation_name }:
    [hi] Hola, { $salutation_name }:
    [hello] Hola, { $salutation_name }:
}
