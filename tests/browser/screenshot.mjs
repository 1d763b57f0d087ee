// The picture for the README: a set-up with something to say on every part of the page.
// `cargo xtask screenshot` runs this.

import { fileURLToPath } from "node:url";
import { PHONE_AND_OFFICE, Visit, assertVerdict, close, enter, imap, open, smtp } from "./support.mjs";

const WIDTH = 1440;
const path = fileURLToPath(new URL("../../docs/screenshot.png", import.meta.url));

const visit = await Visit.begin({
  context: { viewport: { width: WIDTH, height: 1000 }, colorScheme: "light", reducedMotion: "reduce", locale: "en-GB" },
});
const page = await visit.newPage();
await open(page);
await enter(page, {
  ...imap("imap.kundenpost.net", 993, "starttls"),
  "incoming.username": "anna@kundenpost.net",
  ...smtp("smtp.kundenpost.net", 465, "tls"),
  "outgoing.username": "anna@kundenpost.net",
  ...PHONE_AND_OFFICE,
});
await assertVerdict(page, "error");
await page.evaluate(() => scrollTo(0, 0));
await page.screenshot({ path, clip: { x: 0, y: 0, width: WIDTH, height: 1100 }, fullPage: true });
await visit.end();
await close();
console.log(path);
