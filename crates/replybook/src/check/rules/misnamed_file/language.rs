//! The folders of `locales/`.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use super::{Wrong, did_you_mean};
use crate::check::view::View;
use crate::diagnostic::{nearest, short};
use crate::locale;

/// Whether nobody looks into a folder of a language. A pack below is not to blame for languages that are no longer
/// declared.
pub(super) fn wrong(view: &View<'_>, pack: usize, folder: &str) -> Option<Wrong> {
    let stack = &view.book.stack;
    let declared: BTreeSet<&str> =
        stack.languages().iter().chain(stack.languages_below(pack + 1)).map(String::as_str).collect();
    let agents = of_agents(view, pack);
    let Ok(tag) = folder.parse::<LanguageIdentifier>() else {
        let known = declared.iter().copied().chain(agents.iter().map(String::as_str));
        let help =
            nearest(folder, known).map_or("write a BCP 47 tag, such as `de` or `es-MX`".to_owned(), did_you_mean);
        return Some(Wrong::new(format!("`{}` is no language", short(folder)), help));
    };
    let written = tag.to_string();
    if written != folder {
        return Some(Wrong::new(format!("nothing looks for the language `{}`", short(folder)), did_you_mean(&written)));
    }
    if agents.contains(folder) {
        return None;
    }
    if !declared.contains(tag.language.as_str()) {
        let list = declared.iter().copied().collect::<Vec<_>>().join(", ");
        let help = format!("declare it in the `languages` of templates/pack.yaml; there are: {list}");
        return Some(Wrong::new(format!("no reply is written in `{}`", short(folder)), help));
    }
    // Replies look for a language and a region alone.
    (tag.script.is_some() || tag.variants().next().is_some()).then(|| {
        let plain = LanguageIdentifier::from_parts(tag.language, None, tag.region, &[]);
        Wrong::new(format!("no reply looks for `{folder}`"), did_you_mean(&plain.to_string()))
    })
}

/// The languages in which an agent's step is looked for.
pub(super) fn of_agents(view: &View<'_>, pack: usize) -> BTreeSet<String> {
    let stack = &view.book.stack;
    let languages = stack.agent_languages().iter().chain(stack.agent_languages_below(pack + 1));
    languages.flat_map(locale::chain).collect()
}
