// The package in a browser: without a bundler, in a worker, and through the bundlers that people use.

import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { SCRIPT, everything, page, project, shown, shownFrom, tool, tools } from "./support.mjs";

/** The program with the package by its address, as a page without a bundler names it. */
const PLAIN = { "index.html": page("main.js"), "main.js": SCRIPT };

async function plain(files) {
  const folder = await project(files);
  const program = await readFile(join(folder, "everything.js"), "utf8");
  await writeFile(join(folder, "everything.js"), program.replace('"maillint"', '"./node_modules/maillint/index.js"'));
  return folder;
}

test("a plain page imports it, under a strict policy and without fetching anything", async () => {
  assert.deepEqual(await shownFrom(await plain(PLAIN)), await everything());
});

test("a worker of a page runs it", async () => {
  const folder = await plain({
    "index.html": page("main.js"),
    "main.js": `
const worker = new Worker("worker.js", { type: "module" });
worker.onmessage = ({ data }) => (document.querySelector("output").textContent = data);
`,
    "worker.js": `
import { everything } from "./everything.js";
postMessage(JSON.stringify(await everything()));
`,
  });
  assert.deepEqual(await shownFrom(folder), await everything());
});

test("Vite builds it without any setting", async () => {
  const folder = await project(PLAIN);
  const { build } = await tool("vite");
  await build({ root: folder, logLevel: "error" });
  assert.deepEqual(await shownFrom(join(folder, "dist")), await everything());
});

test("Vite serves it while people develop", async () => {
  const folder = await project(PLAIN);
  const { createServer } = await tool("vite");
  const server = await createServer({ root: folder, logLevel: "error", server: { port: 0, host: "127.0.0.1" } });
  await server.listen();
  try {
    const { port } = server.httpServer.address();
    assert.deepEqual(await shown(`http://127.0.0.1:${port}/`), await everything());
  } finally {
    await server.close();
  }
});

test("webpack builds it without any setting", async () => {
  const folder = await project(PLAIN);
  const webpack = tools("webpack");
  await new Promise((resolve, reject) => {
    // Run by its own program in the folder, it would write there of itself.
    const output = { path: join(folder, "dist") };
    webpack({ context: folder, entry: "./main.js", mode: "production", performance: false, output }, (error, stats) => {
      const problems = stats?.toJson({ all: false, errors: true, warnings: true });
      if (error || stats.hasErrors() || stats.hasWarnings()) reject(error ?? new Error(JSON.stringify(problems)));
      else resolve();
    });
  });
  await cp(join(folder, "index.html"), join(folder, "dist/index.html"));
  assert.deepEqual(await shownFrom(join(folder, "dist")), await everything());
});

for (const splitting of [true, false]) {
  test(`esbuild builds it ${splitting ? "in parts" : "into one file"}`, async () => {
    const folder = await project(PLAIN);
    const options = { entryPoints: [join(folder, "main.js")], bundle: true, minify: true, format: "esm", splitting };
    const { warnings } = await tools("esbuild").build({ ...options, outdir: join(folder, "dist"), logLevel: "silent" });
    assert.deepEqual(warnings, []);
    await cp(join(folder, "index.html"), join(folder, "dist/index.html"));
    assert.deepEqual(await shownFrom(join(folder, "dist")), await everything());
  });
}
