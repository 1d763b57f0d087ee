// The package in Node.js: what it says, what it refuses, what it costs, and that its guides are true.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { everything, node, project, tools } from "./support.mjs";

test("it says what the command line says", async () => {
  const all = await everything();
  assert.deepEqual(all.refused.slice(0, 2), [true, "MaillintError"]);
  assert.equal(all.refused[2], "incoming.hosst: unknown key; did you mean host?");
  assert.equal(all.refused[3], "incoming.hosst");
  assert.equal(all.english.verdict, "error");
  assert.deepEqual(all.english.provider, { id: "gmail", name: "Gmail" });
  assert.match(all.english.findings[0].what, /993/);
  assert.notEqual(all.german.findings[0].what, all.english.findings[0].what);
  assert.equal(all.names.findings.find(({ code }) => code === "host-idn-unicode")?.field, "incoming.host");
  assert.deepEqual(all.texts.sets[0].settings.outgoing, { host: "smtp.example.org", port: 587, encryption: "starttls" });
  assert.deepEqual(all.bytes.notes.map(({ note }) => note), ["password"]);
  assert.ok(!JSON.stringify(all).includes("hunter2"), "no password comes out");
  assert.equal(all.causes.causes[0].cause, "wrong-credentials");
  assert.deepEqual([all.held.causes[0].cause, all.held.causes[0].confidence], ["tls-against-plain", "certain"]);
  assert.equal(all.rule.finding?.code, "port-imap-for-pop");
  assert.equal(all.known.id, "gmail");
});

test("a worker thread runs it", async () => {
  const folder = await project({
    "main.js": `
import { Worker } from "node:worker_threads";
new Worker(new URL("worker.js", import.meta.url)).on("message", (all) => console.log(all));
`,
    "worker.js": `
import { parentPort } from "node:worker_threads";
import { everything } from "./everything.js";
parentPort.postMessage(JSON.stringify(await everything()));
`,
  });
  assert.deepEqual(JSON.parse(await node(folder, "main.js")), await everything());
});

test("what cannot be used is refused, with the key or option that it is about", async () => {
  const script = `
import * as maillint from "maillint";
const round = {};
round.incoming = round;
const calls = {
  key: () => maillint.check({ devices: [{ protocl: "imap" }] }),
  type: () => maillint.check({ incoming: { port: true } }),
  choice: () => maillint.check({ incoming: { encryption: "ssl" } }),
  text: () => maillint.check("imap.example.org"),
  nothing: () => maillint.check(),
  list: () => maillint.check([]),
  round: () => maillint.check(round),
  lang: () => maillint.check({}, { lang: "xx" }),
  today: () => maillint.check({}, { today: "tomorrow" }),
  option: () => maillint.check({}, { language: "de" }),
  options: () => maillint.check({}, "de"),
  input: () => maillint.read(7),
  error: () => maillint.decode(),
  settings: () => maillint.decode("550", { settings: { incoming: { prot: 1 } } }),
  rule: () => maillint.explain("port-imap-for-pup"),
  provider: () => maillint.provider("fastmial"),
};
const said = {};
for (const [name, call] of Object.entries(calls)) {
  said[name] = await call().then(
    () => "no error",
    (error) => [error instanceof maillint.MaillintError, error.path ?? "", error.message],
  );
}
console.log(JSON.stringify(said));
`;
  const said = JSON.parse(await node(await project({ "main.js": script }), "main.js"));
  for (const [name, [isOurs, path, message]] of Object.entries(said)) {
    assert.ok(isOurs && message.length > 10 && !message.includes("\n"), `${name}: ${said[name]}`);
    const paths = {
      key: "devices.0.protocl",
      type: "incoming.port",
      choice: "incoming.encryption",
      text: "settings",
      nothing: "settings",
      round: "settings",
      option: "language",
      settings: "incoming.prot",
      list: "",
      rule: "",
      provider: "",
    };
    assert.equal(path, paths[name] ?? name, message);
  }
  assert.match(said.rule[2], /did you mean port-imap-for-pop/);
});

