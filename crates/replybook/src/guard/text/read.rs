//! Reads a text in one pass: its words, where a sentence ends, and what stands within quotation marks.

use super::fold::{fold, is_silent};
use super::signs::LATIN;
use super::word::{is_inside, is_letter, is_sign, parts};
use super::{Signs, Text, Word};
use crate::readability::{Tongue, goes_on};

/// How many words a line has at most that greets or takes leave, and is no part of what follows.
const SHORT_LINE: usize = 5;

/// How many words are taken for one sentence at most: what has no end to its sentences would be searched at length.
const SENTENCE_MAX: usize = 120;

pub(super) fn read(source: &str, tongue: Option<Tongue>) -> Text<'_> {
    let mut folded = String::with_capacity(source.len() + source.len() / 2 + 16);
    folded.push_str(source);
    folded.make_ascii_lowercase();
    let words = Vec::with_capacity(source.len() / 5 + 1);
    let text = Text { source, folded, words, sentences: Vec::new(), signs: Signs::of(source) };
    let mut reader = Reader { text, tongue, gap: None, begun: 0, line: Line::default(), quote: None, numbered: false };
    let mut at = 0;
    while let Some(byte) = source.as_bytes().get(at) {
        let first = char::from(*byte);
        let c = if first.is_ascii() { first } else { source[at..].chars().next().unwrap_or(first) };
        at = match c {
            ' ' => reader.space(at),
            c if is_letter(c) => reader.word(at, c),
            c => reader.mark(at, c),
        };
    }
    reader.end();
    reader.text
}

struct Reader<'a> {
    text: Text<'a>,
    tongue: Option<Tongue>,
    /// What has been met since the last word, if that is more than spaces.
    gap: Option<Gap>,
    /// The first word of the sentence that is read.
    begun: usize,
    line: Line,
    quote: Option<Quote>,
    /// Whether the last word is the number of an item in a list.
    numbered: bool,
}

/// What has been met since the last word.
#[derive(Default)]
struct Gap {
    /// Line breaks with nothing but spaces between them.
    breaks: usize,
    /// Whether there was one at all.
    broken: bool,
    /// A mark that ends sentences.
    end: Option<End>,
    /// Whether a space followed it.
    parted: bool,
    /// Whether a quotation mark closed after it.
    closed: bool,
    /// A hyphen or a dot at the beginning of a line.
    item: bool,
    comma: bool,
    colon: bool,
    pause: bool,
}

/// What a sentence may end with.
#[derive(Clone, Copy, PartialEq)]
enum End {
    /// A full stop, at a byte.
    Stop(usize),
    /// Several, or an ellipsis.
    Dots,
    /// A question or exclamation mark.
    Firm,
}

/// The line that is read.
#[derive(Default)]
struct Line {
    words: usize,
    item: bool,
}

/// An open quotation mark.
struct Quote {
    closers: &'static [char],
    /// The first word within.
    first: usize,
}

