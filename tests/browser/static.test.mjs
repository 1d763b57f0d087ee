// The page before, without and beside the app: static HTML, its policy, any path.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  Visit,
  assertValues,
  assertVerdict,
  control,
  dist,
  enter,
  eventually,
  imap,
  open,
  ready,
  serveBelow,
  test,
  url,
  words,
} from "./support.mjs";

/** Holds the app back until released. */
async function hold(page) {
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The text people can see. */
const shown = (page) => page.locator("body").innerText();

/** What anybody can learn here without a script: what POP and IMAP are, the right ports and encryption. */
async function assertExplains(page, language = "en") {
  const text = await shown(page);
  for (const said of ["IMAP", "POP", "SMTP", "993", "995", "465", "587", "SSL/TLS", "STARTTLS"]) {
    assert.ok(text.includes(said), `${said} is explained in ${language}`);
  }
}

/** A browser in which scripts are off, and with them what the page asks to load ahead for them. */
const WITHOUT_SCRIPTS = { start: false, context: { javaScriptEnabled: false }, expected: [/\.js csp$/] };

test("without scripts the page explains, and says what needs one", WITHOUT_SCRIPTS, async (page) => {
  await page.goto(url);
  await assertExplains(page);
  assert.ok((await shown(page)).includes(words("page-needs-script")));
});

test("without scripts there is a plain form with a label for each field", WITHOUT_SCRIPTS, async (page) => {
  await page.goto(url);
  for (const field of ["incoming.host", "incoming.port", "outgoing.host", "outgoing.port"]) {
    assert.ok(await control(page, field).isVisible(), field);
  }
  await page.getByLabel("Port").first().fill("993");
});

test("while the app is on its way the page explains and takes what is typed", { start: false }, async (page) => {
  const release = await hold(page);
  await page.goto(url);
  await assertExplains(page);
  assert.ok(!(await shown(page)).includes(words("page-needs-script")), "scripts are on");
  const typed = {
    email: "sam@kundenpost.net",
    ...imap("imap.kundenpost.net", 993, "starttls"),
    "outgoing.host": "smtp.kundenpost.net",
  };
  await enter(page, typed);
  release();
  await ready(page);
  await assertValues(page, typed);
  await assertVerdict(page, "error");
});

test("somebody who is typing when the app comes can go on", { start: false }, async (page) => {
  const release = await hold(page);
  await page.goto(url);
  await control(page, "incoming.host").focus();
  await page.keyboard.type("imap.net");
  for (let key = 0; key < 3; key += 1) await page.keyboard.press("ArrowLeft");
  release();
  await ready(page);
  await page.keyboard.type("post.");
  await assertValues(page, { "incoming.host": "imap.post.net" });
});

test("if the app cannot come the page says so and still explains", { start: false, expected: [/wasm|Failed to (load|fetch)/i] }, async (page) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(url);
  await page.getByText(words("page-not-started")).waitFor();
  await assertExplains(page);
  await control(page, "incoming.host").fill("imap.kundenpost.net");
});

test("if the words cannot come the page says so", { start: false, expected: [/words|Failed to (load|fetch)/i] }, async (page) => {
  await page.route(/words.*\.txt$/, (route) => route.abort());
  await page.goto(url);
  await page.getByText(words("page-not-started")).waitFor();
  await assertExplains(page);
});

test("the app says nothing of its own failure when it starts", async (page) => {
  assert.ok(!(await shown(page)).includes(words("page-not-started")));
  assert.ok(!(await shown(page)).includes(words("page-needs-script")));
});

test("the policy is strict and comes first", { start: false }, async (page) => {
  await page.goto(url);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  const rules = Object.fromEntries(policy.split(";").map((rule) => rule.trim().split(/\s+(.*)/s)));
  assert.equal(rules["default-src"], "'none'");
  assert.deepEqual(rules["script-src"].split(" ").sort(), ["'self'", "'wasm-unsafe-eval'"]);
  assert.equal(rules["style-src"], "'self'");
  assert.equal(rules["base-uri"], "'none'");
  assert.equal(rules["form-action"], "'none'");
  const { "connect-src": connections, ...others } = rules;
  assert.doesNotMatch(connections, /http:|https:(?!\/\/[a-z])|\*/, "only named hosts");
  for (const [name, sources] of Object.entries(others)) {
    assert.doesNotMatch(sources, /unsafe-inline|'unsafe-eval'|https?:|\*/, name);
  }
  const before = await page.evaluate(() => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    const loads = [...document.querySelectorAll("script, link, style")];
    return loads.filter((element) => element.compareDocumentPosition(policy) & Node.DOCUMENT_POSITION_FOLLOWING).length;
  });
  assert.equal(before, 0, "nothing is loaded before the policy");
});

test("a violation of the policy would fail a test", { expected: [/policy: script-src/, /Content Security Policy/] }, async (page, visit) => {
  const heard = [];
  visit.context.on("console", (message) => heard.push(message.text()));
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'run'";
    document.body.append(script);
  });
  await eventually(async () => assert.ok(heard.some((text) => text.startsWith("policy: script-src")), `${heard}`));
  assert.notEqual(await page.title(), "run");
});

test("the built page has no inline script or style and names no other host", { start: false }, async () => {
  for (const name of readdirSync(dist).filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(join(dist, name), "utf8");
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/i, name);
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/i, name);
    assert.doesNotMatch(html, /\s(?:src|srcset|action)="?(?:https?:)?\/\//i, name);
    assert.doesNotMatch(html, /<link[^>]*href="?(?:https?:)?\/\//i, name);
  }
});

test("the page works under any path", { start: false }, async () => {
  const site = await serveBelow("/help/mail/");
  const visit = await Visit.begin({ origin: site.url });
  try {
    const page = await visit.newPage();
    await open(page, "?lang=de", site.url);
    await enter(page, imap("imap.kundenpost.net", 993, "starttls"));
    await assertVerdict(page, "error");
    assert.ok(page.url().startsWith(site.url));
    visit.assertQuiet();
  } finally {
    await visit.end();
    site.stop();
  }
});
