//! Members of a choice are left to a default that names another member.
//!
//! Not where a default says plainly that it is for the rest (`*[other]`), and not where every other member has a variant
//! of its own.
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
use crate::fact::Type;

pub(super) static RULE: Rule =
    Rule::new("misnamed-default", Severity::Warning, include_str!("misnamed_default.rs"), Find::Stack(find));

/// How many members are told.
const MOST_TOLD: usize = 6;

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for entry in view.messages().said().filter(|entry| !entry.name.is_term()) {
        for select in entry.wordings.iter().flat_map(|wording| &wording.selects) {
            let On::Fact(fact) = select.on else { continue };
            let default = key(&select.keys[select.default]);
            for ty in view.types(entry, fact) {
                let members: Vec<&str> = match ty {
                    Type::Choice(members) => members.iter().map(|member| &**member).collect(),
                    Type::YesNo => vec!["yes", "no"],
                    _ => continue,
                };
                let named = |member: &&str| select.keys.iter().any(|named| key(named) == *member);
                let left: Vec<&str> = members.iter().copied().filter(|member| !named(member)).collect();
                // One that is no member is `other`, or an error that the compiler tells.
                if left.is_empty() || !members.contains(&default) {
                    continue;
                }
                let mut told: Vec<String> = left.iter().take(MOST_TOLD).map(|member| format!("`{member}`")).collect();
                if left.len() > MOST_TOLD {
                    told.push("…".to_owned());
                }
                let falls = if left.len() == 1 { "falls" } else { "fall" };
                let message = format!("{} {falls} to the default `{default}` of `${fact}`", told.join(", "));
                let help = "write `*[other]` if it is for all the rest, or a variant for each";
                findings.push(entry.found(&RULE, default, message).help(help));
            }
        }
    }
}
