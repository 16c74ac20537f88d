"""Sums, days and lists by Babel, which keeps the patterns of a locale that it has read."""

from datetime import date
from decimal import Decimal

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency


class Formats:
    def __init__(self, locale):
        self.locale = Locale.parse(locale)

    def money(self, text):
        """Reads a sum such as `49.90 EUR`."""
        if text is None:
            return None
        amount, currency = text.split(" ")
        return format_currency(Decimal(amount), currency, locale=self.locale)

    def day(self, text):
        """Reads a day such as `2026-11-24`."""
        return format_date(date.fromisoformat(text), "long", locale=self.locale)

    def items(self, items):
        return format_list(items, locale=self.locale)


GERMAN = Formats("de_DE")
ENGLISH = Formats("en_GB")
