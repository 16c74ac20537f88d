//! Blanks: `___`, and `XXX` where a value is due.

/// The length of the blank that a text begins with.
pub(super) fn length(before: &str, rest: &str) -> Option<usize> {
    if before.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
        return None;
    }
    if rest.starts_with('_') {
        let length = rest.len() - rest.trim_start_matches('_').len();
        let goes_on = rest[length..].starts_with(char::is_alphanumeric);
        return (length >= 3 && !goes_on).then_some(length);
    }
    crossed_out(before, rest)
}

/// A value of which the digits or letters are an X: `XXX`, `XX.XX.2026`, `xx,xx`.
fn crossed_out(before: &str, rest: &str) -> Option<usize> {
    // The longest number that is crossed out.
    const LONGEST: usize = 40;
    let near = &rest.as_bytes()[..rest.len().min(LONGEST)];
    let of_value = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b',' | b'/' | b':');
    let length = near.iter().take_while(|byte| of_value(byte)).count();
    let value = rest[..length].trim_end_matches(['-', '.', ',', '/', ':']);
    // A letter that is none of these makes a word of it: XXL, Xerox, Größe.
    let other = |byte: u8| byte.is_ascii_alphabetic() && byte != rest.as_bytes()[0];
    if value.bytes().any(other) || rest[length..].starts_with(char::is_alphanumeric) {
        return None;
    }
    let crosses = value.bytes().filter(u8::is_ascii_alphabetic).count();
    let groups = value.split(|c: char| !c.is_ascii_alphabetic()).filter(|group| group.len() >= 2).count();
    let is_blank = match value.starts_with('X') {
        true => crosses >= 3 && (groups >= 2 || is_due(before, &rest[value.len()..])),
        // Kisses are small, and stand alone.
        false => crosses >= 4 && groups >= 2,
    };
    is_blank.then_some(value.len())
}

/// Whether a value is due where XXX stands: it is no part of a name.
fn is_due(before: &str, after: &str) -> bool {
    let next = after.trim_start_matches([' ', '\u{A0}']);
    let names = after.starts_with(['-', '–']) || next.starts_with(['–', '-']) || next.starts_with(char::is_uppercase);
    let last = before
        .trim_end()
        .rsplit(|c: char| c.is_whitespace() || c == '„' || c == '“' || c == '"')
        .next()
        .unwrap_or_default();
    let of_name = [
        "film",
        "tomo",
        "band",
        "tome",
        "size",
        "talla",
        "größe",
        "siglo",
        "movie",
        "película",
        "band",
        "marke",
        "brand",
        "marca",
        "modell",
    ];
    !names && !of_name.contains(&&*last.to_lowercase())
}
