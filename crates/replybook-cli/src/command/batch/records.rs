//! Where the records of an output end: lines, but for line breaks in the quotes of a table.

use memchr::memchr2_iter;

use super::Format;

/// Finds the ends of records in a text that comes in blocks.
pub struct Records {
    format: Format,
    quoted: bool,
}

impl Records {
    pub fn of(format: Format) -> Records {
        Records { format, quoted: false }
    }

    /// The offsets in the next block behind the records that end in it.
    pub fn ends<'a>(&'a mut self, block: &'a [u8]) -> impl Iterator<Item = usize> {
        let quote = if self.format == Format::Csv { b'"' } else { b'\n' };
        memchr2_iter(b'\n', quote, block).filter_map(move |at| {
            let ends = block[at] == b'\n' && !self.quoted;
            self.quoted ^= block[at] == b'"';
            ends.then_some(at + 1)
        })
    }
}
