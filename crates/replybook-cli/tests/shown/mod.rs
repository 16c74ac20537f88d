//! A command as its user sees it.

use assert_cmd::Command;

/// The exit code and both outputs.
pub fn shown(mut command: Command) -> String {
    let output = command.output().expect("the program starts");
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("it writes UTF-8"));
    let code = output.status.code().expect("nothing kills it");
    format!("exit {code}\n──── stdout\n{out}──── stderr\n{err}")
}
