// The page that helps to put the check on other pages: every way is shown, works on the spot, and can be copied.

import assert from "node:assert/strict";
import { sideways, test, url, violations } from "./support.mjs";

const to = (path) => new URL(path, url).href;
const STILL = { start: false };
const lines = (page) => page.locator("#lines").textContent();
const policy = (page) => page.locator("#policy").textContent();

test("without scripts it shows the plainest frame", { start: false, context: { javaScriptEnabled: false } }, async (page) => {
  await page.goto(to("on-your-page/"));
  assert.match(await lines(page), /^<iframe src="https:\/\/[^"]+\/embed\.html" title="Check your mail settings"/);
  assert.equal(await page.locator("#builder").isVisible(), false);
  assert.equal(await page.locator(".notice").isVisible(), true);
});

test("a frame is written, shown and sized as chosen", STILL, async (page) => {
  await page.goto(to("on-your-page/"));
  const { origin } = new URL(url);
  assert.equal(await policy(page), `frame-src ${origin}; script-src ${origin}`);
  await page.getByLabel("What it shows").selectOption("provider");
  await page.getByLabel("Provider", { exact: true }).selectOption("posteo");
  await page.locator("#lang").selectOption("de");
  const html = await lines(page);
  assert.match(html, /embed\.html#mode=provider&#38;provider=posteo&#38;lang=de" title="Prüfen Sie Ihre Mail-Einstellungen"/);
  const frame = page.frameLocator("#live iframe");
  await frame.getByText("posteo.de", { exact: false }).first().waitFor();
  assert.equal(await frame.locator("html").getAttribute("lang"), "de");
  await page.waitForFunction(() => {
    const { style } = document.querySelector("#live iframe");
    return style.height.endsWith("px") && style.height !== "700px";
  });
});

test("an element is written and stands on the page", STILL, async (page) => {
  await page.goto(to("on-your-page/"));
  await page.getByLabel("As an element").check();
  await page.getByLabel("Provider", { exact: true }).selectOption("gmail");
  const html = await lines(page);
  assert.match(html, /^<mail-settings-check provider="gmail"><\/mail-settings-check>\n<script type="module" src="[^"]+maillint-define\.js"><\/script>$/);
  assert.match(await policy(page), /'wasm-unsafe-eval'/);
  await page.locator("#live mail-settings-check").getByRole("textbox").first().waitFor();
});

test("a link is written without what a link cannot set, and opens the check", STILL, async (page) => {
  await page.goto(to("on-your-page/"));
  await page.getByLabel("Your name").fill("Example & Sons");
  await page.getByLabel("As a link").check();
  await page.getByLabel("Provider", { exact: true }).selectOption("gmail");
  assert.equal(await lines(page), `${url}#provider=gmail`);
  assert.equal(await page.getByLabel("Your name").isVisible(), false);
  assert.equal(await page.locator("#policy").isVisible(), false);
  // What was typed is there again where it counts.
  await page.getByLabel("In a frame").check();
  assert.match(await lines(page), /owner=Example\+%26\+Sons/);
});

test("the lines are copied", { ...STILL, context: { permissions: ["clipboard-read", "clipboard-write"] } }, async (page) => {
  await page.goto(to("on-your-page/"));
  await page.getByLabel("As a link").check();
  await page.locator("[data-of=lines]").click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), url);
});

test("by keyboard alone", STILL, async (page) => {
  await page.goto(to("on-your-page/"));
  await page.getByLabel("In a frame").focus();
  await page.keyboard.press("ArrowDown");
  assert.match(await lines(page), /^<mail-settings-check>/);
  await page.keyboard.press("Tab");
  await page.keyboard.type("Only");
  assert.match(await lines(page), /mode="compact"/);
});

for (const path of ["on-your-page/", "de/on-your-page/"]) {
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
