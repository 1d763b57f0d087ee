//! User names with something in them that the server does not take for a part of the name.

use super::examples;
use super::sources::LIMILABS;
use crate::engine::usernames::{READS, say};
use crate::engine::{Impact, Rule, Severity, Source, Stage};

const WINDOWS: Source = Source::Page {
    title: "User Name Formats, Microsoft",
    url: "https://docs.microsoft.com/en-us/windows/desktop/secauthn/user-name-formats",
    read: "2026-11-25",
};

/// `DOMAIN\user`, where no company's own server is.
pub(super) static USER_BACKSLASH: Rule = Rule {
    code: "user-backslash",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[WINDOWS],
    check: |situation, findings| say(&USER_BACKSLASH, situation, findings),
    examples: examples! {
        fires: [
            "email anna@gmail.com; imap imap.gmail.com:993 tls user=FIRMA\\anna",
        ],
        quiet: [
            "imap mail.kundenpost.net:993 tls user=FIRMA\\anna",
            "imap outlook.office365.com:993 tls user=anna@kundenpost.net\\info",
        ],
    },
};

/// `recent:` anywhere but in front of a user name for Gmail's POP3.
pub(super) static USER_RECENT_PREFIX: Rule = Rule {
    code: "user-recent-prefix",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[LIMILABS],
    check: |situation, findings| say(&USER_RECENT_PREFIX, situation, findings),
    examples: examples! {
        fires: [
            "email anna@gmail.com; imap imap.gmail.com:993 tls user=recent:anna@gmail.com",
            "smtp smtp.gmail.com:465 tls user=recent:anna@gmail.com",
            "pop3 pop.kundenpost.net:995 tls user=recent:anna@kundenpost.net",
        ],
        quiet: [
            "email anna@gmail.com; pop3 pop.gmail.com:995 tls user=recent:anna@gmail.com",
            "smtp smtp.gmail.com:465 tls user=anna@gmail.com",
        ],
    },
};

/// Letters beyond A to Z, which the plain log-in of IMAP and POP3 cannot carry.
pub(super) static USER_NON_ASCII: Rule = Rule {
    code: "user-non-ascii",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[Source::Rfc(6855, "5"), Source::Rfc(6856, "2.2"), Source::Rfc(4616, "2")],
    check: |situation, findings| say(&USER_NON_ASCII, situation, findings),
    examples: examples! {
        fires: [
            "imap imap.kundenpost.net:993 tls user=jürgen@kundenpost.net",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=juergen@kundenpost.net",
        ],
    },
};
