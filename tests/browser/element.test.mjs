// The check as an element on other people's pages.

import assert from "node:assert/strict";
import { ELEMENT, GUEST, HARD, TAG, element, startHost } from "./hosts.mjs";
import { eventually, test, violations } from "./support.mjs";

const WRONG = { email: "sam@kundenpost.net", incoming: { protocol: "imap", host: "mail.kundenpost.net", port: 995, encryption: "tls" } };

/** Declares a test on a page with the element; `host` is what `startHost` takes. */
function onHost(name, host, body, options = {}) {
  test(name, { start: false, ...options, expected: [...GUEST, ...(options.expected ?? [])] }, async (page, visit) => {
    const served = await startHost({ script: ELEMENT.script, body: element(), ...host });
    try {
      await page.goto(served.url);
      await body(page, served, visit);
    } finally {
      served.stop();
    }
  });
}

const one = (page) => page.locator(TAG).first();

/** Waits until the check is in the element. */
const ready = (element) => element.locator(".stand form").waitFor();

/** Sets a property. */
const set = (element, name, value) => element.evaluate((element, [name, value]) => (element[name] = value), [name, value]);

/** Keeps every report that is told of. */
const listen = (page) =>
  page.evaluate(() => {
    window.reports = [];
    document.addEventListener("maillint-report", ({ target, detail }) => window.reports.push({ id: target.id, ...detail }));
  });

const finding = (element, code) => element.locator(`article.finding[data-code="${code}"]`);

const PORT = "port-imap-995";

/** The style of something in the element, as it is shown. */
const style = (locator, ...names) =>
  locator.evaluate((node, names) => names.map((name) => getComputedStyle(node)[name]), names);

onHost("it stands under a strict policy and leaves the page around it alone", { csp: ELEMENT.policy }, async (page, host) => {
  const surroundings = () =>
    page.evaluate(() => [
      history.length,
      document.documentElement.dataset.app,
      sessionStorage.length + localStorage.length,
      document.styleSheets.length + document.adoptedStyleSheets.length,
      Object.keys(window).filter((name) => /maillint/i.test(name)),
    ]);
  const before = await surroundings();
  await ready(one(page));
  await set(one(page), "settings", WRONG);
  await one(page).locator("article.finding").first().waitFor();
  await one(page).getByRole("link", { name: /Paste a help page/ }).click();
  await one(page).locator("#tool-title").waitFor();
  await one(page).locator('[data-action="close-tool"]').click();
  await one(page).locator("#tool").waitFor({ state: "detached" });
  assert.equal(page.url(), host.url);
  assert.equal(await page.title(), "A help page");
  assert.deepEqual(await surroundings(), before);
});

onHost("it tells its page the report of the contract, once the typing rests", {}, async (page) => {
  await ready(one(page));
  await listen(page);
  assert.equal(await one(page).evaluate((element) => element.report), null);
  await one(page).locator('[name="incoming.host"]').fill("imap.kundenpost.net");
  await one(page).locator('[name="incoming.port"]').pressSequentially("995");
  await one(page).locator('[value="imap"]').evaluate((radio) => radio.click());
  await eventually(async () => {
    const reports = await page.evaluate(() => window.reports);
    assert.equal(reports.at(-1)?.verdict, "error");
    assert.equal(reports.at(-1).version, 1);
    assert.ok(reports.every(({ verdict, findings }) => (verdict === "ok") === (findings.length === 0)));
  });
  const [latest, kept, checked, settings] = await one(page).evaluate(async (element) => [
    window.reports.at(-1), element.report, await element.check(), element.settings,
  ]);
  delete latest.id;
  assert.deepEqual(kept, latest);
  assert.deepEqual(checked, latest);
  assert.deepEqual(settings, { incoming: { protocol: "imap", host: "imap.kundenpost.net", port: 995 } });
  await one(page).evaluate((element) => element.reset());
  await eventually(async () => assert.equal(await one(page).locator('[name="incoming.port"]').inputValue(), ""));
});

