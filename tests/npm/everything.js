// A program that uses all of the package, the same one everywhere; what it returns must not depend on where it runs.

import { MaillintError, check, decode, explain, languages, provider, read, version } from "maillint";

const today = "2026-11-23";
const gmail = { incoming: { protocol: "pop3", host: "pop.gmail.com", port: 993, encryption: "tls" } };
const page = "<h1>Mail</h1><p>IMAP: imap.example.org, port 993, SSL</p><p>Password: hunter2</p>";

export async function everything() {
  const refused = await check({ incoming: { hosst: "imap.example.org" } }).catch((error) => error);
  const [english, german, names, texts, bytes, causes, held, rule, known] = await Promise.all([
    check(gmail, { today }),
    check(gmail, { today, lang: "de-AT" }),
    check({ incoming: { host: "imap.kündenpost.net" } }, { today }),
    read("Incoming: imap.example.org 993 SSL\nOutgoing: smtp.example.org 587 STARTTLS"),
    read(new TextEncoder().encode(page), { email: "sam@example.org" }),
    decode("535 5.7.8 authentication failed", { today }),
    decode("SSL routines: wrong version number", {
      today,
      lang: "de",
      settings: { outgoing: { host: "smtp.example.org", port: 587, encryption: "tls" } },
    }),
    explain("port-imap-for-pop", { today }),
    provider("sam@gmail.com", { lang: "de" }),
  ]);
  return {
    version,
    languages,
    refused: [refused instanceof MaillintError, refused.name, refused.message, refused.path],
    english,
    german,
    names,
    texts,
    bytes,
    causes,
    held,
    rule,
    known,
  };
}
