//! From a case to a reply: the facts are bound, the plays decided, the sentences said, and the message laid out.

use std::ops::Range;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::bind::{self, Bound, Given, Surroundings, TopFacts};
use crate::case::{Case, Facts, Markup};
use crate::channel::Form;
use crate::condition::{Known, Truth};
use crate::decide::{self, Decision, Missing};
use crate::error::{Error, ErrorKind};
use crate::fact::Value;
use crate::finding::Finding;
use crate::layout::{Block, Layouts, Part, Shape};
use crate::letter::PartName;
use crate::locale;
use crate::playbook::{Inner, Language, Post};
use crate::reply::{Answer, Decided, Explanation, FollowUp, Message, Reply, Said, StepText};
use crate::scenario::{FollowUpWhen, Group, STEP, Say, Scenario, Section};
use crate::words::{self, Saying, Sentence};

/// How many questions a case may ask beside its own.
const ALSO_MAX: usize = 3;

pub(crate) fn reply(book: &Inner, case: &Case) -> Result<Reply, Error> {
    answer(book, case, None)
}

pub(crate) fn explain(book: &Inner, case: &Case) -> Result<(Reply, Explanation), Error> {
    let mut explanation = Explanation { decisions: Vec::new(), sentences: Vec::new() };
    let reply = answer(book, case, Some(&mut explanation))?;
    Ok((reply, explanation))
}

/// A question of a case with its facts, before its play is decided.
struct Asked {
    /// Its place in the case: 0 for the case's own.
    place: usize,
    scenario: Arc<Scenario>,
    bound: Bound,
}

fn answer(book: &Inner, case: &Case, explanation: Option<&mut Explanation>) -> Result<Reply, Error> {
    if case.also.len() > ALSO_MAX {
        let message = format!("the case asks {} further questions; {ALSO_MAX} fit into one message", case.also.len());
        return Err(Error::new(ErrorKind::InvalidCase, message));
    }
    let top = TopFacts::of(case);
    let given = bind::gather(case, &top)?;
    let named =
        |fact: &str| given.get(fact).and_then(|raw| raw.as_str()).map(str::trim).filter(|name| !name.is_empty());
    let market = named("market").map(|id| book.market(id)).transpose()?;
    let channel = named("channel").unwrap_or("email");
    let post = book.channel(channel)?;
    let choice = locale::choose(
        tag(case.language.as_deref())?.as_ref(),
        tag(case.fallback_language.as_deref())?.as_ref(),
        market.as_deref(),
        book.stack.languages(),
    )?;
    let language = book.language(&choice.used);
    let around = Surroundings {
        roles: &book.roles,
        channel: &post.channel,
        market: market.as_deref(),
        languages: &language.chain,
    };

    let mut asked = ask(book, case, &given, channel, &around)?;
    let plays = choose_all(book, &mut asked);
    let decisions = decide_all(book, &asked, plays)?;
    let desk = Desk { book, language: &language, post: &post, channel, asked: &asked, decisions: &decisions };
    let message = desk.message(case.markup, &choice)?;

    let mut findings = Vec::new();
    if choice.asked.language != choice.used.language {
        findings.push(Finding::other_language(&choice.asked.to_string(), &choice.used.to_string()));
    }
    if let Some(name) = asked.first().and_then(|asked| asked.bound.recased.as_deref()) {
        findings.push(Finding::name_recased(name));
    }
    let answers = desk.answers()?;
    if let Some(explanation) = explanation {
        explanation.decisions = desk.decided();
        explanation.sentences = message.as_ref().map(|(_, said)| desk.said(said)).unwrap_or_default();
    }
    Ok(Reply { message: message.map(|(message, _)| message), answers, findings, pack: book.stack.info.clone() })
}

fn tag(text: Option<&str>) -> Result<Option<LanguageIdentifier>, Error> {
    text.map(|text| {
        text.trim().parse().map_err(|_| {
            Error::new(ErrorKind::UnknownLanguage, format!("`{text}` names no language"))
                .help("write a BCP 47 tag, such as `de` or `es-MX`")
        })
    })
    .transpose()
}

