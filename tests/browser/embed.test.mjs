// The check in other people's pages: in frames with and without rights, in every mode, and with neighbours who mean harm.

import assert from "node:assert/strict";
import { FRAME, GUEST, frame, startHost } from "./hosts.mjs";
import {
  act,
  assertReport,
  assertVerdict,
  button,
  control,
  enter,
  eventually,
  finding,
  imap,
  link,
  open,
  ready,
  sideways,
  test,
  values,
  verdictNow,
  violations,
  words,
} from "./support.mjs";

const WRONG = imap("imap.kundenpost.net", 993, "starttls");
const KUNDENPOST = new URLSearchParams(imap("imap.kundenpost.net", 993, "tls"));

/** Declares a test of a page with the check in a frame: `body` gets that page, what is in the frame, and the server. */
function framed(name, { expected = [], is = ready, ...host }, body) {
  test(name, { start: false, expected: [...GUEST, ...expected] }, async (page) => {
    const server = await startHost({ script: FRAME.script, body: frame(), ...host });
    try {
      await page.addInitScript(hearEverything);
      await page.goto(server.url);
      const inner = await inside(page);
      if (inner) await is(inner);
      await body(page, inner, server);
    } finally {
      server.stop();
    }
  });
}

/** In the page: remembers every message and every report. */
function hearEverything() {
  window.heard = [];
  window.reported = [];
  addEventListener("message", ({ data }) => window.heard.push(data));
  addEventListener("maillint-report", ({ detail }) => window.reported.push(detail));
}

/** What is in the first frame of a page, or in the one that a selector finds. */
async function inside(page, selector = "iframe") {
  return (await (await page.$(selector))?.contentFrame()) ?? undefined;
}

/** Posts messages from a page into its first frame. */
const post = (page, ...messages) =>
  page.evaluate((messages) => messages.forEach((message) => frames[0].postMessage(message, "*")), messages);

const options = (options) => ({ type: "maillint:1:options", options });

/** Waits until the frame is as high as what is in it. */
async function assertFits(page, inner) {
  await eventually(async () => {
    const { height } = await (await page.$("iframe")).boundingBox();
    const [body, window] = await inner.evaluate(() => [document.body.scrollHeight, innerHeight]);
    assert.ok(Math.abs(window - body) <= 1 && height >= body, `${body} in ${window} of ${height}`);
  });
}

const looks = (inner) =>
  inner.evaluate(() => {
    const { lang, style } = document.documentElement;
    return { lang, scheme: style.colorScheme, accent: style.getPropertyValue("--accent") };
  });

const HELP = "iframe { width: 100%; border: 0 } html { color-scheme: dark; accent-color: #8b0000 }";

