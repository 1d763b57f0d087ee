// Registers `<mail-settings-check>`, unless the page has one already.
import { MailSettingsCheck } from "./maillint-element.js";

if (!customElements.get("mail-settings-check")) customElements.define("mail-settings-check", MailSettingsCheck);
