// The whole job with the keyboard alone, and the focus: always visible, never lost.

import assert from "node:assert/strict";
import {
  CLIPBOARD,
  PHONE_AND_OFFICE,
  assertValues,
  assertVerdict,
  button,
  clipboard,
  control,
  device,
  eventually,
  finding,
  findings,
  imap,
  smtp,
  test,
} from "./support.mjs";

const WRONG = { ...imap("imap.kundenpost.net", 993, "starttls"), ...PHONE_AND_OFFICE };

/**
 * What has the focus, in words, and whether it shows:
 * by an outline on the element, or on what stands for a hidden one.
 */
const focus = (page) =>
  page.evaluate(() => {
    const active = document.activeElement ?? document.body;
    const { tagName, id, dataset, textContent } = active;
    const around = [active, ...(active.labels ?? []), active.nextElementSibling, active.parentElement];
    const shows = around.filter(Boolean).some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    });
    const isLost = active === document.body || active === document.documentElement;
    return { on: `${tagName} ${id} ${dataset.action ?? ""} ${textContent.trim().slice(0, 40)}`, shows, isLost };
  });

const hasFocus = (locator) => locator.evaluateAll((elements) => elements.includes(document.activeElement));

/** Presses Tab until one of these has the focus, which must be visible at every stop. */
async function tabTo(page, locator, key = "Tab") {
  for (let stop = 0; stop < 100; stop += 1) {
    if (await hasFocus(locator)) return;
    await page.keyboard.press(key);
    await assertFocusShows(page);
  }
  assert.fail(`${locator} is never reached`);
}

/** Gives what has the focus. */
async function assertFocusShows(page) {
  const { on, shows, isLost } = await focus(page);
  // Past the ends of the page come the browser's own controls.
  assert.ok(shows || isLost, `the focus shows on: ${on}`);
  return on;
}

async function assertFocusKept(page) {
  await eventually(async () => assert.equal((await focus(page)).isLost, false));
}

/** Chooses in a menu with the keyboard, by the arrow keys. */
async function choose(page, field, value) {
  const select = control(page, field);
  await tabTo(page, select);
  const at = await select.evaluate(
    (menu, value) => [...menu.options].findIndex((option) => option.value === value) - menu.selectedIndex,
    value,
  );
  for (let step = 0; step < Math.abs(at); step += 1) await page.keyboard.press(at > 0 ? "ArrowDown" : "ArrowUp");
  await eventually(async () => assert.equal(await select.inputValue(), value));
}

async function type(page, field, text) {
  await tabTo(page, control(page, field));
  await page.keyboard.type(text);
}

test("the whole job with the keyboard alone", { permissions: CLIPBOARD }, async (page) => {
  await tabTo(page, control(page, "incoming.protocol"));
  await page.keyboard.press("Space");
  if (await control(page, "incoming.protocol").nth(1).isChecked()) await page.keyboard.press("ArrowLeft");
  await type(page, "incoming.host", "imap.kundenpost.net");
  await type(page, "incoming.port", "993");
  await choose(page, "incoming.encryption", "starttls");
  await type(page, "incoming.username", "sam@kundenpost.net");
  await type(page, "outgoing.host", "smtp.kundenpost.net");
  await type(page, "outgoing.port", "465");
  await choose(page, "outgoing.encryption", "tls");

  await tabTo(page, button(page, "add-device"));
  await page.keyboard.press("Enter");
  await eventually(async () => assert.ok(await hasFocus(control(page, "devices.0.name")), "the new device has the focus"));
  await page.keyboard.type("Phone");
  await choose(page, "devices.0.kind", "phone");
  await choose(page, "devices.0.protocol", "imap");

  const entered = {
    ...imap("imap.kundenpost.net", 993, "starttls"),
    "incoming.username": "sam@kundenpost.net",
    ...smtp("smtp.kundenpost.net", 465, "tls"),
    ...device(0, { name: "Phone", kind: "phone", protocol: "imap" }),
  };
  await assertValues(page, entered);
  await assertVerdict(page, "error");

  const card = finding(page, "port-enc-starttls-on-tls-port");
  await tabTo(page, card.locator('[data-action="apply"]'));
  await page.keyboard.press("Enter");
  await assertValues(page, { ...entered, "incoming.encryption": "tls" });
  await assertFocusKept(page);

  await tabTo(page, button(page, "undo"));
  await page.keyboard.press("Space");
  await assertValues(page, entered);
  await assertFocusKept(page);

  await tabTo(page, button(page, "copy-ticket-text"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await eventually(async () => assert.match(await clipboard(page), /port-enc-starttls-on-tls-port/));
  await assertFocusKept(page);
});

test("every stop of the Tab key shows where the focus is, there and back", { settings: WRONG }, async (page) => {
  await assertVerdict(page, "error");
  const stops = [];
  for (const key of ["Tab", "Shift+Tab"]) {
    await page.evaluate(() => document.activeElement.blur());
    await page.locator("h1").click();
    for (let stop = 0; stop < 50; stop += 1) {
      await page.keyboard.press(key);
      stops.push(await assertFocusShows(page));
    }
  }
  assert.ok(new Set(stops).size > 20, "the keyboard gets about");
});

test("the first stop leads past the form to the result", async (page) => {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isPast = await page.evaluate(() => {
    const form = document.querySelector("#settings");
    return Boolean(form.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  assert.ok(isPast, (await focus(page)).on);
});

test("the focus is not lost when what had it goes away", { settings: WRONG }, async (page) => {
  await assertVerdict(page, "error");
  while ((await button(page, "apply").count()) > 0) {
    const before = await findings(page).count();
    await button(page, "apply").first().focus();
    await page.keyboard.press("Enter");
    await eventually(async () => assert.notEqual(await findings(page).count(), before));
    await assertFocusKept(page);
  }
  await button(page, "undo").focus();
  while ((await button(page, "undo").count()) > 0) {
    await button(page, "undo").focus();
    await page.keyboard.press("Enter");
    await assertFocusKept(page);
  }
  await button(page, "fix-all").focus();
  await page.keyboard.press("Enter");
  await assertFocusKept(page);
  await button(page, "remove-device").last().focus();
  await page.keyboard.press("Enter");
  await assertFocusKept(page);
});

const BOTH_SIDES = { ...imap("imap.kundenpost.net", 993, "starttls"), ...smtp("smtp.kundenpost.net", 465, "starttls") };

test("applying a fix does not scroll the page away", { settings: BOTH_SIDES }, async (page) => {
  await eventually(async () => assert.equal(await findings(page).count(), 2));
  const apply = findings(page).nth(1).locator('[data-action="apply"]').first();
  await apply.scrollIntoViewIfNeeded();
  await apply.focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await findings(page).count(), 1));
  const after = await page.evaluate(() => scrollY);
  assert.ok(Math.abs(after - before) <= 200, `scrolled from ${before} to ${after}`);
});

test("in forced colours the focus shows too", { settings: WRONG, context: { forcedColors: "active" } }, async (page) => {
  await assertVerdict(page, "error");
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press("Tab");
    await assertFocusShows(page);
  }
});
