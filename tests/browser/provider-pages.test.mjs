// The pages of the providers: with and without scripts, for every eye and ear, and the way from them into the check.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  CLIPBOARD,
  Visit,
  assertValues,
  assertVerdict,
  clipboard,
  dist,
  eventually,
  imap,
  pop3,
  ready,
  serveBelow,
  sideways,
  smtp,
  test,
  url,
  violations,
} from "./support.mjs";

const GMAIL = "providers/gmail/";

/** A page with everything, one without IMAP, one without any access, one without a server for all, the index, one in German. */
const PAGES = [GMAIL, "providers/eir/", "providers/tuta/", "providers/all-inkl/", "providers/", "de/providers/gmail/"];

const to = (path) => new URL(path, url).href;
const card = (page, protocol) => page.locator(`[data-protocol="${protocol}"]`);
const copyButtons = (page) => page.locator("button[data-copy]");
const intoTheCheck = (page) => page.locator('a[href*="#v=1"]');

const STILL = { start: false };
/** A browser in which scripts are off, and with them what the page asks for. */
const WITHOUT_SCRIPTS = { start: false, context: { javaScriptEnabled: false }, expected: [/\.js csp$/] };

test("without scripts a page says everything and shows no dead button", WITHOUT_SCRIPTS, async (page) => {
  await page.goto(to(GMAIL));
  const text = await page.locator("main").innerText();
  for (const said of ["imap.gmail.com", "993", "smtp.gmail.com", "465", "587", "pop.gmail.com", "995", "@googlemail.com"]) {
    assert.ok(text.includes(said), said);
  }
  assert.equal(await page.getByRole("button").count(), 0);
  assert.equal(await intoTheCheck(page).count(), 2);
});

test("a provider without IMAP has settings for POP alone", WITHOUT_SCRIPTS, async (page) => {
  await page.goto(to("providers/eir/"));
  assert.equal(await card(page, "imap").count(), 0);
  assert.equal(await card(page, "pop3").count(), 1);
  assert.equal(await intoTheCheck(page).count(), 1);
});

test("a provider that lets no app in says so first and offers nothing to copy", STILL, async (page) => {
  await page.goto(to("providers/tuta/"));
  assert.match(await page.locator("h1").innerText(), /no access/);
  await page.locator(".notice.error").waitFor();
  assert.equal(await page.locator("[data-protocol]").count(), 0);
  assert.equal(await copyButtons(page).count(), 0);
  assert.equal(await intoTheCheck(page).count(), 0);
});

test("a setting is copied, and that is said", { ...STILL, permissions: CLIPBOARD }, async (page) => {
  await page.goto(to(GMAIL));
  await card(page, "imap").getByRole("button", { name: "Copy Server: imap.gmail.com" }).click();
  await eventually(async () => assert.equal(await clipboard(page), "imap.gmail.com"));
  await page.getByRole("status").getByText("Copied: imap.gmail.com").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await clipboard(page), "993"));
});

const NO_CLIPBOARD = 'Object.defineProperty(navigator, "clipboard", { value: undefined })';

test("where copying is refused the setting is selected", { ...STILL, init: NO_CLIPBOARD }, async (page) => {
  await page.goto(to(GMAIL));
  await copyButtons(page).first().click();
  await page.getByRole("status").getByText("copy it yourself").waitFor();
  assert.equal(await page.evaluate(() => getSelection().toString()), "imap.gmail.com");
});

test("a link opens the check filled in and clean", STILL, async (page) => {
  for (const [number, incoming] of [imap("imap.gmail.com", 993, "tls"), pop3("pop.gmail.com", 995, "tls")].entries()) {
    await page.goto(to(GMAIL));
    await intoTheCheck(page).nth(number).click();
    await ready(page);
    await assertValues(page, { ...incoming, ...smtp("smtp.gmail.com", 465, "tls") });
    await assertVerdict(page, "ok", "advice");
  }
});

test("a German page leads to the German check", STILL, async (page) => {
  await page.goto(to("de/providers/gmail/"));
  assert.equal(await page.locator("html").getAttribute("lang"), "de");
  await intoTheCheck(page).first().click();
  await ready(page);
  await eventually(async () => assert.equal(await page.locator("html").getAttribute("lang"), "de"));
});

test("from the check to the index, to a page, to the other language and back", STILL, async (page) => {
  await page.goto(url);
  await page.locator('#explainer a[href="providers/"]').click();
  await page.getByRole("link", { name: "GMX", exact: true }).first().click();
  assert.match(await page.locator("h1").innerText(), /^GMX.*IMAP/);
  await page.getByRole("link", { name: "Deutsch" }).click();
  assert.match(await page.locator("h1").innerText(), /Einstellungen/);
  await page.locator(".trail").getByRole("link", { name: "Alle Anbieter" }).click();
  assert.match(await page.locator("h1").innerText(), /E-Mail-Anbietern$/);
});

test("the pages work under any path", STILL, async () => {
  const site = await serveBelow("/help/mail/");
  const visit = await Visit.begin({ origin: site.url });
  try {
    const page = await visit.newPage();
    await page.goto(`${site.url}${GMAIL}index.html`);
    assert.notEqual(await card(page, "imap").evaluate((it) => getComputedStyle(it).borderTopWidth), "0px");
    await intoTheCheck(page).first().click();
    await ready(page);
    assert.ok(page.url().startsWith(site.url));
    visit.assertQuiet();
  } finally {
    await visit.end();
    site.stop();
  }
});

for (const path of PAGES) {
  test(`${path} is sound for everyone, at every width and in both colours`, STILL, async (page) => {
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(to(path));
        assert.deepEqual(await violations(page), [], `${width} ${colorScheme}`);
        assert.equal(await sideways(page), 0, `${width} ${colorScheme}`);
      }
    }
  });
}

test("every provider of the catalogue has a page in both languages", STILL, () => {
  const folders = (language) =>
    readdirSync(join(dist, language, "providers"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  assert.deepEqual(folders(""), folders("de"));
  const [catalogue] = readdirSync(dist).filter((name) => name.startsWith("providers-"));
  const known = readFileSync(join(dist, catalogue), "utf8").split("\n").filter((line) => line.includes("\t"));
  assert.equal(folders("").length, known.length);
});
