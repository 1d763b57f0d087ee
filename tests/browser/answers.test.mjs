// The answers: readable without scripts, for every eye and ear, and the way from them into the check.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { dist, eventually, finding, ready, sideways, test, url, violations } from "./support.mjs";

const to = (path) => new URL(path, url).href;
const folders = (path) =>
  readdirSync(join(dist, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const IDS = folders("answers");
const STILL = { start: false };
/** A browser in which scripts are off; the answers ask for none. */
const WITHOUT_SCRIPTS = { start: false, context: { javaScriptEnabled: false } };

test("every question has a page in both languages", STILL, () => {
  assert.ok(IDS.length > 20);
  assert.deepEqual(folders("de/answers"), IDS);
});

test("every answer says everything without scripts, in both languages, and nothing goes wrong", WITHOUT_SCRIPTS, async (page) => {
  for (const folder of ["", "de/"]) {
    for (const id of IDS) {
      await page.goto(to(`${folder}answers/${id}/`));
      const [question, short] = await Promise.all([page.locator("h1").innerText(), page.locator(".summary").innerText()]);
      assert.ok(question.endsWith("?") && short.split(" ").length <= 45, id);
      assert.equal(await page.locator("script").count(), 0, id);
      assert.ok((await page.locator(".sources li").count()) > 0, id);
      assert.equal(await page.locator('[itemtype="https://schema.org/Question"] h1').count(), 1, id);
    }
  }
});

test("the short answer is in the first screen of a phone", STILL, async (page) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const id of IDS) {
    await page.goto(to(`answers/${id}/`));
    const { y, height } = await page.locator(".summary").boundingBox();
    assert.ok(y + height < 740, id);
  }
});

/** One with a table, one with steps, one of tables from the catalogue, one with settings to check, the index, one in German. */
const SHOWN = [
  "answers/pop-or-imap/",
  "answers/move-to-imap/",
  "answers/provider-settings/",
  "answers/which-ports/",
  "answers/app-password/",
  "answers/",
  "de/answers/mail-missing/",
];

for (const path of SHOWN) {
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

test("no answer is wider than the narrowest screen, in both languages", STILL, async (page) => {
  await page.setViewportSize({ width: 320, height: 900 });
  for (const folder of ["", "de/"]) {
    for (const id of IDS) {
      await page.goto(to(`${folder}answers/${id}/`));
      assert.equal(await sideways(page), 0, `${folder}${id}`);
    }
  }
});

test("from the check to the answers, to one, to the next, to the other language and into the check", STILL, async (page) => {
  await page.goto(url);
  await page.locator('#explainer a[href="answers/"]').click();
  await page.getByRole("link", { name: "Which ports do POP, IMAP and SMTP use?" }).click();
  await page.locator(".related").getByRole("link").first().click();
  assert.match(await page.locator("h1").innerText(), /STARTTLS/);
  await page.getByRole("link", { name: "Deutsch" }).click();
  assert.match(await page.locator("h1").innerText(), /^Was sind SSL/);
  await page.locator('.actions a[href*="#v=1"]').click();
  await ready(page);
  await eventually(async () => assert.equal(await page.locator("html").getAttribute("lang"), "de"));
  assert.equal(await page.locator('[name="incoming.port"]').inputValue(), "993");
});

test("an example of a mistake opens the check that names it", STILL, async (page) => {
  await page.goto(to("answers/which-ports/"));
  await page.getByRole("link", { name: "POP on 993" }).click();
  await ready(page);
  await finding(page, "port-imap-for-pop").waitFor();
});
