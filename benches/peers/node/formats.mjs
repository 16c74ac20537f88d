// Sums, days and lists by Intl, each formatter built once.

class Formats {
  constructor(locale) {
    this.locale = locale;
    this.days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
    this.lists = new Intl.ListFormat(locale);
    this.sums = new Map();
  }

  // Reads a sum such as "49.90 EUR".
  money(text) {
    if (text === undefined) return undefined;
    const [amount, currency] = text.split(" ");
    let format = this.sums.get(currency);
    if (!format) {
      format = new Intl.NumberFormat(this.locale, { style: "currency", currency });
      this.sums.set(currency, format);
    }
    return format.format(Number(amount));
  }

  // Reads a day such as "2026-11-24".
  day(text) {
    return this.days.format(Date.parse(text));
  }

  list(items) {
    return this.lists.format(items);
  }
}

export const german = new Formats("de-DE");
export const english = new Formats("en-GB");
