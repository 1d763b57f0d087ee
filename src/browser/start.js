// Starts the app.
// The names of the built files are in the page, so that this script keeps its own name when they change.
const named = (name) => document.querySelector(`meta[name="maillint-${name}"]`);
// Scripts that are fetched by those who press a button or open a tool.
globalThis.maillintBring = (name) => import(new URL(named(name).content.split(" ")[0], document.baseURI));
// Whom a look-up may ask, unless the address switches it off.
if (new URLSearchParams(location.search).get("lookup") === "off") named("lookup").content = "";
const [glue, wasm] = named("app").content.split(" ").map((name) => new URL(name, document.baseURI));
try {
  const { default: start } = await import(glue);
  await start({ module_or_path: wasm });
} catch (error) {
  // The page says so, and still explains what can be explained without the app.
  document.documentElement.dataset.app = "failed";
  throw error;
}
