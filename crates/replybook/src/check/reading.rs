//! How the plays of a scenario read: their covering cases' replies, measured.

use std::collections::HashMap;

use super::cover::{Cover, Ground, settings};
use crate::case::Case;
use crate::compose;
use crate::error::Error;
use crate::playbook::Inner;
use crate::readability::{PlayReadability, Readability, Tongue, measure};
use crate::reply::Reply;
use crate::scenario::Scenario;

/// How the plays of a scenario read, for each play that says something and each language.
pub(crate) fn readability(book: &Inner, scenario: &str) -> Result<Vec<PlayReadability>, Error> {
    let ground = Ground::of(book);
    let Some(view) = ground.scenarios.iter().find(|view| *view.scenario.id == *scenario) else { return Ok(Vec::new()) };
    let mut readings = Readings::new(&view.scenario, book.stack.languages());
    for covering in Cover::of(&ground, view).cases {
        for case in settings(&ground, &covering.case) {
            readings.reply(book, &covering.play, &case)?;
        }
    }
    Ok(readings.plays().collect())
}

/// What has been measured of a scenario so far.
pub(super) struct Readings<'a> {
    scenario: &'a Scenario,
    languages: &'a [String],
    /// For each play, for each language.
    plays: Vec<Vec<PlayReadability>>,
    /// Most sentences are said in many cases.
    known: HashMap<(usize, Box<str>), Heard>,
}

/// A text that has been measured, with its longest sentence.
#[derive(Clone)]
struct Heard {
    read: Readability,
    longest: Box<str>,
    words: usize,
}

impl<'a> Readings<'a> {
    pub(super) fn new(scenario: &'a Scenario, languages: &'a [String]) -> Readings<'a> {
        let of = |play: &str| {
            let blank = |language: &String| PlayReadability {
                play: play.to_owned(),
                language: language.clone(),
                ..PlayReadability::default()
            };
            languages.iter().map(blank).collect()
        };
        let plays = scenario.plays.iter().map(|play| of(&play.id)).collect();
        Readings { scenario, languages, plays, known: HashMap::new() }
    }

    /// Answers a case in its language, and measures what is said.
    pub(super) fn reply(&mut self, book: &Inner, play: &str, case: &Case) -> Result<Reply, Error> {
        let play = self.scenario.plays.iter().position(|known| *known.id == *play);
        let language = self.languages.iter().position(|known| case.language.as_ref() == Some(known));
        let (Some(play), Some(language)) = (play, language) else {
            return compose::read(book, case, |_| Ok(Vec::new()), |_| {});
        };
        let tongue = Tongue::of(&self.languages[language]);
        let (mut all, mut texts) = (Readability::default(), 0);
        let (known, play) = (&mut self.known, &mut self.plays[play][language]);
        let reply = compose::read(
            book,
            case,
            |_| Ok(Vec::new()),
            |text| {
                let key = (language, text.into());
                let Heard { read, longest, words } = known.entry(key).or_insert_with(|| Heard::new(tongue, text));
                all += *read;
                texts += 1;
                if *words > play.longest_words {
                    (play.longest_words, play.longest_sentence) = (*words, longest.to_string());
                }
            },
        )?;
        if texts > 0 {
            // A space stands between two.
            all.characters += texts - 1;
            play.add(all);
        }
        Ok(reply)
    }

    /// What has been measured, of the plays that say something.
    pub(super) fn plays(self) -> impl Iterator<Item = PlayReadability> {
        self.plays.into_iter().flatten().filter(|play| play.replies > 0)
    }
}

impl Heard {
    fn new(tongue: Option<Tongue>, text: &str) -> Heard {
        let (read, longest) = measure(tongue, text);
        let (words, longest) = longest.unwrap_or_default();
        Heard { read, longest: longest.into(), words }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::Playbook;

    #[test]
    fn every_play_that_speaks_is_measured_in_every_language() {
        let book = Playbook::builtin();
        let outline = book.scenario("review-request").unwrap();
        let speaks = outline.plays.iter().filter(|play| !play.says.is_empty());
        let speaks = speaks.flat_map(|play| book.languages().map(|language| (play.play.clone(), language.to_owned())));
        let read = book.readability("review-request").unwrap();
        let measured = read.iter().map(|read| (read.play.clone(), read.language.clone()));
        assert_eq!(measured.collect::<Vec<_>>(), speaks.collect::<Vec<_>>());
        for read in read {
            assert!(read.replies >= 2, "in two voices");
            assert!(read.characters() <= read.most_characters as f64);
            assert!(read.words_per_sentence() <= read.most_words_per_sentence);
            assert!(read.longest_words as f64 >= read.most_words_per_sentence);
        }
    }

    #[test]
    fn of_two_questions_the_last_is_read_without_the_letter_around_it() {
        let case = Case::from_text(
            "case",
            "
scenario: cancel-order
language: en
customer: { name: Kim Brown }
facts: { order_id: NL-1, dispatch: not-dispatched, cancelled: yes, refund: 9.90 EUR }
also: [{ scenario: complaint-quality, facts: { order_id: NL-2 } }]
",
        );
        let mut case = case.unwrap();
        let book = Playbook::builtin();
        let complaint = book.examples("complaint-quality").unwrap().remove(0).case;
        case.also[0].facts = complaint.facts;
        (case.market, case.received_at) = (complaint.market, complaint.received_at);
        let mut heard = Vec::new();
        let body = compose::read(book.inner(), &case, |_| Ok(Vec::new()), |text| heard.push(text.to_owned()))
            .unwrap()
            .message
            .unwrap()
            .body;
        assert!(heard.len() > 1 && heard.iter().all(|text| body.contains(text)), "{heard:?}");
        assert!(body.contains("NL-1") && !heard.concat().contains("NL-1"), "{heard:?}");
        assert!(body.contains("Kim Brown") && !heard.concat().contains("Kim Brown"), "{heard:?}");
    }
}
