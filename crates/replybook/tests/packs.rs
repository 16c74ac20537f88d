//! Packs that are laid over the built-in one, and packs that are wrong.

use std::fs;
use std::path::Path;

use replybook::{Case, Customer, Error, ErrorKind, Pack, Playbook, Question, Reply, Severity};
use tempfile::TempDir;

/// A pack with these files.
fn pack(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        write(folder.path(), path, text);
    }
    folder
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn case() -> Case {
    Case::new("cancel-order")
        .language("de")
        .customer(Customer::new("Anna Müller").surname("Müller").gender("female"))
        .fact("order_id", "NL-20417")
        .fact("dispatch", "not-dispatched")
        .fact("cancelled", true)
        .fact("refund", "49.90 EUR")
}

fn over(files: &[(&str, &str)]) -> Result<Reply, Error> {
    let folder = pack(files);
    Playbook::load([Pack::builtin(), Pack::dir(folder.path())?])?.reply(&case())
}

#[track_caller]
fn told(files: &[(&str, &str)]) -> String {
    said(&over(files).expect_err("the pack is wrong"))
}

/// What an error says, with one name for the folder that is called otherwise each time.
fn said(error: &Error) -> String {
    let text = format!("{error:#}");
    let folder = std::env::temp_dir().join(".tmp").display().to_string();
    let mut parts = text.split(&folder);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |said, part| said + "my-pack" + part.find('/').map_or("", |at| &part[at..]))
}

/// A pack of one scenario, laid over the built-in one.
#[track_caller]
fn scenario(text: &str) -> Result<Reply, Error> {
    let folder = pack(&[
        ("templates/scenarios/greet/scenario.yaml", text),
        (
            "locales/en/greet.ftl",
            "greet-hello = Hello { $name }.\ngreet-count = { $count } things.\ngreet-item = { $item }\n",
        ),
    ]);
    let book = Playbook::load([Pack::builtin(), Pack::dir(folder.path())?])?;
    book.reply(&Case::new("greet").language("en").channel("chat").customer(Customer::new("Kim Brown")))
}

const HEAD: &str = "title: Greets\ngroup: order\ndepartment: sales\n";

#[test]
fn a_pack_changes_one_sentence() {
    let reply =
        over(&[("locales/de/letter.ftl", "# voice: neutral\nletter-closing = Herzliche Grüße aus Kiel\n")]).unwrap();
    let body = reply.message.unwrap().body;
    assert!(body.ends_with("\n\nHerzliche Grüße aus Kiel"), "{body}");
    assert!(body.starts_with("Sehr geehrte Frau Müller,\n\n"), "{body}");
}

#[test]
fn a_later_pack_goes_before_a_more_specific_region() {
    let folder = pack(&[("locales/de/letter.ftl", "letter-closing = Herzliche Grüße\n")]);
    let book = Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap();
    let body = book.reply(&case().market("CH")).unwrap().message.unwrap().body;
    assert!(body.ends_with("Herzliche Grüsse"), "the compiler writes ss for Switzerland: {body}");
}

#[test]
fn a_pack_replaces_a_layout_and_keeps_the_words() {
    let reply = over(&[(
        "templates/layouts/mail.tera",
        "{{ salutation }}\n{% for block in blocks %}\n> {{ block.text }}\n{% endfor %}\n{{ closing }}{% if signature %}{{ signature }}{% endif %}\n",
    )]);
    let body = reply.unwrap().message.unwrap().body;
    assert!(body.contains("\n> "), "{body}");
}

#[test]
fn the_reply_names_the_pack_and_its_content() {
    let plain = Playbook::builtin().reply(&case()).unwrap().pack;
    let brand = [
        ("templates/pack.yaml", "name: nordlicht\nversion: 1.2.0\nover: builtin\n"),
        ("locales/de/letter.ftl", "letter-closing = Herzliche Grüße\n"),
    ];
    let changed = over(&brand).unwrap().pack;
    assert_eq!(
        (plain.name.as_str(), changed.name.as_str(), changed.version.as_str()),
        ("builtin", "nordlicht", "1.2.0")
    );
    assert_eq!(plain.hash().len(), 64);
    assert_ne!(plain.hash(), changed.hash());
    assert_eq!(over(&brand).unwrap().pack.hash(), changed.hash());
}

