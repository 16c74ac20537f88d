//! How people speak of an order that there is, and of one that may come.

use std::sync::LazyLock;

use super::phrase::{Phrase, folded, words};
use super::tense::tells_what_happened;
use crate::readability::{Tongue, sentences};

/// Whether a text speaks of an order that the customer has made.
pub(super) fn is_about_order(tongue: Tongue, text: &str) -> bool {
    let known = match tongue {
        Tongue::English => &*ENGLISH,
        Tongue::Spanish => &*SPANISH,
        Tongue::German => &*GERMAN,
    };
    sentences(Some(tongue), text).any(|sentence| {
        let words = words(sentence);
        let folded = folded(&words);
        let has = |phrases: &[Phrase], words: &[String]| phrases.iter().any(|phrase| phrase.is_in(words));
        // "würde" is no "wurde".
        let before = has(&known.before, &words) || tongue != Tongue::German && has(&known.before, &folded);
        !before && (has(&known.order, &folded) || tells_what_happened(tongue, &words))
    })
}

/// The phrases of a language.
struct Known {
    /// Of an order, a parcel, a refund.
    order: Vec<Phrase>,
    /// Of a purchase that may come: what else the sentence says is said of that.
    before: Vec<Phrase>,
}

static ENGLISH: LazyLock<Known> = LazyLock::new(|| {
    Known {
    order: Phrase::all(
        "your .. order|orders|parcel|parcels|package|packages|delivery|shipment|shipments|purchase|refund|return|replacement|exchange
         the|this|that|these|both|first|second|missing|other .. parcel|parcels|package|packages|shipment|courier|driver|consignment
         the|this|that|a|full|partial refund|replacement
         the|this|that order
         order|purchase|parcel number|no|id|reference|ref
         you|you've|have|had .. ordered|bought|purchased|received|returned|paid
         you sent|send back
         was|were|been|got|being|be .. shipped|dispatched|despatched|posted|delivered|sent|collected|handed|refunded|cancelled|canceled|lost|damaged|held
         we|we've|i|i've|have .. shipped|dispatched|despatched|posted|refunded|cancelled|canceled|sent|packed
         has|have|hasn't|haven't|had|not .. arrived|reached|shipped|left
         on its|their|the way
         out for delivery
         in transit
         goes|go|leaves|leave|ships|went|left .. today|tonight|tomorrow|yesterday|morning|afternoon
         left|reached|reaches us|our|you
         comes|come|coming|arrives|arriving|there|with .. today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday
         on the road
         tried|attempted to deliver
         arrived|arrives|arriving|came .. broken|damaged|late|cracked|incomplete|faulty|today|tomorrow
         tracking
         customs
         refunded|cancelled|canceled
         wrong item|size|colour|color|parcel|product|address|one
         missing part|parts|item|items|screws|piece|pieces
         money back|will|is|was
         return label|slip
         new one|ones goes|leaves|is|was|will
         mail|dpd|ups|usps|fedex|dhl|evri|hermes|gls .. lost|says|tried|has|will|delivers|brings|shows
         according to .. mail|dpd|ups|usps|fedex|dhl|evri|hermes|gls|courier|carrier|tracking
         your|the card|bank|account .. was|is|by
         on|to your card|account
         the|your box|collection
         invoice for",
    ),
    before: Phrase::all(
        "if|when|once|whenever|unless|case|should you|you'd|you're .. order|buy|purchase|decide|choose|take|pick|opt|place|go|want|need|like|ordering|buying
         before|after you|you'd .. buy|order|purchase|decide|choose|make
         before|when|after|by buying|ordering|purchasing
         an|any|every|each|per|future order|orders
         orders of|over|above|from
         would|could be|take|arrive|go|fit|cost|leave|reach|come|ship
         should you
         you .. decide|choose|ordering
         your next|first|future|new order|purchase
         delivery|shipping|postage to|within|takes|costs|time|times|is|free
         parcels|orders to
         out of stock",
    ),
}
});

