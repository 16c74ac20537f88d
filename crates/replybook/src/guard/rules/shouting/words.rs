//! The words that people raise their voice with, and those that have their capitals for good.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::readability::Tongue;

/// Whether a word in capitals is one that people raise their voice with: long ones are, unless they are names; of the short
/// ones, many are abbreviations.
pub(super) fn is_raised(tongue: Option<Tongue>, word: &str) -> bool {
    let small = word.to_lowercase().replace('’', "'");
    let length = small.chars().count();
    if length >= 5 {
        let spoken = small.contains(['a', 'e', 'i', 'o', 'u', 'ä', 'ö', 'ü', 'á', 'é', 'í', 'ó', 'ú']);
        return spoken && !word.contains(['.', '/', '_', '-']) && !NAMES.contains(&*small);
    }
    let known = match tongue {
        Some(Tongue::Spanish) => SPANISH,
        Some(Tongue::German) => GERMAN,
        _ => ENGLISH,
    };
    known.split(' ').any(|known| known == small)
}

/// Whether a word in capitals is the name of a brand, or an abbreviation that is read as a word.
pub(super) fn is_name(word: &str) -> bool {
    NAMES.contains(&*word.to_lowercase())
}

/// What is written in capitals by those who make it, and abbreviations that are read as words.
static NAMES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "adidas amazon aquos arlec asics asrock bauknecht beurer biore bitdefender blaupunkt bosch braun brabus breville brita \
     canon casio chanel cisco citizen clarins corsair crucial danfoss delonghi denon dewalt disney dremel duracell dyson \
     ecovacs elegoo ender epson ergobaby esprit fein festool fischer fitbit fiskars garmin geberit gigabyte gillette gorenje \
     grohe grundig hansgrohe haribo hasbro hitachi hoover husqvarna huawei hyundai intel jabra jbl kärcher kenwood kodak \
     krups lenovo liebherr logitech makita mammut märklin mattel metabo michelin miele milwaukee motorola neff nestle netgear \
     nikon nintendo nivea nvidia olympus omron onkyo oppo osram panasonic pandora philips pioneer playmobil polaroid puma \
     ravensburger razer reebok remington rimowa roborock roccat rolex rowenta ryobi samsung sandisk sanyo scarpa schleich \
     seagate seiko sennheiser severin sharp shimano siemens sodastream spalding steinel stihl stiga stokke swatch tefal \
     thermomix thule toshiba toyota unold vorwerk wagner whirlpool wilson worx xiaomi yamaha zanussi zyxel zwilling seat skoda \
     ascii amoled bluetooth cmyk docsis eprom laser lidar mosfet qwerty qwertz azerty radar unesco unicef vesa qled correos \
     hermes nacex estafeta mercadona inditex hornbach obi saturn mediamarkt eori taric swift reach incoterms intrastat \
     weee erasmus nasdaq opec fifa gmbh ihk bafin schufa elster renfe iberia lidl aldi carrefour walmart costco target ikea asus lego sony lg hp bmw vw reset start enter power pause turbo boost timer clean light sleep twint paypal klarna visa restart eject shift escape"
        .split_whitespace()
        .collect()
});

const ENGLISH: &str = "all also any are bad be been best big both but buy by can cold day days dear did do does done dry each easy \
    ever fast few for free from get give go good had has have help here hey hope hot hour how huge if is it's its just keep \
    kind last late less let like long look lost love made main make many may more most much must my near need new next nice no \
    none nor not note now of once one only our out over own paid part past pay plus put read real safe same save say see \
    send sent slow some soon stay stop such sure take tell than that the them then they this time to too true try two use very \
    wait want warm was way we week well wet were what when who why will wish with won work wow yes yet you your zero so and as \
    at";

const SPANISH: &str = "algo así asi aún aun ayer bajo bien buen cada casi caso como con cual cómo debe debo después día dia días dias \
    dice dos ella era esa ese eso esos esta está estas este esto fin frío gran han has hay hola hora hoy las les los más mas mal \
    mes mis muy nada ni no nos ojo otra otro para pero poca poco por pues que qué roto rota sea ser si sí sin sobre solo sólo son \
    su sus tal tan te toda todo tres tu tú tus una uno vez ya yo del el en él gira lea leer lee mira pido paga pago";

const GERMAN: &str = "aber alle als also auch auf aus bald bei beim bin bis dann das dass dein dem den denn der des dich die dies dir \
    doch dort drei du echt eine ein erst euch euer fast für ganz gar geld gern gibt gute gut habe hab halt hat her heiß hier hin \
    ich ihm ihn ihr ihre ins ist jede je kalt kann kein klar lang lass laut mal man mehr mein mich mir mit muss nach neue neu nein \
    nie noch nun nur oben oder oft ohne paar raus rein sehr seit sein sich sie sind so soll tage tag toll tun uns und vom von vor \
    voll war was weil wenn wer wie will wir wird wo zu zum zur zwei viel vier";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_short_is_raised_in_its_language() {
        for (tongue, word) in [
            (Tongue::Spanish, "MAÑANA"),
            (Tongue::German, "FÜR"),
            (Tongue::German, "NIE"),
            (Tongue::English, "DON’T"),
            (Tongue::Spanish, "MUCHÍSIMO"),
        ] {
            assert!(is_raised(Some(tongue), word), "{word}");
        }
        for word in ["USB", "ASUS", "SIEMENS", "NIE", "HTML", "CD-ROM"] {
            assert!(!is_raised(Some(Tongue::Spanish), word), "{word}");
        }
    }
}
