// What a browser test needs: the page's address, a browser, the accessibility checker.
// `cargo xtask test` and `cargo xtask screenshot` serve the page, find the browser, and say both in the environment.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The packages live in the user's cache folder, which NODE_PATH names, and only `require` looks there.
const require = createRequire(import.meta.url);
const { chromium } = require("playwright-core");

/** The address the built page is served on, with a slash at its end. */
export const url = fromEnvironment("MAILLINT_URL");

/** The folder of the built page. */
export const dist = fromEnvironment("MAILLINT_DIST");

/** The source of axe-core, to be evaluated in a page. */
export const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Starts a headless browser; root has to do without Chromium's sandbox. */
export function launch(options = {}) {
  return chromium.launch({
    executablePath: fromEnvironment("CHROME"),
    chromiumSandbox: process.getuid?.() !== 0,
    ...options,
  });
}

function fromEnvironment(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set. Run the browser tests with: cargo xtask test`);
  }
  return value;
}
