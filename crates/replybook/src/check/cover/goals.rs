//! The goals of a scenario, in the order in which its plays name them.

use unic_langid::LanguageIdentifier;

use super::aims::{Aim, Name, Wordings, kind};
use super::values;
use crate::channel::{Channel, Form};
use crate::check::cover::Ground;
use crate::check::proof::Witness;
use crate::check::space::{Cells, Region, Space};
use crate::check::view::{LetterView, Role, ScenarioView, Use};
use crate::fact::{Slot, Type, Value};
use crate::letter::PartName;
use crate::locale;
use crate::market::Market;
use crate::playbook::Language;
use crate::scenario::{Say, Section};
use crate::words::{On, Select, Sentence};

/// Something to be reached, and where.
pub(super) struct Goal {
    pub aim: Aim,
    /// `done/cancel-order-refund/one`.
    pub name: String,
    pub play: usize,
    /// Any of these leads to it.
    pub ways: Vec<Way>,
    /// Nothing in these does.
    pub without: Vec<Region>,
}

impl Goal {
    pub(super) fn is_of_letter(&self) -> bool {
        self.name.starts_with(LETTER)
    }
}

/// What the names of the letter's goals begin with.
const LETTER: &str = "letter/";

/// A region of cases, and values that its facts must have.
#[derive(Clone, Default)]
pub(super) struct Way {
    pub region: Region,
    pub values: Vec<(Slot, Value)>,
}

impl Way {
    fn anywhere() -> Vec<Way> {
        vec![Way::default()]
    }

    fn each(regions: impl IntoIterator<Item = Region>) -> Vec<Way> {
        regions.into_iter().map(|region| Way { region, values: Vec::new() }).collect()
    }
}

/// Lists the goals of a scenario.
pub(super) fn of<'a>(
    ground: &'a Ground<'a>,
    scenario: &'a ScenarioView,
    space: &'a Space,
    wordings: &'a Wordings<'a>,
) -> Vec<Goal> {
    let tongues = tongues(ground, space);
    let mut list = List { ground, scenario, space, wordings, tongues, goals: Vec::new() };
    for play in 0..scenario.scenario.plays.len() {
        list.play(play);
    }
    list.texts();
    list.channels();
    list.letters();
    list.goals
}

/// A language as replies use it, and the markets that bring a declared one to it.
struct Tongue {
    used: LanguageIdentifier,
    markets: Vec<Option<u16>>,
}

/// Every language and region in which replies are written.
fn tongues(ground: &Ground<'_>, space: &Space) -> Vec<Tongue> {
    let slot = ground.book.roles.market;
    let Type::Choice(members) = &space.facts.get(slot).ty else { return Vec::new() };
    let mut tongues: Vec<Tongue> = Vec::new();
    for declared in ground.book.stack.languages() {
        let Ok(language) = declared.parse::<LanguageIdentifier>() else { continue };
        let nowhere = std::iter::once((None, None));
        let markets =
            (0..).zip(members.iter()).filter_map(|(at, id)| Some((Some(at), Some(ground.book.market(id).ok()?))));
        for (at, market) in nowhere.chain(markets) {
            let choice = locale::choose(Some(&language), None, market.as_deref(), ground.book.stack.languages());
            let Ok(locale::Choice { used, .. }) = choice else { continue };
            match tongues.iter_mut().find(|tongue| tongue.used == used) {
                Some(tongue) => tongue.markets.push(at),
                None => tongues.push(Tongue { used, markets: vec![at] }),
            }
        }
    }
    tongues
}

struct List<'a> {
    ground: &'a Ground<'a>,
    scenario: &'a ScenarioView,
    space: &'a Space,
    wordings: &'a Wordings<'a>,
    tongues: Vec<Tongue>,
    goals: Vec<Goal>,
}

