//! Sign-in methods that the provider does not take, or not for long.

use super::examples;
use super::sources::{BASIC_TIMELINE, BRIDGE, FAIREMAIL, FASTMAIL};
use crate::engine::methods::{READS, say};
use crate::engine::{Impact, Rule, Severity, Source, Stage};

const YAHOO: Source = Source::Page {
    title: "Thunderbird for Android, issue 10245",
    url: "https://github.com/thunderbird/thunderbird-android/issues/10245",
    read: "2026-11-25",
};

/// A password, where only the provider's sign-in page lets apps in.
pub(super) static AUTH_OAUTH_ONLY: Rule = Rule {
    code: "auth-oauth-only",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[FAIREMAIL],
    check: |situation, findings| say(&AUTH_OAUTH_ONLY, situation, findings),
    examples: examples! {
        fires: [
            "email anna@outlook.com; imap outlook.office365.com:993 tls auth=password",
            "imap outlook.office365.com:993 tls auth=app-password",
            "email anna@outlook.com; imap outlook.office365.com:993 tls",
        ],
        quiet: [
            "email anna@outlook.com; imap outlook.office365.com:993 tls auth=oauth2",
            "imap imap.kundenpost.net:993 tls auth=password",
        ],
    },
};

/// A password of any kind at Yahoo and those it runs: sources disagree whether app passwords still work.
pub(super) static AUTH_OAUTH_PREFERRED: Rule = Rule {
    code: "auth-oauth-preferred",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[YAHOO, FAIREMAIL],
    check: |situation, findings| say(&AUTH_OAUTH_PREFERRED, situation, findings),
    examples: examples! {
        fires: [
            "email anna@yahoo.com; imap imap.mail.yahoo.com:993 tls auth=app-password",
            "email anna@aol.com; smtp smtp.aol.com:465 tls auth=password",
            "imap imap.mail.yahoo.com:993 tls",
        ],
        quiet: [
            "email anna@yahoo.com; imap imap.mail.yahoo.com:993 tls auth=oauth2",
        ],
    },
};

/// The account's own password, where mail apps need one made for them.
pub(super) static AUTH_APP_PASSWORD: Rule = Rule {
    code: "auth-app-password",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[FASTMAIL, FAIREMAIL],
    check: |situation, findings| say(&AUTH_APP_PASSWORD, situation, findings),
    examples: examples! {
        fires: [
            "email anna@gmail.com; imap imap.gmail.com:993 tls auth=password",
            "smtp smtp.mail.me.com:587 starttls auth=password",
            "imap imap.gmail.com:993 tls",
        ],
        quiet: [
            "imap imap.gmail.com:993 tls auth=app-password",
            "imap imap.gmail.com:993 tls auth=oauth2",
            "email anna@gmail.com",
            "imap imap.kundenpost.net:993 tls auth=password",
        ],
    },
};

/// The account's own password, which stops working where a second step was added to signing in.
pub(super) static AUTH_APP_PASSWORD_2FA: Rule = Rule {
    code: "auth-app-password-2fa",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[FAIREMAIL],
    check: |situation, findings| say(&AUTH_APP_PASSWORD_2FA, situation, findings),
    examples: examples! {
        fires: [
            "imap imap.gmx.net:993 tls auth=password",
        ],
        quiet: [
            "imap imap.gmx.net:993 tls auth=app-password",
            "imap imap.gmx.net:993 tls",
            "imap imap.gmail.com:993 tls auth=password",
        ],
    },
};

/// A provider with a password for mail apps beside that of its web page; apps call both a password.
pub(super) static AUTH_SEPARATE_PASSWORD: Rule = Rule {
    code: "auth-separate-password",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[FAIREMAIL],
    check: |situation, findings| say(&AUTH_SEPARATE_PASSWORD, situation, findings),
    examples: examples! {
        fires: [
            "email anna@t-online.de; imap secureimap.t-online.de:993 tls auth=password",
            "imap secureimap.t-online.de:993 tls",
        ],
        quiet: [
            "imap secureimap.t-online.de:993 tls auth=app-password",
            "imap imap.kundenpost.net:993 tls auth=password",
        ],
    },
};

/// Proton Mail Bridge, which has a password of its own.
pub(super) static AUTH_BRIDGE_PASSWORD: Rule = Rule {
    code: "auth-bridge-password",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[BRIDGE],
    check: |situation, findings| say(&AUTH_BRIDGE_PASSWORD, situation, findings),
    examples: examples! {
        fires: [
            "email anna@proton.me; imap 127.0.0.1:1143 starttls auth=password",
            "email anna@proton.me; imap 127.0.0.1:1143 starttls; smtp 127.0.0.1:1025 starttls",
        ],
        quiet: [
            "imap 127.0.0.1:1143 starttls auth=password",
            "email anna@proton.me; imap 127.0.0.1:1143 starttls auth=app-password",
            "email anna@proton.me; smtp smtp.protonmail.ch:587 starttls",
        ],
    },
};

