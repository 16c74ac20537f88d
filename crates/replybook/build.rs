//! Compiles the built-in pack into the library: its files, sorted by path, those of YAML and of words compressed; its digest,
//! and what its guard looks for.

#[path = "src/pack/digest.rs"]
mod digest;
#[path = "build/guard.rs"]
mod guard;

use std::error::Error;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use lz4_flex::compress_prepend_size;
use miniz_oxide::deflate::{CompressionLevel, compress_to_vec};

/// How well the files of YAML are packed.
const BEST: u8 = CompressionLevel::BestCompression as u8;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut files = Vec::new();
    for folder in ["templates", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
        collect(&root, &root.join(folder), &mut files)?;
    }
    files.sort();
    let texts: Vec<String> = files.iter().map(|file| fs::read_to_string(root.join(file))).collect::<io::Result<_>>()?;
    let (mut plain, mut yaml, mut words) = (Vec::new(), Vec::new(), Vec::new());
    let mut table = Vec::new();
    for (file, text) in files.iter().zip(&texts) {
        let json = json(file, text).map_err(|error| format!("{file}: {error}"))?;
        let start = plain.len() as u32;
        let [path, json] = [file, &json].map(|part| append(&mut plain, part.as_bytes()));
        let text = match Path::new(file).extension().and_then(OsStr::to_str) {
            Some("yaml") => place(&mut yaml, text.as_bytes()),
            Some("ftl") => place(&mut words, &compress_prepend_size(text.as_bytes())),
            _ => place(&mut plain, text.as_bytes()),
        };
        table.push(([start, path, json], text));
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("builtin.txt"), plain)?;
    fs::write(out.join("builtin.deflate"), compress_to_vec(&yaml, BEST))?;
    fs::write(out.join("builtin.lz4"), words)?;
    fs::write(out.join("builtin.rs"), format!("&{table:?}"))?;
    let digest = digest::of_files(files.iter().zip(&texts).map(|(file, text)| (file.as_str(), text.as_str())));
    fs::write(out.join("builtin.sha256"), digest)?;
    guard::write(&root, &out)?;
    Ok(())
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|end| end == "yaml" || end == "ftl" || end == "tera") {
            let inside = path.strip_prefix(root).map_err(io::Error::other)?;
            files.push(inside.display().to_string().replace('\\', "/"));
        }
    }
    Ok(())
}

/// Where a part ends in what it is appended to.
fn append(all: &mut Vec<u8>, part: &[u8]) -> u32 {
    all.extend_from_slice(part);
    all.len() as u32
}

/// Where a part begins and ends in what it is appended to.
fn place(all: &mut Vec<u8>, part: &[u8]) -> [u32; 2] {
    [all.len() as u32, append(all, part)]
}

/// What a file of YAML says, as JSON, which is read in a thirtieth of the time. Of examples, which no reply reads, and of the
/// guard's terms, which are larger than all else together, there is none.
fn json(file: &str, text: &str) -> Result<String> {
    let terms = file.starts_with("templates/guard/") && file != "templates/guard/function-words.yaml";
    if !file.ends_with(".yaml") || file.contains("/cases/") || terms {
        return Ok(String::new());
    }
    let read: serde_json::Value = serde_yaml::from_str(text)?;
    Ok(serde_json::to_string(&read)?)
}
