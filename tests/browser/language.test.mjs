// English and German: by the browser's language, by the address, by a control.

import assert from "node:assert/strict";
import { assertValues, assertVerdict, control, findings, imap, ready, test, url, words } from "./support.mjs";

const SETTINGS = imap("imap.kundenpost.net", 993, "starttls");

const language = (page, code) => page.locator(`[data-action="language"][data-at="${code}"]`);

async function assertLanguage(page, code) {
  await page.getByRole("heading", { level: 1, name: words("page-heading", code) }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), code);
  assert.equal(await page.title(), words("page-title", code));
}

test("the two languages differ", { start: false }, async () => {
  assert.notEqual(words("page-heading", "de"), words("page-heading", "en"));
  assert.notEqual(words("page-title", "de"), words("page-title", "en"));
});

for (const [locale, code] of [
  ["de-AT", "de"],
  ["en-GB", "en"],
  ["pt-BR", "en"],
]) {
  test(`a browser in ${locale} gets ${code}`, { context: { locale } }, (page) => assertLanguage(page, code));
}

test("the address decides over the browser", { at: "?lang=de" }, (page) => assertLanguage(page, "de"));

test("an unknown language in the address is left to the browser", { at: "?lang=tlh", context: { locale: "de-DE" } }, (page) =>
  assertLanguage(page, "de"));

test("the control changes every word and no setting", { settings: SETTINGS }, async (page) => {
  await assertVerdict(page, "error");
  const english = await findings(page).first().innerText();
  await language(page, "de").click();
  await assertLanguage(page, "de");
  await assertValues(page, SETTINGS);
  await assertVerdict(page, "error");
  const german = await findings(page).first().innerText();
  assert.notEqual(german, english);
  await language(page, "en").click();
  await assertLanguage(page, "en");
  assert.equal(await findings(page).first().innerText(), english);
});

test("the chosen language and what was typed survive a reload", { settings: SETTINGS }, async (page) => {
  await language(page, "de").click();
  await assertLanguage(page, "de");
  await page.reload();
  await ready(page);
  await assertLanguage(page, "de");
  await assertValues(page, SETTINGS);
});

test("the focus stays on the language control", async (page) => {
  await language(page, "de").focus();
  await page.keyboard.press("Enter");
  await assertLanguage(page, "de");
  assert.ok(await language(page, "de").evaluate((button) => button === document.activeElement));
});

test("a language that cannot be fetched changes nothing and says so", { settings: SETTINGS, expected: [/words|Failed to (load|fetch)/i] }, async (page) => {
  await page.route(/words.*\.txt$/, (route) => route.abort());
  await language(page, "de").click();
  await page.getByText(words("status-no-words")).first().waitFor();
  await assertLanguage(page, "en");
  await assertValues(page, SETTINGS);
});

test("German is German through and through", { at: "?lang=de", settings: SETTINGS }, async (page) => {
  await assertVerdict(page, "error");
  const text = await page.locator("#app").innerText();
  for (const english of [/\bApply\b/, /\bUndo\b/, /\bFix everything\b/, /\bencryption\b/i, /\bIncoming\b/, /\bthe\b/]) {
    assert.doesNotMatch(text, english);
  }
});

test("the first page names its language before any script", { start: false, context: { javaScriptEnabled: false }, expected: [/\.js csp$/] }, async (page) => {
  await page.goto(url);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.ok(await control(page, "incoming.host").isVisible());
});
