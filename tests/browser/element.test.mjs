// The check as an element on other people's pages.

import assert from "node:assert/strict";
import { GUEST, policy, startHost } from "./hosts.mjs";
import { eventually, test, violations } from "./support.mjs";

const WRONG = { email: "sam@kundenpost.net", incoming: { protocol: "imap", host: "mail.kundenpost.net", port: 995, encryption: "tls" } };

/** Declares a test on a page with the element; `host` is what `startHost` takes. */
function onHost(name, host, body, options = {}) {
  test(name, { start: false, ...options, expected: [...GUEST, ...(options.expected ?? [])] }, async (page, visit) => {
    const served = await startHost({ body: '<mail-settings-check id="one">Call us.</mail-settings-check>', ...host });
    try {
      await page.goto(served.url);
      await body(page, served, visit);
    } finally {
      served.stop();
    }
  });
}

const one = (page) => page.locator("mail-settings-check").first();

/** Waits until the check is in the element. */
const ready = (element) => element.locator(".stand form").waitFor();

const settle = (element, settings) => element.evaluate((element, settings) => (element.settings = settings), settings);

onHost("the check stands in a shadow root with its styles and says what is wrong", { csp: policy }, async (page) => {
  await ready(one(page));
  await settle(one(page), WRONG);
  await one(page).locator("article.finding").first().waitFor();
  assert.equal(page.url().includes("#"), false);
  assert.equal(await page.title(), "A help page");
});
