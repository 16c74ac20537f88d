//! Texts as each language and region words them, and the variants of their selects.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::super::Ground;
use super::super::aims::{Aim, Name, one_voice};
use super::super::values;
use super::{List, Way, on};
use crate::channel::{Channel, Form};
use crate::check::space::{Region, Space};
use crate::check::view::{Role, Use};
use crate::fact::{Slot, Type, Value};
use crate::locale;
use crate::market::Market;
use crate::playbook::Language;
use crate::words::{self, On, Select, Sentence};

/// A language as replies use it, and the markets that bring a declared one to it; of a region that no market brings up, none.
pub(super) struct Tongue {
    used: LanguageIdentifier,
    markets: Vec<Option<u16>>,
}

/// Every language and region in which replies are written.
pub(super) fn tongues(ground: &Ground<'_>, space: &Space) -> Vec<Tongue> {
    let slot = ground.book.roles.market;
    let Type::Choice(members) = &space.facts.get(slot).ty else { return Vec::new() };
    let mut tongues: Vec<Tongue> = Vec::new();
    for declared in ground.book.stack.languages() {
        let Ok(language) = declared.parse::<LanguageIdentifier>() else { continue };
        let nowhere = std::iter::once((None, None));
        let markets =
            (0..).zip(members.iter()).filter_map(|(at, id)| Some((Some(at), Some(ground.book.market(id).ok()?))));
        for (at, market) in nowhere.chain(markets) {
            let choice =
                locale::choose(Some(&language), None, market.map(|market| &**market), ground.book.stack.languages());
            let Ok(locale::Choice { used, .. }) = choice else { continue };
            match tongues.iter_mut().find(|tongue| tongue.used == used) {
                Some(tongue) => tongue.markets.push(at),
                None => tongues.push(Tongue { used, markets: vec![at] }),
            }
        }
    }
    for tag in ground.book.reply_tags() {
        let Ok(used) = tag.parse::<LanguageIdentifier>() else { continue };
        if tongues.iter().all(|tongue| tongue.used != used) {
            tongues.push(Tongue { used, markets: Vec::new() });
        }
    }
    tongues
}

/// How many values are tried for a variant.
const WAYS_MAX: usize = 8;

/// A text as one language words it.
pub(super) struct Wording<'a> {
    pub name: &'a Name,
    pub shown: &'a str,
    pub language: &'a Language,
    pub sentence: &'a Sentence,
    pub whence: Whence,
}

/// How a case comes to a language or region.
#[derive(Clone)]
pub(super) enum Whence {
    /// Whatever the case is.
    Always,
    /// It is of one of these markets.
    Markets(Region),
    /// It names the region, whatever its market: a Mexican may order in Spain.
    Named,
}

