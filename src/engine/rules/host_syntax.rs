//! Host names that are not well formed.

use super::examples;
use super::problems::{names, report};
use crate::engine::read::ProblemKind;
use crate::engine::{Cover, Impact, Reads, Rule, ServerField, Severity, Source, Stage};

/// Without a name there is nothing to say about it.
const NAMELESS: &[Cover] = &[Cover::Stage(Stage::Name), Cover::Stage(Stage::Certificate)];

/// A character that no host name has.
pub(super) static HOST_BAD_CHAR: Rule = Rule {
    code: "host-bad-char",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: NAMELESS,
    sources: &[Source::Rfc(1123, "2.1")],
    check: |situation, findings| report(&HOST_BAD_CHAR, ProblemKind::BadHost, situation, findings),
    examples: examples! {
        fires: [
            "incoming.host=imap.kunden$post.net",
            "incoming.host=imap:kundenpost.net",
            "incoming.host=*.kundenpost.net",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net",
            "incoming.host=imap.müller-post.de",
            "incoming.host=mx_1.kundenpost.net",
            "incoming.host=imap.пример.укр",
        ],
    },
};

/// An underscore: a DNS server can hold it, but it is no part of a host name.
pub(super) static HOST_UNDERSCORE: Rule = Rule {
    code: "host-underscore",
    severity: Severity::Warning,
    impact: Impact::Fragile,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(1123, "2.1"), Source::Rfc(2181, "11")],
    check: |situation, findings| {
        for (server, name) in names(situation) {
            if name.contains('_') {
                findings.push(HOST_UNDERSCORE.at(server.side.field(ServerField::Host)));
            }
        }
    },
    examples: examples! {
        fires: ["imap mail_1.kundenpost.net:993 tls"],
        quiet: ["imap mail-1.kundenpost.net:993 tls"],
    },
};

/// Two dots in a row, or a dot in front.
pub(super) static HOST_EMPTY_LABEL: Rule = Rule {
    code: "host-empty-label",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(1123, "2.1")],
    check: |situation, findings| {
        report(&HOST_EMPTY_LABEL, ProblemKind::EmptyLabel, situation, findings)
    },
    examples: examples! {
        fires: ["incoming.host=imap..kundenpost.net", "incoming.host=.kundenpost.net"],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net",
            "incoming.host=imap.kundenpost.net.",
        ],
    },
};

/// A name, or a part of it, longer than the DNS allows.
pub(super) static HOST_TOO_LONG: Rule = Rule {
    code: "host-too-long",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: NAMELESS,
    sources: &[Source::Rfc(1035, "2.3.4"), Source::Rfc(1123, "2.1")],
    check: |situation, findings| report(&HOST_TOO_LONG, ProblemKind::TooLong, situation, findings),
    examples: examples! {
        fires: [
            "incoming.host=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.kundenpost.net",
            "incoming.host=kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.kundenpost.net",
        ],
        quiet: [
            "incoming.host=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.kundenpost.net",
        ],
    },
};

/// A hyphen beside a dot or at an end.
pub(super) static HOST_HYPHEN_EDGE: Rule = Rule {
    code: "host-hyphen-edge",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(1123, "2.1"), Source::Rfc(5891, "4.2.3.1")],
    check: |situation, findings| {
        report(&HOST_HYPHEN_EDGE, ProblemKind::HyphenEdge, situation, findings)
    },
    examples: examples! {
        fires: ["incoming.host=-imap.kundenpost.net", "incoming.host=imap-.kundenpost.net"],
        quiet: ["imap mail-1.kundenpost.net:993 tls", "imap mail--1.kundenpost.net:993 tls"],
    },
};

/// A dot at the end: legal in the DNS, but not what a certificate says.
pub(super) static HOST_TRAILING_DOT: Rule = Rule {
    code: "host-trailing-dot",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(1034, "3.1")],
    check: |situation, findings| {
        report(&HOST_TRAILING_DOT, ProblemKind::TrailingDot, situation, findings)
    },
    examples: examples! {
        fires: ["incoming.host=imap.kundenpost.net."],
        quiet: ["imap imap.kundenpost.net:993 tls user=anna@kundenpost.net"],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn dots_and_hyphens_are_put_right_together() {
        check(
            "incoming.host=-imap..kundenpost.net.",
            &expect![[r#"
            error host-empty-label incoming.host
              fix incoming.host=imap.kundenpost.net
        "#]],
        );
    }

    #[test]
    fn a_wrong_character_needs_the_provider() {
        check(
            "imap imap.kunden$post.net:993 tls",
            &expect![[r#"
            error host-bad-char incoming.host
              ask provider
        "#]],
        );
    }
}