static SPANISH: LazyLock<Known> = LazyLock::new(|| {
    Known {
    order: Phrase::all(
        "su|tu|sus|tus|vuestro|vuestra .. pedido|compra|paquete|envio|entrega|devolucion|reembolso|encomienda|orden|bulto|pedidos|paquetes|factura|cambio|silla
         el|la|los|las|este|esta|ambos|segundo|otro paquete|paquetes|pedido|reembolso|devolucion|transportista|repartidor|mensajero|encomienda|bulto|bultos|seguimiento|guia|compra|envio|chofer|mercancia
         pedido|orden|compra numero|no|n|nl
         que|lo .. pidio|compro|encargo|recibio|ordeno|adquirio|pediste|compraste|recibiste|encargaste|devolvio|devolviste|mandamos|enviamos|hizo
         ha|has|han recibido|llegado|comprado|pedido
         hemos|he|han|ha .. recibido|enviado|mandado|cambiado|anulado|cancelado|reembolsado|devuelto|tramitado|hecho|despachado|entregado|preparado
         le|les|te|lo|la|se .. enviamos|mandamos|mando|envio|abonamos|reembolsamos|devolvemos|devolvamos|entrego|entregaron|recogemos|recogeremos|reenviamos|enviaremos|mandaremos|entrega|despacha|retrasa|repone|reponemos
         recogeremos|recogemos|anulamos|cancelamos|reembolsamos|abonamos|despachamos|reenviamos|reponemos
         fue|fueron|queda|quedo|esta|figura .. entregado|entregada|enviado|enviada|devuelto|retenido|retenida|anulado|cancelado|reembolsado|reservado
         llegara|llegaran|llego|llegaron|entrego|entregaron|salio|salieron|extravio
         llegue|llegaste roto|rota|danado
         en camino|viaje|transito|reparto|aduana
         la aduana
         sale|salen|viaja|viajan|llega|llegan .. hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado
         numero|codigo de seguimiento|rastreo|guia
         reembolso|reembolsado|reembolsada
         articulo|talla|color|producto|pieza equivocado|equivocada|incorrecto|incorrecta
         faltaba|faltaban|falto
         con que|la pago
         que pago|pagaste
         en|a su|tu domicilio|puerta|banco|tarjeta|cuenta|casa
         la|su caja .. hoy|ya|llave
         dentro|en de|la|el caja|paquete
         la recogida",
    ),
    before: Phrase::all(
        "si|cuando .. compra|compras|compre|pide|pides|pida|decide|decides|decida|adquiere|adquieres|encarga|encargas|elige|quiere|quieres|hace|haces|ordena|interesa
         si|cuando se decide|anima|interesa|lo|la
         antes|al|para de|comprar|pedir .. *
         antes de comprar*|pedir*|encargar*|decidir*|hacer
         al comprar*|pedir*|hacer
         desde|despues|hasta que compre|compres|pida|pidas
         seria|serian|recibiria|llegaria|llegarian|saldria|costaria|tardaria|podria|podriamos|podrias|enviariamos|tendria|iria
         paquete de .. capsulas|pilas|bolsas|hojas|unidades
         hacemos envios
         plazo de|normal
         dia de la compra
         proximo|primer pedido
         a partir de
         envio es|cuesta|tarda|gratis
         paquetes a|para",
    ),
}
});