onHost("settings that were set before the element was known are there, and broken ones change nothing",
  { body: `${element()}<script>document.querySelector("${TAG}").settings = ${JSON.stringify(WRONG)};</script>` },
  async (page) => {
    await ready(one(page));
    assert.deepEqual(await one(page).evaluate((element) => element.settings), WRONG);
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    await set(one(page), "settings", { incoming: { prt: 1 } });
    await set(one(page), "settings", { incoming: { prt: 1 } });
    assert.deepEqual(await one(page).evaluate((element) => element.settings), WRONG);
    await eventually(async () => assert.equal(said.length, 1, said.join("\n")));
    assert.match(said[0], /incoming\.prt/);
  }, { expected: [/incoming\.prt/] });

onHost("attributes count, and count anew when they change", {
  body: element('lang="de" provider="gmail" incoming.host="imap.kundenpost.net" color-scheme="dark" accent="#008800" mode="wrong"'),
}, async (page) => {
  await ready(one(page));
  const stand = one(page).locator(".stand");
  assert.equal(await stand.getAttribute("lang"), "de");
  await one(page).getByRole("heading", { name: "Gmail" }).waitFor();
  assert.equal(await one(page).locator('[name="incoming.host"]').inputValue(), "imap.kundenpost.net");
  const paper = (await style(one(page).locator(".base"), "backgroundColor"))[0];
  assert.equal(paper, "rgb(20, 23, 27)");
  await one(page).evaluate((element) => {
    element.lang = "en";
    element.provider = "gmx.net";
    element.setAttribute("color-scheme", "light");
  });
  await one(page).getByRole("heading", { name: "GMX" }).waitFor();
  await eventually(async () => assert.equal(await stand.getAttribute("lang"), "en"));
  assert.equal((await style(one(page).locator(".base"), "backgroundColor"))[0], "rgb(246, 243, 236)");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
}, { expected: [/"mode" takes one of/] });

for (const [name, host] of Object.entries(HARD)) {
  onHost(`it looks the same on ${name}`, { ...host, body: `<article>${element('lang="en"')}</article>` }, async (page) => {
    await ready(one(page));
    await set(one(page), "settings", WRONG);
    const card = one(page).locator("article.finding").first();
    await card.waitFor();
    const names = ["direction", "fontSize", "letterSpacing", "textTransform", "textAlign", "whiteSpace", "wordSpacing", "visibility", "display", "color"];
    const input = one(page).locator('[name="incoming.host"]');
    assert.deepEqual(await style(card, ...names), [
      "ltr", "16px", "normal", "none", "start", "normal", "0px", "visible", "block", "rgb(26, 34, 48)",
    ]);
    assert.deepEqual(await style(input, "fontSize", "display", "position"), ["16px", "block", "static"]);
    const box = await card.boundingBox();
    const width = await page.evaluate(() => innerWidth);
    assert.ok(box.width > 280 && box.x >= 0 && box.x + box.width <= width, JSON.stringify(box));
  });
}

onHost("a narrow column has the narrow layout, whatever the window, and nothing sticks out", {
  body: `<div style="inline-size: 320px">${element()}</div>`,
}, async (page) => {
  await ready(one(page));
  await set(one(page), "settings", WRONG);
  await one(page).locator("article.finding").first().waitFor();
  const wide = await one(page).evaluate((element) =>
    [...element.shadowRoot.querySelectorAll("*")].filter((node) => {
      const { right, width } = node.getBoundingClientRect();
      return width > 1 && !node.closest("svg, .unseen, .menu select") && right > element.getBoundingClientRect().right + 1;
    }).map((node) => node.outerHTML.slice(0, 80)));
  assert.deepEqual(wide, []);
});

onHost("its own styles stay inside", { body: `${element()}<p id="p" class="verdict button">words</p><main>m</main>` }, async (page) => {
  const look = () =>
    page.evaluate(() =>
      ["#p", "main", "body", "html"].map((one) => {
        const { color, backgroundColor, font, margin, padding, display, border, position, colorScheme } = getComputedStyle(document.querySelector(one));
        return [color, backgroundColor, font, margin, padding, display, border, position, colorScheme].join();
      }));
  const before = await look();
  await ready(one(page));
  assert.deepEqual(await look(), before);
});

