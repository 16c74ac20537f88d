//! Blanks: `___`, and `XXX` where a value is due.

/// The length of the blank that a text begins with.
pub(super) fn length(before: &str, rest: &str) -> Option<usize> {
    if before.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
        return None;
    }
    if rest.starts_with('_') {
        // "__.__.____" is one.
        let near = &rest.as_bytes()[..rest.len().min(LONGEST)];
        let length = near.iter().take_while(|byte| matches!(byte, b'_' | b'.' | b'/' | b'-')).count();
        let length = rest[..length].trim_end_matches(['.', '/', '-']).len();
        let blanks = rest[..length].bytes().filter(|byte| *byte == b'_').count();
        let goes_on = rest[length..].starts_with(char::is_alphanumeric);
        let alone = length == 2 && before.ends_with([' ', '\n']) && rest[2..].starts_with([' ', '.', ',', ':', '€']);
        return ((blanks >= 3 || alone) && !goes_on).then_some(length);
    }
    crossed_out(before, rest)
}

/// The length of the row of dots that a text begins with, if a value was to be written on it.
pub(super) fn dots(before: &str, rest: &str) -> Option<usize> {
    // Three dots are left when a thought is.
    const LEAST: usize = 8;
    let length = rest.len() - rest.trim_start_matches(['.', '…']).len();
    let dots: usize = rest[..length].chars().map(|c| if c == '…' { 3 } else { 1 }).sum();
    let due = before.is_empty() || before.ends_with([' ', '\n', ':', '€', '#']);
    (dots >= LEAST && due && !rest[length..].starts_with(char::is_alphanumeric)).then_some(length)
}

/// The longest number that is crossed out, in bytes.
const LONGEST: usize = 40;

/// A value of which the digits or letters are an X: `XXX`, `XX.XX.2026`, `xx,xx`.
fn crossed_out(before: &str, rest: &str) -> Option<usize> {
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
    let after = &rest[value.len()..];
    let counted = value.len() == crosses && crosses <= 3 && is_counted(before, after);
    let is_blank = match value.starts_with('X') {
        true => counted && crosses >= 2 || crosses >= 3 && (groups >= 2 || is_due(before, after)),
        // Kisses are small, and stand alone.
        false => counted && crosses >= 2 || crosses >= 4 && groups >= 2,
    };
    let is_blank = is_blank || counted && is_span(before, after);
    is_blank.then_some(value.len())
}

/// Whether a currency, a unit or a month stands beside a value: "£XX", "XX Euro", "XX. November".
fn is_counted(before: &str, after: &str) -> bool {
    let after = after.strip_prefix('.').unwrap_or(after).trim_start_matches([' ', '\u{A0}']);
    let unit = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    before.ends_with(['€', '$', '£'])
        || after.starts_with(['€', '$', '£', '%'])
        || UNITS.split_ascii_whitespace().any(|known| known == unit)
}

/// Whether a single X is a number: "in X days".
fn is_span(before: &str, after: &str) -> bool {
    let last = before.trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    after.starts_with(' ')
        && !after.trim_start().starts_with(['€', '$', '£', '%'])
        && [
            "in",
            "within",
            "en",
            "unos",
            "von",
            "innerhalb",
            "nach",
            "after",
            "about",
            "de",
            "takes",
            "tarda",
            "dauert",
        ]
        .contains(&&*last.to_lowercase())
}

const UNITS: &str = "euro euros eur usd gbp mxn pounds dollars pesos day days business working hour hours week weeks \
    percent tage tagen werktage werktagen stunden wochen prozent dias días horas semanas laborables hábiles naturales \
    january february march april may june july august september october november december januar februar märz mai juni \
    juli oktober dezember";

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
        "kapitel",
        "chapter",
        "capítulo",
        "volume",
        "volumen",
        "teil",
        "part",
        "parte",
        "abschnitt",
        "section",
        "anexo",
        "zeigt",
        "steht",
        "shows",
        "says",
        "reads",
        "pone",
        "dice",
        "marca",
        "stufe",
        "grad",
        "grade",
        "label",
        "etikett",
    ];
    !names && !of_name.contains(&&*last.to_lowercase())
}
