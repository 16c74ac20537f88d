//! The lines that come in, in blocks.

use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, ErrorKind, Seek as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use memchr::{memchr_iter, memrchr};

use super::spare::Spare;
use super::stream;
use crate::failure::Failure;

/// How much is read at once, in bytes.
const READ: usize = 1 << 16;
/// How many bytes the first block of an input has, and what is left of a line that has begun; each has up to twice as many as
/// the one before. The first replies wait for what they need to be made ready: each thread begins with another case.
const FIRST: usize = 1 << 9;
/// The longest line that is kept, in bytes: no case has more.
const LONGEST: usize = 1 << 20;

/// Lines that follow each other in one input.
pub struct Block {
    /// The name of the input; none for standard input.
    pub name: Name,
    /// The number of the first line, counted from 1.
    pub first: usize,
    pub text: Vec<u8>,
    /// Whether the text is the beginning of one line that is too long to be kept.
    pub cut: bool,
    /// How many bytes were read for it.
    pub read: u64,
}

pub type Name = Option<Arc<str>>;

impl Block {
    /// The lines that hold something, without their ends, each with its number.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &[u8])> {
        let mut begin = 0;
        let ends = memchr_iter(b'\n', &self.text).map(|at| at + 1).chain([self.text.len()]);
        let lines = ends.map(move |end| {
            let line = &self.text[std::mem::replace(&mut begin, end)..end];
            let line = line.strip_suffix(b"\n").unwrap_or(line);
            line.strip_suffix(b"\r").unwrap_or(line)
        });
        (self.first..).zip(lines).filter(|(_, line)| !line.trim_ascii().is_empty())
    }
}

/// All inputs, one after the other.
pub struct Source {
    inputs: Vec<PathBuf>,
    /// How many bytes they have that were not passed over, where that is known.
    size: Option<u64>,
    /// The place of the next input.
    at: usize,
    open: Option<Input>,
    /// What was read, and is to be given out again.
    rest: Option<Block>,
    /// Where the blocks' text comes from.
    spare: Spare,
}

struct Input {
    name: Name,
    from: BufReader<File>,
    /// The number of the next line.
    next: usize,
    /// How many bytes the next block has at most.
    most: usize,
}

/// An input that could not be read to its end.
pub struct Unread {
    name: Name,
    error: io::Error,
}

impl Unread {
    fn failure(&self) -> Failure {
        Failure::usage(format!("{}: {}", self.name.as_deref().unwrap_or("standard input"), self.error))
    }

    /// The failure that this is when so much was done.
    pub fn after(&self, how_far: &str) -> Failure {
        self.failure().help(how_far)
    }
}

impl Source {
    /// The inputs at these paths, or standard input if there are none.
    ///
    /// # Errors
    /// If one of them cannot be read: better now than after the others.
    pub fn new(paths: &[PathBuf], spare: Spare) -> Result<Source, Failure> {
        let inputs = if paths.is_empty() { vec!["-".into()] } else { paths.to_vec() };
        let mut size = Some(0);
        for path in &inputs {
            let one = size_of(path).map_err(|error| Unread { name: name(path), error });
            let one = one.map_err(|unread| unread.failure().help("name files of JSON lines, a case in each line"))?;
            size = size.zip(one).map(|(all, one)| all + one);
        }
        Ok(Source { inputs, size, at: 0, open: None, rest: None, spare })
    }

    /// How many bytes there are to be read, where that is known.
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// Passes over so many lines that hold something, at least one, and gives the last of them; none if there are fewer.
    pub fn skip_lines(&mut self, mut many: u64) -> Result<Option<Vec<u8>>, Failure> {
        while let Some(block) = self.next() {
            let mut block = block.map_err(|unread| unread.failure())?;
            self.size = self.size.map(|size| size.saturating_sub(block.read));
            let lines = block.lines().count() as u64;
            if lines < many {
                many -= lines;
                continue;
            }
            let Some((number, line)) = block.lines().nth(many as usize - 1) else { break };
            let (line, after) = (line.to_vec(), number + 1);
            let end = memchr_iter(b'\n', &block.text).nth(number - block.first).map_or(block.text.len(), |at| at + 1);
            block.text.drain(..end);
            (block.first, block.read) = (after, block.text.len() as u64);
            self.size = self.size.map(|size| size + block.read);
            self.rest = Some(block).filter(|block| !block.text.is_empty());
            return Ok(Some(line));
        }
        Ok(None)
    }

