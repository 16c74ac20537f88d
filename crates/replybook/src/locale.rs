//! Languages: the one asked for, the one used, and the chain in which sentences are looked for.

use icu_locale_core::DataLocale;
use icu_locale_fallback::LocaleFallbackIterator;
use icu_locale_fallback::LocaleFallbacker;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::short;
use crate::error::{Error, ErrorKind};
use crate::market::Market;

/// The language of a reply, and the chain of languages in which its sentences are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// What was asked for.
    pub asked: LanguageIdentifier,
    /// The same, as it is written.
    pub tag: String,
    /// What the reply is written in, with the market's region where the language is spoken there.
    pub used: LanguageIdentifier,
}

/// Chooses the language of a reply.
///
/// The language that the case names, else the market's first that the packs have. A language that no pack has is never
/// replaced in silence: only by the `fallback` that the caller names, or by the one that
/// the list of a market ends with that reads the language asked for.
pub(crate) fn choose(
    language: Option<&LanguageIdentifier>,
    fallback: Option<&LanguageIdentifier>,
    market: Option<&Market>,
    languages: &[String],
) -> Result<Choice, Error> {
    let has = |wanted: &LanguageIdentifier| languages.iter().any(|language| wanted.language.as_str() == language);
    let spoken = market.map(|market| &market.languages[..]).unwrap_or_default();
    let Some(asked) = language.or(spoken.first()) else {
        return Err(Error::new(ErrorKind::UnknownLanguage, "the case names neither a language nor a market")
            .help(format!("say one of the languages {}, or the customer's country", languages.join(", "))));
    };
    // A language that the market does not read is more likely a slip than a wish for the market's last.
    let last = spoken.last().filter(|_| spoken.iter().any(|language| language.language == asked.language));
    let found = [Some(asked), fallback, last].into_iter().flatten().find(|language| has(language));
    let Some(found) = found else {
        return Err(Error::new(ErrorKind::UnknownLanguage, format!("no pack writes replies in `{asked}`")).help(
            format!("there are: {}; name a fallback language if the customer takes one of them", languages.join(", ")),
        ));
    };
    let mut used = found.clone();
    // Scripts and variants have no words of their own here.
    used.script = None;
    used.clear_variants();
    Ok(Choice { asked: asked.clone(), tag: asked.to_string(), used: in_market(&used, market) })
}

/// A language in a market: with its region, where it has none and is spoken there.
pub(crate) fn in_market(language: &LanguageIdentifier, market: Option<&Market>) -> LanguageIdentifier {
    let mut used = language.clone();
    if used.region.is_none()
        && let Some(market) = market
        && market.languages.iter().any(|spoken| spoken.language == used.language)
    {
        used.region = market.region();
    }
    used
}

/// The chain of a language as CLDR has it: `es-MX`, `es-419`, `es`.
pub(crate) fn chain(language: &LanguageIdentifier) -> Vec<String> {
    // CLDR drops a region that adds nothing (`de-DE`); it stays the first of the chain, for packs that speak to it.
    let mut chain = vec![language.to_string()];
    chain.extend(inherited(language));
    chain.dedup();
    if chain.last().is_none_or(|last| last != language.language.as_str()) {
        chain.push(language.language.as_str().to_owned());
    }
    chain
}

/// A language and those that it inherits from, without what adds nothing: `es-MX`, `es-419`, `es`; `zh` for `zh-Hans-CN`.
fn inherited(language: &LanguageIdentifier) -> Vec<String> {
    let Ok(locale) = language.to_string().parse::<icu_locale_core::Locale>() else { return Vec::new() };
    let fallbacker = LocaleFallbacker::new();
    let mut steps: LocaleFallbackIterator<'_> =
        fallbacker.for_config(Default::default()).fallback_for(DataLocale::from(&locale));
    let mut inherited = Vec::new();
    while !steps.get().is_unknown() {
        inherited.push(steps.get().to_string());
        steps.step();
    }
    inherited
}

