//! The links of linkify-it, and what it takes for none.

use replybook::{Error, Guard};

use super::found;

/// What the guard finds otherwise on purpose: why, and the lines.
const DIFFERENCES: &[(&str, &[&str])] = &[
    (
        "a person goes there all the same, whatever a program makes of what stands beside it",
        &[
            "hppt://example.com",
            "_http://example.com",
            "_//example.com",
            "_example.com",
            "google.com:500000 // invalid port",
        ],
    ),
    ("four numbers are a version as well, and no shop is called so", &["4.4.4.4", "192.168.1.1/abc"]),
    (
        "without a top-level domain, no customer comes there",
        &["//localhost", "//test.123", "mailto:foo@bar      % explicit protocol make it valid"],
    ),
    ("what is found is the emoji", &["➡.ws/䨹"]),
];

/// What is a link and not found, and what is none and found.
pub fn compare(guard: &Guard, links: &str, others: &str) -> Result<Vec<String>, Error> {
    let mut compared = Compared::default();
    for (text, link) in pairs(links) {
        let start = text.find(link).map_or(0, |bytes| text[..bytes].chars().count()) + 1;
        let places = places(guard, text)?;
        let end = start + link.chars().count();
        let near = places.iter().any(|(column, width)| *column < end && start < column + width);
        compared.whole += usize::from(places.contains(&(start, end - start)));
        compared.add(text, near, true);
    }
    for text in others.lines().filter(|line| is_text(line)) {
        compared.add(text, !places(guard, text)?.is_empty(), false);
    }
    let Compared { links, whole, others, differences, mut wrong } = compared;
    println!("links: {links} are found, {whole} of them from the same letter to the same; {others} others are not");
    println!("links: {} lines are judged otherwise on purpose", differences.len());
    let listed = DIFFERENCES.iter().flat_map(|(_, lines)| *lines);
    wrong.extend(
        listed.filter(|line| !differences.contains(line)).map(|line| format!("`{line}` is no difference any more")),
    );
    Ok(wrong)
}

#[derive(Default)]
struct Compared<'a> {
    links: usize,
    whole: usize,
    others: usize,
    differences: Vec<&'a str>,
    wrong: Vec<String>,
}

impl<'a> Compared<'a> {
    /// Adds a line in which something was found or not.
    fn add(&mut self, text: &'a str, found: bool, is_link: bool) {
        match (found, is_link) {
            (true, true) => self.links += 1,
            (false, false) => self.others += 1,
            _ if DIFFERENCES.iter().any(|(_, lines)| lines.contains(&text)) => self.differences.push(text),
            (true, false) => self.wrong.push(format!("`{text}` has no link, and one is found")),
            (false, true) => self.wrong.push(format!("`{text}` has a link, and none is found")),
        }
    }
}

/// Where links and e-mail addresses are found: the column and the width.
fn places(guard: &Guard, text: &str) -> Result<Vec<(usize, usize)>, Error> {
    let findings = found(guard, text, &["link", "email-address"])?;
    Ok(findings.iter().filter_map(|finding| finding.place.as_ref()).map(|place| (place.column, place.width)).collect())
}

/// The lines of the list, each with its link: on the next line, or else all of it.
fn pairs(list: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut lines = list.lines().peekable();
    std::iter::from_fn(move || {
        let text = lines.find(|line| is_text(line))?;
        let link = lines.next_if(|line| is_text(line)).unwrap_or(text);
        Some((text, link))
    })
}

/// Comments begin with a per cent sign.
fn is_text(line: &str) -> bool {
    !line.trim().is_empty() && !line.starts_with('%')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_stands_on_the_line_after_its_text() {
        let list = "% a comment\n\nMy a.com site\na.com\n\nb.com\n\n";
        assert_eq!(pairs(list).collect::<Vec<_>>(), [("My a.com site", "a.com"), ("b.com", "b.com")]);
    }
}
