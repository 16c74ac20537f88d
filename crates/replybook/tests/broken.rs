//! Packs with more than one broken file: all that is wrong is told in one run.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use replybook::{Case, ErrorKind, Pack, Playbook, check};
use tempfile::TempDir;

fn pack(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The rule and the place of each finding in a pack that is laid over the built-in one.
fn found(folder: &Path) -> Vec<String> {
    let report = check([Pack::builtin(), Pack::inspect(folder).unwrap()]);
    let shown = format!("{}/", folder.display());
    let place = |place: Option<&replybook::Place>| place.map_or(String::new(), |place| format!(":{}", place.line));
    let told = report.findings.iter().map(|finding| {
        format!("{} {}{}", finding.rule, finding.file.replace(&shown, ""), place(finding.place.as_ref()))
    });
    told.collect()
}

#[test]
fn everything_that_cannot_be_read_is_told_at_once() {
    let folder = pack(&[
        ("locales/de/letter.ftl", b"# voice: neutral\nletter-closing = Gr\xFC\xDFe\n"),
        ("locales/de/shared.ftl", b"shared-x = {\n"),
        ("templates/pack.yaml", b"name: a\nverison: 1.0.0\n"),
        ("templates/facts.yml", b"facts: {}\n"),
        ("templates/markets/FR.yaml", &[b'#'; (1 << 20) + 1]),
    ]);
    symlink("/etc/hostname", folder.path().join("locales/de/cancel-order.ftl")).unwrap();
    let wrong = [
        "unreadable-file locales/de/cancel-order.ftl",
        "shadowed-region locales/de/letter.ftl:2",
        "unreadable-file locales/de/letter.ftl:2",
        "fluent-syntax locales/de/shared.ftl:1",
        "unreadable-file templates/facts.yml",
        "unreadable-file templates/markets/FR.yaml",
        "yaml-syntax templates/pack.yaml:2",
    ];
    assert_eq!(found(folder.path()), wrong);

    let error = Pack::dir(folder.path()).unwrap_err();
    assert_eq!((error.kind(), error.diagnostics().len()), (ErrorKind::Unreadable, 5), "{error:#}");
    let loaded = Playbook::load([Pack::builtin(), Pack::inspect(folder.path()).unwrap()]);
    assert_eq!(loaded.unwrap_err().diagnostics().len(), 5);
}

#[test]
fn facts_that_cannot_be_read_do_not_hide_the_other_files() {
    let folder = pack(&[
        ("templates/facts.yaml", b"facts: {}\n"),
        ("templates/letter.yaml", b"closing: 5\n"),
        ("templates/layouts/mail.tera", b"{{ salutatoin }}"),
        ("templates/layouts/unused.tera", b"{% set x = 1 %}"),
        ("templates/layouts/part.tera", b"{{ block.text }}"),
        ("templates/layouts/whole.tera", b"{% for block in blocks %}{% include \"part.tera\" %}{% endfor %}"),
        ("templates/scenarios/cancel-order/scenario.yaml", b"title: a\n"),
        ("templates/odd/odd.yaml", b"a: &b c\n"),
        ("locales/zz/odd.ftl", b"odd"),
    ]);
    let broken = [
        "fluent-syntax locales/zz/odd.ftl:1",
        "invalid-declaration templates/facts.yaml",
        "layout-syntax templates/layouts/mail.tera:1",
        "layout-syntax templates/layouts/unused.tera:1",
        "yaml-syntax templates/letter.yaml:1",
        "yaml-syntax templates/odd/odd.yaml:1",
        "yaml-syntax templates/scenarios/cancel-order/scenario.yaml:1",
    ];
    assert_eq!(found(folder.path()), broken);
}

#[test]
fn a_broken_message_does_not_hide_those_around_it() {
    let folder = pack(&[(
        "locales/es/letter.ftl",
        b"saludo = x\n\nbroken\n\n# voice: neutral\nletter-signature = { $brand }\n    .short = {\n\n\
          # voice: neutral\nletter-closing = Adi\xC3\xB3s\n\ndespedida = y\n",
    )]);
    let wrong = [
        "misplaced-message locales/es/letter.ftl:1",
        "fluent-syntax locales/es/letter.ftl:3",
        "fluent-syntax locales/es/letter.ftl:7",
        "misplaced-message locales/es/letter.ftl:12",
    ];
    assert_eq!(found(folder.path()), wrong);

    // What is whole is found; a reply takes nothing that the file may have from the pack below.
    let book = Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap();
    assert!(book.message("letter-closing").unwrap().iter().any(|found| found.source.contains("Adi\u{f3}s")));
    let case = Case::new("cancel-order").language("es").received_at("2026-11-22T10:15:00Z");
    let case = case.fact("order_id", "NL-20417").fact("dispatch", "not-dispatched").fact("cancelled", false);
    assert_eq!(book.reply(&case).unwrap_err().kind(), ErrorKind::InvalidPack);
}

#[test]
fn a_pack_that_stands_alone_is_told_what_it_lacks() {
    let folder = pack(&[("locales/de/letter.ftl", b"letter-closing = Ahoi {\n")]);
    let report = check([Pack::inspect(folder.path()).unwrap()]);
    let told: Vec<String> =
        report.findings.iter().map(|finding| format!("{}: {}", finding.rule, finding.message)).collect();
    assert_eq!(
        told[1..],
        [
            "incomplete-pack: no pack declares its languages",
            "incomplete-pack: no pack has `templates/facts.yaml`",
            "incomplete-pack: no pack has `templates/letter.yaml`",
        ]
    );
    assert!(told[0].starts_with("fluent-syntax"), "{told:?}");
    assert_eq!(check([]).findings[0].message, "no pack was given");
}

#[test]
fn a_pack_without_the_one_below_is_told_that_alone() {
    let folder = pack(&[("templates/pack.yaml", b"name: nordlicht\nversion: 1.0.0\nover: builtin\n")]);
    let report = check([Pack::inspect(folder.path()).unwrap()]);
    let told: Vec<&str> = report.findings.iter().map(|finding| &*finding.message).collect();
    assert_eq!(told, ["the pack `nordlicht` is laid over `builtin`, which does not lie below it"]);
}

#[test]
fn a_file_in_utf_16_is_told_of_once() {
    let text = "letter-closing = Grüße\n".encode_utf16().flat_map(u16::to_le_bytes);
    let bytes: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text).collect();
    let folder = pack(&[("locales/de-AT/letter.ftl", &*bytes)]);
    let report = check([Pack::builtin(), Pack::inspect(folder.path()).unwrap()]);
    let told: Vec<&str> = report.findings.iter().map(|finding| &*finding.message).collect();
    assert_eq!(told[..1], ["the file is UTF-16"], "{told:?}");
    assert!(told.iter().all(|message| !message.contains("control")), "{told:?}");
}

#[test]
fn a_folder_that_is_no_pack_cannot_be_looked_at() {
    let folder = pack(&[("templates", b"a file")]);
    assert_eq!(Pack::inspect(folder.path()).unwrap_err().kind(), ErrorKind::Unreadable);
    assert_eq!(Pack::inspect("/no/such/folder").unwrap_err().kind(), ErrorKind::Unreadable);
}
