// What the tests of the npm package need: fresh projects with the tarball installed, and a browser with a strict policy.
// `cargo xtask test` builds the tarball and says where everything is.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The packed package. */
export const tarball = fromEnvironment("MAILLINT_TARBALL");

/** A package of the pinned tools. */
export const tools = createRequire(join(fromEnvironment("MAILLINT_BUNDLERS"), "resolve.js"));

/** A module of the pinned tools that can only be imported. */
export const tool = (name) => import(pathToFileURL(tools.resolve(name)).href);

/** A new project with the package installed and the program of all tests in it. */
export async function project(files = {}) {
  const folder = await mkdtemp(join(tmpdir(), "maillint-npm-"));
  after(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  // The package needs no other, so there is nothing to ask anybody for.
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { cwd: folder });
  await cp(new URL("everything.js", import.meta.url), join(folder, "everything.js"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** What a script in a project prints. */
export async function node(folder, ...args) {
  const { stdout } = await run(process.execPath, args, { cwd: folder });
  return stdout;
}

let expected;

/** What the program returns in plain Node.js. */
export function everything() {
  expected ??= (async () => {
    const script = 'import { everything } from "./everything.js"; console.log(JSON.stringify(await everything()));';
    return JSON.parse(await node(await project({ "main.js": script }), "main.js"));
  })();
  return expected;
}

/** A page whose script shows what the program returns. */
export const SCRIPT = `
import { everything } from "./everything.js";
everything().then(
  (all) => (document.querySelector("output").textContent = JSON.stringify(all)),
  (error) => (document.querySelector("output").textContent = JSON.stringify(String(error.stack))),
);
`;

export const page = (script) =>
  `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><output></output><script type="module" src="${script}"></script>`;

/** What keeps everything out but the page's own scripts and wasm; nothing may be fetched. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src data:";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript" };

/** Serves a folder under the policy. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    try {
      assert.ok(!pathname.includes(".."));
      const bytes = await readFile(join(folder, pathname === "/" ? "index.html" : pathname));
      const type = TYPES[extname(pathname) || ".html"] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

let browser;

/** Opens a page and returns what its output says; whatever goes wrong meanwhile fails the test. */
export async function shown(url) {
  const { chromium } = createRequire(import.meta.url)("playwright-core");
  browser ??= chromium.launch({
    executablePath: fromEnvironment("CHROME"),
    // As root, Chromium has to do without its sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const context = await (await browser).newContext();
  const problems = [];
  context.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
  context.on("weberror", (error) => problems.push(String(error.error())));
  context.on("request", (request) => {
    const isOwn = request.url().startsWith(url) || request.url().startsWith("data:");
    if (!isOwn || request.method() !== "GET") problems.push(`asked: ${request.url()}`);
  });
  try {
    const view = await context.newPage();
    await view.goto(url);
    const output = view.locator("output:not(:empty)");
    await output.waitFor({ state: "attached", timeout: 15_000 }).catch((error) => problems.push(String(error)));
    assert.deepEqual(problems, []);
    return JSON.parse(await output.textContent());
  } finally {
    await context.close();
  }
}

after(async () => (await browser)?.close());

/** What a served folder shows. */
export async function shownFrom(folder) {
  const server = await serve(folder);
  try {
    return await shown(server.url);
  } finally {
    server.stop();
  }
}

function fromEnvironment(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run these tests with: cargo xtask test`);
  return value;
}
