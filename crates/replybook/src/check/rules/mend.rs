//! The smallest change that makes a fact certain where a message is said.

use std::collections::BTreeSet;

use crate::check::spot::{At, Spot};
use crate::check::view::{Role, Use};
use crate::fact::Slot;
use crate::scenario::{Scenario, Section};

/// How many plays lack a fact before it is better required than needed by each of them.
const MANY: usize = 4;

/// Says what would make a fact certain where it can be missing; `spots` are all places where one message is said without.
pub(super) fn mend(spots: &[&Spot<'_>], slot: Slot) -> String {
    let Some(spot) = spots.first() else { return String::new() };
    let fact = spot.facts().get(slot);
    let name = &fact.name;
    let At::Play(scenario, used) = spot.at else {
        return format!("say it `when: {{ {name}: given }}`, and leave the other cases to the entries below it");
    };
    let scenario = &*scenario.scenario;
    let play = &scenario.plays[used.play];
    let when = match spot.entry().is_some_and(|entry| !entry.when.is_always()) {
        true => format!("add `{name}: given` to its `when`"),
        false => format!("say it `when: {{ {name}: given }}`"),
    };
    if !spot.has(slot) {
        return match used.role {
            Role::Subject => format!("give the play `{}` a `subject` of its own: no case of it has `{name}`", play.id),
            _ => format!(
                "no case of the play `{}` has `{name}`: leave `${name}` out of the message, or the message out of the play",
                play.id
            ),
        };
    }
    if fact.derived {
        // Nobody can be asked for it.
        return match used.role {
            Role::Sentence { .. } => when,
            _ => format!("leave `${name}` out of it: it is said in cases that have none"),
        };
    }
    let plays: BTreeSet<usize> = spots.iter().filter_map(|spot| in_scenario(spot, scenario)).collect();
    if plays.len() >= MANY && plays.len() == scenario.plays.iter().filter(|play| !play.say.is_empty()).count() {
        return match usize::from(slot.0) < scenario.common {
            true => format!("require it: `require: [{name}]` in the scenario"),
            false => format!("require it: `required: true` where the scenario declares `{name}`"),
        };
    }
    match used.role {
        // Without it, the play would have no answer.
        Role::Sentence { section, .. } if section != Section::Answer || has_another(scenario, used) => {
            format!("{when}; or let the play `{}` have `needs: [{name}]`", play.id)
        }
        Role::Subject => format!("let the play `{}` have `needs: [{name}]`, or a `subject` of its own", play.id),
        _ => format!("let the play `{}` have `needs: [{name}]`", play.id),
    }
}

fn in_scenario(spot: &Spot<'_>, scenario: &Scenario) -> Option<usize> {
    match spot.at {
        At::Play(other, used) if other.scenario.id == scenario.id => Some(used.play),
        _ => None,
    }
}

/// Whether the play says another sentence in the same section in every case.
fn has_another(scenario: &Scenario, used: &Use) -> bool {
    let Role::Sentence { section, entry, .. } = used.role else { return false };
    let entries = scenario.plays[used.play].say.iter().filter(|(of, _)| *of == section).flat_map(|(_, all)| all);
    entries.enumerate().any(|(at, other)| at != entry && other.when.is_always() && !other.spare)
}
