//! What people take for a domain, where no scheme says that it is one.

/// Whether a host is one that exists, as far as its form tells.
pub(super) fn is_domain(host: &str, has_path: bool) -> bool {
    let mut labels = host.rsplit('.');
    let (Some(top), Some(second)) = (labels.next(), labels.next()) else { return false };
    let first = host.split('.').next().unwrap_or_default();
    let www = first.eq_ignore_ascii_case("www");
    if !is_top_level(top) {
        return false;
    }
    if www || has_path {
        return true;
    }
    let two = labels.next().is_none();
    let capital = |c: char| c.is_uppercase();
    // "AX.200.ES", "S.A.DE": in capitals a name is longer.
    let is_code = top.chars().all(capital) && (second.len() < 3 || second.chars().any(char::is_lowercase));
    let is_number = second.bytes().all(|byte| byte.is_ascii_digit());
    let small = top.to_lowercase();
    // "d.h.in", "stecker.so": what a sentence goes on with is rarely a domain.
    let goes_on = SMALL_WORDS.contains(&&*small) && second.len() == 1 || two && RARE_WORDS.contains(&&*small);
    let is_file = two && FILES.contains(&&*small);
    !(begins_sentence(top) || is_code || is_number || goes_on || is_file || PRODUCTS.contains(&&*host.to_lowercase()))
}

/// Whether what follows on an `@` is a host that takes mail.
pub(super) fn takes_mail(host: &str) -> bool {
    // What RFC 2606 reserves for examples is a mailbox to every reader.
    let known = |top: &str| is_top_level(top) || top.eq_ignore_ascii_case("example");
    host.rsplit_once('.').is_some_and(|(_, top)| known(top) && !begins_sentence(top))
}

/// Whether a sentence begins with what may be a top-level domain, and the space before it is missing: "parcel.It".
fn begins_sentence(top: &str) -> bool {
    top.starts_with(char::is_uppercase) && !top.chars().all(char::is_uppercase)
}

/// Whether a top-level domain is one of those that there are.
pub(super) fn is_top_level(name: &str) -> bool {
    if name.is_ascii() { tld::exist_case_insensitive(name) } else { OTHER_SCRIPTS.contains(&&*name.to_lowercase()) }
}

/// Top-level domains that are small words as well.
const SMALL_WORDS: &[&str] =
    &["am", "as", "at", "be", "de", "do", "es", "im", "in", "is", "it", "la", "me", "my", "no", "se", "so", "to", "us"];

/// Those of them that few shops have.
const RARE_WORDS: &[&str] = &["am", "as", "do", "im", "is", "my", "so", "to", "us"];

/// Top-level domains that are endings of file names, more often.
const FILES: &[&str] = &["zip", "mov", "md", "ps", "py", "pm"];

/// Names of products that end as a domain does.
const PRODUCTS: &[&str] = &["asp.net", "vb.net", "ado.net", "ml.net", "paint.net"];

/// The list of IANA has these as Punycode.
const OTHER_SCRIPTS: &[&str] = &[
    "рф",
    "рус",
    "укр",
    "бел",
    "срб",
    "бг",
    "мкд",
    "мон",
    "қаз",
    "ею",
    "онлайн",
    "сайт",
    "дети",
    "москва",
    "ελ",
    "ευ",
    "中国",
    "中國",
    "香港",
    "台湾",
    "台灣",
    "新加坡",
    "公司",
    "网络",
    "网址",
    "网店",
    "在线",
    "商城",
    "商店",
    "한국",
    "भारत",
    "ไทย",
    "امارات",
    "السعودية",
    "مصر",
    "ایران",
    "المغرب",
];
