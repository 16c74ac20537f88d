//! `--ask`: asks for what is missing, on a terminal.

use std::io::{self, IsTerminal as _};

use dialoguer::console::Term;
use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{Input, Select};
use replybook::{Case, Error, ErrorKind, MissingFact, Playbook, WantedFact};

use crate::facts;
use crate::failure::{Failure, INTERRUPTED};
use crate::printer::Printer;

/// Asks for every fact that is missing, and gives it to the case.
///
/// An answer may bring up another play, and with it facts that nobody knew to be missing: it is for the caller to try
/// again.
pub fn for_missing(
    playbook: &Playbook,
    case: &mut Case,
    missing: &[MissingFact],
    printer: &Printer,
) -> Result<(), Failure> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        let names: Vec<&str> = missing.iter().flat_map(|fact| &fact.any_of).map(|fact| fact.name.as_str()).collect();
        return Err(Failure::usage(format!("`--ask` needs a terminal to ask for {}", names.join(", ")))
            .help(format!("give each with `--fact`, such as `--fact {}={}`", names[0], missing[0].any_of[0].example)));
    }
    // A menu hides the cursor; whoever leaves it with Ctrl-C wants it back. The signal comes to this handler and, as an
    // error, to the menu: whichever is first does the same. There is nothing to be done where no handler can be set.
    let _ = ctrlc::set_handler(|| {
        let _ = Term::stderr().show_cursor();
        std::process::exit(INTERRUPTED.into());
    });
    let theme: &dyn Theme = if printer.colors() { &ColorfulTheme::default() } else { &SimpleTheme };
    for fact in missing {
        let wanted = one_of(&fact.any_of, theme)?;
        let answer = answer(playbook, case, fact.question, wanted, theme)?;
        give(playbook, case, fact.question, &wanted.name, &answer)?;
    }
    Ok(())
}

/// Where one of several facts is enough, asks which.
fn one_of<'a>(wanted: &'a [WantedFact], theme: &dyn Theme) -> Result<&'a WantedFact, Failure> {
    match wanted {
        [one] => Ok(one),
        several => {
            let items: Vec<String> = several.iter().map(|fact| format!("{} ({})", question(fact), fact.name)).collect();
            Ok(&several[choose("One of these is needed. Which do you give?", &items, theme)?])
        }
    }
}

/// Asks for one fact until the answer fits.
fn answer(
    playbook: &Playbook,
    case: &Case,
    at: usize,
    wanted: &WantedFact,
    theme: &dyn Theme,
) -> Result<String, Failure> {
    if !wanted.choices.is_empty() {
        return Ok(wanted.choices[choose(question(wanted), &wanted.choices, theme)?].clone());
    }
    let fits = |typed: &String| {
        let mut tried = case.clone();
        give(playbook, &mut tried, at, &wanted.name, typed).map_err(|failure| failure.to_string())?;
        match playbook.reply(&tried) {
            Err(error) if error.kind() == ErrorKind::InvalidFact => Err(format!("it takes {}", wanted.fits)),
            _ => Ok(()),
        }
    };
    Input::with_theme(theme)
        .with_prompt(format!("{} (such as {})", question(wanted), wanted.example))
        .validate_with(fits)
        .interact_text_on(&Term::stderr())
        .map_err(|error| stopped(&error))
}

fn choose(prompt: &str, items: &[String], theme: &dyn Theme) -> Result<usize, Failure> {
    let chosen = Select::with_theme(theme).with_prompt(prompt).items(items).default(0);
    chosen.interact_on_opt(&Term::stderr()).map_err(|error| stopped(&error))?.ok_or_else(|| Failure::usage("stopped"))
}

fn question(fact: &WantedFact) -> &str {
    fact.ask.as_deref().unwrap_or(&fact.name)
}

/// Gives an answer to the case, or to the further question that misses it.
fn give(playbook: &Playbook, case: &mut Case, question: usize, name: &str, typed: &str) -> Result<(), Failure> {
    match question.checked_sub(1).and_then(|at| case.also.get_mut(at)) {
        Some(also) => also.facts.set(name, facts::answer(&playbook.lists(&also.scenario)?, name, typed)?),
        None => facts::set(case, name, facts::answer(&playbook.lists(&case.scenario)?, name, typed)?)?,
    }
    Ok(())
}

fn stopped(error: &dialoguer::Error) -> Failure {
    let _ = Term::stderr().show_cursor();
    let dialoguer::Error::IO(error) = error;
    match error.kind() {
        io::ErrorKind::Interrupted => Failure::Interrupted,
        _ => Failure::usage(format!("the question was not answered: {error}")),
    }
}

/// The facts that are missing, if that is what is wrong.
pub fn missing(error: &Error) -> Option<&[MissingFact]> {
    (error.kind() == ErrorKind::MissingFacts && !error.missing().is_empty()).then(|| error.missing())
}
