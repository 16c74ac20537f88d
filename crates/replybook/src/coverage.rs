//! What cases reach of a pack: its plays, its sentences, their variants, and its layouts.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::Serialize;

use crate::case::{Case, Markup};
use crate::channel::Form;
use crate::compose::{self, Observed, Text};
use crate::playbook::{Inner, Language};
use crate::scenario::Scenario;
use crate::words::{Stand, Traced, Written};
use crate::yaml::{Problem, Step};

/// Something of a pack that cases can reach.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Reachable {
    /// What it is.
    pub kind: ReachableKind,
    /// The declared language in which it is reached; of a sentence, the language or region that words it.
    pub language: String,
    /// Its name: of a play `cancel-order/done`, of a sentence the message's id, of a variant the key, of a layout its name.
    pub name: String,
    /// The file, as its pack names it.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

/// What cases can reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReachableKind {
    /// A play of a scenario.
    Play,
    /// A sentence, as a language or region words it.
    Sentence,
    /// A variant of a select in it.
    Variant,
    /// A layout.
    Layout,
}

/// What cases reach, and how often.
pub(crate) type Reached = BTreeMap<Reachable, Times>;

/// How many replies reach something.
pub(crate) struct Times {
    pub times: usize,
    /// Where its words stand, if it has any.
    pub stand: Option<Stand>,
}

/// Looks at what cases reach of a scenario, each in the language that it names.
pub(crate) fn of(book: &Inner, scenario: &Scenario, cases: impl IntoIterator<Item = Case>) -> Reached {
    let plays = (0..scenario.plays.len()).map(|play| play_of(book, scenario, play)).collect();
    let (traced, counted, reached) = (HashMap::new(), HashMap::new(), Reached::new());
    let mut account = Account { book, scenario, plays, traced, counted, reached };
    account.targets();
    cases.into_iter().for_each(|case| account.case(&case));
    let mut reached = account.reached;
    let counted = account.counted.into_values().flatten().filter(|counted| counted.times > 0 || !counted.excused);
    reached.extend(counted.map(|Counted { what, stand, times, .. }| (what, Times { times, stand: Some(stand) })));
    reached
}

struct Account<'a> {
    book: &'a Inner,
    scenario: &'a Scenario,
    /// The plays, in no language.
    plays: Vec<Reachable>,
    /// The sentences that were looked at, each with the place of its id; `None` where there is none.
    traced: HashMap<(String, Text), Option<(Traced, Stand)>>,
    /// Words, by where they are written; `None` for what stands nowhere.
    counted: HashMap<(ReachableKind, (usize, usize)), Option<Counted>>,
    /// All else.
    reached: Reached,
}

/// Words, and how often they are said.
struct Counted {
    what: Reachable,
    stand: Stand,
    /// Whether their comment says why no case comes to them.
    excused: bool,
    times: usize,
}

