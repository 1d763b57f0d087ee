// Put into the glue after a build: brings a part of the wasm when the app first calls into it.
// Bundlers would take an address that is made of `import.meta.url` in one expression for a file of theirs.
const { url } = import.meta;
let bytesOf = async (name) => {
  const file = `${name}-${digest}.wasm`;
  const response = await fetch(new URL(file, url));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.arrayBuffer();
};
/** From now on this brings the bytes of a part, by its name. */
export const bringParts = (bring) => {
  bytesOf = bring;
};
const brought = {};
const bringPart = (name) =>
  (brought[name] ??= (async () => {
    // A part continues the app: it shares its memory and its table of functions.
    await WebAssembly.instantiate(await bytesOf(name), { __wasm_split: wasm });
  })().catch((error) => {
    // The next call may have more luck.
    delete brought[name];
    throw error;
  }));
const part = (names) => async (answer, asked) => {
  const isThere = await Promise.all(names.split(" ").map(bringPart)).then(() => true, () => false);
  wasm.__indirect_function_table.get(answer)(asked, isThere);
};
