//! A host whose name speaks of another protocol than the one it is entered for.

use super::examples;
use super::provider_rows::{other_use, towards};
use crate::engine::names::label_protocol;
use crate::engine::ports::{standard, switch};
use crate::engine::{
    Ask, Finding, Findings, Impact, Protocol, Reads, Rule, ServerField, Severity, Side, Situation,
    Source, Stage, Value,
};

/// `pop.` for IMAP, or `imap.` for POP3.
pub(super) static HOST_NAMES_OTHER_INCOMING: Rule = Rule {
    code: "host-names-other-incoming",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Name,
    reads: &[Reads::Host, Reads::Protocol],
    covers: &[],
    sources: &[Source::Rfc(2219, "")],
    check: |situation, findings| {
        let server = &situation.account.incoming;
        if let Some(finding) = published(&HOST_NAMES_OTHER_INCOMING, Side::Incoming, situation) {
            if let Some((used, finding)) = finding.filter(|(used, _)| *used != Protocol::Smtp) {
                findings.push(finding.param("named", term(used)).fix(switch(server, used)));
            }
            return;
        }
        let Some(named) = named(situation, Side::Incoming) else { return };
        if named == Protocol::Smtp || server.protocol.is_none_or(|chosen| chosen == named) {
            return;
        }
        let finding = HOST_NAMES_OTHER_INCOMING
            .at(Side::Incoming.field(ServerField::Host))
            .related(Side::Incoming.field(ServerField::Protocol))
            .related(Side::Incoming.field(ServerField::Port))
            .param("named", term(named))
            .ask(Ask::Provider);
        // A port that agrees with the protocol outvotes the name: real servers have odd names.
        let agrees = server.port.is_some_and(|port| {
            standard(server.protocol.unwrap_or(named)).iter().any(|pair| pair.0 == port)
        });
        findings.push(if agrees { finding } else { finding.fix(switch(server, named)) });
    },
    examples: examples! {
        fires: ["imap pop.kundenpost.net:993 tls", "pop3 imap.kundenpost.net:995 tls"],
        quiet: ["imap outlook.office365.com:993 tls", "imap popular.kundenpost.net:993 tls", "pop3 pop3.kundenpost.net:995 tls", "incoming.host=pop.kundenpost.net"],
    },
};

/// The outgoing server in the incoming field.
pub(super) static HOST_SMTP_AS_INCOMING: Rule = Rule {
    code: "host-smtp-as-incoming",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Name,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(2219, "")],
    check: |situation, findings| {
        let is_sending = |named| named == Protocol::Smtp;
        wrong_side(&HOST_SMTP_AS_INCOMING, Side::Incoming, is_sending, situation, findings);
    },
    examples: examples! {
        fires: ["imap smtp.kundenpost.net:993 tls"],
        quiet: ["imap imap.kundenpost.net:993 tls", "smtp smtp.kundenpost.net:465 tls", "imap mail.kundenpost.net:993 tls"],
    },
};

/// The incoming server in the outgoing field.
pub(super) static HOST_INCOMING_AS_SMTP: Rule = Rule {
    code: "host-incoming-as-smtp",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Name,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(2219, "")],
    check: |situation, findings| {
        let is_reading = |named| named != Protocol::Smtp;
        wrong_side(&HOST_INCOMING_AS_SMTP, Side::Outgoing, is_reading, situation, findings);
    },
    examples: examples! {
        fires: ["smtp imap.kundenpost.net:465 tls", "smtp pop.kundenpost.net:587 starttls"],
        quiet: ["smtp smtp.kundenpost.net:465 tls", "smtp mail.kundenpost.net:465 tls"],
    },
};

fn wrong_side(
    rule: &'static Rule,
    side: Side,
    is_wrong: fn(Protocol) -> bool,
    situation: &Situation,
    findings: &mut Findings,
) {
    if let Some(known) = published(rule, side, situation) {
        if let Some((_, finding)) = known.filter(|(used, _)| is_wrong(*used)) {
            findings.push(finding);
        }
    } else if named(situation, side).is_some_and(is_wrong) {
        findings.push(rule.at(side.field(ServerField::Host)).ask(Ask::Provider));
    }
}

/// What the name speaks of, unless it is a slip of a known host: what is meant speaks for itself then.
fn named(situation: &Situation, side: Side) -> Option<Protocol> {
    let is_slip = situation.slip(side).is_some_and(|slip| slip.provider.is_some());
    label_protocol(&situation.account.server(side).host).filter(|_| !is_slip)
}

/// Where a known provider's host is entered: nothing if it publishes it for this protocol, or else the protocol
/// that it publishes it for, and a finding that offers its host for the one chosen.
fn published(
    rule: &'static Rule,
    side: Side,
    situation: &Situation,
) -> Option<Option<(Protocol, Finding)>> {
    let server = situation.account.server(side);
    situation.provider_of(side)?;
    let Some((provider, row)) = other_use(situation, side) else { return Some(None) };
    let finding = rule
        .at(side.field(ServerField::Host))
        .related(side.field(ServerField::Port))
        .fixes(towards(server, provider, ""))
        .ask(Ask::Provider);
    // The name and the provider agree: that cannot be meant.
    let is_sure = row.confirmed && label_protocol(&server.host) == Some(row.protocol);
    let grade = if is_sure { Severity::Error } else { Severity::Warning };
    Some(Some((row.protocol, finding.graded(grade, Impact::Breaks))))
}

/// The id of the protocol's name.
const fn term(protocol: Protocol) -> Value {
    Value::Term(match protocol {
        Protocol::Pop3 => "protocol-pop3",
        Protocol::Imap | Protocol::Smtp => "protocol-imap",
    })
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn only_a_port_that_says_nothing_lets_the_name_choose_the_protocol() {
        check(
            "imap pop.kundenpost.net:993 tls",
            &expect![[r#"
                warning host-names-other-incoming incoming.host
                  ask provider
            "#]],
        );
        check(
            "pop3 imap.kundenpost.net:1993 starttls",
            &expect![[r#"
            warning host-names-other-incoming incoming.host
              fix incoming.protocol=imap
              ask provider
            advice port-custom incoming.port
        "#]],
        );
    }

    #[test]
    fn the_right_name_for_the_other_side_is_not_guessed() {
        check(
            "smtp imap.kundenpost.net:465 tls",
            &expect![[r#"
            warning host-incoming-as-smtp outgoing.host
              ask provider
        "#]],
        );
    }
}