onHost("colours and sizes of its page come in through custom properties and parts", {
  css: `${TAG} { --maillint-accent: rgb(200, 0, 100); --maillint-paper: rgb(255, 255, 255); --maillint-font-size: 20px; }
    ${TAG}::part(form) { outline: 3px solid rgb(1, 2, 3); }`,
}, async (page) => {
  await ready(one(page));
  assert.deepEqual(await style(one(page).locator(".base"), "backgroundColor", "fontSize"), ["rgb(255, 255, 255)", "20px"]);
  assert.deepEqual(await style(one(page).locator("form a").first(), "color"), ["rgb(200, 0, 100)"]);
  assert.deepEqual(await style(one(page).locator("form"), "outlineColor"), ["rgb(1, 2, 3)"]);
  assert.deepEqual(await style(one(page).locator('[name="incoming.host"]'), "fontSize"), ["20px"]);
});

onHost("ten stand beside each other in two languages, each by itself", {
  body: Array.from({ length: 10 }, (_, at) => element(`id="n${at}" lang="${at % 2 ? "de" : "en"}"`)).join(""),
}, async (page) => {
  const nth = (at) => page.locator(`#n${at}`);
  await Promise.all(Array.from({ length: 10 }, (_, at) => ready(nth(at))));
  await listen(page);
  await nth(3).locator('[name="incoming.host"]').fill("pop.kundenpost.net");
  await nth(3).locator('[name="incoming.host"]').blur();
  await set(nth(4), "settings", WRONG);
  await nth(4).locator("article.finding").first().waitFor();
  assert.equal(await nth(2).locator('[name="incoming.host"]').inputValue(), "");
  assert.equal(await nth(3).locator("#settings-title").textContent(), "Ihre Einstellungen");
  assert.notEqual(await nth(4).locator("#settings-title").textContent(), "Ihre Einstellungen");
  await eventually(async () => {
    const ids = new Set(await page.evaluate(() => window.reports.map(({ id }) => id)));
    assert.deepEqual([...ids].sort(), ["n3", "n4"]);
  });
});

onHost("who moves it keeps what was typed and where the focus is not; who clones it gets a new one", {
  body: `<div id="a">${element('id="one"')}</div><div id="b"></div><button id="other">Host</button>`,
}, async (page) => {
  await ready(one(page));
  const host = one(page).locator('[name="incoming.host"]');
  await host.fill("imap.kundenpost.net");
  await page.locator("#other").focus();
  const isSame = await one(page).evaluate((element) => {
    const stand = element.shadowRoot.querySelector(".stand");
    document.querySelector("#b").append(element);
    document.querySelector("#a").append(element);
    document.querySelector("#b").prepend(element);
    return new Promise((resolve) => setTimeout(() => resolve(element.shadowRoot.querySelector(".stand") === stand), 50));
  });
  assert.ok(isSame, "the app was not drawn anew");
  assert.equal(await host.inputValue(), "imap.kundenpost.net");
  assert.equal(await page.evaluate(() => document.activeElement.id), "other");
  await page.evaluate(() => document.querySelector("#a").append(document.querySelector("#one").cloneNode(true)));
  const clone = page.locator("#a mail-settings-check");
  await ready(clone);
  assert.equal(await clone.locator('[name="incoming.host"]').inputValue(), "");
  // Away for a while, and back.
  await page.evaluate(() => {
    window.kept = document.querySelector("#b mail-settings-check");
    window.kept.remove();
  });
  await eventually(async () => assert.equal(await page.evaluate(() => window.kept.shadowRoot.querySelector(".stand")), null));
  await page.evaluate(() => document.querySelector("#b").append(window.kept));
  await ready(page.locator("#b mail-settings-check"));
  assert.equal(await page.locator('#b [name="incoming.host"]').inputValue(), "imap.kundenpost.net");
});