static GERMAN: LazyLock<Known> = LazyLock::new(|| {
    Known {
    order: Phrase::all(
        "ihr|ihre|ihren|ihrer|ihrem|ihres|dein|deine|deinen|deiner|deinem|eure|euer|eurer .. *bestellung|*paket|*pakets|packchen|packli|*lieferung|*sendung|*kauf|*einkauf|*einkaufs|*kaufs|*erstattung|*retoure|*auftrag|*auftrags|*umtausch|*gutschrift|*rechnung|widerruf|*pakete
         das|die|der|den|dem|des|zur|zum|diese|dieses|beide|zweite|erste .. paket|pakets|pakete|sendung|bestellung|erstattung|rucksendung|lieferung|fahrer|zusteller|paketbote|paketdienst|spedition|kauf|ruckzahlung|geld|retoure|ersatzlieferung|gutschrift|karton|bote|spediteur|abholung|umtausch
         auf ihrer|deiner|ihrem|deinem karte|konto|weg
         bestellnummer|sendungsnummer|auftragsnummer|rucksendeetikett|retourenlabel|retourenschein|sendungsverfolgung
         bestellung|auftrag|retoure nr|nummer|nl
         sie|du|ihnen .. bestellt|gekauft|bezahlt|zuruckgeschickt|zuruckgesandt
         bei ihnen|dir|euch .. an|ankam|ankommt|angekommen|eingetroffen|ankommen
         verschickt|versandt|versendet|abgeschickt|zugestellt|ausgeliefert|angeliefert|storniert|erstattet|erstatten|angetroffen|zuruckgeschickt*|zuruckgesandt*|uberwiesen|nachgeschickt|veranlasst|eingetroffen|zuruckerhalten
         ist|sind|war|waren|geht|gehen|wird|werden .. raus|unterwegs|rausgegangen|verpackt|gepackt|abgeholt|geliefert|gebracht|beschadigt|kaputt|verloren
         geht|gehen|kommt|kommen|schicken|senden|bringt|liefert|stellt .. heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|zuruck|nach|raus|noch
         wir|ich schicken|senden|liefern|schicke|sende ihnen|dir|euch|es|ihn
         montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute .. bei ihnen|dir|euch
         beim|im|durch|den|der zoll
         in der post|zustellung
         dpd|dhl|gls|hermes|ups|post .. bringt|stellt|hat|meldet|liefert|holt
         laut dpd|dhl|gls|hermes|ups
         falsche|falschen|falscher .. artikel|grosse|farbe|produkt|ware|lieferung|adresse
         fehlt|fehlte|fehlen|fehlende|fehlenden .. teil|teile|schrauben|im|deckel
         ersatz geht|ist|kommt|folgt",
    ),
    before: Phrase::all(
        "wenn|falls|sobald|sofern|sollten|ob sie|du .. .. .. kaufen|bestellen|nehmen|entscheiden|kaufst|bestellst|möchten|wollen|wünschen
         wenn|falls|sobald|sofern|sollten sie|du
         bevor sie|du
         vor dem|der|ihrer|ihrem kauf|bestellung
         bei|ab|nach einer|jeder bestellung
         wäre|wären|würde|würden|könnte|könnten|hätte|hätten
         sie .. kaufen|bestellen können|möchten|wollen
         lieferung|versand nach|kostet|dauert|ist
         nächste|erste bestellung
         pakete|lieferung|lieferungen nach
         nicht vorrätig",
    ),
}
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_spoken_of() {
        for (tongue, text) in [
            (Tongue::English, "Your parcel left us this morning."),
            (Tongue::English, "The desk you bought is back."),
            (Tongue::English, "We have refunded $20."),
            (Tongue::Spanish, "Su pedido sale hoy."),
            (Tongue::Spanish, "Lamentamos que las copas llegaran rotas."),
            (Tongue::German, "Ihr Paket ist unterwegs."),
            (Tongue::German, "Der Fahrer hat Sie nicht angetroffen."),
        ] {
            assert!(is_about_order(tongue, text), "{text}");
        }
    }

    #[test]
    fn a_question_before_the_purchase_is_not_about_one() {
        for (tongue, text) in [
            (Tongue::English, "If you order before noon, the parcel leaves the same day."),
            (Tongue::English, "The tent fits two adults."),
            (Tongue::Spanish, "Si lo compra hoy, el paquete sale mañana."),
            (Tongue::Spanish, "La funda sirve para su tableta."),
            (Tongue::German, "Vor dem Kauf senden wir Ihnen ein Muster."),
            (Tongue::German, "Die Jacke ist in Größe 42 lieferbar."),
        ] {
            assert!(!is_about_order(tongue, text), "{text}");
        }
    }
}
