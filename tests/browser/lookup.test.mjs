// A domain that nobody here knows: who hosts it, by choice or by asking others, who may answer well or badly.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import {
  Visit,
  act,
  assertValues,
  button,
  close,
  control,
  dist,
  eventually,
  link,
  open,
  serveBelow,
  values,
  violations,
} from "./support.mjs";
import {
  breakOff,
  endless,
  file,
  hang,
  records,
  redirect,
  services,
  startOthers,
  status,
  text,
  withoutCors,
} from "./others.mjs";

after(close);

const EMAIL = "sam@kundenpost.net";

const SRV = services({
  imaps: ["20 1 993 second.kundenpost.net.", "0 1 993 Mail.Kundenpost.net."],
  pop3s: "0 0 0 .",
  submissions: "0 1 465 mail.kundenpost.net.",
  submission: "0 1 587 mail.kundenpost.net.",
});

const FILE = file(
  "imap imap.%EMAILDOMAIN% 993 SSL %EMAILADDRESS%",
  "pop3 pop.kundenpost.net 995 SSL %EMAILLOCALPART%",
  "smtp smtp.kundenpost.net 587 STARTTLS %EMAILADDRESS%",
);

/** Declares a test of a page that may ask others with these answers, opened with an address at a domain nobody knows. */
function asking(name, answers, body, { at = "", email = EMAIL, endpoints, locale = "en-GB", noise = [] } = {}) {
  test(name, { timeout: 90_000 }, async () => {
    const others = await startOthers(answers);
    const site = await serveBelow("/check/", (page) => allow(page, others, endpoints ?? others.endpoints));
    // What fails on the way to others is the page's to say, and the browser's console may say it too.
    const expected = [new RegExp(others.origin), /^console: Failed to load resource/, ...noise];
    const visit = await Visit.begin({ origin: site.url, expected, context: { locale } });
    try {
      const page = await visit.newPage();
      await open(page, at + link({ email }), site.url);
      await body(page, others);
      visit.assertQuiet();
    } finally {
      await visit.end();
      site.stop();
      others.stop();
    }
  });
}

/** The page with these others in place of those it was built with, in its list and in its policy. */
function allow(page, others, endpoints) {
  const content = /(content=")(lookup-\w+\.js) [^"]*/;
  const sources = /(connect-src 'self')[^;]*/;
  assert.match(page, content);
  const listed = endpoints && endpoints.replaceAll("&", "&amp;");
  return page
    .replace(content, (_, before, script) => before + (listed ? `${script} ${listed}` : ""))
    .replace(sources, (_, self) => (endpoints ? `${self} ${others.sources}` : self));
}

const hosting = (page) => page.locator(".hosting");

const answer = (page, question) => page.locator(`.answer[data-question="${question}"]`);

async function lookUp(page) {
  await act(page, "look-up");
  await page.locator(".answer").first().waitFor();
}

async function assertSays(page, question, outcome, pattern) {
  await eventually(async () => {
    assert.equal(await answer(page, question).getAttribute("data-outcome"), outcome, question);
    assert.match(await answer(page, question).innerText(), pattern);
  });
}

asking("nobody is asked before the button is pressed, which says what is asked of whom", {}, async (page, others) => {
  const said = await hosting(page).innerText();
  assert.match(said, /Who hosts the mail of kundenpost\.net\?/);
  const { host } = new URL(others.origin);
  for (const question of ["MX", "SRV", "Mozilla", "the domain’s own settings"]) {
    assert.match(said, new RegExp(`${host}: .*${question}`));
  }
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(others.asked, []);
});

asking("only the domain is sent", { MX: records(["10 mail.kundenpost.net."]), SRV }, async (page, others) => {
  await page.context().addCookies([{ name: "secret", value: "1", url: others.origin }]);
  await lookUp(page);
  const names = ["kundenpost.net&type=MX", ...["imaps", "imap", "pop3s", "pop3", "submissions", "submission"].map(
    (service) => `_${service}._tcp.kundenpost.net&type=SRV`,
  )];
  const paths = [...names.map((name) => `/resolve?name=${name}`), "/v1.1/kundenpost.net", "/own/kundenpost.net"];
  assert.deepEqual(others.asked.map(({ path }) => path).sort(), paths.sort());
  for (const { headers, path } of others.asked) {
    assert.doesNotMatch(JSON.stringify({ headers, path }), /sam(@|%40)|secret=/);
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
  }
});

asking("what the domain's SRV records name can be applied and taken back", { SRV }, async (page) => {
  await lookUp(page);
  await assertSays(page, "srv", "ok", /mail\.kundenpost\.net/);
  assert.doesNotMatch(await answer(page, "srv").innerText(), /second/);
  assert.deepEqual(await violations(page), []);
  await button(page, "apply-answer").click();
  await assertValues(page, {
    email: EMAIL,
    "incoming.protocol": "imap",
    "incoming.host": "mail.kundenpost.net",
    "incoming.port": "993",
    "incoming.encryption": "tls",
    "outgoing.host": "mail.kundenpost.net",
    "outgoing.port": "465",
    "outgoing.encryption": "tls",
  });
  await eventually(async () => assert.match(await answer(page, "srv").innerText(), /You have these settings/));
  await act(page, "undo");
  await assertValues(page, { email: EMAIL });
  await button(page, "apply-answer").waitFor();
});

