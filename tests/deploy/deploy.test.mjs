// The packed page behind real servers: types, headers, compression, caching, and the app at work under a path.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { after, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { FRAME, frame, startHost } from "../browser/hosts.mjs";
import { Visit, act, assertVerdict, close, enter, eventually, imap, open, ready } from "../browser/support.mjs";
import { PATH, ask, site, start } from "./servers.mjs";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": /^image\/svg\+xml/,
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": /^(application|text)\/xml/,
};

const HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy": /^camera=\(\), .*microphone=\(\)/,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "cross-origin",
  "access-control-allow-origin": "*",
};

const FOR_EVER = "public, max-age=31536000, immutable";
const KEPT = /-[0-9a-f]{16}\.[a-z]+$/;

/** Every file to be served, by its path below the site, without what it is compressed to. */
const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
  .map((entry) => join(entry.path, entry.name).slice(site.length + 1));

/** What the page says of itself in its own head. */
const [, own] = /<meta content="(default-src[^"]+)"/.exec(readFileSync(join(site, "index.html"), "utf8"));

/** That, and what `on-your-page/` needs to show the check in a frame. */
const policy = `${own}; frame-src 'self'`;

const SITES = [
  ["nginx", { path: PATH }],
  ["nginx", { path: "/" }],
  ["nginx", { path: PATH, brotli: false }],
  ["caddy", { path: PATH }],
  ["caddy", { path: "/" }],
];

after(close);

for (const [kind, options] of SITES) {
  const { path, brotli = true } = options;
  const takesBrotli = brotli && (kind === "caddy" || Boolean(process.env.NGINX_BROTLI_STATIC));
  const name = `${kind} at ${path}${takesBrotli ? "" : " without brotli"}`;

  test(`${name} serves every file with its type, for as long as its name allows`, () =>
    served(kind, options, async (at) => {
      assert.ok(files.length > 500, `${files.length} files`);
      for (const file of files) {
        const { status, headers } = await at(file, { method: "HEAD" });
        assert.equal(status, 200, file);
        match(headers["content-type"], TYPES[extname(file)], file);
        assert.equal(headers["cache-control"], KEPT.test(file) ? FOR_EVER : "no-cache", file);
        assert.ok(headers.etag, `${file} can be asked for anew`);
      }
    }));

  test(`${name} says what browsers must know to keep people safe, on every answer`, () =>
    served(kind, options, async (at) => {
      const hashed = files.find((file) => file.endsWith(".wasm"));
      for (const file of ["", "index.html", "embed.html", "providers/gmail/", hashed, "no/such/file.js"]) {
        const { headers } = await at(file);
        for (const [header, value] of Object.entries(HEADERS)) match(headers[header], value, `${header} of ${file}`);
        const ancestors = file === "embed.html" ? "*" : "'self'";
        assert.equal(headers["content-security-policy"], `${policy}; frame-ancestors ${ancestors}`, file);
      }
    }));

  test(`${name} sends what is compressed to those who take it`, () =>
    served(kind, options, async (at) => {
      const unpacked = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes) => bytes };
      for (const file of ["", ...files.filter((file) => /^(maillint|words-en)-[^/]*$/.test(file))]) {
        const plain = readFileSync(join(site, file || "index.html"));
        const takes = { "br, gzip": takesBrotli ? "br" : "gzip", gzip: "gzip", identity: undefined };
        for (const [accepted, encoding] of Object.entries(takes)) {
          const { headers, body } = await at(file, { headers: { "accept-encoding": accepted } });
          assert.equal(headers["content-encoding"], encoding, `${file} for ${accepted}`);
          assert.match(headers.vary ?? "", /accept-encoding/i, file);
          assert.ok(unpacked[encoding ?? "identity"](body).equals(plain), `${file} as ${encoding}`);
          match(headers["content-type"], TYPES[extname(file) || ".html"], file);
        }
      }
    }));

  test(`${name} answers a question for what is new with "nothing", and sends parts`, () =>
    served(kind, options, async (at) => {
      for (const encoding of ["br, gzip", "gzip", "identity"]) {
        const first = await at("", { headers: { "accept-encoding": encoding } });
        const again = await at("", { headers: { "accept-encoding": encoding, "if-none-match": first.headers.etag } });
        assert.equal(again.status, 304, encoding);
        for (const { headers } of [first, again]) assert.equal(headers["cache-control"], "no-cache", encoding);
      }
      const part = await at("index.html", { headers: { range: "bytes=0-14" } });
      assert.equal(part.status, 206);
      assert.equal(part.body.toString(), "<!doctype html>");
    }));

  test(`${name} leads from a folder to its page, and to nothing outside or that is not there`, () =>
    served(kind, options, async (at, url) => {
      const { pathname } = new URL(url);
      const folder = await at("providers/gmail");
      assert.ok([301, 302, 307, 308].includes(folder.status), `${folder.status}`);
      assert.equal(new URL(folder.headers.location, url).href, `${url}providers/gmail/`);
      if (path !== "/") {
        const root = await ask(url, { path: path.slice(0, -1) });
        assert.equal(new URL(root.headers.location, url).href, url);
      }
      for (const lost of ["none", "maillint-0123456789abcdef.css", "providers/none/", "start.js"]) {
        const { status, headers } = await at(lost);
        assert.equal(status, 404, lost);
        assert.notEqual(headers["cache-control"], FOR_EVER, lost);
      }
      for (const outside of ["../nginx.conf", "%2e%2e/nginx.conf", "..%2fnginx.conf", "providers/../../nginx.conf"]) {
        const { body } = await ask(url, { path: `${pathname}${outside}` });
        assert.ok(!body.includes("maillint_caching"), outside);
      }
    }));
}

