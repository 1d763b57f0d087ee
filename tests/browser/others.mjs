// Those who are asked about a domain: real HTTP servers on this machine that answer in the real formats, well and badly.

import { createServer } from "node:http";

/** What is asked where, by the path of the address. */
const PATHS = { "/resolve": "dns", "/v1.1/": "ispdb", "/own/": "own" };

/** Starts a server with its `answers`, each `(request, response, url) => ...`; whom nothing is said of has no entry. */
export async function startOthers(answers = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, "http://localhost");
    asked.push({ path: request.url, headers: request.headers });
    const [, kind] = Object.entries(PATHS).find(([path]) => url.pathname.startsWith(path)) ?? [];
    const type = url.searchParams.get("type");
    const answer = answers[kind === "dns" ? type : kind] ?? (kind === "dns" ? records([]) : status(404));
    answer(request, response, url);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return {
    asked,
    origin,
    stop,
    endpoints: `dns=${origin}/resolve?name={name}&type={type} ispdb=${origin}/v1.1/{domain} own=${origin}/own/{domain}`,
    sources: `${origin}/resolve ${origin}/v1.1/ ${origin}/own/`,
  };
}

const CORS = { "access-control-allow-origin": "*" };

const NUMBERS = { MX: 15, SRV: 33 };

/** What a resolver answers in JSON, as Google's and Cloudflare's do; `data` may depend on the name. */
export const records = (data, code = 0) => (request, response, url) => {
  const [name, type] = [`${url.searchParams.get("name")}.`, NUMBERS[url.searchParams.get("type")]];
  const found = typeof data === "function" ? data(name.split(".")[0]) : data;
  const answer = {
    Status: code, TC: false, RD: true, RA: true, AD: false, CD: false,
    Question: [{ name, type }],
    ...(found.length > 0
      ? { Answer: found.map((data) => ({ name, type, TTL: 300, data })) }
      : { Authority: [{ name, type: 6, TTL: 300, data: "ns.kundenpost.net. root.kundenpost.net. 1 7200 3600 1209600 300" }] }),
  };
  send(response, "application/json; charset=UTF-8", JSON.stringify(answer));
};

/** SRV records by service; a service without one has no entry. */
export const services = (found) => records((service) => [found[service.slice(1)] ?? []].flat());

/** A configuration file with these servers, each `type host port socketType username`. */
export const file = (...servers) => (request, response) => {
  const elements = servers.map((server) => {
    const [type, host, port, socket, username] = server.split(" ");
    const side = type === "smtp" ? "outgoingServer" : "incomingServer";
    return `<${side} type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>${socket}</socketType>
      <authentication>password-cleartext</authentication><username>${username}</username></${side}>`;
  });
  send(response, "text/xml", `<?xml version="1.0" encoding="UTF-8"?>
    <clientConfig version="1.1"><emailProvider id="kundenpost.net"><domain>kundenpost.net</domain>
    <displayName>Kundenpost</displayName>${elements.join("\n")}</emailProvider></clientConfig>`);
};

export const text = (type, body) => (request, response) => send(response, type, body);

export const status = (code) => (request, response) => response.writeHead(code, CORS).end();

export const redirect = (headers = CORS) => (request, response) =>
  response.writeHead(302, { ...headers, location: "/elsewhere" }).end();

/** Takes the question and never answers. */
export const hang = () => {};

/** Answers like another, to its own pages alone. */
export const withoutCors = (answer) => (request, response, url) => {
  const { writeHead } = response;
  response.writeHead = (code, { "access-control-allow-origin": _, ...headers }) => writeHead.call(response, code, headers);
  answer(request, response, url);
};

/** Breaks off in the middle of its answer. */
export const breakOff = (request, response) => {
  response.writeHead(200, { ...CORS, "content-length": 1000 });
  response.write("{");
  setTimeout(() => response.destroy(), 50);
};

/** Answers without an end. */
export const endless = (request, response) => {
  response.writeHead(200, { ...CORS, "content-type": "text/xml" });
  const more = () => {
    while (!response.destroyed && response.write("x".repeat(16_384)));
    if (!response.destroyed) response.once("drain", more);
  };
  more();
};

function send(response, type, body) {
  response.writeHead(200, { ...CORS, "content-type": type }).end(body);
}
