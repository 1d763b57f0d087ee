//! An address copied from an address book or a link, with what stands around it there.

use super::examples;
use super::problems::report;
use crate::engine::read::ProblemKind;
use crate::engine::{Impact, Reads, Rule, Severity, Source, Stage};

/// `mailto:`, angle brackets or a person's name around an address.
pub(super) static USER_MAILTO_OR_ANGLE: Rule = Rule {
    code: "user-mailto-or-angle",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Username, Reads::Email],
    covers: &[],
    sources: &[Source::Rfc(5321, "4.1.2")],
    check: |situation, findings| {
        report(&USER_MAILTO_OR_ANGLE, ProblemKind::Wrapped, situation, findings)
    },
    examples: examples! {
        fires: [
            "incoming.username=mailto:anna@kundenpost.net",
            "email <anna@kundenpost.net>",
            "incoming.username=\"Anna Kunde <anna@kundenpost.net>\"",
        ],
        quiet: ["imap imap.kundenpost.net:993 tls user=anna@kundenpost.net"],
    },
};
