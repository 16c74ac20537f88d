//! Items that wait for a thread.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How many items a thread takes at once at most: taking them costs little then, and the others still get their share.
const MOST: usize = 32;

/// Items that wait for a thread, in their order. How many they are is bounded by what the outbox admits.
pub(super) struct Inbox<T> {
    state: Mutex<State<T>>,
    /// An item has come, or no more will.
    came: Condvar,
    threads: usize,
}

struct State<T> {
    items: VecDeque<T>,
    /// The number of the first of them.
    first: u64,
    ended: bool,
}

impl<T> Inbox<T> {
    pub(super) fn new(threads: usize) -> Inbox<T> {
        let state = State { items: VecDeque::new(), first: 0, ended: false };
        Inbox { state: Mutex::new(state), came: Condvar::new(), threads }
    }

    /// Adds the item of the next number.
    pub(super) fn put(&self, number: u64, item: T) {
        let mut state = self.state();
        debug_assert_eq!(number, state.first + state.items.len() as u64);
        state.items.push_back(item);
        drop(state);
        self.came.notify_one();
    }

    /// Says that no more items come.
    pub(super) fn end(&self) {
        self.state().ended = true;
        self.came.notify_all();
    }

    /// Waits for items and takes some that follow each other, with the number of the first; `None` at the end.
    pub(super) fn take(&self, into: &mut Vec<T>) -> Option<u64> {
        let waiting = |state: &mut State<T>| state.items.is_empty() && !state.ended;
        let mut state = self.came.wait_while(self.state(), waiting).unwrap_or_else(PoisonError::into_inner);
        // Half of a fair share: a thread that is slower than the others leaves them the rest.
        let some = state.items.len().div_ceil(2 * self.threads).min(MOST);
        let first = state.first;
        into.extend(state.items.drain(..some));
        state.first += some as u64;
        (some > 0).then_some(first)
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