impl Account<'_> {
    /// Everything that can be reached, at nought.
    fn targets(&mut self) {
        let book = self.book;
        let scenario = self.scenario;
        let languages = book.reply_languages();
        for declared in book.stack.languages() {
            (0..scenario.plays.len()).for_each(|play| self.play(play, declared, 0));
        }
        let mut said = vec![false; scenario.messages.len()];
        let mut steps = said.clone();
        for play in &scenario.plays {
            let messages = play.say.iter().flat_map(|(_, entries)| entries).flat_map(|entry| entry.say.messages());
            let subject = play.subject.filter(|_| !play.say.is_empty());
            messages.chain(subject).for_each(|message| said[message] = true);
            play.steps.iter().for_each(|step| steps[step.message] = true);
        }
        for message in 0..scenario.messages.len() {
            // Members of a choice that no case of the play has need no words.
            let worded =
                |language: &&Arc<Language>| !book.words.lacks(&language.links(), &scenario.messages[message].id);
            for language in languages.iter().filter(|_| said[message]).filter(worded) {
                for short in [false, true] {
                    self.text(language, Text::Message { message, short }, None);
                }
            }
            for agent in (0..book.agents.len()).filter(|_| steps[message]) {
                self.text(&book.agents[agent].language, Text::Step { message, agent }, None);
            }
        }
        for id in book.channel_ids() {
            let Ok(post) = book.channel(id) else { continue };
            if scenario.channels.refuses(id).is_some() {
                continue;
            }
            for declared in book.stack.languages() {
                post.channel.layout.names().for_each(|(_, name)| self.layout(name, declared, 0));
            }
            for language in &languages {
                for message in 0..post.letter.messages.len() {
                    self.text(language, Text::Letter { post: post.place, message }, None);
                }
            }
        }
    }

    fn case(&mut self, case: &Case) {
        let declared = case.language.as_deref().and_then(|tag| tag.split('-').next()).unwrap_or_default();
        for seen in compose::observe_about(self.book, case, &self.scenario.id).into_iter().flatten() {
            self.seen(declared, case, &seen);
        }
    }

    fn seen(&mut self, declared: &str, case: &Case, seen: &Observed) {
        let book = self.book;
        self.play(seen.play, declared, 1);
        let language = book.language(&seen.language);
        let channel = book.channel_ids().nth(seen.post).and_then(|id| book.channel(id).ok());
        if let Some(post) = channel.filter(|_| !seen.said.is_empty()) {
            let layout = match case.markup {
                Markup::Text => Some(&post.channel.layout.text),
                Markup::Html => post.channel.layout.html.as_ref(),
            };
            layout.into_iter().for_each(|name| self.layout(name, declared, 1));
        }
        for (text, turns) in &seen.texts {
            let language = match text {
                Text::Step { agent, .. } => &book.agents[*agent].language,
                Text::Message { .. } | Text::Letter { .. } => &*language,
            };
            self.text(language, *text, Some(turns));
        }
    }

    /// Counts a text as reached with the variants that it is said with; or, without them, at nought with all that it has.
    fn text(&mut self, language: &Language, text: Text, turns: Option<&[crate::words::Turn]>) {
        let key = (language.used.to_string(), text);
        let traced = self.traced.remove(&key).unwrap_or_else(|| trace(self.book, self.scenario, language, text));
        // What has no short form is said in full.
        let whole = match (&traced, text) {
            (None, Text::Message { message, short: true }) => Some(Text::Message { message, short: false }),
            _ => None,
        };
        if let (Some(whole), Some(_)) = (whole, turns) {
            self.text(language, whole, turns);
        }
        if let Some((found, stand)) = &traced {
            let times = usize::from(turns.is_some());
            self.words(stand, None, times);
            let keys: Vec<&Stand> = match turns {
                None => found.keys().collect(),
                Some(turns) => turns.iter().filter_map(|turn| found.key(*turn)).collect(),
            };
            for key in keys {
                self.words(key, Some(self.book.words.at(key)), times);
            }
        }
        self.traced.insert(key, traced);
    }

    /// Counts words where they are written: whoever refers to them says them.
    fn words(&mut self, stand: &Stand, key: Option<&str>, times: usize) {
        let kind = if key.is_some() { ReachableKind::Variant } else { ReachableKind::Sentence };
        let book = self.book;
        let counted = self.counted.entry((kind, stand.key())).or_insert_with(|| {
            let Written { language, name, file, line, unreached } = book.words.written(stand)?;
            let name = key.map_or(name.clone(), |key| format!("{name}[{key}]"));
            let what = Reachable { kind, language: language.to_owned(), name, file: file.to_owned(), line };
            Some(Counted { what, stand: stand.clone(), excused: unreached.is_some(), times: 0 })
        });
        counted.iter_mut().for_each(|counted| counted.times += times);
    }

    fn play(&mut self, at: usize, declared: &str, times: usize) {
        self.count(Reachable { language: declared.to_owned(), ..self.plays[at].clone() }, times);
    }

    fn layout(&mut self, name: &str, declared: &str, times: usize) {
        let path = format!("templates/layouts/{name}.tera");
        let Some(file) = self.book.stack.file(&path) else { return };
        let (kind, language, name) = (ReachableKind::Layout, declared.to_owned(), name.to_owned());
        self.count(Reachable { kind, language, name, file: file.shown(), line: 1 }, times);
    }

    fn count(&mut self, what: Reachable, times: usize) {
        self.reached.entry(what).or_insert(Times { times: 0, stand: None }).times += times;
    }
}

fn play_of(book: &Inner, scenario: &Scenario, at: usize) -> Reachable {
    let path = format!("templates/scenarios/{}/scenario.yaml", scenario.id);
    let steps: [Step; 3] = ["plays".into(), at.into(), "play".into()];
    let located = book.stack.file(&path).map(|file| {
        let problem = steps.into_iter().rev().fold(Problem::new(""), Problem::within);
        let line = file.locate(problem).place.map_or(1, |place| place.line);
        (file.shown(), line)
    });
    let (file, line) = located.unwrap_or_default();
    let name = format!("{}/{}", scenario.id, scenario.plays[at].id);
    Reachable { kind: ReachableKind::Play, language: String::new(), name, file, line }
}

/// A text with its places, and the place of its id.
fn trace(book: &Inner, scenario: &Scenario, language: &Language, text: Text) -> Option<(Traced, Stand)> {
    let links = language.links();
    match text {
        Text::Message { message, short: true } => {
            let traced = language.trace(book, scenario, message, Form::Short)?.ok()?;
            Some((traced, book.words.stand_of_short(&links, &scenario.messages[message].id)?))
        }
        Text::Message { message, .. } | Text::Step { message, .. } => {
            let traced = language.trace(book, scenario, message, Form::Full)?.ok()?;
            Some((traced, book.words.stand(&links, &scenario.messages[message].id)?))
        }
        Text::Letter { post, message } => {
            let post = book.channel_ids().nth(post).and_then(|id| book.channel(id).ok())?;
            let traced = language.trace_letter(book, post, message).ok()?;
            Some((traced, book.words.stand(&links, &post.letter.messages[message])?))
        }
    }
}
