//! What a provider's customer must have or do before right settings work.

use super::examples;
use crate::engine::ports::verdict;
use crate::engine::{Finding, Impact, Reads, Rule, ServerField, Severity, Side, Stage, Value};
use crate::providers::{Offer, Row, SwitchBy};

/// A protocol that only paying customers of this provider can use.
pub(super) static PROVIDER_PAID_ONLY: Rule = Rule {
    code: "provider-paid-only",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Cross,
    reads: &[Reads::Email, Reads::Host, Reads::Protocol],
    covers: &[],
    sources: &[],
    check: |situation, findings| {
        let incoming = &situation.account.incoming;
        let (Some(provider), Some(protocol)) =
            (situation.signs_in_at(Side::Incoming), incoming.protocol)
        else {
            return;
        };
        if incoming.host.is_readable() && provider.offers(protocol) == Some(Offer::Paid) {
            findings.push(
                PROVIDER_PAID_ONLY
                    .at(Side::Incoming.field(ServerField::Protocol))
                    .related(Side::Incoming.field(ServerField::Host))
                    .param("provider", provider.name()),
            );
        }
    },
    examples: examples! {
        fires: ["email anna@mail.com; imap imap.mail.com:993 tls"],
        quiet: ["email anna@gmail.com; imap imap.gmail.com:993 tls", "email anna@mail.com"],
    },
};

/// Right settings that are refused until something is switched on in the account.
///
/// Said only where the host is the provider's and the port and encryption can be right, and once for both sides.
pub(super) static PROVIDER_ENABLE_FIRST: Rule = Rule {
    code: "provider-enable-first",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Cross,
    reads: &[Reads::Email, Reads::Host, Reads::Protocol, Reads::Port, Reads::Encryption],
    covers: &[],
    sources: &[],
    check: |situation, findings| {
        let mut finding: Option<Finding> = None;
        let mut protocols = Vec::new();
        for side in Side::ALL {
            let server = situation.account.server(side);
            let is_complete = server.port.is_some()
                && server.encryption.is_some()
                && (verdict(server).is_good() || situation.exact_row(side).is_some());
            let (Some(provider), Some(protocol)) = (situation.signs_in_at(side), server.protocol)
            else {
                continue;
            };
            let is_theirs = |row: Row| row.protocol == protocol && row.host == server.host.text;
            let switch = provider.switches().find(|switch| switch.protocol == protocol);
            let Some(switch) = switch.filter(|_| is_complete && provider.rows().any(is_theirs))
            else {
                continue;
            };
            let host = side.field(ServerField::Host);
            let by = if switch.by == SwitchBy::Admin { "admin" } else { "owner" };
            protocols.push(Value::Term(protocol.term()));
            finding = Some(match finding {
                None => PROVIDER_ENABLE_FIRST
                    .at(host)
                    .param("provider", provider.name())
                    .param("case", by),
                Some(finding) => finding.related(host),
            });
        }
        if let Some(finding) = finding {
            findings.push(finding.param("protocols", protocols));
        }
    },
    examples: examples! {
        fires: ["email anna@gmx.net; imap imap.gmx.net:993 tls", "smtp smtp.office365.com:587 starttls"],
        quiet: ["email anna@gmx.net; imap imap.gmx.net:143 tls", "email anna@gmail.com; imap imap.gmail.com:993 tls"],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn what_to_switch_on_is_said_once() {
        check(
            "email anna@freenet.de; imap mx.freenet.de:993 tls; smtp mx.freenet.de:587 starttls",
            &expect![[r#"
                advice provider-enable-first incoming.host
            "#]],
        );
    }

    #[test]
    fn what_is_wrong_comes_before_what_must_be_switched_on() {
        check(
            "email anna@gmx.net; imap imap.gmx.net:993 starttls",
            &expect![[r#"
            error port-enc-starttls-on-tls-port incoming.encryption
              fix incoming.encryption=tls
              fix incoming.port=143
        "#]],
        );
    }
}
