// Other people's pages: a server with theirs on one origin and the check on another.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { dist } from "./support.mjs";

const TYPES = { ".css": "text/css", ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };

/** Only what the element needs: its origin for scripts and what they fetch. */
export const policy = (check) => `default-src 'none'; script-src ${check} 'wasm-unsafe-eval'; connect-src ${check}`;

/**
 * Serves one page of somebody else's, and the check below `/mail/` on another origin.
 *
 * `body` and `head` are HTML or make it from the address of the check; `csp` likewise.
 * Files of the check that `held` matches wait until `release()`.
 */
export async function startHost({ body = "", head = "", doctype = "<!doctype html>", html = 'lang="en"', csp, held } = {}) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const headers = { "access-control-allow-origin": "*" };
    if (!pathname.startsWith("/mail/")) {
      const filled = (part) => (typeof part === "function" ? part(check) : part);
      const page = `${doctype}<html ${html}><head><meta charset="utf-8"><title>A help page</title>${filled(head)}
        <script type="module" src="${check}maillint-define.js"></script></head><body>${filled(body)}</body></html>`;
      if (csp) headers["content-security-policy"] = filled(csp);
      return response.writeHead(200, { ...headers, "content-type": "text/html" }).end(page);
    }
    if (held?.test(pathname)) await released;
    try {
      const bytes = await readFile(join(dist, pathname.slice("/mail/".length)));
      response.writeHead(200, { ...headers, "content-type": TYPES[extname(pathname)] ?? "text/plain; charset=utf-8" }).end(bytes);
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

/** A visit to such a page: what the browser may do there besides is that the check is on another origin. */
export const GUEST = [/^another origin: http:\/\/(localhost|127\.0\.0\.1):\d+\/(mail\/|help$)/, /favicon/];