/// Binds the facts of every question. A complaint moves to the front: it is what the customer wants to read first.
fn ask(
    book: &Inner,
    case: &Case,
    given: &Given<'_>,
    channel: &str,
    around: &Surroundings<'_>,
) -> Result<Vec<Asked>, Error> {
    let none = Facts::default();
    let questions = std::iter::once((case.scenario.as_str(), &none))
        .chain(case.also.iter().map(|question| (question.scenario.as_str(), &question.facts)));
    let mut asked = Vec::with_capacity(1 + case.also.len());
    for (place, (id, own)) in questions.enumerate() {
        let scenario = book.scenario(id)?;
        if let Some(because) = scenario.channels.refuses(channel) {
            let message = format!("`{id}` is not served on `{channel}`: {because}");
            return Err(Error::new(ErrorKind::NotServed, message));
        }
        bind::writable(own)?;
        let bound = if place == 0 {
            bind::bind(&scenario, given, around)?
        } else {
            // What is said of the customer and the case holds for every question; a scenario's own facts are its own.
            let mut facts: Given<'_> = given
                .iter()
                .filter(|(name, _)| book.common.find(name).is_some())
                .map(|(name, value)| (*name, *value))
                .collect();
            facts.extend(own.iter());
            bind::bind(&scenario, &facts, around)?
        };
        asked.push(Asked { place, scenario, bound });
    }
    asked.sort_by_key(|asked| asked.scenario.group != Group::Complaint);
    Ok(asked)
}

/// Chooses the plays, in order: whether an answer follows another one in the message is a fact of its own.
fn choose_all(book: &Inner, asked: &mut [Asked]) -> Vec<Result<usize, Missing>> {
    let mut follows = false;
    let choose = |Asked { scenario, bound, .. }: &mut Asked| {
        bound.follow(&book.roles, follows);
        let place = decide::choose(scenario, bound, &book.roles)?;
        follows |= !scenario.plays[place].say.is_empty();
        Ok(place)
    };
    asked.iter_mut().map(choose).collect()
}

fn decide_all<'a>(
    book: &Inner,
    asked: &'a [Asked],
    plays: Vec<Result<usize, Missing>>,
) -> Result<Vec<Decision<'a>>, Error> {
    let mut decisions = Vec::with_capacity(asked.len());
    let mut errors = Vec::new();
    for (Asked { place, scenario, bound }, play) in asked.iter().zip(plays) {
        match play.and_then(|play| decide::decide(&scenario.plays[play], bound, &book.roles)) {
            Ok(decision) => decisions.push(decision),
            Err(missing) => errors.push(missing.error(scenario, bound, *place)),
        }
    }
    if errors.is_empty() { Ok(decisions) } else { Err(Error::together(errors)) }
}

/// Everything that a message is written from.
struct Desk<'a> {
    book: &'a Inner,
    language: &'a Language,
    post: &'a Post,
    channel: &'a str,
    asked: &'a [Asked],
    decisions: &'a [Decision<'a>],
}

/// A sentence that has been said: its message, and its text's place in the draft.
struct Spoken<'a> {
    section: Option<Section>,
    id: &'a str,
    text: Range<usize>,
}

/// A message in the making: one text, and which of its ranges are which parts.
#[derive(Default)]
struct Draft<'a> {
    text: String,
    said: Vec<Spoken<'a>>,
    blocks: Vec<Drafted>,
    letter: [Option<Range<usize>>; 4],
}

enum Drafted {
    Paragraph(Range<usize>),
    List(Vec<Range<usize>>),
}

