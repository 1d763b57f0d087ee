//! A cause of an error in words: what it is, and what to change.

use super::{Key, Words, explain, key};
use crate::engine::{Draft, Report};
use crate::symptoms::{Cause, Confidence, Standing, Verdict};

/// What there is to say of a cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is.
    pub what: String,
    /// What the settings say of it; empty where they say nothing.
    pub settings: String,
    /// What to change.
    pub todo: String,
}

impl Told {
    /// What it is, and what the settings say of it.
    pub fn all(&self) -> String {
        let space = if self.settings.is_empty() { "" } else { " " };
        [&self.what, space, &self.settings].concat()
    }
}

/// Puts a cause into words; `checked` are the settings it was held against, if any.
///
/// Where a finding confirms it, the finding says what to change, since it knows the settings.
pub fn tell(verdict: &Verdict<'_>, checked: Option<(&Report, &Draft)>, words: &Words) -> Told {
    let (what, todo) = keys(verdict.cause);
    let (what, mut todo) = (words.text(what), words.text(todo));
    let mut settings = String::new();
    if let (Some(finding), Some((report, draft))) = (verdict.finding, checked) {
        let said = explain(finding, report, draft, words);
        settings = words.format(key::SYMPTOMS_CONFIRMED, &[("finding", said.what.into())]);
        todo = said.todo;
    } else if verdict.standing == Standing::RuledOut {
        settings = words.text(key::SYMPTOMS_RULED_OUT);
    }
    Told { what, settings, todo }
}

/// What to say where nothing was recognised.
pub fn tell_unknown(is_mail: bool, words: &Words) -> Told {
    let (what, todo) = if is_mail {
        (key::SYMPTOMS_UNKNOWN, key::SYMPTOMS_UNKNOWN_DO)
    } else {
        (key::SYMPTOMS_NOT_MAIL, key::SYMPTOMS_NOT_MAIL_DO)
    };
    Told { what: words.text(what), settings: String::new(), todo: words.text(todo) }
}

/// How sure a cause is, as a label.
pub fn confidence(verdict: &Verdict<'_>) -> Key {
    match verdict.confidence {
        Confidence::Certain if verdict.standing == Standing::Confirmed => key::CONFIDENCE_CONFIRMED,
        Confidence::Certain => key::CONFIDENCE_CERTAIN,
        Confidence::Likely => key::CONFIDENCE_LIKELY,
        Confidence::Possible => key::CONFIDENCE_POSSIBLE,
    }
}

/// The messages of a cause.
fn keys(cause: Cause) -> (Key, Key) {
    let found = CAUSES.binary_search_by_key(&cause.id(), |(id, _, _)| id);
    let found = found.ok().and_then(|index| CAUSES.get(index));
    found
        .map_or((key::SYMPTOMS_UNKNOWN, key::SYMPTOMS_UNKNOWN_DO), |(_, what, todo)| (*what, *todo))
}

