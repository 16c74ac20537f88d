//! How people speak of an order that there is, and of one that may come.

use std::sync::LazyLock;

use super::phrase::{Phrases, folded, words};
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
        let has = |phrases: &Phrases, words: &[String]| phrases.are_in(words);
        // "würde" is no "wurde".
        let before = has(&known.before, &words) || tongue != Tongue::German && has(&known.before, &folded);
        let general = || has(&known.general, &folded);
        !before
            && (has(&known.own, &folded)
                || !general() && (has(&known.order, &folded) || tells_what_happened(tongue, &words)))
    })
}

/// The phrases of a language.
struct Known {
    /// Of the customer's own order, whatever else is said.
    own: Phrases,
    /// Of an order, a parcel, a refund.
    order: Phrases,
    /// Of a purchase that may come: what else the sentence says is said of that.
    before: Phrases,
    /// Of orders in general, and of what belongs to a product: its sentence is about no one's order.
    general: Phrases,
}

static ENGLISH: LazyLock<Known> = LazyLock::new(|| {
    Known {
    own: Phrases::new(
        "your order|orders|parcel|parcels|delivery|shipment|consignment
         of|with|for|from|about|cancel|cancelled your .. order|parcel|delivery|shipment|purchase
         your .. order|parcel|delivery|refund|replacement|shipment is|are|was|were|has|have|will|left|leaves|arrives|should|goes|went
         your refund|replacement|return|purchase
         your invoice
         on its|their way
         out for delivery
         in transit
         you received|ordered|bought|returned
         delivery is|was|has being|delayed|late|scheduled|booked|planned|due|been",
    ),
    order: Phrases::new(
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
         on|in|at the van|depot|post|porch|hallway|hub
         out on the
         back with|at|to us
         still at|with|in the|them
         refund|refunded you|it|the|your|in
         invoice for|is|attached
         attached .. invoice
         delivery address
         address .. changed|corrected|updated
         changed|corrected|updated .. address
         the|a|that scratch|crack|dent|damage|breakage|tear|defect
         broken|torn|cracked|chipped|smashed|faulty|defective|damaged|dented|shattered|scratched
         neighbour|neighbor|neighbours at|has|have|took|signed|next|accepted
         see .. on your
         statement
         send|sending|post|posting it|them|this back
         for|by sending .. back
         posting|sending you|two|one|another|more|out
         box|boxes|part|parts|parcel|rest follows|follow|following
         turn|turned|shown|show up
         did it|they
         has|have the .. arrived|turned|come|reached
         collect|fetch .. the|it|from
         the .. you|they got|received|sent|returned|chose
         one|two|which of the .. has|have|is|are
         is|are|was booked for|in
         tried|trying again
         exchange|swap .. it|them|for
         not work|working
         stopped|stops working
         send .. photo|photos|picture|pictures of the broken|damage|damaged|parcel|box|label|packaging
         photo|photos|picture|pictures of the .. broken|damage|damaged|parcel|box|packaging
         enjoy .. your|the|it|them
         owe you
         mix up
         difference of
         will get .. back
         goes|go|going out on|today|tomorrow
         day|days|week late
         asked evri|dpd|ups|usps|fedex|dhl|gls|hermes|them
         asked the .. carrier|courier|driver|depot|warehouse
         should have contained|had|been",
    ),
    before: Phrases::new(
        "if|when|once|whenever|unless|case|should you|you'd|you're .. order|buy|purchase|decide|choose|take|pick|opt|place|go|want|need|like|ordering|buying
         before|after you|you'd .. buy|order|purchase|decide|choose|make
         before|when|after|by buying|ordering|purchasing
         would|could be|take|arrive|go|fit|cost|leave|reach|come|ship
         should you
         you .. decide|choose|ordering
         your next|first|future|new order|purchase
         when|if ordered|bought",
    ),
    general: Phrases::new(
        "an|any|every|each|per|future order|orders
         each|every parcel
         orders of|over|above|from
         delivery|shipping|postage to|within|takes|costs|time|times|is|free|there
         parcels|orders to
         package|set|box includes|contains|comes
         if it|they .. fit|fits|suit|suits|breaks|break
         comes|come|available in|with
         back in|into stock
         warranty|guarantee covers
         should the|it|a|anything .. be|break|fail
         if a|an|any .. part|parcel|item
         delivers|carries our
         hard to break
         crack|scratch|shatter|break proof|resistant
         model|version was .. replaced
         many|some questions
         is|are sent|shipped|delivered|supplied flat|rolled|in|without|with|assembled
         sold out
         out of stock",
    ),
}
});

