### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# the friendly voice, only a surname is known
# voice: neutral
letter-salutation-friendly-surname = { $gender ->
    [male] Hola, señor { $salutation_surname }:
   *[female] Hola, señora { $salutation_surname }:
}
