// Play it: the picture, the timeline and the words, by mouse and by keyboard, at every width.

import assert from "node:assert/strict";
import { PHONE_AND_OFFICE, assertVerdict, enter, eventually, link, open, sideways, test, violations } from "./support.mjs";

const at = (scene) => `#tool=play&scene=${scene}`;
const said = (page) => page.locator(".play-said").innerText();
const place = (page) => page.locator(".play-place").innerText();
const time = (page) => page.getByRole("slider", { name: "Timeline" });
const next = (page) => page.getByRole("button", { name: "One step on" });
const back = (page) => page.getByRole("button", { name: "One step back" });
const ending = (page) => page.locator(".play-end");

/** Goes to the last step, as a key does on a slider. */
async function toTheEnd(page) {
  await time(page).focus();
  await page.keyboard.press("End");
  await ending(page).waitFor();
}

test("a scene is stepped through, forward and back", { at: at("pop-two") }, async (page) => {
  await next(page).waitFor();
  assert.equal(await said(page), "Nothing has happened yet.");
  await next(page).click();
  await eventually(async () => assert.equal(await said(page), "Message 1 arrives on the server."));
  assert.equal(await place(page), "Day 1, step 1 of 12");
  await next(page).click();
  await next(page).click();
  await eventually(async () => assert.match(await said(page), /^Office PC fetches messages 1 and 2/));
  await back(page).click();
  await eventually(async () => assert.equal(await said(page), "Message 2 arrives on the server."));
  await page.getByRole("button", { name: "From the start" }).click();
  await eventually(async () => assert.equal(await said(page), "Nothing has happened yet."));
});

test("the timeline leads to the ending, and says where it is", { at: at("laptop-dies") }, async (page) => {
  await toTheEnd(page);
  assert.match(await ending(page).innerText(), /messages 1 and 2 are gone, because they were only on Laptop/);
  assert.match(await time(page).getAttribute("aria-valuetext"), /^Day 4, step \d+ of \d+\. /);
  await page.keyboard.press("ArrowLeft");
  await eventually(async () => assert.equal(await ending(page).isVisible(), false));
});

test("only a step by hand is read out", { at: at("pop-two") }, async (page) => {
  await next(page).click();
  const live = () => page.locator(".play-said").getAttribute("aria-live");
  await eventually(async () => assert.equal(await live(), "polite"));
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await eventually(async () => assert.equal(await live(), "off"));
  await page.getByRole("button", { name: "Pause" }).click();
  await time(page).focus();
  await page.keyboard.press("ArrowRight");
  await eventually(async () => assert.equal(await live(), "off"));
});

test("it plays by itself, and stops when told", { at: at("pop-one") }, async (page) => {
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await eventually(async () => assert.equal(await place(page), "Day 1, step 2 of 10"));
  await page.getByRole("button", { name: "Pause" }).click();
  const stopped = await place(page);
  await page.waitForTimeout(3000);
  assert.equal(await place(page), stopped);
});

test("all steps are there as a list", { at: at("imap-three") }, async (page) => {
  await page.getByText("All steps as a list").click();
  const steps = page.locator(".play-list li");
  assert.equal(await steps.count(), 14);
  await next(page).click();
  await eventually(async () => {
    assert.equal(await page.locator('.play-list [aria-current="step"]').innerText(), "Message 1 arrives on the server.");
  });
});

test("the person's own devices are played for thirty days", async (page) => {
  await enter(page, PHONE_AND_OFFICE);
  await assertVerdict(page, "error");
  await page.evaluate(() => (location.hash = "#tool=play"));
  await next(page).waitFor();
  assert.equal(await page.getByRole("combobox", { name: "What to play" }).inputValue(), "own");
  await toTheEnd(page);
  const text = await ending(page).innerText();
  assert.match(text, /After 30 days, /);
  assert.match(text, /exist only on Office PC/);
  assert.match(text, /message 1 vanished from Phone, because Office PC took it off the server/);
});

test("another scene is chosen and begins at its beginning", { at: at("pop-two") }, async (page) => {
  await next(page).click();
  await page.getByRole("combobox", { name: "What to play" }).selectOption({ label: "The full server" });
  await eventually(async () => assert.equal(await said(page), "Nothing has happened yet."));
  await toTheEnd(page);
  assert.match(await ending(page).innerText(), /message 4 is gone, because the server was full/);
});

test("an unknown scene is the first that fits", { at: at("nothing") }, async (page) => {
  assert.equal(await page.getByRole("combobox", { name: "What to play" }).inputValue(), "pop-two");
});

test("every part is reached and used by keyboard", { at: at("pop-two") }, async (page) => {
  await page.getByRole("combobox", { name: "What to play" }).focus();
  const names = [];
  for (let count = 0; count < 6; count += 1) {
    await page.keyboard.press("Tab");
    names.push(await page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText.trim()));
  }
  assert.deepEqual(names, ["Timeline", "Play", "From the start", "One step back", "One step on", "All steps as a list"]);
});

test("with less motion nothing slides", { at: at("pop-two"), context: { reducedMotion: "reduce" } }, async (page) => {
  await next(page).waitFor();
  const moves = await page.locator(".play .mail").first().evaluate((mail) => getComputedStyle(mail).transitionDuration);
  assert.match(moves, /^0s(, 0s)*$/);
});

test("on paper there is the list and the ending, and no picture", { at: at("mixed") }, async (page) => {
  await next(page).waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".play-picture").isVisible(), false);
  assert.ok(await ending(page).isVisible());
  assert.ok(await page.locator(".play-list li").last().isVisible());
});

for (const [width, colorScheme] of [[320, "light"], [768, "dark"], [1440, "light"]]) {
  const context = { viewport: { width, height: 900 }, colorScheme, reducedMotion: "reduce" };
  test(`nothing is in the way of anybody at ${width} pixels, ${colorScheme}`, { context, start: false }, async (page) => {
    await open(page, link(PHONE_AND_OFFICE) + "&tool=play&scene=own");
    await next(page).waitFor();
    assert.deepEqual(await violations(page), []);
    assert.ok((await sideways(page)) <= 0, "nothing sticks out");
    await toTheEnd(page);
    await page.getByText("All steps as a list").click();
    assert.deepEqual(await violations(page), []);
    assert.ok((await sideways(page)) <= 0, "nothing sticks out");
  });
}

test("in colours of the system's own the picture has outlines", { at: at("pop-two"), context: { forcedColors: "active" } }, async (page) => {
  await next(page).waitFor();
  const stroke = await page.locator(".play .box").first().evaluate((box) => getComputedStyle(box).stroke);
  assert.notEqual(stroke, "none");
  assert.deepEqual(await violations(page), []);
});