static SPANISH: LazyLock<Known> = LazyLock::new(|| {
    Known {
    own: Phrases::new(
        "su|tu|vuestro|vuestra pedido|paquete|encomienda|reembolso|devolucion|orden
         su|tu compra .. del|de|ya|sale|esta|numero|salio|llega|ha
         del|de|con|para|por su|tu pedido|compra|paquete
         sus|tus pedidos|paquetes
         entrega|recogida|devolucion|envio de su|tu|sus|tus
         en camino|reparto",
    ),
    order: Phrases::new(
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
         la recogida
         su|tu|sus|tus .. va|van|viaja|viajan|sale|salen|llega|llegan|sigue|siguen
         furgoneta|extracto
         en|del la|el delegacion|oficina|consigna|camion|almacen .. transportista|correos|reparto
         vecino|vecina|portero|conserje|porteria|portal
         adjunto|adjuntamos|adjunta .. factura
         la factura esta|va
         aranazo|aranazos|golpe|rotura|desperfecto|desperfectos
         roto|rota|rotos|rotas|danado|danada|danados|danadas|defectuoso|defectuosa|averiado|averiada|golpeado|abollado|abollada|rajado|rajada|rayado|rayada
         se lo|la|los|las hemos|he|entregan|entregamos|llevan|mandamos|manda|mandan|trae|traen|recogen|envian|dejaron|dejo
         disfrute|disfruten|disfrutes de
         dejara|dejase|dejo|dejaron de funcionar
         no funciona|funcionaba|funcione|enciende
         conserva|conservas|guarda .. caja|embalaje
         caja|bolsa en que venia|vino|llego
         sale|salen|saldra esta|este noche|tarde|mismo
         cobramos|cobrado|cobraron
         devolvimos|devolvemos|devolveremos|devuelto .. pago|dinero|importe
         etiqueta de|para devol*
         direccion de entrega
         ya tenemos .. que
         cual|que de las|los
         que|cuanta pieza|piezas|tornillo|tornillos .. falta|faltan
         cambio|cambiamos|cambiaremos .. por
         entregue|entrega .. viejo|vieja|antiguo|antigua
         abonaremos|devolveremos|reembolsaremos
         confusion|equivocacion|retraso
         su|tu|sus|tus .. saldra|saldran|llegara|llegaran
         quedese|quedate|quedense
         dinero .. cuenta|tarjeta
         banco tarda
         la entrega del|de .. .. es|sera|esta el|manana|hoy
         mientras llega",
    ),
    before: Phrases::new(
        "si|cuando .. compra|compras|compre|pide|pides|pida|decide|decides|decida|adquiere|adquieres|encarga|encargas|elige|quiere|quieres|hace|haces|ordena|interesa
         si|cuando se decide|anima|interesa|lo|la
         antes de comprar*|pedir*|encargar*|decidir*|hacer|hacerlo|adquirir*
         antes de que .. compre|compres|decida|decidas|pida|pidas|encargue
         para comprar*|pedir*
         al comprar*|pedir*|hacer
         desde|despues|hasta que compre|compres|pida|pidas
         seria|serian|recibiria|llegaria|llegarian|saldria|costaria|tardaria|podria|podriamos|podrias|enviariamos|tendria|iria
         paquete de .. capsulas|pilas|bolsas|hojas|unidades
         dia de la compra
         aun|todavia no .. comprado|pedido|encargado|adquirido
         previa|previo|previas|previos a .. compra
         puede|puedes|pueden comprarlo|comprarla|comprarlos|comprarlas|encargarlo|encargarla
         proximo|primer pedido
         a partir de",
    ),
    general: Phrases::new(
        "hacemos envios
         si .. .. sale|rompe|queda|falla
         la garantia .. cubre
         busca|buscas
         plazo de|normal
         cada paquete|pedido
         pedido|compra minimo|minima
         envio|envios|entrega .. .. tarda|cuesta|es|dura|gratis|normal
         paquete|caja|juego .. incluye|trae|contiene
         devolucion|devoluciones es|son|gratuita|gratis
         paquetes|envios a|para",
    ),
}
});

