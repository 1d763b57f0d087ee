// Passing settings on: the link, the ticket as text and as Markdown, and what they leave out.

import assert from "node:assert/strict";
import {
  CLIPBOARD,
  PHONE_AND_OFFICE,
  Visit,
  act,
  assertValues,
  assertVerdict,
  clipboard,
  enter,
  eventually,
  findings,
  imap,
  link,
  ready,
  smtp,
  test,
  url,
  values,
  words,
} from "./support.mjs";

const ADDRESS = "sam.personal@kundenpost.net";
const PERSONAL = { email: ADDRESS, "incoming.username": ADDRESS, "outgoing.username": "sam-out" };
const SETTINGS = {
  ...imap("imap.kundenpost.net", 993, "starttls"),
  ...smtp("smtp.kundenpost.net", 465, "tls"),
  "incoming.auth": "app-password",
  ...PHONE_AND_OFFICE,
};

const EVERYTHING = { ...SETTINGS, ...PERSONAL };

/** The box for the address and the user names. */
const include = (page) => page.getByLabel(words("share-include"));

/** Presses a copy button and gives what came onto the clipboard. */
async function copy(page, action) {
  await page.evaluate(() => navigator.clipboard.writeText("nothing yet"));
  await act(page, action);
  return eventually(async () => {
    const text = await clipboard(page);
    assert.notEqual(text, "nothing yet");
    return text;
  });
}

/** Opens an address in a browser of somebody else, whose problems count as the test's own. */
async function openElsewhere(visit, at) {
  const other = await Visit.begin({});
  other.problems = visit.problems;
  const page = await other.newPage();
  await page.goto(at);
  await ready(page);
  return { page, end: () => other.end() };
}

test("a link restores the form elsewhere, without address and user names", { permissions: CLIPBOARD }, async (page, visit) => {
  await enter(page, EVERYTHING);
  const address = await copy(page, "copy-link");
  assert.ok(address.startsWith(`${url}#`), address);
  assert.doesNotMatch(decodeURIComponent(address), /sam.personal|sam-out/i);
  const other = await openElsewhere(visit, address);
  await assertValues(other.page, SETTINGS);
  await assertVerdict(other.page, "error");
  await other.end();
});

test("a link carries address and user names if the person ticks the box", { settings: EVERYTHING, permissions: CLIPBOARD }, async (page, visit) => {
  assert.equal(await include(page).isChecked(), false);
  await include(page).check();
  const address = await copy(page, "copy-link");
  const other = await openElsewhere(visit, address);
  await assertValues(other.page, EVERYTHING);
  await other.end();
});

test("a link keeps whatever people type", { permissions: CLIPBOARD }, async (page, visit) => {
  const odd = {
    "incoming.protocol": "imap",
    "incoming.host": " Bücher & Söhne=#%25+ „x“ 邮件.example ",
    "incoming.port": "9 9 3/ssl",
    "devices.0.name": "Olgas 📱; a&b=c#d",
    "devices.0.kind": "phone",
  };
  await enter(page, odd);
  const other = await openElsewhere(visit, await copy(page, "copy-link"));
  await assertValues(other.page, odd);
  await other.end();
});

for (const [kind, fragment, message] of [
  ["too new", "v=99&incoming.port=993", "status-link-new"],
  ["empty", "v=1", "status-link-broken"],
  ["of another kind", "v=1&%E0%A4%A", "status-link-broken"],
]) {
  test(`a link that is ${kind} says so and changes nothing`, { settings: SETTINGS }, async (page) => {
    await page.evaluate((hash) => location.assign(hash), `#${fragment}`);
    await page.getByText(words(message)).first().waitFor();
    await assertValues(page, SETTINGS);
  });

  test(`a page opened with a link that is ${kind} says so and works`, { at: `#${fragment}` }, async (page) => {
    await page.getByText(words(message)).first().waitFor();
    await enter(page, imap("imap.kundenpost.net", 993, "starttls"));
    await assertVerdict(page, "error");
  });
}

const SOUND = "v=1&incoming.protocol=imap&incoming.host=imap.kundenpost.net&incoming.port=993";
for (const [kind, rest] of [
  ["cut short in a name", "&incoming.encry"],
  ["cut short in a choice", "&incoming.encryption=startt"],
  ["damaged in a text", "&incoming.username=%E0%A4%A"],
]) {
  test(`a link that is ${kind} opens as far as it goes and says so`, { at: `#${SOUND}${rest}` }, async (page) => {
    await page.getByText(words("status-opened-in-part")).first().waitFor();
    const { "incoming.host": host, "incoming.port": port } = await values(page);
    assert.deepEqual([host, port], ["imap.kundenpost.net", "993"]);
  });

  test(`on a page in use, what a link that is ${kind} replaced can be had back`, { settings: SETTINGS }, async (page) => {
    await page.evaluate((hash) => location.assign(hash), `#${SOUND}${rest}`);
    await page.getByText(words("status-opened-in-part")).first().waitFor();
    await act(page, "undo");
    await assertValues(page, SETTINGS);
  });
}

