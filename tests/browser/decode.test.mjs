// "What does this error mean?": answers as a text is pasted, held against the form, with nothing kept.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assertVerdict, eventually, imap, sideways, smtp, test, values, violations } from "./support.mjs";

const WRONG = {
  email: "sam@kundenpost.net",
  ...imap("imap.kundenpost.net", 993, "tls"),
  ...smtp("smtp.kundenpost.net", 587, "tls"),
};
const TLS_ON_587 = "smtp.kundenpost.net:587 ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1000)";
/** What Gmail says of the password of the account. */
const REFUSED = "535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8 https://support.google.com/mail/?p=BadCredentials";
const AT = { at: "#tool=decode" };

const box = (page) => page.locator("#decode-text");

const causes = (page) => page.locator("[data-cause]").evaluateAll((all) => all.map(({ dataset }) => dataset.cause));

const first = (page) => page.locator("[data-cause]").first();

const said = (page) => page.locator(".decode [role=status]");

/** Pastes as a person does: the browser says that it was. */
async function paste(page, text) {
  await box(page).focus();
  await page.evaluate((text) => {
    const area = document.querySelector("#decode-text");
    area.value = text;
    area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }, text);
}

async function assertFirst(page, cause) {
  await eventually(async () => assert.equal((await causes(page))[0], cause));
}

const focused = (page) => page.evaluate(() => document.activeElement?.id);

/** A message of the tool. */
function words(key, language = "en") {
  const text = readFileSync(new URL(`../../locales/${language}/symptoms/answers.ftl`, import.meta.url), "utf8");
  return new RegExp(`^${key} = (.+)$`, "m").exec(text)[1];
}

test("a link on the page opens it, and an answer comes as a text is pasted", async (page) => {
  await page.locator("#open-decode").click();
  await eventually(async () => assert.equal(await focused(page), "tool-title"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "decode-text");
  assert.deepEqual(await causes(page), []);
  await paste(page, REFUSED);
  await assertFirst(page, "needs-app-password");
  assert.equal(await focused(page), "decode-text", "the focus stays in the box");
  await eventually(async () => assert.ok((await said(page).innerText()).length > 20, "it is read out"));
  assert.equal(await page.locator(".decode [role=status], .decode [aria-live]").count(), 1, "one live region");
  await box(page).fill("");
  await eventually(async () => assert.deepEqual(await causes(page), []));
  assert.equal(await said(page).innerText(), "");
});

test("what is typed is answered as well", AT, async (page) => {
  await box(page).pressSequentially("imap: connection refused");
  await assertFirst(page, "refused");
});

test("an unknown error gets a question, and a text that is not about mail no cause", AT, async (page) => {
  await paste(page, "The mail server gronked: error 42.");
  await page.getByText(words("symptoms-unknown")).first().waitFor();
  await paste(page, "ERROR 1205 (HY000): Lock wait timeout exceeded; try restarting transaction");
  await page.getByText(words("symptoms-not-mail")).first().waitFor();
  assert.deepEqual(await causes(page), []);
});

test("the form confirms a cause; Apply changes the form, and the cause is no longer the one", { settings: { ...WRONG, tool: "decode" } }, async (page) => {
  await box(page).waitFor();
  await paste(page, TLS_ON_587);
  await assertFirst(page, "tls-against-plain");
  assert.match(await first(page).innerText(), new RegExp(words("confidence-confirmed")));
  await first(page).locator("button.fix").first().click();
  await eventually(async () => assert.notDeepEqual(await values(page), WRONG));
  await assertVerdict(page, "ok", "advice");
  await eventually(async () => assert.equal(await focused(page), "decode-tls-against-plain"));
  assert.equal(await page.locator("[data-cause=tls-against-plain] button.fix").count(), 0);
  assert.equal(await box(page).inputValue(), TLS_ON_587, "the text stays");
});

test("a button leads to the field, be it folded away", { settings: { ...WRONG, tool: "decode" } }, async (page) => {
  await box(page).waitFor();
  await paste(page, TLS_ON_587);
  await first(page).locator("[data-action=go]").first().click();
  await eventually(async () => assert.equal(await focused(page), "outgoing-encryption"));
  await paste(page, "AUTHENTICATE failed: 535 5.7.3 basic authentication is disabled, smtp.office365.com");
  await assertFirst(page, "needs-oauth");
  await first(page).locator("[data-action=go]").first().click();
  await eventually(async () => assert.match(await focused(page), /-auth$/));
});

test("a password is taken out of the text, and nothing of it is kept or sent", AT, async (page, visit) => {
  const requests = [];
  visit.context.on("request", (request) => requests.push(request.url() + (request.postData() ?? "")));
  await paste(page, `smtp.example.org user=sam pass=hunter22\n${REFUSED}`);
  await assertFirst(page, "needs-app-password");
  await page.getByText(words("symptoms-hidden")).first().waitFor();
  assert.match(await box(page).inputValue(), /pass=•••/);
  await box(page).fill("");
  await box(page).pressSequentially("imap password: hunter22");
  await box(page).blur();
  await eventually(async () => assert.equal(await box(page).inputValue(), "imap password: •••"));
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.cookie]));
  assert.doesNotMatch(kept, /hunter22|BadCredentials/);
  assert.doesNotMatch(requests.join("\n"), /hunter22|BadCredentials/);
  await page.reload();
  await box(page).waitFor();
  assert.equal(await box(page).inputValue(), "", "a new page has none of it");
});

