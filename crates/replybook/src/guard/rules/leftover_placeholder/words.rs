//! The words that placeholders have.

/// Whether what stands in brackets asks for a value: `NAME`, `Your name`, `número de pedido`.
pub(super) fn is_asked_for(within: &str) -> bool {
    let words = || within.split([' ', '_', '-', '/', '\u{A0}', '.', ':']).filter(|word| !word.is_empty());
    let mut values = 0;
    // A placeholder is short.
    for word in words().take(7) {
        let word = word.to_lowercase();
        let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
        if is_value(word) {
            values += 1;
        } else if !BESIDE.split(' ').any(|beside| beside == word) {
            return false;
        }
    }
    values > 0 && words().count() <= 6
}

/// Whether what stands in brackets is written as the names of programs are: `order_id`, `ORDER`, `name`.
pub(super) fn is_named(within: &str) -> bool {
    let name = within.trim();
    let one_case = !name.contains(char::is_uppercase) || !name.contains(char::is_lowercase);
    let is_name = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'));
    is_name
        && (one_case || name.contains('_'))
        && name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name.len() >= 3
        && !KEYS.split(' ').any(|key| key == name.to_lowercase())
}

fn is_value(word: &str) -> bool {
    if word.is_empty() {
        return false;
    }
    // German makes one word of two.
    let compound = ["name", "namen", "nummer", "datum", "betrag", "adresse", "anrede", "artikel", "preis", "link"];
    VALUES.split(' ').any(|value| value == word)
        || compound.iter().any(|end| word.ends_with(end))
        || (word.len() >= 2 && word.chars().all(|c| c == '_' || c == 'x'))
}

/// What a template fills in.
const VALUES: &str = "\
    name firstname lastname surname username customer client buyer order orderid number no id date day time weekday \
    product item article sku tracking carrier courier address street city country amount sum price total refund \
    company shop store seller brand agent signature email mail phone telephone url link reason size colour color \
    quantity model salutation title greeting text insert placeholder todo tbd tba discount code voucher warehouse \
    delivery department subject invoice value currency days weeks hours deadline period unit units payment method \
    nombre apellido apellidos cliente clienta pedido número numero núm fecha día hora producto artículo articulo \
    referencia seguimiento transportista dirección direccion calle ciudad país importe precio reembolso empresa \
    tienda vendedor marca agente firma correo teléfono telefono enlace motivo talla cantidad modelo saludo insertar \
    inserte texto descuento código codigo cupón factura asunto tratamiento guía rellenar completar monto plazo duración días semanas horas unidades almacén entrega envío compra recogida devolución forma pago \
    vorname nachname kunde kundin bestellung nummer nr datum tag uhrzeit produkt artikel sendung paketdienst \
    anschrift straße ort land betrag preis summe erstattung firma händler marke mitarbeiter mitarbeiterin \
    unterschrift telefon grund größe farbe menge anrede einfügen einsetzen ausfüllen platzhalter rabatt gutschein \
    rechnung betreff wert lieferdatum liefertermin termin wochentag anzahl stück dauer frist zeitraum lieferzeit tage wochen stunden lager zahlungsart mitarbeiters produkts artikels händlers empfänger empfängers absender";

/// What stands beside it.
const BESIDE: &str = "\
    your my our the a an of here customer's customers first last full and or please enter add put fill in new \
    estimated mr ms mrs su sus tu mi el la los las del de aquí aqui y o nuevo nueva sr sra ihr ihre ihren dein mein \
    der die das des den vom hier bitte und oder neue neues voller herr frau kunden bestell sendungs rechnungs kunde";

/// The keys of a keyboard, which stand in brackets in instructions.
const KEYS: &str = "\
    enter return esc escape tab ctrl strg alt altgr shift del delete entf einfg ins insert home end ende pos1 intro \
    supr inicio fin mayús space backspace cmd option fn ok menu menü play pause stop power reset mute mode set";

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
