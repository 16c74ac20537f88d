//! The smallest program: one case in, one reply out.

use replybook::{Case, Customer, Money, Playbook};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let case = Case::new("cancel-order")
        .language("de")
        .channel("amazon")
        .customer(Customer::new("Anna Müller").surname("Müller").gender("female"))
        .fact("order_id", "302-1234567-1234567")
        .fact("dispatch", "not-dispatched")
        .fact("cancelled", true)
        .fact("refund", Money::new("49.90", "EUR")?);

    let reply = Playbook::builtin().reply(&case)?;
    if let Some(message) = &reply.message {
        println!("{}", message.body);
    }
    for step in &reply.answers[0].steps {
        println!("[ ] {}", step.text);
    }
    Ok(())
}

#[test]
fn it_answers() {
    main().unwrap();
}
