//! The case that came in: who wrote, where, and what is known about it.

mod facts;
mod id;
mod over;
mod single;

use std::fmt;

use serde::de::DeserializeSeed as _;
use serde::{Deserialize, Serialize};

pub use self::facts::Facts;
pub use self::id::CaseId;
use self::over::Over;
use crate::diagnostic::{Diagnostic, of_serde};
use crate::error::{Error, ErrorKind};
use crate::yaml;

/// A customer's case: the scenario, the language and channel of the reply, the customer, the seller, and the facts.
///
/// A case is anything that serde reads, or is put together as below. Nothing is checked before
/// [`Playbook::reply`](crate::Playbook::reply), which then reports at once every fact that does not fit, in every
/// question, and after that every fact that is missing.
///
/// # Examples
/// ```
/// use replybook::{Case, Customer, Money};
///
/// let case = Case::new("cancel-order")
///     .language("de")
///     .channel("amazon")
///     .customer(Customer::new("Anna Müller").surname("Müller").gender("female"))
///     .fact("order_id", "302-1234567-1234567")
///     .fact("cancelled", true)
///     .fact("refund", Money::new("49.90", "EUR")?);
/// assert_eq!(case.scenario, "cancel-order");
/// # Ok::<(), replybook::ParseMoneyError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(description = "A customer's case."))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Case {
    /// What the caller calls it; a reply does not depend on it. `replybook batch` writes it beside the reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<CaseId>,
    /// The id of the scenario that answers it.
    pub scenario: String,
    /// The language of the reply as a BCP 47 tag (`de`, `es-MX`). Without it, the market's first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The language to take if no pack writes replies in `language`. Without it that is an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallback_language: Option<String>,
    /// What the agent reads, as a BCP 47 tag (`zh-Hans`). Without it, the first of the pack's `agent_languages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent_language: Option<String>,
    /// The customer's country, as ISO 3166-1 alpha-2 (`AT`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub market: Option<String>,
    /// Where the message goes (`email`, `amazon`, …). Without it, `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// Whether the body is plain text or HTML.
    #[serde(default, skip_serializing_if = "Markup::is_text")]
    pub markup: Markup,
    /// The customer's time zone as an IANA name (`Europe/Vienna`). Without it the market's first, else UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// When the customer's message arrived, in RFC 3339. The library reads no clock: this is its only "now". Its offset from
    /// UTC is the agent's, where the seller has no `agent_time_zone`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_at: Option<String>,
    /// Who wrote.
    #[serde(default, skip_serializing_if = "Customer::is_empty")]
    pub customer: Customer,
    /// Who answers.
    #[serde(default, skip_serializing_if = "Seller::is_empty")]
    pub seller: Seller,
    /// What is known, by the facts' names; [`Playbook::scenario`](crate::Playbook::scenario) lists them.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    #[cfg_attr(feature = "schema", schemars(description = "What is known, by the facts' names."))]
    pub facts: Facts,
    /// What was asked beside it, at most three; all is answered in one message.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("maxItems" = 3)))]
    pub also: Vec<Question>,
    /// What an example case shows, for people; a reply does not depend on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The play that an example case is meant to reach; a reply does not depend on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub play: Option<String>,
}

/// A further question in a [`Case`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(description = "A further question."))]
#[serde(deny_unknown_fields, expecting = "a question: a map with `scenario` and `facts`")]
#[non_exhaustive]
pub struct Question {
    /// The id of the scenario that answers it.
    pub scenario: String,
    /// What is known about it.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

/// How a message's body is marked up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Markup {
    /// Plain text.
    #[default]
    Text,
    /// HTML, on channels that have a layout for it.
    Html,
}

impl Markup {
    fn is_text(&self) -> bool {
        *self == Markup::Text
    }
}

/// Who wrote. Every part may be left out; a full name is never split into given name and surname.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Customer(pub(crate) Facts);

/// Who answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seller(pub(crate) Facts);

/// The common facts that describe a customer.
pub(crate) const CUSTOMER: [&str; 11] =
    ["name", "given_name", "surname", "title", "gender", "party", "mood", "tier", "returning", "greeting", "contacts"];
/// The common facts that describe a seller.
pub(crate) const SELLER: [&str; 5] = ["brand", "agent", "voice", "return_days", "agent_time_zone"];

