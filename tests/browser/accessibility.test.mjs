// Every state of the page for every eye and ear: labels, descriptions, the live region, axe, widths, colours, paper.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  PHONE_AND_OFFICE,
  act,
  assertVerdict,
  button,
  control,
  device,
  enter,
  eventually,
  finding,
  findings,
  imap,
  pop3,
  ready,
  sideways,
  smtp,
  test,
  url,
  violations,
  words,
} from "./support.mjs";

const WRONG = {
  email: "sam@kundenpost.net",
  ...imap("imap.kundenpost.net", 993, "starttls"),
  "incoming.username": "sam@kundenpost.net",
  ...smtp("smtp.kundenpost.net", 25, "starttls"),
};
const FORM = { ...WRONG, ...PHONE_AND_OFFICE };
const LONG = "mailserver-with-a-rather-long-name.customers.some-hosting-company.kundenpost.net";

/** The states of the page: the settings, and what else leads there. */
const STATES = {
  untouched: [undefined, (page) => assertVerdict(page, "waiting")],
  clean: [
    { ...imap("imap.kundenpost.net", 993, "tls"), ...smtp("smtp.kundenpost.net", 465, "tls") },
    (page) => assertVerdict(page, "ok"),
  ],
  incomplete: [
    { "incoming.protocol": "imap", "incoming.host": "imap.kundenpost.net" },
    (page) => assertVerdict(page, "incomplete"),
  ],
  warnings: [smtp("smtp.kundenpost.net", 25, "starttls"), (page) => assertVerdict(page, "warning")],
  errors: [
    { ...WRONG, ...pop3(LONG, 143, "none") },
    async (page) => {
      await assertVerdict(page, "error");
      const sources = page.locator("article.finding summary");
      for (const summary of await sources.all()) await summary.click();
    },
  ],
  devices: [
    {
      ...PHONE_AND_OFFICE,
      ...device(2, { name: "Olgas altes Notebook im Wohnzimmer", kind: "computer", protocol: "pop3", leave_on_server: "true" }),
      ...device(3, { kind: "service", protocol: "fetcher" }),
    },
    (page) => assertVerdict(page, "error"),
  ],
  fixed: [
    FORM,
    async (page) => {
      await assertVerdict(page, "error");
      await act(page, "fix-all");
      await assertVerdict(page, "ok", "advice");
    },
  ],
  provider: [
    { email: "sam@gmail.com", ...imap("imap.gmail.com", 995, "tls") },
    (page) => page.locator(".provider summary").click(),
  ],
  "provider without access": [{ email: "sam@tuta.com" }, (page) => page.locator(".provider").waitFor()],
  "provider in use": [
    { email: "sam@gmail.com" },
    async (page) => {
      await act(page, "preset");
      await assertVerdict(page, "ok", "advice");
    },
  ],
  "finding a provider": [
    undefined,
    async (page) => {
      await act(page, "seek");
      await page.locator("#provider").fill("gm");
      await button(page, "choose").first().waitFor();
    },
  ],
  "broken link": [{ v: "99" }, (page) => page.getByText(words("status-link-new")).first().waitFor()],
  "copy by hand": [
    WRONG,
    async (page) => {
      await act(page, "copy-ticket-text");
      await page.getByText(words("share-by-hand")).first().waitFor();
    },
  ],
};

const WIDTHS = [320, 768, 1440];
const screenshots = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));
mkdirSync(screenshots, { recursive: true });

const refuseClipboard = () => Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });

