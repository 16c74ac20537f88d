//! A text as JSON has it, as serde_json writes it, and several times as fast: whatever needs no escape is found and copied in
//! blocks.

/// How many bytes are looked at together: the compiler has them in one register.
const BLOCK: usize = 16;

/// Writes a text in its quotes to the end of a buffer.
pub fn append(text: &str, into: &mut Vec<u8>) {
    into.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let (plain, from) = rest.split_at(plain(rest));
        into.extend_from_slice(plain);
        let Some((byte, after)) = from.split_first() else { break };
        escape(*byte, into);
        rest = after;
    }
    into.push(b'"');
}

fn escape(byte: u8, into: &mut Vec<u8>) {
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0C => b'f',
        control => {
            const HEX: &[u8; 16] = b"0123456789abcdef";
            let digits = [HEX[usize::from(control >> 4)], HEX[usize::from(control & 15)]];
            into.extend_from_slice(b"\\u00");
            into.extend_from_slice(&digits);
            return;
        }
    };
    into.extend_from_slice(&[b'\\', short]);
}

/// How many bytes from the first on need no escape.
fn plain(bytes: &[u8]) -> usize {
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    for (nth, block) in blocks.iter().enumerate() {
        if any_needs_escape(block) {
            return nth * BLOCK + first_to_escape(block);
        }
    }
    // What is shorter than a block at the end is looked at with bytes before it, that need none.
    match bytes.last_chunk::<BLOCK>() {
        Some(last) if any_needs_escape(last) => bytes.len() - BLOCK + first_to_escape(last),
        Some(_) => bytes.len(),
        None => rest.iter().position(|byte| needs_escape(*byte)).unwrap_or(bytes.len()),
    }
}

fn any_needs_escape(block: &[u8; BLOCK]) -> bool {
    block.iter().fold(false, |any, byte| any | needs_escape(*byte))
}

fn needs_escape(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

/// Where the first byte that needs an escape stands in a block that has one: all bytes are looked at together, each in its
/// part of a number. A difference that borrows spoils only the parts above the first one found.
fn first_to_escape(block: &[u8; BLOCK]) -> usize {
    const ONES: u128 = u128::from_le_bytes([1; BLOCK]);
    const TOPS: u128 = ONES << 7;
    let bytes = u128::from_le_bytes(*block);
    let below = |bytes: u128, limit: u8| bytes.wrapping_sub(ONES * u128::from(limit)) & !bytes & TOPS;
    let equal = |byte: u8| below(bytes ^ (ONES * u128::from(byte)), 1);
    let found = below(bytes, b' ') | equal(b'"') | equal(b'\\');
    (found.trailing_zeros() / u8::BITS) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let mut into = b"before".to_vec();
        append(text, &mut into);
        String::from_utf8(into.split_off(b"before".len())).unwrap()
    }

    #[test]
    fn every_character_is_written_as_serde_json_has_it() {
        let all: String = ('\0'..='\u{2FFF}').chain('\u{1F600}'..='\u{1F610}').collect();
        assert_eq!(written(&all), serde_json::to_string(&all).unwrap());
        for length in 0..100 {
            for odd in ["\n", "\"", "\\", "\0", "\u{1F}", "\u{7F}", "ß", ""] {
                for at in 0..=length {
                    let text = format!("{}{odd}{}", "x".repeat(at), "y".repeat(length - at));
                    assert_eq!(written(&text), serde_json::to_string(&text).unwrap());
                }
            }
        }
    }
}