/// Finds, among some languages, the one for a reader of another: `zh-Hans` for `zh-CN`, `en` for `en-GB`.
///
/// None stands in for another: who reads `zh-TW` is not given `zh-Hans`.
pub(crate) fn read_by(reader: &LanguageIdentifier, known: &[LanguageIdentifier]) -> Option<usize> {
    known.iter().position(|known| known == reader).or_else(|| {
        let known: Vec<Option<String>> = known.iter().map(|known| inherited(known).into_iter().next()).collect();
        inherited(reader).iter().find_map(|step| known.iter().position(|known| known.as_ref() == Some(step)))
    })
}

/// Reads a language's tag as somebody wrote it.
pub(crate) fn tag(text: &str) -> Result<LanguageIdentifier, Error> {
    text.trim().parse().map_err(|_| {
        Error::new(ErrorKind::UnknownLanguage, format!("`{}` names no language", short(text)))
            .help("write a BCP 47 tag, such as `de` or `es-MX`")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::market::Directness;

    fn chain_of(tag: &str) -> String {
        chain(&tag.parse().unwrap()).join(" ")
    }

    #[test]
    fn the_chain_is_cldrs() {
        assert_eq!(chain_of("es-MX"), "es-MX es-419 es");
        assert_eq!(chain_of("es-ES"), "es-ES es");
        assert_eq!(chain_of("es"), "es");
        assert_eq!(chain_of("en-GB"), "en-GB en-001 en");
        assert_eq!(chain_of("en-US"), "en-US en");
        assert_eq!(chain_of("en-CH"), "en-CH en-150 en-001 en");
        assert_eq!(chain_of("de-AT"), "de-AT de");
        assert_eq!(chain_of("de-DE"), "de-DE de");
    }

    #[test]
    fn a_reader_gets_what_they_read_and_nothing_that_stands_in_for_it() {
        let known = ["en", "zh-Hans", "es-419"].map(|tag| tag.parse().unwrap());
        let reads = |tag: &str| read_by(&tag.parse().unwrap(), &known).map(|at| known[at].to_string());
        for (reader, found) in [
            ("en", "en"),
            ("en-GB", "en"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-Hans-SG", "zh-Hans"),
            ("es-MX", "es-419"),
        ] {
            assert_eq!(reads(reader).as_deref(), Some(found), "{reader}");
        }
        for reader in ["zh-TW", "zh-Hant", "es", "de", "und"] {
            assert_eq!(reads(reader), None, "{reader}");
        }
    }

    #[test]
    fn no_other_language_is_used_unless_somebody_named_it() {
        let languages = ["en".to_owned(), "es".to_owned(), "de".to_owned()];
        let choose = |language: &str, fallback: Option<&str>| {
            let fallback = fallback.map(|tag| tag.parse().unwrap());
            choose(Some(&language.parse().unwrap()), fallback.as_ref(), None, &languages).map(|c| c.used.to_string())
        };
        assert_eq!(choose("de", None).unwrap(), "de");
        assert_eq!(choose("de-Latn-CH-1996", None).unwrap(), "de-CH");
        assert_eq!(choose("fr", Some("en")).unwrap(), "en");
        assert_eq!(choose("fr", None).unwrap_err().kind(), ErrorKind::UnknownLanguage);
        assert_eq!(choose("fr", Some("it")).unwrap_err().kind(), ErrorKind::UnknownLanguage);
    }

    #[test]
    fn the_language_that_a_markets_list_ends_with_stands_in() {
        let languages = ["en".to_owned(), "es".to_owned(), "de".to_owned()];
        let market = |list: &str| Market {
            languages: list.split(' ').map(|tag| tag.parse().unwrap()).collect(),
            currency: "EUR".into(),
            time_zones: Vec::new(),
            withdrawal_days: None,
            guarantee_years: None,
            directness: Directness::Direct,
            address: None,
            payment: None,
            avoid: None,
            zone: None,
            id: "DE".into(),
            place: 0,
        };
        let fr = "fr".parse().unwrap();
        for (list, used) in [("fr de en", "en-DE"), ("de fr", "none"), ("de en", "none")] {
            let chosen = choose(Some(&fr), None, Some(&market(list)), &languages);
            assert_eq!(chosen.map_or("none".into(), |choice| choice.used.to_string()), used, "{list}");
        }
    }
}
