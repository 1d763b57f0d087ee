// Settings in from anywhere and out to everywhere: pasted, dropped, chosen; printed, saved, scanned.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { act, assertValues, assertVerdict, CLIPBOARD, clipboard, enter, eventually, imap, link, open, PHONE_AND_OFFICE, sideways, smtp, test, values, violations } from "./support.mjs";

const SETTINGS = { ...imap("imap.kundenpost.net", 993, "tls"), ...smtp("smtp.kundenpost.net", 465, "tls") };

/** A profile as a provider hands it out, with a password in it. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>PayloadContent</key><array><dict>
    <key>PayloadType</key><string>com.apple.mail.managed</string>
    <key>EmailAccountType</key><string>EmailTypeIMAP</string>
    <key>EmailAddress</key><string>sam@kundenpost.net</string>
    <key>IncomingMailServerHostName</key><string>imap.kundenpost.net</string>
    <key>IncomingMailServerPortNumber</key><integer>993</integer>
    <key>IncomingMailServerUseSSL</key><true/>
    <key>IncomingMailServerUsername</key><string>sam@kundenpost.net</string>
    <key>IncomingPassword</key><string>hunter22</string>
    <key>OutgoingMailServerHostName</key><string>smtp.kundenpost.net</string>
    <key>OutgoingMailServerPortNumber</key><integer>465</integer>
    <key>OutgoingMailServerUseSSL</key><true/>
  </dict></array>
  <key>PayloadType</key><string>Configuration</string>
</dict></plist>
`;

/** A provider's file with every kind of set: IMAP, other ports, POP3, and one without encryption. */
const SETS = `<clientConfig version="1.1"><emailProvider id="kundenpost.net"><domain>kundenpost.net</domain>${[
  ["imap", 993, "SSL"],
  ["imap", 143, "STARTTLS"],
  ["imap", 143, "plain"],
  ["pop3", 995, "SSL"],
]
  .map(([type, port, socket]) => server("incomingServer", type, "mail.kundenpost.net", port, socket))
  .join("")}${server("outgoingServer", "smtp", "smtp.kundenpost.net", 465, "SSL")}</emailProvider></clientConfig>`;

function server(tag, type, host, port, socket) {
  return `<${tag} type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>${socket}</socketType>
    <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></${tag}>\n`;
}

/** A help page, as a browser copies it. */
const HELP = `Set up your mail app
Incoming Mail (IMAP) Server: imap.kundenpost.net
Requires SSL: Yes
Port: 993
Outgoing Mail (SMTP) Server: smtp.kundenpost.net
Requires SSL: Yes
Port: 465
`;

const READ = { at: "#tool=read" };

/** What takes in what is pasted, dropped and chosen. */
const SCRIPT = /exchange[^/]*\.js$/;

const box = (page) => page.locator("#read-text");

const use = (page) => page.getByRole("button", { name: words("read-apply") });

const said = (page) => page.locator(".read [role=status]");

const focused = (page) => page.evaluate(() => document.activeElement?.id);

/** A message of the tools. */
function words(key, language = "en") {
  const text = ["exchange/read", "exchange/export", "exchange/formats", "page"]
    .map((file) => readFileSync(new URL(`../../locales/${language}/${file}.ftl`, import.meta.url), "utf8"))
    .join("\n");
  return new RegExp(`^${key} = (.+)$`, "m").exec(text)[1];
}

/** Pastes as a person does: what the page does not take, the browser puts into the box. */
async function paste(page, data) {
  await box(page).focus();
  await page.evaluate((data) => {
    const area = document.querySelector("#read-text");
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    if (area.dispatchEvent(event)) {
      area.setRangeText(data["text/plain"] ?? "");
      area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    }
  }, typeof data === "string" ? { "text/plain": data } : data);
}

