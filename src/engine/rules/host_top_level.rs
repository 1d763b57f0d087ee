//! The last part of a host name, where it says that the name cannot be reached from everywhere.

use super::examples;
use super::host_placeholder::is_sample;
use super::problems::names;
use crate::engine::{Ask, Cover, Fix, Impact, Reads, Rule, ServerField, Severity, Source, Stage};

/// A name that does not exist says nothing else.
const NAMELESS: &[Cover] = &[
    Cover::Stage(Stage::Name),
    Cover::Stage(Stage::Certificate),
    Cover::Code("host-typo"),
    Cover::Code("host-brand-in-foreign-domain"),
];

/// Top-level domains that do not exist, each with the one that was probably meant.
///
/// None is in the Public Suffix List of 2026-08-14; `.co`, `.cm`, `.om` and `.ne`, which exist, must stay out.
const SLIPS: [(&str, &str); 12] = [
    ("cim", "com"),
    ("cmo", "com"),
    ("comm", "com"),
    ("con", "com"),
    ("conm", "com"),
    ("coom", "com"),
    ("cpm", "com"),
    ("nett", "net"),
    ("nte", "net"),
    ("ocm", "com"),
    ("ogr", "org"),
    ("orgg", "org"),
];

/// Names for one's own network (RFC 6762, section 3 and appendix G; RFC 8375, section 3).
const SPECIAL: [&str; 8] =
    ["local", "home.arpa", "lan", "home", "internal", "intranet", "private", "corp"];

/// Names that never lead anywhere (RFC 2606, section 2; RFC 9476, section 3.2).
const RESERVED: [&str; 4] = ["alt", "example", "invalid", "test"];

/// A slip in the last letters of the name.
pub(super) static HOST_UNKNOWN_TLD: Rule = Rule {
    code: "host-unknown-tld",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: NAMELESS,
    sources: &[Source::Page {
        title: "Public Suffix List",
        url: "https://publicsuffix.org/list/",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        for (server, name) in names(situation) {
            let Some((rest, top)) = name.rsplit_once('.') else { continue };
            if let Some((_, meant)) = SLIPS.iter().find(|(slip, _)| *slip == top) {
                let field = server.side.field(ServerField::Host);
                let fixed = format!("{rest}.{meant}");
                let fix = (!is_sample(&fixed)).then(|| Fix::set(field, fixed));
                findings.push(
                    HOST_UNKNOWN_TLD
                        .at(field)
                        .param("top", format!(".{top}"))
                        .param("meant", format!(".{meant}"))
                        .fixes(fix),
                );
            }
        }
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.con:993 tls", "imap imap.kundenpost.nte:993 tls"],
        quiet: [
            "imap imap.kundenpost.net:993 tls",
            "imap imap.kundenpost.cm:993 tls",
            "imap imap.kundenpost.co:993 tls",
        ],
    },
};

/// A name for use inside one's own network.
pub(super) static HOST_SPECIAL_USE: Rule = Rule {
    code: "host-special-use",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(6762, "3"), Source::Rfc(6762, "appendix-G"), Source::Rfc(8375, "3")],
    check: |situation, findings| {
        for (server, name) in names(situation) {
            if let Some(top) = SPECIAL.iter().find(|top| ends_in(name, top)) {
                findings.push(
                    HOST_SPECIAL_USE
                        .at(server.side.field(ServerField::Host))
                        .param("top", format!(".{top}")),
                );
            }
        }
    },
    examples: examples! {
        fires: ["imap nas.local:993 tls", "imap mail.home.arpa:143 starttls"],
        quiet: ["imap local.kundenpost.net:993 tls", "imap home:993 tls"],
    },
};

/// A name that is set aside so that it never leads anywhere.
pub(super) static HOST_RESERVED_NAME: Rule = Rule {
    code: "host-reserved-name",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: NAMELESS,
    sources: &[Source::Rfc(2606, "2"), Source::Rfc(9476, "3.2")],
    check: |situation, findings| {
        for (server, name) in names(situation) {
            if let Some(top) = RESERVED.iter().find(|top| ends_in(name, top)) {
                findings.push(
                    HOST_RESERVED_NAME
                        .at(server.side.field(ServerField::Host))
                        .param("top", format!(".{top}"))
                        .ask(Ask::Provider),
                );
            }
        }
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.invalid:993 tls", "smtp mail.test:465 tls"],
        quiet: ["imap test.kundenpost.net:993 tls", "imap mail.localhost:1143 starttls"],
    },
};

/// A server inside the Tor network.
pub(super) static HOST_ONION: Rule = Rule {
    code: "host-onion",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(7686, "2")],
    check: |situation, findings| {
        for (server, name) in names(situation) {
            if ends_in(name, "onion") {
                findings.push(HOST_ONION.at(server.side.field(ServerField::Host)));
            }
        }
    },
    examples: examples! {
        fires: ["imap kundenpostnetkundenpostnet.onion:143 starttls"],
        quiet: ["imap onion.kundenpost.net:993 tls"],
    },
};

/// Whether a name under this top is no ordinary name on the internet.
pub(super) fn is_odd(name: &str) -> bool {
    let slip = |(slip, _): &(&str, &str)| ends_in(name, slip);
    SLIPS.iter().any(slip)
        || SPECIAL.iter().chain(&RESERVED).any(|top| ends_in(name, top))
        || ends_in(name, "onion")
        || ends_in(name, "localhost")
}

/// Whether the name has labels before this top.
fn ends_in(name: &str, top: &str) -> bool {
    name.strip_suffix(top).is_some_and(|rest| rest.len() > 1 && rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn a_slip_in_the_last_letters_is_put_right() {
        check(
            "imap imap.kundenpost.ocm:993 tls",
            &expect![[r#"
            warning host-unknown-tld incoming.host
              fix incoming.host=imap.kundenpost.com
        "#]],
        );
    }
}
