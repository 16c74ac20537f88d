//! Looks at a finished message before it leaves: what the channel forbids, what the law says, and what a good agent would not
//! write.
//!
//! # Steps
//!
//! 1. A message is read once: its words, its sentences ([`text`]).
//! 2. The terms of its language are looked for in one pass ([`terms`]), in the sentences that are not known from other texts.
//! 3. Each of the [`rules`] looks at that: those of style always, those of a channel where the channel's file names them.
//!    How bad a breach is follows from how sure the source is.

mod address;
mod edges;
mod emoji;
mod flat;
mod functions;
mod hashing;
mod markup;
mod message;
mod rule;
mod rules;
mod terms;
#[cfg(test)]
mod tests;
mod text;
mod trie;

use std::sync::Arc;

pub(crate) use self::functions::{Functions, FunctionsFile};
use self::message::Message;
pub(crate) use self::rules::{check_policies, rules};
pub(crate) use self::terms::{Source, Terms, TermsFile, language_of};
pub(crate) use crate::compose::Sent;
use crate::error::Error;
use crate::finding::Finding;
use crate::locale;
use crate::playbook::{Inner, Playbook, Post};

/// What becomes of what the guard finds in a reply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Guarding {
    /// Replies are not looked at.
    Off,
    /// What is found stands in [`Reply::findings`](crate::Reply::findings).
    #[default]
    Report,
    /// A reply with a finding of severity error is an [`ErrorKind::Refused`](crate::ErrorKind::Refused).
    Refuse,
}

/// Looks at texts that somebody typed, as at replies.
///
/// The guard and the playbook that it is of know sentences that they have looked through, since most are said again, and
/// words: at most 1,024 of each for each language and each text that is looked at at the same time (64 of them at most), in
/// about 2.5 MB if all sentences are as long as may be. What is found is the same, known or not.
///
/// # Examples
/// ```
/// use replybook::{Guard, Playbook};
///
/// let guard = Guard::new(&Playbook::builtin());
/// let found = guard.check("Write to me: jana@example.com", "amazon", "en", None)?;
/// assert!(found.iter().any(|finding| finding.rule == "email-address"));
/// # Ok::<(), replybook::Error>(())
/// ```
#[derive(Clone)]
pub struct Guard(Arc<Inner>);

impl Guard {
    /// A guard by the rules of a playbook's channels, and by the terms of its packs.
    pub fn new(playbook: &Playbook) -> Guard {
        Guard(playbook.shared())
    }

    /// Looks at a text that is to leave on a channel, to a customer who reads a language (a BCP 47 tag), in a market (ISO
    /// 3166-1 alpha-2) if one is known: without it, what the law of any market forbids is not looked for.
    ///
    /// What was found comes back in the order of the text; what is about the whole of it comes first.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownChannel`](crate::ErrorKind::UnknownChannel), [`UnknownMarket`](crate::ErrorKind::UnknownMarket),
    /// [`UnknownLanguage`](crate::ErrorKind::UnknownLanguage) for what is no language tag, or
    /// [`InvalidPack`](crate::ErrorKind::InvalidPack) if a file that is needed is wrong.
    pub fn check(
        &self,
        text: &str,
        channel: &str,
        language: &str,
        market: Option<&str>,
    ) -> Result<Vec<Finding>, Error> {
        let Guard(book) = self;
        let post = book.channel(channel)?;
        let market = market.map(|market| book.market(market)).transpose()?.map(|market| &**market);
        let language = book.language(&locale::in_market(&locale::tag(language)?, market));
        let market = market.map(|market| market.id.as_str());
        let (body, post, language) = (text, &**post, &*language);
        look(book, &Sent { body, subject: None, draft: None, post, language, market, order: None, typed: true })
    }
}

/// Looks at what is to leave.
///
/// # Errors
/// If a file of terms is wrong.
pub(crate) fn look(book: &Inner, sent: &Sent<'_>) -> Result<Vec<Finding>, Error> {
    Ok(look_on(book, sent, &[sent.post])?.pop().unwrap_or_default())
}

/// Looks at what is to leave in the same words on several channels: it is read once. What is found comes back by channel.
///
/// # Errors
/// If a file of terms is wrong.
pub(crate) fn look_on<'a>(book: &'a Inner, sent: &Sent<'a>, posts: &[&'a Post]) -> Result<Vec<Vec<Finding>>, Error> {
    let terms = sent.language.terms(book)?;
    let functions = book.function_words()?;
    let read = |text: &'a str| Message::new(text, sent, terms, functions);
    let (mut body, mut subject) = (read(sent.body), sent.subject.map(read));
    let look = |post: &&'a Post| {
        body.leave_on(post);
        let mut findings = rules::look(&body);
        if let Some(subject) = &mut subject {
            subject.leave_on(post);
            // What is about a whole message is not about its subject.
            let found = rules::look(subject).into_iter().filter(|found| found.place.is_some());
            findings
                .extend(found.map(|found| Finding { message: format!("in the subject: {}", found.message), ..found }));
        }
        findings
    };
    Ok(posts.iter().map(look).collect())
}
