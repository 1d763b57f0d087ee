// The check as an element on other people's pages, in Firefox too.

import assert from "node:assert/strict";
import { ELEMENT, HARD, TAG, element, startHost } from "../browser/hosts.mjs";
import { test } from "./firefox.mjs";

const WRONG = { email: "sam@kundenpost.net", incoming: { protocol: "imap", host: "mail.kundenpost.net", port: 995, encryption: "tls" } };

/** Declares a test on a page with the element; `host` is what `startHost` takes. */
function onHost(name, { expected = [], settings = {}, ...host }, body) {
  test(name, { start: false, expected, settings }, async (page) => {
    const served = await startHost({ script: ELEMENT.script, body: element(), ...host });
    try {
      await page.goto(served.url);
      await body(page, served);
    } finally {
      served.stop();
    }
  });
}

/** A function for the page that gets the element that a selector finds, and its shadow root, before other values. */
const inside = (body, selector = TAG) => `(...values) => {
  const element = document.querySelector(${JSON.stringify(selector)});
  return (${body})(element, element.shadowRoot, ...values);
}`;

/** Waits until the check is in the element. */
const ready = (page, selector) => page.until(inside((element, root) => root?.querySelector(".stand form"), selector));

/** Sets the settings and waits for what is wrong with them. */
async function check(page, settings, selector) {
  await page.run(inside((element, root, settings) => (element.settings = settings), selector), settings);
  await page.until(inside((element, root) => root.querySelector("article.finding"), selector));
}

const verdict = (page, wanted) => page.until(inside((element, root, wanted) => root.querySelector("#verdict").dataset.verdict === wanted), wanted);

const value = (page, name, selector) => page.run(inside((element, root, name) => root.querySelector(`[name="${name}"]`).value, selector), name);

onHost("it stands under a strict policy, checks what is typed, and leaves the page around it alone", { csp: ELEMENT.policy }, async (page, { url }) => {
  const surroundings = () =>
    page.run(() => [
      location.href,
      document.title,
      document.documentElement.lang,
      history.length,
      sessionStorage.length + localStorage.length,
      document.styleSheets.length + document.adoptedStyleSheets.length,
      Object.keys(window).filter((name) => /maillint/i.test(name)),
    ]);
  const before = await surroundings();
  await ready(page);
  await page.click(`${TAG} >>> [name="incoming.host"]`);
  await page.press("imap.kundenpost.net", "Tab", "993", "Tab", "Starts");
  await verdict(page, "error");
  await page.click(`${TAG} >>> article.finding [data-action="apply"]`);
  await verdict(page, "incomplete");
  assert.equal(await value(page, "incoming.encryption"), "tls");
  await page.click(`${TAG} >>> a[href="#tool=read"]`);
  await page.until(inside((element, root) => root.querySelector("#tool-title")));
  assert.deepEqual(await surroundings(), before);
  assert.equal(before[0], url);
});

for (const [name, host] of Object.entries(HARD)) {
  onHost(`it looks the same on ${name}`, { ...host, body: `<article>${element('lang="en"')}</article>` }, async (page) => {
    await ready(page);
    await check(page, WRONG);
    const looks = await page.run(inside((element, root) => {
      const names = ["direction", "fontSize", "letterSpacing", "textTransform", "textAlign", "whiteSpace", "wordSpacing", "visibility", "display", "color"];
      const style = (selector) => getComputedStyle(root.querySelector(selector));
      const { x, width } = root.querySelector("article.finding").getBoundingClientRect();
      return {
        card: names.map((name) => style("article.finding")[name]),
        field: ["fontSize", "display", "position"].map((name) => style('[name="incoming.host"]')[name]),
        isInside: width > 280 && x >= 0 && x + width <= innerWidth,
      };
    }));
    assert.deepEqual(looks, {
      card: ["ltr", "16px", "normal", "none", "start", "normal", "0px", "visible", "block", "rgb(26, 34, 48)"],
      field: ["16px", "block", "static"],
      isInside: true,
    });
  });
}

onHost("a narrow column has the narrow layout, whatever the window, and nothing sticks out", { body: `<div style="inline-size: 320px">${element()}</div>` }, async (page) => {
  await ready(page);
  await check(page, WRONG);
  const wide = await page.run(inside((element, root) =>
    [...root.querySelectorAll("*")].filter((node) => {
      const { right, width } = node.getBoundingClientRect();
      return width > 1 && !node.closest("svg, .unseen, .menu select") && right > element.getBoundingClientRect().right + 1;
    }).map((node) => node.outerHTML.slice(0, 80))));
  assert.deepEqual(wide, []);
});

