//! When a reply is due and when to come back: how the spans are counted, and on whose clocks they are told.

use std::fs;
use std::path::Path;

use jiff::civil::date;
use replybook::{Case, Customer, ErrorKind, FollowUp, Moment, Pack, Playbook, Reply, Seller};
use serde_json::json;
use tempfile::TempDir;

/// A case of the built-in pack whose play comes back after five business days.
fn case(received_at: &str) -> Case {
    Case::new("cancel-order")
        .language("en")
        .received_at(received_at)
        .fact("order_id", "NL-20417")
        .fact("dispatch", "not-dispatched")
        .fact("cancelled", true)
        .fact("refund", "49.90 EUR")
}

fn answered(case: &Case) -> Reply {
    Playbook::builtin().reply(case).unwrap_or_else(|error| panic!("{error:#}"))
}

fn due(case: &Case) -> Moment {
    answered(case).due.expect("the case says when it was received")
}

/// The moment on the customer's clock, to the minute.
fn at_customers(moment: &Moment) -> String {
    moment.customer.strftime("%a %F %H:%M %:z").to_string()
}

/// A pack of one scenario, laid over the built-in one: it promises news by a day and comes back as it is told to.
struct ComingBack(Playbook);

impl ComingBack {
    fn new(follow_up: &str, news_after: &str) -> ComingBack {
        let folder = tempfile::tempdir().unwrap();
        let scenario = format!(
            "title: News\ngroup: order\ndepartment: sales\nsubject: news-subject\n\
             facts:\n  news_by: {{ type: date, default: {{ after: {news_after} }} }}\n  \
             day: {{ type: date, ask: Which day? }}\n\
             plays:\n  - play: news\n    needs: [day]\n    say: {{ answer: news-by }}\n    follow_up: {{ {follow_up} }}\n"
        );
        write(folder.path(), "templates/scenarios/news/scenario.yaml", &scenario);
        let words = "news-subject = News\nnews-by = You will hear from me by { $news_by }.\n";
        write(folder.path(), "locales/en/news.ftl", words);
        ComingBack(Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap())
    }

    fn reply(&self, received_at: &str, zone: &str) -> Reply {
        let case = Case::new("news").language("en").time_zone(zone).received_at(received_at);
        self.0.reply(&case.fact("day", "2026-12-04")).unwrap_or_else(|error| panic!("{error:#}"))
    }