/// Builder methods, each of which sets the fact of its name.
macro_rules! setters {
    ($($(#[$doc:meta])* $name:ident: $ty:ty),* $(,)?) => {
        $(
            $(#[$doc])*
            #[must_use]
            pub fn $name(mut self, $name: $ty) -> Self {
                self.0.set(stringify!($name), $name);
                self
            }
        )*

        /// A part as it was given, by its name.
        pub fn get(&self, name: &str) -> Option<&serde_json::Value> {
            self.0.get(name)
        }

        fn is_empty(&self) -> bool {
            self.0.is_empty()
        }
    };
}

impl Customer {
    /// A customer of this full name, or of this user name or company.
    pub fn new(name: &str) -> Customer {
        Customer::default().name(name)
    }

    setters! {
        /// The full name, a company's name or a user name.
        name: &str,
        /// The given name, for a friendly salutation.
        given_name: &str,
        /// The surname, or both Spanish surnames.
        surname: &str,
        /// An academic title, as it stands before a name (`Dr.`).
        title: &str,
        /// `female`, `male` or `unknown`: as the customer says, never guessed from a name.
        gender: &str,
        /// `person`, `company` or `pseudonym`.
        party: &str,
        /// `calm`, `angry`, `rational` or `disappointed`.
        mood: &str,
        /// 1 (answered first) to 4.
        tier: u8,
        /// Whether they have bought before.
        returning: bool,
        /// `dear`, `hi` or `hello`: the word they opened with.
        greeting: &str,
        /// How often they have written about it.
        contacts: u32,
    }
}

impl Seller {
    /// A seller of this name.
    pub fn new(brand: &str) -> Seller {
        Seller::default().brand(brand)
    }

    setters! {
        /// The name under which the seller sells.
        brand: &str,
        /// Who signs the reply.
        agent: &str,
        /// `formal` or `friendly`.
        voice: &str,
        /// Within how many days the shop takes returns, by its own policy.
        return_days: u32,
        /// The time zone in which the agent works, as an IANA name (`Asia/Shanghai`): what is due is told in it as well.
        agent_time_zone: &str,
    }
}

impl Case {
    /// A case for a scenario.
    pub fn new(scenario: &str) -> Case {
        Case { scenario: scenario.to_owned(), ..Case::default() }
    }

    /// Reads a case from YAML or JSON.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidCase`] with file, line and column: not YAML or JSON, unknown or duplicate keys, anchors, more
    /// than 1 MiB, or too deeply nested. `file` is only a name for these errors.
    ///
    /// # Examples
    /// ```
    /// use replybook::Case;
    ///
    /// let case = Case::from_text("case.yaml", "scenario: cancel-order\nfacts: { cancelled: yes }\n")?;
    /// assert_eq!(case.scenario, "cancel-order");
    /// # Ok::<(), replybook::Error>(())
    /// ```
    pub fn from_text(file: &str, text: &str) -> Result<Case, Error> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut case = Case::default();
        let read = match is_json(text) {
            true => from_json(file, text, &mut case).map(|()| case),
            false => yaml::read(file, text),
        };
        read.map_err(|diagnostic| Error::located(ErrorKind::InvalidCase, vec![diagnostic]))
    }

    /// Reads a case from a line of JSON, of which a file may have many; `line` is its number, counted from 1.
    ///
    /// # Errors
    /// As [`Case::from_text`], and for bytes that are no UTF-8.
    ///
    /// # Examples
    /// ```
    /// use replybook::Case;
    ///
    /// let error = Case::from_json_line("cases.jsonl", 17, br#"{ "scenario": "cancel-order", "lang": "de" }"#).unwrap_err();
    /// assert!(error.to_string().starts_with("cases.jsonl:17:36: `lang` is no key here"), "{error}");
    /// ```
    pub fn from_json_line(file: &str, line: usize, json: &[u8]) -> Result<Case, Error> {
        let mut case = Case::default();
        case.read_json_line(file, line, json)?;
        Ok(case)
    }

    /// Reads a line of JSON as [`Case::from_json_line`] does, over this case: what it has allocated is used again, and nothing
    /// else of it is left.
    ///
    /// # Errors
    /// As [`Case::from_json_line`]. The case is empty then.
    ///
    /// # Examples
    /// ```
    /// use replybook::Case;
    ///
    /// let lines = [r#"{ "id": 1, "scenario": "cancel-order", "facts": { "order_id": "7" } }"#, r#"{ "scenario": "review-request" }"#];
    /// let mut case = Case::default();
    /// for (line, number) in lines.into_iter().zip(1..) {
    ///     case.read_json_line("cases.jsonl", number, line.as_bytes())?;
    /// }
    /// assert_eq!(case, Case::new("review-request"));
    /// # Ok::<(), replybook::Error>(())
    /// ```
    pub fn read_json_line(&mut self, file: &str, line: usize, json: &[u8]) -> Result<(), Error> {
        let wrong = |message: &str| Diagnostic::new("yaml-syntax", file, message);
        let read = match std::str::from_utf8(json).map(|text| text.strip_prefix('\u{FEFF}').unwrap_or(text)) {
            Ok(text) if text.trim_start().starts_with('{') => from_json(file, text, self),
            Ok(text) => Err(wrong("a line is a case in JSON: `{ \"scenario\": … }`").at(text, 0..1)),
            Err(error) => {
                let at = error.valid_up_to();
                let text = String::from_utf8_lossy(json);
                Err(wrong(&format!("byte {} of the line is no UTF-8", at + 1)).at(&text, at..at + 1))
            }
        };
        read.map_err(|mut diagnostic| {
            *self = Case::default();
            if let Some(place) = &mut diagnostic.place {
                place.line = line;
            }
            Error::located(ErrorKind::InvalidCase, vec![diagnostic])
        })
    }

    /// Sets what the caller calls it.
    #[must_use]
    pub fn id(mut self, id: impl Into<CaseId>) -> Case {
        self.id = Some(id.into());
        self
    }

    /// Sets the language of the reply, as a BCP 47 tag.
    #[must_use]
    pub fn language(mut self, language: &str) -> Case {
        self.language = Some(language.to_owned());
        self
    }

    /// Names the language to take if no pack writes replies in the first.
    #[must_use]
    pub fn fallback_language(mut self, language: &str) -> Case {
        self.fallback_language = Some(language.to_owned());
        self
    }

    /// Sets what the agent reads, as a BCP 47 tag; the message does not depend on it.
    ///
    /// # Examples
    /// ```
    /// use replybook::{Case, ErrorKind, Playbook};
    ///
    /// let case = Case::new("cancel-order").language("de").agent_language("fr");
    /// let error = Playbook::builtin().reply(&case).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::UnknownLanguage);
    /// assert_eq!(error.to_string(), "nothing is written for agents in `fr`");
    /// ```
    #[must_use]
    pub fn agent_language(mut self, language: &str) -> Case {
        self.agent_language = Some(language.to_owned());
        self
    }

    /// Sets the customer's country, as ISO 3166-1 alpha-2.
    #[must_use]
    pub fn market(mut self, market: &str) -> Case {
        self.market = Some(market.to_owned());
        self
    }

    /// Sets the channel.
    #[must_use]
    pub fn channel(mut self, channel: &str) -> Case {
        self.channel = Some(channel.to_owned());
        self
    }

    /// Sets how the body is marked up.
    #[must_use]
    pub fn markup(mut self, markup: Markup) -> Case {
        self.markup = markup;
        self
    }

    /// Sets the customer's time zone, as an IANA name.
    #[must_use]
    pub fn time_zone(mut self, time_zone: &str) -> Case {
        self.time_zone = Some(time_zone.to_owned());
        self
    }

    /// Sets when the message arrived: RFC 3339, or anything that writes itself so (`jiff::Timestamp`).
    #[must_use]
    pub fn received_at(mut self, received_at: impl fmt::Display) -> Case {
        self.received_at = Some(received_at.to_string());
        self
    }

    /// Sets who wrote.
    #[must_use]
    pub fn customer(mut self, customer: Customer) -> Case {
        self.customer = customer;
        self
    }

    /// Sets who answers.
    #[must_use]
    pub fn seller(mut self, seller: Seller) -> Case {
        self.seller = seller;
        self
    }

    /// Gives a fact its value.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Serialize) -> Case {
        self.facts.set(name, value);
        self
    }

    /// Adds a further question.
    #[must_use]
    pub fn also(mut self, question: Question) -> Case {
        self.also.push(question);
        self
    }
}

impl Question {
    /// A question for a scenario.
    pub fn new(scenario: &str) -> Question {
        Question { scenario: scenario.to_owned(), ..Question::default() }
    }

    /// Gives a fact its value.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Serialize) -> Question {
        self.facts.set(name, value);
        self
    }
}

