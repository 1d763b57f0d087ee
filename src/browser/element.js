// The check as an element: `<mail-settings-check>`. This module has no side effects; `maillint-define.js` registers it.

/** Where the files are: beside this one. A bundler may know of no address, and then nothing is fetched from it. */
const { url } = import.meta;
const base = new URL("./", url ?? document.baseURI).href;

// Filled in after the build, by src/bin/prerender.rs: the files of this build and the words for when they can't be used.
/** The files, and how they are had: fetched, unless somebody sets that otherwise before the first element is on a page. */
export const files = {
  app: "maillint-app-here",
  style: "maillint-style-here",
  words: "maillint-words-here",
  notes: "maillint-notes-here",
  frames: "maillint-frames-here",
  tools: "maillint-tools-here",
  providers: "providers.txt",
  exchange: "exchange.js",
  /** The address of the site, for links to it. */
  page: base,
  async text(file) {
    const response = await fetch(new URL(file, base));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.text();
  },
  script: (file) => import(/* webpackIgnore: true */ /* @vite-ignore */ new URL(file, base)),
  /** The app, started. */
  async start() {
    const [glue, wasm] = files.app.split(" ");
    const app = await files.script(glue);
    await app.default({ module_or_path: new URL(wasm, base) });
    return app;
  },
};
const why = "maillint-why-here";

const SERVER = ["host", "port", "encryption", "username", "auth"];

/** What can be set: the names that src/embed knows, and the fields of the form by their paths. */
const ATTRIBUTES = [
  "mode", "provider", "lang", "side", "lock", "settings", "other-providers", "owner", "ask", "ask-link", "color-scheme", "accent",
  "email", "incoming.protocol",
  ...["incoming", "outgoing"].flatMap((side) => SERVER.map((field) => `${side}.${field}`)),
];

/** What `color-scheme` says; without it the element is as light or dark as its page. */
const SCHEMES = { auto: "light dark", light: "light", dark: "dark" };

/** Custom properties of the host that colours and faces are taken from: `--maillint-accent` sets `accent`. */
const THEME = "paper sheet field ink soft line line-strong accent on-accent bad bad-soft warn warn-soft good good-soft tip tip-soft serif sans mono radius radius-large".split(" ");

/**
 * Below everything else: nothing is inherited but custom properties and the colour scheme.
 * `--maillint-rem` stands for the page's `rem`, which here would be the host's.
 */
const RESET = `@layer embedded {
  :host { display: block; }
  :host([hidden]) { display: none; }
  .embedded { all: initial; display: block; isolation: isolate; container: maillint / inline-size; color-scheme: inherit; font-size: var(--maillint-font-size, medium); --maillint-rem: 1em; }
}`;

/** Above everything else: on the page there is a heading before it. */
const SET = "@layer overrides { .stand { padding-block-start: var(--gutter); } }";

/** What is fetched once for all elements of a page; what could not be fetched is tried again by the next. */
const fetched = new Map();
const once = (name, begin) => {
  if (!fetched.has(name)) {
    const promise = begin();
    fetched.set(name, promise);
    promise.catch(() => fetched.delete(name));
  }
  return fetched.get(name);
};

const text = (file) => once(file, () => files.text(file));

