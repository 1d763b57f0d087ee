// Takes in what a person pastes, drops or chooses, and hands out files; for those who open a tool that does that.

/** Tags whose inside people do not see. */
const UNSEEN = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;

/** Tags that begin and end lines. */
const BLOCK = /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|CAPTION|D[DLT]|DETAILS|DIV|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|LEGEND|LI|MAIN|NAV|[OU]L|P|PRE|SECTION|SUMMARY|TABLE|TEXTAREA|TR)$/;

/** Kinds of fields that show what is in them. */
const FIELD = /^(text|email|url|number|tel)$/;

/** The longest cell of a table that is put on one line; a longer one holds a page, not a value. */
const CELL = 300;

/**
 * What an event brings: `[text]`, or the name of a file and its first bytes, up to `most` and one more that tells of the rest.
 * Nothing where the browser itself should go on, as with plain text that is pasted.
 */
export function take(event, most) {
  const data = event.clipboardData ?? event.dataTransfer;
  const { target } = event;
  const [file] = (data ?? target).files;
  const isPasted = event.type === "paste";
  if (file || event.type === "drop") event.preventDefault();
  if (file) {
    // The same file can be chosen again.
    if (!data) target.value = "";
    return bytes(file, most);
  }
  const html = data?.getData("text/html");
  // Where there is no table, the browser's own text of it is as good, and keeps the spaces of code.
  const text = html && (!isPasted || /<table/i.test(html)) ? textOf(html) : "";
  if (!isPasted) return Promise.resolve([text || (data?.getData("text/plain") ?? "")]);
  if (!text) return undefined;
  event.preventDefault();
  target.setRangeText(text);
  return Promise.resolve([target.value]);
}

const bytes = async (file, most) => [file.name, new Uint8Array(await file.slice(0, most + 1).arrayBuffer())];

/** The text of HTML as people see it: a line for each block and row, tabs between cells. Nothing of it is run or fetched. */
export function textOf(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  let text = "";
  let kept = 0;
  const cells = [];
  const line = () => {
    text = text.replace(/ +$/, "");
    if (text && !/[\n\t]$/.test(text)) text += "\n";
  };
  const words = (said) => {
    text += kept ? said : said.replace(/\s+/g, " ").slice(/(^|\s)$/.test(text) && /^\s/.test(said) ? 1 : 0);
  };
  const open = ({ tagName, type, value }) => {
    if (/^T[DH]$/.test(tagName)) {
      if (text && !text.endsWith("\n")) text += "\t";
      cells.push(text.length);
    } else if (BLOCK.test(tagName)) line();
    if (tagName === "PRE") kept += 1;
    if (tagName === "INPUT" && FIELD.test(type)) words(` ${value} `);
  };
  const close = ({ tagName }) => {
    if (/^T[DH]$/.test(tagName)) {
      const start = cells.pop();
      const cell = text.slice(start);
      if (cell.length <= CELL) text = text.slice(0, start) + cell.trim().replace(/\s+/g, " ");
    } else if (BLOCK.test(tagName)) line();
    if (tagName === "PRE") kept -= 1;
  };
  let node = body.firstChild;
  while (node) {
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    const isSeen = isElement && !UNSEEN.test(node.tagName) && !node.hidden;
    if (node.nodeType === Node.TEXT_NODE) words(node.data);
    if (isSeen) open(node);
    if (isSeen && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isSeen) close(node);
    while (!node.nextSibling) {
      node = node.parentNode;
      if (node === body) return text.trim();
      close(node);
    }
    node = node.nextSibling;
  }
  return text.trim();
}

/** Hands out a file. */
export function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
