// What every end-to-end test needs: a browser, a page that is watched, and names for the page's parts.
// `cargo xtask test` and `cargo xtask screenshot` serve the page, find the browser, and say both in the environment.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { after, test as nodeTest } from "node:test";

// The packages live in the user's cache folder, which NODE_PATH names, and only `require` looks there.
const require = createRequire(import.meta.url);
const { chromium } = require("playwright-core");

/** The address of the built page, with a slash at its end. */
export const url = fromEnvironment("MAILLINT_URL");

/** The folder of the built page. */
export const dist = fromEnvironment("MAILLINT_DIST");

/** How long anything on the page may take to become true, in milliseconds; only a failing test waits that long. */
const PATIENCE = 10_000;

/** One browser for a whole file of tests, started by the first that asks. */
let browser;

function launch() {
  // As root, Chromium has to do without its sandbox.
  const chromiumSandbox = process.getuid?.() !== 0;
  browser ??= chromium.launch({ executablePath: fromEnvironment("CHROME"), chromiumSandbox });
  return browser;
}

/** Ends the browser, if there is one; after the last test of a file it is ended anyway. */
export async function close() {
  await (await browser)?.close();
}

let endsItself = false;

/**
 * Declares a test: `test(name, { options }, async (page, visit) => ...)`.
 *
 * The page is one in a new context, with the app started unless `start: false`,
 * at the path, query or fragment `at`, or with `settings`, which come by a link.
 * Whatever goes wrong in the background fails the test too, except for what `expected` matches.
 */
export function test(name, ...rest) {
  const body = rest.pop();
  const options = rest.pop() ?? {};
  if (!endsItself) after(close);
  endsItself = true;
  nodeTest(name, { timeout: 90_000 }, async () => {
    const visit = await Visit.begin(options);
    try {
      const page = await visit.newPage();
      if (options.start !== false) await open(page, (options.at ?? "") + (options.settings ? link(options.settings) : ""));
      await body(page, visit);
      visit.assertQuiet();
    } finally {
      await visit.end();
    }
  });
}

/** One person's browser: its own storage, language and clipboard rights, and everything that went wrong in it. */
export class Visit {
  /** `init` runs in every page before its own scripts; `origin` may differ from the address under test. */
  static async begin({ expected = [], init = [], permissions = [], origin = url, context = {} } = {}) {
    const visit = new Visit();
    visit.expected = expected;
    visit.origin = new URL(origin).origin;
    visit.problems = [];
    visit.context = await (await launch()).newContext({ locale: "en-GB", ...context });
    visit.context.setDefaultTimeout(PATIENCE);
    if (permissions.length > 0) {
      await visit.context.grantPermissions(permissions, { origin: visit.origin });
    }
    await visit.context.addInitScript(reportViolations);
    for (const script of [init].flat()) await visit.context.addInitScript(script);
    visit.watch();
    return visit;
  }

  watch() {
    const note = (text) => {
      if (!this.expected.some((pattern) => pattern.test(text))) this.problems.push(text);
    };
    this.context.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) note(`console: ${message.text()}`);
    });
    this.context.on("weberror", (error) => note(`page: ${error.error()}`));
    this.context.on("requestfailed", (request) => {
      const why = request.failure()?.errorText;
      // What a page was still fetching when the test left it; nobody misses that.
      if (why !== "net::ERR_ABORTED") note(`request: ${request.url()} ${why}`);
    });
    this.context.on("response", (response) => {
      if (response.status() >= 400) note(`response: ${response.status()} ${response.url()}`);
    });
    this.context.on("request", (request) => {
      const at = new URL(request.url());
      const stays = at.origin === this.origin || ["data:", "blob:", "about:"].includes(at.protocol);
      if (!stays) note(`another origin: ${request.url()}`);
    });
  }

  newPage() {
    return this.context.newPage();
  }

  assertQuiet() {
    assert.deepEqual(this.problems, [], "nothing went wrong in the background");
  }

  end() {
    return this.context.close();
  }
}

