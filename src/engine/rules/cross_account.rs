//! Incoming and outgoing that sign in differently.

use super::examples;
use crate::engine::{Ask, Fix, Host, Impact, Reads, Rule, ServerField, Severity, Side, Stage};

/// Another user name for sending than for reading, at what looks like one server.
pub(super) static CROSS_USER_DIFFER: Rule = Rule {
    code: "cross-user-differ",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Cross,
    reads: &[Reads::Email, Reads::Host, Reads::Username],
    covers: &[],
    sources: &[],
    check: |situation, findings| {
        let account = situation.account;
        let (read, send) = (&account.incoming.username, &account.outgoing.username);
        if !are_together(&account.incoming.host, &account.outgoing.host)
            || read.is_empty()
            || send.is_empty()
            || is_same_name(read, send)
        {
            return;
        }
        let mut finding = CROSS_USER_DIFFER
            .at(Side::Outgoing.field(ServerField::Username))
            .related(Side::Incoming.field(ServerField::Username))
            .related(Side::Incoming.field(ServerField::Host))
            .related(Side::Outgoing.field(ServerField::Host))
            .param("other", read.as_str())
            .ask(Ask::Yourself);
        // Of the two, the name that is the address is the likelier one.
        let is_address = |name: &str| name.eq_ignore_ascii_case(&account.email);
        if is_address(read) {
            finding = finding.fix(Fix::set(Side::Outgoing.field(ServerField::Username), read));
        } else if is_address(send) {
            finding = finding.fix(Fix::set(Side::Incoming.field(ServerField::Username), send));
        }
        findings.push(finding);
    },
    examples: examples! {
        fires: [
            "email anna@kundenpost.net; imap imap.kundenpost.net:993 tls user=anna@kundenpost.net; smtp smtp.kundenpost.net:465 tls user=bela@kundenpost.net",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna; smtp smtp.kundenpost.net:465 tls user=anna@kundenpost.net",
            "imap imap.kundenpost.net:993 tls user=anna; smtp smtp.other-post.net:465 tls user=apikey",
            "imap imap.kundenpost.net:993 tls user=Anna@kundenpost.net; smtp smtp.kundenpost.net:465 tls user=anna@kundenpost.net",
            "imap imap.kundenpost.net:993 tls user=anna; smtp smtp.kundenpost.net:465 tls",
        ],
    },
};

/// Whether two hosts stand under one name: the same, or the same but for the first label.
fn are_together(a: &Host, b: &Host) -> bool {
    let parent = |host: &Host| -> Option<String> {
        let name = host.name()?;
        let (_, rest) = name.split_once('.')?;
        rest.contains('.').then(|| rest.to_owned())
    };
    a.is_readable() && a.text == b.text || parent(a).is_some_and(|name| Some(name) == parent(b))
}

/// Whether two user names are one: but for capitals, the domain, or what Gmail's POP takes before it.
fn is_same_name(a: &str, b: &str) -> bool {
    let bare = |name: &str| {
        let name = name.to_lowercase();
        name.strip_prefix("recent:").map(str::to_owned).unwrap_or(name)
    };
    let (a, b) = (bare(a), bare(b));
    let local = |name: &str| name.split('@').next().map(str::to_owned);
    a == b || (a.contains('@') != b.contains('@') && local(&a) == local(&b))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn the_name_that_is_the_address_is_offered() {
        check(
            "email anna@kundenpost.net; imap imap.kundenpost.net:993 tls user=b1; smtp smtp.kundenpost.net:465 tls user=anna@kundenpost.net",
            &expect![[r#"
                advice cross-user-differ outgoing.username
                  fix incoming.username=anna@kundenpost.net
                  ask yourself
            "#]],
        );
    }
}
