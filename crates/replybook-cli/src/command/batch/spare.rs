//! Buffers that have served, and serve again.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The most room that a buffer is kept with, in bytes: one that a very long line has filled goes.
const LARGEST: usize = 1 << 20;

/// Buffers on their way back, from the threads that empty them to those that fill them.
///
/// Memory that goes back to the system with each block comes again page by page, and all threads wait for it.
#[derive(Clone, Default)]
pub struct Spare(Arc<Mutex<Vec<Vec<u8>>>>);

impl Spare {
    /// An empty buffer.
    pub fn take(&self) -> Vec<u8> {
        self.buffers().pop().unwrap_or_default()
    }

    pub fn give_back(&self, mut buffer: Vec<u8>) {
        if buffer.capacity() <= LARGEST {
            buffer.clear();
            self.buffers().push(buffer);
        }
    }

    fn buffers(&self) -> MutexGuard<'_, Vec<Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