impl Reader<'_> {
    /// Reads the word that begins here, and gives the place behind it.
    fn word(&mut self, start: usize, first: char) -> usize {
        let source = self.text.source;
        let numbers = first.is_ascii_digit() && self.numbers_item(start);
        if numbers {
            self.gap.get_or_insert_default().item = true;
        }
        self.begin(first);
        self.numbered = numbers;
        let bytes = source.as_bytes();
        let mut at = end_of_letters(bytes, start + first.len_utf8());
        let (mut end, mut plain) = (at, true);
        let mut number = first.is_ascii_digit() && bytes[start..at].iter().all(u8::is_ascii_digit);
        let may_go_on = bytes.get(at).is_some_and(|byte| match byte {
            b'.' | b',' | b':' => bytes[at - 1].is_ascii_digit(),
            byte => *byte == b'\'' || !byte.is_ascii(),
        });
        // Most words are read by now.
        if may_go_on {
            let mut before = source[start..at].chars().next_back().unwrap_or(first);
            let mut rest = source[at..].chars();
            while let Some(c) = rest.next() {
                if is_letter(c) {
                    number &= c.is_ascii_digit();
                    before = c;
                    at += c.len_utf8();
                    end = at;
                } else if is_silent(c) {
                    plain = false;
                    at += c.len_utf8();
                } else if rest.clone().next().is_some_and(|after| is_inside(before, c, after)) {
                    plain &= c.is_ascii();
                    at += c.len_utf8();
                    before = c;
                } else {
                    break;
                }
            }
        }
        let word = &source[start..end];
        // A number and its unit are two words.
        let (head, unit) = if plain && first.is_ascii_digit() { parts(word) } else { (word, None) };
        self.push(start, start + head.len(), number || unit.is_some());
        if unit.is_some() {
            self.push(start + head.len(), end, false);
        }
        at
    }

    /// Whether the digits that begin here number an item: `2. ` or `2) ` at the beginning of a line.
    fn numbers_item(&self, start: usize) -> bool {
        if self.gap.as_ref().is_none_or(|gap| gap.breaks == 0) && !self.text.words.is_empty() {
            return false;
        }
        let rest = &self.text.source.as_bytes()[start..];
        let digits = rest.iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
        let after = |at: usize| rest.get(digits + at).copied().unwrap_or_default();
        matches!(after(0), b'.' | b')') && matches!(after(1), b' ' | b'\t')
    }

    fn push(&mut self, start: usize, end: usize, number: bool) {
        let Text { source, folded, .. } = &mut self.text;
        let word = &source[start..end];
        let folded = match word.is_ascii() {
            // Small it stands there already, and so does the space.
            true if source.as_bytes().get(end) == Some(&b' ') => (start, end),
            true => append(folded, |folded| folded.extend_from_within(start..end)),
            false => append(folded, |folded| word.chars().for_each(|c| fold(c, folded))),
        };
        self.note(start, end, folded, number);
    }

    fn note(&mut self, start: usize, end: usize, folded: (usize, usize), number: bool) {
        let sentence = self.text.sentences.len();
        let word = Word { start, end, folded, sentence, number, quoted: false, pause: false, colon: false };
        self.text.words.push(word);
        self.line.words += 1;
    }

    /// A word begins: whether a sentence does.
    fn begin(&mut self, first: char) {
        let gap = match self.gap.take() {
            Some(gap) => gap,
            // Most words have nothing but spaces before them.
            None if self.text.words.len() - self.begun < SENTENCE_MAX => return,
            None => Gap::default(),
        };
        let Some(last) = self.text.words.last_mut() else {
            self.line.item = gap.item;
            return;
        };
        (last.pause, last.colon) = (gap.pause || gap.broken, gap.colon);
        let short = self.line.words <= SHORT_LINE;
        let ends = match gap.end {
            _ if gap.breaks >= 2 || gap.item => true,
            _ if self.text.words.len() - self.begun >= SENTENCE_MAX => true,
            // The number belongs to its item.
            _ if self.numbered => false,
            _ if gap.broken && (gap.colon || gap.comma && short) => true,
            _ if gap.broken && self.line.item && !first.is_lowercase() => true,
            // „Wo ist es?“ kam an.
            Some(End::Firm) => (gap.parted || first.is_uppercase()) && !(gap.closed && first.is_lowercase()),
            Some(End::Dots) => gap.parted && !first.is_lowercase(),
            Some(End::Stop(stop)) => self.stops(stop, gap.parted, first),
            None => false,
        };
        if ends {
            self.close();
        }
        if gap.broken {
            self.line = Line { words: 0, item: gap.item || self.line.item && !ends };
        }
    }

    /// Whether a full stop at a byte ends a sentence, before a word that begins with this character.
    fn stops(&self, stop: usize, parted: bool, first: char) -> bool {
        let before = &self.text.source[..stop];
        if !parted {
            // „Bestellung.Wir“: the space was forgotten.
            return first.is_uppercase() && before.ends_with(char::is_lowercase);
        }
        if goes_on(self.tongue, before) {
            return false;
        }
        let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        !first.is_lowercase() || (word.chars().nth(2).is_some() && !word.contains('.'))
    }

    fn close(&mut self) {
        let Text { words, sentences, .. } = &mut self.text;
        sentences.push(self.begun..words.len());
        self.begun = words.len();
    }

    fn end(&mut self) {
        if self.begun < self.text.words.len() {
            self.close();
        }
    }

    fn space(&mut self, at: usize) -> usize {
        if let Some(gap) = &mut self.gap {
            gap.parted |= gap.end.is_some();
        }
        at + 1
    }

    /// Reads what is no letter and no digit, and gives the place behind it.
    fn mark(&mut self, at: usize, c: char) -> usize {
        let source = self.text.source;
        let next = at + c.len_utf8();
        if let Some(sign) = is_sign(c) {
            self.begin(c);
            let folded = append(&mut self.text.folded, |folded| folded.push_str(sign));
            self.note(at, next, folded, false);
            return next;
        }
        let gap = self.gap.get_or_insert_default();
        if c.is_whitespace() {
            if c == '\n' {
                gap.breaks += 1;
                gap.broken = true;
                if gap.breaks >= 2 {
                    self.quote = None;
                }
            }
            gap.parted |= gap.end.is_some();
            return next;
        }
        let starts_line = gap.breaks > 0 || self.text.words.is_empty();
        gap.breaks = 0;
        match c {
            '.' => gap.end = Some(gap.end.map_or(End::Stop(at), End::longer)),
            '…' => gap.end = Some(End::Dots),
            '!' | '?' => gap.end = Some(End::Firm),
            // No space follows it.
            '。' | '！' | '？' => (gap.end, gap.parted) = (Some(End::Firm), true),
            ',' | ';' => (gap.comma, gap.pause) = (true, true),
            ':' => (gap.colon, gap.pause) = (true, true),
            '-' | '*' | '•' | '·' | '–' if starts_line => gap.item = true,
            '(' | ')' | '[' | ']' | '–' | '—' | '|' | '•' => gap.pause = true,
            '"' | '„' | '“' | '”' | '«' | '»' | '‚' | '‘' | '’' => {
                let before = source[..at].chars().next_back();
                let after = source[next..].chars().next();
                self.quotation(c, before, after);
            }
            _ => {}
        }
        next
    }

    fn quotation(&mut self, c: char, before: Option<char>, after: Option<char>) {
        let gap = self.gap.get_or_insert_default();
        gap.pause = true;
        let words = &mut self.text.words;
        if let Some(Quote { closers, first }) = self.quote
            && closers.contains(&c)
        {
            // An apostrophe closes nothing: ‘the customers’ words’.
            if c == '’' && after.is_some_and(char::is_alphanumeric) {
                return;
            }
            words[first..].iter_mut().for_each(|word| word.quoted = true);
            self.quote = None;
            gap.closed = gap.end.is_some();
            return;
        }
        let opens = before.is_none_or(|before| before.is_whitespace() || matches!(before, '(' | '[' | '¿' | '¡' | '/'));
        let opens = opens && after.is_some_and(|after| !after.is_whitespace());
        let closers: &[char] = match c {
            '„' => &['“', '”', '"'],
            '‚' => &['‘', '’'],
            _ if !opens => return,
            '“' | '”' => &['”'],
            '«' => &['»'],
            '»' => &['«', '»'],
            '"' => &['"'],
            '‘' => &['’'],
            _ => return,
        };
        if self.quote.is_none() {
            self.quote = Some(Quote { closers, first: words.len() });
        }
    }
}

/// Writes a word behind others with a space behind it, and tells where it stands.
fn append(words: &mut String, write: impl FnOnce(&mut String)) -> (usize, usize) {
    let start = words.len();
    write(words);
    words.push(' ');
    (start, words.len() - 1)
}

/// Where the letters and digits end that go on at a place: those of ASCII and of Western Europe, of which most words are.
fn end_of_letters(bytes: &[u8], mut at: usize) -> usize {
    loop {
        at += bytes[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        match bytes[at..] {
            // × and ÷ are no letters.
            [LATIN, second, ..] if !matches!(second, 0x97 | 0xB7) => at += 2,
            _ => return at,
        }
    }
}

impl End {
    /// With a full stop behind it.
    fn longer(self) -> End {
        match self {
            End::Firm => End::Firm,
            End::Stop(_) | End::Dots => End::Dots,
        }
    }
}
