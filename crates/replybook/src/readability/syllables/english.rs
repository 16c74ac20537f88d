//! English: groups of vowels, without those that nobody hears.

/// Words that the rules get wrong and that replies are full of.
const EXCEPTIONS: &[(&str, usize)] = &[
    ("anyone", 3),
    ("area", 3),
    ("areas", 3),
    ("business", 2),
    ("every", 2),
    ("everything", 3),
    ("idea", 3),
    ("ideas", 3),
    ("people", 2),
    ("quiet", 2),
    ("safety", 2),
    ("someone", 2),
    ("sometimes", 2),
    ("somewhere", 2),
    ("therefore", 2),
    ("warehouse", 2),
    ("wholesale", 2),
];
/// What follows an e within a word that nobody hears: safe-ly, replace-ment.
const AFTER_SILENT: [&str; 8] = ["ly", "ment", "ments", "ful", "fully", "less", "ness", "thing"];

pub(super) fn syllables(word: &[char]) -> usize {
    let text: String = word.iter().collect();
    if let Some((_, counted)) = EXCEPTIONS.iter().find(|(known, _)| *known == text) {
        return *counted;
    }
    let text = text.replace('’', "'");
    let word = text.strip_suffix("'s").unwrap_or(&text);
    let groups = groups(word);
    let (more, fewer) = (heard_apart(word, groups), silent(word, groups));
    (groups + more).saturating_sub(fewer).max(1)
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Runs of vowels. The y of "your" and of "player" is a consonant, and so is the u of "question".
fn groups(word: &str) -> usize {
    let chars: Vec<char> = word.chars().collect();
    let vowel = |at: usize| match chars[at] {
        'y' => {
            let after = chars.get(at + 1).is_some_and(|c| is_vowel(*c));
            !(after && (at == 0 || is_vowel(chars[at - 1])))
        }
        'u' => at == 0 || chars[at - 1] != 'q',
        c => is_vowel(c),
    };
    (0..chars.len()).filter(|at| vowel(*at) && (*at == 0 || !vowel(at - 1))).count()
}

/// The letter so many places before an ending.
fn before(word: &str, end: &str) -> Option<char> {
    word.strip_suffix(end)?.chars().next_back()
}

/// Vowels that stand side by side and are heard apart.
fn heard_apart(word: &str, groups: usize) -> usize {
    let mut more = 0;
    for (pair, joined_after) in [("ia", "cts"), ("io", "ctsgx"), ("iu", "ctsgx"), ("ua", "gq"), ("eo", "gp")] {
        more += word
            .match_indices(pair)
            .filter(|(at, _)| {
                let before = word[..*at].chars().next_back();
                before.is_some_and(|c| !joined_after.contains(c)) && !word[*at..].starts_with("ion") || *at == 0
            })
            .count();
    }
    for end in ["ient", "ience", "ients", "iently"] {
        more += usize::from(before(word, end).is_some_and(|c| c != 't' && c != 'c'));
    }
    for end in ["ier", "iers", "iest", "iety", "uel", "uence", "eum"] {
        more += usize::from(groups > 1 && word.ends_with(end));
    }
    more += usize::from(before(word, "ing").is_some_and(|c| "aeiou".contains(c)));
    let trying = word.strip_suffix("ying").and_then(|stem| stem.chars().next_back());
    more += usize::from(trying.is_some_and(|c| !is_vowel(c)));
    more += usize::from(word.ends_with("ism") || word.ends_with("isms"));
    more += usize::from(word.starts_with("creat") || word.starts_with("react") || word.starts_with("scien"));
    more + usize::from(before(word, "n't").is_some_and(|c| !is_vowel(c) && !"rnl".contains(c)) || word == "couldn't")
}

/// An e that nobody hears: at the end, in -es and -ed, before another ending.
fn silent(word: &str, groups: usize) -> usize {
    if groups < 2 {
        return 0;
    }
    let consonant = |c: char| !is_vowel(c);
    // ta-ble, han-dled: the l is a syllable with it.
    let with_l = |stem: &str| {
        stem.strip_suffix('l').and_then(|stem| stem.chars().next_back()).is_some_and(|c| consonant(c) && c != 'l')
    };
    let ends = |end: &str, kept_after: &str| {
        let stem = word.strip_suffix(end).unwrap_or_default();
        stem.chars().next_back().is_some_and(|c| consonant(c) && !kept_after.contains(c)) && !with_l(stem)
    };
    let hissed = word.ends_with("ches") || word.ends_with("shes");
    let last = ends("e", "") || (ends("es", "sxzcg") && !hissed) || ends("ed", "td");
    let inner = AFTER_SILENT.iter().any(|end| {
        let stem = word.strip_suffix(end).and_then(|stem| stem.strip_suffix('e')).unwrap_or_default();
        stem.chars().next_back().is_some_and(|c| consonant(c) && c != 'l' || c == 'l' && *end == "ly")
            && stem.contains(is_vowel)
    });
    usize::from(last) + usize::from(inner)
}

#[cfg(test)]
mod tests {
    use crate::readability::Tongue;
    use crate::readability::syllables::holds;

    #[test]
    fn known_words_have_their_syllables() {
        let one = "you your the late shipped sent called through please eight price weeks charged moved don't tier";
        holds(Tongue::English, 1, one);
        let two = "order parcel refund money being trying paying received ordered handled changes boxes pieces quiet
            business every people arrived option table safely payment player beyond didn't question value issue settled";
        holds(Tongue::English, 2, two);
        let three =
            "everything replacement completely refunded supplier carrier earlier idea anyone video actual period
            important arrangement settlement employee guarantee creating reaction premium manual";
        holds(Tongue::English, 3, three);
        holds(
            Tongue::English,
            4,
            "delivery tracking-number experience's available material apologize identical previously",
        );
        holds(Tongue::English, 5, "unavailable cancellation-fee immediately individual");
    }
}
