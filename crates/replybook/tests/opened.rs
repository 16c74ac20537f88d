//! Packs whose files are read when a reply needs them.

use std::fs;
use std::path::Path;

use replybook::{Case, ErrorKind, Pack, Playbook, check};
use tempfile::TempDir;

/// The folders that the built-in pack is made of.
const CLONE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn held() -> Playbook {
    Playbook::load([Pack::dir(CLONE).unwrap()]).unwrap()
}

fn opened() -> Playbook {
    Playbook::load([Pack::open(CLONE).unwrap()]).unwrap()
}

/// A pack with these files.
fn pack(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn over_builtin(folder: &Path) -> Playbook {
    Playbook::load([Pack::builtin(), Pack::open(folder).unwrap()]).unwrap()
}

fn case() -> Case {
    Case::new("cancel-order")
        .language("de")
        .fact("order_id", "NL-20417")
        .fact("dispatch", "not-dispatched")
        .fact("cancelled", true)
        .fact("refund", "49.90 EUR")
}

#[test]
fn an_opened_pack_answers_as_one_that_is_read_whole() {
    let (held, opened, builtin) = (held(), opened(), Playbook::builtin());
    for id in ["cancel-order", "complaint-quality", "invoice-request"] {
        for covering in builtin.covering_cases(id).unwrap().into_iter().step_by(9) {
            for language in ["de-AT", "en", "es-MX"] {
                for agent in ["en", "zh-Hans"] {
                    let case = covering.case.clone().language(language).agent_language(agent);
                    let reply = held.reply(&case).unwrap();
                    assert_eq!(opened.reply(&case).unwrap(), reply);
                    assert_eq!(builtin.reply(&case).unwrap(), reply);
                }
            }
        }
    }
}

#[test]
fn an_opened_pack_can_be_asked_for_all_that_it_has() {
    let (held, opened) = (held(), opened());
    assert!(opened.scenario_ids().eq(held.scenario_ids()));
    assert!(opened.channels().eq(held.channels()));
    assert!(opened.markets().eq(held.markets()));
    assert!(opened.languages().eq(held.languages()));
    let tags = |book: &Playbook| book.settings(&case()).into_iter().map(|setting| setting.language).collect::<Vec<_>>();
    assert_eq!(tags(&opened), tags(&held));
    let files = |book: &Playbook, id| {
        book.message(id).unwrap().into_iter().map(|message| (message.language, message.source)).collect::<Vec<_>>()
    };
    for id in ["letter-closing", "cancel-order-subject", "step-check-quantity-price"] {
        assert_eq!(files(&opened, id), files(&held, id));
        assert!(files(&opened, id).len() > 1);
    }
    let names = |book: &Playbook| {
        let cases = book.covering_cases("review-request").unwrap();
        cases.into_iter().map(|covering| covering.name).collect::<Vec<_>>()
    };
    assert_eq!(names(&opened), names(&held));
}

#[test]
fn a_check_of_an_opened_pack_looks_at_all_of_it() {
    let folder = pack(&[("templates/scenarios/greet/scenario.yaml", b"plays: [\n"), ("locales/de/greet.ftl", b"\xFF")]);
    let held = check([Pack::inspect(folder.path()).unwrap()]).findings;
    assert_eq!(check([Pack::open(folder.path()).unwrap()]).findings, held);
    assert!(held.iter().any(|finding| finding.rule == "unreadable-file"));
}

#[test]
fn only_what_a_reply_needs_is_read() {
    let folder = pack(&[
        ("locales/de/letter.ftl", "letter-closing = Herzliche Grüße\n".as_bytes()),
        ("locales/de/late-delivery.ftl", b"\xFF\xFE\xFD"),
        ("templates/scenarios/track-order/scenario.yaml", b"plays: [\n"),
        ("templates/channels/chat.yaml", b"\xFF\n"),
    ]);
    let book = over_builtin(folder.path());
    let body = book.reply(&case()).unwrap().message.unwrap().body;
    assert!(body.ends_with("Herzliche Grüße"), "{body}");

    let wrong = |case: Case| book.reply(&case).unwrap_err();
    let shown = |path: &str| format!("{}/{path}", folder.path().display());
    let error = wrong(Case::new("track-order").language("de"));
    assert_eq!(error.diagnostics()[0].file, shown("templates/scenarios/track-order/scenario.yaml"));
    let error = wrong(case().channel("chat"));
    assert_eq!(error.diagnostics()[0].rule, "unreadable-file");
    assert_eq!(error.diagnostics()[0].file, shown("templates/channels/chat.yaml"));
    let late = Playbook::builtin().covering_cases("late-delivery").unwrap().swap_remove(0).case;
    let error = wrong(late.language("de"));
    assert!(error.diagnostics().iter().any(|wrong| wrong.file == shown("locales/de/late-delivery.ftl")), "{error:#}");
}

#[test]
fn what_nothing_can_be_said_without_is_read_at_once() {
    for path in ["templates/facts.yaml", "templates/letter.yaml", "templates/layouts/mail.tera"] {
        let folder = pack(&[(path, b"\xFF\n")]);
        let error = Playbook::load([Pack::builtin(), Pack::open(folder.path()).unwrap()]).unwrap_err();
        assert_eq!(error.diagnostics()[0].rule, "unreadable-file", "{error:#}");
    }
    let folder = pack(&[("templates/pack.yaml", b"name: [\n")]);
    assert_eq!(Pack::open(folder.path()).unwrap_err().kind(), ErrorKind::InvalidPack);
    let folder = pack(&[("README.md", b"")]);
    assert_eq!(Pack::open(folder.path()).unwrap_err().kind(), ErrorKind::Unreadable);
}

#[test]
fn an_id_leads_nowhere_but_into_the_pack() {
    let folder =
        pack(&[("templates/scenarios/greet/scenario.yaml", b"title: Greets\n"), ("outside/scenario.yaml", b"a: 1\n")]);
    let book = over_builtin(folder.path());
    for id in ["../../outside", "greet/../greet", "./greet", "", ".", "..", "/", "greet/", "a\0b", &"x".repeat(5_000)] {
        let error = book.reply(&Case::new(id).language("en")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownScenario, "{id}");
    }
    let error = book.reply(&Case::new("great").language("en")).unwrap_err();
    assert!(format!("{error:#}").contains("did you mean `greet`?"), "{error:#}");
}

#[cfg(unix)]
#[test]
fn a_link_leads_nowhere_but_into_the_pack() {
    use std::os::unix::fs::symlink;

    let closing = "letter-closing = Herzliche Grüße\n".as_bytes();
    let outside = pack(&[("letter.ftl", closing)]);
    let wrong = |folder: &TempDir| {
        let error = over_builtin(folder.path()).reply(&case()).unwrap_err();
        assert!(format!("{error:#}").contains("a link that leads out of the pack"), "{error:#}");
    };
    let folder = pack(&[("locales/de/shared.ftl", b"")]);
    symlink(outside.path().join("letter.ftl"), folder.path().join("locales/de/letter.ftl")).unwrap();
    wrong(&folder);
    let folder = pack(&[("locales/en/shared.ftl", b"")]);
    symlink(outside.path(), folder.path().join("locales/de")).unwrap();
    wrong(&folder);

    let folder = pack(&[("locales/shared-by-all/letter.ftl", closing)]);
    symlink("shared-by-all", folder.path().join("locales/de")).unwrap();
    let body = over_builtin(folder.path()).reply(&case()).unwrap().message.unwrap().body;
    assert!(body.ends_with("Herzliche Grüße"), "{body}");
}