static GERMAN: LazyLock<Known> = LazyLock::new(|| {
    Known {
    own: Phrases::new(
        "ihr|ihre|ihren|ihrer|ihrem|ihres|dein|deine|deiner|deinem|deinen|eure|euer|eurer *bestellung|*paket|*pakets|packchen|packerl|packli|*lieferung|*sendung|*auftrag|*erstattung|*retoure|*ersatzgerat|*ersatz",
    ),
    order: Phrases::new(
        "ihr|ihre|ihren|ihrer|ihrem|ihres|dein|deine|deinen|deiner|deinem|eure|euer|eurer .. *bestellung|*paket|*pakets|packchen|packli|*lieferung|*sendung|*kauf|*einkauf|*einkaufs|*kaufs|*erstattung|*retoure|*auftrag|*auftrags|*umtausch|*gutschrift|*rechnung|widerruf|*pakete
         das|die|der|den|dem|des|zur|zum|diese|dieses|beide|zweite|erste .. paket|pakets|pakete|sendung|bestellung|erstattung|rucksendung|lieferung|fahrer|zusteller|paketbote|paketdienst|spedition|kauf|ruckzahlung|geld|retoure|ersatzlieferung|gutschrift|karton|bote|spediteur|abholung|umtausch
         auf ihrer|deiner|ihrem|deinem karte|konto|weg
         bestellnummer|sendungsnummer|auftragsnummer|rucksendeetikett|retourenlabel|retourenschein|sendungsverfolgung
         bestellung|auftrag|retoure nr|nummer|nl
         sie|du|ihnen .. bestellt|gekauft|bezahlt|zuruckgeschickt|zuruckgesandt
         bei ihnen|dir|euch .. an|ankam|ankommt|angekommen|eingetroffen|ankommen
         verschickt|versandt|versendet|abgeschickt|zugestellt|ausgeliefert|angeliefert|storniert|erstattet|erstatten|angetroffen|zuruckgeschickt*|zuruckgesandt*|uberwiesen|nachgeschickt|veranlasst|eingetroffen|zuruckerhalten
         ist|sind|war|waren|geht|gehen|wird|werden .. raus|unterwegs|rausgegangen|verpackt|gepackt|abgeholt|gebracht|beschadigt|kaputt|verloren
         ist|sind|war|waren .. geliefert
         wird|werden .. montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute .. geliefert
         geht|gehen|kommt|kommen|schicken|senden|bringt|liefert|stellt .. heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|zuruck|nach|raus|noch
         wir|ich schicken|senden|liefern|schicke|sende ihnen|dir|euch|es|ihn
         montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute .. bei ihnen|dir|euch
         beim|im|durch|den|der zoll
         in der post|zustellung
         dpd|dhl|gls|hermes|ups|post .. bringt|stellt|hat|meldet|liefert|holt
         laut dpd|dhl|gls|hermes|ups
         falsche|falschen|falscher .. artikel|grosse|farbe|produkt|ware|lieferung|adresse
         fehlt|fehlte|fehlen|fehlende|fehlenden .. teil|teile|schrauben|im|deckel
         ersatz geht|ist|kommt|folgt
         ihr|ihre|dein|deine|euer|eure .. kommt|kommen|liegt|liegen|geht|gehen|trifft|treffen|verlasst|folgt|folgen|reist
         ihr|ihre|dein|deine .. ist|sind .. wagen|unterwegs|morgen|heute|depot
         im depot|zustellfahrzeug|verteilzentrum|paketzentrum
         postfiliale|packstation|paketshop|zustellbasis
         verlasst|verlassen .. .. haus|lager
         in die|der post
         verwechslung|versehen
         behalten sie
         behalte|behaltet das|die|den|beide|es
         zu|bei uns zuruck
         differenz
         bekommen|erhalten|bekommst|erhaltst sie|du .. .. zuruck
         ist|sind .. .. schon da
         *ersatzgerat|*ersatzlieferung|*teillieferung|*nachlieferung
         nachbar|nachbarn|nachbarin
         rechnung liegt|anbei|finden|hangt
         anbei .. rechnung
         kratzer|delle|riss|bruch|schaden
         zerbrochen*|gebrochen*|gerissen*|defekt|defekte|defekten|defektes|defekter|kaputt*|beschadigt*|zerkratzt*|verbogen*|zerbrach
         wieder bei uns
         bei uns .. eingegangen|angekommen|eingetroffen|zuruck
         holen|hole|holt .. .. .. ab
         lieferadresse
         fehlt|fehlten|fehlte|fehlen
         schicke|schicken|sende|senden .. .. nach
         kam|kamen|ging|gingen .. .. an|verloren|aus
         ist|sind .. .. angekommen|aufgetaucht|eingetroffen
         tauschen|tausche|tauscht .. .. .. .. um
         auf dem|ihrem|deinem konto
         versand|lieferung .. stoppen|gestoppt|abfangen
         leid|schade dass
         viel|viele freude|spass mit|an|daran|damit
         haben|hast sie|du .. karton|verpackung|originalkarton
         lieber .. geld|erstattung
         funktioniert|funktionierte|ausfiel|ausgefallen
         lieferung des|der|ihres|ihrer|deines|vom .. ist|wird
         folgt|folgen morgen|heute|separat|getrennt|montag|dienstag|mittwoch|donnerstag|freitag
         senden|schicken sie|uns .. .. .. zuruck
         sende|schick|schicke .. .. zuruck",
    ),
    before: Phrases::new(
        "wenn|falls|sobald|sofern|sollten|ob sie|du .. .. .. kaufen|bestellen|nehmen|entscheiden|kaufst|bestellst|möchten|wollen|wünschen
         wenn|falls|sobald|sofern|sollten sie|du
         bevor sie|du
         vor dem|der|ihrer|ihrem kauf|bestellung
         wäre|wären|würde|würden|könnte|könnten|hätte|hätten
         sie .. kaufen|bestellen können|möchten|wollen
         nächste|erste bestellung
         ihre|deine nächste|erste bestellung",
    ),
    general: Phrases::new(
        "bei|ab|nach einer|jeder bestellung
         jedes paket
         sollte|sollten .. .. defekt|kaputt
         garantie|gewahrleistung greift|deckt|gilt
         wird|werden zerlegt|gerollt|montiert|flach|neutral|komplett|vormontiert
         modell hat
         lieferung|versand nach|kostet|dauert|ist
         pakete|lieferung|lieferungen nach
         im paket .. .. enthalten|dabei
         wenn|falls|sofern .. .. gefallt|passt|passen|fehlt|ausfallt
         nicht vorratig
         wieder herein|verfugbar|vorratig|lieferbar",
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
            (Tongue::English, "One item of your order is out of stock."),
            (Tongue::English, "We changed the delivery address."),
            (Tongue::Spanish, "Tu compra ya está en reparto y llega hoy antes de las ocho."),
            (Tongue::Spanish, "Lamentamos que el hervidor dejara de funcionar."),
            (Tongue::German, "Ihr Ersatzgerät verlässt heute das Haus."),
            (Tongue::German, "Wir tauschen Ihre Schuhe gern gegen Größe 41 um."),
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
            (Tongue::English, "Delivery to Ireland takes four days."),
            (Tongue::English, "The package includes a cable."),
            (Tongue::Spanish, "El pedido mínimo es de 20 unidades."),
            (Tongue::Spanish, "El envío a Portugal tarda cuatro días."),
            (Tongue::German, "Sollte der Motor defekt sein, greift die Garantie."),
            (Tongue::German, "Die Matratze wird gerollt geliefert."),
        ] {
            assert!(!is_about_order(tongue, text), "{text}");
        }
    }
}
