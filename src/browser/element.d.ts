// Types of the element; see docs/element.md. `Report` and `Settings` are the contract's, in index.d.ts.

import type { Report, Settings } from "./index.js";

/** Why the check could not start: a policy of the page, a browser without WebAssembly, or a file that did not come. */
export type Failure = "policy" | "browser" | "network";

export interface MailSettingsCheckEventMap extends HTMLElementEventMap {
  /** The check can be used. */
  "maillint-ready": CustomEvent<null>;
  /** The report changed: somebody filled in or changed a field, and has stopped typing. */
  "maillint-report": CustomEvent<Report>;
  /** The check could not start; the fallback in the element stays. */
  "maillint-error": CustomEvent<{ reason: Failure }>;
}

/** `<mail-settings-check>`, once it is registered under that name: `maillint-define.js` does it, or you do. */
export class MailSettingsCheck extends HTMLElement {
  static readonly observedAttributes: string[];

  /** The provider, by its id or one of its domains: the attribute of that name. */
  provider: string;

  /** The settings in the form. What cannot be read is said in the console, and changes nothing. */
  get settings(): Settings;
  set settings(settings: Settings | string | null);

  /** The latest report; `null` while nothing was filled in. */
  readonly report: Report | null;

  /** The report on the settings as they are now; waits until the check can tell, and fails if it never can. */
  check(): Promise<Report>;

  /** Empties the form. */
  reset(): void;

  addEventListener<K extends keyof MailSettingsCheckEventMap>(
    type: K,
    listener: (this: MailSettingsCheck, event: MailSettingsCheckEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof MailSettingsCheckEventMap>(
    type: K,
    listener: (this: MailSettingsCheck, event: MailSettingsCheckEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "mail-settings-check": MailSettingsCheck;
  }
}
