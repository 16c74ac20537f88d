//! What a fact can be in the cases that a message is said in.

use super::messages::Entry;
use super::space::Space;
use super::view::{ScenarioView, View};
use crate::fact::{Type, Value};

/// Whether a fact has a value where a message is said.
pub(crate) enum Occurs {
    Never,
    /// It cannot be told.
    Perhaps,
    /// It has, where this says the message: a play, or the letter of a channel.
    In(String),
}

impl View<'_> {
    /// The types that a name has in a message: one, unless several scenarios say it.
    pub(crate) fn types(&self, entry: &Entry<'_>, name: &str) -> Vec<&Type> {
        let mut types: Vec<&Type> = Vec::new();
        let mut add = |ty| {
            if !types.contains(&ty) {
                types.push(ty);
            }
        };
        match name {
            "item" => self.items(entry).for_each(&mut add),
            _ => {
                let tables = self.sayers(entry).into_iter().map(|view| &view.scenario.facts);
                let tables = tables.chain([&self.book.common]);
                tables.filter_map(|facts| Some(&facts.get(facts.find(name)?).ty)).for_each(&mut add);
            }
        }
        types
    }

    /// The types of `$item`: what is in the lists that a message is said for.
    fn items(&self, entry: &Entry<'_>) -> impl Iterator<Item = &Type> {
        self.sayers(entry).into_iter().flat_map(|view| {
            let said = view.scenario.messages.iter().filter(|said| *said.id == *entry.name.id());
            said.filter_map(|said| match &view.scenario.facts.get(said.each?).ty {
                Type::List { of, .. } => Some(&**of),
                _ => None,
            })
        })
    }

    /// Whether a fact of this type has a value in some case in which a message is said.
    ///
    /// A message that others refer to is said wherever they are: there every value is taken to occur.
    pub(crate) fn occurs(&self, entry: &Entry<'_>, fact: &str, ty: &Type, value: &Value<'static>) -> Occurs {
        let id = entry.name.id();
        if self.messages().is_referred(id) || fact == "item" {
            return Occurs::Perhaps;
        }
        let region = |space: &Space| {
            let slot = space.facts.find(fact).filter(|slot| space.facts.get(*slot).ty == *ty)?;
            Some(space.where_value(slot, |held| held == Some(value)))
        };
        let mut said = false;
        for view in self.sayers(entry) {
            let Ok(table) = &view.plays else { return Occurs::Perhaps };
            let Some(region) = region(&table.space) else { continue };
            for used in view.uses.iter().filter(|used| *view.scenario.messages[used.message].id == *id) {
                said = true;
                if view.case_of(used, &region).is_some() {
                    return Occurs::In(format!("the play `{}`", view.scenario.plays[used.play].id));
                }
            }
        }
        for letter in &self.letters {
            let Ok(lines) = &letter.lines else { return Occurs::Perhaps };
            let Some(region) = region(&lines.space) else { continue };
            for (line, entry) in letter.entries().iter().enumerate() {
                if entry.say.is_some_and(|said| *letter.post.letter.messages[said] == *id) {
                    said = true;
                    if lines.case(line, &region, &[]).is_some() {
                        return Occurs::In(format!("the letter of the channel `{}`", letter.channel));
                    }
                }
            }
        }
        if said { Occurs::Never } else { Occurs::Perhaps }
    }

    /// The scenarios that may say a message: its own, or all where it is nobody's.
    fn sayers(&self, entry: &Entry<'_>) -> Vec<&ScenarioView> {
        let stem = entry.file.stem;
        let is_own = self.book.scenario_ids().any(|id| id == stem);
        self.scenarios.iter().filter(|view| !is_own || *view.scenario.id == *stem).collect()
    }
}
