//! A name that came in capitals is written otherwise in the salutation.
//!
//! # Why is this bad?
//! *MARÍA DE LA CRUZ* becomes *María de la Cruz*, and where a capital stands within a name nobody can tell: *McDonald*,
//! *van der Berg*. Have a look at it.
//!
//! # Example
//! ```text
//! advice[name-recased]: `MARÍA DE LA CRUZ` came in capitals and is recased in the salutation; check that it is right
//! ```

use crate::diagnostic::Severity;
use crate::guard::rule::{Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("name-recased", Severity::Advice, head!("name_recased.rs"), Look::Composing);
