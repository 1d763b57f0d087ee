// Real settings, as people ask about them, through the page; and what the page offers to do about them.

import assert from "node:assert/strict";
import {
  PHONE_AND_OFFICE,
  act,
  assertReport,
  assertValues,
  assertVerdict,
  button,
  control,
  device,
  enter,
  finding,
  findings,
  imap,
  pop3,
  report,
  smtp,
  test,
  values,
} from "./support.mjs";

/** The one finding on a field that is an error or a warning. */
const flagged = (page, field) =>
  page.locator(`article.finding[data-field="${field}"]:is([data-severity="error"], [data-severity="warning"])`);

/** The fix of a finding whose button tells of this change. */
const fix = (card, change) => card.locator('[data-action="apply"]').filter({ hasText: change });

test("Gmail's 587 with TLS on and SSL off is STARTTLS, and fine", async (page) => {
  await enter(page, smtp("smtp.gmail.com", 587, "starttls"));
  await assertVerdict(page, "ok", "advice");
  assert.equal(await flagged(page, "outgoing.port").count(), 0);
  assert.equal(await flagged(page, "outgoing.encryption").count(), 0);
});

test("Gmail's 587 as SSL/TLS names the port and offers both ways", async (page) => {
  const entered = smtp("smtp.gmail.com", 587, "tls");
  await enter(page, entered);
  await assertVerdict(page, "warning", "error");
  const card = findings(page).filter({ hasText: "587" });
  await fix(card, "465").first().click();
  await assertValues(page, { ...entered, "outgoing.port": "465" });
  await assertVerdict(page, "ok", "advice");
  await act(page, "undo");
  await assertValues(page, entered);
  await fix(card, "STARTTLS").first().click();
  await assertValues(page, { ...entered, "outgoing.encryption": "starttls" });
  await assertVerdict(page, "ok", "advice");
});

test("POP3 on 993 is an error that names the odd one of the three fields", async (page) => {
  const entered = pop3("pop.gmail.com", 993, "tls");
  await enter(page, entered);
  await assertVerdict(page, "error");
  const card = flagged(page, "incoming.port");
  assert.equal(await card.count(), 1, "one finding, not one for each field");
  assert.match(await card.textContent(), /993/);
  await fix(card, "995").click();
  await assertValues(page, { ...entered, "incoming.port": "995" });
  await assertVerdict(page, "ok", "advice");
});

test("POP3 on 110 without encryption is unsafe, and 995 is offered", async (page) => {
  const entered = pop3("pop.kundenpost.net", 110, "none");
  await enter(page, entered);
  await assertVerdict(page, "error");
  const card = page.locator('article.finding[data-severity="error"]');
  await fix(card, "995").first().click();
  await assertValues(page, { ...entered, "incoming.port": "995", "incoming.encryption": "tls" });
  await assertVerdict(page, "ok", "advice");
});

test("IMAP on 993 with SSL/TLS and the full address as user name is clean", async (page) => {
  await enter(page, {
    email: "sam@kundenpost.net",
    ...imap("imap.kundenpost.net", 993, "tls"),
    "incoming.username": "sam@kundenpost.net",
  });
  await assertVerdict(page, "ok");
  assert.deepEqual(await report(page), []);
});

test("port 25 is flagged for sending", async (page) => {
  await enter(page, smtp("smtp.kundenpost.net", 25, "starttls"));
  await assertVerdict(page, "warning");
  await assertReport(page, ["warning smtp-port-25 outgoing.port"]);
  await enter(page, { "outgoing.encryption": "none" });
  await assertVerdict(page, "error");
});

test("465 is clean and nobody calls it deprecated", async (page) => {
  await enter(page, smtp("smtp.kundenpost.net", 465, "tls"));
  await assertVerdict(page, "ok");
  assert.deepEqual(await report(page), []);
  assert.doesNotMatch(await page.locator("#app").textContent(), /deprecated|outdated|obsolete/i);
});

test("POP that deletes beside a phone by IMAP loses mail, and both devices are named", async (page) => {
  await enter(page, PHONE_AND_OFFICE);
  await assertVerdict(page, "error");
  const card = page.locator('article.finding[data-severity="error"][data-field^="devices."]');
  assert.equal(await card.count(), 1);
  assert.match(await card.textContent(), /Phone/);
  assert.match(await card.textContent(), /Office PC/);
});

