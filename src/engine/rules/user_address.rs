//! User names that are an address, but not the one that signs in.

use super::examples;
use super::sources::{FAIREMAIL, FASTMAIL};
use crate::engine::usernames::{READS, say};
use crate::engine::{Cover, Impact, Rule, Severity, Source, Stage};

/// Another address than the e-mail address: a second name of the mailbox, or a slip.
pub(super) static USER_DIFFERS_EMAIL: Rule = Rule {
    code: "user-differs-email",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[Cover::Code("cross-user-differ")],
    sources: &[Source::Rfc(6409, "6.3"), Source::Rfc(6409, "8.8")],
    check: |situation, findings| say(&USER_DIFFERS_EMAIL, situation, findings),
    examples: examples! {
        fires: [
            "email anna@kundenpost.net; imap imap.kundenpost.net:993 tls user=bela@kundenpost.net",
            "email anna@kundenpost.net; imap imap.gmail.com:993 tls user=anna.kunde@gmail.com",
        ],
        quiet: [
            "email anna@kundenpost.net; imap imap.kundenpost.net:993 tls user=Anna@Kundenpost.net",
            "imap imap.kundenpost.net:993 tls user=bela@kundenpost.net",
        ],
    },
};

/// A domain of one's own at iCloud, where only the address that the account was made with can sign in.
pub(super) static USER_ALIAS: Rule = Rule {
    code: "user-alias",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[FAIREMAIL],
    check: |situation, findings| say(&USER_ALIAS, situation, findings),
    examples: examples! {
        fires: [
            "email anna@kundenpost.net; imap imap.mail.me.com:993 tls user=anna@kundenpost.net",
        ],
        quiet: [
            "email anna@kundenpost.net; imap imap.mail.me.com:993 tls user=anna@icloud.com",
            "email anna@kundenpost.net; imap imap.mail.me.com:993 tls user=anna",
        ],
    },
};

/// A slip of the fingers after the `@`.
pub(super) static USER_DOMAIN_TYPO: Rule = Rule {
    code: "user-domain-typo",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[],
    check: |situation, findings| say(&USER_DOMAIN_TYPO, situation, findings),
    examples: examples! {
        fires: [
            "email anna@kundenpost.net; imap imap.kundenpost.net:993 tls user=anna@kundenpots.net",
            "imap imap.gmail.com:993 tls user=anna@gmial.com",
        ],
        quiet: [
            "email anna@gmail.com; imap imap.gmail.com:993 tls user=anna@gmail.com",
            "email anna@mail.com; imap imap.mail.com:993 tls user=anna@gmail.com",
            "email anna@gmx.net; imap imap.gmx.net:993 tls user=anna@gmx.at",
        ],
    },
};

/// A tag after `+`, which sorts mail and signs nobody in; by POP at Fastmail it names a folder.
pub(super) static USER_PLUS_TAG: Rule = Rule {
    code: "user-plus-tag",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[FASTMAIL],
    check: |situation, findings| say(&USER_PLUS_TAG, situation, findings),
    examples: examples! {
        fires: [
            "email anna@gmail.com; imap imap.gmail.com:993 tls user=anna+shop@gmail.com",
            "imap imap.fastmail.com:993 tls user=anna+work@fastmail.com",
        ],
        quiet: [
            "pop3 pop.fastmail.com:995 tls user=anna+work@fastmail.com",
            "email anna+x@kundenpost.net; imap imap.kundenpost.net:993 tls user=anna+x@kundenpost.net",
        ],
    },
};

/// Capital letters, where nobody knows whether the server minds them.
pub(super) static USER_UPPERCASE: Rule = Rule {
    code: "user-uppercase",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[FAIREMAIL],
    check: |situation, findings| say(&USER_UPPERCASE, situation, findings),
    examples: examples! {
        fires: [
            "imap imap.kundenpost.net:993 tls user=Anna@kundenpost.net",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@Kundenpost.net",
            "imap imap.gmail.com:993 tls user=Anna@gmail.com",
        ],
    },
};
