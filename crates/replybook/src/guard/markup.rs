//! What looks like markup in a text: tags in angle brackets, and character references.

use std::ops::Range;

/// Something in angle brackets.
#[derive(Debug, PartialEq)]
pub(super) struct Bracketed<'a> {
    pub bytes: Range<usize>,
    /// Whether it is a tag of HTML, or a comment; else it may be a placeholder.
    pub is_html: bool,
    /// What stands between the brackets.
    pub within: &'a str,
}

/// How far the end of a tag may be from its beginning.
const LONGEST: usize = 400;

/// What stands in angle brackets, in order. Arrows, hearts and comparisons are none of it.
pub(super) fn bracketed(text: &str) -> impl Iterator<Item = Bracketed<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find('<')?;
            at = start + 1;
            let rest = &text[at..];
            if !rest.starts_with(|c: char| c.is_alphabetic() || matches!(c, '/' | '!' | '_' | '?')) {
                continue;
            }
            let near = &rest[..rest.floor_char_boundary(LONGEST)];
            // Of two that are open, the inner may be one.
            let Some(end) = near.find(['<', '>']).filter(|end| near[*end..].starts_with('>')) else { continue };
            let within = &rest[..end];
            at += end + 1;
            let after = &text[at..text.floor_char_boundary(at + LONGEST)];
            return Some(Bracketed { bytes: start..at, is_html: is_html(within, after), within });
        }
    })
}

/// Whether what stands in angle brackets before a text is a tag or a comment of HTML.
fn is_html(within: &str, after: &str) -> bool {
    if within.starts_with("!--") || within.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("!doctype")) {
        return true;
    }
    let (closes, opened) = within.strip_prefix('/').map_or((false, within), |name| (true, name));
    let name = opened.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let rest = &opened[name.len()..];
    if !rest.is_empty() && !rest.starts_with(|c: char| c.is_ascii_whitespace() || c == '/') {
        return false;
    }
    let name = name.to_ascii_lowercase();
    if TAGS.split(' ').any(|tag| tag == name) {
        // Attributes have a value; other words do not belong into a tag.
        return rest.trim_matches(|c: char| c.is_ascii_whitespace() || c == '/').is_empty() || rest.contains('=');
    }
    // A tag has attributes or is closed; `<title>` alone asks for a title.
    WORDS.split(' ').any(|tag| tag == name) && (closes || rest.contains('=') || after.contains(&format!("</{name}>")))
}

/// The elements of HTML whose names are no words that a placeholder may have.
const TAGS: &str = "\
    a abbr article aside b base basefont bdi bdo big blockquote body br button canvas caption center cite col \
    colgroup dd del dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 \
    h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd legend li main mark marquee meta nav nobr noscript \
    ol optgroup p param picture pre q rp rt ruby s samp script section select small span strike strong style sub sup \
    svg table tbody td template textarea tfoot th thead tr tt u ul var wbr";

/// Those whose names are.
const WORDS: &str = "\
    address area audio code data details label link map menu object option output progress slot source summary time \
    title track video";

/// The character references of a text (`&amp;`, `&#39;`), in order.
pub(super) fn references(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices('&').filter_map(|(start, _)| {
        let rest = &text[start + 1..];
        let length = reference(rest)?;
        Some(start..start + 1 + length)
    })
}

/// The length of a reference after its ampersand.
fn reference(rest: &str) -> Option<usize> {
    const LONGEST: usize = 10;
    let near = &rest.as_bytes()[..rest.len().min(LONGEST)];
    let length = near.iter().position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'#').unwrap_or(near.len());
    let (name, closed) = (&rest[..length], near.get(length) == Some(&b';'));
    let is_number = name.strip_prefix('#').is_some_and(|number| {
        let hex = number.strip_prefix(['x', 'X']).filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        hex.or(Some(number).filter(|number| number.bytes().all(|b| b.is_ascii_digit()))).is_some_and(|n| !n.is_empty())
    });
    // These are meant without their semicolon, too.
    let known = if closed {
        is_number || REFERENCES.split(' ').any(|known| known == name)
    } else {
        matches!(name, "nbsp" | "amp" | "quot")
    };
    known.then_some(length + usize::from(closed))
}

/// The named references of HTML 4 that stand for what is met in texts.
const REFERENCES: &str = "\
    AElig Aacute Acirc Agrave Aring Atilde Auml Ccedil ETH Eacute Ecirc Egrave Euml Iacute Icirc Igrave Iuml Ntilde \
    OElig Oacute Ocirc Ograve Oslash Otilde Ouml Scaron THORN Uacute Ucirc Ugrave Uuml Yacute Yuml aacute acirc \
    acute aelig agrave amp apos aring atilde auml bdquo brvbar bull ccedil cedil cent check circ copy curren dagger \
    darr deg divide eacute ecirc egrave emsp ensp eth euml euro fnof frac12 frac14 frac34 frasl ge gt harr hearts \
    hellip iacute icirc iexcl igrave infin iquest iuml laquo larr ldquo le lrm lsaquo lsquo lt macr mdash micro \
    middot minus nbsp ndash ne not ntilde oacute ocirc oelig ograve ordf ordm oslash otilde ouml para permil plusmn \
    pound prime quot raquo rarr rdquo reg rlm rsaquo rsquo sbquo scaron sect shy sup1 sup2 sup3 szlig thinsp thorn \
    tilde times trade uacute uarr ucirc ugrave uml uuml yacute yen yuml zwj zwnj";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tags(text: &str) -> Vec<&str> {
        bracketed(text).filter(|found| found.is_html).map(|found| &text[found.bytes]).collect()
    }

    #[test]
    fn tags_and_comments_are_html() {
        for tag in [
            "<br>",
            "<br/>",
            "<BR />",
            "</p>",
            "<a href=\"x.html\">",
            "<img src='a.png' alt=\"a\">",
            "<!-- no. 12 -->",
            "<span style=\"color:red\">",
            "<h2>",
            "</title>",
            "<link rel=\"x\">",
            "<!DOCTYPE html>",
        ] {
            assert_eq!(tags(&format!("so {tag} weiter")), [tag]);
        }
        assert_eq!(tags("<title>Herr</title>"), ["<title>", "</title>"]);
    }

    #[test]
    fn arrows_hearts_comparisons_and_placeholders_are_not() {
        for text in [
            "3 < 5 und 5 > 3",
            "<3 <3",
            "a <- b -> c <--> d",
            "<= 30 °C",
            "<<",
            "<name>",
            "<customer name>",
            "<title>",
            "<address>",
            "<hola@example.com>",
            "<https://example.com>",
            "<b only then>",
            "<",
            "<p",
        ] {
            assert_eq!(tags(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn references_are_known_ones() {
        let found = |text: &'static str| references(text).map(|bytes| &text[bytes]).collect::<Vec<_>>();
        assert_eq!(
            found("49&nbsp;&euro; &amp; &#39;Gr&ouml;&szlig;e&#x27; 5&nbsp kg"),
            ["&nbsp;", "&euro;", "&amp;", "&#39;", "&ouml;", "&szlig;", "&#x27;", "&nbsp"]
        );
        assert_eq!(found("A & B; R&D; H&M; Lino&Lana; &; &#; &#x; Tom&Jerry; &ä;"), [""; 0]);
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "(\\PC|[<>/!&;#a\"= ä])*") {
            prop_assert!(bracketed(&text).all(|found| text.get(found.bytes).is_some()));
            prop_assert!(references(&text).all(|bytes| text.get(bytes).is_some()));
        }
    }
}
