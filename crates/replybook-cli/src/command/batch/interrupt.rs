//! Ctrl-C, and the signal that services are ended with.

#[cfg(not(unix))]
pub use self::other::Interrupts;
#[cfg(unix)]
pub use self::unix::Interrupts;

/// The exit code of a program that a signal has ended, as shells have it.
const SIGNAL: u8 = 128;

#[cfg(unix)]
mod unix {
    use std::process;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU8, Ordering};
    use std::thread;

    use replybook::Stop;
    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    /// What has come in.
    pub struct Interrupts(Arc<AtomicU8>);

    impl Interrupts {
        /// Lets the first signal stop a batch, which writes what it has begun, and the second end the program.
        pub fn that_stop(stop: Stop) -> Interrupts {
            let received = Arc::new(AtomicU8::new(0));
            let interrupts = Interrupts(Arc::clone(&received));
            // A program that cannot listen is ended by the first signal, and `--resume` still goes on after its last line.
            if let Ok(mut signals) = Signals::new([SIGINT, SIGTERM]) {
                thread::spawn(move || {
                    for signal in &mut signals {
                        let code = super::SIGNAL + signal as u8;
                        if received.swap(code, Ordering::SeqCst) != 0 {
                            process::exit(code.into());
                        }
                        stop.stop();
                    }
                });
            }
            interrupts
        }

        /// The exit code if a signal has come.
        pub fn received(&self) -> Option<u8> {
            Some(self.0.load(Ordering::SeqCst)).filter(|code| *code != 0)
        }
    }
}

#[cfg(not(unix))]
mod other {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use replybook::Stop;

    /// What has come in.
    pub struct Interrupts(Arc<AtomicBool>);

    impl Interrupts {
        /// Lets the first Ctrl-C stop a batch, which writes what it has begun, and the second end the program.
        pub fn that_stop(stop: Stop) -> Interrupts {
            let received = Arc::new(AtomicBool::new(false));
            let interrupts = Interrupts(Arc::clone(&received));
            let _ = ctrlc::set_handler(move || {
                if received.swap(true, Ordering::SeqCst) {
                    std::process::exit(crate::failure::INTERRUPTED.into());
                }
                stop.stop();
            });
            interrupts
        }

        /// The exit code if Ctrl-C has come.
        pub fn received(&self) -> Option<u8> {
            self.0.load(Ordering::SeqCst).then_some(crate::failure::INTERRUPTED)
        }
    }
}
