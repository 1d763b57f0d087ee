//! User names of another form than the provider's: a part of the address, too much of it, or something else.

use super::examples;
use super::sources::{FAIREMAIL, ISPDB};
use crate::engine::usernames::{READS, say};
use crate::engine::{Impact, Rule, Severity, Source, Stage};

/// A part of the address, where the provider wants the whole of it; a warning, since mail apps have shipped other lists that still work for many.
pub(super) static USER_NEEDS_FULL: Rule = Rule {
    code: "user-needs-full",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[ISPDB, FAIREMAIL],
    check: |situation, findings| say(&USER_NEEDS_FULL, situation, findings),
    examples: examples! {
        fires: [
            "email anna@gmail.com; imap imap.gmail.com:993 tls user=anna",
            "smtp smtp.gmail.com:465 tls user=anna",
            "email anna@kundenpost.net; imap imap.kundenpost.net:993 tls user=anna",
        ],
        quiet: [
            "email anna@gmail.com; imap imap.gmail.com:993 tls user=anna@gmail.com",
            "email anna@web.de; imap imap.web.de:993 tls user=anna",
            "email anna@gmx.net; imap imap.gmx.net:993 tls user=12345678",
            "email anna@kundenpost.net; imap imap.kundenpost.net:993 tls user=web1p2",
            "email anna@riseup.net; imap mail.riseup.net:993 tls user=anna",
        ],
    },
};

/// The whole address, where the provider wants only the part before the `@`.
pub(super) static USER_NEEDS_LOCAL: Rule = Rule {
    code: "user-needs-local",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[ISPDB, FAIREMAIL],
    check: |situation, findings| say(&USER_NEEDS_LOCAL, situation, findings),
    examples: examples! {
        fires: [
            "email anna@web.de; imap imap.web.de:993 tls user=anna@web.de",
            "pop3 pop.mail.yahoo.co.jp:995 tls user=anna@yahoo.co.jp",
        ],
        quiet: [
            "email anna@web.de; imap imap.web.de:993 tls user=anna",
            "email anna@icloud.com; imap imap.mail.me.com:993 tls user=anna@icloud.com",
        ],
    },
};

/// The address, where the provider gives out user names of another kind.
pub(super) static USER_OTHER_ID: Rule = Rule {
    code: "user-other-id",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[],
    check: |situation, findings| say(&USER_OTHER_ID, situation, findings),
    examples: examples! {
        fires: [
            "email anna@docomo.ne.jp; imap imap.spmode.ne.jp:993 tls user=anna@docomo.ne.jp",
        ],
        quiet: [
            "email anna@docomo.ne.jp; imap imap.spmode.ne.jp:993 tls user=d1234",
            "email anna@gmail.com; imap imap.gmail.com:993 tls user=anna@gmail.com",
        ],
    },
};

/// The name of a person.
pub(super) static USER_DISPLAY_NAME: Rule = Rule {
    code: "user-display-name",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[Source::Rfc(4616, "2")],
    check: |situation, findings| say(&USER_DISPLAY_NAME, situation, findings),
    examples: examples! {
        fires: [
            "email anna@gmail.com; incoming.host=imap.gmail.com; incoming.username=\"Anna Kunde\"",
            "incoming.username=\"Anna Kunde\"",
        ],
        quiet: [
            "email anna@gmail.com; imap imap.gmail.com:993 tls user=anna@gmail.com",
        ],
    },
};