/// The messages of every cause, sorted by id.
#[rustfmt::skip]
static CAUSES: &[(&str, Key, Key)] = &[
    ("account-closed", key::CAUSE_ACCOUNT_CLOSED, key::CAUSE_ACCOUNT_CLOSED_DO),
    ("auth-not-offered", key::CAUSE_AUTH_NOT_OFFERED, key::CAUSE_AUTH_NOT_OFFERED_DO),
    ("blocklisted", key::CAUSE_BLOCKLISTED, key::CAUSE_BLOCKLISTED_DO),
    ("bridge-not-running", key::CAUSE_BRIDGE_NOT_RUNNING, key::CAUSE_BRIDGE_NOT_RUNNING_DO),
    ("certificate-expired", key::CAUSE_CERTIFICATE_EXPIRED, key::CAUSE_CERTIFICATE_EXPIRED_DO),
    ("certificate-name", key::CAUSE_CERTIFICATE_NAME, key::CAUSE_CERTIFICATE_NAME_DO),
    ("certificate-untrusted", key::CAUSE_CERTIFICATE_UNTRUSTED, key::CAUSE_CERTIFICATE_UNTRUSTED_DO),
    ("connection-dropped", key::CAUSE_CONNECTION_DROPPED, key::CAUSE_CONNECTION_DROPPED_DO),
    ("content-rejected", key::CAUSE_CONTENT_REJECTED, key::CAUSE_CONTENT_REJECTED_DO),
    ("encryption-required", key::CAUSE_ENCRYPTION_REQUIRED, key::CAUSE_ENCRYPTION_REQUIRED_DO),
    ("folder-missing", key::CAUSE_FOLDER_MISSING, key::CAUSE_FOLDER_MISSING_DO),
    ("greylisted", key::CAUSE_GREYLISTED, key::CAUSE_GREYLISTED_DO),
    ("host-not-found", key::CAUSE_HOST_NOT_FOUND, key::CAUSE_HOST_NOT_FOUND_DO),
    ("mailbox-full", key::CAUSE_MAILBOX_FULL, key::CAUSE_MAILBOX_FULL_DO),
    ("mailbox-locked", key::CAUSE_MAILBOX_LOCKED, key::CAUSE_MAILBOX_LOCKED_DO),
    ("message-too-large", key::CAUSE_MESSAGE_TOO_LARGE, key::CAUSE_MESSAGE_TOO_LARGE_DO),
    ("needs-app-password", key::CAUSE_NEEDS_APP_PASSWORD, key::CAUSE_NEEDS_APP_PASSWORD_DO),
    ("needs-oauth", key::CAUSE_NEEDS_OAUTH, key::CAUSE_NEEDS_OAUTH_DO),
    ("no-network", key::CAUSE_NO_NETWORK, key::CAUSE_NO_NETWORK_DO),
    ("oauth-expired", key::CAUSE_OAUTH_EXPIRED, key::CAUSE_OAUTH_EXPIRED_DO),
    ("old-tls", key::CAUSE_OLD_TLS, key::CAUSE_OLD_TLS_DO),
    ("plain-against-tls", key::CAUSE_PLAIN_AGAINST_TLS, key::CAUSE_PLAIN_AGAINST_TLS_DO),
    ("port-blocked", key::CAUSE_PORT_BLOCKED, key::CAUSE_PORT_BLOCKED_DO),
    ("protocol-disabled", key::CAUSE_PROTOCOL_DISABLED, key::CAUSE_PROTOCOL_DISABLED_DO),
    ("rate-limited", key::CAUSE_RATE_LIMITED, key::CAUSE_RATE_LIMITED_DO),
    ("recipient-domain-unknown", key::CAUSE_RECIPIENT_DOMAIN_UNKNOWN, key::CAUSE_RECIPIENT_DOMAIN_UNKNOWN_DO),
    ("recipient-unknown", key::CAUSE_RECIPIENT_UNKNOWN, key::CAUSE_RECIPIENT_UNKNOWN_DO),
    ("refused", key::CAUSE_REFUSED, key::CAUSE_REFUSED_DO),
    ("relay-denied", key::CAUSE_RELAY_DENIED, key::CAUSE_RELAY_DENIED_DO),
    ("sender-not-allowed", key::CAUSE_SENDER_NOT_ALLOWED, key::CAUSE_SENDER_NOT_ALLOWED_DO),
    ("sender-unverified", key::CAUSE_SENDER_UNVERIFIED, key::CAUSE_SENDER_UNVERIFIED_DO),
    ("server-down", key::CAUSE_SERVER_DOWN, key::CAUSE_SERVER_DOWN_DO),
    ("sign-in-blocked", key::CAUSE_SIGN_IN_BLOCKED, key::CAUSE_SIGN_IN_BLOCKED_DO),
    ("sign-in-missing", key::CAUSE_SIGN_IN_MISSING, key::CAUSE_SIGN_IN_MISSING_DO),
    ("starttls-not-offered", key::CAUSE_STARTTLS_NOT_OFFERED, key::CAUSE_STARTTLS_NOT_OFFERED_DO),
    ("timeout", key::CAUSE_TIMEOUT, key::CAUSE_TIMEOUT_DO),
    ("tls-against-plain", key::CAUSE_TLS_AGAINST_PLAIN, key::CAUSE_TLS_AGAINST_PLAIN_DO),
    ("too-many-connections", key::CAUSE_TOO_MANY_CONNECTIONS, key::CAUSE_TOO_MANY_CONNECTIONS_DO),
    ("username-form", key::CAUSE_USERNAME_FORM, key::CAUSE_USERNAME_FORM_DO),
    ("wrong-credentials", key::CAUSE_WRONG_CREDENTIALS, key::CAUSE_WRONG_CREDENTIALS_DO),
    ("wrong-protocol-answered", key::CAUSE_WRONG_PROTOCOL_ANSWERED, key::CAUSE_WRONG_PROTOCOL_ANSWERED_DO),
];

#[cfg(test)]
mod tests {
    use super::CAUSES;
    use crate::symptoms::Cause;

    #[test]
    fn every_cause_has_its_words() {
        let mut ids: Vec<&str> = Cause::all().map(Cause::id).collect();
        ids.sort_unstable();
        assert_eq!(CAUSES.iter().map(|(id, _, _)| *id).collect::<Vec<_>>(), ids);
    }
}