framed("under a strict policy the frame takes its size, and the language and colours of the page", { html: 'lang="de-AT"', css: HELP, csp: FRAME.policy }, async (page, inner) => {
  await assertFits(page, inner);
  await eventually(async () => {
    const { lang, scheme, accent } = await looks(inner);
    assert.deepEqual([lang, scheme], ["de", "dark"]);
    assert.match(accent, /^light-dark\(#8b0000, #[0-9a-f]{6}\)$/);
  });
  await enter(inner, WRONG);
  await assertVerdict(inner, "error");
  await assertFits(page, inner);
  await page.evaluate(() => document.documentElement.setAttribute("lang", "en"));
  await eventually(async () => assert.equal((await looks(inner)).lang, "en"));
  assert.deepEqual(await values(inner), WRONG, "what was typed stays");
});

framed("what is set by name stands before the looks of the page", { body: frame("lang=en&color-scheme=light&accent=%23006600"), html: 'lang="de"', css: HELP }, async (page, inner) => {
  await assertFits(page, inner);
  const { lang, scheme, accent } = await looks(inner);
  assert.deepEqual([lang, scheme, accent.slice(0, 18)], ["en", "light", "light-dark(#006600"]);
});

framed("a page in a language without words, and without our script, gets the check all the same", { html: 'lang="fr"', script: "" }, async (page, inner) => {
  await post(page, { type: "maillint:1:theme", lang: "fr", accent: "", "color-scheme": "light" });
  await eventually(async () => assert.equal((await looks(inner)).scheme, "light"));
  await enter(inner, WRONG);
  await assertVerdict(inner, "error");
});

framed(
  "with leave for scripts alone it works, and says what it cannot do",
  { body: frame("", 'sandbox="allow-scripts"'), expected: [/sandboxed|[Cc]lipboard|allow-popups/] },
  async (page, inner) => {
    await assertFits(page, inner);
    assert.equal(await inner.evaluate(() => origin), "null");
    await enter(inner, WRONG);
    await finding(inner, "port-enc-starttls-on-tls-port").locator('[data-action="apply"]').first().click();
    await assertVerdict(inner, "ok");
    assert.equal(await control(inner, "incoming.encryption").inputValue(), "tls");
    assert.ok(await inner.getByText(words("embed-cannot")).isVisible());
    await act(inner, "copy-link");
    const marked = () => inner.evaluate(() => document.activeElement.value?.slice(document.activeElement.selectionStart));
    await eventually(async () => assert.match(await marked(), /\/mail\/#v=1&incoming\.protocol=imap/));
    await inner.getByText(words("embed-open")).click();
    await eventually(async () => assert.match(await inner.locator("#address").innerText(), /\/mail\/\?lang=en$/));
    assert.equal(page.context().pages().length, 1);
  },
);

framed("links to whole pages open beside the page, and a tool adds no steps to its history", { body: frame("mode=provider&provider=gmail") }, async (page, inner) => {
  const before = await page.evaluate(() => history.length);
  // What comes above the link would move it from under the pointer.
  await inner.locator(".settings-card dd").first().waitFor();
  const opened = page.context().waitForEvent("page");
  await inner.getByText(words("embed-open")).click();
  assert.match((await opened).url(), /\/mail\/(\?lang=en)?$|about:blank/);
  await inner.evaluate(() => Object.assign(document.body.appendChild(document.createElement("a")), { href: "#tool=choose", id: "way" }).append("way"));
  await inner.locator("#way").click();
  await eventually(async () => assert.equal(await inner.evaluate(() => location.hash), "#tool=choose"));
  assert.equal(await page.evaluate(() => history.length), before);
});

framed(
  "the keyboard goes through the frame and out of it again",
  { body: (check) => `<button id="before">Before</button>${frame("mode=compact")(check)}<button id="after">After</button>` },
  async (page, inner) => {
    await page.locator("#before").focus();
    const stops = [];
    for (let stop = 0; stop < 20 && stops.at(-1) !== "after"; stop += 1) {
      await page.keyboard.press("Tab");
      const id = await page.evaluate(() => document.activeElement.id);
      stops.push(id || (await inner.evaluate(() => document.activeElement.name || document.activeElement.tagName)));
    }
    assert.equal(stops[0], "incoming.protocol");
    for (const field of ["incoming.host", "incoming.port", "incoming.encryption", "A", "after"]) assert.ok(stops.includes(field), `${field}: ${stops}`);
    await page.keyboard.press("Shift+Tab");
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "IFRAME");
  },
);

framed("nobody is told anything about the settings who did not ask", {}, async (page, inner) => {
  await enter(inner, WRONG);
  await assertVerdict(inner, "error");
  await new Promise((resolve) => setTimeout(resolve, 300));
  const heard = await page.evaluate(() => window.heard);
  assert.ok(heard.length > 1);
  for (const { type, ...rest } of heard) {
    assert.match(type, /^maillint:1:(ready|resize)$/);
    assert.ok(Object.keys(rest).every((key) => key === "height"), JSON.stringify(rest));
  }
});

framed("who asks is told codes and never what was typed, and the person is told so", { body: frame("", 'data-report="codes"') }, async (page, inner) => {
  await inner.getByText(words("embed-told")).waitFor();
  await enter(inner, { email: "sam@kundenpost.net", ...WRONG, "incoming.username": "sam-secret" });
  const last = () => page.evaluate(() => window.reported.at(-1));
  await eventually(async () => {
    const { verdict, findings } = await last();
    assert.equal(verdict, "error");
    assert.deepEqual(findings[0], { code: "port-enc-starttls-on-tls-port", severity: "error", field: "incoming.encryption" });
  });
  const heard = JSON.stringify(await page.evaluate(() => [window.heard, window.reported]));
  assert.doesNotMatch(heard, /kundenpost|sam|993/);
  await post(page, options({ report: "none" }));
  await inner.getByText(words("embed-told")).waitFor({ state: "detached" });
  const before = await page.evaluate(() => window.heard.length);
  await enter(inner, { "incoming.encryption": "tls" });
  await assertVerdict(inner, "ok", "advice");
  const since = await page.evaluate((before) => window.heard.slice(before), before);
  assert.ok(since.every(({ type }) => type === "maillint:1:resize"));
});

framed("an address alone asks for no reports", { body: frame("report=codes"), script: "", expected: [/"report" can only be set by a message/] }, async (page, inner) => {
  await enter(inner, WRONG);
  await assertVerdict(inner, "error");
  assert.equal(await inner.getByText(words("embed-told")).count(), 0);
  assert.ok((await page.evaluate(() => window.heard)).every(({ type }) => !type.endsWith("report")));
});

const HOSTILE = [
  null, 0, "", "maillint:1:options", [], {}, { type: 1 }, { type: "maillint:1:options" }, { type: "maillint:2:options", options: { mode: "decode" } },
  options(null), options([]), options("mode=decode"), options({ mode: 1 }), options({ mode: ["decode"] }), options({ mode: { toString: "decode" } }),
  options({ "mode ": "decode" }), options({ MODE: "decode" }), options({ "a&mode": "decode" }), options({ "<b>": "x" }), options({ constructor: {} }),
  options({ ask: "x".repeat(8001) }), options(Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`o${index}`, "x"]))),
  { type: "maillint:1:theme", lang: 1 }, { type: "maillint:1:theme", lang: {}, accent: [], "color-scheme": null },
  { type: "maillint:1:report", verdict: "ok" }, { type: "maillint:1:ready" }, { type: "maillint:1:resize", height: 5 },
  { type: "maillint:1:theme" }, { type: "maillint:1:theme", lang: "x".repeat(9000), accent: "", "color-scheme": "" },
];

