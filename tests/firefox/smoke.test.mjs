// What matters most, in Firefox too.

import assert from "node:assert/strict";
import { test } from "./firefox.mjs";

const ADDRESS = "#v=1&incoming.protocol=imap&incoming.host=imap.kundenpost.net&incoming.port=993&incoming.encryption=tls";
/** Settings of Firefox that some people and companies have. */
const BLOCKED = { "network.cookie.cookieBehavior": 2 };
const NO_WASM = { "javascript.options.wasm": false };

const verdict = (page, ...wanted) =>
  page.until((wanted) => wanted.includes(document.querySelector("#verdict")?.dataset.verdict), wanted);

const value = (page, name) => page.run((name) => document.querySelector(`[name="${name}"]`)?.value, name);

const seen = (page, selector) => page.until((selector) => document.querySelector(selector)?.checkVisibility(), selector);

/** Presses Tab until what has the focus fits a selector. */
async function tabTo(page, selector) {
  for (let stop = 0; stop < 60; stop += 1) {
    if (await page.run((selector) => document.activeElement.matches(selector), selector)) return;
    await page.press("Tab");
  }
  assert.fail(`${selector} is never reached`);
}

test("the page starts under its policy, in the language that is asked for", { at: "?lang=de" }, async (page) => {
  assert.equal(await page.run(() => document.documentElement.lang), "de");
  assert.match(await page.text("main"), /Posteingang/);
});

test("what somebody types is checked, and one click puts it right", async (page) => {
  await page.click('[name="incoming.host"]');
  await page.press("imap.kundenpost.net", "Tab", "993", "Tab", "Starts");
  await verdict(page, "error");
  await page.click('article.finding [data-action="apply"]');
  await verdict(page, "incomplete");
  assert.equal(await value(page, "incoming.encryption"), "tls");
});

test("the keyboard is enough: every field, the fix, and the focus stays in the page", async (page) => {
  await tabTo(page, '[name="incoming.host"]');
  await page.press("imap.kundenpost.net", "Tab", "993", "Tab", "Starts");
  await verdict(page, "error");
  await tabTo(page, 'article.finding [data-action="apply"]');
  await page.press("Enter");
  await verdict(page, "incomplete");
  assert.equal(await page.run(() => document.activeElement.id), "verdict-title");
});

test("a tool comes when it is opened, and knows an error text", async (page) => {
  await page.click("#open-decode");
  await page.click("#decode-text");
  await page.press("535-5.7.8 Username and Password not accepted.");
  await seen(page, "[data-cause]");
});

test("the mailbox is played from a link", { at: "#tool=play&scene=pop-two" }, async (page) => {
  await tabTo(page, 'input[type="range"]');
  await page.press("End");
  await seen(page, ".play-end");
});

test("settings come by a link and go by a code and a sheet", { at: `${ADDRESS}&tool=export` }, async (page) => {
  assert.equal(await value(page, "incoming.host"), "imap.kundenpost.net");
  await seen(page, ".sheet-qr svg");
});

test("a provider's page needs no app, and a click copies a setting", { at: "providers/gmail/", start: false }, async (page) => {
  assert.match(await page.text("main"), /imap\.gmail\.com/);
  await page.click("button[data-copy]");
  await page.until(() => document.querySelector("#said").textContent.length > 0);
});

test("with cookies and storage blocked the check works", { settings: BLOCKED }, async (page) => {
  assert.equal(await page.run(() => { try { return Boolean(localStorage); } catch { return false; } }), false);
  await page.click('[name="incoming.host"]');
  await page.press("imap.kundenpost.net", "Tab", "993", "Tab", "Starts");
  await verdict(page, "error");
});

test("without WebAssembly the page says that the check could not start, and explains", { settings: NO_WASM, start: false, expected: [/WebAssembly/] }, async (page) => {
  await seen(page, ".not-started");
  assert.match(await page.text("main"), /STARTTLS/);
});
