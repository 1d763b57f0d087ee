//! Web pages for reading mail, in place of the server behind them.

use super::examples;
use super::problems::names;
use super::provider_rows;
use crate::engine::{Ask, Cover, Impact, Reads, Rule, ServerField, Severity, Source, Stage};

/// Well-known web pages, each with the domain whose provider runs it; empty where apps need something else.
///
/// Names as of 2026-11-23. That no mail server answers there is not written down anywhere, hence a warning.
const PAGES: [(&str, &str); 8] = [
    ("mail.google.com", "gmail.com"),
    ("mail.aol.com", "aol.com"),
    ("mail.proton.me", "proton.me"),
    ("mail.yahoo.com", "yahoo.com"),
    ("outlook.live.com", "outlook.com"),
    ("outlook.office.com", ""),
    ("www.icloud.com", "icloud.com"),
    ("icloud.com", "icloud.com"),
];

/// The web page of a large provider in the server field.
pub(super) static HOST_IS_WEBMAIL_URL: Rule = Rule {
    code: "host-is-webmail-url",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host, Reads::Protocol],
    covers: &[Cover::Stage(Stage::Name), Cover::Stage(Stage::Certificate)],
    sources: &[Source::Rfc(8314, "3")],
    check: |situation, findings| {
        for (server, name) in names(situation) {
            let Some((_, domain)) = PAGES.iter().find(|(page, _)| *page == name) else { continue };
            findings.push(
                HOST_IS_WEBMAIL_URL
                    .at(server.side.field(ServerField::Host))
                    .fixes(provider_rows::fixes(situation, server.side, domain))
                    .ask(Ask::Provider),
            );
        }
    },
    examples: examples! {
        fires: ["imap mail.google.com:993 tls", "smtp outlook.live.com:587 starttls"],
        quiet: ["imap imap.gmail.com:993 tls", "imap mail.kundenpost.net:993 tls"],
    },
};

/// A host whose first label names a program for reading mail on the web.
pub(super) static HOST_WEBMAIL_LABEL: Rule = Rule {
    code: "host-webmail-label",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Name,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Page {
        title: "Mailspring, provider settings",
        url: "https://github.com/Foundry376/Mailspring",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        for (server, name) in names(situation) {
            let first = name.split('.').next().unwrap_or_default();
            let page = ["webmail", "www", "owa", "roundcube", "email-login"].contains(&first);
            // Some providers do answer on such a name, webmail.eircom.net among them.
            if page && name.contains('.') && situation.provider_of(server.side).is_none() {
                findings.push(
                    HOST_WEBMAIL_LABEL
                        .at(server.side.field(ServerField::Host))
                        .param("label", first)
                        .ask(Ask::Provider),
                );
            }
        }
    },
    examples: examples! {
        fires: ["imap webmail.kundenpost.net:993 tls", "smtp www.kundenpost.net:465 tls"],
        quiet: ["imap mail.kundenpost.net:993 tls", "imap www:993 tls"],
    },
};