    fn follow_up(&self, received_at: &str, zone: &str) -> FollowUp {
        self.reply(received_at, zone).answers.remove(0).follow_up.unwrap()
    }
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// When to come back so long after a message, on the customer's clock.
#[track_caller]
fn back(after: &str, received_at: &str, zone: &str) -> String {
    let follow_up = ComingBack::new(&format!("after: {after}"), "1 day").follow_up(received_at, zone);
    assert_eq!(follow_up.after.unwrap().to_string(), after);
    at_customers(&follow_up.at.unwrap())
}

/// The day by which a text promises news `after` so long.
#[track_caller]
fn promised(after: &str, received_at: &str, zone: &str) -> String {
    let coming = ComingBack::new("on: news_by", after);
    let reply = coming.reply(received_at, zone);
    let body = reply.message.unwrap().body;
    let (_, rest) = body.split_once("You will hear from me by ").unwrap();
    let day = rest.split_once(".\n").unwrap().0.to_owned();
    // The agent comes back on the day that the customer reads.
    let at = reply.answers[0].follow_up.as_ref().unwrap().at.as_ref().unwrap();
    assert_eq!(at.customer.strftime("%B %-d, %Y").to_string(), day);
    day
}

// When a reply is due.

#[test]
fn a_chat_waits_two_minutes_whatever_the_tier() {
    for tier in 1..=4 {
        let case = case("2026-11-22T10:15:30Z").channel("chat").customer(Customer::default().tier(tier));
        assert_eq!(due(&case).customer.to_string(), "2026-11-22T10:17:30+00:00[UTC]");
    }
}

#[test]
fn a_channels_own_limit_goes_before_the_tier() {
    // The 20th is a Friday.
    for (channel, at) in [
        ("amazon", "Sat 2026-11-21 15:00"),
        ("ebay", "Wed 2026-11-25 15:00"),
        ("etsy", "Sat 2026-11-21 15:00"),
        ("walmart", "Sun 2026-11-22 15:00"),
        ("alibaba", "Sat 2026-11-21 15:00"),
    ] {
        for tier in [1, 4] {
            let case = case("2026-11-20T15:00:00Z").channel(channel).customer(Customer::default().tier(tier));
            assert_eq!(at_customers(&due(&case)), format!("{at} +00:00"), "{channel}");
        }
    }
}

#[test]
fn elsewhere_the_tier_tells() {
    for channel in ["email", "aliexpress", "dhgate", "otto"] {
        for (tier, at) in [
            (1, "Sun 2026-11-22 12:15"),
            (2, "Sun 2026-11-22 18:15"),
            (3, "Mon 2026-11-23 10:15"),
            (4, "Tue 2026-11-24 10:15"),
        ] {
            let case = case("2026-11-22T10:15:00Z").channel(channel).customer(Customer::default().tier(tier));
            assert_eq!(at_customers(&due(&case)), format!("{at} +00:00"), "{channel}, tier {tier}");
        }
    }
    assert_eq!(at_customers(&due(&case("2026-11-22T10:15:00Z"))), "Mon 2026-11-23 10:15 +00:00", "tier 3 is the usual");
}

#[test]
fn a_silent_play_is_due_as_well() {
    // Where the marketplace counts the time, the agent has to tell it that no answer is needed.
    let case = Case::new("review-request")
        .language("en")
        .channel("amazon")
        .received_at("2026-11-22T10:15:00Z")
        .fact("order_id", "302-1234567-1234567")
        .fact("product", "Lamp")
        .fact("delivered_on", "2026-11-21")
        .fact("permission", "marketplace")
        .fact("open_issue", false)
        .fact("asked_before", true);
    let reply = answered(&case);
    assert_eq!(reply.message, None);
    assert_eq!(at_customers(&reply.due.unwrap()), "Mon 2026-11-23 10:15 +00:00");
}

#[test]
fn several_questions_are_due_at_once() {
    let asked = json!({
        "scenario": "cancel-order", "language": "en", "channel": "ebay", "received_at": "2026-11-20T15:00:00Z",
        "customer": { "tier": 1 },
        "facts": { "order_id": "NL-1", "dispatch": "not-dispatched", "cancelled": true, "refund": "9 EUR" },
        "also": [{ "scenario": "price-question", "facts": { "product": "Lamp", "price": "9 EUR" } }],
    });
    let reply = answered(&serde_json::from_value(asked).unwrap());
    assert_eq!(reply.answers.len(), 2);
    assert_eq!(at_customers(&reply.due.unwrap()), "Wed 2026-11-25 15:00 +00:00");
}

#[test]
fn a_case_that_does_not_say_when_it_was_received_is_answered_without_moments() {
    let mut case = case("");
    case.received_at = None;
    case.seller = Seller::default().agent_time_zone("Asia/Shanghai");
    let reply = answered(&case);
    assert_eq!(reply.due, None);
    let follow_up = reply.answers[0].follow_up.as_ref().unwrap();
    assert_eq!(serde_json::to_value(follow_up).unwrap(), json!({ "after": "5 business days" }));
}

#[test]
fn the_last_pack_that_has_times_by_tier_is_asked() {
    let of = |lists: &[&str], tier: u8| {
        let folders: Vec<TempDir> = lists
            .iter()
            .enumerate()
            .map(|(at, list)| {
                let folder = tempfile::tempdir().unwrap();
                let text = format!("name: p{at}\nversion: 1.0.0\n{list}\n");
                write(folder.path(), "templates/pack.yaml", &text);
                folder
            })
            .collect();
        let packs = folders.iter().map(|folder| Pack::dir(folder.path()).unwrap());
        let book = Playbook::load([Pack::builtin()].into_iter().chain(packs)).unwrap();
        let case = case("2026-11-22T10:15:00Z").customer(Customer::default().tier(tier));
        at_customers(&book.reply(&case).unwrap().due.unwrap())
    };
    assert_eq!(of(&["reply_within: [1 hour, 2 hours]", "over: builtin"], 1), "Sun 2026-11-22 11:15 +00:00");
    assert_eq!(of(&["reply_within: [1 hour]", "reply_within: [30 minutes, 2 days]"], 1), "Sun 2026-11-22 10:45 +00:00");
    assert_eq!(
        of(&["reply_within: [1 hour, 2 days]"], 4),
        "Tue 2026-11-24 10:15 +00:00",
        "the last holds for the rest"
    );
}

#[test]
fn packs_that_name_no_time_leave_it_open() {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/defects/base");
    let book = Playbook::proved([Pack::dir(base).unwrap()]).unwrap();
    let case = Case::new("gift-wrap").language("en").received_at("2026-11-22T10:15:00Z");
    let reply = book.reply(&case.fact("order_id", "NL-1").fact("dispatch", "dispatched")).unwrap();
    assert_eq!(reply.due, None);
}

// On whose clocks.

#[test]
fn a_moment_is_told_on_both_clocks() {
    let case =
        case("2026-11-22T10:15:00+01:00").market("DE").seller(Seller::default().agent_time_zone("Asia/Shanghai"));
    let reply = answered(&case);
    assert_eq!(
        serde_json::to_value(&reply.due).unwrap(),
        json!({
            "utc": "2026-11-23T09:15:00Z",
            "customer": "2026-11-23T10:15:00+01:00[Europe/Berlin]",
            "agent": "2026-11-23T17:15:00+08:00[Asia/Shanghai]",
        })
    );
    assert_eq!(
        serde_json::to_value(&reply.answers[0].follow_up).unwrap(),
        json!({
            "after": "5 business days",
            "at": {
                "utc": "2026-11-27T09:15:00Z",
                "customer": "2026-11-27T10:15:00+01:00[Europe/Berlin]",
                "agent": "2026-11-27T17:15:00+08:00[Asia/Shanghai]",
            },
        })
    );
    assert_eq!(
        reply.due.unwrap().to_string(),
        "Monday 2026-11-23 at 17:15 (Asia/Shanghai), for the customer 10:15 (Europe/Berlin)"
    );
}

#[test]
fn another_day_on_the_other_clock_is_named() {
    let case = case("2026-11-22T23:30:00Z").market("US").seller(Seller::default().agent_time_zone("Asia/Shanghai"));
    assert_eq!(
        due(&case.channel("chat")).to_string(),
        "Monday 2026-11-23 at 07:32 (Asia/Shanghai), for the customer Sunday 2026-11-22 at 18:32 (America/New_York)"
    );
}

#[test]
fn clocks_that_agree_are_read_once() {
    let case = case("2026-11-22T10:15:00+01:00").market("DE");
    for zone in ["", "Europe/Vienna"] {
        let case = case.clone().seller(Seller::default().agent_time_zone(zone));
        assert_eq!(due(&case).to_string(), "Monday 2026-11-23 at 10:15 (Europe/Berlin)");
    }
}

#[test]
fn an_agent_without_a_zone_has_the_offset_of_the_message() {
    for (received_at, agent) in [
        ("2026-11-22T10:15:00Z", "2026-11-23T10:15:00+00:00[UTC]"),
        ("2026-11-22T10:15:00+05:30", "2026-11-23T10:15:00+05:30[+05:30]"),
        ("2026-11-22T10:15:00.25-03:00", "2026-11-23T10:15:00.25-03:00[-03:00]"),
        (" 2026-11-22t10:15:00+08:00 ", "2026-11-23T10:15:00+08:00[+08:00]"),
        ("2026-11-22T10:15:00+01:00[Europe/Berlin]", "2026-11-23T10:15:00+01:00[+01:00]"),
    ] {
        assert_eq!(due(&case(received_at).market("CL")).agent.to_string(), agent);
    }
    let case = case("2026-11-22T10:15:00+05:30").market("CL");
    assert_eq!(
        due(&case).to_string(),
        "Monday 2026-11-23 at 10:15 (UTC+05:30), for the customer 01:45 (America/Santiago)"
    );
}

#[test]
fn the_customers_zone_is_the_cases_else_the_markets_else_utc() {
    let case = case("2026-11-22T10:15:00Z");
    let zone = |case: &Case| due(case).customer.time_zone().iana_name().unwrap().to_owned();
    assert_eq!(zone(&case), "UTC");
    assert_eq!(zone(&case.clone().market("US")), "America/New_York");
    assert_eq!(zone(&case.market("US").time_zone("Pacific/Honolulu")), "Pacific/Honolulu");
}

#[test]
fn an_agents_zone_that_does_not_exist_is_an_error_of_the_case() {
    let mut case = case("2026-11-22T10:15:00Z").seller(Seller::default().agent_time_zone("Asia/Shangai"));
    for received_at in [case.received_at.clone(), None] {
        case.received_at = received_at;
        let error = Playbook::builtin().reply(&case).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidFact);
        assert_eq!(error.to_string(), "case: `agent_time_zone`: no time zone is called `Asia/Shangai`");
    }
}

