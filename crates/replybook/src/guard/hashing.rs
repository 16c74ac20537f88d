//! What words and patterns of a pack are hashed by.

use std::hash::{BuildHasherDefault, Hasher};

pub(super) type Hashing = BuildHasherDefault<Fnv>;

/// FNV-1a: words are short, and nobody plots to make those of a pack collide.
#[derive(Debug)]
pub(super) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        // A table looks at the highest bits, which the last bytes have hardly reached.
        (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
