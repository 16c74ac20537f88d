//! Which packs a reply was made from.

use std::fmt;
use std::sync::{Arc, OnceLock};

use serde::ser::{Serialize, SerializeStruct as _, Serializer};
use sha2::{Digest as _, Sha256};

use super::files::Files;

/// Which packs a reply was made from.
///
/// It serializes as its name, its version and its hash.
#[derive(Default)]
#[non_exhaustive]
pub struct PackInfo {
    /// The name of the uppermost pack.
    pub name: String,
    /// Its version.
    pub version: String,
    /// `None` in a reply that was made from nothing.
    content: Option<Arc<Content>>,
}

/// What the packs of a stack hold.
struct Content {
    packs: Vec<Arc<Files>>,
    hash: OnceLock<String>,
}

impl PackInfo {
    /// Of packs laid over one another, the last on top.
    pub(super) fn new(name: String, version: String, packs: Vec<Arc<Files>>) -> PackInfo {
        PackInfo { name, version, content: Some(Arc::new(Content { packs, hash: OnceLock::new() })) }
    }

    /// SHA-256 over that of each pack in the stack, which is over its paths and contents, in hexadecimal.
    ///
    /// It is worked out when it is first asked for, of a pack that was [opened](crate::Pack::open) from all of its files as
    /// they are then.
    pub fn hash(&self) -> &str {
        self.content.as_ref().map_or("", |content| content.hash())
    }
}

impl Content {
    fn hash(&self) -> &str {
        self.hash.get_or_init(|| {
            let mut hash = Sha256::new();
            for pack in &self.packs {
                hash.update(pack.digest());
            }
            hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
        })
    }
}

// By hand: every reply has one, and uses again what the one before has allocated.
impl Clone for PackInfo {
    fn clone(&self) -> PackInfo {
        let PackInfo { name, version, content } = self;
        PackInfo { name: name.clone(), version: version.clone(), content: content.clone() }
    }

    fn clone_from(&mut self, source: &PackInfo) {
        self.name.clone_from(&source.name);
        self.version.clone_from(&source.version);
        let is_same = |(own, other): (&Arc<Content>, &Arc<Content>)| Arc::ptr_eq(own, other);
        // How many share it is counted by all threads together: the count is left alone where it can be.
        if !self.content.as_ref().zip(source.content.as_ref()).is_some_and(is_same) {
            self.content.clone_from(&source.content);
        }
    }
}

impl PartialEq for PackInfo {
    fn eq(&self, other: &PackInfo) -> bool {
        (&self.name, &self.version, self.hash()) == (&other.name, &other.version, other.hash())
    }
}

impl Eq for PackInfo {}

impl Serialize for PackInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut info = serializer.serialize_struct("PackInfo", 3)?;
        info.serialize_field("name", &self.name)?;
        info.serialize_field("version", &self.version)?;
        info.serialize_field("hash", self.hash())?;
        info.end()
    }
}

impl fmt::Debug for PackInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let PackInfo { name, version, .. } = self;
        f.debug_struct("PackInfo").field("name", name).field("version", version).field("hash", &self.hash()).finish()
    }
}
