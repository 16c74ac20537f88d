//! The words that people raise their voice with.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Whether a word in capitals is one that people raise their voice with.
pub(super) fn is_raised(word: &str) -> bool {
    // The longest in the lists has 15 letters.
    word.len() <= 40 && KNOWN.contains(&*word.to_lowercase().replace('’', "'"))
}

static KNOWN: LazyLock<HashSet<&str>> = LazyLock::new(|| WORDS.split_whitespace().collect());

/// Small words and those for what matters, in the languages that replies are written in; none that is an abbreviation, too
/// (AM, IN, IT, OK, US).
const WORDS: &str = "\
    about absolutely after again all already also always amazing and another any anything are asap attention bad be \
    because been before best better big both broken but buy by call can cannot can't careful caution check \
    completely could customer danger day days dear delivery did didn't do does doesn't done don't each easy enjoy \
    ever every everything exactly extremely fast final finally first for free from get give go good great guaranteed \
    happy has have haven't hello help here hi hope hour hours how however huge if immediately important isn't just \
    keep last late later less love made make many may minute more most much must my need never new nice no none not \
    note nothing now of once one only or order other our out over parcel payment perfect please possible problem \
    promise quick quickly read really refund remove return right safe same see send sent several shipped should so \
    some soon sorry still stop sure take than thank thanks that the their them then there these they this those \
    three time to today together tomorrow tonight too totally twice two under until urgent use very wait want \
    warning was we welcome well were what when where which who why will with without won't wonderful working wow \
    wrong yes yesterday you your yours \
    además ahora algo antes aquí así atención aún aviso ayer bajo bien buen buena buenas buenos cada casi como con \
    correcto cuando cuanto cuidado dado debe debes del dentro desde después devolución día días dinero disculpe dos \
    el ella en entero entrega enviado envío esta está estado este esto estos exacto excelente favor feliz fin fuera \
    garantizado genial gracias gran gratis gratuito ha han hasta hay hemos hola hora horas hoy igual importante \
    imposible inmediatamente inmediato jamás las lea leer listo lo los luego mal mañana más mejor menos mes mismo \
    mucha muchas mucho muchos muy nada nadie necesario necesitamos ni ningún ninguna ninguno no nos nosotros nueva \
    nuevo nunca obligatorio oferta ojo otra otro para paquete pedido peligro pero perdón perfecto poco por porque \
    precio primero prohibido pronto puede que qué quien rápido reembolso roto según sentimos ser sí siempre sin \
    sobre solo sólo son su sus súper también tampoco tan tarde tiene tienes toda todas todavía todo todos totalmente \
    tres tu tú última último una único uno urgente usted vez veces ya yo \
    aber achtung alle allen aller alles als also andere anderen auch auf aus bald bei beide beiden bereits besser \
    bestellung bis bitte da damit danach danke dann das dass dem den der deshalb die dies diese diesen dieser dieses \
    direkt doch doppelt dort drei dringend dringende durch echt eilig ein eine einem einen einer einfach einmal \
    endlich erst erste ersten falsch fertig für ganz ganze ganzen garantiert gar geld genau gerne gestern gibt \
    gratis große großen gut haben hallo hat herzlich herzlichen heute hier hinweis ich ihr ihre ihren ihnen immer \
    ist ja jede jeden jeder jederzeit jedes jetzt kann kaputt kein keine keinem keinen keiner keinesfalls kleine \
    komplett kosten kostenlos kostenlose lange leider letzte letzten lieferung machen mehr mehrere mein mit morgen \
    muss müssen nach natürlich nein neu neue neuen nicht nichts nie niemals niemand noch nochmal nochmals nur oben \
    oder ohne paket preis prompt richtig schnell schnellstmöglich schon schön sehr sein selbst sich sicher sie sind \
    sofort sofortige sogar sollte spätestens stets stopp super tag tage tagen toll trotzdem überhaupt um umgehend \
    und unbedingt uns unser unsere unten unter verboten verstanden viel viele vielen vielmals voll vom von vor \
    vorher vorsicht wann war warnung warum was weiter wenn wer werden wichtig wichtige wichtiger wie wieder wir wird \
    wirklich wo zu zuerst zum zur zurück zwei zweimal entschuldigung verzeihung willkommen";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_of_other_languages_are_known_small() {
        assert!(is_raised("MAÑANA") && is_raised("FÜR") && is_raised("DON’T"));
        assert!(!is_raised("USB") && !is_raised("ASUS"));
    }
}