test("a fix changes what it says it changes and can be taken back", async (page) => {
  const entered = imap("imap.kundenpost.net", 993, "starttls");
  await enter(page, entered);
  await assertVerdict(page, "error");
  const card = finding(page, "port-enc-starttls-on-tls-port");
  const apply = card.locator('[data-action="apply"]').first();
  assert.match(await apply.textContent(), /STARTTLS.*SSL\/TLS/s, "the old value and the new one");
  await apply.click();
  await assertValues(page, { ...entered, "incoming.encryption": "tls" });
  await assertVerdict(page, "ok");
  assert.deepEqual(await report(page), []);
  await act(page, "undo");
  await assertValues(page, entered);
  await assertVerdict(page, "error");
  assert.equal(await button(page, "undo").count(), 0, "nothing is left to take back");
});

test("undo keeps what was typed since", async (page) => {
  const entered = imap("imap.kundenpost.net", 993, "starttls");
  await enter(page, entered);
  await finding(page, "port-enc-starttls-on-tls-port").locator('[data-action="apply"]').first().click();
  await enter(page, { "incoming.username": "sam@kundenpost.net" });
  await act(page, "undo");
  await assertValues(page, { ...entered, "incoming.username": "sam@kundenpost.net" });
});

test("fix everything leaves no error, lists each change, and is one step to undo", async (page) => {
  const entered = {
    ...imap("imap.kundenpost.net", 993, "starttls"),
    ...smtp("smtp.kundenpost.net", 993, "tls"),
    ...PHONE_AND_OFFICE,
  };
  await enter(page, entered);
  await assertVerdict(page, "error");
  await act(page, "fix-all");
  await assertVerdict(page, "ok", "advice");
  const fixed = await values(page);
  const status = await page.locator(".status").innerText();
  for (const [field, value] of Object.entries(fixed).filter(([field, value]) => value !== entered[field])) {
    assert.match(status, SHOWN[value] ?? new RegExp(value), `${field} became ${value}`);
  }
  assert.notDeepEqual(fixed, entered);
  await act(page, "undo");
  await assertValues(page, entered);
});

/** How choices read on the page. */
const SHOWN = { tls: /SSL\/TLS/, starttls: /STARTTLS/, imap: /IMAP/, true: /./ };

test("devices come and go, and a removed one comes back", async (page) => {
  await enter(page, PHONE_AND_OFFICE);
  await assertVerdict(page, "error");
  await button(page, "remove-device").nth(1).click();
  await assertValues(page, device(0, { name: "Phone", kind: "phone", protocol: "imap" }));
  assert.deepEqual(await report(page).then((lines) => lines.filter((line) => line.startsWith("error"))), []);
  await act(page, "undo");
  await assertValues(page, PHONE_AND_OFFICE);
});

test("what happens to fetched mail is asked only of what fetches by POP", async (page) => {
  await enter(page, device(0, { name: "Phone", kind: "phone", protocol: "imap" }));
  assert.equal(await control(page, "devices.0.leave_on_server").count(), 0);
  await enter(page, device(0, { protocol: "pop3", leave_on_server: "true", remove_after_days: "14" }));
  await enter(page, device(0, { protocol: "imap" }));
  assert.equal(await control(page, "devices.0.leave_on_server").count(), 0);
  assert.equal(await control(page, "devices.0.remove_after_days").count(), 0);
});

test("the encryption choices say what happens, and what apps call them", async (page) => {
  const choices = await control(page, "incoming.encryption").locator("option").allTextContents();
  for (const said of [
    "Encrypted from the start (SSL/TLS)",
    "Starts open, then upgrades (STARTTLS)",
    "Not encrypted",
  ]) {
    assert.ok(choices.some((choice) => choice.trim() === said), `${said} is among ${choices}`);
  }
  await enter(page, { "incoming.encryption": "starttls" });
  const part = page.locator(".field", { has: control(page, "incoming.encryption") });
  assert.match(await part.locator(".hint").innerText(), /STARTTLS/);
});

test("each finding has its reasons, a link to a source and its code", async (page) => {
  await enter(page, imap("imap.kundenpost.net", 993, "starttls"));
  const card = finding(page, "port-enc-starttls-on-tls-port");
  await card.waitFor();
  assert.match(await card.textContent(), /port-enc-starttls-on-tls-port/);
  const links = await card.locator("a[href^='https://']").evaluateAll((links) => links.map(({ href }) => href));
  assert.ok(links.some((href) => href.startsWith("https://www.rfc-editor.org/")), `${links}`);
});

test("findings stand under the part of the set-up they are about", async (page) => {
  await enter(page, {
    ...imap("imap.kundenpost.net", 993, "starttls"),
    ...smtp("smtp.kundenpost.net", 25, "starttls"),
    ...PHONE_AND_OFFICE,
  });
  await assertVerdict(page, "error");
  const areas = (await report(page)).map((line) => line.split(" ")[2].split(".")[0]);
  const runs = areas.filter((area, index) => area !== areas[index - 1]);
  assert.deepEqual(runs, ["incoming", "outgoing", "devices"]);
});