#[test]
fn a_pack_reads_nothing_outside_its_folder() {
    let secret = pack(&[("secret.ftl", "letter-closing = the neighbour's\n")]);
    let folder = pack(&[("locales/de/shared.ftl", "")]);
    std::os::unix::fs::symlink(secret.path().join("secret.ftl"), folder.path().join("locales/de/letter.ftl")).unwrap();
    let error = Pack::dir(folder.path()).map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unreadable);
    insta::assert_snapshot!(said(&error), @"
    error[unreadable-file]: this is a link that leads out of the pack
     --> my-pack/locales/de/letter.ftl
    help: copy the file into the pack: what lies outside is never read
    ");

    let folder = pack(&[("locales/de/shared.ftl", "")]);
    std::os::unix::fs::symlink(secret.path(), folder.path().join("templates")).unwrap();
    assert_eq!(Pack::dir(folder.path()).map(|_| ()).unwrap_err().kind(), ErrorKind::Unreadable);

    let folder = pack(&[("locales/de/shared.ftl", "")]);
    std::os::unix::fs::symlink(folder.path().join("locales"), folder.path().join("locales/loop")).unwrap();
    assert_eq!(Pack::dir(folder.path()).map(|_| ()).unwrap_err().kind(), ErrorKind::Unreadable);
}

/// The built-in facts, with another line for one of them.
fn facts_with(name: &str, line: &str) -> String {
    let built_in = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/facts.yaml")).unwrap();
    let lines = built_in.lines().map(|old| match old.trim_start().strip_prefix(name) {
        Some(rest) if rest.starts_with(':') => format!("  {name}: {line}\n"),
        _ => format!("{old}\n"),
    });
    lines.collect()
}

