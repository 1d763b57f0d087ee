//! Sign-in methods that fit nowhere, or not here.

use super::examples;
use super::sources::{FASTMAIL, ISPDB};
use crate::engine::methods::{READS, say};
use crate::engine::{Impact, Rule, Severity, Source, Stage};

/// The provider's sign-in page, where the provider has none for mail apps.
pub(super) static AUTH_OAUTH_UNSUPPORTED: Rule = Rule {
    code: "auth-oauth-unsupported",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[],
    check: |situation, findings| say(&AUTH_OAUTH_UNSUPPORTED, situation, findings),
    examples: examples! {
        fires: [
            "imap imap.mail.me.com:993 tls auth=oauth2",
            "imap imap.gmx.net:993 tls auth=oauth2",
        ],
        quiet: [
            "imap imap.gmail.com:993 tls auth=oauth2",
            "imap imap.kundenpost.net:993 tls auth=oauth2",
        ],
    },
};

/// CRAM-MD5 and its kind inside an encrypted connection.
pub(super) static AUTH_ENCRYPTED_OVER_TLS: Rule = Rule {
    code: "auth-encrypted-over-tls",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[ISPDB],
    check: |situation, findings| say(&AUTH_ENCRYPTED_OVER_TLS, situation, findings),
    examples: examples! {
        fires: [
            "imap imap.kundenpost.net:993 tls auth=encrypted-password",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls auth=password",
            "imap imap.kundenpost.net:143 none auth=encrypted-password",
            "imap imap.earthlink.net:993 tls auth=encrypted-password",
        ],
    },
};

/// Microsoft's method for company networks, at a provider that has none of it.
pub(super) static AUTH_SPA_NTLM: Rule = Rule {
    code: "auth-spa-ntlm",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[FASTMAIL],
    check: |situation, findings| say(&AUTH_SPA_NTLM, situation, findings),
    examples: examples! {
        fires: [
            "imap imap.fastmail.com:993 tls auth=ntlm",
        ],
        quiet: [
            "imap mail.kundenpost.net:993 tls auth=ntlm",
        ],
    },
};

/// Reading mail without signing in.
pub(super) static AUTH_NONE_INCOMING: Rule = Rule {
    code: "auth-none-incoming",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[Source::Rfc(3501, "3.1"), Source::Rfc(1939, "4")],
    check: |situation, findings| say(&AUTH_NONE_INCOMING, situation, findings),
    examples: examples! {
        fires: [
            "imap imap.kundenpost.net:993 tls auth=none",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls auth=password",
            "smtp smtp.kundenpost.net:465 tls auth=none",
        ],
    },
};

/// Sending without signing in, which few servers allow, and only inside their own network.
pub(super) static AUTH_NONE_OUTGOING: Rule = Rule {
    code: "auth-none-outgoing",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[Source::Rfc(6409, "4.3")],
    check: |situation, findings| say(&AUTH_NONE_OUTGOING, situation, findings),
    examples: examples! {
        fires: [
            "smtp smtp.kundenpost.net:465 tls auth=none",
            "smtp smtp.gmail.com:465 tls auth=none",
        ],
        quiet: [
            "smtp smtp.kundenpost.net:465 tls auth=password",
            "smtp 192.168.1.7:587 starttls auth=none",
            "smtp 127.0.0.1:1025 starttls auth=none",
        ],
    },
};
