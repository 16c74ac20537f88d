//! The settings in which an example case is answered.

use super::view::View;
use crate::case::{Case, Markup};
use crate::fact::Type;

/// A case in one setting.
pub(super) struct Setting {
    /// In words: `in es, friendly`.
    pub name: String,
    pub case: Case,
    /// Whether it differs from the example in more than language and voice.
    pub varied: bool,
}

/// The case in every language and voice; in every mood as well; and on every channel.
pub(super) fn settings(view: &View<'_>, file: &str, case: &Case) -> Vec<Setting> {
    let mut settings = Vec::new();
    let stack = &view.book.stack;
    // A case that lies in a pack below knows nothing of the languages that a pack above it adds.
    let known = stack.file(file).map_or(stack.languages(), |file| stack.languages_below(file.pack + 1));
    let languages: Vec<&String> = stack.languages().iter().filter(|language| known.contains(language)).collect();
    let voices = ways(view, case, "voice");
    let moods = ways(view, case, "mood");
    for (language, voice) in languages.iter().flat_map(|language| voices.iter().map(move |voice| (*language, voice))) {
        let mut said = case.clone().language(language);
        let mut name = format!("in {language}");
        if let Some(voice) = voice {
            said.seller = said.seller.voice(voice);
            name = format!("{name}, {voice}");
        }
        for mood in moods.iter().flatten() {
            let mut said = said.clone();
            said.customer = said.customer.mood(mood);
            settings.push(Setting { name: format!("{name}, {mood}"), case: said, varied: true });
        }
        settings.push(Setting { name, case: said, varied: false });
    }
    if case.facts.get("channel").is_none() {
        // Each channel in another language, and all of them in turn.
        let known = ways(view, case, "channel");
        let channels = view.channels.iter().filter(|(id, _)| known.contains(&Some(id)));
        for ((id, _), language) in channels.zip(languages.iter().copied().cycle()) {
            let case = Case { markup: Markup::Text, ..case.clone() }.language(language).channel(id);
            settings.push(Setting { name: format!("on {id}, in {language}"), case, varied: true });
        }
    }
    // As it stands first: what is wrong then is wrong with the example, and not with a setting.
    settings.sort_by_key(|setting| setting.varied);
    settings
}

/// The members of a choice that every case may carry, or none where the case cannot be given another.
fn ways<'a>(view: &'a View<'_>, case: &Case, name: &str) -> Vec<Option<&'a str>> {
    let common = &view.book.common;
    match common.find(name).map(|slot| &common.get(slot).ty) {
        Some(Type::Choice(members)) if case.facts.get(name).is_none() => {
            members.iter().map(|member| Some(&**member)).collect()
        }
        _ => vec![None],
    }
}
