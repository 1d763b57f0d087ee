// The check in a frame of somebody else's page, in Firefox too.

import assert from "node:assert/strict";
import { FRAME, frame, startHost } from "../browser/hosts.mjs";
import { test } from "./firefox.mjs";

const WRONG = "incoming.protocol=imap&incoming.host=imap.kundenpost.net&incoming.port=993&incoming.encryption=starttls";

/** Declares a test of a page with the check in a frame. */
function framed(name, { expected = [], ...host }, body) {
  test(name, { start: false, expected }, async (page) => {
    const server = await startHost({ script: FRAME.script, ...host });
    try {
      await page.goto(server.url);
      const inner = await page.inside();
      await inner.ready();
      await body(page, inner);
    } finally {
      server.stop();
    }
  });
}

const verdict = (inner, wanted) => inner.until((wanted) => document.querySelector("#verdict")?.dataset.verdict === wanted, wanted);

/** Waits until the frame is as high as what is in it. */
async function fits(page, inner) {
  await page.until(() => document.querySelector("iframe").style.height !== "");
  await inner.until(() => Math.abs(innerHeight - document.body.scrollHeight) <= 1);
}

framed("a frame takes its size and the language of the page, under a strict policy", { body: frame(WRONG), html: 'lang="de"', csp: FRAME.policy }, async (page, inner) => {
  await fits(page, inner);
  await inner.until(() => document.documentElement.lang === "de");
  await verdict(inner, "error");
  await inner.click('article.finding [data-action="apply"]');
  await verdict(inner, "ok");
  await fits(page, inner);
});

framed("with leave for scripts alone it checks, and says what it cannot do", { body: frame(WRONG, 'sandbox="allow-scripts"') }, async (page, inner) => {
  await fits(page, inner);
  await verdict(inner, "error");
  assert.equal(await inner.run(() => origin), "null");
  await inner.until(() => document.querySelector(".cannot")?.checkVisibility());
  await inner.click('article.finding [data-action="apply"]');
  await verdict(inner, "ok");
});
