//! A German or Spanish message addresses the customer formally in one place, and as a friend in another.
//!
//! Words that may mean others count for nothing: German *Sie* and *Ihr* at the beginning of a sentence or after a colon, Spanish *su*. Neither
//! do words within quotation marks, which are somebody else's.
//!
//! # Why is this bad?
//! *Sie* in one sentence and *du* in the next: nothing looks more like text that was pasted together.
//!
//! # Example
//! ```text
//! „Vielen Dank für Ihre Nachricht. Dein Paket ist unterwegs.“
//! ```
//! Keep to one: the way in which the customer writes.

use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::guard::terms::{Hit, Voice};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("mixed-address", Severity::Error, head!("mixed_address.rs"), Look::Always(look));

fn look(message: &Message<'_>) -> Vec<Found> {
    // „Eine Zeile genügt: Sie steht dann fest.“
    let is_clear =
        |hit: &&Hit<'_>| !message.text.words()[hit.words.start..hit.words.end - 1].iter().any(|word| word.colon);
    let said = |voice| message.hits(RULE.id).filter(move |hit| hit.voice == Some(voice)).filter(is_clear);
    let (Some(formal), Some(friendly)) = (said(Voice::Formal).next(), said(Voice::Friendly).next()) else {
        return Vec::new();
    };
    // What is said less often is more likely the slip.
    let (slip, name, usual) = match said(Voice::Friendly).count() > said(Voice::Formal).count() {
        true => (formal, "formally", friendly),
        false => (friendly, "as a friend", formal),
    };
    let words = |hit: &Hit<'_>| message.text.quote(hit.bytes.clone());
    let told = format!("“{}” addresses the customer {name}, and “{}” does not", words(slip), words(usual));
    vec![Found::at(slip.bytes.clone(), told).help("keep to one form of address from the salutation to the closing")]
}
