// Maillint's engine as a module. Each function answers with the JSON of the command line, as an object.

import * as engine from "./lib/engine.js";
import { languages, version } from "./lib/built.js";
import { MaillintError } from "./lib/error.js";
import { part, text, words } from "./lib/load.js";

export { MaillintError, languages, version };

export async function check(settings, options) {
  const { lang, today } = optionsOf(options, ["lang", "today"]);
  const json = settingsJson(settings);
  await words(lang);
  return answer(engine.check(json, lang, today));
}

export async function explain(code, options) {
  const { lang, today } = optionsOf(options, ["lang", "today"]);
  expectText("code", code);
  const [examples] = await Promise.all([text("examples"), part("explain"), words(lang)]);
  return answer(engine.explain(code, examples, lang, today));
}

export async function provider(name, options) {
  const { lang } = optionsOf(options, ["lang"]);
  expectText("name", name);
  const [notes] = await Promise.all([text(`notes-${lang}`), part("provider")]);
  return answer(engine.provider(name, notes));
}

export async function read(input, options) {
  const { email } = optionsOf(options, ["email"]);
  expectText("email", email);
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  if (typeof bytes !== "string" && !(bytes instanceof Uint8Array)) {
    throw new MaillintError("input: a text or bytes are needed", "input");
  }
  await part("read");
  return answer(typeof bytes === "string" ? engine.readText(bytes, email) : engine.readBytes(bytes, email));
}

export async function decode(error, options) {
  const { lang, today, settings } = optionsOf(options, ["lang", "today", "settings"]);
  expectText("error", error);
  const json = settings === undefined ? undefined : settingsJson(settings);
  await Promise.all([part("decode"), words(lang, "symptoms")]);
  return answer(engine.decode(error, json, lang, today));
}

/** The options with what holds where they say nothing. */
function optionsOf(given = {}, known) {
  if (typeof given !== "object" || given === null) {
    throw new MaillintError("options: an object is needed", "options");
  }
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) {
      throw new MaillintError(`${key}: unknown option; there are ${known.join(", ")}`, key);
    }
  }
  const { lang = "en", today = todayHere(), email = "", settings } = given;
  expectText("today", today);
  return { lang: language(lang), today, email, settings };
}

/** The language of a tag, or of its first part: `de-AT` is `de`. */
function language(tag) {
  expectText("lang", tag);
  const [first] = tag.toLowerCase().split(/[-_]/);
  const found = languages.find((code) => code === tag.toLowerCase()) ?? languages.find((code) => code === first);
  if (found) return found;
  throw new MaillintError(`lang: ${JSON.stringify(tag)} is not one of ${languages.join(", ")}`, "lang");
}

/** Today where this runs. */
function todayHere() {
  const now = new Date();
  const digits = (number, count) => String(number).padStart(count, "0");
  return [digits(now.getFullYear(), 4), digits(now.getMonth() + 1, 2), digits(now.getDate(), 2)].join("-");
}

function expectText(name, value) {
  if (typeof value !== "string") throw new MaillintError(`${name}: a text is needed`, name);
}

/** Settings as JSON. What JSON cannot say of what was typed stays as text, for the engine to judge. */
function settingsJson(settings) {
  if (typeof settings !== "object" || settings === null) {
    throw new MaillintError("settings: an object is needed; read() takes texts and files", "settings");
  }
  const plain = (_key, value) => {
    if (typeof value === "string") return value.replace(/\p{Surrogate}/gu, "\ufffd");
    return typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value)) ? String(value) : value;
  };
  try {
    return JSON.stringify(settings, plain);
  } catch (error) {
    throw new MaillintError("settings: they cannot be written as JSON", "settings", error);
  }
}

/** The answer as an object; throws where the engine refused. */
function answer(json) {
  const value = JSON.parse(json);
  if (typeof value.error === "string") throw new MaillintError(value.error, value.path);
  return value;
}