onHost("one that is removed while it loads leaves nothing behind, and others load on", { held: /\.wasm$/, body: element('id="gone"') + element('id="stays"') }, async (page, host) => {
  await page.waitForFunction((tag) => customElements.get(tag), TAG);
  await page.evaluate(() => {
    window.gone = document.querySelector("#gone");
    window.gone.remove();
  });
  assert.ok(await page.locator("#stays > p").isVisible(), "the fallback is there until then");
  host.release();
  await ready(page.locator("#stays"));
  assert.equal(await page.locator("#stays > p").isVisible(), false);
  assert.equal(await page.evaluate(() => window.gone.shadowRoot.innerHTML), "<slot></slot>");
});

/** Waits until the element says that it cannot run, and why. */
async function refused(page, pattern) {
  const said = one(page).locator('[part="problem"]');
  await said.waitFor();
  assert.match(await said.textContent(), pattern);
  assert.ok(await page.locator(`${TAG} p`).first().isVisible(), "the fallback stays");
}

onHost("a policy without WebAssembly leaves the fallback and says why", { csp: (check) => ELEMENT.policy(check).replace("'wasm-unsafe-eval'", "") }, async (page) => {
  await refused(page, /security policy/);
}, { expected: [/policy|CSP|Content Security/i] });

onHost("a policy that keeps the files away says so too, in the language of the page", { html: 'lang="de"', csp: (check) => `default-src 'none'; script-src ${check} 'wasm-unsafe-eval'` }, async (page) => {
  await refused(page, /Sicherheitsrichtlinie/);
}, { expected: [/policy|CSP|Content Security|Fetch API|Failed to fetch|request:/i] });

onHost("a file that does not come says that, and the next try may have more luck", { held: /never/ }, async (page, host) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.reload();
  await refused(page, /could not be loaded/);
  await page.unroute("**/*.wasm");
  await page.evaluate((tag) => {
    const element = document.querySelector(tag);
    element.remove();
    setTimeout(() => document.body.append(element), 50);
  }, TAG);
  await ready(one(page));
}, { expected: [/ERR_FAILED|Failed to fetch/] });

onHost("the keyboard goes in, through and out again, and a link of the host's stays the host's", {
  body: `<button id="before">before</button>${element()}<button id="after">after</button>`,
}, async (page) => {
  await ready(one(page));
  await page.locator("#before").focus();
  const inside = () => page.evaluate((tag) => document.querySelector(tag).shadowRoot.activeElement?.name ?? "", TAG);
  const seen = new Set();
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement.id)) === "after") break;
    seen.add(await inside());
  }
  assert.equal(await page.evaluate(() => document.activeElement.id), "after");
  for (const name of ["email", "incoming.host", "outgoing.encryption"]) assert.ok(seen.has(name), name);
  await page.keyboard.press("Shift+Tab");
  assert.notEqual(await page.evaluate(() => document.activeElement.id), "after");
  // What had the focus goes when it is pressed: it moves on inside.
  await set(one(page), "settings", WRONG);
  await one(page).locator('[data-action="apply"]').first().focus();
  await page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await page.evaluate((tag) => document.querySelector(tag).shadowRoot.activeElement?.id, TAG), "verdict-title"));
});

for (const lang of ["en", "de"]) {
  onHost(`axe finds nothing in it, ${lang}`, { html: `lang="${lang}"`, body: `<main><h1>Help</h1>${element(`lang="${lang}"`)}</main>` }, async (page) => {
    await ready(one(page));
    await set(one(page), "settings", WRONG);
    await one(page).locator("article.finding").first().waitFor();
    assert.deepEqual(await violations(page), []);
  });
}

const FIXED = 'provider="gmail" lock="servers" other-providers="hide" owner="Example" ask="Call 0800 123."';

