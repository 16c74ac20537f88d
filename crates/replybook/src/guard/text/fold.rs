//! Letters as they are compared: small, without accents.

/// Writes a letter as it is compared: `Á` as `a`, `ß` as `ss`, any apostrophe as the straight one. A mark that combines with the letter before, and what nobody
/// sees, is left out.
pub(in crate::guard) fn fold(c: char, folded: &mut String) {
    if c.is_ascii() {
        folded.push(c.to_ascii_lowercase());
        return;
    }
    // Most other letters that are met are these.
    if let 'À'..='Ö' | 'Ø'..='Þ' | 'ß'..='ö' | 'ø'..='ÿ' = c {
        let small = if c < 'ß' { char::from(c as u8 + 0x20) } else { c };
        match plain(small) {
            Some(plain) => folded.push_str(plain),
            None => folded.push(small),
        }
        return;
    }
    if is_silent(c) {
        return;
    }
    if let '’' | '‘' | '´' = c {
        folded.push('\'');
        return;
    }
    for small in c.to_lowercase() {
        match plain(small) {
            Some(plain) => folded.push_str(plain),
            // The dot that is left of a Turkish İ.
            None if is_silent(small) => {}
            None => folded.push(small),
        }
    }
}

/// What is no letter by itself: an accent that combines, a soft hyphen, joiners, what has no width.
pub(super) fn is_silent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// A small letter of a Latin alphabet without its accent.
fn plain(small: char) -> Option<&'static str> {
    Some(match small {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ª' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ð' | 'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'º' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}
