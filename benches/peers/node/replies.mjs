// The three replies: what each is said from, its layout, its subject and the agent's steps.

import { english, german } from "./formats.mjs";
import { say } from "./words.mjs";

const replies = {
  "price-question": {
    layout: "discount",
    html: false,
    steps: ["step-check-discount-code"],
    values: ({ customer, facts }) => ({
      given_name: customer.given_name,
      product: facts.product,
      price: english.money(facts.price),
      new_price: english.money(facts.new_price),
      valid_until: english.day(facts.valid_until),
      discount_code: facts.discount_code,
    }),
  },
  "complaint-quality": {
    layout: "complaint",
    html: false,
    subject: "complaint-quality-subject",
    steps: [
      "step-check-order",
      "step-record-preference",
      "step-book-replacement",
      "step-book-refund",
      "step-send-return-label",
      "step-keep-promises-beyond",
      "step-note-next-news",
    ],
    values: ({ customer, seller, facts }) => ({
      voice: seller.voice,
      agent: seller.agent,
      brand: seller.brand,
      surname: customer.surname,
      title: customer.title,
      gender: customer.gender,
      mood: customer.mood,
      contacts: customer.contacts ?? 0,
      order_id: facts.order_id,
      product: facts.product,
      problem: facts.problem,
      fault: facts.fault,
      next_news_by: german.day(facts.next_news_by),
      resend_by: german.day(facts.resend_by),
      partial_refund: german.money(facts.partial_refund),
      full_refund: german.money(facts.full_refund),
      goodwill: german.money(facts.goodwill),
      refund_days: facts.refund_days,
      carrier: facts.carrier,
      tracking: facts.tracking,
    }),
  },
  "cancel-order": {
    layout: "cancellation",
    html: true,
    subject: "cancel-order-subject-done",
    steps: ["step-check-cancellation-shown", "step-check-refund-booked"],
    values: ({ customer, seller, facts }) => ({
      voice: seller.voice,
      agent: seller.agent,
      brand: seller.brand,
      surname: customer.surname,
      gender: customer.gender,
      mood: customer.mood,
      contacts: customer.contacts ?? 0,
      order_id: facts.order_id,
      items: german.list(facts.items),
      refund: german.money(facts.refund),
      refund_days: facts.refund_days,
    }),
  },
};

// A reply with its values written beforehand.
export function bind(case_) {
  const reply = replies[case_.scenario];
  return { reply, values: reply.values(case_) };
}

// Subject and body.
export function render(engine, { reply, values }) {
  return {
    subject: reply.subject ? say("de", reply.subject, { order_id: values.order_id, voice: values.voice }) : null,
    body: engine.render(reply, values),
  };
}

// With the agent's steps.
export function whole(engine, case_) {
  const bound = bind(case_);
  return { ...render(engine, bound), steps: bound.reply.steps.map((key) => say("en", key)) };
}
