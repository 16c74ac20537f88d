//! Many cases, answered on all cores, in their order.

mod inbox;
mod outbox;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::thread;

use self::inbox::Inbox;
use self::outbox::{Halt, Outbox};
use crate::case::Case;
use crate::error::Error;
use crate::playbook::Playbook;
use crate::reply::Reply;

/// How many items are under way for each thread where nobody says: enough that none waits for the others.
const AHEAD: usize = 256;

/// Does the same work for many items on several threads; the results come in the order of the items.
///
/// [`Playbook::replies`] is the short way for cases. This is the long one: for items that carry more than a case, for work
/// around the reply, and for a number of threads.
///
/// The source is read on a thread of its own, as far ahead as [`Batch::ahead`] allows, so that memory stays the same however
/// many items there are. A result is handed over as soon as it and those before it are there, also while the source waits
/// for its next item: a queue or a socket is a source as well.
///
/// # Examples
/// ```
/// use replybook::{Batch, Case, Playbook};
///
/// let playbook = Playbook::builtin();
/// let replies = Batch::new().threads(2).over(1..=500, move |ticket| {
///     let case = Case::new("holding-reply").language("en").fact("answer_by", "2026-11-23T10:00:00Z");
///     (ticket, playbook.reply(&case))
/// });
/// for ((ticket, reply), number) in replies.zip(1..) {
///     assert_eq!(ticket, number);
///     assert_eq!(reply?.answers[0].play, "holding");
/// }
/// # Ok::<(), replybook::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Batch {
    threads: usize,
    ahead: usize,
}

impl Default for Batch {
    fn default() -> Batch {
        Batch { threads: thread::available_parallelism().map_or(1, NonZeroUsize::get), ahead: AHEAD }
    }
}

impl Batch {
    /// Work on all cores.
    pub fn new() -> Batch {
        Batch::default()
    }

    /// Sets the number of threads that do the work, at least one. Reading the source takes one more, which mostly waits.
    #[must_use]
    pub fn threads(self, threads: usize) -> Batch {
        Batch { threads: threads.max(1), ..self }
    }

    /// Sets how many items may be under way for each thread, at least one; as many results may wait beside them to be
    /// taken. Without this, it is 256.
    #[must_use]
    pub fn ahead(self, items: usize) -> Batch {
        Batch { ahead: items.max(1), ..self }
    }

