//! A case from a file or from standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use replybook::Case;

use crate::failure::Failure;

/// The library refuses more than 1 MiB; one byte more is enough to let it say so.
const ENOUGH: u64 = (1 << 20) + 1;

pub fn read(file: &Path) -> Result<Case, Failure> {
    let (name, bytes) = if file.as_os_str() == "-" {
        ("standard input".to_owned(), all(io::stdin().lock()))
    } else {
        (file.display().to_string(), File::open(file).and_then(all))
    };
    let bytes = bytes.map_err(|error| {
        Failure::usage(format!("{name}: {error}")).help("name a file that holds a case in YAML or JSON")
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::usage(format!("{name}: byte {} is no UTF-8", at + 1)).help("save the file as UTF-8")
    })?;
    Ok(Case::from_text(&name, &text)?)
}

fn all(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(ENOUGH).read_to_end(&mut bytes)?;
    Ok(bytes)
}
