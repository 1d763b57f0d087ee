//! A slip in the domain of the e-mail address.

use super::examples;
use crate::engine::domain::{before, registered};
use crate::engine::{Cover, Field, Fix, Impact, Reads, Rule, ServerField, Severity, Stage};

/// A misspelt large provider: everything else would be compared with the wrong one.
pub(super) static EMAIL_DOMAIN_TYPO: Rule = Rule {
    code: "email-domain-typo",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Name,
    reads: &[Reads::Email, Reads::Host, Reads::Username],
    covers: &[Cover::Code("cross-email-domain-host")],
    sources: &[],
    check: |situation, findings| {
        let account = situation.account;
        let (Some(meant), Some(typed)) = (&situation.email_slip, account.email_domain()) else {
            return;
        };
        // The same slip in other fields is one slip.
        let replaced = |text: &str| {
            let front = text.strip_suffix(typed)?;
            front.ends_with(['@', '.']).then(|| {
                let mut whole = front.to_owned();
                whole.push_str(meant);
                whole
            })
        };
        let mut fix = Fix::default();
        if let Some(address) = replaced(&account.email) {
            fix = fix.and(Field::Email, address);
        }
        for server in situation.servers() {
            let host = &server.host.text;
            if registered(host) == typed {
                let mut whole = before(host).to_owned();
                whole.push_str(meant);
                let known = situation.catalogue.by_host(&whole).is_some();
                let row = situation.catalogue.by_domain(meant).and_then(|provider| {
                    provider.rows().find(|row| Some(row.protocol) == server.protocol)
                });
                let whole = match row {
                    Some(row) if !known => row.host.to_owned(),
                    _ => whole,
                };
                fix = fix.and(server.side.field(ServerField::Host), whole);
            }
            if let Some(name) = replaced(&server.username) {
                fix = fix.and(server.side.field(ServerField::Username), name);
            }
        }
        let finding = EMAIL_DOMAIN_TYPO
            .at(Field::Email)
            .param("domain", typed)
            .param("meant", meant.as_str())
            .fix(fix);
        findings.push(finding);
    },
    examples: examples! {
        fires: [
            "email anna@gmial.com",
            "email anna@hotnail.com",
            "email anna@yaho.com; imap imap.mail.yahoo.com:993 tls",
            "email anna@gmail.co",
        ],
        quiet: [
            "email anna@gmail.com",
            "email anna@ymail.com",
            "email anna@gail.com",
            "email anna@email.com",
            "email anna@kundenpost.net",
            "email anna@gmx.at",
        ],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn the_same_slip_everywhere_is_one_finding() {
        check(
            "email anna@gmial.com; imap imap.gmial.com:993 tls user=anna@gmial.com; smtp smtp.gmail.com:465 tls",
            &expect![[r#"
                warning email-domain-typo email
                  fix email=anna@gmail.com incoming.host=imap.gmail.com incoming.username=anna@gmail.com
                advice auth-app-password outgoing.auth
            "#]],
        );
    }
}
