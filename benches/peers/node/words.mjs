// Sentences, looked up by @fluent/bundle in the benchmark's own .ftl files.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";

const locales = new URL("../../pack/locales/", import.meta.url);

// A Fluent function does not know where its sentence stands: it gives the capital, and the layout takes it away.
const functions = { START: ([word]) => word[0].toUpperCase() + word.slice(1) };

const bundles = { de: bundle("de"), en: bundle("en") };

function bundle(language) {
  const bundle = new FluentBundle(language, { functions, useIsolating: false });
  const folder = new URL(`${language}/`, locales);
  for (const file of readdirSync(folder)) {
    const errors = bundle.addResource(new FluentResource(readFileSync(new URL(file, folder), "utf8")));
    if (errors.length) throw errors[0];
  }
  return bundle;
}

export function say(language, key, args) {
  const bundle = bundles[language];
  // Given no list of errors, it throws the first.
  return bundle.formatPattern(bundle.getMessage(key).value, args);
}

export function uncapital(text) {
  return text[0].toLowerCase() + text.slice(1);
}
