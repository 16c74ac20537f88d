//! Markets: what a customer's country supplies.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Region;

use crate::diagnostic::short;
use crate::duration::Duration;
use crate::fact::{Fact, Reading};
use crate::money::Money;
#[cfg(feature = "schema")]
use crate::schema::shape;
use crate::yaml::Problem;
use crate::zone::Zone;

/// The fact that tells how long the statutory guarantee lasts.
pub(crate) const GUARANTEE_YEARS: &str = "guarantee_years";

/// What a country supplies: `templates/markets/<ISO 3166>.yaml`.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Market {
    /// The languages its customers read, in order.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>", length(min = 1)))]
    pub languages: Vec<LanguageIdentifier>,
    /// ISO 4217: the currency of a sum that is given without one.
    #[cfg_attr(feature = "schema", schemars(extend("pattern" = "^[A-Z]{3}$")))]
    pub currency: String,
    /// IANA names; the first counts where the case names none.
    pub time_zones: Vec<String>,
    /// How long a consumer may withdraw from an online purchase by law; absent where no law says so.
    #[cfg_attr(feature = "schema", schemars(with = "Option<shape::Span>"))]
    pub withdrawal_days: Option<Duration>,
    /// How many years the statutory guarantee lasts, within the bounds of the fact in `facts.yaml`; absent where none is named.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 99)))]
    pub guarantee_years: Option<i64>,
    /// Whether its customers expect the plain answer first, or to be led to it.
    #[serde(default)]
    pub directness: Directness,
    /// How customers there are addressed, for the agent, in English.
    pub address: Option<String>,
    /// How customers there pay, for the agent, in English.
    pub payment: Option<String>,
    /// What is better left out there, for the agent, in English.
    pub avoid: Option<String>,
    /// The first of its time zones, looked up.
    #[serde(skip)]
    pub zone: Option<Zone>,
    /// ISO 3166-1 alpha-2: the file's name.
    #[serde(skip)]
    pub id: String,
    /// Its place among the markets of its playbook.
    #[serde(skip)]
    pub place: usize,
}

/// How a message comes to its point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Directness {
    /// The answer first, then the reason.
    #[default]
    Direct,
    /// The reason and what is possible first, then the answer.
    Indirect,
}

impl Directness {
    /// The members that the fact has, at the places of their variants.
    pub(crate) const MEMBERS: [&str; 2] = ["direct", "indirect"];

    pub(crate) fn member(self) -> &'static str {
        Directness::MEMBERS[self as usize]
    }
}

impl Market {
    /// Makes sure that what the file names is known.
    pub(crate) fn check(&self) -> Result<(), Problem> {
        Money::new("0", &self.currency).map_err(|error| Problem::new(error.to_string()).within("currency"))?;
        for (at, name) in self.time_zones.iter().enumerate() {
            TimeZone::get(name).map_err(|_| {
                Problem::new(format!("no time zone is called `{}`", short(name)))
                    .help("write an IANA name, such as `Europe/Vienna`")
                    .within(at)
                    .within("time_zones")
            })?;
        }
        if self.languages.is_empty() {
            return Err(Problem::new("a market has at least one language").within("languages"));
        }
        for (key, note) in [("address", &self.address), ("payment", &self.payment), ("avoid", &self.avoid)] {
            if note.as_deref().is_some_and(|note| note.trim().is_empty()) {
                return Err(Problem::new("a note says something")
                    .help("leave it out where nothing is to be noted")
                    .within(key));
            }
        }
        Ok(())
    }

    /// Makes sure that its guarantee is one that the sentences are made for, as the fact's bounds have it.
    pub(crate) fn fits(&self, guarantee_years: &Fact) -> Result<(), Problem> {
        let Some(years) = self.guarantee_years else { return Ok(()) };
        let years = serde_json::Value::from(years);
        let read = guarantee_years.ty.read(&years, &Reading::default());
        read.map(drop).map_err(|misfit| {
            let problem = Problem::new(misfit.to_string()).help("leave it out where no guarantee is named");
            problem.within(GUARANTEE_YEARS)
        })
    }

    pub(crate) fn region(&self) -> Option<Region> {
        self.id.parse().ok()
    }
}
