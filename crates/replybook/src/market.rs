//! Markets: what a customer's country supplies.

use serde::Deserialize;
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Region;

use crate::duration::Duration;

/// `templates/markets/<ISO 3166>.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Market {
    /// The languages its customers read, in order.
    pub languages: Vec<LanguageIdentifier>,
    /// ISO 4217: the currency of a sum that is given without one.
    pub currency: String,
    /// IANA names; the first counts where the case names none.
    pub time_zones: Vec<String>,
    /// How long a consumer may withdraw from an online purchase by law; absent where no law says so.
    pub withdrawal_days: Option<Duration>,
    /// How many years the statutory guarantee lasts; absent where none is named.
    pub guarantee_years: Option<i64>,
    /// ISO 3166-1 alpha-2: the file's name.
    #[serde(skip)]
    pub id: String,
}

impl Market {
    pub(crate) fn region(&self) -> Option<Region> {
        self.id.parse().ok()
    }
}
