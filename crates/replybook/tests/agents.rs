//! What the agent gets beside the message, in the language that the agent reads.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use replybook::{Case, Department, Directness, Error, ErrorKind, Pack, Playbook, Question, Reply, check};
use tempfile::TempDir;

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/defects/base");

const MANIFEST: &str = "name: agents\nversion: 1.0.0\nover: base\nagent_languages: [en, zh-Hans]\n";
const GERMANY: &str = "languages: [de, en]
currency: EUR
time_zones: [Europe/Berlin]
directness: direct
address: Sie, surname and title.
payment: Invoice and PayPal are common.
avoid: Exclamation marks.
";
const CHINESE: &str = "-agent-shop = 本店
title-gift-wrap = 客户要求礼品包装
title-late-parcel = 客户投诉包裹延误
because-gift-wrap-too-late = 已发出的包裹不再拆开
because-gift-wrap-costs = 包装收费，{ -agent-shop }先收款
because-gift-wrap-free = 包装免费
because-late-parcel-delayed = 承运商已告知延误多久
because-late-parcel-searching = 没有人知道包裹在哪里
ask-gift-wrap-order_id = 是哪个订单？
ask-gift-wrap-dispatch = 已经出库了吗？
ask-gift-wrap-parcels = 要包装几个包裹？
ask-gift-wrap-fee = 包装费是多少？
ask-gift-wrap-card = 客户要附卡片吗？
ask-late-parcel-order_id = 是哪个订单？
ask-late-parcel-cause = 为什么延误？
ask-late-parcel-delay = 延误多久？
step-take-fee = 收取包装费{ $fee }。
step-wrap-order = { $parcels ->
    [1] 请人包装订单。
   *[other] 请人包装{ $parcels }个包裹。
}
step-ask-carrier = 询问承运商包裹在哪里。
department-warehouse = 仓库
department-logistics = 物流
market-de-address = 用“Sie”，称呼姓氏和头衔。
market-de-payment = 常用发票付款和PayPal。
market-de-avoid = 感叹号。
";

/// The questions for the common facts, each with its name: what is asked for does not matter here.
fn common() -> String {
    let facts = fs::read_to_string(Path::new(BASE).join("templates/facts.yaml")).unwrap();
    let asked = facts.lines().filter(|line| line.contains("ask:"));
    let names = asked.filter_map(|line| line.trim().split_once(':')).map(|(name, _)| name);
    names.map(|name| format!("ask-{name} = 共同：{name}？\n")).collect()
}

