//! What tells two packs apart. The build script uses it as well: the built-in pack's is compiled in.

use sha2::{Digest as _, Sha256};

/// SHA-256.
pub(crate) type Digest = [u8; 32];

/// The digest of a pack: over the paths and the texts of its files, in the order of their paths.
pub(crate) fn of_files<'a>(files: impl ExactSizeIterator<Item = (&'a str, &'a str)>) -> Digest {
    let mut hash = Sha256::new();
    hash.update((files.len() as u64).to_le_bytes());
    for (path, text) in files {
        // Lengths keep apart what concatenation would run together.
        hash.update((path.len() as u64).to_le_bytes());
        hash.update(path);
        hash.update((text.len() as u64).to_le_bytes());
        hash.update(text);
    }
    hash.finalize().into()
}
