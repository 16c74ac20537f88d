//! Compiles the built-in pack into the library: a table of its files, sorted by path, its digest, and what its guard looks
//! for.

#[path = "src/pack/digest.rs"]
mod digest;
#[path = "build/guard.rs"]
mod guard;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut files = Vec::new();
    for folder in ["templates", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
        collect(&root, &root.join(folder), &mut files)?;
    }
    files.sort();
    let mut table = String::from("&[\n");
    let mut texts = Vec::new();
    for file in &files {
        let path = root.join(file);
        texts.push(fs::read_to_string(&path)?);
        writeln!(table, "    ({file:?}, include_str!({:?})),", path.display().to_string())?;
    }
    table.push_str("]\n");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("builtin.rs"), table)?;
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
