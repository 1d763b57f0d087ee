// Pages of other people with the check in a frame: theirs on one origin, ours on another.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const UTF8 = "; charset=utf-8";
const TYPES = { ".css": `text/css${UTF8}`, ".js": `text/javascript${UTF8}`, ".wasm": "application/wasm", ".html": `text/html${UTF8}` };

/** What such a page must allow, and nothing besides but its own styles and icon. */
export const policy = (check) => `default-src 'none'; style-src 'self'; img-src data:; script-src ${check}; frame-src ${check}`;

/**
 * Serves a page of somebody else's and, on another origin, the check.
 *
 * `body` is HTML or makes it from the address of the check; `csp` likewise. `script: false` leaves ours out.
 * `embed` takes the place of our page for frames, and `at` is the address of a check that somebody else serves. Files of the check that `held` matches wait until `release()`.
 */
export async function startHost({ body = frame(), css = "", html = 'lang="en"', csp, script = true, embed, held, at } = {}) {
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
      return answer(TYPES[".html"], `<!doctype html><html ${html}><head><meta charset="utf-8"><title>A help page</title>
        <link rel="icon" href="data:,"><link rel="stylesheet" href="help.css"></head><body>${filled(body)}
        ${script ? `<script src="${at ?? check}embed.js"></script>` : ""}</body></html>`);
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

/** The one line that puts the check into a page. */
export const frame = (options = "", attributes = "") => (check) =>
  `<iframe src="${check}embed.html${options && `#${options}`}" title="Check your mail settings" ${attributes}></iframe>`;
