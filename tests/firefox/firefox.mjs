// Drives Firefox by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks itself: real keys, real clicks.
// `cargo xtask test` finds the browser, serves the page, and says both in the environment.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test as nodeTest } from "node:test";
import { connect } from "./socket.mjs";

/** The address of the built page, with a slash at its end. */
export const url = fromEnvironment("MAILLINT_URL");

/** How long anything may take to become true, in milliseconds; only a failing test waits that long. */
const PATIENCE = 15_000;

/** What a fresh Firefox does that has nothing to do with the page: asking its maker for news of all kinds. */
const QUIET = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.newtabpage.enabled": false,
  "browser.region.update.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "intl.accept_languages": "en-GB,en",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.server": "data:,",
};

/** Browsers by their settings; each is started by the first test that asks. */
const browsers = new Map();

function launched(settings) {
  const key = JSON.stringify(settings);
  if (!browsers.has(key)) browsers.set(key, launch(settings));
  return browsers.get(key);
}

async function launch(settings) {
  const folder = mkdtempSync(join(tmpdir(), "maillint-firefox-"));
  const lines = Object.entries({ ...QUIET, ...settings }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(folder, "user.js"), lines.join("\n"));
  const options = ["--headless", "--no-remote", "--new-instance", "--profile", folder, "--remote-debugging-port", "0"];
  const child = spawn(fromEnvironment("FIREFOX"), options, { env: { ...process.env, HOME: folder, MOZ_CRASHREPORTER_DISABLE: "1" } });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const address = await new Promise((resolve, reject) => {
    let said = "";
    const hear = (data) => {
      said += data;
      const [, found] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    };
    child.stderr.on("data", hear);
    child.stdout.on("data", hear);
    ended.then((code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
  });
  const session = await Session.begin(`${address}/session`);
  const end = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { session, end };
}

/** A conversation with the browser: commands with answers, and events in between. */
class Session {
  static async begin(address) {
    const session = new Session();
    session.waiting = new Map();
    session.hearers = new Set();
    session.socket = await connect(address, (text) => session.hear(JSON.parse(text)));
    await session.ask("session.new", { capabilities: {} });
    await session.ask("script.addPreloadScript", { functionDeclaration: String(reportViolations) });
    await session.ask("session.subscribe", { events: ["log.entryAdded", "network.fetchError", "network.responseCompleted"] });
    return session;
  }

  hear(message) {
    if (message.type === "event") {
      for (const hearer of this.hearers) hearer(message.method, message.params);
      return;
    }
    const { resolve, reject, method } = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.type === "success") resolve(message.result);
    else reject(new Error(`${method}: ${message.error}: ${message.message}`));
  }

  ask(method, params) {
    const id = (this.last = (this.last ?? 0) + 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, method });
      this.socket.say(JSON.stringify({ id, method, params }));
    });
  }
}

