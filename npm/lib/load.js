// Brings the engine and its data, each when it is first needed and only once.
//
// All of it is in modules beside this one, so that whatever loads modules loads it: no file to copy, nothing to fetch.

import init, { learnProviders, learnWords } from "./engine.js";
import { code, data, parts } from "./built.js";
import { bytes } from "./bytes.js";
import { MaillintError } from "./error.js";

/** What was brought or is on its way, by name. */
const brought = new Map();

function once(name, bring) {
  if (!brought.has(name)) {
    const coming = bring().catch((error) => {
      // The next call may have more luck.
      brought.delete(name);
      if (error instanceof MaillintError) throw error;
      throw new MaillintError(`a part of maillint could not be loaded: ${name}`, undefined, error);
    });
    brought.set(name, coming);
  }
  return brought.get(name);
}

/** The engine itself, with the providers. */
const engine = () =>
  once("the engine", async () => {
    const [first, providers] = await Promise.all([bytes(code.first), text("providers")]);
    const exports = await init({ module_or_path: first });
    learned(learnProviders(providers));
    return exports;
  });

/** A text of the data. */
export const text = (name) => once(name, async () => (await data[name]()).default);

/** The engine with a part of its code that is not always needed. */
export async function part(name) {
  const first = await engine();
  // A part continues the engine: it shares its memory and its table of functions.
  const bring = (name) =>
    once(`code/${name}`, async () => WebAssembly.instantiate(await bytes(code[name]), { __wasm_split: first }));
  await Promise.all(parts[name].map(bring));
}

/** The engine with the words of a language, those of findings and then those of these further parts. */
export async function words(language, ...further) {
  await once(`words-${language}`, async () => {
    const [first, late] = await Promise.all([text(`words-${language}-first`), text(`words-${language}-late`), engine()]);
    learned(learnWords("", first));
    learned(learnWords("late", late));
  });
  for (const name of further) {
    await once(`words-${language}-${name} learned`, async () => {
      learned(learnWords(name, await text(`words-${language}-${name}`)));
    });
  }
}

/** Throws what the engine refused, if it did. */
function learned(answer) {
  if (answer !== "") throw new MaillintError(JSON.parse(answer).error);
}
