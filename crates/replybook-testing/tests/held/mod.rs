//! What lies beside the scenarios of a desk's pack.

use std::fs;
use std::path::PathBuf;

use super::desk::Desk;

impl Desk {
    /// The files with an ending below the scenarios, in order.
    pub fn files(&self, end: &str) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut open = vec![self.file("templates/scenarios")];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else if path.to_string_lossy().ends_with(end) {
                    found.push(path);
                }
            }
        }
        found.sort();
        found
    }
}
