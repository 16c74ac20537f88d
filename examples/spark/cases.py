"""Prints generated cases as JSON lines: `python3 cases.py 1000000 > cases.jsonl`. Equal numbers give equal cases."""

import json
import random
import sys

PEOPLE = {
    "DE": [("Anna Müller", "Müller", "female"), ("Jonas Weber", "Weber", "male"), ("Nordwand GmbH", None, None)],
    "GB": [("Priya Shah", "Shah", "female"), ("Tom Baker", "Baker", "male")],
    "MX": [("María López García", "López García", "female"), ("Diego Ruiz", "Ruiz", "male")],
    "US": [("Emily Chen", "Chen", "female"), ("hiker_77", None, None)],
}
CURRENCY = {"DE": "EUR", "GB": "GBP", "MX": "MXN", "US": "USD"}
PRODUCTS = ["Stirnlampe Polar 300", "String lights, 20 m", 'Kocher "Glut"', "Zelt „Fjord“", "Lámpara Sol & Mar"]


def case(number):
    dice = random.Random(number)
    market = dice.choice(list(PEOPLE))
    name, surname, gender = dice.choice(PEOPLE[market])
    customer = {"name": name, "contacts": dice.randint(1, 4), "mood": dice.choice(["calm", "angry", "rational"])}
    if surname:
        customer |= {"surname": surname, "gender": gender}

    def money(low, high):
        return f"{dice.randint(low * 100, high * 100) / 100:.2f} {CURRENCY[market]}"

    order = {"order_id": f"NL-{number}"}
    scenario, facts = dice.choice([
        ("cancel-order", order | {
            "dispatch": "not-dispatched", "cancelled": True, "refund": money(5, 3000), "refund_days": dice.randint(1, 14),
        }),
        ("complaint-quality", order | {
            "product": dice.choice(PRODUCTS), "problem": dice.choice(["damaged", "defective"]), "fault": "carrier",
            "mode": "decided", "delivered_on": f"2026-11-{dice.randint(10, 20)}", "next_news_by": "2026-11-24",
            "resend_by": f"2026-11-{dice.randint(23, 28)}", "partial_refund": money(5, 40), "full_refund": money(40, 90),
            "goodwill": money(5, 20), "carrier": "DHL", "tracking": f"{dice.randrange(10**19):020}",
        }),
        ("price-question", {
            "product": dice.choice(PRODUCTS), "price": money(20, 30), "new_price": money(10, 19),
            "valid_until": "2026-11-30", "offer_route": "code", "discount_code": f"GLOW{dice.randint(1, 99)}",
        }),
    ])
    return {
        "id": f"T-{number:07}",
        "scenario": scenario,
        "market": market,
        "channel": dice.choice(["email", "chat"]),
        "received_at": f"2026-11-22T{dice.randint(0, 23):02}:{dice.randint(0, 59):02}:00Z",
        "customer": customer,
        "seller": {"brand": "Nordlicht & Söhne", "agent": "Jana Petersen", "voice": dice.choice(["formal", "friendly"])},
        "facts": facts,
    }


if __name__ == "__main__":
    for number in range(int(sys.argv[1])):
        sys.stdout.write(json.dumps(case(number), ensure_ascii=False, separators=(",", ":")) + "\n")
