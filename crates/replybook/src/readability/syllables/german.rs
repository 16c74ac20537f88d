//! German: every vowel, but two that are one sound: ei, au, eu, äu, ie and what is doubled.

/// Two vowels that are one sound.
const ONE_SOUND: [&str; 12] = ["aa", "ai", "au", "ay", "ee", "ei", "eu", "ey", "ie", "oo", "äu", "oi"];
/// Beginnings after which a vowel is heard apart: be-enden, ge-ehrt, be-urteilen.
const APART: [&str; 6] = ["beend", "beeil", "beein", "geehr", "beurt", "geeig"];

pub(super) fn syllables(word: &[char]) -> usize {
    let text: String = word.iter().collect();
    let mut count = usize::from(APART.iter().any(|begin| text.contains(begin)));
    // Fa-mi-li-en, Li-ni-e.
    count += usize::from(["lien", "nien", "rien", "linie", "serie", "grafie"].iter().any(|end| text.ends_with(end)));
    let mut at = 0;
    while at < word.len() {
        let pair: String = word[at..].iter().take(2).collect();
        let silent = word[at] == 'u' && at > 0 && word[at - 1] == 'q';
        at += if ONE_SOUND.contains(&pair.as_str()) { 2 } else { 1 };
        count += usize::from(pair.starts_with(is_vowel) && !silent);
    }
    count
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ö' | 'ü' | 'é')
}

#[cfg(test)]
mod tests {
    use crate::readability::Tongue;
    use crate::readability::syllables::holds;

    #[test]
    fn known_words_have_their_syllables() {
        holds(Tongue::German, 1, "Sie ist frei hier Preis neu See Dank auf häuft");
        holds(Tongue::German, 2, "Ihre zurück neue Bauer freie Päckchen quittiert Werktag E-Mail");
        holds(Tongue::German, 3, "Bestellung Lieferung beenden geehrte Linie geändert beurteilt erhalten");
        holds(Tongue::German, 4, "Familien Stornierungen Rückerstattung Käuferschutz-Fall");
        holds(Tongue::German, 5, "Situation Information Geburtstagspaket Sendungsnummer-Feld");
    }
}