test("what was typed is never refused, however odd", async () => {
  const script = `
import { check, read } from "maillint";
const report = await check({
  email: "sam@\\ud800\\u0000",
  incoming: { port: NaN, host: "b\\u00fccher".repeat(5000), username: undefined },
  outgoing: { port: 2n ** 70n, host: "a\\ud83d\\ude00/?#[]%" },
});
const reading = await read("\\udfff<".repeat(100000));
console.log(report.verdict, reading.sets.length);
`;
  assert.equal(await node(await project({ "main.js": script }), "main.js"), "error 0\n");
});

/** The most that each part may weigh, brotli 11, as it goes over the wire; see docs/decisions/npm.md. */
const BUDGET = [
  ["the engine: check", 112_000, ["code/first"]],
  ["explain", 8_000, ["code/split_explain", "data/examples"]],
  ["provider", 30_000, ["code/split_provider", "data/notes-en"]],
  ["read", 136_000, ["code/split_read"]],
  ["decode", 60_000, ["code/split_decode", "data/words-en-symptoms"]],
  ["the providers", 21_000, ["data/providers"]],
  ["the English words", 20_000, ["data/words-en-first", "data/words-en-late"]],
  ["what joins them", 6_000, ["../index", "engine", "load", "built", "names", "error"]],
];

test("each part keeps its budget", async () => {
  const lib = join(await project(), "node_modules/maillint/lib");
  for (const [name, most, files] of BUDGET) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const size = async (file) => brotliCompressSync(await readFile(join(lib, `${file}.js`)), { params }).length;
    const sum = (await Promise.all(files.map(size))).reduce((all, one) => all + one, 0);
    console.log(`${name}: ${sum} of ${most} bytes, brotli 11`);
    assert.ok(sum <= most, `${name} weighs ${sum} bytes`);
  }
});

/** The blocks of a guide in this language. */
async function blocks(guide, language) {
  const text = await readFile(new URL(`../../${guide}`, import.meta.url), "utf8");
  return [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].filter(([, of]) => of === language).map(([, , code]) => code);
}

const GUIDES = ["README.md", "npm/README.md", "docs/javascript.md"];

test("the examples of the guides print what stands behind them", async () => {
  for (const guide of GUIDES) {
    const examples = await blocks(guide, "js");
    assert.ok(examples.length > 0, `${guide} has examples`);
    const files = Object.fromEntries(examples.map((code, index) => [`example-${index}.js`, code]));
    const folder = await project(files);
    for (const [name, code] of Object.entries(files)) {
      const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => `${line}\n`).join("");
      assert.equal(await node(folder, name), promised, `${guide}: ${code}`);
    }
  }
});

test("the types hold for programs and for every answer, strictly", async () => {
  const examples = (await Promise.all(GUIDES.map((guide) => blocks(guide, "ts")))).flat();
  const files = Object.fromEntries(examples.map((code, index) => [`example-${index}.ts`, code]));
  const folder = await project({ ...files, "main.js": await readFile(new URL("answers.js", import.meta.url), "utf8") });
  // Answers as literals: a key that a type lacks, or a word that it does not know, is an error as much as a missing one.
  await writeFile(join(folder, "answers.ts"), await node(folder, "main.js"));
  const programs = (await readdir(folder)).filter((name) => name.endsWith(".ts"));
  assert.ok(programs.length > 2);
  const compiler = join(tools.resolve("typescript/package.json"), "../bin/tsc");
  const options = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--skipLibCheck", "false"];
  const tsc = promisify(execFile)(process.execPath, [compiler, ...options, "--exactOptionalPropertyTypes", ...programs], { cwd: folder });
  await tsc.catch(({ stdout }) => assert.fail(stdout.slice(0, 4000)));
});
