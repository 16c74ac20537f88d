//! `--explain`: why this play, and where each sentence came from.

use replybook::{Explanation, Reply, Said, Section};

use crate::printer::Printer;

pub fn print(explanation: &Explanation, reply: &Reply, printer: &mut Printer) {
    for (decided, answer) in explanation.decisions.iter().zip(&reply.answers) {
        printer.heading(&format!("\n{} is answered by its play `{}`", decided.scenario, decided.play));
        if let Some(because) = &answer.because {
            printer.note(&format!("  because     {because}"));
        }
        printer.note(&format!("  when        {}", decided.when));
        if !decided.passed.is_empty() {
            printer.note(&format!("  not         {}", decided.passed.join(", ")));
        }
        for (number, sentence) in decided.left_out.iter().enumerate() {
            printer.note(&format!("  {}{sentence}", if number == 0 { "left out    " } else { "            " }));
        }
    }
    if !explanation.sentences.is_empty() {
        printer.heading("\nWhere each sentence came from");
    }
    for Said { section, id, file, line, language, text, .. } in &explanation.sentences {
        let section = section.map_or("", Section::name);
        printer.note(&format!("  {section:<11} {id}  {language}  {file}:{line}"));
        for line in text.lines() {
            printer.note(&format!("              {line}"));
        }
    }
}
