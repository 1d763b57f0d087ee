// Pages of other people, for tests in every browser: theirs on one origin, the check on another.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const UTF8 = "; charset=utf-8";
const TYPES = { ".css": `text/css${UTF8}`, ".js": `text/javascript${UTF8}`, ".wasm": "application/wasm", ".html": `text/html${UTF8}` };

/** The ways in: the script that each needs, and a policy that allows that and nothing besides but the page's own styles and icon. */
export const FRAME = {
  script: (check) => `<script async src="${check}embed.js"></script>`,
  policy: (check) => `default-src 'none'; style-src 'self'; img-src data:; script-src ${check}; frame-src ${check}`,
};
export const ELEMENT = {
  script: (check) => `<script type="module" src="${check}maillint-define.js"></script>`,
  policy: (check) => `default-src 'none'; style-src 'self'; img-src data:; script-src ${check} 'wasm-unsafe-eval'; connect-src ${check}`,
};

/** The one line that puts the check into a page in a frame. */
export const frame = (options = "", attributes = "") => (check) =>
  `<iframe src="${check}embed.html${options && `#${options}`}" title="Check your mail settings" ${attributes}></iframe>`;

export const TAG = "mail-settings-check";

/** The one that does as an element. */
export const element = (attributes = "", fallback = "Call us.") => `<${TAG} ${attributes}><p>${fallback}</p></${TAG}>`;

/** What anybody may have in their style sheets. */
const HOSTILE = `
  * { all: unset !important; display: inline !important; color: red !important; font: 40px/3 cursive !important; }
  html { font-size: 50px !important; direction: rtl; }
  div, section, form, p, input { display: none !important; position: fixed !important; float: right !important; }
  .page, .embedded, .stand, .verdict, .field, .button { visibility: hidden !important; opacity: 0 !important; }
  ${TAG} { display: block !important; letter-spacing: 1em !important; text-transform: uppercase !important; line-height: 4 !important; text-align: right !important; white-space: pre !important; word-spacing: 2em !important; }`;

/** Pages that are hard to stand on, by their names. */
export const HARD = {
  "hostile styles": { css: HOSTILE },
  "a page from right to left": { html: 'lang="ar" dir="rtl"' },
  "an old doctype": { doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">' },
};

/**
 * Serves a page of somebody else's and, on another origin, the check.
 *
 * `body` is HTML or makes it from the address of the check, `script` and `csp` likewise.
 * `embed` takes the place of our page for frames, and `at` is the address of a check that somebody else serves.
 * Files of the check that `held` matches wait until `release()`.
 */
export async function startHost({ body, css = "", doctype = "<!doctype html>", html = 'lang="en"', script = "", csp, embed, held, at } = {}) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  const filled = (part) => (typeof part === "function" ? part(at ?? check) : part);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const headers = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };
    const answer = (type, body) => response.writeHead(200, { ...headers, "content-type": type }).end(body);
    if (pathname === "/help.css") return answer(TYPES[".css"], css);
    if (pathname === "/help") {
      if (csp) headers["content-security-policy"] = filled(csp);
      return answer(TYPES[".html"], `${doctype}<html ${html}><head><meta charset="utf-8"><title>A help page</title>
        <link rel="icon" href="data:,"><link rel="stylesheet" href="help.css"></head><body>${filled(body)}
        ${filled(script)}</body></html>`);
    }
    const name = pathname.slice("/mail/".length) || "index.html";
    if (held?.test(name)) await released;
    if (embed && name === "embed.html") return answer(TYPES[".html"], embed);
    try {
      answer(TYPES[extname(name)] ?? `text/plain${UTF8}`, await readFile(join(process.env.MAILLINT_DIST, name)));
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  // Two names of this machine are two origins.
  const check = `http://localhost:${port}/mail/`;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/help`, check, release, stop };
}

/** What happens in the background of such pages besides: the check is on another origin than they are. */
export const GUEST = [/^another origin: http:\/\/(localhost|127\.0\.0\.1):\d+\/(mail\/|help)/];
