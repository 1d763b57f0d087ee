// For pages that have Maillint in a frame: sizes it, and tells it the language and the colours of the page.
// docs/embed.md describes the messages.
(() => {
  const page = new URL("embed.html", document.currentScript.src);
  const MESSAGE = "maillint:1:";
  const HIGHEST = 20_000;
  const WORD = /^[a-z][a-z0-9-]{0,80}$/;
  const PATH = /^[a-z0-9_.]{1,80}$/;

  const frames = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.split(/[?#]/)[0] === page.href);
  const isOpaque = ({ sandbox }) => sandbox.length > 0 && !sandbox.contains("allow-same-origin");
  const asks = ({ dataset }) => dataset.report === "codes";
  // Those that can hear, until they are gone.
  const ready = new WeakSet();
  // A frame without an origin cannot be named by one; what it is sent is no secret.
  const target = (frame) => (isOpaque(frame) ? "*" : page.origin);
  const post = (frame, type, more, to = target(frame)) => frame.contentWindow?.postMessage({ type: MESSAGE + type, ...more }, to);

  const hex = (rgb) => `#${rgb.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const theme = (frame) => {
    const { colorScheme, accentColor } = getComputedStyle(frame);
    const [, ...accent] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(accentColor) ?? [];
    const isDark = /dark/.test(colorScheme) && (prefersDark.matches || !/light/.test(colorScheme));
    post(frame, "theme", {
      lang: frame.closest("[lang]")?.lang ?? "",
      accent: accent.length > 0 ? hex(accent) : "",
      "color-scheme": isDark ? "dark" : "light",
    });
  };

  const isFinding = (finding) =>
    typeof finding === "object" && finding !== null && WORD.test(finding.code) && WORD.test(finding.severity) && PATH.test(finding.field);

  const hear = {
    ready: (frame) => {
      ready.add(frame);
      theme(frame);
      if (asks(frame)) post(frame, "options", { options: { report: "codes" } });
    },
    resize: (frame, { height }) => {
      if (Number.isFinite(height) && height > 0 && height <= HIGHEST) frame.style.height = `${Math.ceil(height)}px`;
    },
    report: (frame, { verdict, findings }) => {
      const isSound = typeof verdict === "string" && WORD.test(verdict) && Array.isArray(findings) && findings.every(isFinding);
      if (!asks(frame) || !isSound) return;
      const detail = { verdict, findings: findings.map(({ code, severity, field }) => ({ code, severity, field })) };
      frame.dispatchEvent(new CustomEvent("maillint-report", { bubbles: true, detail }));
    },
  };

  addEventListener("message", ({ source, origin, data }) => {
    if (!source || typeof data !== "object" || data === null || typeof data.type !== "string") return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== (isOpaque(frame) ? "null" : page.origin) || !data.type.startsWith(MESSAGE)) return;
    const type = data.type.slice(MESSAGE.length);
    if (Object.hasOwn(hear, type)) hear[type](frame, data);
  });

  const all = () => frames().filter((frame) => ready.has(frame)).forEach(theme);
  prefersDark.addEventListener("change", all);
  new MutationObserver(all).observe(document.documentElement, { attributeFilter: ["class", "lang", "style", "data-theme"] });
  // Some may have been ready before this script. Others have nothing in them yet, and no origin to be named by.
  for (const frame of frames()) post(frame, "hello", {}, "*");
})();
