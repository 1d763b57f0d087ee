//! Incoming and outgoing that belong to different accounts.

use super::examples;
use crate::engine::ports::set_pair;
use crate::engine::usernames::after_recent;
use crate::engine::{
    Ask, Field, Fix, Host, Impact, Protocol, Reads, Rule, ServerField, Severity, Side, Stage,
};

/// One server is of the address's provider, the other of a different one: a left-over of an old account.
pub(super) static CROSS_PROVIDER_DIFFER: Rule = Rule {
    code: "cross-provider-differ",
    severity: Severity::Warning,
    impact: Impact::Fragile,
    stage: Stage::Cross,
    reads: &[Reads::Email, Reads::Host],
    covers: &[],
    sources: &[],
    check: |situation, findings| {
        let Some(mine) = situation
            .account
            .email_domain()
            .and_then(|domain| situation.catalogue.by_domain(domain))
        else {
            return;
        };
        let is_mine = |side: Side| {
            let host = &situation.account.server(side).host.text;
            mine.rows().any(|row| row.host == host)
        };
        for side in Side::ALL {
            let Some(theirs) = situation.provider_of(side) else { continue };
            // Who only sends for others is a relay, chosen on purpose.
            let is_relay = theirs.rows().all(|row| row.protocol == Protocol::Smtp);
            if is_mine(side) || !is_mine(side.other()) || theirs.id() == mine.id() || is_relay {
                continue;
            }
            let wanted = match side {
                Side::Incoming => situation.account.incoming.protocol,
                Side::Outgoing => Some(Protocol::Smtp),
            };
            let row =
                mine.rows().find(|row| Some(row.protocol) == wanted && row.encryption.protects());
            let fix = row.map(|row| {
                let fix = Fix::set(side.field(ServerField::Host), row.host);
                let pair = set_pair(side, (row.port, row.encryption));
                Fix { changes: fix.changes.into_iter().chain(pair.changes).collect() }
            });
            findings.push(
                CROSS_PROVIDER_DIFFER
                    .at(side.field(ServerField::Host))
                    .related(side.other().field(ServerField::Host))
                    .related(Field::Email)
                    .param("theirs", theirs.name())
                    .param("mine", mine.name())
                    .fixes(fix)
                    .ask(Ask::Yourself),
            );
        }
    },
    examples: examples! {
        fires: [
            "email anna@gmail.com; imap imap.gmail.com:993 tls; smtp mail.gmx.net:465 tls",
        ],
        quiet: [
            "email anna@gmail.com; imap imap.gmail.com:993 tls; smtp smtp.gmail.com:465 tls",
            "email anna@outlook.com; imap outlook.office365.com:993 tls; smtp smtp-mail.outlook.com:587 starttls",
            "email anna@kundenpost.net; imap imap.gmail.com:993 tls; smtp mail.gmx.net:465 tls",
        ],
    },
};

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
            "email anna@kundenpost.net; imap imap.kundenpost.net:993 tls user=b1; smtp smtp.kundenpost.net:465 tls user=anna@kundenpost.net",
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net; smtp smtp.kundenpost.net:465 tls user=bela@kundenpost.net",
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
    let [a, b] = [a, b].map(|name| after_recent(name).unwrap_or(name));
    let [local, other] = [a, b].map(|name| name.split('@').next().unwrap_or_default());
    a.eq_ignore_ascii_case(b)
        || (a.contains('@') != b.contains('@') && local.eq_ignore_ascii_case(other))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn the_server_of_another_account_gives_way_to_that_of_the_address() {
        check(
            "email anna@gmail.com; imap imap.gmail.com:993 tls; smtp mail.gmx.net:465 tls",
            &expect![[r#"
                warning cross-provider-differ outgoing.host
                  fix outgoing.host=smtp.gmail.com
                  ask yourself
                advice auth-app-password incoming.auth
            "#]],
        );
    }

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
