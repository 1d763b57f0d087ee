// Nothing is called wrong while it is still being typed.

import assert from "node:assert/strict";
import {
  assertVerdict,
  control,
  enter,
  eventually,
  finding,
  findings,
  imap,
  open,
  ready,
  report,
  test,
  url,
  verdictNow,
} from "./support.mjs";

/** Longer than the page may wait before it takes a rest for the end of typing. */
const REST = 5_000;

/** A page whose timers stand still until the test moves them, so that no key comes late. */
async function openWithoutTime(page) {
  await page.clock.install({ time: new Date("2026-11-23T12:00:00") });
  await page.goto(url);
  await page.clock.pauseAt(new Date("2026-11-23T12:01:00"));
  await ready(page);
}

/** Types key by key, and looks after each. */
async function type(page, field, text, look) {
  await control(page, field).focus();
  for (const [index, key] of [...text].entries()) {
    await page.keyboard.press(key);
    assert.equal(await control(page, field).inputValue(), text.slice(0, index + 1));
    await look(text.slice(0, index + 1));
  }
}

test("an untouched form waits", async (page) => {
  await assertVerdict(page, "waiting");
  assert.equal(await findings(page).count(), 0);
  assert.equal(await page.locator("[aria-invalid=true]").count(), 0);
});

test("a form filled in key by key is never called wrong before it is", { start: false }, async (page) => {
  await openWithoutTime(page);
  const look = async (typed) => {
    assert.deepEqual(await report(page), [], `after "${typed}"`);
    assert.ok(["waiting", "incomplete", "ok"].includes(await verdictNow(page)), `after "${typed}"`);
  };
  await page.locator('label[for="incoming-protocol-imap"]').click();
  await look("imap");
  await type(page, "incoming.host", "imap.kundenpost.net", look);
  await type(page, "incoming.port", "993", look);
  await enter(page, { "incoming.encryption": "tls" });
  await look("tls");
  await type(page, "incoming.username", "sam@kundenpost.net", look);
  await page.clock.runFor(REST);
  await assertVerdict(page, "ok");
});

for (const field of ["incoming.port", "incoming.host"]) {
  const wrong = { "incoming.port": "995", "incoming.host": "https://pop.kundenpost.net/" }[field];

  test(`${field} is judged after a rest`, { start: false }, async (page) => {
    await openWithoutTime(page);
    await enter(page, { ...imap("imap.kundenpost.net", 993, "tls"), [field]: "" });
    await type(page, field, wrong, async (typed) => {
      assert.deepEqual(await report(page), [], `after "${typed}"`);
      assert.notEqual(await verdictNow(page), "error", `after "${typed}"`);
    });
    await page.clock.runFor(REST);
    await assertVerdict(page, "error", "warning");
    assert.notEqual(await findings(page).count(), 0);
  });

  test(`${field} is judged when it is left`, { start: false }, async (page) => {
    await openWithoutTime(page);
    await enter(page, { ...imap("imap.kundenpost.net", 993, "tls"), [field]: "" });
    await type(page, field, wrong, async () => assert.deepEqual(await report(page), []));
    await page.keyboard.press("Tab");
    await assertVerdict(page, "error", "warning");
    assert.notEqual(await findings(page).count(), 0);
  });
}

test("what is pasted is judged at once", { start: false }, async (page) => {
  await openWithoutTime(page);
  await enter(page, imap("imap.kundenpost.net", "", "tls"));
  await control(page, "incoming.port").evaluate((input) => {
    input.focus();
    input.value = "995";
    input.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  });
  await assertVerdict(page, "error");
});

test("a finding is gone with the key that makes it untrue", { start: false }, async (page) => {
  await openWithoutTime(page);
  await enter(page, imap("imap.kundenpost.net", 995, "tls"));
  await assertVerdict(page, "error");
  await control(page, "incoming.port").press("End");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("3");
  await eventually(async () => assert.equal(await findings(page).count(), 0));
});

test("the rest of a form is judged while one field is being typed", async (page) => {
  await enter(page, imap("imap.kundenpost.net", 993, "starttls"));
  await assertVerdict(page, "error");
  await control(page, "outgoing.host").focus();
  await page.keyboard.type("smtp");
  assert.equal(await finding(page, "port-enc-starttls-on-tls-port").count(), 1);
});

test("typing never moves the focus or the caret", async (page) => {
  await enter(page, imap("imap.kundenpost.net", 995, "tls"));
  const host = control(page, "incoming.host");
  await host.focus();
  await host.evaluate((input) => input.setSelectionRange(5, 5));
  await page.keyboard.type("x1");
  assert.equal(await host.inputValue(), "imap.x1kundenpost.net");
  assert.equal(await host.evaluate((input) => input.selectionStart), 7);
  assert.ok(await host.evaluate((input) => input === document.activeElement));
});

test("the check takes less than a frame", async (page) => {
  await enter(page, imap("imap.kundenpost.net", 993, "tls"));
  await control(page, "incoming.host").focus();
  const times = await page.evaluate(async () => {
    const input = document.activeElement;
    const times = [];
    for (let index = 0; index < 60; index += 1) {
      input.value = `imap${index}.kundenpost.net`;
      const start = performance.now();
      input.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
      // The app draws in a microtask, so that a task later everything is done.
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
      times.push(performance.now() - start);
    }
    return times.sort((one, other) => one - other);
  });
  const median = times[times.length / 2];
  assert.ok(median < 16, `a key takes ${median} ms`);
});

test("the address of the page stays as it was while typing", async (page) => {
  await open(page, "?lang=en");
  await enter(page, imap("imap.kundenpost.net", 993, "tls"));
  assert.equal(page.url(), new URL("?lang=en", url).href);
});