/** The page's style sheet as one for a shadow root: its root is `.base`, its window the width of that. */
const scoped = (css) => {
  let own = css
    .replace(/@page\s*\{[^}]*\}/g, "")
    .replace(/@(media|container)([^{]*\d)rem([^{]*)\{/g, (_, at, before, after) => `@container ${at === "media" ? "maillint " : ""}${before}em${after}{`)
    .replace(/(-?\d*\.?\d+)rem\b/g, "calc($1 * var(--maillint-rem))")
    .replace(/(\d)vw\b/g, "$1cqi")
    // As light or dark as the page around it.
    .replace(/color-scheme:\s*light dark/, "color-scheme:inherit")
    .replace(/:root|(?<![\w.#-])body(?![\w-])/g, ".base")
    .replace(/(?<![\w.#-])main(?![\w-])/g, ".stand");
  for (const name of THEME) {
    // The first: others mean other places.
    own = own.replace(new RegExp(`--${name}:([^;}]+)`), `--${name}:var(--maillint-${name},$1)`);
  }
  // A tint of whatever accent there is.
  return own.replace(/--accent-soft:[^;}]+/, "--accent-soft:var(--maillint-accent-soft,color-mix(in srgb,var(--accent) 12%,var(--sheet)))");
};

/** A style sheet, shared by all elements. A constructed one needs no permission of the host's policy. */
const sheet = (file) =>
  once(`sheet ${file}`, async () => {
    const css = await text(file);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(file === files.style ? RESET + scoped(css) + SET : scoped(css));
    return sheet;
  });

/** The files, as the app asks for them. Whom a look-up may ask is not among them: on another page nobody is asked. */
const site = () => ({
  ...files,
  text,
  bring: (name) => files.script(files[name]),
  async dress(scope, file) {
    const added = await sheet(file);
    if (!scope.adoptedStyleSheets.includes(added)) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, added];
  },
});

/** The app, one for all elements. */
const app = () =>
  once("app", async () => {
    const app = await files.start();
    try {
      // As a length it is the same everywhere inside, whatever the size of the text there.
      CSS.registerProperty({ name: "--maillint-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
    } catch {
      // It is registered already, or the browser does without.
    }
    return app;
  });

let count = 0;

/** The check as an element. Where there are no elements, as on a server, it can be loaded and not used. */
export class MailSettingsCheck extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ATTRIBUTES;

  /** What is in the element while it is on a page; `id` once the app is. */
  #life;
  /** The settings as JSON, while the app has none. */
  #settings = "";
  #report = null;
  /** Those who wait for a report. */
  #waiting = [];
  #leaving;
  /** What was said in the console, once. */
  #warned = new Set();

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.append(document.createElement("slot"));
    root.addEventListener("click", (event) => this.#follow(event));
    // Nothing here is sent anywhere.
    root.addEventListener("submit", (event) => event.preventDefault());
  }

  connectedCallback() {
    clearTimeout(this.#leaving);
    // What was set before the element was known lies over the property.
    if (Object.hasOwn(this, "settings")) {
      const { settings } = this;
      delete this.settings;
      this.settings = settings;
    }
    if (!this.#life) this.#enter();
  }

  disconnectedCallback() {
    // Who only moves it puts it back at once.
    this.#leaving = setTimeout(() => this.isConnected || this.#leave());
  }

  /** Moved with `moveBefore`: nothing changes. */
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.#life?.app || this.#life.changed) return;
    // All that a script sets in one go is one change.
    const life = this.#life;
    life.changed = true;
    queueMicrotask(() => {
      life.changed = false;
      if (!life.isOver) this.#restate(life);
    });
  }

  /** The provider that is shown, by its id. */
  get provider() {
    return this.getAttribute("provider") ?? "";
  }

  set provider(id) {
    this.setAttribute("provider", id);
  }

  /** The settings, as in the contract. */
  get settings() {
    const json = this.#life?.app ? this.#order("draft") : this.#settings;
    return json ? JSON.parse(json) : {};
  }

  set settings(settings) {
    this.#settings = typeof settings === "string" ? settings : JSON.stringify(settings ?? {});
    if (this.#life?.app) {
      const problem = this.#order("settings", this.#settings);
      if (problem) this.#warn(`settings: ${problem}`);
    }
  }

  /** The latest report, as in the contract; `null` before there is one. */
  get report() {
    return this.#report;
  }

  /** The report on the settings as they are now. */
  async check() {
    if (!this.#life?.isInformed) await new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
    return JSON.parse(this.#order("check"));
  }

  /** Empties the form. */
  reset() {
    this.settings = {};
  }

  #languages() {
    const near = this.closest("[lang]")?.lang || document.documentElement.lang;
    return [near, ...navigator.languages].filter(Boolean).join();
  }

  #attributes() {
    return ATTRIBUTES.filter((name) => this.hasAttribute(name)).flatMap((name) => [name, this.getAttribute(name)]);
  }

  /** Tells the app what the attributes say now. */
  #restate(life) {
    this.#dress(life);
    life.app.element({ ...life.order, what: "attributes", languages: this.#languages(), attributes: this.#attributes() });
  }

  #dress({ wrap }) {
    wrap.style.colorScheme = SCHEMES[this.getAttribute("color-scheme")] ?? "";
  }

  async #enter() {
    const life = (this.#life = { id: String(++count), isOver: false });
    const told = (what, text) => {
      if (!life.isOver) this.#told(what, text, life);
    };
    const refused = ({ blockedURI }) => {
      life.isRefused ||= blockedURI === "wasm-eval" || blockedURI.startsWith(base);
    };
    document.addEventListener("securitypolicyviolation", refused);
    try {
      const [glue, style] = await Promise.all([app(), sheet(files.style)]);
      if (life.isOver) return;
      const root = this.shadowRoot;
      root.adoptedStyleSheets = [style];
      const [wrap, within, stand] = ["embedded", "page base", "stand"].map((className) =>
        Object.assign(document.createElement("div"), { className }),
      );
      within.part = "root";
      within.append(stand);
      wrap.append(within);
      root.append(wrap);
      life.wrap = wrap;
      life.glue = glue;
      life.order = {
        what: "mount", id: life.id, site: site(), scope: root, stand, told, isOver: false,
        languages: this.#languages(), attributes: this.#attributes(), settings: this.#settings,
      };
      this.#dress(life);
      glue.element(life.order);
    } catch (error) {
      // What was refused is told of after it failed.
      await new Promise((resolve) => setTimeout(resolve));
      const isRefused = life.isRefused || /unsafe-eval|CSP|Content Security Policy/i.test(error);
      if (!life.isOver) console.warn("<mail-settings-check>", error);
      told("failed", isRefused ? "policy" : typeof WebAssembly === "undefined" ? "browser" : "network");
    } finally {
      document.removeEventListener("securitypolicyviolation", refused);
    }
  }

  #told(what, text, life) {
    if (what === "mounted") {
      life.app = life.glue;
      this.shadowRoot.querySelector("slot")?.remove();
      // What changed while the app was on its way.
      if (this.#attributes().join() !== life.order.attributes.join()) this.#restate(life);
      if (this.#settings !== life.order.settings) this.settings = this.#settings;
      this.#emit("maillint-ready");
    } else if (what === "report") {
      this.#report = JSON.parse(text);
      this.#emit("maillint-report", this.#report);
    } else if (what === "informed") {
      life.isInformed = true;
      for (const { resolve } of this.#waiting.splice(0)) resolve();
    } else if (what === "warn") {
      this.#warn(text);
    } else if (what === "accent") {
      for (const name of ["accent", "accent-soft", "on-accent"]) life.wrap.style.removeProperty(`--maillint-${name}`);
      for (const line of text.split("\n").filter(Boolean)) life.wrap.style.setProperty(...line.split(":"));
    } else {
      this.#fail(text || "network");
    }
  }

  /** The fallback stays, and what is wrong is said below it. */
  #fail(reason) {
    this.#clear();
    const lang = this.#languages().split(",").map((tag) => tag.split("-")[0]).find((tag) => why[tag]) ?? "en";
    const said = Object.assign(document.createElement("p"), { lang, dir: "ltr", part: "problem", textContent: why[lang][reason] });
    said.setAttribute("role", "status");
    this.shadowRoot.append(said);
    for (const { reject } of this.#waiting.splice(0)) reject(new Error(why.en[reason]));
    this.#emit("maillint-error", { reason });
  }

  #leave() {
    const life = this.#life;
    if (!life) return;
    if (life.app) {
      this.#settings = this.#order("draft") ?? "";
      this.#order("unmount");
    }
    life.isOver = true;
    if (life.order) life.order.isOver = true;
    this.#life = undefined;
    this.#clear();
    for (const { reject } of this.#waiting.splice(0)) reject(new DOMException("The element was removed.", "AbortError"));
  }

  #clear() {
    this.shadowRoot.replaceChildren(document.createElement("slot"));
  }

  #order(what, text = "") {
    return this.#life.app.element({ what, id: this.#life.id, text });
  }

  #warn(text) {
    if (this.#warned.has(text)) return;
    this.#warned.add(text);
    console.warn(`<mail-settings-check> ${text}`);
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** A link to a part of the check opens it here; every other leaves the host's page where it is. */
  #follow(event) {
    const link = event.target.closest?.("a[href]");
    if (!link || !this.#life?.app) return;
    const href = link.getAttribute("href");
    if (href.startsWith("#")) {
      event.preventDefault();
      this.#order("follow", href.slice(1));
    } else {
      Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
    }
  }
}
