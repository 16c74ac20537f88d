//! Standard input and output as the files that they are: unbuffered, with a size and a position where they have one.

use std::fs::File;
use std::io;
#[cfg(unix)]
use std::os::fd::AsFd;
#[cfg(windows)]
use std::os::windows::io::AsHandle;

pub fn input() -> io::Result<File> {
    file(&io::stdin())
}

pub fn output() -> io::Result<File> {
    file(&io::stdout())
}

#[cfg(unix)]
fn file(stream: &impl AsFd) -> io::Result<File> {
    Ok(stream.as_fd().try_clone_to_owned()?.into())
}

#[cfg(windows)]
fn file(stream: &impl AsHandle) -> io::Result<File> {
    Ok(stream.as_handle().try_clone_to_owned()?.into())
}