impl<'a> List<'a> {
    fn add(&mut self, aim: Aim, name: String, play: usize, ways: Vec<Way>, without: Vec<Region>) {
        let same = |known: &&Goal| {
            known.name == name
                || known.name.strip_prefix(&*name).is_some_and(|rest| {
                    rest.strip_prefix('-').is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()))
                })
        };
        let number = self.goals.iter().filter(same).count() + 1;
        let name = if number == 1 { name } else { format!("{name}-{number}") };
        self.goals.push(Goal { aim, name, play, ways, without });
    }

    fn play(&mut self, at: usize) {
        let scenario = &self.scenario.scenario;
        let play = &scenario.plays[at];
        self.add(Aim::Play { play: at }, play.id.to_string(), at, Way::anywhere(), Vec::new());
        for (section, entries) in &play.say {
            let section = *section;
            for (nth, entry) in entries.iter().enumerate() {
                let uses: Vec<&'a Use> =
                    self.uses(at, section).filter(|(of, _)| *of == nth).map(|(_, used)| used).collect();
                for used in &uses {
                    let aim = Aim::Said { play: at, section, entry: nth, message: used.message };
                    let name = format!("{}/{}", play.id, scenario.messages[used.message].id);
                    self.add(aim, name, at, Way::each(used.within.iter().cloned()), Vec::new());
                }
                let what = match &entry.say {
                    Say::One(message) | Say::Each { message, .. } => &scenario.messages[*message].id,
                    // The name without the member that would be said.
                    Say::By { members, .. } => &scenario.messages[members[0]].id,
                };
                if !entry.when.is_always() {
                    let aim = Aim::Left { play: at, section, entry: nth };
                    let without = uses.iter().flat_map(|used| used.within.iter().cloned()).collect();
                    self.add(aim, format!("{}/without-{what}", play.id), at, Way::anywhere(), without);
                }
                if let (Say::Each { slot, .. }, [used]) = (&entry.say, &uses[..]) {
                    self.lists(used, section, nth, *slot);
                }
            }
            let said = self.uses(at, section).flat_map(|(_, used)| used.within.iter().cloned()).collect();
            let name = format!("{}/without-{}", play.id, section.name());
            self.add(Aim::Empty { play: at, section }, name, at, Way::anywhere(), said);
        }
        if !play.say.is_empty() {
            self.kinds(at);
        }
    }

    /// The uses of a section's entries, each with the entry's place.
    fn uses(&self, play: usize, section: Section) -> impl Iterator<Item = (usize, &'a Use)> + use<'a> {
        self.scenario.uses.iter().filter(move |used| used.play == play).filter_map(move |used| match used.role {
            Role::Sentence { section: of, entry, .. } if of == section => Some((entry, used)),
            _ => None,
        })
    }

    fn lists(&mut self, used: &Use, section: Section, entry: usize, slot: Slot) {
        let Type::List { of, max } = &self.space.facts.get(slot).ty else { return };
        let (play, message) = (used.play, used.message);
        let name = format!("{}/{}", self.scenario.scenario.plays[play].id, self.scenario.scenario.messages[message].id);
        let mut counts = vec![1, 2, *max];
        counts.retain(|count| count <= max);
        counts.dedup();
        for items in counts {
            let Some(list) = values::list(self.space, slot, of, items) else { continue };
            let ways = self.ways(used.within.iter(), vec![(slot, list)]);
            self.add(
                Aim::Items { play, section, entry, items },
                format!("{name}/{items}-items"),
                play,
                ways,
                Vec::new(),
            );
        }
    }

    /// The play on each kind of channel.
    fn kinds(&mut self, play: usize) {
        for (id, post) in self.served() {
            if kind(self.ground, post) == post {
                let name = format!("{}/on-{id}", self.scenario.scenario.plays[play].id);
                let ways = Way::each(self.on(&id));
                self.add(Aim::Kind { play, post }, name, play, ways, Vec::new());
            }
        }
    }

    /// Each channel, with a play that speaks.
    fn channels(&mut self) {
        let plays = &self.scenario.scenario.plays;
        let Some(play) = plays.iter().position(|play| !play.say.is_empty()) else { return };
        for (id, post) in self.served() {
            let ways = Way::each(self.on(&id));
            self.add(Aim::Channel { post }, format!("{}/on-{id}", plays[play].id), play, ways, Vec::new());
        }
    }

    fn served(&self) -> Vec<(String, usize)> {
        let served =
            self.ground.channels.iter().filter(|(id, _)| self.scenario.scenario.channels.refuses(id).is_none());
        served.map(|(id, post)| (id.clone(), post.place)).collect()
    }

    fn on(&self, channel: &str) -> Option<Region> {
        on(self.ground, self.space, channel)
    }

    /// Regions in which facts have certain values as well.
    fn ways<'r>(&self, regions: impl Iterator<Item = &'r Region>, values: Vec<(Slot, Value)>) -> Vec<Way> {
        let set = values
            .iter()
            .fold(Region::default(), |region, (slot, value)| region.with(*slot, self.space.cell_of(*slot, value)));
        let regions = regions.map(|region| region.and(&set)).filter(|region| !region.is_empty());
        regions.map(|region| Way { region, values: values.clone() }).collect()
    }

    /// Where a fact is as in any of these.
    fn either(&self, slot: Slot, any: &[Region]) -> Region {
        let has = |cell: usize| any.iter().flat_map(Region::axes).any(|(of, cells)| *of == slot && cells.has(cell));
        Region::default().with(slot, self.space.possible(slot).only(has))
    }

    /// Every message in every language and region that words it, and every variant of its selects.
    fn texts(&mut self) {
        let mut seen: Vec<(usize, bool)> = Vec::new();
        let scenario = self.scenario;
        let short = self.ground.channels.iter().any(|(_, post)| post.channel.form == Form::Short);
        for used in &scenario.uses {
            let forms: &[bool] =
                if short && matches!(used.role, Role::Sentence { .. }) { &[false, true] } else { &[false] };
            for short in forms {
                if seen.contains(&(used.message, *short)) {
                    continue;
                }
                seen.push((used.message, *short));
                self.text(used, *short);
            }
        }
    }

    fn text(&mut self, used: &Use, short: bool) {
        let book = self.ground.book;
        let scenario = &self.scenario.scenario;
        let message = &scenario.messages[used.message];
        let name = Name { id: message.id.clone(), short, of_letter: false };
        let item = message.each.and_then(|slot| match &scenario.facts.get(slot).ty {
            Type::List { of, .. } => Some((slot, (**of).clone())),
            _ => None,
        });
        let play = &scenario.plays[used.play].id;
        let shown = format!("{play}/{}{}", message.id, if short { "/short" } else { "" });
        // A subject is written on some channels only, and a short form on others.
        let writes = |channel: &Channel| match used.role {
            Role::Subject => channel.subject,
            Role::Sentence { .. } => short == (channel.form == Form::Short),
            Role::Step => true,
        };
        let channels = self.ground.channels.iter().filter(|(_, post)| writes(&post.channel));
        let channels: Vec<Region> = channels.filter_map(|(id, _)| self.on(id)).collect();
        let channels = self.either(self.ground.book.roles.channel, &channels);
        let within: Vec<Region> = used.within.iter().map(|region| region.and(&channels)).collect();
        if used.role == Role::Step {
            let language = book.language(&book.agent);
            if let Ok(sentence) = language.sentence(book, scenario, used.message, false) {
                let wording = Wording { name: &name, shown: &shown, language: &language, sentence, markets: None };
                self.wording(wording, used.play, &within, item.as_ref());
            }
            return;
        }
        for (language, markets) in self.worded(&message.id) {
            let Ok(sentence) = language.sentence(book, scenario, used.message, short) else { continue };
            let wording = Wording { name: &name, shown: &shown, language: &language, sentence, markets };
            self.wording(wording, used.play, &within, item.as_ref());
        }
    }

    /// The languages in which a message has words of its own, and the markets that come to them.
    fn worded(&self, id: &str) -> Vec<(std::sync::Arc<Language>, Option<Region>)> {
        let slot = self.ground.book.roles.market;
        let mut found: Vec<(Box<str>, &Tongue, Vec<Option<u16>>)> = Vec::new();
        for tongue in &self.tongues {
            let by = self.wordings.of(&tongue.used, id);
            match found.iter_mut().find(|(known, ..)| *known == by) {
                Some((.., markets)) => markets.extend(&tongue.markets),
                None => found.push((by, tongue, tongue.markets.clone())),
            }
        }
        let all = self.tongues.iter().flat_map(|tongue| &tongue.markets).max().copied();
        let region = |markets: Vec<Option<u16>>| {
            let complete =
                (0..=all.flatten().unwrap_or(0)).map(Some).chain([None]).all(|market| markets.contains(&market));
            (!complete).then(|| {
                self.space.where_value(slot, |value| match value {
                    None => markets.contains(&None),
                    Some(Value::Choice(at)) => markets.contains(&Some(*at)),
                    Some(_) => false,
                })
            })
        };
        let found = found.into_iter().filter(|(by, ..)| !by.is_empty());
        found.map(|(_, tongue, markets)| (self.ground.book.language(&tongue.used), region(markets))).collect()
    }

    fn wording(&mut self, wording: Wording<'_>, play: usize, within: &[Region], item: Option<&(Slot, Type)>) {
        let Wording { name, shown, language, sentence, markets } = wording;
        let within: Vec<Region> = within
            .iter()
            .map(|region| match &markets {
                Some(markets) => region.and(markets),
                None => region.clone(),
            })
            .filter(|region| !region.is_empty())
            .collect();
        let by = self.wordings.of(&language.used, &name.id);
        let shown = format!("{shown}/{by}");
        if markets.is_some() {
            let aim = Aim::Wording { text: name.clone(), language: by.clone() };
            self.add(aim, shown.clone(), play, Way::each(within.iter().cloned()), Vec::new());
        }
        let ty = |slot| self.space.facts.get(slot).ty.clone();
        for Select { on, variants } in sentence.selects(ty, item.map(|(_, ty)| ty)) {
            let (slot, candidates) = match (on, item) {
                (On::Fact(slot), _) => (slot, values::of(self.space, slot, &variants)),
                (On::Item, Some((slot, of))) => (*slot, values::lists_with(of)),
                (On::Position, Some((slot, of))) => {
                    (*slot, [1, 2, 3].into_iter().filter_map(|n| values::list(self.space, *slot, of, n)).collect())
                }
                _ => continue,
            };
            // Every reply is looked at in every voice.
            if &*self.space.facts.get(slot).name == "voice" {
                continue;
            }
            for (variant, key) in variants {
                let leads = |value: &Value| sentence.leads(variant, value, &language.formats);
                let ways: Vec<Way> = match self.markets_with(slot, leads) {
                    Some(there) => Way::each(within.iter().map(|region| region.and(&there)).filter(|r| !r.is_empty())),
                    None => {
                        let values = candidates.iter().filter(|value| leads(value));
                        let ways = values.flat_map(|value| self.ways(within.iter(), vec![(slot, value.clone())]));
                        ways.take(WAYS_MAX).collect()
                    }
                };
                let aim = Aim::Variant { text: name.clone(), language: by.clone(), turn: variant };
                self.add(aim, format!("{shown}/{key}"), play, ways, Vec::new());
            }
        }
    }

    /// Of a fact that markets supply, those that supply such a value; `None` for other facts.
    fn markets_with(&self, slot: Slot, fits: impl Fn(&Value) -> bool) -> Option<Region> {
        let roles = &self.ground.book.roles;
        let value = |market: &Market| match slot {
            slot if slot == roles.withdrawal_days => market.withdrawal_days.map(Value::Duration),
            slot if slot == roles.guarantee_years => market.guarantee_years.map(Value::Integer),
            _ => None,
        };
        if slot != roles.withdrawal_days && slot != roles.guarantee_years {
            return None;
        }
        let Type::Choice(members) = &self.space.facts.get(roles.market).ty else { return None };
        let there = (0..).zip(members.iter()).filter(|(_, id)| {
            self.ground.book.market(id).ok().and_then(|market| value(&market)).is_some_and(|value| fits(&value))
        });
        let there: Vec<u16> = there.map(|(at, _)| at).collect();
        Some(self.space.members(roles.market, &there))
    }

    /// Every way to word each part of the letter that no scenario before this one can show: a letter is worded alike for
    /// all of them.
    fn letters(&mut self) {
        let ground = self.ground;
        let Some(play) = first_to_speak(self.scenario) else { return };
        let before = ground.scenarios.iter().take_while(|before| before.scenario.id != self.scenario.scenario.id);
        let before: Vec<&ScenarioView> = before.collect();
        let mut seen: Vec<(PartName, Option<usize>)> = Vec::new();
        for letter in ground.letters {
            let own = letter.post.letter.is_of_channel(letter.part).then_some(letter.post.place);
            let Ok(table) = &letter.lines else { continue };
            if seen.contains(&(letter.part, own)) || self.scenario.scenario.channels.refuses(&letter.channel).is_some()
            {
                continue;
            }
            seen.push((letter.part, own));
            for (line, entry) in letter.entries().iter().enumerate() {
                let Some(witness) = table.case(line, &Region::default(), &[]) else { continue };
                let shown = |before: &&ScenarioView| shows(ground, before, letter, &witness);
                if before.iter().any(shown) {
                    continue;
                }
                let Some(on) = on(ground, self.space, &letter.channel) else { continue };
                let region = on.and(&moved(&witness, &table.space, self.space));
                let part = letter.part.key();
                let said = entry.say.map(|message| (message, &*letter.post.letter.messages[message]));
                let place = own.map_or(String::new(), |_| format!("{}/", letter.channel));
                let name = format!("{LETTER}{place}{part}/{}", said.map_or("none", |(_, id)| id));
                let aim = Aim::Line { part: letter.part, line, own };
                self.add(aim, name.clone(), play, Way::each([region.clone()]), Vec::new());
                let Some((message, id)) = said else { continue };
                for (language, markets) in self.worded(id) {
                    let Ok(sentence) = language.letter(ground.book, &letter.post, message) else { continue };
                    let text = Name { id: id.into(), short: false, of_letter: true };
                    let wording = Wording { name: &text, shown: &name, language: &language, sentence, markets };
                    self.wording(wording, play, std::slice::from_ref(&region), None);
                }
            }
        }
    }
}

