// Starts the app.
// The names of the built files are in the page, so that this script keeps its own name when they change.
const base = document.baseURI;
const [page] = base.split(/[?#]/);
const site = { page };
for (const { name, content } of document.querySelectorAll("meta[name^=maillint-]")) site[name.slice(9)] = content;
// Whom a look-up may ask, unless the address switches it off.
if (new URLSearchParams(location.search).get("lookup") === "off") site.lookup = "";
// Scripts that are fetched by those who press a button or open a tool.
site.bring = (name) => import(new URL(site[name].split(" ")[0], base));
site.text = async (file) => {
  const response = await fetch(new URL(file, base));
  return response.ok ? response.text() : undefined;
};
/** Puts a style sheet to the others, once, and waits for it. */
site.dress = ({ head }, href) =>
  new Promise((resolve) => {
    if (head.querySelector(`[href="${href}"]`)) return resolve();
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", onload: resolve, onerror: resolve });
    link.setAttribute("href", href);
    head.append(link);
  });
const [glue, wasm] = site.app.split(" ").map((name) => new URL(name, base));
try {
  const app = await import(glue);
  await app.default({ module_or_path: wasm });
  app.page(site);
} catch (error) {
  // The page says so, and still explains what can be explained without the app.
  document.documentElement.dataset.app = "failed";
  throw error;
}