onHost("who moves it keeps what was typed; who clones it gets a new one", {
  body: `<div id="a">${element('id="one"')}</div><div id="b"></div><button id="other">Host</button>`,
}, async (page) => {
  await ready(page);
  await page.click(`${TAG} >>> [name="incoming.host"]`);
  await page.press("imap.kundenpost.net", "Tab");
  await page.run(() => document.querySelector("#other").focus());
  const isSame = await page.run(inside((element, root) => {
    const stand = root.querySelector(".stand");
    for (const place of ["#b", "#a", "#b"]) document.querySelector(place).append(element);
    return new Promise((resolve) => setTimeout(() => resolve(root.querySelector(".stand") === stand), 50));
  }));
  assert.ok(isSame, "the app was not drawn anew");
  assert.equal(await value(page, "incoming.host"), "imap.kundenpost.net");
  assert.equal(await page.run(() => document.activeElement.id), "other");
  await page.run(() => document.querySelector("#a").append(document.querySelector("#one").cloneNode(true)));
  await ready(page, `#a ${TAG}`);
  assert.equal(await value(page, "incoming.host", `#a ${TAG}`), "");
  // Away for a while, and back.
  await page.run(() => (window.kept = document.querySelector("#b > *")).remove());
  await page.until(() => !window.kept.shadowRoot.querySelector(".stand"));
  await page.run(() => document.querySelector("#b").append(window.kept));
  await ready(page, `#b ${TAG}`);
  assert.equal(await value(page, "incoming.host", `#b ${TAG}`), "imap.kundenpost.net");
});

onHost("ten stand beside each other in two languages, each by itself", {
  body: Array.from({ length: 10 }, (_, at) => element(`id="n${at}" lang="${at % 2 ? "de" : "en"}"`)).join(""),
}, async (page) => {
  for (let at = 0; at < 10; at += 1) await ready(page, `#n${at}`);
  await check(page, WRONG, "#n4");
  assert.equal(await value(page, "incoming.host", "#n3"), "");
  const titles = await page.run(() => ["#n3", "#n4"].map((id) => document.querySelector(id).shadowRoot.querySelector("#settings-title").textContent));
  assert.equal(titles[0], "Ihre Einstellungen");
  assert.notEqual(titles[1], titles[0]);
});

onHost("one that is removed while it loads leaves nothing behind, and others load on", { held: /\.wasm$/, body: element('id="gone"') + element('id="stays"') }, async (page, host) => {
  await page.until((tag) => Boolean(customElements.get(tag)), TAG);
  await page.run(() => (window.gone = document.querySelector("#gone")).remove());
  assert.ok(await page.run(() => document.querySelector("#stays > p").checkVisibility()), "the fallback is there until then");
  host.release();
  await ready(page, "#stays");
  assert.equal(await page.run(() => document.querySelector("#stays > p").checkVisibility()), false);
  assert.equal(await page.run(() => window.gone.shadowRoot.innerHTML), "<slot></slot>");
});

/** Waits until the element says that it cannot run, and why. */
async function refused(page, pattern) {
  const said = await page.until(inside((element, root) => root?.querySelector('[part="problem"]')?.textContent));
  assert.match(said, pattern);
  assert.ok(await page.run(inside((element) => element.querySelector("p").checkVisibility())), "the fallback stays");
}

onHost("a policy without WebAssembly leaves the fallback and says why", {
  csp: (check) => ELEMENT.policy(check).replace("'wasm-unsafe-eval'", ""), expected: [/policy|<mail-settings-check>/i],
}, (page) => refused(page, /security policy/));

onHost("a policy that keeps the files away says so too, in the language of the page", {
  html: 'lang="de"', csp: (check) => ELEMENT.policy(check).replace(/connect-src .*/, ""), expected: [/policy|<mail-settings-check>|NS_ERROR_CONTENT_BLOCKED/i],
}, (page) => refused(page, /Sicherheitsrichtlinie/));

onHost("a browser without WebAssembly leaves the fallback and says why", {
  settings: { "javascript.options.wasm": false }, expected: [/WebAssembly/],
}, (page) => refused(page, /browser/));

onHost("with cookies and storage blocked the check works", { settings: { "network.cookie.cookieBehavior": 2 } }, async (page) => {
  await ready(page);
  assert.equal(await page.run(() => { try { return Boolean(localStorage); } catch { return false; } }), false);
  await check(page, WRONG);
});

onHost("the keyboard goes in, through and out again", {
  body: `<button id="before">before</button>${element()}<button id="after">after</button>`,
}, async (page) => {
  await ready(page);
  await page.run(() => document.querySelector("#before").focus());
  const names = [];
  for (let stop = 0; stop < 60 && names.at(-1) !== "after"; stop += 1) {
    await page.press("Tab");
    names.push(await page.run(inside((element, root) => root.activeElement?.name || document.activeElement.id)));
  }
  for (const name of ["email", "incoming.host", "outgoing.encryption", "after"]) assert.ok(names.includes(name), `${name}: ${names}`);
  await page.press(["Shift", "Tab"]);
  assert.ok(await page.run(inside((element, root) => document.activeElement === element && root.activeElement !== null)));
  // What had the focus goes when it is pressed: it moves on inside.
  await check(page, WRONG);
  await page.run(inside((element, root) => root.querySelector('[data-action="apply"]').focus()));
  await page.press("Enter");
  await page.until(inside((element, root) => root.activeElement?.id === "verdict-title"));
});
