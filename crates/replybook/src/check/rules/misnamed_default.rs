//! Members of a choice are left to a default that names another member.
//!
//! Not where a default says plainly that it is for the rest (`*[other]`), and not where no case with another member comes
//! to the message.
//!
//! # Why is this bad?
//! What is said in one case is said in another, and nobody wrote that it should be. A member that is added to the choice
//! later falls there unseen as well.
//!
//! # Example
//! ```ftl
//! # $mood is calm, angry, rational or disappointed
//! complaint-quality-heard = { $mood ->
//!     [angry] You are right to be annoyed.
//!    *[calm] Thank you for telling us.
//! }
//! ```
//! Write `*[other]`, or a variant each for `rational` and `disappointed`.

use crate::check::values::Occurs;
use crate::check::view::View;
use crate::check::wording::{On, key};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fact::{Type, Value};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("misnamed-default", Severity::Warning, head!("misnamed_default.rs"), Find::Stack(find));

/// How many members are told.
const MOST_TOLD: usize = 6;

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for entry in view.messages().said().filter(|entry| !entry.name.is_term() && view.compiles(entry)) {
        for select in entry.wordings.iter().flat_map(|wording| &wording.selects) {
            let On::Fact(fact) = select.on else { continue };
            let named = |member: &str| select.keys.iter().any(|named| key(named) == member);
            let default = key(&select.keys[select.default]);
            for ty in view.types(entry, fact) {
                let members = members(ty);
                // One that is no member is `other`, or an error that the compiler tells.
                if members.iter().all(|(member, _)| *member != default) {
                    continue;
                }
                let mut left = Vec::new();
                let mut note = None;
                for (member, value) in members.iter().filter(|(member, _)| !named(member)) {
                    match view.occurs(entry, fact, ty, value) {
                        Occurs::Never => continue,
                        Occurs::Perhaps => {}
                        Occurs::In(place) => {
                            note = note.or_else(|| Some(format!("{place} can say it where `{fact}` is `{member}`")));
                        }
                    }
                    left.push(format!("`{member}`"));
                }
                if left.is_empty() {
                    continue;
                }
                let falls = if left.len() == 1 { "falls" } else { "fall" };
                if left.len() > MOST_TOLD {
                    left.truncate(MOST_TOLD);
                    left.push("…".to_owned());
                }
                let message = format!("{} {falls} to the default `{default}` of `${fact}`", left.join(", "));
                let help = "write `*[other]` if it is for all the rest, or a variant for each";
                let mut finding = entry.found(&RULE, default, message).help(help);
                finding.notes.extend(note);
                findings.push(finding);
            }
        }
    }
}

/// What the keys of a select on a choice, or on yes or no, can be.
fn members(ty: &Type) -> Vec<(&str, Value<'static>)> {
    match ty {
        Type::Choice(members) => members.iter().zip(0..).map(|(name, at)| (&**name, Value::Choice(at))).collect(),
        Type::YesNo => vec![("yes", Value::YesNo(true)), ("no", Value::YesNo(false))],
        _ => Vec::new(),
    }
}
