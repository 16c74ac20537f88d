//! Results that wait for those before them.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Results on their way back into the order of their items, and how many may be under way.
pub(super) struct Outbox<R> {
    state: Mutex<State<R>>,
    /// One more item may be admitted, or none ever will.
    room: Condvar,
    /// The next result has come, or the end.
    came: Condvar,
    ahead: usize,
}

struct State<R> {
    /// A place for each item that was admitted and whose result was not fetched.
    places: VecDeque<Option<R>>,
    /// The number of the first of them.
    first: u64,
    /// No more items are admitted.
    ended: bool,
    /// Nobody fetches results any more.
    closed: bool,
}

/// What ends a batch early, whatever its results are.
pub(super) trait Halt: Send + Sync {
    fn halt(&self);
}

impl<R: Send> Halt for Outbox<R> {
    fn halt(&self) {
        self.end();
    }
}

impl<R> Outbox<R> {
    pub(super) fn new(ahead: usize) -> Outbox<R> {
        let state = State { places: VecDeque::new(), first: 0, ended: false, closed: false };
        Outbox { state: Mutex::new(state), room: Condvar::new(), came: Condvar::new(), ahead }
    }

    /// Waits for room, and numbers the next item; `None` if it is not wanted any more.
    pub(super) fn admit(&self) -> Option<u64> {
        let full = |state: &mut State<R>| state.places.len() >= self.ahead && !state.ended;
        let mut state = self.room.wait_while(self.state(), full).unwrap_or_else(PoisonError::into_inner);
        if state.ended {
            return None;
        }
        state.places.push_back(None);
        Some(state.first + state.places.len() as u64 - 1)
    }

    /// Says that no more items are admitted; the results of the others still come.
    pub(super) fn end(&self) {
        self.state().ended = true;
        self.wake();
    }

    /// Says that nobody fetches results any more.
    pub(super) fn close(&self) {
        let mut state = self.state();
        state.ended = true;
        state.closed = true;
        state.places.clear();
        drop(state);
        self.wake();
    }

    /// Takes over results that follow each other; `false` if nobody wants them.
    pub(super) fn put(&self, first: u64, results: &mut Vec<R>) -> bool {
        let mut state = self.state();
        if state.closed {
            return false;
        }
        let at = (first - state.first) as usize;
        for (place, result) in state.places.range_mut(at..).zip(results.drain(..)) {
            *place = Some(result);
        }
        drop(state);
        if at == 0 {
            self.came.notify_one();
        }
        true
    }

    /// Waits for the next result, and fetches it with those that follow; none at the end.
    pub(super) fn fetch(&self, into: &mut VecDeque<R>) {
        let waiting = |state: &mut State<R>| match state.places.front() {
            Some(place) => place.is_none(),
            None => !state.ended,
        };
        let mut state = self.came.wait_while(self.state(), waiting).unwrap_or_else(PoisonError::into_inner);
        while let Some(result) = state.places.front_mut().and_then(Option::take) {
            state.places.pop_front();
            state.first += 1;
            into.push_back(result);
        }
        drop(state);
        self.room.notify_one();
    }

    fn wake(&self) {
        self.room.notify_all();
        self.came.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State<R>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
