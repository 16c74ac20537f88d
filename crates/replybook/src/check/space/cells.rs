//! Sets of a fact's cells.

/// How many cells a fact may be cut into.
pub(super) const CELLS_MAX: usize = 256;

/// A set of the cells that a fact is cut into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Cells([u64; CELLS_MAX / 64]);

impl Cells {
    pub(crate) const NONE: Cells = Cells([0; CELLS_MAX / 64]);

    /// The cells of these places; none may lie at [`CELLS_MAX`] or beyond.
    pub(super) fn of(places: impl IntoIterator<Item = usize>) -> Cells {
        let mut cells = Cells::NONE;
        for at in places {
            cells.0[at / 64] |= 1 << (at % 64);
        }
        cells
    }

    pub(crate) fn and(self, other: Cells) -> Cells {
        Cells(std::array::from_fn(|word| self.0[word] & other.0[word]))
    }

    pub(crate) fn or(self, other: Cells) -> Cells {
        Cells(std::array::from_fn(|word| self.0[word] | other.0[word]))
    }

    pub(crate) fn without(self, other: Cells) -> Cells {
        Cells(std::array::from_fn(|word| self.0[word] & !other.0[word]))
    }

    /// Those of them that are as asked.
    pub(crate) fn only(self, fits: impl Fn(usize) -> bool) -> Cells {
        Cells::of(self.places().filter(|at| fits(*at)))
    }

    pub(crate) fn is_empty(self) -> bool {
        self == Cells::NONE
    }

    pub(crate) fn is_within(self, other: Cells) -> bool {
        self.without(other).is_empty()
    }

    pub(crate) fn has(self, at: usize) -> bool {
        self.0[at / 64] & 1 << (at % 64) != 0
    }

    /// The cells' places, in order.
    pub(crate) fn places(self) -> impl Iterator<Item = usize> {
        (0..CELLS_MAX).filter(move |at| self.has(*at))
    }
}
