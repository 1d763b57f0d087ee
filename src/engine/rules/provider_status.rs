//! Providers that mail apps cannot reach, or not in the way that was entered.

use super::examples;
use super::provider_rows;
use super::sources::{BRIDGE, FAIREMAIL};
use crate::engine::{
    Ask, Cover, Field, Finding, Findings, HostKind, Impact, Place, Protocol, Reads, Rule,
    ServerField, Severity, Side, Situation, Source, Stage,
};
use crate::providers::{Offer, Provider, Status};

/// A mailbox that only the provider's own apps and web page open.
pub(super) static PROVIDER_NO_CLIENT_ACCESS: Rule = Rule {
    code: "provider-no-client-access",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Cross,
    reads: READS,
    covers: ALL,
    sources: &[FAIREMAIL],
    check: |situation, findings| {
        let rule = &PROVIDER_NO_CLIENT_ACCESS;
        out_of_reach(rule, Status::NoClientAccess, Ask::Provider, situation, findings);
    },
    examples: examples! {
        fires: ["email anna@tuta.com", "email anna@hey.com; imap imap.hey.com:993 tls user=anna@hey.com"],
        quiet: [
            "email anna@gmail.com; imap imap.gmail.com:993 tls",
            "email anna@tuta.com; imap imap.gmail.com:993 tls",
        ],
    },
};

/// A mailbox that is gone, with the company that had it.
pub(super) static PROVIDER_DISCONTINUED: Rule = Rule {
    code: "provider-discontinued",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Cross,
    reads: READS,
    covers: ALL,
    sources: &[FAIREMAIL],
    check: |situation, findings| {
        let rule = &PROVIDER_DISCONTINUED;
        out_of_reach(rule, Status::Discontinued, Ask::Yourself, situation, findings);
    },
    examples: examples! {
        fires: ["email anna@skiff.com; imap imap.skiff.com:993 tls"],
        quiet: ["email anna@gmail.com", "email anna@skiff.com; imap imap.gmail.com:993 tls"],
    },
};

/// Proton Mail without Bridge: there is no server to reach.
///
/// Its server for sending with a token is one; Bridge can also run on another machine at home.
pub(super) static PROVIDER_BRIDGE_REQUIRED: Rule = Rule {
    code: "provider-bridge-required",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Cross,
    reads: READS,
    covers: ALL,
    sources: &[BRIDGE],
    check: |situation, findings| {
        let Some(mine) = with_status(situation, Status::BridgeOnly) else { return };
        let Some(sides) = theirs(situation, mine) else { return };
        if sides.is_empty() {
            let finding = PROVIDER_BRIDGE_REQUIRED.at(Field::Email);
            let finding = finding.graded(Severity::Advice, Impact::Fragile);
            findings.push(finding.param("provider", mine.name()).ask(Ask::Provider));
        }
        for side in sides {
            let host = &situation.account.server(side).host;
            if host.place() != Place::Network || host.stays_local() || mine.uses(&host.text) {
                continue;
            }
            let protocol = if side == Side::Incoming { Protocol::Imap } else { Protocol::Smtp };
            let fixes = provider_rows::of(mine, side, protocol);
            findings.push(
                PROVIDER_BRIDGE_REQUIRED
                    .at(side.field(ServerField::Host))
                    .related(Field::Email)
                    .param("provider", mine.name())
                    .fixes(fixes.into_iter().next()),
            );
        }
    },
    examples: examples! {
        fires: [
            "email anna@proton.me",
            "email anna@proton.me; imap imap.protonmail.com:993 tls; smtp smtp.protonmail.com:465 tls",
        ],
        quiet: [
            "email anna@proton.me; imap 127.0.0.1:1143 starttls; smtp 127.0.0.1:1025 starttls",
            "email anna@proton.me; smtp smtp.protonmail.ch:587 starttls",
            "email anna@proton.me; imap 192.168.1.7:1143 starttls",
            "email anna@proton.me; imap imap.gmail.com:993 tls",
        ],
    },
};

