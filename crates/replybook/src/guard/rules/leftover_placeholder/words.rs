//! The words that placeholders have.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::guard::hashing::Hashing;

/// Words that are looked up.
type Known = LazyLock<HashSet<&'static str, Hashing>>;

/// Words in one text, parted by spaces.
fn known(words: &'static str) -> HashSet<&'static str, Hashing> {
    words.split_ascii_whitespace().collect()
}

/// Whether what stands in brackets asks for a value: `NAME`, `Your name`, `número de pedido`.
pub(super) fn is_asked_for(within: &str) -> bool {
    let words = || within.split([' ', '_', '-', '/', '\u{A0}', '.', ':']).filter(|word| !word.is_empty());
    let (mut values, mut heads, mut unknown) = (0, 0, 0);
    // A placeholder is short.
    for word in words().take(7) {
        let word = word.to_lowercase();
        let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
        let head = is_head(word);
        heads += usize::from(head);
        if head || is_value(word) {
            values += 1;
        } else if TELLING.contains(word) {
            return false;
        } else if !BESIDE.contains(word) {
            unknown += 1;
        }
        if unknown > 1 {
            return false;
        }
    }
    // "[la clienta]" says who is meant.
    let article = within
        .split_once(' ')
        .is_some_and(|(first, rest)| ARTICLES.contains(&*first.to_lowercase()) && !rest.contains(' '));
    let named = unknown == 0 || unknown == 1 && heads > 0 && words().count() <= 4;
    values > 0 && named && words().count() <= 6 && !(article && heads == 0)
}

/// What says who is meant.
static ARTICLES: Known = Known::new(|| known("la el der die das the los las"));

/// Whether what stands in brackets tells what to do there: "Betrag bitte eintragen", "choose carrier".
pub(super) fn is_order_to_fill(within: &str) -> bool {
    let mut words = within.split([' ', '/', ':', '_', '\u{A0}']).filter(|word| !word.is_empty());
    let count = words.clone().count();
    let ordered = |word: &str| ORDERS.contains(&*word.to_lowercase());
    // Infinitives end a German note, and begin one in other languages.
    (2..=8).contains(&count) && (words.clone().next().is_some_and(ordered) || words.next_back().is_some_and(ordered))
}

/// What tells to put something in.
static ORDERS: Known = Known::new(|| {
    known(
        "\
        insert einsetzen einfügen eintragen ausfüllen auswählen insertar inserte completar rellenar rellene \
        seleccionar poner choose select fill ergänzen anpassen wählen löschen delete elegir indicar especificar \
        placeholder platzhalter",
    )
});

/// Whether a text ends with a salutation or a title, which a name follows.
pub(super) fn is_greeting(before: &str) -> bool {
    let last = before.rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
    GREETINGS.contains(&*last.to_lowercase())
}

/// What stands before a name.
static GREETINGS: Known = Known::new(|| {
    known(
        "\
        dear hello hi hey mr mrs ms mr. mrs. ms. mr/mrs hallo hi liebe lieber liebe/r liebe(r) herr herrn frau \
        herr/frau geehrte geehrter geehrte/r geehrte(r) hola estimado estimada estimado/a estimado(a) querido querida \
        sr. sra. sr sra sr./sra. señor señora don doña d. d.ª buenas gracias danke thanks servus moin grüezi morgen \
        tag abend",
    )
});

/// What asks for a value whatever stands beside it.
fn is_head(word: &str) -> bool {
    let compound = ["name", "namen", "nummer", "datum", "betrag", "code", "grund"];
    HEADS.contains(word) || compound.iter().any(|end| word.ends_with(end))
}

/// What asks for a value whatever stands beside it.
static HEADS: Known = Known::new(|| {
    known(
        "\
        name nombre apellido apellidos date fecha amount importe number número numero code código motivo reason link \
        enlace",
    )
});

/// What tells something in brackets: "[see date]".
static TELLING: Known = Known::new(|| {
    known(
        "\
        see siehe ver vea véase above below oben unten arriba abajo attached anbei adjunto adjunta sic is ist es was \
        war has hat with mit con problem frage question wrong right same edit edited nachtrag not nicht no",
    )
});

/// Whether what stands in brackets is written as the names of programs are: `order_id`, `ORDER`, `name`.
pub(super) fn is_named(within: &str) -> bool {
    let name = within.trim();
    let one_case = !name.contains(char::is_uppercase) || !name.contains(char::is_lowercase);
    let is_name = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'));
    is_name
        && (one_case || name.contains('_'))
        && name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name.len() >= 3
        && !KEYS.contains(&*name.to_lowercase())
}

fn is_value(word: &str) -> bool {
    if word.is_empty() {
        return false;
    }
    // German makes one word of two.
    let compound = [
        "name",
        "namen",
        "nummer",
        "datum",
        "betrag",
        "adresse",
        "anrede",
        "artikel",
        "preis",
        "link",
        "dienst",
        "dienstleister",
        "zeit",
        "zeitraum",
        "termin",
        "nr",
        "filiale",
        "summe",
        "menge",
        "größe",
        "farbe",
        "titel",
        "frist",
        "stadt",
        "produkt",
        "firma",
        "kosten",
    ];
    VALUES.contains(word)
        || compound.iter().any(|end| word.ends_with(end))
        || (word.len() >= 2 && word.chars().all(|c| c == '_' || c == 'x'))
}

/// What a template fills in.
static VALUES: Known = Known::new(|| {
    known(
        "\
        name firstname lastname surname username customer client buyer order orderid number no id date day time \
        weekday product item article sku tracking carrier courier address street city country amount sum price total \
        refund company shop store seller brand agent signature email mail phone telephone url link reason size colour \
        color quantity model salutation title greeting text insert placeholder todo tbd tba discount code voucher \
        warehouse delivery department subject invoice value currency days weeks hours deadline period unit units \
        payment method nombre apellido apellidos cliente clienta pedido número numero núm fecha día hora producto \
        artículo articulo referencia seguimiento transportista dirección direccion calle ciudad país importe precio \
        reembolso empresa tienda vendedor marca agente firma correo teléfono telefono enlace motivo talla cantidad \
        modelo saludo insertar inserte texto descuento código codigo cupón factura asunto tratamiento guía rellenar \
        completar monto plazo duración días semanas horas unidades almacén entrega envío compra recogida devolver \
        reembolsar comprador compradora destinatario destinataria devolución forma pago vorname nachname kunde kundin \
        bestellung nummer nr datum tag uhrzeit produkt artikel sendung paketdienst anschrift straße ort land betrag \
        preis summe erstattung firma händler marke mitarbeiter mitarbeiterin unterschrift telefon grund größe farbe \
        menge anrede einfügen einsetzen ausfüllen platzhalter rabatt gutschein rechnung betreff wert lieferdatum \
        liefertermin termin wochentag anzahl stück dauer frist zeitraum lieferzeit tage wochen stunden lager \
        zahlungsart mitarbeiters produkts artikels händlers empfänger empfängers absender käufer käuferin rücksendung \
        versand recipient bestellnr sendungsnr kundennr rechnungsnr tel team nº n° n º señor señora filiale stelle \
        ciudad provincia hora horas franja week month year woche monat jahr semana",
    )
});

/// What stands beside it.
static BESIDE: Known = Known::new(|| {
    known(
        "\
        your my our the a an of here customer's customers first last full and or please enter add put fill in new \
        estimated mr ms mrs su sus tu mi el la los las del de aquí aqui y o nuevo nueva sr sra ihr ihre ihren dein \
        mein der die das des den vom hier bitte und oder neue neues voller herr frau kunden bestell sendungs \
        rechnungs kunde this inicial final estimado estimada a to for por para exact exacta genaues genaue",
    )
});

/// The keys of a keyboard, which stand in brackets in instructions.
static KEYS: Known = Known::new(|| {
    known(
        "\
        enter return esc escape tab ctrl strg alt altgr shift del delete entf einfg ins insert home end ende pos1 \
        intro supr inicio fin mayús space backspace cmd option fn ok menu menü play pause stop power reset mute mode \
        set",
    )
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_words_of_a_placeholder_are_words_for_values() {
        for asked in ["NAME", "Your name", "Kundenname", "Nombre del cliente", "insert date here", "ORDER_ID", "Name1"]
        {
            assert!(is_asked_for(asked), "{asked}");
        }
        for told in ["sic", "Your Orders", "Mis pedidos", "Problem with order", "siehe Foto", "1", "", "der", "DE"] {
            assert!(!is_asked_for(told), "{told}");
        }
    }
}
