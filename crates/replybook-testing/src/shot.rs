//! All replies to one case as a text: what a snapshot holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use replybook::{Explanation, Finding, FollowUp, Playbook, Reply, Setting};

use crate::case::TestCase;
use crate::heading::{AGENT, FINDINGS, HEADING, Place, heading};

/// What stands in the place of a message that cannot be made.
pub(crate) const NO_REPLY: &str = "(no reply: ";

/// All replies to one case: what customers get in every language and voice, then what agents get.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shot {
    pub text: String,
    /// What was said, for whoever asks why a reply differs.
    pub heard: Vec<Heard>,
    /// All places, each with the language that the packs declare for it.
    pub places: Vec<(Place, String)>,
    /// How many replies these are.
    pub replies: usize,
}

/// Something that was said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Heard {
    /// The setting or the part that it stands in.
    pub place: Place,
    /// The message's id; that of a step begins with `step-`.
    pub id: String,
    /// The language or region that words it.
    pub language: String,
    pub text: String,
}

/// The message in one setting.
struct Said {
    declared: String,
    language: String,
    voice: Option<String>,
    text: String,
}

impl Shot {
    pub(crate) fn of(playbook: &Playbook, test: &TestCase) -> Shot {
        let mut shot = Shot { text: String::new(), heard: Vec::new(), places: Vec::new(), replies: 0 };
        let mut settings = Vec::new();
        let mut said = Vec::new();
        // Each finding with the settings in which it is made; the order is that of the settings.
        let mut findings: Vec<(String, Vec<usize>)> = Vec::new();
        for setting in playbook.settings(&test.case) {
            let text = match playbook.explain(&setting.case) {
                Ok((reply, explanation)) if test.shows(&setting, &reply, &explanation) => {
                    shot.hear(&setting, explanation);
                    for finding in &reply.findings {
                        note(&mut findings, finding, settings.len());
                    }
                    message(&reply)
                }
                Ok(_) => continue,
                Err(error) => format!("{NO_REPLY}{error})\n"),
            };
            shot.places.push((Place::of(&setting), setting.declared.clone()));
            let Setting { language, declared, voice, .. } = setting.clone();
            said.push(Said { declared, language, voice, text });
            settings.push(setting);
        }
        shot.replies = settings.len();
        shot.customer(&said);
        shot.agents(playbook, test);
        shot.findings(&findings, &settings);
        shot.text.truncate(shot.text.trim_end().len());
        shot
    }

    /// The ids of everything that is said, each once, in order.
    pub(crate) fn says(&self) -> Vec<&str> {
        let mut known = BTreeSet::new();
        self.heard.iter().map(|heard| heard.id.as_str()).filter(|id| known.insert(*id)).collect()
    }

    /// The ids that are said in some places and not in others of their kind, each with those others as a heading names them.
    pub(crate) fn unsaid(&self) -> BTreeMap<String, String> {
        let mut said: BTreeMap<&str, BTreeSet<&Place>> = BTreeMap::new();
        for heard in &self.heard {
            said.entry(&heard.id).or_default().insert(&heard.place);
        }
        let mut unsaid = BTreeMap::new();
        for (id, said) in said {
            let is_kin = |place: &Place| said.iter().any(|said| said.is_agents() == place.is_agents());
            let others = self.places.iter().map(|(place, _)| place);
            let others: Vec<&Place> = others.filter(|place| is_kin(place) && !said.contains(place)).collect();
            if !others.is_empty() {
                unsaid.insert(id.to_owned(), heading(others.into_iter().map(Place::cell)));
            }
        }
        unsaid
    }

    fn hear(&mut self, setting: &Setting, explanation: Explanation) {
        let place = Place::of(setting);
        self.heard.extend(explanation.sentences.into_iter().map(|said| Heard {
            place: place.clone(),
            id: said.id,
            language: said.language,
            text: said.text,
        }));
    }

    /// The messages; what says the very same as another of its language shares that one's heading.
    fn customer(&mut self, said: &[Said]) {
        let mut written = vec![false; said.len()];
        for (at, first) in said.iter().enumerate() {
            if written[at] {
                continue;
            }
            let same = |other: &Said| other.declared == first.declared && other.text == first.text;
            let alike: Vec<usize> = (at..said.len()).filter(|other| same(&said[*other])).collect();
            alike.iter().for_each(|other| written[*other] = true);
            let heading = heading_of(alike.iter().map(|at| &said[*at]));
            let _ = writeln!(self.text, "{HEADING}{heading}\n{}\n", first.text.trim_end());
        }
    }

