//! The rules, a file each, in the order in which the documentation has them.

use super::Rule;

mod fluent_syntax;
mod incomplete_pack;
mod invalid_call;
mod invalid_condition;
mod invalid_declaration;
mod misnamed_file;
mod misplaced_message;
mod missing_message;
mod reference_cycle;
mod repeated_key;
mod repeated_message;
mod shadowed_region;
mod table_too_complex;
mod too_large;
mod uncovered_case;
mod unfit_fact;
mod unknown_channel;
mod unknown_fact;
mod unknown_follow_up;
mod unknown_key;
mod unknown_reference;
mod unreachable_letter_part;
mod unreachable_play;
mod unreadable_file;
mod unused_fact;
mod unused_layout;
mod unused_message;
mod unused_term;
mod yaml_syntax;

static RULES: &[&Rule] = &[
    // Files.
    &unreadable_file::RULE,
    &incomplete_pack::RULE,
    &misnamed_file::RULE,
    &yaml_syntax::RULE,
    &fluent_syntax::RULE,
    &repeated_message::RULE,
    // Declarations.
    &invalid_declaration::RULE,
    &invalid_condition::RULE,
    &unknown_channel::RULE,
    &misplaced_message::RULE,
    &shadowed_region::RULE,
    // What nothing uses.
    &unused_message::RULE,
    &unused_term::RULE,
    &unused_fact::RULE,
    &unused_layout::RULE,
    // Facts.
    &unknown_fact::RULE,
    // Sentences.
    &missing_message::RULE,
    &unknown_reference::RULE,
    &reference_cycle::RULE,
    &unfit_fact::RULE,
    &invalid_call::RULE,
    &unknown_key::RULE,
    &repeated_key::RULE,
    &too_large::RULE,
    // Plays.
    &uncovered_case::RULE,
    &unreachable_play::RULE,
    &unreachable_letter_part::RULE,
    &unknown_follow_up::RULE,
    // Last: it tells what the rules above could not ask.
    &table_too_complex::RULE,
];

/// All rules, in the order in which the documentation has them.
pub fn rules() -> &'static [&'static Rule] {
    RULES
}

/// The rule of a name.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_says_what_it_is_and_why_and_shows_an_example() {
        for rule in RULES {
            let text = rule.text();
            assert!(!rule.summary().is_empty() && rule.summary().len() <= 120, "{}", rule.id);
            assert!(text.contains("\n# Why is this bad?\n"), "{}", rule.id);
            assert!(text.contains("\n# Example\n"), "{}", rule.id);
        }
    }

    #[test]
    fn no_two_rules_have_one_name() {
        for (at, rule) in RULES.iter().enumerate() {
            assert!(RULES[..at].iter().all(|other| other.id != rule.id), "{}", rule.id);
        }
    }
}
