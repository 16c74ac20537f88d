//! Unicode's list of emoji, `emoji-test.txt`.

use std::collections::BTreeSet;

use replybook::{Error, Guard};

use super::found;

/// What of the list is not found as it should be.
pub fn compare(guard: &Guard, list: &str) -> Result<Vec<String>, Error> {
    let mut wrong = Vec::new();
    let (mut whole, mut pictures) = (0, 0);
    let mut signs = BTreeSet::new();
    for (emoji, status) in list.lines().filter_map(entry) {
        let text = format!("Here: {emoji}, and so on.");
        let findings = found(guard, &text, &["emoji"])?;
        let place = match findings.as_slice() {
            [finding] => finding.place.as_ref().map(|place| (place.column, place.width)),
            _ => None,
        };
        let is_whole = place == Some(("Here: ".len() + 1, emoji.chars().count()));
        match (status, is_whole) {
            ("unqualified", true) => pictures += 1,
            // A sign of texts, which a selector makes an emoji.
            ("unqualified", false) if findings.is_empty() && emoji.chars().count() == 1 => {
                signs.insert(emoji);
            }
            (_, true) => whole += 1,
            (status, false) => wrong.push(format!("{emoji} ({status}) is not found whole: {findings:?}")),
        }
    }
    println!("emoji: {whole} are found whole, and so are {pictures} of those without their selector");
    println!("emoji: {} without a selector are signs of texts: {}", signs.len(), signs.into_iter().collect::<String>());
    if whole == 0 {
        wrong.push("the list of emoji is empty".to_owned());
    }
    Ok(wrong)
}

/// The emoji of a line and its status.
fn entry(line: &str) -> Option<(String, &str)> {
    let (points, rest) = line.split_once(';')?;
    let emoji = points.split_whitespace().map(|point| u32::from_str_radix(point, 16).ok().and_then(char::from_u32));
    let status = rest.split('#').next()?.trim();
    Some((emoji.collect::<Option<String>>()?, status)).filter(|(emoji, _)| !line.starts_with('#') && !emoji.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_an_emoji_and_its_status() {
        let line = "1F44D 1F3FB ; fully-qualified # 👍🏻 E1.0 thumbs up: light skin tone";
        assert_eq!(entry(line), Some(("👍🏻".to_owned(), "fully-qualified")));
        assert_eq!(entry("# group: Smileys & Emotion; and so on"), None);
        assert_eq!(entry(""), None);
    }
}
