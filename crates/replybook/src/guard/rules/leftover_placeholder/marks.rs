//! Placeholders that have marks around them, or before them.

use super::words::{is_asked_for, is_named};
use crate::guard::markup::bracketed;

/// How long a placeholder may be.
const LONGEST: usize = 80;

/// The length of the placeholder that a text begins with.
pub(super) fn length(before: &str, rest: &str) -> Option<usize> {
    let near = &rest[..rest.floor_char_boundary(LONGEST)];
    match rest.chars().next()? {
        '{' => braces(near),
        '#' | '$' | '%' if near[1..].starts_with('{') => braces(&near[1..]).map(|length| 1 + length),
        '%' => percent(before, near),
        '$' => dollar(before, near),
        '[' => brackets(before, near),
        '<' => angles(near),
        '«' => guillemets(before, near),
        _ => None,
    }
}

/// `{{ … }}`, `{% … %}`, `{name}`, `{ $name }`, `{0}`, `{}`.
fn braces(near: &str) -> Option<usize> {
    for (opens, closes) in [("{{{", "}}}"), ("{{", "}}"), ("{%", "%}"), ("{#", "#}")] {
        if near.starts_with(opens) {
            let end = near.find(closes)? + closes.len();
            return (!near[..end].contains('\n')).then_some(end);
        }
    }
    let end = near.find('}')?;
    let within = near[1..end].trim();
    let name = within.strip_prefix(['$', '@', ':']).unwrap_or(within);
    // How people write an address that no program shall find.
    let spoken = ["at", "dot", "ät", "punkt", "punto", "arroba"].contains(&&*within.to_lowercase());
    let in_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | '|' | '(' | ')' | '"' | '\'');
    let words = name.split_whitespace().count();
    // "{ and }" speaks of the signs.
    let apart = near[1..].starts_with(' ') && words > 0 && name.len() == within.len();
    let is_name = name.chars().all(in_name) && words <= 4 && (!apart || is_asked_for(name) || name.contains('_'));
    (is_name && !spoken).then_some(end + 1)
}

/// `%s`, `%1$s`, `%(name)s`, `%NAME%`; not the sign after a number.
fn percent(before: &str, near: &str) -> Option<usize> {
    if before.trim_end_matches([' ', '\u{A0}', '\u{202F}']).ends_with(char::is_numeric) {
        return None;
    }
    let rest = &near[1..];
    let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    if let Some(named) = rest.strip_prefix('(') {
        let (name, after) = named.split_once(')')?;
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
        return (is_name && after.starts_with(['s', 'd', 'f', 'i', 'r']) && ends(&after[1..]))
            .then_some(name.len() + 4);
    }
    let identifier = rest.len() - rest.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_').len();
    if identifier >= 3 && rest[identifier..].starts_with('%') {
        return Some(identifier + 2);
    }
    let numbered = rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '$' | '.' | '-' | '+'));
    let is_kind = numbered.starts_with(['s', 'd', 'i', 'f', 'u', '@']);
    (is_kind && ends(&numbered[1..])).then(|| near.len() - numbered.len() + 1)
}

/// `$name`; not a sum, nor a currency.
fn dollar(before: &str, near: &str) -> Option<usize> {
    let rest = &near[1..];
    let length = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_').len();
    let begins = rest.starts_with(|c: char| c.is_ascii_lowercase());
    let alone = !before.ends_with(char::is_alphanumeric) && !rest[length..].starts_with(char::is_alphanumeric);
    (begins && alone && length >= 3).then_some(1 + length)
}

/// `[NAME]`, `[Your name]`; not `[sic]`, nor the text of a link.
fn brackets(before: &str, near: &str) -> Option<usize> {
    if let Some(inner) = near.strip_prefix("[[") {
        let end = inner.find("]]")?;
        return (is_named(&inner[..end]) || is_asked_for(&inner[..end])).then_some(end + 4);
    }
    let end = near.find(']')?;
    let within = &near[1..end];
    let is_link = near[end + 1..].starts_with('(');
    // A box to be ticked stands before what it is for; a value, in a sentence.
    let is_value =
        matches!(within, "X" | "XX" | "x x" | "N") && before.ends_with(|c: char| c == ' ' || c.is_alphanumeric());
    (!is_link && (is_value || is_asked_for(within) || within.contains('_') && is_named(within))).then_some(end + 1)
}

/// `<name>`, `<customer name>`, `<<name>>`; not a tag of HTML.
fn angles(near: &str) -> Option<usize> {
    let doubled = near.starts_with("<<");
    let found = bracketed(&near[usize::from(doubled)..]).next().filter(|found| found.bytes.start == 0)?;
    let closes = doubled && near[found.bytes.end + 1..].starts_with('>');
    let is_placeholder = !found.is_html && (is_asked_for(found.within) || is_named(found.within));
    is_placeholder.then_some(found.bytes.end + usize::from(doubled) + usize::from(closes))
}

/// `«Name»`; not what is quoted: there a name stands alone only where a form asks for it.
fn guillemets(before: &str, near: &str) -> Option<usize> {
    let end = near.find('»')?;
    let within = near['«'.len_utf8()..end].trim_matches([' ', '\u{A0}', '\u{202F}']);
    let last = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    let of_form = [
        "campo", "casilla", "opción", "apartado", "menú", "botón", "pestaña", "sección", "pone", "dice", "pulse",
        "pulsa", "en", "feld", "menü", "knopf", "punkt", "unter", "bei", "in", "field", "option", "menu", "button",
        "tab",
    ];
    // A field of a form letter has a capital; what is quoted is in the plural more often than not.
    let asked = within.starts_with(char::is_uppercase) && is_asked_for(within);
    let is_placeholder = asked || (within.contains('_') && is_named(within));
    (is_placeholder && !of_form.contains(&&*last)).then_some(end + '»'.len_utf8())
}
