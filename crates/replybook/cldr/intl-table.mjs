// Makes the tables in tests/intl that src/format/oracle.rs compares with: what Node's Intl writes, value by value.
//
//     cd crates/replybook/cldr && npm install && npm run intl
//
// The values are the same on every run; only another version of Node (its CLDR) changes the tables. Each has a line that
// names the versions, a line of headings, then a value and what each language makes of it, separated by tabs.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { currencies } from "./iso4217.mjs";

const LANGUAGES = [
  ...["en-US", "en-GB", "en-CA", "en-IN"],
  ...["es-ES", "es-MX", "es-419", "es-AR", "es-CL", "es-US"],
  ...["de-DE", "de-AT", "de-CH"],
];
const folder = join(dirname(fileURLToPath(import.meta.url)), "../tests/intl");

/** Numbers from 0 to 1, the same on every run (mulberry32). */
function seeded(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes one table: `values` are what the first column says, `write` makes what a language's formatter writes of one. */
function table(name, values, write) {
  const { node, icu, cldr } = process.versions;
  const lines = [`# Node ${node}, ICU ${icu}, CLDR ${cldr}`, ["value", ...LANGUAGES].join("\t")];
  for (const value of new Set(values)) {
    lines.push([value, ...LANGUAGES.map((language) => write(language, value))].join("\t"));
  }
  writeFileSync(join(folder, `${name}.tsv`), lines.join("\n") + "\n");
  console.log(`${name}: ${lines.length - 2} values`);
}

/** Builds each formatter once: Intl is slow at that. */
const kept = new Map();
function intl(Format, language, options) {
  const key = Format.name + language + JSON.stringify(options);
  if (!kept.has(key)) kept.set(key, new Format(language, options));
  return kept.get(key);
}

const random = seeded(4217);
const below = (n) => Math.floor(random() * n);
const digits = (n) => Array.from({ length: n }, (_, at) => (at === 0 ? 1 + below(9) : below(10))).join("");
const fraction = (n) => (n === 0 ? "" : "." + Array.from({ length: n }, () => below(10)).join(""));

mkdirSync(folder, { recursive: true });

// ---- Numbers: "value min max grouping"; an empty maximum ("-") writes all decimals that were given.

const numbers = [];
for (const sign of ["", "-"]) {
  for (let integer = 1; integer <= 13; integer++) {
    for (let decimals = 0; decimals <= 6; decimals++) numbers.push(`${sign}${digits(integer)}${fraction(decimals)} 0 - yes`);
    numbers.push(`${sign}${digits(integer)}${fraction(2)} 0 - no`);
    numbers.push(`${sign}${digits(integer)}${fraction(below(5))} ${below(3)} ${2 + below(3)} yes`);
  }
}
for (const value of ["0", "0.0", "0.5", "1.0", "1.50", "999", "1000", "9999", "10000", "99999.995", "0.005", "0.015", "2.675"]) {
  for (const options of ["0 - yes", "2 - yes", "0 0 yes", "0 2 yes", "2 2 yes", "1 3 no"]) numbers.push(`${value} ${options}`);
}
table("numbers", numbers, (language, line) => {
  const [value, min, max, grouping] = line.split(" ");
  const given = value.split(".")[1]?.length ?? 0;
  // Intl always has a maximum. Without one, all decimals that were given are written, the noughts at their end as well.
  const least = max === "-" ? Math.max(given, Number(min)) : Number(min);
  return intl(Intl.NumberFormat, language, {
    minimumFractionDigits: least,
    maximumFractionDigits: max === "-" ? least : Math.max(least, Number(max)),
    useGrouping: grouping === "yes" && "auto",
  }).format(value);
});

// ---- Per cent: 12.5 stands for 12.5 %.

const percents = ["0", "1", "5", "10", "19", "7.7", "12.5", "12.50", "8.1", "100", "100.0", "0.5", "0.05", "2.6", "1000", "12345.678", "-5", "-12.5"];
for (let n = 0; n < 150; n++) percents.push(`${digits(1 + below(5))}${fraction(below(4))}`);
table("percent", percents, (language, value) =>
  // As text, shifted by two places in decimal: Intl takes 0.125 for 12.5 %, and a double would not be exact.
  intl(Intl.NumberFormat, language, { style: "percent", maximumFractionDigits: 20 }).format(`${value}e-2`),
);

// ---- Sums: every currency in every magnitude. Where CLDR writes no decimals, only whole sums: the library rounds none.

const sums = [];
for (const { code, decimals, written } of currencies()) {
  for (const integer of [0, 1, 2, 3, 4, 5, 6, 7, 9]) {
    sums.push(`${integer === 0 ? "0" : digits(integer)}${fraction(written === decimals ? decimals : 0)} ${code}`);
  }
}
for (const code of ["EUR", "USD", "GBP", "CHF", "MXN", "JPY"]) {
  for (const whole of ["0", "1000", "9999", "10000", "999999", "1000000", "123456789012345"]) sums.push(`${whole} ${code}`);
}
table("money", sums, (language, line) => {
  const [amount, currency] = line.split(" ");
  return intl(Intl.NumberFormat, language, { style: "currency", currency }).format(amount);
});

// ---- Days: "2026-11-24 long".

const days = [];
for (const year of [2026, 2027]) {
  for (let month = 0; month < 12; month++) {
    const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    for (const day of [1, 9, 10, 24, last]) days.push(Date.UTC(year, month, day));
  }
}
for (let n = 0; n < 200; n++) days.push(Date.UTC(2000, 0, 1 + below(50 * 365)));
const iso = (at) => new Date(at).toISOString();
table(
  "dates",
  days.flatMap((at) => ["full", "long", "short"].map((style) => `${iso(at).slice(0, 10)} ${style}`)),
  (language, line) => {
    const [day, dateStyle] = line.split(" ");
    return intl(Intl.DateTimeFormat, language, { dateStyle, timeZone: "UTC" }).format(new Date(`${day}T12:00Z`));
  },
);

// ---- Instants: "2026-10-25T01:00:00Z Europe/Berlin long", an hour and a minute around every change of the clock.

const ZONES = [
  "Europe/Berlin", "Europe/Vienna", "Europe/Zurich", "Europe/Madrid", "Atlantic/Canary", "Europe/London", "America/New_York",
  "America/Los_Angeles", "America/Phoenix", "America/Mexico_City", "America/Tijuana", "Asia/Shanghai", "Asia/Kolkata", "UTC",
];
const MINUTE = 60_000;

/** How far a zone's clocks are ahead of UTC, in milliseconds. */
function offset(zone, at) {
  const clock = intl(Intl.DateTimeFormat, "en-US", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  return Date.parse(`${clock.format(at)} UTC`) - at;
}

/** The instants in 2026 and 2027 at which a zone's clocks are changed. */
function changes(zone) {
  const found = [];
  for (let at = Date.UTC(2026, 0); at < Date.UTC(2028, 0); at += 60 * MINUTE) {
    if (offset(zone, at) !== offset(zone, at - 60 * MINUTE)) found.push(at);
  }
  return found;
}

const instants = [];
for (const zone of ZONES) {
  for (const change of changes(zone)) {
    for (const minutes of [-60, -1, 0, 1, 60]) instants.push(`${iso(change + minutes * MINUTE)} ${zone} long`);
    for (const style of ["full", "short"]) instants.push(`${iso(change)} ${zone} ${style}`);
  }
  for (let n = 0; n < 24; n++) {
    const at = Date.UTC(2026, below(24), 1 + below(28), n, below(60));
    instants.push(`${iso(at)} ${zone} ${["full", "long", "short"][n % 3]}`);
  }
}
table("date-times", instants, (language, line) => {
  const [at, timeZone, dateStyle] = line.split(" ");
  return intl(Intl.DateTimeFormat, language, { dateStyle, timeStyle: "short", timeZone }).format(new Date(at));
});

// ---- Lists: items separated by "|". Spanish "y" becomes "e" before an i-sound, but not before hia-, hie- and y-.

const ITEMS = [
  "Anna", "b", "Rot", "camisa azul", "Größe M", "2 Stück", "8", "11", "Y", "yate", "yo", "o", "oro", "hotel", "u", "Ángel",
  "i", "I", "iglesia", "Isabel", "Íñigo", "índigo", "hijo", "Hilo", "hielo", "hierro", "hiato", "hiena", "hiedra", "hi", "ión", "iota",
];
const lists = ["a", "a|b", "a|b|c", "a|b|c|d", "a|b|c|d|e", "a, b|c", "a y b|i"];
for (const item of ITEMS) lists.push(item, `camisa|${item}`, `camisa|falda|${item}`, `${item}|camisa`);
for (let n = 0; n < 100; n++) lists.push(Array.from({ length: 2 + below(5) }, () => ITEMS[below(ITEMS.length)]).join("|"));
table("lists", lists, (language, line) => intl(Intl.ListFormat, language, { type: "conjunction" }).format(line.split("|")));

// ---- Plurals, of counted and of numbered nouns.

const counts = ["0.0", "0.1", "0.5", "1.0", "1.00", "1.1", "1.5", "2.0", "10.5", "1000000.0", "1000000.5", "999999", "1000001"];
for (let n = 0; n <= 130; n++) counts.push(`${n}`);
for (let zeros = 3; zeros <= 12; zeros++) counts.push(`${10 ** zeros}`, `${10 ** zeros * 2}`, `${10 ** zeros * 1.5}`);
for (let n = 0; n < 60; n++) counts.push(`${digits(1 + below(7))}${fraction(below(3))}`);

const plural = (type) => (language, value) => {
  const decimals = value.split(".")[1]?.length ?? 0;
  const options = { type, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return intl(Intl.PluralRules, language, options).select(Number(value));
};
table("plurals", counts, plural("cardinal"));
table("ordinals", counts.filter((value) => !value.includes(".")), plural("ordinal"));
