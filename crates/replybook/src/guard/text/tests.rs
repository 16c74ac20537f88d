use proptest::prelude::*;

use super::*;

fn english(text: &str) -> Text<'_> {
    Text::new(text, Some(Tongue::English))
}

fn sentences(tongue: Tongue, text: &str) -> Vec<String> {
    let read = Text::new(text, Some(tongue));
    read.sentences().iter().map(|words| text[read.bytes(words)].to_owned()).collect()
}

fn quoted(text: &str) -> Vec<&str> {
    let read = english(text);
    (0..read.words().len()).filter(|at| read.words()[*at].quoted).map(|at| read.word(at)).collect()
}

#[test]
fn words_are_folded_and_parted() {
    for (text, folded) in [
        ("Grüße, Señor İnce!", "grusse senor ince "),
        ("Don’t follow-up on e-mails", "don't follow up on e mails "),
        ("1.234,50 € — 10% at 10:15", "1.234,50 € 10 % at 10:15 "),
        ("within 24h or 48hrs, on the 1st", "within 24 h or 48 hrs on the 1st "),
        ("5⭐⭐ and $10", "5 ★ ★ and $ 10 "),
        ("gua\u{AD}ran\u{200B}tee cafe\u{301}", "guarantee cafe "),
        ("'quoted' the customers' words", "quoted the customers words "),
        ("", ""),
    ] {
        let text = english(text);
        let words = (0..text.words().len()).map(|at| text.folded_from(at));
        assert_eq!(String::from_utf8_lossy(&words.collect::<Vec<_>>().concat()), folded);
    }
}

#[test]
fn a_word_knows_its_place() {
    let text = english("Das „Maß“: 24h");
    let words: Vec<_> = (0..4).map(|at| (text.word(at), text.folded_word(at), text.words()[at].number)).collect();
    assert_eq!(words, [("Das", "das", false), ("Maß", "mass", false), ("24", "24", true), ("h", "h", false)]);
    assert_eq!(text.bytes(&(0..2)), 0..11);
}

#[test]
fn a_sentence_ends_with_its_mark_an_empty_line_or_an_item() {
    let text = "Thank you! is it late? We ship it\nas soon as\npossible. it left, e.g. today... or so\n\nno mark\n- one\n- two\nthree\nFour";
    let cut = sentences(Tongue::English, text);
    assert_eq!(
        cut,
        [
            "Thank you",
            "is it late",
            "We ship it\nas soon as\npossible",
            "it left, e.g. today... or so",
            "no mark",
            "one",
            "two\nthree",
            "Four"
        ]
    );
}

#[test]
fn a_salutation_and_a_forgotten_space_end_a_sentence() {
    assert_eq!(
        sentences(Tongue::German, "Hallo Anna,\nwir danken.Das Paket\nIst da am 24. November.\nMit Gruß,\nJan"),
        ["Hallo Anna", "wir danken", "Das Paket\nIst da am 24. November", "Mit Gruß", "Jan"]
    );
    assert_eq!(
        sentences(Tongue::German, "Die Frage „Wo ist es?“ kam an. „Hier!“ Gut."),
        ["Die Frage „Wo ist es?“ kam an", "Hier", "Gut"]
    );
    assert_eq!(sentences(Tongue::English, "See nordlicht.de or 3.5 mm at 5 p.m. on Monday.").len(), 1);
}

#[test]
fn an_item_of_a_list_is_a_sentence_with_its_number() {
    let text = "The steps:\n1. Press the button\n2) Wait 5. Then\ngo\n\n24. November";
    assert_eq!(
        sentences(Tongue::English, text),
        ["The steps", "1. Press the button", "2) Wait 5", "Then\ngo", "24. November"]
    );
}

#[test]
fn what_never_ends_is_cut() {
    let text = "word 24h ".repeat(500);
    assert!(english(&text).sentences().iter().all(|words| (100..128).contains(&words.len()) || words.end == 1_500));
}

#[test]
fn what_stands_in_quotation_marks_is_known() {
    assert_eq!(quoted("You wrote “I am angry” and “it's late”."), ["I", "am", "angry", "it's", "late"]);
    assert_eq!(quoted("Sie schrieben „so nicht“ und «nie», »gut« und ‚ja‘"), ["so", "nicht", "nie", "gut", "ja"]);
    assert_eq!(
        quoted("the 15\" screen, \"the small one\" for the customer's ‘own’ use"),
        ["the", "small", "one", "own"]
    );
    assert_eq!(quoted("It’s “open\n\nand never closed” here"), Vec::<&str>::new());
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in ".{0,200}|[a.!? \"“”„'’\n0-9,:é\u{300}\u{200D}🙂★-]{0,200}") {
        for tongue in [None, Some(Tongue::English), Some(Tongue::Spanish), Some(Tongue::German)] {
            let read = Text::new(&text, tongue);
            for at in 0..read.words().len() {
                prop_assert!(!read.word(at).is_empty() && !read.folded_word(at).contains(' '));
            }
            let all: Vec<usize> = read.sentences().iter().flat_map(Clone::clone).collect();
            prop_assert_eq!(all, (0..read.words().len()).collect::<Vec<_>>());
            prop_assert!(read.sentences().iter().all(|words| (1..128).contains(&words.len()) && read.bytes(words).end <= text.len()));
        }
    }
}
