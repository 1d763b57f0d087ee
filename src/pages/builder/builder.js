// Writes the lines that put the check on another page, as the form says, and shows how it will look.
const builder = document.querySelector(".builder");
const form = document.querySelector("#builder");
const live = document.querySelector("#live");
const root = new URL(builder.dataset.root, document.baseURI).href;
const { origin } = new URL(root);

/** How long the check as it will look waits for the next key, in milliseconds. */
const PAUSE = 400;

const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** An element as the page that it is for writes it. */
const written = ([tag, attributes]) =>
  `<${[tag, ...Object.entries(attributes).map(([name, text]) => (text === true ? name : `${name}="${escaped(text)}"`))].join(" ")}></${tag}>`;

/** The same element here. */
const made = ([tag, attributes]) => {
  const element = document.createElement(tag);
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text === true ? "" : text);
  return element;
};

/** Hides and switches off what does not count. */
const arrange = () => {
  const { door, mode, provider } = Object.fromEntries(new FormData(form));
  for (const part of document.querySelectorAll("[data-doors], [data-mode], [data-needs]")) {
    const { doors, mode: only, needs } = part.dataset;
    const counts = (!doors || doors.split(" ").includes(door)) && (!only || only === mode) && (!needs || provider !== "");
    part.hidden = !counts;
    if ("disabled" in part) part.disabled = !counts;
  }
  form.elements.accent.disabled = !form.elements["own-accent"].checked;
  // Without a page around it there is only the browser to ask.
  const [first] = form.elements.lang.options;
  first.dataset.host ??= first.text;
  first.text = door === "link" ? first.dataset.link : first.dataset.host;
};

/** What is set, by name; what is as it would be anyway is left out. */
const options = () => {
  const { door, "own-accent": _, ...set } = Object.fromEntries(new FormData(form));
  if (set.mode === "check") delete set.mode;
  if (set.side === "incoming") delete set.side;
  return Object.fromEntries(Object.entries(set).filter(([, text]) => text.trim() !== ""));
};

/** For each way: the elements that make it, and what the policy of the other page must allow. */
const DOORS = {
  frame(set) {
    const fragment = new URLSearchParams(set).toString();
    const { name } = form.elements.lang.selectedOptions[0].dataset;
    const src = `${root}embed.html${fragment && `#${fragment}`}`;
    return {
      elements: [
        ["iframe", { src, title: name, width: "100%", height: "700", loading: "lazy", allow: "clipboard-write" }],
        ["script", { src: `${root}embed.js`, async: true }],
      ],
      policy: `frame-src ${origin}; script-src ${origin}`,
    };
  },
  element(set) {
    return {
      elements: [
        ["mail-settings-check", set],
        ["script", { type: "module", src: `${root}maillint-define.js` }],
      ],
      policy: `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`,
    };
  },
  link(set) {
    const fragment = new URLSearchParams(set).toString();
    const href = root + (fragment && `#${fragment}`);
    return { text: href, elements: [["a", { href, target: "_blank", rel: "noopener" }]], policy: "" };
  },
};

const put = (id, text) => {
  document.getElementById(id).textContent = text;
  document.querySelector(`[data-of="${id}"]`).dataset.copy = text;
};

let shown = "";
let waiting;
const write = () => {
  arrange();
  const { text, elements, policy } = DOORS[form.elements.door.value](options());
  const lines = text ?? elements.map(written).join("\n");
  put("lines", lines);
  put("policy", policy);
  put("permissions", `clipboard-write=(self "${origin}")`);
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (lines !== shown) show(elements);
    shown = lines;
  }, PAUSE);
};

/** Shows what the lines make; a script is run once. */
const show = (elements) => {
  const drawn = elements.filter(([tag]) => tag !== "script").map(made);
  for (const link of drawn.filter(({ localName }) => localName === "a")) {
    link.className = "button";
    link.textContent = live.dataset.link;
  }
  live.replaceChildren(...drawn);
  for (const [, attributes] of elements.filter(([tag]) => tag === "script")) {
    if (!document.querySelector(`script[src="${CSS.escape(attributes.src)}"]`)) document.head.append(made(["script", attributes]));
  }
};

form.hidden = false;
document.querySelector("#live-part").hidden = false;
form.addEventListener("input", write);
form.addEventListener("submit", (event) => event.preventDefault());
write();
