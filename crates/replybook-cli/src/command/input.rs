//! A text from a file or from standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::failure::Failure;

/// What is larger than 1 MiB is no case and no message; one byte more is enough to tell.
const ENOUGH: u64 = (1 << 20) + 1;

/// Reads a text, with the name of where it is from; - is standard input.
pub fn read(file: &Path, holds: &str) -> Result<(String, String), Failure> {
    let (name, bytes) = if file.as_os_str() == "-" {
        ("standard input".to_owned(), all(io::stdin().lock()))
    } else {
        (file.display().to_string(), File::open(file).and_then(all))
    };
    let bytes = bytes
        .map_err(|error| Failure::usage(format!("{name}: {error}")).help(format!("name a file that holds {holds}")))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::usage(format!("{name}: byte {} is no UTF-8", at + 1)).help("save the file as UTF-8")
    })?;
    Ok((name, text))
}

fn all(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(ENOUGH).read_to_end(&mut bytes)?;
    Ok(bytes)
}