asking("a configuration file fills in user names and offers POP3 too", { own: FILE }, async (page) => {
  await lookUp(page);
  await assertSays(page, "own", "ok", /imap\.kundenpost\.net/);
  await answer(page, "own").locator('[data-action="apply-answer"]').nth(1).click();
  await assertValues(page, {
    email: EMAIL,
    "incoming.protocol": "pop3",
    "incoming.host": "pop.kundenpost.net",
    "incoming.port": "995",
    "incoming.encryption": "tls",
    "incoming.username": "sam",
    "outgoing.host": "smtp.kundenpost.net",
    "outgoing.port": "587",
    "outgoing.encryption": "starttls",
    "outgoing.username": EMAIL,
  });
});

asking("the servers that take its mail tell the provider, whose settings can be shown", { MX: records(["5 alt1.aspmx.l.google.com.", "1 ASPMX.L.GOOGLE.COM."]) }, async (page) => {
  await lookUp(page);
  await assertSays(page, "mx", "known", /Mail goes to Google Workspace \(aspmx\.l\.google\.com\)/);
  await answer(page, "mx").locator('[data-action="choose"]').click();
  await eventually(async () => assert.equal(await page.locator("#provider-title").innerText(), "Google Workspace"));
  assert.ok(await page.locator("#provider-title").evaluate((element) => element === document.activeElement));
  assert.equal(await hosting(page).count(), 0);
});

asking("who knows the host chooses it from the menu", {}, async (page, others) => {
  const menu = page.getByLabel("Who hosts the mail of kundenpost.net?");
  assert.equal(await menu.inputValue(), "");
  const names = await menu.locator("option").allInnerTexts();
  assert.ok(names.indexOf("Google Workspace") < 20 && names.length > 20, `${names}`);
  await menu.selectOption("google-workspace");
  await eventually(async () => assert.equal(await page.locator("#provider-title").innerText(), "Google Workspace"));
  assert.ok(await page.locator("#provider-title").evaluate((element) => element === document.activeElement));
  assert.deepEqual(others.asked, []);
});

/** Answers that are of no use, and what the page says of each. */
const BAD = [
  ["no entry at all", { MX: records([]), SRV: records([], 3) }, [["mx", "none", /No entry/], ["srv", "none", /No entry/], ["ispdb", "none", /No entry/], ["own", "none", /No entry/]]],
  ["a domain that does not exist", { MX: records([], 3) }, [["mx", "nodomain", /There is no domain kundenpost\.net/]]],
  ["a domain that takes no mail", { MX: records(["0 ."]) }, [["mx", "null", /takes no mail/]]],
  ["a resolver that fails", { MX: records([], 2), SRV: status(429) }, [["mx", "status", /refused \(DNS 2\)/], ["srv", "status", /refused \(429\)/]]],
  ["servers that fail", { ispdb: status(503), own: status(403) }, [["ispdb", "status", /refused \(503\)/], ["own", "status", /refused \(403\)/]]],
  ["a web page instead of data", { MX: text("text/html", "<!doctype html><title>Login</title>"), own: text("text/html", "<!doctype html><title>Login</title><p>Hello") }, [["mx", "garbage", /not in the form/], ["own", "garbage", /not in the form/]]],
  ["broken XML", { ispdb: text("text/xml", "<clientConfig>") }, [["ispdb", "garbage", /not in the form/]]],
  ["JSON and XML of another kind", { MX: text("application/json", "[1, null]"), SRV: text("application/json", '{"Status":0,"Answer":"x"}'), own: text("text/xml", "<autodiscover/>") }, [["mx", "garbage", /form/], ["srv", "garbage", /form/], ["own", "garbage", /form/]]],
  ["a redirect", { MX: redirect(), own: redirect() }, [["mx", "redirect", /We did not follow/], ["own", "redirect", /We did not follow/]]],
  ["a redirect that web pages may not see", { own: redirect({}) }, [["own", "unreachable", /offline, or this place does not answer web pages/]]],
  ["answers that web pages may not read", { MX: withoutCors(records(["10 mail.kundenpost.net."])), own: withoutCors(FILE) }, [["mx", "unreachable", /offline, or/], ["own", "unreachable", /offline, or/]]],
  ["answers that break off", { ispdb: breakOff }, [["ispdb", "unreachable", /offline, or/]]],
  ["an answer without an end", { own: endless }, [["own", "long", /far too long/]]],
  ["no answer", { MX: hang, SRV, ispdb: hang }, [["mx", "late", /six seconds/], ["ispdb", "late", /six seconds/], ["srv", "ok", /mail\.kundenpost\.net/]]],
];