impl<'a> Desk<'a> {
    /// Writes the message; `None` if no play speaks.
    fn message(&self, markup: Markup, choice: &locale::Choice) -> Result<Option<(Message, Draft<'a>)>, Error> {
        let speaks = |at: &usize| !self.decisions[*at].play.say.is_empty();
        let Some(opener) = (0..self.asked.len()).find(speaks) else { return Ok(None) };
        let mut draft = Draft::default();
        let subject = self.subject(opener, &mut draft)?;
        self.letter(opener, &mut draft)?;
        let opens = draft.letter[PartName::Salutation as usize]
            .as_ref()
            .is_some_and(|range| draft.text[range.clone()].ends_with(','));

        let mut say = |at: usize, section: Section| self.section(at, section, opens, &mut draft);
        say(opener, Section::Acknowledge)?;
        say(opener, Section::Empathise)?;
        for at in (0..self.asked.len()).filter(speaks) {
            for section in [Section::Answer, Section::Offer, Section::Next] {
                say(at, section)?;
            }
        }
        say(opener, Section::Close)?;

        if draft.blocks.is_empty() {
            let (scenario, play) = (&self.asked[opener].scenario.id, &self.decisions[opener].play.id);
            let message = format!("the play `{play}` of `{scenario}` says nothing in this case");
            return Err(Error::new(ErrorKind::InvalidPack, message)
                .help("give it a sentence without a condition, or no `say` at all"));
        }
        let body = self.lay_out(markup, &draft)?;
        let language = crate::reply::Language { asked: choice.asked.to_string(), used: choice.used.to_string() };
        let message = Message { subject, body, markup, channel: self.channel.to_owned(), language };
        Ok(Some((message, draft)))
    }

    fn lay_out(&self, markup: Markup, draft: &Draft<'_>) -> Result<String, Error> {
        let layouts = &self.post.channel.layout;
        let layout = match (markup, &layouts.html) {
            (Markup::Text, _) => &layouts.text,
            (Markup::Html, Some(html)) => html,
            (Markup::Html, None) => {
                let message = format!("`{}` takes plain text only", self.channel);
                return Err(Error::new(ErrorKind::InvalidCase, message).help("leave out the markup"));
            }
        };
        // A layout escapes by its name: the wrong one would carry what a customer wrote into HTML as it is.
        if Layouts::is_html(layout) != (markup == Markup::Html) {
            let message = format!("`{}` names `{layout}` as its layout for the wrong markup", self.channel);
            return Err(Error::new(ErrorKind::InvalidPack, message).help("a layout for HTML is called `…-html`"));
        }
        let has = |part: PartName| draft.letter[part as usize].is_some();
        let shape = Shape {
            salutation: has(PartName::Salutation),
            order: has(PartName::Order),
            blocks: draft
                .blocks
                .iter()
                .map(|block| match block {
                    Drafted::Paragraph(_) => Block::Paragraph,
                    Drafted::List(items) => Block::List(items.len() as u16),
                })
                .collect(),
            closing: has(PartName::Closing),
            signature: has(PartName::Signature),
        };
        let skeleton = self.book.layouts.skeleton(layout, &shape).map_err(Error::pack)?;
        let letter = |part: PartName| draft.letter[part as usize].clone().unwrap_or_default();
        let text_of = |part| {
            let range = match part {
                Part::Salutation => letter(PartName::Salutation),
                Part::Order => letter(PartName::Order),
                Part::Closing => letter(PartName::Closing),
                Part::Signature => letter(PartName::Signature),
                Part::Paragraph(at) => match &draft.blocks[usize::from(at)] {
                    Drafted::Paragraph(range) => range.clone(),
                    Drafted::List(_) => 0..0,
                },
                Part::Item(at, item) => match &draft.blocks[usize::from(at)] {
                    Drafted::List(items) => items[usize::from(item)].clone(),
                    Drafted::Paragraph(_) => 0..0,
                },
            };
            &draft.text[range]
        };
        let mut body = String::with_capacity(draft.text.len() + 256);
        skeleton.write(text_of, &mut body);
        Ok(body)
    }

    fn subject(&self, opener: usize, draft: &mut Draft<'a>) -> Result<Option<String>, Error> {
        if !self.post.channel.subject {
            return Ok(None);
        }
        let Asked { scenario, .. } = &self.asked[opener];
        let play = self.decisions[opener].play;
        let Some(message) = play.subject else {
            let message =
                format!("the play `{}` of `{}` has no subject, and `{}` wants one", play.id, scenario.id, self.channel);
            return Err(Error::new(ErrorKind::InvalidPack, message).help("give the scenario a `subject`"));
        };
        let range = self.say(opener, message, None, false, draft, None)?;
        let subject = draft.text[range].to_owned();
        if subject.contains('\n') {
            let message = format!("the subject `{}` has more than one line", scenario.messages[message].id);
            return Err(Error::new(ErrorKind::InvalidPack, message));
        }
        Ok(Some(subject))
    }

