//! The message, or a whole sentence of it, is in another language than the customer's.
//!
//! A sentence is told by its small words (*the*, *is*, *not*). Names, titles and what stands within quotation marks are left
//! alone.
//!
//! # Why is this bad?
//! The customer may not understand it. Amazon demands the buyer's language.
//!
//! # Example
//! To a customer who reads Spanish:
//! ```text
//! “Su pedido sale hoy. Please let us know if you need anything else.”
//! ```
//! Write all of it in the customer's language.

use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("wrong-language", Severity::Warning, head!("wrong_language.rs"), Look::Always(look));

fn look(message: &Message<'_>) -> Vec<Found> {
    let own = message.language.used.language.as_str();
    let text = &message.text;
    let found = |at: &usize| {
        let sentence = &text.sentences()[*at];
        let (bytes, other) = (text.bytes(sentence), message.functions.foreign(text, sentence, own)?);
        let words = text.quote(bytes.clone());
        let told = match other {
            Some(other) => format!("“{words}” is in another language (`{other}`) than the customer's (`{own}`)"),
            None => format!("“{words}” is not in the customer's language (`{own}`)"),
        };
        Some(Found::at(bytes, told).help("write it in the language that the customer reads"))
    };
    message.foreign.iter().filter_map(found).collect()
}
