// The template engines, told apart by name on the command line.

import { Eta } from "eta";
import { Liquid } from "liquidjs";
import { fileURLToPath } from "node:url";
import { say, uncapital } from "./words.mjs";

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text) => String(text).replace(/[&<>"']/g, (character) => entities[character]);
const layouts = (engine) => fileURLToPath(new URL(`../layouts/${engine}`, import.meta.url));

function liquidjs() {
  const engine = (options) => {
    const liquid = new Liquid({ root: layouts("liquid"), extname: ".liquid", cache: true, ...options });
    liquid.registerFilter("t", (key, language, ...args) => say(language, key, Object.fromEntries(args)));
    liquid.registerFilter("uncapital", uncapital);
    return liquid;
  };
  // Its own filter writes `&#34;` where the others have `&quot;`.
  const [text, html] = [engine({}), engine({ outputEscape: escaped })];
  const templates = new Map();
  for (const layout of ["discount", "complaint"]) templates.set(layout, text.parseFileSync(layout));
  templates.set("cancellation", html.parseFileSync("cancellation"));
  return {
    render: ({ layout, html: isHtml }, values) => (isHtml ? html : text).renderSync(templates.get(layout), values).trimEnd(),
  };
}

function eta() {
  const engine = (options) => {
    const functionHeader = "const { say, uncapital } = this;";
    const eta = new Eta({ views: layouts("eta"), cache: true, autoTrim: false, functionHeader, ...options });
    return Object.assign(eta, { say, uncapital });
  };
  const [text, html] = [engine({ autoEscape: false }), engine({})];
  return { render: ({ layout, html: isHtml }, values) => (isHtml ? html : text).render(layout, values).trimEnd() };
}

const engines = { liquidjs, eta };

export function chosen() {
  return engines[process.argv[2]]();
}
