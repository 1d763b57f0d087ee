// Starts nginx and Caddy on this machine, with the configurations that `cargo xtask package` makes.
// `cargo xtask test` packs the page, finds the servers, and says both in the environment.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGE = process.env.MAILLINT_PACKAGE;

/** The folder of the files to serve. */
export const site = join(PACKAGE, "site");

/** The path that the configurations are written for. */
export const PATH = "/help/mail/";

/** Starts a server for the site under a path; `brotli: false` is nginx as most have it. */
export async function start(kind, { path = PATH, brotli = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "maillint-deploy-"));
  const port = await freePort();
  const { program, options } = SERVERS[kind]({ folder, port, path, brotli });
  const child = spawn(program, options, { env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  let said = "";
  for (const pipe of [child.stdout, child.stderr]) pipe.on("data", (data) => (said += data));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const url = `http://127.0.0.1:${port}${path}`;
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await ask(url);
      return { url, stop, name: `${kind} at ${path}` };
    } catch {
      if (tries > 200 || child.exitCode !== null) {
        await stop();
        assert.fail(`${kind} does not start: ${said}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

const SERVERS = {
  nginx({ folder, port, path, brotli }) {
    const module = process.env.NGINX_BROTLI_STATIC;
    let changes = [["listen 80;", `listen 127.0.0.1:${port};`], ["/srv/maillint/", `${site}/`]];
    if (brotli && module) changes.push(["# brotli_static on;", "brotli_static on;"]);
    const own = changed("nginx.conf", changes, path, /^ *location = .*\n/m);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    const lines = [
      ...(brotli && module ? [`load_module ${module};`] : []),
      "daemon off; master_process off;",
      `pid ${folder}/pid; error_log stderr;`,
      "events {}",
      "http {",
      "access_log off;",
      ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
      own,
      "}",
    ];
    writeFileSync(join(folder, "all.conf"), lines.join("\n"));
    return { program: process.env.NGINX, options: ["-p", folder, "-e", "stderr", "-c", join(folder, "all.conf")] };
  },
  caddy({ folder, port, path }) {
    const changes = [["example.org {", `http://127.0.0.1:${port} {`], ["/srv/maillint", site]];
    const own = changed("Caddyfile", changes, path, /^\tredir .*\n/m);
    writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n}\n${own}`);
    return { program: process.env.CADDY, options: ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")] };
  },
};

/** A configuration as somebody changes it who follows its comments. */
function changed(name, changes, path, notForRoot) {
  let text = readFileSync(join(PACKAGE, name), "utf8");
  if (path === "/") {
    assert.match(text, notForRoot);
    text = text.replace(notForRoot, "");
  }
  for (const [from, to] of [...changes, [PATH, path]]) {
    assert.ok(text.includes(from), `${name} has ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

function freePort() {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Asks for an address exactly as it is written; the body comes as it is sent. */
export function ask(url, { method = "GET", headers = {}, path } = {}) {
  const { hostname, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, headers, path: path ?? pathname }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }));
    });
    asked.on("error", reject).end();
  });
}
