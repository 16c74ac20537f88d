//! What the words around a number tell.

use std::ops::Range;

/// What the words around a number say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Around {
    /// That it is for calling.
    Called,
    /// That questions are answered there.
    Asked,
    /// That it is a number, or where somebody is: "el número de Ana: …", "al …".
    Numbered,
    /// Nothing.
    Nothing,
    /// That something else has a number, further off.
    Other,
    /// That it is the number of something else.
    Named,
}

/// How much of a text around a number is looked at, in bytes.
const NEAR: usize = 90;

/// What the words around a number say of it: those before it, and if they say nothing those after it.
pub(super) fn around(text: &str, number: &Range<usize>) -> Around {
    let before = &text[text.ceil_char_boundary(number.start.saturating_sub(NEAR))..number.start];
    let before = within_sentence(before);
    let words: Vec<String> = split(before).rev().take(14).map(str::to_lowercase).collect();
    if is_account(before) || is_named(&words) {
        return Around::Named;
    }
    let mut asked = false;
    let mut other = false;
    for (at, word) in words.iter().enumerate() {
        match kind(word) {
            Kind::Call if !is_product(before, word) => return if other { Around::Asked } else { Around::Called },
            Kind::Ask => asked = true,
            // Of two things, the nearer one has the number.
            Kind::Other if at < 10 => other = true,
            _ => {}
        }
    }
    if !other && is_own(&words) {
        return Around::Called;
    }
    if asked {
        return Around::Asked;
    }
    let after = &text[number.end..text.floor_char_boundary(number.end + NEAR / 2)];
    let after = after.split(['\n', '.', '!', '?']).next().unwrap_or_default();
    let after: Vec<String> = split(after).take(5).map(str::to_lowercase).collect();
    let told = after.iter().map(|word| kind(word)).find(|kind| matches!(kind, Kind::Call | Kind::Other));
    let numbered = || words.iter().any(|word| is_among(word, "number número numero nummer"));
    match other {
        true => Around::Other,
        false if told == Some(Kind::Call) || told.is_none() && owns(after.iter()) => Around::Called,
        false if words.first().is_some_and(|word| is_among(word, "al on at unter")) || numbered() => Around::Numbered,
        false => Around::Nothing,
    }
}

/// Whether words before a number, from the last on, say whose it is: "unsere Nummer ist", "my new number".
fn is_own(words: &[String]) -> bool {
    words
        .iter()
        .position(|word| is_number(word))
        .is_some_and(|at| owns(words[at + 1..].iter().take(2).chain([&words[at]])))
}

/// Whether one of some words is a possessive, and a later one "number".
fn owns<'a>(mut words: impl Iterator<Item = &'a String>) -> bool {
    words.any(|word| is_among(word, "my our mein meine meiner unser unsere unserer mi nuestro"))
        && words.any(|word| is_number(word))
}

fn is_number(word: &str) -> bool {
    is_among(word, "number no nr num núm número numero nummer")
}

fn is_among(word: &str, known: &str) -> bool {
    known.split_ascii_whitespace().any(|known| known == word)
}

fn split(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty())
}

/// What of a text belongs to the sentence that it ends in.
fn within_sentence(text: &str) -> &str {
    let line = text.rsplit('\n').next().unwrap_or_default();
    let mut start = 0;
    for (at, mark) in line.match_indices(['.', '!', '?']).filter(|(at, _)| line[at + 1..].starts_with(' ')) {
        // "Tel. 0171": an abbreviation ends no sentence.
        let word = line[..at].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        if mark != "." || word.chars().count() > 4 {
            start = at + 1;
        }
    }
    &line[start..]
}

/// Whether the words before a number, from the last on, name what it is the number of: "order number is", "Artikel".
fn is_named(words: &[String]) -> bool {
    let is_filler = |word: &&String| FILLERS.split(' ').any(|filler| filler == *word);
    let skipped = words.iter().take_while(is_filler).count();
    let Some(word) = words.get(skipped) else { return false };
    // "customer number", "código de cliente"; but "customer care" answers calls.
    let numbered = || words.iter().take(skipped + 3).any(|word| NUMBER.split(' ').any(|number| number == word));
    kind(word) == Kind::Other
        || matches!(word.as_str(), "customer" | "client" | "cliente" | "kunden") && numbered()
        || is_counted(words)
        // "código de recogida"
        || matches!(&words[skipped..], [_, of, thing, ..] if is_among(of, "de del of") && kind(thing) == Kind::Other)
}

/// Whether an English noun stands before "number": "the batch number is"; not "our number", "the driver's number".
fn is_counted(words: &[String]) -> bool {
    const OTHERS: &str = "the a an this that these our my his her their your its best following right direct same new old local \
        main free only correct other is to by with and or office shop store workshop warehouse team desk work home private \
        personal emergency night day customer courier driver depot reception business company landlord";
    let number = words.iter().take(4).position(|word| word == "number");
    let noun = number.and_then(|at| words.get(at + 1));
    // "our US number"
    let owned = number.and_then(|at| words.get(at + 2)).is_some_and(|word| is_among(word, "our my"));
    !owned && noun.is_some_and(|noun| kind(noun) == Kind::None && !is_among(noun, OTHERS) && !noun.ends_with("'s"))
}