/** Drops texts or a file on the tool. */
async function drop(page, data, file) {
  await page.evaluate(
    ([data, file]) => {
      const dataTransfer = new DataTransfer();
      for (const [type, text] of Object.entries(data)) dataTransfer.setData(type, text);
      if (file) dataTransfer.items.add(new File([file.text], file.name));
      for (const type of ["dragover", "drop"]) {
        document.querySelector(".read").dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [data, file],
  );
}

const choose = (page, name, text) => page.locator("#read-file").setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });

/** What was understood, by the path of the field. */
const understood = (page) =>
  page.locator(".read [data-field]").evaluateAll((rows) =>
    Object.fromEntries(rows.map((row) => [row.dataset.field, row.querySelector("dd b").textContent])),
  );

const OURS = `https://check.example.org/${link(SETTINGS)}`;

test("by keyboard: the box is opened, filled and used, and the form has the settings", async (page) => {
  await page.locator("#open-read").focus();
  await page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await focused(page), "tool-title"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "read-text");
  await paste(page, OURS);
  await eventually(async () => assert.match(await said(page).innerText(), /^7 settings were found\./));
  assert.equal(await page.locator(".read [role=status], .read [aria-live]").count(), 1, "one live region");
  assert.deepEqual(await values(page), {}, "nothing is applied yet");
  await use(page).focus();
  await page.keyboard.press("Enter");
  await assertValues(page, SETTINGS);
  await assertVerdict(page, "ok", "advice");
  await eventually(async () => assert.equal(await focused(page), "read-applied"));
  await act(page, "undo");
  await assertValues(page, {});
  await use(page).waitFor();
});

test("a file is chosen; each value is marked where it stands, and the password in it is gone", READ, async (page, visit) => {
  const requests = [];
  visit.context.on("request", (request) => requests.push(request.url() + (request.postData() ?? "")));
  await choose(page, "kundenpost.mobileconfig", PROFILE);
  await page.getByText(words("format-mobileconfig")).first().waitFor();
  await page.getByText("kundenpost.mobileconfig").waitFor();
  const found = await understood(page);
  assert.equal(found["incoming.host"], "imap.kundenpost.net");
  assert.equal(found["incoming.username"], "sam@kundenpost.net");
  assert.equal(found["outgoing.port"], "465");
  await page.getByText(words("note-password")).first().waitFor();
  const row = page.locator('.read [data-field="incoming.host"]');
  await row.locator(".read-number").click();
  const marked = await page.evaluate(() => document.activeElement.textContent);
  assert.match(marked, /imap\.kundenpost\.net/);
  await use(page).click();
  await assertVerdict(page, "ok", "advice");
  assert.equal((await values(page)).email, "sam@kundenpost.net");
  assert.doesNotMatch(await page.locator("html").evaluate((it) => it.outerHTML), /hunter22/);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
  assert.doesNotMatch(kept + requests.join("\n"), /hunter22/);
});

test("a password that is pasted vanishes from the box at once, and the person is told", READ, async (page) => {
  await paste(page, PROFILE);
  await page.getByText(words("note-password")).first().waitFor();
  await eventually(async () => assert.match(await box(page).inputValue(), /<string>•••<\/string>/));
  assert.doesNotMatch(await box(page).inputValue(), /hunter22/);
});

test("a table from a web page keeps its rows and cells", READ, async (page) => {
  const html = `<meta charset="utf-8"><table><tr><th>Server</th><td><p>imap.kundenpost.net</p></td></tr>
    <tr><th>Port</th><td>993</td></tr></table><p>Call us</p><script>alert(1)</script>`;
  await paste(page, { "text/html": html, "text/plain": "flat" });
  await eventually(async () => assert.equal(await box(page).inputValue(), "Server\timap.kundenpost.net\nPort\t993\nCall us"));
});

test("the box waits for what takes tables and files in", { start: false }, async (page) => {
  let come;
  const wait = new Promise((resolve) => (come = resolve));
  await page.route(SCRIPT, async (route) => {
    await wait;
    await route.continue();
  });
  await open(page, READ.at);
  await page.getByText(words("tool-loading")).waitFor();
  assert.equal(await box(page).count(), 0);
  come();
  await paste(page, { "text/html": "<table><tr><td>Port</td><td>993</td></tr></table>", "text/plain": "flat" });
  await eventually(async () => assert.equal(await box(page).inputValue(), "Port\t993"));
});

