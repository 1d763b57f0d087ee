// Put into the glue after a build: fetches a part of the wasm when the app first calls into it.
const fetched = {};
const fetchPart = (name) =>
  (fetched[name] ??= (async () => {
    const file = `./${name}-${digest}.wasm`;
    const response = await fetch(new URL(file, import.meta.url));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    // A part continues the app: it shares its memory and its table of functions.
    await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: wasm });
  })().catch((error) => {
    // The next call may have more luck.
    delete fetched[name];
    throw error;
  }));
const part = (names) => async (answer, asked) => {
  const isThere = await Promise.all(names.split(" ").map(fetchPart)).then(() => true, () => false);
  wasm.__indirect_function_table.get(answer)(asked, isThere);
};