impl List<'_> {
    /// Every message that a play says, in every language and region that words it, and every variant of its selects.
    pub(super) fn texts(&mut self, play: usize) {
        let scenario = self.scenario;
        let short = self.ground.channels.iter().any(|(_, post)| post.channel.form == Form::Short);
        let mut seen: Vec<usize> = Vec::new();
        // More channels say what is not spare.
        let mut uses: Vec<&Use> = scenario.uses.iter().filter(|used| used.play == play).collect();
        uses.sort_by_key(|used| used.role.is_spare());
        for used in uses {
            if seen.contains(&used.message) {
                continue;
            }
            seen.push(used.message);
            self.text(used, false);
            if short && matches!(used.role, Role::Sentence { .. }) {
                self.text(used, true);
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
            Role::Sentence { spare, .. } => short == (channel.form == Form::Short) && (channel.spare || !spare),
            Role::Step(_) => true,
        };
        let channels = self.ground.channels.iter().filter(|(_, post)| writes(&post.channel));
        let channels: Vec<Region> = channels.filter_map(|(id, _)| on(self.ground, self.space, id)).collect();
        if channels.is_empty() {
            return;
        }
        let channels = self.either(self.ground.book.roles.channel, &channels);
        let within: Vec<Region> = used.within.iter().map(|region| region.and(&channels)).collect();
        if matches!(used.role, Role::Step(_)) {
            for language in book.agents.iter().map(|agent| &agent.language) {
                let Ok(sentence) = language.sentence(book, scenario, used.message, false) else { continue };
                let wording = Wording { name: &name, shown: &shown, language, sentence, whence: Whence::Always };
                self.wording(wording, used.play, &within, item.as_ref());
            }
            return;
        }
        let worded = self.worded(&message.id);
        for (language, whence) in &worded {
            // What is said in both voices somewhere need not be looked at where it is said in one.
            let by = self.wordings.of(&language.used, &message.id);
            let in_both = |(other, whence): &(Arc<Language>, Whence)| {
                let one = language.voice.as_deref().map(|voice| {
                    one_voice(&self.wordings.of(&other.used, &message.id), voice) == by && other.voice.is_none()
                });
                let there = if let Whence::Markets(markets) = whence { markets } else { &Region::default() };
                one == Some(true) && self.scenario.case_of(used, there).is_some()
            };
            if worded.iter().any(in_both) {
                continue;
            }
            let Ok(sentence) = language.sentence(book, scenario, used.message, short) else { continue };
            let whence = whence.clone();
            let wording = Wording { name: &name, shown: &shown, language, sentence, whence };
            self.wording(wording, used.play, &within, item.as_ref());
        }
    }

    /// The languages in which a message has words of its own, and how cases come to them.
    pub(super) fn worded(&self, id: &str) -> Vec<(Arc<Language>, Whence)> {
        let slot = self.ground.book.roles.market;
        /// The language that words it, one that comes to it, and the markets that do.
        type Worded<'t> = (Box<str>, &'t Tongue, Vec<Option<u16>>);
        let mut found: Vec<Worded<'_>> = Vec::new();
        let mut named: Vec<(Box<str>, &LanguageIdentifier)> = Vec::new();
        for tongue in &self.tongues {
            let by = self.wordings.of(&tongue.used, id);
            if tongue.used.region.is_some() && named.iter().all(|(known, _)| *known != by) {
                named.push((by.clone(), &tongue.used));
            }
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
        let spoken = |used: &LanguageIdentifier| self.ground.book.language(used);
        let found = found.into_iter().filter(|(by, ..)| !by.is_empty());
        let found = found.map(|(_, tongue, markets)| {
            (spoken(&tongue.used), region(markets).map_or(Whence::Always, Whence::Markets))
        });
        let named = named.into_iter().filter(|(by, _)| !by.is_empty());
        found.chain(named.map(|(_, used)| (spoken(used), Whence::Named))).collect()
    }

    pub(super) fn wording(
        &mut self,
        wording: Wording<'_>,
        play: usize,
        within: &[Region],
        item: Option<&(Slot, Type)>,
    ) {
        let Wording { name, shown, language, sentence, whence } = wording;
        let by = self.wordings.of(&language.used, &name.id);
        let mut shown = format!("{shown}/{by}");
        let mut within = within.to_vec();
        let mut named = None;
        match whence {
            Whence::Always => {}
            Whence::Markets(markets) => within = both(&within, [markets]),
            Whence::Named => {
                named = Some(language.used.to_string().into_boxed_str());
                shown = format!("{shown}/as-{}", language.used);
            }
        }
        let ways = |ways: Vec<Way>| ways.into_iter().map(|way| Way { language: named.clone(), ..way }).collect();
        let aim = Aim::Wording { text: name.clone(), language: by.clone() };
        self.add(play, aim, shown.clone(), ways(Way::each(within.iter().cloned())));
        let ty = |slot| self.space.facts.get(slot).ty.clone();
        let paths = sentence.ways(&self.space.facts);
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
            if self.is_voice(slot) {
                continue;
            }
            for (variant, key) in variants {
                let leads = |value: &Value<'static>| sentence.leads(variant, value, &language.formats);
                // The selects around it have to come to it as well.
                let there = paths.get(&variant).into_iter().flatten().map(|way| self.in_every_voice(way));
                let within = both(&within, there.collect::<Vec<_>>());
                let found: Vec<Way> = match self.markets_with(slot, leads) {
                    Some(there) => Way::each(both(&within, [there])),
                    None => {
                        let values = candidates.iter().filter(|value| leads(value));
                        let ways = values.flat_map(|value| self.ways(within.iter(), &[(slot, value.clone())]));
                        ways.take(WAYS_MAX).collect()
                    }
                };
                let aim = Aim::Variant { text: name.clone(), language: by.clone(), turn: variant };
                self.add(play, aim, format!("{shown}/{key}"), ways(found));
            }
        }
    }

    /// The cases of a way through a sentence, whatever the voice: every reply is looked at in each.
    fn in_every_voice(&self, way: &words::Way) -> Region {
        let region = self.space.of_way(way);
        let others = region.axes().iter().filter(|(slot, _)| !self.is_voice(*slot));
        others.fold(Region::default(), |region, (slot, cells)| region.with(*slot, *cells))
    }

    fn is_voice(&self, slot: Slot) -> bool {
        &*self.space.facts.get(slot).name == "voice"
    }

    /// Of a fact that markets supply, those that supply such a value; `None` for other facts.
    fn markets_with(&self, slot: Slot, fits: impl Fn(&Value<'static>) -> bool) -> Option<Region> {
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
            self.ground.book.market(id).ok().and_then(|market| value(market)).is_some_and(|value| fits(&value))
        });
        let there: Vec<u16> = there.map(|(at, _)| at).collect();
        Some(self.space.members(roles.market, &there))
    }

    /// Where a fact is as in any of these.
    fn either(&self, slot: Slot, any: &[Region]) -> Region {
        let has = |cell: usize| any.iter().flat_map(Region::axes).any(|(of, cells)| *of == slot && cells.has(cell));
        Region::default().with(slot, self.space.possible(slot).only(has))
    }
}

/// The cases that lie in one of some regions and in one of others.
fn both(some: &[Region], others: impl IntoIterator<Item = Region>) -> Vec<Region> {
    let others: Vec<Region> = others.into_iter().collect();
    let both = some.iter().flat_map(|one| others.iter().map(|other| one.and(other)));
    both.filter(|region| !region.is_empty()).collect()
}