test("without what takes tables and files in, the tool says so", { start: false, expected: [/exchange|Failed to (load|fetch)/i] }, async (page) => {
  await page.route(SCRIPT, (route) => route.abort());
  await open(page, READ.at);
  await page.getByText(words("tool-failed")).waitFor();
  assert.equal(await box(page).count(), 0);
});

test("what is dropped is read: a file or a text", READ, async (page) => {
  await box(page).waitFor();
  await drop(page, {}, { name: "mail.mobileconfig", text: PROFILE });
  await eventually(async () => assert.equal((await understood(page))["incoming.port"], "993"));
  await drop(page, { "text/plain": OURS });
  await eventually(async () => assert.equal(await box(page).inputValue(), OURS));
  await page.getByText(words("format-link")).first().waitFor();
});

test("a page in a file is read as people see it", READ, async (page) => {
  await choose(page, "help.html", `<!DOCTYPE html><title>Help</title><body><p>${OURS.replaceAll("&", "&amp;")}</p></body>`);
  await page.getByText(words("format-link")).first().waitFor();
});

test("a help page is read, and each value marked", READ, async (page) => {
  await box(page).waitFor();
  await paste(page, HELP);
  await use(page).click();
  await eventually(async () => assert.deepEqual(await values(page), SETTINGS));
  assert.ok((await page.locator(".read mark").count()) >= 6);
});

test("of several sets one is chosen by keyboard, and the one to avoid says why", READ, async (page) => {
  await box(page).waitFor();
  await paste(page, SETS);
  const sets = page.getByRole("group", { name: words("read-sets") }).getByRole("radio");
  await sets.first().waitFor();
  assert.ok((await sets.count()) >= 3);
  assert.ok(await sets.first().isChecked());
  assert.equal((await understood(page))["incoming.port"], "993");
  const worse = page.locator(".read-worse");
  assert.match(await worse.innerText(), /could read the password/);
  await sets.first().focus();
  await page.keyboard.press("ArrowDown");
  await eventually(async () => assert.notEqual((await understood(page))["incoming.port"], "993"));
  await page.locator(".read-set", { hasText: "POP3" }).click();
  await eventually(async () => assert.equal((await understood(page))["incoming.protocol"], "POP3"));
  await use(page).click();
  await eventually(async () => assert.equal((await values(page))["incoming.port"], "995"));
});

test("what would be replaced is said before it is", { settings: { ...SETTINGS, ...imap("imap.example.org", 143, "starttls"), tool: "read" } }, async (page) => {
  await box(page).waitFor();
  await paste(page, OURS);
  await page.getByText("replaces imap.example.org").waitFor();
  await page.getByText("This replaces 3 entries of your form.").waitFor();
});

