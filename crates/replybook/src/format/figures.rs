//! Numbers in the figures from 0 to 9, with nothing between them.

/// Writes a number in at least so many figures, with noughts before it where it has fewer.
pub(super) fn write(number: u64, least: usize, out: &mut String) {
    let mut push = |figure: u64| out.push(char::from(b'0' + figure as u8));
    if number < 10 && least < 2 {
        return push(number);
    }
    if number < 100 && least < 3 {
        push(number / 10);
        return push(number % 10);
    }
    write(number / 100, least.saturating_sub(2), out);
    write(number % 100, 2, out);
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_number_has_at_least_so_many_figures() {
        for (number, least, written) in [
            (0, 1, "0"),
            (7, 1, "7"),
            (90, 1, "90"),
            (5, 2, "05"),
            (0, 3, "000"),
            (12, 4, "0012"),
            (2026, 2, "2026"),
            (100_000, 1, "100000"),
            (u64::MAX, 1, "18446744073709551615"),
        ] {
            let mut out = String::new();
            super::write(number, least, &mut out);
            assert_eq!(out, written);
        }
    }
}