#[test]
fn the_librarys_own_facts_stay_what_they_are() {
    for (name, line) in [
        ("name", "{ type: integer }"),
        ("party", "{ type: choice, of: [person, company] }"),
        ("tier", "{ type: text }"),
        ("agent_time_zone", "{ type: identifier }"),
        ("channel", "{ type: text }"),
        ("received_at", "{ type: text }"),
        ("return_days", "{ type: duration }"),
        ("delivered_on", "{ type: text }"),
        ("withdrawal_days", "{ type: integer, derived: yes }"),
        ("address_locked", "{ type: text, derived: yes }"),
        ("today", "{ type: date-time, derived: yes }"),
        ("window", "{ type: text, derived: yes }"),
        ("salutation_surname", "{ type: list, of: text, derived: yes }"),
        ("order_number", "{ type: integer, derived: yes }"),
    ] {
        let wrong = told(&[("templates/facts.yaml", &facts_with(name, line))]);
        assert!(wrong.contains(&format!("the library takes `{name}` for a")), "{name}: {wrong}");
    }
    insta::assert_snapshot!(told(&[("templates/facts.yaml", &facts_with("today", "{ type: date }"))]), @"
    error[invalid-declaration]: `today` follows from the other facts, and is never given
      --> my-pack/templates/facts.yaml:42:3
       |
    42 |   today: { type: date }
       |   ^^^^^
    help: write `derived: yes`
    ");
    assert!(over(&[("templates/facts.yaml", &facts_with("contacts", "{ type: text }"))]).is_ok());
}

#[test]
fn a_pack_declares_no_end_of_facts() {
    let mut facts = facts_with("", "");
    facts.extend((0..70_000).map(|number| format!("  f{number}: {{type: url}}\n")));
    facts.truncate((1 << 20) - 1);
    let facts = facts.rsplit_once('\n').unwrap().0;
    assert!(told(&[("templates/facts.yaml", facts)]).contains("at most 1000 common facts"));
    let list = "{ type: list, of: text, max: 70000 }";
    assert!(told(&[("templates/facts.yaml", &facts_with("tier", list))]).contains("a list has from 1 to 1000 items"));
}

#[test]
fn what_a_channel_supplies_is_a_common_fact() {
    let channel = |facts: &str| {
        told(&[(
            "templates/channels/email.yaml",
            &format!("name: E-mail\nlayout: {{ text: mail }}\nfacts: {{ {facts} }}\n"),
        )])
    };
    insta::assert_snapshot!(channel("return_day: 30"), @"
    error[unknown-fact]: `return_day` is no common fact
     --> my-pack/templates/channels/email.yaml:3:10
      |
    3 | facts: { return_day: 30 }
      |          ^^^^^^^^^^^^^^
    help: did you mean `return_days`?
    ");
    insta::assert_snapshot!(channel("return_days: a month"), @"
    error[invalid-declaration]: `a month` was given; it takes a whole number from 0 to 365
     --> my-pack/templates/channels/email.yaml:3:10
      |
    3 | facts: { return_days: a month }
      |          ^^^^^^^^^^^^^^^^^^^^
    ");
}

#[test]
fn a_market_names_what_is_known() {
    let market = |rest: &str| {
        let folder = pack(&[("templates/markets/DE.yaml", rest)]);
        let book = Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap();
        said(&book.reply(&case().market("DE")).expect_err("the market is wrong"))
    };
    insta::assert_snapshot!(market("languages: [de]\ncurrency: EUR\ntime_zones: [Europe/Berlin, Europe/Hamburg]\n"), @"
    error[invalid-declaration]: no time zone is called `Europe/Hamburg`
     --> my-pack/templates/markets/DE.yaml:3:29
      |
    3 | time_zones: [Europe/Berlin, Europe/Hamburg]
      |                             ^^^^^^^^^^^^^^
    help: write an IANA name, such as `Europe/Vienna`
    ");
    insta::assert_snapshot!(market("languages: [de]\ncurrency: DM\ntime_zones: []\n"), @"
    error[invalid-declaration]: `DM` is no currency of ISO 4217 that is in use; write a code such as `EUR`, `GBP`, `MXN` or `USD`
     --> my-pack/templates/markets/DE.yaml:2:1
      |
    2 | currency: DM
      | ^^^^^^^^^^^^
    ");
    insta::assert_snapshot!(market("languages: []\ncurrency: EUR\ntime_zones: []\n"), @"
    error[invalid-declaration]: a market has at least one language
     --> my-pack/templates/markets/DE.yaml:1:1
      |
    1 | languages: []
      | ^^^^^^^^^
    ");
}

#[test]
fn no_control_character_comes_from_a_pack() {
    let said = |text: &str| told(&[("locales/de/letter.ftl", &format!("letter-closing = Grüße{text}\n"))]);
    insta::assert_snapshot!(said(" \u{1b}[31m"), @"
    error[fluent-syntax]: a control character (U+001B) stands here
     --> my-pack/locales/de/letter.ftl:1:24
      |
    1 | letter-closing = Grüße �[31m
      |                        ^
    help: it would reach the customer: remove it
    ");
    insta::assert_snapshot!(said("{ \"\\u001B\" }"), @r#"
    error[fluent-syntax]: the escape stands for no character of a text
     --> my-pack/locales/de/letter.ftl:1:26
      |
    1 | letter-closing = Grüße{ "\u001B" }
      |                          ^^^^^^
    help: in a literal write `\\`, `\"`, or a character by its code: `\u00A0`, `\U01F642`
    "#);
    for text in ["\u{0}", "\rKiel", "\u{7f}", "\u{9b}", "{ \"\\u000A\" }"] {
        assert!(said(text).contains("charac"), "{text:?}");
    }
    let windows = over(&[("locales/de/letter.ftl", "letter-closing = Grüße\r\n    aus Kiel\r\n")]).unwrap();
    assert!(windows.message.unwrap().body.ends_with("\n\nGrüße\naus Kiel"));
    let layout = "{{ salutation }}\n{% for block in blocks %}{{ block.text }}{% endfor %}{{ closing }}\u{7}";
    insta::assert_snapshot!(told(&[("templates/layouts/mail.tera", layout)]), @"
    error[misplaced-part]: the layout writes a control character (U+0007)
     --> my-pack/templates/layouts/mail.tera
    help: it would reach the customer: remove it
    ");
}

#[test]
fn a_sentence_that_says_nothing_leaves_no_hole() {
    for (id, text) in [
        ("cancel-order-done", "{\"\"}"),
        ("cancel-order-subject-done", "{\" \"}"),
        ("cancel-order-done", "{\"\\u200B\"}"),
    ] {
        let wrong = told(&[("locales/de/cancel-order.ftl", &format!("{id} = {text}\n"))]);
        assert!(wrong.starts_with(&format!("the sentence `{id}` says nothing in de in this case")), "{wrong}");
    }
    let wrong = told(&[("locales/de/letter.ftl", "letter-closing = {\"\"}\n")]);
    assert!(wrong.contains("`letter-closing` says nothing"), "{wrong}");
}

#[test]
fn a_message_in_a_file_of_another_name() {
    insta::assert_snapshot!(told(&[("locales/de/cancel-order.ftl", "cancel-order-done = { thanks }\nthanks = Danke\n")]), @"
    error[unknown-reference]: no message is called `thanks`, and no file is called what it begins with
     --> my-pack/locales/de/cancel-order.ftl:1:23
      |
    1 | cancel-order-done = { thanks }
      |                       ^^^^^^
    help: a message's id begins with the name of its file
    ");
}

#[test]
fn a_playbook_is_proved_or_tells_what_is_wrong() {
    let load = |files: &[(&str, &str)]| {
        let folder = pack(files);
        let packs = [Pack::builtin(), Pack::dir(folder.path()).unwrap()];
        (Playbook::load(packs.clone()).is_ok(), Playbook::proved(packs).map(|_| ()))
    };
    let broken = load(&[("locales/de/letter.ftl", "letter-closing = { $nme\n")]);
    let (loads, Err(error)) = broken else { panic!("it is proved") };
    assert!(loads, "what is broken is first met by a reply");
    assert_eq!(error.kind(), ErrorKind::InvalidPack);
    assert!(error.diagnostics().iter().all(|diagnostic| diagnostic.severity == Severity::Error));
    assert!(said(&error).starts_with("error[fluent-syntax]: "), "{error}");
}

#[track_caller]
fn refused(folder: &TempDir) -> String {
    let error = Pack::dir(folder.path()).map(|_| ()).expect_err("the pack cannot be read");
    assert_eq!(error.kind(), ErrorKind::Unreadable, "{error:#}");
    said(&error)
}

#[test]
fn what_is_no_file_is_not_waited_for() {
    let folder = pack(&[("locales/de/letter.ftl", "")]);
    let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("locales/de/shared.ftl")).unwrap();
    assert!(refused(&folder).contains("this is neither a file nor a folder\n --> my-pack/locales/de/shared.ftl"));
}

#[test]
fn links_that_multiply_a_folder_come_to_an_end() {
    let folder = pack(&[("locales/8/letter.ftl", "")]);
    for level in 1..8 {
        fs::create_dir(folder.path().join(format!("locales/{level}"))).unwrap();
        for link in 0..12 {
            let to = format!("../{}", level + 1);
            std::os::unix::fs::symlink(to, folder.path().join(format!("locales/{level}/{link}"))).unwrap();
        }
    }
    assert!(refused(&folder).contains("the pack has more than 1600000 files"));
}

#[test]
fn links_that_multiply_a_file_come_to_an_end() {
    let folder = pack(&[("locales/de/0.ftl", &"#".repeat(1 << 20))]);
    for link in 1..=128 {
        std::os::unix::fs::symlink("0.ftl", folder.path().join(format!("locales/de/{link}.ftl"))).unwrap();
    }
    assert!(refused(&folder).contains("the pack has more than 4096 MiB with this file"));
}

#[test]
fn what_editors_keep_beside_a_file_is_left_alone() {
    let folder = pack(&[("locales/de/letter.ftl", "letter-closing = Ahoi\n")]);
    std::os::unix::fs::symlink("somebody@somewhere.1", folder.path().join("locales/de/.#letter.ftl")).unwrap();
    fs::write(folder.path().join("locales/de/._letter.ftl"), b"\xFF").unwrap();
    assert!(Pack::dir(folder.path()).is_ok());
}

#[test]
fn a_pack_declares_languages_without_their_regions() {
    insta::assert_snapshot!(told(&[("templates/pack.yaml", "name: a\nversion: 1.0.0\nlanguages: [de, de-AT]\n")]), @"
    error[invalid-declaration]: `de-AT` cannot be a language of replies
     --> my-pack/templates/pack.yaml:3:17
      |
    3 | languages: [de, de-AT]
      |                 ^^^^^
    help: write the language alone, as in `de`; what differs in a region lies in `locales/de-AT/`
    ");
    for odd in ["''", "DE", "und", "x", "'de '"] {
        let manifest = format!("name: a\nversion: 1.0.0\nlanguages: [{odd}]\n");
        assert!(told(&[("templates/pack.yaml", &manifest)]).contains("cannot be a language"), "{odd}");
    }
}

#[test]
fn a_folder_that_is_no_pack() {
    let folder = pack(&[("readme.txt", "")]);
    let error = Pack::dir(folder.path()).map(|_| ()).unwrap_err();
    assert!(error.to_string().contains("neither `templates/` nor `locales/`"), "{error}");
    assert_eq!(Pack::dir("/no/such/folder").map(|_| ()).unwrap_err().kind(), ErrorKind::Unreadable);
}

#[test]
fn a_file_over_one_mebibyte() {
    let long = format!("letter-closing = {}\n", "x".repeat(1 << 20));
    insta::assert_snapshot!(told(&[("locales/de/letter.ftl", &long)]), @"
    error[unreadable-file]: the file has 1048594 bytes; at most 1048576 are read
     --> my-pack/locales/de/letter.ftl
    ");
}

#[test]
fn a_file_that_is_no_utf_8() {
    let folder = pack(&[]);
    fs::create_dir_all(folder.path().join("locales/de")).unwrap();
    fs::write(folder.path().join("locales/de/letter.ftl"), b"letter-closing = \xff\n").unwrap();
    let error = Pack::dir(folder.path()).map(|_| ()).unwrap_err();
    insta::assert_snapshot!(said(&error), @"
    error[unreadable-file]: byte 18 is no UTF-8
     --> my-pack/locales/de/letter.ftl:1:18
      |
    1 | letter-closing = �
      |                  ^
    help: save the file as UTF-8
    ");
}

#[test]
fn a_pack_over_one_that_is_not_there() {
    let error = over(&[("templates/pack.yaml", "name: a\nversion: 1.0.0\nover: nordlicht\n")]).unwrap_err();
    insta::assert_snapshot!(said(&error), @"
    error[incomplete-pack]: the pack `a` is laid over `nordlicht`, which does not lie below it
     --> my-pack/templates/pack.yaml:3:1
      |
    3 | over: nordlicht
      | ^^^^^^^^^^^^^^^
    help: load `nordlicht` first
    ");
}

#[test]
fn an_unknown_key_in_a_pack() {
    insta::assert_snapshot!(told(&[("templates/pack.yaml", "name: a\nversion: 1.0.0\nlanguage: [de]\n")]), @"
    error[yaml-syntax]: `language` is no key here
     --> my-pack/templates/pack.yaml:3:1
      |
    3 | language: [de]
      | ^^^^^^^^
    help: did you mean `languages`?
    ");
}

#[test]
fn a_sentence_that_does_not_parse() {
    insta::assert_snapshot!(told(&[("locales/de/letter.ftl", "letter-closing = Grüße {\n")]), @r#"
    error[fluent-syntax]: a fact, a message, a term, a function or a literal is expected here
     --> my-pack/locales/de/letter.ftl:1:25
      |
    1 | letter-closing = Grüße {
      |                         ^
    help: write `{ $fact }`, `{ message }`, `{ -term }`, `{ NUMBER($fact) }` or `{ "text" }`; an empty text is `{ "" }`
    "#);
}

#[test]
fn a_sentence_that_names_an_unknown_fact() {
    insta::assert_snapshot!(told(&[("locales/de/letter.ftl", "letter-closing = Grüße von { $agnt }\n")]), @"
    error[unknown-fact]: no fact is called `$agnt`
     --> my-pack/locales/de/letter.ftl:1:30
      |
    1 | letter-closing = Grüße von { $agnt }
      |                              ^^^^^
    help: did you mean `$agent`?
    ");
}

#[test]
fn a_sentence_that_names_a_fact_nobody_gave() {
    insta::assert_snapshot!(told(&[("locales/de/letter.ftl", "letter-closing = Grüße von { $agent }\n")]), @"
    `cancel-order` needs 1 more fact: agent
      agent: Who signs the reply? (a text on one line, at most 60 characters; for example: Jana Petersen)
    help: the sentence `letter-closing` names it; a sentence that can do without is said `when` the fact is given
    ");
}

#[test]
fn nesting_that_would_overflow_a_parsers_stack() {
    let deep = format!("letter-closing = {}\n", "{".repeat(100_000));
    insta::assert_snapshot!(told(&[("locales/de/letter.ftl", &deep)]).chars().take(308).collect::<String>(), @"
    error[fluent-syntax]: placeables are nested too deep
     --> my-pack/locales/de/letter.ftl:1:82
      |
    1 | …{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{…
      |                                                   ^
    help: `{` and `(` may stand in each other 64 deep;
    ");
    let deep = format!("{HEAD}plays: {}\n", "[".repeat(100_000));
    assert_eq!(scenario(&deep).unwrap_err().kind(), ErrorKind::InvalidPack);
}

#[test]
fn a_bomb_of_aliases() {
    let mut text = HEAD.to_owned();
    text += "plays: &a [x, x]\nfacts: *a\n";
    insta::assert_snapshot!(said(&scenario(&text).unwrap_err()), @"
    error[yaml-syntax]: anchors and aliases (`&name`, `*name`) are not read
     --> my-pack/templates/scenarios/greet/scenario.yaml:4:8
      |
    4 | plays: &a [x, x]
      |        ^^^^
    help: write the value out
    ");
}

#[test]
fn a_duplicate_key() {
    let text = format!("{HEAD}title: Twice\nplays: [{{ play: a }}]\n");
    insta::assert_snapshot!(said(&scenario(&text).unwrap_err()), @"
    error[yaml-syntax]: the key `title` is given twice
     --> my-pack/templates/scenarios/greet/scenario.yaml:4:1
      |
    4 | title: Twice
      | ^^^^^
    help: leave one of the two out
    ");
}

#[test]
fn an_unknown_key_in_a_play() {
    let text = format!("{HEAD}plays:\n  - play: a\n    whne: {{ mood: angry }}\n");
    insta::assert_snapshot!(said(&scenario(&text).unwrap_err()), @"
    error[yaml-syntax]: `whne` is no key here
     --> my-pack/templates/scenarios/greet/scenario.yaml:6:5
      |
    6 |     whne: { mood: angry }
      |     ^^^^
    help: did you mean `when`?
    ");
}

#[test]
fn a_condition_on_an_unknown_member() {
    let text = format!("{HEAD}plays:\n  - play: a\n    when: {{ mood: angy }}\n    say: {{ answer: greet-hello }}\n");
    insta::assert_snapshot!(said(&scenario(&text).unwrap_err()), @"
    error[invalid-condition]: `angy` was given; the fact takes one of calm, angry, rational, disappointed
     --> my-pack/templates/scenarios/greet/scenario.yaml:6:13
      |
    6 |     when: { mood: angy }
      |             ^^^^^^^^^^
    help: did you mean `angry`?
    ");
}

#[test]
fn a_fact_that_shadows_a_common_one() {
    let text = format!("{HEAD}facts: {{ mood: {{ type: text }} }}\nplays: [{{ play: a }}]\n");
    insta::assert_snapshot!(said(&scenario(&text).unwrap_err()), @"
    error[invalid-declaration]: `mood` is a common fact; a scenario does not declare it again
     --> my-pack/templates/scenarios/greet/scenario.yaml:4:10
      |
    4 | facts: { mood: { type: text } }
      |          ^^^^
    help: write `require: [mood]` if every case must have it
    ");
}

#[test]
fn sections_out_of_order() {
    let text =
        format!("{HEAD}plays:\n  - play: a\n    say:\n      answer: greet-hello\n      acknowledge: greet-hello\n");
    insta::assert_snapshot!(said(&scenario(&text).unwrap_err()), @"
    error[invalid-declaration]: `acknowledge` stands too late
     --> my-pack/templates/scenarios/greet/scenario.yaml:8:7
      |
    8 |       acknowledge: greet-hello
      |       ^^^^^^^^^^^^^^^^^^^^^^^^
    help: the order is: acknowledge, empathise, answer, offer, next, close
    ");
}

#[test]
fn a_bound_that_nothing_is_held_to() {
    for (declared, wrong) in [
        ("type: money, max: 5", "this type has no `max`"),
        ("type: text, min: 5", "only an integer has a `min`"),
        ("type: text, max: 0", "a length is at least 1"),
        ("type: integer, min: 5, max: 1", "`min` is above `max`"),
        ("type: date, default: { after: 24 hours }", "a date lies days after the message"),
    ] {
        let text = format!("{HEAD}facts: {{ x: {{ {declared} }} }}\nplays: [{{ play: a }}]\n");
        let error = scenario(&text).unwrap_err();
        assert!(error.to_string().ends_with(wrong), "{error}");
        assert!(said(&error).contains("--> my-pack/templates/scenarios/greet/scenario.yaml:4:"), "{error}");
    }
}

#[test]
fn what_is_wrong_in_the_letter_is_told_where_it_stands() {
    let text = "salutation:\n  - { say: letter-closing, when: { moood: angry } }\n";
    insta::assert_snapshot!(told(&[("templates/letter.yaml", text)]), @"
    error[unknown-fact]: no fact is called `moood`
     --> my-pack/templates/letter.yaml:2:36
      |
    2 |   - { say: letter-closing, when: { moood: angry } }
      |                                    ^^^^^^^^^^^^
    help: did you mean `mood`?
    ");
}

#[test]
fn no_play_for_a_case_shows_its_facts() {
    let text = format!(
        "{HEAD}facts:\n  size: {{ type: choice, of: [s, m] , default: s }}\n  colour: {{ type: text }}\nplays:\n  - play: a\n    when: {{ size: m }}\n    say: {{ answer: greet-hello }}\n"
    );
    insta::assert_snapshot!(said(&scenario(&text).unwrap_err()), @"
    no play of `greet` answers this case: size: s, colour missing
    help: a last play without `when` answers whatever the others leave
    ");
}

#[test]
fn no_play_for_a_case_shows_the_common_facts_that_would_decide() {
    let text = format!("{HEAD}plays:\n  - play: a\n    when: {{ mood: angry }}\n    say: {{ answer: greet-hello }}\n");
    assert_eq!(scenario(&text).unwrap_err().to_string(), "no play of `greet` answers this case: mood: calm");
}

#[test]
fn choices_lists_and_days_that_nobody_gave_are_missing_together() {
    let text = format!(
        "{HEAD}facts:\n  kind: {{ type: choice, of: [a, b] }}\n  items: {{ type: list, of: text }}\n  count: {{ type: integer }}\n  day: {{ type: date }}\n  need: {{ type: text }}\nplays:\n  - play: a\n    needs: [need]\n    say:\n      answer: [{{ say: greet, by: kind }}, {{ say: greet-item, each: items }}, greet-count]\n    follow_up: {{ on: day }}\n"
    );
    let error = scenario(&text).unwrap_err();
    let mut names: Vec<&str> = error.missing().iter().map(|missing| missing.any_of[0].name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["count", "day", "items", "kind", "need"], "{error:#}");
}

#[test]
fn what_follows_from_a_missing_fact_is_not_asked_for() {
    let text = format!(
        "{HEAD}facts:\n  order_id: {{ type: identifier, required: true }}\nplays:\n  - play: a\n    say: {{ answer: greet-order }}\n"
    );
    let words = "greet-order = Your order is { $order_number }, { $days_since_delivery } days old.\n";
    let folder = pack(&[("templates/scenarios/greet/scenario.yaml", &text), ("locales/en/greet.ftl", words)]);
    let book = Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap();
    let missing = |case: Case| book.reply(&case).unwrap_err().missing().to_vec();
    let names = |case| missing(case).iter().map(|missing| missing.any_of[0].name.clone()).collect::<Vec<_>>();
    let case = || Case::new("greet").language("en").channel("chat");
    assert_eq!(names(case()), ["order_id"]);
    assert_eq!(names(case().fact("delivered_on", "2026-11-20")), ["order_id", "received_at"]);
}

#[test]
fn a_channel_or_a_market_left_blank_is_the_default_one() {
    let text = format!(
        "{HEAD}facts:\n  count: {{ type: integer, default: 2 }}\nplays:\n  - play: here\n    when: {{ channel: chat, withdrawal_days: given }}\n    say: {{ answer: greet-count }}\n  - play: there\n    say: {{ answer: greet-hello }}\n"
    );
    let facts = facts_with("channel", "{ type: choice, of: [email, chat], default: chat }");
    let facts = facts
        .replace("of: [AR, AT, BR, CA, CH, CL, DE, ES, GB, IN, JP, KR, MX, RU, UA, US]", "of: [DE, US], default: DE");
    let folder = pack(&[
        ("templates/facts.yaml", &facts),
        ("templates/scenarios/greet/scenario.yaml", &text),
        ("locales/en/greet.ftl", "greet-hello = Hello.\ngreet-count = { $count } things.\n"),
    ]);
    let book = Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap();
    let case = || Case::new("greet").language("en");
    for case in [
        case(),
        case().channel(" ").market(""),
        case().fact("channel", "").fact("market", Option::<&str>::None),
        case().channel("chat").fact("market", "\u{200B}"),
    ] {
        let reply = book.reply(&case).unwrap();
        assert_eq!(reply.answers[0].play, "here");
        assert_eq!(reply.message.unwrap().channel, "chat");
    }
}

#[test]
fn a_case_is_on_some_channel() {
    let facts = facts_with("channel", "{ type: choice, of: [email, chat] }");
    assert!(
        Playbook::load([Pack::builtin(), Pack::dir(pack(&[("templates/facts.yaml", &facts)]).path()).unwrap()]).is_ok()
    );
    let none = facts_with("channel", "{ type: choice, of: [amazon, chat] }");
    let wrong = told(&[("templates/facts.yaml", &none)]);
    assert!(wrong.contains("a case that names no channel has none"), "{wrong}");
}

#[test]
fn days_beyond_counting_are_still_days() {
    let text = format!(
        "{HEAD}plays:\n  - play: none\n    when: {{ window: none }}\n    say: {{ answer: greet-none }}\n  - play: open\n    say: {{ answer: greet-open }}\n"
    );
    let folder = pack(&[
        ("templates/facts.yaml", &facts_with("return_days", "{ type: integer }")),
        ("templates/scenarios/greet/scenario.yaml", &text),
        ("locales/en/greet.ftl", "greet-none = No.\ngreet-open = Yes.\n"),
    ]);
    let book = Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap();
    let text = "{ scenario: greet, language: en, channel: chat, seller: { return_days: 5000000000 } }";
    let case = Case::from_text("case.yaml", text).unwrap();
    assert_eq!(book.reply(&case).unwrap().answers[0].play, "open");
}

#[test]
fn a_say_that_says_nothing() {
    for say in ["{}", "{ answer: [] }"] {
        let text = format!("{HEAD}plays:\n  - play: a\n    say: {say}\n");
        let error = scenario(&text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidPack);
        assert!(error.to_string().ends_with("nothing is said here"), "{error}");
    }
}

#[test]
fn a_list_that_two_answers_share_is_said_once() {
    let text = format!(
        "{HEAD}facts: {{ items: {{ type: list, of: text }} }}\nplays:\n  - play: a\n    say: {{ answer: [greet-hello, {{ say: greet-item, each: items }}] }}\n"
    );
    let folder = pack(&[
        ("templates/scenarios/greet/scenario.yaml", &text),
        ("locales/en/greet.ftl", "greet-hello = Take these:\ngreet-item = { $item }\n"),
    ]);
    let book = Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap();
    let said = |items: &[&str], more: &[&str]| {
        let case = Case::new("greet").language("en").channel("chat").fact("items", items);
        let case = case.also(Question::new("greet").fact("items", more));
        book.reply(&case).unwrap().message.unwrap().body
    };
    assert_eq!(said(&["x", "x"], &["x", "x"]).matches(" x").count(), 2);
    assert_eq!(said(&["x"], &["x", "y"]).matches(" x").count(), 2);
}

#[test]
fn a_play_that_says_nothing_in_a_case() {
    let text =
        format!("{HEAD}plays:\n  - play: a\n    say: {{ answer: {{ say: greet-hello, when: {{ mood: angry }} }} }}\n");
    insta::assert_snapshot!(said(&scenario(&text).unwrap_err()), @"
    the play `a` of `greet` says nothing in this case
    help: give it a sentence without a condition, or no `say` at all
    ");
}

#[test]
fn a_message_that_does_not_exist() {
    let text = format!("{HEAD}plays:\n  - play: a\n    say: {{ answer: greet-helo }}\n");
    insta::assert_snapshot!(said(&scenario(&text).unwrap_err()), @"
    error[missing-message]: no message is called `greet-helo` in the greet.ftl of en
     --> my-pack/locales/en/greet.ftl
    help: did you mean `greet-hello`?
    ");
}

#[test]
fn one_broken_scenario_does_not_stop_the_others() {
    let folder = pack(&[("templates/scenarios/greet/scenario.yaml", "title: [")]);
    let book = Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap();
    assert!(book.reply(&case()).is_ok());
    assert_eq!(book.reply(&Case::new("greet").language("en")).unwrap_err().kind(), ErrorKind::InvalidPack);
}

#[test]
fn a_layout_for_text_never_makes_html() {
    let text = "name: e-mail\nlayout: { text: mail, html: mail }\nsubject: yes\n";
    insta::assert_snapshot!(told(&[("templates/channels/email.yaml", text)]), @"
    error[invalid-declaration]: `mail` is no layout for html
     --> my-pack/templates/channels/email.yaml:2:23
      |
    2 | layout: { text: mail, html: mail }
      |                       ^^^^^^^^^^
    help: a layout for HTML is called `…-html`
    ");
}

#[test]
fn a_brand_sets_the_channel_and_the_market_that_its_cases_leave_out() {
    let facts = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/facts.yaml")).unwrap();
    let changed =
        facts.replace("default: email", "default: amazon").replace("of: [AR, AT,", "default: AT, of: [AR, AT,");
    assert_ne!(facts, changed);
    let message = over(&[("templates/facts.yaml", &changed)]).unwrap().message.unwrap();
    assert_eq!((message.channel.as_str(), message.language.used.as_str()), ("amazon", "de-AT"));
}
