// What was typed is never lost: reload, refused storage, the way back and forward.

import assert from "node:assert/strict";
import {
  PHONE_AND_OFFICE,
  assertReport,
  assertValues,
  assertVerdict,
  enter,
  finding,
  imap,
  open,
  ready,
  report,
  smtp,
  test,
  url,
  values,
  words,
} from "./support.mjs";

const SETTINGS = {
  email: "sam@kundenpost.net",
  ...imap("imap.kundenpost.net", 993, "starttls"),
  "incoming.username": "sam",
  ...smtp("smtp.kundenpost.net", 465, "tls"),
  ...PHONE_AND_OFFICE,
};

test("what was typed survives a reload", async (page) => {
  await enter(page, SETTINGS);
  await assertVerdict(page, "error");
  const before = await report(page);
  await page.reload();
  await ready(page);
  await assertValues(page, SETTINGS);
  await assertReport(page, before);
});

test("what a fix changed survives a reload", { settings: SETTINGS }, async (page) => {
  await assertVerdict(page, "error");
  await finding(page, "port-enc-starttls-on-tls-port").locator('[data-action="apply"]').first().click();
  await assertValues(page, { ...SETTINGS, "incoming.encryption": "tls" });
  await page.reload();
  await ready(page);
  await assertValues(page, { ...SETTINGS, "incoming.encryption": "tls" });
});

test("another tab begins empty", { settings: SETTINGS }, async (page, visit) => {
  await assertVerdict(page, "error");
  const other = await visit.newPage();
  await open(other);
  assert.deepEqual(await values(other), {});
  await assertVerdict(other, "waiting");
});

for (const [how, init] of [
  ["refuses storage", () => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("no", "SecurityError");
      },
    });
  }],
  ["has its storage full", () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  }],
  ["has no storage", () => Object.defineProperty(window, "sessionStorage", { value: null })],
]) {
  test(`the page works in a browser that ${how}`, { init }, async (page) => {
    await enter(page, imap("imap.kundenpost.net", 993, "starttls"));
    await assertVerdict(page, "error");
    await page.reload();
    await ready(page);
    await assertVerdict(page, "waiting");
  });
}

test("storage with something else in it does no harm", { settings: SETTINGS }, async (page) => {
  await assertVerdict(page, "error");
  const keys = await page.evaluate(() => {
    const keys = Object.keys(sessionStorage);
    for (const key of keys) sessionStorage.setItem(key, "v=77&{[%zz");
    return keys;
  });
  assert.notDeepEqual(keys, [], "something was kept");
  await page.reload();
  await ready(page);
  await assertVerdict(page, "waiting");
});

test("what was typed is there after going away and back", { settings: SETTINGS }, async (page) => {
  await assertVerdict(page, "error");
  await page.goto("about:blank");
  await page.goBack();
  await ready(page);
  await assertValues(page, SETTINGS);
  await assertVerdict(page, "error");
});

test("back and forward between parts of the page lose nothing", { settings: SETTINGS }, async (page) => {
  await assertVerdict(page, "error");
  await page.evaluate(() => location.assign("#verdict"));
  await assertValues(page, SETTINGS);
  await page.goBack();
  await assertValues(page, SETTINGS);
  await page.goForward();
  await assertValues(page, SETTINGS);
  assert.equal(await page.getByText(words("status-link-broken")).count(), 0, "a place on the page is no broken link");
  assert.ok(page.url().startsWith(url));
});
