//! Peers in other languages: programs that are asked on their standard input, and time themselves.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;
use std::{fmt, io};

use replybook::Case;
use replybook_benches::{Kind, Written};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::peer::{Made, Measure, Peer};

/// A stack in another language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    NodeLiquid,
    NodeEta,
    Python,
}

impl Language {
    /// Installs what the programs need, where it is not yet.
    ///
    /// # Errors
    /// If `install` cannot be run or fails; it says why on standard error.
    pub fn install() -> io::Result<()> {
        match Command::new(folder().join("install")).status()? {
            status if status.success() => Ok(()),
            status => Err(io::Error::other(format!("benches/peers/install: {status}"))),
        }
    }

    /// Reads cases as JSON lines, and writes replies as JSON lines.
    pub fn bulk(self) -> Command {
        self.program("bulk")
    }

    fn program(self, name: &str) -> Command {
        let node = |engine: &str| {
            let mut node = Command::new("node");
            node.arg(folder().join(format!("node/{name}.mjs"))).arg(engine);
            node
        };
        match self {
            Language::NodeLiquid => node("liquidjs"),
            Language::NodeEta => node("eta"),
            Language::Python => {
                let mut python = Command::new(folder().join("python/.venv/bin/python"));
                python.arg(folder().join(format!("python/{name}.py")));
                python
            }
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Language::NodeLiquid => "Node: liquidjs + @fluent/bundle",
            Language::NodeEta => "Node: eta + @fluent/bundle",
            Language::Python => "Python: Jinja2 + fluent.runtime",
        })
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// A stack that runs, and waits to be asked.
pub(crate) struct Foreign {
    language: Language,
    program: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
    written: Written,
}

#[derive(Serialize)]
struct Question {
    kind: &'static str,
    measure: Measure,
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<u32>,
}

#[derive(Deserialize)]
struct Reply {
    subject: Option<String>,
    body: String,
    steps: Vec<String>,
}

#[derive(Deserialize)]
struct Time {
    nanoseconds: u64,
}

impl Foreign {
    pub(crate) fn start(language: Language, cases: &[Case; 3]) -> io::Result<Foreign> {
        let mut program = language.program("peers").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (Some(questions), Some(answers)) = (program.stdin.take(), program.stdout.take()) else {
            return Err(io::Error::other("both are piped"));
        };
        let mut foreign =
            Foreign { language, program, questions, answers: BufReader::new(answers), written: Written::default() };
        let cases: Map<String, Value> =
            Kind::ALL.into_iter().map(|kind| (name(kind).to_owned(), json!(cases[kind as usize]))).collect();
        foreign.say(&cases)?;
        Ok(foreign)
    }

    fn say(&mut self, line: &impl Serialize) -> io::Result<()> {
        writeln!(self.questions, "{}", serde_json::to_string(line)?)
    }

    fn ask<T: DeserializeOwned>(&mut self, question: &Question) -> T {
        let mut answer = String::new();
        let read = self.say(question).and_then(|()| self.answers.read_line(&mut answer));
        // A program that dies says why on standard error, which is ours.
        let answer = read.and_then(|_| Ok(serde_json::from_str(&answer)?));
        answer.unwrap_or_else(|error| panic!("{}: {error}", self.language))
    }
}

impl Peer for Foreign {
    fn make(&mut self, kind: Kind, measure: Measure) -> Made<'_> {
        let Reply { subject, body, steps } = self.ask(&Question { kind: name(kind), measure, times: None });
        self.written = Written { subject, body, steps };
        Made::Written(&self.written)
    }

    fn time(&mut self, kind: Kind, measure: Measure, times: u32) -> Duration {
        let Time { nanoseconds } = self.ask(&Question { kind: name(kind), measure, times: Some(times) });
        Duration::from_nanos(nanoseconds)
    }
}

impl Drop for Foreign {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Chat => "chat",
        Kind::Complaint => "complaint",
        Kind::Html => "html",
    }
}