/// A flow map of YAML begins with a brace as well; a quote after it makes it JSON.
fn is_json(text: &str) -> bool {
    text.trim_start().strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with(['"', '}']))
}

/// Reads a case in JSON over another one.
fn from_json(file: &str, text: &str, case: &mut Case) -> Result<(), Diagnostic> {
    if text.len() > yaml::MAX_BYTES {
        let message = format!("the text has {} bytes; at most {} are read", text.len(), yaml::MAX_BYTES);
        return Err(Diagnostic::new("yaml-syntax", file, message));
    }
    let mut json = serde_json::Deserializer::from_str(text);
    Over(case).deserialize(&mut json).and_then(|()| json.end()).map_err(|error| {
        let diagnostic = of_serde(file, &error.to_string());
        let before = error.column().saturating_sub(1);
        match text.lines().nth(error.line().saturating_sub(1)) {
            // serde_json counts a column in bytes.
            Some(line) => {
                let column = line[..line.floor_char_boundary(before)].chars().count() + 1;
                diagnostic.at_line(text, error.line(), column, 1)
            }
            None => diagnostic.at_line(text, error.line(), 1, 1),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_read_from_yaml_and_from_json_alike() {
        let yaml = "scenario: cancel-order\nlanguage: de\ncustomer: { name: Anna }\nfacts:\n  cancelled: yes\n";
        let json = r#"{ "scenario": "cancel-order", "language": "de", "customer": { "name": "Anna" }, "facts": { "cancelled": "yes" } }"#;
        let case = Case::new("cancel-order").language("de").customer(Customer::new("Anna")).fact("cancelled", "yes");
        assert_eq!(Case::from_text("a.yaml", yaml).unwrap(), case);
        assert_eq!(Case::from_text("a.json", json).unwrap(), case);
        assert_eq!(serde_json::from_value::<Case>(serde_json::to_value(&case).unwrap()).unwrap(), case);
    }

    #[test]
    fn a_line_that_is_wrong_says_where() {
        let wrong = |json: &[u8]| Case::from_json_line("a.jsonl", 7, json).unwrap_err().to_string();
        let duplicate = "{ \"id\": \"Grüße\", \"scenario\": \"a\", \"scenario\": \"b\" }";
        assert_eq!(wrong(duplicate.as_bytes()), "a.jsonl:7:44: duplicate field `scenario`");
        assert_eq!(wrong(b"{ \"scenario\": \"\xFF\" }"), "a.jsonl:7:16: byte 16 of the line is no UTF-8");
        assert_eq!(wrong(b"[null, \"a\"]"), "a.jsonl:7:1: a line is a case in JSON: `{ \"scenario\": … }`");
        assert_eq!(wrong(b"scenario: a"), "a.jsonl:7:1: a line is a case in JSON: `{ \"scenario\": … }`");
        assert!(wrong(b"{ \"scenario\": ").starts_with("a.jsonl:7:14: EOF"), "{}", wrong(b"{ \"scenario\": "));
        assert!(wrong(b"").starts_with("a.jsonl:7:1: "));
        assert!(wrong(b"{ \"facts\": { \"a\": NaN } }").starts_with("a.jsonl:7:"));
        let deep = format!("{{ \"facts\": {{ \"a\": {}", "[".repeat(100_000));
        assert!(wrong(deep.as_bytes()).contains("recursion limit"), "{}", wrong(deep.as_bytes()));
        let case = Case::from_json_line("a.jsonl", 7, "\u{FEFF}{\"scenario\":\"a\"}\r".as_bytes());
        assert_eq!(case.unwrap(), Case::new("a"));
    }

    #[test]
    fn a_heading_with_nothing_below_it_gives_no_facts() {
        let case = Case::from_text("case", "scenario: a\ncustomer:\nseller:\nfacts:\n").unwrap();
        assert_eq!(case, Case::new("a"));
    }

    #[test]
    fn a_case_text_that_is_wrong_says_where() {
        let wrong = |text: &str| Case::from_text("case", text).unwrap_err().to_string();
        assert_eq!(wrong("scenario: a\nfacts: { x: 1, x: 2 }\n"), "case:2:16: the key `x` is given twice");
        assert_eq!(wrong("scenario: a\nlang: de\n"), "case:2:1: `lang` is no key here");
        assert!(wrong(r#"{ "scenario": "a", "facts": { "x": 1, "x": 2 } }"#).contains("the fact `x` is given twice"));
        let nested = r#"{ "scenario": "a", "facts": { "x": [{ "en": "b", "en": "c" }] } }"#;
        assert_eq!(wrong(nested), "case:1:60: the key `en` is given twice");
        assert!(wrong("[a]").contains("expected a case: a map with"), "{}", wrong("[a]"));
        assert!(wrong(r#"{ "scenario": "a", "scenario": "b" }"#).contains("duplicate field"));
        assert!(wrong(&format!("{{ \"scenario\": {}", "[".repeat(100_000))).contains("case:1:"));
        assert!(wrong("").contains("case"));
    }
}