    /// Begins the work.
    ///
    /// A panic, of the source or of the work, comes out of [`InOrder::next`] in the place of the item's result.
    ///
    /// # Panics
    /// If the system has not even a thread for the source and one for the work.
    pub fn over<I, R>(self, items: I, work: impl Fn(I::Item) -> R + Send + Sync + 'static) -> InOrder<R>
    where
        I: IntoIterator,
        I::IntoIter: Send + 'static,
        I::Item: Send + 'static,
        R: Send + 'static,
    {
        let items = items.into_iter();
        let inbox = Arc::new(Inbox::new(self.threads));
        let outbox = Arc::new(Outbox::new(self.threads.saturating_mul(self.ahead)));
        let work = Arc::new(work);
        for thread in 0..self.threads {
            let (inbox, outbox, work) = (Arc::clone(&inbox), Arc::clone(&outbox), Arc::clone(&work));
            let started = thread::Builder::new().spawn(move || work_off(&inbox, &outbox, &*work));
            // Fewer threads than were asked for do the same work.
            if started.is_err() {
                assert!(thread > 0, "the system has no thread for the work");
                break;
            }
        }
        let results = InOrder { outbox: Arc::clone(&outbox), ready: VecDeque::new(), stop: Stop(outbox.clone()) };
        let started = thread::Builder::new().spawn(move || feed(items, &inbox, &outbox));
        assert!(started.is_ok(), "the system has no thread for the source");
        results
    }
}

impl Playbook {
    /// Answers many cases on all cores. The replies come in the order of the cases, and memory stays the same however many
    /// there are; [`Batch`] says more.
    ///
    /// # Examples
    /// ```
    /// use replybook::{Case, Playbook};
    ///
    /// let case = |day: u8| {
    ///     Case::new("cancel-order")
    ///         .language("de")
    ///         .fact("order_id", format!("NL-{day}"))
    ///         .fact("dispatch", "not-dispatched")
    ///         .fact("cancelled", true)
    ///         .fact("refund", "49.90 EUR")
    /// };
    /// for (reply, day) in Playbook::builtin().replies((1..=20).map(case)).zip(1..) {
    ///     let message = reply?.message.expect("this play says something");
    ///     assert!(message.body.contains(&format!("Bestellung NL-{day} stornieren")));
    /// }
    /// # Ok::<(), replybook::Error>(())
    /// ```
    pub fn replies<I>(&self, cases: I) -> InOrder<Result<Reply, Error>>
    where
        I: IntoIterator<Item = Case>,
        I::IntoIter: Send + 'static,
    {
        let playbook = self.clone();
        Batch::new().over(cases, move |case| playbook.reply(&case))
    }
}

/// The results of a [`Batch`], in the order of its items.
///
/// What is dropped before its end takes the work with it: the threads end with what each of them is at, and the source with
/// the item that it is waiting for.
#[must_use = "what is dropped takes the work with it"]
pub struct InOrder<R> {
    outbox: Arc<Outbox<thread::Result<R>>>,
    /// Results that were fetched together.
    ready: VecDeque<thread::Result<R>>,
    stop: Stop,
}

impl<R> InOrder<R> {
    /// A handle that ends the batch early, from any thread.
    pub fn stop(&self) -> Stop {
        self.stop.clone()
    }
}

impl<R> Iterator for InOrder<R> {
    type Item = R;

    fn next(&mut self) -> Option<R> {
        if self.ready.is_empty() {
            self.outbox.fetch(&mut self.ready);
        }
        self.ready.pop_front().map(|result| result.unwrap_or_else(|panic| resume_unwind(panic)))
    }
}

impl<R> Drop for InOrder<R> {
    fn drop(&mut self) {
        self.outbox.close();
    }
}

/// Ends a [`Batch`] early, from any thread: a service that is told to stop finishes what it has begun.
///
/// Nothing further is taken from the source; the results of what was taken still come, and then the end. The thread that
/// reads the source ends with the item that it is waiting for, which is dropped.
///
/// # Examples
/// ```
/// use replybook::Batch;
///
/// let mut doubled = Batch::new().over(0_u64.., |number| number * 2);
/// let stop = doubled.stop();
/// assert_eq!(doubled.next(), Some(0));
/// stop.stop();
/// assert!(doubled.zip(1..).all(|(result, number)| result == number * 2));
/// ```
#[derive(Clone)]
pub struct Stop(Arc<dyn Halt>);

impl Stop {
    /// Ends the batch.
    pub fn stop(&self) {
        self.0.halt();
    }
}

/// Hands the items of a source to the threads that work on them.
fn feed<T, R>(mut items: impl Iterator<Item = T>, inbox: &Inbox<T>, outbox: &Outbox<thread::Result<R>>) {
    loop {
        let item = catch_unwind(AssertUnwindSafe(|| items.next()));
        let Some(item) = item.transpose() else { break };
        let Some(number) = outbox.admit() else { break };
        match item {
            Ok(item) => inbox.put(number, item),
            Err(panic) => {
                outbox.put(number, &mut vec![Err(panic)]);
                break;
            }
        }
    }
    outbox.end();
    inbox.end();
}

/// Works on items until there are no more, or nobody wants their results.
fn work_off<T, R>(inbox: &Inbox<T>, outbox: &Outbox<thread::Result<R>>, work: &impl Fn(T) -> R) {
    let (mut items, mut results) = (Vec::new(), Vec::new());
    while let Some(first) = inbox.take(&mut items) {
        results.extend(items.drain(..).map(|item| catch_unwind(AssertUnwindSafe(|| work(item)))));
        if !outbox.put(first, &mut results) {
            return;
        }
    }
}
