//! JSON as serde_json writes it, byte for byte, and several times as fast where it is mostly text: whatever needs no escape is
//! found and copied in blocks.

use std::fmt;

use serde::{Serialize, Serializer, ser};
use serde_json::{Error, Result};

/// Writes a value as JSON to the end of a buffer.
///
/// # Errors
/// As serde_json, for a map whose keys are no texts, and what the value itself finds.
pub fn append(value: &(impl Serialize + ?Sized), into: &mut Vec<u8>) -> Result<()> {
    value.serialize(Writer(into))
}

struct Writer<'a>(&'a mut Vec<u8>);

/// A list or a map that is being written.
struct Members<'a> {
    into: &'a mut Vec<u8>,
    any: bool,
    end: &'static [u8],
}

impl<'a> Writer<'a> {
    fn begin(self, begin: u8, end: &'static [u8]) -> Result<Members<'a>> {
        self.0.push(begin);
        Ok(Members { into: self.0, any: false, end })
    }

    /// Begins a map of one member, in which an enum's variant names the rest.
    fn named(self, variant: &str) -> Writer<'a> {
        self.0.push(b'{');
        text(variant, self.0);
        self.0.push(b':');
        self
    }
}

impl Members<'_> {
    fn member(&mut self, value: &(impl Serialize + ?Sized)) -> Result<()> {
        if std::mem::replace(&mut self.any, true) {
            self.into.push(b',');
        }
        append(value, self.into)
    }

    /// Adds a field. Its name is a word of the program's, and needs no escape.
    fn field(&mut self, name: &'static str, value: &(impl Serialize + ?Sized)) -> Result<()> {
        let lead: &[u8] = if std::mem::replace(&mut self.any, true) { b",\"" } else { b"\"" };
        self.into.extend_from_slice(lead);
        self.into.extend_from_slice(name.as_bytes());
        self.into.extend_from_slice(b"\":");
        append(value, self.into)
    }

    fn finish(self) -> Result<()> {
        self.into.extend_from_slice(self.end);
        Ok(())
    }
}

/// Numbers and the like, which serde_json writes as well as anybody.
macro_rules! plain {
    ($($name:ident: $ty:ty),* $(,)?) => {
        $(
            fn $name(self, value: $ty) -> Result<()> {
                serde_json::to_writer(self.0, &value)
            }
        )*
    };
}

impl<'a> Serializer for Writer<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Members<'a>;
    type SerializeTuple = Members<'a>;
    type SerializeTupleStruct = Members<'a>;
    type SerializeTupleVariant = Members<'a>;
    type SerializeMap = Members<'a>;
    type SerializeStruct = Members<'a>;
    type SerializeStructVariant = Members<'a>;

    plain! {
        serialize_bool: bool, serialize_char: char, serialize_bytes: &[u8],
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_i128: i128,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_u128: u128,
        serialize_f32: f32, serialize_f64: f64,
    }

    fn serialize_str(self, value: &str) -> Result<()> {
        text(value, self.0);
        Ok(())
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<()> {
        struct Escaped<'a>(&'a mut Vec<u8>);
        impl fmt::Write for Escaped<'_> {
            fn write_str(&mut self, part: &str) -> fmt::Result {
                escaped(part, self.0);
                Ok(())
            }
        }
        self.0.push(b'"');
        fmt::write(&mut Escaped(self.0), format_args!("{value}")).map_err(ser::Error::custom)?;
        self.0.push(b'"');
        Ok(())
    }

    fn serialize_none(self) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<()> {
        self.0.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<()> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<()> {
        let Writer(into) = self.named(variant);
        append(value, into)?;
        into.push(b'}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Members<'a>> {
        self.begin(b'[', b"]")
    }

    fn serialize_tuple(self, _: usize) -> Result<Members<'a>> {
        self.begin(b'[', b"]")
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Members<'a>> {
        self.begin(b'[', b"]")
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Members<'a>> {
        self.named(variant).begin(b'[', b"]}")
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'a>> {
        self.begin(b'{', b"}")
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members<'a>> {
        self.begin(b'{', b"}")
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Members<'a>> {
        self.named(variant).begin(b'{', b"}}")
    }
}

/// Lists of every kind, and maps with names of every kind.
macro_rules! members {
    ($($kind:ident::$method:ident($($name:ident)?)),* $(,)?) => {
        $(
            impl ser::$kind for Members<'_> {
                type Ok = ();
                type Error = Error;

                fn $method<T: Serialize + ?Sized>(&mut self, $($name: &'static str,)? value: &T) -> Result<()> {
                    members!(@ self, $($name,)? value)
                }

                fn end(self) -> Result<()> {
                    self.finish()
                }
            }
        )*
    };
    (@ $self:ident, $value:ident) => { $self.member($value) };
    (@ $self:ident, $name:ident, $value:ident) => { $self.field($name, $value) };
}

members! {
    SerializeSeq::serialize_element(),
    SerializeTuple::serialize_element(),
    SerializeTupleStruct::serialize_field(),
    SerializeTupleVariant::serialize_field(),
    SerializeStruct::serialize_field(name),
    SerializeStructVariant::serialize_field(name),
}

impl ser::SerializeMap for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<()> {
        let begin = self.into.len() + usize::from(self.any);
        self.member(key)?;
        match self.into.get(begin) {
            Some(b'"') => Ok(()),
            _ => Err(ser::Error::custom("key must be a string")),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        self.into.push(b':');
        append(value, self.into)
    }

    fn end(self) -> Result<()> {
        self.finish()
    }
}

fn text(text: &str, into: &mut Vec<u8>) {
    into.push(b'"');
    escaped(text, into);
    into.push(b'"');
}

fn escaped(text: &str, into: &mut Vec<u8>) {
    let mut rest = text.as_bytes();
    loop {
        let (plain, from) = rest.split_at(plain(rest));
        into.extend_from_slice(plain);
        let Some((byte, after)) = from.split_first() else { return };
        match byte {
            b'"' => into.extend_from_slice(b"\\\""),
            b'\\' => into.extend_from_slice(b"\\\\"),
            b'\n' => into.extend_from_slice(b"\\n"),
            b'\r' => into.extend_from_slice(b"\\r"),
            b'\t' => into.extend_from_slice(b"\\t"),
            0x08 => into.extend_from_slice(b"\\b"),
            0x0C => into.extend_from_slice(b"\\f"),
            control => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                let digits = [HEX[usize::from(control >> 4)], HEX[usize::from(control & 15)]];
                into.extend_from_slice(b"\\u00");
                into.extend_from_slice(&digits);
            }
        }
        rest = after;
    }
}