#[test]
fn the_agents_zone_comes_with_the_facts_too() {
    let text = "scenario: price-question\nlanguage: en\nreceived_at: 2026-11-22T10:15:00Z\n\
                facts: { product: Lamp, price: 9 EUR, agent_time_zone: Asia/Tokyo }\n";
    assert_eq!(due(&Case::from_text("case", text).unwrap()).agent.time_zone().iana_name(), Some("Asia/Tokyo"));
    let text = text.replace("facts:", "seller: { agent_time_zone: Asia/Tokyo }\nfacts:");
    assert!(Playbook::builtin().reply(&Case::from_text("case", &text).unwrap()).is_err(), "it is given twice");
}

#[test]
fn a_pack_may_say_where_its_agents_work() {
    let facts = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/facts.yaml");
    let facts = fs::read_to_string(facts).unwrap().replace("example: Asia/Shanghai", "default: Asia/Shanghai");
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "templates/facts.yaml", &facts);
    let book = Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap();
    let due = book.reply(&case("2026-11-22T10:15:00+01:00")).unwrap().due.unwrap();
    assert_eq!(due.agent.to_string(), "2026-11-23T17:15:00+08:00[Asia/Shanghai]");
}

// How spans are counted.

#[test]
fn business_days_are_those_of_the_one_who_waits() {
    // Friday evening in Los Angeles, Saturday in Berlin and Shanghai.
    let friday = "2026-11-21T03:30:00Z";
    assert_eq!(back("1 business day", friday, "America/Los_Angeles"), "Mon 2026-11-23 19:30 -08:00");
    assert_eq!(back("3 business days", friday, "America/Los_Angeles"), "Wed 2026-11-25 19:30 -08:00");
    assert_eq!(back("1 business day", friday, "Asia/Shanghai"), "Mon 2026-11-23 11:30 +08:00");
    // Sunday evening in London, Monday in India.
    let sunday = "2026-11-22T20:00:00Z";
    assert_eq!(back("1 business day", sunday, "Europe/London"), "Mon 2026-11-23 20:00 +00:00");
    assert_eq!(back("1 business day", sunday, "Asia/Kolkata"), "Tue 2026-11-24 01:30 +05:30");
}

