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
        Some(Tongue::Spanish) => &SPANISH,
        Some(Tongue::German) => &GERMAN,
        _ => &ENGLISH,
    };
    known.contains(&*small)
}

/// Whether a word in capitals is the name of a brand, or an abbreviation that is read as a word.
pub(super) fn is_name(word: &str) -> bool {
    NAMES.contains(&*word.to_lowercase())
}

/// Words that are looked up.
pub(super) type Words = LazyLock<HashSet<&'static str>>;

/// The words of a text.
pub(super) fn words_of(text: &'static str) -> HashSet<&'static str> {
    text.split_whitespace().collect()
}

/// What is written in capitals by those who make it, and abbreviations that are read as words.
static NAMES: Words = LazyLock::new(|| {
    words_of(
        "\
     abus acrylic adidas adobe aldi alexa alibaba aliexpress alpina amazon american amex amoled android anker aorus \
     aptamil aquos aramid arctic arlec arlo armani ascii asics asrock asus atomic audi auto azerty babolat bafin bahco \
     balay banamex bancomer bankinter banorte barbie bauknecht behringer bershka besta beurer billy biore birkenstock \
     bitburger bitdefender blaupunkt blink bluetooth bmw boost bosch bose brabus braun breville bridgestone brita britax \
     bugaboo burton busch caixabank campagnolo campingaz cannondale canon canton canyon carrefour casio caso cecotec \
     chanel chicco cisco citizen citroen clarins clean cmyk coleman commerzbank conga congstar continental converse \
     cooler coppel cordura coros correos corsair cosi costco crocs crucial cube cybex dachser dacia dallmayr danfoss \
     delonghi deluxe denon deuter dewalt diesel dior disney dockers docsis dremel ducati dunlop duracell dyneema dyson \
     easyjet ebay ecco eco ecovacs edeka eglo einhell eject elastan elasthan elegoo elektra elster emsa ender enter \
     envialia eori epos eprom epson erasmus ergobaby escape esprit estafeta etsy eufy eve evri excel express ezviz facom \
     fagor fedex fein fender festool fiat fifa fischer fiskars fissler fitbit fjällräven focusrite ford fossil fritz \
     fujifilm funko gabor gaggia gardena garmin garmont geberit gedore geforce gibson gigabyte gillette gmbh goodyear \
     google gopro gore gorenje govee graef grohe grundig gucci haba haglöfs hankook hansgrohe hanwag haribo harman \
     hasbro hasselblad hauck hazet helsport hemnes hermes hermès hikoki hilfiger hilleberg hisense hitachi hohner hoka \
     honda hoover hornbach hotwheels hp huawei hudora hue huggies husqvarna hyperx hyundai ibanez iberia ideapad ihk \
     ikea incoterms inditex insta intel intrastat ipad iphone irwin jabra jack jacobs jata jazztel jbl jeep joby joie \
     jura kallax kardon kawasaki kenwood kettler kevlar kinderkraft kitchenaid klarna klarstein knipex kobold kodak korg \
     kosmos krombacher krups kärcher kühne lack lacoste laser ledvance legion lego leica leifheit lelit lenovo levis lg \
     lidar lidl liebherr light linux liverpool lodge loewe logitech lowa lowepro lufthansa lycra lyocell macos maestro \
     makita malm mammut manfrotto mango marantz marshall mastercard mattel maxi mazda mediamarkt medion meindl meissen \
     mercadona merida mesh metabo metz michelin micro miele milupa milwaukee mizuno modal mosfet motorola movistar msr \
     märklin müller nacex nagel nalgene nano nanoleaf napoleon nasdaq neff nerf nespresso nestle nestlé netatmo netgear \
     nikon ninja nintendo nissan nitro nivea noctua nordica nvidia nylon nzxt obi odlo olympus omron onkyo opec opel \
     oppo orbegozo osram otto oxxo pampers panasonic pandora parkside paulmann pause pax paypal perego peugeot philips \
     piaggio pioneer pirelli plantronics playmobil pokemon polar polaroid polti poly polyester power poäng prada \
     predator primaloft primark proxxon puma qled qwerty qwertz radar radeon rancilio ravensburger razer reach reebok \
     remington renault renfe reolink reset restart rewe rieker rimowa roborock roccat rode roland rolex rollei \
     rommelsbacher roomba rosenthal rossignol rowenta ryanair ryobi ryzen römer rösle sabadell saeco salewa salomon \
     samsung sandisk santander sanyo saturn saucony scarpa schenker schleich schufa schwalbe schöffel scott seagate seat \
     seiko sennheiser senseo seur severin sharp shein shift shimano shure siemens sigg sigma silit simyo siri skechers \
     skeppshult skoda skullcandy sleep smeg sodastream solac solis sonos sony soriana spalding sparkasse specialized \
     sram stanley start staub steba steelseries steinel steinway stiga stihl stokke stradivarius supra suunto suzuki \
     swatch swift tado tamaris tamron target taric taurus tchibo technisat tefal teflon telcel telefunken telekom telmex \
     temu tencel tesla teufel tex thermomix thinkpad thinsulate thomann thule timer tipsa tiptoi tonie tonies toshiba \
     tourline toyota trelock trio tristar turbo twint ufesa ultra unesco unicaja unicef unisex unold uvex vans vaude \
     velcro versace vesa vespa vileda villeroy visa viscose vodafone volksbank volvo vorwerk vueling vw völkl wagner \
     walmart weber weee wenko wera whirlpool wiha wilson windows withings wmf wolfcraft wolfskin worx wrangler xiaomi \
     yamaha yeti yodel yoigo yonex zalando zanussi zara zeiss zeleris zwiesel zwilling arroba punto bestå önorm zyxel",
    )
});

static ENGLISH: Words = LazyLock::new(|| {
    words_of(
        "\
    age ago all also and any are arm as ask  away back bad bag base be been bend best big bit blue body boil bolt \
    bone book born both box burn busy but buy by call calm came can care case cash clip coat cold come cook cool cord dark \
    date day days deal dear deep deny desk did dirt do does dog done door down draw drop dry each easy eat edge else end \
    even ever eye face fact fail fair fall fast feel feet few fill find fire five fix flat flow fold food foot for full fork \
    form four free from fuel fuse gain game gate get gift give go gone good grab grew grip grow had half hall hand hang \
    hard harm has hate have head hear heat heel held help her here hers hey hide high him his hit hold hole home hook hope \
    hot hour how huge if into is it's its jar job join joy jump just keep kept key kind knob knot know lamp land last late \
    leak left leg lend less let lid lie lift like long look lose lost lot lots love low luck made main make many may meal \
    meet melt mess mild mind mine miss mix mop more most move much must my nail name near neat neck need new next nice \
    nine no none nor not note now nuts odd of off oil old once one only onto open or our ours out over own pack paid pain \
    pair part past pay peel pick pipe plan plug plus pour pull pure push put rain ran rare rate raw read real red rest \
    rice rich risk road roof room root rule run rust sad safe sale salt same save say seal see seen self sell send \
    sent she ship shoe shop shut side sign silk sit six size skin slip slot slow snow so soap soft sold sole some soon \
    sore sort soup stay stir stop such sure tail take talk tall tank tape task tear tell ten test than that the them then \
    they thin this till time tip to told too tool torn tray tree trip true try turn two ugly up upon urge use used user \
    very view wait want warm was wash way we weak wear week well went were west wet what when who whom why wide wife will \
    wind wipe wire wise wish with won wood word wore work wow wrap year yes yet you your zero",
    )
});

static SPANISH: Words = LazyLock::new(|| {
    words_of(
        "\
    abra abre agua algo allí alta alto ante asi así aun ayer azul aún baja bajo bien buen cada caja cama cara caro casi \
    caso cero coge como con cosa cruz cual cura cómo dato daño debe debo deja deje del después dia dias dice dio dos duda \
    dura duro día días eh el ella en era es esa ese eso esos esta estas este esto está fijo fin foto frío fría fue fuga gana \
    gira gire goma gota gran gris guía hace haga han has hay hija hijo hilo hizo hola hora hoy ir lado las le lea lee leer \
    les lo los luna luz mal mala malo mas mes mesa mide miel mira mis muy más nada ni niña niño no nos nube obra ojo ojos \
    otra otro paga pago para pase paso pelo pero peso pide pido pila piso poca poco pon pone por pues que qué rara raro \
    rica rico roja rojo ropa rota roto sabe sale se sea ser si sin sobre solo son su sus sí sólo tal tan te tela tipo tira \
    toda todo tres tu tus tú una unas unir uno unos usa use uso vas ver vez vino voy ya yo él",
    )
});

static GERMAN: Words = LazyLock::new(|| {
    words_of(
        "\
    aber acht alle als also an auch auf aus bad bald baum bei beim bein berg bett bild bin bis blau bote buch bund da dach \
    dame dank dann darf das dass dein dem den denn der des dich die dies dir doch dort dose drei du eben echt ecke eile \
    ein eine elf ende eng enge er erst etwa euch euer fach fall fast feld fest fett form foto frau frei früh fuß fünf für \
    ganz gar gast geht gelb geld gern gibt glas grau grob groß gruß grün gut gute hab habe halt hand hart hat haus heiß \
    hell her herr herz hier hin hoch hof holz hält ich ihm ihn ihr ihre im ins ist ja jahr je jede kalt kann kauf kein \
    kind klar kopf kurz lang lass laut leer leid loch los luft lust löst mal man mehr mein mich mir mit muss nach nase \
    nass nein neu neue neun nie noch null nun nur oben oder oft ohne paar rand rat raum raus reif rein rohr rot rote rund \
    salz satz sehr sein seit sich sie sind so soll spät süß tag tage teil tief toll topf tor tun tür uhr und uns vers viel \
    vier voll vom von vor wahl wand war warm was weg weil weit weiß wenn wer wert wie will wir wird wo wohl wort zahl zehn \
    zeit ziel zoll zu zug zum zur zwei öl über",
    )
});

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