/** In the page: a violation of its own policy is an error like any other. */
function reportViolations() {
  addEventListener("securitypolicyviolation", (event) => {
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/** Opens a path, query or fragment below the page's address and waits for the app. */
export async function open(page, at = "", base = url) {
  await page.goto(new URL(at, base).href);
  await ready(page);
}

/** Waits until the app has taken over from the static page. */
export async function ready(page) {
  await page.locator('html[data-app="ready"]').waitFor({ state: "attached" });
}

/** Tries until the check holds; in the end fails as the check does. */
export async function eventually(check) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

// The form.

/** The fragment of a link that carries these settings. */
export function link(settings) {
  return `#${new URLSearchParams({ v: 1, ...settings })}`;
}

export const imap = (host, port, encryption) => server("incoming", host, port, encryption, "imap");
export const pop3 = (host, port, encryption) => server("incoming", host, port, encryption, "pop3");
export const smtp = (host, port, encryption) => server("outgoing", host, port, encryption);

function server(side, host, port, encryption, protocol) {
  return {
    ...(protocol && { [`${side}.protocol`]: protocol }),
    [`${side}.host`]: host,
    [`${side}.port`]: String(port),
    [`${side}.encryption`]: encryption,
  };
}

/** The fields of the device at this place, from 0. */
export function device(index, fields) {
  const entries = Object.entries(fields).map(([field, value]) => [`devices.${index}.${field}`, value]);
  return Object.fromEntries(entries);
}

/** A phone by IMAP and an office computer by POP3 that takes the mail off the server. */
export const PHONE_AND_OFFICE = {
  ...device(0, { name: "Phone", kind: "phone", protocol: "imap" }),
  ...device(1, { name: "Office PC", kind: "computer", protocol: "pop3", leave_on_server: "false" }),
};

/** The control, or the group of radio buttons, of a field. */
export const control = (page, field) => page.locator(`[name="${field}"]`);

/** Fills in the form as a person does who leaves each field before the next. */
export async function enter(page, settings) {
  for (const [field, value] of Object.entries(settings)) {
    const [, index] = /^devices\.(\d+)\./.exec(field) ?? [];
    while (index && (await deviceCount(page)) <= Number(index)) {
      const before = await deviceCount(page);
      await act(page, "add-device");
      await eventually(async () => assert.equal(await deviceCount(page), before + 1));
    }
    await put(page, field, value);
  }
}

async function put(page, field, value) {
  const first = control(page, field).first();
  await unfold(first);
  const kind = await first.evaluate((element) => (element.tagName === "SELECT" ? "select" : element.type));
  if (kind === "select") {
    await first.selectOption(value);
  } else if (kind === "radio") {
    await label(page.locator(`[name="${field}"][value="${value}"]`)).then((it) => it.click());
  } else if (kind === "checkbox") {
    if ((await first.isChecked()) !== (value === "true")) await label(first).then((it) => it.click());
  } else {
    await first.fill(value);
    await first.blur();
  }
}

/** Opens whatever the control is folded away in. */
async function unfold(locator) {
  const folded = locator.locator("xpath=ancestor::details[not(@open)]");
  if ((await folded.count()) > 0) await folded.locator("summary").click();
}

/** What people click who click on a control's words: a radio button itself may be hidden behind them. */
async function label(locator) {
  return (await locator.evaluateHandle((element) => element.labels[0])).asElement();
}

/** What the form holds: each field that is not empty, by its path. */
export function values(page) {
  return page.locator("#app [name]").evaluateAll((controls) => {
    const chosen = controls.filter((control) => control.type !== "radio" || control.checked);
    return Object.fromEntries(
      chosen
        .map((control) => [control.name, control.type === "checkbox" ? String(control.checked) : control.value])
        .filter(([name, value]) => /^(email|incoming\.|outgoing\.|devices\.)/.test(name) && value !== ""),
    );
  });
}

export async function assertValues(page, expected) {
  await eventually(async () => assert.deepEqual(await values(page), expected));
}

/** How many devices the form lists. */
async function deviceCount(page) {
  const names = await page.locator('[name^="devices."]').evaluateAll((controls) => controls.map(({ name }) => name));
  return new Set(names.map((name) => name.split(".")[1])).size;
}

// The report.

/** Presses a button by what it does. */
export async function act(page, action) {
  await button(page, action).first().click();
}

export const button = (page, action) => page.locator(`[data-action="${action}"]`);

export const finding = (page, code) => page.locator(`article.finding[data-code="${code}"]`);

export const findings = (page) => page.locator("article.finding");

/** The findings as `severity code field`, in the order of the page. */
export function report(page) {
  return findings(page).evaluateAll((cards) =>
    cards.map(({ dataset: { severity, code, field } }) => `${severity} ${code} ${field}`),
  );
}

export async function assertReport(page, expected) {
  await eventually(async () => assert.deepEqual(await report(page), expected));
}

export function verdictNow(page) {
  return page.locator("#verdict").getAttribute("data-verdict");
}

export async function assertVerdict(page, ...allowed) {
  await eventually(async () => {
    const verdict = await verdictNow(page);
    assert.ok(allowed.includes(verdict), `the verdict is ${verdict}, not ${allowed.join(" or ")}: ${await report(page)}`);
  });
}

// The rest of the browser.

/** What a person would paste now. */
export const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

/** The rights that copying needs, and reading it back. */
export const CLIPBOARD = ["clipboard-read", "clipboard-write"];

/** What the accessibility checker finds on the page, as readable lines; `rules` switches some of its rules off. */
export async function violations(page, rules = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe());
  return page.evaluate(async (rules) => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"], rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`),
    );
  }, rules);
}

let axeSource;

function axe() {
  axeSource ??= readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  return axeSource;
}

/** How far the page can be scrolled sideways, in pixels. */
export function sideways(page) {
  return page.evaluate(() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth);
}

/** Serves the built page under a path of its own, and nothing above it; `change` may change its HTML. */
export async function serveBelow(path, change = (page) => page) {
  const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".wasm": "application/wasm" };
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url, "http://localhost");
      assert.ok(pathname.startsWith(path) && !pathname.includes(".."));
      const rest = pathname.slice(path.length) || "index.html";
      const bytes = await readFile(join(dist, rest));
      const body = extname(rest) === ".html" ? change(bytes.toString()) : bytes;
      response.writeHead(200, { "content-type": types[extname(rest)] ?? "text/plain; charset=utf-8" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  return { url: `http://127.0.0.1:${port}${path}`, stop: () => server.close() };
}

/** A message without placeholders, as `locales/` has it. */
export function words(key, language = "en") {
  catalogues[language] ??= ["page", "native/frame", "late/providers", "embed/embed", "native/embed"]
    .map((file) => readFileSync(new URL(`../../locales/${language}/${file}.ftl`, import.meta.url), "utf8"))
    .join("\n");
  const [, text] = new RegExp(`^${key} = (.+)$`, "m").exec(catalogues[language]) ?? [];
  assert.ok(text, `locales/${language}/ has ${key}`);
  return text;
}

const catalogues = {};

function fromEnvironment(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run the browser tests with: cargo xtask test`);
  return value;
}