#[test]
fn a_weekend_is_no_business_day_and_hours_do_not_know_it() {
    for (day, at) in
        [("20", "Mon 2026-11-23"), ("21", "Mon 2026-11-23"), ("22", "Mon 2026-11-23"), ("23", "Tue 2026-11-24")]
    {
        assert_eq!(back("1 business day", &format!("2026-11-{day}T08:00:00Z"), "UTC"), format!("{at} 08:00 +00:00"));
    }
    assert_eq!(back("24 hours", "2026-11-20T08:00:00Z", "UTC"), "Sat 2026-11-21 08:00 +00:00");
    assert_eq!(back("3 days", "2026-11-20T08:00:00Z", "UTC"), "Mon 2026-11-23 08:00 +00:00");
}

#[test]
fn days_keep_the_clock_and_hours_are_exact_when_berlin_changes_its_clocks() {
    // Forward in the night to March 28, 2027; back in the night to October 31.
    let saturday = "2027-03-27T10:15:00+01:00";
    assert_eq!(back("1 day", saturday, "Europe/Berlin"), "Sun 2027-03-28 10:15 +02:00");
    assert_eq!(back("24 hours", saturday, "Europe/Berlin"), "Sun 2027-03-28 11:15 +02:00");
    assert_eq!(back("1 business day", saturday, "Europe/Berlin"), "Mon 2027-03-29 10:15 +02:00");
    let saturday = "2027-10-30T10:15:00+02:00";
    assert_eq!(back("1 day", saturday, "Europe/Berlin"), "Sun 2027-10-31 10:15 +01:00");
    assert_eq!(back("24 hours", saturday, "Europe/Berlin"), "Sun 2027-10-31 09:15 +01:00");
    // The hour that is left out, and the one that comes twice.
    assert_eq!(back("1 day", "2027-03-27T02:30:00+01:00", "Europe/Berlin"), "Sun 2027-03-28 03:30 +02:00");
    assert_eq!(back("1 day", "2027-10-30T02:30:00+02:00", "Europe/Berlin"), "Sun 2027-10-31 02:30 +02:00");
    assert_eq!(back("120 minutes", "2027-10-31T02:30:00+02:00", "Europe/Berlin"), "Sun 2027-10-31 03:30 +01:00");
}