/// A host of the time before another company took the mailboxes over.
pub(super) static PROVIDER_MIGRATED: Rule = Rule {
    code: "provider-migrated",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Cross,
    reads: READS,
    covers: &[Cover::Code("provider-legacy-host"), Cover::Code("provider-host-mismatch")],
    sources: &[Source::Page {
        title: "Thunderbird, autoconfig: cox.net is now hosted by Yahoo",
        url: "https://github.com/thunderbird/autoconfig/pull/119",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        for side in Side::ALL {
            let server = situation.account.server(side);
            let host = &server.host.text;
            let Some(gone) = situation.provider_of(side) else { continue };
            if gone.status() != Status::Migrated || !gone.legacy_hosts().any(|old| old == host) {
                continue;
            }
            let wanted = server.protocol.unwrap_or(Protocol::Imap);
            let fixes = provider_rows::of(gone, side, wanted);
            let now = gone.rows().find_map(|row| situation.catalogue.by_host(row.host));
            findings.push(
                PROVIDER_MIGRATED
                    .at(side.field(ServerField::Host))
                    .param("provider", gone.name())
                    .param("now", now.unwrap_or(gone).name())
                    .fixes(fixes),
            );
        }
    },
    examples: examples! {
        fires: ["email anna@cox.net; imap imap.cox.net:993 tls"],
        quiet: [
            "email anna@cox.net; imap imap.mail.yahoo.com:993 tls",
            "email anna@gmail.com; imap imap.gmail.com:993 tls",
        ],
    },
};

const READS: &[Reads] = &[Reads::Email, Reads::Host];

/// All that need not be said of a server which is not there.
const ALL: &[Cover] = &[
    Cover::Stage(Stage::Host),
    Cover::Stage(Stage::PortProtocol),
    Cover::Stage(Stage::PortEncryption),
    Cover::Stage(Stage::Cleartext),
    Cover::Stage(Stage::Name),
    Cover::Stage(Stage::Certificate),
    Cover::Stage(Stage::SignIn),
    Cover::Stage(Stage::Cross),
];

/// One finding for an address whose provider no app reaches, and for the hosts entered for it.
fn out_of_reach(
    rule: &'static Rule,
    status: Status,
    whom: Ask,
    situation: &Situation,
    findings: &mut Findings,
) {
    let Some(mine) = with_status(situation, status) else { return };
    let Some(sides) = theirs(situation, mine) else { return };
    let mut finding: Finding = rule.at(Field::Email).param("provider", mine.name()).ask(whom);
    // Of I.UA only IMAP is known to be missing.
    if mine.offers(Protocol::Pop3) != Some(Offer::No) {
        finding = finding.graded(Severity::Warning, Impact::Breaks);
    }
    for side in sides {
        finding = finding.related(side.field(ServerField::Host));
    }
    findings.push(finding);
}

/// The provider of the address, if it is in this state.
fn with_status(situation: &Situation, status: Status) -> Option<Provider> {
    situation.provider_of_address().filter(|mine| mine.status() == status)
}

/// The sides with a host that is not known to be another provider's; `None` where every host is.
///
/// Who collects all mail elsewhere can still write under the old address.
fn theirs(situation: &Situation, mine: Provider) -> Option<Vec<Side>> {
    let (mut theirs, mut others) = (Vec::new(), false);
    for side in Side::ALL {
        if situation.account.server(side).host.kind == HostKind::Missing {
            continue;
        }
        match situation.provider_of(side) {
            Some(other) if other != mine => others = true,
            _ => theirs.push(side),
        }
    }
    (!others || !theirs.is_empty()).then_some(theirs)
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn nothing_else_is_said_of_a_server_that_is_not_there() {
        check(
            "email anna@tuta.com; imap imap.tuta.com:995 none user=anna; smtp smtp.tuta.com:25 none",
            &expect![[r#"
                error provider-no-client-access email
                  ask provider
            "#]],
        );
    }

    #[test]
    fn bridge_is_offered_for_each_side() {
        check(
            "email anna@proton.me; pop3 pop.protonmail.com:995 tls; smtp smtp.protonmail.com:465 tls",
            &expect![[r#"
                error provider-bridge-required incoming.host
                  fix incoming.host=127.0.0.1 incoming.port=1143 incoming.encryption=starttls incoming.protocol=imap
                error provider-bridge-required outgoing.host
                  fix outgoing.host=127.0.0.1 outgoing.port=1025 outgoing.encryption=starttls
            "#]],
        );
    }

    #[test]
    fn old_hosts_give_way_to_those_of_the_new_company() {
        check(
            "email anna@cox.net; pop3 pop.cox.net:995 tls; smtp smtp.cox.net:465 tls",
            &expect![[r#"
                warning provider-migrated incoming.host
                  fix incoming.host=pop.mail.yahoo.com
                warning provider-migrated outgoing.host
                  fix outgoing.host=smtp.mail.yahoo.com
                advice auth-oauth-preferred incoming.auth
            "#]],
        );
    }
}
