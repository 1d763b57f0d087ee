// Starts the app.
// The names of the built files are in the page, so that this script keeps its own name when they change.
const names = document.querySelector('meta[name="maillint-app"]').content.split(" ");
// Whom a look-up may ask, unless the address switches it off; its script is fetched by those who press its button.
const lookup = document.querySelector('meta[name="maillint-lookup"]');
if (new URLSearchParams(location.search).get("lookup") === "off") lookup.content = "";
globalThis.maillintLookUp = async (domain) => {
  const [script] = lookup.content.split(" ");
  return (await import(new URL(script, document.baseURI))).lookUp(domain, lookup.content);
};
const [glue, wasm] = names.map((name) => new URL(name, document.baseURI));
try {
  const { default: start } = await import(glue);
  await start({ module_or_path: wasm });
} catch (error) {
  // The page says so, and still explains what can be explained without the app.
  document.documentElement.dataset.app = "failed";
  throw error;
}