test("an opened link gives way to what was typed since, also after a reload", { at: `#${SOUND}` }, async (page) => {
  await enter(page, { "incoming.port": "143" });
  await page.reload();
  await ready(page);
  assert.equal((await values(page))["incoming.port"], "143");
});

test("going back to a link that was opened before shows it", { at: `#${SOUND}` }, async (page) => {
  const expected = imap("imap.kundenpost.net", "993", "");
  delete expected["incoming.encryption"];
  await assertValues(page, expected);
  await page.evaluate((hash) => location.assign(hash), `#${SOUND.replace("993", "143")}`);
  await assertValues(page, { ...expected, "incoming.port": "143" });
  await page.goBack();
  await ready(page);
  assert.ok((await values(page))["incoming.host"], "the form still holds settings");
});

test("a link opened on a page already in use can be taken back", { settings: SETTINGS }, async (page) => {
  const other = imap("mail.andere-firma.net", 143, "starttls");
  await page.evaluate((fragment) => location.assign(fragment), link(other));
  await assertValues(page, other);
  await act(page, "undo");
  await assertValues(page, SETTINGS);
});

for (const [format, action] of [
  ["text", "copy-ticket-text"],
  ["Markdown", "copy-ticket-markdown"],
]) {
  test(`the ticket as ${format} has settings, findings and codes, and nobody's name`, { settings: EVERYTHING, permissions: CLIPBOARD }, async (page) => {
    await assertVerdict(page, "error");
    const ticket = await copy(page, action);
    for (const part of ["imap.kundenpost.net", "993", "STARTTLS", "smtp.kundenpost.net", "465", "Phone", "Office PC"]) {
      assert.ok(ticket.includes(part), `${part} is in: ${ticket}`);
    }
    const codes = await findings(page).evaluateAll((cards) => cards.map(({ dataset }) => dataset.code));
    assert.ok(codes.includes("port-enc-starttls-on-tls-port"));
    for (const code of codes) assert.ok(ticket.includes(code), `${code} is in: ${ticket}`);
    assert.doesNotMatch(ticket, /sam.personal|sam-out/i);
    await include(page).check();
    const personal = await copy(page, action);
    assert.ok(personal.includes(ADDRESS) && personal.includes("sam-out"), personal);
  });
}

test("the ticket is in the language of the page", { permissions: CLIPBOARD, at: "?lang=de", settings: SETTINGS }, async (page) => {
  await assertVerdict(page, "error");
  const what = await findings(page).first().locator("h3").innerText();
  assert.ok((await copy(page, "copy-ticket-text")).includes(what));
});

for (const [how, init] of [
  ["refuses to copy", () => {
    const refuse = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    Object.defineProperty(Navigator.prototype, "clipboard", { get: () => ({ writeText: refuse }) });
  }],
  ["has no clipboard", () => Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined })],
]) {
  test(`a browser that ${how} gets the text selected, to copy by hand`, { init, settings: SETTINGS }, async (page) => {
    for (const [action, part] of [
      ["copy-link", `${url}#`],
      ["copy-ticket-text", "imap.kundenpost.net"],
      ["copy-ticket-markdown", "imap.kundenpost.net"],
    ]) {
      await act(page, action);
      await eventually(async () => {
        const selected = await page.evaluate(() => {
          const { value, selectionStart, selectionEnd } = document.activeElement;
          return value?.slice(selectionStart, selectionEnd) === value ? value : undefined;
        });
        assert.ok(selected?.includes(part), `${selected} is selected and has ${part}`);
      });
      await page.getByText(words("share-by-hand")).first().waitFor();
    }
  });
}

test("nothing is sent anywhere while settings are entered, fixed and copied", { permissions: CLIPBOARD }, async (page) => {
  const sent = [];
  page.on("request", (request) => sent.push(request.url()));
  await enter(page, EVERYTHING);
  await act(page, "fix-all");
  await copy(page, "copy-ticket-text");
  await copy(page, "copy-link");
  assert.deepEqual(sent, []);
});

test("there is no password field", { settings: EVERYTHING }, async (page) => {
  assert.ok((await page.locator("input").count()) > 5);
  assert.equal(await page.locator("input[type=password], [autocomplete*=password]").count(), 0);
});
