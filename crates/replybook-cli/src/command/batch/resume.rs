//! `--resume`: the answers that a file has, and those that it lacks.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::ops::Range;
use std::path::Path;

use super::super::count;
use super::records::Records;
use super::sink::Sink;
use super::source::Source;
use super::{Format, csv, json};
use crate::failure::Failure;
use crate::printer::Printer;

/// No answer is longer than this, in bytes.
const LONGEST: u64 = 1 << 24;

/// Opens a file behind its last whole answer, and passes over the cases that it has answers for.
///
/// # Errors
/// If the file has anything but the answers to these cases: nothing is changed in it then.
pub fn go_on(path: &Path, format: Format, source: &mut Source, printer: &mut Printer) -> Result<Sink, Failure> {
    let name = path.display().to_string();
    let failed = |error: io::Error| Failure::usage(format!("{name}: {error}"));
    let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).map_err(failed)?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => return Err(Failure::usage(format!("{name}: another run writes to it"))),
        // A file system without locks serves as well.
        Ok(()) | Err(TryLockError::Error(_)) => {}
    }
    let there = There::read(&mut file, format).map_err(failed)?;
    if there.bytes == 0 {
        printer.note(&format!("{name} is new"));
        return Ok(Sink::file(file, &name, format, None));
    }
    let mut record = |range: &Range<u64>| read(&mut file, range).map_err(failed);
    let (first, last) = (record(&there.first)?, record(&there.last)?);
    let known = match format {
        Format::Jsonl => json::is_answer(&first),
        Format::Csv => first == csv::HEAD.as_bytes(),
    };
    if !known {
        let help = "name a file that an earlier run has written in the same format, or one that is not there yet";
        return Err(Failure::usage(format!("{name} does not begin as the output of a batch does")).help(help));
    }
    let answers = there.records - u64::from(format == Format::Csv);
    if answers > 0 {
        let case = source.skip_lines(answers)?;
        let same =
            case.is_some_and(|case| json::id(&case).map(|id| id.to_string()).unwrap_or_default() == id(&last, format));
        if !same {
            let help = "name the same input as in the run that wrote it";
            let message = format!("{name} has {}, and not to these cases", count(answers, "answer", "answers"));
            return Err(Failure::usage(message).help(help));
        }
    }
    file.set_len(there.last.end).and_then(|()| file.seek(SeekFrom::End(0))).map_err(failed)?;
    printer.note(&format!("{name} has {}", count(answers, "answer", "answers")));
    Ok(Sink::file(file, &name, format, Some(answers)))
}

fn id(record: &[u8], format: Format) -> String {
    let id = match format {
        Format::Jsonl => json::id(record).map(|id| id.to_string()),
        Format::Csv => csv::id(record),
    };
    id.unwrap_or_default()
}

/// What a file has.
struct There {
    bytes: u64,
    /// How many whole records.
    records: u64,
    /// Where the first and the last of them are.
    first: Range<u64>,
    last: Range<u64>,
}

impl There {
    fn read(file: &mut File, format: Format) -> io::Result<There> {
        let mut there = There { bytes: 0, records: 0, first: 0..0, last: 0..0 };
        let mut records = Records::of(format);
        let mut block = vec![0; 1 << 18];
        loop {
            let some = file.read(&mut block)?;
            if some == 0 {
                return Ok(there);
            }
            for end in records.ends(&block[..some]) {
                there.last = there.last.end..there.bytes + end as u64;
                there.records += 1;
                if there.records == 1 {
                    there.first = there.last.clone();
                }
            }
            there.bytes += some as u64;
        }
    }
}

/// Reads a record; nothing of one that is longer than any.
fn read(file: &mut File, range: &Range<u64>) -> io::Result<Vec<u8>> {
    let mut record = Vec::new();
    let length = range.end - range.start;
    if length <= LONGEST {
        file.seek(SeekFrom::Start(range.start))?;
        file.take(length).read_to_end(&mut record)?;
    }
    Ok(record)
}
