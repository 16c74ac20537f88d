//! Where the answers go: whole lines, whatever happens.

use std::fs::File;
use std::io::{self, ErrorKind, Seek as _, Write as _};

use super::super::count;
use super::records::Records;
use super::{Format, csv, stream};
use crate::failure::Failure;

/// The output, and how many answers it has.
pub struct Sink {
    file: File,
    /// The path of a file that was named.
    path: Option<String>,
    format: Format,
    answers: u64,
    /// Whether the names of a table's columns are still to come.
    headless: bool,
}

impl Sink {
    pub fn standard_output(format: Format) -> Result<Sink, Failure> {
        let file = stream::output().map_err(Failure::Output)?;
        Ok(Sink { file, path: None, format, answers: 0, headless: format == Format::Csv })
    }

    /// A file that has so many answers and ends behind the last of them; none, if it is empty.
    pub fn file(file: File, path: &str, format: Format, answers: Option<u64>) -> Sink {
        let headless = format == Format::Csv && answers.is_none();
        Sink { file, path: Some(path.to_owned()), format, answers: answers.unwrap_or(0), headless }
    }

    /// Writes what comes before all answers.
    pub fn begin(&mut self) -> Result<(), Failure> {
        if !self.headless {
            return Ok(());
        }
        self.write_whole(csv::HEAD.as_bytes()).map_err(|(error, _)| self.failure(error))
    }

    /// Writes so many answers. If not all of them can be written, none is left that is not whole.
    ///
    /// # Errors
    /// [`Failure::Output`] if nobody reads on.
    pub fn write(&mut self, text: &[u8], answers: u64) -> Result<(), Failure> {
        match self.write_whole(text) {
            Ok(()) => {
                self.answers += answers;
                Ok(())
            }
            Err((error, whole)) => {
                self.answers += whole;
                Err(self.failure(error))
            }
        }
    }

    /// How much is written, for whoever wants the rest.
    pub fn how_far(&self) -> String {
        let lines = count(self.answers, "whole line is written", "whole lines are written");
        match &self.path {
            Some(path) => format!("{lines}; `--resume {path}` goes on after the last"),
            None => format!("{lines}; `--resume FILE` goes on after the last, if FILE has them"),
        }
    }

    /// Writes records; or tells why it cannot, and how many were written whole.
    fn write_whole(&mut self, text: &[u8]) -> Result<(), (io::Error, u64)> {
        let mut written = 0;
        while written < text.len() {
            let error = match self.file.write(&text[written..]) {
                Ok(0) => ErrorKind::WriteZero.into(),
                Ok(some) => {
                    written += some;
                    continue;
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => error,
            };
            let mut records = Records::of(self.format);
            let ends: Vec<usize> = records.ends(&text[..written]).collect();
            self.take_back(written - ends.last().unwrap_or(&0));
            return Err((error, ends.len() as u64));
        }
        Ok(())
    }

    /// Cuts the last bytes off again, where that can be: a pipe has them for good.
    fn take_back(&mut self, bytes: usize) {
        let Ok(metadata) = self.file.metadata() else { return };
        let at_end = self.file.stream_position().is_ok_and(|position| position == metadata.len());
        if metadata.is_file() && at_end && bytes > 0 {
            // A line that stays torn is what `--resume` replaces.
            let _ = self.file.set_len(metadata.len() - bytes as u64);
        }
    }

    fn failure(&self, error: io::Error) -> Failure {
        match &self.path {
            _ if error.kind() == ErrorKind::BrokenPipe => Failure::Output(error),
            Some(path) => Failure::usage(format!("cannot write to {path}: {error}")).help(self.how_far()),
            None => Failure::usage(format!("cannot write to standard output: {error}")).help(self.how_far()),
        }
    }
}