/// Whether a text ends with the beginning of a bank account: `DE89`, `NL91 ABNA`, or a country's code: `GB`.
fn is_account(before: &str) -> bool {
    let mut words = before.split_whitespace().rev().take(5);
    let is_bank = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_head = |word: &str| {
        let (letters, rest) = word.split_at_checked(2).unwrap_or_default();
        let letters = letters.bytes().all(|byte| byte.is_ascii_uppercase()) && !letters.is_empty();
        letters && rest.len() == 2 && rest.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_country = |word: &str| ["GB", "RR", "ATU", "CHE"].contains(&word);
    match words.next() {
        Some(word) if is_head(word) || is_country(word) => true,
        Some(word) => is_bank(word) && words.next().is_some_and(is_head),
        None => false,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Call,
    Ask,
    Other,
    None,
}

fn kind(word: &str) -> Kind {
    let begins = |stems: &str| stems.split(' ').any(|stem| word.starts_with(stem));
    let is = |words: &str| words.split(' ').any(|known| known == word);
    if let Some(kind) = compound(word) {
        kind
    } else if is(OTHER) || begins(OTHER_STEMS) {
        Kind::Other
    } else if is(CALL) || begins(CALL_STEMS) {
        Kind::Call
    } else if begins(ASK_STEMS) {
        Kind::Ask
    } else {
        Kind::None
    }
}

/// What a German word of several says: "Bestellhotline", "Chargennummer", "Abholcode".
fn compound(word: &str) -> Option<Kind> {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.len() > ending.len() && word.ends_with(ending));
    if ends(&["hotline", "telefon", "annahme", "zentrale", "leitung"]) {
        return Some(Kind::Call);
    }
    if ends(&["nummer", "nummern"]) {
        let of_call = CALLED.split(' ').any(|called| word.contains(called));
        return Some(if of_call { Kind::Call } else { Kind::Other });
    }
    ends(&["code", "codes", "schein", "marke"]).then_some(Kind::Other)
}

const CALLED: &str = "telefon handy mobil ruf fax service hotline festnetz durchwahl notfall privat dienst whatsapp kontakt büro zentral \
    firmen geschäft info tele sms";

/// Whether a telephone is what is sold: "the phone case".
fn is_product(before: &str, word: &str) -> bool {
    let end = before.to_lowercase().rfind(word).map_or(0, |at| at + word.len());
    let next = before.get(end..).and_then(|rest| split(rest).next()).unwrap_or_default();
    "case cases stand holder cover charger cable mount socket book fixed".split(' ').any(|product| product == next)
}

/// Words that stand between what has a number and the number.
const FILLERS: &str = "number numbers no nos nr num núm número numero nº n is was the a of with nummer nummern lautet lauten ist \
    die der das den mit vom zu es son el la los las con de del su ihre ihr your código codigo id";

const NUMBER: &str = "number numbers no nr num núm número numero nummer code código codigo";

const CALL: &str = "call calls called calling callback ring rings rang dial dialing dialling text texting tel tfno tlf tlfno telf \
    cel cell fon ruf handy mobil sms fax signal line landline helpline voicemail reach reached speak talk contact apparat fijo \
    línea linea móvil movil anexo sprechen hablar hable marque marcar marca marcá marcando toll toque wsp wpp tlfn móv mob tf durchklingeln klingeln klingelt simsen lada conmutador interno";

const CALL_STEMS: &str = "phon telephon telefon teléfono telefón mobile cellphone hotline whatsapp wasap viber extension rufe rufnummer \
    anruf angeruf zurückruf rückruf durchwahl festnetz handynummer mobilnummer erreich servicenummer notdienst wähle telefax faxnummer \
    llam llám celular telefónic localiz guasap centralita contacta comunic comuníq atiend respond contest";

const ASK_STEMS: &str = "question quer help urgent emergenc frage rückfrage hilfe notfall duda consult pregunt ayuda urgenc kundendienst \
    kundenservice support atenci";

const OTHER: &str = "art item items article ref tracking track lot lote batch ean gtin upc asin sku vat nif cif rfc iban bic blz account \
    cuenta case ticket claim rma zip postcode plz pin puk imei part pieza model modelo version versión firmware guía guia pedido \
    pedidos order orders bank amount price importe precio betrag preis isbn issn serie charge fall code codes código codigo mrn awb incidencia reclamación reclamacion";

const OTHER_STEMS: &str = "bestell auftrag vorgang artikel artículo articulo referen sendung paketnummer paketnr seguimiento rastreo \
    serial serien purchas ust steuer konto invoice rechnung factura verwendungszweck transfer transferencia überweisung postal \
    postleit teilenummer ersatzteil modell kundennummer kundennr expedic albarán licen lizenz matríc kennzeichen gutschein voucher \
    coupon cupón barcode strichcode trackingn shipment consignment reklamation lieferschein autoriz operaci expedient complaint contrat póliza registr solicitud";
