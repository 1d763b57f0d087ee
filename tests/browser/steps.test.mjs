// Steps for my mail app: the settings of the check in the words of one mail app, by hand, by keyboard and by link.

import assert from "node:assert/strict";
import { CLIPBOARD, clipboard, enter, eventually, imap, pop3, sideways, smtp, test, violations } from "./support.mjs";

const SETTINGS = {
  email: "kim@posteo.de",
  ...imap("posteo.de", 993, "tls"),
  "incoming.username": "kim@posteo.de",
  "incoming.auth": "password",
  ...smtp("posteo.de", 465, "tls"),
  "outgoing.username": "kim@posteo.de",
  "outgoing.auth": "password",
};

/** The settings and, in the same link, the steps for an app. */
const stepsFor = (app, settings = SETTINGS) => ({ settings: { ...settings, tool: "steps", app } });

/** What the steps say, one line for each thing to enter; waits until they are there. */
async function entries(page) {
  await page.locator(".steps-list li").first().waitFor();
  return page.locator(".steps-list dl > div").evaluateAll((rows) =>
    rows.map((row) => {
      const [what, value] = [row.querySelector("dt"), row.querySelector("dd")];
      return `${what.textContent}: ${value.textContent}`;
    }),
  );
}

async function includes(page, ...lines) {
  const all = await entries(page);
  for (const line of lines) assert.ok(all.includes(line), `${line} in ${all.join(" | ")}`);
}

test("by keyboard: the tool, the app, its steps, and back to the apps", async (page) => {
  await page.locator("#open-steps").focus();
  await page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), "tool-title"));
  await page.getByRole("button", { name: "Thunderbird", exact: true }).focus();
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { name: "Thunderbird, step by step" });
  await eventually(async () => assert.ok(await heading.evaluate((it) => it === document.activeElement)));
  await page.getByRole("button", { name: "Another app" }).focus();
  await page.keyboard.press("Enter");
  const apps = page.getByRole("heading", { name: "Your mail app" });
  await eventually(async () => assert.ok(await apps.evaluate((it) => it === document.activeElement)));
});

test("a link opens the steps of an app, in its words and with the person's values", stepsFor("thunderbird"), async (page) => {
  await includes(
    page,
    "Email address: kim@posteo.de",
    "Protocol: IMAP",
    "Hostname: posteo.de",
    "Port: 993",
    "Connection security: SSL/TLS",
    "Authentication method: Normal password",
    "Username: kim@posteo.de",
    "Port: 465",
  );
  assert.equal(await page.locator(".steps-remark").count(), 0);
});

test("an app with a switch says how the switch stands", stepsFor("apple-mail-iphone"), async (page) => {
  await includes(page, "Use SSL: on");
});

test("who writes a program gets code", stepsFor("python"), async (page) => {
  await page.locator(".steps-list li").first().waitFor();
  const codes = await page.locator(".steps-list code").allInnerTexts();
  assert.ok(codes.some((code) => code.includes('IMAP4_SSL("posteo.de", 993')), codes.join(" | "));
});

test("a value is copied as it stands, and that is said", { ...stepsFor("thunderbird"), permissions: CLIPBOARD }, async (page) => {
  await page.getByRole("button", { name: "Copy Port: 993" }).click();
  await page.locator(".steps-said", { hasText: "Copied" }).waitFor();
  assert.equal(await clipboard(page), "993");
});

test("what is not set is said as missing, and nothing is invented", { at: "#tool=steps&app=thunderbird" }, async (page) => {
  const all = await entries(page);
  assert.ok(all.includes("Hostname: Not set in the check"), all.join(" | "));
  assert.equal(await page.locator(".steps-list code").count(), 0);
  // What is typed in the check is there at once.
  await enter(page, { "incoming.host": "imap.example.com" });
  await eventually(() => includes(page, "Hostname: imap.example.com"));
});

const OPEN = { ...SETTINGS, ...pop3("posteo.de", 110, "none") };

test("settings with errors say so first, and no step says to give encryption up", stepsFor("thunderbird", OPEN), async (page) => {
  const all = await entries(page);
  assert.match(await page.locator(".steps-remark").first().innerText(), /found problems/);
  assert.ok(!all.some((line) => line.endsWith(": None")), all.join(" | "));
});

test("an app that works no longer has no steps", stepsFor("windows-mail"), async (page) => {
  await page.locator(".steps-remark", { hasText: "31 December 2024" }).waitFor();
  assert.equal(await page.locator(".steps-list").count(), 0);
});

test("in German the app speaks German", { at: `?lang=de#${new URLSearchParams({ v: 1, ...SETTINGS, tool: "steps", app: "thunderbird" })}` }, async (page) => {
  await includes(page, "Verbindungssicherheit: SSL/TLS", "Authentifizierungsmethode: Passwort, normal");
});

test("on paper the steps stand alone, without buttons", stepsFor("thunderbird"), async (page) => {
  await page.locator(".steps-list li").first().waitFor();
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".steps-list").isVisible());
  for (const rest of ["#settings", ".outcome", ".steps button", ".explainer"]) {
    assert.equal(await page.locator(rest).filter({ visible: true }).count(), 0, rest);
  }
});

for (const at of ["?lang=en#tool=steps", "?lang=de#tool=steps&app=outlook-classic", `?lang=de#${new URLSearchParams({ v: 1, ...SETTINGS, tool: "steps", app: "apple-mail-iphone" })}`]) {
  test(`${at.slice(0, 45)} is sound for everyone, at every width and in both colours`, { at }, async (page) => {
    await page.locator(".steps h3").first().waitFor();
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await violations(page), [], `${width} ${colorScheme}`);
        assert.equal(await sideways(page), 0, `${width} ${colorScheme}`);
      }
    }
  });
}