    /// What agents get, in each of their languages.
    fn agents(&mut self, playbook: &Playbook, test: &TestCase) {
        let Some(Setting { case, .. }) = playbook.settings(&test.case).into_iter().next() else { return };
        for language in playbook.agent_languages() {
            let mut case = case.clone();
            case.agent_language = Some(language.clone());
            let Ok(reply) = playbook.reply(&case) else { continue };
            let _ = writeln!(self.text, "{HEADING}{AGENT}, {language}");
            let place = Place::Agent { language: language.clone() };
            self.places.push((place.clone(), language.clone()));
            for answer in &reply.answers {
                let because = answer.because.as_deref().unwrap_or("no reason");
                let _ = writeln!(self.text, "{}: {} ({because})", answer.scenario, answer.play);
                let mut hear = |id: String, text: &str| {
                    let (place, language, text) = (place.clone(), language.clone(), text.to_owned());
                    self.heard.push(Heard { place, id, language, text });
                };
                if answer.because.is_some() {
                    hear(format!("because-{}-{}", answer.scenario, answer.play), because);
                }
                for step in &answer.steps {
                    let _ = writeln!(self.text, "- {}", step.text);
                    hear(format!("step-{}", step.step), &step.text);
                }
                if let Some(follow_up) = &answer.follow_up {
                    let _ = writeln!(self.text, "follow-up: {}", when(follow_up));
                }
            }
            if let Some(due) = &reply.due {
                let _ = writeln!(self.text, "due: {due}");
            }
            self.text.push('\n');
        }
    }

    fn findings(&mut self, findings: &[(String, Vec<usize>)], settings: &[Setting]) {
        if findings.is_empty() {
            return;
        }
        let _ = writeln!(self.text, "{HEADING}{FINDINGS}");
        for (finding, made) in findings {
            let _ = write!(self.text, "{finding}");
            if made.len() < settings.len() {
                let made = made.iter().map(|at| (settings[*at].language.as_str(), settings[*at].voice.as_deref()));
                let _ = write!(self.text, " ({})", heading(made));
            }
            self.text.push('\n');
        }
    }
}

fn note(findings: &mut Vec<(String, Vec<usize>)>, finding: &Finding, at: usize) {
    let text = finding.to_string();
    match findings.iter_mut().find(|(known, _)| *known == text) {
        Some((_, made)) if made.last() == Some(&at) => {}
        Some((_, made)) => made.push(at),
        None => findings.push((text, vec![at])),
    }
}

fn message(reply: &Reply) -> String {
    let Some(message) = &reply.message else { return "(no message)\n".to_owned() };
    let mut text = String::new();
    if let Some(subject) = &message.subject {
        let _ = writeln!(text, "Subject: {subject}\n");
    }
    text += &message.body;
    text
}

fn when(follow_up: &FollowUp) -> String {
    let FollowUp { after, on, at, with, .. } = follow_up;
    let on = at.as_ref().map(ToString::to_string).or(on.clone()).map(|on| format!("on {on}"));
    let with = with.as_ref().map(|with| format!("with {with}"));
    let parts = [after.map(|after| format!("after {after}")), on, with].into_iter().flatten();
    parts.collect::<Vec<_>>().join(", ")
}

/// The heading of messages.
fn heading_of<'s>(said: impl Iterator<Item = &'s Said>) -> String {
    heading(said.map(|said| (said.language.as_str(), said.voice.as_deref())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: &str, voice: &str) -> Said {
        let declared = language.split('-').next().unwrap().to_owned();
        Said { declared, language: language.to_owned(), voice: Some(voice.to_owned()), text: String::new() }
    }

    #[test]
    fn a_heading_names_exactly_the_settings_that_share_a_text() {
        let all = [said("de", "formal"), said("de", "friendly"), said("de-AT", "formal"), said("de-AT", "friendly")];
        assert_eq!(heading_of(all.iter()), "de, de-AT, formal, friendly");
        assert_eq!(heading_of(all[..3].iter()), "de, formal, friendly · de-AT, formal");
        assert_eq!(heading_of([&all[0], &all[2]].into_iter()), "de, de-AT, formal");
    }
}
