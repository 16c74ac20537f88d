//! Placeholders that have marks around them, or before them.

use super::words::{is_asked_for, is_greeting, is_named, is_order_to_fill};
use crate::guard::markup::bracketed;

/// How long a placeholder may be.
const LONGEST: usize = 80;

/// The length of the placeholder that a text begins with.
pub(super) fn length(before: &str, rest: &str) -> Option<usize> {
    let near = &rest[..rest.floor_char_boundary(LONGEST)];
    match rest.chars().next()? {
        '{' => braces(near),
        '#' if near.starts_with("##") => hashes(before, near),
        '*' | '|' | '@' => doubled(before, near),
        '(' => parentheses(before, near),
        '&' => near.strip_prefix("&lt;").and_then(|inner| within(inner, "&gt;")).map(|length| 4 + length),
        ':' => colon(before, near),
        '$' if near.starts_with("$(") => within(&near[2..], ")").map(|length| 2 + length),
        '<' if near.starts_with("<%") => near.find("%>").map(|end| end + 2),
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
    let in_name = |c: char| {
        c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | '|' | '(' | ')' | '"' | '\'' | ':' | '!' | '/')
    };
    let words = name.split_whitespace().count();
    // "{ and }" speaks of the signs.
    let apart = near[1..].starts_with(' ') && words > 0 && name.len() == within.len();
    let is_name = name.chars().all(in_name) && words <= 4 && (!apart || is_asked_for(name) || name.contains('_'));
    (is_name && !spoken).then_some(end + 1)
}

/// The length of a name that a mark closes, with the mark.
fn within(inner: &str, closes: &str) -> Option<usize> {
    let end = inner.find(closes)?;
    (is_asked_for(&inner[..end]) || is_named(&inner[..end]) && inner[..end].contains('_')).then_some(end + closes.len())
}

/// `##NAME##`, `###NAME###`, `#####`; not a heading.
fn hashes(before: &str, near: &str) -> Option<usize> {
    let opens = near.len() - near.trim_start_matches('#').len();
    let inner = &near[opens..];
    let name = inner.len() - inner.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-')).len();
    if name > 0 && inner[name..].starts_with("##") {
        let closes = inner[name..].len() - inner[name..].trim_start_matches('#').len();
        return Some(opens + name + closes);
    }
    let begins_line = before.is_empty() || before.ends_with('\n');
    (opens >= 3 && name == 0 && !begins_line).then_some(opens)
}

/// `*|NAME|*`, `||name||`, `@@name@@`, `@name@`.
fn doubled(before: &str, near: &str) -> Option<usize> {
    if before.ends_with(char::is_alphanumeric) {
        return None;
    }
    if let Some(inner) = near.strip_prefix("*|") {
        return inner.find("|*").map(|end| end + 4);
    }
    let marks = ["||", "@@", "@"].into_iter().find(|marks| near.starts_with(marks))?;
    let length = within(&near[marks.len()..], marks)?;
    let after = &near[marks.len() + length..];
    (!after.starts_with(char::is_alphanumeric)).then_some(marks.len() + length)
}

/// `(insert name)`, and `(customer name)` after a salutation.
fn parentheses(before: &str, near: &str) -> Option<usize> {
    let end = near.find(')')?;
    let within = &near[1..end];
    let is_placeholder = is_order_to_fill(within) || is_greeting(before.trim_end_matches(' ')) && is_asked_for(within);
    is_placeholder.then_some(end + 1)
}

/// `:name`; not a face, nor what follows a colon.
fn colon(before: &str, near: &str) -> Option<usize> {
    let name = &near[1..];
    let length = name.find(|c: char| !(c.is_ascii_lowercase() || c == '_')).unwrap_or(name.len());
    let alone = before.ends_with(' ') && !name[length..].starts_with(|c: char| c.is_alphanumeric() || c == ':');
    (alone && length >= 4 && is_asked_for(&name[..length])).then_some(1 + length)
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
    let closes = usize::from(rest[length..].starts_with('$'));
    let asked = begins || is_asked_for(&rest[..length]);
    (asked && alone && length >= 3).then_some(1 + length + closes)
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
    let is_value = matches!(within, "X" | "XX" | "x x" | "N" | "x" | "xx" | "n")
        && before.ends_with(|c: char| c == ' ' || c.is_alphanumeric());
    let is_value = is_value && (within != "x" || is_numbered(&near[end + 1..]));
    (!is_link
        && (is_value || is_asked_for(within) || is_order_to_fill(within) || within.contains('_') && is_named(within)))
    .then_some(end + 1)
}

/// Whether a number of days or the like is due: "[x] días".
fn is_numbered(after: &str) -> bool {
    let unit = after.trim_start().split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    matches!(
        &*unit.to_lowercase(),
        "days"
            | "business"
            | "working"
            | "hours"
            | "weeks"
            | "tage"
            | "tagen"
            | "werktage"
            | "werktagen"
            | "stunden"
            | "wochen"
            | "días"
            | "horas"
            | "semanas"
            | "euros"
            | "euro"
    )
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
        "seleccione",
        "elija",
        "elegir",
        "marque",
        "marcar",
        "escriba",
        "aparece",
        "figura",
        "ponga",
        "etiqueta",
        "columna",
        "palabra",
        "asunto",
        "llamado",
        "titulado",
        "libro",
        "auf",
        "wählen",
        "klicken",
        "steht",
        "campo",
        "casilla",
        "opción",
        "apartado",
        "menú",
        "botón",
        "pestaña",
        "sección",
        "pone",
        "dice",
        "pulse",
        "pulsa",
        "en",
        "feld",
        "menü",
        "knopf",
        "punkt",
        "unter",
        "bei",
        "in",
        "field",
        "option",
        "menu",
        "button",
        "tab",
    ];
    // A field of a form letter has a capital; what is quoted is in the plural more often than not.
    let asked = match within.starts_with(char::is_uppercase) {
        true => is_asked_for(within) && is_of_somebody(within),
        false => is_asked_for(within) && is_of_somebody(within) && is_greeting(before.trim_end_matches(' ')),
    };
    let is_placeholder = asked || (within.contains('_') && is_named(within));
    (is_placeholder && !of_form.contains(&&*last)).then_some(end + '»'.len_utf8())
}

/// Whether a name, a date, a number or a sum is asked for: what a customer may choose is none of these.
fn is_of_somebody(within: &str) -> bool {
    let words = "name firstname lastname nombre apellido apellidos producto almacén transportista vorname nachname surname cliente clienta customer kunde kundin kundenname nummer \
        bestellnummer sendungsnummer número numero number fecha datum date betrag importe amount dirección adresse";
    within.split([' ', '_']).any(|word| words.split_ascii_whitespace().any(|known| known == word.to_lowercase()))
}
