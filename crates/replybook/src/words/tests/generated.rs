//! Generated words, said by us and by fluent-bundle.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;
use crate::words::Way;
use crate::words::oracle::{Oracle, assert_agrees};

const TEXTS: [&str; 14] = [
    "Vielen Dank",
    "Grüße",
    "a, b",
    "100 %",
    "¿Qué?",
    "„so“",
    "(#1)",
    "-x",
    "= 5",
    "😀",
    "\n    new line",
    "\n\n      far",
    "C:\\x",
    ".",
];
const LITERALS: [&str; 6] = ["", " ", "x", r"\u00A0ß", r#"\"q\" \\"#, r"\U01F642 { }"];
const NUMBERS: [&str; 6] = ["0", "1", "2.50", "-3", "12345", "1.0"];
const PRINTED: [&str; 11] =
    ["who", "order_id", "days", "weight", "refund", "discount", "due", "sent_at", "items", "link", "gap"];
const CALLS: [&str; 12] = [
    "NUMBER($days)",
    "NUMBER($weight, maximumFractionDigits: 1)",
    "NUMBER($weight, minimumFractionDigits: 3, useGrouping: \"false\")",
    "NUMBER(1.5, minimumFractionDigits: 2)",
    "DATETIME($due, dateStyle: \"full\")",
    "DATETIME($sent_at)",
    "DATETIME($sent_at, dateStyle: \"short\")",
    "DATETIME($sent_at, dateStyle: \"long\", timeStyle: \"short\")",
    "DURATION($wait, case: \"dative\")",
    "START(\"über\")",
    "START(\"¿qué\")",
    "START(\"ß\")",
];
const SHARED: &str = "
shared-duration-minutes = -
    .dative = { $count } Minuten
shared-duration-hours = -
    .dative = { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
shared-duration-days = -
    .dative = { -shared-day(n: 2) } { NUMBER($count, minimumFractionDigits: 1) }
shared-duration-business-days = -
    .dative = { shared-weekdays }
shared-weekdays = { $count } Werktage
-shared-day = Tage { $n }
";
/// The most messages, and the most terms, that one file has; each refers only to those before it.
const MOST: usize = 4;

/// Writes words; every turn is taken by the next byte, and the simplest one when none are left.
struct Writer<'b> {
    bytes: std::slice::Iter<'b, u8>,
    language: &'static str,
}

#[derive(Clone, Copy)]
struct Place {
    /// In a term, which sees its arguments `$a` (a text) and `$b` (a number) and no facts.
    term: bool,
    /// How many messages, or terms, it may refer to.
    earlier: usize,
    depth: usize,
}

impl Writer<'_> {
    fn pick(&mut self, many: usize) -> usize {
        self.bytes.next().map_or(0, |byte| usize::from(*byte) % many)
    }

    fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.pick(of.len())]
    }

    fn file(&mut self) -> String {
        let mut ftl = String::new();
        for nth in 0..MOST {
            let place = Place { term: true, earlier: nth, depth: 0 };
            let _ = write!(ftl, "-demo-t{nth} = t{}", self.pattern(place));
            if nth > 0 && self.pick(2) == 1 {
                // A term inside a term comes last: fluent-bundle forgets the outer one's arguments there.
                let inner = self.pick(nth);
                let _ = write!(ftl, " {{ -demo-t{inner}(a: \"inner\", b: 1) }}");
            }
            let _ = write!(
                ftl,
                "\n    .kind = {}",
                self.one(&["k0", "k1", "{ \"k0\" }", "{ $a ->\n [x] k1\n *[y] k0\n }"])
            );
            ftl.push('\n');
        }
        for nth in 0..MOST {
            let place = Place { term: false, earlier: nth, depth: 0 };
            let _ = write!(ftl, "demo-m{nth} = m{}", self.pattern(place));
            let _ = writeln!(ftl, "\n    .short = {{ \"\" }}{}", self.pattern(place));
        }
        ftl
    }

    fn pattern(&mut self, place: Place) -> String {
        let mut pattern = String::new();
        for _ in 0..self.pick(5) {
            let part = match self.pick(3) {
                0 => self.one(&TEXTS).to_owned(),
                _ => self.placeable(place),
            };
            pattern.push_str(self.one(&["", " "]));
            pattern.push_str(&part);
        }
        pattern
    }

    fn placeable(&mut self, place: Place) -> String {
        let inside = match (self.pick(9), place.term) {
            (0, _) => format!("\"{}\"", self.one(&LITERALS)),
            (1, _) => self.one(&NUMBERS).to_owned(),
            (2 | 3, false) => format!("${}", self.one(&PRINTED)),
            (2 | 3, true) => format!("${}", self.one(&["a", "b"])),
            (4, false) => self.one(&CALLS).to_owned(),
            (4, true) => self.one(&["NUMBER($b)", "NUMBER($b, minimumFractionDigits: 1)", "START($a)"]).to_owned(),
            (5, false) if place.earlier > 0 => {
                format!("demo-m{}{}", self.pick(place.earlier), self.one(&["", ".short"]))
            }
            (6, false) => format!("-demo-t{}{}", self.pick(MOST), self.arguments()),
            (7, _) if place.depth < 3 => self.placeable(Place { depth: place.depth + 1, ..place }),
            _ if place.depth < 3 => self.select(Place { depth: place.depth + 1, ..place }),
            _ => "\"deep\"".to_owned(),
        };
        format!("{{ {inside} }}")
    }

    fn arguments(&mut self) -> String {
        format!("(a: \"{}\", b: {})", self.one(&["x", "y", "z z"]), self.one(&NUMBERS[1..]).trim_start_matches('-'))
    }

    fn select(&mut self, place: Place) -> String {
        let forms = if self.language == "es" { ["one", "many", "other"] } else { ["one", "other", "one"] };
        let term = self.pick(MOST);
        let kind = format!("-demo-t{term}.kind{}", self.arguments());
        let (on, keys): (&str, Vec<&str>) = match (self.pick(9), place.term) {
            (0, false) => ("$mood", vec!["calm", "angry", "rational"]),
            (1, false) => ("$voice", vec!["friendly", "formal"]),
            (2, false) => ("$paid", vec!["yes", "no"]),
            (3, false) => ("$days", vec!["0", "-1", "1", "2", "one", "other"]),
            (4, false) => ("$weight", vec!["0", "2.5", forms[0], forms[1], "other"]),
            (5, false) => ("$who", vec!["Anna", "Bert", "other"]),
            (6, false) => (
                "NUMBER($days, type: \"ordinal\")",
                match self.language {
                    "en" => vec!["one", "two", "few", "other"],
                    _ => vec!["other"],
                },
            ),
            (7, false) => (&kind, vec!["k0", "k1", "k2"]),
            (0..4, true) => ("$a", vec!["x", "y", "other"]),
            (4..8, true) => ("$b", vec!["0", "-3", "one", "other"]),
            (_, true) => ("NUMBER($b)", vec!["one", "other"]),
            _ => (["\"x\"", "\"y\"", "7"][self.pick(3)], vec!["x", "7", "y"]),
        };
        let mut keys: Vec<&str> = keys.into_iter().filter(|_| self.pick(4) != 1).collect();
        keys.dedup();
        if keys.is_empty() {
            keys.push(if on == "$mood" {
                "calm"
            } else if on == "$voice" {
                "formal"
            } else if on == "$paid" {
                "no"
            } else {
                "other"
            });
        }
        let default = self.pick(keys.len());
        let mut select = format!("{on} ->");
        for (nth, key) in keys.iter().enumerate() {
            let star = if nth == default { "*" } else { "" };
            let _ = write!(select, "\n    {star}[{key}] v{}", self.pattern(place));
        }
        select + "\n    "
    }

    fn stage(&mut self) -> Stage {
        let mut stage = Stage::new()
            .with("mood", Value::Choice(self.pick(3) as u16))
            .with("voice", Value::Choice(self.pick(2) as u16))
            .with("paid", Value::YesNo(self.pick(2) == 1))
            .with("days", Value::Integer([0, 1, 2, 3, -1, 11, 12345][self.pick(7)]))
            .with(
                "weight",
                Value::Decimal(Box::new(self.one(&["0", "1", "1.0", "2.5", "0.5", "1234.50"]).parse().unwrap())),
            )
            .with("who", text(self.one(&["Anna", "Bert", "Anna Müller", "דוד"])))
            .with(
                "wait",
                Value::Duration(
                    self.one(&["1 hour", "2 hours", "5 minutes", "1 day", "3 business days"]).parse().unwrap(),
                ),
            );
        stage.opens = self.pick(2) == 1;
        stage.isolates = self.pick(2) == 1;
        // Most cases lack nothing that is named.
        match self.pick(6) {
            0 => stage,
            1 => stage.with("days", None).with("gap", text("filled")),
            _ => stage.with("gap", text("filled")),
        }
    }
}

