//! What a change of a pack does to its replies: exactly the expected ones differ, and no others.

mod desk;

use replybook_testing::Update;

use self::desk::Desk;

const GIFT_WRAP: &str = "templates/scenarios/gift-wrap/scenario.yaml";

/// What is told after a change.
fn after(edits: &[(&str, &str, &str)]) -> String {
    let desk = Desk::accepted();
    for (file, from, to) in edits {
        desk.edit(file, from, to);
    }
    desk.run(Update::No).to_string()
}

#[test]
fn a_changed_word() {
    insta::assert_snapshot!(after(&[("locales/de/gift-wrap.ftl", "lässt sich nicht", "kann leider nicht")]), @"
    gift-wrap-too-late (de): 8 replies in 3 cases
      gift-wrap/too-late
        ──── de, formal
        Das Paket ist schon unterwegs und [-lässt sich-]{+kann leider+} nicht mehr verpacken.
        ──── de, friendly
        Das Paket ist schon unterwegs und [-lässt sich-]{+kann leider+} nicht mehr verpacken.
        ──── de-AT, formal
        Das Paket ist schon unterwegs und [-lässt sich-]{+kann leider+} nicht mehr verpacken.
        ──── de-AT, friendly
        Das Paket ist schon unterwegs und [-lässt sich-]{+kann leider+} nicht mehr verpacken.
      gift-wrap/too-late/plain
      gift-wrap/too-late/on-chat

    26 cases, 164 replies: 3 changed
    ");
}

#[test]
fn a_changed_word_of_a_region_and_of_the_letter() {
    insta::assert_snapshot!(after(&[("locales/de-AT/letter.ftl", "Liebe Grüße", "Servus")]), @"
    letter-closing (de-AT): 7 replies in 7 cases
      gift-wrap/costs-with-a-card
        ──── de-AT, friendly
        [-Liebe Grüße-]
        {+Servus+}
      gift-wrap/free
      gift-wrap/too-late
      gift-wrap/letter/closing/letter-closing/de-AT/as-de-AT
      gift-wrap/letter/signature/letter-signature
      late-parcel/delayed-two-days
      late-parcel/searching

    26 cases, 164 replies: 7 changed
    ");
}

#[test]
fn a_reordered_play() {
    let text = std::fs::read_to_string(Desk::new().file(GIFT_WRAP)).unwrap();
    let (start, end) = (text.find("  - play: too-late").unwrap(), text.find("  - play: costs").unwrap());
    let free = text.find("  - play: free").unwrap();
    let (first, second) = (&text[start..end], &text[end..free]);
    insta::assert_snapshot!(after(&[(GIFT_WRAP, &text[start..free], &format!("{second}{first}"))]), @"26 cases, 164 replies: all as accepted");
}

#[test]
fn a_new_play_renames_nothing() {
    let new = "  - play: soothing
    when: { mood: angry, fee: missing }
    because: they are angry
    say: { answer: gift-wrap-done }

  - play: free";
    insta::assert_snapshot!(after(&[(GIFT_WRAP, "  - play: free", new)]), @"
    new: nobody has accepted them yet
      gift-wrap/soothing/plain
      gift-wrap/soothing/on-chat

    28 cases, 176 replies: 2 new
    ");
}

#[test]
fn a_deleted_message() {
    insta::assert_snapshot!(after(&[(GIFT_WRAP, "        - gift-wrap-fee\n", "")]), @"
    gift-wrap-fee, no longer said: 26 replies in 4 cases
      gift-wrap/costs-with-a-card
        ──── en, formal
        We wrap your 2 parcels as gifts. [-The wrapping costs €3.50. -]Your card goes into the parcel.
        ──── en, friendly
        We wrap your 2 parcels as gifts. [-The wrapping costs €3.50. -]Your card goes into the parcel.
        ──── es, formal
        Envolvemos sus 2 paquetes para regalo. [-El envoltorio cuesta 3,50 €. -]Su tarjeta va dentro del paquete.
        ──── es, friendly
        Envolvemos tus 2 paquetes para regalo. [-El envoltorio cuesta 3,50 €. -]Tu tarjeta va dentro del paquete.
        ──── de, formal
        wir verpacken Ihre 2 Pakete als Geschenk. [-Die Verpackung kostet 3,50 €. -]Ihre Karte legen wir bei.
        ──── de, friendly
        wir verpacken deine 2 Pakete als Geschenk. [-Die Verpackung kostet 3,50 €. -]Deine Karte legen wir bei.
        ──── de-AT, formal
        wir verpacken Ihre 2 Pakete als Geschenk. [-Die Verpackung kostet € 3,50. -]Ihre Karte legen wir bei.
        ──── de-AT, friendly
        wir verpacken deine 2 Pakete als Geschenk. [-Die Verpackung kostet € 3,50. -]Deine Karte legen wir bei.
      gift-wrap/costs/plain
      gift-wrap/costs/gift-wrap-card
      gift-wrap/costs/html

    26 cases, 164 replies: 4 changed
    ");
}

#[test]
fn a_sentence_for_which_one_language_has_no_more_room() {
    let desk = Desk::new();
    let limit = "isolates: yes\nlimit: { count: characters, max: 150, source: x, read: 2026-11-22 }\n";
    desk.edit("templates/channels/email.yaml", "isolates: yes\n", limit);
    desk.run(Update::Always);
    desk.edit(
        "locales/de/gift-wrap.ftl",
        "dein Paket als Geschenk.",
        "dein Paket sehr gern und mit einer schönen Schleife darum als Geschenk.",
    );
    insta::assert_snapshot!(desk.run(Update::No), @"
    gift-wrap-done (de): 9 replies in 7 cases
      gift-wrap/costs/plain
        ──── de, friendly
        wir verpacken dein Paket {+sehr gern und mit einer schönen Schleife darum +}als Geschenk. Die Verpackung kostet 3,50 €.
      gift-wrap/free
      gift-wrap/free/plain
      gift-wrap/letter/salutation/letter-salutation-name
      gift-wrap/letter/closing/letter-closing/de-AT/as-de-AT
      gift-wrap/letter/signature/letter-signature
      gift-wrap/costs/html

    shared-questions (de), no longer said: 7 replies in 4 cases
      gift-wrap/free
        ──── de, friendly
        wir verpacken dein Paket [-als Geschenk.-]{+sehr +}
        [-Wenn du Fragen hast, antworte einfach auf diese Nachricht.-]{+gern und mit einer schönen Schleife darum als Geschenk.+}
        ──── de-AT, friendly
        wir verpacken dein Paket [-als Geschenk.-]{+sehr +}
        [-Wenn du Fragen hast, antworte einfach auf diese Nachricht.-]{+gern und mit einer schönen Schleife darum als Geschenk.+}
      gift-wrap/free/plain
      gift-wrap/letter/closing/letter-closing/de-AT/as-de-AT
      gift-wrap/letter/signature/letter-signature

    26 cases, 184 replies: 7 changed
    ");
    // Said again, it is new there, and nowhere else.
    desk.run(Update::Always);
    desk.edit("locales/de/gift-wrap.ftl", " sehr gern und mit einer schönen Schleife darum", "");
    let causes = desk.run(Update::No);
    let causes: Vec<String> = causes.causes().iter().map(|(cause, _)| cause.to_string()).collect();
    assert_eq!(causes, ["gift-wrap-done (de)", "shared-questions (de), new here"]);
}

#[test]
fn a_sentence_that_says_nothing_in_one_language() {
    let fee = "gift-wrap-fee = Die Verpackung kostet { $fee }.";
    insta::assert_snapshot!(after(&[("locales/de/gift-wrap.ftl", fee, "gift-wrap-fee = { \"\" }")]), @"
    no reply any more (de): 16 replies in 4 cases
      gift-wrap/costs-with-a-card
        ──── de, formal
        [-Subject: Geschenkverpackung für Bestellung NL-20417-]
        [-Guten Tag Anna Müller,-]
        [-wir verpacken Ihre 2 Pakete als Geschenk. Die Verpackung kostet 3,50 €. Ihre Karte legen wir bei.-]
        [-Mit freundlichen Grüßen-]
        [-Nordlicht Outdoor-]
        {+(no reply: the sentence `gift-wrap-fee` says nothing in de-DE in this case)+}
        ──── de, friendly
        [-Subject: Geschenkverpackung für Bestellung NL-20417-]
        [-Hallo Anna Müller,-]
        [-wir verpacken deine 2 Pakete als Geschenk. Die Verpackung kostet 3,50 €. Deine Karte legen wir bei.-]
        [-Viele Grüße-]
        [-Nordlicht Outdoor-]
        {+(no reply: the sentence `gift-wrap-fee` says nothing in de-DE in this case)+}
        ──── de-AT, formal
        [-Subject: Geschenkverpackung für Bestellung NL-20417-]
        [-Guten Tag Anna Müller,-]
        [-wir verpacken Ihre 2 Pakete als Geschenk. Die Verpackung kostet € 3,50. Ihre Karte legen wir bei.-]
        [-Mit besten Grüßen-]
        [-Nordlicht Outdoor-]
        {+(no reply: the sentence `gift-wrap-fee` says nothing in de-AT in this case)+}
        ──── de-AT, friendly
        [-Subject: Geschenkverpackung für Bestellung NL-20417-]
        [-Hallo Anna Müller,-]
        [-wir verpacken deine 2 Pakete als Geschenk. Die Verpackung kostet € 3,50. Deine Karte legen wir bei.-]
        [-Liebe Grüße-]
        [-Nordlicht Outdoor-]
        {+(no reply: the sentence `gift-wrap-fee` says nothing in de-AT in this case)+}
      gift-wrap/costs/plain
      gift-wrap/costs/gift-wrap-card
      gift-wrap/costs/html

    26 cases, 170 replies: 4 changed
    ");
}

#[test]
fn a_case_that_is_no_longer_answered() {
    let desk = Desk::accepted();
    let case = "templates/scenarios/gift-wrap/cases/too-late.yaml";
    desk.edit(case, "dispatch: dispatched", "dispatch: flying");
    insta::assert_snapshot!(desk.run(Update::No), @"
    no reply any more: 8 replies in 1 case
      gift-wrap/too-late
        ──── en, formal
        [-Subject: Gift wrapping for order NL-20417-]
        [-Hello,-]
        [-You would like your order gift-wrapped.-]
        [-It is on its way already, so we cannot wrap it any more.-]
        [-Sincerely,-]
        {+(no reply: case: `dispatch`: `flying` was given; it takes one of not-dispatched, dispatched)+}
        ──── en, friendly
        [-Subject: Gift wrapping for order NL-20417-]
        [-Hello,-]
        [-You would like your order gift-wrapped.-]
        [-It is on its way already, so we cannot wrap it any more.-]
        [-Best wishes,-]
        {+(no reply: case: `dispatch`: `flying` was given; it takes one of not-dispatched, dispatched)+}
        ──── es, formal
        [-Subject: Envoltorio de regalo para el pedido NL-20417-]
        [-Buenos días:-]
        [-Desea que envolvamos su pedido para regalo.-]
        [-Ya está en camino, así que no podemos envolverlo.-]
        [-Atentamente,-]
        {+(no reply: case: `dispatch`: `flying` was given; it takes one of not-dispatched, dispatched)+}
        ──── es, friendly
        [-Subject: Envoltorio de regalo para el pedido NL-20417-]
        [-Hola:-]
        [-Quieres que envolvamos tu pedido para regalo.-]
        [-Ya está en camino, así que no podemos envolverlo.-]
        [-Un saludo,-]
        {+(no reply: case: `dispatch`: `flying` was given; it takes one of not-dispatched, dispatched)+}
        ──── de, formal
        [-Subject: Geschenkverpackung für Bestellung NL-20417-]
        [-Guten Tag,-]
        [-Sie möchten Ihre Bestellung als Geschenk verpackt haben.-]
        [-Das Paket ist schon unterwegs und lässt sich nicht mehr verpacken.-]
        [-Mit freundlichen Grüßen-]
        {+(no reply: case: `dispatch`: `flying` was given; it takes one of not-dispatched, dispatched)+}
        ──── de, friendly
        [-Subject: Geschenkverpackung für Bestellung NL-20417-]
        [-Hallo,-]
        [-du möchtest deine Bestellung als Geschenk verpackt haben.-]
        [-Das Paket ist schon unterwegs und lässt sich nicht mehr verpacken.-]
        [-Viele Grüße-]
        {+(no reply: case: `dispatch`: `flying` was given; it takes one of not-dispatched, dispatched)+}
        ──── de-AT, formal
        [-Subject: Geschenkverpackung für Bestellung NL-20417-]
        [-Guten Tag,-]
        [-Sie möchten Ihre Bestellung als Geschenk verpackt haben.-]
        [-Das Paket ist schon unterwegs und lässt sich nicht mehr verpacken.-]
        [-Mit besten Grüßen-]
        {+(no reply: case: `dispatch`: `flying` was given; it takes one of not-dispatched, dispatched)+}
        ──── de-AT, friendly
        [-Subject: Geschenkverpackung für Bestellung NL-20417-]
        [-Hallo,-]
        [-du möchtest deine Bestellung als Geschenk verpackt haben.-]
        [-Das Paket ist schon unterwegs und lässt sich nicht mehr verpacken.-]
        [-Liebe Grüße-]
        {+(no reply: case: `dispatch`: `flying` was given; it takes one of not-dispatched, dispatched)+}
        ──── for the agent, en
        [-gift-wrap: too-late (a parcel that is on its way is not opened again)-]

    26 cases, 164 replies: 1 changed
    ");
    desk.run(Update::Always);
    desk.edit(case, "dispatch: flying", "dispatch: dispatched");
    let causes = desk.run(Update::No);
    let causes: Vec<String> = causes.causes().iter().map(|(cause, _)| cause.to_string()).collect();
    assert_eq!(causes, ["a reply where there was none"]);
}

#[test]
fn a_new_optional_sentence() {
    let from = "        - { say: gift-wrap-card, when: { card: yes } }\n      close";
    let to = "        - { say: gift-wrap-card, when: { card: yes } }\n        - { say: gift-wrap-heard, when: { parcels: 2 } }\n      close";
    insta::assert_snapshot!(after(&[(GIFT_WRAP, from, to)]), @"
    gift-wrap-heard (de), new here: 2 replies in 1 case
      gift-wrap/free/gift-wrap-card
        ──── de, formal
        wir verpacken Ihre 2 Pakete als Geschenk. Ihre Karte legen wir bei.{+ Sie möchten Ihre Bestellung als Geschenk verpackt haben.+}
        ──── de, friendly
        wir verpacken deine 2 Pakete als Geschenk. Deine Karte legen wir bei.{+ Du möchtest deine Bestellung als Geschenk verpackt haben.+}

    gift-wrap-heard (en), new here: 2 replies in 1 case
      gift-wrap/free/gift-wrap-card
        ──── en, formal, friendly
        We wrap your 2 parcels as gifts. Your card goes into the parcel.{+ You would like your order gift-wrapped.+}

    gift-wrap-heard (es), new here: 2 replies in 1 case
      gift-wrap/free/gift-wrap-card
        ──── es, formal
        Envolvemos sus 2 paquetes para regalo. Su tarjeta va dentro del paquete.{+ Desea que envolvamos su pedido para regalo.+}
        ──── es, friendly
        Envolvemos tus 2 paquetes para regalo. Tu tarjeta va dentro del paquete.{+ Quieres que envolvamos tu pedido para regalo.+}

    26 cases, 164 replies: 1 changed
    ");
}

#[test]
fn a_changed_layout() {
    insta::assert_snapshot!(after(&[("templates/layouts/mail.tera", "{{ closing }}\n", "{{ closing }}\n--\n")]), @"
    layout: 116 replies in 18 cases
      gift-wrap/costs-with-a-card
        ──── en, formal
        {+--+}
        ──── en, friendly
        {+--+}
        ──── es, formal
        {+--+}
        ──── es, friendly
        {+--+}
        ──── de, formal
        {+--+}
        ──── de, friendly
        {+--+}
        ──── de-AT, formal
        {+--+}
        ──── de-AT, friendly
        {+--+}
      gift-wrap/free
      gift-wrap/too-late
      gift-wrap/too-late/plain
      gift-wrap/costs/plain
      gift-wrap/free/plain
      and 12 more

    26 cases, 164 replies: 18 changed
    ");
}

#[test]
fn a_changed_plural_form() {
    insta::assert_snapshot!(after(&[("locales/en/gift-wrap.ftl", "*[other] We wrap your", "*[other] We are wrapping your")]), @"
    gift-wrap-done (en): 6 replies in 3 cases
      gift-wrap/costs-with-a-card
        ──── en, formal
        We [-wrap-]{+are wrapping+} your 2 parcels as gifts. The wrapping costs €3.50. Your card goes into the parcel.
        ──── en, friendly
        We [-wrap-]{+are wrapping+} your 2 parcels as gifts. The wrapping costs €3.50. Your card goes into the parcel.
      gift-wrap/costs/gift-wrap-card
      gift-wrap/free/gift-wrap-card

    26 cases, 164 replies: 3 changed
    ");
}

#[test]
fn a_changed_step_and_its_follow_up() {
    insta::assert_snapshot!(
        after(&[
            ("locales/en/agent.ftl", "step-ask-carrier = ", "step-ask-carrier = Today: "),
            ("templates/scenarios/late-parcel/scenario.yaml", "2 business days, with", "3 business days, with"),
        ]), @"
    step-ask-carrier (en): 3 replies in 3 cases
      late-parcel/searching
        ──── for the agent, en
        - {+Today: +}Ask the carrier where the parcel is.
        follow-up: after [-2-]{+3+} business days, on [-Tuesday 2026-11-24-]{+Wednesday 2026-11-25+} at 10:15 (Europe/Berlin), with late-parcel
      late-parcel/searching/plain
      late-parcel/searching/late-parcel-sorry-angry

    26 cases, 164 replies: 3 changed
    ");
}