for (const [attributes, shown, hidden] of [
  ['mode="compact" side="outgoing"', '[name="outgoing.host"]', '[name="incoming.host"]'],
  ['mode="decode"', "#decode-text", '[name="incoming.host"]'],
  ['mode="explain"', 'input[type="range"]', '[name="incoming.host"]'],
  ['mode="provider" provider="gmail"', ".settings-card dd", '[name="incoming.host"]'],
  [FIXED, ".is-fixed", '[name="incoming.host"]'],
]) {
  const body = `<main><h1>Help</h1>${element(attributes)}</main>`;
  onHost(`it shows what is asked for: ${attributes}`, { body, csp: ELEMENT.policy }, async (page) => {
    await one(page).locator(shown).first().waitFor();
    assert.equal(await one(page).locator(hidden).count(), 0);
    assert.equal(await one(page).locator("h1").count(), 0, "the page has its own heading");
    assert.equal(await one(page).getByText("leaves this part").count(), 0, "an element cannot promise what a frame can");
    assert.deepEqual(await violations(page), []);
  });
}

onHost("the mode can change, and what is fixed stays fixed", {}, async (page) => {
  await ready(one(page));
  const put = (name, text) => one(page).evaluate((element, [name, text]) => element.setAttribute(name, text), [name, text]);
  await put("mode", "compact");
  await eventually(async () => assert.equal(await one(page).locator('[name="outgoing.host"]').count(), 0));
  await put("mode", "check");
  await one(page).locator('[name="outgoing.host"]').waitFor();
  await put("provider", "gmail");
  await put("lock", "servers");
  await one(page).locator(".is-fixed").first().waitFor();
  await set(one(page), "settings", WRONG);
  await eventually(async () => {
    const { incoming } = await one(page).evaluate((element) => element.settings);
    assert.equal(incoming.host, "imap.gmail.com");
  });
});

onHost("a look-up is offered nowhere: on other people's pages nobody is asked", {}, async (page) => {
  await ready(one(page));
  await one(page).locator('[name="email"]').fill("sam@kundenpost.net");
  await one(page).locator('[name="email"]').blur();
  await one(page).locator("#hosting").waitFor();
  assert.equal(await one(page).locator('[data-action="look-up"]').count(), 0);
});

/** How often it is put in and taken out. */
const CYCLES = 300;

onHost("put in and taken out again and again it keeps next to nothing", { body: "" }, async (page, host) => {
  const cycles = (count) =>
    page.evaluate(async ([count, tag, settings]) => {
      for (let cycle = 0; cycle < count; cycle += 1) {
        const element = Object.assign(document.createElement(tag), { settings });
        const reported = new Promise((resolve) => element.addEventListener("maillint-report", resolve));
        document.body.append(element);
        await reported;
        element.remove();
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, [count, TAG, WRONG]);
  const counted = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const measure = async () => {
    // What one collection frees can make more collectable: until nothing goes any more.
    let found = await counted();
    for (let last = Infinity; found.Nodes < last; ) {
      last = found.Nodes;
      found = await counted();
    }
    const wasm = await page.evaluate(async (check) => {
      const [, glue] = /"(maillint-app-[0-9a-f]+\.js) /.exec(await (await fetch(`${check}maillint-element.js`)).text());
      const { default: start } = await import(check + glue);
      return (await start()).memory.buffer.byteLength;
    }, host.check);
    return { wasm, nodes: found.Nodes, listeners: found.JSEventListeners, heap: found.JSHeapUsedSize };
  };
  await page.waitForFunction((tag) => customElements.get(tag), TAG);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await cycles(50);
  const before = await measure();
  await cycles(CYCLES);
  const after = await measure();
  const perCycle = Object.fromEntries(Object.keys(before).map((name) => [name, (after[name] - before[name]) / CYCLES]));
  console.log("kept in each cycle:", perCycle, after);
  assert.ok(perCycle.wasm < 300, `bytes of wasm memory: ${perCycle.wasm}`);
  assert.ok(perCycle.nodes < 0.1, `nodes: ${perCycle.nodes}`);
  assert.ok(perCycle.listeners < 0.1, `listeners: ${perCycle.listeners}`);
  assert.ok(perCycle.heap < 1000, `bytes of JavaScript's memory: ${perCycle.heap}`);
});