/// Sending with a password at Microsoft 365, which ends in steps.
pub(super) static AUTH_M365_SMTP_BASIC: Rule = Rule {
    code: "auth-m365-smtp-basic",
    severity: Severity::Warning,
    impact: Impact::Fragile,
    stage: Stage::SignIn,
    reads: READS,
    covers: &[],
    sources: &[BASIC_TIMELINE],
    check: |situation, findings| say(&AUTH_M365_SMTP_BASIC, situation, findings),
    examples: examples! {
        fires: [
            "imap outlook.office365.com:993 tls auth=oauth2; smtp smtp.office365.com:587 starttls auth=password",
        ],
        quiet: [
            "smtp smtp.office365.com:587 starttls auth=oauth2",
            "smtp smtp.office365.com:587 starttls",
            "email anna@outlook.com; smtp smtp.office365.com:587 starttls auth=oauth2",
        ],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::{check, codes, environment, parse};
    use crate::engine::{Date, Environment, Severity, Value, check as check_draft};

    /// What is said of these settings on this day: the code, and the case of its words.
    fn on(year: u16, month: u8, day: u8, line: &str) -> Option<(&'static str, String)> {
        let today = Date::new(year, month, day).expect("a day");
        let report = check_draft(&parse(line), &Environment { today, ..environment() });
        let finding =
            report.findings.iter().find(|finding| finding.rule.code.starts_with("auth-"))?;
        let (_, Value::Text(case)) = finding.params.iter().find(|(name, _)| *name == "case")?
        else {
            return None;
        };
        Some((finding.rule.code, case.clone()))
    }

    #[test]
    fn microsoft_365_ends_passwords_for_sending_in_steps() {
        let line = "smtp smtp.office365.com:587 starttls auth=password";
        for (year, month, day, case) in [
            (2026, 12, 30, "soon"),
            (2026, 12, 31, "off"),
            (2027, 6, 30, "off"),
            (2027, 7, 1, "named"),
        ] {
            let expected = Some(("auth-m365-smtp-basic", case.to_owned()));
            assert_eq!(on(year, month, day, line), expected);
        }
    }

    #[test]
    fn outlook_com_took_passwords_until_september_2024() {
        let line = "email anna@outlook.com; imap outlook.office365.com:993 tls auth=password";
        assert_eq!(on(2024, 9, 15, line), None);
        assert_eq!(on(2024, 9, 16, line).map(|(code, _)| code), Some("auth-oauth-only"));
    }

    #[test]
    fn the_methods_that_work_are_offered() {
        check(
            "email anna@gmail.com; imap imap.gmail.com:993 tls user=anna@gmail.com auth=password; smtp smtp.gmail.com:465 tls user=anna@gmail.com auth=password",
            &expect![[r#"
                warning auth-app-password incoming.auth
                  fix incoming.auth=oauth2 outgoing.auth=oauth2
                  fix incoming.auth=app-password outgoing.auth=app-password
            "#]],
        );
        check(
            "email anna@kundenpost.net; imap outlook.office365.com:993 tls auth=password; smtp smtp.office365.com:587 starttls auth=password",
            &expect![[r#"
                error auth-oauth-only incoming.auth
                  fix incoming.auth=oauth2
                warning auth-m365-smtp-basic outgoing.auth
                  fix outgoing.auth=oauth2
                advice provider-enable-first outgoing.host
            "#]],
        );
    }

    #[test]
    fn no_method_at_all_is_one_piece_of_advice() {
        check(
            "email anna@gmail.com; imap imap.gmail.com:993 tls user=anna@gmail.com; smtp smtp.gmail.com:465 tls user=anna@gmail.com",
            &expect![[r#"
                advice auth-app-password incoming.auth
            "#]],
        );
    }

    #[test]
    fn where_sources_disagree_nothing_is_an_error() {
        for provider in crate::providers::CATALOGUE.providers() {
            if !provider.is_sign_in_disputed() {
                continue;
            }
            for row in provider.rows().filter(|row| row.encryption.protects()) {
                let (protocol, host, port) = (row.protocol.token(), row.host, row.port);
                let encryption = row.encryption.token();
                for auth in ["password", "app-password", "encrypted-password", "oauth2"] {
                    let line = format!("{protocol} {host}:{port} {encryption} auth={auth}");
                    let report = check_draft(&parse(&line), &environment());
                    assert_ne!(report.verdict(), Some(Severity::Error), "{line}");
                    assert_eq!(auth == "oauth2", codes(&report).is_empty(), "{line}");
                }
            }
        }
    }
}
