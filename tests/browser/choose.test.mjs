// "Which one for me?": questions, advice, and filling it in.

import assert from "node:assert/strict";

import { PHONE_AND_OFFICE, act, assertValues, eventually, link, open, sideways, test, values, violations } from "./support.mjs";

/** The address of the chooser, beside settings. */
const chooser = (settings) => (settings ? `${link(settings)}&tool=choose` : "#tool=choose");

const questions = (page) => page.locator(".choose legend");

const advice = (page) => page.locator(".choose-advice h3");

const fill = (page) => page.locator(".choose-advice button");

async function assertQuestions(page, expected) {
  await eventually(async () => assert.deepEqual(await questions(page).allTextContents(), expected));
}

async function choose(page, ...answers) {
  for (const answer of answers) await page.locator(`.choose label:has(input[value="${answer}"])`).click();
}

test("one question leads to the next, and the answers to advice", { at: chooser() }, async (page) => {
  await assertQuestions(page, ["Who reads this mailbox, and with what?"]);
  await choose(page, "computer");
  await assertQuestions(page, ["Who reads this mailbox, and with what?", "Where should your mail be?"]);
  await choose(page, "mine", "no", "both");
  assert.equal(await advice(page).textContent(), "POP that takes mail off the server");
  assert.match(await page.locator(".choose-advice").textContent(), /The only copy of your mail is on this device/);
});

test("a provider without IMAP is not sent there", { at: chooser() }, async (page) => {
  await choose(page, "several", "server", "plenty", "no", "pop");
  assert.match(await advice(page).textContent(), /^POP that leaves mail on the server for 30 days$/);
});

test("what a known provider offers is not asked", { at: chooser({ email: "sam@gmail.com" }) }, async (page) => {
  await choose(page, "several", "server", "plenty", "no");
  assert.equal(await advice(page).textContent(), "IMAP");
  assert.match(await page.locator(".choose").textContent(), /What Gmail offers is known/);
});

test("an answer can be changed, and those below it are kept", { at: chooser() }, async (page) => {
  await choose(page, "several", "server", "tight", "no", "both");
  assert.equal(await advice(page).textContent(), "IMAP, and an archive on a computer");
  await choose(page, "computer");
  assert.equal(await advice(page).textContent(), "POP that leaves mail on the server for 30 days");
  await choose(page, "several");
  assert.equal(await advice(page).textContent(), "IMAP, and an archive on a computer");
});

test("the keyboard alone is enough, and the focus stays", { at: chooser() }, async (page) => {
  await page.locator("#choose-readers-computer").focus();
  await page.keyboard.press("Space");
  await assertQuestions(page, ["Who reads this mailbox, and with what?", "Where should your mail be?"]);
  assert.equal(await page.evaluate(() => document.activeElement.id), "choose-readers-computer");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement.id), "choose-readers-phone");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.name), "choose-place");
});

test("the advice is filled in and taken back", { at: chooser(PHONE_AND_OFFICE) }, async (page) => {
  const before = await values(page);
  await choose(page, "several", "server", "plenty", "no", "both");
  await fill(page).focus();
  await page.keyboard.press("Enter");
  await assertValues(page, {
    "incoming.protocol": "imap",
    "incoming.port": "993",
    "incoming.encryption": "tls",
    "devices.0.name": "Phone",
    "devices.0.kind": "phone",
    "devices.0.protocol": "imap",
    "devices.1.name": "Office PC",
    "devices.1.kind": "computer",
    "devices.1.protocol": "imap",
  });
  assert.equal(await fill(page).getAttribute("aria-pressed"), "true");
  assert.ok(await fill(page).evaluate((button) => button === document.activeElement), "the focus stays");
  await act(page, "undo");
  await assertValues(page, before);
  assert.equal(await fill(page).getAttribute("aria-pressed"), "false");
});

test("a device without a place goes, and undo brings it back", { at: chooser(PHONE_AND_OFFICE) }, async (page) => {
  const before = await values(page);
  await choose(page, "computer", "mine", "no", "both");
  await fill(page).click();
  await eventually(async () => {
    const names = Object.entries(await values(page)).filter(([field]) => field.endsWith(".name"));
    assert.deepEqual(names, [["devices.0.name", "Office PC"]]);
  });
  await act(page, "undo");
  await assertValues(page, before);
});

test("who moves from POP to IMAP finds the way", { at: chooser(PHONE_AND_OFFICE) }, async (page) => {
  await choose(page, "several", "server", "plenty", "no", "both");
  const links = page.locator(".choose-links a");
  const to = await links.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  assert.deepEqual(to, ["answers/from-mix-to-one/", "answers/pop-or-imap/"]);
});

for (const [name, context] of [
  ["on a narrow screen", { viewport: { width: 320, height: 700 } }],
  ["in the dark", { colorScheme: "dark" }],
  ["in forced colours", { forcedColors: "active" }],
  ["in German", { locale: "de-DE", viewport: { width: 320, height: 700 } }],
]) {
  test(`it is accessible ${name}`, { at: chooser(), context }, async (page) => {
    await choose(page, "people", "mine", "no", "unsure");
    await advice(page).waitFor();
    assert.deepEqual(await violations(page), []);
    assert.equal(await sideways(page), 0);
  });
}

test("settings from a link and the chooser come together", async (page) => {
  await open(page, chooser({ email: "sam@gmail.com" }));
  assert.equal((await values(page)).email, "sam@gmail.com");
  await questions(page).first().waitFor();
});
