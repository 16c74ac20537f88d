//! A block of lines in, a line for each out.

use replybook::{Case, CaseId, Error, Finding, Playbook, Reply, Severity};

use super::source::{Block, Name};
use super::spare::Spare;
use super::{Format, csv, json};

/// What cases are answered with.
pub struct Desk {
    pub playbook: Playbook,
    /// When the messages arrived whose cases do not say so.
    pub received_at: String,
    pub format: Format,
    /// Where the lines' text goes, and where the answers' comes from.
    pub spare: Spare,
}

/// What becomes of a block: a line for each case, and how many there are of which kind.
#[derive(Default)]
pub struct Answers {
    pub text: Vec<u8>,
    pub replies: u64,
    /// Replies with a finding that is an error.
    pub bad_replies: u64,
    /// Cases that could not be answered.
    pub errors: u64,
    /// How many bytes of the input they are the answers to.
    pub read: u64,
}

/// A line of the input and what became of it.
pub struct Answer<'a> {
    pub input: &'a Name,
    pub line: usize,
    pub id: Option<&'a CaseId>,
    pub reply: Result<&'a Reply, Refusal>,
}

/// Why there is no reply.
pub enum Refusal {
    /// The line is longer than any case.
    TooLong,
    Library(Error),
}

/// How many replies are written over in turn.
const REPLIES: usize = 16;

/// Replies to write over, by scenario: those of one have nearly the same parts, and what one has allocated serves the next.
#[derive(Default)]
struct Replies([Reply; REPLIES]);

impl Desk {
    pub fn answer(&self, block: Block) -> Answers {
        let mut answers = Answers { text: self.spare.take(), read: block.read, ..Answers::default() };
        // A reply takes about four times the room of its case.
        answers.text.reserve(5 * block.text.len());
        // Each line is read over the one before, and answered over a reply to another case of its scenario.
        let (mut case, mut replies) = (Case::default(), Replies::default());
        let mut written = json::Written::default();
        for (line, text) in block.lines() {
            let replied = match block.cut {
                true => Err(Refusal::TooLong),
                false => self.reply(&block, line, text, &mut case, &mut replies).map_err(Refusal::Library),
            };
            match &replied {
                Ok(reply) => {
                    answers.replies += 1;
                    answers.bad_replies += u64::from(reply.findings.iter().any(is_error));
                }
                Err(_) => {
                    answers.errors += 1;
                    // A line that is no case may have an id all the same.
                    case.id = case.id.take().or_else(|| json::id(text));
                }
            }
            let answer = Answer { input: &block.name, line, id: case.id.as_ref(), reply: replied };
            match self.format {
                Format::Jsonl => json::write(&answer, &mut written, &mut answers.text),
                Format::Csv => csv::write(&answer, &mut answers.text),
            }
        }
        self.spare.give_back(block.text);
        answers
    }

    fn reply<'r>(
        &self,
        block: &Block,
        line: usize,
        text: &[u8],
        case: &mut Case,
        replies: &'r mut Replies,
    ) -> Result<&'r Reply, Error> {
        case.read_json_line(block.name.as_deref().unwrap_or("standard input"), line, text)?;
        case.received_at.get_or_insert_with(|| self.received_at.clone());
        let reply = replies.to(case);
        self.playbook.reply_into(case, reply)?;
        Ok(reply)
    }
}

impl Replies {
    /// The reply to write over for a case.
    fn to(&mut self, case: &Case) -> &mut Reply {
        let sum = case.scenario.bytes().fold(0, |sum: u8, byte| sum.wrapping_mul(31).wrapping_add(byte));
        &mut self.0[usize::from(sum) % REPLIES]
    }
}

fn is_error(finding: &Finding) -> bool {
    finding.severity == Severity::Error
}

impl Refusal {
    /// In one line what is wrong; the file and the line of the case are told beside it.
    pub fn message(&self) -> String {
        let error = match self {
            Refusal::TooLong => return "the line is longer than 1 MiB, and no case is".to_owned(),
            Refusal::Library(error) if error.diagnostics().is_empty() => return error.to_string(),
            Refusal::Library(error) => error,
        };
        let told = error.diagnostics().iter().map(|diagnostic| {
            let column = diagnostic.place.as_ref().map(|place| format!("column {}: ", place.column));
            let help = diagnostic.help.as_ref().map(|help| format!(" ({help})"));
            format!("{}{}{}", column.unwrap_or_default(), diagnostic.message, help.unwrap_or_default())
        });
        told.collect::<Vec<_>>().join("; ")
    }
}
