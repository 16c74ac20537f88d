//! German words that are small within a sentence.
//!
//! Nouns cannot be told from others without a dictionary: these are the words that are never one. *Sie*, *Ihr* and their
//! forms are left out, which are capital where they address somebody.

/// Whether a word is small within a sentence, as far as that is certain.
pub(super) fn is_small(word: &str) -> bool {
    let small = word.to_lowercase();
    SMALL.iter().any(|line| line.split(' ').any(|known| known == small))
}

const SMALL: &[&str] = &[
    // Articles and what stands in their place.
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines",
    "dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem alle alles allen aller allem",
    "beide beiden mehrere einige einigen manche manches viele vielen viel vieles wenig wenige weniger etwas nichts",
    "welche welcher welches welchen welchem solche solcher solches",
    // Pronouns.
    "ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer unseres",
    "du dich dir dein deine deinen deinem deiner deines euch euer eure euren eurem eurer eures er ihn ihm es man",
    "sein seine seinen seinem seiner seines sich selbst jemand niemand wer wen wem wessen was",
    // Prepositions, alone and with an article.
    "ab an am ans anstatt auf aus außer außerhalb bei beim bis durch entgegen entsprechend für gegen gegenüber gemäß",
    "hinter im in ins infolge innerhalb laut mit mithilfe nach neben ohne seit statt trotz über um unter von vom vor",
    "während wegen zu zum zur zwischen zufolge anhand aufgrund bezüglich hinsichtlich",
    // Conjunctions.
    "aber als also bevor da damit dass denn doch falls indem je nachdem ob obwohl oder sobald sofern solange sondern",
    "sowie sowohl und weder weil weiterhin wenn wenngleich wie wo",
    // Adverbs.
    "allerdings anbei auch außerdem bald bereits besonders bisher bislang dabei dadurch dafür dagegen daher dahinter damals",
    "danach daneben dann daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu demnach dennoch derzeit",
    "deshalb deswegen dort ebenfalls ebenso eigentlich einmal endlich erneut erst erstens freilich früher ganz gegebenenfalls",
    "genau gerade gern gerne gestern gleich gleichzeitig heute hier hierbei hierfür hiermit hierzu hoffentlich immer",
    "inzwischen insgesamt ja jederzeit jedoch jetzt kaum künftig leider letztlich mehr meist meistens mittlerweile",
    "möglicherweise nämlich natürlich nein nicht nie niemals noch nochmals normalerweise nun nur oft ohnehin schließlich schon",
    "sehr selbstverständlich selten so sofort sogar somit sonst später soweit stattdessen tatsächlich trotzdem übrigens",
    "umgehend ungefähr vermutlich vielleicht voraussichtlich vorab vorher wahrscheinlich wann warum weiter weshalb wieder",
    "wieso wirklich wohl woher wohin womit wozu zudem zuerst zuletzt zumindest zunächst zurück zurzeit zusätzlich zweitens",
    // Verbs, as statements, questions and requests begin with them.
    "bin bist ist sind seid war waren wäre wären habe hast hat haben hatte hatten hätte hätten werde wirst wird werden wurde",
    "wurden würde würden kann kannst können könnte könnten könntest darf darfst dürfen dürfte dürften mag möchte möchten",
    "möchtest muss musst müssen müsste müssten soll sollst sollen sollte sollten solltest will willst wollen wollte wollten",
    "antworte bestätige gib lass melde nenne prüfe sag schick schicke schreib schreibe sende wähle warte",
    // Thanks, regrets, wishes.
    "bitte danke entschuldige entschuldigen schade verzeih verzeihen willkommen",
    "beste besten ehrlich gut gute guten guter herzlich herzliche herzlichen liebe lieber schön schöne schönen",
];
