//! hunspell, as a program beside this one.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::thread;

/// The words that a language's dictionary does not know.
pub fn unknown<'a>(language: &str, words: impl Iterator<Item = &'a str>) -> io::Result<BTreeSet<String>> {
    let dictionary = language.replace('-', "_");
    let mut hunspell = Command::new("hunspell")
        .args(["-i", "utf-8", "-l", "-d", &dictionary])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| io::Error::new(error.kind(), format!("hunspell does not start: {error}")))?;
    let lines: String = words.flat_map(|word| [word, "\n"]).collect();
    let stdin = hunspell.stdin.take();
    // It answers while it is asked.
    let asking = thread::spawn(move || stdin.map_or(Ok(()), |mut stdin| stdin.write_all(lines.as_bytes())));
    let output = hunspell.wait_with_output()?;
    let asked = asking.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    let told = String::from_utf8_lossy(&output.stderr);
    // Without its dictionary hunspell says so, knows every word, and is content.
    if !output.status.success() || told.contains("Can't open") {
        return Err(io::Error::other(format!("hunspell cannot check {language}: {}", told.trim())));
    }
    asked?;
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
}
