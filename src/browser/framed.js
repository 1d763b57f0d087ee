// Inside a frame: says how high the check is, takes what the page around it sets and, only if that page asked,
// tells it the verdict and the rules that apply. docs/embed.md describes the messages.
const host = window.parent;
const isOpaque = self.origin === "null";
const MESSAGE = "maillint:1:";

// What was set, as in the address. A tool that is opened changes the address and not this.
const set = new URLSearchParams(location.hash.slice(1));
// What was set by name; the looks of the page around it stand back behind that.
const named = new Set(set.keys());
// The origin that asked for reports.
let asked;

const send = (type, more, to = "*") => host.postMessage({ type: MESSAGE + type, ...more }, to);

// Replaced, so that the page around the frame gets no steps to go back through.
const go = (fragment) => location.replace(`#${fragment}`);

/** Texts by names, and no more of them than anybody needs; `undefined` for anything else. */
const texts = (object) => {
  if (typeof object !== "object" || object === null || Array.isArray(object)) return undefined;
  const entries = Object.entries(object);
  const isSound = ([name, text]) => /^[a-z][a-z0-9._-]{0,40}$/.test(name) && typeof text === "string" && text.length <= 8000;
  return entries.length <= 40 && entries.every(isSound) ? entries : undefined;
};

const take = (entries) => {
  const before = set.toString();
  for (const [name, text] of entries) {
    if (text) set.set(name, text);
    else set.delete(name);
  }
  if (set.toString() === before) return;
  go(set);
  isNews = true;
};
// Whether something was set that the app may have missed while it began.
let isNews = false;

const takeOptions = (options, origin) => {
  const entries = texts(options);
  if (!entries) return;
  for (const [name] of entries) named.add(name);
  const report = entries.find(([name]) => name === "report");
  if (report) {
    // A page without an origin could be any page.
    if (origin === "null") report[1] = "";
    asked = report[1] === "codes" ? origin : undefined;
    told = undefined;
  }
  take(entries);
  tell();
};

const takeTheme = ({ lang, accent, "color-scheme": scheme }) => {
  const entries = texts({ lang, accent, "color-scheme": scheme }) ?? [];
  // A language without words is no mistake of the page around.
  const files = document.querySelector('meta[name="maillint-words"]').content.split(",");
  const isSpoken = (tag) => files.some((file) => file.split(":")[0] === tag.split("-")[0].toLowerCase());
  take(entries.filter(([name, text]) => !named.has(name) && (name !== "lang" || isSpoken(text))));
};

// What was told last: how the check stands, and nothing that somebody typed.
let told;
const tell = () => {
  const verdict = document.getElementById("verdict")?.dataset.verdict;
  // It says on the page that it tells, or it does not tell.
  if (!asked || !verdict || !document.querySelector("[data-reports=codes]")) return;
  const cards = [...document.querySelectorAll("article.finding")];
  const findings = cards.map(({ dataset: { code, severity, field } }) => ({ code, severity, field }));
  const text = JSON.stringify([verdict, findings]);
  if (text !== told) send("report", { verdict, findings }, asked);
  told = text;
};

// Held, because the app may take away what it is put beside.
const address = document.getElementById("address");
/** Shows where a link leads, for those who may not go there from here. */
const show = (link) => {
  address.textContent = link.href;
  address.hidden = false;
  link.after(address);
  getSelection().selectAllChildren(address);
};

const follow = (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const fragment = link.getAttribute("href");
  const isWeb = /^https?:$/.test(link.protocol);
  if (!isWeb && !isOpaque) return;
  event.preventDefault();
  if (fragment.startsWith("#")) return go(fragment.slice(1));
  // Whole pages have no place in the frame.
  const opened = isWeb && window.open(link.href, "_blank");
  if (opened) opened.opener = null;
  else show(link);
};

if (host !== window) {
  if (isOpaque) document.documentElement.dataset.opaque = "";
  if (set.has("report")) {
    // Only a message says who is asking.
    console.warn('maillint: "report" can only be set by a message, or by "data-report", and was ignored');
    set.delete("report");
    go(set);
  }
  addEventListener("click", follow);
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== host || typeof data !== "object" || data === null) return;
    if (data.type === `${MESSAGE}hello`) begin();
    if (data.type === `${MESSAGE}options`) takeOptions(data.options, origin);
    if (data.type === `${MESSAGE}theme`) takeTheme(data);
  });
  let worn;
  let height;
  const measure = () => {
    const now = Math.ceil(document.body.getBoundingClientRect().height);
    if (now > 0 && now !== height) send("resize", { height: (height = now) });
  };
  const begin = () => {
    send("ready");
    height = undefined;
    measure();
  };
  new ResizeObserver(measure).observe(document.body);
  let waiting;
  new MutationObserver(() => {
    // What the app makes of the colours that were set is for the whole document.
    const { looks } = document.querySelector("[data-looks]")?.dataset ?? {};
    if (looks !== undefined && looks !== worn) document.documentElement.style.cssText = worn = looks;
    clearTimeout(waiting);
    waiting = setTimeout(tell, 100);
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ["data-looks", "data-verdict"] });
  new MutationObserver(() => {
    if (isNews) dispatchEvent(new Event("hashchange"));
  }).observe(document.documentElement, { attributeFilter: ["data-app"] });
  begin();
}