test("what holds no settings, or is no text, gets one clear sentence", READ, async (page) => {
  await paste(page, "Dear Sam, my mail does not work.");
  await page.getByText(words("read-nothing")).first().waitFor();
  await choose(page, "photo.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
  await page.getByText(words("note-not-text")).first().waitFor();
  await page.getByRole("button", { name: words("read-clear") }).click();
  await eventually(async () => assert.equal(await focused(page), "read-text"));
  assert.equal(await page.getByText(words("note-not-text")).count(), 0);
});

test("an address that is typed fills what depends on it", READ, async (page) => {
  await paste(page, `<clientConfig version="1.1"><emailProvider id="kundenpost.net"><domain>kundenpost.net</domain>
    <incomingServer type="imap"><hostname>imap.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
    <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></incomingServer></emailProvider></clientConfig>`);
  await page.getByText(words("note-needs-address")).first().waitFor();
  await enter(page, { email: "sam@kundenpost.net" });
  await eventually(async () => assert.equal((await understood(page))["incoming.username"], "sam@kundenpost.net"));
});

// Out.

const ACCOUNT = {
  email: "anna@kundenpost.net",
  ...SETTINGS,
  "incoming.username": "anna@kundenpost.net",
  "outgoing.username": "anna@kundenpost.net",
};

const out = (settings) => ({ settings: { ...settings, tool: "export" } });

const sheet = (page) => page.locator(".out-sheet");

/** Ticks the box that lets the address and the user names go along. */
const include = (page) => page.locator("#out-include").check();

/** What a button hands out as a file. */
async function saved(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

const formats = (page) => page.locator("[data-export]").evaluateAll((all) => all.map(({ dataset }) => dataset.export));

test("without settings there is nothing to print, and that is said", { at: "#tool=export" }, async (page) => {
  await page.getByText(words("export-empty")).waitFor();
  assert.equal(await sheet(page).count(), 0);
  await enter(page, { "incoming.host": "imap.kundenpost.net" });
  await sheet(page).waitFor();
});

test("every format can be saved and copied, and is read again by the box", { ...out(ACCOUNT), permissions: CLIPBOARD }, async (page) => {
  await sheet(page).waitFor();
  await include(page);
  const all = await formats(page);
  assert.ok(all.includes("settings"), all.join());
  const files = [];
  for (const format of all) {
    const row = page.locator(`[data-export="${format}"]`);
    if ((await row.locator(".out-missing").count()) > 0) continue;
    const file = await saved(page, () => row.getByRole("button").first().click());
    assert.ok(file.name && file.text.includes("kundenpost.net"), format);
    await row.getByRole("button").nth(1).click();
    await eventually(async () => assert.equal(await clipboard(page), file.text));
    files.push({ format, ...file });
  }
  assert.ok(files.length > 0);
  for (const { format, name, text } of files) {
    await page.evaluate(() => (location.hash = "tool=read"));
    await box(page).waitFor();
    await choose(page, name, text);
    await eventually(async () => assert.equal((await understood(page))["incoming.host"], "imap.kundenpost.net", format));
  }
});

test("the address and the user names go along only where the box is ticked", { ...out({ ...ACCOUNT, ...PHONE_AND_OFFICE }), permissions: CLIPBOARD }, async (page) => {
  await sheet(page).waitFor();
  assert.doesNotMatch(await sheet(page).innerText(), /anna/);
  assert.equal(await page.locator(".sheet-blank").count(), 2);
  const press = (name) => page.locator(".out").getByRole("button", { name, exact: true }).click();
  await press("Copy link");
  await eventually(async () => assert.match(await clipboard(page), /^http.+#v=1&incoming/));
  assert.doesNotMatch(await clipboard(page), /anna/);
  const { text } = await saved(page, () => page.locator('[data-export="settings"] button').first().click());
  assert.doesNotMatch(text, /anna/);
  await include(page);
  assert.match(await sheet(page).innerText(), /Mail settings for anna@kundenpost\.net/);
  await press("Copy for a ticket");
  await eventually(async () => assert.match(await clipboard(page), /User name: anna@kundenpost\.net/));
  await page.locator(".out .copied").waitFor();
  assert.equal(await page.locator(".out [role=status], .out [aria-live]").count(), 1, "one live region");
});

test("the code on the sheet is that of the link, with a rim to find it by", out(SETTINGS), async (page) => {
  const code = page.locator(".sheet-qr svg");
  await code.waitFor();
  const path = (svg) => /<path d="([^"]+)"/.exec(svg)[1];
  const { name, text } = await saved(page, () => page.getByRole("button", { name: words("export-qr-save") }).click());
  assert.equal(name, "mail-settings-qr.svg");
  // src/formats/qr.rs reads such a code back with a decoder; here it is the same on the sheet and in the file.
  assert.equal(await code.locator("path").last().getAttribute("d"), path(text));
  const before = path(text);
  await enter(page, { "incoming.port": "143" });
  await eventually(async () => assert.notEqual(await code.locator("path").last().getAttribute("d"), before));
});

test("a link that is too long for a code is said to be", out({ ...SETTINGS, "devices.0.name": "x".repeat(1200) }), async (page) => {
  await page.getByText(words("export-qr-long")).waitFor();
  assert.equal(await page.locator(".sheet-qr").count(), 0);
});

test("wrong settings say so on the sheet, at every file and in its name", out({ ...ACCOUNT, ...imap("imap.kundenpost.net", 995, "tls") }), async (page) => {
  await sheet(page).waitFor();
  await page.getByText(words("export-wrong")).waitFor();
  assert.match(await sheet(page).innerText(), new RegExp(words("sheet-wrong")));
  await include(page);
  const { name } = await saved(page, () => page.locator('[data-export="settings"] button').first().click());
  assert.match(name, /^with-errors-/);
  assert.equal(await page.locator(".out-marked").count(), (await formats(page)).length);
});

test("what is printed is the sheet alone, on one page", out({ ...ACCOUNT, ...PHONE_AND_OFFICE }), async (page) => {
  await sheet(page).waitFor();
  await page.evaluate(() => (window.print = () => document.body.setAttribute("data-printed", "")));
  await page.getByRole("button", { name: words("sheet-print") }).click();
  await page.locator("body[data-printed]").waitFor();
  await page.emulateMedia({ media: "print" });
  for (const rest of ["#settings", ".outcome", ".out-ways", ".explainer", ".introduction", ".masthead", "#out-include", ".out button"]) {
    assert.equal(await page.locator(rest).filter({ visible: true }).count(), 0, rest);
  }
  assert.ok(await sheet(page).locator("dl").first().isVisible());
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format, preferCSSPageSize: false, printBackground: true, path: `${screenshots}sheet-${format}.pdf` });
    assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length, 1, format);
  }
});