    fn letter(&self, opener: usize, draft: &mut Draft<'a>) -> Result<(), Error> {
        let Asked { place, scenario, bound } = &self.asked[opener];
        for part in self.post.channel.parts.iter().copied() {
            let Some(entries) = self.post.letter.part(part) else { continue };
            for entry in entries {
                match entry.when.holds(bound) {
                    Truth::Fails => continue,
                    Truth::Unknown(slot) => {
                        return Err(Missing::fact(slot, bound, &self.book.roles).error(scenario, bound, *place));
                    }
                    Truth::Holds => {}
                }
                if let Some(message) = entry.say {
                    let id = &self.post.letter.messages[message];
                    let sentence = self.language.letter(self.book, self.channel, &self.post.letter, message)?;
                    let range = self.write(opener, id, sentence, None, false, &mut draft.text)?;
                    draft.said.push(Spoken {
                        section: None,
                        id: &self.post.letter.messages[message],
                        text: range.clone(),
                    });
                    draft.letter[part as usize] = Some(range);
                }
                break;
            }
        }
        Ok(())
    }

    /// Says a section of a question's play: paragraphs, and lists where a sentence is said once an item.
    fn section(&self, at: usize, section: Section, opens: bool, draft: &mut Draft<'a>) -> Result<(), Error> {
        let Asked { bound, .. } = &self.asked[at];
        let mut paragraph: Option<Range<usize>> = None;
        for (_, entry) in self.decisions[at].entries.iter().filter(|(of, _)| *of == section) {
            if entry.spare && !self.post.channel.spare {
                continue;
            }
            let Some(message) = entry.say.message(&bound.values) else {
                let Say::By { slot, .. } = entry.say else { continue };
                return Err(self.missing(at, slot));
            };
            if let Say::Each { slot, .. } = entry.say {
                draft.blocks.extend(paragraph.take().map(Drafted::Paragraph));
                let Some(Value::List(items)) = bound.value(slot) else { return Err(self.missing(at, slot)) };
                let items = items
                    .iter()
                    .zip(1..)
                    .map(|item| self.say(at, message, Some(item), false, draft, Some(section)))
                    .collect::<Result<_, _>>()?;
                draft.blocks.push(Drafted::List(items));
                continue;
            }
            let first = opens && draft.blocks.is_empty() && paragraph.is_none();
            let before = draft.text.len();
            if paragraph.is_some() {
                draft.text.push(' ');
            }
            let range = self.say(at, message, None, first, draft, Some(section))?;
            if draft.repeats() {
                draft.said.pop();
                draft.text.truncate(before);
                continue;
            }
            paragraph = Some(paragraph.map_or(range.clone(), |paragraph| paragraph.start..range.end));
        }
        draft.blocks.extend(paragraph.map(Drafted::Paragraph));
        Ok(())
    }

    fn say(
        &self,
        at: usize,
        message: usize,
        item: Option<(&Value, u32)>,
        opens: bool,
        draft: &mut Draft<'a>,
        section: Option<Section>,
    ) -> Result<Range<usize>, Error> {
        let scenario = &self.asked[at].scenario;
        let short = section.is_some() && self.post.channel.form == Form::Short;
        let sentence = self.language.sentence(self.book, scenario, message, short)?;
        let id = &scenario.messages[message].id;
        let text = self.write(at, id, sentence, item, opens, &mut draft.text)?;
        draft.said.push(Spoken { section, id, text: text.clone() });
        Ok(text)
    }

    fn write(
        &self,
        at: usize,
        id: &str,
        sentence: &Sentence,
        item: Option<(&Value, u32)>,
        opens: bool,
        out: &mut String,
    ) -> Result<Range<usize>, Error> {
        let bound = &self.asked[at].bound;
        let saying = Saying {
            values: &bound.values,
            item,
            formats: &self.language.formats,
            zone: &bound.zone,
            opens,
            isolates: self.post.channel.isolates,
        };
        let start = out.len();
        match sentence.write(&saying, out) {
            Ok(()) => Ok(start..out.len()),
            // The play does not make sure of a fact that its sentence names: the case is short of it all the same.
            Err(words::Missing::Fact(slot)) => Err(self.missing(at, slot).help(format!(
                "the sentence `{id}` names it; a sentence that can do without is said `when` the fact is given"
            ))),
            Err(words::Missing::Item) => {
                Err(Error::new(ErrorKind::InvalidPack, format!("the sentence `{id}` names `$item` outside a list")))
            }
        }
    }