    fn open_next(&mut self) -> Option<Result<(), Unread>> {
        let path = self.inputs.get(self.at)?;
        self.at += 1;
        Some(match open(path) {
            Ok(file) => {
                let from = BufReader::with_capacity(READ, file);
                self.open = Some(Input { name: name(path), from, next: 1, most: FIRST });
                Ok(())
            }
            Err(error) => Err(Unread { name: name(path), error }),
        })
    }
}

impl Iterator for Source {
    type Item = Result<Block, Unread>;

    fn next(&mut self) -> Option<Result<Block, Unread>> {
        if let Some(rest) = self.rest.take() {
            return Some(Ok(rest));
        }
        loop {
            let Some(input) = &mut self.open else {
                match self.open_next()? {
                    Ok(()) => continue,
                    Err(unread) => return Some(Err(unread)),
                }
            };
            match input.block(&self.spare) {
                Ok(Some(block)) => return Some(Ok(block)),
                Ok(None) => self.open = None,
                Err(error) => {
                    let name = input.name.clone();
                    // What comes after what cannot be read is not read either: its lines would stand in the wrong place.
                    (self.open, self.at) = (None, self.inputs.len());
                    return Some(Err(Unread { name, error }));
                }
            }
        }
    }
}

impl Input {
    /// Reads on to the end of a line: what has come is not held back for what has not.
    fn block(&mut self, spare: &Spare) -> io::Result<Option<Block>> {
        let mut block = Block { name: self.name.clone(), first: self.next, text: spare.take(), cut: false, read: 0 };
        loop {
            let read = match self.from.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                read => read?,
            };
            let read = &read[..read.len().min(self.most)];
            let end = memrchr(b'\n', read).map(|at| at + 1);
            let some = end.unwrap_or(read.len());
            block.text.extend_from_slice(&read[..some]);
            self.from.consume(some);
            block.read += some as u64;
            if some == 0 || end.is_some() {
                break;
            }
            if block.text.len() > LONGEST {
                block.cut = true;
                block.text.truncate(LONGEST);
                block.read += self.from.skip_until(b'\n')? as u64;
                break;
            }
        }
        self.next += memchr_iter(b'\n', &block.text).count() + usize::from(block.cut);
        self.most = (2 * self.most).min(READ);
        Ok((block.read > 0).then_some(block))
    }
}

fn name(path: &Path) -> Name {
    (!is_standard_input(path)).then(|| path.display().to_string().into())
}

fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn open(path: &Path) -> io::Result<File> {
    if is_standard_input(path) { stream::input() } else { File::open(path) }
}

/// How many bytes are to be read; none where only the end will tell.
fn size_of(path: &Path) -> io::Result<Option<u64>> {
    let metadata = if is_standard_input(path) { stream::input()?.metadata()? } else { fs::metadata(path)? };
    if metadata.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        return Ok(None);
    }
    // Standard input may have been read from before.
    let begin = open(path)?.stream_position()?;
    Ok(Some(metadata.len().saturating_sub(begin)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_begin_small_and_hold_every_line_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        let lines: Vec<String> = (0..3_000).map(|nth| format!("{nth}{}\n", "x".repeat(nth * 401 % 997))).collect();
        fs::write(&path, lines.concat()).unwrap();
        let source = Source::new(&[path], Spare::default()).unwrap_or_else(|_| panic!("the file is there"));
        let (mut most, mut read, mut first) = (FIRST, String::new(), 1);
        for block in source {
            let block = block.unwrap_or_else(|_| panic!("the file can be read"));
            // A line that has begun is read to its end.
            assert!(block.text.len() <= most + 1_000, "{} of {most}", block.text.len());
            assert_eq!((block.first, block.text.len() as u64), (first, block.read));
            first += block.lines().count();
            read.push_str(std::str::from_utf8(&block.text).unwrap());
            most = (2 * most).min(READ);
        }
        assert_eq!(read, lines.concat());
        assert_eq!(most, READ);
    }
}
