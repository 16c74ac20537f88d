### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

follow-up-all-well = ¿Quedó todo bien?
