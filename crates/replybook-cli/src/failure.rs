//! Why a command could not be run.

use std::fmt;
use std::io;
use std::process::ExitCode;

use replybook::Diagnostic;

use crate::printer::Printer;

/// The exit code of a program that Ctrl-C has ended, as shells have it.
pub const INTERRUPTED: u8 = 130;

/// Why a command could not be run.
pub enum Failure {
    /// What the library says of the case or the packs.
    Library(replybook::Error),
    /// What the library says of packs that the user knows by another place than it does.
    Packs(Vec<Diagnostic>),
    /// What was typed cannot be taken.
    Usage { message: String, help: Option<String> },
    /// Standard output takes no more.
    Output(io::Error),
    /// The user left a question with Ctrl-C.
    Interrupted,
}

impl Failure {
    pub fn usage(message: impl Into<String>) -> Failure {
        Failure::Usage { message: message.into(), help: None }
    }

    pub fn help(self, text: impl Into<String>) -> Failure {
        match self {
            Failure::Usage { message, .. } => Failure::Usage { message, help: Some(text.into()) },
            other => other,
        }
    }

    /// Leaves out that nobody reads on, where the exit code says more.
    pub fn unless_closed(self) -> Result<(), Failure> {
        match self {
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => Err(other),
        }
    }

    /// Tells the user, and gives the exit code. That nobody reads on is no failure.
    pub fn report(self, printer: &mut Printer) -> ExitCode {
        match &self {
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Failure::Interrupted => return ExitCode::from(INTERRUPTED),
            Failure::Library(error) if !error.diagnostics().is_empty() => printer.errors(error.diagnostics()),
            Failure::Packs(diagnostics) => printer.errors(diagnostics),
            _ => printer.error(&self.to_string()),
        }
        ExitCode::from(2)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Library(error) => write!(f, "{error:#}"),
            Failure::Packs(diagnostics) => {
                let told: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
                f.write_str(&told.join("\n\n"))
            }
            Failure::Usage { message, help: None } => f.write_str(message),
            Failure::Usage { message, help: Some(help) } => write!(f, "{message}\nhelp: {help}"),
            Failure::Interrupted => f.write_str("interrupted"),
            Failure::Output(error) => write!(f, "cannot write to standard output: {error}"),
        }
    }
}

impl From<replybook_testing::Error> for Failure {
    fn from(error: replybook_testing::Error) -> Failure {
        match error {
            replybook_testing::Error::Library(error) => Failure::Library(error),
            error => Failure::usage(error.to_string()),
        }
    }
}

impl From<replybook::Error> for Failure {
    fn from(error: replybook::Error) -> Failure {
        Failure::Library(error)
    }
}
