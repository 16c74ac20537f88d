// Makes the three replies when asked on standard input, one JSON line for each question and each answer, and times itself.
//
//     {"chat": …}                                                   the cases, first of all
//     {"kind": "chat", "measure": "whole"}                          → the reply
//     {"kind": "chat", "measure": "rendering", "times": 1000}       → {"nanoseconds": …}

import { createInterface } from "node:readline";
import { chosen } from "./engines.mjs";
import { bind, render, whole } from "./replies.mjs";

const engine = chosen();
let cases;
let ready;
// What is made is kept until the next: nothing may be left out because nobody looks at it.
let last;

const measures = {
  whole: (kind) => whole(engine, cases[kind]),
  rendering: (kind) => render(engine, ready[kind]),
};

function answer({ kind, measure, times }) {
  const make = measures[measure];
  if (times === undefined) return { steps: [], ...make(kind) };
  const start = process.hrtime.bigint();
  for (let round = 0; round < times; round++) last = make(kind);
  return { nanoseconds: Number(process.hrtime.bigint() - start) };
}

for await (const line of createInterface({ input: process.stdin })) {
  if (cases) {
    process.stdout.write(JSON.stringify(answer(JSON.parse(line))) + "\n");
  } else {
    cases = JSON.parse(line);
    ready = Object.fromEntries(Object.entries(cases).map(([kind, case_]) => [kind, bind(case_)]));
  }
}
