//! Whether a sentence tells what has happened: before a purchase, nothing has.

use crate::readability::Tongue;

/// Whether the words of a sentence, in small letters, tell what somebody did or what became of something.
pub(super) fn tells_what_happened(tongue: Tongue, words: &[String]) -> bool {
    match tongue {
        Tongue::English => english(words),
        Tongue::Spanish => spanish(words),
        Tongue::German => german(words),
    }
}

fn among(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

fn english(words: &[String]) -> bool {
    let is_done = |word: &String| {
        let regular = word.len() >= 5 && word.ends_with("ed") && !among(ENGLISH_OTHERS, word);
        regular || among(ENGLISH_DONE, word)
    };
    let after = |at: usize| words.iter().skip(at + 1).take(3).any(is_done);
    words.iter().enumerate().any(|(at, word)| {
        let passive = at > 0 && among("is are be being not can", &words[at - 1]);
        among(ENGLISH_PAST, word) && !passive
            || among("was were been got have has had i've we've you've it's", word) && after(at)
    })
}

/// Irregular participles.
const ENGLISH_DONE: &str = "sent left lost broken found put taken brought held gone paid kept given bought driven got stopped torn bent \
    sold";

/// What somebody did.
const ENGLISH_PAST: &str = "tried collected left arrived came went reached packed posted sent shipped booked handed found received \
    bought ordered paid added cancelled canceled issued refunded repaired replaced credited charged returned lost delivered \
    attempted rang dropped missed stopped forwarded dispatched despatched";

/// What ends in the same way, and what is done to a product before anybody buys it.
const ENGLISH_OTHERS: &str = "based need needed indeed limited included required designed tested developed produced discontinued \
    introduced asked interested supposed advised recommended lined unused padded rated pleased delighted listed updated printed \
    finished coated treated painted mixed wanted looked checked noted hundred embed speed";

fn spanish(words: &[String]) -> bool {
    let participle = |word: &String| {
        let regular = word.len() >= 5 && (word.ends_with("ado") || word.ends_with("ido"));
        (regular && !among(SPANISH_OTHERS, word)) || among("hecho puesto roto visto abierto vuelto", word)
    };
    let after = |at: usize| words.iter().skip(at + 1).take(2).any(participle);
    let sorry =
        || words.iter().any(|word| among("siento sentimos lamento lamentamos disculpe disculpa perdone pena", word));
    let was = |word: &String| ["ara", "iera", "aran", "ieran"].iter().any(|end| word.ends_with(end)) || word == "haya";
    words.iter().any(was) && sorry()
        || words.iter().enumerate().any(|(at, word)| {
            let long = word.chars().count() >= 4;
            // "llegó", "entregaron", "reservé"; not "enviaré".
            let past = (word.ends_with('ó') || word.ends_with("aron") || word.ends_with("ieron"))
                && !among(SPANISH_OTHERS, word);
            let mine = word.ends_with('é') && !word.ends_with("ré") && word.len() > 5 && !among(SPANISH_OTHERS, word);
            let aux = among("he ha han has hemos habia habían había habíamos hubo", word) && after(at);
            long && (past || mine)
                || aux
                || among("faltaba faltaban estaba estaban iba iban fue fueron tuvo tuvimos hizo hicimos", word)
        })
}

/// What ends in the same way, and what is done to a product before anybody buys it.
const SPANISH_OTHERS: &str = "preguntó consultó diseñó fabricó creó interesó dominó café puré bebé también porqué chalé comité carné \
    preguntado consultado diseñado fabricado pensado probado interesado creado sido podido tenido querido lanzado \
    agotó sustituyó reemplazó probó funcionó probamos gustó resultó subió bajó";

fn german(words: &[String]) -> bool {
    let has = |list: &str| words.iter().any(|word| among(list, word));
    let done = || words.iter().any(|word| is_participle(word));
    has("haben habe hat hast hatte hatten wurde wurden worden") && done()
        || has("stand standen kam kamen lag lagen ging gingen fehlte fehlten brachte")
            && has("gestern heute montag dienstag mittwoch donnerstag freitag samstag leider nicht vor")
}

/// Whether a German word is what has been done: "abgeholt", "verschickt", "storniert".
fn is_participle(word: &str) -> bool {
    let ends = word.ends_with('t') || word.ends_with("en");
    if !ends || word.len() < 6 || among(GERMAN_OTHERS, word) {
        return false;
    }
    let stem = SEPARABLE.split(' ').find_map(|prefix| word.strip_prefix(prefix)).unwrap_or(word);
    let marked = stem.starts_with("ge") && stem.len() >= 6;
    let inseparable =
        ["ver", "be", "er", "ent", "zer", "über"].iter().any(|prefix| stem.starts_with(prefix)) && word.ends_with('t');
    marked || inseparable || word.ends_with("iert") || among(GERMAN_DONE, stem)
}

/// Participles that have no mark.
const GERMAN_DONE: &str = "erhalten bekommen zerbrochen verloren vergessen verlassen entschieden versprochen besprochen übernommen \
    übergeben erfahren verschoben";

const SEPARABLE: &str = "zurück nach weiter raus los weg mit bei hin her um vor zu auf aus ab an ein";

/// What looks the same, and what is done to a product before anybody buys it.
const GERMAN_OTHERS: &str = "gefragt nachgefragt angefragt gebeten entwickelt getestet gefertigt hergestellt entworfen gebaut gemacht gedacht \
    geeignet gewesen gegen gegeben angegeben gern gerät gewicht gesamt gesicht geschenk gehört getan geben gehen gelten genügen \
    gewöhnen gefallen besonders bereits erst verpackt beliebt bekannt bedient erlaubt bestimmt berührt bewährt behandelt \
    beschichtet verarbeitet verwendet empfohlen gewünscht verändert erreicht überhaupt unterschied angebot";

#[cfg(test)]
mod tests {
    use super::*;

    fn tells(tongue: Tongue, text: &str) -> bool {
        let words: Vec<String> = text.split(' ').map(str::to_lowercase).collect();
        tells_what_happened(tongue, &words)
    }

    #[test]
    fn what_happened_is_told_in_the_past() {
        assert!(tells(Tongue::English, "both rugs were packed yesterday"));
        assert!(tells(Tongue::English, "the box was left with the neighbour"));
        assert!(!tells(Tongue::English, "the lamp was designed in Italy and fits"));
        assert!(tells(Tongue::Spanish, "la caja se dejó en conserjería"));
        assert!(tells(Tongue::Spanish, "hemos mandado otra"));
        assert!(!tells(Tongue::Spanish, "le enviaré una foto del café"));
        assert!(tells(Tongue::German, "wir haben den Versand gestoppt"));
        assert!(tells(Tongue::German, "der Schrank wurde gestern abgeholt"));
        assert!(!tells(Tongue::German, "wir haben die Lampe auf Lager"));
        assert!(!tells(Tongue::German, "das Holz ist geölt"));
    }
}
