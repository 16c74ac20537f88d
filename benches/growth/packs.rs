//! Packs of any size: ten scenarios of the built-in pack under other names, three languages under other codes.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use replybook::Case;
use tempfile::TempDir;

/// Of middle size each, and none says that another one follows it.
const SCENARIOS: [&str; 10] = [
    "first-inquiry",
    "follow-up",
    "invoice-request",
    "legal-or-privacy",
    "payment-question",
    "review-request",
    "shipping-question",
    "stock-question",
    "wholesale-inquiry",
    "win-back",
];

/// Those that the built-in pack has words in, and others that tell one from many as English does, so that its words can
/// stand for theirs.
const LANGUAGES: [&str; 20] = [
    "de", "en", "es", "bg", "ca", "da", "el", "et", "fi", "fr", "hu", "is", "it", "nl", "nb", "pt", "sq", "sv", "sw",
    "tr",
];

pub struct Size {
    pub scenarios: usize,
    pub languages: usize,
}

/// Writes a pack of this size, which stands by itself but for what the guard looks for: that is the built-in pack's, where it
/// is laid over that.
pub fn write(size: &Size) -> io::Result<TempDir> {
    let folder = tempfile::tempdir()?;
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    for part in ["facts.yaml", "letter.yaml", "channels", "layouts", "markets"] {
        copy(&whole.join("templates").join(part), &folder.path().join("templates").join(part))?;
    }
    let languages = &LANGUAGES[..size.languages];
    let manifest =
        format!("name: growth\nversion: 1.0.0\nlanguages: [{}]\nagent_languages: [en]\n", languages.join(", "));
    fs::write(folder.path().join("templates/pack.yaml"), manifest)?;

    let scenario = |id: &str| format!("templates/scenarios/{id}/scenario.yaml");
    let copies = size.scenarios / SCENARIOS.len();
    for id in SCENARIOS {
        let text = fs::read_to_string(whole.join(scenario(id)))?;
        for nth in 0..copies {
            place(folder.path(), &scenario(&named(id, nth)), &renamed(&text, id, nth))?;
        }
    }
    for language in languages {
        let words = if ["de", "es"].contains(language) { language } else { "en" };
        for stem in ["letter", "shared", "agent"] {
            let source = whole.join(format!("locales/{words}/{stem}.ftl"));
            // Agents read English alone.
            if stem != "agent" || *language == "en" {
                place(folder.path(), &format!("locales/{language}/{stem}.ftl"), &fs::read_to_string(source)?)?;
            }
        }
        for id in SCENARIOS {
            let text = fs::read_to_string(whole.join(format!("locales/{words}/{id}.ftl")))?;
            for nth in 0..copies {
                let path = format!("locales/{language}/{}.ftl", named(id, nth));
                place(folder.path(), &path, &renamed(&text, id, nth))?;
            }
        }
    }
    Ok(folder)
}

/// A case that the last copy of a scenario answers.
pub fn case(size: &Size) -> String {
    let case = Case::new(&named("stock-question", size.scenarios / SCENARIOS.len() - 1))
        .language("de")
        .channel("email")
        .received_at("2026-11-22T20:40:00+01:00")
        .fact("product", "Isolierflasche Tour 1 l")
        .fact("availability", "back-on-date")
        .fact("restock_date", "2026-12-11");
    serde_json::to_string(&case).expect("a case is text and numbers")
}

/// How many files a folder has, and how many bytes they have.
pub fn weigh(folder: &Path) -> io::Result<(u64, u64)> {
    let (mut files, mut bytes) = (0, 0);
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            let (below, weight) = weigh(&entry.path())?;
            (files, bytes) = (files + below, bytes + weight);
        } else {
            (files, bytes) = (files + 1, bytes + entry.metadata()?.len());
        }
    }
    Ok((files, bytes))
}

fn named(id: &str, nth: usize) -> String {
    if nth == 0 { id.to_owned() } else { format!("copy{nth}-{id}") }
}

/// A text with a scenario's name in it changed, but for steps, which are shared.
fn renamed(text: &str, id: &str, nth: usize) -> String {
    let mut parts = text.split(id);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if nth > 0 && !out.ends_with('-') {
            let _ = write!(out, "copy{nth}-");
        }
        out.push_str(id);
        out.push_str(part);
    }
    out
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_file() {
        fs::create_dir_all(to.parent().unwrap_or(to))?;
        return fs::copy(from, to).map(drop);
    }
    fs::read_dir(from)?.try_for_each(|entry| entry.and_then(|entry| copy(&entry.path(), &to.join(entry.file_name()))))
}

fn place(folder: &Path, path: &str, text: &str) -> io::Result<()> {
    let path: PathBuf = folder.join(path);
    fs::create_dir_all(path.parent().unwrap_or(folder))?;
    fs::write(path, text)
}