for (const kind of ["nginx", "caddy"]) {
  test(`behind ${kind} the page checks, opens a tool and leads to a provider, under ${PATH}`, { timeout: 60_000 }, () =>
    served(kind, {}, async (at, url) => {
      const visit = await Visit.begin({ origin: url });
      try {
        const page = await visit.newPage();
        await open(page, "?lang=de", url);
        await enter(page, imap("imap.kundenpost.net", 993, "starttls"));
        await assertVerdict(page, "error");
        await act(page, "apply");
        await assertVerdict(page, "ok", "advice", "warning");
        await open(page, "#tool=decode", url);
        await page.locator("textarea").first().waitFor();
        await page.goto(`${url}de/providers/gmail/`);
        assert.match(await page.locator("main").innerText(), /imap\.gmail\.com/);
        assert.equal(await page.evaluate(() => crossOriginIsolated), true);
        visit.assertQuiet();
      } finally {
        await visit.end();
      }
    }));
}

for (const kind of ["nginx", "caddy"]) {
  test(`behind ${kind} the check works in frames of other pages, and the page itself does not show there`, { timeout: 60_000 }, () =>
    served(kind, {}, async (at, url) => {
      const host = await startHost({ at: url, script: FRAME.script, body: (check) => `${frame("", 'sandbox="allow-scripts"')(check)}<iframe src="${check}"></iframe>` });
      const visit = await Visit.begin({ origin: url, expected: [/^another origin: .*\/help/, /frame-ancestors/, /ERR_BLOCKED_BY_RESPONSE/] });
      try {
        const page = await visit.newPage();
        await page.goto(host.url);
        const [inner, refused] = await Promise.all((await page.$$("iframe")).map((element) => element.contentFrame()));
        await ready(inner);
        await enter(inner, imap("imap.kundenpost.net", 993, "starttls"));
        await assertVerdict(inner, "error");
        await eventually(async () => assert.match(await page.locator("iframe").first().evaluate(({ style }) => style.height), /px$/));
        assert.equal(await refused.locator("#app").count(), 0);
        visit.assertQuiet();
      } finally {
        await visit.end();
        host.stop();
      }
    }));
}

/** Runs a body with a server of its own, and with what asks it for a path below the site. */
async function served(kind, options, body) {
  const server = await start(kind, options);
  try {
    const { pathname } = new URL(server.url);
    await body((file, more) => ask(server.url, { ...more, path: `${pathname}${file}` }), server.url);
  } finally {
    await server.stop();
  }
}

function match(actual, expected, what) {
  if (expected instanceof RegExp) assert.match(actual ?? "", expected, what);
  else assert.equal(actual, expected, what);
}