test("a log of 64 kB is answered at once", AT, async (page) => {
  const log = "Nov 25 10:00:00 host postfix/smtp[1]: connect to mail.example.org[192.0.2.1]:587 status=deferred\n".repeat(660);
  await paste(page, "imap");
  await assertFirst(page, undefined);
  const took = await page.evaluate((log) => {
    const area = document.querySelector("#decode-text");
    area.value = log;
    const before = performance.now();
    area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now() - before)));
  }, log + REFUSED);
  await assertFirst(page, "needs-app-password");
  // The answer itself takes a few milliseconds; the rest is the browser's, which lays out so long a text.
  assert.ok(took < 1000, `${took} ms`);
});

const screenshots = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));
mkdirSync(screenshots, { recursive: true });

const STATES = {
  empty: [undefined, undefined],
  confirmed: [WRONG, `${TLS_ON_587} ${"and-a-word-that-is-rather-long".repeat(6)} password=hunter22`],
  several: [undefined, "Cannot Get Mail. The connection to the server failed. imap"],
  unlikely: [{ ...WRONG, ...smtp("smtp.kundenpost.net", 465, "tls") }, TLS_ON_587.replace("587", "465")],
  unknown: [undefined, "The mail server gronked: error 42."],
};

for (const language of ["en", "de"]) {
  for (const [state, [settings, text]] of Object.entries(STATES)) {
    const context = { reducedMotion: "reduce", locale: language };
    const at = settings ? { settings: { ...settings, tool: "decode" } } : AT;
    test(`${state}, in ${language}: axe finds nothing and nothing sticks out`, { ...at, context }, async (page) => {
      await box(page).waitFor();
      if (text) {
        await paste(page, text);
        await page.locator(".decode-cause").first().waitFor();
      }
      for (const width of [320, 1280]) {
        for (const colorScheme of ["light", "dark"]) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          assert.equal(await sideways(page), 0, `${width} px`);
          assert.deepEqual(await violations(page), [], `${width} px, ${colorScheme}`);
          const path = `${screenshots}decode-${state}-${language}-${width}-${colorScheme}.png`;
          await page.locator("#tool").screenshot({ path });
        }
      }
      await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
      assert.deepEqual(await violations(page, { "color-contrast": { enabled: false } }), [], "forced colours");
      await page.locator("#tool").screenshot({ path: `${screenshots}decode-${state}-${language}-forced.png` });
    });
  }
}
