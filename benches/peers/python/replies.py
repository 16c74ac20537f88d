"""The three replies: what each is said from, its layout, its subject and the agent's steps."""

from jinja2 import Environment, FileSystemLoader, select_autoescape

from formats import ENGLISH, GERMAN
from words import BENCHES, say, uncapital

ENVIRONMENT = Environment(
    loader=FileSystemLoader(BENCHES / "layouts"), autoescape=select_autoescape(["html"]), auto_reload=False
)
ENVIRONMENT.globals["t"] = say
ENVIRONMENT.filters["uncapital"] = uncapital


def discount(case):
    facts = case["facts"]
    return {
        "given_name": case["customer"]["given_name"],
        "product": facts["product"],
        "price": ENGLISH.money(facts["price"]),
        "new_price": ENGLISH.money(facts["new_price"]),
        "valid_until": ENGLISH.day(facts["valid_until"]),
        "discount_code": facts["discount_code"],
    }


def complaint(case):
    customer, seller, facts = case["customer"], case["seller"], case["facts"]
    return {
        "voice": seller["voice"],
        "agent": seller.get("agent"),
        "brand": seller["brand"],
        "surname": customer["surname"],
        "title": customer["title"],
        "gender": customer["gender"],
        "mood": customer["mood"],
        "contacts": customer.get("contacts", 0),
        "order_id": facts["order_id"],
        "product": facts["product"],
        "problem": facts["problem"],
        "fault": facts["fault"],
        "next_news_by": GERMAN.day(facts["next_news_by"]),
        "resend_by": GERMAN.day(facts["resend_by"]),
        "partial_refund": GERMAN.money(facts.get("partial_refund")),
        "full_refund": GERMAN.money(facts.get("full_refund")),
        "goodwill": GERMAN.money(facts.get("goodwill")),
        "refund_days": facts["refund_days"],
        "carrier": facts["carrier"],
        "tracking": facts.get("tracking"),
    }


def cancellation(case):
    customer, seller, facts = case["customer"], case["seller"], case["facts"]
    return {
        "voice": seller["voice"],
        "agent": seller.get("agent"),
        "brand": seller["brand"],
        "surname": customer["surname"],
        "gender": customer["gender"],
        "mood": customer["mood"],
        "contacts": customer.get("contacts", 0),
        "order_id": facts["order_id"],
        "items": GERMAN.items(facts["items"]),
        "refund": GERMAN.money(facts["refund"]),
        "refund_days": facts["refund_days"],
    }


class Form:
    def __init__(self, layout, values, subject, steps):
        self.template = ENVIRONMENT.get_template(layout)
        self.html = layout.endswith(".html")
        self.values = values
        self.subject = subject
        self.steps = [f"step-{step}" for step in steps]


FORMS = {
    "price-question": Form("discount.txt", discount, None, ["check-discount-code"]),
    "complaint-quality": Form(
        "complaint.txt",
        complaint,
        "complaint-quality-subject",
        [
            "check-order",
            "record-preference",
            "book-replacement",
            "book-refund",
            "send-return-label",
            "keep-promises-beyond",
            "note-next-news",
        ],
    ),
    "cancel-order": Form(
        "cancellation.html",
        cancellation,
        "cancel-order-subject-done",
        ["check-cancellation-shown", "check-refund-booked"],
    ),
}


def bind(case):
    """A reply with its values written beforehand."""
    form = FORMS[case["scenario"]]
    return form, form.values(case)


def render(form, values):
    """Subject and body."""
    subject = form.subject and say("de", form.subject, order_id=values["order_id"], voice=values["voice"])
    body = form.template.render(values)
    if form.html:
        # MarkupSafe writes a number where the others have a name.
        body = body.replace("&#34;", "&quot;")
    return {"subject": subject, "body": body, "steps": []}


def whole(case):
    """With the agent's steps."""
    form, values = bind(case)
    reply = render(form, values)
    reply["steps"] = [say("en", step) for step in form.steps]
    return reply
