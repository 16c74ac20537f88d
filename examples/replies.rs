//! Every case that the built-in pack comes with, in each of some languages and both voices.

use replybook::{Case, Error, Playbook};

/// The languages and regions that the built-in pack has words for.
pub const LANGUAGES: [&str; 7] = ["en-US", "en-GB", "es-ES", "es-MX", "de-DE", "de-AT", "de-CH"];
const VOICES: [&str; 2] = ["formal", "friendly"];

/// A case, ready to be answered.
pub struct Setting {
    /// What the case is called: `example:done-on-email`, `covering:done/cancel-order-refund`.
    pub name: String,
    pub language: &'static str,
    pub voice: &'static str,
    pub case: Case,
}

/// The example cases and the covering cases of a scenario, each in these languages and both voices.
pub fn settings(book: &Playbook, scenario: &str, languages: &[&'static str]) -> Result<Vec<Setting>, Error> {
    let examples = book.examples(scenario)?.into_iter();
    let examples = examples.map(|example| (format!("example:{}", example.name), example.case));
    let covering = book.covering_cases(scenario)?.into_iter();
    let covering = covering.map(|covering| (format!("covering:{}", covering.name), covering.case));
    let mut settings = Vec::new();
    for (name, case) in examples.chain(covering) {
        // A case that depends on the voice names it itself.
        let given =
            serde_json::to_value(&case.seller).ok().and_then(|seller| Some(seller.get("voice")?.as_str()?.to_owned()));
        for voice in VOICES.into_iter().filter(|voice| given.as_ref().is_none_or(|given| given == voice)) {
            for language in languages {
                let mut case = case.clone().language(language);
                case.seller = case.seller.voice(voice);
                settings.push(Setting { name: name.clone(), language, voice, case });
            }
        }
    }
    Ok(settings)
}
