//! Which words address the customer formally, and which as a friend.

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Voice {
    Formal,
    Friendly,
}

impl Voice {
    pub(super) const ALL: [Voice; 2] = [Voice::Formal, Voice::Friendly];

    /// The member of `$voice`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Voice::Formal => "formal",
            Voice::Friendly => "friendly",
        }
    }
}

/// With a capital within a sentence these address somebody; at its beginning they may mean others.
const GERMAN_FORMAL: &str = "Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres Ihrerseits Ihretwegen";

const GERMAN_FRIENDLY: &str = "\
    du dich dir dein deine deinem deinen deiner deines deins deinerseits deinetwegen euch euer eure eurem euren \
    eurer eures bist brauchst darfst hast hattest kannst könntest möchtest musst sollst solltest willst wirst \
    würdest";

/// `su`, `le` and `se` are anybody's; so is a verb in the third person, but an imperative with `-me` or `-nos` is not.
const SPANISH_FORMAL: &str = "\
    usted ustedes avíseme avísenos confírmeme confírmenos cuénteme cuéntenos dígame díganos envíeme envíenos \
    escríbame escríbanos hágame háganos indíqueme indíquenos mándeme mándenos permítame permítanos perdóneme \
    perdónenos";

const SPANISH_FRIENDLY: &str = "\
    tú te ti tu tus tuya tuyas tuyo tuyos contigo vosotras vosotros vuestra vuestras vuestro vuestros os avísame \
    avísanos confírmame confírmanos cuéntame cuéntanos dime dinos envíame envíanos escríbeme escríbenos hazme \
    haznos indícame indícanos mándame mándanos permíteme permítenos perdóname perdónanos avisarte ayudarte \
    confirmarte darte decirte devolverte enviarte escribirte informarte mandarte ofrecerte pedirte prometerte \
    debes eliges eres esperabas estás has necesitas pagas podías podrías prefieres puedes querías quieres \
    recibes sabes tenías tienes";

/// Spanish words in `-rás` that are no verbs in the future.
const NO_FUTURE: &str = "atrás detrás";

/// The voice that a word of a language belongs to; `None` for a word that fits both.
pub(super) fn of_voice(language: &str, word: &str, starts: bool) -> Option<Voice> {
    let small = word.to_lowercase();
    let among = |words: &str| has(words, &small);
    match language.split('-').next()? {
        "de" if !starts && has(GERMAN_FORMAL, word) => Some(Voice::Formal),
        "de" if among(GERMAN_FRIENDLY) => Some(Voice::Friendly),
        "es" if among(SPANISH_FORMAL) => Some(Voice::Formal),
        "es" if among(SPANISH_FRIENDLY) || is_future_of_friends(&small) => Some(Voice::Friendly),
        _ => None,
    }
}

fn has(words: &str, word: &str) -> bool {
    // Most words are in no list: one search tells so, where taking the list apart would take a step for each.
    let parted = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let alone = |at: usize| parted(words[..at].chars().next_back()) && parted(words[at + word.len()..].chars().next());
    words.match_indices(word).any(|(at, _)| alone(at))
}

/// `recibirás`: the future is the same for all verbs.
fn is_future_of_friends(word: &str) -> bool {
    word.ends_with("rás") && !has(NO_FUTURE, word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice(language: &str, word: &str) -> &'static str {
        of_voice(language, word, false).map_or("either", Voice::name)
    }

    #[test]
    fn a_word_of_address_has_a_voice() {
        for (language, word, wanted) in [
            ("de", "Ihnen", "formal"),
            ("de", "ihnen", "either"),
            ("de-AT", "Dein", "friendly"),
            ("es", "usted", "formal"),
            ("es-MX", "Recibirás", "friendly"),
            ("es", "detrás", "either"),
            ("es", "su", "either"),
            ("en", "you", "either"),
        ] {
            assert_eq!(voice(language, word), wanted, "{language} {word}");
        }
    }

    #[test]
    fn what_begins_a_sentence_may_mean_others() {
        assert!(of_voice("de", "Sie", true).is_none());
        assert!(of_voice("de", "Du", true).is_some());
    }
}