/// How many bytes from the first on need no escape. The compiler looks at a block of them at once, and most texts that are
/// shorter than that are names of a word or two.
fn plain(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<32>();
    let blocks = blocks.iter().take_while(|block| !block.iter().fold(false, |any, byte| any | needs_escape(*byte)));
    let begin = 32 * blocks.count();
    let (words, _) = bytes[begin..].as_chunks::<8>();
    let words = words.iter().take_while(|word| !any_needs_escape(**word));
    let begin = begin + 8 * words.count();
    begin + bytes[begin..].iter().position(|byte| needs_escape(*byte)).unwrap_or(bytes.len() - begin)
}

fn needs_escape(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

/// The same for eight bytes in one number: where a byte is less than another, their difference borrows from its highest bit.
fn any_needs_escape(bytes: [u8; 8]) -> bool {
    const fn each(byte: u8) -> u64 {
        u64::from_ne_bytes([byte; 8])
    }
    let less = |number: u64, than: u8| number.wrapping_sub(each(than)) & !number & each(0x80);
    let number = u64::from_ne_bytes(bytes);
    less(number, b' ') | less(number ^ each(b'"'), 1) | less(number ^ each(b'\\'), 1) != 0
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use replybook::Playbook;

    use super::*;

    fn written(value: &impl Serialize) -> String {
        let mut into = Vec::new();
        append(value, &mut into).unwrap();
        String::from_utf8(into).unwrap()
    }

    #[test]
    fn every_character_is_written_as_serde_json_has_it() {
        let all: String = ('\0'..='\u{2FFF}').chain('\u{1F600}'..='\u{1F610}').collect();
        assert_eq!(written(&all), serde_json::to_string(&all).unwrap());
        for length in 0..100 {
            for odd in ["\n", "\"", "\\", "\u{7F}", "ß", ""] {
                for at in [0, 1, 7, 8, length / 2, length].into_iter().filter(|at| *at <= length) {
                    let text = format!("{}{odd}{}", "x".repeat(at), "y".repeat(length - at));
                    assert_eq!(written(&text), serde_json::to_string(&text).unwrap());
                }
            }
        }
    }

    #[test]
    fn eight_bytes_need_what_each_of_them_needs() {
        for byte in 0..=u8::MAX {
            for at in 0..8 {
                for other in [b'x', 0x80, 0xFF, b' '] {
                    let mut bytes = [other; 8];
                    bytes[at] = byte;
                    assert_eq!(any_needs_escape(bytes), needs_escape(byte), "{bytes:?}");
                }
            }
        }
    }

    #[test]
    fn every_kind_of_value_is_written_as_serde_json_has_it() {
        #[derive(Serialize)]
        enum Kind {
            Unit,
            Newtype(u8),
            Tuple(i8, String),
            Struct { a: f64, b: Option<char> },
        }
        #[derive(Serialize)]
        struct Unit;
        #[derive(Serialize)]
        struct Pair(u64, Unit);
        let kinds =
            [Kind::Unit, Kind::Newtype(7), Kind::Tuple(-1, "a\tb".into()), Kind::Struct { a: 0.1, b: Some('"') }];
        let numbers = (i64::MIN, u64::MAX, f64::NAN, 1e300, f32::MAX, i128::MAX);
        let map = BTreeMap::from([("k\"1", vec![None, Some(())]), ("k2", vec![])]);
        let all = (kinds, numbers, map, Pair(1, Unit), [0_u8; 0], serde_json::json!({ "a": [1, { "b": null }] }));
        assert_eq!(written(&all), serde_json::to_string(&all).unwrap());
        let no_text = BTreeMap::from([([1, 2], 3)]);
        assert!(append(&no_text, &mut Vec::new()).is_err() && serde_json::to_string(&no_text).is_err());
    }

    #[test]
    fn replies_are_written_as_serde_json_has_them() {
        let playbook = Playbook::builtin();
        for scenario in ["cancel-order", "complaint-quality", "review-request", "customs-hold"] {
            for example in playbook.examples(scenario).unwrap() {
                if let Ok(reply) = playbook.reply(&example.case.language("es").received_at("2026-11-22T10:15:00+01:00"))
                {
                    assert_eq!(written(&reply), serde_json::to_string(&reply).unwrap());
                }
            }
        }
    }
}
