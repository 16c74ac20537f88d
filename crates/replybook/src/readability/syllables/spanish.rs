//! Spanish: every vowel, but a weak one (i, u) beside another makes one syllable with it unless it has the accent.

pub(super) fn syllables(word: &[char]) -> usize {
    let mut count = 0;
    // What the vowel before was, if the letter before was one.
    let mut last = None;
    for (at, c) in word.iter().enumerate() {
        let vowel = match c {
            'a' | 'e' | 'o' | 'á' | 'é' | 'ó' => Some(Vowel::Strong),
            'í' | 'ú' => Some(Vowel::Accented),
            'i' | 'ü' => Some(Vowel::Weak),
            // The u of que, qui, gue, gui is silent.
            'u' => {
                let silent = matches!(word.get(at.wrapping_sub(1)), Some('q' | 'g'))
                    && matches!(word.get(at + 1), Some('e' | 'i' | 'é' | 'í'));
                if silent { None } else { Some(Vowel::Weak) }
            }
            // hoy, y; not yo.
            'y' => (!word.get(at + 1).is_some_and(|next| "aeiouáéíóú".contains(*next))).then_some(Vowel::Weak),
            _ => None,
        };
        let joins = matches!(
            (last, vowel),
            (Some(Vowel::Weak), Some(Vowel::Strong | Vowel::Weak)) | (Some(Vowel::Strong), Some(Vowel::Weak))
        );
        count += usize::from(vowel.is_some() && !joins);
        last = vowel;
    }
    count
}

#[derive(Clone, Copy)]
enum Vowel {
    Strong,
    Weak,
    Accented,
}

#[cfg(test)]
mod tests {
    use crate::readability::Tongue;
    use crate::readability::syllables::holds;

    #[test]
    fn known_words_have_their_syllables() {
        holds(Tongue::Spanish, 1, "y de que ley muy hoy bien cien guion seis");
        holds(Tongue::Spanish, 2, "día país ciudad cuenta aquí quiere nuestro después agua");
        holds(Tongue::Spanish, 3, "envío pedido paquete mañana reseña incluido cuidado siguiente leyendo");
        holds(Tongue::Spanish, 4, "artículo devolución compañía todavía recibirá teléfono reembolso");
        holds(Tongue::Spanish, 5, "aeropuerto cancelaciones inconveniente");
        holds(Tongue::Spanish, 6, "disponibilidad inmediatamente");
    }
}