#[test]
fn a_day_that_begins_at_one_is_the_same_day() {
    // In Chile the clocks change at midnight: September 5, 2027 begins at 1:00, April 3 ends an hour late.
    let wednesday = "2027-09-01T00:30:00-04:00";
    assert_eq!(back("4 days", wednesday, "America/Santiago"), "Sun 2027-09-05 01:30 -03:00");
    assert_eq!(back("5 days", wednesday, "America/Santiago"), "Mon 2027-09-06 00:30 -03:00");
    assert_eq!(back("96 hours", wednesday, "America/Santiago"), "Sun 2027-09-05 01:30 -03:00");
    assert_eq!(back("2 days", "2027-04-01T23:30:00-03:00", "America/Santiago"), "Sat 2027-04-03 23:30 -03:00");
    assert_eq!(back("3 days", "2027-04-01T23:30:00-03:00", "America/Santiago"), "Sun 2027-04-04 23:30 -04:00");
}

#[test]
fn zones_with_half_hours_are_counted_in() {
    assert_eq!(back("2 hours", "2026-11-22T17:00:00Z", "Asia/Kolkata"), "Mon 2026-11-23 00:30 +05:30");
    // Lord Howe puts its clocks forward by half an hour, in the night to October 4, 2026.
    let saturday = "2026-10-03T12:00:00+10:30";
    assert_eq!(back("1 day", saturday, "Australia/Lord_Howe"), "Sun 2026-10-04 12:00 +11:00");
    assert_eq!(back("24 hours", saturday, "Australia/Lord_Howe"), "Sun 2026-10-04 12:30 +11:00");
}

#[test]
fn a_year_ends_like_any_day() {
    let eve = "2026-12-31T23:59:00+01:00";
    assert_eq!(back("2 minutes", eve, "Europe/Berlin"), "Fri 2027-01-01 00:01 +01:00");
    assert_eq!(back("3 business days", eve, "Europe/Berlin"), "Tue 2027-01-05 23:59 +01:00");
    assert_eq!(back("60 days", eve, "Europe/Berlin"), "Mon 2027-03-01 23:59 +01:00");
}

#[test]
fn coming_back_on_a_day_is_at_the_hour_of_the_message() {
    let coming = ComingBack::new("on: day", "1 day");
    let follow_up = coming.follow_up("2026-11-22T23:45:00Z", "Asia/Kolkata");
    assert_eq!(follow_up.on.as_deref(), Some("2026-12-04"));
    assert_eq!(at_customers(&follow_up.at.unwrap()), "Fri 2026-12-04 05:15 +05:30");
    // It is a day of the customer's: the agent's may be another.
    let at = coming.follow_up("2026-11-22T22:00:00+08:00", "Pacific/Honolulu").at.unwrap();
    assert_eq!(at.customer.to_string(), "2026-12-04T04:00:00-10:00[Pacific/Honolulu]");
    assert_eq!(at.agent.to_string(), "2026-12-04T22:00:00+08:00[+08:00]");
    let at = coming.follow_up("2026-11-22T12:00:00+08:00", "Pacific/Honolulu").at.unwrap();
    assert_eq!(at.agent.to_string(), "2026-12-05T12:00:00+08:00[+08:00]");
}

