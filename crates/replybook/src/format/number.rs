//! How many digits of a number are written.

use std::borrow::Cow;

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};

const HALF_AWAY_FROM_ZERO: SignedRoundingMode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);

/// How a decimal number is written, with the meaning of `NUMBER` in Fluent and of `Intl.NumberFormat`.
///
/// By default all decimals that were given are written, and thousands are grouped as the language does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NumberOptions {
    /// At least so many decimals are written (`minimumFractionDigits`).
    pub(crate) min_fraction: u8,
    /// At most so many decimals are written (`maximumFractionDigits`), but no fewer than `min_fraction`. A half is
    /// rounded away from zero, and noughts at the end are left out.
    pub(crate) max_fraction: Option<u8>,
    /// Whether thousands are grouped (`useGrouping`).
    pub(crate) grouping: bool,
}

impl Default for NumberOptions {
    fn default() -> NumberOptions {
        NumberOptions { min_fraction: 0, max_fraction: None, grouping: true }
    }
}

impl NumberOptions {
    /// The number with the decimals that are to be written; a plural is chosen by this one too, for `1.0` is no `one`.
    pub(crate) fn apply<'a>(&self, value: &'a Decimal) -> Cow<'a, Decimal> {
        let min = -i16::from(self.min_fraction);
        if self.max_fraction.is_none() && *value.magnitude_range().start() <= min {
            return Cow::Borrowed(value);
        }
        let mut value = value.clone();
        if let Some(max) = self.max_fraction {
            value.round_with_mode(min.min(-i16::from(max)), HALF_AWAY_FROM_ZERO);
            value.trim_end();
        }
        value.pad_end(min);
        Cow::Owned(value)
    }
}
