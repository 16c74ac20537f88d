//! The parts of a snapshot's text, and what their headings name.

use replybook::Setting;

/// What a heading begins with.
pub(crate) const HEADING: &str = "──── ";
/// What follows in the heading of the agent's part.
pub(crate) const AGENT: &str = "for the agent";

/// The heading of what the guard finds.
pub(crate) const FINDINGS: &str = "findings";

/// The voices that there are: whatever else a heading names is a language.
const VOICES: [&str; 2] = ["formal", "friendly"];

/// Where in a snapshot something stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Customer { language: String, voice: Option<String> },
    Agent { language: String },
}

impl Place {
    pub(crate) fn of(setting: &Setting) -> Place {
        Place::Customer { language: setting.language.clone(), voice: setting.voice.clone() }
    }

    pub(crate) fn is_agents(&self) -> bool {
        matches!(self, Place::Agent { .. })
    }

    /// The language and the voice.
    pub(crate) fn cell(&self) -> (&str, Option<&str>) {
        match self {
            Place::Customer { language, voice } => (language, voice.as_deref()),
            Place::Agent { language } => (language, None),
        }
    }

    /// Whether a heading names it.
    pub(crate) fn is_in(&self, heading: &str) -> bool {
        let cell = self.cell();
        cells(heading).any(|named| named == cell)
    }
}

/// `de, de-AT, formal, friendly · de-CH, formal`: the settings, those together that are said in the same voices.
pub(crate) fn heading<'s>(settings: impl Iterator<Item = (&'s str, Option<&'s str>)>) -> String {
    let mut tongues: Vec<(&str, Vec<&str>)> = Vec::new();
    for (language, voice) in settings {
        match tongues.iter_mut().find(|(known, _)| *known == language) {
            Some((_, voices)) => voices.extend(voice),
            None => tongues.push((language, voice.into_iter().collect())),
        }
    }
    let mut groups: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
    for (language, voices) in tongues {
        match groups.iter_mut().find(|(_, known)| *known == voices) {
            Some((languages, _)) => languages.push(language),
            None => groups.push((vec![language], voices)),
        }
    }
    let groups = groups.into_iter().map(|(languages, voices)| [languages, voices].concat().join(", "));
    groups.collect::<Vec<_>>().join(" · ")
}

/// The settings that a heading names: each language in each voice.
pub(crate) fn cells(heading: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    heading.split(" · ").flat_map(|group| {
        let (voices, languages): (Vec<&str>, Vec<&str>) = group.split(", ").partition(|name| VOICES.contains(name));
        let voices: Vec<Option<&str>> =
            if voices.is_empty() { vec![None] } else { voices.into_iter().map(Some).collect() };
        let cells = languages.into_iter().flat_map(|language| voices.iter().map(move |voice| (language, *voice)));
        cells.collect::<Vec<_>>()
    })
}

/// The part of a snapshot's text that stands at a place, without its heading.
pub(crate) fn part<'t>(text: &'t str, place: &Place) -> Option<&'t str> {
    parts(text).find_map(|(heading, part)| {
        let here = match (place, heading.strip_prefix(AGENT)) {
            (Place::Agent { language }, Some(rest)) => rest.split(", ").any(|name| name == language),
            (Place::Customer { .. }, None) => place.is_in(heading),
            _ => false,
        };
        here.then_some(part)
    })
}

/// The parts of a snapshot's text, each with its heading.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let first = text.starts_with(HEADING).then_some(0);
    let next = text.match_indices('\n').map(|(at, _)| at + 1).filter(|at| text[*at..].starts_with(HEADING));
    let starts: Vec<usize> = first.into_iter().chain(next).collect();
    (0..starts.len()).map(move |at| {
        let end = starts.get(at + 1).copied().unwrap_or(text.len());
        let part = &text[starts[at] + HEADING.len()..end];
        part.split_once('\n').unwrap_or((part, ""))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_read_as_it_was_written() {
        let all = [
            ("de", Some("formal")),
            ("de", Some("friendly")),
            ("gsw-CH", Some("formal")),
            ("gsw-CH", Some("friendly")),
        ];
        for chosen in 1..1_u32 << all.len() {
            let chosen: Vec<_> = (0..all.len()).filter(|at| chosen >> at & 1 == 1).map(|at| all[at]).collect();
            let heading = heading(chosen.iter().copied());
            let mut read: Vec<_> = cells(&heading).collect();
            read.sort_unstable();
            assert_eq!(read, chosen, "{heading}");
        }
        assert_eq!(
            cells(&heading([("de", None), ("en", None)].into_iter())).collect::<Vec<_>>(),
            [("de", None), ("en", None)]
        );
    }

    #[test]
    fn a_part_is_found_by_its_place() {
        let text = "──── de, formal, friendly · de-AT, formal\nGuten Tag\n\n──── de-AT, friendly\nServus\n\n──── for the agent, en\nx\n";
        let place = |language: &str, voice: &str| Place::Customer {
            language: language.to_owned(),
            voice: Some(voice.to_owned()),
        };
        assert_eq!(part(text, &place("de-AT", "formal")), Some("Guten Tag\n\n"));
        assert_eq!(part(text, &place("de-AT", "friendly")), Some("Servus\n\n"));
        assert_eq!(part(text, &place("de-CH", "formal")), None);
        assert_eq!(part(text, &Place::Agent { language: "en".to_owned() }), Some("x\n"));
        assert_eq!(part(text, &place("en", "formal")), None);
    }
}