for (const language of ["en", "de"]) {
  for (const [state, [settings, reach]] of Object.entries(STATES)) {
    // German has the longer words: it is looked at where they could stick out.
    const widths = language === "en" ? WIDTHS : [320];
    if (language === "de" && !["errors", "devices", "fixed", "provider"].includes(state)) continue;
    const context = { reducedMotion: "reduce", locale: language };

    test(`${state}, in ${language}: axe finds nothing and nothing sticks out`, { settings, context, init: refuseClipboard }, async (page) => {
      await reach(page);
      for (const width of widths) {
        for (const colorScheme of ["light", "dark"]) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          await page.evaluate(() => scrollTo(0, 0));
          const at = `${state.replaceAll(" ", "-")}-${language}-${width}-${colorScheme}`;
          await page.screenshot({ path: `${screenshots}${at}.png`, fullPage: true });
          assert.deepEqual(await violations(page), [], at);
          assert.equal(await sideways(page), 0, `${at} scrolls sideways`);
          assert.deepEqual(await cutOff(page), [], `${at} cuts words off`);
        }
      }
    });
  }
}

/** Texts that do not fit in the box they are in, or that stick out of the page. */
function cutOff(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const texts = [...document.querySelectorAll("#app :is(h1, h2, h3, p, li, label, legend, button, summary, span)")];
    return texts
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => !element.closest(".unseen, .skip, svg"))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isCut = getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
        return isCut || left < -1 || right > width + 1;
      })
      .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent.trim().slice(0, 60)}`);
  });
}

test("the static page has nothing for axe to find", { start: false, context: { reducedMotion: "reduce" } }, async (page) => {
  await page.route("**/*.wasm", () => {});
  await page.goto(url);
  for (const width of WIDTHS) {
    for (const colorScheme of ["light", "dark"]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const at = `static-en-${width}-${colorScheme}`;
      await page.screenshot({ path: `${screenshots}${at}.png`, fullPage: true });
      assert.deepEqual(await violations(page), [], at);
      assert.equal(await sideways(page), 0, `${at} scrolls sideways`);
    }
  }
});

test("at twice the size nothing is lost", { settings: FORM, context: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 } }, async (page) => {
  await assertVerdict(page, "error");
  assert.equal(await sideways(page), 0);
  assert.deepEqual(await cutOff(page), []);
});

test("with letters twice as large nothing is lost", { settings: FORM, context: { viewport: { width: 1280, height: 900 } } }, async (page) => {
  await assertVerdict(page, "error");
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await page.screenshot({ path: `${screenshots}large-letters-en-1280-light.png`, fullPage: true });
  assert.equal(await sideways(page), 0);
  assert.deepEqual(await cutOff(page), []);
});

test("in forced colours everything is there and what is wrong differs by more than colour", { settings: FORM, context: { forcedColors: "active" } }, async (page) => {
  await assertVerdict(page, "error");
  await page.screenshot({ path: `${screenshots}errors-en-forced-colours.png`, fullPage: true });
  // Which colours the person chose, axe cannot know.
  assert.deepEqual(await violations(page, { "color-contrast": { enabled: false } }), []);
  for (const card of await findings(page).all()) {
    assert.ok((await card.locator(".tag").innerText()).trim(), "a word says how serious it is");
  }
});

test("with reduced motion nothing moves", { settings: WRONG, context: { reducedMotion: "reduce" } }, async (page) => {
  await assertVerdict(page, "error");
  await act(page, "fix-all");
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => animation.playState === "running" && animation.effect.getComputedTiming().endTime > 50)
      .map((animation) => animation.animationName ?? animation.transitionProperty),
  );
  assert.deepEqual(moving, []);
});

test("printed, verdict and findings are there and buttons are not", { settings: WRONG }, async (page) => {
  await assertVerdict(page, "error");
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator("#verdict").isVisible());
  assert.ok(await findings(page).first().isVisible());
  assert.equal(await button(page, "apply").first().isVisible(), false);
  assert.equal(await button(page, "copy-link").first().isVisible(), false);
  assert.ok((await page.pdf()).length > 1000);
});

const KEPT = { ...PHONE_AND_OFFICE, ...device(1, { leave_on_server: "true" }) };

test("every field has a label", { settings: KEPT }, async (page) => {
  const unlabelled = await page.locator("#app [name]").evaluateAll((controls) =>
    controls.filter(({ labels }) => ![...labels].some((label) => label.textContent.trim())).map(({ name }) => name),
  );
  assert.deepEqual(unlabelled, []);
  await page.getByRole("group", { name: words("form-incoming") }).first().waitFor();
  await page.getByRole("group", { name: "Office PC" }).first().waitFor();
});

/** What a screen reader reads out as the description of a field. */
function description(page, field) {
  return control(page, field).evaluate((element) => {
    const ids = (element.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);
    return ids.map((id) => document.getElementById(id)?.textContent ?? `missing: ${id}`).join(" ");
  });
}

test("a field with a finding is described by it; only an error makes it invalid", { settings: WRONG }, async (page) => {
  await assertVerdict(page, "error");
  for (const card of await findings(page).all()) {
    const { field, severity } = await card.evaluate(({ dataset }) => ({ ...dataset }));
    const what = (await card.locator("h3").textContent()).trim();
    assert.ok((await description(page, field)).includes(what), `${field} is described by: ${what}`);
    const invalid = (await control(page, field).getAttribute("aria-invalid")) === "true";
    assert.equal(invalid, severity === "error", `${field}, ${severity}`);
  }
  const invalid = await page.locator("[aria-invalid=true]").count();
  assert.equal(invalid, await page.locator('article.finding[data-severity="error"]').count());
});

test("a description goes when its finding goes", { settings: imap("imap.kundenpost.net", 993, "starttls") }, async (page) => {
  await assertVerdict(page, "error");
  const wrong = await description(page, "incoming.encryption");
  await act(page, "fix-all");
  await assertVerdict(page, "ok");
  const right = await description(page, "incoming.encryption");
  assert.doesNotMatch(`${wrong} ${right}`, /missing/);
  assert.notEqual(right, wrong);
  assert.equal(await page.locator("[aria-invalid=true]").count(), 0);
});

test("one polite region tells the verdict, not every key", { start: false }, async (page) => {
  await page.clock.install({ time: new Date("2026-11-23T12:00:00") });
  await page.goto(url);
  await page.clock.pauseAt(new Date("2026-11-23T12:01:00"));
  await ready(page);
  const region = page.locator("[aria-live], [role=status], [role=alert], [role=log], output");
  assert.equal(await region.count(), 1);
  assert.equal(await region.getAttribute("aria-live"), "polite");
  await region.evaluate((element) => {
    window.told = [];
    const tell = () => window.told.push(element.textContent);
    new MutationObserver(tell).observe(element, { childList: true, characterData: true, subtree: true });
  });
  const told = () => page.evaluate(() => window.told);

  await enter(page, imap("", "", "tls"));
  await control(page, "incoming.host").focus();
  await page.keyboard.type("imap.kundenpost.net");
  await page.keyboard.press("Tab");
  await page.keyboard.type("995");
  assert.deepEqual(await told(), [], "nothing while the keys are pressed");
  await page.clock.runFor(5_000);
  await assertVerdict(page, "error");
  const wrong = (await told()).at(-1);
  assert.ok(wrong.includes(await page.locator("#verdict h2").innerText()), wrong);
  const before = (await told()).length;

  await control(page, "incoming.username").focus();
  await page.keyboard.type("sam@kundenpost.net");
  await page.clock.runFor(5_000);
  assert.equal((await told()).length, before, "nothing new, nothing said");

  await finding(page, await findings(page).first().getAttribute("data-code")).locator('[data-action="apply"]').first().click();
  await page.clock.runFor(5_000);
  await assertVerdict(page, "ok");
  assert.notEqual((await told()).at(-1), wrong);
});

test("the picture says in words what it shows", { settings: FORM }, async (page) => {
  await assertVerdict(page, "error");
  const picture = page.locator("figure").first();
  await picture.waitFor();
  const heard = await picture.locator("figcaption").textContent();
  // Port 25 upgrades; port 993 with STARTTLS comes to nothing.
  assert.match(heard, /starts open/);
  for (const said of ["imap.kundenpost.net", "993", "smtp.kundenpost.net", "25", "Phone", "Office PC"]) {
    assert.ok(heard.includes(said), `${said} is in: ${heard}`);
  }
});
