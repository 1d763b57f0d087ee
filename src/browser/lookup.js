// Asks others about a domain, for those who press the button that says so. `src/lookup` judges the answers.
// What is sent is the domain: never the e-mail address, no cookies, and not where the page is.

/** How long anybody has to answer, in milliseconds. */
const PATIENCE = 6000;

/** The longest answer that is read, in characters: a configuration file has a few thousand. */
const LONGEST = 65536;

/** How many servers of one answer are looked at. */
const MOST = 20;

/**
 * The services of RFC 6186, section 3, and RFC 8314, section 5.1, with what they mean, the preferred first.
 * One without encryption from the first byte is taken to upgrade.
 */
const SERVICES = {
  imaps: "imap tls",
  imap: "imap starttls",
  pop3s: "pop3 tls",
  pop3: "pop3 starttls",
  submissions: "smtp tls",
  submission: "smtp starttls",
};

/** The encryptions in Mozilla's configuration files. */
const SOCKETS = { SSL: "tls", STARTTLS: "starttls", plain: "none" };

/** The user names in them that say something for everybody. */
const USERNAMES = { "%EMAILADDRESS%": "address", "%EMAILLOCALPART%": "local" };

/** The numbers of the record types in the DNS. */
const TYPES = { MX: 15, SRV: 33 };

/**
 * Asks all `endpoints`, `kind=address` joined by spaces, about a domain.
 * Gives the text of facts that `src/lookup/mod.rs` describes.
 */
export async function lookUp(domain, endpoints) {
  const asked = endpoints.split(" ").flatMap((endpoint) => {
    const [, kind, address] = /^(\w+)=(.+)$/.exec(endpoint) ?? [];
    if (kind === "dns") return [exchangers(address, domain), services(address, domain)];
    return address ? [file(kind, address.replaceAll("{domain}", domain), domain)] : [];
  });
  return (await Promise.all(asked)).join("");
}

/** One answer as facts: the servers that it named are words of one line each. */
function facts(question, address, { outcome, detail = "" }, servers = []) {
  const head = [question, new URL(address).host, outcome, detail].join("\t");
  const named = servers.slice(0, MOST).filter((words) => words.every((word) => /^[^\s]+$/.test(word)));
  return [head, ...named.map((words) => `\t${words.join(" ")}`), ""].join("\n");
}

/** Which servers take the domain's mail. */
async function exchangers(address, domain) {
  const answer = await records(address, domain, "MX");
  const named = (answer.data ?? []).map((data) => data.split(" ")).sort(byPriority);
  const hosts = named.map(([, host]) => [bare(host)]).filter(([host]) => host);
  // RFC 7505: a domain that takes no mail names the root.
  if (answer.outcome === "ok" && hosts.length === 0) answer.outcome = "null";
  return facts("mx", address, answer, hosts);
}

/** Which servers mail apps should use; the root stands for none. */
async function services(address, domain) {
  const answers = await Promise.all(
    Object.entries(SERVICES).map(async ([service, meaning]) => {
      const answer = await records(address, `_${service}._tcp.${domain}`, "SRV");
      const named = (answer.data ?? []).map((data) => data.split(" ")).sort(byPriority);
      const servers = named.map(([, , port, host]) => [...meaning.split(" "), bare(host), port]);
      return { ...answer, servers: servers.filter(([, , host]) => host) };
    }),
  );
  const servers = answers.flatMap((answer) => answer.servers);
  const failed = answers.find(({ outcome }) => !["ok", "none", "nodomain"].includes(outcome));
  return facts("srv", address, servers.length > 0 ? { outcome: "ok" } : (failed ?? { outcome: "none" }), servers);
}

const byPriority = ([one], [other]) => one - other;

/** A host's name in lower case without the dot at its end. */
const bare = (host = "") => host.replace(/\.$/, "").toLowerCase();

/** The records of one name, in the JSON that Google's and Cloudflare's resolvers answer with. */
async function records(address, name, type) {
  const answer = await get(address.replace("{name}", name).replace("{type}", type), { accept: "application/dns-json" });
  if (answer.outcome !== "ok") return answer;
  try {
    const { Status: status, Answer: all = [] } = JSON.parse(answer.text);
    if (!Number.isInteger(status)) return { outcome: "garbage" };
    if (status !== 0) return status === 3 ? { outcome: "nodomain" } : { outcome: "status", detail: `DNS ${status}` };
    const data = all.filter((record) => record.type === TYPES[type]).map((record) => record.data);
    const readable = data.filter((text) => /^[!-~]+( [!-~]+)*$/.test(text));
    return readable.length > 0 ? { outcome: "ok", data: readable } : { outcome: "none" };
  } catch {
    return { outcome: "garbage" };
  }
}

/** A configuration file in Mozilla's format. */
async function file(question, address, domain) {
  const answer = await get(address);
  if (answer.outcome !== "ok") return facts(question, address, answer);
  // Looked for in the text first: of what is no XML at all a browser makes a page that complains.
  const isLike = /<clientConfig[\s>]/.test(answer.text);
  const root = isLike && new DOMParser().parseFromString(answer.text, "text/xml").documentElement;
  if (root?.localName !== "clientConfig" || root.querySelector("parsererror")) {
    return facts(question, address, { outcome: "garbage" });
  }
  const servers = [...root.querySelectorAll("emailProvider > incomingServer, emailProvider > outgoingServer")];
  const named = servers.map((server) => {
    const part = (name) => server.querySelector(name)?.textContent.trim() ?? "";
    const host = bare(part("hostname").replaceAll("%EMAILDOMAIN%", domain));
    const socket = SOCKETS[part("socketType")] ?? "unknown";
    return [server.getAttribute("type"), socket, host, part("port"), USERNAMES[part("username")] ?? "other"];
  });
  return facts(question, address, answer, named);
}

/** Fetches a text, or says why there is none. */
async function get(address, headers = {}) {
  const abort = new AbortController();
  const late = setTimeout(() => abort.abort(), PATIENCE);
  try {
    // "manual" follows no redirect, and unlike "error" tells that there was one.
    const options = { headers, redirect: "manual", credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" };
    const response = await fetch(address, { ...options, signal: abort.signal });
    if (response.type === "opaqueredirect") return { outcome: "redirect" };
    if (response.status === 404) return { outcome: "none" };
    if (!response.ok) return { outcome: "status", detail: response.status };
    let text = "";
    for await (const piece of pieces(response)) {
      text += piece;
      if (text.length > LONGEST) return { outcome: "long" };
    }
    return { outcome: "ok", text };
  } catch {
    return { outcome: abort.signal.aborted ? "late" : "unreachable" };
  } finally {
    clearTimeout(late);
    // Ends an answer that was not read to its end.
    abort.abort();
  }
}

/** What comes, as it comes. */
async function* pieces(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
