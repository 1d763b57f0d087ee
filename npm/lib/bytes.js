/**
 * The bytes that a module of code holds: a character for each, letters beyond U+00FF for those that are no plain
 * character. `bring` imports the module.
 */
export async function bytes(bring) {
  const { default: text } = await bring();
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}
