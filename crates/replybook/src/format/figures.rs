//! Numbers in the figures from 0 to 9, with nothing between them.

/// A number in figures.
pub(super) struct Figures {
    /// As many figures as the largest number has.
    text: [u8; 20],
    begins: usize,
}

impl Figures {
    /// Writes a number in at least so many figures, with noughts before it where it has fewer.
    pub(super) fn of(mut number: u64, least: usize) -> Figures {
        let (mut text, mut begins) = ([b'0'; 20], 20);
        let ends = text.len().saturating_sub(least);
        while number > 0 {
            begins -= 1;
            text[begins] = b'0' + (number % 10) as u8;
            number /= 10;
        }
        Figures { text, begins: begins.min(ends) }
    }

    pub(super) fn as_str(&self) -> &str {
        // Figures are ASCII.
        std::str::from_utf8(&self.text[self.begins..]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_at_least_so_many_figures() {
        for (number, least, written) in [
            (0, 1, "0"),
            (7, 1, "7"),
            (90, 1, "90"),
            (5, 2, "05"),
            (0, 4, "0000"),
            (2026, 2, "2026"),
            (u64::MAX, 1, "18446744073709551615"),
        ] {
            assert_eq!(Figures::of(number, least).as_str(), written);
        }
    }
}
