//! What is the name of an account, by its form and by the words before it.

use std::ops::Range;

use super::token::Token;
use super::words::{ACCOUNTS, BETWEEN, BRANDS, COMMON, FILES, NAMES, SEEKING, STATES};
use crate::guard::edges::Edges;

/// Whether a word is the name of a network or messenger.
pub(super) fn is_network(word: &[u8]) -> bool {
    const EDGES: Edges = Edges::NONE.and(NETWORKS);
    EDGES.may_be(word) && NETWORKS.iter().any(|network| network.as_bytes().eq_ignore_ascii_case(word))
}

/// Whether a word names a network, alone or with another: "WeChat-ID", "Line-ID".
pub(super) fn is_part_of_network(word: &str) -> bool {
    word.split(['-', '/', ':']).any(|part| is_network(part.as_bytes()))
}

/// The networks and messengers. Some are words as well (X, Line, Signal, Threads, Snap): what has no account near it says
/// nothing.
const NETWORKS: &[&str] = &[
    "X",
    "IG",
    "FB",
    "VK",
    "QQ",
    "Kik",
    "ICQ",
    "Line",
    "Snap",
    "Xing",
    "Zalo",
    "Insta",
    "Skype",
    "Viber",
    "Vimeo",
    "Weibo",
    "TikTok",
    "WeChat",
    "Weixin",
    "Signal",
    "Reddit",
    "Tumblr",
    "Twitch",
    "Flickr",
    "Douyin",
    "Strava",
    "Twitter",
    "YouTube",
    "Discord",
    "Threads",
    "Threema",
    "Bluesky",
    "Ravelry",
    "Behance",
    "GroupMe",
    "Facebook",
    "Telegram",
    "WhatsApp",
    "Snapchat",
    "LinkedIn",
    "Mastodon",
    "iMessage",
    "FaceTime",
    "Nextdoor",
    "Instagram",
    "Messenger",
    "Pinterest",
    "KakaoTalk",
    "Xiaohongshu",
];

/// The place of the account that begins with a word, if one does.
pub(super) fn is_account(tokens: &[Token<'_>], at: usize) -> Option<Range<usize>> {
    let token = &tokens[at];
    if is_part_of_network(token.text) && !token.text.contains('_') {
        // "Skype:live:name" is one word.
        return None;
    }
    if has_form(token) || is_numbered(tokens, at) {
        return Some(token.bytes.clone());
    }
    let cue = cue(tokens, at).or_else(|| is_sought(tokens, at).then_some(Cue::Sought))?;
    if let Some(quoted) = &token.quoted {
        let named = match cue {
            Cue::Id => false,
            // A film is called something as well.
            Cue::Called => is_own(tokens, at),
            _ => true,
        };
        return named.then(|| quoted.clone());
    }
    let ends = ends_clause(tokens, at);
    let is_name = match cue {
        Cue::Id => token.text.len() >= 4 && !is_common(&token.small),
        Cue::Name | Cue::Called => may_be_name(token, 6) && ends,
        Cue::Colon => (may_be_name(token, 4) || is_hyphened(token)) && ends,
        Cue::Place => may_be_name(token, 8) && ends,
        Cue::Beside => may_be_name(token, 7) && ends,
        Cue::Sought => may_be_name(token, 8),
        Cue::Part => is_compound(token) || may_be_name(token, 8) && ends,
    };
    let called = || matches!(cue, Cue::Called | Cue::Name) && is_own(tokens, at);
    let titled = || titled(tokens, at).filter(|_| matches!(cue, Cue::Colon | Cue::Place) || called());
    is_name.then(|| token.bytes.clone()).or_else(titled)
}

/// What the words before a name tell of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cue {
    /// "WeChat ID …"
    Id,
    /// "our username is …", "we go by …", "search for …"
    Name,
    /// "is called …"
    Called,
    /// "Instagram: …"
    Colon,
    /// "as …", "under …", "our profile, …"
    Place,
    /// "our page …"
    Part,
    /// "on Instagram, …"
    Beside,
    /// "follow … on Instagram"
    Sought,
}