    /// A sentence names a fact that its play does not make sure of.
    fn missing(&self, at: usize, slot: crate::fact::Slot) -> Error {
        let Asked { place, scenario, bound } = &self.asked[at];
        Missing::fact(slot, bound, &self.book.roles).error(scenario, bound, *place)
    }

    fn answers(&self) -> Result<Vec<Answer>, Error> {
        let agent = self.book.stack.agent_languages().first().and_then(|tag| tag.parse().ok());
        let agent: LanguageIdentifier = agent.unwrap_or_default();
        let agent = self.book.language(&agent);
        let desk = Desk { language: &agent, ..*self };
        self.asked
            .iter()
            .zip(self.decisions)
            .enumerate()
            .map(|(at, (asked, decision))| desk.one(at, asked, decision))
            .collect()
    }

    fn one(&self, at: usize, asked: &Asked, Decision { play, .. }: &Decision<'_>) -> Result<Answer, Error> {
        let Asked { scenario, bound, .. } = asked;
        let steps = play
            .steps
            .iter()
            .map(|message| {
                let sentence = self.language.sentence(self.book, scenario, *message, false)?;
                let id = &scenario.messages[*message].id;
                let mut text = String::new();
                self.write(at, id, sentence, None, false, &mut text)?;
                Ok(StepText { step: id.trim_start_matches(STEP).to_owned(), text })
            })
            .collect::<Result<_, Error>>()?;
        let follow_up = match &play.follow_up {
            None => None,
            Some(follow_up) => {
                let (after, on) = match &follow_up.when {
                    FollowUpWhen::After(span) => (Some(*span), None),
                    FollowUpWhen::On(slot) => match bound.value(*slot) {
                        Some(Value::Date(day)) => (None, Some(day.to_string())),
                        _ => return Err(self.missing(at, *slot)),
                    },
                };
                Some(FollowUp { after, on, with: follow_up.with.as_deref().map(str::to_owned) })
            }
        };
        Ok(Answer {
            scenario: scenario.id.to_string(),
            play: play.id.to_string(),
            because: play.because.clone(),
            department: scenario.department,
            steps,
            follow_up,
        })
    }

    fn decided(&self) -> Vec<Decided> {
        let decided = |(asked, decision): (&Asked, &Decision<'_>)| {
            let Asked { scenario, bound, .. } = asked;
            let play = decision.play;
            let passed =
                scenario.plays.iter().take_while(|other| other.id != play.id).map(|other| other.id.to_string());
            let mut left_out = Vec::new();
            for entry in play.say.iter().flat_map(|(_, entries)| entries) {
                let Some(id) = entry.say.message(&bound.values).map(|at| &scenario.messages[at].id) else { continue };
                if entry.when.holds(bound) != Truth::Holds {
                    let when = entry.when.show(&scenario.facts).unwrap_or_default();
                    left_out.push(format!("{id} (only when {when})"));
                } else if entry.spare && !self.post.channel.spare {
                    left_out.push(format!("{id} (spare, and `{}` is short)", self.channel));
                }
            }
            Decided {
                scenario: scenario.id.to_string(),
                play: play.id.to_string(),
                when: play.when.explain(bound, &scenario.facts),
                passed: passed.collect(),
                left_out,
            }
        };
        self.asked.iter().zip(self.decisions).map(decided).collect()
    }

    fn said(&self, draft: &Draft<'_>) -> Vec<Said> {
        let said = draft.said.iter().filter_map(|spoken| {
            let (file, line, language) = self.book.origin(self.language, spoken.id)?;
            let text = draft.text[spoken.text.clone()].to_owned();
            Some(Said { section: spoken.section, id: spoken.id.to_owned(), file, line, language, text })
        });
        said.collect()
    }
}

impl Draft<'_> {
    /// Whether the last sentence has been said before, by another question: the same message with the same facts.
    fn repeats(&self) -> bool {
        let Some((last, before)) = self.said.split_last() else { return false };
        before.iter().any(|said| {
            said.section.is_some() && said.id == last.id && self.text[said.text.clone()] == self.text[last.text.clone()]
        })
    }
}
