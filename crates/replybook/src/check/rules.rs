//! The rules, a file each, in the order in which the documentation has them.

use std::sync::LazyLock;

use super::Rule;
use crate::diagnostic::{nearest, short};
use crate::error::{Error, ErrorKind};
use crate::guard;
use crate::rule::Rule as Told;

mod copied_sentence;
mod different_facts;
mod empty_frame;
mod empty_sentence;
pub(super) mod failing_case;
mod failing_term;
mod fluent_syntax;
pub(super) mod hard_to_read;
mod incomplete_complaint;
mod incomplete_pack;
mod invalid_call;
mod invalid_condition;
mod invalid_declaration;
mod invalid_example;
mod invalid_pattern;
mod key_out_of_bounds;
mod layout_syntax;
pub(super) mod long_sentences;
mod mend;
mod misnamed_default;
mod misnamed_file;
mod misplaced_message;
mod misplaced_part;
mod missing_example;
mod missing_fact;
mod missing_message;
mod missing_part;
mod missing_subject;
mod mixed_voices;
mod nested_selects;
mod no_answer;
mod reference_cycle;
mod repeated_key;
mod repeated_message;
mod shadowed_region;
mod short_in_some_languages;
mod subject_line_break;
mod table_too_complex;
mod too_large;
mod unbraced_fact;
mod uncovered_case;
mod unfit_fact;
mod unknown_channel;
mod unknown_fact;
mod unknown_follow_up;
mod unknown_key;
mod unknown_layout;
mod unknown_reference;
pub(super) mod unmade_case;
mod unmarked_start;
mod unreachable_letter_part;
mod unreachable_play;
mod unreachable_sentence;
mod unreachable_variant;
pub(super) mod unreached_words;
mod unreadable_file;
mod unserved_channel;
mod unstated_voice;
mod untranslated;
mod unused_fact;
mod unused_layout;
mod unused_message;
mod unused_term;
mod voice_not_outermost;
mod yaml_syntax;

/// The rules of the check; those of the guard are in its own list.
pub(super) static RULES: &[&Rule] = &[
    // Files.
    &unreadable_file::RULE,
    &incomplete_pack::RULE,
    &misnamed_file::RULE,
    &yaml_syntax::RULE,
    &fluent_syntax::RULE,
    &repeated_message::RULE,
    &misplaced_message::RULE,
    &shadowed_region::RULE,
    // Declarations.
    &invalid_declaration::RULE,
    &invalid_condition::RULE,
    &unknown_channel::RULE,
    &unknown_fact::RULE,
    &unknown_follow_up::RULE,
    // Plays.
    &uncovered_case::RULE,
    &unreachable_play::RULE,
    &unreachable_letter_part::RULE,
    // Sentences.
    &missing_message::RULE,
    &unknown_reference::RULE,
    &reference_cycle::RULE,
    &unbraced_fact::RULE,
    &unfit_fact::RULE,
    &missing_fact::RULE,
    &invalid_call::RULE,
    &too_large::RULE,
    &empty_sentence::RULE,
    &subject_line_break::RULE,
    &unreachable_sentence::RULE,
    // Selects.
    &unknown_key::RULE,
    &repeated_key::RULE,
    &unreachable_variant::RULE,
    &misnamed_default::RULE,
    &nested_selects::RULE,
    &voice_not_outermost::RULE,
    &key_out_of_bounds::RULE,
    // Languages side by side.
    &different_facts::RULE,
    &unstated_voice::RULE,
    &mixed_voices::RULE,
    &untranslated::RULE,
    &unmarked_start::RULE,
    &short_in_some_languages::RULE,
    // Layouts and channels.
    &unknown_layout::RULE,
    &layout_syntax::RULE,
    &misplaced_part::RULE,
    &empty_frame::RULE,
    &missing_part::RULE,
    &missing_subject::RULE,
    &unserved_channel::RULE,
    // Terms of the guard.
    &invalid_pattern::RULE,
    &failing_term::RULE,
    // Content.
    &no_answer::RULE,
    &incomplete_complaint::RULE,
    &missing_example::RULE,
    &invalid_example::RULE,
    &failing_case::RULE,
    &unmade_case::RULE,
    &unreached_words::RULE,
    // How it reads.
    &long_sentences::RULE,
    &hard_to_read::RULE,
    &copied_sentence::RULE,
    // What nothing uses.
    &unused_message::RULE,
    &unused_term::RULE,
    &unused_fact::RULE,
    &unused_layout::RULE,
    // Last: it tells what the rules above could not ask.
    &table_too_complex::RULE,
];

/// All rules, those of the check before those of the guard, in the order in which the documentation has them.
pub fn rules() -> &'static [&'static Told] {
    static ALL: LazyLock<Box<[&Told]>> =
        LazyLock::new(|| RULES.iter().map(|rule| rule.told()).chain(guard::rules()).collect());
    &ALL
}

/// The rule of a name.
///
/// # Errors
/// [`ErrorKind::UnknownRule`] with the nearest that exists.
///
/// # Examples
/// ```
/// assert!(replybook::rule("unreachable-play")?.text().contains("Put the narrower play first"));
/// # Ok::<(), replybook::Error>(())
/// ```
pub fn rule(id: &str) -> Result<&'static Told, Error> {
    rules().iter().copied().find(|rule| rule.id == id).ok_or_else(|| {
        let error = Error::new(ErrorKind::UnknownRule, format!("no rule is called `{}`", short(id)));
        match nearest(id, rules().iter().map(|rule| rule.id)) {
            Some(near) => error.help(format!("did you mean `{near}`?")),
            None => error,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_says_what_it_is_and_why_and_shows_an_example() {
        for rule in rules() {
            let text = rule.text();
            assert!(!rule.summary().is_empty() && rule.summary().len() <= 120, "{}", rule.id);
            assert!(text.contains("\n# Why is this bad?\n"), "{}", rule.id);
            assert!(text.contains("\n# Example\n"), "{}", rule.id);
        }
    }

    #[test]
    fn a_rule_that_nobody_knows_is_named_with_the_nearest() {
        assert_eq!(rule("yaml-syntax").unwrap().id, "yaml-syntax");
        let error = rule("yml-syntax").unwrap_err();
        assert_eq!(error.to_string(), "no rule is called `yml-syntax`; did you mean `yaml-syntax`?");
    }

    #[test]
    fn no_two_rules_have_one_name() {
        for (at, rule) in rules().iter().enumerate() {
            assert!(rules()[..at].iter().all(|other| other.id != rule.id), "{}", rule.id);
        }
    }
}