fn cue(tokens: &[Token<'_>], at: usize) -> Option<Cue> {
    let token = &tokens[at];
    let word = |back: usize| at.checked_sub(back).map_or("", |at| &*tokens[at].small);
    let previous = &tokens[at.checked_sub(1)?];
    if token.before.contains('\n') {
        return None;
    }
    if let Some(cue) = linked(tokens, at) {
        return Some(cue);
    }
    // "is", "there", "heißt dort": these stand between what is named and the name.
    let skipped = (1..=3).find(|back| !is_among(word(*back), BETWEEN)).unwrap_or(4);
    let told = word(skipped);
    let marked = token.before.contains([':', '=', '→', '👉', ',', '(', '–']) || skipped > 1;
    let of = |words: &str| is_among(told, words);
    if told == "id" || told.ends_with("-id") {
        return Some(Cue::Id);
    }
    if of("called heißt llama llamamos llamo heißen heiße") {
        return Some(Cue::Called);
    }
    if of(NAMES) || told.ends_with("name") || told.ends_with("namen") {
        return Some(Cue::Name);
    }
    // "Instagram-Account", "Facebook-Seite".
    let kind = told.rsplit_once('-').filter(|_| is_part_of_network(told)).map_or("", |(_, kind)| kind);
    if is_among(
        kind,
        "account handle kanal seite profil konto gruppe channel page nutzer user name nachricht direktnachricht",
    ) {
        return Some(Cue::Place);
    }
    if is_part_of_network(previous.text) {
        return match () {
            () if token.before.contains([':', '=', '→', '👉', '(']) => Some(Cue::Colon),
            // "Pinterest – brassbone", "on Insta, brassbone".
            () if token.before.contains(['–', '-', '—', '|', '·']) => Some(Cue::Place),
            () if token.before.contains(',') => Some(Cue::Beside),
            () => None,
        };
    }
    if of("page seite página pagina account konto cuenta profile profil perfil channel kanal canal group grupo gruppe")
    {
        // In German, any noun is in capitals.
        let titled = token.text.starts_with(char::is_uppercase) && of("page página pagina cuenta profile perfil canal");
        return Some(if marked && skipped == 1 || token.quoted.is_some() || titled { Cue::Place } else { Cue::Part });
    }
    let searched =
        matches!(word(2), "search" | "searching" | "look" | "looking" | "suchen" | "such" | "sie" | "busca" | "busque");
    match word(1) {
        "search" | "suchen" | "suche" | "sucht" | "such" | "busca" | "busque" if token.quoted.is_some() => {
            Some(Cue::Name)
        }
        "de" | "of" | "von" if is_part_of_network(word(2)) => Some(Cue::Part),
        "for" | "up" | "nach" | "a" | "por" if searched || (word(1) == "nach" && token.quoted.is_some()) => {
            Some(Cue::Name)
        }
        // "per Telegram an …", "por Instagram a …"
        "an" | "a" | "to" | "mit" | "with" if is_part_of_network(word(2)) => Some(Cue::Place),
        "by" if matches!(word(2), "go" | "goes" | "going") => Some(Cue::Name),
        "busca" | "busque" | "buscar" | "add" | "adde" | "agrega" | "agregue" | "añade" | "añada" | "dm"
        | "message" | "follow" | "tag" | "ask" | "sigue" | "siga" => Some(Cue::Part),
        "as" | "under" | "als" | "unter" | "como" | "bajo" => Some(Cue::Place),
        _ => None,
    }
}

/// What a word tells that links a name to what has it: "we are", "our Instagram is", "heißen wir".
fn linked(tokens: &[Token<'_>], at: usize) -> Option<Cue> {
    // "El Instagram de la tienda es": as many words stand between.
    const FAR: usize = 7;
    let clause = |back: usize| !tokens[at + 1 - back].before.contains(['.', '!', '?', ';', '\n']);
    let word = |back: usize| at.checked_sub(back).map_or("", |at| &*tokens[at].small);
    let has = |from: usize, is: &dyn Fn(&str) -> bool| {
        (from..=FAR.min(at)).take_while(|back| clause(*back)).any(|back| is(word(back)))
    };
    let network = |word: &str| is_part_of_network(word);
    let account =
        |word: &str| network(word) || is_among(word, NAMES) || is_among(word, ACCOUNTS) || word.ends_with("name");
    let own =
        |word: &str| is_among(word, "our my nuestro nuestra mi unser unsere unserer unserem mein meine meiner el");
    match word(1) {
        "is" | "es" | "ist" | "lautet" if has(2, &account) && has(2, &own) => Some(Cue::Name),
        "somos" | "soy" if has(2, &network) => Some(Cue::Place),
        "are" if word(2) == "we" && has(3, &network) => Some(Cue::Place),
        "am" | "m" if word(2) == "i" && has(3, &network) => Some(Cue::Place),
        "re" if word(2) == "we" && has(3, &network) => Some(Cue::Place),
        "wir" if matches!(word(2), "sind" | "heißen") && has(3, &network) => Some(Cue::Place),
        "ich" if matches!(word(2), "bin" | "heiße") && has(3, &network) => Some(Cue::Place),
        "sind" if word(2) == "wir" && has(3, &network) => Some(Cue::Place),
        "user" | "usuario" | "nutzer" | "handle" if network(word(2)) => Some(Cue::Sought),
        _ => None,
    }
}

/// Whether a name is one that is to be sought in a network: "follow … on TikTok", "escribe a … en Telegram".
fn is_sought(tokens: &[Token<'_>], at: usize) -> bool {
    let Some([preposition, place, ..]) = tokens.get(at + 1..) else { return false };
    let place = match is_among(&place.small, "the our nuestro unserem") {
        true => tokens.get(at + 3),
        false => Some(place),
    };
    let named = place.is_some_and(|place| is_part_of_network(place.text.strip_suffix("'s").unwrap_or(place.text)));
    let joined = tokens[at].after == " " && preposition.after == " ";
    joined
        && named
        && is_among(&preposition.small, "on in into en por auf bei über via at")
        && (is_among(at.checked_sub(1).map_or("", |at| &*tokens[at].small), "re are m am somos soy sind bin wir ich")
            || (1..=3).any(|back| at.checked_sub(back).is_some_and(|at| is_among(&tokens[at].small, SEEKING))))
}

fn is_among(word: &str, known: &str) -> bool {
    known.split_ascii_whitespace().any(|known| known == word)
}

/// Whether a word is written as only accounts are: `a_b`, `name#1234`, `a.b`, `name88`, `u/name`.
fn has_form(token: &Token<'_>) -> bool {
    let name = token.text;
    let (first, last) = (name.chars().next(), name.rsplit('.').next().unwrap_or_default());
    if FILES.contains(&&*last.to_lowercase()) && name.contains('.') {
        return false;
    }
    let letters = name.bytes().filter(u8::is_ascii_alphabetic).count();
    let of_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
    if let Some((name, number)) = name.split_once('#') {
        return name.chars().all(of_name)
            && letters >= 3
            && number.len() == 4
            && number.bytes().all(|b| b.is_ascii_digit());
    }
    if let Some((kind, name)) = name.split_once(['/', ':']) {
        return matches!(kind, "u" | "r" | "t" | "live" | "user") && name.len() >= 3 && name.chars().all(of_name);
    }
    if !name.chars().all(of_name) || letters < 4 {
        return false;
    }
    if name.contains('_') {
        return true;
    }
    if name.contains('.') {
        return is_dotted(name);
    }
    // "kettleworks88"; not "iPhone15" nor "1080p".
    let digits = name.bytes().rev().take_while(u8::is_ascii_digit).count();
    let stem = &name[..name.len() - digits];
    let small = stem.chars().all(|c| c.is_lowercase());
    (1..=4).contains(&digits) && small && stem.len() >= 4 && first.is_some_and(char::is_lowercase)
}

/// Whether a word is a number that a messenger calls people by: "QQ: 3382019447".
fn is_numbered(tokens: &[Token<'_>], at: usize) -> bool {
    const FAR: usize = 8;
    let name = tokens[at].text;
    let of = |token: &Token<'_>| token.text.starts_with("QQ") || token.text.starts_with("ICQ");
    (5..=11).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_digit())
        && tokens[at.saturating_sub(FAR)..at].iter().any(of)
}

/// Whether a word is several with hyphens: `Gartenwelt-Linz-Offiziell`.
fn is_hyphened(token: &Token<'_>) -> bool {
    token.text.len() >= 12 && token.text.bytes().filter(|byte| *byte == b'-').count() >= 2
}

/// Names with points in them; not sentences without a space, nor abbreviations.
fn is_dotted(name: &str) -> bool {
    let mut parts = name.split('.');
    let first = parts.next().unwrap_or_default();
    let small = first.starts_with(char::is_lowercase);
    let begins_sentence = |part: &str| small && part.starts_with(char::is_uppercase);
    let long = |part: &str| part.len() >= 2 && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    let is_word = first.chars().filter(|c| c.is_alphabetic()).count() >= 3;
    is_word && long(first) && parts.all(|part| long(part) && !begins_sentence(part))
}

/// Whether a word may be an account's name where a name is due: small letters in a row, or several words in one.
fn may_be_name(token: &Token<'_>, least: usize) -> bool {
    let name = token.text;
    let plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let lettered = name.bytes().filter(u8::is_ascii_lowercase).count() >= 3;
    (plain && lettered && name.len() >= least && !is_common(name)) || is_compound(token)
}

/// Whether a word is several in one: `GardenGnomeShop`, `maria-lopez-hydroflow`.
fn is_compound(token: &Token<'_>) -> bool {
    let name = token.text;
    let joined =
        name.as_bytes().windows(2).filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase()).count();
    let hyphens = name.bytes().filter(|byte| *byte == b'-').count();
    let small = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let camel = joined >= 1 && name.len() >= 8 && hyphens == 0 && !BRANDS.contains(&&*token.small);
    let lettered = name.bytes().any(|byte| byte.is_ascii_lowercase());
    camel || (small && lettered && (hyphens >= 2 && name.len() >= 12 || hyphens == 1 && name.len() >= 14))
}

/// The words that a name in capitals goes on with: "Papelería Sol Empresas".
fn titled(tokens: &[Token<'_>], at: usize) -> Option<Range<usize>> {
    let is_title = |token: &Token<'_>| token.text.starts_with(char::is_uppercase) && !is_part_of_network(token.text);
    if is_listed(&tokens[at].small) {
        return None;
    }
    let joins = |at: usize| tokens.get(at).is_some_and(|token| matches!(token.before, " " | " & " | " + "));
    let mut end = at;
    while end < at + 6 && tokens.get(end).is_some_and(is_title) && (end == at || joins(end)) {
        end += 1;
        let small = ["y", "e", "de", "del", "and", "und", "of", "the"];
        let small = tokens.get(end).is_some_and(|token| small.contains(&&*token.small));
        if small && joins(end) && joins(end + 1) && tokens.get(end + 1).is_some_and(is_title) {
            end += 1;
        }
    }
    let last = &tokens[end.checked_sub(1).filter(|last| *last > at)?];
    // A name fills its clause; else a sentence goes on.
    let next = tokens.get(end).map_or("", |token| &*token.small);
    let closes = is_among(next, "zu zeigt zeigen tiene muestra has shows le les hat on en auf bei zusammen")
        || last.after.trim_start().starts_with(['.', ',', ';', ')', '(', '!', '\n', '–'])
        || last.after.trim().is_empty() && end == tokens.len();
    closes.then(|| tokens[at].bytes.start..last.bytes.end)
}

/// Whether a clause ends after a word, or goes on with where it is: "nordlichtshop on Telegram".
fn ends_clause(tokens: &[Token<'_>], at: usize) -> bool {
    let after = tokens[at].after;
    let next = tokens.get(at + 1).map_or("", |token| &*token.small);
    let goes_on = is_among(
        next,
        "on en auf bei there dort ahí allí and y und or o oder suchen in im zu finden erreichbar unterwegs unter über at for",
    );
    next.is_empty() || !after.trim_matches(' ').is_empty() || goes_on
}

/// Whether a sentence speaks of those who write it.
fn is_own(tokens: &[Token<'_>], at: usize) -> bool {
    let own = "our my we i us uns nos nuestro nuestra mi somos unser unsere mein meine wir ich";
    tokens[at.saturating_sub(8)..at].iter().any(|token| own.split(' ').any(|own| own == token.small))
}

fn is_listed(word: &str) -> bool {
    COMMON.split(' ').any(|known| known == word)
}

/// Words that no account is called by.
fn is_common(word: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "ed", "ing", "ly", "able", "mente", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ando",
        "iendo", "ción", "lich", "liche", "lichen", "ung", "ungen", "end", "ende", "endem", "enden", "bar", "igen",
        "iert", "ment", "tion", "ness", "isch", "weise",
    ];
    is_listed(word)
        || is_among(word, STATES)
        || ENDINGS.iter().any(|ending| word.len() > ending.len() + 3 && word.ends_with(ending))
}
