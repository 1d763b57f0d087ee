// The contract, version 1, as types: see docs/contract.md. What has to stay in step with the engine is in values.d.ts.

import type {
  Auth,
  CauseId,
  Code,
  Confidence,
  ContractVersion,
  DeviceKind,
  DeviceProtocol,
  Encryption,
  Field,
  Format,
  Impact,
  IncomingProtocol,
  Language,
  Note,
  Offer,
  ProviderKind,
  ProviderStatus,
  Reads,
  ServerProtocol,
  Severity,
  SignIn,
  Standing,
  SwitchBy,
  UserName,
} from "./lib/values.js";

export type * from "./lib/values.js";

// Settings in.

/** The settings of an account. What is left out is not wrong. */
export interface Settings {
  email?: string | null;
  incoming?: IncomingServer | null;
  outgoing?: Server | null;
  /** At most 100. */
  devices?: Device[] | null;
}

export interface Server {
  host?: string | null;
  /** A number, or the text as it was typed. */
  port?: number | string | null;
  encryption?: Encryption | null;
  username?: string | null;
  auth?: Auth | null;
}

export interface IncomingServer extends Server {
  protocol?: IncomingProtocol | null;
}

/** What reads the mailbox. */
export interface Device {
  name?: string | null;
  kind?: DeviceKind | null;
  protocol?: DeviceProtocol | null;
  /** POP3: whether fetched mail stays on the server. */
  leave_on_server?: boolean | null;
  /** POP3: after how many days the copy on the server goes. */
  remove_after_days?: number | string | null;
  /** POP3: whether deleting on the device deletes on the server. */
  remove_when_deleted?: boolean | null;
}

// A report out.

export interface Report {
  version: ContractVersion;
  /** The worst severity among the findings, or `ok`. */
  verdict: Severity | "ok";
  /** The provider, if it is recognised. */
  provider: { id: string; name: string } | null;
  /** The worst first. */
  findings: Finding[];
}

/** What a rule says about one place. */
export interface Finding {
  code: Code;
  severity: Severity;
  impact: Impact;
  /** The field to look at first. */
  field: Field;
  what: string;
  why: string;
  do: string;
  /** What mail apps show, where a source says so. */
  symptom?: string;
  /** Every reasonable fix, the best first. None weakens encryption. */
  fixes: Fix[];
  sources: Source[];
}

export interface Fix {
  text: string;
  changes: Change[];
}

/** A field and its new value, typed as in settings; `null` clears the field. */
export interface Change {
  field: Field;
  value: string | number | boolean | null;
}

export interface Source {
  title: string;
  url: string;
}

// A rule.

export interface Rule {
  version: ContractVersion;
  code: Code;
  severity: Severity;
  impact: Impact;
  /** The kinds of field that it looks at. */
  reads: Reads[];
  /** Settings that it speaks of, as an example. */
  settings: Settings;
  /** What it says of them; `null` on a day in the past on which it did not hold yet. */
  finding: Finding | null;
}

// What was read.

export interface Reading {
  version: ContractVersion;
  format: Format;
  /** The sets of settings in it, the one to take first; empty where there are none. */
  sets: ReadSet[];
  /** What has to be known of it. */
  notes: ReadNote[];
}

export interface ReadSet {
  standing: Standing;
  /** Where it begins, counted from 1, the column in characters; absent where it has no place. */
  line?: number;
  column?: number;
  settings: Settings;
}

export interface ReadNote {
  note: Note;
  line?: number;
  column?: number;
}

// What is behind an error.

export interface Decoded {
  /** The likeliest first; empty where nothing was recognised. */
  causes: Cause[];
}

export interface Cause {
  cause: CauseId;
  confidence: Confidence;
  /** The fields it concerns, the first to look at first; empty where no setting is the cause. */
  fields: Field[];
  what: string;
  do: string;
}

// A provider.

export interface Provider {
  version: ContractVersion;
  id: string;
  name: string;
  also: string[];
  kind: ProviderKind;
  status: ProviderStatus;
  domains: string[];
  custom_domains: boolean;
  offers: { imap: Offer | null; pop3: Offer | null };
  servers: ProviderServer[];
  own_hosts: string[];
  old_hosts: string[];
  username: { incoming: UserName | null; outgoing: UserName | null };
  sign_in: { incoming: SignIn[]; outgoing: SignIn[] };
  sign_in_disputed: boolean;
  switches: { protocol: ServerProtocol; by: SwitchBy; how: string }[];
  notes: string[];
  /** The day that all this was last compared with its sources. */
  checked: string;
  sources: { title: string; url: string | null; through: string | null; date: string }[];
}

export interface ProviderServer {
  protocol: ServerProtocol;
  host: string;
  port: number;
  encryption: Encryption;
  /** Whether a source vouches for it. */
  confirmed: boolean;
}

// Functions.

export interface InLanguage {
  /** The language of the sentences, `en` if nothing is said; `de-AT` is `de`. */
  lang?: Language | (string & {});
}

export interface OnADay extends InLanguage {
  /** Today, such as `2026-11-23`; by the clock where this runs if nothing is said. */
  today?: string;
}

export interface ReadOptions {
  /** The person's address, which fills the placeholders of some formats. */
  email?: string;
}

export interface DecodeOptions extends OnADay {
  /** Settings to hold the causes against. */
  settings?: Settings;
}

/** Checks settings. */
export function check(settings: Settings, options?: OnADay): Promise<Report>;

/** Explains a rule by an example. */
export function explain(code: Code | (string & {}), options?: OnADay): Promise<Rule>;

/** What is known of the provider with this id, domain, address, server or name. */
export function provider(name: string, options?: InLanguage): Promise<Provider>;

/** Reads settings from a help page, a file for a mail app, DNS records, a link: from anything. */
export function read(input: string | Uint8Array | ArrayBuffer, options?: ReadOptions): Promise<Reading>;

/** What can be behind an error message. */
export function decode(error: string, options?: DecodeOptions): Promise<Decoded>;

/** What was given cannot be used; the message is one sentence in English, like the keys. */
export class MaillintError extends Error {
  name: "MaillintError";
  /** The path of the key, or the name of the option, that it is about. */
  path?: string;
}

/** The version of the package. */
export const version: string;

/** The languages there are. */
export const languages: readonly Language[];