/// Words in a language, and a case to say them in.
struct Generated {
    language: &'static str,
    ftl: String,
    stage: Stage,
}

impl std::fmt::Debug for Generated {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {:?}\n{}", self.language, self.stage.values, self.ftl)
    }
}

fn generated() -> impl Strategy<Value = Generated> {
    (0..3usize, prop::collection::vec(any::<u8>(), 0..700)).prop_map(|(language, bytes)| {
        let language = ["en", "de", "es"][language];
        let mut writer = Writer { bytes: bytes.iter(), language };
        Generated { language, stage: writer.stage(), ftl: writer.file() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000,
        failure_persistence: None,
        rng_seed: prop::test_runner::RngSeed::Fixed(7),
        ..ProptestConfig::default()
    })]

    #[test]
    fn we_say_what_fluent_bundle_says(Generated { language, ftl, stage } in generated()) {
        let words = words(&[(&format!("{language}/demo.ftl"), &ftl), (&format!("{language}/shared.ftl"), SHARED)]);
        let chain = match language {
            "de" if stage.opens => &["de-CH", "de"][..],
            "de" => &["de"],
            "es" => &["es-MX", "es-419", "es"],
            _ => &["en"],
        };
        // Whatever a walk comes to is among what its paths foretell.
        for nth in 0..MOST {
            let traced = words.compile_traced(chain, &format!("demo-m{nth}"), Some("short"), &stage.scope()).unwrap();
            let paths = Paths::of(&traced, &stage.facts);
            let in_case = |way: &Way| way.facts().all(|(slot, members)| match stage.values.get(slot) {
                Some(Value::Choice(member)) => members.contains(member),
                Some(Value::YesNo(yes)) => members.contains(&u16::from(*yes)),
                _ => false,
            });
            let mut said = String::new();
            match stage.saying(chain[0], |saying| traced.sentence.write(saying, &mut said)) {
                Err(Missing::Fact(slot)) => {
                    prop_assert!(paths.needs.iter().any(|need| need.slot == slot && in_case(&need.way)), "{:?}", slot);
                }
                Err(Missing::Item) => {}
                Ok(()) => {
                    prop_assert!(!said.chars().all(is_blank) || paths.silent.iter().any(in_case));
                    prop_assert!(!said.contains('\n') || paths.breaks.iter().any(|(_, way)| in_case(way)));
                }
            }
        }
        let oracle = Oracle::new(&words, chain);
        for nth in 0..MOST {
            for attribute in [None, Some("short")] {
                stage.saying(chain[0], |saying| {
                    assert_agrees(&oracle, &words, chain, (&format!("demo-m{nth}"), attribute), &stage.scope(), saying);
                });
            }
        }
    }
}
