// The check as an element of a page, with its files as modules: nothing has to be copied, and nothing is fetched.

import { bytes } from "./lib/bytes.js";
import { code, scripts, texts } from "./lib/element/built.js";
import { MailSettingsCheck, files } from "./lib/element/element.js";

Object.assign(files, {
  // No page of ours is known here that a link could lead to.
  page: undefined,
  text: async (file) => (await texts[file]()).default,
  script: (file) => scripts[file](),
  async start() {
    const [app, first] = await Promise.all([import("./lib/element/app.js"), bytes(code.first)]);
    app.bringParts((name) => bytes(code[name]));
    await app.default({ module_or_path: first });
    return app;
  },
});

export { MailSettingsCheck };