/// A pack over the small one, which speaks Chinese to its agents.
fn pack(chinese: &str) -> (TempDir, [Pack; 2]) {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [
        ("templates/pack.yaml", MANIFEST),
        ("templates/markets/DE.yaml", GERMANY),
        ("locales/zh-Hans/agent.ftl", chinese),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let packs = [Pack::dir(BASE).unwrap(), Pack::dir(folder.path()).unwrap()];
    (folder, packs)
}

fn whole() -> Playbook {
    Playbook::proved(pack(&(CHINESE.to_owned() + &common())).1).unwrap_or_else(|error| panic!("{error:#}"))
}

fn without(line: &str) -> Playbook {
    let all = CHINESE.to_owned() + &common();
    let rest: String = all.split_inclusive('\n').filter(|other| !other.starts_with(line)).collect();
    assert_ne!(rest, all, "no line begins with {line}");
    Playbook::load(pack(&rest).1).unwrap()
}

fn wrapped() -> Case {
    Case::new("gift-wrap")
        .language("en")
        .market("DE")
        .received_at("2026-11-22T10:15:00Z")
        .fact("order_id", "NL-1")
        .fact("dispatch", "not-dispatched")
        .fact("fee", "3.50 EUR")
        .fact("parcels", 2)
}

fn for_agent(reply: &Reply) -> serde_json::Value {
    let mut all = serde_json::to_value(reply).unwrap();
    let all = all.as_object_mut().unwrap();
    all.retain(|key, _| key == "answers" || key == "market");
    all.values().cloned().collect()
}

#[test]
fn the_agent_reads_the_language_that_the_case_names() {
    let reply = whole().reply(&wrapped().agent_language("zh-Hans")).unwrap();
    insta::assert_json_snapshot!(for_agent(&reply));
    assert_eq!(reply.message, whole().reply(&wrapped()).unwrap().message, "the customer reads the same");
}

#[test]
fn without_a_name_the_agent_reads_the_first_language_of_the_pack() {
    let reply = whole().reply(&wrapped()).unwrap();
    insta::assert_json_snapshot!(for_agent(&reply));
    assert_eq!(whole().agent_languages().collect::<Vec<_>>(), ["en", "zh-Hans"]);
}

#[test]
fn a_reader_from_a_country_is_given_the_language_that_is_read_there() {
    let title = |tag: &str| whole().reply(&wrapped().agent_language(tag)).unwrap().answers[0].title.clone();
    assert_eq!(title("zh-CN"), "客户要求礼品包装");
    assert_eq!(title(" zh "), "客户要求礼品包装");
    assert_eq!(title("en-GB"), "The customer asks to have an order gift-wrapped");
}

#[test]
fn a_language_that_no_agent_reads_is_an_error_that_names_those_there_are() {
    let told = |tag: &str| {
        let error = whole().reply(&wrapped().agent_language(tag)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownLanguage);
        format!("{error:#}")
    };
    insta::assert_snapshot!(told("zh-TW"), @"
    nothing is written for agents in `zh-TW`
    help: there are: en, zh-Hans
    ");
    insta::assert_snapshot!(told("Chinese, please"), @"
    `Chinese, please` names no language
    help: write a BCP 47 tag, such as `de` or `es-MX`
    ");
    assert_eq!(whole().scenario_in("gift-wrap", "fr").unwrap_err().kind(), ErrorKind::UnknownLanguage);
    assert_eq!(whole().department(Department::Sales, Some("fr")).unwrap_err().kind(), ErrorKind::UnknownLanguage);
}

fn asks(error: &Error) -> Vec<&str> {
    assert_eq!(error.kind(), ErrorKind::MissingFacts, "{error:#}");
    error.missing().iter().flat_map(|fact| &fact.any_of).map(|fact| fact.ask.as_deref().unwrap()).collect()
}

#[test]
fn what_is_missing_is_asked_for_in_the_agents_language() {
    let late = Question::new("late-parcel").fact("order_id", "NL-1");
    let case =
        Case::new("gift-wrap").language("de").agent_language("zh-Hans").fact("dispatch", "dispatched").also(late);
    let error = whole().reply(&case).unwrap_err();
    assert_eq!(asks(&error), ["共同：next_news_by？", "为什么延误？", "是哪个订单？"]);
    // A question that nobody has translated is no reason to hide what is missing.
    let error = without("ask-late-parcel-cause").reply(&case).unwrap_err();
    assert_eq!(asks(&error), ["共同：next_news_by？", "Why is it late?", "是哪个订单？"]);
}

#[test]
fn a_scenario_is_shown_in_the_agents_language() {
    let book = whole();
    let chinese = book.scenario_in("gift-wrap", "zh-CN").unwrap();
    assert_eq!(chinese.title, "客户要求礼品包装");
    assert_eq!(chinese.facts[0].ask.as_deref(), Some("是哪个订单？"));
    assert_eq!(chinese.plays[1].because.as_deref(), Some("包装收费，本店先收款"));
    let english = book.scenario("gift-wrap").unwrap();
    assert_eq!(english.title, "The customer asks to have an order gift-wrapped");
    assert_eq!(english.plays[2].because.as_deref(), Some("the wrapping costs nothing"));
}

#[test]
fn a_department_has_a_word_in_every_language() {
    assert_eq!(whole().department(Department::Warehouse, None).unwrap(), "Warehouse");
    assert_eq!(whole().department(Department::Warehouse, Some("zh-Hans")).unwrap(), "仓库");
    for department in Department::ALL {
        assert!(!Playbook::builtin().department(department, None).unwrap().is_empty());
        assert_eq!(serde_json::to_value(department).unwrap(), department.name());
    }
}

#[test]
fn the_notes_of_a_market_are_shared_between_replies() {
    let book = whole();
    let notes = |case: &Case| book.reply(case).unwrap().market.unwrap();
    assert!(Arc::ptr_eq(&notes(&wrapped()), &notes(&wrapped())));
    assert!(!Arc::ptr_eq(&notes(&wrapped()), &notes(&wrapped().agent_language("zh-Hans"))));
    let states = notes(&wrapped().market("US"));
    assert_eq!((states.id.as_str(), states.directness, &states.avoid), ("US", Directness::Direct, &None));
    let mut nowhere = wrapped();
    nowhere.market = None;
    assert_eq!(book.reply(&nowhere).unwrap().market, None);
}

/// As with the customer's: what is not there is never replaced in silence.
#[test]
fn what_nobody_has_translated_is_an_error_of_the_replies_that_need_it() {
    let chinese = wrapped().agent_language("zh-Hans");
    for line in ["title-gift-wrap", "because-gift-wrap-costs", "step-take-fee", "market-de-avoid"] {
        let book = without(line);
        let error = book.reply(&chinese).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidPack, "{error:#}");
        assert!(error.to_string().contains(line) && error.to_string().contains("zh-Hans"), "{error:#}");
        assert!(book.reply(&wrapped()).is_ok());
    }
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("templates")).unwrap();
    fs::write(folder.path().join("templates/pack.yaml"), MANIFEST).unwrap();
    let book = Playbook::load([Pack::dir(BASE).unwrap(), Pack::dir(folder.path()).unwrap()]).unwrap();
    let error = book.reply(&chinese).unwrap_err();
    assert!(error.diagnostics()[0].file.ends_with("locales/zh-Hans/agent.ftl"), "{error:#}");
    let others = ["because-gift-wrap-free", "title-late-parcel", "department-warehouse"];
    assert!(others.iter().all(|line| without(line).reply(&chinese).is_ok()));
}

#[test]
fn a_pack_that_speaks_chinese_to_its_agents_is_clean() {
    let report = check(pack(&(CHINESE.to_owned() + &common())).1);
    assert!(report.findings.is_empty(), "{:#?}", report.findings);
}
