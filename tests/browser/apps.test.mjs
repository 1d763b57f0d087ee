// What mail apps call things: readable without scripts, for every eye and ear, and the way from there to the steps.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { dist, ready, sideways, test, url, violations } from "./support.mjs";

const to = (path) => new URL(path, url).href;
const folders = (path) =>
  readdirSync(join(dist, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const IDS = folders("apps");
const STILL = { start: false };
/** A browser in which scripts are off; these pages ask for none. */
const WITHOUT_SCRIPTS = { start: false, context: { javaScriptEnabled: false } };

test("every app is a row with its words and has a page with its sources, without scripts", WITHOUT_SCRIPTS, async (page) => {
  assert.ok(IDS.length >= 20);
  assert.deepEqual(folders("de/apps"), IDS);
  for (const folder of ["", "de/"]) {
    await page.goto(to(`${folder}apps/`));
    for (const id of IDS) assert.equal(await page.locator(`table.apps tr#${id} td`).count(), 6, id);
    for (const id of IDS) {
      await page.goto(to(`${folder}apps/${id}/`));
      assert.ok((await page.locator(".sources li").count()) > 0, id);
      assert.ok((await page.locator(".screens table tbody tr").count()) > 0, id);
      assert.equal(await page.locator("script").count(), 0, id);
    }
  }
});

for (const path of ["apps/", "apps/thunderbird/", "apps/python/", "de/apps/", "de/apps/outlook-classic/"]) {
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

test("no page of an app is wider than the narrowest screen, in both languages", STILL, async (page) => {
  await page.setViewportSize({ width: 320, height: 900 });
  for (const folder of ["", "de/"]) {
    for (const id of IDS) {
      await page.goto(to(`${folder}apps/${id}/`));
      assert.equal(await sideways(page), 0, `${folder}${id}`);
    }
  }
});

test("the page of an app leads to its steps, in the same language", STILL, async (page) => {
  await page.goto(to("de/apps/thunderbird/"));
  await page.locator(".ways-in a").click();
  await ready(page);
  await page.getByRole("heading", { name: /^Thunderbird/ }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "de");
});