const screenshots = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));
mkdirSync(screenshots, { recursive: true });

const WRONG = { ...SETTINGS, ...imap("imap.example.org", 143, "starttls"), "incoming.auth": "oauth2" };

const STATES = {
  empty: [undefined, undefined],
  profile: [undefined, PROFILE],
  sets: [undefined, SETS],
  help: [undefined, HELP],
  replaces: [WRONG, `https://check.example.org/${link({ ...SETTINGS, ...imap("imap.kundenpost.net", 995, "tls") })}`],
  nothing: [undefined, "Dear Sam, my mail does not work."],
};

for (const language of ["en", "de"]) {
  for (const [state, [settings, text]] of Object.entries(STATES)) {
    const at = settings ? { settings: { ...settings, tool: "read" } } : READ;
    test(`in, ${state}, ${language}: axe finds nothing and nothing sticks out`, { ...at, context: { reducedMotion: "reduce", locale: language } }, async (page) => {
      await box(page).waitFor();
      if (text) {
        await paste(page, text);
        await page.locator(".read h3").first().waitFor();
      }
      await look(page, `read-${state}-${language}`);
    });
  }
}

const SHEETS = { good: { ...ACCOUNT, ...PHONE_AND_OFFICE }, wrong: { ...ACCOUNT, ...imap("imap.kundenpost.net", 995, "tls") } };

for (const language of ["en", "de"]) {
  for (const [state, settings] of Object.entries(SHEETS)) {
    test(`out, ${state}, ${language}: axe finds nothing and nothing sticks out`, { ...out(settings), context: { reducedMotion: "reduce", locale: language } }, async (page) => {
      await sheet(page).waitFor();
      await look(page, `export-${state}-${language}`);
    });
  }
}

/** Looks at the open tool in every width and both colours. */
async function look(page, name) {
  for (const width of [320, 768, 1440]) {
    for (const colorScheme of ["light", "dark"]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      assert.equal(await sideways(page), 0, `${width} px`);
      assert.deepEqual(await violations(page), [], `${width} px, ${colorScheme}`);
      await page.locator("#tool").screenshot({ path: `${screenshots}${name}-${width}-${colorScheme}.png` });
    }
  }
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
  assert.deepEqual(await violations(page, { "color-contrast": { enabled: false } }), [], "forced colours");
}