framed("messages that make no sense change nothing", { body: frame(KUNDENPOST), script: "" }, async (page, inner) => {
  const state = () => inner.evaluate(() => [location.hash, document.documentElement.outerHTML.length]);
  await assertVerdict(inner, "ok");
  const before = await state();
  await post(page, ...HOSTILE);
  await post(page, { type: "maillint:1:theme", lang: "", accent: "", "color-scheme": "light" });
  await eventually(async () => assert.equal((await looks(inner)).scheme, "light"));
  const [hash, length] = await state();
  assert.equal(hash.replace("&color-scheme=light", ""), before[0]);
  assert.ok(Math.abs(length - before[1]) < 100);
  assert.ok((await page.evaluate(() => window.heard)).every(({ type }) => /:(ready|resize)$/.test(type)));
});

framed(
  "what a page cannot set is said once, by its name, and the rest counts",
  { script: "", expected: [/maillint: "/] },
  async (page, inner) => {
    const said = [];
    page.on("console", (message) => message.type() === "warning" && said.push(message.text()));
    const wrong = { mode: "whole", accent: "red", provider: "no-such-provider", moed: "check", "ask-link": "javascript:alert(1)", lock: "incoming.hots" };
    await post(page, options({ ...wrong, ask: "<img src=x onerror=alert(1)>", owner: "Kundenpost", "incoming.host": "imap.kundenpost.net" }));
    await eventually(async () => assert.equal(said.length, 6, said.join("\n")));
    for (const name of Object.keys(wrong)) assert.ok(said.some((text) => text.startsWith(`maillint: "${name}"`)), name);
    await post(page, options({ "color-scheme": "dark" }));
    await eventually(async () => assert.equal((await looks(inner)).scheme, "dark"));
    assert.equal(said.length, 6, "once");
    assert.equal(await control(inner, "incoming.host").inputValue(), "imap.kundenpost.net");
    await enter(inner, { "incoming.port": "993", "incoming.encryption": "starttls" });
    await assertVerdict(inner, "error");
  },
);

framed(
  "only the page around a frame is heard in it, and not a neighbour",
  { body: (check) => `${frame()(check)}<iframe title="A neighbour" srcdoc="<p>Another frame</p>"></iframe>`, script: "" },
  async (page, inner) => {
    const neighbour = page.frames().find((one) => one.url() === "about:srcdoc");
    await neighbour.evaluate((message) => parent.frames[0].postMessage(message, "*"), options({ mode: "decode", report: "codes" }));
    await post(page, { type: "maillint:1:theme", lang: "", accent: "", "color-scheme": "dark" });
    await eventually(async () => assert.equal((await looks(inner)).scheme, "dark"));
    assert.equal(await inner.locator("[data-mode]").getAttribute("data-mode"), "check");
  },
);

const finds = (findings) => ({ type: "maillint:1:report", verdict: "error", findings });
const SPOOFED = [
  ...[-1, 0, 20_001, 1e300, "500", "100vh", null, [500], { valueOf: 500 }].map((height) => ({ type: "maillint:1:resize", height })),
  null, 0, "maillint:1:resize", [], {}, { type: 1 }, { type: "resize", height: 500 }, { type: "maillint:2:resize", height: 500 },
  ...["__proto__", "constructor", "toString", "hasOwnProperty", ""].map((name) => ({ type: `maillint:1:${name}` })),
  finds(null), finds("none"), finds([null]), finds([{ code: "<img src=x>", severity: "error", field: "email" }]),
  finds([{ code: "a", severity: "error", field: "what was typed" }]), { ...finds([]), verdict: "<b>" }, { ...finds([]), verdict: {} },
];

framed(
  "a frame that means harm can do nothing but ask for a sound height",
  {
    body: frame("", 'data-report="codes"'),
    embed: `<!doctype html><title>x</title><link rel="icon" href="data:,"><script>const SPOOFED = ${JSON.stringify(SPOOFED)};
      for (const message of [...SPOOFED, { type: "maillint:1:resize", height: NaN }, { type: "maillint:1:resize", height: Infinity }]) parent.postMessage(message, "*");
      parent.postMessage({ type: "maillint:1:report", verdict: "ok", findings: [], extra: "x" }, "*")</script>`,
    is: () => {},
  },
  async (page, inner) => {
    await page.waitForLoadState();
    await inner.evaluate((messages) => messages.forEach((message) => parent.postMessage(message, "*")), SPOOFED);
    await inner.evaluate(() => parent.postMessage({ type: "maillint:1:report", verdict: "ok", findings: [], extra: "x" }, "*"));
    await eventually(async () => assert.ok((await page.evaluate(() => window.reported)).length > 0));
    assert.equal(await page.locator("iframe").evaluate((frame) => frame.style.height), "");
    for (const report of await page.evaluate(() => window.reported)) assert.deepEqual(report, { verdict: "ok", findings: [] });
  },
);

framed(
  "another frame cannot speak for the check",
  { body: (check) => `<iframe title="Another frame" srcdoc="<p>Another</p>"></iframe>${frame("", 'id="ours" data-report="codes"')(check)}`, is: () => {} },
  async (page) => {
    const inner = await inside(page, "#ours");
    await ready(inner);
    const height = () => page.locator("#ours").evaluate((frame) => frame.style.height);
    await eventually(async () => assert.notEqual(await height(), ""));
    const before = await height();
    const other = page.frames().find((one) => one.url() === "about:srcdoc");
    await other.evaluate(() => {
      parent.postMessage({ type: "maillint:1:resize", height: 4321 }, "*");
      parent.postMessage({ type: "maillint:1:report", verdict: "ok", findings: [] }, "*");
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    assert.equal(await height(), before);
    assert.ok((await page.evaluate(() => window.reported)).every(({ verdict }) => verdict !== "ok"));
  },
);

const TEN = Array.from({ length: 10 }, (_, index) => `mode=${["check", "compact", "decode", "provider", "explain"][index % 5]}&provider=gmail`);

framed(
  "ten on one page load as they are needed and do not disturb each other",
  { body: (check) => TEN.map((options) => `<p>Help.</p>${frame(options, 'loading="lazy"')(check)}`).join(""), is: () => {} },
  async (page) => {
    for (const [index, options] of TEN.entries()) {
      const element = page.locator("iframe").nth(index);
      await element.scrollIntoViewIfNeeded();
      const inner = await (await element.elementHandle()).contentFrame();
      await ready(inner);
      assert.ok(options.startsWith(`mode=${await inner.locator("[data-mode]").getAttribute("data-mode")}&`));
      await eventually(async () => assert.match(await element.evaluate(({ style }) => style.height), /^\d+px$/));
    }
    const inner = await inside(page);
    await enter(inner, WRONG);
    await assertVerdict(inner, "error");
  },
);

framed("one that is taken away while it loads leaves nothing behind", { held: /\.wasm$/, is: () => {} }, async (page, inner, server) => {
  await page.locator("iframe").evaluate((frame) => frame.remove());
  server.release();
  await page.evaluate((src) => {
    const frame = Object.assign(document.createElement("iframe"), { src, title: "Check" });
    document.body.append(frame);
  }, `${server.check}embed.html`);
  const next = await inside(page);
  await ready(next);
  await assertFits(page, next);
});

framed(
  "without WebAssembly it says so, and leads to the page",
  { body: frame("lang=de"), is: () => {}, expected: [/WebAssembly/] },
  async (page, inner, server) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto(server.url);
    inner = await inside(page);
    await inner.getByText(words("embed-not-started", "de")).waitFor();
    assert.match(await inner.locator(".not-started a[href]").last().getAttribute("href"), /\?lang=de$/);
  },
);

const LOCKED = "provider=gmail&lock=servers&other-providers=hide&owner=Kundenpost&ask=Call+us.&ask-link=https://kundenpost.net/help";

framed("a page fixes the servers, hides other providers and speaks for itself", { body: frame(LOCKED) }, async (page, inner) => {
  const fixed = (field) => inner.locator(`#${field.replace(".", "-")}`);
  await eventually(async () => assert.equal(await inner.locator(".is-fixed").count(), 6));
  assert.equal(await control(inner, "incoming.host").count(), 0);
  assert.match(await inner.locator(".is-fixed").first().innerText(), /imap\.gmail\.com/);
  assert.equal(await inner.locator(".is-fixed").getByText(/Kundenpost/).count(), 6);
  assert.equal(await fixed("incoming.port").count(), 1, "findings can lead there");
  assert.equal(await button(inner, "seek").count(), 0);
  await enter(inner, { email: "sam@gmx.de" });
  assert.equal(await inner.locator("#provider-title").innerText(), "Gmail");
  await enter(inner, { "incoming.protocol": "pop3" });
  await eventually(async () => assert.match(await inner.locator(".is-fixed").first().innerText(), /pop\.gmail\.com/));
});

framed(
  "what is wrong with a fixed server is for its owner to say",
  { body: frame(`${new URLSearchParams(WRONG)}&lock=incoming&owner=Kundenpost&ask=Call+us.&ask-link=https://kundenpost.net/help`) },
  async (page, inner) => {
    await assertVerdict(inner, "error");
    const card = finding(inner, "port-enc-starttls-on-tls-port");
    assert.equal(await card.locator('[data-action="apply"]').count(), 0);
    assert.match(await card.locator(".ask").innerText(), /Kundenpost.*Call us\./);
    assert.equal(await card.locator(".ask a").getAttribute("href"), "https://kundenpost.net/help");
  },
);

/** How each mode begins, and what only it shows. */
const MODES = {
  check: [`mode=check&${KUNDENPOST}`, "#outgoing-host"],
  compact: ["mode=compact&side=outgoing&outgoing.host=smtp.kundenpost.net&outgoing.port=25&outgoing.encryption=starttls", 'article.finding[data-field="outgoing.port"]'],
  explain: ["mode=explain", '.embed:has(input[type="range"]) #explainer-ports'],
  decode: ["mode=decode", "#decode-text"],
  provider: [`mode=provider&provider=gmail`, ".settings-card dd"],
  fixed: [`${LOCKED}&mode=check`, ".is-fixed"],
};

for (const [name, [address, own]] of Object.entries(MODES)) {
  framed(`${name}: for every eye, at any width, light and dark`, { body: frame(address), css: HELP }, async (page, inner) => {
    await inner.locator(own).first().waitFor();
    for (const [width, colorScheme] of [[1200, "light"], [320, "dark"]]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await assertFits(page, inner);
      assert.deepEqual(await violations(inner), [], `${name} at ${width}`);
      assert.equal(await sideways(inner), 0, `${name} at ${width}`);
    }
    if (name === "compact") assert.equal(await control(inner, "incoming.host").count(), 0);
    if (name === "decode") assert.equal(await button(inner, "close-tool").isVisible(), false);
    assert.ok(await page.evaluate(() => document.activeElement === document.body), "the focus stays on the page");
  });
}

test("a link sets what is shown, and one click shows the whole", { at: "#mode=decode&provider=gmail" }, async (page) => {
  await page.locator("#decode-text").waitFor();
  assert.equal(await control(page, "incoming.host").count(), 0);
  await act(page, "whole");
  await control(page, "incoming.host").waitFor();
  assert.equal(await page.evaluate(() => location.hash), "");
});

test("a link sets a provider, a language and settings", { at: `${link(WRONG)}&provider=gmail&lang=de&lock=incoming.host` }, async (page) => {
  assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
  await eventually(async () => assert.equal(await page.locator("#provider-title").innerText(), "Gmail"));
  assert.match(await page.locator(".is-fixed").innerText(), /imap\.kundenpost\.net/);
  await assertReport(page, ["error port-enc-starttls-on-tls-port incoming.encryption"]);
});

test("a link that sets something can be followed from the open page, and what was typed stays", async (page) => {
  await enter(page, imap("imap.gmail.com", 993, "tls"));
  await page.evaluate(() => location.assign("#provider=gmail&lang=de"));
  await eventually(async () => assert.equal(await page.locator("#provider-title").innerText(), "Gmail"));
  assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
  assert.equal((await values(page))["incoming.host"], "imap.gmail.com");
});

test("a link speaks in nobody's name", { at: "#ask=Call+0900&owner=Gmail&mode=check", expected: [/maillint: "(ask|owner)"/] }, async (page) => {
  await page.getByText(words("status-link-broken")).first().waitFor();
  assert.equal(await page.getByText("0900").count(), 0);
  assert.equal(await verdictNow(page), "waiting");
});

test("the page for frames is a page too", { at: "embed.html#mode=provider&provider=gmail" }, async (page) => {
  await page.locator(".settings-card").waitFor();
  await open(page, "embed.html");
  await enter(page, WRONG);
  await assertVerdict(page, "error");
});
