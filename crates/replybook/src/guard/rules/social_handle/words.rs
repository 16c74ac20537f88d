//! The words around the name of an account, and those that are none.

/// What an account is called.
pub(super) const ACCOUNTS: &str = "account page channel profile konto seite kanal profil cuenta página canal perfil";

/// Words before a name that is to be sought.
pub(super) const SEEKING: &str = "follow add type enter search find message contact write text dm ping ask tag look visit busca busque busquen \
    buscar sigue siga síganos escribe escriba escribir escríbale mande envíe agrega agregue añade añada contacte visita visite \
    schreiben schreibt schreib suchen sucht such folgen folgt folge adden kontaktieren markieren einfach anschreiben to a an";

/// Words between a network and the name there.
pub(super) const BETWEEN: &str =
    "is es ist lautet there dort here hier ahí allí da aquí bei en on auf simply einfach just uns ihn";

/// Words before a name.
pub(super) const NAMES: &str =
    "username user handle nick nickname alias usuario nutzer benutzer lautet name names nombre";

/// How files end.
pub(super) const FILES: &[&str] = &[
    "jpg", "jpeg", "png", "gif", "pdf", "doc", "docx", "xls", "xlsx", "mp3", "mp4", "mov", "avi", "zip", "exe", "txt",
    "html", "csv", "heic", "webp", "apk", "json", "ini", "cfg", "log", "xml", "yaml", "bin", "iso", "stl", "svg", "js",
];

/// Names of things that are written as accounts are.
pub(super) const BRANDS: &[&str] = &[
    "aliexpress",
    "playstation",
    "chromecast",
    "powerbank",
    "javascript",
    "powerpoint",
    "facetime",
    "onedrive",
    "bluetooth",
    "homekit",
    "smartphone",
    "smartwatch",
    "airpods",
    "macbook",
    "thinkpad",
    "photoshop",
    "iphones",
    "googlemaps",
];

/// Words that no account is called by.
pub(super) const COMMON: &str = "well soon usual always they there here this that these those part mentioned promised before after yesterday \
    today tomorrow together private public possible free none also with from your what when where which while please sorry only \
    really anymore either instead business everyone everybody someone anybody nobody support service contact customer customers \
    kein keine keinen bitte das die der den dem ein eine einen wir ihr ihre sie nein nicht leider nichts auch noch immer gestern heute \
    morgen anderem anderen folgendem folgender folgenden erstes erste nächstes sonst alle alles selbst zusammen gerne natürlich \
    kostenlos derzeit aktuell schon oben unten ersatz beispiel video videos bilder bild fotos foto story stories post posts werbung \
    siempre también regalo ahora aquí entonces nosotros ustedes usted ellos muchos otros otras nada nadie nunca todos todas gratis \
    gratuito disponible privado público particular empresa ejemplo cliente clientes ayer mañana hasta luego sitio solo fotos vídeo \
    vídeos videos imagen imágenes las los una uno nuestro nuestra desde para por que";

/// Words that say how somebody is there, or what is there.
pub(super) const STATES: &str = "\
    active activo activos activas aktiv inactive inactivos unavailable unterwegs vertreten selten täglich präsent presente presentes \
    popular closed offline online swamped quiet slow busy sichtbar visibles nuevos nuevas rápidos lentos responsables seguros \
    personal bancaria principal completo oficial official manager comercial corporativo profesional business products pictures \
    productos imágenes opiniones noticias novedades ofertas tutoriales tutorials messages accounts channels mensajes reviews \
    sellers strangers everything something anything nothing questions details information informacion contacto derecha parecido \
    parecida parecidos similar similares diferente diferentes different elsewhere nowhere anders ähnlich erhältlich gesperrt \
    geschlossen hacked gehackt important importante zuständig responsible unfortunately however although customers followers \
    seguidores comunidad community marketing newsletter verboten bekannt beliebt gefunden gesehen gepostet veröffentlicht";