// What a text promises.

#[test]
fn a_promised_day_is_counted_where_the_customer_is() {
    // Sunday in New York and Berlin, Monday in India.
    let midnight = "2026-11-22T22:30:00Z";
    assert_eq!(promised("2 business days", midnight, "America/New_York"), "November 24, 2026");
    assert_eq!(promised("2 business days", midnight, "Europe/Berlin"), "November 24, 2026");
    assert_eq!(promised("2 business days", midnight, "Asia/Kolkata"), "November 25, 2026");
    assert_eq!(promised("1 day", midnight, "Europe/Berlin"), "November 23, 2026");
    assert_eq!(promised("1 day", midnight, "Asia/Kolkata"), "November 24, 2026");
    // Friday in Los Angeles, Saturday in Berlin.
    let friday = "2026-11-21T03:30:00Z";
    assert_eq!(promised("2 business days", friday, "America/Los_Angeles"), "November 24, 2026");
    assert_eq!(promised("2 business days", friday, "Europe/Berlin"), "November 24, 2026");
    assert_eq!(promised("2 days", friday, "America/Los_Angeles"), "November 22, 2026");
    assert_eq!(promised("2 days", friday, "Europe/Berlin"), "November 23, 2026");
}

#[test]
fn a_promised_day_is_not_moved_by_clocks_that_change() {
    assert_eq!(promised("1 day", "2027-03-27T23:59:00+01:00", "Europe/Berlin"), "March 28, 2027");
    assert_eq!(promised("1 day", "2027-10-30T23:59:00+02:00", "Europe/Berlin"), "October 31, 2027");
    assert_eq!(promised("1 day", "2027-09-04T23:59:00-04:00", "America/Santiago"), "September 5, 2027");
    assert_eq!(promised("1 day", "2027-04-03T23:59:00-03:00", "America/Santiago"), "April 4, 2027");
    assert_eq!(promised("3 business days", "2026-12-31T12:00:00Z", "UTC"), "January 5, 2027");
}

// Where the calendar ends.

#[test]
fn the_last_message_that_can_arrive_is_due_like_any() {
    let last = case("2999-12-31T23:59:59Z");
    let told = |case: Case| at_customers(&due(&case));
    assert_eq!(told(last.clone().channel("chat").time_zone("Pacific/Kiritimati")), "Wed 3000-01-01 14:01 +14:00");
    assert_eq!(told(last.clone().channel("ebay")), "Fri 3000-01-03 23:59 +00:00");
    assert_eq!(told(case("1900-01-01T00:00:00Z").time_zone("Etc/GMT+12")), "Mon 1900-01-01 12:00 -12:00");
}

#[test]
fn a_day_past_the_end_of_the_calendar_has_no_moment() {
    let last = date(2999, 12, 31).until(date(9999, 12, 31)).unwrap().get_days();
    let coming = ComingBack::new("on: news_by", &format!("{last} days"));
    // The last instant that jiff knows is 22:00 UTC on December 30, 9999.
    let ahead = coming.follow_up("2999-12-31T23:59:59Z", "Etc/GMT+12");
    assert_eq!((ahead.on.as_deref(), ahead.at.is_some()), (Some("9999-12-31"), false));
    let early = coming.follow_up("2999-12-30T23:59:59Z", "UTC");
    assert_eq!((early.on.as_deref(), early.at.is_some()), (Some("9999-12-30"), false));
    let before = coming.follow_up("2999-12-29T23:59:59Z", "UTC");
    assert_eq!(at_customers(&before.at.unwrap()), "Wed 9999-12-29 23:59 +00:00");
}