/// The first play that sends a message.
fn first_to_speak(scenario: &ScenarioView) -> Option<usize> {
    scenario.scenario.plays.iter().position(|play| !play.say.is_empty())
}

/// Whether a scenario's first play that speaks shows a line of the letter.
fn shows(ground: &Ground<'_>, scenario: &ScenarioView, letter: &LetterView, witness: &Witness) -> bool {
    let (Ok(plays), Ok(lines), Some(play)) = (&scenario.plays, &letter.lines, first_to_speak(scenario)) else {
        return false;
    };
    let Some(on) = on(ground, &plays.space, &letter.channel) else { return false };
    let region = on.and(&moved(witness, &lines.space, &plays.space));
    scenario.scenario.channels.refuses(&letter.channel).is_none() && plays.case(play, &region, &[]).is_some()
}

/// Where a channel is the case's.
fn on(ground: &Ground<'_>, space: &Space, channel: &str) -> Option<Region> {
    let slot = ground.book.roles.channel;
    let Type::Choice(members) = &space.facts.get(slot).ty else { return None };
    let member = members.iter().position(|member| **member == *channel)?;
    Some(space.members(slot, &[u16::try_from(member).ok()?]))
}

/// What is known of a case in one space, in another one.
fn moved(witness: &Witness, from: &Space, to: &Space) -> Region {
    witness.cells().fold(Region::default(), |region, (slot, cells)| {
        let cell = |cell: usize| match from.sample(slot, cell) {
            Some(value) => to.cell_of(slot, value),
            None => to.missing(slot).axes().first().map_or(Cells::default(), |(_, cells)| *cells),
        };
        let there: Vec<Cells> = cells.places().map(cell).collect();
        region.with(slot, to.possible(slot).only(|cell| there.iter().any(|cells| cells.has(cell))))
    })
}

/// How many values are tried for a variant.
const WAYS_MAX: usize = 8;

/// A text as one language words it.
struct Wording<'a> {
    name: &'a Name,
    shown: &'a str,
    language: &'a Language,
    sentence: &'a Sentence,
    /// The markets that come to it, if not all do.
    markets: Option<Region>,
}