/** The browser marks broken XML by a style of its own, which the page's policy refuses. */
const NOISE = [/style-src/];

for (const [name, answers, said] of BAD) {
  asking(`the page says it of ${name}`, answers, async (page, others) => {
    await lookUp(page);
    for (const [question, outcome, pattern] of said) await assertSays(page, question, outcome, pattern);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await values(page), { email: EMAIL });
    assert.ok(!others.asked.some(({ path }) => path.startsWith("/elsewhere")), "no redirect is followed");
  }, { noise: name === "broken XML" ? NOISE : [] });
}

asking("settings without encryption are not offered", { own: file("imap imap.kundenpost.net 143 plain x", "smtp smtp.kundenpost.net 25 plain x") }, async (page) => {
  await lookUp(page);
  await assertSays(page, "own", "ok", /We do not offer imap\.kundenpost\.net.*encrypt/is);
  assert.equal(await button(page, "apply-answer").count(), 0);
});

asking("settings that break the rules are not offered, and the rule says why", { own: file("imap imap.kundenpost.net 995 SSL x", "pop3 192.168.1.1 995 SSL x") }, async (page) => {
  await lookUp(page);
  await assertSays(page, "own", "ok", /We do not offer imap\.kundenpost\.net.*995/s);
  await assertSays(page, "own", "ok", /We do not offer 192\.168\.1\.1/);
  assert.equal(await button(page, "apply-answer").count(), 0);
});

asking("a stranger's server is named as one", { SRV: services({ imaps: "0 1 993 imap.anderswo.net." }) }, async (page) => {
  await lookUp(page);
  await assertSays(page, "srv", "ok", /imap\.anderswo\.net belongs neither to kundenpost\.net/);
  assert.equal(await page.locator(".answer .fix.best").count(), 0, "it is not recommended");
  assert.deepEqual(await violations(page), []);
});

const MANY = Array.from({ length: 20 }, (_, nth) => `imap imap${nth}.kundenpost.net 995 SSL x`);

asking("of very many servers only the first are looked at", { own: file(...MANY, "imap imap.kundenpost.net 993 SSL x") }, async (page) => {
  await lookUp(page);
  await assertSays(page, "own", "ok", /We do not offer imap0\.kundenpost\.net/);
  assert.equal(await button(page, "apply-answer").count(), 0);
});

asking("names from an answer are text and nothing else", { own: file("imap &lt;img/src=x/onerror=alert(1)&gt;.net 993 SSL x") }, async (page) => {
  await lookUp(page);
  await assertSays(page, "own", "ok", /<img\/src=x\/onerror=alert\(1\)>\.net/);
  assert.equal(await page.locator(".answer img").count(), 0);
});

asking("the button asks once at a time and keeps the focus", { MX: hang }, async (page, others) => {
  await button(page, "look-up").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.locator('[role="status"]', { hasText: "Asking" }).waitFor();
  await page.locator(".answer").first().waitFor();
  assert.equal(others.asked.filter(({ path }) => path.includes("type=MX")).length, 1);
  assert.ok(await button(page, "look-up").evaluate((element) => element === document.activeElement));
});

asking("answers about one domain do not stand under another", { SRV }, async (page) => {
  await lookUp(page);
  await control(page, "email").fill("sam@anderswo.net");
  await control(page, "email").blur();
  await eventually(async () => assert.match(await hosting(page).innerText(), /anderswo\.net/));
  assert.equal(await page.locator(".answer").count(), 0);
});

asking("a known domain needs no looking up", {}, async (page) => {
  assert.equal(await hosting(page).count(), 0);
}, { email: "sam@gmail.com" });

asking("the switch in the address turns it off, and the question stays", {}, async (page) => {
  await hosting(page).waitFor();
  assert.equal(await button(page, "look-up").count(), 0);
}, { at: "?lookup=off" });

asking("a page that names nobody asks nobody", {}, async (page) => {
  await hosting(page).waitFor();
  assert.equal(await button(page, "look-up").count(), 0);
}, { endpoints: "" });

asking("an internationalised domain is asked about in the form of the DNS", {}, async (page, others) => {
  await lookUp(page);
  assert.ok(others.asked.some(({ path }) => path === "/v1.1/xn--kundenpst-67a.net"), JSON.stringify(others.asked));
}, { email: "sam@kundenpöst.net" });

asking("it is said in German too", { MX: records([], 3) }, async (page) => {
  await lookUp(page);
  await assertSays(page, "mx", "nodomain", /Die Domain kundenpost\.net gibt es nicht/);
}, { locale: "de-DE" });

test("the policy of the built page allows those in the file and no others", () => {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const settings = readFileSync(new URL("../../data/lookup.toml", import.meta.url), "utf8");
  const expected = [...settings.matchAll(/^(?:dns|ispdb) = "([^?{"]+)/gm)].map(([, source]) => source);
  const [, sources] = /connect-src 'self'([^;"]*)/.exec(page);
  assert.deepEqual(sources.trim().split(" "), expected);
});
