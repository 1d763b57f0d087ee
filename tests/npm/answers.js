// Prints a TypeScript module that holds answers of every kind as literals, for the compiler to compare with the types.

import { check, decode, explain, languages, provider, read } from "maillint";

const today = "2026-11-23";
const answers = [];
const add = (type, value) => answers.push(`export const a${answers.length}: ${type} = ${JSON.stringify(value)};`);

const settings = [
  {},
  { incoming: { protocol: "pop3", host: "pop.gmail.com", port: 993, encryption: "none" } },
  { email: "sam@yahoo.com", incoming: { host: "imap.gmail.com", port: "99 3", username: "Sam" } },
  { outgoing: { host: "https://smtp.example.org/", port: 25, encryption: "none", auth: "ntlm" } },
  {
    devices: [
      { name: "Phone", kind: "phone", protocol: "imap" },
      { name: "PC", kind: "computer", protocol: "pop3", leave_on_server: false },
    ],
  },
];
for (const one of settings) {
  for (const lang of languages) {
    add("Settings", one);
    add("Report", await check(one, { lang, today }));
  }
}
const codes = new Set();
for (const one of settings) for (const { code } of (await check(one, { today })).findings) codes.add(code);
for (const code of codes) add("Rule", await explain(code, { today }));
for (const id of ["gmail", "outlook-com", "proton", "t-online", "qq", "microsoft-365", "ionos", "tuta.com", "mailbox.org"]) {
  add("Provider", await provider(id));
}
for (const text of ["", "IMAP imap.example.org 993 SSL\nPOP3 pop.example.org 995 SSL\npassword: abcdef", "imaps://imap.example.org", "%PDF-1.7\u0000"]) {
  add("Reading", await read(text));
}
for (const text of ["", "535 5.7.8 authentication failed", "connect ECONNREFUSED 127.0.0.1:1143", "certificate has expired imap"]) {
  add("Decoded", await decode(text, { today, settings: settings[1] }));
}
const types = ["Decoded", "Provider", "Reading", "Report", "Rule", "Settings"];
console.log(`import type { ${types.join(", ")} } from "maillint";\n${answers.join("\n")}`);
