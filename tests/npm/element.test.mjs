// The element from the package: on a plain page and through the bundlers that people use, without anything to fetch.

import assert from "node:assert/strict";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { node, page, project, shown, shownFrom, tool, tools } from "./support.mjs";

/** Puts the element on the page, uses it, and shows what came of it. */
const script = (from) => `
import { MailSettingsCheck } from "${from}";

customElements.define("mail-settings-check", MailSettingsCheck);
const element = document.createElement("mail-settings-check");
element.lang = "de";
element.settings = { incoming: { protocol: "pop3", host: "pop.gmail.com", port: 993, encryption: "tls" } };
const reported = new Promise((resolve) => element.addEventListener("maillint-report", resolve));
document.body.append(element);
const { detail } = await reported;
const root = element.shadowRoot;
const until = async (found) => {
  for (;;) {
    const value = found();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const open = async (name, what) => {
  root.querySelector(\`a[href="#tool=\${name}"]\`).click();
  return Boolean(await until(() => root.querySelector(what)));
};
const ink = getComputedStyle(root.querySelector(".page")).color;
document.querySelector("output").textContent = JSON.stringify({
  verdict: detail.verdict,
  code: detail.findings[0].code,
  isSame: JSON.stringify(await element.check()) === JSON.stringify(element.report),
  heading: root.querySelector("h2").textContent.length > 3,
  tools: [await open("read", "#read-file"), await open("export", ".out-files")],
  hasCode: root.querySelector(".sheet-qr") !== null,
  links: [...root.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")).filter((href) => !/^(#|https:)/.test(href)),
  canLink: root.querySelector("[data-action=copy-link]") !== null,
  canTicket: root.querySelector("[data-action=copy-ticket-text]") !== null,
  isDressed: ink !== "rgb(0, 0, 0)",
});
`;

const FILES = { "index.html": page("main.js"), "main.js": script("maillint/element") };

function works(said) {
  assert.deepEqual(said, {
    verdict: "error",
    code: "cross-majority",
    isSame: true,
    heading: true,
    tools: [true, true],
    hasCode: false,
    links: [],
    canLink: false,
    canTicket: true,
    isDressed: true,
  });
}

test("a plain page imports it, under a strict policy and without fetching anything", async () => {
  works(await shownFrom(await project({ ...FILES, "main.js": script("./node_modules/maillint/element.js") })));
});

test("Vite builds it without any setting", async () => {
  const folder = await project(FILES);
  const { build } = await tool("vite");
  await build({ root: folder, logLevel: "error" });
  works(await shownFrom(join(folder, "dist")));
});

test("Vite serves it while people develop", async () => {
  const folder = await project(FILES);
  const { createServer } = await tool("vite");
  const server = await createServer({ root: folder, logLevel: "error", server: { port: 0, host: "127.0.0.1" } });
  await server.listen();
  try {
    works(await shown(`http://127.0.0.1:${server.httpServer.address().port}/`));
  } finally {
    await server.close();
  }
});

test("webpack builds it without any setting", async () => {
  const folder = await project(FILES);
  const output = { path: join(folder, "dist") };
  await new Promise((resolve, reject) => {
    tools("webpack")({ context: folder, entry: "./main.js", mode: "production", performance: false, output }, (error, stats) => {
      const problems = stats?.toJson({ all: false, errors: true, warnings: true });
      if (error || stats.hasErrors() || stats.hasWarnings()) reject(error ?? new Error(JSON.stringify(problems)));
      else resolve();
    });
  });
  await cp(join(folder, "index.html"), join(folder, "dist/index.html"));
  works(await shownFrom(join(folder, "dist")));
});

test("esbuild builds it in parts", async () => {
  const folder = await project(FILES);
  const options = { entryPoints: [join(folder, "main.js")], bundle: true, minify: true, format: "esm", splitting: true };
  const { warnings } = await tools("esbuild").build({ ...options, outdir: join(folder, "dist"), logLevel: "silent" });
  assert.deepEqual(warnings, []);
  await cp(join(folder, "index.html"), join(folder, "dist/index.html"));
  works(await shownFrom(join(folder, "dist")));
});

test("a server that renders pages can load it", async () => {
  const program = 'import { MailSettingsCheck } from "maillint/element"; console.log(typeof MailSettingsCheck);';
  assert.equal(await node(await project({ "main.js": program }), "main.js"), "function\n");
});
