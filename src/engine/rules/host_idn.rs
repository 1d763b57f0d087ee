//! Names with letters beyond a to z.

use super::examples;
use super::problems::names;
use crate::engine::domain::registered;
use crate::engine::punycode::decoded;
use crate::engine::{Ask, Impact, Reads, Rule, ServerField, Severity, Situation, Source, Stage};

/// A name as people read it: many apps look for it in its other form, and do not convert it.
pub(super) static HOST_IDN_UNICODE: Rule = Rule {
    code: "host-idn-unicode",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Name,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(5891, "4.4"), Source::Rfc(5891, "5")],
    check: |situation, findings| {
        for (server, name) in names(situation).filter(|(server, _)| !server.host.text.is_ascii()) {
            let field = server.side.field(ServerField::Host);
            findings.push(HOST_IDN_UNICODE.at(field).param("ascii", name));
        }
    },
    examples: examples! {
        fires: ["imap imap.b\u{fc}cher.net:993 tls", "imap \u{43f}\u{43e}\u{447}\u{442}\u{430}.\u{440}\u{444}:993 tls"],
        quiet: ["imap imap.kundenpost.net:993 tls", "imap imap.xn--bcher-kva.net:993 tls"],
    },
};

/// A name in its form for computers: says how it reads, and whether it does.
pub(super) static HOST_PUNYCODE: Rule = Rule {
    code: "host-punycode",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::Name,
    reads: &[Reads::Email, Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(5891, "5.3"), Source::Rfc(3492, "6.2")],
    check: |situation, findings| {
        for server in situation.servers() {
            let name = &server.host.text;
            if !name.split('.').any(|label| label.starts_with("xn--")) {
                continue;
            }
            let finding = HOST_PUNYCODE.at(server.side.field(ServerField::Host));
            findings.push(match decoded(name) {
                Some(readable) if is_own(situation, &readable) => continue,
                Some(readable) => finding.param("readable", readable).param("case", "read"),
                None => finding
                    .graded(Severity::Error, Impact::Breaks)
                    .param("case", "broken")
                    .ask(Ask::Provider),
            });
        }
    },
    examples: examples! {
        fires: ["imap imap.xn--bcher-kva.net:993 tls", "imap imap.xn--a.net:993 tls"],
        quiet: [
            "imap imap.kundenpost.net:993 tls",
            "imap imap.xn--bcher-kva.net:993 tls; email anna@b\u{fc}cher.net",
        ],
    },
};

/// Whether the name is under the domain of the address, which the person knows.
fn is_own(situation: &Situation, readable: &str) -> bool {
    let domain = situation.account.email_domain().and_then(decoded);
    domain.is_some_and(|domain| registered(&domain) == registered(readable))
}
