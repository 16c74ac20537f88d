//! The ways in which one case can be said: languages and regions, and voices.

use serde::Serialize;

use crate::case::Case;
use crate::fact::Type;
use crate::playbook::Inner;

/// A case as it is answered in one language or region, and in one voice.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Setting {
    /// The language or region: `de-AT`.
    pub language: String,
    /// The language that the packs declare, and which the region is one of: `de`.
    pub declared: String,
    /// The voice; `None` where the case itself settles it.
    pub voice: Option<String>,
    /// The case, in that language and voice.
    pub case: Case,
}

impl Setting {
    /// Every way to say a case: in the languages that are declared, each followed by its regions that have words of their own;
    /// in no other than its own, if it names one.
    pub(crate) fn all(book: &Inner, case: &Case) -> Vec<Setting> {
        let mut settings = Vec::new();
        let tags = case.language.as_deref().map_or_else(|| book.reply_tags(), |own| vec![own]);
        for tag in tags {
            let said = case.clone().language(tag);
            let declared = tag.split('-').next().unwrap_or(tag);
            let setting = |voice: Option<&str>, case| {
                let (language, declared) = (tag.to_owned(), declared.to_owned());
                Setting { language, declared, voice: voice.map(str::to_owned), case }
            };
            match voices(book, case) {
                [] => settings.push(setting(None, said)),
                voices => settings.extend(voices.iter().map(|voice| setting(Some(voice), in_voice(&said, voice)))),
            }
        }
        settings
    }
}

/// The voices that a case can be answered in; none where the case itself settles it.
pub(crate) fn voices<'b>(book: &'b Inner, case: &Case) -> &'b [Box<str>] {
    match book.common.find("voice").map(|slot| &book.common.get(slot).ty) {
        Some(Type::Choice(members)) if case.seller.0.get("voice").is_none() && case.facts.get("voice").is_none() => {
            members
        }
        _ => &[],
    }
}

pub(crate) fn in_voice(case: &Case, voice: &str) -> Case {
    let mut said = case.clone();
    said.seller = said.seller.voice(voice);
    said
}

#[cfg(test)]
mod tests {
    use crate::{Case, Playbook};

    #[test]
    fn a_case_is_said_in_every_region_that_has_words_and_in_both_voices() {
        let settings = Playbook::builtin().settings(&Case::new("cancel-order"));
        let said: Vec<String> = settings
            .iter()
            .map(|setting| format!("{} {}", setting.language, setting.voice.as_deref().unwrap_or("-")))
            .collect();
        for wanted in ["en formal", "en friendly", "de-AT formal", "de-CH friendly", "es-MX formal"] {
            assert!(said.iter().any(|said| said == wanted), "{wanted} is not among {said:?}");
        }
        assert!(settings.iter().all(|setting| setting.language.starts_with(&setting.declared)));
    }
}
