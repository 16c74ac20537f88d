// JSON lines of cases in, JSON lines of replies out, in order, with replybook's names for what a reply has.

import { createInterface } from "node:readline";
import { chosen } from "./engines.mjs";
import { whole } from "./replies.mjs";

const engine = chosen();
// Lines are gathered: a write for each would take longer than the reply.
const FULL = 1 << 16;
let out = "";

async function flush() {
  if (!process.stdout.write(out)) await new Promise((resolve) => process.stdout.once("drain", resolve));
  out = "";
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { subject, body, steps } = whole(engine, JSON.parse(line));
  out += JSON.stringify({ message: { subject, body }, answers: [{ steps: steps.map((text) => ({ text })) }] }) + "\n";
  if (out.length >= FULL) await flush();
}
await flush();
