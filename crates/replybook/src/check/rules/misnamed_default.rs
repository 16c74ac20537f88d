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

use crate::check::view::View;
use crate::check::wording::{On, key};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fact::{Type, Value};

pub(super) static RULE: Rule =
    Rule::new("misnamed-default", Severity::Warning, include_str!("misnamed_default.rs"), Find::Stack(find));

/// How many members are told.
const MOST_TOLD: usize = 6;

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for entry in view.messages().said().filter(|entry| !entry.name.is_term()) {
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
                let left = members.iter().filter(|(member, value)| !named(member) && view.occurs(entry, fact, value));
                let mut left: Vec<String> = left.map(|(member, _)| format!("`{member}`")).collect();
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
                findings.push(entry.found(&RULE, default, message).help(help));
            }
        }
    }
}

/// What the keys of a select on a choice, or on yes or no, can be.
fn members(ty: &Type) -> Vec<(&str, Value)> {
    match ty {
        Type::Choice(members) => members.iter().zip(0..).map(|(name, at)| (&**name, Value::Choice(at))).collect(),
        Type::YesNo => vec![("yes", Value::YesNo(true)), ("no", Value::YesNo(false))],
        _ => Vec::new(),
    }
}
