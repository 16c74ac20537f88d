//! Cases of the three kinds with other facts in each, as if thrown, and the same in every run.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use replybook::{Case, Customer, Markup, Seller};

const GIVEN_NAMES: [&str; 8] = ["Priya", "Tom", "Zoë", "Siobhán", "Amit", "Grace", "Łukasz", "Mei"];
const SURNAMES: [&str; 8] = ["Weber", "Müller", "Große", "Yılmaz", "Nowak", "O'Neill", "Lindström", "Schäfer-Vogt"];
const TITLES: [&str; 3] = ["Dr.", "Prof.", "Prof. Dr."];
const AGENTS: [&str; 4] = ["Jana Petersen", "Ömer Kaya", "Lena Voß", "Tim Albrecht"];
const BRANDS: [&str; 4] = ["Nordlicht Outdoor", "Nordlicht & Söhne", "Lampen <24>", "Zelt \"Fjord\" GmbH"];
const PRODUCTS: [&str; 6] = [
    "String lights, 20 m",
    "Stirnlampe Polar 300",
    "Zelt „Fjord“",
    "Kocher \"Glut\"",
    "Topf 3 < 5 l",
    "Decke & Kissen",
];
const PROBLEMS: [&str; 6] = ["defective", "damaged", "wrong-item", "missing-parts", "not-as-described", "usage"];
const FAULTS: [&str; 3] = ["seller", "carrier", "unknown"];
/// Not angry, for a cancellation: the peers' layout takes the capital of the sentence after the salutation away, and cannot
/// know that "Ihre" keeps it.
const MOODS: [&str; 3] = ["calm", "rational", "disappointed"];
const GENDERS: [&str; 2] = ["female", "male"];
const CARRIERS: [&str; 4] = ["DHL", "DPD", "Hermes", "GLS"];

/// So many cases, the kinds in turn.
pub fn cases(count: usize) -> impl Iterator<Item = Case> {
    let mut dice = Dice(1);
    (0..count).map(move |nth| match nth % 3 {
        0 => discount(&mut dice),
        1 => complaint(&mut dice),
        _ => cancellation(&mut dice),
    })
}

fn discount(dice: &mut Dice) -> Case {
    let received = dice.day();
    let given_name = dice.one_of(&GIVEN_NAMES);
    let new_price = 1 + dice.throw(150_000);
    Case::new("price-question")
        .language("en")
        .market("GB")
        .channel("chat")
        .received_at(format!("{received}T15:20:00Z"))
        .customer(Customer::new(&format!("{given_name} Shah")).given_name(given_name).greeting("hi"))
        .seller(Seller::new("Brightside Lamps").voice("friendly"))
        .fact("product", dice.one_of(&PRODUCTS))
        .fact("price", money(new_price + 1 + dice.throw(10_000), "GBP"))
        .fact("new_price", money(new_price, "GBP"))
        .fact("valid_until", dice.day_after(received))
        .fact("offer_route", "code")
        .fact("discount_code", format!("GLOW{}", dice.throw(10_000)))
}

fn complaint(dice: &mut Dice) -> Case {
    let received = dice.day();
    let (surname, title) = (dice.one_of(&SURNAMES), dice.one_of(&TITLES));
    let mut case = Case::new("complaint-quality")
        .language("de")
        .market("DE")
        .channel("email")
        .received_at(format!("{received}T10:15:00+01:00"))
        .customer(
            Customer::new(&format!("{title} Jona {surname}"))
                .surname(surname)
                .title(title)
                .gender(dice.one_of(&GENDERS))
                .mood("angry")
                .contacts(1 + dice.throw(4) as u32),
        )
        .seller(Seller::new(dice.one_of(&BRANDS)).agent(dice.one_of(&AGENTS)).voice("formal"))
        .fact("order_id", format!("NL-{}", 10_000 + dice.throw(90_000)))
        .fact("product", dice.one_of(&PRODUCTS))
        .fact("problem", dice.one_of(&PROBLEMS))
        .fact("fault", dice.one_of(&FAULTS))
        .fact("mode", "decided")
        .fact("next_news_by", dice.day_after(received))
        .fact("resend_by", dice.day_after(received))
        .fact("refund_days", 1 + dice.throw(14))
        .fact("carrier", dice.one_of(&CARRIERS));
    for sum in ["partial_refund", "full_refund", "goodwill"] {
        if dice.throw(2) == 0 {
            case = case.fact(sum, money(1 + dice.throw(200_000), "EUR"));
        }
    }
    if dice.throw(2) == 0 {
        case = case.fact("tracking", format!("0034043416{:010}", dice.throw(1_000_000_000)));
    }
    case
}

fn cancellation(dice: &mut Dice) -> Case {
    let received = dice.day();
    let surname = dice.one_of(&SURNAMES);
    let mut seller = Seller::new(dice.one_of(&BRANDS)).voice("formal");
    if dice.throw(2) == 0 {
        seller = seller.agent(dice.one_of(&AGENTS));
    }
    let items: Vec<&str> = (0..1 + dice.throw(4)).map(|_| dice.one_of(&PRODUCTS)).collect();
    Case::new("cancel-order")
        .language("de")
        .market("DE")
        .channel("email")
        .markup(Markup::Html)
        .received_at(format!("{received}T10:15:00+01:00"))
        .customer(
            Customer::new(&format!("Kim {surname}"))
                .surname(surname)
                .gender(dice.one_of(&GENDERS))
                .contacts(1 + dice.throw(4) as u32)
                .mood(dice.one_of(&MOODS)),
        )
        .seller(seller)
        .fact("order_id", format!("NL-{}", 10_000 + dice.throw(90_000)))
        .fact("dispatch", "dispatched")
        .fact("cancelled", true)
        .fact("items", items)
        .fact("refund", money(1 + dice.throw(2_000_000), "EUR"))
        .fact("refund_days", 1 + dice.throw(14))
}

fn money(cents: usize, currency: &str) -> String {
    format!("{}.{:02} {currency}", cents / 100, cents % 100)
}

/// Numbers as if thrown.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.throw(all.len())]
    }

    fn day(&mut self) -> Date {
        date(2026, 1, 1).saturating_add((self.throw(365) as i64).days())
    }

    fn day_after(&mut self, day: Date) -> String {
        day.saturating_add((1 + self.throw(30) as i64).days()).to_string()
    }
}
