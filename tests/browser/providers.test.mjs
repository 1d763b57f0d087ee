// The provider: recognised by the address, found by name; its settings compared, used and taken back.

import assert from "node:assert/strict";
import {
  act,
  assertValues,
  assertVerdict,
  button,
  control,
  enter,
  eventually,
  imap,
  pop3,
  ready,
  smtp,
  test,
  url,
  words,
} from "./support.mjs";

const EMAIL = { email: "sam@gmail.com" };
const GMAIL = {
  ...EMAIL,
  ...imap("imap.gmail.com", 993, "tls"),
  "incoming.username": "sam@gmail.com",
  ...smtp("smtp.gmail.com", 465, "tls"),
  "outgoing.username": "sam@gmail.com",
};

const provider = (page) => page.locator(".provider");

const use = (page, protocol) => page.locator(`[data-action="preset"][data-at="${protocol}"]`);

const field = (page) => page.locator("#provider");

async function assertProvider(page, name) {
  await eventually(async () => assert.equal(await provider(page).locator("h3").innerText(), name));
}

async function assertInUse(page, protocol, isInUse = true) {
  await eventually(async () => assert.equal(await use(page, protocol).getAttribute("aria-pressed"), String(isInUse)));
}

const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);

test("the provider is recognised once the address is typed, not before", async (page) => {
  await control(page, "email").focus();
  await page.keyboard.type("sam@gmail.com", { delay: 30 });
  assert.equal(await provider(page).count(), 0, "while the keys are pressed");
  await assertProvider(page, "Gmail");
  assert.ok(await hasFocus(control(page, "email")), "the focus stays");
});

test("one click fills in the settings, and one takes them back", async (page) => {
  await enter(page, EMAIL);
  await assertProvider(page, "Gmail");
  await assertInUse(page, "imap", false);
  await use(page, "imap").click();
  await assertValues(page, GMAIL);
  await assertVerdict(page, "ok", "advice");
  await assertInUse(page, "imap");
  assert.ok(await hasFocus(use(page, "imap")), "the focus stays");
  await page.getByText(words("card-same")).waitFor();
  await use(page, "imap").click();
  await act(page, "undo");
  await assertValues(page, EMAIL);
  await assertInUse(page, "imap", false);
});

test("POP comes first where somebody chose it", async (page) => {
  await enter(page, { ...EMAIL, "incoming.protocol": "pop3" });
  await assertProvider(page, "Gmail");
  assert.equal(await use(page, "pop3").getAttribute("class"), "button");
  await use(page, "pop3").click();
  await assertValues(page, { ...GMAIL, ...pop3("pop.gmail.com", 995, "tls") });
});

test("what differs is shown field by field", { settings: { ...GMAIL, "incoming.port": "995", "outgoing.username": "sam" } }, async (page) => {
  await assertProvider(page, "Gmail");
  await provider(page).locator("summary").click();
  const differs = await provider(page).locator(".change:has(del)").allInnerTexts();
  assert.deepEqual(
    differs.map((text) => text.replace(/\s+/g, " ").trim()),
    ["Port 995 becomes → 993", "User name sam becomes → sam@gmail.com"],
  );
});

test("another published server is no difference", { settings: { ...GMAIL, ...smtp("smtp.gmail.com", 587, "starttls") } }, async (page) => {
  await assertProvider(page, "Gmail");
  await assertInUse(page, "imap");
});

test("what to switch on first and what else to know is there, with the way to the sources", async (page) => {
  await enter(page, { email: "sam@gmx.net" });
  await assertProvider(page, "GMX");
  await provider(page).getByText("First switch on IMAP").waitFor();
  await provider(page).locator("summary").click();
  await provider(page).getByText("customer number").waitFor();
  await provider(page).getByRole("link").click();
  await page.getByRole("heading", { level: 1 }).getByText("GMX").waitFor();
});

test("who serves no mail apps offers nothing and says why", async (page) => {
  await enter(page, { email: "sam@tuta.com" });
  await assertProvider(page, "Tuta");
  assert.equal(await button(page, "preset").count(), 0);
  await page.getByText(words("card-no-access")).waitFor();
});

test("a provider is found by its name with the keyboard alone", async (page) => {
  await button(page, "seek").waitFor();
  await button(page, "seek").focus();
  await page.keyboard.press("Enter");
  await eventually(async () => assert.ok(await hasFocus(field(page)), "the field has the focus"));
  await page.keyboard.type("googlem");
  await eventually(async () => assert.equal(await button(page, "choose").count(), 1));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await assertProvider(page, "Gmail");
  await eventually(async () => assert.ok(await hasFocus(provider(page).locator("h3")), "its name has the focus"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  const { email, "incoming.username": _, "outgoing.username": __, ...servers } = GMAIL;
  await assertValues(page, servers);
});

test("the choice stays over a reload, and can be taken back", async (page) => {
  await act(page, "seek");
  await field(page).fill("fastmail");
  await act(page, "choose");
  await assertProvider(page, "Fastmail");
  await page.reload();
  await ready(page);
  await assertProvider(page, "Fastmail");
  await act(page, "seek");
  await eventually(async () => assert.ok(await hasFocus(field(page)), "the field has the focus"));
  assert.equal(await provider(page).count(), 0);
});

test("what nobody is called finds nobody, and that is said", async (page) => {
  await act(page, "seek");
  await field(page).fill("kundenpost");
  await page.locator(".finder .hint").waitFor();
  assert.equal(await button(page, "choose").count(), 0);
});

test("as long as no provider is known there is nothing to find one with", { start: false, expected: [/providers|Failed to (load|fetch)/i] }, async (page) => {
  await page.route(/providers.*\.txt$/, (route) => route.abort());
  await page.goto(url);
  await ready(page);
  assert.equal(await button(page, "seek").isVisible(), false);
  await enter(page, GMAIL);
  await assertVerdict(page, "ok", "advice");
});

test("all of it in German", { at: "?lang=de" }, async (page) => {
  await enter(page, EMAIL);
  await assertProvider(page, "Gmail");
  await use(page, "pop3").getByText("POP3-Einstellungen übernehmen").click();
  await page.getByText(words("card-same", "de")).waitFor();
});
