//! A German or Spanish message has a word of one voice where the other is spoken.
//!
//! The words are looked for in each variant of a select on `$voice`. Outside of such a select a message is said in both
//! voices, and has words of neither, unless `voices` of `templates/pack.yaml` settles which one it is. A word that might mean
//! somebody else is left alone: *Sie* and *Ihr* at the beginning of a sentence, *su*, *le*. So is what stands in a term,
//! which may be a name.
//!
//! # Why is this bad?
//! The customer is addressed as *Sie* in one sentence and as *du* in the next. Nothing looks more like a machine.
//!
//! # Example
//! ```ftl
//! # locales/de
//! cancel-order-done = { $voice ->
//!     [friendly] Die Bestellung ist storniert, wie Sie es wollten.
//!    *[formal] Die Bestellung ist storniert, wie Sie es wünschten.
//! }
//! ```
//! Write `wie du es wolltest` for friends.

mod words;

use self::words::{Voice, of_voice};
use crate::check::messages::Entry;
use crate::check::view::View;
use crate::check::wording::{Arm, Part, Says, Wording, key};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("mixed-voices", Severity::Warning, head!("mixed_voices.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for entry in view.messages().said().filter(|entry| !entry.name.is_term() && !entry.is_for_agent()) {
        let settled =
            view.settled_voice(entry).and_then(|name| Voice::ALL.into_iter().find(|voice| voice.name() == name));
        for wording in &entry.wordings {
            let mut told = None;
            for (at, part) in wording.parts.iter().enumerate() {
                let (Says::Text(text) | Says::Start(text)) = part.says else { continue };
                let Some(spoken) = spoken(wording, part.arm, settled).filter(|_| told != Some(part.arm)) else {
                    continue;
                };
                let starts = at.checked_sub(1).is_none_or(|before| !goes_on(&wording.parts[before], part));
                // The first word of a variant is enough: the rest goes with it.
                if let Some(finding) = look(entry, text, starts, spoken) {
                    findings.push(finding);
                    told = Some(part.arm);
                }
            }
        }
    }
}

/// The voices in which a variant is said.
#[derive(Clone, Copy)]
enum Spoken {
    One(Voice),
    Both,
}

/// `None` for a variant whose voice cannot be told.
fn spoken(wording: &Wording<'_>, arm: Option<Arm>, settled: Option<Voice>) -> Option<Spoken> {
    match wording.arms(arm).find(|(select, _)| select.fact() == Some("voice")) {
        None => Some(settled.map_or(Spoken::Both, Spoken::One)),
        Some((select, named)) => {
            let other =
                || Voice::ALL.into_iter().find(|voice| select.keys.iter().all(|named| key(named) != voice.name()));
            let named = Voice::ALL.into_iter().find(|voice| voice.name() == key(named));
            named.or_else(other).map(Spoken::One)
        }
    }
}

/// Whether a text goes on with the sentence that the part before it is in.
fn goes_on(before: &Part<'_>, part: &Part<'_>) -> bool {
    matches!(before.says, Says::Fact(_) | Says::Start(_)) && before.arm == part.arm
}

/// The first word of a text that is of a voice in which it is not said.
fn look(entry: &Entry<'_>, text: &str, mut starts: bool, spoken: Spoken) -> Option<Diagnostic> {
    let language = entry.file.language;
    let mut rest = text;
    while let Some(begin) = rest.find(char::is_alphabetic) {
        let (between, word) = rest.split_at(begin);
        // After a dash, a colon or a quotation mark a sentence may begin as well.
        starts = between
            .trim()
            .chars()
            .next_back()
            .map_or(starts, |mark| !mark.is_alphanumeric() && mark != ',' && mark != ';');
        let word = &word[..word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len())];
        rest = &rest[begin + word.len()..];
        if let Some(voice) = of_voice(language, word, starts)
            && let Some(wrong) = spoken.wrong(voice)
        {
            let message = format!("`{word}` is a word of the {} voice, and {wrong}", voice.name());
            return Some(entry.found(&RULE, word, message).help(spoken.help()));
        }
        starts = false;
    }
    None
}

impl Spoken {
    /// Where a word of a voice is said, if it is out of place there.
    fn wrong(self, voice: Voice) -> Option<String> {
        match self {
            Spoken::One(spoken) if spoken == voice => None,
            Spoken::One(spoken) => Some(format!("is said in the {} one", spoken.name())),
            Spoken::Both => Some("is said in both".to_owned()),
        }
    }

    fn help(self) -> String {
        match self {
            Spoken::One(voice) => format!("use the words of the {} voice", voice.name()),
            Spoken::Both => "select on `$voice`, or word it so that nobody is addressed".to_owned(),
        }
    }
}
