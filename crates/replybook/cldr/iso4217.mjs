// The currencies in use: ISO 4217's list one, less what CLDR knows to have ended since.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// The day on which a currency must still be valid.
export const TODAY = "2026-11-01";

// ISO 4217 amendment 176: the Caribbean guilder, since 2025-03-31. The list in `currency-codes` is older.
const ADDED = [["XCG", 2]];

const require = createRequire(import.meta.url);
const packages = join(dirname(fileURLToPath(import.meta.url)), "node_modules");
const { fractions, region } = require("cldr-core/supplemental/currencyData.json").supplemental.currencyData;

/** The day of the list. */
export const published = require("currency-codes/iso-4217-publish-date.js");

/** The version of an npm package. */
export const version = (name) => JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8")).version;

/** Whether a currency was legal tender somewhere, once, and no longer is anywhere. */
function ended(code) {
  const uses = Object.values(region).flatMap((list) => list.flatMap((entry) => (entry[code] ? [entry[code]] : [])));
  const tender = uses.filter((use) => use._tender !== "false");
  return tender.length > 0 && tender.every((use) => use._to && use._to < TODAY);
}

/**
 * ISO 4217's current codes, each with its decimals, and with the decimals that CLDR writes.
 * A code without a minor unit (gold, testing) is no money.
 */
export function currencies() {
  const xml = readFileSync(join(packages, "currency-codes", "iso-4217-list-one.xml"), "utf8");
  const found = new Map(ADDED);
  for (const [, code, decimals] of xml.matchAll(/<Ccy>(...)<\/Ccy>[^]*?<CcyMnrUnts>(.*?)<\/CcyMnrUnts>/g)) {
    if (/^\d$/.test(decimals) && !ended(code)) found.set(code, Number(decimals));
  }
  const written = (code) => Number((fractions[code] ?? fractions.DEFAULT)._digits);
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, decimals]) => ({ code, decimals, written: written(code) }));
}