/** In the page: a violation of its own policy is an error like any other. */
function reportViolations() {
  addEventListener("securitypolicyviolation", (event) => {
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/**
 * Declares a test: `test(name, { options }, async (page) => ...)`, with a page that no other test shares anything with.
 * `settings` are those of `about:config`. Whatever goes wrong in the background fails the test too, except for what `expected` matches.
 */
export function test(name, ...rest) {
  const body = rest.pop();
  const { at = "", start = true, expected = [], settings = {} } = rest.pop() ?? {};
  nodeTest(name, { timeout: 60_000 }, async () => {
    const { session } = await launched(settings);
    const page = await Page.open(session, expected);
    try {
      await page.goto(at);
      if (start) await page.ready();
      await body(page);
      assert.deepEqual(page.problems, [], "nothing went wrong in the background");
    } finally {
      await page.close();
    }
  });
}

after(async () => {
  for (const browser of browsers.values()) await (await browser).end();
});

/** A tab. */
export class Page {
  static async open(session, expected) {
    const { userContext } = await session.ask("browser.createUserContext", {});
    const { context } = await session.ask("browsingContext.create", { type: "tab", userContext });
    const page = new Page(session, context);
    page.userContext = userContext;
    page.problems = [];
    page.watch(expected);
    return page;
  }

  constructor(session, context) {
    Object.assign(this, { session, context });
  }

  /** Hears of what goes wrong anywhere in the browser, where there is one page at a time. */
  watch(expected) {
    const note = (text) => {
      if (!expected.some((pattern) => pattern.test(text))) this.problems.push(text);
    };
    this.hearer = (method, { level, text, request, response, errorText }) => {
      if (method === "log.entryAdded" && ["error", "warn"].includes(level)) note(`console: ${text}`);
      // What a page was still fetching when the test left it; nobody misses that.
      if (method === "network.fetchError" && errorText !== "NS_BINDING_ABORTED") note(`request: ${request.url} ${errorText}`);
      if (method === "network.responseCompleted" && response.status >= 400) note(`response: ${response.status} ${response.url}`);
    };
    this.session.hearers.add(this.hearer);
  }

  async close() {
    this.session.hearers.delete(this.hearer);
    await this.session.ask("browser.removeUserContext", { userContext: this.userContext });
  }

  /** Goes to an address below the page's. */
  goto(at) {
    return this.session.ask("browsingContext.navigate", { context: this.context, url: new URL(at, url).href, wait: "complete" });
  }

  /** What is in the first frame of the page. */
  async inside() {
    const { contexts } = await this.session.ask("browsingContext.getTree", { root: this.context });
    return new Page(this.session, contexts[0].children[0].context);
  }

  /** Waits until the app has taken over from the static page. */
  ready() {
    return this.until(() => document.documentElement.dataset.app === "ready");
  }

  /** What a function returns in the page; arguments and result are JSON. */
  async run(inside, ...values) {
    const functionDeclaration = `async (values) => JSON.stringify(await (${inside})(...JSON.parse(values)) ?? null)`;
    const { type, result, exceptionDetails } = await this.session.ask("script.callFunction", {
      functionDeclaration,
      arguments: [{ type: "string", value: JSON.stringify(values) }],
      target: { context: this.context },
      awaitPromise: true,
    });
    assert.equal(type, "success", exceptionDetails?.text);
    return JSON.parse(result.value);
  }

  /** Waits until a function returns something in the page, and returns it. */
  async until(inside, ...values) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.run(inside, ...values);
      if (found) return found;
      assert.ok(Date.now() < end, `waited in vain for ${inside} with ${JSON.stringify(values)}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** The text that people see in the first element that a selector finds. */
  text(selector) {
    return this.run((selector) => document.querySelector(selector)?.innerText, selector);
  }

  /** Clicks into the middle of the first element that a selector finds; ` >>> ` in it leads into the shadow root of what stands before. */
  async click(selector) {
    await this.until(`(selector) => {
      const found = (${find})(selector);
      found?.scrollIntoView({ block: "center", behavior: "instant" });
      return Boolean(found);
    }`, selector);
    const { result } = await this.session.ask("script.callFunction", {
      functionDeclaration: String(find),
      arguments: [{ type: "string", value: selector }],
      target: { context: this.context },
      awaitPromise: false,
    });
    const origin = { type: "element", element: { sharedId: result.sharedId } };
    const steps = [{ type: "pointerMove", x: 0, y: 0, origin }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
    await this.perform({ type: "pointer", id: "mouse", actions: steps });
  }

  /** Presses keys one after another: a name such as `Tab`, a text, or several at once as a list. */
  async press(...keys) {
    const typed = (key) => (key in KEYS ? [KEYS[key]] : [...key]);
    const down = (value) => ({ type: "keyDown", value });
    const up = (value) => ({ type: "keyUp", value });
    const chord = (names) => names.flatMap(typed);
    const actions = keys.flatMap((key) =>
      Array.isArray(key) ? [...chord(key).map(down), ...chord(key).reverse().map(up)] : typed(key).flatMap((value) => [down(value), up(value)]),
    );
    await this.perform({ type: "key", id: "keyboard", actions });
  }

  perform(action) {
    return this.session.ask("input.performActions", { context: this.context, actions: [action] });
  }
}

/** In the page: the first element that a selector finds. */
function find(selector) {
  const within = (scope, part) => (scope?.shadowRoot ?? scope)?.querySelector(part);
  return selector.split(" >>> ").reduce(within, document) ?? null;
}

/** Keys without a character, by the numbers that WebDriver has for them. */
const KEYS = { Shift: "\uE008", Tab: "\uE004", Enter: "\uE007", Space: " ", Escape: "\uE00C", ArrowDown: "\uE015", ArrowUp: "\uE013", End: "\uE010" };

function fromEnvironment(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run these tests with: cargo xtask test`);
  return value;
}
